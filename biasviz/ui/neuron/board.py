"""Placing words so that they cover nothing that matters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QRectF

from biasviz.numerics.records import Array

NOTHING = np.empty((0, 4))
WORDS = 40.0
"""Weight of words, and of the ball: rather cover a whole stretch of a curve."""


def curve_boxes(points: Array, group: int = 4) -> Array:
    """Return rectangles (left, top, right, bottom) that cover a curve piece by piece, shape (k, 4)."""
    if len(points) < 2:
        return NOTHING
    starts = np.arange(0, len(points) - 1, group)
    index = np.minimum(starts[:, None] + np.arange(group + 1), len(points) - 1)
    pieces = points[index]
    sound = np.isfinite(pieces).all(axis=2, keepdims=True)
    low = np.where(sound, pieces, np.inf).min(axis=1)
    high = np.where(sound, pieces, -np.inf).max(axis=1)
    boxes = np.concatenate([low, high], axis=1)
    return np.asarray(boxes[sound.any(axis=(1, 2))])


def segment_boxes(x0: float, y0: float, x1: float, y1: float, pieces: int = 16) -> Array:
    """Return rectangles that cover a straight line."""
    way = np.arange(pieces) / pieces
    wide, tall = (x1 - x0) / pieces, (y1 - y0) / pieces
    boxes = np.empty((pieces, 4))
    boxes[:, 0] = x0 + way * (x1 - x0) + min(wide, 0.0)
    boxes[:, 1] = y0 + way * (y1 - y0) + min(tall, 0.0)
    boxes[:, 2], boxes[:, 3] = boxes[:, 0] + abs(wide), boxes[:, 1] + abs(tall)
    return boxes


def box_of(rect: QRectF) -> Array:
    """Return a rectangle as one row (left, top, right, bottom)."""
    return np.array([[rect.left(), rect.top(), rect.right(), rect.bottom()]])


@dataclass(frozen=True)
class Taken:
    """Room that a backdrop has taken: pieces of curves, and words."""

    curves: Array = field(default_factory=lambda: NOTHING)
    words: Array = field(default_factory=lambda: NOTHING)


class Board:
    """The free room of a plot: what is there already, and where new words go.

    Attributes:
        bounds: words never leave it.
        covered: the weight of what the words put last had to cover.

    """

    def __init__(self, bounds: QRectF, taken: Taken | None = None) -> None:
        self.bounds, self.covered = bounds, 0.0
        self._boxes: list[Array] = []
        self._weights: list[Array] = []
        if taken is not None:
            self.take(taken.curves)
            self.take(taken.words, WORDS)

    def take(self, boxes: Array, weight: float = 1.0) -> None:
        """Let words keep clear of these; of several evils the lighter is chosen."""
        self._boxes.append(boxes)
        self._weights.append(np.full(len(boxes), weight))

    def hits(self, places: Array, width: float, height: float, clear: float) -> Array:
        """Return the weight of what a rectangle with its top left corner at each place (k, 2) would cover."""
        left, top = places[:, 0, None] - clear, places[:, 1, None] - clear
        right, bottom = left + width + 2 * clear, top + height + 2 * clear
        t = np.concatenate([NOTHING, *self._boxes])
        over = (left < t[:, 2]) & (right > t[:, 0]) & (top < t[:, 3]) & (bottom > t[:, 1])
        return np.asarray(over @ np.concatenate([np.empty(0), *self._weights]))

    def put(
        self,
        places: Sequence[tuple[float, float]] | Array,
        width: float,
        height: float,
        clear: float = 4.0,
        most: float = np.inf,
    ) -> QRectF | None:
        """Take the first of the places that covers least; None where even that covers more than `most`."""
        b = self.bounds
        if width > b.width() or height > b.height():
            return None
        corners = np.array(places, dtype=float)
        corners[:, 0] = np.clip(corners[:, 0], b.left(), b.right() - width)
        corners[:, 1] = np.clip(corners[:, 1], b.top(), b.bottom() - height)
        hits = self.hits(corners, width, height, clear)
        best = int(np.argmin(hits))
        if hits[best] > most:
            return None
        self.covered = float(hits[best])
        found = QRectF(corners[best, 0], corners[best, 1], width, height)
        self.take(box_of(found), WORDS)
        return found
