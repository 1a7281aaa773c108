"""A language nobody speaks, and all that a window says to a person."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QMenu, QWidget

from biasviz import language
from biasviz.ui import languages

OPEN, CLOSE = "⟦", "⟧"
NAMES = {
    "biasviz", "ReLU", "ELU", "SELU", "GELU", "SiLU", "tanh", "softsign", "softplus", "mish", "htanh", "LReLU", "exp",
    "max", "min", "ln", "cosh", "log", "Ctrl", "Shift", "Alt", "Home", "End", "Space", "Esc", "Tab", "PgUp", "PgDown",
    "PageUp", "PageDown", "English", "Deutsch", "简体中文", "Language",
    "Left", "Right", "Up", "Down", "Return", "Enter", "Del",
}  # fmt: skip
"""Words that are the same in every language: functions, keys, languages in their own words."""
LETTERS = re.compile(r"[^\W\d_]{3,}")
"""What could be a word: three letters and more; fewer are symbols."""
NO_WORDS = re.compile(
    "|".join((
        r"[a-z0-9]+(?:-[a-z0-9]+)+",  # ids, such as those in a code
        r"\b(?:np\.|\.)?[a-z_]+(?=\()|\bnp\.[a-z_]+|\b[a-z_]+=\w+",  # NumPy: np.mean(…), axis=0
        "[²³¹⁰-ⁿ₀-₎ᵢⱼᵀ]",  # what stands high or low, which is letters to Python: d𝑧¹
    ))
)  # fmt: skip
"""What looks like words, and is read the same in every language."""


@contextmanager
def spoken(translate: Callable[[str], str]) -> Iterator[None]:
    """Speak a language, and forget it."""
    language.use(translate)
    languages.forget()
    try:
        yield
    finally:
        language.use(None)
        languages.forget()


def pseudo(text: str) -> str:
    """Return the text with every word in brackets: a word that stands in none was not translated."""
    return re.sub(r"\{\w+\}|[^\W\d_]+", lambda m: m[0] if m[0][0] == "{" else f"{OPEN}{m[0]}{CLOSE}", text)


def longer(text: str) -> str:
    """Return the text made 40 % longer, as German may be, with its places as they were."""
    more = max(1, round(0.4 * len(re.sub(r"\{\w+\}", "", text))))
    end = re.search(r"[.…:?!›\s]*$", text)
    assert end is not None
    return text[: end.start()] + "m" * more + end[0] if text.strip() else text


def untranslated(text: str) -> list[str]:
    """Return the words of a text that stand in no brackets; one that was cut off in the middle has the first."""
    bare = re.sub(f"{OPEN}[^{OPEN}{CLOSE}\\s]*{CLOSE}?", " ", re.sub("<[^>]*>", " ", text))
    return [word for word in LETTERS.findall(NO_WORDS.sub(" ", bare)) if word not in NAMES]


def said(window: QWidget) -> Iterator[tuple[str, str]]:
    """Return (where, text) for all that the widgets say: on them, in tips, to a screen reader."""
    for widget in (window, *window.findChildren(QWidget)):
        where = f"{type(widget).__name__} {widget.objectName()}"
        yield f"{where}: tip", widget.toolTip()
        yield f"{where}: name", widget.accessibleName()
        yield f"{where}: description", widget.accessibleDescription()
        yield f"{where}: title", widget.windowTitle()
        if isinstance(widget, QLabel | QAbstractButton):
            yield f"{where}: text", widget.text()
        if isinstance(widget, QLineEdit):
            yield f"{where}: placeholder", widget.placeholderText()
        if isinstance(widget, QMenu):
            yield f"{where}: menu", widget.title()
        if isinstance(widget, QComboBox):
            yield f"{where}: placeholder", widget.placeholderText()
            for row in range(widget.count()):
                yield f"{where}: row {row}", widget.itemText(row)
                yield f"{where}: tip of row {row}", str(widget.itemData(row, 3) or "")
        for action in widget.actions():
            yield f"action {action.objectName()}", action.text().partition("\t")[0].replace("&", "")
