"""The list of keys, made from the table of commands; the help shows it."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from biasviz.labs import LABS
from biasviz.language import mark, tr
from biasviz.ui.commands import COMMANDS, FIELD_KEYS, Command

FIELDS = mark("Fields and mouse")
"""The heading of the list that is no menu."""
ONLY_IN = mark("In the {lab} lab")
"""Heading of what means something, or something else, in a lab that is not open."""
GESTURES = (mark("Wheel"), mark("Double click"), mark("Shift and drag"), mark("Arrows"))
"""What is written in the place of a key, and is none."""
ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


def key_text(keys: str) -> str:
    """Return a key as it stands on the keyboard of who reads it."""
    if not keys.isascii() or len(keys) == 1:
        return keys
    arrows = {_native(name): arrow for name, arrow in ARROWS.items()}
    return "+".join(arrows.get(part, part) for part in (_native(keys) or keys).split("+"))


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def rows(lab: str) -> list[tuple[str, str, str]]:
    """Return (heading, keys, words) for every command with a key and every gesture, all in the user's language.

    Those that mean something in the open lab come first; those of another lab stand under its own heading.
    """
    found = [(tr(c.group), _keys(c), tr(c.says(lab))) for c in COMMANDS if c.keys and lab in c.labs]
    for id in (lab, *(other for other in LABS if other != lab)):
        heading = tr(FIELDS) if id == lab else tr(ONLY_IN, lab=tr(LABS[id].title))
        if id != lab:
            found += [(heading, _keys(c), tr(c.says(id))) for c in COMMANDS if c.keys and _only_in(c, id, lab)]
        found += [
            (heading, key_text_of_field(keys), tr(words))
            for keys, words, labs in FIELD_KEYS
            if id in labs and (id == lab or lab not in labs)
        ]
    return found


def _only_in(command: Command, id: str, lab: str) -> bool:
    """Whether keys of a command mean something in a lab that they do not mean in the open one."""
    return id in command.labs and (lab not in command.labs or command.says(id) != command.says(lab))


def _keys(command: Command) -> str:
    return f"  {tr('or')}  ".join(map(key_text, command.keys))


def key_text_of_field(keys: str) -> str:
    """Return the keys of a field with arrows drawn as arrows."""
    return "  ".join(tr(part) if part in GESTURES else key_text(part) for part in keys.split("  "))


