"""What is typed, pasted and sorted in the table of the Batch lab: it makes typed rows of whatever was there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from biasviz import data
from biasviz.data import Typed, pasted
from biasviz.data.columns import unique
from biasviz.errors import InputError
from biasviz.experiments.layer.spec import Batch
from biasviz.experiments.neuron.spec import LARGEST
from biasviz.hints import shown
from biasviz.language import mark, tr
from biasviz.state import State
from biasviz.updates.data import batch_of, take, taken


def _typed(state: State) -> tuple[Batch, Typed]:
    batch = batch_of(state)
    return batch, data.typed(data.table_of(batch.source))


def _edited(state: State, batch: Batch, source: Typed, muted: frozenset[int] | None = None) -> State:
    inputs = [name for name in batch.inputs if name in source.names]
    targets = [name for name in batch.targets if name in source.names]
    kept = batch.muted if muted is None else muted
    return taken(state, replace(batch, source=source, muted=kept), inputs, targets)


def as_typed(state: State) -> State:
    """Make the rows typed ones, wherever they came from. Raises InputError for too many."""
    batch, source = _typed(state)
    return state if batch.source == source else _edited(state, batch, source)


def set_cell(state: State, row: int, name: str, text: str) -> State:
    """Write into a cell: a number, or the name of a category. Raises InputError for what is neither."""
    batch, source = _typed(state)
    place = source.names.index(name)
    filled = _filled(source, row, place, [[text.strip()]])
    return state if filled == source else _edited(state, batch, filled)


def paste(state: State, row: int, name: str, text: str) -> State:
    """Write pasted cells from a cell on; rows that are missing are added.

    Raises:
        InputError: where there are too many columns, or a cell holds no number.

    """
    batch, source = _typed(state)
    rows, place = pasted.cells_of(text), source.names.index(name)
    if place + len(rows[0]) > len(source.names):
        words = mark("What was pasted has {count} columns, and from {name} on there are {there}: paste it as a table.")
        raise InputError(tr(words, count=len(rows[0]), name=name, there=len(source.names) - place))
    return _edited(state, batch, _filled(source, row, place, rows))


def paste_table(state: State, text: str) -> State:
    """Take pasted text as the whole table; names of the columns are its first row, if they look like names."""
    rows = pasted.cells_of(text)
    named = pasted.header_of(rows)
    names = unique(rows[0] if named else [""] * len(rows[0]))
    rows = rows[named:]
    columns = list(zip(*rows, strict=True))
    categories = tuple((n, ()) for n, c in zip(names, columns, strict=True) if all(pasted.number(v) is None for v in c))
    source = _filled(Typed(names, (), categories), 0, 0, rows)
    batch = batch_of(state)
    if {*batch.inputs, *batch.targets} <= set(names):
        return take(state, source, batch.inputs, batch.targets)
    return take(state, source)


def _filled(source: Typed, row: int, place: int, cells: Sequence[Sequence[str]]) -> Typed:
    """Return the rows with cells written into them; a new row begins with 0 everywhere."""
    categories = {name: list(of) for name, of in source.categories}
    rows = [list(line) for line in source.rows]
    while len(rows) < row + len(cells):
        rows.append([0.0] * len(source.names))
    for k, line in enumerate(cells):
        for j, cell in enumerate(line):
            name = source.names[place + j]
            rows[row + k][place + j] = _value(name, row + k, cell, categories.get(name))
    kept = tuple((name, tuple(categories[name])) for name, _ in source.categories)
    return Typed(source.names, tuple(map(tuple, rows)), kept)


def _value(name: str, row: int, cell: str, of: list[str] | None) -> float:
    if of is not None:
        if not cell:
            words = mark("Row {row}, column {name}: the cell is empty; write one of its categories or a new one.")
            raise InputError(tr(words, row=f"{row + 1:,}", name=name))
        if cell not in of:
            of.append(cell[:60])
        return float(of.index(cell[:60]))
    value = pasted.number(cell)
    if value is None or not abs(value) <= LARGEST:
        words = mark(
            "Row {row}, column {name}: {cell} is not a number up to {most}: write one such as 0.5, -2 or 1e-3."
        )
        raise InputError(tr(words, row=f"{row + 1:,}", name=name, cell=shown(cell), most=f"{LARGEST:g}"))
    return value


# Rows and columns


def add_row(state: State, after: int) -> State:
    """Put a row after that one: a copy of it, to be changed."""
    batch, source = _typed(state)
    after = max(0, min(after, len(source.rows) - 1))
    rows = (*source.rows[: after + 1], source.rows[after], *source.rows[after + 1 :])
    return _edited(state, batch, replace(source, rows=rows), _moved(batch, lambda k: k + (k > after)))


def remove_rows(state: State, rows: Sequence[int]) -> State:
    """Take rows out of the table. Raises InputError where none would stay."""
    batch, source = _typed(state)
    gone = set(rows)
    kept = [k for k in range(len(source.rows)) if k not in gone]
    if not kept:
        raise InputError(tr("A table needs at least one row: keep one."))
    places = {k: place for place, k in enumerate(kept)}
    muted = frozenset(places[k] for k in batch.muted if k in places)
    return _edited(state, batch, replace(source, rows=tuple(source.rows[k] for k in kept)), muted)


def sort(state: State, name: str, descending: bool = False) -> State:
    """Sort the rows by a column; equal ones keep their order."""
    batch, source = _typed(state)
    place = source.names.index(name)
    names = dict(source.categories).get(name)

    def key(k: int) -> Any:
        value = source.rows[k][place]
        return names[int(value)] if names else value

    order = sorted(range(len(source.rows)), key=key, reverse=descending)
    places = {k: at for at, k in enumerate(order)}
    fresh = replace(source, rows=tuple(source.rows[k] for k in order))
    return _edited(state, batch, fresh, _moved(batch, lambda k: places.get(k, k)))


def _moved(batch: Batch, to: Callable[[int], int]) -> frozenset[int]:
    return frozenset(to(k) for k in batch.muted)


def rename(state: State, name: str, fresh: str) -> State:
    """Give a column another name. Raises InputError for one that is taken or empty."""
    batch, source = _typed(state)
    fresh = " ".join(fresh.split())[:60]
    if fresh == name:
        return state
    if not fresh or fresh in source.names:
        words = mark("{name} is no name for this column: it is empty, or another column has it.")
        raise InputError(tr(words, name=shown(fresh)))

    def of(names: Sequence[str]) -> tuple[str, ...]:
        return tuple(fresh if each == name else each for each in names)

    categories = tuple((of([each])[0], names) for each, names in source.categories)
    source = Typed(of(source.names), source.rows, categories)
    return _edited(state, replace(batch, inputs=of(batch.inputs), targets=of(batch.targets)), source)


def add_column(state: State) -> State:
    """Put a column of zeros at the right end; it is not used yet."""
    batch, source = _typed(state)
    name = next(f"x{k}" for k in range(1, len(source.names) + 2) if f"x{k}" not in source.names)
    rows = tuple((*row, 0.0) for row in source.rows)
    return _edited(state, batch, Typed((*source.names, name), rows, source.categories))


def remove_column(state: State, name: str) -> State:
    """Take a column out of the table. Raises InputError where X or Y would be left without one."""
    batch, source = _typed(state)
    place = source.names.index(name)
    names = tuple(each for each in source.names if each != name)
    rows = tuple((*row[:place], *row[place + 1 :]) for row in source.rows)
    return _edited(state, batch, Typed(names, rows, tuple(c for c in source.categories if c[0] != name)))
