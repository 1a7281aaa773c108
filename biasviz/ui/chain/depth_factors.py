"""The factor of each link as a small bar about 1: up where it makes the gradient larger, down where smaller."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from biasviz.experiments.chain.scaled import Scaled
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.ui.chain import depth_text as text
from biasviz.ui.chain import palette
from biasviz.ui.chain.depth_bars import PALE
from biasviz.ui.chain.depth_plan import FAR, Rooms, bar_width, column
from biasviz.ui.neuron.painting import arrow_head, hairline, hatch
from biasviz.ui.neuron.readout_ink import Ink
from biasviz.ui.style import mix

DIGITS = (3, 2, 1)


def reach(trace: ChainTrace) -> int:
    """Return how many decades lie above 1 on the axis, and below it."""
    powers = [abs(link.log10) for link in trace.point.links if math.isfinite(link.log10)]
    return min(FAR, max(1, math.ceil(max(powers, default=0.0))))


def taken(trace: ChainTrace, k: int) -> bool:
    """Whether the walk has taken in the factor of a neuron's link."""
    return trace.lab.page != "depth" or trace.depth - k <= trace.moves // 2


def draw(p: QPainter, ink: Ink, rooms: Rooms, trace: ChainTrace) -> None:
    """Draw the axis about 1, and a bar each."""
    room, far = rooms.factors, reach(trace)
    theme, kind = ink.look.theme, ink.type(12)
    middle, half = room.center().y(), room.height() / 2
    p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    p.setPen(hairline(QColor(mix(theme.ground, theme.line, 0.7))))
    for power in (far, -far):
        y = middle - power / far * half
        p.drawLine(QLineF(room.left(), y, room.right(), y))
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    marks = ((far, room.top() + ink.u(9)), (0, middle + ink.u(4.4)), (-far, room.bottom()))
    for power, base in marks:
        ink.text(p, kind, "muted", room.left() - ink.u(6), base, text.decade(power), 1)
    if not trace.veils("slope"):
        for k, link in enumerate(trace.point.links):
            _factor(p, ink, rooms, trace, k, link, far)
    p.setPen(hairline(ink.color("text")))
    p.drawLine(QLineF(room.left(), middle, room.right(), middle))


def _factor(p: QPainter, ink: Ink, rooms: Rooms, trace: ChainTrace, k: int, value: Scaled, far: int) -> None:
    """Draw one factor: from 1 up or down; an arrow where it goes beyond, hatched where it is exactly 0."""
    room, theme = rooms.factors, ink.look.theme
    col, wide = column(room, k, trace.depth), bar_width(ink, room, trace.depth)
    middle, half = room.center().y(), room.height() / 2
    left = col.center().x() - wide / 2
    lit = taken(trace, k)
    if not value.mantissa:
        box = QRectF(left, middle, wide, half)
        hatch(p, box, ink.color("muted"), ink.u(5), both=False)
        p.setPen(QPen(ink.color("muted"), ink.u(1.2)))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRect(box)
        return
    if not math.isfinite(value.mantissa):
        return
    color = getattr(theme, palette.of_sign(value.sign))
    fill = QColor(color if lit else mix(theme.ground, color, PALE))
    power = min(max(value.log10 / far, -1.0), 1.0)
    high = max(1.0, abs(power) * half)
    top = middle - high if power >= 0 else middle
    p.fillRect(QRectF(left, top, wide, high), fill)
    if abs(value.log10) > far:
        x, size = col.center().x(), min(ink.u(5), wide / 2)
        end, way = (room.top(), 1) if power > 0 else (room.bottom(), -1)
        corners = [QPointF(x, end), QPointF(x - size, end + way * size), QPointF(x + size, end + way * size)]
        arrow_head(p, corners, ink.color("ground"))
    kind = ink.type(12, 600)
    words = next((w for d in DIGITS if kind.width(w := value.words(d)) <= col.width() - ink.u(3)), "")
    if words and lit:
        base = middle + ink.u(14) if power >= 0 else middle - ink.u(5)
        ink.text(p, kind, palette.of_sign(value.sign), col.center().x(), base, words, 0)
