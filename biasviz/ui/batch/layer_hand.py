"""Where the hand is on the Layer page: the cell under a point, the next cell by the arrow keys, a dragged target."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from biasviz import data
from biasviz.data.sources import MOST_TYPED
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.numerics.records import Interval
from biasviz.ui.batch.layer_hover import grid_of
from biasviz.ui.batch.layer_layout import Layout
from biasviz.ui.batch.layer_lineage import Cell
from biasviz.ui.batch.layer_scene import Scene

OF_ROWS = ("X", "Z", "A", "Y", "dZ")
"""Arrays with a row for each row of the batch."""
ACROSS = ("X", "W", "b", "Z", "A", "Y")
"""From left to right, for the arrow keys; dZ lies below Z, and db below dZ."""
DRAG = 80.0
"""Pixels at unit 1 by which a target is dragged from one end of its range to the other, or by 1."""


def cell_at(layout: Layout, scene: Scene, point: QPointF) -> Cell | None:
    """Return the cell under a point, ("lamp", row, neuron) at the number or the lamp of a row, or None."""
    names = ["X", "W", "b", "Z", "A", "Y", "dZ", "db", "ones", "next"]
    for name in names:
        grid = grid_of(layout, scene, name)
        found = None if grid is None else grid.at(point)
        if found is None:
            continue
        row, column = found
        if name in OF_ROWS or (name == "db" and scene.copied):
            row = int(scene.rows.index[row])
        if name == "ones":
            column = int(scene.rows.index[column])
        if name == "Y" and not layout.all_targets:
            column = scene.neuron
        return name, row, column
    height = layout.grids["dZ"].height
    below = QRectF(layout.names_below)
    below.setRight(layout.lamps + 8 * height / 24)
    for room in (layout.names, below):
        if room.contains(point):
            row = int((point.y() - room.y()) / height)
            if row < len(scene.rows.index):
                return "lamp", int(scene.rows.index[row]), scene.neuron
    return None


def neuron_of(cell: Cell) -> int | None:
    """Return the neuron that a cell belongs to, or None."""
    array, _, column = cell
    return column if array in ("W", "b", "Z", "A", "Y", "dZ", "db", "next") else None


class Key(NamedTuple):
    """One step of an arrow key: down and to the right are positive."""

    down: int
    right: int


def next_cell(layout: Layout, scene: Scene, cell: Cell | None, key: Key) -> Cell:
    """Return the cell that an arrow key leads to; over the edge of an array lies the next one."""
    rows = [int(r) for r in scene.rows.index]
    if cell is None or (cell[0] in OF_ROWS and cell[1] not in rows) or cell[0] in ("lamp", "ones"):
        return "dZ", rows[0], scene.neuron
    array, row, column = cell
    d, k = int(scene.W.shape[0]), scene.k
    high = rows if array in OF_ROWS else list(range(d)) if array == "W" else [0]
    at = high.index(row) + key.down
    wide = d if array == "X" else k
    column += key.right
    if at < 0 and array in ("dZ", "db"):
        return ("Z", rows[-1], column) if array == "dZ" else ("dZ", rows[-1], column)
    if at >= len(high) and array in ("Z", "dZ"):
        if array == "dZ" and scene.copied:
            return cell
        return ("dZ", rows[0], column) if array == "Z" else ("db", 0, column)
    row_at = max(0, min(at, len(high) - 1))
    if 0 <= column < wide or array not in ACROSS:
        return array, high[row_at], max(0, min(column, wide - 1))
    place = ACROSS.index(array) + (1 if key.right > 0 else -1)
    if not 0 <= place < len(ACROSS):
        return cell
    other = ACROSS[place]
    lines = rows if other in OF_ROWS else list(range(d)) if other == "W" else [0]
    across = d if other == "X" else k
    return other, lines[min(row_at, len(lines) - 1)], 0 if key.right > 0 else across - 1


def targets_of(trace: BatchTrace) -> Interval:
    """Return the targets that the loss takes."""
    return trace.layer.loss_record.targets


def can_drag(trace: BatchTrace) -> bool:
    """Whether single targets can be set: not those that stand for categories, nor of more rows than are typed."""
    found = data.table_of(trace.layer.batch.source)
    return found.rows <= MOST_TYPED and not any(name in found.categories for name in trace.layer.batch.targets)


def dragged(start: float, up: float, unit: float, allowed: Interval) -> float:
    """Return a target that was dragged up by so many pixels, in hundredths, within what the loss takes."""
    finite = math.isfinite(allowed.low) and math.isfinite(allowed.high)
    span = allowed.high - allowed.low if finite else max(1.0, abs(start))
    value = round(start + up / (DRAG * unit) * span, 2)
    low = allowed.low + (0.01 if allowed.open_low else 0.0)
    high = allowed.high - (0.01 if allowed.open_high else 0.0)
    return max(low, min(value, high)) + 0.0
