"""What happens to an error nobody expected: a line on the screen, a traceback in the log, and on it goes."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLoggingCategory, QMessageLogContext, QStandardPaths, QtMsgType, qInstallMessageHandler

from biasviz.language import tr
from biasviz.ui.notice import Notice

log = logging.getLogger("biasviz")


def log_file() -> Path:
    """Return where the log is written."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return Path(folder) / "biasviz.log"


class Guard:
    """Catches what reaches `sys.excepthook`, which is where Qt's slots, timers and paint events end.

    One that repeats, as an error in a paint event does with every frame, is told once until its line is closed.
    """

    def __init__(self, notice: Callable[[], Notice]) -> None:
        self._notice = notice
        self._told = ""

    def install(self) -> None:
        """Take over the hook, and send Qt's own messages to the log."""
        sys.excepthook = self.caught
        try:
            log_file().parent.mkdir(parents=True, exist_ok=True)
            log.addHandler(RotatingFileHandler(log_file(), maxBytes=1_000_000, backupCount=1, delay=True))
        except OSError:
            log.addHandler(logging.StreamHandler())
        log.setLevel(logging.INFO)
        log.propagate = False
        QLoggingCategory.setFilterRules("qt.qpa.*=false")
        qInstallMessageHandler(_qt_message)

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log the traceback and show one line."""
        if issubclass(kind, KeyboardInterrupt):
            raise SystemExit(130)
        details = "".join(traceback.format_exception(kind, error, trace))
        where = f"{kind.__name__} in {details.rpartition('File ')[2].splitlines()[0]}"
        if self._notice().widget.isVisible() and where == self._told:
            return
        self._told = where
        log.error("unexpected error\n%s", details)
        sentence = tr("Something went wrong in biasviz ({kind}). What is shown still holds.", kind=kind.__name__)
        self._notice().fail(sentence, details)


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    level = {QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO}.get(kind, logging.WARNING)
    log.log(level, "Qt: %s", message)
