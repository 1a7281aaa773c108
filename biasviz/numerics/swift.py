"""Activations with their slope at once, in few passes over memory, for sums over very many z.

A record's functions keep their relative precision everywhere and are computed one by one, at 50 to 300 ns a number;
these take 10 to 30, and share what they have in common. a − c keeps its relative precision where sigmoid and tanh
round to an asymptote; else a and f′ are right to a few 1e-16 of the larger of 1 and |z|.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

import numpy as np

from biasviz.numerics.normal import cumulative
from biasviz.numerics.records import Activation, Array
from biasviz.numerics.smooth import GELU

Both = Callable[[Array, "Array | float"], tuple[Array, Array]]
"""(z, c) ↦ a − c and f′, both of z's shape; c broadcasts with z."""

_STEPS = 256
_END = 9.0
_TABLE_IS_EXACT = 6.0
_DENSITY = 0.3989422804014326779


def swift(f: Activation, keywords: Mapping[str, float]) -> Both:
    """Return the two of an activation at once; from its record where nothing quicker is known."""
    return _TABLE.get(f.id) or (lambda z, c: (f.offset(z, c, **keywords), f.slope(z, **keywords)))


def swift_cross_entropy(z: Array, y: Array) -> tuple[Array, Array]:
    """Return the binary cross-entropy of σ(z) and its slope σ(z) − y, for 0 ≤ y ≤ 1."""
    size = np.abs(z)
    e = np.exp(-size)
    above = ~np.signbit(z) - y
    tail = e / (1.0 + e)
    loss = np.log1p(e, out=e)
    size *= np.abs(above)
    loss += size
    above -= np.copysign(tail, z)
    return loss, above


def _tail(z: Array, factor: float = -1.0) -> tuple[Array, Array, Array]:
    """Return e = e^(−|z|), e/(1 + e), which is σ(−|z|), and σ′(z) = e/(1 + e)²."""
    e = np.abs(z)
    e *= factor
    np.exp(e, out=e)
    rest = e + 1.0
    np.reciprocal(rest, out=rest)
    tail = e * rest
    rest *= tail
    return e, tail, rest


def _sigmoid(z: Array, c: Array | float) -> tuple[Array, Array]:
    _, tail, slope = _tail(z)
    error = ~np.signbit(z) - np.asarray(c)
    error -= np.copysign(tail, z, out=tail)
    return error, slope


def _tanh(z: Array, c: Array | float) -> tuple[Array, Array]:
    _, gap, slope = _tail(z, -2.0)
    gap *= 2.0
    slope *= 4.0
    error = np.copysign(1.0, z)
    error -= c
    error -= np.copysign(gap, z, out=gap)
    return error, slope


def _silu(z: Array, c: Array | float) -> tuple[Array, Array]:
    s, slope = _sigmoid(z, 0.0)
    slope *= z
    slope += s
    s *= z
    s -= c
    return s, slope


def _softplus(z: Array, c: Array | float) -> tuple[Array, Array]:
    e, tail, _ = _tail(z)
    np.log1p(e, out=e)
    e += np.maximum(z, 0.0)
    e -= c
    return e, ~np.signbit(z) - np.copysign(tail, z, out=tail)


def _mish(z: Array, c: Array | float) -> tuple[Array, Array]:
    e, tail, _ = _tail(z)
    above = ~np.signbit(z)
    s = above - np.copysign(tail, z, out=tail)
    q = e * e
    e *= 2.0
    # tanh(softplus(z)) as a quotient of polynomials in e^(−|z|): top/(top + rest)
    top = np.where(above, 1.0, q)
    top += e
    q *= 2.0
    rest = np.where(above, q, 2.0)
    below = top + rest
    np.reciprocal(below, out=below)
    # 1 − tanh²
    slope = (2.0 * top + rest) * rest * below * below
    slope *= s
    slope *= z
    top *= below
    slope += top
    top *= z
    top -= c
    return top, slope


def _gelu(z: Array, c: Array | float) -> tuple[Array, Array]:
    """From a table of Φ, at steps of 1/256, with four terms of Taylor's series about z.

    Where that would leave nothing of a tiny Φ but rounding, the slower way of the record is taken.
    """
    near = np.clip(z, -_END, _END)
    at = np.rint(near * _STEPS)
    d = near - at / _STEPS
    at += _END * _STEPS
    square = near * near
    phi = np.exp(-0.5 * square)
    phi *= _DENSITY
    series = (square - 3.0) * near * (d * 0.25)
    series += square
    series -= 1.0
    series *= d * (1.0 / 3.0)
    series += near
    series *= d * 0.5
    series += 1.0
    series *= d
    series *= phi
    series += _cumulative_table().take(at.astype(np.intp))
    phi *= near
    phi += series
    series *= z
    far = z < -_TABLE_IS_EXACT
    if far.any():
        tail = z[far]
        series[far], phi[far] = GELU.value(tail), GELU.slope(tail)
    series -= c
    return series, phi


@cache
def _cumulative_table() -> Array:
    many = int(_END * _STEPS)
    return cumulative(np.arange(-many, many + 1) / _STEPS)


_TABLE: dict[str, Both] = {
    "sigmoid": _sigmoid, "tanh": _tanh, "silu": _silu, "softplus": _softplus, "mish": _mish, "gelu": _gelu,
}  # fmt: skip
