"""The loss over the bias of one neuron: the curve, those of single rows, the ball, its tangent and its past."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter

from biasviz.language import tr
from biasviz.numerics.records import Array
from biasviz.ui.batch import curve_text as text
from biasviz.ui.neuron import marks
from biasviz.ui.neuron.backdrop import curve_width, paint_dots, paint_ground, paint_stretch_names, paint_uprights
from biasviz.ui.neuron.board import NOTHING, WORDS, Board, Taken, box_of, curve_boxes, segment_boxes
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.neuron.loss_strip import BALL, ball_place, paint_ball, paint_readout, paint_sentence, say_at_ball
from biasviz.ui.neuron.painting import dashed, dot, polyline
from biasviz.ui.neuron.shown import Place, inside
from biasviz.ui.neuron.strips_text import Run, undefined
from biasviz.ui.neuron.trail import paint_ghost, paint_trail
from biasviz.ui.over_bias import OverBias
from biasviz.ui.style import mix

FEW = 24
"""Rows whose curves are drawn smoothly; many faint ones look as calm without, and cost a twentieth."""
NEAR = 8.0
"""Pixels at unit 1 from a row's curve within which the pointer is on it."""


def title(shown: OverBias, frame: Frame) -> list[Run]:
    """Return the words above the plot."""
    return shown.title


def backdrop(p: QPainter, shown: OverBias, frame: Frame) -> Taken:
    """Draw what does not move with the ball; return rectangles that words should keep clear of."""
    look, theme, c = shown.look, shown.look.theme, shown.curve
    paint_ground(p, shown, frame)
    points = frame.points(c.b, c.loss)
    taken = curve_boxes(points)
    p.save()
    p.setClipRect(frame.rect)
    if shown.each is not None:
        few = len(shown.each.rows) <= FEW
        part = 0.4 if few else 0.22
        p.setRenderHint(QPainter.RenderHint.Antialiasing, few)
        for losses in shown.each.loss:
            faint = frame.points(shown.each.b, losses + (shown.floor or 0.0))
            polyline(p, faint, QColor(mix(theme.ground, theme.loss, part)), max(1.0, look.unit) if few else 1.0, True)
        p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    polyline(p, points, theme.color("loss"), curve_width(look, 1.2), shown.quick)
    names = paint_stretch_names(p, shown, frame, taken)
    p.restore()
    if shown.floor is not None and inside(frame, shown.floor):
        y = frame.y(shown.floor)
        taken = np.concatenate([taken, segment_boxes(frame.left, y - 1, frame.right, y + 1)])
        names = np.concatenate([names, _paint_floor(p, shown, frame, shown.floor, Taken(taken, names))])
    return Taken(taken, names)


def _paint_floor(p: QPainter, shown: OverBias, frame: Frame, floor: float, taken: Taken) -> Array:
    """Draw where this neuron's loss begins, upon that of the others; return the rectangle of its words."""
    look, y = shown.look, frame.y(floor)
    board = Board(frame.rect.adjusted(look.px(6), 0, 0, 0), taken)
    p.setPen(dashed(look.theme.color("muted"), max(1.0, look.unit), 6 * look.unit, 4 * look.unit))
    p.drawLine(QLineF(frame.left, y, frame.right, y))
    box = marks.label(p, text.floor(floor), frame.left, y, "muted", shown, board, 400)
    return NOTHING if box is None else box_of(box)


def live(p: QPainter, shown: OverBias, frame: Frame, taken: Taken) -> QRectF | None:
    """Draw what moves; return where the slope is said."""
    look, point, pad = shown.look, shown.point, shown.look.px(6)
    board = Board(frame.rect.adjusted(pad, pad, -pad, -pad), taken)
    paint_uprights(p, shown, frame, taken.words)
    p.save()
    p.setClipRect(frame.rect)
    _paint_row(p, shown, frame)
    paint_ghost(p, shown, frame)
    paint_trail(p, shown, frame)
    sound = point.undefined is None
    place = ball_place(shown, frame)
    inner = place is not None and sound and inside(frame, point.loss)
    if place is not None and inner and not shown.trace.veils("slope"):
        batch = _paint_batch_slope(p, shown, frame, place)
        board.take(marks.paint_tangent(p, shown, frame, place))
        if shown.view.triangle:
            marks.paint_triangle(p, shown, frame, place, board)
    else:
        batch = None
    p.restore()
    _paint_next(p, shown, frame)
    hovered = shown.hovered
    if hovered is not None and hovered.undefined is None:
        paint_dots(p, (Place(hovered.loss, "loss"),), hovered.b, shown, frame, 3.5)
    said = None
    if place is None:
        marks.paint_left(p, shown, frame, board)
    else:
        paint_ball(p, shown, place, sound)
        reach = BALL * look.unit + 3
        board.take(box_of(QRectF(place[0] - reach, place[1] - reach, 2 * reach, 2 * reach)), WORDS)
        board.take(np.array([[place[0], frame.top, place[0], frame.bottom]]), 12.0)
        if sound and not inner:
            marks.paint_above(p, shown, frame, place, board)
    if not sound:
        paint_sentence(p, undefined(point.undefined or ""), shown, frame, board)
    elif place is not None:
        slope = None if shown.trace.veils("slope") else point.dL_db
        said = say_at_ball(p, shown.slope_words(slope), _hint(shown), shown, place, board)
    if batch is not None:
        marks.label(p, text.batch_slope(batch[0]), batch[1], batch[2], "text", shown, board)
    _paint_hover(p, shown, frame, board)
    return said


