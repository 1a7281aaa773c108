"""∂C/∂w as a product with the factors marked that b is in, and a table over b."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from biasviz.experiments.chain.trace import ChainTrace
from biasviz.language import tr
from biasviz.ui.chain import mathline
from biasviz.ui.chain import question_text as text
from biasviz.ui.chain.board import Spot
from biasviz.ui.chain.differential_formula import draw_line, fit, wide
from biasviz.ui.neuron.readout_ink import Ink, shortened

NAMES = 92.0
"""Width at unit 1 of the first column."""


def draw_formula(p: QPainter, ink: Ink, room: QRectF, trace: ChainTrace) -> None:
    """Draw ∂C/∂w = … with its numbers, and a line below every factor that b is in."""
    entries, marked = text.formula(trace)
    size = fit(ink, entries, room.width())
    draw_line(p, ink, room.left(), room.top(), entries, size)
    x = room.left()
    below = room.top() + ink.u(63)
    p.setPen(QPen(ink.color("bias"), ink.u(2.5)))
    for entry, has_b in zip(entries, marked, strict=True):
        width = wide(ink, entry, size)
        if has_b:
            p.drawLine(QLineF(x + ink.u(2), below, x + width - ink.u(2), below))
        x += width
    rest = room.right() - x - ink.u(20)
    if any(marked) and rest > ink.u(70):
        kind, words = shortened(ink, (13, 12), 600, tr(text.IN_IT), rest)
        ink.text(p, kind, "bias", x + ink.u(20), room.top() + ink.u(35), words)


def columns(ink: Ink, room: QRectF, trace: ChainTrace) -> dict[Spot, QRectF]:
    """Return where the columns of the table lie."""
    count, first = len(text.table(trace)[0]), ink.u(NAMES)
    each = (room.width() - first) / count
    return {("at", k): QRectF(room.left() + first + k * each, room.top(), each, room.height()) for k in range(count)}


def lit(trace: ChainTrace) -> tuple[int | None, int | None]:
    """Return the column in which b is, and the one that is pointed at."""
    hover, here = trace.lab.hover, trace.chain.links[trace.mover].b
    biases = text.answers(text.still(trace), trace.link, trace.mover).b.tolist()
    return biases.index(here) if here in biases else None, hover[1] if hover is not None and hover[0] == "at" else None


def draw_table(p: QPainter, ink: Ink, room: QRectF, trace: ChainTrace) -> None:
    """Draw the table: ∂z/∂w and ∂C/∂w for a few values of b."""
    rows = text.table(trace)
    n, m = trace.link + 1, trace.mover + 1
    names = (f"b^{{{m}}}", rf"\partial z^{{{n}}}/\partial w^{{{n}}}", rf"\partial C/\partial w^{{{n}}}")
    high, boxes = room.height() / len(rows), columns(ink, room, trace)
    chosen, pointed = lit(trace)
    for (_, k), box in boxes.items():
        if k in (chosen, pointed):
            p.setPen(QPen(ink.color("warm_line"), ink.u(1)) if k == chosen else Qt.PenStyle.NoPen)
            p.setBrush(ink.color("warm" if k == chosen else "panel"))
            p.drawRoundedRect(box.adjusted(ink.u(4), 0, -ink.u(4), 0), ink.u(4), ink.u(4))
    p.setPen(QPen(ink.color("line"), ink.u(1)))
    for k in (1, 2):
        y = room.top() + k * high
        p.drawLine(QLineF(room.left(), y, room.right(), y))
    widest = min(box.width() for box in boxes.values()) - ink.u(6)
    for row, (name, numbers, color) in enumerate(zip(names, rows, ("bias", "text", "bias"), strict=True)):
        base = room.top() + (row + 0.5) * high + ink.u(5)
        mathline.draw(p, ink, 15, room.left() + ink.u(2), base, mathline.read(name, color))
        weight = 400 if row == 0 else 600
        kinds = [ink.type(size, weight) for size in (15, 14, 13, 12)]
        kind = next((kind for kind in kinds if max(map(kind.width, numbers)) <= widest), kinds[-1])
        for words, box in zip(numbers, boxes.values(), strict=True):
            ink.text(p, kind, color if row else "text", box.center().x(), base, words, 0)
