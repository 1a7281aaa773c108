"""Where everything of the Layer page lies: it follows from the size, n, d and k, never from the numbers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from biasviz.ui.batch.cells import Grid, Writing, room
from biasviz.ui.theme import Look

TITLE, HEADING, STATS, BETWEEN, EDGE = 25.0, 26.0, 17.0, 12.0, 8.0
"""Heights at unit 1: the name of an array, a heading, a line below db, the gap of the two bands, the page's edge."""
SIGN, ARROW, NEAR = 26.0, 46.0, 16.0
"""Gaps at unit 1: of an operator, of the arrow with f, of A and Y."""
TALLEST, WIDEST = 36.0, 66.0
"""Of a cell at unit 1."""
WORDS = 216.0
"""Height at unit 1 that the words beside dZ need."""
CLEAR = 6.0
"""Between dZ and db at unit 1."""


class Size(NamedTuple):
    """What the arrangement depends on.

    Attributes:
        width, height: in the pixels of the look.
        n, d, k: rows, inputs, neurons.
        arrow: width of the name of the activation.
        copied: whether db has a row for each row (reduction "none").

    """

    width: float
    height: float
    n: int
    d: int
    k: int
    arrow: float = 0.0
    copied: bool = False


class Kind(NamedTuple):
    """One way to arrange the arrays, and how their numbers are written."""

    stacked: bool
    all_targets: bool
    x_numbers: bool
    how: Writing | None


@dataclass(frozen=True)
class Layout:
    """The arrangement, in pixels of the look.

    Attributes:
        grids: where each array lies; "Y" is all targets or the chosen neuron's column, "copies" a db with n rows.
        how: how numbers are written; None where neurons have no room for them.
        how_x, how_w: the same for X and W.
        rows: rows that are shown.
        stacked: whether b lies below W.
        all_targets: whether Y is shown whole.
        signs: operators as (x, y, text), "f" for the arrow with the activation.
        heading: where "Backward" stands.
        names, names_below: where the numbers of the rows stand, in both bands.
        lamps: x of the lamps.
        arrows: where the arrows of the rows lie.
        label: where "∂L/∂b = …" stands.
        stats: y of the lines below db, or none.
        words: where reduction, code and sentences stand.
        map: where all rows are seen at once where not all fit, or None.
        overview: grows with what had to be left out, for tests.

    """

    size: Size
    grids: dict[str, Grid]
    how: Writing | None
    how_x: Writing | None
    how_w: Writing | None
    rows: int
    stacked: bool
    all_targets: bool
    signs: tuple[tuple[float, float, str], ...]
    heading: QRectF
    names: QRectF
    names_below: QRectF
    lamps: float
    arrows: QRectF
    label: QRectF
    stats: tuple[float, ...]
    words: QRectF
    map: QRectF | None
    merged: bool


class _Plan(NamedTuple):
    """Sizes of cells for a kind."""

    kind: Kind
    column: float
    x_width: float
    height: float
    rows: int
    merged: bool
    stats: int


@lru_cache(maxsize=16)
def arrange(look: Look, size: Size) -> Layout:
    """Return the arrangement: all rows in the largest writing with most decimals, else as many rows as fit."""
    return _placed(look, size, _best(look, size))


def _names(look: Look, size: Size) -> float:
    return QFontMetricsF(look.font(11)).horizontalAdvance("0" * len(str(size.n))) + 7 * look.unit


def _margin(look: Look, size: Size) -> float:
    return max(12.0, min(24.0, 0.018 * size.width / look.unit)) * look.unit


def _best(look: Look, size: Size) -> _Plan:
    fonts = [Writing(look.font(s, 500), places) for places, least in ((2, 10), (1, 10)) for s in range(14, least - 1, -1)]
    smallest = _tall(look, size, Kind(True, False, True, fonts[-1]), size.n)
    scrolls = smallest.rows < size.n
    for how in fonts:
        for x_numbers in (True, False):
            if not x_numbers and size.d < 6:
                continue
            for all_targets in (True, False):
                for stacked in (False, True):
                    plan = _tall(look, size, Kind(stacked, all_targets, x_numbers, how), size.n)
                    fits = plan.column >= room(how.font, how.decimals)[0] + look.unit
                    if fits and (plan.rows >= size.n or (scrolls and how.font.pixelSize() <= look.font(12).pixelSize())):
                        return plan
    return _tall(look, size, Kind(True, False, size.d <= 4, None), size.n)


