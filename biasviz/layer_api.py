"""A dense layer as a function, for notebooks and scripts: what db, dW and dZ should be, to hold one's own against."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

import numpy as np

from biasviz.data import Typed, held
from biasviz.data.table import table
from biasviz.errors import InputError
from biasviz.experiments.layer.evaluation import check as fitting
from biasviz.experiments.layer.lab import opened
from biasviz.experiments.layer.path import path_of
from biasviz.experiments.layer.spec import Batch, Training
from biasviz.experiments.layer.trace import BatchTrace, Check
from biasviz.experiments.neuron.spec import number
from biasviz.labs import LABS
from biasviz.layer_files import LayerScenario
from biasviz.layer_settings import training
from biasviz.numerics.records import Array

Rows: TypeAlias = "float | Sequence[float] | Sequence[Sequence[float]] | Array"
"""An array (n, c) as NumPy or as lists; one flat list is one column."""
Place: TypeAlias = "str | os.PathLike[str] | LayerScenario"
ROWS = ("X", "Y", "Z", "A", "dA", "dZ")


@dataclass(frozen=True, eq=False)
class LayerGradient:
    """The chain rule of a dense layer, A = f(X @ W + b). What is undefined is NaN here and None in `as_dict()`.

    Attributes:
        X: inputs, (n, d); of a step with minibatches its rows, and none that is muted.
        Y: targets, (n, k).
        Z: X @ W + b, (n, k).
        A: f(Z), (n, k).
        dA: ∂ℓ/∂A, (n, k), ℓ being the loss of one row.
        dZ: ∂ℓ/∂Z, (n, k), before the reduction: never divided by n.
        W: (d, k).
        b: (1, k).
        dW: ∂L/∂W, (d, k).
        db: ∂L/∂b, (1, k).
        db_sum, db_mean: what db is with the one reduction and with the other, (1, k).
        L: the loss, reduced over the rows and summed over the k outputs.
        next_b: b after one step of the optimizer, (1, k).
        check: db held against differences of the loss.
        run: the settings all this was computed from.

    """

    X: Array
    Y: Array
    Z: Array
    A: Array
    dA: Array
    dZ: Array
    W: Array
    b: Array
    dW: Array
    db: Array
    db_sum: Array
    db_mean: Array
    L: float
    next_b: Array
    check: Check
    run: Training = field(repr=False)

    def as_dict(self) -> dict[str, Any]:
        """Return plain lists, floats and strings, None for what is undefined; `shapes` names each array's."""
        arrays = {name: value for name, value in vars(self).items() if isinstance(value, np.ndarray)}
        return {
            "shapes": {name: list(value.shape) for name, value in arrays.items()},
            **{name: plain(value.tolist()) for name, value in arrays.items()},
            "L": plain(self.L),
            "reduction": self.run.start.reduction,
            "check": {"numeric": plain(self.check.numeric.tolist()), "relative_error": plain(self.check.error)},
        }

    def __str__(self) -> str:
        from biasviz.layer_tables import layer_table

        return layer_table(self)


def layer_grad(
    X: Rows | None = None,
    W: Rows | None = None,
    b: float | Sequence[float] | Array | None = None,
    Y: Rows | None = None,
    activation: str | None = None,
    loss: str | None = None,
    lr: float | None = None,
    reduction: str | None = None,
    parameters: Mapping[str, float] | None = None,
    scenario: Place | None = None,
    kink: str | None = None,
) -> LayerGradient:
    """Compute db and dW of a dense layer, with everything on the way.

    Args:
        X: inputs (n, d); one flat list is one column.
        W: weights (d, k); one flat list where d or k is 1.
        b: biases, k numbers; 0 by default.
        Y: targets (n, k); one flat list is one column.
        activation: id; "sigmoid" by default.
        loss: id; "half_mse" by default.
        lr: learning rate of the step to `next_b`, above 0; 0.5 by default.
        reduction: "sum" over the rows, the default, "mean", or "none".
        parameters: of activation, loss or optimizer by name, such as {"slope": 0.1}.
        scenario: a scenario of the Batch lab that supplies whatever is not given, at the step that it shows.
        kink: the slope exactly at a kink: "pytorch", the default, "left", "right" or "middle".

    Raises:
        InputError: for a value that cannot be used; one sentence says what, why and what is allowed.

    """
    given = {
        "W": W, "b": b, "activation": activation, "loss": loss, "learning_rate": lr, "reduction": reduction,
        "parameters": parameters, "kink": kink,
    }  # fmt: skip
    base, step = (None, 0) if scenario is None else _opened(scenario)
    if (X is None) != (Y is None):
        raise InputError("X and Y come together: give both, one row of targets for each row of inputs.")
    if X is not None and Y is not None:
        batch = batch_from(X, Y)
        given["b"] = [0.0] * len(batch.targets) if b is None and base is None else b
    elif base is not None:
        batch = base.start.batch
    else:
        raise InputError("X, Y and W are missing: give them, or a scenario of the Batch lab.")
    if base is None and W is None:
        raise InputError("W is missing: give the weights, one row for each column of X.")
    return gradient_of(batch, given, base, step)


