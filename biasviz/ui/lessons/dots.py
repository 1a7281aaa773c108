"""How far a lesson has come: a dot for each scene, the ones that are over filled."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from biasviz.language import tr
from biasviz.ui.neuron.painting import dot
from biasviz.ui.theme import Look


class Dots(QWidget):
    """The dots, and "3 of 12" beside them."""

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self._shown = (1, 1)
        self._short = False
        self.setObjectName("lesson_progress")

    def restyle(self, look: Look, short: bool = False) -> None:
        """Take colours and sizes from the look; `short` says "3 / 12" and no more."""
        self._look, self._short = look, short
        self.setFont(look.font(12, 500))
        self.setFixedHeight(self.fontMetrics().height() + 2)
        self.update()

    def set_shown(self, number: int, count: int) -> None:
        """Show the scene's number, from 1, and how many there are."""
        if (number, count) != self._shown:
            self._shown = number, count
            self.update()
        self.setAccessibleName(self.words())

    def words(self) -> str:
        """Return the progress in words."""
        number, count = self._shown
        return tr("scene {k} of {n}", k=number, n=count)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        look, (number, count) = self._look, self._shown
        if look is None:
            return
        with QPainter(self) as p:
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            p.setPen(look.theme.color("muted"))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            if self._short:
                p.drawText(QRectF(self.rect()), flags, f"{number} / {count}")
                return
            words = self.words()
            p.drawText(QRectF(self.rect()), flags, words)
            room = self.width() - self.fontMetrics().horizontalAdvance(words) - look.px(10)
            gap = min(look.px(11), room / count)
            radius, y = min(look.px(3), 0.36 * gap), self.height() / 2
            for k in range(count):
                at = QPointF(radius + 1 + k * gap, y)
                now, over = k + 1 == number, k + 1 < number
                ink = look.theme.color("bias" if now else "muted")
                ground = look.theme.color("panel")
                dot(p, at.x(), at.y(), 1.25 * radius if now else radius, ink if now or over else ground, ink, 1.0)
