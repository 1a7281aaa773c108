"""How large the cells of the page "Forward and back" can be: which columns, how many rows, in which writing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QFontMetricsF

from biasviz.ui.batch.cells import Writing, room
from biasviz.ui.batch.cells_numbers import WIDEST as WIDEST_NUMBER
from biasviz.ui.batch.layer_fit import EDGE, TALLEST, TITLE, WIDEST
from biasviz.ui.network.backprop_arrays import MOST, picks
from biasviz.ui.theme import Look

SIGN, ARROW, TIGHT = 21.0, 38.0, 0.8
"""Gaps at unit 1: of an operator, of the arrow with f; and what becomes of them where it is narrow."""
TALL_B = 1.15
"""How much higher than other cells those of biases are."""
LOWEST = 1.3
"""Height of a cell at least, in sizes of its letters, where all rows are shown then."""
AIR = 8.0
"""Height at unit 1 between both bands besides what stands there."""
FOOT = 13.0
"""Height at unit 1 below the lower band, where what is sent back goes along."""
FEW = 6
"""Rows for which there is nearly always room."""
FEWEST = 3
"""Rows that are shown at least, and rows of W."""
BESIDE = 7.0
"""Width at unit 1 between the name of an array and its shape."""


class Size(NamedTuple):
    """What the arrangement depends on.

    Attributes:
        width, height: in the pixels of the look.
        n: rows of the step.
        widths: inputs, then the units of each layer.
        chosen: layer and unit that are drawn in any case.
        arrows: width of the name of each activation.
        labels: how many rows there are to tell apart by their numbers.

    """

    width: float
    height: float
    n: int
    widths: tuple[int, ...]
    chosen: tuple[int, int]
    arrows: tuple[float, ...]
    labels: int


class Kind(NamedTuple):
    """One way to draw the columns.

    Attributes:
        most: columns of an array that are drawn without leaving any out.
        how: how numbers are written.
        gaps: factor on the gaps between arrays.
        stacked: whether the shape of an array stands below its name.
        scrolls: whether not all arrays need to be seen at once.

    """

    most: int
    how: Writing
    gaps: float
    stacked: bool
    scrolls: bool


class Columns(NamedTuple):
    """The columns of all arrays.

    Attributes:
        kind: how they are drawn.
        picks: which inputs are drawn, then which units of each layer.
        column: width of one.
        slots: widths from left to right: X, then W, Z, A of each layer, then L.
        gaps: after each slot but the last.

    """

    kind: Kind
    picks: tuple[tuple[int, ...], ...]
    column: float
    slots: tuple[float, ...]
    gaps: tuple[float, ...]

    @property
    def width(self) -> float:
        """All of it."""
        return sum(self.slots) + sum(self.gaps)


class Rows(NamedTuple):
    """The rows of all arrays.

    Attributes:
        rows: rows of the step that are shown.
        inner: rows of W that are drawn at most.
        middle: rows between b and db: 2 for what b moves by and what it comes to, 1 for that alone, or 0.
        height: of a cell.
        enough: whether that is as many rows as are needed, and no cell too low.

    """

    rows: int
    inner: int
    middle: int
    height: float
    enough: bool


def margin(look: Look, size: Size) -> float:
    """Return the width of the page's edge."""
    return max(12.0, min(24.0, 0.018 * size.width / look.unit)) * look.unit


def names(look: Look, size: Size) -> float:
    """Return the width of the numbers of the rows, with the track that scrolls them."""
    digits = QFontMetricsF(look.font(11)).horizontalAdvance("0" * len(str(size.labels)))
    return digits + (9 + (14 if size.n > FEW else 0)) * look.unit


def free(look: Look, size: Size) -> float:
    """Return the width that the arrays have."""
    return size.width - 2 * margin(look, size) - names(look, size)


def candidates(look: Look, size: Size) -> Iterator[Columns]:
    """Yield the columns that there is room for, those that are read best first: all at once, two decimals, large."""
    there = free(look, size)
    for kind in _kinds(look):
        least = columns_of(look, size, kind, number_width(look, kind.how))
        if not kind.scrolls and least.width <= there:
            spare = (there - least.width) / sum(max(1, round(slot / least.column)) for slot in least.slots)
            yield columns_of(look, size, kind, min(least.column + 0.8 * spare, WIDEST * look.unit))
        if kind.scrolls and _widest_station(least) <= there:
            yield least
    yield least


def number_width(look: Look, how: Writing) -> float:
    """Return how wide a cell is at least, with the gap that follows it."""
    widest = QFontMetricsF(how.font).horizontalAdvance(WIDEST_NUMBER[how.decimals])
    return widest + 0.16 * how.font.pixelSize() + 2 * look.unit


