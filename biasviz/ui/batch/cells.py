"""Arrays as cells: colour by sign and size, and the number where it fits; as a picture where it does not."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from biasviz.numerics.records import Array
from biasviz.ui.batch.cells_colors import Ink, Mask, image, ink, of_shade, scale_of, shade
from biasviz.ui.batch.cells_numbers import Writing, all_whole, fitting, room, written
from biasviz.ui.style import mix, outline
from biasviz.ui.theme import Look, Theme

__all__ = [
    "Grid", "Ink", "Writing", "all_whole", "fitting", "frame", "image", "ink", "paint", "paint_cell", "paint_image",
    "room", "scale_of", "thinned", "written",
]  # fmt: skip

FINE = 10
"""Cells without numbers that are narrower or lower than this, at unit 1, are drawn as a picture."""
PLAIN = Qt.AlignmentFlag.AlignCenter


class Grid(NamedTuple):
    """Where the cells of an array lie, in pixels of the painter.

    Attributes:
        x, y: upper left corner.
        width, height: of a cell, with the gap that follows it.
        rows, columns: how many there are.
        gap: between two cells.

    """

    x: float
    y: float
    width: float
    height: float
    rows: int
    columns: int
    gap: float = 1.0

    @property
    def rect(self) -> QRectF:
        """All of it."""
        return self.span(None, None)

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.x + self.width * self.columns - self.gap

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.y + self.height * self.rows - self.gap

    @property
    def inner(self) -> tuple[float, float]:
        """Width and height of a cell without the gap."""
        return self.width - self.gap, self.height - self.gap

    def cell(self, row: float, column: float) -> QRectF:
        """Return one cell; fractions of a row lie between two."""
        x, y = self.x + column * self.width, self.y + row * self.height
        return QRectF(x, y, self.width - self.gap, self.height - self.gap)

    def span(self, row: int | None, column: int | None) -> QRectF:
        """Return a cell, a row, a column, or all; None stands for all of them."""
        first = self.cell(row or 0, column or 0)
        last = self.cell(self.rows - 1 if row is None else row, self.columns - 1 if column is None else column)
        return first.united(last)

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """Return the cell that lies there, or None."""
        column, row = math.floor((point.x() - self.x) / self.width), math.floor((point.y() - self.y) / self.height)
        return (row, column) if 0 <= row < self.rows and 0 <= column < self.columns else None


def paint_cell(
    painter: QPainter, look: Look, box: QRectF, value: float, scale: float, how: Writing | None,
    pale: bool = False, whole: bool = False, ghost: bool = False,
) -> None:  # fmt: skip
    """Draw one cell; the font of `how` is set by who draws many of them.

    Args:
        painter: with what; the cell is as sharp as its device.
        look: theme and sizes.
        box: where.
        value: the number.
        scale: the size of number with the strongest colour.
        how: how it is written, or None where it is not.
        pale: whether it stands back.
        whole: whether it is written without decimals.
        ghost: whether it is no number of its own but a copy that is only thought of: pale, in a dotted edge.

    """
    level, back = shade(value, scale), pale or ghost
    dense = painter.deviceTransform().m11()
    left, top = round(box.left() * dense), round(box.top() * dense)
    size = (max(1, round(box.right() * dense) - left), max(1, round(box.bottom() * dense) - top))
    picture = _sprite(look.theme, level, back, ghost, size, look.unit, dense)
    painter.drawPixmap(QPointF(left / dense, top / dense), picture)
    if how is not None:
        painter.setPen(of_shade(look.theme, level, back).text)
        painter.drawText(box, PLAIN, written(value, how.decimals, whole))


@lru_cache(maxsize=2048)
def _sprite(
    theme: Theme, level: int, pale: bool, ghost: bool, size: tuple[int, int], unit: float, dense: float
) -> QPixmap:
    """Return an empty cell as a picture of that many pixels: drawn once for each shade and size, for corners are dear.

    Its edge is by which the cell of a 0 is seen on the ground.
    """
    fill = of_shade(theme, level, pale).fill
    picture = QPixmap(*size)
    picture.setDevicePixelRatio(dense)
    picture.fill(QColor(theme.ground))
    width, high = max(1.0, 0.75 * unit), size[1] / dense
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(outline(theme) if ghost else mix(fill.name(), theme.muted, 0.22))
        painter.setPen(QPen(edge, width, Qt.PenStyle.DotLine if ghost else Qt.PenStyle.SolidLine))
        painter.setBrush(fill)
        corner = min(2.5 * unit, 0.2 * high)
        box = QRectF(0, 0, size[0] / dense, high).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, corner, corner)
    return picture


def paint(
    painter: QPainter, look: Look, grid: Grid, values: Array, scale: float, how: Writing | None,
    pale: Mask = False, steady: bool = False, ghost: Mask = False,
) -> None:  # fmt: skip
    """Draw an array, (rows, columns), as cells with numbers, or as a picture where cells are too small for that.

    `pale` cells stand back, `ghost` ones are copies that are only thought of. Whole numbers have no decimals, unless
    they are `steady`: about to change.
    """
    back, copied = (np.broadcast_to(mask, values.shape) for mask in (pale, ghost))
    if how is None and min(grid.width, grid.height) < FINE * look.unit:
        paint_image(painter, look, grid, values, scale, back | copied)
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if how is not None:
        painter.setFont(how.font)
    whole = how is not None and not steady and all_whole(values)
    for row in range(grid.rows):
        for column in range(grid.columns):
            value, at = float(values[row, column]), (row, column)
            paint_cell(painter, look, grid.cell(*at), value, scale, how, bool(back[at]), whole, bool(copied[at]))


def thinned(values: Array, rows: int, columns: int) -> Array:
    """Return an array with at most so many rows and columns, each the largest number of those it stands for."""
    for axis, most in ((0, max(1, rows)), (1, max(1, columns))):
        if values.shape[axis] > most:
            cuts = np.linspace(0, values.shape[axis], most + 1).astype(np.intp)[:-1]
            high, low = np.maximum.reduceat(values, cuts, axis), np.minimum.reduceat(values, cuts, axis)
            values = np.where(high >= -low, high, low)
    return values


def paint_image(
    painter: QPainter, look: Look, grid: Grid, values: Array, scale: float, pale: NDArray[np.bool_]
) -> None:
    """Draw an array, (rows, columns), as a picture in a frame, where its cells would be; `pale` ones stand back."""
    box = grid.rect
    shown, back = (thinned(a, round(box.height()), round(box.width())) for a in (values, pale.astype(float)))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    painter.drawImage(box, image(look.theme, shown, scale, back > 0))
    if min(grid.width, grid.height) >= 6 * look.unit:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        ground = look.theme.color("ground")
        for column in range(1, grid.columns):
            painter.fillRect(QRectF(round(grid.x + column * grid.width) - 1, box.y(), 1, box.height()), ground)
        for row in range(1, grid.rows):
            painter.fillRect(QRectF(box.x(), round(grid.y + row * grid.height) - 1, box.width(), 1), ground)
    pen = QPen(look.theme.color("line"))
    pen.setWidthF(max(1.0, look.unit))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def frame(painter: QPainter, look: Look, box: QRectF, color: str, width: float = 2.0, dashed: bool = False) -> None:
    """Draw a frame around cells in a colour of the theme."""
    pen = QPen(look.theme.color(color), max(1.5, width * look.unit))
    if dashed:
        pen.setDashPattern([2.0, 1.6])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = pen.widthF() / 2
    painter.drawRoundedRect(box.adjusted(-half, -half, half, half), 3 * look.unit, 3 * look.unit)
