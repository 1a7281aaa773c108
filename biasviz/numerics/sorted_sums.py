"""Samples in order with running sums, for activations made of straight lines: exact for any w and b.

With f(z) = α·z + β between two of its kinks and a squared error, the loss of the samples there is a square in b whose
coefficients are sums of 1, x, x², y, x·y and y². Where the kinks fall among the samples is found by halving, with the
very z that the plain pass compares; so a sample that lies on a kink counts as it does there.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from biasviz.numerics.moments import SQUARES, Totals
from biasviz.numerics.plain import Pair
from biasviz.numerics.records import Array

_BLOCK = 16
"""Running sums are kept at every so many samples; the ones between are added when they are needed."""

_ROUNDING = 1e-13

Line = tuple[float, float]
"""(α, β) of a = α·z + β."""


def lines(pair: Pair) -> tuple[tuple[float, ...], tuple[bool, ...], tuple[Line, ...]] | None:
    """Return the kinks, whether z on a kink belongs to the line left of it, and the lines; None for another pair."""
    if pair.loss.id not in SQUARES:
        return None
    f = pair.activation.id
    if f == "linear":
        return (), (), ((1.0, 0.0),)
    if f in ("relu", "leaky_relu"):
        return (0.0,), (True,), ((pair.f_keywords.get("slope", 0.0), 0.0), (1.0, 0.0))
    if f == "hard_sigmoid":
        return (-3.0, 3.0), (True, False), ((0.0, 0.0), (1.0 / 6.0, 0.5), (0.0, 1.0))
    if f == "hard_tanh":
        return (-1.0, 1.0), (True, False), ((0.0, -1.0), (1.0, 0.0), (0.0, 1.0))
    return None


def covers(pair: Pair) -> bool:
    """Whether this way of summing knows the pair."""
    return lines(pair) is not None


class SortedSums:
    """Running sums. x (n,) in rising order, y (n,), both finite, n ≥ 1; `pair` is one that `lines` knows."""

    def __init__(self, x: Array, y: Array, pair: Pair) -> None:
        found = lines(pair)
        assert found is not None
        self._kinks, self._left, self._lines = found
        self._scale = SQUARES[pair.loss.id]
        n = self._n = len(x)
        # About the middle of the samples, so that neither a far origin nor a far sample takes digits from the rest.
        self._x0, self._y0 = float(x[n // 2]), float(y.mean())
        self._x, self._y = x, y
        first = np.arange(0, n, _BLOCK)
        sums = np.zeros((5, len(first) + 1))
        for i in range(0, len(first), 512):
            part = slice(i * _BLOCK, (i + 512) * _BLOCK)
            dx, dy = x[part] - self._x0, y[part] - self._y0
            starts = first[i : i + 512] - first[i]
            for row, values in zip(sums, (dx, dx * dx, dy, dx * dy, dy * dy), strict=True):
                row[i + 1 : i + 1 + len(starts)] = np.add.reduceat(values, starts)
        # Running from the middle outwards both ways: what lies farther out is in no sum of what lies farther in.
        middle = n // 2 // _BLOCK
        up = np.cumsum(sums[:, middle + 1 :], axis=1)
        down = -np.cumsum(sums[:, middle:0:-1], axis=1)[:, ::-1]
        self._sums = np.ascontiguousarray(np.concatenate([down, np.zeros((5, 1)), up], axis=1).T)
        self._first, self._last = self._sums[0].copy(), self._sums[-1].copy()

    def _below(self, w: float, bs: Array, kink: float, left: bool) -> NDArray[np.int64]:
        """Return how many samples, from the one with the lowest z on, belong to the left of the kink, at each b."""
        n = self._n
        if w == 0:
            found = np.zeros(len(bs), dtype=np.int64)
        else:
            found = np.searchsorted(self._x, (kink - bs) / w)
            found = found if w > 0 else n - found
        # That is right but for roundings; where z says otherwise, it is found by halving.
        wrong = [(found > 0) & ~self._inside(found - 1, w, bs, kink, left)]
        wrong += [(found < n) & self._inside(found, w, bs, kink, left)]
        for i in np.flatnonzero(wrong[0] | wrong[1]):
            found[i] = self._below_one(w, float(bs[i]), kink, left)
        return found

    def _inside(self, k: NDArray[np.int64], w: float, bs: Array, kink: float, left: bool) -> NDArray[np.bool_]:
        """Whether sample k from the one with the lowest z on lies left of the kink."""
        at = np.clip(k if w >= 0 else self._n - 1 - k, 0, self._n - 1)
        z = w * self._x[at] + bs
        return np.asarray(z <= kink if left else z < kink)

    def _below_one(self, w: float, b: float, kink: float, left: bool) -> int:
        """Return the same for one bias."""
        z, low, high, last = self._x.item, 0, self._n, self._n - 1
        while low < high:
            middle = (low + high) >> 1
            value = w * z(middle if w >= 0 else last - middle) + b
            if value < kink or (left and value == kink):
                low = middle + 1
            else:
                high = middle
        return low

    def _until(self, k: NDArray[np.int64]) -> Array:
        """Return the sums of dx, dx², dy, dx·dy, dy² over the samples before each k, from the middle on: (5, m)."""
        block = k // _BLOCK
        rows = block[:, None] * _BLOCK + np.arange(_BLOCK)
        inside = rows < k[:, None]
        rows = np.minimum(rows, self._n - 1)
        dx, dy = np.where(inside, self._x[rows] - self._x0, 0.0), np.where(inside, self._y[rows] - self._y0, 0.0)
        squares = (np.einsum("ij,ij->i", one, other) for one, other in ((dx, dx), (dx, dy), (dy, dy)))
        dx2, dxy, dy2 = squares
        return np.asarray(self._sums[block].T + np.stack((dx.sum(axis=1), dx2, dy.sum(axis=1), dxy, dy2)))

    def _until_one(self, k: int) -> list[float]:
        """Return the same for one k."""
        start = k - k % _BLOCK
        dx, dy = self._x[start:k] - self._x0, self._y[start:k] - self._y0
        rest = (float(dx.sum()), float(dx @ dx), float(dy.sum()), float(dx @ dy), float(dy @ dy))
        return [a + b for a, b in zip(self._sums[k // _BLOCK].tolist(), rest, strict=True)]

    def curve(self, w: float, bs: Array) -> Totals:
        """Return the sums at biases (m,), in any order."""
        counts = [self._below(w, bs, kink, left) for kink, left in zip(self._kinks, self._left, strict=True)]
        ends = [self._until(k if w >= 0 else self._n - k) for k in counts]
        return self._combine(w, bs, counts, ends, np.zeros((3, len(bs))))

    def at(self, w: float, b: float) -> Totals:
        """Return the sums at one bias, as numbers."""
        counts = [self._below_one(w, b, kink, left) for kink, left in zip(self._kinks, self._left, strict=True)]
        ends = [self._until_one(k if w >= 0 else self._n - k) for k in counts]
        return self._combine(w, b, counts, ends, (0.0, 0.0, 0.0))

    def _combine(self, w: float, b: Any, counts: list[Any], ends: list[Any], zeros: Any) -> Totals:
        """Add up the lines between the kinks, of which counts and ends are those of the samples left of each."""
        first, last = self._first.tolist(), self._last.tolist()
        ends = [first, *ends, last] if w >= 0 else [last, *ends, first]
        counts = [0, *counts, self._n]
        loss, slope, size = zeros
        sign, z0 = 1.0 if w >= 0 else -1.0, w * self._x0 + b
        for i, (alpha, beta) in enumerate(self._lines):
            many = counts[i + 1] - counts[i]
            dx, dx2, dy, dxy, dy2 = (sign * (q - p) for p, q in zip(ends[i], ends[i + 1], strict=True))
            # a − y = αw·dx + e − dy
            e, aw = alpha * z0 + beta - self._y0, alpha * w
            loss = loss + aw * aw * dx2 + many * e * e + dy2 + 2.0 * (aw * e * dx - aw * dxy - e * dy)
            slope = slope + alpha * (aw * dx + many * e - dy)
            both = [abs(ends[i][k]) + abs(ends[i + 1][k]) for k in (1, 4)]
            size = size + aw * aw * both[0] + many * e * e + both[1]
        half = 0.5 * self._scale
        return Totals(half * loss, self._scale * slope, _ROUNDING * half * size, (size * self._n) ** 0.5)
