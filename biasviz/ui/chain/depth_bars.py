"""∂C/∂b of every neuron as bars on a log axis: sign by colour, what is exactly 0 hatched, what is saturated tinted."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from biasviz.experiments.chain.evaluation import Point, evaluate
from biasviz.experiments.chain.scaled import Scaled
from biasviz.experiments.chain.spec import Chain
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.experiments.neuron.tails import in_tail
from biasviz.ui.chain import depth_text as text
from biasviz.ui.chain import palette
from biasviz.ui.chain.depth_plan import Rooms, Scale, bar_width, column, decades, scale_of
from biasviz.ui.neuron.painting import dashed, dot, hairline, hatch
from biasviz.ui.neuron.readout_ink import Ink
from biasviz.ui.style import mix

MANY = 24.0
"""Width of a column at unit 1 below which outlines are thin lines: fifty dashed ones take long."""
PALE = 0.16
"""What is left of the colour of a bar that the walk has not come to."""


def ghost(trace: ChainTrace) -> Point | None:
    """Return the chain with the skip connection switched; None where there is nothing to compare."""
    return evaluate(replace(trace.chain, skip=not trace.chain.skip)) if trace.depth > 1 else None


@lru_cache(maxsize=64)
def tails(chain: Chain) -> tuple[str, ...]:
    """Return what each neuron is: "saturated", "dead" or ""."""
    point = evaluate(chain)
    return tuple(
        "dead" if not slope.mantissa else "saturated" if bool(in_tail(link.activation, z)) else ""
        for link, z, slope in zip(chain.links, point.z, point.slopes, strict=True)
    )


def scale(trace: ChainTrace) -> Scale:
    """Return the axis: for the bars, their outlines, and ∂C/∂a."""
    other = ghost(trace)
    values = [*trace.point.dC_db, *trace.point.dC_da[1:], *(other.dC_db if other is not None else ())]
    return scale_of(value.log10 for value in values)


def draw(p: QPainter, ink: Ink, rooms: Rooms, axis: Scale, trace: ChainTrace) -> None:
    """Draw axis, bars, outlines, and the product on its way back."""
    room, depth = rooms.bars, trace.depth
    _grounds(p, ink, room, trace)
    draw_axis(p, ink, room, axis)
    if trace.veils("slope"):
        return
    other = ghost(trace)
    wide = bar_width(ink, room, depth)
    for bar in trace.bars:
        col = column(room, bar.link, depth)
        _bar(p, ink, col, wide, axis, bar.value, bar.lit, bar.dead)
        if other is not None:
            covered = axis.part(bar.value.log10) * room.height() if bar.lit and bar.value.mantissa else 0.0
            _outline(p, ink, col, wide, axis, other.dC_db[bar.link], covered)
    _product(p, ink, room, axis, trace)
    lit = [bar.link for bar in trace.bars if bar.lit]
    if lit and not trace.lab.arrived:
        col = column(room, lit[0], depth)
        p.setPen(QPen(ink.color("text"), ink.u(1.6)))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRect(QRectF(col.center().x() - wide / 2 - ink.u(2), room.top(), wide + ink.u(4), room.height()))


def _grounds(p: QPainter, ink: Ink, room: QRectF, trace: ChainTrace) -> None:
    """Tint the columns of neurons that are saturated, hatch those whose gradient is exactly 0."""
    theme = ink.look.theme
    for k, what in enumerate(tails(trace.chain)):
        col = column(room, k, trace.depth)
        if what == "saturated":
            p.fillRect(col, ink.color("saturated"))
        if trace.bars[k].dead and not trace.veils("slope"):
            p.fillRect(col, QColor(mix(theme.ground, theme.dead, 0.18)))
            hatch(p, col, QColor(mix(theme.ground, theme.dead, 0.75)), ink.u(9), both=False)


def draw_axis(p: QPainter, ink: Ink, room: QRectF, axis: Scale) -> None:
    """Draw decades and their names."""
    theme, kind = ink.look.theme, ink.type(12)
    found = decades(axis, max(2, int(room.height() / ink.u(26))))
    p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    p.setPen(hairline(QColor(mix(theme.ground, theme.line, 0.7))))
    for power in found:
        y = room.bottom() - axis.part(power) * room.height()
        p.drawLine(QLineF(room.left(), y, room.right(), y))
    p.setPen(hairline(ink.color("muted")))
    p.drawLine(QLineF(room.left(), room.bottom(), room.right(), room.bottom()))
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for power in found:
        y = room.bottom() - axis.part(power) * room.height()
        ink.text(p, kind, "muted", room.left() - ink.u(6), y + ink.u(4.4), text.decade(power), 1)


def _bar(
    p: QPainter, ink: Ink, col: QRectF, wide: float, axis: Scale, value: Scaled, lit: bool, dead: bool
) -> None:
    """Draw one bar, pale while the walk has not come to it; what is exactly 0 has none."""
    if not value.mantissa or not math.isfinite(value.mantissa):
        if lit and dead:
            ink.text(p, ink.type(13, 700), "text", col.center().x(), col.bottom() - ink.u(5), "0", 0)
        return
    theme = ink.look.theme
    high = max(2.0, axis.part(value.log10) * col.height())
    color = getattr(theme, palette.of_sign(value.sign))
    box = QRectF(col.center().x() - wide / 2, col.bottom() - high, wide, high)
    p.fillRect(box, QColor(color if lit else mix(theme.ground, color, PALE)))


def _outline(
    p: QPainter, ink: Ink, col: QRectF, wide: float, axis: Scale, value: Scaled, covered: float
) -> None:
    """Draw what the bar would be with the skip connection switched; upon the bar in the colour of the ground."""
    if not value.mantissa or not math.isfinite(value.mantissa):
        return
    high = max(2.0, axis.part(value.log10) * col.height())
    p.setBrush(Qt.BrushStyle.NoBrush)
    left, right, top = col.center().x() - wide / 2, col.center().x() + wide / 2, col.bottom() - high
    if high < covered - 1:
        p.fillRect(QRectF(left, top - ink.u(0.7), wide, ink.u(1.5)), ink.color("ground"))
        return
    many = col.width() < ink.u(MANY)
    p.setPen(hairline(ink.color("muted")) if many else dashed(ink.color("muted"), ink.u(1.2), ink.u(3), ink.u(2)))
    foot = col.bottom() - covered
    p.drawPolyline([QPointF(left, foot), QPointF(left, top), QPointF(right, top), QPointF(right, foot)])


def _product(p: QPainter, ink: Ink, room: QRectF, axis: Scale, trace: ChainTrace) -> None:
    """Draw ∂C/∂a along the chain as far as the walk has come: each link multiplies it by its factor."""
    reach = trace.moves // 2 if trace.lab.page == "depth" else trace.depth
    last = None
    for k in range(trace.depth - 1, max(-1, trace.depth - 2 - reach), -1):
        value, col = trace.point.dC_da[k + 1], column(room, k, trace.depth)
        if not value.mantissa or not math.isfinite(value.mantissa):
            break
        here = QPointF(col.center().x(), room.bottom() - axis.part(value.log10) * room.height())
        if last is not None:
            p.setPen(QPen(ink.color("da_dz"), ink.u(2)))
            p.drawLine(QLineF(last, here))
        size = min(ink.u(3.5), 0.3 * col.width())
        dot(p, here.x(), here.y(), size, ink.color("da_dz"), ink.color("ground"), ink.u(1))
        last = here


def _sign(p: QPainter, ink: Ink, x: float, y: float, sign: int) -> None:
    """Draw + or −."""
    half, thick, color = ink.u(3.5), max(1.5, ink.u(1.6)), ink.color(palette.of_sign(sign))
    p.fillRect(QRectF(x - half, y - thick / 2, 2 * half, thick), color)
    if sign > 0:
        p.fillRect(QRectF(x - thick / 2, y - half, thick, 2 * half), color)


def draw_labels(p: QPainter, ink: Ink, rooms: Rooms, trace: ChainTrace) -> None:
    """Write the sign of each bar and the number of each neuron below it; x and C at the ends."""
    room, depth = rooms.labels, trace.depth
    kind, bold = ink.type(12), ink.type(13, 700)
    each, base = room.width() / depth, room.top() + ink.u(27)
    widest = bold.width(str(depth)) + ink.u(4)
    stride = next((s for s in (1, 2, 5, 10, 25) if s * each >= widest), 50)
    for bar in trace.bars:
        middle, n = column(room, bar.link, depth).center().x(), bar.link + 1
        if bar.lit and bar.value.sign and each >= ink.u(9) and not trace.veils("slope"):
            _sign(p, ink, middle, room.top() + ink.u(8), bar.value.sign)
        near = abs(bar.link - trace.link) * each < widest
        if bar.link == trace.link:
            ink.text(p, bold, "text", middle, base, str(n), 0)
        elif n % stride == 0 and not near:
            ink.text(p, kind, "muted", middle, base, str(n), 0)
    col = column(room, trace.link, depth)
    under = QRectF(col.left() + 1, room.bottom() - ink.u(4), max(2.0, col.width() - 2), ink.u(3))
    p.fillRect(under, ink.color("text"))
    letters = ink.math(15)
    ink.text(p, letters, "muted", room.left() - ink.u(8), base, "𝑥 →", 1)
    ink.text(p, letters, "muted", room.right() + ink.u(4), base, "→ 𝐶")
