"""The calculator's bar chart: every number as a signed bar, beside it the size of a factor on a log axis."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from biasviz.experiments.neuron.detective import SMALL
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.state import State
from biasviz.ui.neuron import readout_text as say
from biasviz.ui.neuron.readout_chain import fitted
from biasviz.ui.neuron.readout_ink import Fit, Ink
from biasviz.ui.neuron.readout_section import CAPTION, MARGIN, Section
from biasviz.words import significant

LOWEST, HIGHEST = -12, 6
"""Decades of the log axis."""
TICKS = {-12: "10⁻¹²", -6: "10⁻⁶", 0: "1", 6: "10⁶"}
COLORS = ("text", "activation", "dL_da", "da_dz", "dz_db", "bias", "bias")
SIZED = range(2, 6)
"""Rows that are factors, or dL/db, and so have a size on the log axis."""
ROW = 15.0
WAYS = (Fit(12, 4), Fit(12, 3), Fit(12, 2), Fit(12, 1))


class Bars(NamedTuple):
    """Values of the rows of `readout_text.ROWS`, the end of their scale, and the row of the bottleneck."""

    values: tuple[float, ...]
    scale: float
    bottleneck: int | None


class Columns(NamedTuple):
    """Edges in pixels: labels, signed bars, right edge of the numbers, log bars."""

    label: float
    bar: tuple[float, float]
    number: float
    log: tuple[float, float]


def bars(state: State, trace: NeuronTrace) -> Bars:
    """Return the numbers of the shown sample, with dL/db and the next b."""
    point = trace.point
    i = min(state.neuron.sample, len(point.z) - 1)
    factors = (float(point.dL_da[i]), float(point.da_dz[i]), point.dz_db)
    following = trace.next_b if trace.lab.run.moves != "w" else trace.neuron.b
    values = (float(point.z[i]), float(point.a[i]), *factors, point.dL_db, following)
    small = point.undefined is None and abs(point.dL_db) < SMALL and abs(float(point.dL_dz[i])) < SMALL
    sizes = [abs(f) for f in factors]
    return Bars(values, nice(values), 2 + sizes.index(min(sizes)) if small else None)


def nice(values: tuple[float, ...]) -> float:
    """Return the least of 1, 2, 5, 10, … that no finite value exceeds, so that the scale rarely moves."""
    largest = max((abs(v) for v in values if math.isfinite(v)), default=1.0)
    if largest == 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(largest))
    return float(next(k * power for k in (1, 2, 5, 10, 20) if k * power >= largest))


def decade(value: float) -> float | None:
    """Return where a size lies on the log axis, from 0 to 1; None where it has none."""
    if math.isnan(value):
        return None
    if value == 0:
        return 0.0
    exponent = math.log10(abs(value)) if math.isfinite(value) else math.inf
    return min(max((exponent - LOWEST) / (HIGHEST - LOWEST), 0.0), 1.0)


class BarsSection(Section[Bars]):
    """Seven rows: label, signed bar, number, size."""

    def least(self) -> float:
        """Return the height it needs, at unit 1."""
        return CAPTION + len(say.ROWS) * ROW

    def standing(self, content: Bars) -> object:
        """Labels, axes and the lit row stand still."""
        return content.scale, content.bottleneck

    def columns(self, ink: Ink) -> Columns:
        """Share the width out: the numbers have a slot, the bars take the rest."""
        left, right = ink.u(MARGIN), self.width - ink.u(MARGIN)
        label, slot, gap = ink.u(41), ink.u(64), ink.u(10)
        rest = right - left - label - slot - gap
        bar = left + label + 0.46 * rest
        return Columns(left, (left + label, bar), bar + slot, (bar + slot + gap, right))

    def row(self, ink: Ink, k: int) -> tuple[float, float]:
        """Return top and bottom of a row in pixels."""
        height = (self.height - ink.u(CAPTION)) / len(say.ROWS)
        top = ink.u(CAPTION) + k * height
        return top, top + height

    def backdrop(self, p: QPainter, ink: Ink, content: Bars) -> None:
        """Draw labels, zero line, decades and the lit row."""
        c = self.columns(ink)
        self.caption(p, ink, f"{say.BARS} (±{significant(content.scale, 1)})")
        small, strong = ink.type(12, 500), ink.type(12, 600)
        ink.text(p, ink.type(12), "muted", c.log[1], ink.u(12.5), say.SIZES, 1)
        if content.bottleneck is not None:
            self._light(p, ink, content.bottleneck, c)
        for k, name in enumerate(say.ROWS):
            top, bottom = self.row(ink, k)
            ink.text(p, strong if k == 5 else small, COLORS[k], c.label, self._base(ink, top, bottom), name)
        zero = round((c.bar[0] + c.bar[1]) / 2) + 0.5
        first, last = self.row(ink, 0)[0], self.row(ink, len(say.ROWS) - 1)[1]
        p.setPen(QPen(ink.color("muted"), 1))
        p.drawLine(QLineF(zero, first, zero, last))
        self._axis(p, ink, c)

    def _axis(self, p: QPainter, ink: Ink, c: Columns) -> None:
        top, bottom = self.row(ink, SIZED[0])[0], self.row(ink, SIZED[-1])[1]
        tracks = ink.color("line")
        for k in SIZED:
            upper, lower = self.row(ink, k)
            p.fillRect(self._bar(ink, upper, lower, *c.log), tracks)
        p.setPen(QPen(ink.color("muted"), 1, Qt.PenStyle.DotLine))
        words = ink.type(12)
        base = self._base(ink, *self.row(ink, len(say.ROWS) - 1))
        for power in (-12, -6, 0, 6):
            part = (power - LOWEST) / (HIGHEST - LOWEST)
            x = round(c.log[0] + part * (c.log[1] - c.log[0])) + (-0.5 if part == 1 else 0.5)
            p.drawLine(QLineF(x, top, x, bottom))
            if power != -6 or c.log[1] - c.log[0] > ink.u(120):
                align = -1 if part == 0 else 1 if part == 1 else 0
                ink.text(p, words, "muted", (c.log[0], x, c.log[1])[align + 1], base, TICKS[power], align)

    def _light(self, p: QPainter, ink: Ink, k: int, c: Columns) -> None:
        """Light the row of the bottleneck, with a sign that needs no colour, and the word above it."""
        top, bottom = self.row(ink, k)
        p.setPen(QPen(ink.color("warm_line"), ink.u(1)))
        p.setBrush(ink.color("warm"))
        p.drawRoundedRect(QRectF(0.5, top, self.width - 1, bottom - top), ink.u(3), ink.u(3))
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(ink.color("bias"))
        y, half = (top + bottom) / 2, ink.u(3)
        p.drawPolygon([QPointF(ink.u(2), y - half), QPointF(ink.u(6), y), QPointF(ink.u(2), y + half)])
        above = self._base(ink, *self.row(ink, SIZED[0] - 1))
        ink.text(p, ink.type(12, 600), "bias", c.log[1], above, say.BOTTLENECK, 1)

    def _base(self, ink: Ink, top: float, bottom: float) -> float:
        return (top + bottom) / 2 + ink.u(4.4)

    def _bar(self, ink: Ink, top: float, bottom: float, left: float, right: float) -> QRectF:
        """Return a bar in the middle of a row, on whole pixels."""
        height = max(3, round(0.5 * (bottom - top)))
        y = round((top + bottom - height) / 2)
        return QRectF(round(left), y, max(1, round(right) - round(left)), height)

    def live(self, p: QPainter, ink: Ink, content: Bars) -> None:
        """Draw bars and numbers."""
        c = self.columns(ink)
        zero, half = round((c.bar[0] + c.bar[1]) / 2), (c.bar[1] - c.bar[0]) / 2
        slot = c.number - c.bar[1] - ink.u(4)
        for k, (value, color) in enumerate(zip(content.values, COLORS, strict=True)):
            top, bottom = self.row(ink, k)
            if not math.isnan(value) and value != 0:
                part = max(-1.0, min(1.0, value / content.scale))
                end = zero + part * half
                left, right = (
                    (zero + 1.0, max(end, zero + 2.0)) if part > 0 else (min(end, zero - 1.0), float(zero))
                )
                p.fillRect(self._bar(ink, top, bottom, left, right), ink.color(color))
            kind, text = (ink.type(12), "1") if k == 4 else fitted(ink, value, slot, WAYS)
            if k != 5:
                kind = ink.type(12)
            ink.text(p, kind, color, c.number, self._base(ink, top, bottom), text, 1)
            if k in SIZED:
                self._size(p, ink, value, color, self._bar(ink, top, bottom, *c.log))

    def _size(self, p: QPainter, ink: Ink, value: float, color: str, track: QRectF) -> None:
        """Fill the track as far as the size goes; an arrow where it goes beyond."""
        part = decade(value)
        if part is None:
            return
        fill = QRectF(track)
        fill.setWidth(round(part * track.width()))
        p.fillRect(fill, ink.color(color))
        if 0 < part < 1:
            return
        tip, back = (track.left(), 1) if part == 0 else (track.right(), -1)
        y, h = track.center().y(), track.height() * 0.5
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(ink.color(color if part == 0 else "ground"))
        p.drawPolygon([QPointF(tip, y), QPointF(tip + back * h, y - h), QPointF(tip + back * h, y + h)])
