"""The figure: the strips as they are shown, a caption, the chain rule in numbers, and the code at the foot.

It is painted by the functions that draw the window, onto any painter: a picture, an SVG or a PDF.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem

from biasviz import shortcode
from biasviz.errors import InputError
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.state import State, with_neuron
from biasviz.ui.neuron.strips import Strips
from biasviz.ui.sharing import figure_text as say
from biasviz.ui.theme import Look, look

BASE = (960, 720)
"""Size at unit 1."""
MARGIN, GAP = 22, 10
TITLE, LINE, FOOT = 26, 20, 18
"""Heights of lines at unit 1."""


@dataclass(frozen=True)
class PlainLook(Look):
    """A look with the font's usual signs: for others, such as digits of equal width, a PDF tells no text."""

    def font(self, size: float = 13, weight: int = 400) -> QFont:
        """Return the interface font without features."""
        plain = QFont(super().font(size, weight))
        plain.clearFeatures()
        for name in ("calt", "liga", "ccmp"):
            plain.setFeature(QFont.Tag(name), 0)
        return plain


def figure_look(theme: str, width: int, height: int, plain: bool = False) -> Look:
    """Return the look of a figure of that size; `plain` for files in which text is text."""
    found = look(theme, max(1.0, int(8 * min(width / BASE[0], height / BASE[1])) / 8))
    return PlainLook(**vars(found)) if plain else found


class Figure:
    """A figure of a size, of whatever state it was last given.

    Args:
        state: what it shows.
        width, height: in pixels at scale 1.
        plain: whether text is to stay text in a file.

    """

    def __init__(self, state: State, width: int, height: int, plain: bool = False) -> None:
        self._size = (width, height)
        self._look = figure_look(state.view.theme, width, height, plain)
        self._strips = Strips()
        self._strips.widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        self._strips.restyle(self._look)
        self.show(state)

    def show(self, state: State) -> None:
        """Show a state from the next paint on."""
        # A run that plays has no hint to drag the ball.
        self._state = with_neuron(state, playing=True)
        self._trace = NeuronTrace(self._state.neuron)
        self._lanes = say.lanes(state, self._trace)
        px = self._look.px
        self._settings = [self._wrapped(letter, trace) for letter, trace in self._lanes]
        lines = sum(map(len, self._settings))
        top = px(MARGIN) + px(TITLE) + lines * px(LINE) + px(GAP)
        below = px(GAP) + len(self._lanes) * px(2 * LINE + GAP) + px(FOOT) + px(MARGIN) - px(GAP)
        width, height = self._size
        self._box = QRectF(px(MARGIN) / 2, top, width - px(MARGIN), height - top - below)
        widget = self._strips.widget
        if widget.size() != self._box.size().toSize():
            widget.resize(self._box.size().toSize())
            widget.show()  # only a widget that was shown is told its size
        self._strips.render(self._state, self._trace)

    def close(self) -> None:
        """Let go of what it was drawn with."""
        self._strips.widget.close()
        self._strips.widget.deleteLater()

    def paint(self, p: QPainter) -> None:
        """Draw it, its top left corner at the origin."""
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.fillRect(QRectF(0, 0, *self._size), self._look.theme.color("ground"))
        self._head(p)
        # Not the widget's own render, whose clip QSvgGenerator loses when a strip takes its own away.
        for strip in (*self._strips.strips, *self._strips.rivals):
            if strip.isVisible():
                p.save()
                p.translate(self._box.topLeft() + strip.pos())
                strip.paint(p, QStyleOptionGraphicsItem())
                p.restore()
        self._numbers(p)
        self._foot(p)

    def _wrapped(self, letter: str, trace: NeuronTrace) -> list[str]:
        """Return a lane's settings on as few lines as they need."""
        metrics = QFontMetricsF(self._look.font(13))
        room, lines = self._size[0] - 2 * self._look.px(MARGIN), [""]
        pieces = say.settings(trace)
        for piece in [letter, *pieces] if letter else pieces:
            longer = f"{lines[-1]}   {piece}" if lines[-1] else piece
            if lines[-1] and metrics.horizontalAdvance(longer) > room:
                lines.append(piece)
            else:
                lines[-1] = longer
        return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]

    def _head(self, p: QPainter) -> None:
        px, x = self._look.px, float(self._look.px(MARGIN))
        y = px(MARGIN) + px(TITLE) - px(9)
        self._line(p, [(say.title(self._state), "text", 700)], x, y, 18)
        y += px(LINE) + px(2)
        for lines in self._settings:
            for line in lines:
                self._line(p, [(line, "muted", 400)], x, y, 13)
                y += px(LINE)

    def _numbers(self, p: QPainter) -> None:
        px, y = self._look.px, self._box.bottom() + self._look.px(GAP + 14)
        x = float(px(MARGIN))
        for letter, trace in self._lanes:
            at = self._line(p, [(f"{letter}   ", "muted", 600)], x, y, 15) if letter else x
            self._line(p, say.chain(trace), at, y, 15)
            y += px(LINE)
            if trace.point.undefined is None:
                for run in say.values(trace):
                    at = self._line(p, [run], at, y, 13) + px(22)
            y += px(LINE + GAP)

    def _foot(self, p: QPainter) -> None:
        px, y = self._look.px, self._size[1] - self._look.px(MARGIN) + self._look.px(4)
        end = self._line(p, [("biasviz", "muted", 600)], float(px(MARGIN)), y, 11)
        try:
            code = shortcode.code_of(self._state)
        except InputError:
            return  # too long to be typed
        room = self._size[0] - end - px(MARGIN) - px(12)
        if QFontMetricsF(self._look.font(11)).horizontalAdvance(code) <= room:
            self._line(p, [(code, "muted", 400)], end + px(12), y, 11)

    def _line(self, p: QPainter, runs: Sequence[say.Run], x: float, y: float, size: float) -> float:
        """Write words one after the other on a line; return where they end."""
        for words, color, weight in runs:
            font = self._look.font(size, weight)
            p.setFont(font)
            p.setPen(self._look.theme.color(color))
            p.drawText(QPointF(x, y), words)
            x += QFontMetricsF(font).horizontalAdvance(words)
        return x
