"""The canvas of the drawn network: it draws a scene, and signals what the hand and the keys do on it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from biasviz.language import tr
from biasviz.ui.network import diagram_hand as hand
from biasviz.ui.network.diagram_drawing import Drawing, Given
from biasviz.ui.network.diagram_scene import Unit
from biasviz.ui.theme import Look

ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
NUDGES = {"+": 1.0, "=": 1.0, "-": -1.0, "−": -1.0}


class Grip(NamedTuple):
    """A bias that is held by the mouse: which, what it was, where it was taken, and whether it has been moved."""

    unit: Unit
    start: float
    y: float
    moved: bool


class Canvas(QWidget):
    """Shows what was handed to it last.

    Signals:
        pointed(what or None): something else is under the pointer.
        unit_chosen(int, int): a layer and a unit of it.
        bias_set(int, int, float): layer, unit and value of a bias that was dragged or nudged.
        opened(): the chosen bias is to be seen on a page of its own.
        pressed(), released(): a button goes down on it, and up.

    """

    pointed = Signal(object)
    unit_chosen = Signal(int, int)
    bias_set = Signal(int, int, float)
    opened = Signal()
    pressed = Signal()
    released = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("diagram_canvas")
        self.setAccessibleName(tr("The network"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.drawing = Drawing()
        self._grip: Grip | None = None

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self.drawing.look = look
        self._arrange()

    def show_this(self, given: Given) -> None:
        """Show that from the next frame on."""
        self.drawing.given = given
        self._arrange()
        said = self.drawing.said
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)

    def _arrange(self) -> None:
        self.drawing.arrange(self.width(), self.height())
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange anew."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        with QPainter(self) as painter:
            self.drawing.paint(painter, QRectF(self.rect()), self.hasFocus())

    # The hand

    def _unit_at(self, point: QPointF) -> Unit | None:
        drawing = self.drawing
        if drawing.layout is None or drawing.look is None:
            return None
        return hand.unit_at(drawing.layout, point, drawing.look.unit)

    def _point(self, what: hand.Hover | None) -> None:
        given = self.drawing.given
        if given is not None and what != given.scene.lab.hover:
            self.pointed.emit(what)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a unit, and take hold of its bias."""
        given, unit = self.drawing.given, self._unit_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or given is None or unit is None:
            event.ignore()
            return
        self.pressed.emit()
        if unit != given.scene.chosen:
            self.unit_chosen.emit(*unit)
        self._grip = Grip(unit, float(given.scene.b[unit[0]][unit[1]]), event.position().y(), moved=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag a bias, or point at something."""
        drawing, at = self.drawing, event.position()
        if drawing.layout is None or drawing.look is None:
            return
        if self._grip is None:
            what = hand.thing_at(drawing.layout, drawing.look, at)
            self._point(what)
            self.setCursor(_cursor(what))
            return
        grip, up = self._grip, self._grip.y - at.y()
        if not grip.moved and abs(up) < hand.SLACK * drawing.look.unit:
            return
        self._grip = grip._replace(moved=True)
        finer = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._set(grip.unit, hand.dragged(grip.start, up, drawing.look.unit, finer))

    def _set(self, unit: Unit, value: float) -> None:
        given = self.drawing.given
        if given is not None and value != float(given.scene.b[unit[0]][unit[1]]):
            self.bias_set.emit(*unit, value)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grip = None
        self.released.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the page of one bias."""
        if event.button() == Qt.MouseButton.LeftButton and self._unit_at(event.position()) is not None:
            self.opened.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing; not now, for what is just being hidden is left too."""
        if self._grip is None:
            QTimer.singleShot(0, self, lambda: self._point(None))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nudge the chosen bias where the pointer is on it."""
        given, turned = self.drawing.given, event.angleDelta().y() or event.angleDelta().x()
        unit = self._unit_at(event.position())
        if given is None or unit != given.scene.chosen or not turned:
            event.ignore()
            return
        finer = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        self._nudge(turned / 120 * (0.1 if finer else 1.0))

    def _nudge(self, count: float) -> None:
        given = self.drawing.given
        if given is not None:
            layer, unit = given.scene.chosen
            self._set((layer, unit), hand.nudged(float(given.scene.b[layer][unit]), count))

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from unit to unit, and nudge its bias, while it has the focus; everything else is the window's."""
        layout, given, key = self.drawing.layout, self.drawing.given, Qt.Key(event.key())
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if layout is None or given is None or not plain:
            super().keyPressEvent(event)
        elif key in ARROWS:
            right, down = ARROWS[key]
            if down and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._nudge(-float(down))
            else:
                self.unit_chosen.emit(*hand.next_unit(layout, given.scene.chosen, right, down))
        elif event.text() in NUDGES:
            self._nudge(NUDGES[event.text()])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw its frame."""
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw no frame."""
        self.update()


def _cursor(what: hand.Hover | None) -> Qt.CursorShape:
    return Qt.CursorShape.SizeVerCursor if what is not None and what[0] == "b" else Qt.CursorShape.ArrowCursor
