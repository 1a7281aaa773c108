"""What stands still on the page "Forward and back": names and shapes, empty frames, operators, the cards of biases."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from biasviz.experiments.network.spec import Network
from biasviz.language import mark, tr
from biasviz.numerics.records import Array
from biasviz.ui.batch.cells import Grid, Writing, fitting, frame, ink, paint, paint_cell, paint_image
from biasviz.ui.batch.cells_numbers import WIDEST
from biasviz.ui.batch.layer_fit import TITLE
from biasviz.ui.batch.layer_static import CENTER, LEFT, RIGHT, arrow, empty, name_array
from biasviz.ui.network.backprop_arrays import GAP, split
from biasviz.ui.network.backprop_layout import Block, Layout
from biasviz.ui.network.backprop_scene import Scene, shape_words
from biasviz.ui.neuron.spoken import italic
from biasviz.ui.theme import Look
from biasviz.words import significant

SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
BACKWARD = mark("Backward")
COLORS = {
    "b": "bias", "db": "bias", "new": "bias", "L": "loss", "Y": "muted", "dZ": "dL_da", "dA": "dL_da", "dW": "dL_da",
}  # fmt: skip
"""Colours of names; all others are text."""


@lru_cache(maxsize=64)
def title(name: str) -> str:
    """Return the name of an array as mathematics writes it."""
    kind, layer = split(name)
    return italic(kind) + (f"{layer + 1}".translate(SUBSCRIPTS) if layer >= 0 else "")


def paint_base(painter: QPainter, look: Look, layout: Layout, network: Network, symbols: tuple[str, ...]) -> None:
    """Draw what does not depend on any number.

    Args:
        painter: whose origin is the left of all arrays.
        look: theme and sizes.
        layout: where everything lies.
        network: what is trained.
        symbols: name of the activation of each layer.

    """
    unit, theme = look.unit, look.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("warm_line", 0.6), max(1.0, unit)))
    painter.setBrush(theme.color("warm"))
    for card in layout.cards:
        painter.drawRoundedRect(card, 6 * unit, 6 * unit)
    for block in layout.blocks.values():
        kind = split(block.name)[0]
        if kind not in ("step", "new"):
            shape = "" if kind == "L" else shape_words(network, block.name, layout.size.n)
            _name(painter, look, layout, block, shape, COLORS.get(kind, "text"))
    paint_signs(painter, look, layout, symbols)
    _backward(painter, look, layout)


def _name(painter: QPainter, look: Look, layout: Layout, block: Block, shape: str, color: str) -> None:
    """Write the name of an array above it, and its shape beside or below the name."""
    if not layout.stacked:
        shapes = (shape,) if shape else ()
        name_array(painter, look, block.grid, title(block.name), color, shapes, block.right - 5 * look.unit)
        return
    low = layout.title - TITLE * look.unit
    lifted = block.grid._replace(y=block.grid.y - low)
    name_array(painter, look, lifted, title(block.name), color, (), block.right)
    painter.setFont(look.font(11))
    painter.setPen(look.theme.color("muted"))
    box = QRectF(block.grid.x, block.grid.y - low - 5 * look.unit, block.right - block.grid.x, low + 3 * look.unit)
    painter.drawText(box, LEFT, shape)


def paint_hollow(painter: QPainter, look: Look, block: Block, sign: str = "") -> None:
    """Draw the cells of an array that is not worked out yet, or is kept back."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for grid, _, _ in grids_of(block):
        empty(painter, look, grid, sign)


def paint_dots(painter: QPainter, look: Look, block: Block) -> None:
    """Write ⋯ where columns are left out, and ⋮ where rows are."""
    painter.setFont(look.font(13, 600))
    painter.setPen(look.theme.color("muted"))
    for at, column in enumerate(block.columns):
        if column == GAP:
            painter.drawText(block.grid.span(None, at), CENTER, "⋯")
    for at, row in enumerate(block.rows or ()):
        if row == GAP:
            painter.drawText(block.grid.span(at, None), CENTER, "⋮")


def paint_signs(
    painter: QPainter, look: Look, layout: Layout, symbols: tuple[str, ...], lit: str | None = None
) -> None:
    """Draw the operators; once more in colour those that lead to an array that is `lit`."""
    unit = look.unit
    for x, y, sign, name in layout.signs:
        if lit not in (None, name):
            continue
        if sign != "f":
            painter.setFont(look.math(20))
            painter.setPen(look.theme.color("bias" if lit else "text"))
            painter.drawText(QRectF(x - 20 * unit, y - 16 * unit, 40 * unit, 30 * unit), CENTER, sign)
            continue
        z, a = layout.blocks[f"Z{name[1:]}"].grid, layout.blocks[name].grid
        ink = "bias" if lit else "muted"
        painter.setFont(look.math(14))
        painter.setPen(look.theme.color(ink))
        room = QRectF(x - 80 * unit, y - 25 * unit, 160 * unit, 22 * unit)
        painter.drawText(room, CENTER, symbols[split(name)[1]])
        half = max(5 * unit, min(0.5 * (a.x - z.right) - 7 * unit, 24 * unit))
        arrow(painter, look, QPointF(x - half, y), QPointF(x + half, y), ink, 1.6)


def _backward(painter: QPainter, look: Look, layout: Layout) -> None:
    """Write where the way goes back."""
    box, unit = layout.aside, look.unit
    font = look.font(13, 600)
    words = tr(BACKWARD)
    if QFontMetricsF(font).horizontalAdvance(words) > box.width():
        font = look.font(11, 600)
    painter.setFont(font)
    painter.setPen(look.theme.color("text"))
    line = QFontMetricsF(font).height()
    painter.drawText(QRectF(box.x(), box.y() + 3 * unit, box.width(), line), LEFT, words)
    y = box.y() + line + 10 * unit
    end = box.x() + min(box.width(), 70 * unit)
    arrow(painter, look, QPointF(end, y), QPointF(box.x(), y), "muted", 1.6)


