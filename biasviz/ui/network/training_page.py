"""The page of the training: losses, biases, their gradients, and who is alive, over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from biasviz import updates
from biasviz.experiments.network.census import Unit, sentence
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.state import State
from biasviz.ui.network.training_canvas import Rows, TrainingCanvas
from biasviz.ui.network.training_shown import TrainingShown
from biasviz.ui.network.unit_turners import UnitTurners
from biasviz.ui.sentence import Sentence
from biasviz.ui.theme import Look
from biasviz.updates import network

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class TrainingPage:
    """Keeps nothing but what it shows, and the step under the pointer."""

    def __init__(self, window: MainWindow) -> None:
        self._look: Look | None = None
        self._seen: tuple[State, NetworkTrace] | None = None
        self._over: int | None = None
        self.widget = QWidget()
        self.widget.setObjectName("training_page")
        self.turners = UnitTurners("training")
        self.canvas = TrainingCanvas()
        self.words = Sentence("training_census", 2)
        self._column, self._head = QVBoxLayout(self.widget), QHBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(self.canvas, 1)
        self._column.addLayout(self._head)
        for part in self.turners.parts:
            self._head.addWidget(part)
        self._head.addWidget(self.words, 1)
        store = window.store
        self.canvas.scrubbed.connect(store.action(updates.scrub))
        self.canvas.unit_chosen.connect(store.action(network.choose_unit))
        self.turners.chosen.connect(store.action(network.choose_unit))
        self.canvas.hovered.connect(self._hover)

    def _hover(self, step: int | None) -> None:
        self._over = step
        if self._seen is not None:
            self._show(*self._seen)

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._look = look
        px = look.px
        self._column.setContentsMargins(px(10), px(6), px(10), px(6))
        self._head.setContentsMargins(px(4), px(2), 0, 0)
        self._head.setSpacing(px(4))
        self.turners.restyle(look)
        self.words.set_font(look.font(13))

    def render(self, state: State, trace: NetworkTrace) -> None:
        """Show the state."""
        self._seen = (state, trace)
        self._show(state, trace)

    def _show(self, state: State, trace: NetworkTrace) -> None:
        if self._look is None:
            return
        shown = TrainingShown(state, trace, self._look, self._over)
        self.turners.set_shown(trace)
        self.canvas.render_shown(shown)
        marks, k = shown.marks, shown.chosen
        dead, saturated = (int(v[shown.mark, k]) for v in (marks.dead, marks.saturated))
        unit = Unit(trace.layer, trace.unit, marks.rows, dead, saturated)
        self.words.set_words(" ".join(filter(None, (sentence(trace.network, unit), Rows.words(shown)))))
