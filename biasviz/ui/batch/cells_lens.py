"""A lens over cells that are too small to be read: the one under the pointer and its neighbours, with numbers."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from biasviz.numerics.records import Array
from biasviz.ui.batch.cells import Grid, Writing, frame, paint, room
from biasviz.ui.theme import Look

SPAN = 5
"""Cells that it shows side by side, at most, and one above the other."""


def part_of(values: Array, row: int, column: int) -> tuple[int, int, Array]:
    """Return the first row, the first column and the numbers around a cell of an array."""
    rows, columns = values.shape
    top = max(0, min(row - SPAN // 2, rows - SPAN))
    left = max(0, min(column - SPAN // 2, columns - SPAN))
    return top, left, values[top : top + SPAN, left : left + SPAN]


def place(look: Look, bounds: QRectF, point: QPointF, rows: int, columns: int) -> tuple[QRectF, Grid]:
    """Return the card of the lens and the cells in it: beside the pointer, within the bounds."""
    width, height = room(look.font(12, 500), 2)
    pad, title, away = 6.0 * look.unit, 18.0 * look.unit, 16.0 * look.unit
    size = (columns * (width + 2) + 2 * pad, rows * (height + 2) + 2 * pad + title)
    x, y = point.x() + away, point.y() + away
    if x + size[0] > bounds.right():
        x = point.x() - away - size[0]
    if y + size[1] > bounds.bottom():
        y = point.y() - away - size[1]
    x, y = max(bounds.left(), x), max(bounds.top(), y)
    card = QRectF(round(x), round(y), *size)
    return card, Grid(card.x() + pad, card.y() + pad + title, width + 2, height + 2, rows, columns, 2.0)


def paint_lens(
    painter: QPainter, look: Look, bounds: QRectF, point: QPointF, values: Array, cell: tuple[int, int],
    scale: float, title: str,
) -> None:  # fmt: skip
    """Draw the lens.

    Args:
        painter: in device pixels.
        look: at the size of device pixels.
        bounds: where it may lie.
        point: the pointer.
        values: the whole array, (rows, columns).
        cell: the row and the column under the pointer.
        scale: of the colours.
        title: what is above the cells, such as "X, row 12, column 301".

    """
    top, left, shown = part_of(values, *cell)
    card, grid = place(look, bounds, point, *shown.shape)
    words = QFontMetricsF(look.font(11)).horizontalAdvance(title) + 14 * look.unit
    if words > card.width():
        card.setWidth(words)
        over = max(0.0, card.right() - bounds.right())
        card.translate(-over, 0)
        grid = grid._replace(x=grid.x - over)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.theme.color("muted"), max(1.0, look.unit)))
    painter.setBrush(QColor(look.theme.ground))
    painter.drawRoundedRect(card, 5 * look.unit, 5 * look.unit)
    painter.setFont(look.font(11))
    painter.setPen(look.theme.color("text"))
    above = QRectF(card.x() + 7 * look.unit, card.y() + 4 * look.unit, card.width(), 18 * look.unit)
    painter.drawText(above, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
    paint(painter, look, grid, shown, scale, Writing(look.font(12, 500), 2))
    frame(painter, look, grid.cell(cell[0] - top, cell[1] - left), "text")