def grids_of(block: Block) -> list[tuple[Grid, list[int], list[int]]]:
    """Return the cells of an array in pieces without what is left out, each with the rows and columns that it has.

    Rows of the step are counted from the first one shown.
    """
    found = []
    grid = block.grid
    for top, rows in _runs(tuple(range(grid.rows)) if block.rows is None else block.rows):
        for left, columns in _runs(block.columns):
            part = grid._replace(
                x=grid.x + left * grid.width, y=grid.y + top * grid.height, rows=len(rows), columns=len(columns)
            )
            found.append((part, rows, columns))
    return found


@lru_cache(maxsize=256)
def _runs(places: tuple[int, ...]) -> list[tuple[int, list[int]]]:
    """Return the stretches between gaps: where each begins, and what it holds."""
    found: list[tuple[int, list[int]]] = []
    for at, place in enumerate(places):
        if place == GAP:
            continue
        if not found or at == 0 or places[at - 1] == GAP:
            found.append((at, []))
        found[-1][1].append(place)
    return found


def _of_biases(look: Look, how: Writing, block: Block, values: Array) -> Writing:
    """Return how numbers of biases are written: with two decimals wherever they fit, and as boldly as they fit."""
    width, height = block.grid.inner
    if how.decimals < 2:
        shown = values[:, [column for column in block.columns if column != GAP]]
        how = fitting(look, (width, height), (shown,), (2,), largest=10) or how
    return bold(how, width)


@lru_cache(maxsize=16)
def _bold(key: str, width: float, widest: str) -> QFont:
    font = QFont()
    font.fromString(key)
    for weight in (QFont.Weight.Bold, QFont.Weight.DemiBold):
        heavy = QFont(font)
        heavy.setWeight(weight)
        if QFontMetricsF(heavy).horizontalAdvance(widest) + 0.08 * font.pixelSize() <= width:
            return heavy
    return font


def bold(how: Writing, width: float) -> Writing:
    """Return how numbers of biases are written in cells of that width: as boldly as there is room for."""
    return Writing(_bold(how.font.toString(), width, WIDEST[how.decimals]), how.decimals)


def paint_array(
    painter: QPainter, look: Look, layout: Layout, block: Block, scene: Scene, first: int, fast: bool = False,
    bare: bool = False,
) -> None:  # fmt: skip
    """Draw the numbers of an array, where it lies; only their colours where they go by `fast`, or are to be `bare`."""
    kind = split(block.name)[0]
    if kind == "L":
        _loss(painter, look, None if bare else layout.how, block, scene)
        return
    values, scale = scene.values(block.name), scene.scale_of(block.name)
    how = None if bare else layout.how
    if how is not None and kind in ("b", "db", "step", "new"):
        how = _of_biases(look, how, block, values)
    for grid, rows, columns in grids_of(block):
        shown: Array = values[np.ix_([row + first for row in rows] if block.rows is None else rows, columns)]
        if fast and kind not in ("X", "Y"):
            paint_image(painter, look, grid, shown, scale, np.zeros(shown.shape, dtype=np.bool_))
        else:
            paint(painter, look, grid, shown, scale, how, steady=kind not in ("X", "Y"))
    if kind in ("b", "db", "new"):
        frame(painter, look, block.grid.rect, "bias", 1.6)


def _loss(painter: QPainter, look: Look, how: Writing | None, block: Block, scene: Scene) -> None:
    """Draw L with more digits than others have."""
    box = block.grid.cell(0, 0)
    paint_cell(painter, look, box, scene.found.L, scene.scale, None)
    if how is None:
        return
    text = significant(scene.found.L, 4)
    font = bold(how, box.width()).font
    if QFontMetricsF(font).horizontalAdvance(text) + 4 * look.unit > box.width():
        font = look.font(10, 600)
    painter.setFont(font)
    painter.setPen(ink(look.theme, scene.found.L, scene.scale).text)
    painter.drawText(box, CENTER, text)


def update_labels(painter: QPainter, look: Look, layout: Layout, scene: Scene) -> None:
    """Name the rows between b and db: what b moves by, and what it comes to."""
    if not layout.middle:
        return
    by = f"− η · {italic('db')}" if scene.settings.optimizer.id == "gd" else tr("step")
    names = (by, tr("new {b}", b=italic("b")))[-layout.middle :]
    right = layout.cards[0].left() - 6 * look.unit
    painter.setFont(look.math(14))
    painter.setPen(look.theme.color("bias"))
    for y, words in zip(layout.between, names, strict=True):
        box = QRectF(right - 200 * look.unit, y - 15 * look.unit, 200 * look.unit, 30 * look.unit)
        painter.drawText(box, RIGHT, words)


def row_numbers(painter: QPainter, look: Look, layout: Layout, scene: Scene, first: int) -> None:
    """Write the number of each row beside both bands."""
    unit = look.unit
    painter.setFont(look.font(11))
    painter.setPen(look.theme.color("muted"))
    h = layout.blocks["X"].grid.height
    for y, _ in layout.bands:
        for at in range(layout.rows):
            box = QRectF(0, y + at * h, layout.left - 9 * unit, h - 1)
            painter.drawText(box, RIGHT, f"{int(scene.index[first + at]) + 1}")
