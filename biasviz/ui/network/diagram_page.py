"""The page of the drawn network: neurons with their biases, the picture of what comes out, and the chosen bias."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from biasviz import updates
from biasviz.experiments.network import census
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.state import State
from biasviz.ui.network import diagram_words as words
from biasviz.ui.network.diagram_bias import BiasLine
from biasviz.ui.network.diagram_canvas import Canvas
from biasviz.ui.network.diagram_controls import PictureControls, RowBar
from biasviz.ui.network.diagram_drawing import Given
from biasviz.ui.network.diagram_picture import PictureCanvas
from biasviz.ui.network.diagram_pictures import picture_of
from biasviz.ui.network.diagram_scene import Scene, scene
from biasviz.ui.network.diagram_states import states_of, unit_of
from biasviz.ui.network.diagram_truth import TruthLight
from biasviz.ui.theme import Look
from biasviz.updates import marking, network

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow

RESTS = 0.18
"""Seconds without a change after which what takes longer is worked out: the fine picture, the checks."""


class _Whole(QWidget):
    """The widget of the page, which tells that it has another size."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell of it."""
        super().resizeEvent(event)
        self.resized.emit()


class DiagramPage:
    """Keeps nothing but what it shows.

    Attributes:
        canvas: the network.
        picture: what comes out.
        controls, row: what the picture is of; which row goes through.
        line: the chosen bias.

    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.widget = _Whole()
        self.widget.setObjectName("diagram_page")
        self.canvas, self.picture = Canvas(), PictureCanvas()
        self.controls, self.row, self.line = PictureControls(), RowBar(), BiasLine()
        grid = self._grid = QGridLayout(self.widget)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.canvas, 0, 0, 2, 1)
        grid.addWidget(self.row.widget, 2, 0)
        grid.addWidget(self.controls.widget, 0, 1)
        grid.addWidget(self.picture, 1, 1, 2, 1)
        grid.addWidget(self.line.widget, 3, 0, 1, 2)
        grid.setRowStretch(1, 1)
        self._key: object = None
        self._changed = 0.0
        self._rest = QTimer(self.widget)
        self._rest.setSingleShot(True)
        self._rest.setInterval(round(1000 * RESTS))
        self._rest.timeout.connect(self._settle)
        self._truth = TruthLight(window, self._settle)
        self.widget.resized.connect(self._resized)
        self._wire()

    def _wire(self) -> None:
        store, canvas = self._window.store, self.canvas
        for signal, update in (
            (canvas.pointed, network.point_at), (canvas.unit_chosen, network.choose_unit),
            (canvas.bias_set, network.set_bias), (self.picture.pointed, network.point_at),
            (self.picture.row_chosen, network.choose_row), (self.row.turned, network.choose_row),
            (self.controls.of_unit_chosen, network.picture_of_unit), (self.controls.plane_chosen, network.choose_plane),
            (self.line.marked, marking.mark_rows),
        ):  # fmt: skip
            signal.connect(store.action(update))
        canvas.opened.connect(store.action(updates.choose_page, "bias"))
        self.line.check_asked.connect(lambda: self._truth.ask(store.trace))
        canvas.pressed.connect(store.press)
        canvas.released.connect(lambda: QTimer.singleShot(0, canvas, store.release))

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        for part in (self.canvas, self.picture, self.controls, self.row, self.line):
            part.restyle(look)

    def _settle(self) -> None:
        state = self._window.store.state
        if state.lab == "network" and state.open.page == "diagram" and not self.widget.isHidden():
            self.render(state, self._window.store.trace)

    def _resized(self) -> None:
        if isinstance(trace := self._window.store.trace, NetworkTrace):
            self._share_width(trace)

    def render(self, state: State, trace: NetworkTrace) -> None:
        """Show the state."""
        lab, now = trace.lab, monotonic()
        key = (lab.run, trace.step, lab.layer, lab.unit, lab.plane, lab.of_unit, lab.marked)
        if key != self._key:
            fresh = self._key is None
            before, self._key, self._changed = self._changed, key, now
            rests = fresh or (not lab.playing and now - before > RESTS)
        else:
            rests = not lab.playing and now - self._changed >= 0.9 * RESTS
        rests = rests and not lab.playing
        if not rests and not lab.playing:
            self._rest.start()
        self._share_width(trace)
        states = states_of(trace)
        shown = scene(trace, states)
        counts = words.state_counts(states)
        said = words.described(trace, shown, counts)
        self.canvas.show_this(
            Given(trace.network, shown, trace.names[0], counts, self._lines(trace, shown), said)
        )
        self.controls.render(trace, state.view.present)
        self.row.render(trace, state.view.present)
        self.picture.show_this(
            (*key, lab.row, lab.hover if lab.hover and lab.hover[0] == "row" else None, rests),
            lambda: picture_of(trace, rests), lab.hover, words.hovered_row(trace),
        )  # fmt: skip
        if rests:
            self.picture.describe()
        self.line.render(trace, unit_of(trace, lab.layer, lab.unit), self._truth.of(trace, rests), rests)

    def _share_width(self, trace: NetworkTrace) -> None:
        """Give the picture as much width as it can use, the network the rest: the more, the more layers there are."""
        wide, columns = max(1, self.widget.width()), trace.network.layers
        share = 0.40 if columns < 4 else 0.37 if columns == 4 else 0.34
        right = round(max(min(share * wide, 0.86 * self.widget.height()), 0.32 * wide))
        if self._grid.columnMinimumWidth(1) != right:
            self._grid.setColumnMinimumWidth(1, right)
            self._grid.setColumnStretch(0, 1)

    @staticmethod
    def _lines(trace: NetworkTrace, shown: Scene) -> tuple[str, ...]:
        """Return what is said of what is pointed at."""
        if shown.pointed is not None:
            unit = unit_of(trace, *shown.pointed)
            said = (census.sentence(trace.network, unit), *words.twin_lines(trace, shown.pointed))
            return words.unit_lines(trace, shown, shown.pointed, said)
        if shown.weight is not None:
            return words.weight_lines(trace, shown, shown.weight)
        return () if shown.input is None else words.input_lines(trace, shown, shown.input)
