"""Forward pass, and the next step: the live lines of the readout."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from biasviz.language import tr
from biasviz.ui.formula import formulas
from biasviz.ui.neuron import readout_lines
from biasviz.ui.neuron import readout_text as say
from biasviz.ui.neuron.readout_content import Equation, Forward, Next
from biasviz.ui.neuron.readout_ink import Ink, shortened
from biasviz.ui.neuron.readout_section import CAPTION, MARGIN, Panel, Section

LINE = 21.0
DEFINITION = 32.0
"""Heights at unit 1."""
BASE = 15.0
"""From the top of a line to its baseline, at unit 1."""
TEX_SIZE = 12.5


class ForwardSection(Section[Forward]):
    """z, a, the definition of a, L; where there is room, the definition of L."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self._lines: list[readout_lines.Laid] = []
        self.defined = True
        """Whether there is room for the definition of a."""

    def least(self, batch: bool) -> float:
        """Return the height it needs, at unit 1."""
        return CAPTION + (4 if batch else 3) * LINE + (DEFINITION if self.defined else 0.0)

    def wants(self, content: Forward) -> None:
        """Ask for both definitions."""
        formulas().want(content.activation_tex)
        formulas().want(content.loss_tex)

    def standing(self, ink: Ink, content: Forward) -> object:
        """Definitions and tint stand still, and the heads of the lines."""
        self._lines = _laid(self, ink, [content.z, content.a, *content.losses])
        return (*content[4:], content.title, *(line.standing for line in self._lines))

    def rows(self, ink: Ink, content: Forward) -> tuple[list[float], list[float]]:
        """Return tops of the live lines (z, a, losses) and of the definitions, in pixels."""
        spare = self.height / ink.look.unit - self.least(len(content.losses) > 1)
        both = self.defined and spare >= DEFINITION
        count = 2 + len(content.losses)
        more = min(6.0, (spare - (DEFINITION if both else 0)) / (count + 1))
        line = LINE + max(0.0, more)
        y = CAPTION
        tops = [y, y + line]
        definitions = [y + 2 * line] if self.defined else []
        y += 2 * line + (DEFINITION if self.defined else 0.0)
        tops += [y + k * line for k in range(len(content.losses))]
        if both:
            definitions.append(tops[-1] + line)
        tops.append(y + len(content.losses) * line)
        return [ink.u(t) for t in tops], [ink.u(t) for t in definitions]

    def backdrop(self, p: QPainter, ink: Ink, content: Forward) -> None:
        """Draw caption, tint and definitions."""
        tops, definitions = self.rows(ink, content)
        lit = content.quarter in (0, 1)
        if content.quarter == 0:
            self.tint(p, ink, tops[0], (definitions or tops[2:])[0])
        if content.quarter == 1:
            self.tint(p, ink, tops[2], tops[-1])
        self.caption(p, ink, content.title, tr(say.QUARTERS[content.quarter or 0]) if lit else "")
        texts = ((content.activation_tex, content.parameters), (content.loss_tex, content.loss_parameters))
        for top, (tex, parameters) in zip(definitions, texts, strict=False):
            self._definition(p, ink, tex, parameters, top)
        for line, top in zip(self._lines, tops, strict=False):
            readout_lines.draw_standing(p, ink, line, ink.u(MARGIN), top + ink.u(BASE))

    def _definition(self, p: QPainter, ink: Ink, tex: str, parameters: str, top: float) -> None:
        """Draw a definition in the middle of its row, smaller where it is too large."""
        if not tex:
            return
        color, ratio = ink.look.theme.muted, self.panel.devicePixelRatioF()
        picture = formulas().picture(tex, ink.u(TEX_SIZE), color, ratio)
        if picture is None:
            return
        room = self.width - 2 * ink.u(MARGIN)
        shrink = min(room / picture.width, ink.u(DEFINITION + 4) / picture.height)
        if shrink < 1:
            picture = formulas().picture(tex, ink.u(TEX_SIZE) * shrink, color, ratio) or picture
        y = top + 0.5 * (ink.u(DEFINITION) - picture.height) + picture.ascent
        picture.draw(p, ink.u(MARGIN), y)
        if parameters and picture.width + ink.u(12) + ink.type(12).width(parameters) <= room:
            ink.text(p, ink.type(12), "muted", self.width - ink.u(MARGIN), y, parameters, 1)

    def live(self, p: QPainter, ink: Ink, content: Forward) -> None:
        """Draw the lines with numbers."""
        tops, _ = self.rows(ink, content)
        for line, top in zip(self._lines, tops, strict=False):
            readout_lines.draw_live(p, ink, line, top + ink.u(BASE))


def _laid(section: Section, ink: Ink, equations: list[Equation]) -> list[readout_lines.Laid]:
    return readout_lines.laid(ink, equations, ink.u(MARGIN), section.width - ink.u(MARGIN))


class NextSection(Section[Next]):
    """b ← b − η · direction."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self._lines: list[readout_lines.Laid] = []

    def least(self) -> float:
        """Return the height it needs, at unit 1."""
        return CAPTION + LINE

    def standing(self, ink: Ink, content: Next) -> object:
        """Caption and tint stand still, and the head of the line."""
        equations = [] if content.equation is None else [content.equation]
        self._lines = _laid(self, ink, equations)
        return content.titles, content.sentence, content.lit, *(line.standing for line in self._lines)

    def backdrop(self, p: QPainter, ink: Ink, content: Next) -> None:
        """Draw caption and tint."""
        if content.lit:
            self.tint(p, ink, ink.u(CAPTION), min(self.height, ink.u(CAPTION + LINE)))
        sign = tr(say.QUARTERS[3]) if content.lit else ""
        kind = ink.type(12, 500)
        room = self.width - 2 * ink.u(MARGIN) - (kind.width(sign) + ink.u(16) if sign else 0.0)
        title = next((t for t in content.titles if kind.width(t) <= room), content.titles[-1])
        self.caption(p, ink, title, sign)
        left, baseline = ink.u(MARGIN), ink.u(CAPTION + BASE)
        for line in self._lines:
            readout_lines.draw_standing(p, ink, line, left, baseline)
        kind, words = shortened(ink, (13, 12, 11), 400, content.sentence, self.width - left - ink.u(MARGIN))
        ink.text(p, kind, "text", left, baseline, words)

    def live(self, p: QPainter, ink: Ink, content: Next) -> None:
        """Draw the line with numbers."""
        for line in self._lines:
            readout_lines.draw_live(p, ink, line, ink.u(CAPTION + BASE))
