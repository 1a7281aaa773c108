"""The slope ∂L/∂b over random minibatches: how far it spreads around that of all rows, and how often it is turned."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from biasviz import patience
from biasviz.experiments.layer.curve import column, pair_of
from biasviz.experiments.layer.lab import BatchLab, Draws
from biasviz.experiments.layer.path import path_of, walked
from biasviz.experiments.layer.spec import Layer, Training
from biasviz.numerics.fused import FUSED
from biasviz.numerics.kinks import slopes as slopes_by
from biasviz.numerics.records import Array

MOST_DRAWN = 4_000_000
"""Rows that are drawn together; their numbers are kept, 16 MB."""
USUAL = 32
"""Rows of a batch where nobody says, and the rows are many."""
BLOCK = 1 << 15
NICE = (1.0, 2.0, 5.0)
BARS_A_STEP = (5, 10, 20)
"""Bars between two marks of the axis: the fewest that show the shape of the spread."""


@dataclass(frozen=True, eq=False)
class Minibatches:
    """Slopes over random batches.

    Attributes:
        slopes: ∂L/∂b of one neuron over each batch, reduced as the run does, (count,).
        size: rows of a batch.
        rows: rows in all.
        full: ∂L/∂b over all rows.
        expected: what the slopes spread around: `full`, or its part size/rows where they are sums.
        error: by how much they should: σ/√m, times √((n − m)/(n − 1)) for no row comes twice; m times that for sums.
        wrong: batches whose slope has the other sign than that over all rows.

    """

    slopes: Array
    size: int
    rows: int
    full: float
    expected: float
    error: float
    wrong: int

    @property
    def count(self) -> int:
        """How many batches there are."""
        return len(self.slopes)

    @property
    def mean(self) -> float:
        """The mean of the slopes."""
        return float(self.slopes.mean())

    @property
    def std(self) -> float:
        """The standard deviation of the slopes."""
        return float(self.slopes.std(ddof=1)) if self.count > 1 else 0.0


@dataclass(frozen=True, eq=False)
class Histogram:
    """Slopes counted in bars of equal width, with 0 at an edge of one.

    Attributes:
        edges: (bars + 1,).
        counts: (bars,).

    """

    edges: Array
    counts: NDArray[np.int64]


def draws_of(lab: BatchLab) -> Draws:
    """Return which batches are compared: as large as those of the descent, where it has some."""
    n = path_of(lab.run).rows
    size = lab.run.batch_size or lab.draws.size or (USUAL if n >= 4 * USUAL else n // 4)
    return replace(lab.draws, size=min(max(1, size), max(1, n)))


def room(rows: int, size: int) -> int:
    """Return how many batches of that size can be drawn from so many rows."""
    fewer = min(size, rows - size)
    return MOST_DRAWN // fewer if fewer > 0 else MOST_DRAWN


@lru_cache(maxsize=4)
def minibatches(run: Training, step: int, neuron: int, draws: Draws) -> Minibatches | None:
    """Return the slopes of random batches, drawn from the rows that are not muted; None where all are.

    Args:
        run: the training.
        step: a step that has been reached; W and b are taken from there.
        neuron: whose bias.
        draws: how many batches, of how many rows; at most as many as there is room for.

    Where the batches are a small part of the rows only theirs are looked at, and σ is that of the rows drawn.

    """
    layer, path = run.start, walked(run, step)
    c, w = column(layer, path.weights(step), neuron)
    n, b = len(c.x), float(path.bias(step)[0, neuron])
    if not n:
        return None
    size = min(max(1, draws.size), n)
    drawn, left_out = _drawn(n, size, max(1, min(draws.count, room(n, size))), draws.seed)
    with np.errstate(all="ignore"):
        if left_out or 2 * drawn.size >= n or layer.kinked:
            dz = _dz(layer, c.x * w + b, c.y)
            whole, sums, spread = float(dz.sum()), dz[drawn].sum(axis=1), float(dz.std())
            sums = whole - sums if left_out else sums
        else:
            dz = _dz(layer, (c.x[drawn] * w + b).ravel(), c.y[drawn].ravel())
            whole, sums, spread = c.surface.slope(w, b), dz.reshape(drawn.shape).sum(axis=1), float(dz.std())
        error = spread / math.sqrt(size) * math.sqrt((n - size) / max(1, n - 1))
        if layer.reduction == "mean":
            slopes, full, expected = sums / size, whole / n, whole / n
        else:
            slopes, full, expected, error = sums, whole, whole * size / n, error * size
        wrong = int((np.sign(slopes) * np.sign(full) < 0).sum())
    slopes.flags.writeable = False
    return Minibatches(slopes, size, n, full, expected, error, wrong)


def _dz(layer: Layer, z: Array, y: Array) -> Array:
    """Return ∂ℓ/∂z at z (m,) with targets y (m,), worked out in blocks."""
    pair, dz = pair_of(layer), np.empty(len(z))
    fused = FUSED.get(pair.ids)
    f, f_kw, loss, loss_kw = pair.activation, pair.f_keywords, pair.loss, pair.loss_keywords
    for first in range(0, len(z), BLOCK):
        part = slice(first, first + BLOCK)
        at, wanted = z[part], y[part]
        if fused is not None:
            dz[part] = fused.slope(at, wanted)
        elif layer.kinked:
            found = slopes_by(f, f_kw, loss, loss_kw, at, wanted, layer.kink)
            dz[part] = found.dL_da * found.da_dz
        else:
            dz[part] = loss.slope(f.output(at, **f_kw), wanted, **loss_kw) * f.slope(at, **f_kw)
    dz[~loss.targets.contains(y)] = np.nan
    return dz


@lru_cache(maxsize=2)
def _drawn(rows: int, size: int, count: int, seed: int) -> tuple[NDArray[np.uint32], bool]:
    """Return rows of `count` batches, in none of which a row comes twice; or, as `True` says, those left out of them.

    Each batch is drawn from all rows.
    """
    left_out = 2 * size > rows
    random = np.random.default_rng([seed, rows, size])
    few = rows - size if left_out else size
    found = np.empty((count, few), dtype=np.uint32)
    patience.ask(4 * found.size, patience.DRAWN, rows)
    for k in range(count):
        patience.go_on()
        found[k] = random.choice(rows, few, replace=False, shuffle=False)
    return found, left_out


def histogram(found: Minibatches) -> Histogram:
    """Count the slopes in bars; the ends are calm numbers that take in 0 and what the spread leads to expect."""
    slopes = found.slopes[np.isfinite(found.slopes)]
    ends = [0.0, *(found.expected + side * 4 * found.error for side in (-1, 1))]
    found_ends = (float(slopes.min()), float(slopes.max())) if len(slopes) else ()
    ends = [v for v in (*ends, *found_ends) if math.isfinite(v)]
    low, high = min(ends), max(ends)
    if high - low < 1e-300:
        low, high = -1.0, 1.0
    step = _nice((high - low) / 6)
    many = next((m for m in BARS_A_STEP if step / m <= 0.6 * found.error), BARS_A_STEP[-1 if found.error else 0])
    first, last = math.floor(low / step - 1e-9), math.ceil(high / step + 1e-9)
    edges: Array = np.arange(first * many, last * many + 1, dtype=float) * (step / many)
    # A batch without a slope points no other way than the rest: its bar is on the side of all rows.
    way = -1.0 if found.full < 0 else 1.0
    counts, _ = np.histogram(way * slopes, (way * edges)[:: int(way)])
    counts = counts[:: int(way)]
    return Histogram(edges, counts)


def _nice(value: float) -> float:
    """Return the next number up of 1, 2, 5, 10, …"""
    power = 10.0 ** math.floor(math.log10(value))
    return next(m * power for m in (*NICE, 10.0) if m * power >= value * (1 - 1e-9))