def _tall(look: Look, size: Size, kind: Kind, rows: int) -> _Plan:
    """Return the sizes of a kind with as many rows, up to `rows`, and cells as high as there is room for."""
    column, x_width = _columns(look, size, kind)
    least = (room(kind.how.font, kind.how.decimals)[1] if kind.how else 13 * look.unit) + look.unit
    for merged, stats in ((False, 2), (True, 2), (True, 1), (True, 0)):
        height = _height(look, size, kind, rows, merged, stats)
        if height >= least:
            return _Plan(kind, column, x_width, min(height, TALLEST * look.unit), rows, merged, stats)
    low, high = 1, rows
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if _height(look, size, kind, middle, True, 1) >= least else (low, middle - 1)
    height = max(least, min(_height(look, size, kind, low, True, 1), TALLEST * look.unit))
    return _Plan(kind, column, x_width, height, low, True, 1)


def _columns(look: Look, size: Size, kind: Kind) -> tuple[float, float]:
    """Return the width of the columns of neurons, and of those of X."""
    unit = look.unit
    neurons = (3 if kind.stacked else 4) * size.k + (size.k if kind.all_targets else 1)
    room_ = size.width - 2 * _margin(look, size) - _fixed(look, size, kind)
    if kind.x_numbers:
        column = min(room_ / (neurons + size.d), WIDEST * unit)
        return column, column
    picture = min(max(0.2 * room_, 5 * unit * size.d), 0.3 * room_)
    return min((room_ - picture) / neurons, WIDEST * unit), picture / size.d


def _fixed(look: Look, size: Size, kind: Kind) -> float:
    """Return the width of all that is no cell."""
    signs = 2 if kind.stacked else 3
    arrow = max(ARROW * look.unit, size.arrow + 14 * look.unit)
    beside = _names(look, size) + (16 * look.unit if size.n > 4 else 0)
    return signs * SIGN * look.unit + arrow + NEAR * look.unit + beside


def _height(look: Look, size: Size, kind: Kind, rows: int, merged: bool, stats: int) -> float:
    """Return the height of a cell with which both bands fill the page."""
    unit = look.unit
    fixed = (2 * EDGE + 2 * TITLE + BETWEEN + CLEAR + stats * STATS + (0 if merged else HEADING)) * unit
    left = size.height - fixed
    cells = rows
    if kind.stacked:  # W, the title of b, b and two rows below it
        left_top = left - (TITLE - 4) * unit
        cell = left_top / (min(size.d, max(rows - 3, 2)) + 3 + rows + 1)
        if (min(size.d, max(rows - 3, 2)) + 3) * cell + (TITLE - 4) * unit > rows * cell:
            return cell
    else:
        cells = max(rows, 3)
    words = max(0.0, (WORDS - (TITLE + CLEAR + stats * STATS) - (0 if merged else 0)) * unit)
    cell = left / (cells + rows + 1)
    if (rows + 1) * cell < words:
        cell = min(left / (cells + rows + 1), (left - words) / cells)
    return cell


