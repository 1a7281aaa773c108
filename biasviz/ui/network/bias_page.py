"""The page "bias" of the Network lab."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from biasviz.state import State
from biasviz.ui.theme import Look

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class BiasPage:
    """Keeps nothing but what it shows."""

    def __init__(self, window: MainWindow) -> None:
        self.widget = QWidget()
        self.widget.setObjectName("bias_page")

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""

    def render(self, state: State, trace: Any) -> None:
        """Show the state."""
