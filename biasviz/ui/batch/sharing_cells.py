"""The cells of the page of shared biases: which lie where, and those that matter most."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from biasviz.numerics.records import Array
from biasviz.ui.batch.cells import PALE, Grid, Writing, frame, ink, paint_cell, paint_image, places_of, written
from biasviz.ui.field_paint import ZEROS
from biasviz.ui.theme import Look
from biasviz.words import significant

WIDE = 2.5
"""A cell may be that many times as wide as high."""
FINE = 10
"""Cells up to this wide, at unit 1, are drawn as a picture."""


def writing_of(look: Look, grid: Grid, values: Array, decimals: tuple[int, ...], largest: float = 13) -> Writing | None:
    """Return the largest writing with the most decimals in which every number fits its cell, or None."""
    shapes = {}
    for size in range(round(largest), 9, -1):
        font = look.font(size, 500)
        metrics = QFontMetricsF(font)
        if metrics.capHeight() * 1.5 > grid.height - grid.gap:
            continue
        for most in decimals:
            if most not in shapes:
                places = places_of(values, most)
                shapes[most] = {written(float(v), places).translate(ZEROS) for v in np.ravel(values)}
            words = shapes[most]
            widest = max((metrics.horizontalAdvance(w) for w in words), default=0.0)
            if widest + 0.4 * metrics.averageCharWidth() <= grid.width - grid.gap:
                return Writing(font, most)
    return None


def paint_grid(
    painter: QPainter,
    look: Look,
    grid: Grid,
    values: Array,
    scale: float,
    how: Writing | None,
    pale: Callable[[int, int], bool] | None = None,
) -> None:
    """Draw a matrix, (rows, columns); `pale` are the cells that stand back, for they have fallen already."""
    if how is None and min(grid.width, grid.height) < FINE * look.unit:
        paint_image(painter, look, grid, values, scale)
        for row in range(grid.rows if pale is not None else 0):
            fallen = sum(pale(row, column) for column in range(grid.columns)) if pale is not None else 0
            veil = QRectF(grid.x, grid.y + row * grid.height, fallen * grid.width, grid.height)
            painter.fillRect(veil, look.theme.color("ground", PALE))
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    places = None
    if how is not None:
        painter.setFont(how.font)
        places = places_of(values, how.decimals)
    for row in range(grid.rows):
        for column in range(grid.columns):
            back = pale is not None and pale(row, column)
            value = float(values[row, column])
            paint_cell(painter, look, grid.cell(row, column), value, scale, how, back, places)


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
