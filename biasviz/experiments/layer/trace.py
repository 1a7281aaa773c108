"""The Batch lab evaluated: everything a view may show, computed when first asked for."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields, replace
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from biasviz import data, patience
from biasviz.experiments.layer.evaluation import Rows, inputs, read_only, rows_of, size, targets
from biasviz.experiments.layer.lab import MOST_PARTS, BatchLab
from biasviz.experiments.layer.path import Path, everything, path_of, walked
from biasviz.experiments.layer.sharing_trace import SharingTrace
from biasviz.experiments.layer.spec import Layer, Training
from biasviz.experiments.layer.sums import Totals, losses, totals
from biasviz.experiments.layer.verdict import verdict
from biasviz.experiments.neuron.verdict import KEPT_BACK, Verdict
from biasviz.numerics.optimizers import stability
from biasviz.numerics.records import Array

MOST_CELLS = 200_000
"""Cells of Z up to which all rows are evaluated at once."""
CHECK_STEP = float(np.finfo(float).eps ** (1 / 3))


@dataclass(frozen=True)
class Check:
    """Each ∂L/∂b held against a central difference of L.

    Attributes:
        numeric: the differences, (k,).
        error: the largest relative error of a neuron; NaN where L is undefined.

    """

    numeric: Array
    error: float


class BatchTrace:
    """What the state of the Batch lab amounts to."""

    def __init__(self, lab: BatchLab) -> None:
        self.lab = lab
        self.path: Path = path_of(lab.run)
        self.step = self.path.reach(lab.training_clock.step)
        self.layer: Layer = lab.run.start

    def veils(self, what: str) -> bool:
        """Whether that, a name of `biasviz.veil`, is not shown yet."""
        return what in self.lab.veiled

    @property
    def n(self) -> int:
        """Rows of the batch, muted ones too."""
        return size(self.layer.batch)

    @property
    def d(self) -> int:
        """Inputs."""
        return int(self.W.shape[0])

    @property
    def k(self) -> int:
        """Neurons."""
        return int(self.W.shape[1])

    @property
    def neuron(self) -> int:
        """The neuron that is looked at."""
        return min(self.lab.neuron, self.k - 1)

    @property
    def W(self) -> Array:
        """The weights, (d, k)."""
        return self.path.weights(self.step)

    @property
    def b(self) -> Array:
        """The biases, (1, k)."""
        return self.path.bias(self.step)

    @cached_property
    def names(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Names of the columns of X and of Y."""
        batch = self.layer.batch
        table = data.table_of(batch.source)
        of_Y = [name for t in batch.targets for name in table.categories.get(t, (t,))]
        return batch.inputs, tuple(of_Y)

    @property
    def X(self) -> Array:
        """All inputs, (n, d)."""
        return inputs(self.layer.batch)

    @property
    def Y(self) -> Array:
        """All targets, (n, k)."""
        return targets(self.layer.batch)

    def rows(self, first: int, last: int) -> Rows:
        """Return the rows from `first` up to, not with, `last`, evaluated."""
        whole = self.whole
        if whole is not None:
            return _part(whole, first, last)
        return rows_of(self.layer, self.W, self.b, slice(max(0, first), min(last, self.n)))

    @property
    def whole(self) -> Rows | None:
        """All rows, evaluated; None where they are too many to be had at once."""
        return None if self.n * self.k > MOST_CELLS else _whole(self.lab.run, self.step)

    def picked(self, index: NDArray[np.intp]) -> Rows:
        """Return any rows, evaluated, in the order in which they are given."""
        return rows_of(self.layer, self.W, self.b, index)

    @property
    def totals(self) -> Totals:
        """Loss and gradients over the rows that this step sees."""
        return self.path.totals(self.step)

    @property
    def dW(self) -> Array:
        """∂L/∂W over the rows that this step sees, (d, k), worked out here where no step needs it."""
        found = self.totals.dW
        return _whole_dW(self.lab.run, self.step) if found is None else found

    @cached_property
    def everything(self) -> Totals:
        """Loss and gradients over all rows that are not muted."""
        return self.totals if self.path.batch_size == self.path.rows else everything(self.lab.run, self.step)

    @cached_property
    def order(self) -> NDArray[np.intp]:
        """The rows that this step sees, in the order in which they fall into db."""
        return self.path.which(self.step)

    @property
    def fallen(self) -> int:
        """Rows of this step that have fallen into db."""
        return self.lab.training_clock.fallen

    @cached_property
    def shared(self) -> SharingTrace:
        """The page of shared biases at its own place in time."""
        return SharingTrace(self.lab.sharing, self.lab.shared_place)

    @cached_property
    def partial(self) -> Array:
        """What has fallen into db so far, (1, k); of a mean, its part of the sum that is divided by all rows."""
        return partial(self.lab.run, self.step, self.fallen)

    @property
    def db(self) -> Array:
        """∂L/∂b over the rows that this step sees, (1, k)."""
        return self.totals.db

    @cached_property
    def next_b(self) -> Array:
        """B after the next step, (1, k); NaN where there is none, or where it is not shown yet."""
        ended = self.path.ended is not None and self.step == len(self.path) - 1
        if self.veils("next") or (ended and self.path.ended is not None and self.path.ended.outcome == "undefined"):
            return np.full_like(self.b, math.nan)
        return self.path.onward(self.step)[1]

    @cached_property
    def rates(self) -> dict[str, float]:
        """The learning rate that moves b alike with the sum and with the mean."""
        return same_movement(self.lab.run)

    @property
    def verdict(self) -> Verdict:
        """What the training is doing; "veiled" where that is not shown yet."""
        return KEPT_BACK if self.veils("verdict") else self.verdict_at(self.step)

    def verdict_at(self, step: int) -> Verdict:
        """Return what the training is doing at a step that has been reached."""
        # A step that turns out to be the last is judged anew.
        ended = self.path.ended is not None and step == len(self.path) - 1
        return _verdict(self.lab.run, step, ended)

    @property
    def check(self) -> Check:
        """Every ∂L/∂b of this step held against a central difference."""
        return _check(self.lab.run, self.step)


