"""The canvas of the Layer page: it draws a scene, and signals what the hand and the keys do on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from biasviz.experiments.layer.trace import BatchTrace
from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.batch import layer_hand as hand
from biasviz.ui.batch.layer_drawing import Drawing
from biasviz.ui.batch.layer_lineage import Cell
from biasviz.ui.theme import Look

ARROWS = {
    Qt.Key.Key_Left: hand.Key(0, -1), Qt.Key.Key_Right: hand.Key(0, 1),
    Qt.Key.Key_Up: hand.Key(-1, 0), Qt.Key.Key_Down: hand.Key(1, 0),
}  # fmt: skip
WHEEL = 3
"""Rows by which a notch of the wheel scrolls."""


class Canvas(QWidget):
    """Shows the state that was handed to it last.

    Signals:
        pointed(cell or None): another cell is under the pointer, or chosen by the keys.
        neuron_chosen(int), mute_asked(int): a column, a row was pressed.
        target_set(int, int, float): row, column and value of a target that was dragged.
        scrolled(int): the first row to be shown.
        pressed(), released(): a button or key goes down on it, and up.
        arranged(): it has another size.

    """

    pointed = Signal(object)
    neuron_chosen = Signal(int)
    mute_asked = Signal(int)
    target_set = Signal(int, int, float)
    scrolled = Signal(int)
    pressed = Signal()
    released = Signal()
    arranged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("layer_canvas")
        self.setAccessibleName(tr("The arrays of the layer"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.drawing = Drawing()
        self._trace: BatchTrace | None = None
        self._drag: tuple[int, int, float, float] | None = None

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self.drawing.look = look
        self._arrange()

    def show_state(self, state: State, trace: BatchTrace) -> None:
        """Show a state."""
        self._trace = trace
        self.drawing.take(state, trace)
        self._arrange()
        said = self.drawing.said
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)

    def _arrange(self) -> None:
        self.drawing.prepare(self.width(), self.height(), self.devicePixelRatioF())
        self.update()

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
        layout, scene = self.drawing.layout, self.drawing.scene
        return None if layout is None or scene is None else hand.cell_at(layout, scene, self._fine(point))

    def _point(self, cell: Cell | None) -> None:
        if self._trace is not None and cell != self._trace.lab.hover:
            self.pointed.emit(cell)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a neuron, mute a row, take hold of a target, or go to other rows."""
        trace, layout = self._trace, self.drawing.layout
        if event.button() != Qt.MouseButton.LeftButton or trace is None or layout is None:
            event.ignore()
            return
        self.pressed.emit()
        cell = self._cell(event.position())
        if layout.map is not None and layout.map.adjusted(-4, 0, 6, 0).contains(self._fine(event.position())):
            self._go_to(event.position())
        elif cell is None:
            return
        elif cell[0] in ("lamp", "ones"):
            self.mute_asked.emit(cell[1] if cell[0] == "lamp" else cell[2])
        else:
            neuron = hand.neuron_of(cell)
            if cell[0] == "Y" and hand.can_drag(trace):
                self._drag = (cell[1], cell[2], float(trace.Y[cell[1], cell[2]]), event.position().y())
            if neuron is not None:
                self.neuron_chosen.emit(neuron)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a target, or point at a cell."""
        trace, look = self._trace, self.drawing.look
        if self._drag is not None and trace is not None and look is not None:
            row, column, start, y = self._drag
            value = hand.dragged(start, y - event.position().y(), look.unit, hand.targets_of(trace))
            if value != float(trace.Y[row, column]):
                self.target_set.emit(row, column, value)
                self._point(("Y", row, column))
            return
        if event.buttons() & Qt.MouseButton.LeftButton and self._over_map(event.position()):
            self._go_to(event.position())
            return
        cell = self._cell(event.position())
        self._point(cell)
        held = trace is not None and cell is not None and cell[0] == "Y" and hand.can_drag(trace)
        self.setCursor(_cursor(cell, self._over_map(event.position()), held))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._drag = None
        self.released.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing; not now, for what is just being hidden is left too."""
        if self._drag is None:
            QTimer.singleShot(0, self, lambda: self._point(None))

    def _over_map(self, point: QPointF) -> bool:
        layout = self.drawing.layout
        return layout is not None and layout.map is not None and layout.map.adjusted(-4, 0, 6, 0).contains(
            self._fine(point))  # fmt: skip

    def _go_to(self, point: QPointF) -> None:
        layout, trace = self.drawing.layout, self._trace
        if layout is None or layout.map is None or trace is None:
            return
        part = (self._fine(point).y() - layout.map.y()) / layout.map.height()
        self.scrolled.emit(max(0, round(part * self.drawing.pool - layout.rows / 2)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the rows."""
        steps = event.angleDelta().y() / 120
        if self.drawing.scrolls and steps:
            self.scroll_rows(-round(steps * WHEEL) or (-1 if steps > 0 else 1))
        else:
            event.ignore()

    def scroll_rows(self, rows: int) -> None:
        """Show rows further down, or up."""
        self.scrolled.emit(max(0, min(self.drawing.first + rows, self.drawing.pool - self.drawing.count)))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from cell to cell while it has the focus; everything else is the window's."""
        layout, scene, trace = self.drawing.layout, self.drawing.scene, self._trace
        if layout is None or scene is None or trace is None:
            return
        hover, key = trace.lab.hover, Qt.Key(event.key())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in ARROWS and shift and ARROWS[key].down:
            if self.drawing.scrolls:
                self.scroll_rows(ARROWS[key].down)
        elif key in ARROWS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._point(hand.next_cell(layout, scene, hover, ARROWS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and hover is not None and hand.neuron_of(hover) is not None:
            self.neuron_chosen.emit(hover[2])
        elif key == Qt.Key.Key_M and hover is not None and hover[0] in (*hand.OF_ROWS, "lamp"):
            self.mute_asked.emit(hover[1])
        elif event.text() in ("+", "-") and hover is not None and hover[0] == "Y" and hand.can_drag(trace):
            change = 0.1 if event.text() == "+" else -0.1
            value = hand.dragged(float(trace.Y[hover[1], hover[2]]) + change, 0.0, 1.0, hand.targets_of(trace))
            self.target_set.emit(hover[1], hover[2], value)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the chosen neuron."""
        layout, scene = self.drawing.layout, self.drawing.scene
        if layout is not None and scene is not None and self._trace is not None and self._trace.lab.hover is None:
            self._point(hand.next_cell(layout, scene, None, hand.Key(0, 0)))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing."""
        self._point(None)
        self.update()


def _cursor(cell: Cell | None, over_map: bool, dragged: bool) -> Qt.CursorShape:
    if over_map:
        return Qt.CursorShape.PointingHandCursor
    if cell is None or cell[0] == "X":
        return Qt.CursorShape.ArrowCursor
    return Qt.CursorShape.SizeVerCursor if dragged else Qt.CursorShape.PointingHandCursor
