"""What the training of a layer is doing, in the same words as for one neuron."""

from __future__ import annotations

import numpy as np

from biasviz.experiments.layer.evaluation import Totals
from biasviz.experiments.layer.path import Path
from biasviz.experiments.neuron.verdict import CLOSED, LEVEL, RISING, SETTLED, Verdict

LONGEST_CYCLE = 8
"""Steps of the longest cycle that is looked for."""
GROWING = 8
"""Steps in a row, each with a larger loss than the one before, that make a divergence."""


def verdict(path: Path, step: int) -> Verdict:
    """Say what the training does at that step (which must have been reached), judged from its past alone."""
    if path.ended is not None and step == len(path) - 1:
        return Verdict(path.ended.outcome, step, detail=path.ended.detail)
    found, b = path.totals(step), path.bias(step)
    if _all_dead(found):
        return Verdict("dead", _dead_since(path, step))
    if path.batch_size < path.rows:
        return Verdict("descending")  # a minibatch says too little about where the rest pulls
    losses = path.losses(max(0, step - GROWING), step)
    if len(losses) > GROWING and (np.diff(losses) > 0).all() and losses[-1] > 10 * max(losses[0], 1e-12):
        return Verdict("diverged", step - GROWING, detail=RISING)
    if _still(path, step):
        saturated = (found.saturated + found.dead).sum() == found.rows * b.size
        weak = saturated and float(np.abs(found.positive - found.negative).max()) > 10 * LEVEL
        return Verdict("plateau") if weak else Verdict("converged", step)
    if (found.saturated + found.dead).sum() == found.rows * b.size and not _moves(path, step):
        return Verdict("plateau")
    period = _period(path, step)
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
    parts = ([] if path.run.moves == "w" else [found.db]) + ([] if path.run.moves == "b" else [found.dW])
    return max(float(np.abs(part).max()) for part in parts)


def _still(path: Path, step: int) -> bool:
    return _slope(path, step) <= LEVEL and _change(path, step) <= SETTLED


def _moves(path: Path, step: int) -> bool:
    return _change(path, step) > 1e-3


def _period(path: Path, step: int) -> int | None:
    """Return after how many steps b comes back, over and over; None where it does not."""
    walk = path.biases(step)[-(4 * LONGEST_CYCLE + 1) :]
    swing = np.ptp(walk, axis=0).max()
    if len(walk) < 9 or swing <= SETTLED:
        return None
    for period in range(2, LONGEST_CYCLE + 1):
        if len(walk) > 3 * period and np.abs(walk[period:] - walk[:-period])[-2 * period :].max() <= CLOSED * swing:
            return period
    return None