def gradient_of(batch: Batch, given: Mapping[str, Any], base: Training | None = None, step: int = 0) -> LayerGradient:
    """Return the gradient on a batch with the given settings in place of those of a training after some steps.

    Raises:
        InputError: for a value that cannot be used.

    """
    if base is not None:
        path = path_of(base)
        step = path.reach(step)
        if any(value is not None for value in given.values()) or batch != base.start.batch:
            here = _at(base, step)
            base, step = fitting(training(given, batch, replace(here, start=replace(here.start, batch=batch)), "lr")), 0
    else:
        base = fitting(training(given, batch, None, "lr"))
    trace = BatchTrace(replace(opened("", base), place=float(step)))
    rows, found = trace.picked(trace.order), trace.totals
    by = found.rows if base.start.reduction == "mean" else 1
    summed = found.db * by
    return LayerGradient(
        **{name: getattr(rows, name) for name in ROWS}, W=trace.W, b=trace.b, dW=trace.dW, db=found.db,
        db_sum=summed, db_mean=summed / max(1, found.rows), L=found.L, next_b=trace.next_b, check=trace.check, run=base,
    )  # fmt: skip


def _at(run: Training, step: int) -> Training:
    path = path_of(run)
    weights = run.start.weights if run.moves == "b" else tuple(map(tuple, path.weights(step).tolist()))
    return replace(run, start=replace(run.start, bias=tuple(path.bias(step)[0].tolist()), weights=weights))


def _opened(scenario: Place) -> tuple[Training, int]:
    if isinstance(scenario, LayerScenario):
        return scenario.training, scenario.shown.training_clock.step
    from biasviz.opening import opened_state
    from biasviz.state import View

    state = opened_state(os.fspath(scenario), View())
    if state.lab != "batch" or state.batch is None:
        use = {"neuron": "grad for one neuron", "network": "network_grad for a network"}.get(state.lab)
        title = LABS[state.lab].title
        raise InputError(f"{state.open.scenario} is a scenario of the {title} lab{f': use {use}' if use else ''}.")
    return state.batch.run, state.batch.training_clock.step


def batch_from(X: Rows, Y: Rows) -> Batch:
    """Return rows that are given as arrays. Raises InputError for anything else."""
    parts = [_columns(name, value) for name, value in (("X", X), ("Y", Y))]
    if len(parts[0]) != len(parts[1]):
        raise InputError(
            f"X has {len(parts[0])} rows and Y has {len(parts[1])}: each row of inputs needs its row of targets."
        )
    inputs, targets = (
        tuple(f"{short}{j + 1}" for j in range(len(rows[0]))) for short, rows in zip("xy", parts, strict=True)
    )
    rows = tuple((*x, *y) for x, y in zip(*parts, strict=True))
    source = Typed((*inputs, *targets), rows)
    held(source, table(source.names, np.array(rows)))  # nobody has typed them: an array may have more numbers
    return Batch(source, inputs, targets)


def _columns(name: str, value: Rows) -> list[tuple[float, ...]]:
    try:
        found = np.asarray(value, dtype=float)
    except (TypeError, ValueError):
        raise InputError(f"{name} is no array of numbers: give rows of equally many numbers.") from None
    if found.ndim > 2 or found.size == 0:
        raise InputError(f"{name} has the shape {found.shape}: give (n, columns), or one flat list for one column.")
    table = found.reshape(-1, 1) if found.ndim < 2 else found
    return [tuple(number(name, v) for v in row) for row in table.tolist()]


def plain(value: Any) -> Any:
    """Return numbers and lists of them with None for what is no number, and 0 for −0."""
    if isinstance(value, list):
        return [plain(v) for v in value]
    return float(value) + 0.0 if np.isfinite(value) else None
