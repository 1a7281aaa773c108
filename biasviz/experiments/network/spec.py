"""What fixes an experiment with a network: frozen, hashable, nested by dependence.

`Network` is the layers, their data and their start; `Training` is a walk from there, with what was changed on the way.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from biasviz.errors import InputError
from biasviz.experiments.layer.spec import Batch, given_weights
from biasviz.experiments.neuron.spec import LARGEST, Choice, choose_activation, choose_optimizer, number
from biasviz.language import mark, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.numerics.records import Activation, Optimizer

INITS = {
    "xavier": mark("Xavier"), "he": mark("He"), "normal": mark("Normal"), "zeros": mark("Zeros"),
    "equal": mark("All equal"),
}  # fmt: skip
"""How weights are drawn: `initial.py`."""
LOSSES = {
    "half_mse": mark("Half MSE"), "mse": mark("MSE"), "bce": mark("Binary cross-entropy"),
    "softmax_ce": mark("Softmax with cross-entropy"),
}  # fmt: skip
"""Losses of a network; `bce` is taken on logits, so that the last activation is the sigmoid, or softmax."""
OUTPUT_OF = {"bce": "sigmoid", "softmax_ce": "softmax"}
"""The last activation, where the loss says which."""
REDUCTIONS = {"mean": mark("mean over the rows"), "sum": mark("sum over the rows")}
MOVES = {"both": mark("W and b"), "b": mark("the biases b"), "w": mark("the weights W")}
MOST_HIDDEN = 4
"""Hidden layers."""
MOST_UNITS = 12
"""Units of a hidden layer that are drawn one by one."""
WIDEST = 256
"""Units that a hidden layer may have; beyond MOST_UNITS it is drawn as a strip."""
MOST_EDITS = 400
"""Changes on the way that are kept."""

Matrix = tuple[tuple[float, ...], ...]


@dataclass(frozen=True)
class Init:
    """How weights begin.

    Attributes:
        kind: one of INITS.
        scale: standard deviation of "normal", > 0; the one value of "equal".
        seed: ≥ 0.

    """

    kind: str = "xavier"
    scale: float = 1.0
    seed: int = 0


@dataclass(frozen=True)
class Dense:
    """A hidden layer.

    Attributes:
        units: from 1 to WIDEST.
        activation: choice of a record.

    """

    units: int
    activation: Choice = field(default_factory=lambda: choose_activation("tanh"))


@dataclass(frozen=True)
class Network:
    """A fully connected network on a batch, with m = len(hidden) + 1 layers: A_l = f_l(A_{l−1} @ W_l + b_l), A_0 = X.

    Attributes:
        batch: X (n, d) and Y (n, k); muted rows are left out.
        hidden: from 1 to MOST_HIDDEN layers.
        biases: b of each layer at the start, hidden ones first, units of it numbers each.
        output: the last activation, where the loss does not say which: see OUTPUT_OF.
        loss: one of LOSSES, summed over the k outputs of a row.
        reduction: one of REDUCTIONS.
        init: how weights are drawn.
        weights: W of each layer, (units before, units), given one by one instead of drawn, or None.
        shared: whether all units of a layer share one bias, whose gradient is the sum of theirs.
        test: share of the rows that is held out, from 0 to 0.9.
        split: seed of which ones.
        standardized: whether inputs are shifted and scaled to mean 0 and deviation 1 over the training rows.

    """

    batch: Batch
    hidden: tuple[Dense, ...]
    biases: tuple[tuple[float, ...], ...]
    output: Choice = field(default_factory=lambda: choose_activation("linear"))
    loss: str = "bce"
    reduction: str = "mean"
    init: Init = Init()
    weights: tuple[Matrix, ...] | None = None
    shared: bool = False
    test: float = 0.0
    split: int = 0
    standardized: bool = False

    @property
    def layers(self) -> int:
        """Layers with weights, the last one too."""
        return len(self.hidden) + 1

    @property
    def units(self) -> tuple[int, ...]:
        """Units of each layer, those of the output last."""
        return tuple(len(b) for b in self.biases)

    @property
    def widths(self) -> tuple[int, ...]:
        """Inputs, then the units of each layer."""
        return (len(self.batch.inputs), *self.units)

    def activation(self, layer: int) -> Choice | None:
        """Return the activation of a layer, from 0; None for softmax, which is no function of one z."""
        if layer < len(self.hidden):
            return self.hidden[layer].activation
        if self.loss == "softmax_ce":
            return None
        return choose_activation("sigmoid") if self.loss == "bce" else self.output

    def record(self, layer: int) -> Activation | None:
        """Return the record of the activation of a layer; None for softmax."""
        choice = self.activation(layer)
        return None if choice is None else ACTIVATIONS[choice.id]


def most_units(dense: Dense) -> int:
    """Return how many units a hand may give a layer: as many as are drawn one by one, or has it more, up to those."""
    return max(MOST_UNITS, dense.units)


Value = float | int | str | Choice | tuple[float, ...]


@dataclass(frozen=True)
class Edit:
    """Something that was changed while the training ran.

    Attributes:
        step: the steps that had been taken: it holds from there on, the state at that step already has it.
        name: "learning_rate", "optimizer", "moves", "batch_size", "bias" or "weight".
        value: what it is now; of "bias" (layer, unit, b), of "weight" (layer, row, unit, w), all from 0.

    """

    step: int
    name: str
    value: Value


@dataclass(frozen=True)
class Training:
    """A walk from the start of a network.

    Attributes:
        start: where it begins.
        optimizer: choice of a record.
        learning_rate: > 0.
        moves: one of MOVES; the others are frozen.
        batch_size: rows of a step; 0 for all of them.
        order: seed of the order in which rows come.
        edits: what was changed on the way, by step.

    """

    start: Network
    optimizer: Choice = field(default_factory=lambda: choose_optimizer("gd"))
    learning_rate: float = 0.5
    moves: str = "both"
    batch_size: int = 0
    order: int = 0
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True)
class Settings:
    """What holds at a step: as in `Training`, with the edits up to there."""

    optimizer: Choice
    learning_rate: float
    moves: str
    batch_size: int

    @property
    def optimizer_record(self) -> Optimizer:
        """The record of the optimizer."""
        return OPTIMIZERS[self.optimizer.id]


SETTINGS = ("optimizer", "learning_rate", "moves", "batch_size")
"""Names of `Edit` that change a setting; the others set a number of the network."""


def settings_at(run: Training, step: int) -> Settings:
    """Return what holds for the step that leads on from `step`."""
    found = {name: getattr(run, name) for name in SETTINGS}
    found |= {edit.name: edit.value for edit in run.edits if edit.step <= step and edit.name in SETTINGS}
    return Settings(**found)


def edited(run: Training, edit: Edit) -> Training:
    """Return the run with something changed at a step; what was changed later is forgotten.

    At step 0 it is the run itself that is another, and of two changes of one thing at a step the last one holds.
    Raises InputError for more than MOST_EDITS.
    """
    earlier = tuple(old for old in run.edits if old.step <= edit.step)
    kept = tuple(old for old in earlier if (old.step, *_what(old)) != (edit.step, *_what(edit)))
    if edit.step == 0:
        return replace(_at_start(run, edit), edits=kept)
    if len(kept) >= MOST_EDITS:
        words = mark("A training keeps up to {most} changes on the way: press Reset, or step back before some of them.")
        raise InputError(tr(words, most=MOST_EDITS))
    return replace(run, edits=(*kept, edit))


def _what(edit: Edit) -> tuple[object, ...]:
    place = edit.value[:-1] if edit.name in ("bias", "weight") and isinstance(edit.value, tuple) else ()
    return (edit.name, *place)


def _at_start(run: Training, edit: Edit) -> Training:
    if edit.name in SETTINGS:
        return replace(run, **{edit.name: edit.value})  # type: ignore[arg-type]
    assert isinstance(edit.value, tuple)
    *place, value = edit.value
    where = tuple(int(v) for v in place)
    if edit.name == "bias":
        layer, units = where[0], len(run.start.biases[where[0]])
        if run.start.shared:
            return with_network(run, biases=_put(run.start.biases, (layer,), (value,) * units))
        return with_network(run, biases=_put(run.start.biases, where, value))
    from biasviz.experiments.network.initial import weights_of

    # Once one weight is set by hand all of them are given: they stay what they were drawn as.
    given = run.start.weights or tuple(given_weights(W.tolist()) for W in weights_of(run.start))
    return with_network(run, weights=_put(given, where, value))


def _put(values: tuple, where: tuple[int, ...], value: object) -> tuple:  # type: ignore[type-arg]
    first, rest = where[0], where[1:]
    inner = value if not rest else _put(values[first], rest, value)
    return (*values[:first], inner, *values[first + 1 :])


def with_network(run: Training, **changes: object) -> Training:
    """Return the walk with some fields of its network replaced."""
    return replace(run, start=replace(run.start, **changes))  # type: ignore[arg-type]


def given_biases(values: Sequence[Sequence[float]]) -> tuple[tuple[float, ...], ...]:
    """Return biases as a spec holds them. Raises InputError unless all are finite and within ±LARGEST."""
    return tuple(tuple(number("b", v, -LARGEST, LARGEST) for v in layer) for layer in values)