def _hint(shown: OverBias) -> str:
    lab = shown.lab
    fresh = lab.place == 0 and not lab.playing and lab.run == lab.loaded
    return tr(text.HINT) if fresh and not shown.view.present and not lab.veiled else ""


def _paint_batch_slope(
    p: QPainter, shown: OverBias, frame: Frame, place: tuple[float, float]
) -> tuple[float, float, float] | None:
    """Draw the slope that the next step sees beside that over all rows; return it, and where its line ends."""
    seen = shown.batch_slope
    if seen is None or not math.isfinite(seen):
        return None
    look, (low, high), (b0, b1) = shown.look, frame.values, frame.window
    rise = -seen * (frame.height / (high - low)) / (frame.width / (b1 - b0))
    half = min(0.17 * frame.width, 150 * look.unit)
    dx = half / math.hypot(1.0, rise)
    dy = math.copysign(math.sqrt(max(0.0, half * half - dx * dx)), rise)
    p.setPen(dashed(look.theme.color("text"), 1.6 * look.unit, 5 * look.unit, 3 * look.unit))
    p.drawLine(QLineF(place[0] - dx, place[1] - dy, place[0] + dx, place[1] + dy))
    value = shown.batch_value
    end = (place[0] + dx, place[1] + dy)
    return (value, *end) if frame.rect.contains(*end) else (value, place[0] - dx, place[1] - dy)


def _paint_next(p: QPainter, shown: OverBias, frame: Frame) -> None:
    """Mark where the next step leads, unless the ball hides it."""
    coming, here = shown.next, shown.point
    if coming is None or not frame.shows(coming.b) or coming.undefined is not None or not inside(frame, coming.loss):
        return
    look, (x, y) = shown.look, (frame.x(coming.b), frame.y(coming.loss))
    if math.hypot(x - frame.x(here.b), y - frame.y(here.loss)) >= 14 * look.unit:
        dot(p, x, y, 4.5 * look.unit, look.theme.color("ground"), look.theme.color("bias"), 1.8 * look.unit)


def _paint_row(p: QPainter, shown: OverBias, frame: Frame) -> None:
    """Draw the curve of the row under the pointer so that it stands out."""
    row, each = shown.row, shown.each
    if row is None or each is None:
        return
    points = frame.points(each.b, each.loss[row] + (shown.floor or 0.0))
    polyline(p, points, shown.look.theme.color("dL_da"), curve_width(shown.look), True)


def _paint_hover(p: QPainter, shown: OverBias, frame: Frame, board: Board) -> None:
    hovered, row, each = shown.hovered, shown.row, shown.each
    if hovered is None or not frame.shows(hovered.b) or shown.trace.veils("slope"):
        return
    of_row = None
    if row is not None and each is not None:
        of_row = int(each.rows[row]), float(np.interp(hovered.b, each.b, each.loss[row]))
    paint_readout(p, text.hover(hovered, of_row), hovered.b, shown, frame, board)


def row_at(shown: OverBias, frame: Frame, x: float, y: float) -> int | None:
    """Return the row whose curve passes closest to a pixel, if it is close at all."""
    each = shown.each
    if each is None or not frame.rect.contains(x, y):
        return None
    at, last = (frame.b(x) - each.b[0]) / (each.b[-1] - each.b[0]) * (len(each.b) - 1), len(each.b) - 1
    k = min(max(int(at), 0), last - 1)
    with np.errstate(invalid="ignore"):
        losses = (shown.floor or 0.0) + each.loss[:, k] + (at - k) * (each.loss[:, k + 1] - each.loss[:, k])
        away = np.abs(np.array([frame.y(v) for v in np.nan_to_num(losses, nan=math.inf)]) - y)
    best = int(np.argmin(away))
    return int(each.rows[best]) if away[best] <= NEAR * shown.look.unit else None
