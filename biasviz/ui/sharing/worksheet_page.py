"""A sheet of paper to draw on, in points: text with its baseline, lines, boxes, the foot of each page."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPainter, QPen

from biasviz.ui.theme import LIGHT, look

MARGIN = 48.0
"""Points from the edge of the paper."""


class Page:
    """Where things are drawn, page after page.

    Attributes:
        left, right, top, bottom, width: of what may be drawn on, in points.
        number: of the page, from 1.

    """

    UNITS = 10
    """Units a point: fonts have whole sizes in them."""
    RESOLUTION = 72 * UNITS
    INK, MUTED, LINE, TINT, ACCENT = "#14171c", "#566070", "#aeb6c1", "#f3f5f8", LIGHT.bias

    def __init__(self, painter: QPainter, paper: QPagedPaintDevice, foot: str) -> None:
        self._painter, self._paper, self._foot = painter, paper, foot
        self._look = look("light", float(self.UNITS))
        whole = QRectF(0, 0, paper.width() / self.UNITS, paper.height() / self.UNITS)
        self.left, self.right = MARGIN, whole.width() - MARGIN
        self.top, self.bottom = MARGIN, whole.height() - MARGIN - 20
        self.width = self.right - self.left
        self.number = 1

    def font(self, size: float, weight: int = 400) -> QFont:
        """Return the font of that size in points."""
        return self._look.font(size, weight)

    def measure(self, text: str, size: float, weight: int = 400) -> float:
        """Return how wide a text is."""
        return QFontMetricsF(self.font(size, weight)).horizontalAdvance(text) / self.UNITS

    def text(self, text: str, x: float, y: float, size: float, weight: int = 400, color: str = INK) -> None:
        """Draw a text from x on, its baseline at y."""
        self._painter.setFont(self.font(size, weight))
        self._painter.setPen(QColor(color))
        self._painter.drawText(QPointF(x, y) * self.UNITS, text)

    def words(self, text: str, box: QRectF, size: float, color: str = INK) -> None:
        """Draw a text in lines as wide as the box."""
        self._painter.setFont(self.font(size))
        self._painter.setPen(QColor(color))
        units = QRectF(box.topLeft() * self.UNITS, box.size() * self.UNITS)
        self._painter.drawText(units, int(Qt.TextFlag.TextWordWrap), text)

    def equation(self, name: str, value: str, x: float, y: float, size: float) -> None:
        """Draw name = value, the value standing out."""
        self.text(f"{name} = ", x, y, size, color=self.MUTED)
        self.text(value, x + self.measure(f"{name} = ", size), y, size, 600)

    def line(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw a hairline to write on."""
        self._painter.setPen(QPen(QColor(self.LINE), 0.6 * self.UNITS))
        self._painter.drawLine(QPointF(x1, y1) * self.UNITS, QPointF(x2, y2) * self.UNITS)

    def box(self, box: QRectF, fill: str | None, border: str | None) -> None:
        """Draw a box, filled or with a border."""
        units = QRectF(box.topLeft() * self.UNITS, box.size() * self.UNITS)
        if fill:
            self._painter.fillRect(units, QColor(fill))
        if border:
            self._painter.setPen(QPen(QColor(border), 0.6 * self.UNITS))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(units)

    def turn(self) -> None:
        """Finish this page and begin the next."""
        self.finish()
        self._paper.newPage()
        self.number += 1

    def finish(self) -> None:
        """Draw the foot: what repeats the sheet, and the number of the page."""
        y = self.bottom + 22
        self.text(self._foot, self.left, y, 8, color=self.MUTED)
        number = str(self.number)
        self.text(number, self.right - self.measure(number, 8, 600), y, 8, 600, self.MUTED)
