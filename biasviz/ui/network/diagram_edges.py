"""Weights as lines between units: thick by size, coloured by sign, quiet; and which of them is under the pointer."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from biasviz.numerics.records import Array
from biasviz.ui.network.diagram_layout import Column, Layout
from biasviz.ui.network.diagram_scene import Scene, Unit, Weight
from biasviz.ui.neuron.painting import polygon
from biasviz.ui.style import mix
from biasviz.ui.theme import Look, Theme

THINNEST, THICKEST = 0.8, 4.6
"""Lines at unit 1."""
CURVED = 90
"""Lines up to which they are bent; more are straight, which is as calm and costs less."""
NEAR = 5.0
"""Pixels at unit 1 from a line within which the pointer is on it."""
SHADES = 8
POINTS = 26
"""Of a bent line."""


@lru_cache(maxsize=128)
def _ink(theme: Theme, shade: int, calm: float) -> QColor:
    """Return the colour of a weight by its shade, −SHADES to SHADES: quiet, for the biases are what is told."""
    color = theme.bias if shade > 0 else theme.loss if shade < 0 else theme.muted
    return QColor(mix(theme.ground, color, calm * (0.22 + 0.4 * abs(shade) / SHADES)))


@lru_cache(maxsize=2)
def _ease() -> tuple[Array, Array]:
    """Return how far across and how far up a bent line is at each of its points."""
    t = np.linspace(0.0, 1.0, POINTS)
    return 1.5 * t * (1 - t) + t**3, t * t * (3 - 2 * t)


def lines(layout: Layout) -> int:
    """Return how many weights are drawn one by one."""
    pairs = zip(layout.columns, layout.columns[1:], strict=False)
    return sum(len(a.boxes) * len(b.boxes) for a, b in pairs if not (a.packed or b.packed))


def path_of(layout: Layout, weight: Weight) -> Array:
    """Return the line of a weight, (points, 2), in pixels."""
    layer, row, unit = weight
    start, end = layout.columns[layer].start(row), layout.columns[layer + 1].end(unit)
    if lines(layout) > CURVED:
        return np.array([[start.x(), start.y()], [end.x(), end.y()]])
    across, up = _ease()
    return np.column_stack([start.x() + across * (end.x() - start.x()), start.y() + up * (end.y() - start.y())])


def shades(scene: Scene) -> tuple[NDArray[np.int8], ...]:
    """Return how thick and of which colour each weight is drawn, −SHADES to SHADES, in the shapes of W."""
    found = []
    for W in scene.W:
        sound = W if np.isfinite(W.sum()) else np.nan_to_num(W)
        part = np.minimum(np.abs(sound) / scene.w_scale, 1.0) ** 0.8
        found.append(np.copysign(np.rint(part * SHADES), sound).astype(np.int8))
    return tuple(found)


def paint_all(painter: QPainter, look: Look, layout: Layout, drawn: tuple[NDArray[np.int8], ...], faint: bool) -> None:
    """Draw all weights by their shades; wide layers as bands."""
    count = lines(layout)
    calm = min(1.0, max(0.5, (CURVED / max(1, count)) ** 0.35)) * (0.4 if faint else 1.0)
    for layer, shade in enumerate(drawn):
        before, after = layout.columns[layer], layout.columns[layer + 1]
        if before.packed or after.packed:
            _paint_bundle(painter, look, before, after)
        else:
            _paint_between(painter, look, (before, after), shade, count <= CURVED, calm)


def is_faint(scene: Scene) -> bool:
    """Whether something is pointed at, so that all else stands back."""
    return _lit(scene) is not None


def paint_lit(painter: QPainter, look: Look, layout: Layout, scene: Scene) -> None:
    """Draw the weights of the unit that is pointed at, or the one weight, in full colour."""
    for weight in _shown(layout, scene, _lit(scene)):
        _paint_one(painter, look, layout, scene, weight)


def _lit(scene: Scene) -> Unit | Weight | None:
    """Return what is pointed at: a unit, an input as a unit of layer −1, or a weight."""
    if scene.input is not None and scene.input >= 0:
        return -1, scene.input
    return scene.pointed or scene.weight


def touching(scene: Scene, unit: Unit) -> list[Weight]:
    """Return the weights into a unit and out of it."""
    layer, k = unit
    into = [(layer, row, k) for row in range(len(scene.W[layer]))] if layer >= 0 else []
    out = [(layer + 1, k, to) for to in range(scene.W[layer + 1].shape[1])] if layer + 1 < len(scene.W) else []
    return [*into, *out]


def _shown(layout: Layout, scene: Scene, lit: Unit | Weight | None) -> list[Weight]:
    """Return the weights that are drawn one by one upon the others."""
    if lit is None:  # of a wide layer the lines of the chosen unit are seen all the time
        return [w for w in touching(scene, scene.chosen) if _is_packed(layout, w) and _has_ends(layout, w)]
    found = [lit] if len(lit) == 3 else touching(scene, lit)
    return [w for w in found if _has_ends(layout, w)]


def _is_packed(layout: Layout, weight: Weight) -> bool:
    return layout.columns[weight[0]].packed or layout.columns[weight[0] + 1].packed


def _has_ends(layout: Layout, weight: Weight) -> bool:
    before, after = layout.columns[weight[0]], layout.columns[weight[0] + 1]
    return bool(before.boxes and after.boxes) and not (before.packed and after.packed)


def _paint_between(
    painter: QPainter, look: Look, columns: tuple[Column, Column], shade: NDArray[np.int8], bent: bool, calm: float
) -> None:
    """Draw the weights between two layers, thin ones first, each kind with one pen."""
    before, after = columns
    starts = [before.start(k) for k in range(len(before.boxes))]
    ends = [after.end(k) for k in range(len(after.boxes))]
    across, up = _ease()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for level in sorted(set(shade.ravel().tolist()), key=abs):
        width = (THINNEST + (THICKEST - THINNEST) * (1.0 if bent else 0.6) * abs(level) / SHADES) * look.unit
        painter.setPen(QPen(_ink(look.theme, level, calm), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        for row, unit in np.argwhere(shade == level).tolist():
            a, b = starts[row], ends[unit]
            if bent:
                points = np.column_stack([a.x() + across * (b.x() - a.x()), a.y() + up * (b.y() - a.y())])
                painter.drawPolyline(polygon(points))
            else:
                painter.drawLine(a, b)


def _paint_bundle(painter: QPainter, look: Look, before: Column, after: Column) -> None:
    """Draw the weights of a wide layer as one band."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mix(look.theme.ground, look.theme.line, 0.45)))
    a, b = before.rect, after.rect
    painter.drawPolygon(QPolygonF([a.topRight(), b.topLeft(), b.bottomLeft(), a.bottomRight()]))


