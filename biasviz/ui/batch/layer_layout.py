"""Where everything of the Layer page lies: it follows from the size, n, d and k, never from the numbers."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF

from biasviz.ui.batch.cells import Grid, Writing, room
from biasviz.ui.batch.layer_fit import (
    BELOW_B,
    BETWEEN,
    EDGE,
    HEADING,
    LANE,
    OVER_B,
    SIGN,
    STATS,
    TITLE,
    Plan,
    Size,
    band_of,
    best,
    gaps_of,
    margin,
    names,
)  # fmt: skip
from biasviz.ui.theme import Look

__all__ = ["TITLE", "Layout", "Size", "arrange"]


@dataclass(frozen=True)
class Layout:
    """The arrangement, in pixels of the look.

    Attributes:
        size: what it was made for.
        grids: where each array lies; "Y" is all targets or the chosen neuron's column, "copies" a db with n rows.
        how, how_x, how_w: how numbers are written, in X, in W; None where there is no room for them.
        rows: rows that are shown.
        stacked: whether b lies below W.
        all_targets: whether Y is shown whole.
        signs: operators as (x, y, text), "f" for the arrow with the activation.
        heading: where "Backward" stands.
        names, names_below: where the numbers of the rows stand, in both bands.
        lamps: x of the lamps.
        arrows: where the arrows of the rows lie.
        lane: y of the arrow of their sum.
        label: where "∂L/∂b = …" stands.
        stats: y of the lines below db.
        words: where reduction, code and sentences stand.
        map: where all rows are seen at once where not all fit, or None.

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
    lane: float
    label: QRectF
    stats: tuple[float, ...]
    words: QRectF
    map: QRectF | None


@lru_cache(maxsize=16)
def arrange(look: Look, size: Size) -> Layout:
    """Return the arrangement."""
    plan = best(look, size)
    unit = look.unit
    band = band_of(look, size, plan.kind, plan.rows, plan.height)
    spare = _spare(look, size, plan, band)
    top = (EDGE + TITLE) * unit + min(0.25 * spare, 20 * unit)
    low = top + band + BETWEEN * unit + min(0.5 * spare, 40 * unit)
    grids, signs = _forward(look, size, plan, top, band)
    return _backward(look, size, plan, grids, signs, low)


def _spare(look: Look, size: Size, plan: Plan, band: float) -> float:
    heading = 0.0 if plan.merged else HEADING
    fixed = 2 * EDGE + 2 * TITLE + BETWEEN + LANE + plan.stats * STATS + heading
    below = max((plan.rows + 1) * plan.height, 190 * look.unit)
    return max(0.0, size.height - fixed * look.unit - band - below)


def _gap(look: Look, width: float, height: float) -> float:
    return min(2.0 * look.unit, 0.12 * width, 0.12 * height) if width > 4 else 0.0


def _beside(look: Look, size: Size) -> float:
    """Return the least width of the words beside dZ, with what separates them."""
    return max(262 * look.unit, min(0.28 * size.width, 460 * look.unit)) + 26 * look.unit


def _forward(look: Look, size: Size, plan: Plan, top: float, band: float) -> tuple[dict[str, Grid], list[tuple[float, float, str]]]:  # noqa: E501
    """Return the arrays of the upper band, and the signs between them."""
    unit, kind, k, h = look.unit, plan.kind, size.k, plan.height
    neurons = plan.column * k
    last = plan.column * (k if kind.all_targets else 1)
    order = ["X", "W", *([] if kind.stacked else ["b"]), "Z", "A", "Y"]
    widths = [plan.x_width * size.d, *[neurons] * (len(order) - 2), last]
    before = len(order) - 3
    gaps = gaps_of(look, size, kind)
    first = margin(look, size) + names(look, size) + (14 * unit if plan.rows < size.rows else 0.0)
    gaps = _spread(look, size, first, widths, gaps, before)
    xs, x = [], first
    for width, after in zip(widths, [*gaps, 0.0], strict=True):
        xs.append(x)
        x += width + after
    at = dict(zip(order, xs, strict=True))
    few = plan.rows < 1 + BELOW_B  # what b moves to lies below the rows then
    rows_y = top if few else top + (band - plan.rows * h) / 2
    gap = _gap(look, plan.column, h)
    grids = {name: Grid(at[name], rows_y, plan.column, h, plan.rows, k, gap) for name in ("Z", "A")}
    grids["X"] = Grid(at["X"], rows_y, plan.x_width, h, plan.rows, size.d, _gap(look, plan.x_width, h))
    grids["Y"] = Grid(at["Y"], rows_y, plan.column, h, plan.rows, k if kind.all_targets else 1, gap)
    room_w = band - (OVER_B * unit + (1 + BELOW_B) * h if kind.stacked else 0.0)
    w_height = min(h, room_w / size.d)
    w = w_height * size.d
    taken = w + OVER_B * unit + (1 + BELOW_B) * h if kind.stacked else w
    centre = rows_y + plan.rows * h / 2
    w_y = max(top, min(centre - taken / 2, top + band - taken))
    grids["W"] = Grid(at["W"], w_y, plan.column, w_height, size.d, k, _gap(look, plan.column, w_height))
    if kind.stacked:
        b = Grid(at["W"], w_y + w + OVER_B * unit, plan.column, h, 1, k, gap)
        signs = [(at["W"] - SIGN * kind.gaps * unit / 2, b.y + h / 2, "+")]
    else:
        b = Grid(at["b"], rows_y, plan.column, h, 1, k, gap)
        signs = [(at["b"] - gaps[1] / 2, centre, "+")]
    grids["b"], grids["next"] = b, b._replace(y=b.y + BELOW_B * h)
    times = w_y + w / 2 if kind.stacked else centre
    signs.append((at["W"] - gaps[0] / 2, times, "·"))
    signs.append((at["Z"] - gaps[before - 1] / 2, centre, "="))
    signs.append((at["A"] - gaps[before] / 2, centre, "f"))
    return grids, signs


