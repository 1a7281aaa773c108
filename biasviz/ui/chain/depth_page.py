"""The page of depth: what becomes of ∂C/∂b on its way back through the chain, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from biasviz.experiments.chain.trace import ChainTrace
from biasviz.state import State
from biasviz.ui.chain.depth_board import DepthBoard
from biasviz.ui.chain.depth_controls import DepthControls
from biasviz.ui.chain.depth_plan import PAD
from biasviz.ui.theme import Look
from biasviz.updates import chain

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class DepthPage:
    """Keeps nothing but what it shows."""

    def __init__(self, window: MainWindow) -> None:
        self.widget = QWidget()
        self.widget.setObjectName("depth_page")
        self.controls, self.board = DepthControls(), DepthBoard()
        self._column = QVBoxLayout(self.widget)
        self._column.addWidget(self.controls.widget)
        self._column.addWidget(self.board, 1)
        store = window.store
        self.controls.depth_set.connect(store.action(chain.set_depth))
        self.controls.skip_pressed.connect(lambda: store.dispatch(chain.toggle_skip))
        self.controls.refused.connect(window.notice.refuse)
        self.board.pointed.connect(store.action(chain.point_at))
        self.board.chosen.connect(lambda spot: store.dispatch(chain.choose_link, spot[1]))

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._column.setContentsMargins(0, look.px(4), 0, look.px(6))
        self._column.setSpacing(look.px(2))
        self.controls.widget.setContentsMargins(look.px(PAD), 0, look.px(PAD), 0)
        self.controls.restyle(look)
        self.board.restyle(look)

    def render(self, state: State, trace: ChainTrace) -> None:
        """Show the state."""
        self.controls.render(trace, state.view.present)
        self.board.show_state(trace, state.view.motion)
