"""Ctrl+C in the terminal, and SIGTERM, close the window as its own button does: at once, and with what is open kept."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

from biasviz.stopping import SIGNALS

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class Ending(QObject):
    """Listens for the signals as long as the window lives.

    Python carries out its own handlers only between two of its instructions, and an idle window has none: what the
    system writes into a socket wakes Qt up, on Windows as well.

    Attributes:
        code: what a shell reports for the signal that ended the program; None before.

    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.code: int | None = None
        self._window = window
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._asked)

    def listen(self) -> Ending:
        """Take over the signals that nobody wanted to be ignored."""
        for signum in SIGNALS:
            if signal.getsignal(signum) is not signal.SIG_IGN:
                signal.signal(signum, _nothing)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        return self

    def stop(self) -> None:
        """Let the system end the program again, which is what happens to one without a window."""
        signal.set_wakeup_fd(-1)
        for signum in SIGNALS:
            if signal.getsignal(signum) is _nothing:
                signal.signal(signum, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    def _asked(self) -> None:
        self.code = 128 + self._reader.recv(64)[0]
        self._window.close()


def _nothing(signum: int, frame: object) -> None:
    pass
