"""Losses taken together with the activation before them, where the chain of the two loses precision."""

from __future__ import annotations

import numpy as np

from biasviz.numerics.records import Array, Fused
from biasviz.numerics.stable import decay, sigmoid_offset, sigmoid_slope


def cross_entropy(z: Array, y: Array) -> Array:
    """Return softplus(z) − y·z, the binary cross-entropy of σ(z).

    Written as a sum of two terms ≥ 0 for targets 0 ≤ y ≤ 1, so that nothing cancels.
    """
    wrong = np.where(np.asarray(z) > 0, 1.0 - np.asarray(y), y)
    return np.asarray(np.abs(z) * wrong + np.log1p(decay(z)))


def cross_entropy_slope(z: Array, y: Array) -> Array:
    """Return σ(z) − y."""
    return sigmoid_offset(z, y)


def cross_entropy_curvature(z: Array, y: Array) -> Array:
    """Return σ′(z)."""
    return sigmoid_slope(z) + np.zeros(np.shape(y))


FUSED: dict[tuple[str, str], Fused] = {
    ("sigmoid", "bce"): Fused(cross_entropy, cross_entropy_slope, cross_entropy_curvature),
}
"""By (id of the activation, id of the loss)."""
