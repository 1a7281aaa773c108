"""Where the rows of the Network lab come from: sets that come with the program, and whatever the Batch lab holds."""

from __future__ import annotations

from dataclasses import replace

from biasviz import data
from biasviz.data import Generated, Shipped, generators
from biasviz.errors import InputError
from biasviz.experiments.layer.spec import Batch
from biasviz.hints import one_of
from biasviz.language import mark, tr
from biasviz.state import State
from biasviz.updates.generating import generated
from biasviz.updates.labs import open_lab
from biasviz.updates.network import lab_of, take_batch

SETS = ("xor", "circles", "moons", "spirals", "blobs", "line", "sine", "iris", "digits")
"""Sets that suit a network, in the order of the menu: generators, and one that is shipped."""
OF_BATCH = "batch"
"""The rows of the Batch lab."""


def choose_set(state: State, id: str) -> State:
    """Take a set of rows, or those of the Batch lab. Raises InputError where there are none."""
    if one_of(tr("data"), id, (*SETS, OF_BATCH)) == OF_BATCH:
        return take_rows_of_batch(state)
    if id == "iris":
        source: data.Source = Shipped(id)
    else:
        known = generators.GENERATORS[id]
        source = Generated(id, known.rows, 0, generators.filled(known, {}))
    found = data.table_of(source)
    return take_batch(state, Batch(source, found.inputs, found.targets))


def take_rows_of_batch(state: State) -> State:
    """Take the rows of the Batch lab with its columns of X and Y; the Network lab opens, if another is open."""
    if state.batch is None:
        words = mark("The Batch lab has no rows yet: open it, type them or open a file there, and come back.")
        raise InputError(tr(words))
    batch = state.batch.run.start.batch
    return take_batch(open_lab(state, "network"), batch)


def set_generated(state: State, name: str, value: float) -> State:
    """Set "rows", "seed" or a parameter of the generator that is chosen."""
    batch = lab_of(state).network.batch
    if not isinstance(batch.source, Generated):
        raise RuntimeError("no generator is chosen")
    source = generated(batch.source, name, value)
    found = data.table_of(source)
    if set(found.names) >= {*batch.inputs, *batch.targets}:
        return take_batch(state, replace(batch, source=source, muted=frozenset()))
    return take_batch(state, Batch(source, found.inputs, found.targets))


def chosen_set(batch: Batch) -> str:
    """Return the id of the set that a batch is of, or "" for rows from elsewhere."""
    source = batch.source
    id = source.id if isinstance(source, Generated | Shipped) else ""
    return id if id in SETS else ""
