"""The page "Forward and back" of the Network lab: every array of a step, where db2, dZ1 and db1 come from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from biasviz import updates
from biasviz.experiments.network.stations import stations
from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.network.backprop_arrays import Cell
from biasviz.ui.network.backprop_canvas import Canvas
from biasviz.ui.network.backprop_code import code
from biasviz.ui.network.backprop_hand import chosen_by
from biasviz.ui.network.backprop_lines import Lines
from biasviz.ui.theme import Look
from biasviz.updates import arrays, network

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class BackpropPage:
    """The arrays of a step, and below them what happens at the present one.

    Attributes:
        canvas: everything that is drawn.
        lines: the lines so far.

    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.widget = self.canvas = Canvas()
        self.lines = Lines(self.canvas)
        store, canvas = window.store, self.canvas
        canvas.pointed.connect(store.action(network.point_at))
        canvas.chosen.connect(self._choose)
        canvas.scrolled.connect(store.action(arrays.scroll))
        canvas.moved_aside.connect(store.action(arrays.look_aside))
        canvas.pressed.connect(store.press)
        canvas.released.connect(lambda: QTimer.singleShot(0, canvas, store.release))
        canvas.arranged.connect(self._place)
        self.lines.line_chosen.connect(self._go_to_line)
        self.lines.copy_asked.connect(self.copy)

    def _choose(self, cell: Cell) -> None:
        scene = self.canvas.drawing.scene
        if scene is None:
            return
        layer, unit, row = chosen_by(cell)
        training_row = None if row is None else int(scene.index[row])
        self._window.store.dispatch(arrays.choose, cell, layer, unit, training_row)

    def _go_to_line(self, line: int) -> None:
        """Go to the station that a line belongs to."""
        scene = self.canvas.drawing.scene
        if scene is not None and line < len(scene.stations) - 1:
            parts = len(stations(scene.network))
            self._window.store.dispatch(updates.scrub, scene.step + (line + 1) / parts)

    def copy(self) -> None:
        """Put the NumPy code of the whole step on the clipboard."""
        scene = self.canvas.drawing.scene
        if scene is not None:
            QGuiApplication.clipboard().setText(code(scene))
            self._window.notice.say(tr("NumPy code of the whole step is on the clipboard: run, it prints every db."))

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self.canvas.restyle(look)
        self.lines.restyle(look)
        self._place()

    def render(self, state: State, trace: Any) -> None:
        """Show the state."""
        self.canvas.show_state(state, trace, state.view.motion and self._window.glide.allowed)
        if self.canvas.drawing.words is not None:
            self.lines.show_lines(self.canvas.drawing.words)
        self._place()

    def _place(self) -> None:
        drawing = self.canvas.drawing
        if drawing.layout is not None:
            box = drawing.lines_box
            self.lines.place(None if box is None else drawing.room(box))
