"""The Layer page: a dense layer as its arrays, and its rows falling one by one into db."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from biasviz.errors import InputError
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.batch.layer_canvas import Canvas
from biasviz.ui.batch.layer_code import code
from biasviz.ui.batch.layer_controls import Controls
from biasviz.ui.batch.layer_text import controls_room
from biasviz.ui.theme import Look
from biasviz.updates import batch

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class LayerPage:
    """X · W + b = Z → A above, 1ᵀ · dZ = db below, and what the reduction does in code and words.

    Attributes:
        canvas: everything that is drawn.
        controls: the buttons on it.

    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.widget = self.canvas = Canvas()
        self.controls = Controls(self.canvas)
        store, canvas = window.store, self.canvas
        canvas.pointed.connect(store.action(batch.point_at))
        canvas.neuron_chosen.connect(store.action(batch.choose_neuron))
        canvas.mute_asked.connect(store.action(batch.mute))
        canvas.target_set.connect(store.action(batch.set_target))
        canvas.scrolled.connect(store.action(batch.scroll))
        canvas.pressed.connect(store.press)
        canvas.released.connect(lambda: QTimer.singleShot(0, canvas, store.release))
        canvas.arranged.connect(self._place)
        signals = self.controls.signals
        signals.reduction_chosen.connect(store.action(batch.choose_reduction))
        signals.keep_chosen.connect(store.action(batch.keep_movement))
        signals.copy_asked.connect(self.copy)

    def copy(self) -> None:
        """Put the NumPy code on the clipboard, or say why there is none."""
        try:
            text = code(self._window.store.trace)
        except InputError as error:
            self._window.notice.refuse(str(error))
            return
        QGuiApplication.clipboard().setText(text)
        self._window.notice.say(tr("NumPy code with these numbers is on the clipboard: run, it prints db."))

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self.canvas.restyle(look)
        self.controls.restyle(look)
        self._place()

    def render(self, state: State, trace: BatchTrace) -> None:
        """Show the state."""
        self.canvas.show_state(state, trace)
        if state.batch is not None:
            self.controls.render(state.batch)
        self._place()

    def _place(self) -> None:
        drawing = self.canvas.drawing
        if drawing.layout is None or drawing.fine is None:
            return
        buttons, keep = controls_room(drawing.fine, drawing.layout)
        self.controls.place(drawing.room(buttons), None if keep is None else drawing.room(keep))
