"""What is painted on the page of b and ∂C/∂w, and what the hand does on it."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QWheelEvent

from biasviz.experiments.chain.check import Truth, check
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.language import tr
from biasviz.ui.chain import light
from biasviz.ui.chain import question_map as stations
from biasviz.ui.chain import question_table as table
from biasviz.ui.chain import question_text as text
from biasviz.ui.chain.board import Board
from biasviz.ui.chain.question_cards import Card, cards, draw, ground
from biasviz.ui.chain.question_plan import Map, Rooms, plan, rooms
from biasviz.ui.neuron.hand import GRAB, NOTCH, calm
from biasviz.ui.neuron.readout_ink import Ink


class QuestionBoard(Board[Truth]):
    """Shows the state that was handed to it last.

    Signals:
        dragged(float): b was moved, by the ball.
        hovered(float or None): the pointer is over that bias.
        windowed((float, float) or None): another window of b is wanted, or the one that fits.

    """

    dragged = Signal(float)
    hovered = Signal(object)
    windowed = Signal(object)

    def __init__(self) -> None:
        super().__init__("question_board", tr(text.NAME), tr(text.MEANING), check)
        self.rooms: Rooms | None = None
        self.map: Map | None = None
        self.cards: tuple[Card, ...] = ()
        self._grip: tuple[Card, float] | None = None
        self._pan: tuple[Card, float] | None = None
        self._over: float | None = None

    def summary(self, trace: ChainTrace) -> str:
        """Return all that is shown in sentences."""
        return text.summary(trace)

    def tell_all(self) -> None:
        """Draw what is shown, and say it in words."""
        self._over = None if self.trace is None else self.trace.lab.over
        super().tell_all()

    def arrange(self) -> None:
        """Find where everything lies."""
        if self.ink is None or self.trace is None:
            return
        self.rooms = rooms(self.ink, self.width(), self.height())
        self.map = plan(self.ink, self.rooms.map, self.trace)
        self.cards = cards(self.ink, self.rooms.left, self.rooms.right, self.trace)
        self.spots = table.columns(self.ink, self.rooms.table, self.trace)

    # The hand

    def _card_at(self, point: QPointF) -> Card | None:
        return next((card for card in self.cards if card.frame.rect.contains(point)), None)

    def _gripped(self, point: QPointF) -> Card | None:
        """Return the card whose ball, or dashed line, a press there takes."""
        if self.trace is None or self.ink is None:
            return None
        b, reach = self.trace.chain.links[self.trace.mover].b, self.ink.u(GRAB)
        for card in self.cards:
            if not card.frame.shows(b):
                continue
            x, y = card.frame.x(b), card.frame.y(card.now) if math.isfinite(card.now) else math.inf
            on_line = abs(point.x() - x) <= 0.35 * reach and card.frame.rect.contains(point)
            if on_line or math.hypot(point.x() - x, point.y() - y) <= reach:
                return card
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the ball, or the view; or choose a column of the table."""
        at = event.position()
        card, shift = self._card_at(at), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        left = event.button() == Qt.MouseButton.LeftButton
        if card is not None and (event.button() == Qt.MouseButton.MiddleButton or (left and shift)):
            self._pan = card, at.x()
        elif left and (ball := self._gripped(at)) is not None and self.trace is not None:
            self._grip = ball, ball.frame.x(self.trace.chain.links[self.trace.mover].b) - at.x()
            self._tell(None)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the ball or the view, or show the numbers at a bias."""
        at = event.position()
        if self._pan is not None:
            card, x = self._pan
            low, high = card.frame.window
            shift = -(at.x() - x) * (high - low) / card.frame.width
            self._pan = card, at.x()
            if shift and self.trace is not None:
                low, high = self.trace.window
                self.windowed.emit((low + shift, high + shift))
        elif self._grip is not None:
            card, away = self._grip
            x = min(max(at.x() + away, card.frame.left), card.frame.right)
            b = calm(card.frame, card.frame.b(x))
            if self.trace is not None and b != self.trace.chain.links[self.trace.mover].b:
                self.dragged.emit(b)
        else:
            card_here = self._card_at(at)
            taken = self._gripped(at) is not None
            self._tell(None if taken or card_here is None else calm(card_here.frame, card_here.frame.b(at.x())))
            super().mouseMoveEvent(event)
            if taken:
                self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grip = self._pan = None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fit the window of b."""
        if self._card_at(event.position()) is not None:
            self._grip = None
            self.windowed.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Widen or narrow the window of b about the pointer."""
        card, turned = self._card_at(event.position()), event.angleDelta().y()
        if card is None or not turned:
            event.ignore()
            return
        b, factor = card.frame.b(event.position().x()), NOTCH ** (turned / 120)
        low, high = (b + factor * (end - b) for end in card.frame.window)
        if 1e-9 * max(1.0, abs(b)) < high - low < 2000:
            self.windowed.emit((low, high))
        event.accept()

    def _tell(self, b: float | None) -> None:
        if b != self._over:
            self._over = b
            self.hovered.emit(b)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing; not now, for what is just being hidden is left too."""
        super().leaveEvent(event)
        QTimer.singleShot(0, self, lambda: self._tell(None))

    # Painting

    def paint(self, p: QPainter, ink: Ink, trace: ChainTrace) -> None:
        """Draw everything; axes are drawn once for all biases."""
        room = self.rooms
        if room is None or self.map is None:
            return
        stations.draw(p, ink, self.map, trace, self.motion)
        found = self.later.ask(trace.chain)
        lit = light.of_check(None if found is None else found.w[trace.link], trace.veils("slope"))
        heads = (
            (text.dz_dw(trace.link), text.left_words(trace), None),
            (text.dC_dw(trace.link), text.right_words(trace), lit),
        )
        for k, (card, (name, said, its)) in enumerate(zip(self.cards, heads, strict=True)):
            self._axes(p, ink, k, card, trace)
            draw(p, ink, card, trace, name, said, its)
        table.draw_formula(p, ink, room.formula, trace)
        told = (text.table(trace), trace.link, trace.mover, table.lit(trace))
        self.copy(p, "table", told, room.table, lambda q: table.draw_table(q, ink, room.table, trace))

    def _axes(self, p: QPainter, ink: Ink, k: int, card: Card, trace: ChainTrace) -> None:
        key = (card.frame, trace.mover, card.values.tobytes(), trace.veils(card.veil))
        self.copy(p, f"axes {k}", key, card.box, lambda q: ground(q, ink, card, trace))
