"""What the training of a layer is doing, in the same words as for one neuron."""

from __future__ import annotations

import numpy as np

from biasviz.experiments.layer.path import Path
from biasviz.experiments.layer.sums import Totals, totals
from biasviz.experiments.neuron.verdict import CLOSED, LEVEL, RISING, SETTLED, WEAK, Verdict
from biasviz.numerics.records import Array

LONGEST_CYCLE = 8
"""Steps of the longest cycle that is looked for."""
SEEN = 4 * LONGEST_CYCLE + 1
"""Steps among which it is looked for."""
GROWING = 8
"""Steps in a row, each with a larger loss than the one before, that make a divergence."""


def verdict(path: Path, step: int) -> Verdict:
    """Say what the training does at that step (which must have been reached), judged from its past alone."""
    if path.ended is not None and step == len(path) - 1:
        return Verdict(path.ended.outcome, step, detail=path.ended.detail)
    found = path.totals(step)
    if _all_dead(found):
        return Verdict("dead", _dead_since(path, step))
    if path.batch_size < path.rows:
        return Verdict("descending")  # a minibatch says too little about where the rest pulls
    losses = path.losses(max(0, step - GROWING), step)
    if len(losses) > GROWING and (np.diff(losses) > 0).all() and losses[-1] > 10 * max(losses[0], 1e-12):
        return Verdict("diverged", step - GROWING, detail=RISING)
    if _creeping(path, step):
        return Verdict("plateau")
    if _still(path, step):
        return Verdict("converged", _resting_since(path, step))
    period = period_of(path.biases(step, max(0, step + 1 - SEEN)))
    return Verdict("descending") if period is None else Verdict("oscillating", None, period)


def _all_dead(found: Totals) -> bool:
    """Whether no row's error gets through to any bias."""
    return found.rows > 0 and bool((found.dead == found.rows).all()) and found.L > 0


def _dead_since(path: Path, step: int) -> int:
    while step > 0 and _all_dead(path.totals(step - 1)):
        step -= 1
    return step


def _change(path: Path, step: int) -> float:
    """Return how far the step that leads on moves what moves, relative to its size."""
    W, b, _ = path.onward(step)
    here_W, here_b = path.weights(step), path.bias(step)
    scale = max(1.0, float(np.abs(here_b).max()), float(np.abs(here_W).max()))
    return max(float(np.abs(b - here_b).max()), float(np.abs(W - here_W).max())) / scale


def _slope(path: Path, step: int) -> float:
    found = path.totals(step)
    parts = (None if path.run.moves == "w" else found.db), (None if path.run.moves == "b" else found.dW)
    return max(float(np.abs(part).max()) for part in parts if part is not None)


def _still(path: Path, step: int) -> bool:
    return _slope(path, step) <= LEVEL and _change(path, step) <= SETTLED


def _creeping(path: Path, step: int) -> bool:
    """Whether every row that still pulls lies in a tail and passes little on, far from a minimum.

    Near a minimum that lies in a tail the Newton step slope/L″ is short, and the training arrives; in a tail
    without one it stays about 1 however small the slope is.
    """
    found = path.totals(step)
    if found.pulling.any() or not found.saturated.any() or float(found.largest.max()) >= WEAK:
        return False
    W, b, h = path.weights(step), path.bias(step), 1e-4
    layer, rows = path.run.start, path.which(step)
    curvature = (totals(layer, W, b + h, rows).db - totals(layer, W, b - h, rows).db) / (2 * h)
    return bool((np.abs(found.db) > 0.1 * curvature).any())


def _resting_since(path: Path, step: int) -> int:
    """Return the step since which nothing moves that can be seen."""
    walk, W = path.biases(step), path.weights(step)
    least = SETTLED * max(1.0, float(np.abs(walk[-1]).max()), float(np.abs(W).max()))
    off = np.flatnonzero((np.abs(walk - walk[-1]) > least).any(axis=1))
    since = int(off[-1]) + 1 if off.size else 0
    while since < step and float(np.abs(path.weights(since) - W).max()) > least:
        since += 1
    return since


def period_of(walk: Array) -> int | None:
    """Return after how many steps the biases (steps, k) come back, over and over; None where they do not."""
    swing = np.ptp(walk, axis=0).max()
    if len(walk) < 9 or swing <= SETTLED:
        return None
    for period in range(2, LONGEST_CYCLE + 1):
        if len(walk) > 3 * period and np.abs(walk[period:] - walk[:-period])[-2 * period :].max() <= CLOSED * swing:
            return period
    return None