def _kinds(look: Look) -> Iterator[Kind]:
    def kind(most: int, gaps: float, decimals: int, font: int, stacked: bool, scrolls: bool = False) -> Kind:
        return Kind(most, Writing(look.font(font, 500), decimals), gaps, stacked, scrolls)

    for font in (16, 14, 13, 12, 11):
        for stacked in (False, True):
            yield kind(MOST, 1.0, 2, font, stacked)
    for font in (11, 10):
        yield kind(MOST, TIGHT, 2, font, True)
    for font in (12, 11, 10):
        yield kind(MOST, TIGHT, 1, font, True)
    for most in (MOST, 5, 3):
        for font, decimals in ((12, 2), (11, 2), (10, 2), (10, 1)):
            if most < MOST:
                yield kind(most, TIGHT, decimals, font, True)
            yield kind(most, 1.0 if font > 10 else TIGHT, decimals, font, False, True)
            yield kind(most, TIGHT, decimals, font, True, True)


def columns_of(look: Look, size: Size, kind: Kind, column: float) -> Columns:
    """Return the columns of a kind at that width."""
    unit, widths = look.unit, size.widths
    shown = tuple(
        picks(count, kind.most, size.chosen[1] if layer == size.chosen[0] + 1 else None)
        for layer, count in enumerate(widths)
    )
    sign = SIGN * kind.gaps * unit
    arrows = [max(ARROW * kind.gaps * unit, name + 10 * unit) for name in size.arrows]
    cells: list[float]
    cells, gaps, titles = [len(shown[0])], [sign], [("X", (size.n, widths[0]))]
    for layer, units in enumerate(widths[1:]):
        cells += [len(shown[layer + 1])] * 3
        gaps += [sign, arrows[layer], sign]
        titles += [("dW0", (widths[layer], units)), ("dZ0", (size.n, units)), ("dA0", (size.n, units))]
    cells.append(max(1.0, loss_width(look, kind.how) / column))
    gaps[-1] = ARROW * kind.gaps * unit
    titles.append(("", (1, 1)))
    slots = []
    for count, title, after in zip(cells, titles, [*gaps, 0.0], strict=True):
        wide = title_width(look, *title, kind.stacked) - after + 10 * unit if title[0] else 0.0
        slots.append(max(count * column, wide))
    return Columns(kind, shown, column, tuple(slots), tuple(gaps))


def title_width(look: Look, name: str, shape: tuple[int, int], stacked: bool = False) -> float:
    """Return the width of the name of an array with its shape, beside it or below."""
    words = QFontMetricsF(look.font(11)).horizontalAdvance(f"({shape[0]:,}, {shape[1]:,})")
    letters = QFontMetricsF(look.math(18)).horizontalAdvance(name)
    return max(words, letters) if stacked else letters + BESIDE * look.unit + words


def title_height(look: Look, kind: Kind) -> float:
    """Return the height of the name of an array, with its shape where that is below."""
    return TITLE * look.unit + (0.95 * QFontMetricsF(look.font(11)).height() if kind.stacked else 0.0)


def loss_width(look: Look, how: Writing) -> float:
    """Return the width of the cell of L, which has more digits than others."""
    return 1.04 * QFontMetricsF(how.font).horizontalAdvance("0.00000") + 4 * look.unit


def _widest_station(found: Columns) -> float:
    """Return the width of what Z of a layer takes in and is, for the widest one."""
    slots, gaps = found.slots, found.gaps
    return max(sum(slots[k : k + 3]) + sum(gaps[k : k + 2]) for k in range(0, len(slots) - 2, 3))


def rows(look: Look, size: Size, shown: Columns, below: float) -> Rows:
    """Return the rows: all of them if they fit, with what b moves by and what it comes to.

    Args:
        look: theme and sizes.
        size: what there is.
        shown: its columns.
        below: height that something else needs.

    """
    least = room(shown.kind.how.font, shown.kind.how.decimals)[1] + look.unit
    inner = max(len(layer) for layer in shown.picks[:-1])
    most = TALLEST * look.unit
    titles = title_height(look, shown.kind)
    for middle in (2, 1, 0):
        height = _height(look, size, (below, titles), size.n, inner, middle)
        if height >= LOWEST * shown.kind.how.font.pixelSize() + look.unit:
            return Rows(size.n, inner, middle, min(height, most), True)
    few = min(inner, FEWEST)
    for middle, enough in ((2, 7), (1, 4), (0, FEWEST)):
        count = next((r for r in range(min(size.n, 40), 0, -1)
                      if _height(look, size, (below, titles), r, few, middle) >= least), 0)  # fmt: skip
        if count >= min(enough, size.n) or middle == 0:
            break
    count = max(1, count)
    while inner > few and _height(look, size, (below, titles), count, inner, middle) < least:
        inner -= 1
    height = _height(look, size, (below, titles), count, inner, middle)
    return Rows(count, inner, middle, max(least, min(height, most)), count >= min(size.n, FEWEST) and height >= least)


def _height(look: Look, size: Size, used: tuple[float, float], count: int, inner: int, middle: int) -> float:
    """Return how high cells can be with so many rows, rows of W and rows between b and db.

    `used` is the height that something else needs, and that of a name.
    """
    below, title = used
    there = size.height - below - (EDGE + FOOT + AIR) * look.unit - 2 * title
    stack = (there - 2 * (title + 3 * look.unit)) / (2 * (inner + TALL_B) + middle)
    return min(stack, there / (2 * count + middle))
