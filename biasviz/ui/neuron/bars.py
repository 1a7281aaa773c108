"""The calculator's bar chart: every number as a signed bar, beside it the size of a factor on a log axis."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from biasviz.experiments.neuron.detective import SMALL
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.neuron import readout_text as say
from biasviz.ui.neuron.readout_chain import fitted
from biasviz.ui.neuron.readout_ink import Fit, Ink, shortened
from biasviz.ui.neuron.readout_section import CAPTION, MARGIN, Panel, Section
from biasviz.words import significant

LOWEST, HIGHEST = -12, 6
"""Decades of the log axis."""
TICKS = {-12: "10⁻¹²", -6: "10⁻⁶", 0: "1", 6: "10⁶"}
COLORS = ("text", "activation", "dL_da", "da_dz", "dz_db", "bias", "bias")
SIZED = range(2, 6)
"""Rows that are factors, or dL/db, and so have a size on the log axis."""
ONE = 4
"""The row of dz/db, which is always 1."""
ROW, TIGHT = 15.0, 13.0
"""Least height of a row, and that where room is scarce."""
WAYS = (Fit(12, 4), Fit(12, 3), Fit(12, 2), Fit(12, 1))


class Bars(NamedTuple):
    """Values of the rows of `readout_text.ROWS`, the scale's end, the bottleneck's row, rows kept back."""

    values: tuple[float, ...]
    scale: float
    bottleneck: int | None
    veiled: frozenset[int] = frozenset()


class Row(NamedTuple):
    """Edges of a row, the baseline of its text, top and height of its bars, in pixels."""

    top: float
    bottom: float
    base: float
    bar: int
    thick: int


class Places(NamedTuple):
    """Where things are, in pixels: rows, labels, signed bars, right edge of the numbers, log bars."""

    rows: tuple[Row, ...]
    label: float
    zero: int
    half: float
    slot: float
    number: float
    log: tuple[int, int]


def bars(state: State, trace: NeuronTrace) -> Bars:
    """Return the numbers of the shown sample, with dL/db and the next b."""
    point = trace.point
    i = min(state.neuron.sample, len(point.z) - 1)
    factors = (float(point.dL_da[i]), float(point.da_dz[i]), point.dz_db)
    following = trace.next_b if trace.lab.run.moves != "w" else trace.neuron.b
    known = (float(point.z[i]), float(point.a[i]), *factors, point.dL_db, following)
    held = trace.reason is not None and trace.reason.id not in ("minimum", "cancelling", "product")
    veiled = frozenset({2, 3, 5} if trace.veils("slope") else ()) | ({6} if trace.veils("next") else set())
    values = tuple(math.nan if k in veiled else value for k, value in enumerate(known))
    small = held and not veiled & {2, 3, 5} and abs(float(point.dL_dz[i])) < SMALL
    sizes = [abs(f) for f in factors]
    return Bars(values, nice(values), 2 + sizes.index(min(sizes)) if small else None, veiled)


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


def legible(widths: dict[int, float], room: float, gap: float) -> dict[int, str]:
    """Return the ticks whose labels have that gap between them: first the left end, then 1."""
    taken: dict[int, tuple[float, float]] = {}
    for power in (LOWEST, 0, HIGHEST, *(p for p in TICKS if p not in (LOWEST, 0, HIGHEST))):
        part = (power - LOWEST) / (HIGHEST - LOWEST)
        left = part * room - (_align(part) + 1) / 2 * widths[power]
        if all(left >= b + gap or left + widths[power] + gap <= a for a, b in taken.values()):
            taken[power] = left, left + widths[power]
    return {power: TICKS[power] for power in TICKS if power in taken}


def _align(part: float) -> int:
    """Return how a label lies on its tick: −1 begins there, 0 has its middle there, 1 ends there."""
    return -1 if part == 0 else 1 if part == 1 else 0


class BarsSection(Section[Bars]):
    """Seven rows: label, signed bar, number, size."""

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel)
        self._key: object = None
        self._places: Places | None = None
        self.row = ROW
        """Least height of a row, at unit 1."""

    def least(self) -> float:
        """Return the height it needs, at unit 1."""
        return CAPTION + len(say.ROWS) * self.row

    def standing(self, ink: Ink, content: Bars) -> object:
        """Labels, axes and the lit row stand still."""
        return content.scale, content.bottleneck

    def places(self, ink: Ink) -> Places:
        """Share the room out: the numbers have a slot, the bars take the rest."""
        key = (self.rect.size(), ink)
        if self._places is not None and key == self._key:
            return self._places
        left, right = ink.u(MARGIN), self.width - ink.u(MARGIN)
        widest = ink.type(12, 600).width(tr(say.ROWS[-1])) + ink.u(4)
        label, slot, gap = max(ink.u(41), widest), ink.u(64), ink.u(10)
        rest = right - left - label - slot - gap
        bar = left + label + 0.46 * rest
        height = (self.height - ink.u(CAPTION)) / len(say.ROWS)
        thick = max(3, round(0.5 * height))
        tops = [ink.u(CAPTION) + k * height for k in range(len(say.ROWS))]
        rows = tuple(
            Row(t, t + height, t + height / 2 + ink.u(4.4), round(t + (height - thick) / 2), thick) for t in tops
        )
        zero, half = round((left + label + bar) / 2), (bar - left - label) / 2
        log = (round(bar + slot + gap), round(right))
        self._key = key
        self._places = Places(rows, left, zero, half, slot - ink.u(4), bar + slot, log)
        return self._places

    def backdrop(self, p: QPainter, ink: Ink, content: Bars) -> None:
        """Draw labels, zero line, decades and the lit row."""
        places = self.places(ink)
        self.captions(p, ink, f"{tr(say.BARS)} (±{significant(content.scale, 1)})", tr(say.SIZES))
        if content.bottleneck is not None:
            self._light(p, ink, places, content.bottleneck)
        for k, (name, row) in enumerate(zip(say.ROWS, places.rows, strict=True)):
            ink.text(p, ink.type(12, 600 if k == 5 else 500), COLORS[k], places.label, row.base, tr(name))
        ink.text(p, ink.type(12), COLORS[ONE], places.number, places.rows[ONE].base, "1", 1)
        zero = places.zero + 0.5
        p.setPen(QPen(ink.color("muted"), 1))
        p.drawLine(QLineF(zero, places.rows[0].top, zero, places.rows[-1].bottom))
        self._axis(p, ink, places)

    def _axis(self, p: QPainter, ink: Ink, places: Places) -> None:
        """Draw the tracks of the sizes, and their decades."""
        low, high = places.log
        for k in SIZED:
            row = places.rows[k]
            p.fillRect(low, row.bar, high - low, row.thick, ink.color("line"))
        top, bottom = places.rows[SIZED[0]].top, places.rows[SIZED[-1]].bottom
        base = places.rows[-1].base
        p.setPen(QPen(ink.color("muted"), 1, Qt.PenStyle.DotLine))
        for power in TICKS:
            part = (power - LOWEST) / (HIGHEST - LOWEST)
            x = round(low + part * (high - low)) + (-0.5 if part == 1 else 0.5)
            p.drawLine(QLineF(x, top, x, bottom))
        kind = ink.type(12)
        for power, label in legible({power: kind.width(TICKS[power]) for power in TICKS}, high - low, ink.u(6)).items():
            part = (power - LOWEST) / (HIGHEST - LOWEST)
            ink.text(p, kind, "muted", low + part * (high - low), base, label, _align(part))

    def _light(self, p: QPainter, ink: Ink, places: Places, k: int) -> None:
        """Light the row of the bottleneck, with a sign that needs no colour, and the word above it."""
        row = places.rows[k]
        p.setPen(QPen(ink.color("warm_line"), ink.u(1)))
        p.setBrush(ink.color("warm"))
        box = QRectF(0.5, row.top, self.width - 1, row.bottom - row.top)
        p.drawRoundedRect(box, ink.u(3), ink.u(3))
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(ink.color("bias"))
        y, half = (row.top + row.bottom) / 2, ink.u(3)
        p.drawPolygon([QPointF(ink.u(2), y - half), QPointF(ink.u(6), y), QPointF(ink.u(2), y + half)])
        above = places.rows[SIZED[0] - 1].base
        kind, words = shortened(ink, (12, 11), 600, tr(say.BOTTLENECK), places.log[1] - places.number - ink.u(4))
        ink.text(p, kind, "bias", places.log[1], above, words, 1)

    def live(self, p: QPainter, ink: Ink, content: Bars) -> None:
        """Draw bars and numbers."""
        places = self.places(ink)
        zero, plain = places.zero, ink.type(12)
        for k, (value, color, row) in enumerate(zip(content.values, COLORS, places.rows, strict=True)):
            if not math.isnan(value) and value != 0:
                part = max(-1.0, min(1.0, value / content.scale))
                long = max(1, round(abs(part) * places.half))
                p.fillRect(zero + 1 if part > 0 else zero - long, row.bar, long, row.thick, ink.color(color))
            if k != ONE:
                unknown = k in content.veiled
                kind, text = (plain, "?") if unknown else fitted(ink, value, places.slot, WAYS)
                ink.text(p, kind if k == 5 else plain, color, places.number, row.base, text, 1)
            if k in SIZED:
                self._size(p, ink, value, color, places.log, row)

    def _size(self, p: QPainter, ink: Ink, value: float, color: str, log: tuple[int, int], row: Row) -> None:
        """Fill the track as far as the size goes; an arrow where it goes beyond."""
        part = decade(value)
        if part is None:
            return
        p.fillRect(log[0], row.bar, round(part * (log[1] - log[0])), row.thick, ink.color(color))
        if 0 < part < 1:
            return
        tip, back = (log[0], 1) if part == 0 else (log[1], -1)
        h = row.thick / 2
        y = row.bar + h
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(ink.color(color if part == 0 else "ground"))
        p.drawPolygon([QPointF(tip, y), QPointF(tip + back * h, y - h), QPointF(tip + back * h, y + h)])
