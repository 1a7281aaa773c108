"""The page of the curve: L over the bias of one neuron for any number of rows, and minibatches of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from biasviz.experiments.layer.trace import BatchTrace
from biasviz.state import State
from biasviz.ui.batch.curve_neurons import NeuronRow
from biasviz.ui.batch.curve_plot import CurvePlot
from biasviz.ui.batch.curve_shown import CurveShown
from biasviz.ui.batch.curve_side import CurveSide
from biasviz.ui.labs import NARROW
from biasviz.ui.theme import Look
from biasviz.updates import batch_curve

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class CurvePage:
    """Keeps nothing but what it shows."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.widget = QWidget()
        self.widget.setObjectName("curve_page")
        self.neurons, self.plot, self.side = NeuronRow(), CurvePlot(), CurveSide()
        self._column, self._row = QVBoxLayout(self.widget), QHBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(self.neurons.widget)
        self._column.addLayout(self._row, 1)
        self._row.addWidget(self.plot.widget, 1)
        self._row.addWidget(self.side.widget)
        self._look: Look | None = None
        store, plot, side = window.store, self.plot, self.side
        for signal, update in (
            (plot.dragged, batch_curve.drag), (plot.nudged, batch_curve.nudge), (plot.hovered, batch_curve.hover),
            (plot.zoomed, batch_curve.zoom), (plot.panned, batch_curve.pan), (plot.refit, batch_curve.fit),
            (side.size_set, batch_curve.set_size), (side.count_set, batch_curve.set_count),
            (side.seed_set, batch_curve.set_seed), (side.way_chosen, batch_curve.descend_with),
            (self.neurons.chosen, batch_curve.look_at_neuron), (self.neurons.lab_asked, batch_curve.open_neuron),
        ):  # fmt: skip
            signal.connect(store.action(update))
        for refusing in (side.refused, self.neurons.refused):
            refusing.connect(window.notice.refuse)

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._look = look
        px = look.px
        self._column.setContentsMargins(px(10), px(4), 0, px(4))
        self._row.setSpacing(px(6))
        for part in (self.neurons, self.plot, self.side):
            part.restyle(look)

    def render(self, state: State, trace: BatchTrace) -> None:
        """Show the state."""
        if self._look is None:
            return
        shown = CurveShown(state, trace, self._look)
        self.side.fit(self._look, self._window.width() < NARROW * self._look.unit)
        self.neurons.render(shown)
        self.plot.render(shown)
        self.side.render(shown)
