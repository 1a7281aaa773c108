"""The files that were open last, in the menu File."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from biasviz.language import tr

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow

MOST = 10
"""Files that are remembered."""


class Recent:
    """Ten paths, the last one first; remembered where the window remembers its settings."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._paths: list[str] = []

    def paths(self) -> list[str]:
        """Return the paths."""
        settings = self._window.settings
        if settings is not None:
            found: Any = settings.value("recent", [])
            # One path alone comes back from an ini file as a plain text.
            self._paths = [found] if isinstance(found, str) else [str(path) for path in found or []]
        return [path for path in self._paths if path][:MOST]

    def add(self, path: str) -> None:
        """Put a path first."""
        whole = str(Path(path).absolute())
        self._set([whole, *(other for other in self.paths() if other != whole)])

    def forget_missing(self, path: str) -> None:
        """Offer a file no more that is not there."""
        whole = Path(path).absolute()
        if not whole.exists():
            self._set([other for other in self.paths() if other != str(whole)])

    def _set(self, paths: list[str]) -> None:
        self._paths = paths[:MOST]
        self._window.remember("recent", self._paths)

    def fill(self, menu: QMenu, opened: Callable[[str], None]) -> None:
        """Add an entry for each file, its name first."""
        paths = self.paths()
        if not paths:
            return
        line = QAction(menu)
        line.setSeparator(True)
        menu.addAction(line)
        for number, path in enumerate(paths, 1):
            name = Path(path).name.replace("&", "&&")
            action = QAction(tr("{number}  {name}", number=f"&{number}" if number < 10 else "1&0", name=name), menu)
            action.setToolTip(path)
            action.setStatusTip(path)
            action.setObjectName(f"recent_{number}")
            action.triggered.connect(lambda _=False, path=path: opened(path))
            menu.addAction(action)
