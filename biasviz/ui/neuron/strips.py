"""The middle of the Neuron lab: loss, factors and activation over one axis of b."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtWidgets import QWidget

from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.state import State
from biasviz.ui.neuron import activation_strip, factor_strip, loss_strip
from biasviz.ui.neuron import strips_text as text
from biasviz.ui.neuron.canvas import Canvas, Drawing, Strip
from biasviz.ui.neuron.frame import Row, rows
from biasviz.ui.neuron.hand import GRAB, Ground, Hand
from biasviz.ui.neuron.shown import Shown
from biasviz.ui.theme import LIGHT, Look

PARTS = (loss_strip, factor_strip, activation_strip)


class Strips(QObject):
    """Three linked plots; keeps nothing but what it has drawn.

    Attributes:
        widget: what is put into the window.
        strips: the three items, from top to bottom.

    Signals:
        bias_dragged(float): the ball was taken there, rounded to what one pixel can tell.
        bias_put_back(float): it was not meant to leave that place.
        hovered(float or None): the pointer is over that bias, or over none.
        zoomed(factor, at_b): the window of b is to be that many times as wide around a bias.
        panned(shift): the window of b is to be moved.
        refit_requested(): the window of b is to be fitted to the run.

    """

    bias_dragged = Signal(float)
    bias_put_back = Signal(float)
    hovered = Signal(object)
    zoomed = Signal(float, float)
    panned = Signal(float)
    refit_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.strips = tuple(Strip(Drawing(part.title, part.backdrop, part.live)) for part in PARTS)
        self._canvas = Canvas(*self.strips)
        self._canvas.setObjectName("strips")
        self._canvas.setAccessibleName(text.ACCESSIBLE_NAME)
        self._canvas.setToolTip(text.MEANING)
        self._canvas.setMinimumSize(280, 300)
        self.widget: QWidget = self._canvas
        self._look = Look(LIGHT)
        self._state: State | None = None
        self._trace: NeuronTrace | None = None
        self._rows: tuple[Row, ...] = ()
        self._shown: Shown | None = None
        self._hand = Hand(self._canvas, self._ground)
        self._hand.dragged.connect(self.bias_dragged)
        self._hand.put_back.connect(self.bias_put_back)
        self._hand.hovered.connect(self.hovered)
        self._hand.zoomed.connect(self.zoomed)
        self._hand.panned.connect(self.panned)
        self._hand.refit.connect(self.refit_requested)
        self._canvas.resized.connect(self._lay_out)
        self.restyle(self._look)

    def restyle(self, look: Look) -> None:
        """Wear another theme or size."""
        self._look = look
        self._canvas.wear(look.theme, covered=self._state is not None)
        self._lay_out()

    def render(self, state: State, trace: NeuronTrace) -> None:
        """Show a state from the next frame on."""
        if self._state is None:
            self._canvas.wear(self._look.theme, covered=True)
        self._state, self._trace = state, trace
        self._show()
        if not state.neuron.playing and state.neuron.hover is None:
            words = text.summary(trace)
            if words != self._canvas.accessibleDescription():
                self._canvas.setAccessibleDescription(words)

    def _lay_out(self) -> None:
        self._rows = rows(self._look, self._canvas.width(), self._canvas.height())
        self._show()

    def _show(self) -> None:
        if self._state is None or self._trace is None:
            return
        self._shown = Shown(self._trace, self._state.view, self._look)
        window = self._state.neuron.window
        bends = (None, self._shown.bend, None)
        for strip, row, values, bend in zip(self.strips, self._rows, self._trace.ranges, bends, strict=True):
            strip.show_this(self._shown, row, row.frame(window, values, bend))

    def _ground(self) -> Ground | None:
        """Return the strips as the hand feels them."""
        shown, frames = self._shown, [strip.frame for strip in self.strips]
        if shown is None or frames[0] is None:
            return None
        ball = loss_strip.ball_place(shown, frames[0])
        pairs = zip(frames, self._rows, strict=True)
        moved = tuple(replace(frame, top=frame.top + row.top) for frame, row in pairs if frame)
        at = None if ball is None else (ball[0], ball[1] + self._rows[0].top)
        return Ground(moved, at, shown.ball, GRAB * self._look.unit)

    def plot(self, index: int) -> QRectF:
        """Return where a plot lies in the widget."""
        ground = self._ground()
        return QRectF() if ground is None else ground.frames[index].rect