def same_movement(run: Training) -> dict[str, float]:
    """Return by "sum" and "mean" the learning rates that move b alike.

    An optimizer that divides by the size of past slopes moves b alike by itself, but for its ε.
    """
    if stability(run.optimizer.id, **run.optimizer.keywords) is None:
        return dict.fromkeys(("sum", "mean"), run.learning_rate)
    rows = max(1, path_of(run).batch_size)
    if run.start.reduction == "mean":
        return {"sum": run.learning_rate / rows, "mean": run.learning_rate}
    return {"sum": run.learning_rate, "mean": run.learning_rate * rows}


@lru_cache(maxsize=64)
def partial(run: Training, step: int, fallen: int) -> Array:
    """Return what the first rows of a step come to in db, (1, k).

    Args:
        run: the training.
        step: a step that has been reached.
        fallen: how many rows have fallen.

    """
    path = walked(run, step)
    rows = path.which(step)
    if fallen >= len(rows):
        return path.totals(step).db
    layer, W, b = run.start, path.weights(step), path.bias(step)
    group = max(1, math.ceil(len(rows) / MOST_PARTS))
    if len(rows) * W.shape[1] > MOST_CELLS and fallen % group == 0:
        found = _running(run, step)[fallen // group, None]
    elif layer.batch.muted or path.batch_size < path.rows or size(layer.batch) * W.shape[1] > MOST_CELLS:
        found = totals(replace(layer, reduction="sum"), W, b, rows[:fallen]).db
    else:
        found = _whole(run, step).dZ[:fallen].sum(axis=0, keepdims=True)
    return np.asarray(found / len(rows) if layer.reduction == "mean" else found)


@lru_cache(maxsize=8)
def _running(run: Training, step: int) -> Array:
    """Return what many rows come to after each group that falls together, from none on, (parts, k): one pass for all.

    Summed anew for each, the rows of a frame would take as long as all of them.
    """
    path = walked(run, step)
    rows, W, b = path.which(step), path.weights(step), path.bias(step)
    group = max(1, math.ceil(len(rows) / MOST_PARTS))
    patience.ask(rows.size * W.shape[1], patience.SUMMED, len(rows))
    sums = [rows_of(run.start, W, b, rows[i : i + group]).dZ.sum(axis=0) for i in range(0, len(rows), group)]
    with np.errstate(all="ignore"):
        return np.cumsum([np.zeros(W.shape[1]), *sums], axis=0)


@lru_cache(maxsize=8)
def _whole(run: Training, step: int) -> Rows:
    path = walked(run, step)
    return rows_of(run.start, path.weights(step), path.bias(step), slice(None))


@lru_cache(maxsize=4)
def _whole_dW(run: Training, step: int) -> Array:
    path = walked(run, step)
    rows = None if path.batch_size == path.rows else path.which(step)
    found = totals(run.start, path.weights(step), path.bias(step), rows).dW
    assert found is not None
    return found


@lru_cache(maxsize=32)
def _verdict(run: Training, step: int, ended: bool) -> Verdict:
    return verdict(walked(run, step), step)


@lru_cache(maxsize=32)
def _check(run: Training, step: int) -> Check:
    """Neurons do not meet in the loss, so one difference moves all biases at once."""
    path = walked(run, step)
    W, b, exact = path.weights(step), path.bias(step), path.totals(step).db[0]
    rows = None if path.batch_size == path.rows else path.which(step)
    h = CHECK_STEP * np.maximum(1.0, np.abs(b))
    high, low = b + h, b - h
    with np.errstate(all="ignore"):
        numeric = (losses(run.start, W, high, rows) - losses(run.start, W, low, rows)) / (high - low)[0]
        size = np.maximum(np.abs(exact), np.abs(numeric))
        error = np.where(size == 0, 0.0, np.abs(exact - numeric) / np.where(size == 0, 1.0, size))
    return Check(read_only(numeric), float(error.max()))


def _part(rows: Rows, first: int, last: int) -> Rows:
    part = slice(max(0, first), last)
    arrays = [field.name for field in fields(Rows) if field.name not in ("batch", "read")]
    return Rows(rows.batch, **{name: getattr(rows, name)[part] for name in arrays})
