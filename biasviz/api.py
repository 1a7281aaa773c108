"""The commands as functions, for notebooks and scripts: no window, no Qt."""

from __future__ import annotations

import math
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path as FilePath
from typing import TYPE_CHECKING, Any, TypeAlias

from biasviz import files, settings
from biasviz.errors import InputError
from biasviz.experiments.neuron.check import Check, check
from biasviz.experiments.neuron.detective import Reason, explain
from biasviz.experiments.neuron.evaluation import evaluate
from biasviz.experiments.neuron.path import LONGEST, Path, path_of
from biasviz.experiments.neuron.spec import Descent
from biasviz.experiments.neuron.verdict import verdict
from biasviz.files import Header, LabScenario, Scenario
from biasviz.numerics.records import Array

if TYPE_CHECKING:
    pass

Numbers: TypeAlias = float | Sequence[float] | Array
"""One number, or one a sample: a list, or an array of shape (n,)."""
Place: TypeAlias = str | os.PathLike[str] | Scenario
"""A scenario: its id, its file, a picture that was exported, a code, or what `load_scenario` gave."""


@dataclass(frozen=True, eq=False)
class Gradient:
    """The chain rule of one neuron at its bias.

    Arrays have one entry a sample, shape (n,), before the reduction, and are read-only. What is
    undefined is NaN here and None in `as_dict()`.

    Attributes:
        z, a, dL_da, da_dz, dL_dz: the forward pass, and the factors back to z.
        dz_db: always 1.
        loss, dL_db, d2L_db2: after the reduction.
        next_b: b after one step of the optimizer.
        check: dL/db held against differences of the loss; `left` and `right` only at a kink.
        reason: why the slope is small, or None.
        undefined: the first quantity that has no value, in one sentence, or None.
        run: the settings all this was computed from.

    """

    z: Array
    a: Array
    dL_da: Array
    da_dz: Array
    dL_dz: Array
    dz_db: float
    loss: float
    dL_db: float
    d2L_db2: float
    next_b: float
    check: Check
    reason: Reason | None
    undefined: str | None
    run: Descent = field(repr=False)

    def as_dict(self) -> dict[str, Any]:
        """Return plain lists, floats and strings, None for what is undefined: ready for strict JSON."""
        c = self.check
        return {
            **{name: _plain(getattr(self, name)) for name in ("z", "a", "dL_da", "da_dz", "dL_dz")},
            **{n: _number(getattr(self, n)) for n in ("dz_db", "loss", "dL_db", "d2L_db2", "next_b")},
            "check": {n: _number(getattr(c, n)) for n in ("numeric", "relative_error", "left", "right")},
            "reason": None if self.reason is None else str(self.reason),
            "undefined": self.undefined,
        }

    def __str__(self) -> str:
        from biasviz.tables import gradient_table

        return gradient_table(self)


@dataclass(frozen=True, eq=False)
class Run:
    """A descent, step by step. Arrays have steps + 1 entries, or as many as there are up to where it stopped.

    Attributes:
        b, w: the parameters; what does not move is constant.
        loss, slope: L and dL/db at each; NaN where undefined.
        outcome: "converged", "descending", "plateau", "dead", "oscillating", "diverged" or "undefined".
        outcome_step: the step since which it holds, or None where that is not a moment.
        period: steps of the cycle of an oscillation, or None.
        detail: the first bad quantity, where undefined or diverged, or None.
        run: the settings it followed.

    """

    b: Array
    w: Array
    loss: Array
    slope: Array
    outcome: str
    outcome_step: int | None
    period: int | None
    detail: str | None
    run: Descent = field(repr=False)

    def as_dict(self) -> dict[str, Any]:
        """Return plain lists, numbers and strings, None for what is undefined; `w` where it moves."""
        names = ("b", "loss", "slope") if self.run.moves == "b" else ("b", "w", "loss", "slope")
        verdict = ("outcome", "outcome_step", "period", "detail")
        return {n: _plain(getattr(self, n)) for n in names} | {n: getattr(self, n) for n in verdict}

    def __str__(self) -> str:
        from biasviz.tables import run_table

        return run_table(self)


