"""The truth light: the slope held against a difference of the loss, as a thing to click."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from biasviz.experiments.neuron.check import AMBER, GREEN, Check
from biasviz.language import tr
from biasviz.ui.neuron import readout_text as say
from biasviz.ui.neuron.readout_ink import Ink, Type, shortened
from biasviz.ui.neuron.readout_section import CAPTION, MARGIN, Section
from biasviz.ui.theme import Look
from biasviz.words import GUESSING, significant

HEIGHT = CAPTION + 36.0
SIGNS = {"green": "✓", "amber": "!", "red": "✗", None: "–"}
COLORS = {"green": "good", "amber": "doubtful", "red": "bad", None: "muted"}


class Truth(NamedTuple):
    """What the light says: colour, a sentence, the numbers; needles only at a kink."""

    light: str | None
    sentence: str
    numbers: str
    needles: tuple[float, ...] = ()


def truth(check: Check, veiled: bool = False) -> Truth:
    """Return what the light says of a check; nothing of it while it is kept back."""
    if veiled:
        return Truth(None, tr(GUESSING), "")
    if check.light is None:
        return Truth(None, tr(say.NO_CHECK), "")
    analytic = significant(check.analytic)
    if check.at_kink:
        needles = tuple(math.nan if v is None else v for v in (check.left, check.right, check.numeric))
        return Truth(check.light, say.kink(significant(check.analytic, 3)), "", needles)
    if check.numeric is None or check.relative_error is None:
        return Truth(check.light, tr(say.ONE_SIDE), say.analytic_only(analytic))
    numbers = say.sides(analytic, significant(check.numeric))
    error = significant(check.relative_error, 1)
    if check.analytic == 0 and check.numeric == 0:
        sentence, numbers = tr(say.BOTH_ZERO), ""
    elif check.relative_error == 0:
        sentence = tr(say.AGREE_EXACTLY)
    elif check.relative_error <= GREEN:
        sentence = say.agree(error)
    elif abs(check.analytic - check.numeric) <= check.resolution and check.relative_error > AMBER:
        sentence = say.unseen(significant(check.resolution, 1))
    else:
        sentence = (say.nearly if check.light == "amber" else say.differ)(error)
    return Truth(check.light, sentence, numbers)


class LightSection(Section[Truth]):
    """The light, the sentence, the numbers or the needles."""

    def standing(self, ink: Ink, content: Truth) -> object:
        """The captions stand still."""
        return content.light is None

    def backdrop(self, p: QPainter, ink: Ink, content: Truth) -> None:
        """Draw the captions."""
        self.captions(p, ink, tr(say.CHECK), "" if content.light is None else tr(say.CHECK_MORE))

    def live(self, p: QPainter, ink: Ink, content: Truth) -> None:
        """Draw light and numbers."""
        left, right = ink.u(MARGIN), self.width - ink.u(MARGIN)
        color, base = COLORS[content.light], ink.u(CAPTION + 13)
        ink.text(p, ink.type(14, 700), color, left, base, SIGNS[content.light])
        text = left + ink.u(16)
        kind, sentence = shortened(ink, (13, 12, 11), 600, content.sentence, right - text)
        ink.text(p, kind, color, text, base, sentence)
        below = base + ink.u(18)
        if content.needles:
            self._needles(p, ink, content.needles, left, right, below)
        elif content.numbers:
            kind, numbers = shortened(ink, (12, 11, 10), 400, content.numbers, right - left)
            ink.text(p, kind, "muted", left, below, numbers)

    def _needles(
        self, p: QPainter, ink: Ink, needles: tuple[float, ...], left: float, right: float, base: float
    ) -> None:
        """Three slopes, each as a needle that leans as the loss does, with its number."""
        kind, each = ink.type(12), (right - left) / len(needles)
        words = needle_words(kind, needles, (right - left) - 3 * ink.u(16) - 2 * ink.u(6))
        taken = sum(kind.width(w) for w in words) + 3 * ink.u(16)
        gap = min(ink.u(14), (right - left - taken) / 2) if each else 0.0
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = left
        for value, text in zip(needles, words, strict=True):
            self._needle(p, ink, value, x + ink.u(6), base - ink.u(4.4))
            ink.text(p, kind, "text", x + ink.u(16), base, text)
            x += ink.u(16) + kind.width(text) + gap

    def _needle(self, p: QPainter, ink: Ink, slope: float, x: float, y: float) -> None:
        if not math.isfinite(slope):
            return
        angle = math.atan(slope)
        dx, dy = ink.u(6) * math.cos(angle), -ink.u(6) * math.sin(angle)
        p.setPen(QPen(ink.color("bias"), ink.u(2), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        p.drawLine(QLineF(x - dx, y - dy, x + dx, y + dy))


class LightButton(QPushButton):
    """Lies upon the light and makes it a thing to press; draws only a frame, while it has the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("check")
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr(say.CHECK_TIP))
        self._look: Look | None = None
        self._named: object = self

    def restyle(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        self.update()

    def name(self, content: Truth) -> None:
        """Tell assistive technology the colour of the light, when it changes."""
        if content.light != self._named:
            self._named = content.light
            self.setAccessibleName(f"{tr(say.CHECK)}: {tr(say.LIGHTS[content.light])}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        look = self._look
        if look is None or not (self.hasFocus() or self.underMouse()):
            return
        p = QPainter(self)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        p.setPen(QPen(look.theme.color("loss" if focus else "muted"), look.unit * (2.0 if focus else 1.0)))
        p.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), look.px(4), look.px(4))


def needle_words(kind: Type, needles: tuple[float, ...], room: float) -> list[str]:
    """Name the needles and their slopes, with as many digits as there is room for."""
    words: list[str] = []
    for digits in (4, 3, 2, 1):
        words = [tr(name, slope=significant(v, digits)) for name, v in zip(say.NEEDLES, needles, strict=True)]
        if sum(kind.width(w) for w in words) <= room:
            break
    return words
