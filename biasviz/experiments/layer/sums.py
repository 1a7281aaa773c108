"""The rows of a layer reduced: loss and gradients of any number of them, in blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from biasviz import patience
from biasviz.experiments.layer import swiftly
from biasviz.experiments.layer.evaluation import (
    ALIVE,
    DEAD,
    SATURATED,
    active,
    blocks,
    product,
    read_only,
    size,
    some_inputs,
    targets,
)  # fmt: skip
from biasviz.experiments.layer.spec import Layer
from biasviz.experiments.layer.swiftly import Errors
from biasviz.numerics.records import Array
from biasviz.numerics.reductions import sum_rows


@dataclass(frozen=True)
class Totals:
    """All rows together, reduced.

    Attributes:
        rows: how many rows count, m.
        loss: L of each neuron, (k,); L itself is their sum.
        db: ∂L/∂b, (1, k).
        dW: ∂L/∂W, (d, k); None where it was not asked for.
        dead, saturated: rows each neuron is dead or saturated for, (k,).
        pulling: rows with an error that lie in no tail, (k,).
        largest: the largest |dZ| of a row, (k,).
        positive, negative: what the positive and the negative dZ of each neuron come to, reduced alike, (k,).

    """

    rows: int
    loss: Array
    db: Array
    dW: Array | None
    dead: NDArray[np.int64]
    saturated: NDArray[np.int64]
    pulling: NDArray[np.int64]
    largest: Array
    positive: Array
    negative: Array

    @property
    def L(self) -> float:
        """The loss of the layer."""
        return float(self.loss.sum())

    @property
    def share(self) -> Array:
        """The part of |∂L/∂b| that each neuron has, (k,); all 0 where nothing moves."""
        size = np.abs(self.db[0])
        whole = size.sum()
        return np.asarray(size / whole if whole > 0 and np.isfinite(whole) else np.zeros_like(size))


def totals(layer: Layer, W: Array, b: Array, which: NDArray[np.intp] | None = None, with_dW: bool = True) -> Totals:
    """Reduce a layer over rows that count.

    Args:
        layer: batch, activation, loss, reduction.
        W: weights, (d, k).
        b: biases, (1, k).
        which: the rows, such as those of a minibatch; by default all that are not muted.
        with_dW: whether ∂L/∂W is wanted, which takes as long as X @ W.

    With reduction "none" nothing is divided: the totals are those of the sum.

    """
    d, k = W.shape
    loss, db, positive, negative, largest = (np.zeros(k) for _ in range(5))
    dW, (dead, saturated, pulling) = np.zeros((d, k)), (np.zeros(k, dtype=np.int64) for _ in range(3))
    m = len(active(layer.batch)) if which is None else len(which)
    patience.ask(m * (d + k if with_dW and d > 1 else k), patience.SUMMED, m)
    with np.errstate(all="ignore"):
        for part, X in _errors(layer, W, b, which, with_dW):
            patience.go_on()
            loss += part.loss.sum(axis=0)
            db += sum_rows(part.dZ)[0]
            positive += np.maximum(part.dZ, 0.0).sum(axis=0)
            negative += np.minimum(part.dZ, 0.0).sum(axis=0)
            if X is not None:
                dW += X.T @ part.dZ
            dead += part.dead.sum(axis=0)
            saturated += part.saturated.sum(axis=0)
            pulling += part.pulls.sum(axis=0)
            if len(part.dZ):
                largest = np.maximum(largest, np.abs(part.dZ).max(axis=0))
        by = max(m, 1) if layer.reduction == "mean" else 1
        parts = {"loss": loss, "db": db[None, :], "positive": positive, "negative": negative}
        kept = {name: read_only(v / by) for name, v in parts.items()}
        slope = read_only(dW / by) if with_dW else None
        for count in (dead, saturated, pulling):
            count.flags.writeable = False
        return Totals(m, dW=slope, dead=dead, saturated=saturated, pulling=pulling, largest=read_only(largest), **kept)


def _errors(
    layer: Layer, W: Array, b: Array, which: NDArray[np.intp] | None, with_X: bool
) -> Iterator[tuple[Errors, Array | None]]:
    """Yield what the sums need of each block of rows, and X where it is wanted."""
    batch, k = layer.batch, W.shape[1]
    rows = active(batch) if which is None and batch.muted else which
    count = size(batch) if rows is None else len(rows)
    if count * k < swiftly.MANY or not swiftly.covers(layer, targets(batch)):
        for part in blocks(layer, W, b, which):
            dead, saturated, alive = (part.lamp == kind for kind in (DEAD, SATURATED, ALIVE))
            found = Errors(part.loss, part.dZ, dead, saturated, alive & (part.dA != 0))
            yield found, part.X if with_X else None
        return
    step = max(1, swiftly.BLOCK // k)
    for first in range(0, count, step):
        block = slice(first, min(first + step, count))
        index = block if rows is None else rows[block]
        Z, X = product(layer, W, index)
        X = some_inputs(batch, index) if with_X and X is None else X
        yield swiftly.errors(layer, Z + b, targets(batch)[index]), X if with_X else None


def losses(layer: Layer, W: Array, b: Array, which: NDArray[np.intp] | None = None) -> Array:
    """Return the reduced loss of each neuron, (k,), and nothing else."""
    return totals(layer, W, b, which, with_dW=False).loss
