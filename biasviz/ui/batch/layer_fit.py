"""How large the cells of the Layer page can be: which arrays side by side, how many rows, in which writing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QFontMetricsF

from biasviz.ui.batch.cells import Writing, room
from biasviz.ui.theme import Look

TITLE, HEADING, STATS, BETWEEN, EDGE = 25.0, 26.0, 17.0, 10.0, 6.0
"""Heights at unit 1: the name of an array, a heading, a line below db, the gap of the two bands, the page's edge."""
SIGN, ARROW, NEAR = 26.0, 46.0, 16.0
"""Gaps at unit 1: of an operator, of the arrow with f, of A and Y."""
TIGHT = 0.66
"""What becomes of the gaps where numbers would not fit otherwise."""
TALLEST, WIDEST = 42.0, 84.0
"""Of a cell at unit 1."""
LANE = 16.0
"""Height at unit 1 between dZ and db, where the arrows come to their sum."""
WORDS = 205.0
"""Height at unit 1 that the words beside dZ need at least."""
OVER_B = TITLE - 4
"""Height at unit 1 of the name of b, where b lies below W."""
BELOW_B = 2
"""Rows below b: what it moves by, and the next one."""
SMALLEST_CELL = 13.0
"""Height at unit 1 of a cell without a number."""


class Size(NamedTuple):
    """What the arrangement depends on.

    Attributes:
        width, height: in the pixels of the look.
        n, d, k: rows, inputs, neurons.
        rows: how many of the n are wanted on the page.
        arrow: width of the name of the activation.
        title: width of the name of dZ with its formula.
        copied: whether db has a row for each row (reduction "none").

    """

    width: float
    height: float
    n: int
    rows: int
    d: int
    k: int
    arrow: float = 0.0
    title: float = 0.0
    copied: bool = False


class Kind(NamedTuple):
    """One way to arrange the arrays.

    Attributes:
        stacked: whether b lies below W.
        all_targets: whether Y is shown whole, and not the chosen neuron's column.
        x_numbers: whether X has cells as wide as those of the neurons.
        how: how the numbers are written; None where neurons have no room for them.
        gaps: factor on the gaps between arrays.

    """

    stacked: bool
    all_targets: bool
    x_numbers: bool
    how: Writing | None
    gaps: float = 1.0


class Plan(NamedTuple):
    """Sizes of a kind.

    Attributes:
        kind: which.
        column, x_width, height: of cells; those of X may be narrower.
        rows: how many are shown.
        merged: whether the heading shares a line with the name of dZ.
        stats: lines below db.

    """

    kind: Kind
    column: float
    x_width: float
    height: float
    rows: int
    merged: bool
    stats: int


def margin(look: Look, size: Size) -> float:
    """Return the width of the page's edge."""
    return max(12.0, min(24.0, 0.018 * size.width / look.unit)) * look.unit


def names(look: Look, size: Size) -> float:
    """Return the width of the numbers of the rows."""
    return QFontMetricsF(look.font(11)).horizontalAdvance("0" * len(str(size.n))) + 7 * look.unit


def gaps_of(look: Look, size: Size, kind: Kind) -> list[float]:
    """Return the least gaps from left to right: of the operators, of the arrow from Z to A, between A and Y."""
    signs = [SIGN * kind.gaps * look.unit] * (2 if kind.stacked else 3)
    arrow = max(ARROW * kind.gaps * look.unit, size.arrow + 10 * look.unit)
    return [*signs, arrow, NEAR * kind.gaps * look.unit]


def best(look: Look, size: Size) -> Plan:
    """Return the plan that is read best: two decimals before one, all rows, b beside W, all targets, large numbers."""
    fewest = _sized(look, size, Kind(True, False, True, Writing(look.font(10, 500), 1)))
    scrolls = fewest.rows < size.rows
    for kind in _kinds(look, size):
        font, decimals = kind.how  # type: ignore[misc]
        if scrolls and font.pixelSize() > look.font(12).pixelSize():
            continue  # rather more rows than larger numbers
        plan = _sized(look, size, kind)
        fits = plan.column >= room(font, decimals)[0] + look.unit
        if fits and (scrolls or plan.rows >= size.rows):
            return plan
    return _sized(look, size, Kind(True, False, size.d <= 4, None))


