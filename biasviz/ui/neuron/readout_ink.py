"""Pens, fonts and widths of a look, and text drawn with them: what the sections of the readout paint with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from biasviz.ui.breaking import pieces
from biasviz.ui.neuron.readout_content import Run
from biasviz.ui.theme import Look


class _Widths(dict[str, float]):
    """Width of each character, measured when first asked for."""

    def __init__(self, metrics: QFontMetricsF) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, character: str) -> float:
        width = self[character] = self._metrics.horizontalAdvance(character)
        return width


class Type:
    """A font with the width of each of its characters, so that measuring costs a look-up."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._widths = _Widths(QFontMetricsF(font))

    def width(self, text: str) -> float:
        """Return the width of the text in pixels; digits and signs have no kerning."""
        return sum(map(self._widths.__getitem__, text))


class Ink:
    """What a look is drawn with."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self._pens: dict[str, QPen] = {}
        self._colors: dict[str, QColor] = {}
        self._types: dict[tuple[float, int], Type] = {}

    def u(self, length: float) -> float:
        """Return a length of unit 1 in pixels, unrounded."""
        return length * self.look.unit

    def color(self, name: str) -> QColor:
        """Return a colour of the theme."""
        found = self._colors.get(name)
        if found is None:
            found = self._colors[name] = self.look.theme.color(name)
        return found

    def pen(self, name: str) -> QPen:
        """Return a pen for text in a colour of the theme."""
        found = self._pens.get(name)
        if found is None:
            found = self._pens[name] = QPen(self.color(name))
        return found

    def type(self, size: float, weight: int = 400) -> Type:
        """Return the interface font."""
        key = (size, weight)
        found = self._types.get(key)
        if found is None:
            found = self._types[key] = Type(self.look.font(size, weight))
        return found

    def math(self, size: float) -> Type:
        """Return the font of formulas."""
        found = self._types.get((size, 0))
        if found is None:
            found = self._types[(size, 0)] = Type(self.look.math(size))
        return found

    def text(self, p: QPainter, kind: Type, color: str, x: float, baseline: float, text: str, align: int = -1) -> None:
        """Draw text that begins at x (align −1), is centred on it (0), or ends there (1)."""
        if align >= 0:
            x -= kind.width(text) * (0.5 if align == 0 else 1.0)
        p.setFont(kind.font)
        p.setPen(self.pen(color))
        p.drawText(QPointF(x, baseline), text)

    def runs(self, p: QPainter, kind: Type, x: float, baseline: float, runs: Iterable[Run]) -> None:
        """Draw pieces of text one after the other."""
        p.setFont(kind.font)
        for run in runs:
            p.setPen(self.pen(run.color))
            p.drawText(QPointF(x, baseline), run.text)
            x += kind.width(run.text)


@lru_cache(maxsize=8)
def ink(look: Look) -> Ink:
    """Return the ink of a look; the same for the same look."""
    return Ink(look)


class Fit(NamedTuple):
    """A way to write a number: size of the letters and significant digits."""

    size: float
    digits: int


def wrapped(kind: Type, text: str, width: float) -> list[str]:
    """Break a sentence into lines no wider than that."""
    bound = text.replace(" %", "\u00a0%").replace(" = ", "\u00a0=\u00a0")
    lines: list[str] = []
    line, taken, space = "", 0.0, kind.width(" ")
    for piece in pieces(bound):
        wide = kind.width(piece.rstrip(" "))
        gap = space if line.endswith(" ") else 0.0
        if line and taken + gap + wide > width:
            lines.append(line.rstrip(" "))
            line, taken, gap = "", 0.0, 0.0
        line, taken = line + piece, taken + gap + wide
    return [*lines, line.rstrip(" ")] if line else lines


def shortened(ink: Ink, sizes: Sequence[float], weight: int, text: str, width: float) -> tuple[Type, str]:
    """Return the largest letters in which a text fits; in the smallest it is cut off where it must be."""
    kind = ink.type(sizes[0], weight)
    for size in sizes:
        kind = ink.type(size, weight)
        if kind.width(text) <= width:
            return kind, text
    while text and kind.width(text + "…") > width:
        text = text[:-1].rstrip()
    return kind, text + "…"
