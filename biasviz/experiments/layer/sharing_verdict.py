"""What the descent of a shared bias is doing, in the same words as for a layer."""

from __future__ import annotations

import numpy as np

from biasviz.experiments.layer.sharing import evaluate, gradient
from biasviz.experiments.layer.sharing_path import Path
from biasviz.experiments.layer.verdict import GROWING, SEEN, period_of
from biasviz.experiments.neuron.verdict import LEVEL, RISING, SETTLED, Verdict
from biasviz.language import tr


def verdict(path: Path, step: int) -> Verdict:
    """Say what the biases do at that step (which must have been reached), judged from their past alone."""
    if path.ended and step == len(path) - 1:
        return Verdict("diverged", step, detail=tr("b left the range of float64"))
    first = max(0, step - GROWING)
    with np.errstate(all="ignore"):
        losses = np.array([evaluate(path.at(k)).L for k in range(first, step + 1)])
        if len(losses) > GROWING and (np.diff(losses) > 0).all() and losses[-1] > 10 * max(losses[0], 1e-12):
            return Verdict("diverged", first, detail=RISING)
    b, onward = np.array(path.bias(step)), np.array(path.onward(step))
    scale = max(1.0, float(np.abs(b).max()))
    if np.abs(gradient(path.at(step))).max() <= LEVEL and np.abs(onward - b).max() <= SETTLED * scale:
        walk = np.array([path.bias(k) for k in range(step + 1)])
        off = np.flatnonzero((np.abs(walk - b) > SETTLED * scale).any(axis=1))
        return Verdict("converged", int(off[-1]) + 1 if off.size else 0)
    period = period_of(np.array([path.bias(k) for k in range(max(0, step + 1 - SEEN), step + 1)]))
    return Verdict("descending") if period is None else Verdict("oscillating", None, period)
