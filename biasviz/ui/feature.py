"""What a feature of the window is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class Feature:
    """A feature that does nothing yet; each method may be left as it is.

    Attributes:
        window: the window it belongs to. Its `store`, `actions_`, `notice` and `slots` are there; widgets are put
            into `window.slots`: "above" the plots under the header, "below" them over the transport, "side" to the
            right of everything.

    """

    def __init__(self, window: MainWindow) -> None:
        self.window = window

    def views(self) -> tuple[Any, ...]:
        """Return what is rendered with each change and restyled with each look."""
        return ()

    def commands(self) -> dict[str, Callable[..., None]]:
        """Return what carries out each command in `COMMANDS` that has no rule, by its id."""
        return {}

    def fills(self) -> dict[str, Callable[[QMenu], None]]:
        """Return what fills up the menu of a group each time it opens."""
        return {}

    def press(self, key: str) -> bool:
        """Take a plain key, by its portable name, before the commands do; return whether it was taken."""
        return False

    def closing(self) -> None:
        """The window is about to close."""
