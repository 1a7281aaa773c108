"""Building blocks that keep their relative precision and never overflow."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from biasviz.numerics.records import Array

FAR = 800.0
"""Beyond ±FAR every exponential here is 0, so z may be cut off there."""


def cut(z: Array) -> Array:
    """Return z limited to ±FAR, so that products and powers of it stay finite."""
    return np.clip(z, -FAR, FAR)


def decay(z: Array) -> Array:
    """Return e^(−|z|), which neither overflows nor loses precision."""
    return np.exp(-np.abs(z))


def sigmoid(z: Array) -> Array:
    """Return 1/(1 + e^(−z)), also where it is tiny."""
    e = decay(z)
    return np.where(np.asarray(z) < 0, e, 1.0) / (1.0 + e)


def sigmoid_slope(z: Array) -> Array:
    """Return σ′(z) = σ(z)·σ(−z)."""
    e = decay(z)
    return np.asarray(e / (1.0 + e) ** 2)


def sigmoid_curvature(z: Array) -> Array:
    """Return σ″(z) = −σ′(z)·tanh(z/2)."""
    e = decay(z)
    return np.asarray(np.sign(z) * np.expm1(-np.abs(z)) * e / (1.0 + e) ** 3)


def sigmoid_offset(z: Array, c: Array | float) -> Array:
    """Return σ(z) − c; near the upper end as (σ − 1) + (1 − c), of which both parts are exact."""
    e = decay(z)
    upper = (np.asarray(z) > 0) & (np.asarray(c) > 0.5)
    return np.where(upper, -e / (1.0 + e) + (1.0 - c), sigmoid(z) - c)


def softplus(z: Array) -> Array:
    """Return ln(1 + e^z)."""
    return np.asarray(np.maximum(z, 0.0) + np.log1p(decay(z)))


def odd_offset(z: Array, c: Array | float, f: Array, gap: Array) -> Array:
    """Return f − c for an odd f that tends to ±1.

    Args:
        z: argument of f.
        c: constant, a number or an array that broadcasts with z.
        f: f(z).
        gap: 1 − f(|z|), computed without a difference.

    """
    side = np.sign(z)
    upper = side * c > 0.5
    return np.where(upper, side * ((1.0 - side * c) - gap), f - c)


def zeros(z: Array) -> Array:
    """Return 0 in z's shape."""
    return np.zeros(np.shape(z))


def nowhere(z: Array) -> NDArray[np.bool_]:
    """Return False in z's shape."""
    return np.zeros(np.shape(z), dtype=bool)
