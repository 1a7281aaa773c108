"""Small pictures for a convolution to look at, and kernels to look with: exact numbers, no files."""

from __future__ import annotations

import numpy as np

from biasviz.language import mark
from biasviz.numerics.records import Array

PICTURES = {
    "mixed": mark("One of each"),
    "bar": mark("A bar, like a 1"),
    "cross": mark("A cross"),
    "gradient": mark("A gradient"),
    "checker": mark("A checkerboard"),
}
"""What the images of a batch show; "mixed" goes through the others."""
SINGLE = ("bar", "cross", "gradient", "checker")
COLORS = ((1.0, 0.4, 0.1), (0.1, 0.8, 0.4), (0.2, 0.4, 1.0), (0.9, 0.8, 0.1))
"""Red, green and blue of the first, second, … image where there are three channels."""
SHARES = (0.5, 0.3, 0.2)
"""What part a kernel has of each of three channels."""


def picture(id: str, height: int, width: int) -> Array:
    """Return one picture, shape (height, width), from 0 (dark) to 1 (bright)."""
    rows, columns = np.mgrid[0:height, 0:width]
    middle_row, middle = (height - 1) // 2, (width - 1) // 2
    if id == "bar":
        stem = (columns == middle) & (rows > 0) & (rows < height - 1)
        foot = (rows == height - 2) & (np.abs(columns - middle) <= 1)
        flag = (rows == 2) & (columns == middle - 1)
        return np.asarray((stem | foot | flag).astype(float))
    if id == "cross":
        return np.asarray(((rows == middle_row) | (columns == middle)).astype(float))
    if id == "gradient":
        return np.asarray(columns / (width - 1))
    return np.asarray(((rows // 2 + columns // 2) % 2).astype(float))


def images(id: str, n: int, channels: int, height: int, width: int) -> Array:
    """Return a batch, shape (n, channels, height, width).

    Every image of one kind is the one before it turned upside down or mirrored, so that no two are the same by design.
    """
    sheets = []
    for i in range(n):
        name = SINGLE[i % len(SINGLE)] if id == "mixed" else id
        sheet = picture(name, height, width)
        if id != "mixed":
            sheet = (sheet, sheet[::-1, ::-1], sheet[::-1], sheet[:, ::-1])[i % 4]
        colors = COLORS[i % len(COLORS)] if channels == 3 else (1.0,)
        sheets.append([color * sheet for color in colors])
    return np.array(sheets)


def kernels(seed: int, filters: int, channels: int, size: int) -> Array:
    """Return kernels, shape (filters, channels, size, size).

    Seed 0 gives four that are well known: a vertical edge, a horizontal edge, a blur, a slope along the diagonal. Any
    other seed draws them from a normal distribution, rounded to tenths.
    """
    shares = np.array(SHARES if channels == 3 else (1.0,))[:, None, None]
    if seed == 0:
        ramp, flat = np.linspace(1.0, -1.0, size), np.ones(size)
        known = (
            np.outer(flat, ramp) / size,
            np.outer(ramp, flat) / size,
            np.outer(flat, flat) / size**2,
            np.add.outer(ramp, ramp) / (2 * size),
        )
        return np.array([shares * known[j % 4] for j in range(filters)])
    drawn = np.random.default_rng(seed).normal(0.0, 1.2 / size, (filters, channels, size, size))
    return np.asarray(np.round(drawn, 1)) + 0.0
