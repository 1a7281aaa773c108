"""The export dialog: what, how and where, then progress with Cancel, then where the file lies."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from biasviz.errors import InputError
from biasviz.language import tr
from biasviz.sharing.order import Order, kept, proposed, remembered
from biasviz.ui.file_dialog import file_dialog
from biasviz.ui.sharing import export_text as say
from biasviz.ui.sharing.export_form import ExportForm
from biasviz.ui.sharing.runner import Runner
from biasviz.ui.style import palette
from biasviz.ui.theme import Look

if TYPE_CHECKING:
    from biasviz.state import State
    from biasviz.ui.window import MainWindow

REMEMBERED, FOLDER = "export", "export_folder"


class ExportDialog(QObject):
    """Has a window of its own that blocks nothing; exports what the main window shows when Export is pressed.

    Attributes:
        widget: its window.
        runner: carries the export out.

    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.widget = QDialog(window)
        self.widget.setObjectName("export_dialog")
        self.widget.setWindowTitle(tr("Export"))
        self.widget.finished.connect(self._closed)
        self.runner = Runner(self)
        self._path: Path | None = None
        self._order = proposed(window.store.state, self._recalled())
        self._folder = self._recalled_folder()
        self._form = ExportForm()
        self._file = QLineEdit()
        self._file.setObjectName("export_file")
        self._file.setAccessibleName(tr("File to write"))
        self._file.setToolTip(tr("Where the file goes."))
        self._choose = self._button("export_choose", tr("Choose…"), tr("Chooses the place of the file."), self._ask)
        self._note = QLabel()
        self._note.setObjectName("export_note")
        self._note.setWordWrap(True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar()
        self._bar.setObjectName("export_progress")
        self._bar.setAccessibleName(tr("Progress of the export"))
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._cancel = self._button("export_cancel", tr("Cancel"), tr("Stops; no file is left."), self.cancel)
        self._open = self._button("export_open", tr("Open folder"), tr("Shows the file's folder."), self._show_folder)
        self._copy = self._button("export_copy", tr("Copy path"), tr("Copies where the file lies."), self._copy_path)
        self._close = self._button("export_close", tr("Close"), tr("Closes this window (Esc)."), self.widget.close)
        self._go = self._button("export_go", tr("Export"), tr("Writes the file (Enter)."), self.export)
        self._go.setProperty("accent", True)
        self._go.setDefault(True)
        for part in (self._bar, self._cancel):  # nothing moves when they come: a second click hits what the first did
            kept = part.sizePolicy()
            kept.setRetainSizeWhenHidden(True)
            part.setSizePolicy(kept)
        self._lay_out()
        self._form.changed.connect(self._changed)
        self._form.refused.connect(self._refuse)
        self.runner.progressed.connect(lambda done: self._bar.setValue(round(1000 * done)))
        self.runner.finished.connect(self._done)
        self.runner.failed.connect(self._failed)
        self.restyle(window.look)
        self._name_file()
        self._idle()

    def _button(self, name: str, text: str, tip: str, deed: Callable[..., object]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: deed())
        return button

    def _lay_out(self) -> None:
        self._outer = QVBoxLayout(self.widget)
        self._form.add_row("file", tr("File"), self._file, self._choose)
        self._file.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._choose.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        progress, buttons = QHBoxLayout(), QHBoxLayout()
        progress.addWidget(self._bar, 1)
        progress.addWidget(self._cancel)
        for part in (self._open, self._copy):
            buttons.addWidget(part)
        buttons.addStretch(1)
        for part in (self._close, self._go):
            buttons.addWidget(part)
        self._note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._outer.addWidget(self._form.widget)
        self._outer.addWidget(self._note)
        self._outer.addLayout(progress)
        self._outer.addStretch(1)
        self._outer.addLayout(buttons)

    def show(self) -> None:
        """Come to the front, with what fits what is shown now."""
        if not self.runner.busy and not self.widget.isVisible():
            self._order = proposed(self._window.store.state, self._order)
            self._name_file()
            self._idle()
        self.widget.show()
        self.widget.raise_()
        self.widget.activateWindow()
        self._file.setFocus()

    def follow(self, state: State) -> None:
        """Offer what another lab has, once it is opened."""
        if state.lab != self._form.lab and self.widget.isVisible() and not self.runner.busy:
            self._changed(proposed(state, self._order))

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        px = look.px
        self.widget.setPalette(palette(look))
        self._form.restyle(look)
        self._outer.setContentsMargins(px(24), px(20), px(24), px(18))
        self._outer.setSpacing(px(12))
        self.widget.setMinimumWidth(px(520))
        self._file.setFont(look.font())
        self._note.setFont(look.font())
        self._file.setTextMargins(px(4), 0, 0, 0)
        theme = look.theme
        self._bar.setStyleSheet(
            f"QProgressBar {{ background: {theme.line}; border: none; border-radius: {px(4)}px; }}"
            f"QProgressBar::chunk {{ background: {theme.loss}; border-radius: {px(4)}px; }}"
        )
        self._note.setMinimumHeight(px(38))
        self._file.setFixedHeight(px(26))
        self._bar.setFixedHeight(px(8))
        for button in (self._choose, self._cancel, self._open, self._copy, self._close, self._go):
            button.setFont(look.font(13, 500))
            button.setFixedHeight(px(28))
        for button in (self._close, self._go):
            button.setMinimumWidth(px(88))

    # What the user does

    def _changed(self, order: Order) -> None:
        self._order = order
        self._name_file()
        self._idle()

    def export(self) -> None:
        """Write the file that the fields describe."""
        if self.runner.busy or not self._form.commit():
            return
        from biasviz.ui.sharing.jobs import job

        typed = Path(self._file.text().strip()).expanduser()
        path = typed if typed.suffix.lower() == f".{self._order.format}" else Path(f"{typed}.{self._order.format}")
        path = path if path.is_absolute() else self._folder / path
        try:
            say.summary(self._window.store.state, self._order)
            if not path.parent.is_dir():
                raise InputError(tr("There is no folder {folder}: choose another place.", folder=str(path.parent)))
            work = job(self._window.store.state, self._order, path)
        except InputError as error:
            self._refuse(str(error))
            return
        self._path, self._folder = path, path.parent
        self._window.remember(REMEMBERED, json.dumps(kept(self._order)))
        self._window.remember(FOLDER, str(self._folder))
        self._busy(True)
        self._say(tr("Writing {name} …", name=path.name), "muted")
        self.runner.start(work)

    def cancel(self) -> None:
        """Stop what is under way."""
        if self.runner.busy:
            self.runner.stop()
            self._busy(False)
            self._say(tr("Cancelled: no file was written."), "muted")

    def _ask(self) -> None:
        ending, name = self._order.format, Path(self._file.text()).name
        filters = (f"{tr(say.TITLES[ending])} (*.{ending})",)
        file_dialog(
            self.widget, "export_file_dialog", tr("Export"), filters, self._file.setText, str(self._folder),
            name, ending,
        )  # fmt: skip

    def _show_folder(self) -> None:
        if self._path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))

    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(str(self._path))

    def _closed(self, *_: int) -> None:
        self.cancel()

    # What comes of it

    def _done(self) -> None:
        self._busy(False)
        size = self._path.stat().st_size if self._path is not None and self._path.exists() else 0
        words = f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{max(1, round(size / 1e3))} kB"
        self._say(tr("Written: {path} ({size}).", path=str(self._path), size=words), "good")
        self._open.setVisible(True)
        self._copy.setVisible(True)
        self._go.setFocus()

    def _failed(self, sentence: str) -> None:
        self._busy(False)
        self._refuse(sentence)

    def _refuse(self, sentence: str) -> None:
        self._say(sentence, "bad")

    def _idle(self) -> None:
        """Show the order, and what will come of it."""
        state = self._window.store.state
        raced = state.neuron.rival is not None and state.neuron.clock == "log"
        self._form.show_order(self._order, state.lab, raced)
        self._busy(False)
        try:
            self._say(say.summary(self._window.store.state, self._order), "muted")
        except InputError as error:
            self._refuse(str(error))

    def _busy(self, busy: bool) -> None:
        self._form.enable(not busy)
        self._go.setEnabled(not busy)
        self._bar.setValue(0)
        self._bar.setVisible(busy)
        self._cancel.setVisible(busy)
        self._open.setVisible(False)
        self._copy.setVisible(False)
        if busy:
            self._cancel.setFocus()

    def _say(self, words: str, ink: str) -> None:
        self._note.setText(words)
        self._note.setProperty("ink", ink)
        self._note.style().polish(self._note)

    def _name_file(self) -> None:
        self._file.setText(str(self._folder / say.file_name(self._window.store.state, self._order)))
        self._file.setCursorPosition(len(self._file.text()))

    def _recalled(self) -> Order:
        settings = self._window.settings
        if settings is None:
            return Order()
        try:
            return remembered(json.loads(str(settings.value(REMEMBERED, "{}", type=str))))
        except ValueError:
            return Order()

    def _recalled_folder(self) -> Path:
        settings = self._window.settings
        kept_folder = Path(str(settings.value(FOLDER, "", type=str))) if settings is not None else Path()
        return kept_folder if kept_folder.is_absolute() and kept_folder.is_dir() else say.folder()
