"""Arrays of a line of code as cells below their captions; the copies that NumPy only thinks of are ghosts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from biasviz.language import mark, tr
from biasviz.numerics.records import Array
from biasviz.ui.batch.cells import Grid, Writing, fitting, frame, paint, scale_of
from biasviz.ui.batch.xray_shown import Drawn
from biasviz.ui.theme import Look

CAPTION, LETTERS = 20.0, 11.5
"""Height of what stands over an array, and size of numbers for which there shall be room."""
MORE = 14.0
"""Room for the sign that there are more rows or columns."""
AIR = 2.0
"""Beside a number, so that it does not touch its cell's edge."""
LABELS = {"this": mark("this code"), "right": mark("right code")}


@dataclass(frozen=True)
class Size:
    """A cell's width and height, and how many rows and columns are drawn at most."""

    width: float
    height: float
    rows: int
    columns: int

    def of(self, drawn: Drawn) -> tuple[int, int]:
        """Return how many rows and columns of an array are drawn."""
        return min(drawn.into[0], self.rows), min(drawn.into[1], self.columns)


@dataclass(frozen=True)
class Style:
    """What the pictures of a line have in common.

    Attributes:
        size: of the cells.
        scale: size of number with the strongest colour.
        how: how the numbers are written; None where there is no room for all of them.

    """

    size: Size
    scale: float
    how: Writing | None


def style_of(look: Look, size: Size, pictures: tuple[Drawn, ...]) -> Style:
    """Return how these pictures are drawn: all alike, with two decimals rather than large numbers."""
    arrays = tuple(_cells(size, drawn)[0] for drawn in pictures)
    return Style(size, scale_of(*arrays), _writing(look, _grid(look, size, 0.0, 0.0, (1, 1)), arrays))


def extent(look: Look, size: Size, drawn: Drawn) -> tuple[float, float]:
    """Return width and height of an array without its caption."""
    (rows, columns), more = size.of(drawn), MORE * look.unit
    wide, high = columns * size.width, rows * size.height
    return wide + more * (drawn.into[1] > columns), high + more * (drawn.into[0] > rows)


def draw(p: QPainter, look: Look, style: Style, x: float, y: float, drawn: Drawn) -> None:
    """Draw an array below its caption, whose upper left corner is given."""
    _caption(p, look, x, y, drawn)
    size = style.size
    values, ghost = _cells(size, drawn)
    grid = _grid(look, size, x, y + CAPTION * look.unit, values.shape)
    # Where the numbers of another array have no room, those of this one still may.
    paint(p, look, grid, values, style.scale, style.how or _writing(look, grid, (values,)), ghost=ghost)
    wide, high = extent(look, size, drawn)
    p.setFont(number_font(look))
    p.setPen(look.theme.color("muted"))
    centre = Qt.AlignmentFlag.AlignCenter
    if drawn.into[0] > grid.rows:
        p.drawText(QRectF(x, grid.bottom, grid.rect.width(), grid.y + high - grid.bottom), centre, "⋯")
    if drawn.into[1] > grid.columns:
        p.drawText(QRectF(grid.right, grid.y, x + wide - grid.right, grid.rect.height()), centre, "⋯")
    if drawn.wrong:
        frame(p, look, QRectF(x, grid.y, wide - grid.gap, high - grid.gap), "bad")


def _cells(size: Size, drawn: Drawn) -> tuple[Array, NDArray[np.bool_]]:
    """Return the numbers that are drawn, stretched, and which of them are copies."""
    rows, columns = size.of(drawn)
    own = drawn.cells.shape
    values = np.broadcast_to(drawn.cells, drawn.into)[:rows, :columns]
    return values, (np.arange(rows)[:, None] >= own[0]) | (np.arange(columns) >= own[1])


def _writing(look: Look, grid: Grid, arrays: tuple[Array, ...]) -> Writing | None:
    wide, high = grid.inner
    cell = (wide - AIR * look.unit, 0.94 * high)
    return fitting(look, cell, arrays, (2,)) or fitting(look, cell, arrays, (1,))


def _grid(look: Look, size: Size, x: float, y: float, shape: tuple[int, ...]) -> Grid:
    return Grid(x, y, size.width, size.height, shape[0], shape[1], max(1.0, 1.5 * look.unit))


def _caption(p: QPainter, look: Look, x: float, y: float, drawn: Drawn) -> None:
    t, title, shape = look.theme, look.code(12), look.font(11.5)
    base = y + CAPTION * look.unit - 5 * look.unit
    p.setFont(title)
    p.setPen(t.color("bad" if drawn.wrong else "text"))
    p.drawText(QPointF(x, base), drawn.title)
    at = x + QFontMetricsF(title).horizontalAdvance(drawn.title) + 7 * look.unit
    p.setFont(shape)
    p.setPen(t.color("bad" if drawn.wrong else "muted"))
    p.drawText(QPointF(at, base), str(drawn.shape))


def label_font(look: Look) -> QFont:
    """Return the font of what says whose an array is."""
    return look.font(12, 600)


def number_font(look: Look) -> QFont:
    """Return the font of numbers for which there shall be room."""
    return look.font(LETTERS)


def caption_width(look: Look, drawn: Drawn) -> float:
    """Return the width of what stands over an array."""
    title = QFontMetricsF(look.code(12)).horizontalAdvance(drawn.title)
    caption = title + 7 * look.unit + QFontMetricsF(look.font(11.5)).horizontalAdvance(str(drawn.shape))
    if not drawn.label:
        return caption
    return max(caption, QFontMetricsF(label_font(look)).horizontalAdvance(tr(LABELS[drawn.label])))
