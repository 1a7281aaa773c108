"""Words for what was not understood: quoted within bounds, with the nearest word that would have been."""

from __future__ import annotations

from collections.abc import Iterable

from biasviz.errors import InputError
from biasviz.language import mark, tr


def shown(value: object) -> str:
    """Return the value as an error message quotes it, however long it is."""
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}…"


def near(word: str, allowed: Iterable[str]) -> str:
    """Return " (did you mean …?)" with the allowed word that is nearest, or nothing."""
    # Only a mistake pays for this import.
    import difflib

    words, meant = list(allowed), word[:100].lower()
    for attempt in (meant.replace("-", "_"), meant):
        found = difflib.get_close_matches(attempt, words, 1)
        if found:
            return " " + tr("(did you mean {word}?)", word=found[0])
    return ""


def one_of(name: str, value: object, allowed: Iterable[str]) -> str:
    """Return the value. Raises InputError unless it is one of the allowed words."""
    words = list(allowed)
    if isinstance(value, str) and value in words:
        return value
    hint = near(value, words) if isinstance(value, str) else ""
    given = {"name": name, "value": shown(value), "words": ", ".join(words)}
    raise InputError(tr("{name} = {value} is not known{hint}: choose one of {words}.", hint=hint, **given))


def no_number(name: str, text: object) -> InputError:
    """Return the error that says so."""
    words = mark("{name} = {value} is not a number: write one such as 0.5, -2 or 1e-3.")
    return InputError(tr(words, name=name, value=shown(text)))
