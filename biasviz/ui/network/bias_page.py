"""The page of one bias: the Neuron lab's curve with a network behind it, and what moves this bias, or does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from biasviz.experiments.network.trace import NetworkTrace
from biasviz.state import State
from biasviz.ui.batch.curve_plot import CurvePlot
from biasviz.ui.labs import NARROW
from biasviz.ui.network.bias_shown import BiasShown
from biasviz.ui.network.bias_side import BiasSide
from biasviz.ui.network.unit_turners import UnitTurners
from biasviz.ui.theme import Look
from biasviz.updates import network, network_bias

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class BiasPage:
    """Keeps nothing but what it shows."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._look: Look | None = None
        self.widget = QWidget()
        self.widget.setObjectName("bias_page")
        self.turners = UnitTurners("bias")
        self.plot, self.side = CurvePlot("network_curve"), BiasSide()
        self._column, self._row, self._head = QVBoxLayout(self.widget), QHBoxLayout(), QHBoxLayout()
        self._column.setSpacing(0)
        self._column.addLayout(self._head)
        self._column.addLayout(self._row, 1)
        for part in self.turners.parts:
            self._head.addWidget(part)
        self._head.addStretch(1)
        self._row.addWidget(self.plot.widget, 1)
        self._row.addWidget(self.side.widget)
        store, plot = window.store, self.plot
        for signal, update in (
            (plot.dragged, network_bias.drag), (plot.nudged, network_bias.nudge), (plot.hovered, network_bias.hover),
            (plot.zoomed, network_bias.zoom), (plot.panned, network_bias.pan), (plot.refit, network_bias.fit),
        ):  # fmt: skip
            signal.connect(store.action(update))
        self.turners.chosen.connect(store.action(network.choose_unit))

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._look = look
        px = look.px
        self._column.setContentsMargins(px(10), px(4), 0, px(4))
        self._head.setSpacing(px(2))
        self._row.setSpacing(px(6))
        for part in (self.turners, self.plot, self.side):
            part.restyle(look)

    def render(self, state: State, trace: NetworkTrace) -> None:
        """Show the state."""
        if self._look is None:
            return
        shown = BiasShown(state, trace, self._look)
        self.turners.set_shown(trace)
        self.side.fit(self._look, self._window.width() < NARROW * self._look.unit)
        self.plot.render(shown)
        self.side.render(shown)
