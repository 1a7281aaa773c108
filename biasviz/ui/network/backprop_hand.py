"""Where the hand is on the page "Forward and back": the cell under a point, and the next cell by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from biasviz.ui.batch.layer_hand import Key
from biasviz.ui.network.backprop_arrays import GAP, Cell, of_rows, split
from biasviz.ui.network.backprop_layout import Block, Layout
from biasviz.ui.network.backprop_scene import Scene

ASIDE = 2.5
"""How much more it counts to lie beside the way of a key than along it."""


def shown_blocks(layout: Layout, scene: Scene) -> list[Block]:
    """Return the arrays that there are now: what b moves by is one only when it has moved."""
    return [b for b in layout.blocks.values() if scene.updated or split(b.name)[0] not in ("step", "new")]


def cell_at(layout: Layout, scene: Scene, point: QPointF, first: int) -> Cell | None:
    """Return the cell under a point of the arrays, or None."""
    for block in shown_blocks(layout, scene):
        found = block.cell_at(point, first)
        if found is not None:
            return found
    return None


def box_of_cell(layout: Layout, cell: Cell, first: int) -> QRectF | None:
    """Return where a cell is drawn, or None where it is not."""
    block = layout.blocks.get(cell[0])
    if block is None or cell[1][1] not in block.columns:
        return None
    row = block.row_at(cell[1][0], first)
    return None if row is None else block.grid.cell(row, block.columns.index(cell[1][1]))


def chosen_by(cell: Cell) -> tuple[int | None, int | None, int | None]:
    """Return the layer, the unit and the row of the step that a cell belongs to; None for what it has not."""
    (kind, layer), (row, column) = split(cell[0]), cell[1]
    unit = column if layer >= 0 else None
    return (layer if layer >= 0 else None), unit, (row if of_rows(kind) else None)


def next_cell(layout: Layout, scene: Scene, cell: Cell | None, key: Key, first: int) -> Cell | None:
    """Return the cell that an arrow key leads to; over the edge of an array lies the next one that way."""
    start = cell if cell is not None and box_of_cell(layout, cell, first) is not None else None
    if start is None:
        return scene.usual_cell(range(first, first + layout.rows)) or ("X", (first, 0))
    block = layout.blocks[start[0]]
    row, column = block.row_at(start[1][0], first), block.columns.index(start[1][1])
    assert row is not None
    inside = _inside(block, row, column, key, first)
    if inside is not None:
        return inside
    here = block.grid.cell(row, column)
    found = [(_far(here, other.grid.rect, key), at) for at, other in enumerate(shown_blocks(layout, scene))
             if other.name != block.name]  # fmt: skip
    far, at = min(((f, k) for f, k in found if f is not None), default=(None, -1))
    return start if far is None else _nearest(shown_blocks(layout, scene)[at], here.center(), first)


def _inside(block: Block, row: int, column: int, key: Key, first: int) -> Cell | None:
    """Return the next cell of the same array, over what is left out, or None beyond its edge."""
    while True:
        row, column = row + key.down, column + key.right
        if not (0 <= row < block.grid.rows and 0 <= column < len(block.columns)) or not (key.down or key.right):
            return None
        place = block.row_of(row, first), block.columns[column]
        if GAP not in place:
            return block.name, place


def _far(here: QRectF, there: QRectF, key: Key) -> float | None:
    """Return how far another array is on the way of a key, or None where it lies elsewhere."""
    at = here.center()
    if key.right:
        along = (there.left() - here.right()) if key.right > 0 else (here.left() - there.right())
        beside = max(there.top() - at.y(), at.y() - there.bottom(), 0.0)
    else:
        along = (there.top() - here.bottom()) if key.down > 0 else (here.top() - there.bottom())
        beside = max(there.left() - at.x(), at.x() - there.right(), 0.0)
    return None if along < -1 else along + ASIDE * beside


def _nearest(block: Block, point: QPointF, first: int) -> Cell:
    """Return the cell of an array that is nearest to a point."""
    best, least = None, 0.0
    for row in range(block.grid.rows):
        for column in range(len(block.columns)):
            place = block.row_of(row, first), block.columns[column]
            away = block.grid.cell(row, column).center() - point
            far = abs(away.x()) + abs(away.y())
            if GAP not in place and (best is None or far < least):
                best, least = (block.name, place), far
    assert best is not None
    return best
