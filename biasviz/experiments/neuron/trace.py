"""The Neuron lab evaluated: everything a view may show, computed when first asked for.

A view that is hidden asks for nothing, so it costs nothing. Every piece is memoized on the part of the
state it depends on, so a piece that did not change is the same object as before.
"""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cached_property

import numpy as np

from biasviz.experiments.neuron.check import Check, check
from biasviz.experiments.neuron.curve import Curve, Range, curve, ranges
from biasviz.experiments.neuron.detective import Reason, explain
from biasviz.experiments.neuron.evaluation import Point, evaluate
from biasviz.experiments.neuron.lab import NeuronLab
from biasviz.experiments.neuron.path import Path, path_of
from biasviz.experiments.neuron.ruler import UNKNOWN, Ruler, ruler
from biasviz.experiments.neuron.spec import Neuron
from biasviz.experiments.neuron.tails import Stretch, stretches
from biasviz.experiments.neuron.verdict import KEPT_BACK, Verdict, verdict
from biasviz.experiments.neuron.what_if import Foreseen, foresee
from biasviz.numerics.records import Array

TRAIL = 200
"""Places of the past that are drawn."""


class NeuronTrace:
    """What the state of the Neuron lab amounts to."""

    def __init__(self, lab: NeuronLab) -> None:
        self.lab = lab
        self.path: Path = path_of(lab.run)
        self.step = self.path.reach(lab.step)
        self.neuron: Neuron = self.path.neuron(self.step)

    def veils(self, what: str) -> bool:
        """Whether that, a name of `biasviz.veil`, is not shown yet."""
        return what in self.lab.veiled

    @property
    def settled(self) -> NeuronTrace:
        """What stands there once nothing glides any more: this, unless it is a frame of a glide."""
        return self

    @cached_property
    def rival(self) -> NeuronTrace | None:
        """The other lane of a race at the same moment, evaluated like this one."""
        lab, rival = self.lab, self.lab.rival
        if rival is None:
            return None
        sample = min(lab.sample, len(rival.start.problem.x) - 1)
        return NeuronTrace(replace(lab, run=rival, rival=None, ghost=None, what_if=None, sample=sample))

    @cached_property
    def point(self) -> Point:
        """The neuron at its bias."""
        return evaluate(self.neuron)

    @cached_property
    def hovered(self) -> Point | None:
        """The neuron at the bias under the pointer."""
        return None if self.lab.hover is None else evaluate(Neuron(self.neuron.problem, self.neuron.w, self.lab.hover))

    @cached_property
    def next_b(self) -> float:
        """The bias after the next step; NaN where there is none, or where it is not shown yet."""
        return math.nan if self.veils("next") else self.path.next_b(self.step)

    @cached_property
    def next_point(self) -> Point | None:
        """The neuron after the next step, or None where there is none, or where it is not shown yet."""
        w, b, _ = self.path.onward(self.step)
        if self.veils("next") or self.point.undefined is not None or not (np.isfinite(w) and np.isfinite(b)):
            return None
        return evaluate(Neuron(self.neuron.problem, w, b))

    @cached_property
    def ball(self) -> float:
        """Where the ball is drawn: on its way to the next bias during the last quarter of a step."""
        part = self.lab.place - self.lab.step
        coming = self.path.next_b(self.step)
        if part <= 0.75 or self.lab.step != self.step or not np.isfinite(coming):
            return self.neuron.b
        way = (part - 0.75) * 4
        return self.neuron.b + way * way * (3 - 2 * way) * (coming - self.neuron.b)

    @cached_property
    def curve(self) -> Curve:
        """Everything over the window of b, at the present w."""
        return curve(self.neuron.problem, self.neuron.w, *self.lab.window)

    @cached_property
    def ranges(self) -> tuple[Range, Range, Range]:
        """Vertical ranges of the loss, the factors and the activation."""
        start = self.lab.run.start
        return ranges(start.problem, start.w, self.lab.window, self.lab.sample)

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """Where over the window the neuron is saturated, dead, or its loss undefined."""
        return stretches(self.neuron.problem, self.neuron.w, *self.lab.window)

    @cached_property
    def trail(self) -> tuple[Array, Array]:
        """The b and L of the last places before the present one, oldest first."""
        first = max(0, self.step - TRAIL)
        return np.array(self.path.column("b", first, self.step)), np.array(self.path.column("loss", first, self.step))

    @cached_property
    def ghost(self) -> tuple[Array, Array] | None:
        """The b and L of the run before the last edit."""
        if self.lab.ghost is None:
            return None
        old = path_of(self.lab.ghost.run)
        last = old.reach(self.lab.ghost.step)
        first = max(0, last + 1 - TRAIL)
        return np.array(old.column("b", first, last + 1)), np.array(old.column("loss", first, last + 1))

    @cached_property
    def foreseen(self) -> Foreseen | None:
        """The next step of what is only looked at, or None."""
        lab = self.lab
        return None if lab.what_if is None or self.veils("next") else foresee(lab.run, self.neuron, lab.what_if)

    @cached_property
    def died(self) -> int | None:
        """The step with which the present death began."""
        return self.path.died(self.step)

    @cached_property
    def verdict(self) -> Verdict:
        """What the run is doing; "veiled" where that is not shown yet."""
        return KEPT_BACK if self.veils("verdict") else verdict(self.path, self.step)

    @cached_property
    def reason(self) -> Reason | None:
        """Why the slope is small, or None."""
        return explain(self.neuron)

    @cached_property
    def check(self) -> Check:
        """The slope held against differences of the loss."""
        return check(self.neuron)

    @cached_property
    def ruler(self) -> Ruler:
        """Learning rates that mean something here; none where they are not shown yet."""
        return UNKNOWN if self.veils("limits") else ruler(self.path, self.step)
