"""Where values on a grid are at a level, as straight pieces.

Marching squares: Lorensen and Cline 1987, in the plane.
"""

from __future__ import annotations

import numpy as np

from biasviz.numerics.records import Array


def contour(x: Array, y: Array, values: Array, level: float) -> Array:
    """Return pieces from … to, (s, 2, 2), each inside of one cell; none for values that are no numbers.

    Args:
        x: places across, rising, (g,).
        y: places up, rising, (h,).
        values: (h, g).
        level: where to draw; a corner that lies on it counts as above.

    """
    v = values - level
    # The corners of each cell, around it from the lower left, and the sides that begin at them.
    corners = np.stack([v[:-1, :-1], v[:-1, 1:], v[1:, 1:], v[1:, :-1]])
    above = corners >= 0
    rows, columns = np.nonzero((above.any(axis=0) & ~above.all(axis=0)) & np.isfinite(corners).all(axis=0))
    c, above = corners[:, rows, columns], above[:, rows, columns]
    left, right, down, up = x[columns], x[columns + 1], y[rows], y[rows + 1]
    at = np.array([[left, right, right, left], [down, down, up, up]])
    following, met = np.roll(c, -1, axis=0), above != np.roll(above, -1, axis=0)
    part = np.where(met, c, 0.0) / np.where(met, c - following, 1.0)
    places = at + part * (np.roll(at, -1, axis=1) - at)  # (2, sides, cells)
    cells = np.arange(len(rows))
    saddle = met.all(axis=0)
    single = cells[~saddle]
    first, last = met[:, single].argmax(axis=0), 3 - met[::-1, single].argmax(axis=0)
    pieces = [(first, last, single)]
    # At a saddle what the middle is like tells which corners are cut off.
    cut = saddle & ((c.mean(axis=0) >= 0) != above[0])
    for which, sides in ((cut, ((3, 0), (1, 2))), (saddle & ~cut, ((0, 1), (2, 3)))):
        for begin, end in sides:
            some = cells[which]
            pieces.append((np.full(len(some), begin), np.full(len(some), end), some))
    found = [np.stack([places[:, a, k].T, places[:, b, k].T], axis=1) for a, b, k in pieces]
    return np.concatenate(found)
