"""The empty card of a unit, and the part of it that shows what the unit gives: pictures that are drawn once."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap

from biasviz.experiments.layer.evaluation import ALIVE, DEAD, SATURATED
from biasviz.ui.batch.cells_colors import of_shade
from biasviz.ui.lamps import lamp
from biasviz.ui.network.diagram_layout import WIDEST, Layout
from biasviz.ui.neuron.painting import hatch
from biasviz.ui.style import mix, outline
from biasviz.ui.theme import Look, Theme

EDGE = 2
"""Whole pixels around the picture of a port, for half of its edge."""


def around(look: Look) -> int:
    """Return the room around a card, for the mark of its state."""
    return round(9.0 * look.unit)


class Card(NamedTuple):
    """What an empty card depends on, in pixels.

    Attributes:
        width, height: of the card.
        port: width of the part that shows what it gives.
        pad: from its edge to its letters.
        state: ALIVE, SATURATED or DEAD.
        labels: what stands before gradient and change, "" for none, for each further line.

    """

    width: float
    height: float
    port: float
    pad: float
    state: int
    labels: tuple[str, ...]


class Lettering(NamedTuple):
    """How a unit is written, in pixels.

    Attributes:
        font, fine: of the bias, of the lines below it.
        cap, minus, widest: of the bias: height of its digits, width of a minus, of the widest number.
        line, small_minus, small_cap: of the lines below it.
        indent: from the label's left to the number after it.
        number: width of the widest number below the bias.

    """

    font: QFont
    fine: QFont
    cap: float
    minus: float
    widest: float
    line: float
    small_minus: float
    small_cap: float
    indent: float
    number: float

    def left(self, width: float, port: float) -> float:
        """Return how far from the edge of a card of that width the bias begins, with the place of its minus."""
        return (width - port - self.widest) / 2

    def fine_left(self, width: float, port: float, pad: float) -> float:
        """Return how far from it the lines below begin: with the bias, or as far left as they need."""
        return max(pad, min(self.left(width, port), width - port - pad - self.indent - self.number))


@lru_cache(maxsize=16)
def lettering(look: Look, size: float, decimals: int, label: str, fine_decimals: int) -> Lettering:
    """Return the fonts of units with their measures."""
    font, fine = look.font(size, 600), look.font(11)
    large, small = QFontMetricsF(font), QFontMetricsF(fine)
    return Lettering(
        font, fine, large.capHeight(), large.horizontalAdvance("−"), large.horizontalAdvance(WIDEST[decimals]),
        small.height(), small.horizontalAdvance("−"), small.capHeight(),
        small.horizontalAdvance(label + " ") if label else 0.0,
        small.horizontalAdvance(WIDEST[fine_decimals]) if fine_decimals else 0.0,
    )  # fmt: skip


def lettering_of(look: Look, layout: Layout) -> Lettering:
    """Return the fonts of the units of a layout."""
    return lettering(look, layout.font, layout.decimals, layout.label, layout.fine)


def base_lines(letters: Lettering, middle: float, lines: int) -> tuple[float, ...]:
    """Return where the lines of a unit stand whose middle is at that height."""
    tall = letters.cap + ((lines - 1) * letters.line + 0.35 * letters.line if lines > 1 else 0.0)
    first = middle - tall / 2 + letters.cap
    below = first + 1.35 * letters.line - (letters.line - letters.small_cap) / 2
    return (first, *(below + k * letters.line for k in range(lines - 1)))


def radius_of(look: Look, height: float) -> float:
    """Return the radius of the corners of a card."""
    return min(11 * look.unit, 0.5 * height)


def ground_of(theme: Theme, state: int) -> str:
    """Return the fill of a unit in a state."""
    if state == SATURATED:
        return theme.saturated
    return mix(theme.ground, theme.dead, 0.18) if state == DEAD else theme.field


@lru_cache(maxsize=64)
def card_picture(look: Look, letters: Lettering, card: Card, scale: float) -> QPixmap:
    """Return an empty card with room around it: ground, hatching, labels, edge, and the mark of its state."""
    room = around(look)
    picture = _blank(card.width + 2 * room, card.height + 2 * room, scale)
    theme, box = look.theme, QRectF(QPointF(room, room), QSizeF(card.width, card.height))
    radius, fill = radius_of(look, card.height), QColor(ground_of(theme, card.state))
    with QPainter(picture) as p:
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(fill)
        p.drawRoundedRect(box, radius, radius)
        if card.state == DEAD:
            _hatch(p, look, card, box, letters)
        edges = {ALIVE: outline(theme), SATURATED: theme.cool_line, DEAD: theme.bad}
        p.setPen(QPen(QColor(edges[card.state]), max(1.0, (1.1 if card.state == ALIVE else 1.6) * look.unit)))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRoundedRect(box, radius, radius)
        p.setFont(letters.fine)
        p.setPen(theme.color("muted"))
        left = box.left() + letters.fine_left(card.width, card.port, card.pad)
        lines = base_lines(letters, box.center().y(), 1 + len(card.labels))[1:]
        for label, base in zip(card.labels, lines, strict=True):
            p.drawText(QPointF(left, base), label)
        if card.state != ALIVE:
            _badge(p, look, box.topLeft() + QPointF(0.7 * radius, 0.15 * radius), card.state)
    return picture


def _blank(width: float, height: float, scale: float) -> QPixmap:
    picture = QPixmap(round(width * scale), round(height * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    return picture


def _hatch(p: QPainter, look: Look, card: Card, box: QRectF, letters: Lettering) -> None:
    """Hatch a card, but for a plate on which its words stand."""
    theme, path, radius = look.theme, QPainterPath(), radius_of(look, card.height)
    path.addRoundedRect(box, radius, radius)
    p.save()
    p.setClipPath(path)
    hatch(p, box, QColor(mix(theme.ground, theme.dead, 0.9)), look.px(7), both=False)
    p.restore()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor(ground_of(theme, DEAD)))
    off, left = 3 * look.unit, letters.left(card.width, card.port)
    right = left + letters.widest
    if card.labels:
        left = min(left, letters.fine_left(card.width, card.port, card.pad))
        right = max(right, left + letters.indent + letters.number)
    plate = QRectF(box.left() + left, box.top(), right - left, box.height()).adjusted(-off, off, off, -off)
    p.drawRoundedRect(plate, off, off)


def _badge(p: QPainter, look: Look, at: QPointF, state: int) -> None:
    """Draw the mark of a state on the edge of a unit, set off by the ground."""
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(look.theme.color("ground"))
    p.drawEllipse(at, 6.4 * look.unit, 6.4 * look.unit)
    lamp(p, look, at, state)


@lru_cache(maxsize=512)
def port_picture(look: Look, width: float, height: float, state: int, level: int, scale: float) -> QPixmap:
    """Return the right end of a card, as wide as its port, in a shade, with EDGE around it."""
    theme, radius = look.theme, radius_of(look, height)
    picture = _blank(width + 2 * EDGE, height + 2 * EDGE, scale)
    box = QRectF(EDGE - 4 * radius, EDGE, width + 4 * radius, height)
    edges = {ALIVE: outline(theme), SATURATED: theme.cool_line, DEAD: theme.bad}
    with QPainter(picture) as p:
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setClipRect(QRectF(EDGE, 0, width + EDGE, height + 2 * EDGE))
        p.setPen(QPen(QColor(edges[state]), max(1.0, (1.1 if state == ALIVE else 1.6) * look.unit)))
        p.setBrush(of_shade(theme, level, pale=False).fill)
        p.drawRoundedRect(box, radius, radius)
        p.setPen(QPen(QColor(mix(theme.line, theme.muted, 0.3)), max(1.0, 0.8 * look.unit)))
        p.drawLine(QPointF(EDGE + 0.5, EDGE + 1), QPointF(EDGE + 0.5, EDGE + height - 1))
    return picture
