"""Cures for a neuron that does not learn, each a run of its own with a forecast in steps."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from biasviz.experiments.neuron.curve import curve
from biasviz.experiments.neuron.detective import SMALL, explain
from biasviz.experiments.neuron.evaluation import evaluate
from biasviz.experiments.neuron.path import Path, path_of
from biasviz.experiments.neuron.race import called
from biasviz.experiments.neuron.ruler import killing_rate
from biasviz.experiments.neuron.spec import Descent, Neuron, choose_activation, choose_loss, with_problem
from biasviz.language import tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.words import grouped, significant

Other = tuple[str, dict[str, float]]
MOST = 20_000
"""Steps that a forecast looks ahead."""
SLICE = 64
"""Steps that a forecast takes before others have their turn."""
SIDED: tuple[Other, ...] = (
    ("leaky_relu", {"slope": 0.1}),
    ("leaky_relu", {"slope": 0.01}),
    ("softplus", {}),
    ("elu", {}),
)
"""What can stand in the place of an activation that is flat on one side."""
SMOOTH: dict[str, tuple[Other, ...]] = {"hard_sigmoid": (("sigmoid", {}),), "hard_tanh": (("tanh", {}),)}
"""What can stand in the place of one that is flat on both."""
FASTER = 10.0
"""How many times the learning rate of a saturated neuron is raised."""
SMALLER = (1, 2, 5, 10, 30, 100, 300, 1000)
"""Parts of the killing rate that are tried, until one does not kill in the next steps."""
SOON = 60
"""Steps for which that is looked at before a rate is offered."""
SURVIVES = 500
"""Steps for which a smaller rate must keep the neuron alive."""


@dataclass(frozen=True)
class Cure:
    """Something to try in the other lane.

    Attributes:
        id: "leaky_relu 0.1", "softplus", "b", "rate", …: what is changed.
        said: it in words: "leaky ReLU 0.1", "b = −0.4".
        descent: the run with it.
        goal: what its forecast counts to: "alive" (z > 0), "escaped" (z crosses 0) or "survives" (it does not die).
        does: what it does at once, in words; may be empty.

    """

    id: str
    said: str
    descent: Descent
    goal: str
    does: str = ""


def ailing(run: Descent, step: int) -> str | None:
    """Return "dead" or "saturated" (with a large error) where there is something to cure, else None."""
    path = path_of(run)
    if path.reach(step) < step:
        return None
    if path.dead(step):
        return "dead"
    here = path.neuron(step)
    reason = explain(here)
    if reason is None or reason.id != "saturated":
        return None
    wrong = np.abs(evaluate(here).a - np.array(here.problem.y)).max()
    return "saturated" if wrong >= 0.5 else None


@lru_cache(maxsize=8)
def cures(run: Descent, step: int) -> tuple[Cure, ...]:
    """Return what could be tried at that step, the best known first; nothing where nothing ails."""
    ill = ailing(run, step)
    if ill is None:
        return ()
    here = replace(run, start=path_of(run).neuron(step))
    found = [*_other_activations(here), *_larger_b(here, 0.0), *_smaller_rate(run, step)]
    if ill == "saturated":
        found = [*_other_loss(here), *_larger_b(here, SMALL), _larger_rate(here)]
    return tuple(found)


def _other_activations(run: Descent) -> list[Cure]:
    found = []
    now = run.start.problem.activation
    for id, parameters in SMOOTH.get(now.id, SIDED):
        choice = choose_activation(id, parameters)
        tried = with_problem(run, activation=choice)
        if evaluate(tried.start).undefined is None and choice != now:
            name = " ".join([id, *(f"{value:g}" for value in parameters.values())])
            found.append(Cure(name, called(choice, ACTIVATIONS), tried, _goal(run)))
    return found


def _goal(run: Descent) -> str:
    return "escaped" if run.start.problem.activation.id in SMOOTH else "alive"


def _other_loss(run: Descent) -> list[Cure]:
    problem = run.start.problem
    if problem.activation.id != "sigmoid" or problem.loss.id in ("bce", "bce_logits"):
        return []
    if not all(0 <= y <= 1 for y in problem.y):
        return []
    choice = choose_loss("bce")
    return [Cure("bce", called(choice, LOSSES), with_problem(run, loss=choice), "escaped")]


def _larger_rate(run: Descent) -> Cure:
    rate = min(FASTER * run.learning_rate, 1e9)
    said = tr("rate {rate}", rate=significant(rate))
    return Cure("faster", said, replace(run, learning_rate=rate), "escaped")


def _larger_b(run: Descent, least: float) -> list[Cure]:
    """The nearest round b at which the slope is more than `least`."""
    here = run.start
    for unit, reach in ((0.1, 10.0), (1.0, 100.0), (10.0, 1000.0)):
        middle = unit * round(here.b / unit)
        c = curve(here.problem, here.w, middle - reach, middle + reach)
        with np.errstate(invalid="ignore"):
            steep = np.abs(c.dL_db) > least
        if not steep.any():
            continue
        edge = float(c.b[steep][np.argmin(np.abs(c.b[steep] - here.b))])
        way = 1 if edge > here.b else -1
        first = math.floor(edge / unit) - 1 if way > 0 else math.ceil(edge / unit) + 1
        for k in range(4):
            b = round((first + way * k) * unit, 10)
            point = evaluate(Neuron(here.problem, here.w, b))
            if (b - here.b) * way > 0 and point.undefined is None and abs(point.dL_db) > least:
                return [_moved(run, b, least)]
    return []


def _moved(run: Descent, b: float, least: float) -> Cure:
    tried = replace(run, start=replace(run.start, b=b))
    point = evaluate(tried.start)
    does = tr("slope {slope}", slope=significant(point.dL_db, 3))
    alive, n = int((point.da_dz != 0).sum()), len(point.z)
    if n > 1 and not least:
        does = tr("{alive} of {n} alive, slope {slope}", alive=alive, n=n, slope=significant(point.dL_db, 3))
    return Cure("b", f"b = {significant(b)}", tried, "escaped" if least else _goal(run), does)


def _smaller_rate(run: Descent, step: int) -> list[Cure]:
    """A round rate under the killing rate, from the place before the fatal step."""
    path = path_of(run)
    died = path.died(step)
    if not died:
        return []
    before = replace(run, start=path.neuron(died - 1))
    kills = killing_rate(Path(before), 0)
    if kills is None or kills > before.learning_rate:
        return []
    unit = 10.0 ** (math.floor(math.log10(kills)) - 1)
    under = unit * (math.ceil(kills / unit - 1e-9) - 1)
    rates = [float(f"{under / part:.1e}") for part in SMALLER]
    rate = next((r for r in rates if not _dies(replace(before, learning_rate=r))), rates[0])
    tried = replace(before, learning_rate=rate)
    next_b = Path(tried).next_b(0)
    said = tr("rate {rate} before the fatal step", rate=significant(rate))
    return [Cure("rate", said, tried, "survives", tr("then b = {b}", b=significant(next_b, 4)))]


def _dies(run: Descent) -> bool:
    path = Path(run)
    return path.died(path.reach(SOON)) is not None


class Forecast:
    """How many steps a cure takes, found by walking; a slice at a time.

    Attributes:
        first, every: the step at which z of the first sample, and of every one, has got there; None until then.
        died: the step at which it dies again, or None.
        done: whether there is nothing more to find.

    """

    def __init__(self, cure: Cure) -> None:
        self._cure, self._path = cure, Path(cure.descent)
        self._looked = -1
        self.first: int | None = None
        self.every: int | None = None
        self.died: int | None = None
        self.done = False

    def walk(self, steps: int = SLICE) -> bool:
        """Go on by that many steps; return whether the forecast is done."""
        if self.done:
            return True
        most = SURVIVES if self._cure.goal == "survives" else MOST
        begin = self._looked + 1
        steps = min(steps, most - self._looked)
        end = self._path.reach(begin + steps - 1)
        if end >= begin:
            self._look(begin, end)
        self._looked = max(end, self._looked)
        self.done = self.done or end < begin + steps - 1 or self._looked >= most
        return self.done

    def _look(self, begin: int, end: int) -> None:
        start = self._cure.descent.start
        w, b = (np.array(self._path.column(name, begin, end + 1)) for name in ("w", "b"))
        dead = [k for k in range(begin, end + 1) if self._path.dead(k)]
        self.died = dead[0] if dead else None
        x = np.array(start.problem.x)
        z = w[:, None] * x + b[:, None]
        there = z > 0 if self._cure.goal != "escaped" else z * (start.w * x + start.b) < 0
        for name, met in (("first", there.any(axis=1)), ("every", there.all(axis=1))):
            steps = np.flatnonzero(met)
            if getattr(self, name) is None and len(steps):
                setattr(self, name, begin + int(steps[0]))
        got = self.every is not None and self._cure.goal != "survives"
        self.done = got or self.died is not None

    def said(self) -> str:
        """Return the forecast in words, as far as it is known."""
        died = self.died
        if died is not None:
            return tr("dies at step {step}", step=grouped(died)) if died else tr("dead as well")
        if self._cure.goal == "survives":
            return tr("survives") if self.done else "…"
        if self.first is None:
            return tr("not within {steps} steps", steps=grouped(self._looked)) if self.done else "…"
        if len(self._cure.descent.start.problem.x) > 1 and self.first:
            if self.every is not None:
                return tr("{first} steps, all {every}", first=grouped(self.first), every=grouped(self.every))
            return tr("{steps} steps", steps=grouped(self.first)) + ("" if self.done else " …")
        if self.first == 0:
            return tr("at once")
        return tr("{steps} steps", steps=grouped(self.first)) if self.first > 1 else tr("1 step")


@lru_cache(maxsize=16)
def forecast_of(cure: Cure) -> Forecast:
    """Return the one forecast of that cure."""
    return Forecast(cure)
