"""Samples kept as moments, for activations that are smooth: any w and b without looking at the samples again.

Over a stretch of x in which ℓ(f(w·x + b), y) is smooth, sums over the samples are those over a few places ξ, with
weights that do not depend on w and b: Σ g(xᵢ) = Σⱼ Wⱼ·g(ξⱼ) for every polynomial g of degree below P, where
Wⱼ = Σᵢ ℓⱼ(xᵢ) with Lagrange's ℓⱼ on the Chebyshev nodes ξⱼ (Trefethen, Approximation Theory and Approximation
Practice).
The losses are affine in y and y², so three sums do for y: Wⱼ, the same of y − ȳ, and Σ(y − ȳ)².

The samples, in the order of x, are halved again and again; each part has its own nodes. How long a part may be
depends on w and on how far f's singularities are from w·x + b: for each group of biases the largest parts are taken
that are short enough. What is short enough nowhere is summed sample by sample.
"""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from biasviz.numerics.chebyshev import GROUP_NODES, GROUP_RATIO, Group, chebyshev, nodes, split
from biasviz.numerics.plain import Pair
from biasviz.numerics.records import Array
from biasviz.numerics.swift import swift, swift_cross_entropy

P = 20
"""Nodes of a part."""
_RATIO = 2.6
"""A part of half-length r, in z, is short enough where singularities are at least _RATIO·r from its middle: by the
ellipse around it in which f is analytic, ρ = 5, the error is then of the order of ρ^−P = 1e-14."""
_DOUBT = 3e-12
"""What the sums are good to; measured with all pairs of activation and loss."""
_LEAST, _MOST_LEVELS = 128, 13
"""Samples in the smallest parts at least, and how often the whole is halved at most."""
_ROWS = 1 << 14
"""Samples worked on at once."""
_REMEMBERED = 64
_FADING, _GONE = 1e-2, 800.0
"""Where slopes are this small for such errors, all of f′ has all but vanished. An error of 1e-12 would be one of
what is left then; so parts are made so short that f fades by no more than e^6 over them, until nothing is left."""

DISTANCE = {
    "linear": math.inf,
    "sigmoid": math.pi,
    "tanh": math.pi / 2,
    "softplus": math.pi,
    "silu": math.pi,
    "mish": 2.2,
    "gelu": 2.2,
    "softsign": 1.0,
    "elu": 3.0,
    "selu": 3.0,
    "relu": math.inf,
    "leaky_relu": math.inf,
    "hard_sigmoid": math.inf,
    "hard_tanh": math.inf,
}
"""How far, in z, an activation's singularities are from 0; for those without, how far it can be told from one."""
_FARTHEST = 10.0
BREAKS = {"softsign": (0.0,), "elu": (0.0,), "selu": (0.0,)}  # fmt: skip
"""The z at which two analytic pieces meet, in whatever derivative."""
SQUARES = {"half_mse": 1.0, "mse": 2.0}

_NODES, _TO_WEIGHTS = nodes(P)


def covers(pair: Pair) -> bool:
    """Whether this way of summing knows the pair."""
    f, loss = pair.ids
    return (f in DISTANCE and (loss in SQUARES or loss == "bce_logits")) or pair.ids == ("sigmoid", "bce")


class StandIns(NamedTuple):
    """Few rows in place of many, good for one w and the biases of a group.

    Attributes:
        x, y: (q,) inputs, and the targets about which the sums were taken.
        weight, tilt: (q,) sums of 1 and of (target − y).
        spread: Σ(target − y)².

    """

    x: Array
    y: Array
    weight: Array
    tilt: Array
    spread: float


class Totals(NamedTuple):
    """Sums over all samples, at each of m biases, (m,), or at one, numbers.

    Attributes:
        loss, slope: of ℓ and ∂ℓ/∂z.
        doubt: how far loss may be off: a small part of what it is the difference of.
        pull: Σ|∂ℓ/∂z|, or somewhat more.

    """

    loss: Any
    slope: Any
    doubt: Any
    pull: Any


