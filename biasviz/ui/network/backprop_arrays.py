"""The arrays of a step by name, X, W1, dZ2, …, and which of their rows and columns are drawn.

A cell is an array with a row and a column, from 0; rows of the step are counted in its order. Two arrays are the
page's own: "step1" is what b1 moves by, "new1" is b1 afterwards.
"""

from __future__ import annotations

import re
from functools import lru_cache

from biasviz.experiments.network.spec import Network

Cell = tuple[str, tuple[int, ...]]
GAP = -1
"""What is left out, in the place of a row or a column."""
MOST = 12
"""Columns of an array that are drawn, where there is room for all of them."""
OF_ROWS = ("X", "Y", "Z", "A", "dZ", "dA")
"""Kinds of arrays with a row for each row of the step."""
ONE_ROW = ("b", "db", "step", "new", "L")
"""Kinds with one row."""


@lru_cache(maxsize=256)
def split(name: str) -> tuple[str, int]:
    """Return the kind of an array and its layer from 0: "dZ2" is ("dZ", 1); X, Y and L are of none, −1.

    What is no array is a kind of its own.
    """
    found = re.fullmatch(r"([A-Za-z]+)(\d*)", name)
    return (name, -1) if found is None else (found[1], int(found[2] or 0) - 1)


@lru_cache(maxsize=16)
def all_arrays(layers: int) -> tuple[str, ...]:
    """Return the arrays of a step from left to right, forward ones before those below them."""
    found = ["X"]
    for k in range(1, layers + 1):
        found += [f"W{k}", f"b{k}", f"step{k}", f"new{k}", f"db{k}", f"dW{k}", f"Z{k}", f"dZ{k}", f"A{k}"]
        found.append(f"dA{k}" if k < layers else "Y")
    return (*found, "L")


def shape_of(network: Network, name: str, n: int) -> tuple[int, int]:
    """Return the shape of an array for n rows."""
    kind, layer = split(name)
    widths = network.widths
    if kind == "L":
        return 1, 1
    if kind in ("X", "Y"):
        return n, widths[0 if kind == "X" else -1]
    before, units = widths[layer], widths[layer + 1]
    return {"W": before, "dW": before, "b": 1, "db": 1, "step": 1, "new": 1}.get(kind, n), units


def picks(count: int, most: int, chosen: int | None = None) -> tuple[int, ...]:
    """Return which of so many columns are drawn, GAP where some are left out: of many the first ones and the last.

    Args:
        count: how many there are.
        most: how many are drawn without leaving any out.
        chosen: one that is drawn in any case.

    """
    if count <= most:
        return tuple(range(count))
    first = 3 if most > 4 else 1
    wanted = sorted({*range(first), count - 1} | ({chosen} if chosen is not None and chosen < count else set()))
    found: list[int] = []
    for column in wanted:
        if found and column > found[-1] + 1:
            found.append(GAP)
        found.append(column)
    return tuple(found)


def of_rows(kind: str) -> bool:
    """Whether arrays of a kind have a row for each row of the step."""
    return kind in OF_ROWS
