"""The chain rule as fractions with their numbers: what the eye meets first."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter, QPen

from biasviz.language import tr
from biasviz.ui.formula import formulas
from biasviz.ui.neuron import readout_text as say
from biasviz.ui.neuron.readout_content import Chain, number
from biasviz.ui.neuron.readout_ink import Fit, Ink, Type
from biasviz.ui.neuron.readout_section import CAPTION, MARGIN, Section

FRACTIONS = (r"\frac{dL}{db}", r"\frac{dL}{da}", r"\frac{da}{dz}", r"\frac{dz}{db}")
COLORS = ("bias", "dL_da", "da_dz", "dz_db")
TEX_SIZE = 17.0
LEADING = (Fit(18, 4), Fit(16, 4), Fit(15, 3), Fit(14, 2), Fit(12, 2), Fit(12, 1))
FACTOR = (Fit(14, 4), Fit(13, 4), Fit(12, 4), Fit(12, 3), Fit(12, 2), Fit(12, 1))
"""Ways to write dL/db and a factor, the first that fits its slot."""
HEIGHT = 97.0
"""Of the whole section at unit 1: caption, fractions, numbers, a line of words."""


class Slots(NamedTuple):
    """Centres of the fractions and widths that their numbers may take, in pixels."""

    centres: tuple[float, float, float, float]
    widths: tuple[float, float, float, float]
    equals: float
    sum: float
    dots: tuple[float, float]


class ChainSection(Section[Chain]):
    """dL/db = dL/da · da/dz · dz/db; for a batch with a sum or a mean before the factors."""

    def wants(self, content: Chain) -> None:
        """Ask for the fractions."""
        for tex in FRACTIONS:
            formulas().want(tex)

    def standing(self, ink: Ink, content: Chain) -> object:
        """All but the numbers stands still."""
        return content.title, content.sum, content.cancels, content.lit, content.note == tr(say.DZ_DB)

    def slots(self, ink: Ink, batch: bool) -> Slots:
        """Share the width out."""
        left, room = ink.u(MARGIN), self.width - 2 * ink.u(MARGIN)
        lead, last = (0.305 if batch else 0.335) * room, 0.11 * room
        equals = left + lead + ink.u(5)
        first = equals + ink.u(8) + (ink.u(33) if batch else 0.0)
        each = (left + room - last - first) / 2
        centres = (left + lead / 2, first + each / 2, first + 1.5 * each, left + room - last / 2)
        gap = ink.u(4)
        widths = (lead, each - gap, each - gap, last)
        dots = ((centres[1] + centres[2]) / 2, (centres[2] + centres[3]) / 2)
        return Slots(centres, widths, equals, equals + ink.u(24), dots)

    def backdrop(self, p: QPainter, ink: Ink, content: Chain) -> None:
        """Draw the fractions and the signs between them."""
        if content.lit:
            self.tint(p, ink, ink.u(CAPTION), self.height)
        self.caption(p, ink, content.title, tr(say.QUARTERS[2]) if content.lit else "")
        s, axis = self.slots(ink, content.sum is not None), self.axis(ink)
        ratio = self.panel.devicePixelRatioF()
        for tex, color, x in zip(FRACTIONS, COLORS, s.centres, strict=True):
            picture = formulas().picture(tex, ink.u(TEX_SIZE), getattr(ink.look.theme, color), ratio)
            if picture is not None:
                picture.draw(p, x - picture.width / 2, axis + ink.u(0.27 * TEX_SIZE))
        sign = ink.math(18)
        below = axis + ink.u(5)
        ink.text(p, sign, "text", s.equals, below, "=", 0)
        for x in s.dots:
            ink.text(p, sign, "text", x, below, "·", 0)
        if content.sum is not None:
            self._sum(p, ink, s.sum, axis, *content.sum)
        if content.cancels:
            self._brace(p, ink, s)
        ink.text(p, ink.type(14, 600), "dz_db", s.centres[3], self.base(ink), "1", 0)
        if content.note == tr(say.DZ_DB):
            self._note(p, ink, content)

    def _sum(self, p: QPainter, ink: Ink, x: float, axis: float, reduction: str, count: int) -> None:
        """Σ, with 1/n before it for a mean."""
        ink.text(p, ink.math(20), "text", x + ink.u(6 if reduction == "mean" else 2), axis + ink.u(6), "Σ", 0)
        if reduction == "mean":
            small = ink.math(12)
            under = str(count) if count < 100 else "n"
            at, half = x - ink.u(6), max(ink.u(5), small.width(under) / 2)
            ink.text(p, small, "text", at, axis - ink.u(3), "1", 0)
            p.setPen(QPen(ink.color("text"), ink.u(1)))
            p.drawLine(QLineF(at - half, axis, at + half, axis))
            ink.text(p, small, "text", at, axis + ink.u(11), under, 0)

    def _brace(self, p: QPainter, ink: Ink, s: Slots) -> None:
        """A bracket under the two factors that cancel."""
        y, drop = self.base(ink) + ink.u(5), ink.u(4)
        left, right = s.centres[1] - s.widths[1] * 0.4, s.centres[2] + s.widths[2] * 0.4
        p.setPen(QPen(ink.color("bias"), ink.u(1.25)))
        bottom = y + drop
        p.drawLines(
            [
                QLineF(left, y, left, bottom),
                QLineF(left, bottom, right, bottom),
                QLineF(right, bottom, right, y),
            ]
        )

    def axis(self, ink: Ink) -> float:
        """Where the bars of the fractions lie."""
        return ink.u(CAPTION + 19) + 0.3 * self._spare(ink)

    def base(self, ink: Ink) -> float:
        """Baseline of the numbers."""
        return ink.u(CAPTION + 56) + 0.6 * self._spare(ink)

    def _spare(self, ink: Ink) -> float:
        return max(0.0, self.height - ink.u(HEIGHT))

    def live(self, p: QPainter, ink: Ink, content: Chain) -> None:
        """Draw the numbers and the words below."""
        s, base = self.slots(ink, content.sum is not None), self.base(ink)
        unknown = ink.type(12, 600), "?"
        kind, text = unknown if content.veiled else fitted(ink, content.dL_db, s.widths[0], LEADING)
        ink.text(p, kind, "bias", s.centres[0], base, text, 0)
        for k in (1, 2):
            kind, text = unknown if content.veiled else fitted(ink, content.factors[k - 1], s.widths[k], FACTOR)
            ink.text(p, kind, COLORS[k], s.centres[k], base, text, 0)
        if content.note != tr(say.DZ_DB):
            self._note(p, ink, content)

    def _note(self, p: QPainter, ink: Ink, content: Chain) -> None:
        """Write the words below the numbers, under the bracket where there is one."""
        y = self.base(ink) + ink.u(20)
        if content.cancels:
            s = self.slots(ink, content.sum is not None)
            ink.text(p, ink.type(12, 600), "bias", (s.centres[1] + s.centres[2]) / 2, y, content.note, 0)
        else:
            ink.text(p, ink.type(12), "muted", self.width - ink.u(MARGIN), y, content.note, 1)


def fitted(ink: Ink, value: float, width: float, ways: tuple[Fit, ...]) -> tuple[Type, str]:
    """Return the first way to write a number that fits; the last where none does."""
    kind, text = ink.type(12, 600), ""
    for size, digits in ways:
        kind, text = ink.type(size, 600), number(value, digits)
        if kind.width(text) <= width:
            break
    return kind, text