class Moments:
    """Samples as moments. x (n,) in rising order, y (n,), both finite, n ≥ 128."""

    def __init__(self, x: Array, y: Array, pair: Pair) -> None:
        self.x, self.y, self.pair = x, y, pair
        levels = min(_MOST_LEVELS, max(0, (len(x) // _LEAST).bit_length() - 1))
        self._leaves = leaves = 1 << levels
        self._edges = edges = np.arange(leaves + 1) * len(x) // leaves
        # As a heap: the whole is 1, the halves of i are 2i and 2i + 1.
        self._weight, self._tilt = np.zeros((2 * leaves, P)), np.zeros((2 * leaves, P))
        self._mean, self._spread, self._count = np.zeros(2 * leaves), np.zeros(2 * leaves), np.zeros(2 * leaves)
        self._low, self._high = np.zeros(2 * leaves), np.zeros(2 * leaves)
        self._low[leaves:], self._high[leaves:] = x[edges[:-1]], x[edges[1:] - 1]
        for i in range(levels - 1, -1, -1):
            parts = np.arange(1 << i, 2 << i)
            self._low[parts], self._high[parts] = self._low[2 * parts], self._high[2 * parts + 1]
        self._middle, self._half = 0.5 * self._low + 0.5 * self._high, 0.5 * self._high - 0.5 * self._low
        step = max(1, _ROWS * leaves // len(x))
        for start in range(0, leaves, step):
            self._gather(start, min(start + step, leaves))
        for i in range(levels - 1, -1, -1):
            self._join(np.arange(1 << i, 2 << i))
        self._bounds = list(
            zip(self._middle.tolist(), self._half.tolist(), self._low.tolist(), self._high.tolist(), strict=True)
        )
        f_id, loss_id = pair.ids
        reach = DISTANCE[f_id]
        self._reach = min(reach, math.pi) * 0.75 if loss_id == "bce_logits" else reach
        self._breaks = BREAKS.get(f_id, pair.activation.kinks(**pair.f_keywords))
        # GELU fades as e^(−z²/2), the others as e^(−z) or, tanh, e^(−2z); softsign does not.
        self._fade, self._fast = (math.inf if f_id == "softsign" else self._reach), f_id == "gelu"
        self._both = swift(pair.activation, pair.f_keywords)
        self._group = min(self._reach, _FARTHEST) / GROUP_RATIO
        self._memory: dict[tuple[float, float, float, bool], StandIns] = {}
        self._groups: tuple[Array, list[Group]] | None = None

    def _gather(self, start: int, end: int) -> None:
        """Sum the samples of some of the smallest parts."""
        edges, at = self._edges[start : end + 1], slice(self._leaves + start, self._leaves + end)
        rows, first, many = slice(edges[0], edges[-1]), edges[:-1] - edges[0], np.diff(edges)
        y = self.y[rows]
        self._count[at] = many
        self._mean[at] = np.add.reduceat(y, first) / many
        y = y - np.repeat(self._mean[at], many)
        self._spread[at] = np.add.reduceat(y * y, first)
        t = (self.x[rows] - np.repeat(self._middle[at], many)) / np.repeat(_one_for_zero(self._half[at]), many)
        ones, tilts = np.empty((end - start, P)), np.empty((end - start, P))
        for k, values in enumerate(chebyshev(t, P)):
            ones[:, k] = np.add.reduceat(values, first)
            tilts[:, k] = np.add.reduceat(values * y, first)
        self._weight[at], self._tilt[at] = ones @ _TO_WEIGHTS, tilts @ _TO_WEIGHTS

    def _join(self, parts: NDArray[np.int64]) -> None:
        """Make parts from their halves, whose nodes are rows with weights."""
        halves = np.stack([2 * parts, 2 * parts + 1], axis=1)
        count, mean = self._count[halves], self._mean[halves]
        self._count[parts] = count.sum(axis=1)
        self._mean[parts] = (count * mean).sum(axis=1) / self._count[parts]
        aside = mean - self._mean[parts][:, None]
        self._spread[parts] = (self._spread[halves] + count * aside * aside).sum(axis=1)
        weight = self._weight[halves]
        tilt = (self._tilt[halves] + aside[:, :, None] * weight).reshape(len(parts), 2 * P)
        nodes, weight = self._places(halves).reshape(len(parts), 2 * P), weight.reshape(len(parts), 2 * P)
        t = (nodes - self._middle[parts][:, None]) / _one_for_zero(self._half[parts])[:, None]
        ones, tilts = np.empty((len(parts), P)), np.empty((len(parts), P))
        for k, values in enumerate(chebyshev(t, P)):
            ones[:, k] = (values * weight).sum(axis=1)
            tilts[:, k] = (values * tilt).sum(axis=1)
        self._weight[parts], self._tilt[parts] = ones @ _TO_WEIGHTS, tilts @ _TO_WEIGHTS

    def _places(self, parts: NDArray[np.int64]) -> Array:
        """Return the nodes of some parts, one more axis; never outside of the part by a rounding."""
        nodes = self._middle[parts][..., None] + self._half[parts][..., None] * _NODES
        return np.asarray(np.clip(nodes, self._low[parts][..., None], self._high[parts][..., None]))

    def _choose(self, w: float, low: float, high: float, fading: bool) -> StandIns:
        """Return what stands in for the samples for biases from low to high; `fading`: also where all but vanishes."""
        known = self._memory.get((w, low, high, fading))
        if known is not None:
            return known
        wide, reach, breaks, bounds, leaves = abs(w) * _RATIO, self._reach**2, self._breaks, self._bounds, self._leaves
        parts, loose, waiting = [], [], [1]
        while waiting:
            i = waiting.pop()
            middle, half, left, right = bounds[i]
            z = w * middle
            away = max(z + low, -z - high, 0.0)
            fits = (wide * half) ** 2 <= reach + away * away
            if fits and fading and away < _GONE:
                fits = wide * half <= _RATIO * self._fade / (max(1.0, away) if self._fast else 1.0)
            if fits and breaks:
                a, b = (w * left + low, w * right + high) if w >= 0 else (w * right + low, w * left + high)
                fits = a == b or all(b < k or a > k for k in breaks)
            if fits:
                parts.append(i)
            elif i >= leaves:
                loose.append(i - leaves)
            else:
                waiting += (2 * i, 2 * i + 1)
        chosen = self._stand_ins(np.array(parts, dtype=np.int64), loose)
        if len(self._memory) >= _REMEMBERED:
            self._memory.clear()
        # What is mostly samples is as large as they are, and not kept.
        if len(chosen.x) <= P * 256:
            self._memory[w, low, high, fading] = chosen
        return chosen

    def _stand_ins(self, parts: NDArray[np.int64], loose: list[int]) -> StandIns:
        x, weight, tilt = self._places(parts).ravel(), self._weight[parts].ravel(), self._tilt[parts].ravel()
        y = np.repeat(self._mean[parts], P)
        if loose:
            rows = [slice(self._edges[i], self._edges[i + 1]) for i in sorted(loose)]
            more = np.concatenate([self.x[r] for r in rows])
            x, y = np.concatenate([x, more]), np.concatenate([y, *(self.y[r] for r in rows)])
            weight, tilt = (np.concatenate([v, np.full(len(more), c)]) for v, c in ((weight, 1.0), (tilt, 0.0)))
        return StandIns(x, y, weight, tilt, float(self._spread[parts].sum()))

    def _totals(self, s: StandIns, w: float, bs: Array) -> Totals:
        """Sum over the stand-ins; ℓ is expanded about y, exactly, for it has no higher powers of y than y²."""
        z = w * s.x + bs[:, None]
        scale = SQUARES.get(self.pair.loss.id)
        if scale is not None:
            error, da_dz = self._both(z, s.y)
            tilted = error @ s.tilt
            da_dz *= error * s.weight - s.tilt
            error *= error
            size = 0.5 * scale * (error @ s.weight + s.spread)
            slope = scale * da_dz.sum(axis=1)
            return Totals(size - scale * tilted, slope, _DOUBT * size, scale * np.abs(da_dz, out=da_dz).sum(axis=1))
        if self.pair.loss.id == "bce":
            loss, dz = swift_cross_entropy(z, s.y)
            size = loss @ s.weight
            doubt = _DOUBT * (size + np.abs(z, out=loss) @ np.abs(s.tilt))
            slope = dz @ s.weight - s.tilt.sum()
            return Totals(size - z @ s.tilt, slope, doubt, np.abs(dz * s.weight - s.tilt).sum(axis=1))
        a, da_dz = self._both(z, 0.0)
        loss, da = swift_cross_entropy(a, s.y)
        da *= da_dz
        size = loss @ s.weight
        doubt = _DOUBT * (size + np.abs(a) @ np.abs(s.tilt))
        da = da * s.weight - da_dz * s.tilt
        return Totals(size - a @ s.tilt, da.sum(axis=1), doubt, np.abs(da).sum(axis=1))

    def _faded(self, doubt: float, pull: float) -> bool:
        """Whether all slopes are tiny, because f′ is."""
        return pull < _FADING * math.sqrt(2.0 * len(self.x) * max(doubt, 0.0) / _DOUBT)

    def at(self, w: float, b: float) -> Totals:
        """Return the sums at one bias, as numbers; neighbouring biases share what stands in for the samples."""
        length = 2.0 * self._group
        k = math.floor(b / length)
        low, high = (b, b) if self._breaks else (k * length, (k + 1) * length)
        found = self._totals(self._choose(w, low, high, False), w, np.array([b]))
        numbers = Totals(*(values.item() for values in found))
        if self._faded(numbers.doubt, numbers.pull):
            found = self._totals(self._choose(w, b, b, True), w, np.array([b]))
            numbers = Totals(*(values.item() for values in found))
        return numbers

    def curve(self, w: float, bs: Array) -> Totals:
        """Return the sums at biases (m,), in any order.

        Where many lie close together, the sums are computed at Chebyshev nodes of b and interpolated.
        """
        if self._breaks or len(bs) < 2:
            return Totals(*np.array([self.at(w, b) for b in bs.tolist()]).reshape(-1, 4).T)
        found = self._grouped(w, bs, False)
        faded = self._faded(float(np.max(found.doubt)), float(np.max(found.pull)))
        return self._grouped(w, bs, True) if faded else found

    def _grouped(self, w: float, bs: Array, fading: bool) -> Totals:
        result = np.empty((4, len(bs)))
        if self._groups is None or not np.array_equal(self._groups[0], bs):
            # Those of the same biases as before are known, when w is dragged.
            self._groups = bs.copy(), split(bs, self._group)
        for group in self._groups[1]:
            chosen = self._choose(w, group.start, group.end, fading)
            if group.basis is None or fading:
                result[:, group.members] = self._totals(chosen, w, bs[group.members])
            else:
                middle, half = 0.5 * (group.start + group.end), 0.5 * (group.end - group.start)
                found = np.array(self._totals(chosen, w, middle + half * GROUP_NODES))
                result[:, group.members] = found @ group.basis
        return Totals(*result)


def _one_for_zero(half: Array) -> Array:
    """Replace 0, the half-length of a part with one x only, by a number to divide by."""
    return np.where(half > 0, half, 1.0)
