"""A unit as it is drawn: its bias in large digits, below it gradient and last change; at its right what it gives."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from biasviz.experiments.layer.evaluation import ALIVE, DEAD, SATURATED
from biasviz.ui.batch.cells import ink, written
from biasviz.ui.batch.cells_colors import readable
from biasviz.ui.batch.layer_static import lamp
from biasviz.ui.network.diagram_layout import WIDEST, Column, Layout
from biasviz.ui.network.diagram_scene import Scene
from biasviz.ui.neuron.painting import hatch
from biasviz.ui.style import mix, outline
from biasviz.ui.theme import Look, Theme

CENTER = Qt.AlignmentFlag.AlignCenter
ZERO = {3: "0.000", 2: "0.00", 1: "0.0"}


def bias_text(value: float, decimals: int) -> str:
    """Return a bias as it stands on its unit: digits that keep their places while they change."""
    return ZERO[decimals] if value == 0 else written(value, decimals)


@lru_cache(maxsize=256)
def sign_ink(theme: Theme, sign: int, fill: str) -> QColor:
    """Return the colour of a number of that sign, as dark, or light, as the fill below it asks for."""
    color = theme.text if sign == 0 else theme.bias if sign > 0 else theme.loss
    return QColor(readable(theme, color, fill))


def ground_of(theme: Theme, state: int) -> str:
    """Return the fill of a unit in a state."""
    if state == SATURATED:
        return theme.saturated
    return mix(theme.ground, theme.dead, 0.18) if state == DEAD else theme.field


def paint_layer(painter: QPainter, look: Look, layout: Layout, scene: Scene, layer: int) -> None:
    """Draw the units of a layer."""
    column = layout.layers[layer]
    if column.packed:
        _paint_cells(painter, look, column, scene, layer)
        return
    for unit in range(len(column.boxes)):
        _paint_unit(painter, look, layout, scene, layer, unit)


def _paint_unit(painter: QPainter, look: Look, layout: Layout, scene: Scene, layer: int, unit: int) -> None:
    column, theme = layout.layers[layer], look.theme
    box, state = column.boxes[unit], int(scene.states[layer][unit])
    radius, value = min(11 * look.unit, 0.5 * box.height()), float(scene.a[layer][unit])
    fill = ground_of(theme, state)
    port = QRectF(box.right() - layout.port, box.top(), layout.port, box.height())
    shade = ink(theme, value, max(1.0, _largest(scene, layer)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(box, radius, radius)
    if state == DEAD:
        _paint_hatch(painter, look, box, radius)
    painter.save()
    painter.setClipRect(port)
    painter.setBrush(shade.fill)
    painter.drawRoundedRect(box, radius, radius)
    painter.restore()
    edge = QPen(QColor(outline(theme)), max(1.0, 1.1 * look.unit))
    painter.setPen(edge)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, radius, radius)
    if layout.port_font:
        painter.setFont(look.font(layout.port_font, 500))
        painter.setPen(shade.text)
        painter.drawText(port, CENTER, written(value, 2))
    _write(painter, look, layout, scene, layer, unit, fill)
    if state != ALIVE:
        corner = box.topLeft() + QPointF(0.7 * radius, 0.15 * radius)
        _badge(painter, look, corner, state)


def _largest(scene: Scene, layer: int) -> float:
    """Return the size of activation with the strongest colour, from 1 on."""
    found = float(np.abs(scene.a[layer]).max(initial=0.0))
    return found if math.isfinite(found) else 1.0


def _paint_hatch(painter: QPainter, look: Look, box: QRectF, radius: float) -> None:
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    painter.setClipPath(path)
    hatch(painter, box, QColor(mix(look.theme.ground, look.theme.dead, 0.75)), look.px(8), both=False)
    painter.restore()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _badge(painter: QPainter, look: Look, at: QPointF, state: int) -> None:
    """Draw the lamp of a state on the edge of a unit, set off by the ground."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.theme.color("ground"))
    painter.drawEllipse(at, 6.4 * look.unit, 6.4 * look.unit)
    lamp(painter, look, at, state)


