"""Where rows come from: frozen, hashable words for it, and the table that each stands for."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from threading import RLock

import numpy as np

from biasviz.data.table import Table, frozen, table
from biasviz.errors import InputError
from biasviz.hints import shown
from biasviz.language import mark, tr

MOST_TYPED = 10_000
"""Rows that a person types or pastes; more belong in a file."""
MOST_TYPED_NUMBERS = 100_000
"""Numbers of such rows in all: they are written into every file that is saved."""
KEPT = 4
"""Tables that are kept: as many as a few undos come back to, and as many again of typed ones, which are small."""


@dataclass(frozen=True)
class Typed:
    """Rows typed or pasted; of a column of categories the rows hold codes."""

    names: tuple[str, ...]
    rows: tuple[tuple[float, ...], ...]
    categories: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def __hash__(self) -> int:
        """Return a hash that is counted once, for everything that is memoized asks for it."""
        if "_hash" not in self.__dict__:
            self.__dict__["_hash"] = hash((self.names, self.rows, self.categories))
        return int(self.__dict__["_hash"])


@dataclass(frozen=True)
class Generated:
    """Rows made by a generator of `generators.GENERATORS` from a seed."""

    id: str
    rows: int
    seed: int
    parameters: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True)
class Shipped:
    """A data set that comes with the program: "iris"."""

    id: str


@dataclass(frozen=True)
class FromFile:
    """A file that the user has.

    Attributes:
        path: where it is.
        form: one of `readers.FORMS`.
        part: the array in an NPZ, by its name.
        digest: what its content was when it was read, or "" to read whatever is there.
        options: how it is read, by name: separator, header, …

    """

    path: str
    form: str
    part: str = ""
    digest: str = ""
    options: tuple[tuple[str, str], ...] = ()


Source = Typed | Generated | Shipped | FromFile

_kept: OrderedDict[Source, Table] = OrderedDict()
_lock = RLock()


def typed(found: Table) -> Typed:
    """Return the rows of a table as typed ones. Raises InputError where they are too many to type."""
    if found.rows > MOST_TYPED:
        words = mark("The table has {rows} rows, and only up to {most} can be changed by hand: make it shorter first.")
        raise InputError(tr(words, rows=f"{found.rows:,}", most=f"{MOST_TYPED:,}"))
    check_numbers(found.rows, len(found.names))
    rows = tuple(tuple(row) for row in found.matrix(found.names).tolist())
    return Typed(found.names, rows, tuple(found.categories.items()))


def check_numbers(rows: int, columns: int) -> None:
    """Raise InputError where typed rows have more numbers in all than a file that is saved takes."""
    if rows * columns > MOST_TYPED_NUMBERS:
        words = mark(
            "{rows} rows of {columns} columns are {n} numbers, too many to type: keep up to {most}, and put more "
            "into a file."
        )
        most = f"{MOST_TYPED_NUMBERS:,}"
        raise InputError(tr(words, rows=f"{rows:,}", columns=f"{columns:,}", n=f"{rows * columns:,}", most=most))


def with_number(source: Typed, row: int, column: int, value: float) -> Typed:
    """Return typed rows with another number in one place; their table is made from the one that there is."""
    old = table_of(source)
    line = source.rows[row]
    fresh = (*line[:column], value, *line[column + 1 :])
    changed = replace(source, rows=(*source.rows[:row], fresh, *source.rows[row + 1 :]))
    values = old.values.copy()
    values[row, column] = value
    held(changed, table(old.names, values, old.categories))
    return changed


def table_of(source: Source) -> Table:
    """Return the table a source stands for; the last few are kept.

    Raises:
        InputError: in one sentence, where it cannot be had.

    """
    with _lock:
        if source in _kept:
            _kept.move_to_end(source)
            return _kept[source]
    return held(source, _made(source))


def held(source: Source, found: Table) -> Table:
    """Keep a table that was read in slices, so that `table_of` need not read it again, and return it."""
    with _lock:  # a thread may make another one
        _kept[source] = found
        _kept.move_to_end(source)
        alike = [other for other in _kept if isinstance(other, Typed) == isinstance(source, Typed)]
        for other in alike[:-KEPT]:
            del _kept[other]
    return found


def is_held(source: Source) -> bool:
    """Whether `table_of` answers at once."""
    return source in _kept or not isinstance(source, FromFile)


def forget() -> None:
    """Keep no table any longer."""
    _kept.clear()


def _made(source: Source) -> Table:
    if isinstance(source, Typed):
        return _typed_table(source)
    if isinstance(source, Generated):
        from biasviz.data import generators

        return generators.generate(source.id, source.rows, source.seed, dict(source.parameters))
    if isinstance(source, Shipped):
        from biasviz.data import shipped

        return shipped.load(source.id)
    from biasviz.data import readers

    return readers.read_whole(source)


def _typed_table(source: Typed) -> Table:
    if len(source.rows) > MOST_TYPED:
        words = mark("{rows} rows are too many to type: keep up to {most}, and put more into a file.")
        raise InputError(tr(words, rows=f"{len(source.rows):,}", most=f"{MOST_TYPED:,}"))
    for k, row in enumerate(source.rows, 1):
        if len(row) != len(source.names):
            words = mark("Row {row} has {count} numbers for {columns} columns: give one for each column.")
            raise InputError(tr(words, row=k, count=len(row), columns=len(source.names)))
    check_numbers(len(source.rows), len(source.names))
    values = np.array(source.rows, dtype=np.float64).reshape(len(source.rows), len(source.names))
    if not np.isfinite(values).all():
        row, column = np.argwhere(~np.isfinite(values))[0].tolist()
        words = mark("Row {row}, column {name}: {value} is no number to calculate with.")
        value = f"{values[row, column]:g}"
        raise InputError(tr(words, row=row + 1, name=shown(source.names[column]), value=value))
    return table(source.names, frozen(values), dict(source.categories))
