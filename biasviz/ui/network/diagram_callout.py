"""The card beside what is pointed at: a title and a few lines, where there is room for it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from biasviz.ui.style import mix, outline
from biasviz.ui.theme import Look

WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
WIDEST = 290.0
"""Of a card, at unit 1."""


def _blocks(look: Look, lines: tuple[str, ...], wide: float) -> list[tuple[str, QFont, float, float]]:
    """Return each line with its font, its width and its height, wrapped where it is too long."""
    found = []
    for k, text in enumerate(lines):
        font = look.font(13 if k == 0 else 12, 600 if k == 0 else 400)
        box = QFontMetricsF(font).boundingRect(QRectF(0, 0, wide, 10_000), int(WRAP), text)
        found.append((text, font, box.width(), box.height()))
    return found


def paint_callout(painter: QPainter, look: Look, room: QRectF, about: QRectF, lines: tuple[str, ...]) -> QRectF:
    """Draw a card about something, beside it; return where.

    Args:
        painter: with what.
        look: theme and sizes.
        room: what it must stay within.
        about: what it is about.
        lines: a title, and what is said.

    """
    theme, unit = look.theme, look.unit
    pad = 9 * unit
    blocks = _blocks(look, lines, min(WIDEST * unit, room.width() - 2 * pad))
    width = max(block[2] for block in blocks) + 2 * pad + 1
    height = sum(block[3] for block in blocks) + 2 * pad + 3 * unit * (len(blocks) - 1)
    box = QRectF(_place(room, about, width, height, 10 * unit), QSizeF(width, height))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 26))
    painter.drawRoundedRect(box.translated(0, 1.5 * unit).adjusted(-unit, 0, unit, unit), 7 * unit, 7 * unit)
    painter.setPen(QPen(QColor(outline(theme)), max(1.0, unit)))
    painter.setBrush(QColor(mix(theme.ground, theme.panel, 0.6)))
    painter.drawRoundedRect(box, 6 * unit, 6 * unit)
    y = box.top() + pad
    for text, font, _, high in blocks:
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(box.left() + pad, y, width - 2 * pad + 1, high + 1), WRAP, text)
        y += high + 3 * unit
    return box


def _place(room: QRectF, about: QRectF, width: float, height: float, gap: float) -> QPointF:
    """Return the corner of a card beside something: at its right, else its left, else below or above it."""
    y = min(max(about.center().y() - height / 2, room.top()), room.bottom() - height)
    if about.right() + gap + width <= room.right():
        return QPointF(about.right() + gap, y)
    if about.left() - gap - width >= room.left():
        return QPointF(about.left() - gap - width, y)
    x = min(max(about.center().x() - width / 2, room.left()), room.right() - width)
    below = about.bottom() + gap
    if below + height <= room.bottom():
        return QPointF(x, below)
    return QPointF(x, max(room.top(), about.top() - gap - height))
