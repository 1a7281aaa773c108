"""The middle of the Neuron lab: loss, factors and activation over one axis of b; in a race, a strip a lane."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtWidgets import QWidget

from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.neuron import activation_strip, factor_strip, lanes, loss_strip
from biasviz.ui.neuron import strips_text as text
from biasviz.ui.neuron.canvas import Canvas, Drawing, Strip
from biasviz.ui.neuron.frame import Frame, Row, rows
from biasviz.ui.neuron.hand import GRAB, Ball, Ground, Hand
from biasviz.ui.neuron.shown import Shown
from biasviz.ui.theme import LIGHT, Look

PARTS = (loss_strip, factor_strip, activation_strip)


class Strips(QObject):
    """Linked plots, those that `lanes.slots` names; keeps nothing but what it has drawn.

    Attributes:
        widget, canvas: what is put into the window.
        strips: the loss, the factors and the activation of the run.
        rivals: those of the other lane.

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
        self.strips, self.rivals = (
            tuple(Strip(Drawing(part.title, part.backdrop, part.live)) for part in PARTS) for _ in lanes.LETTERS
        )
        for strip in self.rivals:
            strip.setVisible(False)
        self.canvas = Canvas(*self.strips, *self.rivals)
        self.canvas.setObjectName("strips")
        self.canvas.setAccessibleName(tr(text.ACCESSIBLE_NAME))
        self.canvas.setToolTip(tr(text.MEANING))
        self.canvas.setMinimumSize(280, 300)
        self.widget: QWidget = self.canvas
        self.setParent(self.canvas)
        self._look = Look(LIGHT)
        self._state: State | None = None
        self._trace: NeuronTrace | None = None
        self._slots: tuple[lanes.Slot, ...] = ()
        self._shown: tuple[Shown, ...] = ()
        self._rows: dict[tuple[int, int], Row] = {}
        self._part, self._before = 1.0, self._rows
        self._hand = Hand(self.canvas, self._ground)
        self._hand.dragged.connect(self.bias_dragged)
        self._hand.put_back.connect(self.bias_put_back)
        self._hand.hovered.connect(self.hovered)
        self._hand.zoomed.connect(self.zoomed)
        self._hand.panned.connect(self.panned)
        self._hand.refit.connect(self.refit_requested)
        self.canvas.resized.connect(self._show)
        self.restyle(self._look)

    def restyle(self, look: Look) -> None:
        """Wear another theme or size."""
        self._look = look
        self.canvas.wear(look.theme, covered=self._state is not None)
        self._show()

    def render(self, state: State, trace: NeuronTrace) -> None:
        """Show a state from the next frame on."""
        if self._state is None:
            self.canvas.wear(self._look.theme, covered=True)
        self._state, self._trace = state, trace
        self._show()
        if not state.neuron.playing and state.neuron.hover is None:
            words = lanes.summary(trace)
            if words != self.canvas.accessibleDescription():
                self.canvas.setAccessibleDescription(words)

    def move(self, part: float) -> None:
        """Let rows stand that part of the way from where they stood at part 0; 1 is where they belong."""
        if part == 0:
            self._before = self._rows
        if (part < 1) != (self._part < 1) and self._state is not None:
            self.canvas.wear(self._look.theme, covered=part >= 1)
        self._part = part

    def _show(self) -> None:
        if self._state is None or self._trace is None:
            return
        found = lanes.slots(self._state)
        self._shown = lanes.shown_lanes(self._state, self._trace, self._look)
        if found != self._slots:
            self._slots = found
            visible = self._visible()
            for strip in (*self.strips, *self.rivals):
                strip.setVisible(strip in visible)
            self.canvas.viewport().update()
        window, size = self._state.neuron.window, (self.canvas.width(), self.canvas.height())
        standing: dict[tuple[int, int], Row] = {}
        shared = rows(self._look, *size, tuple(slot.share for slot in found))
        for slot, strip, row in zip(found, self._visible(), shared, strict=True):
            shown, key = self._shown[slot.lane], (slot.kind, slot.lane)
            stood = self._before.get(key) if self._part < 1 else None
            if stood is not None:
                row = row.between(stood, self._part)
            standing[key] = row
            strip.setZValue(0 if stood is None else 1)
            bend = shown.bend if slot.kind == 1 else None
            strip.show_this(shown, row, row.frame(window, shown.trace.ranges[slot.kind], bend))
        self._rows = standing

    def _visible(self) -> list[Strip]:
        return [(self.strips, self.rivals)[slot.lane][slot.kind] for slot in self._slots]

    def _ground(self) -> Ground | None:
        """Return the strips as the hand feels them.

        Lanes that start together are moved together, by either ball; else the hand moves the first lane's alone.
        """
        if not self._shown:
            return None
        frames = []
        for strip in self._visible():
            if strip.frame is None:
                return None
            frames.append(replace(strip.frame, top=strip.frame.top + strip.pos().y()))
        starts = {shown.trace.lab.run.start.b for shown in self._shown}
        held = range(len(self._shown) if len(starts) == 1 else 1)
        balls = [ball for lane in held if (ball := self._ball(lane, frames)) is not None]
        takes = tuple(slot.kind == 0 and slot.lane in held for slot in self._slots)
        return Ground(tuple(frames), tuple(balls), self._shown[0].ball, takes, GRAB * self._look.unit)

    def _ball(self, lane: int, frames: list[Frame]) -> Ball | None:
        """Return a lane's ball; without its loss in sight only its dashed line can be gripped."""
        shown, own = self._shown[lane], [k for k, slot in enumerate(self._slots) if slot.lane == lane]
        first = frames[own[0]]
        if not first.shows(shown.ball):
            return None
        place = loss_strip.ball_place(shown, first) if self._slots[own[0]].kind == 0 else None
        x, y = place or (first.x(shown.ball), math.inf)
        return Ball(x, y, shown.ball, tuple(own))

    def plot(self, index: int) -> QRectF:
        """Return where a visible plot lies in the widget."""
        ground = self._ground()
        return QRectF() if ground is None else ground.frames[index].rect
