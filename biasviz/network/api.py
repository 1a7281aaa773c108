"""A network as a function, for notebooks and scripts: what db and dW of each layer should be."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

import numpy as np

from biasviz.choices import choice
from biasviz.errors import InputError
from biasviz.experiments.layer.evaluation import targets
from biasviz.experiments.layer.spec import Batch
from biasviz.experiments.network.check import Check
from biasviz.experiments.network.check import check as check_at
from biasviz.experiments.network.evaluation import Parameters
from biasviz.experiments.network.initial import check as fitting
from biasviz.experiments.network.path import path_of
from biasviz.experiments.network.spec import Dense, Network, Training, given_biases, settings_at
from biasviz.experiments.network.trace import seen
from biasviz.experiments.neuron.spec import choose_activation, number, positive
from biasviz.labs import LABS
from biasviz.layer_api import Rows, batch_from, plain
from biasviz.network.files import NetworkScenario
from biasviz.network.settings import training
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.records import Array
from biasviz.settings import single

Place: TypeAlias = "str | os.PathLike[str] | NetworkScenario"
LISTED = ("Z", "A", "dA", "dZ", "W", "b", "dW", "db", "next_b")


@dataclass(frozen=True, eq=False)
class NetworkGradient:
    """A network forward and back: A_l = f_l(A_{l−1} @ W_l + b_l), A_0 = X.

    What is of a layer is a tuple over the layers, the output last: `found.db[0]` is db1. Arrays are read-only; what is
    undefined is NaN here and None in `as_dict()`.

    Attributes:
        X: inputs, (n, d); of a step with minibatches its rows, none that is muted or held out.
        Y: targets, (n, k).
        Z: pre-activations, (n, units).
        A: activations, (n, units); of the last layer the probabilities where it is softmax.
        dA: ∂ℓ/∂A, (n, units), ℓ being the loss of one row; None where loss and activation are taken together.
        dZ: ∂ℓ/∂Z, (n, units), before the reduction: never divided by n.
        W: (units before, units).
        b: (1, units).
        dW: ∂L/∂W, (units before, units).
        db: ∂L/∂b, (1, units).
        L: the loss, summed over the outputs and reduced over the rows.
        next_b: b after one step of the optimizer, (1, units).
        check: every dW and db held against differences of the loss.
        run: the settings all this was computed from.

    """

    X: Array
    Y: Array
    Z: tuple[Array, ...]
    A: tuple[Array, ...]
    dA: tuple[Array | None, ...]
    dZ: tuple[Array, ...]
    W: tuple[Array, ...]
    b: tuple[Array, ...]
    dW: tuple[Array, ...]
    db: tuple[Array, ...]
    L: float
    next_b: tuple[Array, ...]
    check: Check
    run: Training = field(repr=False)

    def as_dict(self) -> dict[str, Any]:
        """Return plain lists, floats and strings, None for what is undefined; `shapes` names each array's.

        Arrays are called as in code: Z1, A1, dZ1, W1, b1, dW1, db1, next_b1 and so on.
        """
        arrays = {"X": self.X, "Y": self.Y}
        for name in LISTED:
            layers = enumerate(getattr(self, name), 1)
            arrays |= {f"{name}{layer}": value for layer, value in layers if value is not None}
        held = {one.name: {"light": one.light, "relative_error": plain(one.error)} for one in self.check.arrays}
        return {
            "shapes": {name: list(value.shape) for name, value in arrays.items()},
            **{name: plain(value.tolist()) for name, value in arrays.items()},
            "L": plain(self.L),
            "reduction": self.run.start.reduction,
            "check": held,
        }

    def __str__(self) -> str:
        from biasviz.network.tables import network_table

        return network_table(self)


def network_grad(
    X: Rows | None = None,
    Y: Rows | None = None,
    weights: Sequence[Rows] | None = None,
    biases: Sequence[float | Sequence[float] | Array] | None = None,
    activations: str | Sequence[Any] | None = None,
    loss: str | None = None,
    lr: float | None = None,
    reduction: str | None = None,
    scenario: Place | None = None,
) -> NetworkGradient:
    """Compute db and dW of every layer of a network, with everything on the way.

    Args:
        X: inputs (n, d); one flat list is one column.
        Y: targets (n, k); one flat list is one column.
        weights: W1, W2, … as arrays (units before, units).
        biases: b1, b2, …, one number for each unit; all 0 by default.
        activations: id of the hidden layers, "tanh" by default, or a list with one for each hidden layer, or for each
            layer; {"id": "leaky_relu", "slope": 0.1} where it has parameters. With "bce" the last one is "sigmoid",
            with "softmax_ce" it is "softmax"; else it is "linear" by default.
        loss: "half_mse", the default, "mse", "bce" or "softmax_ce".
        lr: learning rate of the step to `next_b`, above 0; 0.5 by default.
        reduction: "mean" over the rows, the default, or "sum".
        scenario: a scenario of the Network lab that supplies whatever is not given, at the step that it shows.

    Raises:
        InputError: for a value that cannot be used; one sentence says what, why and what is allowed.

    """
    base, step = (None, 0) if scenario is None else _opened(scenario)
    if (X is None) != (Y is None):
        raise InputError("X and Y come together: give both, one row of targets for each row of inputs.")
    if base is None and (X is None or Y is None or weights is None):
        raise InputError("X, Y and weights are missing: give them, or a scenario of the Network lab.")
    changed = (X, Y, weights, biases, activations, loss, lr, reduction)
    if base is not None and all(value is None for value in changed):
        return _gradient(base, step)
    if base is not None:
        base = _at(base, step)
    run = _with_layers(base, weights, biases, _batch(base, X, Y))
    if X is not None:  # all rows that are given, as they are
        run = replace(run, start=replace(run.start, test=0.0, standardized=False), batch_size=0)
    hidden, output = _activations(activations, len(run.start.hidden), loss or run.start.loss)
    given = {"activations": hidden, "output": output, "loss": loss, "reduction": reduction}
    rate = run.learning_rate if lr is None else positive("lr", single("lr", lr))
    return _gradient(fitting(replace(training(given, run.start.batch, run), learning_rate=rate)), 0)


def _gradient(run: Training, step: int) -> NetworkGradient:
    path = path_of(run)
    step = path.reach(step)
    found = seen(run, step)
    onward = Parameters(run.start, path.onward(step))
    named = {name: getattr(found, name) for name in ("X", "Y", "Z", "A", "dA", "dZ", "dW", "db", "L")}
    return NetworkGradient(
        **named, W=found.parameters.W, b=found.parameters.b, next_b=onward.b, check=check_at(run, step), run=run
    )


def _at(run: Training, step: int) -> Training:
    """Return a training that begins where another one has come to."""
    path = path_of(run)
    step = path.reach(step)
    parameters = Parameters(run.start, path.parameters(step))
    weights = tuple(_matrix(W) for W in parameters.W)
    biases = tuple(tuple(b[0].tolist()) for b in parameters.b)
    now = vars(settings_at(run, step))
    return replace(run, start=replace(run.start, weights=weights, biases=biases), edits=(), **now)


def _matrix(W: Array) -> tuple[tuple[float, ...], ...]:
    return tuple(map(tuple, W.tolist()))


def _batch(base: Training | None, X: Rows | None, Y: Rows | None) -> Batch:
    if X is not None and Y is not None:
        return batch_from(X, Y)
    assert base is not None
    return base.start.batch


def _with_layers(
    base: Training | None,
    weights: Sequence[Rows] | None,
    biases: Sequence[float | Sequence[float] | Array] | None,
    batch: Batch,
) -> Training:
    """Return a training with weights and biases in place of those of the base; without one all else is the default."""
    if weights is None:
        assert base is not None
        found, units = base.start.weights, base.start.units
    else:
        arrays = [_array(f"W{k}", W) for k, W in enumerate(weights, 1)]
        if len(arrays) < 2:
            raise InputError("A network has two layers or more: give W1 and W2 as a list; layer_grad is for one layer.")
        found, units = tuple(_matrix(W) for W in arrays), tuple(W.shape[1] for W in arrays)
    if biases is not None:
        flat = [np.ravel(np.asarray(b, dtype=object)).tolist() for b in biases]
        given = given_biases([[single(f"b{k}", v) for v in layer] for k, layer in enumerate(flat, 1)])
    else:
        same = base is not None and base.start.units == units
        outputs = targets(batch).shape[1]
        given = base.start.biases if base is not None and same else tuple((0.0,) * n for n in (*units[:-1], outputs))
    if base is None:
        hidden = tuple(Dense(n, choose_activation("tanh")) for n in units[:-1])
        return Training(Network(batch, hidden, given, loss="half_mse", weights=found))
    old = base.start.hidden
    hidden = tuple(replace(old[min(k, len(old) - 1)], units=n) for k, n in enumerate(units[:-1]))
    return replace(base, start=replace(base.start, batch=batch, hidden=hidden, biases=given, weights=found))


def _array(name: str, value: Rows) -> Array:
    try:
        found = np.asarray(value, dtype=float)
    except (TypeError, ValueError):
        raise InputError(f"{name} is no array of numbers: give rows of equally many numbers.") from None
    if found.ndim != 2 or found.size == 0:
        raise InputError(f"{name} has the shape {found.shape}: give (units before, units), one row for each input.")
    for extreme in (found.min(), found.max()):
        number(name, extreme)
    return found


def _activations(given: str | Sequence[Any] | None, hidden: int, loss: str) -> tuple[list[Any] | None, Any]:
    """Return the activations of the hidden layers and of the output, as `training` reads them."""
    if given is None:
        return None, None
    if isinstance(given, str | Mapping):
        return [given] * hidden, None
    found = list(given)
    if len(found) not in (hidden, hidden + 1):
        words = f"activations has {len(found)} entries: give one for each of the {hidden} hidden layers"
        raise InputError(f"{words}, or one for each of the {hidden + 1} layers.")
    if len(found) == hidden:
        return found, None
    own = {"bce": "sigmoid", "softmax_ce": "softmax"}.get(loss)
    if own is not None and found[-1] != own:
        raise InputError(f"activations ends with {found[-1]!r}: the loss {loss} goes with {own!r}.")
    return found[:-1], None if own else _known(found[-1])


def _known(value: Any) -> Any:
    choice("activations", value, ACTIVATIONS)
    return value


def _opened(scenario: Place) -> tuple[Training, int]:
    if isinstance(scenario, NetworkScenario):
        return scenario.training, scenario.shown.step
    from biasviz.opening import opened_state
    from biasviz.state import View

    if not isinstance(scenario, str | os.PathLike):
        raise InputError(f"{scenario!r:.60} is no scenario of the Network lab: give its id, its file, or a code.")
    state = opened_state(os.fspath(scenario), View())
    if state.lab != "network" or state.network is None:
        use = {"neuron": "grad", "batch": "layer_grad"}.get(state.lab)
        title = LABS[state.lab].title
        raise InputError(f"{scenario} is of the {title} lab{f': use {use}' if use else ''}.")
    return state.network.run, state.network.step
