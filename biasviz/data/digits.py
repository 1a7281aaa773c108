"""Drawn digits in the shape of MNIST: 28 × 28 pixels of one byte, ten classes, made from a seed.

Each digit is a few strokes. A row shifts, stretches, slants and thickens them by chance, and dots some pixels.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from biasviz import patience
from biasviz.data.columns import numbered
from biasviz.data.generator import Generator, random
from biasviz.data.table import Array, Table, table
from biasviz.language import mark
from biasviz.numerics.records import Interval, Parameter

SIZE = 28
"""Pixels of a side."""
FINE = 4
"""Points of the pattern for each pixel."""
BLOCK = 1024
"""Digits that are drawn at once."""
SOFT = 0.04
"""How far the edge of a stroke fades, in sides."""
STROKES: tuple[tuple[tuple[float, float], ...], ...] = (
    ((0.5, 0.1), (0.3, 0.2), (0.24, 0.5), (0.3, 0.8), (0.5, 0.9), (0.7, 0.8), (0.76, 0.5), (0.7, 0.2), (0.5, 0.1)),
    ((0.36, 0.25), (0.53, 0.1), (0.53, 0.9)),
    ((0.26, 0.28), (0.36, 0.13), (0.62, 0.11), (0.74, 0.28), (0.66, 0.48), (0.25, 0.9), (0.78, 0.9)),
    ((0.26, 0.15), (0.6, 0.1), (0.73, 0.28), (0.47, 0.47), (0.75, 0.66), (0.62, 0.88), (0.25, 0.86)),
    ((0.64, 0.9), (0.64, 0.1), (0.2, 0.64), (0.82, 0.64)),
    ((0.75, 0.1), (0.31, 0.1), (0.28, 0.45), (0.6, 0.42), (0.76, 0.64), (0.6, 0.88), (0.25, 0.87)),
    ((0.68, 0.1), (0.36, 0.36), (0.26, 0.68), (0.48, 0.9), (0.73, 0.72), (0.52, 0.52), (0.29, 0.66)),
    ((0.22, 0.1), (0.78, 0.1), (0.42, 0.9)),
    ((0.5, 0.1), (0.7, 0.27), (0.3, 0.66), (0.5, 0.9), (0.7, 0.68), (0.3, 0.27), (0.5, 0.1)),
    ((0.71, 0.33), (0.48, 0.5), (0.28, 0.3), (0.5, 0.1), (0.71, 0.33), (0.6, 0.9)),
)
"""Of each digit the corners of its line: to the right and down, in sides."""


def _pattern(strokes: tuple[tuple[float, float], ...]) -> Array:
    """Return how far each point is from the line, (SIZE · FINE, SIZE · FINE), in sides."""
    middle = (np.arange(SIZE * FINE) + 0.5) / (SIZE * FINE)
    x, y = middle[None, :], middle[:, None]
    found = np.full((len(middle), len(middle)), np.inf)
    for (x1, y1), (x2, y2) in pairwise(strokes):
        dx, dy = x2 - x1, y2 - y1
        along = np.clip(((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy), 0, 1)
        ex, ey = x - x1 - along * dx, y - y1 - along * dy
        found = np.minimum(found, np.sqrt(ex * ex + ey * ey))
    return found


def _digits(rows: int, seed: int, noise: float) -> Table:
    patterns = np.stack([_pattern(strokes) for strokes in STROKES])
    # A stream each, so that fewer rows are the beginning of more.
    hand, dots = random(seed), random(seed, 1)
    values = np.empty((rows, SIZE * SIZE + 1), dtype=np.uint8)
    values[:, -1] = np.arange(rows) % 10
    for first in range(0, rows, BLOCK):
        patience.go_on()
        part = values[first : first + BLOCK]
        shape = hand.uniform(-1, 1, (len(part), 6))
        pixels = _drawn(patterns, part[:, -1], shape)
        drawn = dots.random((len(part), SIZE * SIZE))
        # Of the share that is dotted, the same number says how bright.
        lit = np.rint(255 * drawn / noise) if noise else drawn
        part[:, :-1] = np.where(drawn < noise, lit, pixels)
    names = (*numbered("pixel ", SIZE * SIZE), "digit")
    classes = {"digit": tuple(map(str, range(10)))}
    return table(names, values, classes, names[:-1], names[-1:], 255.0)


def _drawn(patterns: Array, digit: NDArray[np.uint8], shape: Array) -> Array:
    """Return pixels (m, 784) from 0 to 255 of digits (m,) in hands (m, 6), whose numbers are from −1 to 1."""
    across, down, wide, tall, slant, thick = (shape[:, k, None, None] for k in range(6))
    middle = (np.arange(SIZE) + 0.5) / SIZE - 0.5
    x, y = middle[None, None, :] - 0.07 * across, middle[None, :, None] - 0.07 * down
    u = 0.5 + (x + 0.25 * slant * y) / (0.85 + 0.15 * wide)
    v = 0.5 + y / (0.9 + 0.1 * tall)
    column, row = (np.clip(p * (SIZE * FINE), 0, SIZE * FINE - 1).astype(np.intp) for p in (u, v))
    distance = patterns[digit[:, None, None], row, column]
    ink = np.clip((0.05 + 0.02 * thick - distance) / SOFT + 0.5, 0, 1)
    return np.rint(255 * ink).reshape(len(shape), SIZE * SIZE)


DIGITS = Generator(
    "digits", mark("Drawn digits"),
    mark("28 × 28 pixels of a digit from 0 to 9, drawn by chance in the shape of MNIST; they are not MNIST."),
    _digits, 1000,
    (Parameter("noise", mark("noise"), 0.02, Interval(0.0, 1.0), 0.01, mark("The part of the pixels that are dots.")),),
    columns=SIZE * SIZE + 1,
)  # fmt: skip
