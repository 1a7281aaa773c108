"""The page of the total differential: dz as bricks, what is missing of Δz, and the sum that grows down to x."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from biasviz.experiments.chain.trace import ChainTrace
from biasviz.state import State
from biasviz.ui.chain.board import Spot
from biasviz.ui.chain.differential_board import PAD, DifferentialBoard
from biasviz.ui.chain.differential_controls import DifferentialControls
from biasviz.ui.numerals import stepped
from biasviz.ui.theme import Look
from biasviz.updates import chain

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow

STEP = 0.01
"""By how much plus and minus change dw, db and dx."""


class DifferentialPage:
    """Keeps nothing but what it shows."""

    def __init__(self, window: MainWindow) -> None:
        self._store = window.store
        self.widget = QWidget()
        self.widget.setObjectName("differential_page")
        self.controls, self.board = DifferentialControls(), DifferentialBoard()
        self._column = QVBoxLayout(self.widget)
        self._column.addWidget(self.controls.widget)
        self._column.addWidget(self.board, 1)
        store, controls, board = window.store, self.controls, self.board
        controls.halved.connect(store.action(chain.halve))
        controls.doubled.connect(store.action(chain.double))
        controls.changed.connect(self._change)
        controls.lock_pressed.connect(lambda name: self._lock(name, self._link))
        controls.refused.connect(window.notice.refuse)
        board.pointed.connect(store.action(chain.point_at))
        board.chosen.connect(self._choose)
        board.dragged.connect(self._change)
        board.stepped.connect(self._step)

    @property
    def _link(self) -> int:
        return chain.lab_of(self._store.state).link

    def _change(self, name: str, value: float) -> None:
        if name == "dx":
            self._store.dispatch(chain.set_dx, value)
        else:
            self._store.dispatch(chain.set_dw if name == "dw" else chain.set_db, self._link, value)

    def _lock(self, name: str, link: int) -> None:
        self._store.dispatch(chain.toggle_lock, name, link)

    def _choose(self, spot: Spot) -> None:
        what, link = spot
        if what == "neuron":
            self._store.dispatch(chain.choose_link, link)
        elif what in self.controls.locks:
            self._lock(what, link)

    def _step(self, spot: Spot, steps: int) -> None:
        """Make a small change a little larger or smaller."""
        field = self.controls.fields.get(spot[0])
        if field is not None:
            from biasviz.ui.chain.differential_controls import ALLOWED

            self._change(spot[0], stepped(field.value(), steps, STEP, ALLOWED, fixed=True))

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._column.setContentsMargins(0, look.px(4), 0, 0)
        self._column.setSpacing(look.px(2))
        self.controls.widget.setContentsMargins(look.px(PAD), 0, look.px(PAD), 0)
        self.controls.restyle(look)
        self.board.restyle(look)

    def render(self, state: State, trace: ChainTrace) -> None:
        """Show the state."""
        self.controls.render(trace, state.view.present)
        self.board.show_state(trace, state.view.motion)
