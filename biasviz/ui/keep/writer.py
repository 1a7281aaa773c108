"""The session written soon after a change, beside the window: a disk may take longer than a frame."""

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
            self._put(self._window.session, self._told(self._state()))

    def _write(self) -> None:
        path, state, kept = self._window.session, self._state(), self._kept
        if path is None or state is kept:
            return
        same = kept is not None and (kept.neuron.lanes, kept.lesson) == (state.neuron.lanes, state.lesson)
        moves = state.neuron.playing and same  # written where it comes to rest
        if moves or (self._writing is not None and self._writing.is_alive()):
            self._rest.start(RESTS)
            return
        text, self._kept = self._told(state), state
        if text != self._text:
            self._text = text
            self._writing = Thread(target=self._put, args=(path, text))
            self._writing.start()

    def _told(self, state: State) -> str:
        from biasviz.session import session_text

        return session_text(state)

    def _put(self, path: Path, text: str) -> None:
        from biasviz.session import keep

        if not keep(path, text):
            self._text = ""  # the next change tries again
