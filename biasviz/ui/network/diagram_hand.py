"""Where the hand is on the drawn network: what is under a point, the next unit by an arrow key, a dragged bias."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF

from biasviz.experiments.neuron.spec import LARGEST
from biasviz.ui import numerals
from biasviz.ui.fields import ANY
from biasviz.ui.network.diagram_edges import NEAR, weight_at
from biasviz.ui.network.diagram_layout import RING, Layout
from biasviz.ui.network.diagram_scene import Unit
from biasviz.ui.theme import Look

STEP = 0.1
"""By which a bias is nudged; larger ones by a tenth of their decade."""
FINE = 0.01
"""By which one pixel of a drag moves a bias at unit 1; larger ones in proportion to their decade."""
SLACK = 3.0
"""Pixels at unit 1 that a press may move without being a drag."""

Hover = tuple[str, tuple[int, ...]]


def unit_at(layout: Layout, point: QPointF, unit: float) -> Unit | None:
    """Return the unit under a point."""
    for layer, column in enumerate(layout.layers):
        off = 0.0 if column.packed else RING * unit
        if not column.rect.adjusted(-off, -off, off, off).contains(point):
            continue
        for k, box in enumerate(column.boxes):
            if box.adjusted(-off, -off, off, off).contains(point):
                return layer, k
    return None


def thing_at(layout: Layout, look: Look, point: QPointF) -> Hover | None:
    """Return what is under a point: ("b", (layer, unit)), ("x", (input,)) or ("x", (−1,)) for all of them,
    ("W", (layer, row, unit)), or None.
    """
    unit = unit_at(layout, point, look.unit)
    if unit is not None:
        return "b", unit
    if layout.inputs.rect.adjusted(-2, -2, 2, 2).contains(point):
        near = [k for k, box in enumerate(layout.inputs.boxes) if _around(box, look).contains(point)]
        if near or not layout.inputs.boxes:
            return "x", (near[0] if near else -1,)
    weight = weight_at(layout, point, NEAR * look.unit)
    return None if weight is None else ("W", weight)


def _around(box: QRectF, look: Look) -> QRectF:
    """Return a pill with the name above it."""
    return box.adjusted(-40 * look.unit, -12 * look.unit, 2 * look.unit, 2 * look.unit)


def next_unit(layout: Layout, unit: Unit, right: int, down: int) -> Unit:
    """Return the unit that an arrow key leads to; at the edge it stays."""
    here = layout.layers[unit[0]].boxes[unit[1]].center()
    if down:
        boxes = layout.layers[unit[0]].boxes
        same = [k for k, box in enumerate(boxes) if abs(box.center().x() - here.x()) < 0.5 * box.width()]
        place = same.index(unit[1]) + down
        return unit[0], same[max(0, min(place, len(same) - 1))]
    there = [
        (round(abs(box.center().x() - here.x()), 1), round(abs(box.center().y() - here.y()) / 4), layer, k)
        for layer, column in enumerate(layout.layers)
        for k, box in enumerate(column.boxes)
        if (box.center().x() - here.x()) * right > 0.5 * box.width()
    ]
    return min(there)[2:] if there else unit


def dragged(start: float, up: float, unit: float, finer: bool = False) -> float:
    """Return a bias that was dragged up by so many pixels, to as many digits as a pixel can tell."""
    power = (max(0, math.floor(math.log10(abs(start)))) if start else 0) - (1 if finer else 0)
    value = round(start + up / unit * FINE * 10.0**power, 2 - power)
    return max(-LARGEST, min(value, LARGEST)) + 0.0


def nudged(value: float, count: float) -> float:
    """Return a bias after that many steps."""
    return numerals.stepped(value, count, STEP, ANY)