def _write(
    painter: QPainter, look: Look, layout: Layout, scene: Scene, layer: int, unit: int, fill: str
) -> None:
    """Write bias, gradient and last change, as far as there is room; the minus stands in a place of its own."""
    column = layout.layers[layer]
    box, theme = column.boxes[unit], look.theme
    font, small = look.font(layout.font, 600), look.font(11)
    metrics, fine = QFontMetricsF(font), QFontMetricsF(small)
    tall = metrics.capHeight() + (column.lines - 1) * fine.height() + (0.35 * fine.height() if column.lines > 1 else 0)
    base = box.center().y() - tall / 2 + metrics.capHeight()
    value = float(scene.b[layer][unit])
    text = bias_text(value, layout.decimals)
    minus = metrics.horizontalAdvance("−")
    widest = metrics.horizontalAdvance(WIDEST[layout.decimals])
    left = box.left() + (box.width() - layout.port - widest) / 2
    if int(scene.states[layer][unit]) == DEAD:
        _plate(painter, look, box, layout, fill)
    painter.setFont(font)
    painter.setPen(sign_ink(theme, int(np.sign(value)) if math.isfinite(value) else 0, fill))
    painter.drawText(QPointF(left if text.startswith("−") else left + minus, base), text)
    if column.lines < 2:
        return
    x = max(box.left() + layout.pad, left)
    base += 0.35 * fine.height() + fine.height() - fine.descent()
    painter.setFont(small)
    painter.setPen(theme.color("muted"))
    if layout.label:
        painter.drawText(QPointF(x, base), layout.label)
    at = x + (fine.horizontalAdvance(layout.label + " ") if layout.label else 0.0)
    slope = float(scene.db[layer][unit])
    painter.setPen(sign_ink(theme, 0, fill))
    _signed(painter, at, base, "?" if scene.veiled else written(slope, 3), fine)
    if column.lines > 2 and scene.change is not None:
        _paint_change(painter, look, QPointF(at, base + fine.height()), float(scene.change[layer][unit]), layout, fill)


def _signed(painter: QPainter, x: float, base: float, text: str, metrics: QFontMetricsF) -> None:
    painter.drawText(QPointF(x if text.startswith("−") else x + metrics.horizontalAdvance("−"), base), text)


def _plate(painter: QPainter, look: Look, box: QRectF, layout: Layout, fill: str) -> None:
    """Draw a ground for the words, where hatching would run through them."""
    room = QRectF(box.left(), box.top(), box.width() - layout.port, box.height())
    inset = room.adjusted(layout.pad, 4 * look.unit, -layout.pad, -4 * look.unit)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(inset, 4 * look.unit, 4 * look.unit)


def _paint_change(
    painter: QPainter, look: Look, at: QPointF, change: float, layout: Layout, fill: str
) -> None:
    """Draw an arrow up or down, and by how much the last step has moved the bias."""
    metrics = QFontMetricsF(look.font(11))
    minus, cap = metrics.horizontalAdvance("−"), metrics.capHeight()
    if change and math.isfinite(change):
        up, x = (1 if change > 0 else -1), at.x() + 0.36 * minus
        y, half = at.y() - cap / 2, 0.36 * minus + 0.6 * look.unit
        tip, foot = QPointF(x, y - up * 0.55 * cap), y + up * 0.45 * cap
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(sign_ink(look.theme, up, fill))
        painter.drawPolygon([tip, QPointF(x - half, foot), QPointF(x + half, foot)])
    if layout.label:
        painter.setPen(look.theme.color("muted"))
        name = "Δb" if layout.label != "∂" else "Δ"
        wide = metrics.horizontalAdvance(layout.label + " ")
        painter.drawText(QPointF(at.x() - wide, at.y()), name)
    painter.setPen(sign_ink(look.theme, 0, fill))
    painter.drawText(QPointF(at.x() + minus + 1.5 * look.unit, at.y()), written(abs(change), 3))


def _paint_cells(painter: QPainter, look: Look, column: Column, scene: Scene, layer: int) -> None:
    """Draw a wide layer: each unit a cell in the colour of its bias, marked by its state."""
    theme, b, states = look.theme, scene.b[layer], scene.states[layer]
    thin = max(1.0, 0.09 * column.boxes[0].width())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for unit, box in enumerate(column.boxes):
        shade = ink(theme, float(b[unit]), scene.b_scale)
        painter.fillRect(box, shade.fill)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    quiet = QPen(QColor(mix(theme.ground, theme.muted, 0.3)), 1.0)
    for unit, box in enumerate(column.boxes):
        state, shade = int(states[unit]), ink(theme, float(b[unit]), scene.b_scale)
        painter.setPen(quiet)
        painter.drawRect(box)
        if state == ALIVE:
            continue
        painter.setPen(QPen(shade.text, 1.3 * thin))
        inner = box.adjusted(2.2 * thin, 2.2 * thin, -2.2 * thin, -2.2 * thin)
        if state == DEAD:
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
        else:
            painter.drawEllipse(inner)
            painter.setBrush(shade.text)
            painter.drawChord(inner, 90 * 16, 180 * 16)
            painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_ring(painter: QPainter, look: Look, box: QRectF, packed: bool, color: str, dashed: bool = False) -> None:
    """Draw a ring around a unit."""
    unit = look.unit
    pen = QPen(look.theme.color(color), max(2.0, 2.4 * unit))
    if dashed:
        pen.setDashPattern([2.0, 1.6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    off = 1.6 * unit if packed else 3.2 * unit
    corner = 2 * unit if packed else min(11 * unit, 0.5 * box.height()) + off
    painter.drawRoundedRect(box.adjusted(-off, -off, off, off), corner, corner)
