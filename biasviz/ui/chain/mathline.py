"""Mathematics on one line, painted at once: letters in italics, small numbers above them, fractions.

A formula that changes with every step cannot wait to be typeset (`ui/formula.py` takes tens of milliseconds a piece),
so the few signs of TeX that the chain is written in are read here and painted as text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter, QPen

from biasviz.ui.neuron.readout_ink import Ink
from biasviz.ui.neuron.spoken import italic
from biasviz.words import SUPERSCRIPTS

SMALLER = 0.82
"""Letters of a fraction beside those around it."""
AXIS, ABOVE, BELOW = 0.26, 0.34, 0.62
"""The bar of a fraction, the foot of what stands above it and the middle of what stands below, in sizes of letters."""
_TOKEN = re.compile(
    r"\\frac|\\partial ?|\\mathrm\{(\w+)\}|\\left|\\right|\\,|\^\{([0-9-]+)\}|[{}]|[A-Za-z]|\s*[+=−-]\s*|\s+|."
)


_UPRIGHT = {ord(italic(letter)): letter for letter in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"}


class Word(NamedTuple):
    """Signs in one colour of the theme."""

    text: str
    color: str = "text"


class Fraction(NamedTuple):
    """One thing over another."""

    above: str
    below: str
    color: str = "text"


Piece = Word | Fraction


@lru_cache(maxsize=2048)
def read(tex: str, color: str = "text") -> tuple[Piece, ...]:
    """Return what TeX says, as far as the chain uses it, in one colour; a thin space is a product."""
    found, rest = _read(_TOKEN.finditer(tex), color, nested=False)
    return (*found, Word(rest, color)) if rest else tuple(found)


def _read(tokens: object, color: str, nested: bool) -> tuple[list[Piece], str]:
    """Read up to the end, or to the brace that ends a group; return pieces, and the text after the last of them."""
    found: list[Piece] = []
    text = ""
    for token in tokens:  # type: ignore[attr-defined]
        sign = token[0]
        if sign == r"\frac":
            next(tokens)  # type: ignore[call-overload]
            above = _read(tokens, color, nested=True)[1]
            next(tokens)  # type: ignore[call-overload]
            below = _read(tokens, color, nested=True)[1]
            found += [Word(text, color)] * bool(text) + [Fraction(above, below, color)]
            text = ""
        elif sign == "}" and nested:
            break
        else:
            text += _sign(token)
    return found, text


def _sign(token: re.Match[str]) -> str:
    sign, stripped = token[0], token[0].strip()
    if token[1]:
        return token[1]
    if token[2]:
        return token[2].translate(SUPERSCRIPTS).strip()
    if stripped in ("+", "=", "-", "−") and stripped:
        return f" {stripped.replace('-', '−')} "
    named = {r"\partial": "∂", r"\left": "", r"\right": "", r"\,": "\u2009·\u2009", "'": "′", "{": "", "}": ""}
    return named.get(stripped or sign, italic(sign) if sign.isalpha() else "" if sign.isspace() else sign)


@lru_cache(maxsize=1024)
def plain(tex: str) -> str:
    """Return it as text with plain letters: ∂z³/∂w³ = a²."""
    parts = (f"{piece.above}/{piece.below}" if isinstance(piece, Fraction) else piece.text for piece in read(tex))
    return "".join(parts).replace("\u2009", "").translate(_UPRIGHT)


@lru_cache(maxsize=4096)
def width(ink: Ink, size: float, pieces: tuple[Piece, ...]) -> float:
    """Return how wide pieces are, in pixels."""
    return sum(_wide(ink, size, piece) for piece in pieces)


def _wide(ink: Ink, size: float, piece: Piece) -> float:
    if isinstance(piece, Word):
        return ink.math(size).width(piece.text)
    small = ink.math(SMALLER * size)
    return max(small.width(piece.above), small.width(piece.below)) + ink.u(0.3 * size)


def tall(size: float, pieces: Sequence[Piece]) -> tuple[float, float]:
    """Return how far pieces reach above their baseline, and below it, at unit 1."""
    if any(isinstance(piece, Fraction) for piece in pieces):
        return 1.2 * size, 0.72 * size
    return 0.82 * size, 0.26 * size


def draw(p: QPainter, ink: Ink, size: float, x: float, baseline: float, pieces: Sequence[Piece]) -> float:
    """Paint pieces from x on; return where they end."""
    for piece in pieces:
        wide = _wide(ink, size, piece)
        if isinstance(piece, Word):
            ink.text(p, ink.math(size), piece.color, x, baseline, piece.text)
        else:
            small, middle = ink.math(SMALLER * size), x + wide / 2
            ink.text(p, small, piece.color, middle, baseline - ink.u(ABOVE * size + 0.12 * size), piece.above, 0)
            ink.text(p, small, piece.color, middle, baseline + ink.u(BELOW * size), piece.below, 0)
            p.setPen(QPen(ink.color(piece.color), max(1.0, ink.u(0.06 * size))))
            y = baseline - ink.u(AXIS * size)
            p.drawLine(QLineF(x + ink.u(0.06 * size), y, x + wide - ink.u(0.06 * size), y))
        x += wide
    return x
