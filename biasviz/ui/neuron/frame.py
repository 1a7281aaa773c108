"""Where things lie: the plot of a strip, and the rows that the visible strips share out."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from biasviz.experiments.neuron.curve import Range
from biasviz.numerics.records import Array
from biasviz.ui.theme import Look

SHARES = (0.56, 0.25, 0.19)
"""Parts of the height that the plots of loss, factors and activation take, together."""
FAR = 20_000.0
"""Pixels beyond which a point is drawn at that distance; Qt's rasteriser ends at 32,767."""


@dataclass(frozen=True)
class Frame:
    """The plot of one strip, in pixels of the strip, and the values it spans.

    Attributes:
        left, top, width, height: the plot's rectangle.
        window: biases at its left and right edge.
        values: values at its bottom and top edge.
        bend: values within ±bend are spaced evenly, larger ones by their logarithm; None spaces all evenly.
        foot: whether the labels of b stand below it.

    """

    left: float
    top: float
    width: float
    height: float
    window: Range
    values: Range
    bend: float | None = None
    foot: bool = False

    @property
    def right(self) -> float:
        """The right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """The bottom edge."""
        return self.top + self.height

    @property
    def rect(self) -> QRectF:
        """The plot as a rectangle."""
        return QRectF(self.left, self.top, self.width, self.height)

    @cached_property
    def _ends(self) -> Range:
        low, high = self.values
        if self.bend is None:
            return low, high
        return math.asinh(low / self.bend), math.asinh(high / self.bend)

    def x(self, b: float) -> float:
        """Return where a bias lies, within ±FAR."""
        low, high = self.window
        return self.left + min(max((b - low) / (high - low) * self.width, -FAR), FAR)

    def y(self, value: float) -> float:
        """Return where a value lies, within ±FAR."""
        low, high = self._ends
        if self.bend is not None:
            value = math.asinh(value / self.bend)
        return self.top + min(max((high - value) / (high - low) * self.height, -FAR), FAR)

    def b(self, x: float) -> float:
        """Return the bias at a pixel."""
        low, high = self.window
        return low + (x - self.left) / self.width * (high - low)

    def points(self, b: Array, values: Array) -> Array:
        """Return the pixels of a curve, shape (m, 2); NaN stays NaN."""
        (b0, b1), (v0, v1) = self.window, self._ends
        if self.bend is not None:
            values = np.arcsinh(values / self.bend)
        points = np.empty((len(b), 2))
        with np.errstate(over="ignore"):  # what overflows lies as far away as anything
            points[:, 0] = self.left + np.clip((b - b0) * (self.width / (b1 - b0)), -FAR, FAR)
            points[:, 1] = self.top + np.clip((v1 - values) * (self.height / (v1 - v0)), -FAR, FAR)
        return points

    def shows(self, b: float) -> bool:
        """Whether a bias lies in the window."""
        return self.window[0] <= b <= self.window[1]


@dataclass(frozen=True)
class Row:
    """A strip's row: its place in the widget, and the rectangle of the plot within it; the last has the labels of b."""

    top: int
    height: int
    width: int
    plot: tuple[float, float, float, float]
    foot: bool = False

    def frame(self, window: Range, values: Range, bend: float | None = None) -> Frame:
        """Return the plot with what it spans."""
        return Frame(*self.plot, window, values, bend, self.foot)

    def between(self, before: Row, part: float) -> Row:
        """Return the row at that part, 0 to 1, of the way here from another."""

        def way(start: float, end: float) -> float:
            return start + part * (end - start)

        left, top, width, height = map(way, before.plot, self.plot)
        below = self.height - self.plot[1] - self.plot[3]
        return Row(
            round(way(before.top, self.top)), round(top + height + below), self.width,
            (left, top, width, height), self.foot,
        )  # fmt: skip


def axis_width(look: Look) -> int:
    """Return the width left of the plots: the widest tick label there is, so that nothing ever jumps."""
    return int(QFontMetricsF(look.font(12)).horizontalAdvance("−0.0000")) + look.px(14)


@lru_cache(maxsize=16)
def rows(look: Look, width: int, height: int, shares: tuple[float, ...] = SHARES) -> tuple[Row, ...]:
    """Share the height out among the visible strips; the lowest also holds the labels of b."""
    title, gap, foot, n = look.px(28), look.px(8), look.px(46), len(shares)
    left = axis_width(look)
    inner = max(40, width - left - look.px(20))
    free = max(30 * n, height - n * title - (n - 1) * gap - foot)
    plots = [round(free * share) for share in shares[:-1]]
    plots.append(free - sum(plots))
    found, top = [], 0
    for k, plot in enumerate(plots):
        tall = title + plot + (foot if k == n - 1 else gap)
        found.append(Row(top, tall, width, (left, title, inner, plot), k == n - 1))
        top += tall
    return tuple(found)
