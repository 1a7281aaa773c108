"""L over the bias of one neuron of a layer, all else held, for any number of rows.

L is whole: the losses of the other neurons do not depend on this bias, and are a constant in it. The rows are looked
at once (`numerics/surface.py`); after that a curve costs the same for four of them as for a million.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from biasviz import patience
from biasviz.data.sources import table_of
from biasviz.experiments.layer.evaluation import active, inputs, size, some_inputs, targets
from biasviz.experiments.layer.path import everything, walked
from biasviz.experiments.layer.spec import Batch, Layer, Training
from biasviz.experiments.layer.sums import Totals
from biasviz.experiments.neuron.curve import Range
from biasviz.experiments.neuron.spec import Choice
from biasviz.language import mark, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.plain import Pair
from biasviz.numerics.records import Array
from biasviz.numerics.surface import Surface, surface_of

POINTS = 401
FEW = 200
"""Rows whose own curves are drawn."""
MANY = 20_000
"""Cells of Z beyond which L over all rows is read off the surface where no step needs it: its error is below 1e-9."""
CELLS = 1 << 20
"""Numbers of X that are made float64 at a time."""
COLUMNS = 3
"""Neurons whose rows are kept."""


@dataclass(frozen=True, eq=False)
class Curve:
    """L and ∂L/∂b over the biases `b` of one neuron, (m,) each, rising; read-only, NaN where undefined."""

    b: Array
    loss: Array
    slope: Array


@dataclass(frozen=True, eq=False)
class Each:
    """What one neuron loses on single rows, over its biases `b`; their sum or mean, and what the others add, is L.

    Attributes:
        rows: which rows they are, (r,).
        b: (m,).
        loss: (r, m).

    """

    rows: NDArray[np.intp]
    b: Array
    loss: Array


@dataclass(frozen=True)
class Spot:
    """A place on the curve: the bias, L, ∂L/∂b, and why there is no L, or None."""

    b: float
    loss: float
    dL_db: float
    undefined: str | None = None


@dataclass(frozen=True, eq=False)
class Column:
    """One neuron and its rows, those that are not muted: z = w·x + b.

    Attributes:
        x: (m,), the input; X @ W[:, neuron] where there are several, and w is 1.
        y: (m,).
        surface: the sums over these rows, for any w and b.

    """

    x: Array
    y: Array
    surface: Surface


def pair_of(layer: Layer) -> Pair:
    """Return activation and loss with their parameters."""
    return Pair(layer.activation_record, layer.activation.keywords, layer.loss_record, layer.loss.keywords)


def column(layer: Layer, W: Array, neuron: int) -> tuple[Column, float]:
    """Return a neuron with its rows, and w; the same object while only b moves, or the weight of a single input."""
    weights = np.ascontiguousarray(W[:, neuron])
    several = len(weights) > 1
    found = _column(layer.batch, layer.activation, layer.loss, neuron, weights.tobytes() if several else b"")
    return found, 1.0 if several else float(weights[0])


@lru_cache(maxsize=COLUMNS)
def _column(batch: Batch, activation: Choice, loss: Choice, neuron: int, weights: bytes) -> Column:
    rows = active(batch)
    patience.ask(rows.size * (2 + (len(weights) > 0) * len(batch.inputs)), patience.SORTED, len(rows))
    y = targets(batch)[:, neuron]
    x = _weighted(batch, np.frombuffer(weights)) if weights else inputs(batch)[:, 0]
    if len(rows) < len(x):
        x, y = x[rows], y[rows]
    f, of = ACTIVATIONS[activation.id], LOSSES[loss.id]
    return Column(x, y, surface_of(x, y, f, activation.keywords, of, loss.keywords, "sum"))


def _weighted(batch: Batch, w: Array) -> Array:
    """Return X @ w, (n,); of pixels, a part of X at a time is made numbers of eight bytes."""
    if table_of(batch.source).values.dtype == np.float64:
        return inputs(batch) @ w
    starts = range(0, size(batch), max(1, CELLS // len(w)))
    return np.concatenate([some_inputs(batch, slice(i, i + starts.step)) @ w for i in starts])


def divisor(layer: Layer) -> float:
    """Return what sums over the rows are divided by: how many there are for a mean, else 1."""
    return float(max(1, len(active(layer.batch)))) if layer.reduction == "mean" else 1.0


def _all_rows(run: Training, step: int) -> Totals | None:
    """Return the totals over all rows as they were added up one by one; None where that would take long."""
    path = walked(run, step)
    if path.batch_size == path.rows:
        return path.totals(step)
    k = len(run.start.bias)
    # More columns than are kept would be looked at anew each time, and so they are where W moves.
    wide = k > COLUMNS or (k > 1 and run.moves != "b")
    return everything(run, step) if wide or path.rows * k <= MANY else None


def others(run: Training, step: int, neuron: int) -> float:
    """Return what the other neurons add to L."""
    k = len(run.start.bias)
    if k == 1:
        return 0.0
    found, path = _all_rows(run, step), walked(run, step)
    if found is not None:
        return float(np.delete(found.loss, neuron).sum())
    W, b = path.weights(step), path.bias(step)[0]
    rest = [(*column(run.start, W, j), float(b[j])) for j in range(k) if j != neuron]
    return sum(c.surface.loss(w, place) for c, w, place in rest) / divisor(run.start)


def here(run: Training, step: int, neuron: int) -> Spot:
    """Return the place of the bias after that many steps (which must have been reached), over all rows."""
    b = float(walked(run, step).bias(step)[0, neuron])
    found = _all_rows(run, step)
    return at(run, step, neuron, b) if found is None else spot(b, found.L, float(found.db[0, neuron]))


def at(run: Training, step: int, neuron: int, b: float) -> Spot:
    """Return the place of another bias on the curve."""
    layer = run.start
    (c, w), by = column(layer, walked(run, step).weights(step), neuron), divisor(layer)
    loss, slope = (float(v[0]) for v in c.surface.curve(w, np.array([b])))
    return spot(b, loss / by + others(run, step, neuron), slope / by)


def spot(b: float, loss: float, slope: float) -> Spot:
    """Return a place on a curve, with the reason where it is undefined."""
    lost = mark("The loss of a row is no number.") if math.isnan(loss) else mark("The loss of a row is infinite.")
    return Spot(b, loss, slope, None if math.isfinite(loss) and math.isfinite(slope) else tr(lost))


def curve(run: Training, step: int, neuron: int, window: Range, points: int = POINTS) -> Curve:
    """Return L and ∂L/∂b over a window of the neuron's bias; the same object while nothing it depends on moves.

    Args:
        run: the training.
        step: a step that has been reached, from which W and the other biases are taken.
        neuron: whose bias, from 0.
        window: from … to.
        points: how many biases, evenly spaced.

    """
    c, w = column(run.start, walked(run, step).weights(step), neuron)
    return _curve(c.surface, w, divisor(run.start), others(run, step, neuron), window, points)


@lru_cache(maxsize=4)
def _curve(surface: Surface, w: float, by: float, rest: float, window: Range, points: int) -> Curve:
    b = np.linspace(*window, points)
    with np.errstate(all="ignore"):
        loss, slope = surface.curve(w, b)
        found = Curve(b, _finite(loss / by + rest), _finite(slope / by))
    for values in vars(found).values():
        values.flags.writeable = False
    return found


def _finite(values: Array) -> Array:
    return np.where(np.isfinite(values), values, np.nan)


def each(run: Training, step: int, neuron: int, window: Range, points: int = 97) -> Each | None:
    """Return the losses of single rows over a window of the bias; None where the rows are too many to be seen."""
    c, w = column(run.start, walked(run, step).weights(step), neuron)
    layer = run.start
    if not 1 < len(c.x) <= FEW:
        return None
    return _each(c, w, layer.activation, layer.loss, layer.batch, window, points)


@lru_cache(maxsize=4)
def _each(c: Column, w: float, f: Choice, loss: Choice, batch: Batch, window: Range, points: int) -> Each:
    b = np.linspace(*window, points)
    pair = Pair(ACTIVATIONS[f.id], f.keywords, LOSSES[loss.id], loss.keywords)
    with np.errstate(all="ignore"):
        losses, _ = pair.each(w * c.x[:, None] + b, c.y[:, None])
    losses[~pair.loss.targets.contains(c.y)] = np.nan
    return Each(active(batch), b, _finite(losses))