def grad(
    x: Numbers | None = None,
    w: float | None = None,
    b: float | None = None,
    y: Numbers | None = None,
    activation: str | None = None,
    loss: str | None = None,
    lr: float | None = None,
    reduction: str | None = None,
    parameters: Mapping[str, float] | None = None,
    scenario: Place | None = None,
    kink: str | None = None,
) -> Gradient:
    """Compute dL/db of one neuron, a = f(w·x + b), with everything on the way.

    Args:
        x: inputs; 1.5 by default.
        w: weight; 0.8 by default.
        b: bias; −0.2 by default.
        y: targets, as many as inputs; 1 by default.
        activation: id; "sigmoid" by default.
        loss: id; "half_mse" by default.
        lr: learning rate of the step to `next_b`, above 0; 0.5 by default.
        reduction: "mean" over the samples, the default, or "sum".
        parameters: of activation, loss or optimizer by name, such as {"slope": 0.1}.
        scenario: supplies whatever is not given, at the step that it shows.
        kink: the slope exactly at a kink: "pytorch", the default, "left", "right" or "middle".

    Raises:
        InputError: for a value that cannot be used; one sentence says what, why and what is allowed.

    """
    whole, step, origin = _opened(scenario)
    path = path_of(whole)
    shown = replace(whole, start=path.neuron(path.reach(step)))
    run = _settings(
        shown,
        origin,
        {
            "x": x, "w": w, "b": b, "y": y, "activation": activation, "loss": loss, "learning_rate": lr,
            "reduction": reduction, "kink": kink, "parameters": parameters,
        },
    )  # fmt: skip
    # An optimizer remembers the steps before, as long as nothing is changed.
    next_b = path.next_b(path.reach(step)) if run == shown else Path(run).next_b(0)
    p = evaluate(run.start)
    return Gradient(
        p.z, p.a, p.dL_da, p.da_dz, p.dL_dz, p.dz_db, p.loss, p.dL_db, p.d2L_db2,
        next_b, check(run.start), explain(run.start), p.undefined, run,
    )  # fmt: skip


def descend(
    x: Numbers | None = None,
    w: float | None = None,
    b: float | None = None,
    y: Numbers | None = None,
    activation: str | None = None,
    loss: str | None = None,
    lr: float | None = None,
    reduction: str | None = None,
    parameters: Mapping[str, float] | None = None,
    scenario: Place | None = None,
    optimizer: str | None = None,
    steps: int = 100,
    moves: str | None = None,
    kink: str | None = None,
) -> Run:
    """Walk down from b, and say what the walk does.

    Args:
        x: as for `grad`, like all up to `scenario`.
        w: weight.
        b: bias to start from.
        y: targets.
        activation: id.
        loss: id.
        lr: learning rate.
        reduction: "mean" or "sum".
        parameters: of activation, loss or optimizer by name.
        scenario: supplies whatever is not given; the walk begins where its run does.
        optimizer: id such as "gd", the default, or "adam".
        steps: how many, from 0 to `path.LONGEST`; fewer are taken where b or the loss leaves what is defined.
        moves: "b", the default, "w" or "both".
        kink: as for `grad`.

    Raises:
        InputError: for a value that cannot be used; one sentence says what, why and what is allowed.

    """
    import numpy as np

    base, _, origin = _opened(scenario)
    run = _settings(
        base,
        origin,
        {
            "x": x, "w": w, "b": b, "y": y, "activation": activation, "loss": loss, "learning_rate": lr,
            "reduction": reduction, "kink": kink, "parameters": parameters, "optimizer": optimizer,
            "moves": moves,
        },
    )  # fmt: skip
    count = settings.single("steps", steps)
    if not 0 <= count <= LONGEST or count != int(count):
        raise InputError(
            f"steps = {count:g} is not allowed: it must be a whole number from 0 to {LONGEST:,}."
        )
    path = Path(run)
    last = path.reach(int(count))
    columns = {name: np.array(path.column(name)) for name in ("b", "w", "loss", "slope")}
    for values in columns.values():
        values.flags.writeable = False
    found = verdict(path, last)
    return Run(**columns, outcome=found.outcome, outcome_step=found.step, period=found.period,
               detail=found.detail, run=run)  # fmt: skip


def scenarios() -> tuple[Header, ...]:
    """Return the shipped scenarios in the order of the menu: id, title, group, watch and lab of each."""
    return files.all_scenarios()


def load_scenario(name: str | os.PathLike[str]) -> Scenario | LabScenario:
    """Return a scenario of any lab by its id or from a .toml file. Raises InputError where there is no valid one."""
    return files.load_any(name)


def _opened(scenario: Place | None) -> tuple[Descent, int, str]:
    """Return a run, the step that is shown of it, and where it comes from."""
    if scenario is None:
        return Descent(), 0, "by default"
    if isinstance(scenario, Scenario):
        return scenario.descent, 0, f"from the scenario {scenario.id}"
    from biasviz.opening import opened_state
    from biasviz.state import View

    if not isinstance(scenario, str | os.PathLike):
        raise InputError(files.not_one_neuron(scenario.id))
    word = os.fspath(scenario)
    state = opened_state(word, View())
    if state.lab != "neuron":
        raise InputError(files.not_one_neuron(word))
    lab = state.neuron
    return lab.run, lab.step, f"from the scenario {FilePath(word).stem if os.path.exists(word) else word}"


def _settings(base: Descent, origin: str, given: Mapping[str, Any]) -> Descent:
    run = settings.descent(given, base, origin, rate="lr")
    settings.check_targets(run.start.problem)
    return run


def _number(value: float | None) -> float | None:
    # Adding 0 turns −0 into 0.
    return float(value) + 0.0 if value is not None and math.isfinite(value) else None


def _plain(values: Array) -> list[float | None]:
    return [_number(v) for v in values.tolist()]
