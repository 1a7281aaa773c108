"""The drawing of a shared bias as a widget: shows a trace, and says what the hand points at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from biasviz.experiments.layer.sharing_links import Spot, links_of
from biasviz.experiments.layer.sharing_trace import SharingTrace
from biasviz.language import mark, tr
from biasviz.ui.batch import sharing_columns, sharing_maps
from biasviz.ui.batch import sharing_text as text
from biasviz.ui.theme import Look

UNIT_KEYS = mark("Up and down choose a unit, J lets it use another bias.")
FILTER_KEYS = mark("Up and down choose a filter.")
Plan = sharing_maps.Plan | sharing_columns.Plan


class SharingBoard(QWidget):
    """Keeps nothing but what it draws.

    Signals:
        pointed(Spot or None): the cell under the pointer.
        chosen(int): the bias of a filter, or a unit, that the user wants to look at.
        joined(int): the unit that is to use another bias.

    """

    pointed = Signal(object)
    chosen = Signal(int)
    joined = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sharing_board")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._look: Look | None = None
        self._trace: SharingTrace | None = None
        self._spot: Spot | None = None
        self._flies = True
        self._planned: tuple[object, Plan] | None = None
        self._kept: dict[str, tuple[object, QPixmap]] = {}

    def minimumSizeHint(self) -> QSize:
        """Leave room for the cells."""
        unit = self._look.unit if self._look else 1.0
        return QSize(round(300 * unit), round(180 * unit))

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._look = look
        self.update()

    def set_shown(self, trace: SharingTrace, spot: Spot | None, flies: bool) -> None:
        """Show a trace, the cell that is pointed at, and whether numbers are seen on their way."""
        self._trace, self._spot, self._flies = trace, spot, flies
        units = trace.sharing.kind == "units"
        name = tr("Units that share a bias") if units else tr("Convolution with a shared bias")
        keys = tr(UNIT_KEYS if units else FILTER_KEYS)
        self.setAccessibleName(name)
        self.setAccessibleDescription(" ".join((text.running(trace, lambda words: len(words) < 90), keys)))
        self.update()

    # Places

    def plan(self) -> Plan | None:
        """Return where everything lies now, or None before there is anything."""
        if self._look is None or self._trace is None:
            return None
        key = (self._look, self.size(), self._trace.spec, self._trace.chosen)
        if self._planned is None or self._planned[0] != key:
            room = QRectF(self.rect()).adjusted(1, 1, -2, -2)
            kind = self._trace.sharing.kind
            make = sharing_maps.plan if kind == "convolution" else sharing_columns.plan
            self._planned = key, make(self._look, room, self._trace)
        return self._planned[1]

    def spot_at(self, point: QPointF) -> Spot | None:
        """Return the cell that lies there, or None."""
        plan = self.plan()
        if plan is None:
            return None
        if isinstance(plan, sharing_maps.Plan):
            return sharing_maps.spot_at(plan, point)
        return sharing_columns.spot_at(plan, point)

    # The user

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what the pointer is on."""
        spot = self.spot_at(event.position())
        if spot != self._spot:
            self.pointed.emit(spot)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing; not now, for what is just being hidden is left too."""
        if self._spot is not None:
            QTimer.singleShot(0, self, lambda: self.pointed.emit(None))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a bias or a unit; a click on the name of a unit lets it use another bias."""
        spot = self.spot_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or spot is None or self._trace is None:
            return
        kind, _, index = spot
        sharing = self._trace.sharing
        if sharing.kind == "convolution":
            if kind in ("b", "db"):
                self.chosen.emit(index)
        elif kind == "unit":
            self.joined.emit(index)
        elif kind in ("b", "db"):
            self.chosen.emit(sharing.units.members[index][0])
        else:
            self.chosen.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys of this control; the others go on to the window."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if self._trace is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        sharing = self._trace.sharing
        if step:
            now, count = (
                (sharing.chosen, sharing.convolution.filters)
                if sharing.kind == "convolution"
                else (sharing.unit, sharing.units.units)
            )
            self.chosen.emit(min(max(now + step, 0), count - 1))
        elif event.key() == Qt.Key.Key_J and sharing.kind == "units":
            self.joined.emit(min(sharing.unit, sharing.units.units - 1))
        else:
            super().keyPressEvent(event)

    # Painting

    def _picture(self, plan: Plan, look: Look, trace: SharingTrace) -> QPixmap:
        """Return all that stands still until the next number has fallen, drawn once, what never falls once a step."""
        links = links_of(trace.spec, trace.chosen, self._spot)
        step = (look, self.size(), self.devicePixelRatioF(), trace.spec, trace.chosen, trace.sharing.unit, links)

        def ground() -> QPixmap:
            picture = QPixmap(self.size() * self.devicePixelRatioF())
            picture.setDevicePixelRatio(self.devicePixelRatioF())
            picture.fill(look.theme.color("ground"))
            with QPainter(picture) as painter:
                if isinstance(plan, sharing_maps.Plan):
                    sharing_maps.draw(painter, look, plan, trace, links)
                else:
                    sharing_columns.draw(painter, look, plan, trace, links)
            return picture

        def fallen() -> QPixmap:
            picture = self._once("ground", step, ground).copy()
            with QPainter(picture) as painter:
                if isinstance(plan, sharing_maps.Plan):
                    sharing_maps.draw_falling(painter, look, plan, trace, links)
                else:
                    sharing_columns.draw_falling(painter, look, plan, trace, links)
            return picture

        return self._once("fallen", (step, trace.moment.landed), fallen)

    def _once(self, name: str, key: object, draw: Callable[[], QPixmap]) -> QPixmap:
        """Return a picture that was drawn before for the same key, or draw it."""
        if name not in self._kept or self._kept[name][0] != key:
            self._kept[name] = key, draw()
        return self._kept[name][1]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw."""
        plan, look, trace = self.plan(), self._look, self._trace
        if plan is None or look is None or trace is None:
            return
        picture = self._picture(plan, look, trace)
        with QPainter(self) as painter:
            painter.drawPixmap(0, 0, picture)
            if isinstance(plan, sharing_maps.Plan):
                sharing_maps.draw_moving(painter, look, plan, trace, self._flies)
            else:
                sharing_columns.draw_moving(painter, look, plan, trace, self._flies)
            if self.hasFocus():
                painter.setPen(QPen(look.theme.color("loss"), max(2, look.px(2))))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
