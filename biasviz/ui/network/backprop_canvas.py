"""The canvas of the page "Forward and back": it draws a scene, and signals what the hand and the keys do on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from biasviz.experiments.network.trace import NetworkTrace
from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.batch.layer_canvas import ARROWS, WHEEL
from biasviz.ui.batch.layer_hand import Key
from biasviz.ui.formula import formulas
from biasviz.ui.network import backprop_hand as hand
from biasviz.ui.network.backprop_arrays import Cell
from biasviz.ui.network.backprop_drawing import Drawing
from biasviz.ui.network.backprop_motion import FASTEST, Motion
from biasviz.ui.theme import Look

NUDGE = 0.1
"""Part of what is seen by which a key, or a notch of the wheel, moves the arrays aside."""


class Canvas(QWidget):
    """Shows the state that was handed to it last.

    Signals:
        pointed(cell or None): another cell is under the pointer, or gone to by the keys.
        chosen(cell): one was pressed, or Return was.
        scrolled(int): the first row to be shown.
        moved_aside(float): the part of the width that shall be at the left.
        pressed(), released(): a button goes down on it, and up.
        arranged(): it has another size.

    """

    pointed = Signal(object)
    chosen = Signal(object)
    scrolled = Signal(int)
    moved_aside = Signal(float)
    pressed = Signal()
    released = Signal()
    arranged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("backprop_canvas")
        self.setAccessibleName(tr("The arrays of a step, forward and back"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.drawing = Drawing()
        self._trace: NetworkTrace | None = None
        self._held = ""
        self.motion = Motion(self._moved)
        formulas().ready.connect(self._paint_soon)

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self.drawing.look = look
        self._arrange()

    def show_state(self, state: State, trace: NetworkTrace, moves: bool = False) -> None:
        """Show a state; what is new in it may appear on the way that it takes, where that `moves`."""
        self._trace = trace
        if not self.drawing.take(state, trace):
            return
        self._arrange()
        moment = self.drawing.moment
        if moment is not None:
            slow = not trace.lab.playing or trace.lab.speed <= FASTEST
            self.motion.follow(moment, moves and slow and self.isVisible())
            self.drawing.appearing = self.motion.appearing
        said = self.drawing.said
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)

    def _moved(self) -> None:
        self.drawing.appearing = self.motion.appearing
        self._paint_soon(words=False)

    def _arrange(self) -> None:
        self.drawing.prepare(self.width(), self.height(), self.devicePixelRatioF())
        self._paint_soon()

    def _paint_soon(self, words: bool = True) -> None:
        """Paint again, but for the lines that stand on it: they would be painted too."""
        if self.drawing.layout is None:
            self.update()
            return
        self.update(self.drawing.room(self.drawing.arrays_box).toAlignedRect())
        if words:
            self.update(self.drawing.room(self.drawing.words_box).toAlignedRect().adjusted(-4, -4, 8, 8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        super().resizeEvent(event)
        self._arrange()
        self.arranged.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        with QPainter(self) as painter:
            self.drawing.paint(painter, self.hasFocus())

    # The hand

    def _fine(self, point: QPointF) -> QPointF:
        return point * self.devicePixelRatioF()

    def _cell(self, point: QPointF) -> Cell | None:
        drawing = self.drawing
        if drawing.layout is None or drawing.scene is None:
            return None
        at = self._fine(point)
        if not drawing.window.contains(at):
            return None
        on_arrays = at - QPointF(drawing.layout.left - drawing.offset, 0)
        return hand.cell_at(drawing.layout, drawing.scene, on_arrays, drawing.first)

    def _point(self, cell: Cell | None) -> None:
        if self._trace is not None and cell != self._trace.lab.hover:
            self.pointed.emit(cell)

    def _track_at(self, point: QPointF) -> str:
        """Return the track under a point: "rows", "width", or "" for none."""
        layout, at = self.drawing.layout, self._fine(point)
        if layout is None:
            return ""
        if layout.track is not None and layout.track.adjusted(-4, 0, 6, 0).contains(at):
            return "rows"
        return "width" if layout.slider is not None and layout.slider.adjusted(0, -4, 0, 6).contains(at) else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep a cell lit, or take hold of a track."""
        if event.button() != Qt.MouseButton.LeftButton or self._trace is None:
            event.ignore()
            return
        self.pressed.emit()
        self._held = self._track_at(event.position())
        cell = self._cell(event.position())
        if self._held:
            self._go_to(event.position())
        elif cell is not None:
            self.chosen.emit(cell)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow a track that is held, or point at a cell."""
        if self._held and event.buttons() & Qt.MouseButton.LeftButton:
            self._go_to(event.position())
            return
        cell = self._cell(event.position())
        self._point(cell)
        hand_there = cell is not None or self._track_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if hand_there else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._held = ""
        self.released.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing; not now, for what is just being hidden is left too."""
        QTimer.singleShot(0, self, lambda: self._point(None))

    def _go_to(self, point: QPointF) -> None:
        drawing, at = self.drawing, self._fine(point)
        layout, scene = drawing.layout, drawing.scene
        if layout is None or scene is None:
            return
        if self._held == "rows" and layout.track is not None:
            part = (at.y() - layout.track.y()) / layout.track.height()
            self._scroll_to(round(part * scene.n - layout.rows / 2))
        elif layout.slider is not None:
            part = (at.x() - layout.slider.x()) / layout.slider.width() - 0.5 * layout.seen / layout.whole
            self._move_to(part)

    def _scroll_to(self, first: int) -> None:
        layout, scene = self.drawing.layout, self.drawing.scene
        if layout is not None and scene is not None:
            self.scrolled.emit(max(0, min(first, scene.n - layout.rows)))

    def _move_to(self, part: float) -> None:
        layout = self.drawing.layout
        if layout is not None and layout.slider is not None:
            self.moved_aside.emit(max(0.0, min(part, 1.0 - layout.seen / layout.whole)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the rows; across, move the arrays."""
        layout, shift = self.drawing.layout, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        across, down = event.angleDelta().x() / 120, event.angleDelta().y() / 120
        if shift and not across:
            across, down = down, 0.0
        if layout is not None and layout.slider is not None and across:
            self.move_aside(-across)
        elif layout is not None and layout.track is not None and down:
            self.scroll_rows(-round(down * WHEEL) or (-1 if down > 0 else 1))
        else:
            event.ignore()

    def scroll_rows(self, rows: int) -> None:
        """Show rows further down, or up."""
        self._scroll_to(self.drawing.first + rows)

    def move_aside(self, notches: float) -> None:
        """Move the arrays to the left, or to the right."""
        layout = self.drawing.layout
        if layout is not None:
            self._move_to((self.drawing.offset + notches * NUDGE * layout.seen) / layout.whole)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from cell to cell while it has the focus; everything else is the window's."""
        drawing, trace = self.drawing, self._trace
        layout, scene = drawing.layout, drawing.scene
        if layout is None or scene is None or trace is None:
            return
        key, hover = Qt.Key(event.key()), trace.lab.hover
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in ARROWS and shift:
            if ARROWS[key].down and layout.track is not None:
                self.scroll_rows(ARROWS[key].down)
            elif ARROWS[key].right and layout.slider is not None:
                self.move_aside(ARROWS[key].right)
        elif key in ARROWS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._point(hand.next_cell(layout, scene, hover, ARROWS[key], drawing.first))
            self._bring(hover)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and hover is not None:
            self.chosen.emit(hover)
        else:
            super().keyPressEvent(event)

    def _bring(self, before: Cell | None) -> None:
        """Move the arrays so that the cell that was gone to is seen."""
        drawing, trace = self.drawing, self._trace
        if drawing.layout is None or trace is None or trace.lab.hover in (None, before):
            return
        box = hand.box_of_cell(drawing.layout, trace.lab.hover, drawing.first)
        seen = drawing.layout.seen
        if box is not None and box.left() < drawing.offset:
            self._move_to((box.left() - 0.2 * seen) / drawing.layout.whole)
        elif box is not None and box.right() > drawing.offset + seen:
            self._move_to((box.right() - 0.8 * seen) / drawing.layout.whole)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the cell that is told of."""
        drawing = self.drawing
        if drawing.layout is not None and drawing.scene is not None and drawing.scene.pointed is None:
            self._point(hand.next_cell(drawing.layout, drawing.scene, None, Key(0, 0), drawing.first))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing."""
        self._point(None)
        self.update()
