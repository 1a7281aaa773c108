"""Where everything lies on the page of b and ∂C/∂w: the stations of b, two cards, the formula, the table."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from biasviz.experiments.chain.trace import ChainTrace
from biasviz.ui.neuron.readout_ink import Ink

PAD, BETWEEN = 14.0, 8.0
"""At unit 1: left and right of everything; between two parts."""
FORMULA, ROW = 66.0, 24.0
"""Heights at unit 1: the formula with its numbers; a row of the table."""
MAP = (146.0, 196.0)
"""Least and largest height of the stations at unit 1."""
PITCH, WIDEST, APART = 92.0, 116.0, 19.0
"""At unit 1: least distance of two columns of stations; the largest width of one; least gap of two rows."""

Node = tuple[str, int]
"""A station by its kind and neuron, or "C", or "dz_dw"."""


class Map(NamedTuple):
    """Where the stations lie.

    Attributes:
        boxes: of those that are drawn.
        neurons: which have stations of their own, from 0.
        gaps: places that stand for neurons left out, by the neuron after them (or the depth, before C).

    """

    boxes: dict[Node, QRectF]
    neurons: tuple[int, ...]
    gaps: dict[int, tuple[QPointF, ...]]

    def row(self, *kinds: str) -> list[Node]:
        """Return the stations of those kinds from left to right."""
        found = [node for node in self.boxes if node[0] in kinds]
        return sorted(found, key=lambda node: self.boxes[node].left())


class Rooms(NamedTuple):
    """The parts of the page."""

    map: QRectF
    left: QRectF
    right: QRectF
    formula: QRectF
    table: QRectF


def rooms(ink: Ink, width: float, height: float) -> Rooms:
    """Share the page out."""
    u, pad = ink.u, ink.u(PAD)
    inner, gap = width - 2 * pad, u(BETWEEN)
    low = u(FORMULA) + 3 * u(ROW) + 4 * gap
    tall = min(max(0.44 * (height - low), u(MAP[0])), u(MAP[1]))
    cards = QRectF(pad, tall + gap, inner, height - low - tall)
    each = (inner - 2 * gap) / 2
    formula = QRectF(pad, cards.bottom() + gap, inner, u(FORMULA))
    return Rooms(
        QRectF(pad, u(2), inner, tall - u(2)),
        QRectF(pad, cards.top(), each, cards.height()),
        QRectF(pad + each + 2 * gap, cards.top(), each, cards.height()),
        formula,
        QRectF(pad, formula.bottom() + gap, inner, 3 * u(ROW)),
    )


def neurons(trace: ChainTrace, count: int) -> tuple[int, ...]:
    """Return which neurons have stations where there is room for so many: who is asked and who moves come first."""
    low, top = min(trace.link, trace.mover), trace.depth - 1
    found: list[int] = []
    for k in (trace.link, trace.mover, top, *range(top - 1, low, -1)):
        if low <= k <= top and k not in found and len(found) < count:
            found.append(k)
    return tuple(sorted(found))


def plan(ink: Ink, room: QRectF, trace: ChainTrace) -> Map:
    """Return where the stations lie: b above, forward in the middle, back below."""
    low, depth = min(trace.link, trace.mover), trace.depth
    most = max(1, int((room.width() / ink.u(PITCH) - 2) / 2))
    shown = neurons(trace, most)
    holes = [k for k, before in zip((*shown, depth), (low - 1, *shown), strict=True) if k - before > 1]
    columns = 2 + 2 * len(shown) + (trace.link in holes)
    pitch = room.width() / (columns + 0.4 * len(holes))
    wide = min(ink.u(WIDEST), pitch - ink.u(27))
    high = min(ink.u(46), (room.height() - 2 * ink.u(APART)) / 3)
    step = (room.height() - high) / 2
    y = [room.top(), room.top() + step, room.top() + 2 * step]
    boxes: dict[Node, QRectF] = {}
    gaps: dict[int, tuple[QPointF, ...]] = {}

    def put(node: Node, x: float, row: int) -> None:
        boxes[node] = QRectF(x - wide / 2, y[row], wide, high)

    def gap(x: float, back: bool) -> tuple[QPointF, ...]:
        """Return where dots stand left of the next column: on the way forward, and on that back where there is one."""
        return tuple(QPointF(x + 0.3 * pitch, y[row] + high / 2) for row in ((1, 2) if back else (1,)))

    x = room.left() + pitch / 2
    put(("a", low - 1), x, 1)
    for k in shown:
        if k in holes:
            x += 0.4 * pitch
            gaps[k] = gap(x, k > trace.link)
            if k == trace.link:  # what comes into it has a place of its own
                put(("a", k - 1), x := x + pitch, 1)
        put(("z", k), x := x + pitch, 1)
        put(("a", k), x := x + pitch, 1)
        if k >= trace.link:
            put(("dC_dz", k), x - pitch, 2)
            put(("dC_da", k), x, 2)
        if k == trace.link:
            left = x - 2 * pitch
            put(("dC_dw", k), left, 2)
            put(("dz_dw", k), left, 0)
        if k == trace.mover:
            put(("b", k), x - pitch, 0)
    if depth in holes:
        x += 0.4 * pitch
        gaps[depth] = gap(x, True)
    put(("C", depth - 1), x + pitch, 1)
    return Map(boxes, shown, gaps)
