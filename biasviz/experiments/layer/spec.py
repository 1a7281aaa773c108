"""What fixes an experiment with a dense layer: frozen, hashable, nested by dependence.

`Batch` fixes X and Y; `Layer` is a layer with weights and biases on it; `Training` is a walk from such a layer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

import numpy as np

from biasviz.data.sources import Source
from biasviz.errors import InputError
from biasviz.experiments.neuron.spec import Choice, choose_activation, choose_loss, choose_optimizer, number
from biasviz.language import mark, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.kinks import has_kinks
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.numerics.records import Activation, Array, Loss, Optimizer

REDUCTIONS = {
    "sum": mark("sum over the rows"),
    "mean": mark("mean over the rows"),
    "none": mark("none: one gradient a row"),
}
MOVES = {"b": mark("the biases b"), "w": mark("the weights W"), "both": mark("W and b")}
MOST_OUTPUTS = 1000
"""Neurons that a layer may have."""
MOST_GIVEN = 10_000
"""Weights that are given one by one; more of them are seeded."""


@dataclass(frozen=True)
class Batch:
    """Rows, and what of them goes in and what is wanted out.

    Attributes:
        source: where the rows come from.
        inputs: names of the columns of X, d of them.
        targets: names of the columns of Y; one that has categories stands for a column of 0 and 1 for each of them.
        muted: rows, from 0, that are left out of the loss and of every gradient.

    """

    source: Source
    inputs: tuple[str, ...]
    targets: tuple[str, ...]
    muted: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Seeded:
    """Weights drawn from a normal distribution.

    Attributes:
        seed: ≥ 0.
        scale: standard deviation, > 0.

    """

    seed: int = 0
    scale: float = 0.1


Weights = tuple[tuple[float, ...], ...] | Seeded
"""W row by row, (d, k), or how it is drawn."""


@dataclass(frozen=True)
class Layer:
    """A dense layer on a batch: A = f(X @ W + b).

    Attributes:
        batch: X (n, d) and Y (n, k).
        weights: W (d, k).
        bias: b, k numbers; k is how many neurons there are.
        activation, loss: choices of a record.
        reduction: one of REDUCTIONS: what becomes of the n losses and gradients.
        kink: the slope exactly at a kink, as for one neuron.

    """

    batch: Batch
    weights: Weights
    bias: tuple[float, ...]
    activation: Choice = field(default_factory=lambda: choose_activation("sigmoid"))
    loss: Choice = field(default_factory=lambda: choose_loss("half_mse"))
    reduction: str = "sum"
    kink: str = "pytorch"

    @property
    def activation_record(self) -> Activation:
        """The record of the activation."""
        return ACTIVATIONS[self.activation.id]

    @property
    def loss_record(self) -> Loss:
        """The record of the loss."""
        return LOSSES[self.loss.id]

    @property
    def kinked(self) -> bool:
        """Whether there is a kink, at which the slope is another than PyTorch's."""
        return self.kink != "pytorch" and has_kinks(
            self.activation_record, self.activation.keywords, self.loss_record
        )


@dataclass(frozen=True)
class Training:
    """A walk from a layer: which optimizer, how fast, what moves, and which rows each step sees.

    Attributes:
        start: where it begins.
        optimizer: choice of a record.
        learning_rate: > 0.
        moves: one of MOVES.
        batch_size: rows of a step; 0 for all of them.
        seed: of the order in which minibatches are drawn.

    """

    start: Layer
    optimizer: Choice = field(default_factory=lambda: choose_optimizer("gd"))
    learning_rate: float = 0.5
    moves: str = "b"
    batch_size: int = 0
    seed: int = 0

    @property
    def optimizer_record(self) -> Optimizer:
        """The record of the optimizer."""
        return OPTIMIZERS[self.optimizer.id]


def with_layer(run: Training, **changes: object) -> Training:
    """Return the walk with some fields of its layer replaced."""
    return replace(run, start=replace(run.start, **changes))  # type: ignore[arg-type]


def with_batch(run: Training, **changes: object) -> Training:
    """Return the walk with some fields of its batch replaced."""
    return with_layer(run, batch=replace(run.start.batch, **changes))  # type: ignore[arg-type]


def weights_of(layer: Layer) -> Array:
    """Return W, (d, k), read-only."""
    return drawn_weights(layer.weights, len(layer.batch.inputs), len(layer.bias))


@lru_cache(maxsize=32)
def drawn_weights(weights: Weights, d: int, k: int) -> Array:
    """Return weights as an array (d, k), read-only; the same one for the same question."""
    if isinstance(weights, Seeded):
        drawn = np.random.default_rng(weights.seed).standard_normal((d, k)) * weights.scale
    else:
        drawn = np.array(weights, dtype=float).reshape(d, k)
    drawn.flags.writeable = False
    return drawn


def given_weights(values: Sequence[Sequence[float]]) -> tuple[tuple[float, ...], ...]:
    """Return weights as a spec holds them. Raises InputError unless they are finite, equally many a row."""
    rows = tuple(tuple(number("W", v) for v in row) for row in values)
    if not rows or len({len(row) for row in rows}) != 1 or not rows[0]:
        raise InputError(tr("W has rows of different lengths: each input needs one weight for each neuron."))
    if len(rows) * len(rows[0]) > MOST_GIVEN:
        words = mark("W has {n} weights: up to {most} can be given one by one; draw them with a seed.")
        raise InputError(tr(words, n=f"{len(rows) * len(rows[0]):,}", most=f"{MOST_GIVEN:,}"))
    return rows


def given_bias(values: Sequence[float]) -> tuple[float, ...]:
    """Return biases as a spec holds them. Raises InputError unless they are finite and from 1 to MOST_OUTPUTS."""
    if not 1 <= len(values) <= MOST_OUTPUTS:
        words = mark("b has {n} numbers: a layer has from 1 to {most} neurons.")
        raise InputError(tr(words, n=f"{len(values):,}", most=f"{MOST_OUTPUTS:,}"))
    return tuple(number("b", v) for v in values)
