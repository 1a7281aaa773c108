"""Where the parts of a drawn network lie: inputs at the left, layers in columns, what comes out at the right."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from biasviz.experiments.network.spec import MOST_UNITS
from biasviz.ui.theme import Look

WIDEST = {4: "−0.0000", 3: "−0.000", 2: "−0.00", 1: "−0.0"}
"""By decimals, as wide as a bias gets; digits are equally wide."""
LARGEST, SMALLEST = 46.0, 10.0
"""Heights of a bias's letters at unit 1."""
LABELS = ("∂L/∂b", "∂")
"""Before a gradient: the first one that there is room for, or none."""
EDGE = 10.0
"""Of the canvas, at unit 1."""
RING = 4.5
"""Room at unit 1 that the ring of the chosen unit takes around it."""


class Size(NamedTuple):
    """What the arrangement depends on.

    Attributes:
        width, height: of the canvas in pixels.
        inputs: how many there are.
        units: of each layer, the output last.
        side: pixels of a side where the inputs are a picture, or 0.

    """

    width: float
    height: float
    inputs: int
    units: tuple[int, ...]
    side: int = 0


@dataclass(frozen=True)
class Column:
    """A layer, or the inputs.

    Attributes:
        boxes: of each unit or input; of inputs that are one block, none.
        rect: all of it.
        packed: whether units are small cells, or the inputs one block.
        lines: how many lines a unit has: its bias, its gradient, its last change.

    """

    boxes: tuple[QRectF, ...]
    rect: QRectF
    packed: bool = False
    lines: int = 1

    def start(self, unit: int) -> QPointF:
        """Where what a unit gives begins; of a small cell, at the edge of them all."""
        return self._side(unit, self.rect.right() if self.packed else None, right=True)

    def end(self, unit: int) -> QPointF:
        """Where what a unit takes in ends."""
        return self._side(unit, self.rect.left() if self.packed else None, right=False)

    def _side(self, unit: int, x: float | None, right: bool) -> QPointF:
        box = self.boxes[unit] if self.boxes else self.rect
        return QPointF((box.right() if right else box.left()) if x is None else x, box.center().y())


@dataclass(frozen=True)
class Layout:
    """The arrangement, in pixels of the canvas.

    Attributes:
        size: what it was made for.
        header: where the census is said.
        titles: base line of the names of the columns.
        inputs: the column of the inputs.
        layers: columns of the units, the output last.
        ends: of each output where its prediction and its target stand; none where they are too many.
        font: height of a bias's letters, at unit 1.
        decimals: of a bias.
        pad: from the edge of a unit to its letters.
        port: width of the part of a unit that shows what it gives.
        port_font: size of the number in it, at unit 1, or 0 where there is no room for one.
        label: before a gradient.
        fine: decimals of a gradient.
        names: whether there is room for the names of the inputs, above them.

    """

    size: Size
    header: QRectF
    titles: float
    inputs: Column
    layers: tuple[Column, ...]
    ends: tuple[tuple[QRectF, QRectF], ...]
    font: float
    decimals: int
    pad: float
    port: float
    port_font: float
    label: str
    fine: int
    names: bool

    @property
    def columns(self) -> tuple[Column, ...]:
        """Inputs, then the layers."""
        return (self.inputs, *self.layers)


class _Room(NamedTuple):
    """Widths of the columns."""

    inputs: float
    unit: float
    gap: float
    end: float
    join: float


@lru_cache(maxsize=16)
def arrange(look: Look, size: Size) -> Layout:
    """Return the arrangement."""
    unit = look.unit
    header = QRectF(EDGE * unit, 4 * unit, size.width - 2 * EDGE * unit, _line(look, 13) * 1.25)
    titles = header.bottom() + 2 * unit + QFontMetricsF(look.font(12)).ascent()
    top = titles + 0.45 * _line(look, 12) + RING * unit
    body = QRectF(0, top, size.width, size.height - top - (RING + 2) * unit)
    room = _widths(look, size, body)
    xs, x = [], EDGE * unit + room.inputs + room.gap
    for _ in size.units:
        xs.append(x)
        x += room.unit + room.gap
    port = min(max(0.27 * room.unit, 7 * unit), 48 * unit)
    numbers = next((s for s in (13, 12, 11) if _advance(look, s, WIDEST[2]) + 5 * unit <= port), 0)
    if not numbers:
        port = min(max(0.14 * room.unit, 4 * unit), 20 * unit)
    port = float(int(port))
    pad = min(max(3.5 * unit, 0.07 * room.unit), 14 * unit)
    area = room.unit - port - 2 * pad
    decimals, font = _writing(look, size, area, body.height())
    ways = [(words, places) for words in LABELS for places in (4, 3)] + [("", 3), ("", 0)]
    wide = {way: _advance(look, 11, f"{way[0]} {WIDEST[way[1]]}".strip()) for way in ways if way[1]}
    label, fine = next((way for way, needed in wide.items() if needed <= area), ways[-1])
    most = 3 if fine else 1
    layers = tuple(
        _layer(look, body, (x, room.unit), n, font, most) for x, n in zip(xs, size.units, strict=True)
    )
    return Layout(
        size, header, titles, _inputs(look, size, body, room.inputs), layers,
        _ends(look, layers[-1], x - room.gap + room.join, room.end), font, decimals, pad, port, numbers, label, fine,
        names=size.inputs <= MOST_UNITS and body.height() / size.inputs >= 2 * _line(look, 11) + 9 * unit,
    )  # fmt: skip


def _line(look: Look, size: float) -> float:
    return QFontMetricsF(look.font(size)).height()


