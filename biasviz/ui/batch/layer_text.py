"""The words beside dZ: the code of the reduction, its sentence or the formula of a cell, the sum as it grows."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from biasviz.experiments.layer.evaluation import ALIVE, DEAD, MUTED, SATURATED
from biasviz.language import mark, tr
from biasviz.ui.batch.layer_layout import Layout
from biasviz.ui.batch.xray_kit import PAPER
from biasviz.ui.lamps import lamp
from biasviz.ui.style import mix
from biasviz.ui.theme import Look

CONTROLS, KEEP = 28.0, 26.0
"""Heights at unit 1 of the reduction's buttons and of the switch below them."""
HINT = mark("Point at a cell to see what it is made of; press a row’s number to mute the row; drag a target in Y.")
LAMPS = ((ALIVE, mark("alive")), (SATURATED, mark("saturated")), (DEAD, mark("dead")), (MUTED, mark("muted")))
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Words(NamedTuple):
    """What is written beside dZ."""

    rates: str
    code: tuple[str, ...]
    axis: str
    pointed: str
    growing: str
    arrows: str


def controls_room(look: Look, layout: Layout) -> tuple[QRectF, QRectF | None]:
    """Return where the buttons stand and where the switch does, None where there is no room for it."""
    box, unit = layout.words, look.unit
    buttons = QRectF(box.x(), box.y(), box.width(), CONTROLS * unit)
    if box.height() < 225 * unit:
        return buttons, None
    return buttons, QRectF(box.x(), buttons.bottom() + 4 * unit, box.width(), KEEP * unit)


def code_fits(look: Look, layout: Layout) -> bool:
    """Whether the line of the reduction stands on one line."""
    metrics = QFontMetricsF(look.code(13))
    line = "db = np.mean(dZ, axis=0, keepdims=True)"
    return metrics.horizontalAdvance(line) + 20 * look.unit <= layout.words.width()


def paint_words(painter: QPainter, look: Look, layout: Layout, words: Words) -> float:
    """Write what stands while rows fall; return where it ends."""
    unit, box = look.unit, layout.words
    buttons, keep = controls_room(look, layout)
    y = (keep or buttons).bottom() + 4 * unit
    y = _text(painter, look, y, box, words.rates, 12, 400, "muted") + 7 * unit
    y = _code(painter, look, y, box, words.code) + 8 * unit
    below = y + _axis_height(look, layout, words) + 4 * QFontMetricsF(look.font(13)).lineSpacing()
    if not look.least:
        _legend(painter, look, QRectF(box.x(), below, box.width(), box.bottom() - below))
    return y


def paint_said(painter: QPainter, look: Look, layout: Layout, words: Words, y: float) -> None:
    """Write below that the sentence of the reduction, or of the cell that is pointed at, and the sum as it grows.

    Where there is no room for both the sum is what counts: the code above says the rest.
    """
    box = layout.words
    room = QRectF(box.x(), y, box.width(), _axis_height(look, layout, words))
    lines = 3 * QFontMetricsF(look.font(13, 600)).lineSpacing()
    if not words.pointed and room.bottom() + 5 * look.unit + lines > box.bottom() >= y + lines:
        _text(painter, look, y, box, words.growing, 13, 600, "bias")
        return
    painter.setFont(look.font(13))
    painter.setPen(look.theme.color("text"))
    painter.drawText(room, WRAP, words.pointed or words.axis)
    _text(painter, look, room.bottom() + 5 * look.unit, box, words.growing, 13, 600, "bias")


def _axis_height(look: Look, layout: Layout, words: Words) -> float:
    """Return the room of the first sentence, whatever is said there."""
    lines = 2 if layout.words.width() > 300 * look.unit else 3
    least = QFontMetricsF(look.font(13)).lineSpacing() * lines
    return max(least, _height(look, layout.words.width(), words.axis, 13, 400))


def _legend(painter: QPainter, look: Look, box: QRectF) -> None:
    """Say at the bottom what the lamps mean and what the hand can do, where there is room for it."""
    unit, font = look.unit, look.font(11)
    metrics = QFontMetricsF(font)
    hint = tr(HINT)
    high = metrics.boundingRect(QRectF(0, 0, box.width(), 1000), int(WRAP), hint).height()
    line = metrics.lineSpacing() + 6 * unit
    if high + line > box.height():
        return
    y = box.bottom() - high
    painter.setFont(font)
    painter.setPen(look.theme.color("muted"))
    painter.drawText(QRectF(box.x(), y, box.width(), high + 2), WRAP, hint)
    x, centre = box.x() + 6 * unit, y - line / 2 - unit
    for kind, words in LAMPS:
        lamp(painter, look, QPointF(x, centre), kind)
        painter.setPen(look.theme.color("muted"))
        text = tr(words)
        painter.drawText(QPointF(x + 9 * unit, centre + 0.36 * font.pixelSize()), text)
        x += metrics.horizontalAdvance(text) + 26 * unit


@lru_cache(maxsize=64)
def _height(look: Look, width: float, text: str, size: float, weight: int) -> float:
    metrics = QFontMetricsF(look.font(size, weight))
    return metrics.boundingRect(QRectF(0, 0, width, 10_000), int(WRAP), text).height()


def _text(
    painter: QPainter, look: Look, y: float, box: QRectF, text: str, size: float, weight: int, color: str
) -> float:
    """Write a sentence on as many lines as it takes; return where it ends."""
    height = _height(look, box.width(), text, size, weight)
    painter.setFont(look.font(size, weight))
    painter.setPen(look.theme.color(color))
    painter.drawText(QRectF(box.x(), y, box.width(), height + 2), WRAP, text)
    return y + height


def _code(painter: QPainter, look: Look, y: float, box: QRectF, lines: tuple[str, ...]) -> float:
    unit = look.unit
    font = look.code(13)
    line = QFontMetricsF(font).lineSpacing()
    card = QRectF(box.x(), y, box.width(), line * len(lines) + 14 * unit)
    painter.setPen(Qt.PenStyle.NoPen if look.theme.id != "dark" else QPen(look.theme.color("line"), unit))
    painter.setBrush(QColor(PAPER.ground if look.theme.id != "dark" else mix(PAPER.ground, "#000000", 0.4)))
    painter.drawRoundedRect(card, 5 * unit, 5 * unit)
    painter.setFont(font)
    for i, text in enumerate(lines):
        painter.setPen(QColor(PAPER.muted if text.startswith("#") else PAPER.text))
        at = QPointF(card.x() + 10 * unit, card.y() + 7 * unit + i * line + QFontMetricsF(font).ascent())
        painter.drawText(at, text)
    return card.bottom()
