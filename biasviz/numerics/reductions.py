"""The sum over axis 0 that makes db out of dZ, at the speed of reading dZ once."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

_RUN = 2048
"""How many numbers are added in the array's own precision, before float64 takes over."""
_DEPTH = 512
"""The same for rows, which are added one after the other."""
_WIDTH = 2048
"""Numbers in the wide rows that rows are read as: enough for BLAS to run at the speed of memory."""


def sum_rows(dZ: NDArray[Any], keepdims: bool = True) -> NDArray[Any]:
    """Return the sum of dZ over axis 0.

    `dZ.sum(axis=0)` of rows in C order adds one short row after the other: slow for few columns, and in float32 the
    error grows with the number of rows. Here columns that lie in one piece are added as such; rows are read as wide
    ones of about 2048 numbers, which a product with ones adds. In float32 no run is longer than 2048 numbers; what
    the runs come to is added in float64.

    So for float32 the error is at most 2050·u·Σ|dZ| in each column, u = 2⁻²⁴, whatever the number of rows; on a
    million random numbers it is a few u·Σ|dZ|. For float64 it is at most n·u·Σ|dZ| with u = 2⁻⁵³, and a few
    u·Σ|dZ| on random numbers.

    Args:
        dZ: (n, k), n ≥ 0, in any memory order; float32 and float64 keep their type, all else becomes float64.
        keepdims: whether the result is (1, k) rather than (k,).

    """
    dZ = np.asarray(dZ)
    if dZ.dtype.char not in "fd":
        dZ = dZ.astype(np.float64)
    total = _columns(dZ.T) if dZ.flags.f_contiguous else _rows(np.ascontiguousarray(dZ))
    result = total.astype(dZ.dtype, copy=False)
    return result[None, :] if keepdims else result


def _columns(lines: NDArray[Any]) -> NDArray[np.float64]:
    """Return the sum of each line of (k, n)."""
    if lines.dtype == np.float64:
        return np.asarray(np.einsum("kn->k", lines))
    k, n = lines.shape
    runs = -(-n // _RUN) or 1
    whole = n - n % runs
    sums = np.einsum("kri->kr", lines[:, :whole].reshape(k, runs, whole // runs))
    total: NDArray[np.float64] = np.add.reduce(sums.astype(np.float64), axis=1)
    return total if whole == n else total + np.einsum("ki->k", lines[:, whole:])


def _rows(dZ: NDArray[Any]) -> NDArray[np.float64]:
    """Return the sums of the columns of (n, k), of which the rows lie one after the other."""
    n, k = dZ.shape
    together = max(1, _WIDTH // max(1, k))
    rows = n // together
    wide = dZ[: rows * together].reshape(rows, together * k)
    total = np.zeros(together * k)
    for start in range(0, rows, _DEPTH):
        block = wide[start : start + _DEPTH]
        total += np.ones(len(block), dZ.dtype) @ block
    rest = dZ[rows * together :].reshape(-1)
    total[: len(rest)] += rest
    return np.ones(together) @ total.reshape(together, k)
