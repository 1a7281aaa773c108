"""What fixes an experiment with one neuron: frozen, hashable, nested by dependence.

`Problem` fixes the surface L(w, b); `Neuron` is a point on it; `Descent` is a walk from such a point.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from biasviz.errors import InputError
from biasviz.language import mark, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.kinks import KINKS, has_kinks
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.numerics.records import Activation, Loss, Optimizer, filled, find

__all__ = [
    "KINKS", "LARGEST", "MOST_SAMPLES", "MOVES", "REDUCTIONS", "Choice", "Descent", "Neuron", "Problem",
    "choose_activation", "choose_loss", "choose_optimizer", "number", "positive", "samples", "settings", "with_problem",
]  # fmt: skip

REDUCTIONS = {mark("sum"): mark("sum over the samples"), mark("mean"): mark("mean over the samples")}
MOVES = {"b": mark("the bias b"), "w": mark("the weight w"), "both": mark("w and b")}
LARGEST = 1e9
"""Inputs beyond this size are refused: squares of squares still fit in float64."""
MOST_SAMPLES = 10_000
"""A list typed or pasted for one neuron; larger data is a table's business."""


@dataclass(frozen=True)
class Choice:
    """A record chosen by id, with a value for each of its parameters."""

    id: str
    parameters: tuple[tuple[str, float], ...] = ()

    @property
    def keywords(self) -> dict[str, float]:
        """The parameters as keyword arguments."""
        return dict(self.parameters)


def choose_activation(id: str, given: Mapping[str, float] | None = None) -> Choice:
    """Return the choice of an activation. Raises InputError for an unknown id or a bad parameter."""
    return Choice(id, filled(find(ACTIVATIONS, id, "activation"), given or {}))


def choose_loss(id: str, given: Mapping[str, float] | None = None) -> Choice:
    """Return the choice of a loss. Raises InputError for an unknown id or a bad parameter."""
    return Choice(id, filled(find(LOSSES, id, "loss"), given or {}))


def choose_optimizer(id: str, given: Mapping[str, float] | None = None) -> Choice:
    """Return the choice of an optimizer. Raises InputError for an unknown id or a bad parameter."""
    return Choice(id, filled(find(OPTIMIZERS, id, "optimizer"), given or {}))


@dataclass(frozen=True)
class Problem:
    """Samples, activation, loss and reduction: all that fixes L(w, b).

    Attributes:
        x, y: inputs and targets, n numbers each, n ≥ 1.
        activation, loss: choices of a record.
        reduction: "sum" or "mean" over the samples.
        kink: the slope exactly at a kink, one of KINKS.

    """

    x: tuple[float, ...] = (1.5,)
    y: tuple[float, ...] = (1.0,)
    activation: Choice = field(default_factory=lambda: choose_activation("sigmoid"))
    loss: Choice = field(default_factory=lambda: choose_loss("half_mse"))
    reduction: str = "mean"
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
class Neuron:
    """A problem and the parameters w and b: a point on the surface L(w, b)."""

    problem: Problem = Problem()
    w: float = 0.8
    b: float = -0.2


@dataclass(frozen=True)
class Descent:
    """A walk from a neuron: which optimizer, how fast, and what it may move.

    Attributes:
        start: where it begins.
        optimizer: choice of a record.
        learning_rate: > 0.
        moves: "b", "w" or "both".

    """

    start: Neuron = Neuron()
    optimizer: Choice = field(default_factory=lambda: choose_optimizer("gd"))
    learning_rate: float = 0.5
    moves: str = "b"

    @property
    def optimizer_record(self) -> Optimizer:
        """The record of the optimizer."""
        return OPTIMIZERS[self.optimizer.id]


def settings(run: Descent) -> dict[str, object]:
    """Return everything that fixes a run, by the names of its fields here: the one list of it, complete by itself."""
    nested = {"problem", "start"}
    records = (run.start.problem, run.start, run)
    return {name: value for record in records for name, value in vars(record).items() if name not in nested}


def with_problem(run: Descent, **changes: object) -> Descent:
    """Return the run with some fields of its problem replaced."""
    problem = replace(run.start.problem, **changes)  # type: ignore[arg-type]
    return replace(run, start=replace(run.start, problem=problem))


def number(name: str, value: float, low: float = -LARGEST, high: float = LARGEST) -> float:
    """Return the value as a float. Raises InputError unless it is finite and from low to high."""
    value = float(value)
    if not math.isfinite(value) or not low <= value <= high:
        words = mark("{name} = {value} is not allowed: it must be a number from {low} to {high}.")
        raise InputError(tr(words, name=name, value=f"{value:g}", low=f"{low:g}", high=f"{high:g}"))
    return value


def positive(name: str, value: float) -> float:
    """Return the value as a float. Raises InputError unless 0 < value ≤ LARGEST."""
    value = float(value)
    if not 0 < value <= LARGEST:
        words = mark("{name} = {value} is not allowed: it must be above 0 and at most {high}.")
        raise InputError(tr(words, name=name, value=f"{value:g}", high=f"{LARGEST:g}"))
    return value


def samples(x: Sequence[float], y: Sequence[float]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return x and y as equally long tuples of finite numbers. Raises InputError otherwise."""
    if len(x) != len(y):
        words = mark("x has {x} numbers and y has {y}: each x needs its y, so give equally many.")
        raise InputError(tr(words, x=len(x), y=len(y)))
    if not 1 <= len(x) <= MOST_SAMPLES:
        raise InputError(tr("x has {n} numbers: give from 1 to {most}.", n=len(x), most=f"{MOST_SAMPLES:,}"))
    return tuple(number("x", v) for v in x), tuple(number("y", v) for v in y)
