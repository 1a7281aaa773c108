"""Where everything of the page "Forward and back" lies: it follows from sizes and shapes, never from the numbers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from biasviz.ui.batch.cells import Grid, Writing
from biasviz.ui.batch.layer_fit import EDGE
from biasviz.ui.batch.layer_lineage import Part
from biasviz.ui.network.backprop_arrays import GAP, Cell, picks
from biasviz.ui.network.backprop_fit import (
    AIR,
    FOOT,
    TALL_B,
    Columns,
    Rows,
    Size,
    candidates,
    free,
    margin,
    names,
    rows,
    title_height,
    title_width,
)
from biasviz.ui.theme import Look

MIDDLE = 2
"""Rows between b and db, where there is room: what b moves by, and what it comes to."""
TRACK = 12.0
"""Height at unit 1 of the track that moves the arrays where not all are seen."""


class Block(NamedTuple):
    """An array on the page.

    Attributes:
        name: which.
        grid: where its cells lie, those that stand for what is left out too.
        rows: its rows that are drawn, GAP for what is left out; None for those of the step, from the first one shown.
        columns: its columns likewise.
        right: to where its name may go on.

    """

    name: str
    grid: Grid
    rows: tuple[int, ...] | None
    columns: tuple[int, ...]
    right: float

    def row_at(self, row: int, first: int) -> int | None:
        """Return where a row of the array is drawn, or None."""
        if self.rows is None:
            return row - first if 0 <= row - first < self.grid.rows else None
        return self.rows.index(row) if row in self.rows else None

    def row_of(self, at: int, first: int) -> int:
        """Return which row of the array is drawn there, or GAP."""
        return first + at if self.rows is None else self.rows[at]

    def box(self, part: Part, first: int) -> QRectF | None:
        """Return where part of the array is drawn, or None where it is not."""
        row = None if part.row is None else self.row_at(part.row, first)
        column = None if part.column is None or part.column not in self.columns else self.columns.index(part.column)
        if (part.row is not None and row is None) or (part.column is not None and column is None):
            return None
        return self.grid.span(row, column)

    def wholly(self, left: float, right: float) -> QRectF | None:
        """Return where its columns lie that are not cut by being seen from … to only; None where there are none."""
        seen = [box for at in range(self.grid.columns) if left <= (box := self.grid.span(None, at)).left()
                and box.right() <= right]  # fmt: skip
        return seen[0].united(seen[-1]) if seen else None

    def cell_at(self, point: QPointF, first: int) -> Cell | None:
        """Return the cell of the array under a point, or None."""
        found = self.grid.at(point)
        if found is None:
            return None
        row, column = self.row_of(found[0], first), self.columns[found[1]]
        return None if GAP in (row, column) else (self.name, (row, column))


@dataclass(frozen=True)
class Layout:
    """The arrangement, in pixels of the look; x counts from the left of all arrays, of which not all may be seen.

    Attributes:
        size: what it was made for.
        blocks: the arrays by name.
        how: how numbers are written.
        title: height of a name.
        stacked: whether shapes stand below names.
        rows: rows of the step that are shown.
        middle: rows between b and db.
        left: x at which arrays begin on the page; left of it are the numbers of the rows.
        seen, whole: widths of what is seen, and of all arrays.
        cards: around the biases of each layer.
        signs: operators as (x, y, text, what they lead to); "f" is the arrow with the activation.
        bands: y and height of the rows of the step in both bands.
        aside: where "backward" stands.
        between: where the rows between b and db are named.
        track, slider: where rows and arrays are scrolled, or None.

    """

    size: Size
    blocks: dict[str, Block]
    how: Writing
    title: float
    stacked: bool
    rows: int
    middle: int
    left: float
    seen: float
    whole: float
    cards: tuple[QRectF, ...]
    signs: tuple[tuple[float, float, str, str], ...]
    bands: tuple[tuple[float, float], tuple[float, float]]
    aside: QRectF
    between: tuple[float, ...]
    track: QRectF | None
    slider: QRectF | None


@lru_cache(maxsize=16)
def arrange(look: Look, size: Size) -> Layout:
    """Return the arrangement."""
    best: tuple[tuple[object, ...], Columns, Rows, bool] | None = None
    for across in candidates(look, size):
        scrolls = across.width > free(look, size) + 1
        down = rows(look, size, across, TRACK * look.unit if scrolls else 0.0)
        worth = (down.enough, not scrolls, down.middle, 0 if down.enough else down.rows)
        if best is None or worth > best[0]:
            best = worth, across, down, scrolls
        if down.enough and down.middle == MIDDLE:
            break
    assert best is not None
    return _Arranging(look, size, *best[1:]).layout()


class _Arranging:
    def __init__(self, look: Look, size: Size, across: Columns, down: Rows, scrolls: bool) -> None:
        self.look, self.size, self.across, self.down, self.scrolls = look, size, across, down, scrolls
        unit, h = look.unit, down.height
        self.tall = TALL_B * h
        self.title = title_height(look, across.kind)
        self.over_b = self.title + 3 * unit
        self.band = max(down.rows * h, down.inner * h + self.over_b + self.tall)
        middle = down.middle * h + AIR * unit
        used = (EDGE + FOOT) * unit + 2 * self.title + 2 * self.band + middle + (TRACK * unit if scrolls else 0)
        spare = max(0.0, size.height - used)
        self.top = EDGE * unit + self.title + min(0.3 * spare, 24 * unit)
        self.middle = self.top + self.band + min(0.25 * spare, 14 * unit)
        self.low = self.top + self.band + middle + self.title + min(0.5 * spare, 28 * unit)
        self.xs = self._places()
        self.blocks: dict[str, Block] = {}

    def _places(self) -> list[float]:
        """Return where each slot begins; what is left over of the width goes between them."""
        slots, gaps = self.across.slots, list(self.across.gaps)
        spare = 0.0 if self.scrolls else max(0.0, free(self.look, self.size) - self.across.width)
        more = min(spare / len(gaps), 44 * self.look.unit)
        self.gaps = [gap + more for gap in gaps]
        first = 0.0 if self.scrolls else min(0.5 * (spare - more * len(gaps)), 40 * self.look.unit)
        xs = [first]
        for slot, gap in zip(slots[:-1], self.gaps, strict=True):
            xs.append(xs[-1] + slot + gap)
        return xs

    def layout(self) -> Layout:
        look, size, down, unit = self.look, self.size, self.down, self.look.unit
        self._of_rows()
        for layer in range(len(size.widths) - 1):
            self._of_weights(layer)
        edge = margin(look, size)
        bands = tuple((self._rows_y(y), down.rows * down.height) for y in (self.top, self.low))
        whole = self.xs[-1] + self.across.slots[-1]
        few = down.rows < size.n
        bottom = self.low + self.band
        first_w = self.blocks["db1"].grid
        return Layout(
            size=size, blocks=self.blocks, how=self.across.kind.how, title=self.title,
            stacked=self.across.kind.stacked, rows=down.rows, middle=down.middle,
            left=edge + names(look, size), seen=free(look, size), whole=max(whole, 1.0),
            cards=tuple(self._card(k) for k in range(1, len(size.widths))), signs=tuple(self._signs()),
            bands=(bands[0], bands[1]),
            aside=QRectF(self.xs[0], self.low - self.title, first_w.x - self.xs[0] - 10 * unit, bottom - self.low),
            between=tuple(self.middle + (k + 0.5) * down.height for k in range(down.middle)),
            track=QRectF(edge, bands[0][0], 8 * unit, bands[1][0] + bands[1][1] - bands[0][0]) if few else None,
            slider=QRectF(edge, size.height - (TRACK - 3) * unit, size.width - 2 * edge, 8 * unit)
            if self.scrolls else None,
        )  # fmt: skip

    def _rows_y(self, top: float) -> float:
        return top + (self.band - self.down.rows * self.down.height) / 2

    def _gap(self, height: float) -> float:
        return min(2.0 * self.look.unit, 0.12 * self.across.column, 0.12 * height)

    def _put(self, name: str, slot: int, y: float, shown: tuple[int, ...], own: tuple[int, ...] | None,
             height: float, count: int) -> None:  # fmt: skip
        grid = Grid(self.xs[slot], y, self.across.column, height, count, len(shown), self._gap(height))
        after = self.gaps[slot] if slot < len(self.gaps) else 0.0
        self.blocks[name] = Block(name, grid, own, shown, self.xs[slot] + self.across.slots[slot] + after)

    def _of_rows(self) -> None:
        """Place what has a row for each row of the step, and L."""
        h, count, m = self.down.height, self.down.rows, len(self.size.widths) - 1
        high, low = self._rows_y(self.top), self._rows_y(self.low)
        self._put("X", 0, high, self.across.picks[0], None, h, count)
        for k in range(1, m + 1):
            shown = self.across.picks[k]
            self._put(f"Z{k}", 3 * k - 1, high, shown, None, h, count)
            self._put(f"A{k}", 3 * k, high, shown, None, h, count)
            self._put(f"dZ{k}", 3 * k - 1, low, shown, None, h, count)
            self._put(f"dA{k}" if k < m else "Y", 3 * k, low, shown, None, h, count)
        centre = high + count * h / 2
        self._put("L", 3 * m + 1, centre - 0.6 * h, (0,), (0,), 1.2 * h, 1)
        L = self.blocks["L"]
        self.blocks["L"] = L._replace(grid=L.grid._replace(width=self.across.slots[-1]))

    def _of_weights(self, layer: int) -> None:
        """Place W and b of a layer, and below them db and dW: what belongs to a bias lies at the middle."""
        k, slot, h = layer + 1, 3 * layer + 1, self.down.height
        shown, inputs = self.across.picks[k], self.across.picks[layer]
        if len(inputs) > self.down.inner:
            inputs = picks(self.size.widths[layer], 3 if self.down.inner < 5 else 5)
        b_y = self.top + self.band - self.tall
        self._put(f"W{k}", slot, b_y - self.over_b - len(inputs) * h, shown, inputs, h, len(inputs))
        self._put(f"b{k}", slot, b_y, shown, (0,), self.tall, 1)
        self._put(f"db{k}", slot, self.low, shown, (0,), self.tall, 1)
        self._put(f"dW{k}", slot, self.low + self.tall + self.over_b, shown, inputs, h, len(inputs))
        rows = [f"new{k}"] if self.down.middle == 1 else [f"step{k}", f"new{k}"][: self.down.middle]
        for at, name in enumerate(rows):
            self._put(name, slot, self.middle + at * h, shown, (0,), h, 1)

    def _card(self, k: int) -> QRectF:
        """Return the card around b and db of a layer."""
        unit, b, db = self.look.unit, self.blocks[f"b{k}"].grid, self.blocks[f"db{k}"].grid
        pad = 4 * unit
        shape = (1, self.size.widths[k])
        width = max(b.rect.width(), title_width(self.look, "db0", shape, self.across.kind.stacked) - pad)
        top = b.y - self.over_b - unit
        return QRectF(b.x - pad, top, width + 2 * pad, db.bottom + pad - top)

    def _signs(self) -> list[tuple[float, float, str, str]]:
        """Return the operators between the arrays of the upper band."""
        found = []
        for k in range(1, len(self.size.widths)):
            slot = 3 * (k - 1) + 1
            Z, W, b = (self.blocks[f"{kind}{k}"].grid for kind in ("Z", "W", "b"))
            centre = Z.y + Z.rect.height() / 2
            found.append((W.x - self.gaps[slot - 1] / 2, W.y + W.rect.height() / 2, "·", f"Z{k}"))
            found.append((b.x - self.gaps[slot - 1] / 2, b.y + b.rect.height() / 2, "+", f"Z{k}"))
            found.append((Z.x - self.gaps[slot] / 2, centre, "=", f"Z{k}"))
            found.append(((Z.right + self.blocks[f"A{k}"].grid.x) / 2, centre, "f", f"A{k}"))
        L = self.blocks["L"].grid
        found.append((L.x - self.gaps[-1] / 2, L.y + L.rect.height() / 2, "→", "L"))
        return found


def box_of(layout: Layout, part: Part, first: int) -> QRectF | None:
    """Return where part of an array is drawn, or None where it is not."""
    block = layout.blocks.get(part.array)
    return None if block is None else block.box(part, first)
