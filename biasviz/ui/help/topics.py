"""What help is made of: topics of paragraphs and terms, as plain strings that can be translated and searched."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Term:
    """A word or a mark on the screen, and what it means."""

    word: str
    meaning: str


@dataclass(frozen=True)
class Topic:
    """A page of the help.

    Attributes:
        id: name in links.
        title: heading.
        parts: paragraphs and terms, in order.

    """

    id: str
    title: str
    parts: tuple[str | Term, ...]
