"""The descent of one bias with all rows, to hold that of minibatches against: the same start, the same steps."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

import numpy as np

from biasviz.experiments.layer.curve import Column, column, divisor
from biasviz.experiments.layer.path import path_of, walked
from biasviz.experiments.layer.spec import Training, weights_of
from biasviz.numerics.records import Array, Memory

MOST = 2_000_000
"""Numbers of X in a step of a descent that also moves W, up to which it is walked for comparison."""
SCALED = ("gd", "momentum", "nesterov")
"""Optimizers whose step grows with the gradient."""


class Alone:
    """One bias that descends while all else is held: on its surface, so that no step looks at the rows again."""

    def __init__(self, run: Training, c: Column, w: float, neuron: int, part: float) -> None:
        self._run, self._column, self._w, self._part = run, c, w, part
        self._b = [run.start.bias[neuron]]
        self._memory: Memory = (0.0,) * len(run.optimizer_record.memory)

    def reach(self, step: int) -> Array:
        """Return b from the start to that step, or to the last that is a number."""
        run, surface = self._run, self._column.surface
        direction, kw = run.optimizer_record.direction, run.optimizer.keywords
        while len(self._b) <= step:
            here = self._b[-1]
            try:
                pull, memory = direction(surface.slope(self._w, here) * self._part, self._memory, len(self._b), **kw)
                there = here - run.learning_rate * pull
            except OverflowError:
                break
            if not math.isfinite(there):
                break
            self._b.append(float(there))
            self._memory = memory
        return np.array(self._b[: step + 1])


def alone(run: Training, neuron: int, steps: int) -> Array:
    """Return b of one neuron, (≤ steps + 1,), where it descends with all rows and nothing else moves."""
    return _alone(replace(run, batch_size=0, seed=0), neuron, 1.0 / divisor(run.start)).reach(steps)


@lru_cache(maxsize=8)
def _alone(run: Training, neuron: int, part: float) -> Alone:
    return Alone(run, *column(run.start, weights_of(run.start), neuron), neuron, part)


def noiseless(run: Training, neuron: int, step: int) -> Array | None:
    """Return b of one neuron, (≤ step + 1,), if every step saw all rows instead of a minibatch; None where it does.

    A sum over fewer rows is a smaller sum. So that both go equally fast, the sum over all rows is taken as the part
    of it that falls to a minibatch: what is left of the difference is noise. Where W moves too, and a step takes long,
    it is not walked.
    """
    path = walked(run, step)
    if path.batch_size == path.rows or run.moves == "w" or run.start.reduction == "none":
        return None
    mean = run.start.reduction == "mean"
    if run.moves == "b":
        part = 1.0 / path.rows if mean else path.batch_size / path.rows
        return _alone(replace(run, batch_size=0, seed=0), neuron, part).reach(step)
    if path.rows * (len(run.start.batch.inputs) + len(run.start.bias)) > MOST:
        return None
    scaled = not mean and run.optimizer.id in SCALED
    rate = run.learning_rate * (path.batch_size if scaled else 1)
    twin = path_of(replace(run, start=replace(run.start, reduction="mean"), learning_rate=rate, batch_size=0, seed=0))
    return twin.biases(twin.reach(step))[:, neuron]
