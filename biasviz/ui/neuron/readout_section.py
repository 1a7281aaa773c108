"""A part of the readout: what stands still is kept as a picture, what is live is drawn in every frame."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from biasviz.ui.formula import formulas
from biasviz.ui.neuron.readout_content import Equation, Run
from biasviz.ui.neuron.readout_ink import Ink, Type, ink
from biasviz.ui.theme import Look

MARGIN = 8.0
"""Left and right of everything, at unit 1."""
CAPTION = 18.0
"""Height of a caption, at unit 1."""
EQUALS = 4.0
SIZES = (16, 15, 14, 13, 12)
"""Sizes of a live line, the first that fits."""

Content = TypeVar("Content")


class Section(Generic[Content]):
    """Has a canvas and shows one content on it.

    Subclasses draw `backdrop`, which stands until `standing` gives something else, and `live` upon it.
    """

    def __init__(self, canvas: Canvas, name: str, accessible: str) -> None:
        self.canvas = canvas
        canvas.section = self
        canvas.setObjectName(name)
        canvas.setAccessibleName(accessible)
        canvas.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.ink: Ink | None = None
        self.content: Content | None = None
        self._backdrop: QPixmap | None = None
        self._standing: object = None
        formulas().ready.connect(self._formula_ready)

    def restyle(self, look: Look) -> None:
        """Take another theme or size."""
        self.ink = ink(look)
        self._backdrop = None
        self.canvas.update()

    def show(self, content: Content) -> None:
        """Show it; an equal content repaints nothing."""
        if content == self.content:
            return
        self.content = content
        self.wants(content)
        self.canvas.update()

    def wants(self, content: Content) -> None:
        """Ask for the formulas of a content."""

    def standing(self, content: Content) -> object:
        """Return what the backdrop depends on."""
        return None

    def backdrop(self, p: QPainter, ink: Ink, content: Content) -> None:
        """Draw what stands still."""

    def live(self, p: QPainter, ink: Ink, content: Content) -> None:
        """Draw what may change with every frame."""

    def paint(self) -> None:
        """Draw the content on the canvas."""
        p = QPainter(self.canvas)
        if self.ink is None or self.content is None:
            p.fillRect(self.canvas.rect(), self.canvas.palette().window())
            return
        ratio = self.canvas.devicePixelRatioF()
        standing = (self.canvas.width(), self.canvas.height(), ratio, self.standing(self.content))
        if self._backdrop is None or standing != self._standing:
            self._backdrop, self._standing = self._drawn(ratio), standing
        p.drawPixmap(0, 0, self._backdrop)
        self.live(p, self.ink, self.content)

    @property
    def width(self) -> float:
        """Width of the canvas."""
        return float(self.canvas.width())

    @property
    def height(self) -> float:
        """Height of the canvas."""
        return float(self.canvas.height())

    def _drawn(self, ratio: float) -> QPixmap:
        assert self.ink is not None
        assert self.content is not None
        pixmap = QPixmap(self.canvas.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(self.ink.color("ground"))
        p = QPainter(pixmap)
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.backdrop(p, self.ink, self.content)
        p.end()
        return pixmap

    def _formula_ready(self) -> None:
        self._backdrop = None
        if self.canvas.isVisible():
            self.canvas.update()

    # What several sections draw

    def caption(self, p: QPainter, ink: Ink, title: str, right: str = "") -> None:
        """Write the title, and on the right which quarter of a step is here."""
        ink.text(p, ink.type(12, 500), "muted", ink.u(MARGIN), ink.u(12.5), title)
        if right:
            ink.text(
                p, ink.type(12, 600), "saturated_text", self.width - ink.u(MARGIN), ink.u(12.5), right, 1
            )

    def tint(self, p: QPainter, ink: Ink, top: float, bottom: float) -> None:
        """Light a stretch of the section."""
        box = QRectF(ink.u(1), top, self.width - ink.u(2), bottom - top)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(ink.color("cool"))
        p.drawRoundedRect(box, ink.u(4), ink.u(4))
        p.setBrush(ink.color("cool_line"))
        p.drawRoundedRect(QRectF(box.left(), box.top(), ink.u(3), box.height()), ink.u(1.5), ink.u(1.5))

    def equation(self, p: QPainter, ink: Ink, equation: Equation, baseline: float) -> None:
        """Draw a live line: the result at the right edge, the first wording that fits at the left."""
        line, kind = self.worded(ink, equation)
        right = self.width - ink.u(MARGIN)
        ink.runs(p, kind, ink.u(MARGIN), baseline, line)
        ink.text(p, kind, equation.result.color, right, baseline, equation.result.text, 1)
        slot = max(kind.width(equation.result.text), kind.width("−0.0000"))
        ink.text(p, kind, "text", right - slot - ink.u(EQUALS), baseline, "=", 1)

    def worded(self, ink: Ink, equation: Equation) -> tuple[tuple[Run, ...], Type]:
        """Return the first wording that fits, in the largest letters it fits in."""
        room = self.width - 2 * ink.u(MARGIN)
        kind = ink.math(SIZES[0])
        for line in equation.wordings:
            for size in SIZES:
                kind = ink.math(size)
                if line_width(ink, kind, line, equation.result) <= room:
                    return line, kind
        return equation.wordings[-1], kind


def line_width(ink: Ink, kind: Type, line: tuple[Run, ...], result: Run) -> float:
    """Return what a live line takes."""
    slot = max(kind.width(result.text), kind.width("−0.0000"))
    return kind.width("".join(run.text for run in line)) + kind.width(" = ") + ink.u(EQUALS) + slot


class Canvas(QWidget):
    """The widget that a section draws on."""

    section: Section | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let the section draw."""
        if self.section is not None:
            self.section.paint()
