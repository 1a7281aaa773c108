"""Topics as pages: translated, searched, and written as the simple HTML that Qt shows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from html import escape

from PySide6.QtCore import qVersion

from biasviz._version import __version__
from biasviz.language import tr
from biasviz.ui.help.text_more import ABOUT, ABOUT_LEAD, COMMON, KEYS, OF_LAB
from biasviz.ui.help.topics import Term, Topic
from biasviz.ui.keys import rows
from biasviz.ui.style import mix
from biasviz.ui.theme import Look

LICENSE = "MIT"


def topics(lab: str) -> tuple[Topic, ...]:
    """Return every topic in the language of the user: of the open lab, of all, keys and about, of the other lab."""
    others = [topic for id, of_lab in OF_LAB.items() if id != lab for topic in of_lab]
    first, last = ([_spoken(topic) for topic in part] for part in ((*OF_LAB[lab], *COMMON), others))
    return (*first, _keys(lab), _about(), *last)


def _spoken(topic: Topic) -> Topic:
    return replace(topic, title=tr(topic.title), parts=tuple(map(_translated, topic.parts)))


def _translated(part: str | Term) -> str | Term:
    return Term(tr(part.word), tr(part.meaning)) if isinstance(part, Term) else tr(part)


def _keys(lab: str) -> Topic:
    parts: list[str | Term] = []
    group = ""
    for heading, keys, words in rows(lab):
        if heading != group:
            group = heading
            parts.append(f"{heading}:")
        parts.append(Term(keys, words))
    return Topic("keys", tr(KEYS), tuple(parts))


def _about() -> Topic:
    version, license, *more = ABOUT
    lines = [tr(ABOUT_LEAD), tr(version, version=__version__), tr(license, license=LICENSE)]
    return Topic("about", tr("About biasviz"), (*lines, *(tr(m, qt=qVersion()) for m in more)))


def words_of(topic: Topic) -> str:
    """Return all that a topic says, in small letters, to be searched."""
    parts = [f"{p.word} {p.meaning}" if isinstance(p, Term) else p for p in topic.parts]
    return " ".join([topic.title, *parts]).casefold()


def found(all_topics: Sequence[Topic], asked: str) -> list[Topic]:
    """Return the topics that have every asked word, those with one of them in the title first."""
    wanted = asked.casefold().split()
    hits = [t for t in all_topics if all(word in words_of(t) for word in wanted)]
    return sorted(hits, key=lambda t: not any(word in t.title.casefold() for word in wanted))


def html(topic: Topic, look: Look, asked: str = "") -> str:
    """Return a topic as a page in the look's sizes and colours, the asked words marked."""
    t, px = look.theme, look.px
    lit = f"background-color: {mix(t.ground, t.doubtful, 0.22)}; color: {t.text};"

    def shown(text: str) -> str:
        result = escape(text)
        for word in sorted(set(asked.split()), key=len, reverse=True):
            pattern = re.escape(escape(word)) + r"(?![^<]*>)(?![^&\s]*;)"
            result = re.sub(pattern, lambda m: f'<span style="{lit}">{m[0]}</span>', result, flags=re.IGNORECASE)
        return result

    size = f"font-size: {px(14)}px; color: {t.text};"
    out = [f'<h2 style="font-size: {px(19)}px; color: {t.text}; margin: 0 0 {px(8)}px 0;">{shown(topic.title)}</h2>']
    terms: list[str] = []

    def close_terms() -> None:
        if terms:
            out.append(f'<table cellspacing="0" cellpadding="{px(3)}">{"".join(terms)}</table>')
            terms.clear()

    for part in topic.parts:
        if isinstance(part, Term):
            word = f'<td width="28%" style="{size} font-weight: 600;">{shown(part.word)}</td>'
            terms.append(f'<tr>{word}<td style="{size}">{shown(part.meaning)}</td></tr>')
            continue
        close_terms()
        out.append(f'<p style="{size} margin: {px(4)}px 0 {px(8)}px 0;">{shown(part)}</p>')
    close_terms()
    return "".join(out)
