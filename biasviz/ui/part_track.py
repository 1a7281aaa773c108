"""The parts of a step as a row of cells that fill up, and a slider through them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QWidget

from biasviz.language import tr
from biasviz.ui.style import mix
from biasviz.ui.theme import Look
from biasviz.ui.timing import Parts

HEIGHT, CELL = 16, 8
"""Heights at unit 1: what can be taken hold of, and what is drawn."""
APART = 5
"""Pixels at unit 1 that a cell needs to stand apart from the next."""


class PartTrack(QAbstractSlider):
    """A painted row of cells, one for each part that is summed; its value is how many are done.

    Signals:
        scrubbed(float): the user went to a place in time.

    """

    scrubbed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._parts: Parts | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setObjectName("scrub_parts")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.actionTriggered.connect(lambda _: self._say(self.sliderPosition()))

    def restyle(self, look: Look) -> None:
        """Take colours and sizes from the look."""
        self._look = look
        self.setFixedHeight(look.px(HEIGHT))
        self.update()

    def set_shown(self, parts: Parts) -> None:
        """Show which parts of a step are done."""
        before, self._parts = self._parts, parts
        if parts == before:
            return
        if before is None or (parts.title, parts.meaning) != (before.title, before.meaning):
            self.setAccessibleName(tr(parts.title))
            self.setToolTip(tr(parts.meaning))
        if parts.count != self.maximum():
            self.setMaximum(parts.count)
        self.setValue(int(parts.done))
        self.update()

    # Places

    def _plot(self) -> QRectF:
        unit = self._look.unit if self._look else 1.0
        return QRectF(self.rect()).adjusted(6 * unit, 0, -6 * unit, 0)

    def position(self, part: float) -> float:
        """Return the horizontal position at which that many parts are done."""
        plot = self._plot()
        return plot.left() + part / max(1, self.maximum()) * plot.width()

    def part_at(self, x: float) -> int:
        """Return how many parts are done nearest to a horizontal position."""
        plot = self._plot()
        return min(max(round((x - plot.left()) / plot.width() * self.maximum()), 0), self.maximum())

    # The user

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the pointer is."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer."""
        if self.isSliderDown():
            self._go(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self.setSliderDown(False)

    def _go(self, x: float) -> None:
        part = self.part_at(x)
        if self._parts is not None and part != self._parts.done:
            # A slider says nothing when it is moved to where it is, as it may be between two parts.
            if part == self.sliderPosition():
                self._say(part)
            self.setSliderPosition(part)

    def _say(self, part: int) -> None:
        if self._parts is not None:
            self.scrubbed.emit(self._parts.place(part))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells: filled as far as parts are done."""
        if self._look is None or self._parts is None:
            return
        look, parts, unit = self._look, self._parts, self._look.unit
        theme, plot, count = look.theme, self._plot(), max(1, self._parts.count)
        top = (self.height() - CELL * unit) / 2
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.color("panel"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            cells = count if plot.width() / count >= APART * unit else 1
            gap = 2 * unit if cells > 1 else 0.0
            done = min(parts.done, parts.count) / count * cells
            for k in range(cells):
                left, right = (plot.left() + (k + end) * plot.width() / cells for end in (0, 1))
                cell = QRectF(left + gap / 2, top, right - left - gap, CELL * unit)
                painter.setBrush(QColor(mix(theme.line, theme.muted, 0.15)))
                painter.drawRoundedRect(cell, 1.5 * unit, 1.5 * unit)
                filled = min(max(done - k, 0.0), 1.0)
                if filled > 0:
                    painter.setBrush(theme.color("bias"))
                    painter.drawRoundedRect(
                        QRectF(cell.left(), top, cell.width() * filled, cell.height()), 1.5 * unit, 1.5 * unit
                    )
            if self.hasFocus():
                thick = max(2, look.px(2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.color("loss"), thick))
                ring = QRectF(self.rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
                painter.drawRoundedRect(ring, look.px(3), look.px(3))
