"""The cells of the page of shared biases: which lie where, and those that matter most."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from biasviz.ui.batch.cells import Grid, frame, ink, paint_cell
from biasviz.ui.theme import Look
from biasviz.words import significant

WIDE = 2.5
"""A cell may be that many times as wide as high."""


def paint_value(painter: QPainter, look: Look, box: QRectF, value: float, scale: float, digits: int) -> None:
    """Draw one cell whose number matters: with that many significant digits, or as many of them as fit."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_cell(painter, look, box, value, scale, None)
    for count in range(digits, 1, -1):
        words = significant(value, count)
        for size in (14, 13, 12, 11):
            font = look.font(size, 600)
            metrics = QFontMetricsF(font)
            fits = metrics.horizontalAdvance(words) <= box.width() - look.px(6)
            if fits and metrics.capHeight() < 0.8 * box.height():
                painter.setFont(font)
                painter.setPen(ink(look.theme, value, scale).text)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
                return


def lit(painter: QPainter, look: Look, box: QRectF, color: str, width: float = 2.0) -> None:
    """Draw a frame just inside a cell, so that neighbours keep theirs."""
    half = max(1.5, width * look.unit) / 2
    frame(painter, look, box.adjusted(half, half, -half, -half), color, width)


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
