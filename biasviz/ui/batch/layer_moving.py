"""What moves: rows on their way into db, the arrows of the chosen neuron, db as it grows, and b at last."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap

from biasviz.experiments.layer.sums import Totals
from biasviz.language import tr
from biasviz.ui.batch.cells import frame, paint, paint_cell
from biasviz.ui.batch.layer_layout import Layout
from biasviz.ui.batch.layer_scene import FALLEN, FALLING, MUTED, OUTSIDE, Scene
from biasviz.ui.batch.layer_static import CENTER, DB, DZ, LEFT, RIGHT, draw_raised, empty, raised_width, shape_text
from biasviz.ui.style import mix
from biasviz.ui.theme import Look
from biasviz.words import percent, significant


def paint_fallen(painter: QPainter, look: Look, layout: Layout, scene: Scene, pale: QPixmap) -> None:
    """Cover the rows of dZ that are in db, or on their way, with their pale selves; tick those that are in it."""
    grid = layout.grids["dZ"]
    for i, fate in enumerate(scene.fate):
        if fate not in (FALLEN, FALLING):
            continue
        box = grid.span(i, None).adjusted(-1, -1, 1, grid.gap)
        source = box.translated(-grid.x + 1, -grid.y + 1)
        painter.drawPixmap(box, pale, source)
        if fate == FALLEN:
            _tick(painter, look, QPointF(grid.right + 8 * look.unit, box.center().y()))


def _tick(painter: QPainter, look: Look, at: QPointF) -> None:
    pen = QPen(look.theme.color("muted"), max(1.2, 1.5 * look.unit))
    painter.setPen(pen)
    u = look.unit
    painter.drawPolyline([at + QPointF(-3 * u, 0), at + QPointF(-0.8 * u, 2.6 * u), at + QPointF(3.4 * u, -3 * u)])


def paint_db(painter: QPainter, look: Look, layout: Layout, scene: Scene, totals: Totals) -> None:
    """Draw 1ᵀ, db as far as it has come, and below it what each neuron's part in it is."""
    grids = layout.grids
    if scene.copied:
        _copies(painter, look, layout, scene)
    else:
        _ones(painter, look, layout, scene)
        if scene.fallen and not scene.kept_back:
            paint(painter, look, grids["db"], scene.running, scene.back_scale, layout.how, steady=True)
        else:
            empty(painter, look, grids["db"], "?" if scene.kept_back else "")
    _label(painter, look, layout, scene)
    _stats(painter, look, layout, scene, totals)


def _ones(painter: QPainter, look: Look, layout: Layout, scene: Scene) -> None:
    grid, theme = layout.grids["ones"], look.theme
    font = look.font(11, 500)
    text = QFontMetricsF(font).horizontalAdvance("1") + 2 <= grid.width
    painter.setFont(font)
    for i, fate in enumerate(scene.fate):
        out = fate in (MUTED, OUTSIDE)
        lit = fate == FALLING
        fill = theme.ground if out else mix(theme.ground, theme.bias, 0.45 if lit else 0.2 if fate == FALLEN else 0.09)
        painter.setPen(QPen(QColor(mix(fill, theme.muted, 0.3)), max(1.0, 0.75 * look.unit)))
        painter.setBrush(QColor(fill))
        box = grid.cell(0, i)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2.5 * look.unit, 2.5 * look.unit)
        if text:
            painter.setPen(theme.color("muted" if out else "text"))
            painter.drawText(box, CENTER, "0" if out else "1")


def _label(painter: QPainter, look: Look, layout: Layout, scene: Scene) -> None:
    """Write "∂L/∂b = 1ᵀ · ∂L/∂Z" with the shapes, left of 1ᵀ."""
    by = f" / {scene.m:,}" if scene.reduction == "mean" else ""
    words = f"{DB} = {DZ}" if scene.copied else f"{DB} = 1^T·{DZ}{by}"
    shape = shape_text(scene.n, scene.k) if scene.copied else shape_text(1, scene.k)
    font, small = look.math(16), look.font(11)
    box = QRectF(layout.label)
    if not scene.copied:
        box.setRight(layout.grids["ones"].x - 6 * look.unit)
    painter.setFont(font)
    painter.setPen(look.theme.color("bias"))
    if raised_width(font, words, look.least) > box.width():
        words = DB
    width = draw_raised(painter, box, words, look.least)
    painter.setFont(small)
    painter.setPen(look.theme.color("muted"))
    if width + 8 * look.unit + QFontMetricsF(small).horizontalAdvance(shape) <= box.width():
        painter.drawText(box.adjusted(width + 8 * look.unit, 0, 0, 0), LEFT, shape)
    ones = f"1^T {shape_text(1, scene.n)}"
    left = width + 16 * look.unit + QFontMetricsF(small).horizontalAdvance(shape)
    wide = raised_width(small, ones, look.least)
    if not scene.copied and left + wide <= box.width():
        draw_raised(painter, box.adjusted(box.width() - wide, 0, 0, 0), ones, look.least)


