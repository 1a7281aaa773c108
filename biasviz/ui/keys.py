"""The list of keys, made from the table of commands."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from biasviz.ui.commands import COMMANDS, FIELD_KEYS
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
    found = [(c.group, "  or  ".join(map(key_text, c.keys)), c.text) for c in COMMANDS if c.keys]
    fields = [("Fields and mouse", key_text_of_field(k), words) for k, words in FIELD_KEYS]
    return found + fields


def key_text_of_field(keys: str) -> str:
    """Return the keys of a field with arrows drawn as arrows."""
    return "  ".join(ARROWS.get(part, part) for part in keys.split("  "))


def keys_dialog(parent: QWidget, look: Look) -> QDialog:
    """Build the window that lists the keys; it blocks nothing."""
    dialog = QDialog(parent)
    dialog.setObjectName("keys_dialog")
    dialog.setWindowTitle("Keys")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    outer = QVBoxLayout(dialog)
    grid = QGridLayout()
    grid.setHorizontalSpacing(look.px(14))
    grid.setVerticalSpacing(look.px(4))
    entries = rows()
    groups = list(dict.fromkeys(group for group, _, _ in entries))
    halves = (groups[:1], groups[1:])
    for side, half in enumerate(halves):
        line = 0
        for group in half:
            title = QLabel(group)
            title.setFont(look.font(13, 700))
            grid.addWidget(title, line, side * 3, 1, 2)
            line += 1
            for _, keys, words in (e for e in entries if e[0] == group):
                key, text = QLabel(f"<b>{escape(keys)}</b>"), QLabel(words)
                key.setFont(look.font(13, 600))
                text.setFont(look.font(13))
                grid.addWidget(key, line, side * 3)
                grid.addWidget(text, line, side * 3 + 1)
                line += 1
    grid.setColumnMinimumWidth(2, look.px(20))
    outer.addLayout(grid)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    outer.addWidget(buttons)
    return dialog