def _advance(look: Look, size: float, text: str, weight: int = 400) -> float:
    return QFontMetricsF(look.font(size, weight)).horizontalAdvance(text)


def _widths(look: Look, size: Size, body: QRectF) -> _Room:
    unit, m = look.unit, len(size.units)
    pill = _advance(look, 12, WIDEST[2]) + 12 * unit
    inputs = pill
    if size.inputs > MOST_UNITS:
        inputs = max(pill, min(0.26 * size.width, 210 * unit, 0.8 * body.height()))
    else:
        inputs = max(pill, min(0.13 * size.width, 92 * unit))
    end = 0.0 if size.units[-1] > MOST_UNITS else pill + 14 * unit
    join = 14 * unit if end else 0.0
    free = size.width - 2 * EDGE * unit - inputs - end - join
    gap = min(max(0.26 * free / m, (22 if m < 5 else 17) * unit), 120 * unit)
    wide = float(int(min((free - m * gap) / m, 220 * unit)))
    return _Room(inputs, wide, (free - m * wide) / m, end, join)


def _writing(look: Look, size: Size, area: float, height: float) -> tuple[int, float]:
    """Return decimals and height of letters of the biases: three decimals where they are large, else two, or one."""
    most = max((n for n in size.units if n <= MOST_UNITS), default=1)
    room, small = _tallest(look, height, most) - _pads(look), _line(look, 11)
    heights = [min(LARGEST, (room - below * small) / (1.2 * look.unit)) for below in range(3)]
    # Rather gradient and change below letters that are large enough than letters that are larger still.
    tall = next((found for found, least in ((heights[2], 20.0), (heights[1], 15.0)) if found >= least), heights[0])
    for decimals, least in ((3, 24.0), (2, 10.5), (1, 0.0)):
        wide = area / _advance(look, 100, WIDEST[decimals], 600) * 100
        if min(wide, tall) >= least:
            break
    return decimals, max(SMALLEST, math.floor(2 * min(wide, tall)) / 2)


def _tallest(look: Look, height: float, units: int) -> float:
    """Return how high a unit of a layer can be."""
    pitch = height / units
    return pitch - max(2 * RING * look.unit + 1, 0.12 * pitch)


def _pads(look: Look) -> float:
    return 9 * look.unit


def _layer(look: Look, body: QRectF, across: tuple[float, float], units: int, font: float, most_lines: int) -> Column:
    (x, width), small = across, _line(look, 11)
    if units > MOST_UNITS:
        return _strip(look, body, x, width, units)
    unit, pitch = look.unit, body.height() / units
    most, one = _tallest(look, body.height(), units), 1.2 * font * unit + _pads(look)
    lines = next((n for n in (3, 2) if n <= most_lines and one + (n - 1) * small <= most), 1)
    height = min(one + (lines - 1) * small, max(most, one))
    pitch = min(pitch, height + 90 * unit)
    first = body.center().y() - pitch * units / 2
    # Whole pixels, for cards are put together from pictures.
    boxes = tuple(
        QRectF(round(x), round(first + (k + 0.5) * pitch - height / 2), width, int(height)) for k in range(units)
    )
    return Column(boxes, boxes[0].united(boxes[-1]), lines=lines)


def _strip(look: Look, body: QRectF, x: float, width: float, units: int) -> Column:
    """Return a wide layer: small cells in as few columns as let them be large."""
    best, across = 0.0, 1
    for columns in range(1, 17):
        rows = math.ceil(units / columns)
        side = min(width / columns, body.height() / rows, 24 * look.unit)
        if side > best * 1.04:
            best, across = side, columns
    rows = math.ceil(units / across)
    left, top = x + (width - across * best) / 2, body.center().y() - rows * best / 2
    gap = max(1.0, 0.1 * best)
    boxes = tuple(
        QRectF(left + (k % across) * best, top + (k // across) * best, best - gap, best - gap) for k in range(units)
    )
    return Column(boxes, QRectF(left, top, across * best - gap, rows * best - gap), packed=True)


def _inputs(look: Look, size: Size, body: QRectF, width: float) -> Column:
    unit, x, n = look.unit, EDGE * look.unit, size.inputs
    if n > MOST_UNITS:
        height = width if size.side else min(body.height(), 2.6 * width)
        rect = QRectF(x, body.center().y() - height / 2, width, height)
        return Column((), rect, packed=True)
    pill = _advance(look, 12, WIDEST[2]) + 12 * unit
    pitch = min(body.height() / n, 120 * unit)
    height = min(_line(look, 12) + 4 * unit, pitch - 3 * unit)
    first = body.center().y() - pitch * n / 2
    boxes = tuple(
        QRectF(x + width - pill, first + (k + 0.5) * pitch - height / 2, pill, height) for k in range(n)
    )
    return Column(boxes, QRectF(x, boxes[0].top(), width, boxes[-1].bottom() - boxes[0].top()))


def _ends(look: Look, output: Column, x: float, width: float) -> tuple[tuple[QRectF, QRectF], ...]:
    """Return where prediction and target of each output stand, one above the other."""
    if not width:
        return ()
    unit, found = look.unit, []
    pitch = output.boxes[1].top() - output.boxes[0].top() if len(output.boxes) > 1 else math.inf
    high = min(_line(look, 12) + 4 * unit, (pitch - 5 * unit) / 2)
    for box in output.boxes:
        y, left, wide = box.center().y(), x + 14 * unit, width - 14 * unit
        upper = QRectF(left, y - high - unit, wide, high)
        found.append((upper, upper.translated(0, high + 2 * unit)))
    return tuple(found)
