"""The list of keys, made from the table of commands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from biasviz.language import mark, tr
from biasviz.ui.commands import COMMANDS, FIELD_KEYS, GROUPS
from biasviz.ui.style import palette
from biasviz.ui.theme import Look

ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def key_text(keys: str) -> str:
    """Return a key as it stands on the keyboard."""
    text = keys if not keys.isascii() or len(keys) == 1 else QKeySequence(keys).toString() or keys
    for name, arrow in ARROWS.items():
        text = text.replace(name, arrow)
    return text


def rows() -> list[tuple[str, str, str]]:
    """Return (group, keys, words) for every command with a key and every gesture."""
    found = [(c.group, f"  {tr('or')}  ".join(map(key_text, c.keys)), tr(c.text)) for c in COMMANDS if c.keys]
    fields = [(FIELDS, key_text_of_field(k), tr(words)) for k, words in FIELD_KEYS]
    return found + fields


def key_text_of_field(keys: str) -> str:
    """Return the keys of a field with arrows drawn as arrows."""
    return "  ".join(ARROWS.get(part, part) for part in keys.split("  "))


FIELDS = mark("Fields and mouse")
COPY = mark("Copy")
COLUMNS = 3


def grouped() -> list[list[str]]:
    """Return the groups that have keys, in columns that are about equally long."""
    names = [group for group, _, _ in rows()]
    lengths = {group: names.count(group) + 2 for group in (*GROUPS, COPY, FIELDS) if group in names}
    found: list[list[str]] = [[]]
    share, filled = sum(lengths.values()) / COLUMNS, 0.0
    for group, length in lengths.items():
        if found[-1] and len(found) < COLUMNS and filled + length / 2 > share * len(found):
            found.append([])
        found[-1].append(group)
        filled += length
    return found


def keys_dialog(parent: QWidget, look: Look) -> QDialog:
    """Build the window that lists the keys; it blocks nothing."""
    dialog = QDialog(parent)
    dialog.setObjectName("keys_dialog")
    dialog.setWindowTitle(tr("Keys"))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setPalette(palette(look))
    columns = QHBoxLayout()
    columns.setSpacing(look.px(40))
    for groups in grouped():
        columns.addLayout(_column(groups, look))
    close = QPushButton(tr("Close"))
    close.setObjectName("close_keys")
    close.setAccessibleName(tr("Close the list of keys"))
    close.setToolTip(tr("Closes this list (Esc)."))
    close.setFont(look.font())
    close.setMinimumSize(look.px(80), look.px(28))
    close.clicked.connect(dialog.close)
    outer = QVBoxLayout(dialog)
    outer.setContentsMargins(look.px(24), look.px(20), look.px(24), look.px(16))
    outer.setSpacing(look.px(16))
    outer.addLayout(columns)
    outer.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
    return dialog


def _column(groups: list[str], look: Look) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(look.px(18))
    grid.setVerticalSpacing(look.px(5))
    entries = rows()
    for group in groups:
        title = QLabel(tr(group))
        title.setFont(look.font(14, 700))
        if grid.rowCount() > 1:
            grid.setRowMinimumHeight(grid.rowCount(), look.px(8))
        grid.addWidget(title, grid.rowCount(), 0, 1, 2)
        for _, keys, words in (entry for entry in entries if entry[0] == group):
            line = grid.rowCount()
            for column, (text, weight) in enumerate(((keys, 600), (words, 400))):
                label = QLabel(text)
                label.setFont(look.font(13, weight))
                grid.addWidget(label, line, column)
    grid.setRowStretch(grid.rowCount(), 1)
    grid.setColumnStretch(1, 1)
    return grid