def _placed(look: Look, size: Size, plan: _Plan) -> Layout:
    unit, kind, k, d = look.unit, plan.kind, size.k, size.d
    gap = min(2.0 * unit, 0.12 * plan.height, 0.12 * plan.column) if plan.column > 3 else 0.0
    h, margin = plan.height, _margin(look, size)
    scrolled = plan.rows < size.n
    left = margin + (14 * unit if scrolled else 0.0)
    names = _names(look, size)
    band = max(plan.rows, 3) * h
    w_rows = d * h
    if kind.stacked:
        band = max(plan.rows * h, (min(d, max(plan.rows - 3, 2)) + 3) * h + (TITLE - 4) * unit)
        w_rows = min(w_rows, band - 3 * h - (TITLE - 4) * unit)
    w_rows = min(w_rows, band)
    top = EDGE * unit + TITLE * unit
    widths = {"X": plan.x_width * d, "k": plan.column * k, "Y": plan.column * (k if kind.all_targets else 1)}
    arrow = max(ARROW * unit, size.arrow + 14 * unit)
    gaps = [SIGN * unit] * (2 if kind.stacked else 3) + [arrow, NEAR * unit]
    blocks = [widths["X"], widths["k"], *([] if kind.stacked else [widths["k"]]), widths["k"], widths["k"], widths["Y"]]
    slack = max(0.0, size.width - margin - left - names - sum(blocks) - sum(gaps))
    before = len(gaps) - 2  # gaps to the left of Z
    beside = max(250 * unit, min(0.33 * size.width, 460 * unit))
    z_right = left + names + sum(blocks[: before + 1]) + sum(gaps[:before])
    push = max(0.0, min(slack * before / len(gaps), size.width - margin - beside - 26 * unit - z_right))
    gaps = [g + push / before for g in gaps[:before]] + [g + min((slack - push) / 2, 60 * unit) for g in gaps[before:]]
    middle = top + band / 2
    xs, x = [], left + names
    for width, after in zip(blocks, [*gaps, 0.0], strict=True):
        xs.append(x)
        x += width + after
    rows_y = top + (band - plan.rows * h) / 2
    signs: list[tuple[float, float, str]] = []
    for i, sign in enumerate(["·", "=", "f"] if kind.stacked else ["·", "+", "=", "f"]):
        signs.append((xs[i] + blocks[i] + (gaps[i] - gap) / 2, middle, sign))
    grids: dict[str, Grid] = {"X": Grid(xs[0], rows_y, plan.x_width, h, plan.rows, d, min(gap, 0.12 * plan.x_width))}
    hw = w_rows / d
    w_gap = min(gap, 0.12 * hw)
    if kind.stacked:
        all_of = w_rows + (TITLE - 4) * unit + 3 * h
        y = top + (band - all_of) / 2
        grids["W"] = Grid(xs[1], y, plan.column, hw, d, k, w_gap)
        b_y = y + w_rows + (TITLE - 4) * unit
        grids["b"] = Grid(xs[1], b_y, plan.column, h, 1, k, gap)
        signs.append((xs[1] - SIGN * unit / 2, b_y + h / 2, "+"))
        z = 2
    else:
        grids["W"] = Grid(xs[1], top + (band - w_rows) / 2, plan.column, hw, d, k, w_gap)
        row = max(0, min((plan.rows - 1) // 2, plan.rows - 3))
        grids["b"] = Grid(xs[2], rows_y + row * h if plan.rows > 2 else top, plan.column, h, 1, k, gap)
        z = 3
    grids["Z"] = Grid(xs[z], rows_y, plan.column, h, plan.rows, k, gap)
    grids["A"] = Grid(xs[z + 1], rows_y, plan.column, h, plan.rows, k, gap)
    grids["Y"] = Grid(xs[z + 2], rows_y, plan.column, h, plan.rows, k if kind.all_targets else 1, gap)
    grids["next"] = grids["b"]._replace(y=grids["b"].y + 2 * h)
    # The lower band: dZ under Z, so that a neuron is one column from b to db.
    low = top + band + BETWEEN * unit
    heading = QRectF(margin, low, size.width - 2 * margin, HEADING * unit)
    dz_y = low + TITLE * unit + (0.0 if plan.merged else HEADING * unit)
    dz_x = max(margin + 40 * unit, min(xs[z], size.width - margin - beside - 26 * unit - widths["k"]))
    grids["dZ"] = Grid(dz_x, dz_y, plan.column, h, plan.rows, k, gap)
    db_y = dz_y + plan.rows * h + CLEAR * unit
    grids["db"] = Grid(dz_x, db_y, plan.column, h, 1, k, gap)
    if plan.merged:
        heading = QRectF(margin, low, dz_x - margin - 10 * unit, TITLE * unit)
    lamps = left + names + 8 * unit
    arrows = QRectF(lamps + 12 * unit, dz_y, dz_x - 22 * unit - lamps - 12 * unit, plan.rows * h)
    label = QRectF(margin, db_y, dz_x - margin - 10 * unit, h - gap)
    one = max(2.0, min(plan.column, 0.9 * h, (label.width() - 175 * unit) / plan.rows))
    grids["ones"] = Grid(dz_x - 12 * unit - one * plan.rows, db_y, one, h, 1, plan.rows, min(gap, 0.12 * one))
    if size.copied:
        wide = min(plan.column, (arrows.width() - 10 * unit) / k)
        x0 = arrows.x() + (arrows.width() - wide * k) / 2
        grids["copies"] = Grid(x0, dz_y, wide, h, plan.rows, k, min(gap, 0.12 * wide))
    stats = tuple(db_y + h + (i * STATS + 1) * unit for i in range(plan.stats))
    wx = dz_x + widths["k"] + 26 * unit
    words = QRectF(wx, low + (0 if not plan.merged else 2 * unit), size.width - margin - wx, size.height - low - EDGE * unit)
    bar = QRectF(margin, dz_y, 8 * unit, plan.rows * h - gap) if scrolled else None
    tall = kind.how is not None and hw >= room(kind.how.font, kind.how.decimals)[1]
    return Layout(
        size=size, grids=grids, how=kind.how, how_x=kind.how if kind.x_numbers else None,
        how_w=kind.how if tall else None, rows=plan.rows, stacked=kind.stacked,
        all_targets=kind.all_targets, signs=tuple(signs), heading=heading,
        names=QRectF(left, rows_y, names, plan.rows * h), names_below=QRectF(left, dz_y, names, plan.rows * h),
        lamps=lamps, arrows=arrows, label=label, stats=stats, words=words, map=bar, merged=plan.merged,
    )  # fmt: skip
