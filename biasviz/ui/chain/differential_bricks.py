"""dw·a, db and w·da as bricks laid end to end, and below them the true Δz: what is missing lies between their ends."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from biasviz.experiments.chain.nudges import Bricks
from biasviz.experiments.chain.spec import LARGEST_NUDGE
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.language import tr
from biasviz.ui.chain import differential_text as text
from biasviz.ui.chain import mathline, padlock, palette
from biasviz.ui.chain.board import Spot
from biasviz.ui.chain.differential_axis import Axis, ends
from biasviz.ui.neuron.axes import ticks
from biasviz.ui.neuron.painting import dashed, hairline, hatch
from biasviz.ui.neuron.readout_ink import Ink, shortened
from biasviz.ui.style import mix
from biasviz.words import GUESSING, SUPERSCRIPTS, significant

LABEL, VALUE, FOOT = 96.0, 92.0, 17.0
"""Widths at unit 1 of the names and the numbers; height of the axis."""
ROWS = ("w", "b", "a", "dz", "true")
"""From top to bottom."""
GRIP = 14.0
"""Width at unit 1 within which the end of a brick is taken."""
THICK = 0.56
"""Part of a row that a brick is high."""
TIP = 7.0
"""Length at unit 1 of the point that shows where a brick leads; it is part of its length."""
PLAIN = (1e-3, 1e5)
"""Ends of an axis between which its numbers are written without a power of ten."""
HANDLES = {"w": "dw", "b": "db", "a": "dx"}


class Wall(NamedTuple):
    """Where everything lies: a row each, and what lies across; lengths in pixels."""

    room: QRectF
    rows: dict[str, QRectF]
    left: float
    width: float
    axis: Axis

    def x(self, value: float) -> float:
        """Return where a change of z lies; what is beyond the axis lies at its end."""
        return self.left + min(max(self.axis.part(value), -0.02), 1.02) * self.width

    def value(self, x: float) -> float:
        """Return the change of z at a pixel, within the axis."""
        return self.axis.at(min(max((x - self.left) / self.width, 0.0), 1.0))


def plan(ink: Ink, room: QRectF, axis: Axis) -> Wall:
    """Return where everything lies in a room."""
    each = (room.height() - ink.u(FOOT)) / len(ROWS)
    rows = {name: QRectF(room.left(), room.top() + k * each, room.width(), each) for k, name in enumerate(ROWS)}
    left = room.left() + ink.u(LABEL)
    return Wall(room, rows, left, max(10.0, room.width() - ink.u(LABEL + VALUE)), axis)


def spans(one: Bricks) -> dict[str, tuple[float, float]]:
    """Return from where to where each bar goes, as changes of z."""
    first, second, third = ends(one)
    return {"w": (0.0, first), "b": (first, second), "a": (second, third), "dz": (0.0, one.dz), "true": (0.0, one.true)}


def handles(wall: Wall, trace: ChainTrace, ink: Ink) -> dict[Spot, QRectF]:
    """Return the ends of bricks that can be taken: those of changes that are not held."""
    found: dict[Spot, QRectF] = {}
    half = ink.u(GRIP / 2)
    for name, (_, end) in list(spans(trace.bricks).items())[:3]:
        if not draggable(trace, name):
            continue
        row = wall.rows[name]
        found[HANDLES[name], trace.link] = QRectF(wall.x(end) - half, row.top(), 2 * half, row.height())
    return found


def draggable(trace: ChainTrace, name: str) -> bool:
    """Whether the brick of w, b or a can be made longer by its end."""
    one = trace.bricks
    if trace.setup.held(name, trace.link) or trace.veils("slope"):
        return False
    if name == "a":
        return trace.link == 0 and one.w != 0
    return name == "b" or one.a != 0


def change(trace: ChainTrace, handle: str, end: float) -> float:
    """Return the dw, db or dx for which a brick ends at that change of z."""
    one = trace.bricks
    first, second, _ = ends(one)
    if handle == "dw":
        return end / one.a
    return end - first if handle == "db" else (end - second) / one.w


def step_of(wall: Wall, trace: ChainTrace, handle: str) -> float:
    """Return by how much dw, db or dx changes along one pixel."""
    one = trace.bricks
    size = (wall.axis.high - wall.axis.low) / wall.width
    return size / abs({"dw": one.a, "db": 1.0, "dx": one.w}[handle])


def draw(p: QPainter, ink: Ink, wall: Wall, trace: ChainTrace) -> None:
    """Draw all rows."""
    one, kept_back = trace.bricks, trace.veils("slope")
    _ground(p, ink, wall)
    for name in ROWS:
        _row(p, ink, wall, trace, name)
    where = spans(one)
    thin = dashed(ink.color("muted"), ink.u(1.2), ink.u(3), ink.u(3))
    p.setPen(thin)
    loose = [name for name in ROWS[:4] if name == "dz" or not trace.setup.held(name, trace.link)]
    for upper, lower in pairwise(loose):
        x = wall.x(where[upper][1])
        p.drawLine(QLineF(x, _bar(wall, upper).bottom(), x, _bar(wall, lower).top()))
    if kept_back:
        return
    for end in {one.dz, one.true}:
        x = wall.x(end)
        p.drawLine(QLineF(x, _bar(wall, "dz").bottom(), x, _bar(wall, "true").top()))
    _left_out(p, ink, wall, one)
    for handle, box in handles(wall, trace, ink).items():
        _grip(p, ink, box, trace.lab.hover == handle)


def _bar(wall: Wall, name: str) -> QRectF:
    row = wall.rows[name]
    high = THICK * row.height()
    return QRectF(row.left(), row.center().y() - high / 2, row.width(), high)


def _ground(p: QPainter, ink: Ink, wall: Wall) -> None:
    """Draw the axis: 0 through all rows, and a few numbers below them."""
    theme = ink.look.theme
    top, bottom = wall.rows["w"].top(), wall.rows["true"].bottom()
    kind = ink.type(12)

    powers = not PLAIN[0] <= max(-wall.axis.low, wall.axis.high) < PLAIN[1]

    def fits(labels: tuple[str, ...], step: float) -> bool:
        more = kind.width(_times(-300)) if powers else 0.0
        apart = step / (wall.axis.high - wall.axis.low) * wall.width
        return max(map(kind.width, labels)) + more + ink.u(18) <= apart

    found = ticks((wall.axis.low, wall.axis.high), max(2, int(wall.width / ink.u(64))), fits, powers)
    p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    p.setPen(hairline(QColor(mix(theme.ground, theme.line, 0.6))))
    p.drawLines([QLineF(wall.x(v), top, wall.x(v), bottom) for v in found.values])
    p.setPen(hairline(ink.color("muted")))
    p.drawLine(QLineF(wall.x(0.0), top, wall.x(0.0), bottom))
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    times = _times(found.power) if found.power else ""
    for value, label in zip(found.values, found.labels, strict=True):
        ink.text(p, kind, "muted", wall.x(value), bottom + ink.u(FOOT - 4), label if label == "0" else label + times, 0)


def _times(power: int) -> str:
    return f"·10{str(power).translate(SUPERSCRIPTS).strip()}"


def _row(p: QPainter, ink: Ink, wall: Wall, trace: ChainTrace, name: str) -> None:
    one, row = trace.bricks, wall.rows[name]
    held = name in palette.TERMS and trace.setup.held(name, trace.link)
    color = "muted" if held else palette.TERMS.get(name, "text")
    base = row.center().y() + ink.u(5.5)
    letters = mathline.read(text.label(one, name), color)
    size = next((s for s in (18.0, 16.0, 14.0, 12.0) if mathline.width(ink, s, letters) <= ink.u(LABEL - 8)), 12.0)
    mathline.draw(p, ink, size, row.left(), base, letters)
    if held:
        corner = QPointF(wall.x(0.0) + ink.u(8), row.center().y() - ink.u(padlock.HIGH / 2))
        padlock.paint(p, corner, ink.look.unit, True, ink.color("muted"))
        room = wall.left + wall.width - corner.x() - ink.u(16)
        kind, words = shortened(ink, (13, 12), 400, tr(text.HELD), room)
        ink.text(p, kind, "muted", corner.x() + ink.u(16), base - ink.u(1), words)
        return
    value = {"w": one.dw_a, "b": one.db, "a": one.w_da, "dz": one.dz, "true": one.true}[name]
    if name in ("dz", "true") and trace.veils("slope"):
        kind, words = shortened(ink, (13, 12), 400, tr(GUESSING), wall.width - ink.u(12))
        ink.text(p, kind, "muted", wall.x(0.0) + ink.u(8), base - ink.u(1), words)
        return
    start, end = spans(one)[name]
    if name in palette.TERMS:
        _brick(p, ink, wall.x(start), wall.x(end), _bar(wall, name), color)
    else:
        _sum(p, ink, wall.x(start), wall.x(end), _bar(wall, name), name == "true")
    words = text.signed(value) if name in palette.TERMS else significant(value, 4)
    ink.text(p, ink.type(17, 600), color, row.right() - ink.u(4), base, words, 1)


def _brick(p: QPainter, ink: Ink, start: float, end: float, bar: QRectF, color: str) -> None:
    """Draw a brick from start to end, with a point where it leads; one that goes left hangs a little lower."""
    long = abs(end - start)
    if long < 0.5:
        p.setPen(QPen(ink.color(color), ink.u(2)))
        p.drawLine(QLineF(start, bar.top(), start, bar.bottom()))
        return
    way = 1.0 if end > start else -1.0
    tip = min(ink.u(TIP), long)
    low = bar.translated(0.0, 0.14 * bar.height() if way < 0 else 0.0)
    corners = [
        QPointF(start, low.top()), QPointF(end - way * tip, low.top()), QPointF(end, low.center().y()),
        QPointF(end - way * tip, low.bottom()), QPointF(start, low.bottom()),
    ]  # fmt: skip
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(ink.color(color))
    p.drawPolygon(QPolygonF(corners))


def _sum(p: QPainter, ink: Ink, start: float, end: float, bar: QRectF, true: bool) -> None:
    """Draw dz as an outline, the true Δz as a solid bar."""
    box = QRectF(min(start, end), bar.top(), abs(end - start), bar.height())
    p.setPen(QPen(ink.color("activation"), ink.u(1.6)))
    p.setBrush(ink.color("activation" if true else "panel"))
    half = ink.u(0.8)
    p.drawRect(box.adjusted(half, half, -half, -half) if box.width() > 4 * half else box)


def _left_out(p: QPainter, ink: Ink, wall: Wall, one: Bricks) -> None:
    """Draw what is missing between dz and Δz: dw·da, lit and hatched, and what da had left out."""
    bar, theme = _bar(wall, "dz"), ink.look.theme
    start = one.dz
    for value, color, both in ((one.dw_da, palette.MISSING, False), (one.bent, palette.BENT, True)):
        if not value:
            continue
        a, b = sorted((wall.x(start), wall.x(start + value)))
        box = QRectF(a, bar.top() - ink.u(2), max(b - a, 1.0), bar.height() + ink.u(4))
        tint = QColor(mix(theme.ground, getattr(theme, color), 0.22))
        p.fillRect(box, tint)
        hatch(p, box, ink.color(color), ink.u(palette.HATCHED), both)
        p.setPen(QPen(ink.color(color), ink.u(1.6)))
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawRect(box)
        start += value


def _grip(p: QPainter, ink: Ink, box: QRectF, lit: bool) -> None:
    """Draw the handle at the end of a brick."""
    wide, high = ink.u(5 if lit else 4), min(ink.u(18), 0.6 * box.height())
    grip = QRectF(box.center().x() - wide / 2, box.center().y() - high / 2, wide, high)
    p.setPen(QPen(ink.color("text"), ink.u(1.6 if lit else 1.1)))
    p.setBrush(ink.color("field"))
    p.drawRoundedRect(grip, wide / 2, wide / 2)


def calm(value: float, step: float) -> float:
    """Round a change to what one pixel can tell."""
    decimals = -math.floor(math.log10(step))
    return round(min(max(value, -LARGEST_NUDGE), LARGEST_NUDGE), decimals) + 0.0
