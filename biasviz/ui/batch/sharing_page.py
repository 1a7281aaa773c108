"""A page of the Batch lab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from biasviz.experiments.layer.trace import BatchTrace
from biasviz.state import State
from biasviz.ui.theme import Look

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class SharingPage:
    """Shows nothing yet."""

    def __init__(self, window: MainWindow) -> None:
        self.widget = QWidget()

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""

    def render(self, state: State, trace: BatchTrace) -> None:
        """Show the state."""
