"""What the hand does on the strips, told as what it means for the bias and its window."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QCursor, QMouseEvent, QWheelEvent

from biasviz.ui.neuron.canvas import Canvas
from biasviz.ui.neuron.frame import Frame

GRAB = 22.0
"""Pixels at unit 1 from the ball, or half of it from the dashed line, within which a press takes the ball."""
NOTCH = 0.8
"""Part of the window that is left after one notch of the wheel."""


class Ball(NamedTuple):
    """A ball that can be taken: where it lies, its bias, and the plots in which its dashed line is a handle."""

    x: float
    y: float
    b: float
    frames: tuple[int, ...]


@dataclass(frozen=True)
class Ground:
    """The strips as the hand feels them, in pixels of the widget.

    Attributes:
        frames: the visible plots, moved to their places in the widget.
        balls: those that can be taken, none outside the window.
        b: the bias of the run.
        takes: for each plot, whether a click takes the ball there.
        reach: GRAB at the present unit.

    """

    frames: tuple[Frame, ...]
    balls: tuple[Ball, ...]
    b: float
    takes: tuple[bool, ...]
    reach: float

    @property
    def ball(self) -> tuple[float, float] | None:
        """Where the first of the balls lies, or None."""
        return self.balls[0][:2] if self.balls else None

    def strip_at(self, at: QPointF) -> int | None:
        """Return the index of the plot there."""
        return next((k for k, frame in enumerate(self.frames) if frame.rect.contains(at)), None)

    def gripped(self, at: QPointF) -> Ball | None:
        """Return the ball that a press there takes, or None."""
        for ball in self.balls:
            near = math.hypot(at.x() - ball.x, at.y() - ball.y) <= self.reach
            if near or (abs(at.x() - ball.x) <= 0.35 * self.reach and self.strip_at(at) in ball.frames):
                return ball
        return None

    def taken_at(self, at: QPointF) -> bool:
        """Whether a click there takes the ball there."""
        strip = self.strip_at(at)
        return strip is not None and self.takes[strip]


def calm(frame: Frame, b: float) -> float:
    """Round a bias to what one pixel can tell: the power of ten below a pixel's width."""
    low, high = frame.window
    decimals = -math.floor(math.log10((high - low) / frame.width))
    return round(b, decimals) + 0.0


class Hand(QObject):
    """Turns presses, moves and wheels into meanings.

    Signals:
        dragged, put_back, hovered, zoomed, panned, refit: as those of Strips.

    """

    dragged = Signal(float)
    put_back = Signal(float)
    hovered = Signal(object)
    zoomed = Signal(float, float)
    panned = Signal(float)
    refit = Signal()

    def __init__(self, canvas: Canvas, ground: Callable[[], Ground | None]) -> None:
        super().__init__(canvas)
        self._canvas, self._ground = canvas, ground
        self._grip: float | None = None
        self._pan: float | None = None
        self._told: float | None = None
        self._hover: float | None = None
        self._before: float | None = None
        canvas.pressed.connect(self._press)
        canvas.moved.connect(self._move)
        canvas.released.connect(self._release)
        canvas.doubled.connect(self._double)
        canvas.wheeled.connect(self._wheel)
        # Queued: what covers the plots while views render makes the pointer leave in the midst of it.
        canvas.left.connect(self._leave, Qt.ConnectionType.QueuedConnection)

    def _press(self, event: QMouseEvent) -> None:
        ground, at = self._ground(), event.position()
        self._before = None
        if ground is None:
            return
        middle = event.button() == Qt.MouseButton.MiddleButton
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if middle or (shift and event.button() == Qt.MouseButton.LeftButton):
            self._pan = at.x()
            self._shape(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.LeftButton:
            ball = ground.gripped(at)
            if ball is not None:
                self._grip, self._told = ball.x - at.x(), ball.b
            elif ground.taken_at(at):
                self._grip, self._told, self._before = 0.0, None, ground.b
                self._drag(ground, at)
            else:
                return
            self._shape(Qt.CursorShape.ClosedHandCursor)
            self._point(None)

    def _move(self, event: QMouseEvent) -> None:
        ground, at = self._ground(), event.position()
        if ground is None:
            return
        if self._pan is not None:
            low, high = ground.frames[0].window
            moved, self._pan = at.x() - self._pan, at.x()
            if moved:
                self.panned.emit(-moved * (high - low) / ground.frames[0].width)
        elif self._grip is not None:
            self._drag(ground, at)
        elif ground.gripped(at) is not None:
            self._shape(Qt.CursorShape.OpenHandCursor)
            self._point(None)
        else:
            strip, taken = ground.strip_at(at), ground.taken_at(at)
            self._shape(Qt.CursorShape.PointingHandCursor if taken else Qt.CursorShape.ArrowCursor)
            self._point(None if strip is None else calm(ground.frames[0], ground.frames[0].b(at.x())))

    def _drag(self, ground: Ground, at: QPointF) -> None:
        frame = ground.frames[0]
        x = min(max(at.x() + (self._grip or 0.0), frame.left), frame.right)
        b = calm(frame, frame.b(x))
        if b != self._told:
            self._told = b
            self.dragged.emit(b)

    def _release(self, event: QMouseEvent) -> None:
        self._grip = self._pan = self._told = None
        ground = self._ground()
        over = ground is not None and ground.gripped(event.position()) is not None
        self._shape(Qt.CursorShape.OpenHandCursor if over else Qt.CursorShape.ArrowCursor)

    def _double(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        # The first of the two clicks may have taken the ball there; who fits the window did not mean that.
        before, self._before = self._before, None
        if before is not None:
            self.put_back.emit(before)
        self.refit.emit()

    def _wheel(self, event: QWheelEvent) -> None:
        ground = self._ground()
        turned = event.angleDelta()
        if ground is None or ground.strip_at(event.position()) is None:
            return
        frame = ground.frames[0]
        if turned.y():
            self.zoomed.emit(NOTCH ** (turned.y() / 120), frame.b(event.position().x()))
        elif turned.x():
            low, high = frame.window
            self.panned.emit(-turned.x() / 120 * 0.08 * (high - low))

    def _leave(self) -> None:
        if self._grip is None and self._pan is None:
            self._point(None)

    def _point(self, b: float | None) -> None:
        if b != self._hover:
            self._hover = b
            self.hovered.emit(b)

    def _shape(self, shape: Qt.CursorShape) -> None:
        viewport = self._canvas.viewport()
        if viewport.cursor().shape() != shape:
            viewport.setCursor(QCursor(shape))
