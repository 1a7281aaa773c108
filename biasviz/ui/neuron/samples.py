"""The editor of a batch: two lists, typed or pasted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from biasviz.errors import InputError
from biasviz.experiments.neuron import spec
from biasviz.experiments.neuron.lab import check_count
from biasviz.language import each, tr
from biasviz.ui.neuron import samples_text as text
from biasviz.ui.numerals import full
from biasviz.ui.theme import Look
from biasviz.words import numbers


def read_list(name: str, written: str) -> list[float]:
    """Read a list of numbers; where semicolons or tabs part them, a comma is a decimal comma.

    Raises:
        InputError: naming the first piece that is no number.

    """
    return numbers(name, written.replace(",", ".") if re.search("[;\t]", written) else written)


def columns(pasted: str) -> tuple[str, str] | None:
    """Return the two columns of pasted cells, one number a line; None where it is no such table.

    A first line without numbers is a heading and left out. Cells are parted by tabs or semicolons (then a
    comma is a decimal comma), else by commas or spaces.
    """
    lines = [line for line in pasted.replace("\r", "\n").split("\n") if line.strip()]
    parting = next((sign for sign in ("\t", ";") if all(sign in line for line in lines)), None)
    rows = [
        [c.strip() for c in (line.split(parting) if parting else re.split(r"[,\s]+", line.strip()))] for line in lines
    ]
    if parting:
        rows = [[cell.replace(",", ".") for cell in row] for row in rows]
    if len(rows) > 1 and not any(map(_is_number, rows[0])):
        rows = rows[1:]
    if not rows or any(len(row) != 2 or not all(map(_is_number, row)) for row in rows):
        return None
    if len(rows) == 1 and parting is None:
        return None  # "0.5, 1" on one line is a list of two
    return "\n".join(row[0] for row in rows), "\n".join(row[1] for row in rows)


def _is_number(cell: str) -> bool:
    try:
        numbers("cell", cell)
    except InputError:
        return False
    return True


class ListBox(QPlainTextEdit):
    """A box for one list; a table of two columns is handed on.

    Signals:
        table_pasted(str, str): two columns were pasted.

    """

    table_pasted = Signal(str, str)

    def __init__(self, name: str, title: str, meaning: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setToolTip(meaning)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take pasted text, or hand a table on."""
        table = columns(source.text()) if source.hasText() else None
        if table is None:
            super().insertFromMimeData(source)
        else:
            self.table_pasted.emit(*table)


class SampleEditor(QObject):
    """The dialog, beside the window and never in its way.

    Signals:
        applied(object, object): the user applied the lists x and y.

    """

    applied = Signal(object, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.widget = QDialog(parent)
        self.widget.setObjectName("samples_editor")
        self.widget.setWindowTitle(tr(text.TITLE))
        self.widget.setModal(False)
        self._written: tuple[str, str] = ("", "")
        self._applying = False
        self.help = QLabel(tr(text.HELP))
        self.help.setProperty("ink", "muted")
        self.help.setWordWrap(True)
        self.boxes = [ListBox(name, *each(words)) for name, words in text.LISTS.items()]
        self.status = QLabel()
        self.status.setObjectName("samples_status")
        self.status.setWordWrap(True)
        self.apply, self.cancel = (
            self._button(name, *each(words))
            for name, words in (("samples_apply", text.APPLY), ("samples_cancel", text.CANCEL))
        )
        self.apply.setProperty("accent", True)
        self._lay_out()
        for box in self.boxes:
            box.textChanged.connect(self._count)
            box.table_pasted.connect(self._take_table)
        self.apply.clicked.connect(self._apply)
        self.cancel.clicked.connect(self.widget.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self.widget, self._apply)

    def _button(self, name: str, title: str, meaning: str) -> QPushButton:
        button = QPushButton(title)
        button.setObjectName(name)
        button.setAccessibleName(title)
        button.setToolTip(meaning)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self.widget)
        self._captions = [QLabel(tr(title)) for title, _ in text.LISTS.values()]
        self._grid.addWidget(self.help, 0, 0, 1, 2)
        for column, (caption, box) in enumerate(zip(self._captions, self.boxes, strict=True)):
            caption.setBuddy(box)
            self._grid.addWidget(caption, 1, column)
            self._grid.addWidget(box, 2, column)
        self._grid.addWidget(self.status, 3, 0, 1, 2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.apply)
        self._grid.addLayout(row, 4, 0, 1, 2)
        self._grid.setRowStretch(2, 1)

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        px = look.px
        self._grid.setContentsMargins(px(14), px(12), px(14), px(12))
        self._grid.setSpacing(px(8))
        for label in (self.help, *self._captions, self.status):
            label.setFont(look.font(12))
        for box in self.boxes:
            box.setFont(look.font(13))
        for button in (self.apply, self.cancel):
            button.setFont(look.font(13, 600))
            button.setMinimumSize(px(88), px(30))
        self.status.setMinimumHeight(px(34))
        self.widget.resize(px(380), px(420))

    def open_with(self, x: Sequence[float], y: Sequence[float]) -> None:
        """Show the lists and come to the front; lists that are being edited stay as they are."""
        if not self.widget.isVisible() or self._typed() == self._written:
            self._write("\n".join(map(full, x)), "\n".join(map(full, y)))
        self.widget.show()
        self.widget.raise_()
        self.widget.activateWindow()
        self.boxes[0].setFocus(Qt.FocusReason.PopupFocusReason)
        self.boxes[0].selectAll()

    def _typed(self) -> tuple[str, str]:
        return self.boxes[0].toPlainText(), self.boxes[1].toPlainText()

    def _write(self, x: str, y: str) -> None:
        for box, words in zip(self.boxes, (x, y), strict=True):
            box.setPlainText(words)
        self._written = (x, y)
        self._count()

    def _take_table(self, x: str, y: str) -> None:
        for box, words in zip(self.boxes, (x, y), strict=True):
            box.selectAll()
            box.insertPlainText(words)

    def _read(self) -> list[list[float]]:
        """Return both lists, equally long or not. Raises InputError for what no lab can show."""
        found = [read_list(name, written) for name, written in zip("xy", self._typed(), strict=True)]
        check_count(max(map(len, found)))
        return found

    def _count(self) -> None:
        """Say what is in the boxes; only what can be used can be applied."""
        good = False
        try:
            x, y = map(len, self._read())
        except InputError as error:
            self._say(str(error), "bad")
        else:
            good = x == y
            self._say(text.counts(x, y), "muted" if good else "bad")
        self.apply.setEnabled(good)

    def _say(self, words: str, ink: str) -> None:
        self.status.setText(words)
        if self.status.property("ink") != ink:
            self.status.setProperty("ink", ink)
            self.status.style().polish(self.status)

    def _apply(self) -> None:
        try:
            x, y = spec.samples(*self._read())
        except InputError as error:
            self._say(str(error), "bad")
            return
        self._applying = True
        self.applied.emit(x, y)
        if self._applying:
            self.widget.accept()
        self._applying = False

    def refuse(self, sentence: str) -> None:
        """Stay open with what was applied and could not be taken; what somebody else did is not said here."""
        if self._applying:
            self._applying = False
            self._say(sentence, "bad")
