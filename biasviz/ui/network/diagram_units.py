"""A unit as it is drawn: its bias in large digits, below it gradient and last change; at its right what it gives."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from biasviz.experiments.layer.evaluation import ALIVE, DEAD
from biasviz.ui.batch.cells import ink, written
from biasviz.ui.batch.cells_colors import of_shade, readable, shade
from biasviz.ui.network.diagram_cards import (
    EDGE,
    Card,
    Lettering,
    around,
    base_lines,
    card_picture,
    ground_of,
    lettering_of,
    port_picture,
)
from biasviz.ui.network.diagram_layout import Column, Layout
from biasviz.ui.network.diagram_scene import Scene
from biasviz.ui.style import mix
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


def paint_layer(painter: QPainter, look: Look, layout: Layout, scene: Scene, layer: int) -> None:
    """Draw the units of a layer."""
    column = layout.layers[layer]
    if column.packed:
        _paint_cells(painter, look, column, scene, layer)
        return
    letters, scale = lettering_of(look, layout), painter.device().devicePixelRatio()
    largest = max(1.0, _largest(scene, layer))
    numbers = bool(layout.port_font) and not (layout.ends and layer == len(layout.layers) - 1)
    for unit, box in enumerate(column.boxes):
        state, level = int(scene.states[layer][unit]), shade(float(scene.a[layer][unit]), largest)
        card = Card(box.width(), box.height(), layout.port, layout.pad, state, _labels(layout, column))
        corner = box.topLeft() - QPointF(around(look), around(look))
        painter.drawPixmap(corner, card_picture(look, letters, card, scale))
        port = QRectF(box.right() - layout.port, box.top(), layout.port, box.height())
        picture = port_picture(look, layout.port, box.height(), state, level, scale)
        painter.drawPixmap(port.topLeft() - QPointF(EDGE, EDGE), picture)
        if numbers:
            painter.setFont(look.font(layout.port_font, 500))
            painter.setPen(of_shade(look.theme, level, pale=False).text)
            painter.drawText(port, CENTER, written(float(scene.a[layer][unit]), 2))
        _write(painter, look, layout, scene, (layer, unit), letters)


def _labels(layout: Layout, column: Column) -> tuple[str, ...]:
    return (layout.label, {"": "", "∂": "Δ"}.get(layout.label, "Δb"))[: column.lines - 1]


def _largest(scene: Scene, layer: int) -> float:
    """Return the largest size of what the units give; 1 where that is no number."""
    found = float(np.abs(scene.a[layer]).max(initial=0.0))
    return found if math.isfinite(found) else 1.0


def _write(
    painter: QPainter, look: Look, layout: Layout, scene: Scene, at: tuple[int, int], letters: Lettering
) -> None:
    """Write bias, gradient and last change, as far as there is room; the minus stands in a place of its own."""
    layer, unit = at
    column, theme = layout.layers[layer], look.theme
    box, fill = column.boxes[unit], ground_of(theme, int(scene.states[layer][unit]))
    bases = base_lines(letters, box.center().y(), column.lines)
    value = float(scene.b[layer][unit])
    text = bias_text(value, layout.decimals)
    left = box.left() + letters.left(box.width(), layout.port)
    painter.setFont(letters.font)
    if "e" in text:  # 1e−100 is longer than what a card has room for
        wide = QFontMetricsF(letters.font).horizontalAdvance(text.lstrip("−")) + letters.minus
        room = box.right() - layout.port - left - 4 * look.unit
        if wide > room:
            painter.setFont(look.font(layout.font * room / wide, 600))
    painter.setPen(sign_ink(theme, (value > 0) - (value < 0), fill))
    painter.drawText(QPointF(left if text.startswith("−") else left + letters.minus, bases[0]), text)
    if column.lines < 2:
        return
    x = box.left() + letters.fine_left(box.width(), layout.port, layout.pad) + letters.indent
    painter.setFont(letters.fine)
    painter.setPen(sign_ink(theme, 0, fill))
    text = "?" if scene.veiled else written(float(scene.db[layer][unit]), layout.fine)
    painter.drawText(QPointF(x if text.startswith("−") else x + letters.small_minus, bases[1]), text)
    if column.lines > 2 and scene.change is None:
        painter.drawText(QPointF(x + letters.small_minus, bases[2]), "–")
    elif column.lines > 2 and scene.change is not None:
        change = float(scene.change[layer][unit])
        painter.drawText(QPointF(x + letters.small_minus, bases[2]), written(abs(change), layout.fine))
        if change and math.isfinite(change):
            _arrow(painter, look, QPointF(x, bases[2]), change > 0, fill, letters)


def _arrow(
    painter: QPainter, look: Look, at: QPointF, up: bool, fill: str, letters: Lettering
) -> None:
    """Draw where the last step has moved the bias, in the place of a minus."""
    half, cap, way = 0.40 * letters.small_minus, letters.small_cap, 1 if up else -1
    x, y = at.x() + half, at.y() - cap / 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(sign_ink(look.theme, way, fill))
    foot = y + way * 0.45 * cap
    painter.drawPolygon([QPointF(x, y - way * 0.55 * cap), QPointF(x - half, foot), QPointF(x + half, foot)])


def _paint_cells(painter: QPainter, look: Look, column: Column, scene: Scene, layer: int) -> None:
    """Draw a wide layer: each unit a cell in the colour of its bias, marked by its state."""
    theme, b, states = look.theme, scene.b[layer], scene.states[layer]
    thin = max(1.0, 0.09 * column.boxes[0].width())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for unit, box in enumerate(column.boxes):
        painter.fillRect(box, ink(theme, float(b[unit]), scene.b_scale).fill)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(mix(theme.ground, theme.muted, 0.3)), 1.0))
    painter.drawRects(column.boxes)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for unit in np.flatnonzero(states != ALIVE).tolist():
        box, fill = column.boxes[unit], ink(theme, float(b[unit]), scene.b_scale)
        painter.setPen(QPen(fill.text, 1.3 * thin))
        inner = box.adjusted(2.2 * thin, 2.2 * thin, -2.2 * thin, -2.2 * thin)
        if states[unit] == DEAD:
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(inner)
            painter.setBrush(fill.text)
            painter.drawChord(inner, 90 * 16, 180 * 16)


def paint_ring(painter: QPainter, look: Look, box: QRectF, packed: bool, color: str) -> None:
    """Draw a ring around a unit."""
    unit = look.unit
    painter.setPen(QPen(look.theme.color(color), max(2.0, 2.4 * unit)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    off = 1.6 * unit if packed else 3.2 * unit
    corner = 2 * unit if packed else min(11 * unit, 0.5 * box.height()) + off
    painter.drawRoundedRect(box.adjusted(-off, -off, off, off), corner, corner)
