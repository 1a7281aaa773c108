"""Forward pass, and the next step: the live lines of the readout."""

from __future__ import annotations

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from biasviz.ui.formula import formulas
from biasviz.ui.neuron import readout_text as say
from biasviz.ui.neuron.readout_content import Forward, Next
from biasviz.ui.neuron.readout_ink import Ink
from biasviz.ui.neuron.readout_section import CAPTION, MARGIN, Canvas, Section

LINE = 21.0
DEFINITION = 32.0
"""Heights at unit 1."""
TEX_SIZE = 12.5


class ForwardSection(Section[Forward]):
    """z, a, the definition of a, L; where there is room, the definition of L."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Canvas(parent), "forward", say.FORWARD_NAME)

    def least(self, batch: bool) -> float:
        """Return the height it needs, at unit 1."""
        return CAPTION + (4 if batch else 3) * LINE + DEFINITION

    def wants(self, content: Forward) -> None:
        """Ask for both definitions."""
        formulas().want(content.activation_tex)
        formulas().want(content.loss_tex)

    def standing(self, content: Forward) -> object:
        """The definitions and the tint stand still."""
        return (*content[4:], content.title, len(content.losses))

    def rows(self, ink: Ink, content: Forward) -> tuple[list[float], list[float]]:
        """Return tops of the live lines (z, a, losses) and of the definitions, in pixels."""
        spare = self.height / ink.look.unit - self.least(len(content.losses) > 1)
        both = spare >= DEFINITION
        count = 2 + len(content.losses)
        more = min(6.0, (spare - (DEFINITION if both else 0)) / (count + 1))
        line = LINE + max(0.0, more)
        y = CAPTION
        tops = [y, y + line]
        definitions = [y + 2 * line]
        y += 2 * line + DEFINITION
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
            self.tint(p, ink, tops[0], definitions[0])
        if content.quarter == 1:
            self.tint(p, ink, tops[2], tops[-1])
        self.caption(p, ink, content.title, say.QUARTERS[content.quarter or 0] if lit else "")
        texts = ((content.activation_tex, content.parameters), (content.loss_tex, content.loss_parameters))
        for top, (tex, parameters) in zip(definitions, texts, strict=False):
            self._definition(p, ink, tex, parameters, top)

    def _definition(self, p: QPainter, ink: Ink, tex: str, parameters: str, top: float) -> None:
        picture = formulas().picture(
            tex, ink.u(TEX_SIZE), ink.look.theme.muted, self.canvas.devicePixelRatioF()
        )
        room = self.width - 2 * ink.u(MARGIN)
        if picture is None:
            return
        if picture.width > room or picture.height > ink.u(DEFINITION + 4):
            shrink = min(room / picture.width, ink.u(DEFINITION + 4) / picture.height)
            smaller = formulas().picture(
                tex, ink.u(TEX_SIZE) * shrink, ink.look.theme.muted, self.canvas.devicePixelRatioF()
            )
            picture = smaller or picture
        y = top + 0.5 * (ink.u(DEFINITION) - picture.height) + picture.ascent
        picture.draw(p, ink.u(MARGIN), y)
        if parameters and picture.width + ink.u(12) + ink.type(12).width(parameters) <= room:
            ink.text(p, ink.type(12), "muted", self.width - ink.u(MARGIN), y, parameters, 1)

    def live(self, p: QPainter, ink: Ink, content: Forward) -> None:
        """Draw the lines with numbers."""
        tops, _ = self.rows(ink, content)
        for top, equation in zip(tops, (content.z, content.a, *content.losses), strict=False):
            self.equation(p, ink, equation, top + ink.u(15))


class NextSection(Section[Next]):
    """b ← b − lr · direction."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Canvas(parent), "next", say.NEXT_NAME)

    def least(self) -> float:
        """Return the height it needs, at unit 1."""
        return CAPTION + LINE

    def standing(self, content: Next) -> object:
        """The caption and the tint stand still."""
        return content.title, content.lit

    def backdrop(self, p: QPainter, ink: Ink, content: Next) -> None:
        """Draw caption and tint."""
        if content.lit:
            self.tint(p, ink, ink.u(CAPTION), min(self.height, ink.u(CAPTION + LINE)))
        self.caption(
            p, ink, say.NEXT if content.lit else content.title, say.QUARTERS[3] if content.lit else ""
        )

    def live(self, p: QPainter, ink: Ink, content: Next) -> None:
        """Draw the line, or why there is none."""
        if content.equation is not None:
            self.equation(p, ink, content.equation, ink.u(CAPTION + 15))
        else:
            ink.text(p, ink.type(13), "text", ink.u(MARGIN), ink.u(CAPTION + 15), content.sentence)
