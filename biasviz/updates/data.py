"""The table of the Batch lab: where its rows come from, and which of its columns are X and Y."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np

from biasviz import data, patience
from biasviz.data import Generated, Source, generators
from biasviz.data.columns import meant
from biasviz.errors import InputError
from biasviz.experiments.layer import spec
from biasviz.experiments.layer.spec import Batch
from biasviz.experiments.neuron.spec import LARGEST
from biasviz.hints import one_of
from biasviz.language import mark, tr
from biasviz.state import State
from biasviz.updates import batch as layers
from biasviz.updates.generating import generated

ROLES = {"x": mark("Input (X)"), "y": mark("Target (Y)"), "": mark("Not used")}
"""What a column can be."""


def batch_of(state: State) -> Batch:
    """Return the batch of the Batch lab, which is open."""
    return layers.lab_of(state).run.start.batch


def take(state: State, source: Source, inputs: Sequence[str] = (), targets: Sequence[str] = ()) -> State:
    """Take rows from a source, with columns as X and Y; where none are named, those it is meant for.

    Raises:
        InputError: where it has no rows to give, or no column for X or for Y.

    """
    found = data.table_of(source)
    if not inputs and not targets:
        inputs, targets = (found.inputs, found.targets) if found.targets else meant(found.names, found.categories)
    return taken(state, replace(batch_of(state), source=source, muted=frozenset()), inputs, targets)


def taken(state: State, batch: Batch, inputs: Sequence[str], targets: Sequence[str]) -> State:
    """Take a batch; rows that were left out of it stay left out."""
    found = data.table_of(batch.source)
    sizes = _sizes(batch.source)
    for name in (*inputs, *targets):
        if name not in found.categories and sizes[found.place(name)] > LARGEST:
            words = mark("{name} has numbers beyond {most}, too large to calculate with: leave the column out.")
            raise InputError(tr(words, name=name, most=f"{LARGEST:g}"))
    k = sum(len(found.categories.get(name, (name,))) for name in targets)
    if k > spec.MOST_OUTPUTS:
        words = mark("Y would have {count} columns: a layer has at most {most} neurons.")
        raise InputError(tr(words, count=f"{k:,}", most=f"{spec.MOST_OUTPUTS:,}"))
    fresh = layers.set_data(state, batch.source, inputs, targets)
    if not batch.muted:
        return fresh
    here = layers.here_of(layers.lab_of(fresh))
    return layers.edit(fresh, replace(here, batch=replace(here.batch, muted=batch.muted)))


@lru_cache(maxsize=4)
def _sizes(source: Source) -> tuple[float, ...]:
    """Return the largest absolute number of each column."""
    values = data.table_of(source).values
    patience.ask(values.size, patience.COUNTED, len(values))
    ends = np.array([values.max(axis=0), values.min(axis=0)], dtype=float)
    return tuple(np.abs(ends).max(axis=0).tolist())


# Where rows come from


def choose_generator(state: State, id: str) -> State:
    """Take rows of a generator, as many as it makes where nobody says."""
    known = generators.GENERATORS[one_of("generator", id, generators.GENERATORS)]
    return take(state, Generated(id, known.rows, 0, generators.filled(known, {})))


def set_generated(state: State, name: str, value: float) -> State:
    """Set "rows", "seed" or a parameter of the generator that is chosen."""
    batch = batch_of(state)
    source = batch.source
    if not isinstance(source, Generated):
        raise RuntimeError("no generator is chosen")
    source = generated(source, name, value)
    names = data.table_of(source).names
    if set(names) >= {*batch.inputs, *batch.targets} and names == data.table_of(batch.source).names:
        return taken(state, replace(batch, source=source, muted=frozenset()), batch.inputs, batch.targets)
    return take(state, source)


# Which columns are what


def set_roles(state: State, names: Sequence[str], role: str) -> State:
    """Make columns inputs ("x"), targets ("y") or neither ("")."""
    batch = batch_of(state)
    one_of("role", role, ROLES)
    roles = dict.fromkeys(batch.inputs, "x") | dict.fromkeys(batch.targets, "y") | dict.fromkeys(names, role)
    every = data.table_of(batch.source).names
    inputs, targets = ([name for name in every if roles.get(name, "") == wanted] for wanted in "xy")
    return taken(state, batch, inputs, targets)


def open_rows(state: State, source: Source, inputs: Sequence[str], targets: Sequence[str]) -> State:
    """Open the Batch lab, if another is open, and take rows there, shown on its page of data."""
    from biasviz.updates.labs import choose_page, open_lab

    there = open_lab(state, "batch")
    if state.lab != "batch":
        there = choose_page(there, "data")
    return take(there, source, inputs, targets)
