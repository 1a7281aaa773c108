"""Data sets that come with the program, each with where it is from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from biasviz import resources
from biasviz.data.table import Table, table
from biasviz.hints import one_of
from biasviz.language import mark


@dataclass(frozen=True)
class DataSet:
    """A CSV in `resources/data`: numbers first, the last column a category.

    Attributes:
        id, title: its id and its name in menus.
        file: name of the file.
        meaning: what a row is.
        source: who measured it and where it was published.

    """

    id: str
    title: str
    file: str
    meaning: str
    source: str


IRIS = DataSet(
    "iris", mark("Iris"), "iris.csv",
    mark("150 flowers of three species of iris, four lengths of each in centimetres."),
    mark("R. A. Fisher, The use of multiple measurements in taxonomic problems, 1936; measured by E. Anderson."),
)  # fmt: skip
SHIPPED: Mapping[str, DataSet] = MappingProxyType({IRIS.id: IRIS})


def load(id: str) -> Table:
    """Return a shipped data set. Raises InputError where there is none of that id."""
    known = SHIPPED[one_of("data set", id, SHIPPED)]
    lines = resources.path("data", known.file).read_text(encoding="utf-8").splitlines()
    names = lines[0].split(",")
    cells = [line.split(",") for line in lines[1:]]
    of = tuple(dict.fromkeys(row[-1] for row in cells))
    values = np.array([[*map(float, row[:-1]), of.index(row[-1])] for row in cells])
    return table(names, values, {names[-1]: of}, names[:-1], names[-1:])
