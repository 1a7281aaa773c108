"""What all pages of the Chain lab are painted on: a widget that knows which thing lies where.

A spot is something that can be pointed at or chosen: its kind and its neuron, as `ChainLab.hover` has it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Generic

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from biasviz.experiments.chain.spec import Chain
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.ui.chain.light import Found, Later
from biasviz.ui.neuron.painting import PICTURED
from biasviz.ui.neuron.readout_ink import Ink, ink
from biasviz.ui.theme import Look

Spot = tuple[str, int]
ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
LEAST = (480, 360)
"""Width and height at unit 1."""
SIDEWAYS = 2.5
"""How much further off the way a spot counts than one that lies straight ahead."""


class Board(QWidget, Generic[Found]):
    """Keeps nothing but what it draws; who inherits it fills `spots` and paints.

    Attributes:
        spots: where each thing lies, the topmost last.
        hover: the spot that is pointed at.
        trace: what is shown; None before the first time.
        motion: whether things are seen on their way.
        later: what is worked out about the chain, asked for while it paints.

    Signals:
        pointed(Spot or None): another spot is under the pointer, or gone to with the arrows.
        chosen(Spot): one was pressed, or Return was.
        stepped(Spot, int): plus or minus was pressed on one.

    """

    pointed = Signal(object)
    chosen = Signal(object)
    stepped = Signal(object, int)

    def __init__(self, name: str, title: str, meaning: str, work: Callable[[Chain], Found]) -> None:
        super().__init__()
        self.later = Later(work, self)
        self.later.rested.connect(self.tell_all)
        self.trace: ChainTrace | None = None
        self.motion = True
        self.spots: dict[Spot, QRectF] = {}
        self.hover: Spot | None = None
        self.ink: Ink | None = None
        self._kept: dict[str, tuple[object, QPixmap | None]] = {}
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setToolTip(meaning)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def minimumSizeHint(self) -> QSize:
        """Leave room for what is drawn."""
        unit = self.ink.look.unit if self.ink else 1.0
        return QSize(round(LEAST[0] * unit), round(LEAST[1] * unit))

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self.ink = ink(look)
        self._kept.clear()
        self.arrange()
        self.update()

    def show_state(self, trace: ChainTrace, motion: bool) -> None:
        """Show a state."""
        self.trace, self.hover, self.motion = trace, trace.lab.hover, motion
        self.arrange()
        self.tell_all()

    def tell_all(self) -> None:
        """Draw what is shown, and tell assistive technology in words where time and the hand rest."""
        self.update()
        if self.trace is None or self.trace.lab.playing or self.later.waits(self.trace.chain):
            return
        words = self.summary(self.trace)
        if words != self.accessibleDescription():
            self.setAccessibleDescription(words)

    # For who inherits it

    def arrange(self) -> None:
        """Find where everything lies, from the size of the widget and what is shown."""

    def paint(self, p: QPainter, ink: Ink, trace: ChainTrace) -> None:
        """Draw."""

    def summary(self, trace: ChainTrace) -> str:
        """Return all that is shown in sentences."""
        return ""

    def reaches(self, spot: Spot) -> bool:
        """Whether the arrows stop at a spot."""
        return True

    def pressed_at(self, spot: Spot, point: QPointF) -> None:
        """Act on a press: by choosing what is there."""
        self.chosen.emit(spot)

    # Places

    def resizeEvent(self, event: QEvent) -> None:
        """Arrange anew."""
        self.arrange()

    def spot_at(self, point: QPointF) -> Spot | None:
        """Return what lies there."""
        return next((spot for spot, box in reversed(self.spots.items()) if box.contains(point)), None)

    def _next(self, right: int, down: int) -> Spot | None:
        """Return the spot that comes next in a direction, seen from the one that is pointed at."""
        stops = [spot for spot in self.spots if self.reaches(spot)]
        if self.hover not in self.spots:
            return stops[0] if stops else None
        here = self.spots[self.hover].center()

        def way(spot: Spot) -> float:
            there = self.spots[spot].center() - here
            ahead, aside = (there.x() * right, there.y()) if right else (there.y() * down, there.x())
            return ahead + SIDEWAYS * abs(aside) if ahead > 1 else math.inf

        found = min((spot for spot in stops if spot != self.hover), key=way, default=None)
        return self.hover if found is None or way(found) == math.inf else found

    # The hand

    def _point(self, spot: Spot | None) -> None:
        if spot != self.hover:
            self.pointed.emit(spot)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what the pointer is on."""
        spot = self.spot_at(event.position())
        self._point(spot)
        self.setCursor(Qt.CursorShape.ArrowCursor if spot is None else self.cursor_on(spot))

    def cursor_on(self, spot: Spot) -> Qt.CursorShape:
        """Return the pointer over a spot."""
        return Qt.CursorShape.PointingHandCursor

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing; not now, for what is just being hidden is left too."""
        if self.hover is not None:
            QTimer.singleShot(0, self, lambda: self._point(None))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is there."""
        spot = self.spot_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and spot is not None:
            self.pressed_at(spot, event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from spot to spot while it has the focus; everything else is the window's."""
        key, plain = Qt.Key(event.key()), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in ARROWS and plain and self.spots:
            self._point(self._next(*ARROWS[key]))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.hover in self.spots:
            self.chosen.emit(self.hover)
        elif event.text() in ("+", "-") and self.hover in self.spots:
            self.stepped.emit(self.hover, 1 if event.text() == "+" else -1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first spot."""
        if self.hover is None and event.reason() in (
            Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason,
        ):  # fmt: skip
            self._point(self._next(0, 0))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing."""
        self._point(None)
        self.update()

    # Painting

    def copy(self, p: QPainter, name: str, key: object, box: QRectF, draw: Callable[[QPainter], None]) -> None:
        """Draw a part of the widget; from the second time on that the key is the same, as a picture that is kept.

        The picture is filled with the ground; `draw` paints in the widget's own pixels, all of it in the box.
        """
        ratio = self.devicePixelRatioF()
        corner = QPointF(math.floor(box.left()), math.floor(box.top()))
        whole = (key, corner.x(), corner.y(), box.width(), box.height(), ratio)
        before, picture = self._kept.get(name, (None, None))
        if before != whole or p.paintEngine().type() not in PICTURED:
            self._kept[name] = whole, None
            p.save()
            draw(p)
            p.restore()
            return
        if picture is None:
            size = QSize(math.ceil((box.right() - corner.x()) * ratio), math.ceil((box.bottom() - corner.y()) * ratio))
            picture = QPixmap(size.expandedTo(QSize(1, 1)))
            picture.setDevicePixelRatio(ratio)
            picture.fill(self.ink.color("ground") if self.ink else QColor("white"))
            with QPainter(picture) as q:
                q.setRenderHint(QPainter.RenderHint.Antialiasing)
                q.translate(-corner)
                draw(q)
            self._kept[name] = whole, picture
        p.drawPixmap(corner, picture)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is shown, and a ring while the keys act here."""
        if self.ink is None:
            return
        with QPainter(self) as p:
            p.fillRect(self.rect(), self.ink.color("ground"))
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.trace is not None:
                self.paint(p, self.ink, self.trace)
            if self.hasFocus():
                thick = max(2.0, self.ink.u(2))
                p.setBrush(Qt.BrushStyle.NoBrush)
                p.setPen(QPen(self.ink.color("loss"), thick))
                if self.hover in self.spots:
                    near = self.ink.u(2)
                    p.drawRoundedRect(self.spots[self.hover].adjusted(-near, -near, near, near), near * 2, near * 2)
                p.drawRect(QRectF(self.rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2))
