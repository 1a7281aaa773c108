"""Titles, signs, and a number on its way into db."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from biasviz.ui.batch.cells import Writing, ink, written
from biasviz.ui.theme import Look

VERTICAL = Qt.AlignmentFlag.AlignVCenter


class Title(NamedTuple):
    """Words above an array: its name, then its shape where there is room up to `right`."""

    x: float
    y: float
    right: float
    name: str
    beside: str
    color: str
    plain: bool = False


def drawn_title(painter: QPainter, look: Look, title: Title, above: float) -> None:
    """Write a title in the room above an array."""
    font = look.font(12) if title.plain else look.math(17)
    font.setItalic(not title.plain)
    metrics = QFontMetricsF(font)
    box = QRectF(title.x, title.y - above, max(0.0, title.right - title.x), above * 0.92)
    painter.setFont(font)
    painter.setPen(look.theme.color(title.color))
    name = metrics.elidedText(title.name, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, VERTICAL | Qt.AlignmentFlag.AlignLeft, name)
    used = metrics.horizontalAdvance(name) + look.px(8)
    small = look.font(11)
    beside = title.beside.strip()
    room = QRectF(box.x() + used, box.y(), box.width() - used, box.height())
    while beside and QFontMetricsF(small).horizontalAdvance(beside) > room.width():
        beside = beside.rpartition("  ")[0].strip()
    if beside:
        painter.setFont(small)
        painter.setPen(look.theme.color("muted"))
        painter.drawText(room, VERTICAL | Qt.AlignmentFlag.AlignLeft, beside)


def sign(painter: QPainter, look: Look, x: float, y: float, what: str) -> None:
    """Write an operator centred at a point."""
    painter.setFont(look.math(20))
    painter.setPen(look.theme.color("text"))
    side = look.px(40)
    painter.drawText(QRectF(x - side / 2, y - side / 2, side, side), Qt.AlignmentFlag.AlignCenter, what)


def on_the_way(source: QRectF, goal: QRectF, way: float) -> QRectF:
    """Return where a cell is, that part of the way from one place to another: slow at both ends."""
    eased = way * way * (3 - 2 * way)
    x = source.center().x() + eased * (goal.center().x() - source.center().x())
    y = source.center().y() + eased * (goal.center().y() - source.center().y())
    width = source.width() + eased * (goal.width() - source.width())
    height = source.height() + eased * (goal.height() - source.height())
    return QRectF(x - width / 2, y - height / 2, width, height)


def fly(
    painter: QPainter, look: Look, source: QRectF, goal: QRectF, way: float, value: float, scale: float,
    how: Writing | None,
) -> None:  # fmt: skip
    """Draw a number on its way from its cell into db, and the way behind it."""
    fill, text = ink(look.theme, value, scale)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(source.adjusted(1, 1, -1, -1), look.theme.color("ground"))
    pen = QPen(look.theme.color("bias", 0.45), max(1.5, 1.5 * look.unit), Qt.PenStyle.DotLine)
    painter.setPen(pen)
    steps = [on_the_way(source, goal, way * k / 16).center() for k in range(17)]
    painter.drawPolyline([QPointF(point) for point in steps])
    box = on_the_way(source, goal, way)
    painter.setPen(QPen(look.theme.color("bias"), max(2.0, 2.0 * look.unit)))
    painter.setBrush(fill)
    painter.drawRect(box)
    if how is not None:
        painter.setFont(how.font)
        painter.setPen(text)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, written(value, how.decimals))
    painter.restore()
