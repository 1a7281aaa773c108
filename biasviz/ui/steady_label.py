"""A label of fixed size whose words change at every frame: it draws them, and asks for no new layout."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

from biasviz.ui.field_paint import baseline
from biasviz.ui.theme import Look


class SteadyLabel(QLabel):
    """A label in one of the theme's colours upon the panel."""

    def __init__(self, name: str, ink: str, size: float, weight: int) -> None:
        super().__init__()
        self._ink, self._size, self._weight = ink, size, weight
        self._look: Look | None = None
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def restyle(self, look: Look) -> None:
        """Take colours and the font."""
        self._look = look
        self.setFont(look.font(self._size, self._weight))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        if self._look is None:
            return
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._look.theme.color("panel"))
            painter.setPen(self._look.theme.color(self._ink))
            y = baseline(self._look, self._size, self._weight, self.height())
            painter.drawText(QPointF(0, y), self.text())
