"""L over b for one neuron and any number of samples: a look at all of them once, then curves in no time."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np

from biasviz.numerics import moments, sorted_sums
from biasviz.numerics.moments import Moments
from biasviz.numerics.plain import Pair, plain_pass
from biasviz.numerics.ranking import in_order
from biasviz.numerics.records import Activation, Array, Loss
from biasviz.numerics.sorted_sums import SortedSums

FEWEST = 500
"""Under so many samples the plain pass is as fast."""
PRECISION = 1e-9
"""Of the largest loss of a curve: what may be wrong with it at most, else it is computed in the next way."""


class Surface:
    """L(w, b) and ∂L/∂b of one neuron with one input, z = w·x + b.

    Measured against the plain pass, the error of a curve is less than 1e-9 of its largest |L|; that of its slope is
    less than 1e-9 of its largest |∂L/∂b|, or, where the slopes of single samples cancel in all of the curve, 1e-10 of
    Σ|∂ℓ/∂z|. Besides it has the rounding of z, as has the plain pass: where |w·x| is large, z itself is only known
    to 1e-16·|w·x|. Where L is not the small difference of larger sums, which it is only where the neuron fits nearly
    all samples, this holds of each point by itself, also in the saturated tails.

    Attributes:
        kind: "moments", "sorted" or "plain": how it is computed.
        n: number of samples.

    """

    def __init__(self, x: Array, y: Array, pair: Pair, reduction: str) -> None:
        self.n = len(x)
        self._pair, self._part = pair, 1.0 / max(1, len(x)) if reduction == "mean" else 1.0
        self._x, self._y = x, y
        self._undefined = not bool(pair.loss.targets.contains(y).all())
        usable = len(x) >= FEWEST and not self._undefined and bool(np.isfinite(x).all() and np.isfinite(y).all())
        self._ways = [name for name, (known, _) in WAYS.items() if known(pair)] if usable else []
        self._made: dict[str, Moments | SortedSums] = {}
        self.kind = self._ways[0] if self._ways else "plain"
        if self._ways:
            # The plain pass takes them in this order as well: one copy is enough.
            self._x, self._y = in_order(x, y)
            self._way(self.kind)

    def curve(self, w: float, bs: Array) -> tuple[Array, Array]:
        """Return L and ∂L/∂b at the biases (m,), in any order; NaN where the loss is undefined."""
        bs = np.asarray(bs, dtype=float)
        if self._undefined:
            return np.full(len(bs), np.nan), np.full(len(bs), np.nan)
        if len(bs) and np.isfinite(w) and np.isfinite(bs).all():
            for name in self._ways:
                with np.errstate(all="ignore"):
                    found = self._way(name).curve(float(w), bs)
                    # NaN and infinity, where numbers overflow, are not trusted either.
                    trusted = np.max(found.doubt) <= PRECISION * np.max(np.abs(found.loss))
                if trusted and np.isfinite(found.slope).all():
                    return found.loss * self._part, found.slope * self._part
        return self._plain(w, bs)

    def loss(self, w: float, b: float) -> float:
        """Return L at one bias, as exactly as a curve of it alone."""
        return float(self.curve(w, np.array([b], dtype=float))[0][0])

    def slope(self, w: float, b: float) -> float:
        """Return ∂L/∂b at one bias, with an error below 1e-10 of the sum of |∂ℓ/∂z|."""
        w, b = float(w), float(b)
        if not self._undefined and math.isfinite(w) and math.isfinite(b):
            for name in self._ways:
                way = self._way(name)
                with np.errstate(all="ignore"):
                    found = way.at(w, b)
                # Running sums lose digits where few samples lie between two kinks; moments only where all lose them.
                if isinstance(way, Moments) or found.doubt <= PRECISION * found.loss:
                    slope = float(found.slope)
                    if math.isfinite(slope):
                        return slope * self._part
        return float(self.curve(w, np.array([b]))[1][0])

    def _way(self, name: str) -> Moments | SortedSums:
        if name not in self._made:
            with np.errstate(all="ignore"):
                self._made[name] = WAYS[name][1](self._x, self._y, self._pair)
        return self._made[name]

    def _plain(self, w: float, bs: Array) -> tuple[Array, Array]:
        loss, slope = plain_pass(self._pair, self._x, self._y, w, bs)
        return loss * self._part, slope * self._part


WAYS: dict[str, tuple[Callable[[Pair], bool], Callable[[Array, Array, Pair], Moments | SortedSums]]] = {
    "sorted": (sorted_sums.covers, SortedSums),
    "moments": (moments.covers, Moments),
}
"""By the name of the kind: what it covers, and how it is made; the first that covers a pair is its kind, the next is
tried where digits are lost in it."""


def surface_of(
    x: Array,
    y: Array,
    activation: Activation,
    f_keywords: Mapping[str, float],
    loss: Loss,
    loss_keywords: Mapping[str, float],
    reduction: str,
) -> Surface:
    """Look at all samples once, and return the surface L(w, b).

    Takes about 0.2 µs a sample, in blocks: besides x and y it needs no more than three times their memory.

    Args:
        x: inputs (n,), or pre-activations without their bias, for which w is 1.
        y: targets (n,).
        activation: record of the activation.
        f_keywords: its parameters.
        loss: record of the loss.
        loss_keywords: its parameters.
        reduction: "sum" or "mean" over the samples.

    """
    pair = Pair(activation, dict(f_keywords), loss, dict(loss_keywords))
    return Surface(np.ascontiguousarray(x, dtype=float), np.ascontiguousarray(y, dtype=float), pair, reduction)


def surface_of_offsets(
    u: Array,
    y: Array,
    activation: Activation,
    f_keywords: Mapping[str, float],
    loss: Loss,
    loss_keywords: Mapping[str, float],
    reduction: str,
) -> Surface:
    """Return the surface for pre-activations u (n,) without their bias, as u = X @ W[:, j]: z = u + b, so w is 1."""
    return surface_of(u, y, activation, f_keywords, loss, loss_keywords, reduction)
