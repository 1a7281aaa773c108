"""What a learning rate will do: the stability limits, and the rate from which the next step kills."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from biasviz.experiments.neuron.check import loss_at
from biasviz.experiments.neuron.evaluation import evaluate
from biasviz.experiments.neuron.path import Path
from biasviz.experiments.neuron.spec import Choice, Neuron, Problem
from biasviz.numerics.activations import ACTIVATIONS

LOWEST, HIGHEST = 1e-4, 1e3
"""Ends of the ruler."""
ROUND = 2.5
"""Biases that are multiples of this are where a search for the minimum begins."""


@dataclass(frozen=True)
class Ruler:
    """Learning rates that mean something at this b.

    Attributes:
        curvature: L″ here; NaN where undefined.
        limit_here: 2/L″ here, or None where L″ ≤ 0 promises nothing.
        minimum: b of the nearest minimum, or None where there is none to be found.
        limit_minimum: 2/L″ there, the true limit of gradient descent; None without a minimum.
        kills: the rate from which the next step makes a flat-sided unit dead, or None.
        veiled: whether nothing is told, for a class is guessing.

    """

    curvature: float
    limit_here: float | None
    minimum: float | None
    limit_minimum: float | None
    kills: float | None
    veiled: bool = False


UNKNOWN = Ruler(math.nan, None, None, None, None, veiled=True)
"""While a class guesses what a rate will do."""


def ruler(path: Path, step: int) -> Ruler:
    """Return the marks of the ruler at that step of a path."""
    neuron = path.neuron(step)
    curvature = evaluate(neuron).d2L_db2
    lowest = minimum(neuron.problem, neuron.w, path.descent.start.b)
    if lowest is None:
        lowest = minimum(neuron.problem, neuron.w, neuron.b)
    at_minimum = evaluate(replace(neuron, b=lowest)).d2L_db2 if lowest is not None else math.nan
    return Ruler(curvature, _limit(curvature), lowest, _limit(at_minimum), killing_rate(path, step))


def _limit(curvature: float) -> float | None:
    return 2 / curvature if math.isfinite(curvature) and curvature > 1e-12 else None


def minimum(problem: Problem, w: float, b: float) -> float | None:
    """Return the bias of the lowest smooth minimum within reach of b, or None where the loss has none.

    A coarse search over b widens until the lowest point is not at its edge, then bisection on dL/db. It
    begins at a round number near b, so that a ball that is dragged meets one search again and again.
    """
    return _lowest(Neuron(problem, w, ROUND * round(b / ROUND)))


@lru_cache(maxsize=64)
def _lowest(neuron: Neuron) -> float | None:
    for reach in (5.0, 20.0, 80.0, 400.0):
        grid = neuron.b + np.linspace(-reach, reach, 161)
        losses = loss_at(neuron, grid)
        if not np.isfinite(losses).any():
            continue
        best = int(np.nanargmin(losses))
        if 0 < best < len(grid) - 1:
            return _refined(neuron, float(grid[best - 1]), float(grid[best + 1]))
    return None


def _refined(neuron: Neuron, low: float, high: float) -> float | None:
    def slope(b: float) -> float:
        return evaluate(replace(neuron, b=b)).dL_db

    left, right = slope(low), slope(high)
    if not (left < 0 < right):
        return None
    for _ in range(80):
        middle = 0.5 * (low + high)
        s = slope(middle)
        if s == 0:
            return middle
        low, high = (middle, high) if s < 0 else (low, middle)
    return 0.5 * (low + high)


@lru_cache(maxsize=32)
def flat_below(activation: Choice) -> float | None:
    """Return the z at and below which f′ is exactly 0, or None for an activation that has no such side."""
    record, kw = ACTIVATIONS[activation.id], activation.keywords
    edges = [k for k in record.kinks(**kw) if bool(record.flat(np.array([k - 1.0]), **kw)[0])]
    return edges[0] if edges else None


def killing_rate(path: Path, step: int) -> float | None:
    """Return the learning rate from which the next step puts every sample where f′ is exactly 0.

    Every optimizer here moves by learning_rate · direction, so z falls by learning_rate · (x·dw + db):
    for one ReLU with half MSE and gradient descent this is a/(a − y).
    """
    neuron = path.neuron(step)
    edge = flat_below(neuron.problem.activation)
    if edge is None or path.dead(step) or not all(map(math.isfinite, path.slopes(step))):
        return None
    dw, db, _ = path.directions(step)
    x = np.array(neuron.problem.x)
    above, fall = neuron.w * x + neuron.b - edge, x * dw + db
    alive = above > 0
    if not alive.any() or (fall[alive] <= 0).any() or (~alive & (fall < 0)).any():
        return None
    return float((above[alive] / fall[alive]).max())
