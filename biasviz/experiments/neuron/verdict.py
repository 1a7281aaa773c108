"""What a run is doing, in one of seven words."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from biasviz.experiments.neuron.evaluation import Point
from biasviz.experiments.neuron.path import Path
from biasviz.experiments.neuron.tails import in_tail
from biasviz.numerics.records import Array

WINDOW = 256
"""Steps looked back on; the longest period that can be seen is a quarter of it."""
SETTLED = 1e-9
"""A step smaller than this, relative to max(1, |b|), moves nothing that can be seen."""
CLOSED = 1e-6
"""A cycle has closed when b returns to within this part of its swing."""
LEVEL = 1e-6
"""A slope above this has not arrived, however short the steps are."""
WEAK = 0.1
"""A tail is no plateau while the loss makes up for it, as BCE does after a sigmoid."""
GROWING = 8
"""Steps in a row, each longer than the one before, that make a divergence."""


@dataclass(frozen=True)
class Verdict:
    """What the run is doing at a step.

    Attributes:
        outcome: "converged", "descending", "plateau", "dead", "oscillating", "diverged" or "undefined".
        step: the step since which it holds, or None where that is not a moment.
        period: steps of the cycle of an oscillation; None where there is no fixed one.
        detail: the first bad quantity, where undefined or diverged.

    """

    outcome: str
    step: int | None = None
    period: int | None = None
    detail: str | None = None


def verdict(path: Path, step: int) -> Verdict:
    """Say what the run does at that step (which must have been reached), judged from its past alone."""
    if path.ended is not None and step == len(path) - 1:
        outcome, _, detail = path.ended.partition(": ")
        return Verdict(outcome, step, detail=detail)
    died = path.died(step)
    if died is not None:
        return Verdict("dead", died)
    first = max(0, step - WINDOW)
    b = np.array(path.column("b", first, step + 1))
    w = np.array(path.column("w", first, step + 1))
    since = _diverging_since(path, step)
    if since is not None:
        return Verdict("diverged", since, detail="each step is longer than the one before and the loss rises")
    if _creeping(path.point(step)):
        return Verdict("plateau")
    quiet = _quiet_since(path, step, b, w)
    if quiet is not None:
        return Verdict("converged", first + quiet)
    cycle = _cycle(b if path.descent.moves != "w" else w)
    if cycle is not None:
        period, begin = cycle
        return Verdict("oscillating", first + begin, period)
    return Verdict("oscillating" if _restless(b + w) else "descending")


def _diverging_since(path: Path, step: int) -> int | None:
    """The step at which the loss had risen far, in steps that only grew."""
    longer = path.longer(step)
    if longer < GROWING:
        return None
    begin = step - longer + GROWING
    loss = np.array(path.column("loss", begin, step + 1))
    high = np.flatnonzero(loss > 10 * max(1.0, path.column("loss", 0, 1)[0]))
    return begin + int(high[0]) if len(high) else None


def _quiet_since(path: Path, step: int, b: Array, w: Array) -> int | None:
    """The index since which nothing moves; None while the slope or the next step is not small."""
    scale = max(1.0, abs(float(b[-1])), abs(float(w[-1])))
    slope_b, slope_w = path.slopes(step)
    slope = {"b": abs(slope_b), "w": abs(slope_w), "both": math.hypot(slope_b, slope_w)}[path.descent.moves]
    dw, db, _ = path.directions(step)
    if slope > LEVEL or path.descent.learning_rate * math.hypot(dw, db) > SETTLED * scale:
        return None
    moving = np.flatnonzero(np.hypot(b - b[-1], w - w[-1]) > SETTLED * scale)
    return int(moving[-1]) + 1 if len(moving) else 0


def _creeping(point: Point) -> bool:
    """Whether every sample that still pulls lies in a tail and passes little on, far from a minimum.

    Near a minimum that lies in a tail the Newton step slope/L″ is short, and the run arrives; in a tail
    without one it stays about 1 however small the slope is.
    """
    pulling = point.dL_da != 0
    if not pulling.any() or abs(point.dL_dz[pulling]).max() >= WEAK:
        return False
    arriving = point.d2L_db2 > 0 and abs(point.dL_db) <= 0.1 * point.d2L_db2
    return not arriving and bool(in_tail(point.neuron.problem.activation, point.z)[pulling].all())


def _cycle(b: Array) -> tuple[int, int] | None:
    """Return (period, index since which it holds) of a cycle that has closed."""
    for period in range(2, min(len(b) // 3, WINDOW // 4) + 1):
        swing = float(np.ptp(b[-period:]))
        if swing <= 10 * SETTLED * max(1.0, abs(float(b[-1]))):
            return None
        back = np.abs(b[period:] - b[:-period]) <= CLOSED * swing
        if back[-2 * period :].all():
            open_ = np.flatnonzero(~back)
            return period, int(open_[-1]) + 1 if len(open_) else 0
    return None


def _restless(walk: Array) -> bool:
    """Whether the run turns again and again while its swing no longer shrinks."""
    recent = min(len(walk), 64)
    if recent < 8:
        return False
    moves = np.diff(walk[-recent:])
    turns = int((moves[1:] * moves[:-1] < 0).sum())
    half = recent // 2
    earlier, later = float(np.ptp(walk[-recent:-half])), float(np.ptp(walk[-half:]))
    return turns >= recent // 3 and later >= 0.9999 * earlier
