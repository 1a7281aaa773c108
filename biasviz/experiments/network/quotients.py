"""Difference quotients of many numbers at once, extrapolated to a step of 0 as far as rounding and kinks allow."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from biasviz.numerics.records import Array

WIDEST = 0.1
"""The largest step, in units of max(1, |θ|)."""
SHRINKS = 4.0
"""How much smaller each step is than the one before."""


def ladder(steps: int) -> Array:
    """Return steps, the largest first, (steps,)."""
    return np.asarray(WIDEST * SHRINKS ** -np.arange(steps, dtype=float))


def extrapolated(quotients: Array, noise: Array, usable: NDArray[np.bool_]) -> tuple[Array, Array]:
    """Return a slope from central quotients over steps that shrink by SHRINKS, and the error that it may have.

    Richardson's table: each column takes one more even power of the step out of the error. Of all its entries that one
    is taken which differs least from its neighbours (Ridders 1982), rounding included.

    Args:
        quotients: over steps that become smaller, (steps, e).
        noise: how large the rounding of each may be, of the same shape.
        usable: which of them may be used; below one that may, all may.

    Returns:
        Two arrays (e,); NaN and ∞ where no quotient may be used.

    """
    best = np.full(quotients.shape[1], np.nan)
    doubt = np.full(quotients.shape[1], np.inf)
    above: list[Array] = []
    for k in range(len(quotients)):
        row = [quotients[k]]
        for j, old in enumerate(above):
            weight = SHRINKS ** (2 * (j + 1))
            fresh = (weight * row[-1] - old) / (weight - 1)
            first = k - j - 1
            apart = np.maximum(np.abs(fresh - row[-1]), np.abs(fresh - old)) + noise[k]
            better = usable[first] & (apart < doubt)
            best, doubt = np.where(better, fresh, best), np.where(better, apart, doubt)
            row.append(fresh)
        above = row
    # A single step that may be used says something, but not how well.
    alone = np.isnan(best) & usable[-1]
    return np.where(alone, quotients[-1], best), np.where(alone, np.abs(quotients[-1]) + noise[-1], doubt)
