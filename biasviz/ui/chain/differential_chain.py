"""The chain as it is drawn above the bricks: x, neuron after neuron, C, with a padlock on every w, b and a."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from biasviz.experiments.chain.lab import bottom_of
from biasviz.experiments.chain.spec import LOCKS
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.ui.chain import mathline, padlock, palette
from biasviz.ui.chain.board import Spot
from biasviz.ui.neuron.painting import arrow_head
from biasviz.ui.neuron.readout_ink import Ink, Type
from biasviz.words import significant

HEIGHT = 80.0
"""Of the whole strip at unit 1."""
BOX, TALL, END, ARROW, GAP, CHIP = 100.0, 46.0, 80.0, 50.0, 30.0, 42.0
"""Widths at unit 1: a neuron, (its height,) x and C, an arrow with a padlock, neurons that are left out, a padlock."""
TIGHT = 0.87
"""What becomes of the widths where a neuron more fits with it."""
NUMBERS = (13.0, 12.0)
"""Sizes of the numbers in a box."""
SMALLER = (11.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0)
"""Sizes of what does not fit with the fewest digits."""
LEAST = 2
"""The fewest digits."""


class Strip(NamedTuple):
    """Where everything lies.

    Attributes:
        shown: neurons that are drawn, from 0.
        boxes: the places of those.
        locks: the places of the padlocks, by what they hold.
        x, C: the two ends.
        digits: of the numbers in a neuron.

    """

    shown: tuple[int, ...]
    boxes: dict[int, QRectF]
    locks: dict[Spot, QRectF]
    x: QRectF
    C: QRectF
    digits: int


class Present(NamedTuple):
    """Where the walk has come to.

    Attributes:
        box: the neuron that is being written out, from 0.
        edge: the neuron whose incoming link is being passed, or None.
        bottom: whether the walk has ended there.

    """

    box: int
    edge: int | None
    bottom: bool


def present(trace: ChainTrace) -> Present:
    """Return where the substitution has come to."""
    moves, bottom = trace.formula.moves, bottom_of(trace.setup, trace.link)
    if trace.formula.done:
        return Present(bottom, bottom, True)
    k = trace.link - (moves + 1) // 2
    return Present(k, k + 1 if moves % 2 else None, False)


def shown(depth: int, wanted: tuple[int, ...], count: int) -> tuple[int, ...]:
    """Return which neurons are drawn where there is room for so many: those wanted, then those around the first."""
    found: list[int] = []
    around = [wanted[0] + side * k for k in range(1, depth) for side in (-1, 1)]
    for k in (*wanted, *around):
        if 0 <= k < depth and k not in found and len(found) < count:
            found.append(k)
    return tuple(sorted(found))


def _width(neurons: tuple[int, ...], depth: int) -> float:
    gaps = sum(b - a > 1 for a, b in zip((-1, *neurons), (*neurons, depth), strict=True))
    return 2 * END + len(neurons) * (BOX + ARROW) + ARROW / 2 + gaps * GAP


def plan(ink: Ink, room: QRectF, trace: ChainTrace) -> Strip:
    """Return where everything lies in a room, the chain in its middle."""
    depth, at = trace.depth, present(trace)
    wanted = (trace.link, at.box, depth - 1, 0)
    most = {part: _fitting(depth, wanted, room.width() / ink.u(part)) for part in (1.0, TIGHT)}
    part = TIGHT if len(most[TIGHT]) > len(most[1.0]) else 1.0
    neurons = most[part]
    spare = room.width() - ink.u(part * _width(neurons, depth))
    more = min(max(0.0, spare / (len(neurons) + 1)), ink.u(36))
    spare -= more * (len(neurons) + 1)
    x, y, tall = room.left() + max(0.0, spare / 2), room.top() + ink.u(5), ink.u(TALL)
    end, arrow = ink.u(part * END), ink.u(part * ARROW) + more
    start = QRectF(x, y, end, tall)
    x, before = start.right(), -1
    boxes: dict[int, QRectF] = {}
    locks: dict[Spot, QRectF] = {}
    chip, high, half = ink.u(CHIP), ink.u(20), ink.u(2)
    for k in neurons:
        x += ink.u(part * GAP) if k - before > 1 else 0.0
        locks["a", k] = QRectF(x + (arrow - chip) / 2 - half, y + tall / 2 - high - ink.u(3), chip, high)
        x += arrow
        box = boxes[k] = QRectF(x, y, ink.u(part * BOX), tall)
        locks["w", k] = QRectF(box.center().x() - chip - half, box.bottom() + ink.u(4), chip, high)
        locks["b", k] = QRectF(box.center().x() + half, box.bottom() + ink.u(4), chip, high)
        x, before = box.right(), k
    x += (ink.u(part * GAP) if before < depth - 1 else 0.0) + ink.u(part * ARROW) / 2 + more
    return Strip(neurons, boxes, locks, start, QRectF(x, y, end, tall), 4 if part == 1.0 and depth < 10 else 3)


def _fitting(depth: int, wanted: tuple[int, ...], room: float) -> tuple[int, ...]:
    """Return as many neurons as there is room for, at unit 1."""
    found = (shown(depth, wanted, n) for n in range(depth, 0, -1))
    return next((neurons for neurons in found if _width(neurons, depth) <= room), wanted[:1])


def key(trace: ChainTrace) -> object:
    """Return all that the drawing of the chain depends on, but its size."""
    hover = trace.lab.hover
    pointed = hover if hover is not None and hover[0] in ("neuron", *LOCKS) else None
    setup = trace.setup
    return trace.chain, setup.locks, setup.nudges.dx, trace.link, trace.formula.moves, pointed


def draw(p: QPainter, ink: Ink, strip: Strip, trace: ChainTrace) -> None:
    """Draw the chain."""
    at = present(trace)
    _links(p, ink, strip, trace, at)
    start, end = (("x", trace.chain.x), ("dx", trace.setup.nudges.dx)), (("C", trace.point.C), ("y", trace.chain.y))
    _end(p, ink, strip.x, start, at.bottom and not trace.setup.held("a", at.box))
    _end(p, ink, strip.C, end, False)
    for k in strip.shown:
        _neuron(p, ink, strip.boxes[k], trace, k, at, strip.digits)
        for name in LOCKS:
            _lock(p, ink, strip.locks[name, k], trace, name, k)


def _links(p: QPainter, ink: Ink, strip: Strip, trace: ChainTrace, at: Present) -> None:
    """Draw the arrows, thick where the substitution has passed, dashed where nothing is let in."""
    before, last = strip.x, -1
    reached = at.box if at.bottom else at.edge if at.edge is not None else at.box + 1
    for k in (*strip.shown, trace.depth):
        box = strip.C if k == trace.depth else strip.boxes[k]
        y, held = box.center().y(), k < trace.depth and trace.setup.held("a", k)
        passed = reached <= k <= trace.link
        color = palette.of_neuron(k) if passed else "muted"
        pen = QPen(ink.color(color), ink.u(3.0 if passed else 1.3))
        if held:
            pen.setStyle(Qt.PenStyle.DashLine)
        gap = before.right() + ink.u(TIGHT * GAP) if k - last > 1 else before.right()
        p.setPen(pen)
        tip = box.left() - ink.u(2)
        p.drawLine(QLineF(gap, y, tip - ink.u(5), y))
        size = ink.u(5.5 if passed else 4.5)
        corners = (QPointF(tip, y), QPointF(tip - 1.5 * size, y - size), QPointF(tip - 1.5 * size, y + size))
        arrow_head(p, corners, ink.color(color))
        if k - last > 1:
            ink.text(p, ink.type(16, 600), "muted", before.right() + ink.u(TIGHT * GAP / 2), y + ink.u(4), "…", 0)
        before, last = box, k


def draw_traveller(p: QPainter, ink: Ink, strip: Strip, trace: ChainTrace) -> None:
    """Draw the point that is on its way back along a link, while one is."""
    at, way = present(trace), trace.lab.clock.way
    if not way or at.edge is not None or at.bottom:
        return
    k = at.box
    here = strip.boxes.get(k)
    there = strip.boxes.get(k - 1, strip.x if k == 0 else None)
    if here is None or there is None:
        return
    way = way * way * (3 - 2 * way)
    x = here.left() + way * (there.right() - here.left())
    p.setPen(QPen(ink.color("ground"), ink.u(2)))
    p.setBrush(ink.color(palette.of_neuron(k)))
    p.drawEllipse(QPointF(x, here.center().y()), ink.u(7), ink.u(7))


def _end(p: QPainter, ink: Ink, box: QRectF, numbers: Sequence[tuple[str, float]], lit: bool) -> None:
    """Draw x or C with its numbers."""
    p.setPen(QPen(ink.color("text" if lit else "line"), ink.u(2.4 if lit else 1.2)))
    p.setBrush(ink.color("cool" if lit else "panel"))
    p.drawRoundedRect(box, ink.u(6), ink.u(6))
    _rows(p, ink, box, numbers, 3, "text")


class Equation(NamedTuple):
    """What stands in a row of a box, and in which letters."""

    signs: str
    number: str
    letters: Type
    kind: Type

    @property
    def width(self) -> float:
        """In pixels."""
        return self.letters.width(self.signs) + self.kind.width(self.number)


def equations(ink: Ink, room: float, numbers: Sequence[tuple[str, float]], digits: int) -> tuple[Equation, ...]:
    """Return numbers with their names so that each fits into a room: with smaller letters, fewer digits, still smaller.

    None is ever cut off, for what is left of 10³⁷ would be another number.
    """
    named = [
        ("".join(piece.text for piece in mathline.read(tex) if isinstance(piece, mathline.Word)) + " = ", value)
        for tex, value in numbers
    ]

    def rows(size: float, count: int) -> tuple[Equation, ...]:
        letters, kind = ink.math(size + (2 if size == NUMBERS[0] else 1)), ink.type(size, 600)
        return tuple(Equation(signs, significant(value, count), letters, kind) for signs, value in named)

    ways = [(size, digits) for size in NUMBERS]
    ways += [(NUMBERS[-1], count) for count in range(digits - 1, LEAST - 1, -1)]
    ways += [(size, LEAST) for size in SMALLER]
    tried = (rows(*way) for way in ways)
    return next((found for found in tried if all(one.width <= room for one in found)), rows(*ways[-1]))


def _rows(
    p: QPainter, ink: Ink, box: QRectF, numbers: Sequence[tuple[str, float]], digits: int, color: str
) -> None:
    """Write one or two equations into a box."""
    step = box.height() / len(numbers)
    for k, (name, number, letters, kind) in enumerate(equations(ink, box.width() - ink.u(5), numbers, digits)):
        wide = letters.width(name) + kind.width(number)
        x, base = box.center().x() - wide / 2, box.top() + (k + 0.5) * step + ink.u(4.8)
        ink.text(p, letters, color, x, base, name)
        ink.text(p, kind, "text", x + letters.width(name), base, number)


def _neuron(p: QPainter, ink: Ink, box: QRectF, trace: ChainTrace, k: int, at: Present, digits: int) -> None:
    chosen, here = k == trace.link, k == at.box and trace.formula.moves > 0
    pointed = trace.lab.hover == ("neuron", k)
    color = palette.of_neuron(k)
    p.setPen(QPen(ink.color(color if chosen or here or pointed else "muted"), ink.u(3.0 if chosen or here else 1.4)))
    p.setBrush(ink.color("warm" if here else "cool" if chosen else "field"))
    p.drawRoundedRect(box, ink.u(10), ink.u(10))
    z, a = float(trace.point.z[k]), float(trace.point.a[k + 1])
    _rows(p, ink, box, [(f"z^{{{k + 1}}}", z), (f"a^{{{k + 1}}}", a)], digits, color)


def _lock(p: QPainter, ink: Ink, box: QRectF, trace: ChainTrace, name: str, k: int) -> None:
    """Draw a padlock and what it holds."""
    closed = trace.setup.held(name, k)
    if trace.lab.hover == (name, k):
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(ink.color("line"))
        p.drawRoundedRect(box, ink.u(4), ink.u(4))
    letter = f"{name}^{{{k if name == 'a' else k + 1}}}"
    words, kind = mathline.read(letter, "text" if closed else "muted"), 14.0
    wide = ink.u(padlock.WIDE + 3) + mathline.width(ink, kind, words)
    x = box.center().x() - wide / 2
    corner = QPointF(x, box.center().y() - ink.u(padlock.HIGH / 2))
    padlock.paint(p, corner, ink.look.unit, closed, ink.color("text" if closed else "muted"))
    mathline.draw(p, ink, kind, x + ink.u(padlock.WIDE + 3), box.center().y() + ink.u(4.6), words)
