"""The widget of the four charts, and below them a cell for each unit."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from biasviz.experiments.network.evaluation import DEAD, SATURATED
from biasviz.language import tr
from biasviz.ui.network import training_charts as charts
from biasviz.ui.network import training_text as text
from biasviz.ui.network.training_shown import TrainingShown
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.style import mix

CELL = 22.0
"""Largest side of a cell at unit 1."""


class TrainingCanvas(QWidget):
    """Draws, and tells where the hand is.

    Signals:
        scrubbed(float): the user went to a step.
        hovered(int or None): the pointer is over a step.
        unit_chosen(int, int): the user chose a unit of a layer, from 0.

    """

    scrubbed = Signal(float)
    hovered = Signal(object)
    unit_chosen = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("training_charts")
        self.setAccessibleName(tr(text.NAME))
        self.setToolTip(tr(text.MEANING))
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._shown: TrainingShown | None = None
        self._over: int | None = None

    def render_shown(self, shown: TrainingShown) -> None:
        """Show that from the next frame on."""
        self._shown = shown
        if not shown.lab.playing:
            alive = int((shown.kinds != DEAD).sum() - (shown.kinds == SATURATED).sum())
            train = float(shown.marks.train[shown.mark])
            self.setAccessibleDescription(text.summary(shown.step, train, alive, len(shown.kinds)))
        self.update()

    # Where things lie

    def _cells_height(self) -> float:
        shown = self._shown
        return 0.0 if shown is None else shown.look.px(12) + self._side() * 1.25 + shown.look.px(20)

    def _side(self) -> float:
        """Return the side of a cell, so that all fit beside each other."""
        shown = self._shown
        if shown is None:
            return CELL
        units, layers = sum(shown.network.units), shown.network.layers
        room = self.width() - shown.look.px(24) - layers * shown.look.px(26)
        return float(min(CELL * shown.look.unit, max(2.0, room / max(1, units) / 1.12)))

    def frames(self) -> dict[str, Frame]:
        """Return where each chart lies."""
        shown = self._shown
        if shown is None:
            return {}
        gap = shown.look.px(8)
        wide, high = (self.width() - gap) / 2, (self.height() - self._cells_height() - gap) / 2
        found = {}
        for k, chart in enumerate(charts.CHARTS):
            box = QRectF(k % 2 * (wide + gap), k // 2 * (high + gap), wide, high)
            found[chart] = charts.frame_of(shown, chart, box)
        return found

    def cells(self) -> list[tuple[int, int, QRectF]]:
        """Return the cell of each unit with its layer and its place in it."""
        shown = self._shown
        if shown is None:
            return []
        side, px = self._side(), shown.look.px
        x, y, found = float(px(12)), self.height() - px(20) - side, []
        for layer, units in enumerate(shown.network.units):
            for unit in range(units):
                found.append((layer, unit, QRectF(x, y, side, side)))
                x += side * 1.12
            x += px(26)
        return found

    # The hand

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which step is under the pointer; while the button is down, go there."""
        step = self._step_at(event.position())
        if event.buttons() & Qt.MouseButton.LeftButton and step is not None:
            self.scrubbed.emit(float(step))
        self._tell(step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to a step, or look at a unit."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        step = self._step_at(event.position())
        if step is not None:
            self.scrubbed.emit(float(step))
            return
        for layer, unit, box in self.cells():
            if box.adjusted(-1, -4, 1, 4).contains(event.position()):
                self.unit_chosen.emit(layer, unit)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._tell(None)

    def _step_at(self, point: QPointF) -> int | None:
        shown = self._shown
        for frame in self.frames().values():
            if shown is not None and frame.rect.adjusted(-4, 0, 4, 0).contains(point):
                return min(max(round(frame.b(point.x())), 0), shown.known)
        return None

    def _tell(self, step: int | None) -> None:
        if step != self._over:
            self._over = step
            self.hovered.emit(step)

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw all of it."""
        p, shown = QPainter(self), self._shown
        if shown is None:
            return
        p.fillRect(self.rect(), shown.look.theme.color("ground"))
        for chart, frame in self.frames().items():
            charts.paint(p, shown, chart, frame)
        self._paint_cells(p, shown)

    def _paint_cells(self, p: QPainter, shown: TrainingShown) -> None:
        look, theme = shown.look, shown.look.theme
        p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        metrics = QFontMetricsF(look.font(12))
        begun = -1
        for k, (layer, _, box) in enumerate(self.cells()):
            kind = int(shown.kinds[k])
            fill = {SATURATED: mix(theme.ground, theme.loss, 0.34), DEAD: theme.dead}.get(
                kind, mix(theme.ground, theme.good, 0.16)
            )
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(QColor(fill))
            p.drawRoundedRect(box, look.px(3), look.px(3))
            if kind == DEAD:
                p.setBrush(QBrush(theme.color("text"), Qt.BrushStyle.BDiagPattern))
                p.drawRoundedRect(box, look.px(3), look.px(3))
            if k == shown.chosen:
                p.setBrush(Qt.BrushStyle.NoBrush)
                p.setPen(QPen(theme.color("bias"), max(2.0, 2 * look.unit)))
                p.drawRoundedRect(box.adjusted(-1, -1, 1, 1), look.px(3), look.px(3))
            if layer != begun:
                begun = layer
                p.setFont(look.font(12))
                p.setPen(theme.color(charts.color_of(shown, layer)))
                base = box.bottom() + look.px(4) + metrics.ascent()
                p.drawText(QPointF(box.left(), base), text.layer_name(shown.network, layer))


class Rows(QObject):
    """For which rows the chosen unit is dead or saturated, in words."""

    @staticmethod
    def words(shown: TrainingShown) -> str:
        """Return the sentence; "" where it is alive for every row, or where the rows are too many to be looked at."""
        trace = shown.trace
        if trace.n * sum(shown.network.widths) > 200_000 or shown.lab.playing:
            return ""
        lamp = trace.whole.lamp[trace.layer][:, trace.unit]
        for kind, name in ((DEAD, "dead"), (SATURATED, "saturated")):
            found = np.flatnonzero(lamp == kind)
            if 0 < len(found) < trace.n:
                few = found[: text.MOST_ROWS].tolist()
                return text.rows(name, few, len(found) - len(few))
        return ""
