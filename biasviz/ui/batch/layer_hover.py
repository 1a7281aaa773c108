"""What is lit when a cell is pointed at: what it comes from, what it goes to; under a lens where it is small."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from biasviz.numerics.records import Array
from biasviz.ui.batch.cells import Grid, frame
from biasviz.ui.batch.cells_lens import paint_lens
from biasviz.ui.batch.layer_layout import Layout
from biasviz.ui.batch.layer_lineage import Cell, Part, lineage
from biasviz.ui.batch.layer_scene import Scene
from biasviz.ui.theme import Look


def grid_of(layout: Layout, scene: Scene, array: str) -> Grid | None:
    """Return where an array is drawn, or None where it is not now."""
    if array == "db" and scene.copied:
        return layout.grids.get("copies")
    if scene.copied and array in ("ones", "next"):
        return None
    if array == "next" and not (scene.summed and np.isfinite(scene.next_b).all()):
        return None
    return layout.grids.get(array)


def box_of(layout: Layout, scene: Scene, part: Part) -> QRectF | None:
    """Return where part of an array is drawn; None where it is not shown."""
    grid = grid_of(layout, scene, part.array)
    if grid is None:
        return None
    row, column = part.row, part.column
    if part.array in ("X", "Z", "A", "Y", "dZ") or (part.array == "db" and scene.copied):
        if row is not None:
            at = np.flatnonzero(scene.rows.index == row)
            if not len(at):
                return None
            row = int(at[0])
    elif part.array == "ones" and column is not None:
        at = np.flatnonzero(scene.rows.index == column)
        if not len(at):
            return None
        column = int(at[0])
    if part.array == "Y" and grid.columns == 1 and scene.k > 1:
        if column not in (None, scene.neuron):
            return None
        column = None
    if (column is not None and column >= grid.columns) or (row is not None and row >= grid.rows):
        return None
    return grid.span(row, column)


def _boxes(layout: Layout, scene: Scene, parts: tuple[Part, ...]) -> Iterator[QRectF]:
    for part in parts:
        box = box_of(layout, scene, part)
        if box is not None:
            yield box


def values_of(scene: Scene, array: str) -> Array | None:
    """Return an array as far as it is shown, (rows, columns)."""
    if array in ("X", "Z", "A", "Y", "dZ"):
        found: Array = getattr(scene.rows, array)
        return found
    return {"W": scene.W, "b": scene.b, "db": scene.running, "next": scene.next_b}.get(array)


def paint_hover(painter: QPainter, look: Look, layout: Layout, scene: Scene, cell: Cell) -> None:
    """Veil the arrays but for what the cell comes from and goes to, and frame that."""
    here, sources, uses = lineage(cell, scene.reduction)
    own = box_of(layout, scene, here)
    if own is None:
        return
    from_, to = list(_boxes(layout, scene, sources)), list(_boxes(layout, scene, uses))
    lit = QPainterPath()
    lit.setFillRule(Qt.FillRule.WindingFill)
    for box in (own, *from_, *to):
        lit.addRect(box.adjusted(-1, -1, 1, 1))
    arrays = QPainterPath()
    arrays.setFillRule(Qt.FillRule.WindingFill)
    for name in ("X", "W", "b", "Z", "A", "Y", "dZ", "db", "ones", "next"):
        grid = grid_of(layout, scene, name)
        if grid is not None:
            arrays.addRect(grid.rect.adjusted(-1, -1, 1, 1))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.theme.color("ground", 0.66))
    painter.drawPath(arrays.subtracted(lit))
    for box in from_:
        frame(painter, look, box, "text", 1.4)
    for box in to:
        frame(painter, look, box, "bias", 1.6, dashed=True)
    frame(painter, look, own, "text", 2.6)
    _lens(painter, look, layout, scene, here, own)


def _lens(painter: QPainter, look: Look, layout: Layout, scene: Scene, here: Part, own: QRectF) -> None:
    how = {"X": layout.how_x, "W": layout.how_w}.get(here.array, layout.how)
    values = values_of(scene, here.array)
    if scene.veiled and here.array in ("db", "next"):
        return
    if how is not None or values is None or here.row is None or here.column is None:
        return
    row = here.row
    if here.array in ("X", "Z", "A", "Y", "dZ"):
        row = int(np.flatnonzero(scene.rows.index == row)[0])
    column = here.column
    if not (row < values.shape[0] and column < values.shape[1]):
        return
    scale = scene.back_scale if here.array in ("dZ", "db") else scene.scale
    bounds = QRectF(0, 0, layout.size.width, layout.size.height)
    title = f"{here.array}[{here.row:,}, {here.column:,}]"
    paint_lens(painter, look, bounds, QPointF(own.center()), values, (row, column), scale, title)
