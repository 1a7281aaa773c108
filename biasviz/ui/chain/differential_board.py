"""What is painted on the page of the total differential: the chain, the formula, the bricks, the growing sum."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter

from biasviz.experiments.chain.lab import bottom_of
from biasviz.experiments.chain.scaled import Scaled
from biasviz.experiments.chain.slope_check import slope_errors
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.language import tr
from biasviz.ui.chain import differential_bricks as wall
from biasviz.ui.chain import differential_chain as strip
from biasviz.ui.chain import differential_formula as formula
from biasviz.ui.chain import differential_lines as content
from biasviz.ui.chain import differential_square as square
from biasviz.ui.chain import differential_text as text
from biasviz.ui.chain import light, palette
from biasviz.ui.chain.board import Board, Spot
from biasviz.ui.chain.differential_axis import Axis, axis_of
from biasviz.ui.neuron.hand import GRAB
from biasviz.ui.neuron.readout_ink import Ink, shortened

PAD, SENTENCE = 14.0, 20.0
"""At unit 1: left and right of everything; height of a line of words."""
ROW = (23.0, 56.0)
"""Least and largest height of a row of bricks at unit 1."""
LINES_MORE = 3
"""Lines of the growing sum besides one for each neuron below: the bottom, and the sum itself."""
SQUARE, WIDE = 170.0, 600.0
"""Width at unit 1 of the rectangle dw by da, and of a page that has room for it."""


class DifferentialBoard(Board[tuple[tuple[float, Scaled], ...]]):
    """Shows the state that was handed to it last.

    Signals:
        dragged(str, float): dw, db or dx was given another value, by the end of a brick.

    """

    dragged = Signal(str, float)

    def __init__(self) -> None:
        super().__init__("differential_board", tr(text.NAME), tr(text.MEANING), slope_errors)
        self.strip: strip.Strip | None = None
        self.wall: wall.Wall | None = None
        self._axis: Axis | None = None
        self._grip: tuple[str, float] | None = None
        self._told: float | None = None
        self._rooms: dict[str, QRectF] = {}

    def summary(self, trace: ChainTrace) -> str:
        """Return all that is shown in sentences."""
        return text.summary(trace)

    def arrange(self) -> None:
        """Share the height out: the chain, the formula, the bricks, and what is left for the growing sum."""
        if self.ink is None or self.trace is None:
            return
        ink, trace = self.ink, self.trace
        u, pad = ink.u, ink.u(PAD)
        room = QRectF(pad, 0.0, self.width() - 2 * pad, self.height() - u(6))
        spare = room.height() - u(strip.HEIGHT + formula.LINE + 2 * SENTENCE + wall.FOOT + 12)
        lines = trace.link - bottom_of(trace.setup, trace.link) + LINES_MORE
        growing = min(max(u(lines * formula.LINE), 0.3 * spare), 0.44 * spare)
        row = min(max((spare - growing) / len(wall.ROWS), u(ROW[0])), u(ROW[1]))
        head = QRectF(room.left(), room.top() + u(strip.HEIGHT), room.width(), u(formula.LINE))
        top = head.bottom() + u(4)
        bricks = QRectF(room.left(), top, room.width(), row * len(wall.ROWS) + u(wall.FOOT))
        both = not (trace.setup.held("w", trace.link) or trace.setup.held("a", trace.link))
        side = u(SQUARE) if both and room.width() >= u(WIDE) else 0.0
        words = QRectF(room.left(), bricks.bottom() + u(2), room.width(), u(SENTENCE))
        below = words.bottom() + u(SENTENCE)
        self._rooms = {
            "chain": QRectF(room.left(), room.top(), room.width(), u(strip.HEIGHT)), "head": head, "words": words,
            "square": QRectF(room.right() - side, bricks.top(), side, bricks.height()),
            "title": QRectF(room.left(), words.bottom(), room.width(), u(SENTENCE)),
            "sum": QRectF(room.left(), below + u(2), room.width(), max(0.0, room.bottom() - below - u(2))),
        }  # fmt: skip
        self.strip = strip.plan(ink, self._rooms["chain"], trace)
        axis = self._axis if self._axis is not None else axis_of(trace)
        self.wall = wall.plan(ink, bricks.adjusted(0, 0, -side - (u(14) if side else 0.0), 0), axis)
        self.spots = {("neuron", k): box for k, box in self.strip.boxes.items()}
        self.spots |= self.strip.locks
        self.spots |= wall.handles(self.wall, trace, ink)

    # The hand

    def pressed_at(self, spot: Spot, point: QPointF) -> None:
        """Take the end of a brick, or choose what is there."""
        if self.wall is None or spot[0] not in wall.HANDLES.values():
            self.chosen.emit(spot)
            return
        self._axis, self._told = self.wall.axis, None
        self._grip = spot[0], self.spots[spot].center().x() - point.x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the end of a brick, or point at what is there."""
        if self._grip is None or self.wall is None or self.trace is None:
            super().mouseMoveEvent(event)
            return
        handle, away = self._grip
        value = wall.change(self.trace, handle, self.wall.value(event.position().x() + away))
        value = wall.calm(value, wall.step_of(self.wall, self.trace, handle))
        if value != self._told:
            self._told = value
            self.dragged.emit(handle, value)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; the axis follows only now."""
        if self._grip is not None:
            self._grip = self._axis = None
            self.arrange()
            self.update()

    def spot_at(self, point: QPointF) -> Spot | None:
        """Return what lies there; the end of a brick is taken from a little further away."""
        found = super().spot_at(point)
        if found is None and self.ink is not None:
            near = self.ink.u(GRAB / 4)
            ends = {spot: box for spot, box in self.spots.items() if spot[0] in wall.HANDLES.values()}
            found = next((spot for spot, box in ends.items() if box.adjusted(-near, 0, near, 0).contains(point)), None)
        return found

    def cursor_on(self, spot: Spot) -> Qt.CursorShape:
        """Return the pointer over a spot."""
        return Qt.CursorShape.SizeHorCursor if spot[0] in wall.HANDLES.values() else super().cursor_on(spot)

    # Painting

    def paint(self, p: QPainter, ink: Ink, trace: ChainTrace) -> None:
        """Draw everything."""
        rooms = self._rooms
        if self.strip is None or self.wall is None:
            return
        chain = self.strip
        self.copy(p, "chain", strip.key(trace), rooms["chain"], lambda q: strip.draw(q, ink, chain, trace))
        if self.motion:
            strip.draw_traveller(p, ink, chain, trace)
        head = content.head(trace)
        size = formula.fit(ink, head.entries, rooms["head"].width())
        formula.draw_line(p, ink, rooms["head"].left(), rooms["head"].top(), head.entries, size)
        wall.draw(p, ink, self.wall, trace)
        if rooms["square"].width():
            square.draw(p, ink, rooms["square"], trace)
        self._sentence(p, ink, trace)
        self._walk(p, ink, trace)

    def _sentence(self, p: QPainter, ink: Ink, trace: ChainTrace) -> None:
        """Say what is missing, and what becomes of it when everything is halved."""
        color = palette.MISSING if trace.bricks.missing and not trace.veils("slope") else "muted"
        for name, said in (("words", text.missing(trace)), ("title", text.halved(trace))):
            kind, words = shortened(ink, (14, 13, 12), 600, said, self._rooms[name].width())
            ink.text(p, kind, color, self._rooms[name].left(), self._rooms[name].top() + ink.u(15), words)

    def _walk(self, p: QPainter, ink: Ink, trace: ChainTrace) -> None:
        """Draw the growing sum, and the light of the slopes in it."""
        title, room = self._rooms["title"], self._rooms["sum"]
        if trace.formula.moves and trace.link > 0:
            errors = self.later.ask(trace.chain)
            asked = None if errors is None else tuple(error for error, _ in errors[: trace.link])
            taken = ink.type(14, 600).width(text.halved(trace)) + ink.u(24)
            light.paint(p, ink, title.adjusted(taken, 0, 0, 0), light.of_slopes(asked, trace.veils("slope")), 1)
        key = (trace.setup, trace.link, trace.formula.moves, trace.veils("slope"))
        self.copy(p, "sum", key, room, lambda q: formula.draw(q, ink, room, trace))
