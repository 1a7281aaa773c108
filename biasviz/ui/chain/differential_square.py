"""Why halving everything leaves a quarter: dw·da as a rectangle, and in it the one with both sides halved."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from biasviz.experiments.chain.trace import ChainTrace
from biasviz.language import tr
from biasviz.ui.chain import differential_text as text
from biasviz.ui.chain import mathline, palette
from biasviz.ui.neuron.painting import hatch
from biasviz.ui.neuron.readout_ink import Ink, shortened
from biasviz.ui.style import mix

TITLE, SIDE = 18.0, 20.0
"""Height at unit 1 of the words above; room for the name of a side."""
TIMES = 3
"""Rectangles, one in the other."""


def draw(p: QPainter, ink: Ink, room: QRectF, trace: ChainTrace) -> None:
    """Draw the rectangle dw by da in its true proportions, as large as it fits, and the next two in its corner."""
    one, theme = trace.bricks, ink.look.theme
    if not one.dw_da or trace.veils("slope"):
        return
    kind, words = shortened(ink, (12, 11), 600, tr(text.SQUARE), room.width())
    ink.text(p, kind, palette.MISSING, room.center().x(), room.top() + ink.u(13), words, 0)
    side, numbers = ink.u(SIDE), ink.type(12, 600)
    beside = max(numbers.width(words) for words in text.products(one)) + ink.u(6)
    across, up = room.width() - side - beside, room.height() - ink.u(TITLE) - side
    scale = min(across / abs(one.da), up / abs(one.dw))
    wide, high = max(abs(one.da) * scale, ink.u(12)), max(abs(one.dw) * scale, ink.u(12))
    left = room.left() + side + max(0.0, (across - wide) / 2)
    bottom = room.top() + ink.u(TITLE) + (up + high) / 2
    foot = 0.0
    for k in range(TIMES):
        w, h = wide / 2**k, high / 2**k
        box = QRectF(left, bottom - h, w, h)
        p.fillRect(box, QColor(mix(theme.ground, getattr(theme, palette.MISSING), 0.16 + 0.1 * k)))
        hatch(p, box, QColor(mix(theme.ground, getattr(theme, palette.MISSING), 0.55)), ink.u(palette.HATCHED), False)
        p.setPen(QPen(ink.color(palette.MISSING), ink.u(1.6)))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRect(box)
        foot = max(box.top() + ink.u(10), foot + ink.u(15)) if k else box.top() + ink.u(10)
        ink.text(p, numbers, palette.MISSING, left + wide + ink.u(6), foot, text.products(one)[k])
    n = one.link + 1
    below = mathline.read(rf"\mathrm{{d}}a^{{{n - 1}}}", palette.TERMS["a"])
    beside_ = mathline.read(rf"\mathrm{{d}}w^{{{n}}}", palette.TERMS["w"])
    x = left + wide / 2 - mathline.width(ink, 14, below) / 2
    mathline.draw(p, ink, 14, x, bottom + ink.u(15), below)
    x = left - ink.u(5) - mathline.width(ink, 14, beside_)
    mathline.draw(p, ink, 14, max(room.left() - ink.u(10), x), bottom - high / 2 + ink.u(5), beside_)
