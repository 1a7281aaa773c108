"""Samples in the order of their inputs, at a cost for each row that hardly grows with their number."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from biasviz.numerics.records import Array

_PASSES = 8
_MAGNITUDE = np.int64(0x7FFFFFFFFFFFFFFF)


def in_order(x: Array, y: Array) -> tuple[Array, Array]:
    """Return x in rising order, and y in the order of that x; both (n,), finite x.

    `np.argsort` of a million takes 80 ms, `np.sort` 15: so whole numbers are sorted that hold the leading bits of x
    and, below them, the number of the row. Where two rows agree in the leading bits, neighbours are exchanged.
    """
    order = _by_leading_bits(x)
    ranked = x[order]
    for _ in range(_PASSES):
        wrong = np.flatnonzero(ranked[1:] < ranked[:-1])
        if not len(wrong):
            return ranked, y[order]
        # Of places that follow each other the first: pairs that are exchanged must not overlap.
        first = wrong[np.concatenate(([True], np.diff(wrong) > 1))]
        for values in (ranked, order):
            values[first], values[first + 1] = values[first + 1], values[first]
    again = np.argsort(ranked, kind="stable")
    return ranked[again], y[order[again]]


def _by_leading_bits(x: Array) -> NDArray[np.int64]:
    """Return the rows, sorted by as many leading bits of x as the number of the row leaves room for."""
    key = (x + 0.0).view(np.int64)
    key ^= (key >> 63) & _MAGNITUDE
    low = np.int64((1 << max(1, (len(x) - 1).bit_length())) - 1)
    key &= ~low
    key |= np.arange(len(x))
    key.sort()
    key &= low
    return key
