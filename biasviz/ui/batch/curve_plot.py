"""The plots of the page over one axis of b: the loss above, the descent below; and what the hand does on them."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from biasviz.experiments.neuron.curve import Range
from biasviz.language import tr
from biasviz.ui.batch import curve_steps, curve_strip
from biasviz.ui.batch import curve_text as text
from biasviz.ui.neuron.canvas import Canvas, Drawing, Strip
from biasviz.ui.neuron.frame import Frame, rows
from biasviz.ui.neuron.hand import GRAB, Ball, Ground, Hand
from biasviz.ui.neuron.loss_strip import ball_place
from biasviz.ui.over_bias import OverBias
from biasviz.ui.theme import LIGHT, Look

SHARES = (0.66, 0.34)
STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}
"""Small steps of b for each key."""


class CurveCanvas(Canvas):
    """A canvas that can be reached and worked with the keys.

    Signals:
        nudged(int): b is to move by that many small steps.

    """

    nudged = Signal(int)

    def __init__(self, *strips: Strip) -> None:
        super().__init__(*strips)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.look = Look(LIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take up and down; leave other keys to the window."""
        steps = STEPS.get(Qt.Key(event.key()))
        if steps is None:
            event.ignore()
        else:
            self.nudged.emit(steps)
            event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take it away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        """Draw a ring while the keys act here."""
        if self.hasFocus():
            thick = max(2, self.look.px(2))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.look.theme.color("loss"), thick))
            ring = QRectF(self.viewport().rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
            painter.drawRoundedRect(ring, self.look.px(5), self.look.px(5))


class CurvePlot(QObject):
    """Keeps nothing but what it has drawn.

    Attributes:
        widget, canvas: what is put into the page.
        loss, steps: the strips.

    Signals:
        dragged(float): the ball was taken to that bias.
        nudged(int): it is to move by small steps.
        hovered(float or None, int or None): the pointer is over a bias, and over the curve of a row.
        zoomed(factor, at_b), panned(shift), refit: as those of the Neuron lab.

    """

    dragged = Signal(float)
    nudged = Signal(int)
    hovered = Signal(object, object)
    zoomed = Signal(float, float)
    panned = Signal(float)
    refit = Signal()

    def __init__(self, name: str = "batch_curve") -> None:
        super().__init__()
        self.loss, self.steps = (
            Strip(Drawing(part.title, part.backdrop, part.live)) for part in (curve_strip, curve_steps)
        )
        self.canvas = CurveCanvas(self.loss, self.steps)
        self.canvas.setObjectName(name)
        self.canvas.setAccessibleName(tr(text.NAME))
        self.canvas.setToolTip(tr(text.MEANING))
        self.canvas.setMinimumSize(280, 260)
        self.widget: QWidget = self.canvas
        self.setParent(self.canvas)
        self._look = Look(LIGHT)
        self._shown: OverBias | None = None
        self._over: tuple[float | None, int | None] = (None, None)
        self._at = QPointF(-1, -1)
        self.canvas.moved.connect(self._moved)  # before the hand, which then tells where that is
        self._hand = Hand(self.canvas, self._ground)
        self._hand.dragged.connect(self.dragged)
        self._hand.hovered.connect(self._hovered)
        self._hand.zoomed.connect(self.zoomed)
        self._hand.panned.connect(self.panned)
        self._hand.refit.connect(self.refit)
        self.canvas.nudged.connect(self.nudged)
        self.canvas.resized.connect(self._show)

    def restyle(self, look: Look) -> None:
        """Wear another theme or size."""
        self._look = self.canvas.look = look
        self.canvas.wear(look.theme, covered=self._shown is not None)
        self._show()

    def render(self, shown: OverBias) -> None:
        """Show that from the next frame on."""
        if self._shown is None:
            self.canvas.wear(self._look.theme, covered=True)
        self._shown = shown
        self._show()
        if not shown.lab.playing and shown.hover is None:
            words = shown.summary()
            if words != self.canvas.accessibleDescription():
                self.canvas.setAccessibleDescription(words)

    def _show(self) -> None:
        shown = self._shown
        if shown is None:
            return
        above, below = rows(self._look, self.canvas.width(), self.canvas.height(), SHARES)
        steps: Range = (float(shown.steps[0]), float(shown.steps[1]))
        self.loss.show_this(shown, above, above.frame(shown.window, shown.values))
        self.steps.show_this(_Below(shown), below, below.frame(shown.window, steps))

    def frames(self) -> tuple[Frame, ...]:
        """Return the plots, moved to their places in the widget; none before the first render."""
        found = []
        for strip in (self.loss, self.steps):
            if strip.frame is None:
                return ()
            found.append(replace(strip.frame, top=strip.frame.top + strip.pos().y()))
        return tuple(found)

    def ball(self) -> tuple[float, float] | None:
        """Return where the ball lies in the widget, or None."""
        frames = self.frames()
        return ball_place(self._shown, frames[0]) if frames and self._shown is not None else None

    def _ground(self) -> Ground | None:
        shown, frames = self._shown, self.frames()
        if shown is None or not frames:
            return None
        place = self.ball()
        balls: tuple[Ball, ...] = ()
        if frames[0].shows(shown.ball):
            x, y = place or (frames[0].x(shown.ball), math.inf)
            balls = (Ball(x, y, shown.ball, (0, 1)),)
        # A click beside the ball would start the descent anew: only the ball and its line are taken.
        return Ground(frames, balls, shown.ball, (False, False), GRAB * self._look.unit)

    def _moved(self, event: QMouseEvent) -> None:
        self._at = event.position()
        b, _ = self._over
        if b is not None:
            self._tell(b)

    def _hovered(self, b: float | None) -> None:
        self._tell(b)

    def _tell(self, b: float | None) -> None:
        frames, row = self.frames(), None
        if b is not None and frames and self._shown is not None:
            row = curve_strip.row_at(self._shown, frames[0], self._at.x(), self._at.y())
        if (b, row) != self._over:
            self._over = (b, row)
            self.hovered.emit(b, row)


class _Below:
    """What the lower strip shows: its picture behind is another's."""

    def __init__(self, shown: OverBias) -> None:
        self._shown, self.look = shown, shown.look
        self.backdrop_key: tuple[object, ...] = (shown.stretches, shown.look, shown.steps)

    def __getattr__(self, name: str) -> object:
        return getattr(self._shown, name)
