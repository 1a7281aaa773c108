"""Units drawn as columns: one bias fans out to the units that use it, and their dZ merges into its db."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from biasviz.experiments.layer.sharing_links import Links, Spot
from biasviz.experiments.layer.sharing_trace import SharingTrace
from biasviz.language import tr
from biasviz.numerics.records import Array
from biasviz.ui.batch import sharing_text as text
from biasviz.ui.batch.cells import Grid, fitting, paint, scale_of
from biasviz.ui.batch.sharing_cells import lit, paint_value
from biasviz.ui.batch.sharing_drawing import Title, drawn_title, fly
from biasviz.ui.theme import Look

MANY = (4, 3, 2, 1)
"""Decimals of a number in a column."""


class Plan(NamedTuple):
    """Where everything lies, from top to bottom; b and db have one cell each, a list of both."""

    b: tuple[QRectF, ...]
    units: Grid
    Z: Grid
    dZ: Grid
    db: tuple[QRectF, ...]
    names: float
    caption: QRectF


def plan(look: Look, room: QRectF, trace: SharingTrace) -> Plan:
    """Return where everything lies in a room: names at the left, columns in the middle, words at the right."""
    units, _ = trace.units
    px = look.px
    names, words = px(86), min(px(190), 0.26 * room.width())
    gap = px(7)
    wide = min((room.width() - names - words - px(24)) / units.units, px(118))
    # b, fan, names of the units, Z, dZ, merging lines, db
    fan, head = max(px(24), min(px(54), 0.13 * room.height())), px(28)
    inner = room.height() - 2 * fan - head - 2 * gap
    high = min(inner / (2 * units.rows + 2), px(52))
    bar = min(max(high, px(24)), px(44))
    high = min(high, (inner - 2 * bar) / (2 * units.rows))
    used = 2 * bar + 2 * fan + head + 2 * gap + 2 * units.rows * high
    x, y = room.x() + names, room.y() + max(0.0, 0.45 * (room.height() - used))
    columns = Grid(x, y + bar + fan, wide, head, 1, units.units)
    Z = Grid(x, columns.rect.bottom() + gap / 2, wide, high, units.rows, units.units)
    dZ = Z._replace(y=Z.rect.bottom() + gap)
    low = dZ.rect.bottom() + fan
    centers = _spread([_middle(columns, members) for members in units.members], wide)
    width = min(wide * 0.92, px(104))
    tops = tuple(QRectF(c - width / 2, y, width, bar) for c in centers)
    lows = tuple(QRectF(c - width / 2, low, width, bar) for c in centers)
    right = columns.rect.right() + px(24)
    caption = QRectF(right, columns.y, room.right() - right, dZ.rect.bottom() - columns.y)
    return Plan(tops, columns, Z, dZ, lows, room.x(), caption)


def _middle(columns: Grid, members: tuple[int, ...]) -> float:
    return sum(columns.cell(0, u).center().x() for u in members) / len(members)


def _spread(centers: list[float], least: float) -> list[float]:
    """Return places for biases in the order of their middles, none nearer to another than the width of a column.

    At most as many biases have a middle to the right of some place as there are units there, so all of them have room.
    """
    placed: dict[int, float] = {}
    last = float("-inf")
    for g in sorted(range(len(centers)), key=lambda g: centers[g]):
        last = placed[g] = max(centers[g], last + least)
    return [placed[g] for g in range(len(centers))]


def spot_at(p: Plan, point: QPointF) -> Spot | None:
    """Return the cell that lies there, or None."""
    for kind, boxes in (("b", p.b), ("db", p.db)):
        for g, box in enumerate(boxes):
            if box.contains(point):
                return (kind, 0, g)
    for kind, grid in (("unit", p.units), ("Z", p.Z), ("dZ", p.dZ)):
        if (cell := grid.at(point)) is not None:
            return (kind, *cell)
    return None


def draw(painter: QPainter, look: Look, p: Plan, trace: SharingTrace, links: Links) -> None:
    """Draw all that does not fall; `links` are the cells that are lit."""
    units, a = trace.units
    chosen, scale_Z = trace.chosen, scale_of(a.Z, a.b)
    _names(painter, look, p, trace)
    for g, members in enumerate(units.members):
        for u in members:
            lights = (0, u) in links.outputs and g in links.biases
            head, foot = p.units.cell(0, u), p.dZ.cell(units.rows - 1, u)
            ink, width = ("text", 2.0) if lights else ("bias", 1.8) if g == chosen else ("muted", 1.1)
            _line(painter, look, QPointF(p.b[g].center().x(), p.b[g].bottom()),
                  QPointF(head.center().x(), head.top()), ink, width)  # fmt: skip
            _line(painter, look, QPointF(foot.center().x(), foot.bottom()),
                  QPointF(p.db[g].center().x(), p.db[g].top()), ink, width)  # fmt: skip
    _heads(painter, look, p, trace)
    paint(painter, look, p.Z, a.Z, scale_Z, fitting(look, p.Z.inner, (a.Z,), MANY))
    _biases(painter, look, p.b, a.b[0], scale_Z, chosen)
    _lit(painter, look, p.Z, p.b, links)
    painter.setFont(look.font(12))
    painter.setPen(look.theme.color("muted"))
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    painter.drawText(p.caption, flags, text.untied(trace))


def draw_falling(painter: QPainter, look: Look, p: Plan, trace: SharingTrace, links: Links) -> None:
    """Draw dZ, of which some has fallen, and db."""
    a, moment = trace.units[1], trace.moment
    how = fitting(look, p.dZ.inner, (a.dZ,), MANY)
    fallen = moment.landed if moment.landed < trace.addends.size else 0
    scale = scale_of(a.dZ)
    paint(painter, look, p.dZ, a.dZ, scale, how, np.arange(a.dZ.size).reshape(a.dZ.shape) < fallen)
    _biases(painter, look, p.db, trace.running, scale, trace.chosen)
    _lit(painter, look, p.dZ, p.db, links)


def _lit(painter: QPainter, look: Look, grid: Grid, boxes: tuple[QRectF, ...], links: Links) -> None:
    for row, u in links.outputs:
        lit(painter, look, grid.cell(row, u), "text", 1.6)
    for g in links.biases:
        if g < len(boxes):
            lit(painter, look, boxes[g], "text", 2.5)


def draw_moving(painter: QPainter, look: Look, p: Plan, trace: SharingTrace, flies: bool) -> None:
    """Draw what is on its way: a number that falls, seen where it is if it `flies`, or b to its next value."""
    (units, a), moment = trace.units, trace.moment
    if moment.moving:
        _biases(painter, look, p.b, trace.moved, scale_of(a.Z, a.b), trace.chosen)
    if moment.flying is not None:
        row, u = divmod(moment.flying, units.units)
        source = p.dZ.cell(row, u)
        if flies:
            how, scale = fitting(look, p.dZ.inner, (a.dZ,), MANY), scale_of(a.dZ)
            fly(painter, look, source, p.db[units.group_of(u)], moment.way, float(a.dZ[row, u]), scale, how)
        else:
            lit(painter, look, source, "bias")


def _line(painter: QPainter, look: Look, start: QPointF, end: QPointF, ink: str, width: float) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.theme.color(ink), width * look.unit))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = QPainterPath(start)
    middle = (start.y() + end.y()) / 2
    path.cubicTo(QPointF(start.x(), middle), QPointF(end.x(), middle), end)
    painter.drawPath(path)
    painter.restore()


def _heads(painter: QPainter, look: Look, p: Plan, trace: SharingTrace) -> None:
    """Draw the names of the units, each a button that lets it use another bias."""
    chosen = min(trace.sharing.unit, p.units.columns - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for u in range(p.units.columns):
        box = p.units.cell(0, u).adjusted(look.px(3), look.px(1), -look.px(3), -look.px(2))
        ink, width = ("bias", 2) if u == chosen else ("muted", 1)
        painter.setPen(QPen(look.theme.color(ink), width * look.unit))
        painter.setBrush(look.theme.color("panel"))
        painter.drawRoundedRect(box, look.px(5), look.px(5))
        painter.setPen(look.theme.color("text"))
        painter.setFont(look.font(12, 600))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text.name_of(trace, u))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _biases(
    painter: QPainter, look: Look, boxes: tuple[QRectF, ...], values: Array, scale: float, chosen: int
) -> None:
    for g, box in enumerate(boxes):
        paint_value(painter, look, box, float(values[g]), scale, 6)
        if g == chosen:
            lit(painter, look, box, "bias", 2.5)


def _names(painter: QPainter, look: Look, p: Plan, trace: SharingTrace) -> None:
    _, a = trace.units
    above = look.px(22)
    right = p.units.x - look.px(4)
    for y, name, beside, color in (
        (p.b[0].center().y(), "b", text.shape(a.b.shape), "bias"),
        (p.units.rect.center().y(), tr("units"), "", "muted"),
        (p.Z.cell(0, 0).center().y(), "Z", text.shape(a.Z.shape), "text"),
        (p.dZ.cell(0, 0).center().y(), "dZ", text.shape(a.dZ.shape), "dL_da"),
        (p.db[0].center().y(), "db", text.shape(a.db.shape), "bias"),
    ):
        title = Title(p.names, y + above * 0.54, right, name, beside, color, plain=color == "muted")
        drawn_title(painter, look, title, above)