def _kinds(look: Look, size: Size) -> Iterator[Kind]:
    arranged = [(False, True), (True, True), (False, False), (True, False)]
    pictures = (True, False) if size.d > 5 else (True,)
    wide, small, short = (2, (18, 16, 14, 13, 12, 11)), (2, (10,)), (1, (12, 11, 10))
    for gaps, (decimals, fonts) in ((1.0, wide), (1.0, small), (1.0, short), (TIGHT, small), (TIGHT, short)):
        for x_numbers in pictures:
            for stacked, all_targets in arranged:
                for font in fonts:
                    yield Kind(stacked, all_targets, x_numbers, Writing(look.font(font, 500), decimals), gaps)


def _sized(look: Look, size: Size, kind: Kind) -> Plan:
    """Return the sizes of a kind with as many rows as fit, and cells as high as there is room for."""
    column, x_width = _columns(look, size, kind)
    needed = SMALLEST_CELL * look.unit if kind.how is None else room(kind.how.font, kind.how.decimals)[1]
    least, most = needed + look.unit, TALLEST * look.unit
    for merged, stats in ((False, 2), (True, 2), (True, 1), (True, 0)):
        height = _height(look, size, kind, size.rows, merged, stats)
        if height >= least:
            return Plan(kind, column, x_width, min(height, most), size.rows, merged, stats)
    low, high = 1, size.rows
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if _height(look, size, kind, middle, True, 1) >= least else (low, middle - 1)
    height = max(least, min(_height(look, size, kind, low, True, 1), most))
    return Plan(kind, column, x_width, height, low, True, 1)


def _columns(look: Look, size: Size, kind: Kind) -> tuple[float, float]:
    """Return the width of the columns of neurons, and of those of X."""
    unit = look.unit
    neurons = (3 if kind.stacked else 4) * size.k + (size.k if kind.all_targets else 1)
    beside = names(look, size) + (14 * unit if size.rows > 12 else 0)
    free = size.width - 2 * margin(look, size) - sum(gaps_of(look, size, kind)) - beside
    if kind.x_numbers:
        column = min(free / (neurons + size.d), WIDEST * unit)
        return column, column
    picture = min(max(0.2 * free, 5 * unit * size.d), 0.3 * free)
    return min((free - picture) / neurons, WIDEST * unit), picture / size.d


def w_cells(size: Size, rows: int) -> int:
    """Return as how many cells W is high at least, where b lies below it."""
    return min(size.d, max(rows - 1 - BELOW_B, 2))


def band_of(look: Look, size: Size, kind: Kind, rows: int, height: float) -> float:
    """Return the height of the upper band for cells of that height."""
    if not kind.stacked:
        return max(rows, 1 + BELOW_B) * height
    return max(rows * height, (w_cells(size, rows) + 1 + BELOW_B) * height + OVER_B * look.unit)


def _height(look: Look, size: Size, kind: Kind, rows: int, merged: bool, stats: int) -> float:
    """Return the height of a cell with which both bands fill the page."""
    unit = look.unit
    heading = 0.0 if merged else HEADING
    left = size.height - (2 * EDGE + 2 * TITLE + BETWEEN + LANE + stats * STATS + heading) * unit
    words = (WORDS - TITLE - LANE - stats * STATS - heading) * unit
    high = left
    for _ in range(24):  # the upper band grows in pieces with the height of a cell
        needed = band_of(look, size, kind, rows, high) + max((rows + 1) * high, words)
        if needed <= left:
            break
        high *= max(0.6, min(left / needed, 0.998))
    return high
