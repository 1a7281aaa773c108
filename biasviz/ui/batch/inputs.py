"""The settings of the Batch lab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

from biasviz.experiments.layer.trace import BatchTrace
from biasviz.state import State
from biasviz.ui.theme import Look

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class BatchInputs:
    """The panel at the left."""

    def __init__(self, window: MainWindow) -> None:
        self.widget = QFrame()
        self.widget.setObjectName("batch_inputs")

    def least(self) -> int:
        """Return the least width in which nothing is cut."""
        return 0

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""

    def render(self, state: State, trace: BatchTrace) -> None:
        """Show the state."""
