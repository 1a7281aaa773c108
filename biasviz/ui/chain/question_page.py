"""The page of the question: why b is missing from ∂z/∂w, and present in ∂C/∂w."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from biasviz.experiments.chain.trace import ChainTrace
from biasviz.state import State
from biasviz.ui.chain.board import Spot
from biasviz.ui.chain.question_board import QuestionBoard
from biasviz.ui.chain.question_controls import QuestionControls
from biasviz.ui.chain.question_plan import PAD
from biasviz.ui.theme import Look
from biasviz.updates import chain

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class QuestionPage:
    """Keeps nothing but what it shows."""

    def __init__(self, window: MainWindow) -> None:
        self._store = window.store
        self.widget = QWidget()
        self.widget.setObjectName("question_page")
        self.controls, self.board = QuestionControls(), QuestionBoard()
        self._column = QVBoxLayout(self.widget)
        self._column.addWidget(self.controls.widget)
        self._column.addWidget(self.board, 1)
        for signal, update in (
            (self.controls.b_set, chain.drag_b), (self.controls.mover_chosen, chain.choose_mover),
            (self.controls.link_chosen, chain.choose_link), (self.board.dragged, chain.drag_b),
            (self.board.hovered, chain.point_over), (self.board.windowed, chain.look_at),
            (self.board.pointed, chain.point_at),
        ):  # fmt: skip
            signal.connect(window.store.action(update))
        self.board.chosen.connect(self._choose)
        self.controls.refused.connect(window.notice.refuse)

    def _choose(self, spot: Spot) -> None:
        """Move b to a column of the table."""
        self._store.dispatch(chain.drag_b, float(self._store.trace.table.b[spot[1]]))

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._column.setContentsMargins(0, look.px(4), 0, look.px(4))
        self._column.setSpacing(look.px(4))
        self.controls.widget.setContentsMargins(look.px(PAD), 0, look.px(PAD), 0)
        self.controls.restyle(look)
        self.board.restyle(look)

    def render(self, state: State, trace: ChainTrace) -> None:
        """Show the state."""
        self.controls.render(trace, state.view.present)
        self.board.show_state(trace, state.view.motion)
