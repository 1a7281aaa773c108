"""What of the arrays of a step is looked at, on the page of the Network lab that shows them."""

from __future__ import annotations

from biasviz.experiments.network.rows import row_count
from biasviz.state import State, with_network
from biasviz.updates import network

Cell = tuple[str, tuple[int, ...]]


def pin(state: State, cell: Cell | None) -> State:
    """Keep a cell lit until time goes on; the same one again, or None: no longer."""
    return with_network(state, pinned=None if cell == network.lab_of(state).pinned else cell)


def choose(state: State, cell: Cell, layer: int | None, unit: int | None, row: int | None) -> State:
    """Keep a cell lit until time goes on, and look at its unit and its row on every page; None for what it has not."""
    if layer is not None and unit is not None:
        state = network.choose_unit(state, layer, unit)
    if row is not None:
        state = network.choose_row(state, row)
    return pin(state, cell)


def scroll(state: State, first: float) -> State:
    """Show the rows of the step from another one on, where not all are shown."""
    most = row_count(network.lab_of(state).network) - 1
    return with_network(state, first=max(0, min(int(first), most)))


def look_aside(state: State, part: float | None) -> State:
    """Move the arrays until time goes on, to a part of their width from 0 to 1; None follows what is worked out."""
    return with_network(state, aside=None if part is None else max(0.0, min(float(part), 1.0)))
