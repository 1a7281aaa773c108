"""The error of a central difference over its step ε: why no difference is exact."""

from __future__ import annotations

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QDialog, QGraphicsPathItem, QLabel, QVBoxLayout, QWidget

from biasviz.experiments.neuron.check import u_curve
from biasviz.experiments.neuron.spec import Neuron
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import tr
from biasviz.numerics.differences import step_size
from biasviz.state import State
from biasviz.ui.neuron import readout_text as say
from biasviz.ui.theme import Look
from biasviz.words import SUPERSCRIPTS, significant

X = (-13.5, 0.5)
Y = (-17.0, 0.6)
"""Powers of ten that are shown; both axes stand still, so that two neurons can be compared."""
BLIND = 1e-2
"""A best error above this means that differences tell nothing about the slope."""


class UCurve(QObject):
    """Has a window of its own beside the program's, which goes on meanwhile and closes it when it closes.

    Its plot shows the relative error of (L(b + ε) − L(b − ε)) / 2ε over ε, and the ε of the truth light.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.widget = QDialog(parent)
        parent.installEventFilter(self)
        self.widget.setObjectName("u_curve")
        self.widget.setWindowTitle(tr(say.CURVE_TITLE))
        self.plot = pg.PlotWidget()
        self.plot.setAccessibleName(tr(say.CURVE_TITLE))
        self.plot.setToolTip(tr(say.CURVE_TIP))
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self.widget)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.sentence)
        self._look: Look | None = None
        self._neuron: Neuron | None = None
        self._grid = QGraphicsPathItem(_grid())
        self._curve = pg.PlotCurveItem(antialias=True)
        self._here = pg.InfiniteLine(angle=90)
        self._mark = pg.ScatterPlotItem(size=10)
        self._label = pg.TextItem(tr(say.CURVE_HERE), anchor=(0, 1))
        item = self.plot.getPlotItem()
        for part in (self._grid, self._curve, self._here, self._mark, self._label):
            item.addItem(part, ignoreBounds=True)
        item.setMenuEnabled(False)
        item.hideButtons()
        item.setMouseEnabled(False, False)
        item.setRange(xRange=X, yRange=Y, padding=0)
        for side, title in (("bottom", tr(say.CURVE_X)), ("left", tr(say.CURVE_Y))):
            axis = item.getAxis(side)
            axis.setLabel(title)
            axis.enableAutoSIPrefix(False)
            axis.setTicks([[(p, f"10{str(p).translate(SUPERSCRIPTS)}" if p else "1") for p in range(-16, 1, 2)]])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close with the window that it belongs to; one that is only minimized tells so spontaneously."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.widget.close()
        return False

    def restyle(self, look: Look) -> None:
        """Take another theme or size."""
        if look == self._look:
            return
        if self._look is None:
            self.widget.resize(look.px(560), look.px(420))
        self._look, t = look, look.theme
        palette = self.widget.palette()
        palette.setColor(QPalette.ColorRole.Window, t.color("ground"))
        palette.setColor(QPalette.ColorRole.WindowText, t.color("text"))
        self.widget.setPalette(palette)
        self.sentence.setFont(look.font(13))
        self.plot.setBackground(t.color("ground"))
        self._grid.setPen(_thin(t.color("line"), 1.0))
        self._curve.setPen(pg.mkPen(t.loss, width=t.curve_width * look.unit))
        self._here.setPen(pg.mkPen(t.bias, width=look.unit, style=Qt.PenStyle.DashLine))
        self._mark.setBrush(t.color("bias"))
        self._mark.setPen(pg.mkPen(t.ground, width=look.unit))
        self._mark.setSize(look.px(11))
        self._label.setColor(t.color("bias"))
        self._label.setFont(look.font(12, 600))
        for side in ("bottom", "left"):
            axis = self.plot.getPlotItem().getAxis(side)
            axis.setPen(pg.mkPen(t.muted))
            axis.setTextPen(pg.mkPen(t.muted))
            axis.setTickFont(look.font(12))
            axis.label.setFont(look.font(12))

    def show(self, state: State, trace: NeuronTrace) -> None:
        """Open the window, or bring it to the front."""
        self.render(state, trace)
        self.widget.show()
        self.widget.activateWindow()

    def render(self, state: State, trace: NeuronTrace) -> None:
        """Show the errors of the slope."""
        neuron, point = trace.neuron, trace.point
        if neuron == self._neuron:
            return
        self._neuron = neuron
        steps, errors = u_curve(neuron)
        usable = np.isfinite(errors)
        used = step_size(neuron.b)
        self._here.setValue(math.log10(used))
        self._label.setPos(math.log10(used), Y[0])
        if point.undefined is not None or not usable.any():
            self._curve.setData([], [])
            self._mark.setData([], [])
            self._say(tr(say.CURVE_ZERO if point.undefined is None else say.CURVE_NONE))
            return
        floor = 10.0 ** (Y[0] + 0.3)
        x, y = np.log10(steps[usable]), np.log10(np.maximum(errors[usable], floor))
        self._curve.setData(x, y)
        here = math.log10(used)
        height = float(np.interp(here, x, y))
        self._mark.setData([here], [height])
        best = int(np.argmin(np.where(usable, errors, np.inf)))
        words = significant(float(errors[best]), 2), significant(float(steps[best]), 1), significant(used, 2)
        self._say(say.valley(*words) if errors[best] < BLIND else tr(say.CURVE_BLIND))

    def _say(self, words: str) -> None:
        self.sentence.setText(words)
        self.plot.setAccessibleDescription(words)


def _grid() -> QPainterPath:
    """Lines at every second power of ten, as one item: pyqtgraph's own grid costs more than the plot."""
    path = QPainterPath()
    for power in range(-16, 1, 2):
        path.moveTo(X[0], power)
        path.lineTo(X[1], power)
        if power >= X[0]:
            path.moveTo(power, Y[0])
            path.lineTo(power, Y[1])
    return path


def _thin(color: object, width: float) -> QPen:
    pen = pg.mkPen(color, width=width)
    pen.setCosmetic(True)
    return pen