def _copies(painter: QPainter, look: Look, layout: Layout, scene: Scene) -> None:
    """Draw the db of reduction "none": a row for each row, copied and not added."""
    grid = layout.grids["copies"]
    empty(painter, look, grid)
    painter.setFont(look.font(11))
    for i, fate in enumerate(scene.fate):
        if fate == FALLEN:
            row = grid._replace(y=grid.y + i * grid.height, rows=1)
            paint(painter, look, row, scene.rows.dZ[i : i + 1], scene.back_scale, layout.how, steady=True)
    db = layout.grids["db"]
    frame(painter, look, db.rect, "muted", 1.0, dashed=True)
    painter.setFont(look.font(11))
    painter.setPen(look.theme.color("bad"))
    words = f"{shape_text(scene.n, scene.k)} ≠ {shape_text(1, scene.k)}"
    room = QRectF(db.rect).adjusted(-60 * look.unit, 0, 60 * look.unit, 0)
    painter.drawText(room, CENTER, words)


def _stats(painter: QPainter, look: Look, layout: Layout, scene: Scene, totals: Totals) -> None:
    """Below each db its share of |db|, and for how many rows its neuron is dead or saturated."""
    if layout.how is None or not layout.stats:
        return
    unit, grid = look.unit, layout.grids["db"]
    painter.setFont(look.font(11))
    metrics = QFontMetricsF(painter.font())
    lines = []
    if not scene.copied:
        shares = [("?" if scene.veiled else percent(float(round(s, 2)))) if scene.summed else "" for s in totals.share]
        lines.append((tr("share of |{db}|", db=DB), shares))
    line = metrics.height()
    y = layout.stats[0]
    for words, cells in lines:
        painter.setPen(look.theme.color("muted"))
        left = QRectF(layout.label.x(), y, grid.x - 12 * unit - layout.label.x(), line)
        painter.drawText(left, RIGHT, words)
        painter.setPen(look.theme.color("text"))
        for column, text in enumerate(cells):
            box = grid.cell(0, column)
            painter.drawText(QRectF(box.x() - 10, y, box.width() + 20, line), CENTER, text)
    if len(layout.stats) < 2:
        return
    y = layout.stats[1]
    painter.setPen(look.theme.color("muted"))
    words = tr("rows it is dead · saturated for, of {m}", m=f"{scene.m:,}")
    if metrics.horizontalAdvance(words) > grid.x - 12 * unit - layout.label.x():
        words = tr("dead · saturated")
    painter.drawText(QRectF(layout.label.x(), y, grid.x - 12 * unit - layout.label.x(), line), RIGHT, words)
    for column in range(grid.columns):
        box = grid.cell(0, column)
        dead, flat = int(totals.dead[column]), int(totals.saturated[column])
        words = f"{dead:,} · {flat:,}"
        painter.setPen(look.theme.color("bad" if dead else "loss" if flat else "muted"))
        painter.drawText(QRectF(box.x() - 10, y, box.width() + 20, line), CENTER, words)


def paint_flight(painter: QPainter, look: Look, layout: Layout, scene: Scene) -> None:
    """Draw the rows that are on their way, and b on its way to its next value."""
    grid = layout.grids["dZ"]
    if layout.how is not None:
        painter.setFont(layout.how.font)
    for i, fate in enumerate(scene.fate):
        if fate != FALLING:
            continue
        for column in range(grid.columns):
            source = grid.cell(i, column)
            goal = layout.grids["copies"].cell(i, column) if scene.copied else layout.grids["db"].cell(0, column)
            box = QRectF(
                source.x() + scene.way * (goal.x() - source.x()), source.y() + scene.way * (goal.y() - source.y()),
                source.width() + scene.way * (goal.width() - source.width()), source.height(),
            )  # fmt: skip
            paint_cell(painter, look, box, float(scene.rows.dZ[i, column]), scene.back_scale, layout.how)
            if column == scene.neuron:
                frame(painter, look, box, "bias", 1.4)


def paint_next(painter: QPainter, look: Look, layout: Layout, scene: Scene, words: str) -> None:
    """Draw what b moves by, and the next b, below b."""
    grid = layout.grids["next"]
    if not scene.summed or scene.veiled or not np.isfinite(scene.next_b).all():
        return
    unit, b = look.unit, layout.grids["b"]
    wide, high = grid.right - grid.x, b.height
    painter.fillRect(QRectF(b.x - 2, b.y + high - 1, wide + 4, 2 * high + 1), look.theme.color("ground"))
    between = QRectF(grid.x - 40 * unit, b.y + b.height, grid.right - grid.x + 80 * unit, b.height)
    painter.setFont(look.math(15))
    painter.setPen(look.theme.color("bias"))
    if not scene.moving:
        painter.drawText(between, CENTER, words)
    paint(painter, look, grid, scene.next_b, scene.scale, layout.how, steady=True)
    frame(painter, look, grid.rect, "bias", 1.5)
    if scene.moving > 0 and layout.how is not None:
        painter.setFont(layout.how.font)
        for column in range(b.columns):
            source, goal = grid.cell(0, column), b.cell(0, column)
            box = source.translated(0, scene.moving * (goal.y() - source.y()))
            paint_cell(painter, look, box, float(scene.next_b[0, column]), scene.scale, layout.how)


def rate_words(rate: float, optimizer: str, moves: str) -> str:
    """Return how b moves, such as "− 0.1 · ∂L/∂b"."""
    if moves == "w":
        return tr("b is held")
    if optimizer != "gd":
        return tr("↓ step of the optimizer")
    return f"↓ − {significant(rate, 3)} · {DB}" if math.isfinite(rate) else DB
