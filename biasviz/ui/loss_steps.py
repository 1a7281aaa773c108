"""The loss at each step as a strip that is also a slider through the run."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from biasviz.language import tr
from biasviz.numerics.records import Array
from biasviz.ui import transport_text as text
from biasviz.ui.neuron.painting import polyline
from biasviz.ui.theme import Look
from biasviz.ui.thinning import Extremes, linear_range, log_range, roomy
from biasviz.ui.timing import Timing
from biasviz.words import grouped

FAINT = 0.4
HIDDEN = 2.0
"""Pixels of a growing curve that the mark of the present place hides."""


@dataclass
class Kept:
    """A drawn curve: what it depends on, the steps in it, and whether it was drawn piece by piece."""

    key: object
    picture: QPixmap
    count: int
    pieced: bool


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
        self._timing: Timing | None = None
        self._extremes = Extremes()
        self._first = float("nan")
        self._place, self._log = 0.0, False
        self._low, self._high = 0.0, 1.0
        self._playing = False
        self._shown: tuple[float, bool, bool, int] | None = None
        self._kept: Kept | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setObjectName("scrub")
        self.setAccessibleName(tr(text.SCRUB[0]))
        self.setToolTip(tr(text.SCRUB[1]))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.actionTriggered.connect(lambda _: self.scrubbed.emit(float(self.sliderPosition())))

    def restyle(self, look: Look) -> None:
        """Take colours and sizes from the look."""
        self._look, self._kept = look, None
        self.setMinimumWidth(look.px(116))
        self.update()

    def set_shown(self, timing: Timing, log: bool) -> None:
        """Show the losses of a run as far as they are known, the place in it, and the kind of axis."""
        if timing.losses is None:
            return
        known, place, playing = timing.known, timing.place, timing.playing
        fresh = self._timing is None or timing.path is not self._timing.path or known < self._extremes.count
        if not fresh and (place, log, playing, known) == self._shown:
            return
        self._timing = timing
        if fresh:
            self._extremes, self._kept = Extremes(), None
            self._low, self._high = math.inf, -math.inf
            self._first = timing.losses(0, 1)[0]
        self._shown = (place, log, playing, known)
        grown = known > self._extremes.count
        if grown:
            losses = timing.losses(self._extremes.count, known)
            self._extremes.extend(losses)
            # What lies between the ends of a linear axis does not move them.
            grown = self._log or not (self._low <= losses.min() and losses.max() <= self._high)
        if known - 1 != self.maximum():
            self.setMaximum(known - 1)
        if grown or log != self._log:
            self._log = log
            self._fit()
        self._place, self._playing = place, playing
        self.setValue(timing.step)
        if not playing:
            at = min(timing.step, known - 1)
            words = text.loss_so_far(at, known - 1, self._first, timing.losses(at, at + 1)[0])
            self.setAccessibleDescription(words)
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
        self._kept = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the past, what is known of the future, and the place between them."""
        if self._look is None or self._timing is None:
            return
        look, plot, here = self._look, self._plot(), self.position(self._place)
        picture = self._picture(look)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, picture)
            if self._place < self.maximum():
                veil = QRectF(plot).adjusted(0, -3 * look.unit, 3 * look.unit, 0)
                veil.setLeft(here)
                painter.fillRect(veil, look.theme.color("panel", 1 - FAINT))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.theme.color("bias"), 1.6 * look.unit))
            painter.drawLine(QPointF(here, plot.top() - 3 * look.unit), QPointF(here, plot.bottom() + 3 * look.unit))
            if self.hasFocus():
                thick = max(2, look.px(2))
                painter.setPen(QPen(look.theme.color("loss"), thick))
                ring = QRectF(self.rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
                painter.drawRoundedRect(ring, look.px(5), look.px(5))

    def _picture(self, look: Look) -> QPixmap:
        """Return the strip without the present place; only what is new is drawn while time runs."""
        known = self._extremes.count
        key = (self.span(), self._low, self._high, self._log, self.devicePixelRatioF(), look)
        kept = self._kept
        if kept is None or kept.key != key or (kept.pieced and not self._playing):
            self._kept = kept = Kept(key, self._background(look), 0, False)
        behind = self.position(known - 1) - self.position(kept.count - 1)
        if known > kept.count and not (self._playing and kept.count and behind < HIDDEN):
            self._draw(kept, look)
        return kept.picture

    def _draw(self, kept: Kept, look: Look) -> None:
        """Draw the curve into the kept picture: whole, or from where it ends."""
        plot, size = self._plot(), self._extremes.size
        losses = self._timing.losses if self._timing is not None else None
        if kept.count and self._playing and losses is not None:
            first = kept.count - 1
            values = losses(first, self._extremes.count)
            steps = np.arange(first, self._extremes.count, dtype=float)
            kept.pieced = True
        else:
            if kept.count:
                kept.picture = self._background(look)
            steps, values = self._extremes.points()
            kept.pieced = False
        kept.count = self._extremes.count
        x = plot.left() + steps / self.span() * plot.width()
        part = (self._scaled(values) - self._low) / (self._high - self._low)
        y = np.clip(plot.bottom() - part * plot.height(), -1e4, 1e4)
        fine = size > 1 or kept.count > 2 * self.width()
        with QPainter(kept.picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(plot.adjusted(-2, -3, 2, 3))
            width = 1.0 if fine else 1.6 * look.unit
            polyline(painter, np.column_stack([x, y]), look.theme.color("loss"), width, quick=True)

    def _background(self, look: Look) -> QPixmap:
        theme, unit, plot, ratio = look.theme, look.unit, self._plot(), self.devicePixelRatioF()
        picture = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(theme.color("panel"))
        with QPainter(picture) as painter:
            painter.setFont(look.font(10))
            painter.setPen(theme.color("muted"))
            below = QRectF(plot.left(), plot.bottom() + 3 * unit, plot.width(), 13 * unit)
            last, words, metrics = grouped(self.span()), tr(text.SCRUB_AXIS), painter.fontMetrics()
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, last)
            if metrics.horizontalAdvance(words + "  " + last) <= plot.width():
                painter.drawText(below, Qt.AlignmentFlag.AlignLeft, words)
            painter.setPen(QPen(theme.color("line"), max(1, look.px(1))))
            base = plot.bottom() + 2 * unit
            painter.drawLine(QPointF(plot.left(), base), QPointF(plot.right(), base))
        return picture

    def _fit(self) -> None:
        low, high = self._extremes.low, self._extremes.high
        self._low, self._high = log_range(low, high) if self._log else linear_range(low, high, self._first)

    def _scaled(self, values: Array) -> Array:
        if not self._log:
            return values
        with np.errstate(all="ignore"):
            exponents = np.log10(values)
        return np.where(values <= 0, self._low, exponents)
