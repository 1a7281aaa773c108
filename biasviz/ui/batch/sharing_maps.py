"""The convolution drawn: images, a kernel and its bias make maps; their dZ falls back into the one bias."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from biasviz.experiments.layer.convolution import Convolution
from biasviz.experiments.layer.sharing_links import Links, Spot
from biasviz.experiments.layer.sharing_trace import SharingTrace
from biasviz.language import tr
from biasviz.numerics.records import Array
from biasviz.ui.batch import sharing_text as text
from biasviz.ui.batch.cells import Grid, Writing, fitting, paint, scale_of
from biasviz.ui.batch.sharing_cells import WIDE, lit, paint_value, tiled
from biasviz.ui.batch.sharing_drawing import Title, drawn_title, fly, sign
from biasviz.ui.theme import Look

SEEN = 2.5
"""Pixels from which a cell of an image can be told from the next."""
SPLITS = (0.5, 0.56, 0.62)
"""Parts of the width that the maps may take: the first in which their numbers can be written."""
KERNEL = 0.24
"""Part of the room at the left of b that the kernel may take from the images."""
FEW = (2, 1)
"""Decimals of a number in a map."""


class Plan(NamedTuple):
    """Where everything lies: images by image and channel, the kernel by channel, maps by image."""

    X: tuple[tuple[Grid, ...], ...]
    W: tuple[Grid, ...]
    b: Grid
    Z: tuple[Grid, ...]
    dZ: tuple[Grid, ...]
    db: Grid
    untied: Grid
    caption: QRectF
    above: float
    digits: Writing | None


def plan(look: Look, room: QRectF, trace: SharingTrace) -> Plan:
    """Return where everything lies in a room: the first split in which the maps have numbers and images can be seen."""
    plans = [_plan(look, room, trace, part) for part in SPLITS]
    return next((made for made in plans if made.digits is not None and made.X[0][0].width >= SEEN), plans[0])


def _plan(look: Look, room: QRectF, trace: SharingTrace, part: float) -> Plan:
    c, arrays = trace.convolution
    px, (rows, columns) = look.px, c.output
    above = look.px(12) * 1.9
    height = (room.height() - 2 * above - px(10)) / 2
    top, low = room.y() + above, room.y() + 2 * above + height + px(10)
    gap, between = px(10), px(28)
    left = room.right() - part * room.width()
    maps = tiled(c.images, rows, columns, QRectF(left, top, room.right() - left, height), gap, px(56))
    maps = _moved(maps, room.right() - max(g.rect.right() for g in maps), 0)
    left = min(g.x for g in maps)
    lower = _moved(maps, 0, low - top)
    number = px(64)
    b = Grid(left - between - number, top, number, min(px(32), height / c.filters), c.filters, 1)
    db = b._replace(y=low)
    room_X = QRectF(room.x(), top, b.x - between - room.x(), height)
    X, W = _images(c, room_X, px(6), between, px(34), px(70))
    wide = db.x - between - room.x()
    words = _wrapped(look, text.untied(trace), wide) + px(6)
    (untied,) = tiled(1, rows, columns, QRectF(room.x(), low, wide, height - words), gap, px(56))
    caption = QRectF(room.x(), untied.rect.bottom() + px(6), wide, words - px(6))
    digits = fitting(look, maps[0].inner, (arrays.dZ[:, trace.chosen], arrays.Z[:, trace.chosen]), FEW)
    return Plan(X, W, b, maps, lower, db, untied, caption, above, digits)


def _wrapped(look: Look, words: str, wide: float) -> float:
    """Return the height of the caption, written in lines of that width."""
    room = QRectF(0, 0, wide, 1e4)
    return QFontMetricsF(look.font(12)).boundingRect(room, Qt.TextFlag.TextWordWrap, words).height() + 1


def _moved(grids: tuple[Grid, ...], right: float, down: float) -> tuple[Grid, ...]:
    return tuple(g._replace(x=g.x + right, y=g.y + down) for g in grids)


def _images(
    c: Convolution, room: QRectF, gap: float, between: float, most: float, least: float
) -> tuple[tuple[tuple[Grid, ...], ...], tuple[Grid, ...]]:
    """Return grids of the images and, at the right of them, of the kernel, whose numbers matter, with larger cells.

    Both are at least so wide that the shape can be written above.
    """
    best: tuple[float, int] = (0.0, 1)
    kept = max(least, min(KERNEL * room.width(), c.kernel * 1.2 * most))
    for across in range(1, c.images + 1):
        down = -(-c.images // across)
        wide = (room.width() - kept - between - (across - 1) * gap) / (across * c.width)
        high = (room.height() - (down * c.channels - 1) * gap / 2) / (down * c.channels * c.height)
        if min(wide, high, most) > best[0]:
            best = (min(wide, high, most), across)
    side, across = max(1.0, best[0]), best[1]
    wide, high = c.width * side + gap, c.height * side + gap / 2
    X = tuple(
        tuple(
            Grid(
                room.x() + (i % across) * wide, room.y() + ((i // across) * c.channels + k) * high,
                side, side, c.height, c.width,
            )
            for k in range(c.channels)
        )
        for i in range(c.images)
    )  # fmt: skip
    x = room.x() + max(across * wide - gap, least) + between
    high = max(1.0, min((room.height() - (c.channels - 1) * gap) / (c.channels * c.kernel), 1.2 * most))
    wide = max(1.0, min((room.right() - x) / c.kernel, WIDE * high))
    high = min(high, 1.2 * wide)
    step = c.kernel * high + gap
    return X, tuple(Grid(x, room.y() + k * step, wide, high, c.kernel, c.kernel) for k in range(c.channels))


def spot_at(p: Plan, point: QPointF) -> Spot | None:
    """Return the cell that lies there, or None."""
    for kind, grids in (("Z", p.Z), ("dZ", p.dZ)):
        for i, grid in enumerate(grids):
            if (cell := grid.at(point)) is not None:
                return (kind, i, cell[0] * grid.columns + cell[1])
    for kind, grid in (("b", p.b), ("db", p.db)):
        if (cell := grid.at(point)) is not None:
            return (kind, 0, cell[0])
    if (cell := p.untied.at(point)) is not None:
        return ("untied", 0, cell[0] * p.untied.columns + cell[1])
    for k, grid in enumerate(p.W):
        if (cell := grid.at(point)) is not None:
            return ("W", k, cell[0] * grid.columns + cell[1])
    for i, channels in enumerate(p.X):
        for grid in channels:
            if (cell := grid.at(point)) is not None:
                return ("X", i, cell[0] * grid.columns + cell[1])
    return None


def draw(painter: QPainter, look: Look, p: Plan, trace: SharingTrace, links: Links) -> None:
    """Draw all that does not fall; `links` are the cells that are lit."""
    c, a = trace.convolution
    f, columns = trace.chosen, c.output[1]
    scale_X, scale_W, scale_Z = scale_of(a.X), scale_of(a.W), scale_of(a.Z, a.b)
    _titles(painter, look, p, trace)
    for i, channels in enumerate(p.X):
        for k, grid in enumerate(channels):
            paint(painter, look, grid, a.X[i, k], scale_X, fitting(look, grid.inner, (a.X[i, k],), (1, 0), 12))
    for k, grid in enumerate(p.W):
        paint(painter, look, grid, a.W[f, k], scale_W, fitting(look, grid.inner, (a.W[f, k],), FEW, 12))
    _biases(painter, look, p.b, a.b.ravel(), scale_Z, f)
    for i, grid in enumerate(p.Z):
        paint(painter, look, grid, a.Z[i, f], scale_Z, p.digits)
    untied = a.untied[0, f]
    paint(painter, look, p.untied, untied, scale_of(a.untied), fitting(look, p.untied.inner, (untied,), FEW, 12))
    for i, row, column in links.images:
        for grid in p.X[i]:
            lit(painter, look, grid.cell(row, column), "text", 1.4)
    for at in links.positions:
        lit(painter, look, p.untied.cell(*divmod(at, columns)), "text", 1.4)
    _lit(painter, look, p.Z, p.b, links, columns)


def draw_falling(painter: QPainter, look: Look, p: Plan, trace: SharingTrace, links: Links) -> None:
    """Draw dZ, of which some has fallen, and db."""
    (c, a), f, moment = trace.convolution, trace.chosen, trace.moment
    columns, scale = c.output[1], scale_of(a.dZ)
    size = c.output[0] * columns
    fallen = moment.landed if moment.landed < trace.addends.size else 0
    for i, grid in enumerate(p.dZ):
        has_fallen = i * size + np.arange(size).reshape(c.output) < fallen
        paint(painter, look, grid, a.dZ[i, f], scale, p.digits, has_fallen)
    _biases(painter, look, p.db, trace.running, scale, f)
    _lit(painter, look, p.dZ, p.db, links, columns)


def draw_moving(painter: QPainter, look: Look, p: Plan, trace: SharingTrace, flies: bool) -> None:
    """Draw what is on its way: a number that falls, seen where it is if it `flies`, or b to its next value."""
    (c, a), f, moment = trace.convolution, trace.chosen, trace.moment
    rows, columns = c.output
    if moment.moving:
        _biases(painter, look, p.b, trace.moved, scale_of(a.Z, a.b), f)
    if moment.flying is not None:
        scale = scale_of(a.dZ)
        i, at = divmod(moment.flying, rows * columns)
        source = p.dZ[i].cell(*divmod(at, columns))
        if flies:
            goal = p.db.cell(f, 0)
            fly(painter, look, source, goal, moment.way, float(a.dZ[i, f].flat[at]), scale, p.digits)
        else:
            lit(painter, look, source, "bias")


def _biases(painter: QPainter, look: Look, grid: Grid, values: Array, scale: float, chosen: int) -> None:
    for j, value in enumerate(values):
        paint_value(painter, look, grid.cell(j, 0), float(value), scale, 4)
    lit(painter, look, grid.cell(chosen, 0), "bias", 2.5)


def _lit(painter: QPainter, look: Look, maps: tuple[Grid, ...], b: Grid, links: Links, columns: int) -> None:
    for i, at in links.outputs:
        lit(painter, look, maps[i].cell(*divmod(at, columns)), "text", 1.6)
    for j in links.biases:
        if j < b.rows:
            lit(painter, look, b.cell(j, 0), "text", 2.5)


def _titles(painter: QPainter, look: Look, p: Plan, trace: SharingTrace) -> None:
    c, a = trace.convolution
    f = trace.chosen
    x, z = p.X[0][0], p.Z[0]
    middle = min(p.X[0][0].rect.height(), p.Z[0].rect.height(), p.b.rect.height()) / 2
    kernel, untied = text.shape(a.W.shape), text.shape(a.untied.shape)
    words = text.FILTER if c.filters > 1 else ""
    named = tr(words, n=f + 1) if words else ""
    right = p.b.x - look.px(8)
    for title in (
        Title(x.x, x.y, p.W[0].x - look.px(6), "X", text.shape(a.X.shape), "text"),
        Title(p.W[0].x, x.y, right, "W", kernel, "text"),
        Title(p.b.x, x.y, z.x - look.px(4), "b", text.shape(a.b.shape), "bias"),
        Title(z.x, z.y, max(g.rect.right() for g in p.Z), "Z = X ∗ W + b", f"{text.shape(a.Z.shape)}  {named}", "text"),
        Title(p.dZ[0].x, p.dZ[0].y, max(g.rect.right() for g in p.dZ), "dZ = (A − Y) · f′(Z)", named, "dL_da"),
        Title(p.db.x, p.db.y, p.dZ[0].x - look.px(4), "db", text.shape(a.db.shape), "bias"),
        Title(p.untied.x, p.untied.y, p.db.x - look.px(8), tr(text.UNTIED), untied, "muted", plain=True),
    ):
        drawn_title(painter, look, title, p.above)
    sign(painter, look, (p.W[0].x + max(g[0].rect.right() for g in p.X)) / 2, x.y + middle, "∗")
    sign(painter, look, (p.W[0].rect.right() + p.b.x) / 2, x.y + middle, "+")
    sign(painter, look, (p.b.rect.right() + z.x) / 2, x.y + middle, "=")
    sign(painter, look, (p.db.rect.right() + z.x) / 2, p.db.y + p.db.height * (f + 0.5), "←")
    painter.setFont(look.font(12))
    painter.setPen(look.theme.color("muted"))
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    painter.drawText(p.caption, flags, text.untied(trace))
