"""A dense layer evaluated: forward, loss, and back to W and b, for any of its rows.

Rows are independent until the reduction, so a few of them can be shown and all of them summed, in blocks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from biasviz import data, patience
from biasviz.errors import InputError
from biasviz.experiments.layer.spec import Batch, Layer, Seeded, Training, Weights, drawn_weights, weights_of
from biasviz.experiments.neuron.tails import blocked, in_tail
from biasviz.language import mark, tr
from biasviz.numerics.fused import FUSED
from biasviz.numerics.kinks import slopes
from biasviz.numerics.records import Array

BLOCK = 1 << 16
"""Cells of Z that are evaluated at once: what fits the caches."""
MOST_KEPT = 20_000_000
"""Cells of X @ W that are kept: 160 MB."""
ALIVE, SATURATED, DEAD, MUTED = range(4)
"""What lamps say: the slope gets through, hardly gets through, is exactly 0 over a stretch; the row is left out."""


@dataclass(frozen=True)
class Rows:
    """Some rows of a layer on its batch, n of them here.

    Attributes:
        batch: the batch they are of.
        index: which of its rows they are, (n,).
        Y: targets, (n, k).
        Z: X @ W + b, (n, k).
        A: f(Z), (n, k).
        loss: ℓ of each output, (n, k); NaN where it is undefined.
        dA: ∂ℓ/∂A, (n, k).
        slope: f′(Z), (n, k).
        dZ: ∂ℓ/∂Z, (n, k); 0 for muted rows, and never divided by n.
        lamp: ALIVE, SATURATED, DEAD or MUTED, (n, k).
        read: X, where it has been read already.

    """

    batch: Batch
    index: NDArray[np.intp]
    Y: Array
    Z: Array
    A: Array
    loss: Array
    dA: Array
    slope: Array
    dZ: Array
    lamp: NDArray[np.int8]
    read: Array | None = None

    @cached_property
    def X(self) -> Array:
        """Inputs, (n, d)."""
        return some_inputs(self.batch, self.index) if self.read is None else self.read


def inputs(batch: Batch) -> Array:
    """Return X of the whole batch, (n, d), read-only. Raises InputError for a source that cannot be read."""
    return _matrix(batch.source, batch.inputs)


def targets(batch: Batch) -> Array:
    """Return Y of the whole batch, (n, k), read-only; a column with categories gives one for each of them."""
    return _targets(batch.source, batch.targets)


def some_inputs(batch: Batch, index: NDArray[np.intp] | slice) -> Array:
    """Return X of some rows; those of pixels are not all made numbers of eight bytes for that."""
    table = data.table_of(batch.source)
    if table.values.dtype == np.float64 and table.unit == 1:
        return read_only(inputs(batch)[index])
    return replace(table, values=table.values[index]).matrix(batch.inputs)


@lru_cache(maxsize=2)
def _matrix(source: data.Source, names: tuple[str, ...]) -> Array:
    table = data.table_of(source)
    if table.values.dtype != np.float64 or table.unit != 1:
        patience.ask(table.rows * len(names), patience.MULTIPLIED, table.rows)
    return read_only(table.matrix(names))


@lru_cache(maxsize=2)
def _targets(source: data.Source, names: tuple[str, ...]) -> Array:
    table = data.table_of(source)
    if len(names) == 1 and names[0] not in table.categories:
        return read_only(table.column(names[0])[:, None])
    parts = [table.one_hot(n) if n in table.categories else table.column(n)[:, None] for n in names]
    return read_only(np.concatenate(parts, axis=1))


def product(layer: Layer, W: Array, index: NDArray[np.intp] | slice) -> tuple[Array, Array | None]:
    """Return X @ W of some rows, and X if it was read for that.

    Where W is that of the layer the product is kept, for often only b moves.
    """
    batch, kept = layer.batch, W is weights_of(layer) and W.shape[0] > 1
    if kept and size(batch) * W.shape[1] <= MOST_KEPT:
        return _whole_product(batch.source, batch.inputs, layer.weights, W.shape[1])[index], None
    X = some_inputs(batch, index)
    return np.asarray(X @ W), X


@lru_cache(maxsize=2)
def _whole_product(source: data.Source, names: tuple[str, ...], weights: Weights, k: int) -> Array:
    batch, n = Batch(source, names, ()), data.table_of(source).rows
    W = drawn_weights(weights, len(names), k)
    patience.ask(n * len(names), patience.MULTIPLIED, n)
    found, step = np.empty((n, k)), max(1, 16 * BLOCK // len(names))
    for first in range(0, n, step):
        part = slice(first, first + step)
        patience.go_on()
        np.matmul(some_inputs(batch, part), W, out=found[part])
    return read_only(found)


def size(batch: Batch) -> int:
    """Return how many rows there are, muted ones too."""
    return data.table_of(batch.source).rows


def check(training: Training) -> Training:
    """Return the training. Raises InputError where data, W and b do not fit each other."""
    layer = training.start
    W = layer.weights
    d, k = len(layer.batch.inputs), targets(layer.batch).shape[1]
    if len(layer.bias) != k:
        words = mark("b has {b} numbers and Y has {k} columns: each neuron needs one of both.")
        raise InputError(tr(words, b=len(layer.bias), k=k))
    if not isinstance(W, Seeded) and (len(W), len(W[0])) != (d, k):
        words = mark("W has the shape ({r}, {c}): it must be ({d}, {k}), one row an input and one column a neuron.")
        raise InputError(tr(words, r=len(W), c=len(W[0]), d=d, k=k))
    return training


@lru_cache(maxsize=8)
def active(batch: Batch) -> NDArray[np.intp]:
    """Return the rows that count, (m,), read-only."""
    rows = np.arange(size(batch))
    if batch.muted:
        rows = np.delete(rows, [row for row in batch.muted if row < len(rows)])
    rows.flags.writeable = False
    return rows


def rows_of(layer: Layer, W: Array, b: Array, index: NDArray[np.intp] | slice) -> Rows:
    """Evaluate some rows.

    Args:
        layer: batch, activation, loss.
        W: weights, (d, k).
        b: biases, (1, k).
        index: which rows of the batch.

    """
    batch, f, loss = layer.batch, layer.activation_record, layer.loss_record
    f_kw, loss_kw = layer.activation.keywords, layer.loss.keywords
    Y = targets(batch)[index]
    with np.errstate(all="ignore"):
        Z, X = product(layer, W, index)
        Z = Z + b
        out = f.output(Z, **f_kw)
        slope = f.slope(Z, **f_kw)
        dA = loss.slope(out, Y, **loss_kw)
        fused = FUSED.get((f.id, loss.id))
        if fused is not None:
            value, dZ = fused.value(Z, Y), fused.slope(Z, Y)
        else:
            value = loss.value(out, Y, **loss_kw)
            if layer.kinked:
                dA, slope, _ = slopes(f, f_kw, loss, loss_kw, Z, Y, layer.kink)
            dZ = dA * slope
        inside = loss.targets.contains(Y)
        if not inside.all():
            value, dA, dZ = (np.where(inside, v, np.nan) for v in (value, dA, dZ))
    lamp = np.where(in_tail(layer.activation, Z), SATURATED, ALIVE).astype(np.int8)
    lamp[blocked(f, f_kw, Z, slope)] = DEAD
    which = np.arange(*index.indices(size(batch))) if isinstance(index, slice) else index
    if batch.muted:
        out_of_it = np.isin(which, list(batch.muted))
        lamp[out_of_it], dZ = MUTED, np.where(out_of_it[:, None], 0.0, dZ)
        value = np.where(out_of_it[:, None], 0.0, value)
    A, value, dA = (np.broadcast_to(v, Z.shape) for v in (out.a, value, dA))
    parts = {"Y": Y, "Z": Z, "A": A, "loss": value, "dA": dA, "slope": slope, "dZ": dZ}
    kept = {name: read_only(np.asarray(v, dtype=float)) for name, v in parts.items()}
    return Rows(batch, which, lamp=lamp, read=X, **kept)


def blocks(layer: Layer, W: Array, b: Array, which: NDArray[np.intp] | None = None) -> Iterator[Rows]:
    """Evaluate many rows, one block after the other; by default all of them."""
    step = max(1, BLOCK // max(1, W.shape[1]))
    count = size(layer.batch) if which is None else len(which)
    for first in range(0, count, step):
        part = slice(first, min(first + step, count))
        yield rows_of(layer, W, b, part if which is None else which[part])


def read_only(values: Array) -> Array:
    """Return the array, or a copy of a view, that nobody can write to."""
    if values.flags.writeable:
        values = values if values.base is None else values.copy()
        values.flags.writeable = False
    return values
