"""The windows that ask for a file or a code; they block nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from biasviz.errors import InputError
from biasviz.language import tr
from biasviz.ui.file_dialog import file_dialog
from biasviz.ui.style import palette
from biasviz.ui.theme import Look

ENDING = "biasviz.toml"
"""Of a new file: the desktop knows its type by it, and other programs by its last part."""


def ask_to_open(parent: QWidget, folder: str, chosen: Callable[[str], None]) -> QFileDialog:
    """Show the window that asks for a file to open, beginning in that folder; return it."""
    filters = (
        tr("All that biasviz opens") + f" (*.toml *.png {data_endings()})", tr("Scenarios and lessons") + " (*.toml)",
        tr("Pictures that carry an experiment") + " (*.png)", data_files(), all_files(),
    )  # fmt: skip
    return file_dialog(parent, "open_dialog", tr("Open"), filters, chosen, folder)


def data_endings() -> str:
    """Return how the names of files of data end, as a dialog takes them."""
    from biasviz.data.forms import ENDINGS

    return " ".join(f"*{ending}" for ending in (*ENDINGS, "ubyte"))  # MNIST writes its names without a dot


def data_files() -> str:
    """Return the line of a dialog that shows files of data."""
    return f"{tr('Files of data')} ({data_endings()})"


def all_files() -> str:
    """Return the line of a dialog that shows everything."""
    return tr("All files") + " (*)"


def ask_where_to_save(parent: QWidget, folder: str, chosen: Callable[[str], None], name: str) -> QFileDialog:
    """Show the window that asks where to write the experiment, by that name if nothing else is said; return it."""
    filters = (tr("Scenarios") + " (*.toml)",)
    return file_dialog(parent, "save_dialog", tr("Save as"), filters, chosen, folder, name, ENDING)


def file_name(title: str) -> str:
    """Return a name for the file of an experiment, from its title."""
    words = "-".join("".join(c if c.isalnum() else " " for c in title.lower()).split())
    return f"{words[:60] or 'experiment'}.{ENDING}"


def folder_of(path: str) -> str:
    """Return the folder to begin in: that of the file that is open, else that of the user's documents."""
    from PySide6.QtCore import QStandardPaths

    if path and Path(path).parent.is_dir():
        return str(Path(path).parent)
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


class CodeDialog(QDialog):
    """One field for a code, and what is wrong with it below; it blocks nothing."""

    def __init__(self, parent: QWidget, look: Look, entered: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._entered = entered
        self.setObjectName("code_dialog")
        self.setWindowTitle(tr("Open a code"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setPalette(palette(look))
        self.setFont(look.font())
        self.field = QLineEdit()
        self.field.setObjectName("code")
        self.field.setPlaceholderText("first-slope@12/9h")
        self.field.setAccessibleName(tr("Code of an experiment"))
        self.field.setFont(look.font(16))
        self.field.setMinimumSize(look.px(460), look.px(36))
        label = QLabel(tr("Type or paste the &code of an experiment:"))
        label.setBuddy(self.field)
        self.wrong = QLabel()
        self.wrong.setObjectName("code_wrong")
        self.wrong.setWordWrap(True)
        self.wrong.setTextFormat(Qt.TextFormat.PlainText)
        self.wrong.setMinimumHeight(look.px(40))
        self.wrong.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for name, text, tip, deed in (
            ("cancel_code", tr("Close"), tr("Closes this window; nothing changes."), self.close),
            ("open_code", tr("Open"), tr("Shows the experiment of this code."), self._open),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setToolTip(tip)
            button.setMinimumSize(look.px(96), look.px(30))
            button.setDefault(name == "open_code")
            button.setAutoDefault(False)
            button.clicked.connect(deed)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(16))
        column.setSpacing(look.px(10))
        for part in (label, self.field, self.wrong):
            column.addWidget(part)
        column.addLayout(buttons)
        self.field.returnPressed.connect(self._open)
        self.field.textEdited.connect(lambda _: self.wrong.clear())

    def _open(self) -> None:
        try:
            self._entered(self.field.text())
        except InputError as error:
            self.wrong.setText(str(error))
            self.field.setFocus()
            return
        self.close()
