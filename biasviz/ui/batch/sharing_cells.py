"""Grids of cells: colour by sign and size, and the number where it fits."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from biasviz.numerics.records import Array
from biasviz.ui.style import mix
from biasviz.ui.theme import Look, Theme
from biasviz.words import significant

STRONGEST = 0.86
"""How far the largest number lies from the ground to the full colour."""
LEVELS = 48
"""Shades of a colour."""
WIDE = 2.2
"""A cell may be that many times as wide as high."""
FINE = 6
"""Cells up to this wide, at unit 1, have one frame for all of them."""
INKS = ("#14171c", "#000000", "#ffffff")
"""What numbers are written with: of black and white one always has a contrast of 4.5 : 1."""
PLAIN = Qt.AlignmentFlag.AlignCenter


class Grid(NamedTuple):
    """Where the cells of an array lie: its upper left corner, the size of a cell, and how many there are."""

    x: float
    y: float
    width: float
    height: float
    rows: int
    columns: int

    @property
    def rect(self) -> QRectF:
        """All of it."""
        return QRectF(self.x, self.y, self.width * self.columns, self.height * self.rows)

    def cell(self, row: int, column: int) -> QRectF:
        """Return one cell."""
        return QRectF(self.x + column * self.width, self.y + row * self.height, self.width, self.height)

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """Return the cell that lies there, or None."""
        column, row = math.floor((point.x() - self.x) / self.width), math.floor((point.y() - self.y) / self.height)
        return (row, column) if 0 <= row < self.rows and 0 <= column < self.columns else None


class Ink(NamedTuple):
    """What a cell is filled with, and what is written on it."""

    fill: QColor
    text: QColor


def _luminance(color: str) -> float:
    c = QColor(color)
    parts = [v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in (c.redF(), c.greenF(), c.blueF())]
    return float(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])


def _contrast(first: str, second: str) -> float:
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@lru_cache(maxsize=1024)
def _ink(theme: Theme, level: int) -> Ink:
    color = theme.bias if level > 0 else theme.loss
    fill = mix(theme.ground, color, STRONGEST * abs(level) / LEVELS)
    return Ink(QColor(fill), QColor(max(INKS, key=lambda ink: _contrast(ink, fill))))


def ink(theme: Theme, value: float, scale: float) -> Ink:
    """Return the colours of a number: orange above 0, blue below, the stronger the larger; NaN is hollow."""
    if not math.isfinite(value):
        return Ink(QColor(theme.undefined), QColor(theme.text))
    part = min(abs(value) / scale, 1.0) if scale > 0 else 0.0
    return _ink(theme, round(math.copysign(part**0.8 * LEVELS, value)))


def scale_of(*arrays: Array) -> float:
    """Return the largest size of a finite number in them, at least a little above 0."""
    sizes = [np.abs(a[np.isfinite(a)]) for a in arrays]
    return max([float(s.max()) for s in sizes if s.size] + [1e-12])


def written(value: float, decimals: int) -> str:
    """Return a number with so many decimals and a true minus sign; no sign before a zero."""
    if not math.isfinite(value) or abs(value) >= 1e5:
        return significant(value, 3)
    text = f"{value:.{decimals}f}"
    return (text[1:] if text.startswith("-") and not text.strip("-0.") else text).replace("-", "−")


class Writing(NamedTuple):
    """How the numbers of a grid are written."""

    font: QFont
    decimals: int


def writing(look: Look, grid: Grid, values: Array, decimals: tuple[int, ...], largest: float = 13) -> Writing | None:
    """Return the largest writing with the most decimals in which every number fits its cell, or None."""
    for size in range(round(largest), 9, -1):
        font = look.font(size, 500)
        metrics = QFontMetricsF(font)
        if metrics.capHeight() * 1.5 > grid.height:
            continue
        for places in decimals:
            longest = max((written(float(v), places) for v in np.ravel(values)[:2000]), key=len, default="")
            if metrics.horizontalAdvance(longest) + 0.5 * metrics.averageCharWidth() <= grid.width:
                return Writing(font, places)
    return None


def paint(
    painter: QPainter,
    look: Look,
    grid: Grid,
    values: Array,
    scale: float,
    how: Writing | None,
    faded: Callable[[int, int], bool] | None = None,
) -> None:
    """Draw the cells of a matrix, (rows, columns); faded ones are paler, as what has fallen already."""
    theme = look.theme
    gap = min(max(1.0, look.unit), 0.1 * min(grid.width, grid.height))
    hairline = QPen(QColor(mix(theme.line, theme.muted, 0.15)), max(1.0, 0.75 * look.unit))
    if how is not None:
        painter.setFont(how.font)
    for row in range(grid.rows):
        for column in range(grid.columns):
            value = float(values[row, column])
            fill, text = ink(theme, value, scale)
            box = grid.cell(row, column).adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2)
            pale = faded is not None and faded(row, column)
            if pale:
                fill, text = QColor(mix(fill.name(), theme.ground, 0.78)), theme.color("muted")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillRect(box, fill)
            if grid.width > FINE * look.unit:
                painter.setPen(hairline)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(box)
            if how is not None:
                painter.setPen(text)
                painter.drawText(box, PLAIN, written(value, how.decimals))
    if grid.width <= FINE * look.unit:
        painter.setPen(hairline)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(grid.rect)


def paint_value(painter: QPainter, look: Look, box: QRectF, value: float, scale: float, digits: int) -> None:
    """Draw one cell whose number matters: with that many significant digits, or as many of them as fit."""
    grid = Grid(box.x(), box.y(), box.width(), box.height(), 1, 1)
    paint(painter, look, grid, np.array([[value]]), scale, None)
    for count in range(digits, 1, -1):
        words = significant(value, count)
        for size in (14, 13, 12, 11):
            font = look.font(size, 600)
            metrics = QFontMetricsF(font)
            fits = metrics.horizontalAdvance(words) <= box.width() - look.px(6)
            if fits and metrics.capHeight() < 0.8 * box.height():
                painter.setFont(font)
                painter.setPen(ink(look.theme, value, scale).text)
                painter.drawText(box, PLAIN, words)
                return


def outline(painter: QPainter, look: Look, box: QRectF, color: str, width: float = 2.0) -> None:
    """Draw a frame around cells in a colour of the theme."""
    pen = QPen(look.theme.color(color), max(2.0, width * look.unit))
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def tiled(
    n: int, rows: int, columns: int, room: QRectF, gap: float, most: float, square: bool = False
) -> tuple[Grid, ...]:
    """Return n equal grids in a room, side by side or one above the other as gives the largest cells.

    Args:
        n: how many.
        rows: cells of each from top to bottom.
        columns: cells of each from left to right.
        room: where; they begin at its upper left corner.
        gap: between two grids.
        most: largest height of a cell.
        square: whether cells are as wide as high.

    """
    best = (0.0, 1, 1.0, 1.0)
    for across in range(1, n + 1):
        down = math.ceil(n / across)
        width = (room.width() - (across - 1) * gap) / (across * columns)
        height = min((room.height() - (down - 1) * gap) / (down * rows), most)
        width = min(width, height) if square else min(width, WIDE * height)
        height = width if square else min(height, 1.15 * width)
        score = min(width, 1.6 * height)
        if score > best[0] + 1e-9:
            best = (score, across, width, height)
    _, across, width, height = best
    width, height = max(1.0, width), max(1.0, height)
    return tuple(
        Grid(
            room.x() + (i % across) * (columns * width + gap), room.y() + (i // across) * (rows * height + gap),
            width, height, rows, columns,
        )
        for i in range(n)
    )  # fmt: skip
