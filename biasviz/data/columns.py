"""Columns on their way into a table: their names, their categories, and numbers that are none."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from biasviz.data.table import Table, frozen, table
from biasviz.errors import InputError
from biasviz.language import mark, tr

Reading = Generator[float, None, Table]
"""Yields the part that is done, 0 to 1, and returns the table."""
MOST_CATEGORIES = 1000
TARGETS = ("y", "target", "label", "class", "species", "outcome", "output", "t")
"""Words that a column of targets is called by; tried whole, and before a number."""
BLOCK = 2**20
"""Numbers that are looked at at once."""


def unique(names: Iterable[str]) -> tuple[str, ...]:
    """Return the names, an empty one filled in and a repeated one numbered."""
    found: list[str] = []
    taken: set[str] = set()
    for k, given in enumerate(names, 1):
        name = base = " ".join(given.split())[:60] or tr("column {k}", k=k)
        count = 1
        while name in taken:
            count += 1
            name = f"{base} ({count})"
        taken.add(name)
        found.append(name)
    return tuple(found)


def numbered(name: str, count: int) -> list[str]:
    """Return the names of the columns of one array: x, or x1, x2, …"""
    return [name] if count == 1 else [f"{name}{k}" for k in range(1, count + 1)]


def meant(names: Sequence[str], categories: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return which columns look like inputs and which like targets, by their names; shown before it is used."""
    words = [name.lower().rstrip("0123456789 ") for name in names]
    found = [name for name, word in zip(names, words, strict=True) if word in TARGETS]
    if not found or len(found) == len(names):
        found = list(categories)[-1:] or list(names[-1:])
    if len(names) == 1:
        found = []
    return tuple(n for n in names if n not in found), tuple(n for n in names if n in found)


def finite(name: str, values: NDArray[Any], names: Sequence[str], skip: bool) -> Generator[float, None, NDArray[Any]]:
    """Yield the part looked through; return the rows that are all numbers.

    Args:
        name: of the file, for sentences.
        values: (n, c).
        names: of the columns.
        skip: whether a row with NaN is left out; else it is refused.

    Raises:
        InputError: naming the row and the column of a number that is none.

    """
    if values.dtype.kind != "f":
        return values
    step = max(1, BLOCK // values.shape[1])
    kept = np.ones(len(values), dtype=bool)
    for k in range(0, len(values), step):
        good = np.isfinite(values[k : k + step])
        if not good.all():
            bad = ~good & ~np.isnan(values[k : k + step]) if skip else ~good
            for row, column in np.argwhere(bad)[:1]:
                words = mark("{name}, row {row}, column {column}: {value} is no number to calculate with.")
                value = f"{values[k + row, column]:g}"
                raise InputError(tr(words, name=name, row=f"{k + row + 1:,}", column=names[column], value=value))
            kept[k : k + step] = good.all(axis=1)
        yield min(1.0, (k + step) / len(values))
    if not kept.any():
        raise InputError(tr("{name} has no row without a missing number.", name=name))
    return values if kept.all() else values[kept]


def with_categories(name: str, found: Table, columns: Iterable[int]) -> Table:
    """Return the table with columns of numbers made categories, each number one, in their order.

    Raises:
        InputError: where a column has more different numbers than categories may be.

    """
    wanted = [k for k in columns if k < len(found.names) and found.names[k] not in found.categories]
    if not wanted:
        return found
    values, categories = found.values.copy(), dict(found.categories)
    for k in wanted:
        different, codes = np.unique(values[:, k], return_inverse=True)
        check_categories(name, found.names[k], len(different))
        if values.dtype.kind != "f" and len(different) > np.iinfo(values.dtype).max + 1:
            values = values.astype(np.int32)
        values[:, k] = codes
        categories[found.names[k]] = tuple(f"{value:g}" for value in different.tolist())
    inputs, targets = meant(found.names, categories)
    return table(found.names, frozen(values), categories, inputs, targets, found.unit)


def check_categories(name: str, column: str, count: int) -> None:
    """Raise InputError where a column has more categories than it may."""
    if count > MOST_CATEGORIES:
        words = mark("{name}, column {column}: over {most} different values are too many categories: leave it out.")
        raise InputError(tr(words, name=name, column=column, most=f"{MOST_CATEGORIES:,}"))
