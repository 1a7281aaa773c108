"""A table: named columns of numbers, read-only, kept in the type they came in until they are asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from biasviz.errors import InputError
from biasviz.hints import near, shown
from biasviz.language import mark, tr

Array = NDArray[np.float64]
MOST_ROWS = 10_000_000
MOST_NUMBERS = 200_000_000
"""Of an array made from a table, 1.6 GB in float64."""


@dataclass(frozen=True, eq=False)
class Table:
    """Named columns over the same rows; made by `table`, which checks it.

    Attributes:
        names: of the columns, each its own.
        values: (n, c), read-only, in the type it came in: a pixel stays one byte.
        categories: column → names of its categories; the column holds their codes 0, 1, …
        inputs, targets: columns meant as X and as Y by who made the table; empty where nobody said.
        unit: what `values` of columns without categories are divided by where they are asked for: pixels by 255.

    """

    names: tuple[str, ...]
    values: NDArray[Any]
    categories: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    inputs: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    unit: float = 1.0

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return len(self.values)

    @cached_property
    def _places(self) -> dict[str, int]:
        return {name: k for k, name in enumerate(self.names)}

    def place(self, name: str) -> int:
        """Return the index of a column. Raises InputError where there is none of that name."""
        if name not in self._places:
            words = mark("There is no column {name}{hint}: the columns are {names}.")
            few = ", ".join(self.names[:8]) + (", …" if len(self.names) > 8 else "")
            raise InputError(tr(words, name=shown(name), hint=near(name, self.names), names=few))
        return self._places[name]

    def column(self, name: str) -> Array:
        """Return a column as float64 (n,), read-only. Raises InputError for an unknown name."""
        return self._float(self.values[:, self.place(name)], [name])

    def matrix(self, names: Sequence[str]) -> Array:
        """Return columns side by side as float64 (n, d), read-only; no copy where the table holds just that.

        Raises:
            InputError: for an unknown name, or where it would be too large.

        """
        places = [self.place(name) for name in names]
        if self.rows * len(places) > MOST_NUMBERS:
            words = mark("{rows} rows of {columns} columns are {size} GB: choose fewer columns, up to {most} GB.")
            sizes = {"size": _gigabytes(self.rows * len(places)), "most": _gigabytes(MOST_NUMBERS)}
            raise InputError(tr(words, rows=f"{self.rows:,}", columns=f"{len(places):,}", **sizes))
        if places and places == list(range(places[0], places[0] + len(places))):
            return self._float(self.values[:, places[0] : places[0] + len(places)], names)
        return self._float(self.values[:, places], names)

    def one_hot(self, name: str) -> Array:
        """Return (n, categories) of 0 and 1, one column for each category of a column, read-only.

        Raises:
            InputError: for an unknown name, or a column of plain numbers.

        """
        codes = self.values[:, self.place(name)].astype(np.intp)
        if name not in self.categories:
            words = mark("{name} is a column of numbers: only a column of categories has one column for each.")
            raise InputError(tr(words, name=name))
        count = len(self.categories[name])
        if self.rows * count > MOST_NUMBERS:
            words = mark("{name} has {count} categories, too many for one column each: choose another column.")
            raise InputError(tr(words, name=name, count=f"{count:,}"))
        found = np.zeros((self.rows, count))
        found[np.arange(self.rows), codes] = 1
        return frozen(found)

    def _float(self, part: NDArray[Any], names: Sequence[str]) -> Array:
        """Return (n,) or (n, d) values as float64 in the unit they are meant in."""
        if self.unit == 1.0:
            return frozen(part.astype(np.float64, copy=False))
        divisors = np.array([1.0 if name in self.categories else self.unit for name in names])
        return frozen(part / (divisors if part.ndim == 2 else divisors[0]))


def table(
    names: Iterable[str],
    values: NDArray[Any],
    categories: Mapping[str, tuple[str, ...]] | None = None,
    inputs: Iterable[str] = (),
    targets: Iterable[str] = (),
    unit: float = 1.0,
) -> Table:
    """Return a table of (n, c) values, made read-only where they are.

    Raises:
        InputError: for names that are empty, repeated or too few, no rows, or a number that is none.

    """
    names, values, found = tuple(names), np.asarray(values), dict(categories or {})
    if values.ndim != 2 or values.shape[1] != len(names) or not names:
        words = mark("{count} names do not fit values of the shape {shape}: give one name for each column.")
        raise InputError(tr(words, count=len(names), shape=values.shape))
    if not 1 <= len(values) <= MOST_ROWS:
        words = mark("The table has {rows} rows: it must have from 1 to {most}.")
        raise InputError(tr(words, rows=f"{len(values):,}", most=f"{MOST_ROWS:,}"))
    if "" in names or len(set(names)) < len(names):
        twice = next((name for k, name in enumerate(names) if not name or name in names[:k]), "")
        words = mark("The column name {name} is used twice or is empty: each column needs a name of its own.")
        raise InputError(tr(words, name=shown(twice)))
    for name, of in found.items():
        codes = values[:, names.index(name)]
        if not bool(np.all((codes >= 0) & (codes < len(of)) & (codes == np.floor(codes)))):
            words = mark("{name} holds a number that is none of its {count} categories.")
            raise InputError(tr(words, name=name, count=len(of)))
    return Table(names, frozen(values), MappingProxyType(found), tuple(inputs), tuple(targets), unit)


def frozen(array: NDArray[Any]) -> NDArray[Any]:
    """Return the array, no longer to be written to."""
    array.flags.writeable = False
    return array


def _gigabytes(numbers: int) -> str:
    return f"{numbers * 8 / 1e9:.1f}"
