"""The stations of b, painted: up to C and back down to ∂C/∂w, lit as far as the walk has come."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from biasviz.experiments.chain.trace import ChainTrace
from biasviz.ui.chain import mathline
from biasviz.ui.chain.question_plan import Map, Node
from biasviz.ui.neuron.painting import arrow_head
from biasviz.ui.neuron.readout_ink import Ink
from biasviz.words import significant

NAME, NUMBER = 15.0, 13.0
"""Letters of a station: its name, its number."""
DIGITS = (5, 4, 3, 2)
CALM, LIT = 1.2, 3.0
"""Widths of lines at unit 1."""


class Edge(NamedTuple):
    """A way from one station to the next.

    Attributes:
        start, end: two places in the map.
        label: what happens on it, as TeX.
        lit: whether b has come along it.

    """

    start: QPointF
    end: QPointF
    label: str
    lit: bool


def kept_back(trace: ChainTrace, node: Node) -> bool:
    """Whether a station is kept back while a class guesses."""
    return trace.veils("partial" if node[0] == "dz_dw" else "slope") and node[0].startswith("d")


class Lights:
    """Which stations b has come to."""

    def __init__(self, trace: ChainTrace) -> None:
        self.trace = trace
        self.order = {(s.kind, s.link): k for k, s in enumerate(trace.stations)}
        self.count = trace.lit_stations

    def at(self, node: Node) -> bool:
        """Whether b has come to a station, as far as that is told."""
        return not kept_back(self.trace, node) and self.order.get(node, math.inf) < self.count

    def rate(self, node: Node) -> float:
        """Return how a station moves with b; 0 for one that b never comes to."""
        k = self.order.get(node)
        return 0.0 if k is None else self.trace.stations[k].rate

    def moved(self, node: Node) -> bool:
        """Whether b has come to a station and moves it; to C it has come with the last a."""
        if node[0] == "C":
            return self.moved(("dC_da", node[1]))
        return self.at(node) and self.rate(node) != 0


def value_of(trace: ChainTrace, node: Node) -> float:
    """Return what a station is."""
    (kind, k), point = node, trace.point
    if kind in ("C", "a", "dz_dw"):
        return point.C if kind == "C" else float(point.a[k + 1] if kind == "a" else point.a[k])
    if kind in ("b", "z"):
        return float((point.b if kind == "b" else point.z)[k])
    return float({"dC_da": point.dC_da[1:], "dC_dz": point.dC_dz, "dC_dw": point.dC_dw}[kind][k])


def name_of(node: Node) -> str:
    """Return the name of a station as TeX, on one line."""
    kind, n = node[0], node[1] + 1
    if kind in ("b", "z", "a"):
        return f"{kind}^{{{n}}}" if n else "x"
    if kind == "dz_dw":
        return rf"\partial z^{{{n}}}/\partial w^{{{n}}}"
    return "C" if kind == "C" else rf"\partial C/\partial {kind[-1]}^{{{n}}}"


def edges(plan: Map, trace: ChainTrace, lights: Lights) -> list[Edge]:
    """Return all ways between stations that are drawn."""
    forward, back = plan.row("z", "a", "C"), plan.row("dC_da", "dC_dz", "dC_dw")[::-1]
    top, link = trace.depth - 1, trace.link
    into = ("a", link - 1)
    found = [
        _edge_of(plan, start, end, _label(start, end), lights.moved(start) and lights.moved(end))
        for start, end in pairwise(forward)
    ]
    found += [
        _edge_of(plan, start, end, _label(start, end), lights.moved(start) and lights.at(end))
        for start, end in pairwise(back)
    ]
    down = [(("b", trace.mover), ("z", trace.mover), "+", lights.moved(("z", trace.mover)))]
    down.append((("a", top), ("dC_da", top), "a - y", lights.moved(("dC_da", top))))
    down += [(into, end, "", lights.moved(into) and lights.at(end)) for end in (("dC_dw", link), ("dz_dw", link))]
    for k in plan.neurons:
        slope = bool(trace.rates.slope[k]) and lights.at(("dC_dz", k))
        down.append((("z", k), ("dC_dz", k), f"f'(z^{{{k + 1}}})", slope))
    there = [way for way in down if way[0] in plan.boxes and way[1] in plan.boxes]
    return found + [_edge_of(plan, *way) for way in there]


def _label(start: Node, end: Node) -> str:
    """Return what happens between two neighbours, as TeX; "" where neurons between them are left out."""
    if start[0] == "z" and end[0] == "a":
        return "f"
    if (start[0], end[0]) == ("a", "z") and end[1] == start[1] + 1:
        return f"w^{{{end[1] + 1}}}"
    if (start[0], end[0]) == ("dC_dz", "dC_da") and end[1] == start[1] - 1:
        return f"w^{{{start[1] + 1}}}"
    return ""


def _edge_of(plan: Map, start: Node, end: Node, label: str, lit: bool) -> Edge:
    """Return the way from one place to another, across or down."""
    a, b = plan.boxes[start], plan.boxes[end]
    if abs(a.center().y() - b.center().y()) > 1:
        x, down = b.center().x(), b.top() > a.top()
        first, last = (a.bottom(), b.top()) if down else (a.top(), b.bottom())
        return Edge(QPointF(x, first), QPointF(x, last), label, lit)
    y, right = a.center().y(), b.left() > a.left()
    first, last = (a.right(), b.left()) if right else (a.left(), b.right())
    return Edge(QPointF(first, y), QPointF(last, y), label, lit)


def draw(p: QPainter, ink: Ink, plan: Map, trace: ChainTrace, moves: bool) -> None:
    """Draw the map; `moves` lets the eye follow a point from one station to the next."""
    lights = Lights(trace)
    for edge in edges(plan, trace, lights):
        _edge(p, ink, edge)
    wide = ink.type(16, 600).width("…") + ink.u(6)
    for at in (at for places in plan.gaps.values() for at in places):
        p.fillRect(QRectF(at.x() - wide / 2, at.y() - ink.u(8), wide, ink.u(16)), ink.color("ground"))
        ink.text(p, ink.type(16, 600), "muted", at.x(), at.y() + ink.u(4), "…", 0)
    way = trace.lab.clock.way
    order = [(s.kind, s.link) for s in trace.stations]
    for node, box in plan.boxes.items():
        _station(p, ink, box, trace, node, lights)
    if moves and way > 0 and lights.count < len(order):
        _traveller(p, ink, plan, order[lights.count - 1], order[lights.count], way)


def _edge(p: QPainter, ink: Ink, edge: Edge) -> None:
    """Draw an arrow with what happens on it."""
    color = "bias" if edge.lit else "muted"
    line = QLineF(edge.start, edge.end)
    size = ink.u(5.5 if edge.lit else 4.0)
    if line.length() < 2 * size:
        return
    along = QPointF(line.dx() / line.length(), line.dy() / line.length())
    across = QPointF(-along.y(), along.x())
    p.setPen(QPen(ink.color(color), ink.u(LIT if edge.lit else CALM)))
    p.drawLine(QLineF(edge.start, edge.end - along * size))
    tip = edge.end - along * ink.u(1)
    back = tip - along * 1.6 * size
    arrow_head(p, (tip, back + across * size, back - across * size), ink.color(color))
    if not edge.label:
        return
    pieces = mathline.read(edge.label, "bias" if edge.lit else "muted")
    wide = mathline.width(ink, 13, pieces)
    if abs(along.x()) > 0.5:
        if wide <= line.length() - ink.u(3):
            x = (edge.start.x() + edge.end.x() - wide) / 2
            mathline.draw(p, ink, 13, x, edge.start.y() - ink.u(5), pieces)
    else:
        mathline.draw(p, ink, 13, edge.start.x() + ink.u(8), (edge.start.y() + edge.end.y()) / 2 + ink.u(4), pieces)


def _station(p: QPainter, ink: Ink, box: QRectF, trace: ChainTrace, node: Node, lights: Lights) -> None:
    """Draw a station with its name, its number, and whether it rises or falls as b grows."""
    moved, last = lights.moved(node), lights.order.get(node) == lights.count - 1
    veiled = kept_back(trace, node)
    if node[0] == "dz_dw" and not veiled:
        moved = lights.moved(("a", node[1] - 1))
    reached = lights.at(node)
    color = "bias" if moved else "muted"
    pen = QPen(ink.color(color), ink.u(LIT if last else 2.0 if moved else CALM))
    if reached and not moved:
        pen.setStyle(Qt.PenStyle.DashLine)
    p.setPen(pen)
    p.setBrush(ink.color("warm" if moved else "field"))
    if node[0] in ("z", "a") and node[1] >= 0:
        p.drawRoundedRect(box, ink.u(12), ink.u(12))
    else:
        p.drawRoundedRect(box, ink.u(4), ink.u(4))
    name = mathline.read(name_of(node), "bias" if moved else "text")
    room = box.width() - ink.u(8)
    mark = ink.u(11) if moved else 0.0
    value = value_of(trace, node)
    kind = ink.type(NUMBER, 600)
    words = "?" if veiled else next(
        (w for w in (significant(value, d) for d in DIGITS) if kind.width(w) + mark <= room), significant(value, 1)
    )  # fmt: skip
    middle = box.center().y()
    size = next((s for s in (NAME, 13.0, 12.0) if mathline.width(ink, s, name) <= room), 12.0)
    mathline.draw(p, ink, size, box.center().x() - mathline.width(ink, size, name) / 2, middle - ink.u(4), name)
    x = box.center().x() - (kind.width(words) + mark) / 2
    ink.text(p, kind, "text", x, middle + ink.u(14), words)
    if moved and not veiled:
        rate = lights.rate(node) if node[0] != "dz_dw" else lights.rate(("a", node[1] - 1))
        _rising(p, ink, x + kind.width(words) + mark - ink.u(3.5), middle + ink.u(9.5), rate > 0)


def _rising(p: QPainter, ink: Ink, x: float, y: float, up: bool) -> None:
    """Draw a small triangle: up for what grows with b, down for what falls."""
    h = ink.u(4) * (-1 if up else 1)
    arrow_head(p, (QPointF(x, y + h), QPointF(x - ink.u(4), y - h), QPointF(x + ink.u(4), y - h)), ink.color("bias"))


def _traveller(p: QPainter, ink: Ink, plan: Map, start: Node, end: Node, way: float) -> None:
    """Draw the point that is on its way to the next station."""
    a, b = plan.boxes.get(start), plan.boxes.get(end)
    if a is None or b is None:
        return
    way = way * way * (3 - 2 * way)
    p.setPen(QPen(ink.color("ground"), ink.u(2)))
    p.setBrush(ink.color("bias"))
    p.drawEllipse(a.center() + (b.center() - a.center()) * way, ink.u(8), ink.u(8))
