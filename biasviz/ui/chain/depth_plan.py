"""Where everything lies on the page of depth, and the axes of its bars."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QRectF

from biasviz.ui.neuron.readout_ink import Ink

PAD, AXIS, END = 14.0, 54.0, 34.0
"""At unit 1: left and right of everything; the labels of the axes; what stands behind the last neuron."""
SENTENCE, TITLE, LABELS, DETAILS, BETWEEN = 74.0, 20.0, 34.0, 66.0, 6.0
"""Heights at unit 1: the verdict, a line of words, the names below the bars, the numbers of a neuron, a gap."""
FACTORS = (52.0, 104.0)
"""Least and largest height of the factors at unit 1."""
FILLED = 0.72
"""Part of a column that its bar takes."""
WIDEST = 64.0
"""Of a bar at unit 1."""
FEWEST = 2
"""Decades on the axis, at least."""
FAR = 4
"""Decades from 1 beyond which a factor is drawn at the edge, with an arrow."""


class Rooms(NamedTuple):
    """The parts of the page."""

    sentence: QRectF
    title: QRectF
    bars: QRectF
    labels: QRectF
    heading: QRectF
    factors: QRectF
    details: QRectF


class Scale(NamedTuple):
    """A log axis: powers of ten at its two ends."""

    low: float
    high: float

    def part(self, power: float) -> float:
        """Return how far up a power of ten lies, 0 to 1."""
        return min(max((power - self.low) / (self.high - self.low), 0.0), 1.0)


def rooms(ink: Ink, width: float, height: float) -> Rooms:
    """Share the page out."""
    u, x = ink.u, ink.u(PAD)
    inner = width - 2 * x
    fixed = u(SENTENCE + 2 * TITLE + LABELS + DETAILS + 4 * BETWEEN)
    spare = max(u(60), height - fixed)
    low = min(max(0.28 * spare, u(FACTORS[0])), u(FACTORS[1]))
    y = 0.0
    found: list[QRectF] = []
    for tall, gap, axis in (
        (u(SENTENCE), u(BETWEEN), False), (u(TITLE), u(BETWEEN), False), (spare - low, 0.0, True),
        (u(LABELS), 0.0, True),
        (u(TITLE), u(BETWEEN), False), (low, u(BETWEEN), True), (u(DETAILS), 0.0, False),
    ):  # fmt: skip
        left, right = (u(AXIS), u(END)) if axis else (0.0, 0.0)
        found.append(QRectF(x + left, y, inner - left - right, tall))
        y += tall + gap
    return Rooms(*found)


def column(room: QRectF, k: int, depth: int) -> QRectF:
    """Return the column of a neuron, from 0."""
    each = room.width() / depth
    return QRectF(room.left() + k * each, room.top(), each, room.height())


def bar_width(ink: Ink, room: QRectF, depth: int) -> float:
    """Return how wide a bar is."""
    return min(max(1.0, FILLED * room.width() / depth), ink.u(WIDEST))


def scale_of(powers: Iterable[float]) -> Scale:
    """Return the axis for sizes given as powers of ten: whole decades, a little air above and below."""
    sound = [power for power in powers if math.isfinite(power)]
    if not sound:
        return Scale(-float(FEWEST), 0.0)
    low, high = math.floor(min(sound) - 0.15), math.ceil(max(sound) + 0.05)
    return Scale(float(min(low, high - FEWEST)), float(high))


def decades(scale: Scale, most: int) -> list[int]:
    """Return the decades that are named: at most so many, evenly spaced."""
    span = scale.high - scale.low
    step = next((s for s in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000) if span / s <= max(1, most)), 2000)
    first = math.ceil(scale.low / step) * step
    return list(range(first, math.floor(scale.high) + 1, step))
