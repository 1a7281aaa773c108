"""The list of keys, made from the table of commands; the help shows it."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from biasviz.language import mark, tr
from biasviz.ui.commands import COMMANDS, FIELD_KEYS

FIELDS = mark("Fields and mouse")
"""The heading of the list that is no menu."""
ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def key_text(keys: str) -> str:
    """Return a key as it stands on the keyboard of who reads it."""
    if not keys.isascii() or len(keys) == 1:
        return keys
    arrows = {_native(name): arrow for name, arrow in ARROWS.items()}
    return "+".join(arrows.get(part, part) for part in (_native(keys) or keys).split("+"))


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def rows() -> list[tuple[str, str, str]]:
    """Return (group, keys, words) for every command with a key and every gesture."""
    found = [(c.group, f"  {tr('or')}  ".join(map(key_text, c.keys)), tr(c.text)) for c in COMMANDS if c.keys]
    fields = [(FIELDS, key_text_of_field(k), tr(words)) for k, words in FIELD_KEYS]
    return found + fields


def key_text_of_field(keys: str) -> str:
    """Return the keys of a field with arrows drawn as arrows."""
    return "  ".join(ARROWS.get(part, part) for part in keys.split("  "))


