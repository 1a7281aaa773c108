"""Softmax, and the cross-entropy after it, from the logits.

Where p rounds to 1, p − 1 is not 0: it is minus the sum of the others, and is taken as that.
"""

from __future__ import annotations

import numpy as np

from biasviz.numerics.records import Array


def softmax(Z: Array) -> Array:
    """Return e^z over its sum, along the last axis, of Z (n, k); also where an exponential would overflow."""
    E = np.exp(Z - Z.max(axis=-1, keepdims=True))
    return np.asarray(E / E.sum(axis=-1, keepdims=True))


def cross_entropy(Z: Array, Y: Array) -> tuple[Array, Array]:
    """Return −Σ y ln softmax(z) of each row (n,), and its slope softmax(Z) − Y (n, k).

    Both keep their relative precision for targets of 0 and 1, however far the logits lie apart.

    Args:
        Z: logits (n, k), k ≥ 1.
        Y: targets (n, k) ≥ 0, of which each row sums to 1.

    """
    loss, slope = columns_cross_entropy(np.ascontiguousarray(Z.T), Y.T)
    return loss, np.ascontiguousarray(slope.T)


def columns_cross_entropy(Z: Array, Y: Array) -> tuple[Array, Array]:
    """Return the same for rows that stand as columns: Z and Y (k, n) give a loss (n,) and a slope (k, n)."""
    top, each = Z.argmax(axis=0), np.arange(Z.shape[1])
    below = Z[top, each] - Z
    E = np.exp(-below)
    E[top, each] = 0.0
    rest = E.sum(axis=0)
    below *= Y
    loss = below.sum(axis=0)
    loss += np.log1p(rest)
    whole = rest + 1.0
    E /= whole
    E -= Y
    wanted = Y[top, each]
    # p − y of the largest: (1 − y) − (1 − p), of which both parts are exact; below a half there is nothing to lose.
    E[top, each] = np.where(wanted > 0.5, (1.0 - wanted) - rest / whole, 1.0 / whole - wanted)
    return loss, E
