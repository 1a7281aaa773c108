"""The session written soon after a change, beside the window: rows and a disk may take longer than a frame."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from biasviz.state import State

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow

RESTS = 500
"""Milliseconds after a change until the session is written."""


class SessionWriter(QObject):
    """Writes what the window shows to its session file, one writing at a time, and none for the same text twice."""

    def __init__(self, window: MainWindow, told: Callable[[], State]) -> None:
        """Take the window, and what gives the state that the next start is to show."""
        super().__init__(window)
        self._window, self._state = window, told
        self._kept: State | None = None
        self._text = ""
        self._writing: Thread | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._write)

    def soon(self) -> None:
        """Write in a moment, together with what changes until then."""
        if self._window.session is not None and not self._rest.isActive():
            self._rest.start(RESTS)

    def at_once(self) -> None:
        """Write as soon as this turn is over: something was opened."""
        if self._window.session is not None:
            self._rest.start(0)

    def end(self) -> None:
        """Write a last time; return when the disk has it."""
        self._rest.stop()
        if self._writing is not None:
            self._writing.join()
        if self._window.session is not None:
            self._put(self._window.session, self._state())

    def _write(self) -> None:
        path, state, kept = self._window.session, self._state(), self._kept
        if path is None or state is kept:
            return
        moves = state.open.playing and kept is not None and _same(kept, state)  # written where it comes to rest
        if moves or (self._writing is not None and self._writing.is_alive()):
            self._rest.start(RESTS)
            return
        self._kept = state
        self._writing = Thread(target=self._put, args=(path, state))
        self._writing.start()

    def _put(self, path: Path, state: State) -> None:
        from biasviz.session import keep, session_text

        text = session_text(state)
        if text != self._text:
            self._text = text if keep(path, text) else ""  # the next change tries again


def _same(one: State, other: State) -> bool:
    """Whether two states go through the same steps."""
    if one.lab != other.lab or one.lesson != other.lesson:
        return False
    return one.open.runs == other.open.runs
