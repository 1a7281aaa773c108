"""A padlock, open or closed: painted, and as the icon of a button."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

WIDE, HIGH = 10.0, 13.0
"""Size of a padlock at unit 1."""


def paint(p: QPainter, corner: QPointF, unit: float, closed: bool, color: QColor) -> None:
    """Draw a padlock with its upper left corner there; an open one has its shackle swung aside."""
    x, y = corner.x(), corner.y()
    body = QRectF(x, y + 0.46 * HIGH * unit, WIDE * unit, 0.54 * HIGH * unit)
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, 1.5 * unit)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    p.setPen(pen)
    left = x + 0.2 * WIDE * unit if closed else x + 0.62 * WIDE * unit
    wide, top = 0.6 * WIDE * unit, y + 0.8 * unit
    shackle = QPainterPath(QPointF(left, body.top() + 0.5 * unit))
    shackle.lineTo(left, top + wide / 2)
    shackle.arcTo(QRectF(left, top, wide, wide), 180, -180)
    shackle.lineTo(left + wide, body.top() - (0.0 if closed else 0.8 * unit))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawPath(shackle)
    p.setPen(QPen(color, 1.2 * unit))
    p.setBrush(color if closed else Qt.BrushStyle.NoBrush)
    p.drawRoundedRect(body.adjusted(0.6 * unit, 0.3 * unit, -0.6 * unit, -0.6 * unit), 1.5 * unit, 1.5 * unit)
    p.restore()


@lru_cache(maxsize=64)
def icon(color: str, size: int) -> QIcon:
    """Return the icon of a button that is down while something is held, sharp at ratios 1 and 2."""
    found = QIcon()
    for ratio in (1.0, 2.0):
        for closed, state in ((True, QIcon.State.On), (False, QIcon.State.Off)):
            picture = QPixmap(round(size * ratio), round(size * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            with QPainter(picture) as p:
                unit = size / 16
                paint(p, QPointF(1.5 * unit, 1.5 * unit), unit, closed, QColor(color))
            found.addPixmap(picture, QIcon.Mode.Normal, state)
    return found
