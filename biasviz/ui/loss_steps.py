"""The loss at each step as a strip that is also a slider through the run."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from biasviz.experiments.neuron.path import Path
from biasviz.numerics.records import Array
from biasviz.ui import transport_text as text
from biasviz.ui.theme import Look
from biasviz.ui.thinning import Extremes, linear_range, log_range, roomy
from biasviz.words import times

FAINT = 0.4


class LossSteps(QAbstractSlider):
    """A painted strip of the losses of a path; its value is the step.

    What lies ahead of the present place but is already known is fainter. The curve is kept as a picture, and
    drawn anew only when it would look different.

    Signals:
        scrubbed(float): the user went to a place of the run.

    """

    scrubbed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._path: Path | None = None
        self._extremes = Extremes()
        self._first = float("nan")
        self._place, self._log = 0.0, False
        self._picture: tuple[object, QPixmap] | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setObjectName("scrub")
        self.setAccessibleName(text.SCRUB[0])
        self.setToolTip(text.SCRUB[1])
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.actionTriggered.connect(lambda _: self.scrubbed.emit(float(self.sliderPosition())))

    def restyle(self, look: Look) -> None:
        """Take colours and sizes from the look."""
        self._look, self._picture = look, None
        self.setMinimumWidth(look.px(116))
        self.update()

    def set_shown(self, path: Path, place: float, log: bool) -> None:
        """Show a path, the place in it, and the kind of axis."""
        known = len(path)
        if path is not self._path:
            self._path, self._extremes, self._picture = path, Extremes(), None
            self._first = path.column("loss", 0, 1)[0]
        elif (place, log, known) == (self._place, self._log, self._extremes.count):
            return
        if known > self._extremes.count:
            self._extremes.extend(np.array(path.column("loss", self._extremes.count, known)))
        if known - 1 != self.maximum():
            self.setMaximum(known - 1)
        self._place, self._log = place, log
        self.setValue(int(place))
        self.update()

    # Places

    def _plot(self) -> QRectF:
        unit = self._look.unit if self._look else 1.0
        return QRectF(self.rect()).adjusted(6 * unit, 6 * unit, -6 * unit, -18 * unit)

    def span(self) -> int:
        """Return the step at the right end of the axis."""
        return roomy(self.maximum())

    def position(self, place: float) -> float:
        """Return the horizontal position of a place in the run."""
        plot = self._plot()
        return plot.left() + place / self.span() * plot.width()

    def step_at(self, x: float) -> int:
        """Return the known step nearest to a horizontal position."""
        plot = self._plot()
        return min(max(round((x - plot.left()) / plot.width() * self.span()), 0), self.maximum())

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
        step = self.step_at(x)
        if step != self._place:
            # A slider says nothing when it is moved to where it is, as it may be between two steps.
            if step == self.sliderPosition():
                self.scrubbed.emit(float(step))
            self.setSliderPosition(step)

    # Painting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new size."""
        super().resizeEvent(event)
        self._picture = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        if self._look is None or self._path is None:
            return
        look, painter = self._look, QPainter(self)
        theme, unit, plot = look.theme, look.unit, self._plot()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self.position(self._place)
        painter.setFont(look.font(10))
        painter.setPen(theme.color("muted"))
        below = QRectF(plot.left(), plot.bottom() + 3 * unit, plot.width(), 13 * unit)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, times(self.span()))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, text.SCRUB[0].lower())
        picture, ratio = self._curve(look), self.devicePixelRatioF()
        split = round(here * ratio)
        painter.drawPixmap(QPoint(0, 0), picture, QRectF(0, 0, split, picture.height()).toRect())
        painter.setOpacity(FAINT)
        ahead = QRectF(split, 0, picture.width() - split, picture.height()).toRect()
        painter.drawPixmap(QPointF(split / ratio, 0), picture, QRectF(ahead))
        painter.setOpacity(1.0)
        painter.setPen(QPen(theme.color("line"), max(1, look.px(1))))
        painter.drawLine(QPointF(plot.left(), plot.bottom() + 2 * unit), QPointF(plot.right(), plot.bottom() + 2 * unit))
        painter.setPen(QPen(theme.color("bias"), 1.6 * unit))
        painter.drawLine(QPointF(here, plot.top() - 3 * unit), QPointF(here, plot.bottom() + 3 * unit))
        if self.hasFocus():
            thick = max(2, look.px(2))
            painter.setPen(QPen(theme.color("loss"), thick))
            ring = QRectF(self.rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
            painter.drawRoundedRect(ring, look.px(5), look.px(5))
        painter.end()

    def _curve(self, look: Look) -> QPixmap:
        """Return the whole curve as a picture, the last one if it would look the same."""
        ratio, known = self.devicePixelRatioF(), self._extremes
        low, high = self._range()
        frontier = round(self.position(known.count - 1) * ratio)
        key = (self.span(), frontier, known.count if known.count < self.width() else 0, low, high, self._log, ratio)
        if self._picture is not None and self._picture[0] == key:
            return self._picture[1]
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        painter.setClipRect(plot.adjusted(-2, -3, 2, 3))
        steps, values = known.points()
        x = plot.left() + steps / self.span() * plot.width()
        y = np.clip(plot.bottom() - (self._scaled(values, low) - low) / (high - low) * plot.height(), -1e4, 1e4)
        thick = 1.6 * look.unit if known.size == 1 and known.count < 2 * self.width() else 1.0
        painter.setPen(QPen(look.theme.color("loss"), thick))
        defined = np.isfinite(y)
        for piece in np.split(np.column_stack([x, y]), np.flatnonzero(np.diff(defined)) + 1):
            if np.isfinite(piece[0, 1]):
                for begin in range(0, len(piece), 80):
                    painter.drawPolyline(QPolygonF([QPointF(*p) for p in piece[begin : begin + 81].tolist()]))
        painter.end()
        self._picture = (key, picture)
        return picture

    def _range(self) -> tuple[float, float]:
        low, high = self._extremes.low, self._extremes.high
        return log_range(low, high) if self._log else linear_range(low, high, self._first)

    def _scaled(self, values: Array, floor: float) -> Array:
        if not self._log:
            return values
        with np.errstate(all="ignore"):
            exponents = np.log10(values)
        return np.where(values <= 0, floor, exponents)
