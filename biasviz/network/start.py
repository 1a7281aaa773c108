"""The network that a batch begins with: which loss suits it, how many units, and what is kept of another one."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np

from biasviz import data, patience
from biasviz.data import Generated, generators
from biasviz.errors import InputError
from biasviz.experiments.layer.evaluation import targets
from biasviz.experiments.layer.spec import MOST_OUTPUTS, Batch
from biasviz.experiments.network.initial import SUMS_TO_1
from biasviz.experiments.network.rows import BLOCK
from biasviz.experiments.network.spec import LOSSES, MOST_UNITS, Dense, Init, Network, Training
from biasviz.language import mark, tr

SMALL = 64
"""Inputs up to which hidden layers are drawn unit by unit; beyond it there is one wide one."""
WIDE = 64
"""Units of that one."""
FAR = 5.0
"""Inputs beyond ±FAR are standardized: units that are drawn as usual would be saturated by them."""


def default_training() -> Training:
    """Return what the lab opens with: 2-4-2-1 units of tanh that learn XOR from 500 rows."""
    known = generators.GENERATORS["xor"]
    source = Generated(known.id, known.rows, 0, generators.filled(known, {}))
    network = network_for(Batch(source, ("x1", "x2"), ("y",)))
    return Training(replace(network, init=Init("xavier", seed=0)), learning_rate=0.5)


def network_for(batch: Batch, like: Network | None = None) -> Network:
    """Return a network on a batch.

    Args:
        batch: X and Y.
        like: the network before, on other data: its hidden layers stay with their activations and biases, and so does
            all else that fits; where the outputs are others, their biases are 0 and the loss is the one that suits.

    Raises:
        InputError: for no column of X or of Y, more outputs than there may be, or a source that cannot be read.

    """
    if not batch.inputs or not batch.targets:
        raise InputError(tr("A network needs at least one column for X and one for Y."))
    suits, k = losses_for(batch), targets(batch).shape[1]
    if k > MOST_OUTPUTS:
        words = mark("Y would have {count} columns: a network has at most {most} outputs.")
        raise InputError(tr(words, count=f"{k:,}", most=f"{MOST_OUTPUTS:,}"))
    if like is None:
        hidden = _hidden(len(batch.inputs), k)
        biases = (*((0.0,) * layer.units for layer in hidden), (0.0,) * k)
        return Network(batch, hidden, biases, loss=suits[0], standardized=_is_far(batch))
    # What outputs stand for is told by their columns, and in what they are measured by the loss that suits them.
    same = batch.targets == like.batch.targets and k == len(like.biases[-1]) and suits == losses_for(like.batch)
    fits = same and len(batch.inputs) == len(like.batch.inputs)
    return replace(
        like, batch=batch, loss=like.loss if like.loss in suits and same else suits[0],
        biases=like.biases if same else (*like.biases[:-1], (0.0,) * k),
        weights=like.weights if fits else None, standardized=like.standardized or _is_far(batch),
    )  # fmt: skip


def losses_for(batch: Batch) -> tuple[str, ...]:
    """Return the losses that the targets of a batch allow, the one that suits them best first.

    Softmax needs rows of at least 0 that sum to 1, cross-entropy numbers from 0 to 1: see `initial.check`.
    """
    return _losses(batch.source, batch.targets)


@lru_cache(maxsize=8)
def _losses(source: data.Source, names: tuple[str, ...]) -> tuple[str, ...]:
    Y = targets(Batch(source, (), names))
    table = data.table_of(source)
    allowed = ["half_mse", "mse"]
    if Y.min() >= 0 and Y.max() <= 1:
        binary = bool(np.all((Y == 0) | (Y == 1)))
        allowed.insert(0 if binary else 2, "bce")
        if Y.shape[1] > 1 and bool(np.all(np.abs(Y.sum(axis=1) - 1) <= SUMS_TO_1)):
            allowed.insert(0 if names[0] in table.categories else len(allowed), "softmax_ce")
    assert set(allowed) <= set(LOSSES)
    return tuple(allowed)


def _hidden(d: int, k: int) -> tuple[Dense, ...]:
    if d > SMALL:
        return (Dense(WIDE),)
    return Dense(4), Dense(min(max(2, k), MOST_UNITS))


def _is_far(batch: Batch) -> bool:
    return _far(batch.source, batch.inputs)


@lru_cache(maxsize=8)
def _far(source: data.Source, names: tuple[str, ...]) -> bool:
    table = data.table_of(source)
    patience.ask(table.rows * len(names), patience.COUNTED, table.rows)
    step = max(1, BLOCK // len(names))
    for first in range(0, table.rows, step):
        patience.go_on()
        part = replace(table, values=table.values[first : first + step]).matrix(names)
        if max(part.max(), -part.min()) > FAR:
            return True
    return False
