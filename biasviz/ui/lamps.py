"""The lamps of units: alive, saturated, dead or left out, told apart by shape as well as by colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from biasviz.experiments.layer.evaluation import ALIVE, DEAD, SATURATED
from biasviz.ui.theme import Look


def lamp(painter: QPainter, look: Look, center: QPointF, kind: int) -> None:
    """Draw a lamp: alive a full disc, saturated a half one, dead a cross, muted a ring that is struck out."""
    theme, r = look.theme, 4.2 * look.unit
    width = max(1.2, 1.5 * look.unit)
    box = QRectF(center.x() - r, center.y() - r, 2 * r, 2 * r)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if kind == ALIVE:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("good"))
        painter.drawEllipse(box)
    elif kind == SATURATED:
        painter.setPen(QPen(theme.color("loss"), width))
        painter.drawEllipse(box)
        painter.setBrush(theme.color("loss"))
        painter.drawChord(box, 90 * 16, 180 * 16)
    elif kind == DEAD:
        pen = QPen(theme.color("bad"), 1.3 * width)
        painter.setPen(pen)
        s = 0.85 * r
        painter.drawLine(center + QPointF(-s, -s), center + QPointF(s, s))
        painter.drawLine(center + QPointF(-s, s), center + QPointF(s, -s))
    else:
        painter.setPen(QPen(theme.color("muted"), width))
        painter.drawEllipse(box)
        painter.drawLine(center + QPointF(-1.5 * r, 0), center + QPointF(1.5 * r, 0))
