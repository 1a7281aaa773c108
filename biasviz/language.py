"""The words of the program in the language of its user: every text that a person reads goes through `tr`.

Nothing here knows Qt; the window hands over what looks a text up (`ui/languages.py`).
"""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str], str]
LANGUAGES = {"en": "English", "de": "Deutsch", "zh_CN": "简体中文"}
"""Each in its own words; English is what is written in the code."""


def _as_it_is(text: str) -> str:
    return text


_translate: Translate = _as_it_is


def use(translate: Translate | None) -> None:
    """Look texts up with this function from now on; None goes back to English."""
    global _translate
    _translate = translate or _as_it_is


def in_english() -> bool:
    """Return whether texts stay as they are written in the code."""
    return _translate is _as_it_is


def mark(text: str) -> str:
    """Return the text as it is: it is found by the extraction, and translated where it is shown."""
    return text


def each(words: tuple[str, str]) -> tuple[str, str]:
    """Return a marked title and its sentence in the user's language."""
    return tr(words[0]), tr(words[1])


def tr(text: str, /, **values: object) -> str:
    """Return the text in the user's language, with the values put where it names them in braces.

    Numbers are put in as they are written in English, with a point: `tr("step {n}", n="1,000")`.
    """
    words = _translate(text)
    return words.format(**values) if values else words
