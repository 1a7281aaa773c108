"""What another choice would do next, without choosing it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from biasviz.experiments.neuron.curve import Curve, Range, curve
from biasviz.experiments.neuron.evaluation import Point, evaluate
from biasviz.experiments.neuron.path import Path
from biasviz.experiments.neuron.race import NAMES, differences
from biasviz.experiments.neuron.spec import Descent, Neuron
from biasviz.language import tr

CHOICES = ("activation", "loss", "optimizer")
"""Differences whose value says what they are."""


@dataclass(frozen=True)
class Foreseen:
    """The next step of a choice that is only looked at.

    Attributes:
        said: the choice in words: "BCE", "rate 4".
        next_b: the bias after its next step; NaN where it has none.
        there: the neuron after that step, or None where there is none.
        undefined: why there is no next step, or None.
        candidate: the run it would begin, from where the ball is.

    """

    said: str
    next_b: float
    there: Point | None
    undefined: str | None
    candidate: Descent


@lru_cache(maxsize=16)
def foresee(run: Descent, neuron: Neuron, candidate: Descent) -> Foreseen | None:
    """Return what the candidate's first step would do from a neuron of the run; None where nothing differs.

    Its problem is taken over, w and b are those of the neuron: the choice would begin a run there, with an empty
    memory.
    """
    here = replace(candidate, start=replace(candidate.start, w=neuron.w, b=neuron.b))
    found = differences(replace(run, start=replace(run.start, w=neuron.w, b=neuron.b)), here)
    if not found:
        return None
    said = ", ".join(d.values[1] if d.name in CHOICES else f"{tr(NAMES[d.name])} {d.values[1]}" for d in found)
    path = Path(here)
    point = path.point(0)
    next_b = path.next_b(0)
    w, b, _ = path.onward(0)
    sound = point.undefined is None and bool(np.isfinite([w, b, next_b]).all())
    there = evaluate(Neuron(here.start.problem, w, b)) if sound else None
    return Foreseen(said, next_b if sound else float("nan"), there, point.undefined, here)


def other_curve(neuron: Neuron, seen: Foreseen, window: Range) -> Curve | None:
    """Return the loss over b under another activation or loss; None where the candidate has the same curve."""
    problem = seen.candidate.start.problem
    if problem == neuron.problem:
        return None
    return curve(problem, neuron.w, *window)
