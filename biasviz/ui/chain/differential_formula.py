"""Lines of a formula with their numbers, painted: folded where there are too many, broken where one is too long."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from biasviz.experiments.chain.trace import ChainTrace
from biasviz.language import tr
from biasviz.ui.chain import differential_text as text
from biasviz.ui.chain import mathline
from biasviz.ui.chain.differential_lines import Entry, Line, Total, lines, total
from biasviz.ui.neuron.readout_ink import Ink, shortened

LINE, FOLD, FRACTION = 46.0, 20.0, 18.0
"""Heights at unit 1: signs with their numbers; what says how many lines are left out; what a fraction needs besides."""
SIZES = ((19.0, 14.0), (17.0, 13.0), (15.0, 12.0), (13.0, 12.0), (12.0, 12.0))
"""Letters of signs and numbers, the first pair with which a line fits."""
APART = 5.0
"""Pixels at unit 1 on both sides of a plus or equals sign."""
COLUMN = 395.0
"""Width at unit 1 from which lines stand in two columns."""
PAD = 8.0


class Set(NamedTuple):
    """An entry with its size and where it lies."""

    entry: Entry
    x: float
    width: float


def wide(ink: Ink, entry: Entry, size: tuple[float, float]) -> float:
    """Return how wide an entry is, signs or number, in pixels."""
    apart = ink.u(2 * APART) if entry.tex in ("+", "=") else 0.0
    return max(mathline.width(ink, size[0], _signs(entry)), ink.type(size[1], 500).width(entry.number)) + apart


def has_fraction(entries: Sequence[Entry]) -> bool:
    """Whether a row needs more height."""
    return any(r"\frac" in entry.tex for entry in entries)


def _signs(entry: Entry) -> tuple[mathline.Piece, ...]:
    if entry.tex in ("+", "="):
        return (mathline.Word(entry.tex, entry.color),)
    if entry.tex == r"\dots":
        return (mathline.Word("…", entry.color),)
    return mathline.read(entry.tex, entry.color)


def fit(ink: Ink, entries: Sequence[Entry], room: float) -> tuple[float, float]:
    """Return the largest letters with which entries fit on one line, or the smallest there are."""
    return next((s for s in SIZES if sum(wide(ink, e, s) for e in entries) <= room), SIZES[-1])


def draw_line(
    p: QPainter, ink: Ink, x: float, top: float, entries: Sequence[Entry], size: tuple[float, float]
) -> float:
    """Paint entries with their numbers below; return where they end."""
    lower = ink.u(FRACTION) if has_fraction(entries) else 0.0
    base, below = top + ink.u(21) + lower / 2, top + ink.u(40) + lower
    kind = ink.type(size[1], 500)
    for entry in entries:
        width, signs = wide(ink, entry, size), _signs(entry)
        part = 0.5 * (entry.align + 1)
        mathline.draw(p, ink, size[0], x + part * (width - mathline.width(ink, size[0], signs)), base, signs)
        if entry.number:
            ink.text(p, kind, entry.color, x + part * width, below, entry.number, entry.align)
        x += width
    return x


def broken(widths: Sequence[float], room: float) -> list[int]:
    """Return in which row each of several groups stands, broken where they do not fit."""
    rows: list[int] = []
    row, taken = 0, 0.0
    for width in widths:
        if taken and taken + width > room:
            row, taken = row + 1, 0.0
        taken += width
        rows.append(row)
    return rows


def draw(p: QPainter, ink: Ink, room: QRectF, trace: ChainTrace) -> None:
    """Draw the lines of the walk so far; at its end the sum of all terms."""
    found = lines(trace)
    if not found:
        kind, words = shortened(ink, (14, 13, 12), 400, tr(text.HINT), room.width())
        ink.text(p, kind, "muted", room.left(), room.top() + ink.u(22), words)
        return
    rows: list[list[Entry]] = []
    size = SIZES[1]
    if trace.formula.added:
        whole_sum = total(trace)
        # Some of the lines are kept above the sum, unless it needs all the room there is.
        for least in (LINE, 0.0):
            rows, size, whole = _sum_rows(ink, whole_sum, room.width(), room.height() - ink.u(least))
            if whole:
                break
    tall = sum(_high(ink, row) for row in rows)
    above = QRectF(room.left(), room.top(), room.width(), room.height() - tall)
    bottom = _draw_lines(p, ink, above, found) if above.height() >= ink.u(0.9 * LINE) else above.top()
    top = min(bottom + ink.u(4), room.bottom() - tall)
    if rows:
        _tint(p, ink, QRectF(room.left(), top, room.width(), tall))
    for k, row in enumerate(rows):
        draw_line(p, ink, room.left() + ink.u(PAD) + (ink.u(2.5 * PAD) if k else 0.0), top, row, size)
        top += _high(ink, row)


def _high(ink: Ink, row: Sequence[Entry]) -> float:
    return ink.u(LINE + (FRACTION if has_fraction(row) else 0.0))


def _sum_rows(
    ink: Ink, found: Total, room: float, most: float
) -> tuple[list[list[Entry]], tuple[float, float], bool]:
    """Return the sum in rows of at most that height together, the size of its letters, and whether all terms fit."""
    room -= ink.u(4.5 * PAD)
    n, small = len(found.terms), SIZES[-1]
    groups = found.groups(n)
    widths = [sum(wide(ink, entry, small) for entry in group) for group in groups]
    if _tall(ink, groups, widths, room) <= most:
        for size in SIZES[1:]:
            widths = [sum(wide(ink, entry, size) for entry in group) for group in groups]
            if size == small or _tall(ink, groups, widths, room) <= most:
                return _rows(groups, widths, room), size, True

    def folded(count: int) -> tuple[list[tuple[Entry, ...]], list[float]]:
        kept = found.groups(count)
        tail = [sum(wide(ink, entry, small) for entry in group) for group in kept[-2:]]
        return kept, [*widths[: len(kept) - 2], *tail]

    def fits(count: int) -> bool:
        return _tall(ink, *folded(count), room) <= most

    count = max(3, bisect_left(range(4, n), True, key=lambda k: not fits(k)) + 3)
    kept, wides = folded(min(count, n - 1))
    rows = _rows(kept, wides, room)
    return rows if fits(min(count, n - 1)) else rows[:1], small, False


def _rows(groups: Sequence[tuple[Entry, ...]], widths: Sequence[float], room: float) -> list[list[Entry]]:
    at = broken(widths, room)
    return [[e for group, row in zip(groups, at, strict=True) if row == k for e in group] for k in range(at[-1] + 1)]


def _tall(ink: Ink, groups: Sequence[tuple[Entry, ...]], widths: Sequence[float], room: float) -> float:
    """Return how high the rows are together."""
    at = broken(widths, room)
    high = {row for group, row in zip(groups, at, strict=True) if has_fraction(group)}
    return ink.u(LINE) * (at[-1] + 1) + ink.u(FRACTION) * len(high)


def _draw_lines(p: QPainter, ink: Ink, room: QRectF, found: list[Line]) -> float:
    """Draw lines in one column or two; of those that are too many the first and the last. Return where they end."""
    columns = 2 if room.width() >= ink.u(2 * COLUMN) else 1
    high, each = ink.u(LINE), (room.width() - (columns - 1) * ink.u(3 * PAD)) / columns
    rows = max(1, int((room.height() + ink.u(4)) / high))
    columns = columns if len(found) > rows else 1
    fits = rows * columns
    shown: list[Line | int] = list(found)
    if len(found) > fits:
        kept = fits - 2
        shown = [found[0], len(found) - 1 - kept, *found[-kept:]] if kept > 0 else list(found[-fits:])
    bottom = room.top()
    for k, line in enumerate(shown):
        column, row = divmod(k, rows)
        x, top = room.left() + column * (each + ink.u(3 * PAD)), room.top() + row * high
        bottom = max(bottom, top + high)
        if isinstance(line, int):
            words = tr("… {n} lines more", n=line)
            ink.text(p, ink.type(13), "muted", x + ink.u(PAD), top + ink.u(26), words)
            continue
        if line.fresh:
            _tint(p, ink, QRectF(x, top, each, high - ink.u(2)))
        inner = each - ink.u(2 * PAD)
        draw_line(p, ink, x + ink.u(PAD), top, line.entries, fit(ink, line.entries, inner))
    return bottom


def _tint(p: QPainter, ink: Ink, box: QRectF) -> None:
    """Light the line that the last move has written."""
    p.setPen(QPen(ink.color("cool_line"), ink.u(1)))
    p.setBrush(ink.color("cool"))
    p.drawRoundedRect(box, ink.u(5), ink.u(5))
    p.setBrush(Qt.BrushStyle.NoBrush)
