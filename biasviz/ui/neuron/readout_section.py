"""One panel with sections: what stands still is kept as a picture, what is live is drawn in every frame.

All sections share one widget and one picture, because a widget of its own costs each of them as much as
all its numbers.
"""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from biasviz.language import tr
from biasviz.ui.formula import formulas
from biasviz.ui.neuron import readout_text as say
from biasviz.ui.neuron.readout_ink import Ink, ink, shortened
from biasviz.ui.theme import Look

MARGIN = 8.0
"""Left and right of everything, at unit 1."""
CAPTION = 18.0
"""Height of a caption, at unit 1."""

Content = TypeVar("Content")


class Section(Generic[Content]):
    """Shows one content on its part of the panel.

    Subclasses draw `backdrop`, which stands until `standing` gives something else, and `live` upon it.
    Both draw with the origin at the section's corner.
    """

    def __init__(self, panel: Panel) -> None:
        self.panel = panel
        self.content: Content | None = None
        self.rect = QRect()
        self._standing: object = None
        panel.sections.append(self)

    @property
    def width(self) -> float:
        """Width in pixels."""
        return float(self.rect.width())

    @property
    def height(self) -> float:
        """Height in pixels."""
        return float(self.rect.height())

    def show(self, content: Content) -> None:
        """Show it; an equal content repaints nothing."""
        if content == self.content:
            return
        self.content = content
        self.wants(content)
        self.panel.update(self.rect)

    def wants(self, content: Content) -> None:
        """Ask for the formulas of a content."""

    def standing(self, ink: Ink, content: Content) -> object:
        """Return what the backdrop depends on; asked before anything is drawn."""
        return None

    def backdrop(self, p: QPainter, ink: Ink, content: Content) -> None:
        """Draw what stands still."""

    def live(self, p: QPainter, ink: Ink, content: Content) -> None:
        """Draw what may change with every frame."""

    def outdate(self) -> None:
        """Have the backdrop drawn anew."""
        self._standing = None

    def stale(self, ink: Ink) -> bool:
        """Whether the backdrop must be drawn anew."""
        if self.content is None:
            return False
        before, self._standing = self._standing, ("", self.standing(ink, self.content))
        return before != self._standing

    def refresh(self, p: QPainter, ink: Ink) -> None:
        """Draw the backdrop on the panel's picture."""
        assert self.content is not None
        p.setClipRect(self.rect)  # what spills over would stay there and darken
        p.fillRect(self.rect, ink.color("ground"))
        p.translate(self.rect.topLeft())
        self.backdrop(p, ink, self.content)
        p.translate(-self.rect.topLeft())

    # What several sections draw

    def caption(self, p: QPainter, ink: Ink, title: str, right: str = "") -> None:
        """Write the title, and on the right which quarter of a step is here."""
        self.captions(p, ink, title, right, "saturated_text", 600)

    def captions(self, p: QPainter, ink: Ink, title: str, right: str, color: str = "muted", weight: int = 400) -> None:
        """Write the title, and words on the right; where both do not fit, the title is made shorter."""
        room = self.width - 2 * ink.u(MARGIN)
        if right:
            kind, right = shortened(ink, (12, 11), weight, right, 0.6 * room)
            ink.text(p, kind, color, self.width - ink.u(MARGIN), ink.u(12.5), right, 1)
            room -= kind.width(right) + ink.u(6)
        kind, title = shortened(ink, (12, 11), 500, title, room)
        ink.text(p, kind, "muted", ink.u(MARGIN), ink.u(12.5), title)

    def tint(self, p: QPainter, ink: Ink, top: float, bottom: float) -> None:
        """Light a stretch of the section."""
        box = QRectF(ink.u(1), top, self.width - ink.u(2), bottom - top)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(ink.color("cool"))
        p.drawRoundedRect(box, ink.u(4), ink.u(4))
        p.setBrush(ink.color("cool_line"))
        p.drawRoundedRect(QRectF(box.left(), box.top(), ink.u(3), box.height()), ink.u(1.5), ink.u(1.5))


class Panel(QWidget):
    """The widget on which all sections draw.

    Signals:
        resized, shown: it has another size; it has become visible.

    """

    resized = Signal()
    shown = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("readout")
        self.setAccessibleName(tr(say.READOUT_NAME))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.sections: list[Section] = []
        self.ink: Ink | None = None
        self._picture: QPixmap | None = None
        formulas().ready.connect(self._formula_ready)

    def restyle(self, look: Look) -> None:
        """Take another theme or size."""
        self.ink = ink(look)
        self.outdate()

    def outdate(self) -> None:
        """Have everything drawn anew."""
        for section in self.sections:
            section.outdate()
        self._picture = None
        self.update()

    def _formula_ready(self) -> None:
        if self.isVisible():
            self.outdate()
        self._picture = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Blit what stands still, draw what is live where the event asks for it."""
        p = QPainter(self)
        if self.ink is None:
            p.fillRect(self.rect(), self.palette().window())
            return
        p.drawPixmap(0, 0, self._standing(self.ink))
        region = event.region()
        for section in self.sections:
            if section.content is not None and region.intersects(section.rect):
                corner = section.rect.topLeft()
                p.translate(corner)
                section.live(p, self.ink, section.content)
                p.translate(-corner)

    def _standing(self, ink: Ink) -> QPixmap:
        """Return the picture of what stands still, up to date."""
        ratio = self.devicePixelRatioF()
        picture = self._picture
        if picture is None or picture.devicePixelRatio() != ratio or picture.deviceIndependentSize() != self.size():
            picture = self._picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(ink.color("ground"))
            for section in self.sections:
                section.outdate()
        stale = [section for section in self.sections if not section.rect.isEmpty() and section.stale(ink)]
        if stale:
            p = QPainter(picture)
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            for section in stale:
                section.refresh(p, ink)
            p.end()
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell it."""
        self.resized.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell it."""
        self.shown.emit()