def _spread(
    look: Look, size: Size, first: float, widths: list[float], gaps: list[float], before: int
) -> list[float]:
    """Return the gaps with what is left over of the width, so that the words beside dZ keep their room."""
    edge = size.width - margin(look, size)
    slack = max(0.0, edge - first - sum(widths) - sum(gaps))
    z_right = first + sum(widths[: before + 1]) + sum(gaps[:before])
    push = max(0.0, min(slack * before / len(gaps), edge - _beside(look, size) - z_right))
    rest = (slack - push) / (len(gaps) - before)
    return [g + push / before for g in gaps[:before]] + [g + min(rest, 70 * look.unit) for g in gaps[before:]]


def _backward(
    look: Look, size: Size, plan: Plan, grids: dict[str, Grid], signs: list[tuple[float, float, str]], low: float
) -> Layout:
    """Return the whole with its lower band: dZ under Z, so that a neuron is one column from W to db."""
    unit, kind, h, edge = look.unit, plan.kind, plan.height, margin(look, size)
    z = grids["Z"]
    wide_dz = max(z.right - z.x, size.title)
    x = max(edge + 40 * unit, min(z.x, size.width - edge - _beside(look, size) - wide_dz))
    y = low + (TITLE + (0.0 if plan.merged else HEADING)) * unit
    dZ = grids["dZ"] = z._replace(x=x, y=y)
    db_y = y + plan.rows * h + LANE * unit
    grids["db"] = dZ._replace(y=db_y, rows=1)
    left = margin(look, size) + (14 * unit if plan.rows < size.rows else 0.0)
    wide = names(look, size)
    lamps = left + wide + 8 * unit
    arrows = QRectF(lamps + 12 * unit, y, max(0.0, x - 14 * unit - lamps - 12 * unit), plan.rows * h)
    label = QRectF(edge, db_y, x - edge - 10 * unit, h - dZ.gap)
    formula = 175 * unit if label.width() > (175 + 9 * plan.rows) * unit else 52 * unit
    one = max(2.0 * unit, min(plan.column, 0.9 * h, (label.width() - formula) / plan.rows))
    grids["ones"] = Grid(x - 12 * unit - one * plan.rows, db_y, one, h, 1, plan.rows, min(dZ.gap, 0.12 * one))
    if size.copied:
        column = min(plan.column, (arrows.width() - 10 * unit) / size.k)
        first = arrows.x() + (arrows.width() - column * size.k) / 2
        grids["copies"] = Grid(first, y, column, h, plan.rows, size.k, _gap(look, column, h))
    words_x = x + wide_dz + 26 * unit
    words_y = low + (4 if plan.merged else 0) * unit
    w_tall = kind.how is not None and grids["W"].height >= room(kind.how.font, kind.how.decimals)[1]
    return Layout(
        size=size, grids=grids, how=kind.how, how_x=kind.how if kind.x_numbers else None,
        how_w=kind.how if w_tall else None, rows=plan.rows, stacked=kind.stacked, all_targets=kind.all_targets,
        signs=tuple(signs),
        heading=QRectF(edge, low, (x if plan.merged else words_x) - edge - 10 * unit,
                       (TITLE if plan.merged else HEADING) * unit),
        names=QRectF(left, z.y, wide, plan.rows * h), names_below=QRectF(left, y, wide, plan.rows * h), lamps=lamps,
        arrows=arrows, lane=y + plan.rows * h + (LANE * unit - dZ.gap) / 2, label=label,
        stats=tuple(db_y + h + (i * STATS + 1) * unit for i in range(plan.stats)),
        words=QRectF(words_x, words_y, size.width - edge - words_x, size.height - words_y - EDGE * unit),
        map=QRectF(edge, y, 8 * unit, plan.rows * h - dZ.gap) if plan.rows < size.rows else None,
    )  # fmt: skip
