"""The Layer page: a dense layer as its arrays, and its rows falling one by one into db."""

from __future__ import annotations

from typing import TYPE_CHECKING

from biasviz.experiments.layer.trace import BatchTrace
from biasviz.state import State
from biasviz.ui.batch.layer_canvas import Canvas
from biasviz.ui.theme import Look

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class LayerPage:
    """X · W + b = Z → A above, 1ᵀ · dZ = db below, and what the reduction does in code and words."""

    def __init__(self, window: MainWindow) -> None:
        self.widget = self.canvas = Canvas()

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self.canvas.restyle(look)

    def render(self, state: State, trace: BatchTrace) -> None:
        """Show the state."""
        self.canvas.show_state(state, trace)
