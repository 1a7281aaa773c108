"""Where a run comes to if every slope on the way is off by a rounding: what tells a steady run from a chaotic one."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from biasviz.experiments.neuron.evaluation import evaluate, reduce, run_pass
from biasviz.experiments.neuron.path import Path
from biasviz.experiments.neuron.spec import Neuron
from biasviz.experiments.neuron.stepper import Stepper
from biasviz.numerics.kinks import has_kinks
from biasviz.numerics.records import Memory

ROUNDING = 4.5e-16
"""Relative error of a few operations in float64."""
LONGEST_WALK = 4_000
"""Steps that are walked a second time: a tenth of a second."""
LONGEST_REPLAY = 50_000
"""Steps that code walks at all: some seconds of a student's time."""
MOST_PASSES = 500_000
"""Samples times steps that are evaluated at once."""


class Numbers(NamedTuple):
    """The five numbers that code asserts, or as many tolerances."""

    z: float
    a: float
    L: float
    dL_db: float
    next_b: float


def drifted(path: Path, step: int, sample: int, autograd: bool) -> Numbers | None:
    """Return the numbers of a run whose slopes are all off by a rounding; None where that cannot be told.

    Args:
        path: the run.
        step: how far it is walked, from 1.
        sample: whose z and a are returned.
        autograd: whether slopes have the precision of automatic differentiation, which is less in tails.

    """
    descent = path.descent
    problem = descent.start.problem
    f = problem.activation_record
    if step > LONGEST_REPLAY:
        return None
    extra = 0.25 * ROUNDING * (1.0 + float(np.abs(path.point(0).dL_da).max())) if f.saturates else 0.0
    # Roundings have either sign, so over many steps they add up like a random walk.
    extra *= (1.0 if autograd else 0.01) * min(1.0, 4.0 / math.sqrt(step))
    if step <= LONGEST_WALK:
        end = _walked(path, step, extra)
    elif (
        (descent.optimizer.id, descent.moves) == ("gd", "b")
        and not has_kinks(f, problem.activation.keywords, problem.loss_record)
        and step * len(problem.x) <= MOST_PASSES
    ):
        end = _followed(path, step, extra)
    else:
        return None
    if end is None:
        return None
    w, b, next_b = end
    point = evaluate(Neuron(problem, w, b))
    found = Numbers(float(point.z[sample]), float(point.a[sample]), point.loss, point.dL_db, next_b)
    return found if all(map(math.isfinite, found)) else None


def _walked(path: Path, step: int, extra: float) -> tuple[float, float, float] | None:
    """Walk again; return w and b at that step and the next b, or None where the run ends on the way."""
    descent, u = path.descent, ROUNDING
    direction, words, rate = descent.optimizer_record.direction, descent.optimizer.keywords, descent.learning_rate
    stepper = Stepper(descent.start.problem)
    w, b = descent.start.w, descent.start.b
    b += u * max(1.0, abs(b))
    memory_w: Memory = (0.0,) * len(descent.optimizer_record.memory)
    memory_b = memory_w
    with np.errstate(all="ignore"):
        for t in range(1, step + 2):
            _, g_w, g_b, _, sound = stepper(w, b)
            if not sound:
                return None
            at = (w, b)
            # A slope of exactly 0, as of a dead neuron, is 0 in all arithmetic.
            g_w, g_b = (g * (1 + u) + (extra if g else 0.0) for g in (g_w, g_b))
            if descent.moves != "b":
                d, memory_w = direction(g_w, memory_w, t, **words)
                w -= rate * d
            if descent.moves != "w":
                d, memory_b = direction(g_b, memory_b, t, **words)
                b -= rate * d
    return (*at, b)


def _followed(path: Path, step: int, extra: float) -> tuple[float, float, float]:
    """Follow a small distance in b along plain gradient descent, by L″ at every step of the run."""
    problem, rate, u = path.descent.start.problem, path.descent.learning_rate, ROUNDING
    w, b = path.descent.start.w, np.array(path.column("b", 0, step + 1))
    curvature = reduce(run_pass(problem, w, b).d2L_dz2, problem.reduction)
    slope = np.array(path.column("slope", 0, step + 1))
    off = u * max(1.0, abs(b[0]))
    keep, push = (1.0 - rate * curvature).tolist(), (rate * (u * np.abs(slope) + extra)).tolist()
    for k, p in zip(keep[:-1], push[:-1], strict=True):
        off = abs(k * off) + p
    return w, float(b[step] + off), path.next_b(step) + abs(keep[-1] * off) + push[-1]
