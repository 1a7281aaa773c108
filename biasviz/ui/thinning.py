"""A growing series thinned to its extremes, so that a long run is drawn as fast as a short one."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from biasviz.numerics.records import Array

MOST = 512
"""Buckets at most; from then on pairs of them are merged."""


class Extremes:
    """Lowest and highest value of each bucket of `size` steps; a bucket without finite values is NaN.

    Attributes:
        size: steps in a bucket, a power of 2.
        count: values taken so far.
        low, high: one entry a bucket.

    """

    def __init__(self) -> None:
        self.size, self.count = 1, 0
        self.low: Array = np.empty(0)
        self.high: Array = np.empty(0)

    def extend(self, values: Array) -> None:
        """Take the values that follow."""
        finite = np.where(np.isfinite(values), values, np.nan)
        while (self.count + len(finite) + self.size - 1) // self.size > MOST:
            self._merge()
        filled = self.count % self.size
        if filled and len(finite):
            head = finite[: self.size - filled]
            self.low[-1] = np.fmin(self.low[-1], np.fmin.reduce(head))
            self.high[-1] = np.fmax(self.high[-1], np.fmax.reduce(head))
            self.count += len(head)
            finite = finite[len(head) :]
        if len(finite):
            starts = np.arange(0, len(finite), self.size)
            self.low = np.concatenate([self.low, np.fmin.reduceat(finite, starts)])
            self.high = np.concatenate([self.high, np.fmax.reduceat(finite, starts)])
            self.count += len(finite)

    def _merge(self) -> None:
        pairs = np.arange(0, len(self.low), 2)
        if len(pairs):
            self.low, self.high = np.fmin.reduceat(self.low, pairs), np.fmax.reduceat(self.high, pairs)
        self.size *= 2

    def points(self) -> tuple[Array, Array]:
        """Return steps and values to draw through: both extremes of each bucket, at its middle."""
        steps = np.minimum(np.arange(len(self.low)) * self.size + (self.size - 1) / 2, max(0, self.count - 1))
        if self.size == 1:
            return steps, self.low
        return np.repeat(steps, 2), np.column_stack([self.low, self.high]).ravel()


@lru_cache(maxsize=8)
def roomy(last: int, least: int = 10) -> int:
    """Return the end of a calm axis for that many steps, out of 10, 15, 20, 30, 50, 70, 100, …"""
    scale = 1
    while True:
        for step in (10, 15, 20, 30, 50, 70):
            if step * scale >= max(last, least):
                return step * scale
        scale *= 10


RUNAWAY = 1000
"""A loss this many times the first one runs away: a linear axis that follows it shows nothing else."""


def linear_range(low: Array, high: Array, first: float) -> tuple[float, float]:
    """Return the vertical range on a linear axis: from 0, and not after a loss that runs away."""
    if not np.isfinite(low).any():
        return 0.0, 1.0
    bottom, top = min(0.0, float(np.nanmin(low))), float(np.nanmax(high))
    if np.isfinite(first) and first > 0:
        top, bottom = min(top, RUNAWAY * first), max(bottom, -RUNAWAY * first)
    return (bottom, top) if top > bottom else (bottom, bottom + 1.0)


def log_range(low: Array, high: Array) -> tuple[float, float]:
    """Return the vertical range on a log axis, as exponents of 10 in whole decades; what is not finite has no place."""
    tops, bottoms = (v[(v > 0) & np.isfinite(v)] for v in (high, low))
    if not len(tops):
        return -1.0, 0.0
    top = float(np.ceil(np.log10(tops.max())))
    bottom = float(np.floor(np.log10(bottoms.min()))) if len(bottoms) else top - 1
    return max(min(bottom, top - 1), top - 32), top