def _paint_one(painter: QPainter, look: Look, layout: Layout, scene: Scene, weight: Weight) -> None:
    layer, row, unit = weight
    value = float(scene.W[layer][row, unit])
    part = min(abs(value) / scene.w_scale, 1.0) ** 0.8 if np.isfinite(value) else 0.0
    color = look.theme.bias if value > 0 else look.theme.loss if value < 0 else look.theme.muted
    width = (1.2 + THINNEST + (THICKEST - THINNEST) * part) * look.unit
    if _is_packed(layout, weight):
        width = (THINNEST + 0.4 * (THICKEST - THINNEST) * part) * look.unit
    painter.setPen(QPen(QColor(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawPolyline(polygon(path_of(layout, weight)))


def weight_at(layout: Layout, point: QPointF, reach: float) -> Weight | None:
    """Return the weight whose line is nearest to a point, within a reach of so many pixels."""
    best, found = reach, None
    for layer in range(len(layout.layers)):
        before, after = layout.columns[layer], layout.columns[layer + 1]
        if before.packed or after.packed or not before.rect.right() <= point.x() <= after.rect.left():
            continue
        for row in range(len(before.boxes)):
            for unit in range(len(after.boxes)):
                away = _distance(path_of(layout, (layer, row, unit)), point)
                if away < best:
                    best, found = away, (layer, row, unit)
    return found


def _distance(path: Array, point: QPointF) -> float:
    """Return how far a point is from a line of straight pieces."""
    p = np.array([point.x(), point.y()])
    a, d = path[:-1], np.diff(path, axis=0)
    t = np.clip(((p - a) * d).sum(axis=1) / np.maximum((d * d).sum(axis=1), 1e-12), 0, 1)
    return float(np.sqrt(((a + t[:, None] * d - p) ** 2).sum(axis=1)).min())
