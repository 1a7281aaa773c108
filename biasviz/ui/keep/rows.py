"""Rows that are still in a file: read in slices before what needs them is shown, with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout

from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.sharing.runner import Runner
from biasviz.ui.style import palette

if TYPE_CHECKING:
    from biasviz.data import FromFile
    from biasviz.ui.window import MainWindow

PATIENCE = 300
"""Milliseconds of reading before anything is said about it."""


def unread(state: State) -> FromFile | None:
    """Return the file that must be read before a state can be shown, or None."""
    source = state.open.source
    if source is None:
        return None
    from biasviz import data

    return source if isinstance(source, data.FromFile) and not data.is_held(source) else None


class Rows(QObject):
    """Reads one file at a time; whatever is asked for later takes its place."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._runner = Runner(self)
        self._dialog: QDialog | None = None
        self._done: Callable[[], None] = lambda: None
        self._failed: Callable[[str], None] = window.notice.refuse
        self._source: FromFile | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._say)
        self._bar = QProgressBar()
        self._runner.progressed.connect(lambda done: self._bar.setValue(round(1000 * done)))
        self._runner.finished.connect(self._finished)
        self._runner.failed.connect(self._ended_badly)

    @property
    def busy(self) -> bool:
        """Whether a file is being read."""
        return self._runner.busy

    def need(self, state: State, done: Callable[[], None], failed: Callable[[str], None] | None = None) -> bool:
        """Read what a state needs, if it must be read; return whether it must.

        Args:
            state: what is to be shown.
            done: called when the rows are there.
            failed: called with the sentence that says why they cannot be; by default it is only shown.

        """
        source = unread(state)
        if source is None:
            return False
        self.stop()
        self._source, self._done, self._failed = source, done, failed or self._window.notice.refuse
        self._runner.start(self._reading(source))
        self._patience.start(PATIENCE)
        return True

    def stop(self) -> None:
        """Stop reading; everything stays as it is."""
        self._patience.stop()
        self._runner.stop()
        if self._dialog is not None:
            self._dialog.close()
            self._dialog = None

    def _reading(self, source: FromFile) -> Generator[float, None, None]:
        from biasviz.data import held
        from biasviz.data.readers import read

        found = yield from read(source)
        held(source, found)

    def _finished(self) -> None:
        self.stop()
        self._done()

    def _ended_badly(self, sentence: str) -> None:
        self.stop()
        self._failed(sentence)

    def _say(self) -> None:
        """Show how far it is."""
        from biasviz.data.binary import short

        look = self._window.look
        dialog = self._dialog = QDialog(self._window)
        dialog.setObjectName("reading")
        dialog.setWindowTitle(tr("Reading a file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setPalette(palette(look))
        dialog.setFont(look.font())
        words = QLabel(tr("Reading {name} …", name=short(self._source.path if self._source else "")))
        words.setTextFormat(Qt.TextFormat.PlainText)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How much is read"))
        self._bar.setMinimumWidth(look.px(320))
        cancel = QPushButton(tr("Cancel"))
        cancel.setObjectName("cancel_reading")
        cancel.setToolTip(tr("Stops reading; nothing changes."))
        cancel.setMinimumSize(look.px(96), look.px(30))
        cancel.clicked.connect(self.stop)
        dialog.rejected.connect(self.stop)
        column, row = QVBoxLayout(dialog), QHBoxLayout()
        column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(16))
        column.setSpacing(look.px(10))
        row.addStretch(1)
        row.addWidget(cancel)
        column.addWidget(words)
        column.addWidget(self._bar)
        column.addLayout(row)
        dialog.show()
