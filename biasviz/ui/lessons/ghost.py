"""The ghost of the ball: a class drags it to where it expects b, and sees how far off it was."""

from __future__ import annotations

import math
from typing import cast

from PySide6.QtCore import QEvent, QLineF, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from biasviz.experiments.neuron.evaluation import evaluate
from biasviz.experiments.neuron.spec import Neuron
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import mark, tr
from biasviz.lessons import Place
from biasviz.state import State
from biasviz.ui.lessons.words import number
from biasviz.ui.neuron.canvas import Canvas
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.neuron.hand import GRAB, calm
from biasviz.ui.neuron.loss_strip import BALL
from biasviz.ui.neuron.painting import chip, dashed
from biasviz.ui.neuron.strips import Strips
from biasviz.ui.theme import Look
from biasviz.words import significant

PARKED = mark("drag me to where you expect b")
GUESS = mark("your guess {b}")
OFF = mark("off by {off}")


class _Mark(QGraphicsItem):
    """What the ghost paints, above the strips."""

    def __init__(self, ghost: Ghost) -> None:
        super().__init__()
        self._ghost = ghost
        self.setZValue(10.0)
        self.hide()

    def boundingRect(self) -> QRectF:
        """The plot of the loss."""
        return self._ghost.area

    def paint(self, p: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw."""
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ghost.paint(p)

    def moved(self) -> None:
        """The plot lies somewhere else."""
        self.prepareGeometryChange()


class Ghost(QObject):
    """The ghost in the plot of the loss.

    Attributes:
        area: the plot, in pixels of the strips.

    Signals:
        dragged(float): the class expects that b, rounded to what one pixel can tell.

    """

    dragged = Signal(float)

    def __init__(self, strips: Strips) -> None:
        super().__init__(strips)
        self._strips = strips
        self._place: Place | None = None
        self._trace: NeuronTrace | None = None
        self._look: Look | None = None
        self._held: float | None = None
        self.area = QRectF()
        self._mark = _Mark(self)
        canvas = cast(Canvas, strips.widget)
        canvas.scene().addItem(self._mark)
        canvas.viewport().installEventFilter(self)

    def restyle(self, look: Look) -> None:
        """Take colours and sizes from the look."""
        self._look = look

    def render(self, state: State, trace: NeuronTrace) -> None:
        """Show the ghost where the scene asks for b."""
        self._place, self._trace = state.lesson, trace
        shown = self._place is not None and self._place.scene.predict == "b" and state.view.strip in ("all", "loss")
        shown = shown and (self._open or (self._place is not None and self._place.guess is not None))
        if not self._open:
            self._held = None
        area = self._strips.plot(0)
        if area != self.area:
            self._mark.moved()
            self.area = area
        self._mark.setVisible(shown)
        self._mark.update()

    @property
    def _open(self) -> bool:
        """Whether the class can still say where it expects b."""
        return self._place is not None and self._place.scene.predict == "b" and self._place.beat in ("ask", "again")

    def _frame(self) -> Frame | None:
        strip = self._strips.strips[0]
        if strip.frame is None:
            return None
        top = strip.frame.top + strip.pos().y()
        return Frame(
            strip.frame.left, top, strip.frame.width, strip.frame.height, strip.frame.window, strip.frame.values
        )

    def _on_curve(self, frame: Frame, b: float) -> QPointF:
        """Return where a bias lies on the curve; at the edge where it is out of sight."""
        assert self._trace is not None
        here = self._trace.neuron
        loss = evaluate(Neuron(here.problem, here.w, b)).loss
        y = frame.y(loss) if math.isfinite(loss) else frame.bottom
        return QPointF(min(max(frame.x(b), frame.left), frame.right), min(max(y, frame.top + 12), frame.bottom))

    def spot(self) -> QPointF | None:
        """Return where the ghost is: on the curve, or waiting at the top of the plot."""
        frame, place, look = self._frame(), self._place, self._look
        if frame is None or place is None or look is None or self._trace is None:
            return None
        if place.guess is not None:
            return self._on_curve(frame, float(place.guess))
        words = QFontMetricsF(look.font(13, 600)).horizontalAdvance(tr(PARKED)) + look.px(30)
        x, said = frame.left + (frame.width - words) / 2, self._said()
        levels = (frame.top + look.px(24), said.bottom() + look.px(24), said.top() - look.px(24))
        for y in levels:
            row = QRectF(x - look.px(18), y - look.px(16), words + look.px(24), look.px(32))
            if not row.intersects(said) and frame.top < row.top() and row.bottom() < frame.bottom:
                return QPointF(x, y)
        return QPointF(x, levels[0])

    def _said(self) -> QRectF:
        """Return where the strip has said the slope: nothing is written over it."""
        strip = self._strips.strips[0]
        return QRectF() if strip.said is None else strip.said.translated(strip.pos())

    # Painting

    def paint(self, p: QPainter) -> None:
        """Draw the ghost, what it says, and at the end how far off it was."""
        frame, place, look, at = self._frame(), self._place, self._look, self.spot()
        if frame is None or place is None or look is None or at is None or self._trace is None:
            return
        p.save()
        p.setClipRect(frame.rect)
        ink, unit = look.theme.color("text"), look.unit
        if place.guess is not None:
            p.setPen(dashed(ink, max(1.5, 1.5 * unit), 5 * unit, 4 * unit))
            said = self._said().adjusted(-3, -2, 3, 2)
            if said.left() < at.x() < said.right():
                p.drawLine(QLineF(at.x(), frame.top, at.x(), said.top()))
                p.drawLine(QLineF(at.x(), said.bottom(), at.x(), frame.bottom))
            else:
                p.drawLine(QLineF(at.x(), frame.top, at.x(), frame.bottom))
        p.setBrush(look.theme.color("ground"))
        p.setPen(dashed(ink, max(2.0, 2 * unit), 3.2 * unit, 2.2 * unit))
        p.drawEllipse(at, (BALL + 2) * unit, (BALL + 2) * unit)
        p.setPen(ink)
        p.setFont(look.font(13, 700))
        box = QRectF(at.x() - 20 * unit, at.y() - 20 * unit, 40 * unit, 40 * unit)
        p.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
        if place.guess is None:
            metrics = QFontMetricsF(look.font(13, 600))
            middle = at.x() + 18 * unit + look.px(7) + metrics.horizontalAdvance(tr(PARKED)) / 2
            self._write(p, frame, QPointF(middle, at.y()), tr(PARKED))
        else:
            words = tr(GUESS, b=number(place.guess))
            self._write(p, frame, QPointF(at.x(), frame.top + 16 * unit), words)
            if place.beat == "shown":
                self._measure(p, frame, at.x(), float(place.guess), float(place.scene.answer or 0.0))
        p.restore()

    def _write(self, p: QPainter, frame: Frame, at: QPointF, words: str) -> None:
        """Write words on a chip centred at a spot, within the plot."""
        look = self._look
        assert look is not None
        font, pad = look.font(13, 600), look.px(7)
        metrics = QFontMetricsF(font)
        width, height = metrics.horizontalAdvance(words) + 2 * pad, metrics.height() + pad
        left = min(max(at.x() - width / 2, frame.left + 3), frame.right - width - 3)
        box = QRectF(left, max(at.y() - height / 2, frame.top + 2), width, height)
        said = self._said()
        if box.intersects(said):
            box.moveTop(said.bottom() + 2 if said.bottom() + height + 2 < frame.bottom else said.top() - height - 2)
        chip(p, box, look.theme.color("field"), look.theme.color("text"), look.px(5))
        p.setFont(font)
        p.setPen(look.theme.color("text"))
        p.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _measure(self, p: QPainter, frame: Frame, x: float, guess: float, answer: float) -> None:
        """Draw the way from the guess to where b is, with its length."""
        look = self._look
        assert look is not None
        there = min(max(frame.x(answer), frame.left), frame.right)
        if abs(there - x) < 10 * look.unit:
            return
        y, tip = frame.top + 44 * look.unit, math.copysign(7 * look.unit, there - x)
        back = QRectF(min(x, there), y - 10 * look.unit, abs(there - x), 20 * look.unit)
        p.fillRect(back.adjusted(3, 0, -3, 0), look.theme.color("ground"))
        p.setPen(QPen(look.theme.color("bias"), max(2.0, 2 * look.unit)))
        p.drawLine(QLineF(x, y, there, y))
        p.drawLine(QLineF(there, y, there - tip, y - abs(tip) * 0.6))
        p.drawLine(QLineF(there, y, there - tip, y + abs(tip) * 0.6))
        p.drawLine(QLineF(there, y - 9 * look.unit, there, y + 9 * look.unit))
        words = tr(OFF, off=significant(abs(guess - answer), 3))
        self._write(p, frame, QPointF((x + there) / 2, y + 22 * look.unit), words)

    # The hand

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the presses that mean the ghost, before the hand takes the ball there."""
        if not self._open or not isinstance(event, QMouseEvent):
            return False
        kind, at = event.type(), event.position()
        if kind == QEvent.Type.MouseButtonPress and self._takes(event):
            at_ghost = self.spot()
            held = at_ghost is not None and self._place is not None and self._place.guess is not None
            near = held and at_ghost is not None and abs(at.x() - at_ghost.x()) <= GRAB * self._unit
            self._held = at_ghost.x() - at.x() if near and at_ghost is not None else 0.0
            if not near and not self._parked_at(at):
                self._tell(at)
            return True
        if kind == QEvent.Type.MouseMove and self._held is not None:
            self._tell(at)
            return True
        if kind == QEvent.Type.MouseButtonRelease and self._held is not None:
            self._held = None
            return True
        return False

    @property
    def _unit(self) -> float:
        return 1.0 if self._look is None else self._look.unit

    def _parked_at(self, at: QPointF) -> bool:
        spot = self.spot()
        waiting = self._place is not None and self._place.guess is None
        return waiting and spot is not None and QLineF(spot, at).length() <= GRAB * self._unit

    def _takes(self, event: QMouseEvent) -> bool:
        """Whether a press means the ghost: anywhere in the plot of the loss, but for the ball."""
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if not plain or not self.area.contains(event.position()) or not self._mark.isVisible():
            return False
        frame, spot = self._frame(), self.spot()
        if frame is None or spot is None or self._trace is None or self._place is None:
            return False
        at, reach = event.position(), GRAB * self._unit
        if QLineF(spot, at).length() <= reach or "b" in self._place.scene.locked:
            return True
        return QLineF(self._on_curve(frame, self._trace.ball), at).length() > reach

    def _tell(self, at: QPointF) -> None:
        frame = self._frame()
        if frame is None or self._place is None:
            return
        x = min(max(at.x() + (self._held or 0.0), frame.left), frame.right)
        b = calm(frame, frame.b(x))
        if b != self._place.guess:
            self.dragged.emit(b)
