"""What each row asks of the chosen neuron, as arrows head to tail, and the arrow of their sum."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from biasviz.experiments.layer.sums import Totals
from biasviz.ui.batch.cells import written
from biasviz.ui.batch.layer_layout import Layout
from biasviz.ui.batch.layer_scene import FALLEN, FALLING, Scene
from biasviz.ui.batch.layer_static import LEFT, RIGHT, arrow
from biasviz.ui.style import mix
from biasviz.ui.theme import Look


class Step(NamedTuple):
    """The arrow of a row: which of those shown, from where to where, and how much of it is drawn, from 0 to 1."""

    row: int
    start: float
    end: float
    part: float


def steps(scene: Scene) -> tuple[list[Step], bool]:
    """Return the arrows of the rows that the step sees, in its order, and whether each begins where one ends.

    Where not all rows are shown each begins at 0.
    """
    dz = np.nan_to_num(scene.rows.dZ[:, scene.neuron], posinf=0.0, neginf=0.0)
    order = sorted((i for i in range(len(dz)) if scene.places[i] >= 0), key=lambda i: scene.places[i])
    joined = len(order) == scene.m
    found, at = [], 0.0
    for i in order:
        start = at if joined else 0.0
        at = start + float(dz[i])
        part = {FALLEN: 1.0, FALLING: scene.way}.get(scene.fate[i], 0.0)
        found.append(Step(i, start, at, part))
    return found, joined


class Axis(NamedTuple):
    """Which pixel stands for which number."""

    left: float
    zero: float
    pixels: float

    def x(self, value: float) -> float:
        """Return where a number lies."""
        return self.zero + value * self.pixels


def axis(look: Look, area: QRectF, found: list[Step], others: tuple[float, ...] = ()) -> Axis:
    """Return the axis on which all arrows have room, rows that have not fallen too, so that it never moves."""
    values = [0.0, *others, *(v for step in found for v in (step.start, step.end))]
    low, high = min(values), max(values)
    if high - low <= 0:
        low, high = -1.0, 1.0
    pad = 8 * look.unit
    pixels = (area.width() - 2 * pad) / (high - low)
    return Axis(area.x(), area.x() + pad - low * pixels, pixels)


def paint_arrows(painter: QPainter, look: Look, layout: Layout, scene: Scene, totals: Totals) -> None:
    """Draw them, and below them what they come to."""
    area, unit = layout.arrows, look.unit
    if scene.copied or area.width() < 60 * unit:
        return
    found, joined = steps(scene)
    at = axis(look, area, found)
    h, gap = layout.grids["dZ"].height, layout.grids["dZ"].gap
    painter.setPen(QPen(look.theme.color("line"), max(1.0, unit)))
    zero = round(at.zero) + 0.5
    painter.drawLine(QPointF(zero, area.y()), QPointF(zero, layout.lane + 6 * unit))
    for number, (row, start, end, part) in enumerate(found):
        y = area.y() + (row + 0.5) * h - gap / 2
        color = look.theme.color("bias" if end >= start else "loss")
        if part < 1 and not scene.veiled:
            faint = QColor(mix(look.theme.ground, color.name(), 0.32))
            arrow(painter, look, QPointF(at.x(start), y), QPointF(at.x(end), y), faint, 2.2)
        if part > 0:
            middle = start + part * (end - start)
            arrow(painter, look, QPointF(at.x(start), y), QPointF(at.x(middle), y), color, 3.0)
        last = number + 1 == len(found)
        if joined and part == 1 and not (last and scene.kept_back):
            below = layout.lane if last else area.y() + (found[number + 1].row + 0.5) * h - gap / 2
            painter.setPen(QPen(QColor(mix(look.theme.line, look.theme.muted, 0.35)), max(1.0, unit)))
            painter.drawLine(QPointF(at.x(end), y + 2 * unit), QPointF(at.x(end), below - 3 * unit))
    if scene.kept_back:
        return
    if joined:
        _sum(painter, look, layout, scene, at)
    else:
        _balance(painter, look, layout, scene, totals)


def _sum(painter: QPainter, look: Look, layout: Layout, scene: Scene, at: Axis) -> None:
    """Draw the arrow of what has fallen; of a mean also the one that is left after the division."""
    if not scene.fallen:
        return
    running = float(scene.running[0, scene.neuron])
    total = running * scene.m if scene.reduction == "mean" else running
    if not np.isfinite(total):
        return
    y = layout.lane
    ink = look.theme.color("bias" if total >= 0 else "loss")
    start, end = QPointF(at.zero, y), QPointF(at.x(total), y)
    if scene.reduction == "mean":
        arrow(painter, look, start, end, QColor(mix(look.theme.ground, ink.name(), 0.35)), 4.0)
        arrow(painter, look, start, QPointF(at.x(running), y), ink, 4.0)
    else:
        arrow(painter, look, start, end, ink, 4.5)
    words = f"{written(total)} ÷ {scene.m:,}" if scene.reduction == "mean" else written(total)
    _beside(painter, look, layout, end.x(), words, toward=1 if total >= 0 else -1)


def _beside(painter: QPainter, look: Look, layout: Layout, x: float, words: str, toward: int) -> None:
    """Write a number beyond the head of an arrow, or before it where the area ends."""
    font = look.font(11, 600)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(look.theme.color("text"))
    width, away, area = metrics.horizontalAdvance(words), 6 * look.unit, layout.arrows
    half = metrics.height() / 2
    if toward > 0 and x + away + width > area.right() + 12 * look.unit:
        return
    if toward < 0 and x - away - width < area.x() - 12 * look.unit:
        return
    left = x + away if toward > 0 else x - away - width
    box = QRectF(left, layout.lane - half, width + 1, 2 * half)
    painter.drawText(box, LEFT if toward > 0 else RIGHT, words)


def _balance(painter: QPainter, look: Look, layout: Layout, scene: Scene, totals: Totals) -> None:
    """Draw what all rows pull to the right and to the left, and what is left of it."""
    up, down = float(totals.positive[scene.neuron]), float(totals.negative[scene.neuron])
    if not (np.isfinite(up) and np.isfinite(down)) or up == down:
        return
    unit, y = look.unit, layout.lane
    at = axis(look, layout.arrows, [], (up, down))
    for value in () if scene.veiled else (up, down):
        color = look.theme.color("bias" if value > 0 else "loss")
        faint = QColor(mix(look.theme.ground, color.name(), 0.4))
        if value:
            arrow(painter, look, QPointF(at.zero, y - 3 * unit), QPointF(at.x(value), y - 3 * unit), faint, 3.0)
    running = float(scene.running[0, scene.neuron])
    if scene.fallen and running:
        ink = look.theme.color("bias" if running > 0 else "loss")
        arrow(painter, look, QPointF(at.zero, y + 4 * unit), QPointF(at.x(running), y + 4 * unit), ink, 3.0)
