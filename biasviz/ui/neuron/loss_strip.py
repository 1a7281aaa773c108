"""The first strip: the loss over the bias, with the ball, its tangent and its past."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from biasviz.language import tr
from biasviz.ui.neuron import marks
from biasviz.ui.neuron import strips_text as text
from biasviz.ui.neuron.backdrop import (
    curve_width,
    paint_dots,
    paint_ground,
    paint_stretch_names,
    paint_uprights,
)
from biasviz.ui.neuron.board import WORDS, Board, Taken, box_of, curve_boxes
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.neuron.lanes import Chip, lane_title
from biasviz.ui.neuron.painting import chip, dot, polyline
from biasviz.ui.neuron.plotted import Plotted, Worn
from biasviz.ui.neuron.shown import Shown, loss_values
from biasviz.ui.neuron.trail import paint_ghost, paint_trail
from biasviz.ui.neuron.what_if_mark import paint_what_if
from biasviz.ui.style import mix

FAINT = 24
"""Samples of a batch whose own losses are drawn."""
BALL = 8.0
"""Radius of the ball at unit 1."""


def title(shown: Shown, frame: Frame) -> list[text.Run | Chip]:
    """Return the words above the plot."""
    return [*lane_title(shown), *text.loss_title(shown.point)]


def backdrop(p: QPainter, shown: Shown, frame: Frame) -> Taken:
    """Draw what does not move with the ball; return rectangles that words should keep clear of."""
    look, theme, c = shown.look, shown.look.theme, shown.trace.curve
    paint_ground(p, shown, frame)
    points = frame.points(c.b, c.loss)
    curve = curve_boxes(points)
    p.save()
    p.setClipRect(frame.rect)
    if c.loss_each.shape[1] > 1:
        for k in range(min(FAINT, c.loss_each.shape[1])):
            each = frame.points(c.b, c.loss_each[:, k])
            polyline(p, each, QColor(mix(theme.ground, theme.loss, 0.35)), max(1.0, look.unit), shown.quick)
    polyline(p, points, theme.color("loss"), curve_width(look, 1.2), shown.quick)
    names = paint_stretch_names(p, shown, frame, curve)
    p.restore()
    return Taken(curve, names)


def ball_place(shown: Plotted, frame: Frame) -> tuple[float, float] | None:
    """Return where the ball is drawn: on the curve, at the edge it left by, or on the floor without a loss.

    None where its bias is not in the window.
    """
    if not frame.shows(shown.ball):
        return None
    edge = BALL * shown.look.unit
    y = frame.bottom if shown.point.undefined is not None else frame.y(shown.point.loss)
    return frame.x(shown.ball), min(max(y, frame.top + edge), frame.bottom)


def live(p: QPainter, shown: Shown, frame: Frame, taken: Taken) -> QRectF | None:
    """Draw what moves; return where the slope is said."""
    said = None
    look = shown.look
    pad = look.px(6)
    board = Board(frame.rect.adjusted(pad, pad, -pad, -pad), taken)
    board.take(np.array([[frame.left, frame.y(0.0), frame.right, frame.y(0.0)]]), 0.4)
    paint_uprights(p, shown, frame, taken.words)
    p.save()
    p.setClipRect(frame.rect)
    paint_ghost(p, shown, frame)
    paint_trail(p, shown, frame)
    sound = shown.point.undefined is None and math.isfinite(shown.point.loss)
    place = ball_place(shown, frame)
    inner = place is not None and sound and frame.top <= frame.y(shown.point.loss) <= frame.bottom
    if place is not None and inner and not shown.trace.veils("slope"):
        board.take(marks.paint_tangent(p, shown, frame, place))
        if shown.view.triangle:
            marks.paint_triangle(p, shown, frame, place, board)
    p.restore()
    paint_what_if(p, shown, frame, board)
    marks.paint_next(p, shown, frame, board)
    hovered = shown.trace.hovered
    if hovered is not None:
        paint_dots(p, loss_values(hovered), hovered.neuron.b, shown, frame, 3.5)
    if place is None:
        marks.paint_left(p, shown, frame, board)
    else:
        paint_ball(p, shown, place, sound)
        reach = BALL * look.unit + 3
        board.take(box_of(QRectF(place[0] - reach, place[1] - reach, 2 * reach, 2 * reach)), WORDS)
        board.take(np.array([[place[0], frame.top, place[0], frame.bottom]]), 12.0)
        if sound and not inner:
            marks.paint_above(p, shown, frame, place, board)
    marks.paint_death(p, shown, frame, board)
    if not sound:
        paint_sentence(p, text.undefined(shown.point.undefined or ""), shown, frame, board)
    elif place is not None:
        said = _paint_slope(p, shown, place, board)
    _paint_hover(p, shown, frame, board)
    return said


def paint_ball(p: QPainter, shown: Worn, place: tuple[float, float], sound: bool) -> None:
    """Draw the ball, hollow where there is no loss."""
    look, theme = shown.look, shown.look.theme
    radius = BALL * look.unit
    if sound:
        dot(p, *place, radius, theme.color("bias"), theme.color("ground"), 1.6 * look.unit)
    else:
        dot(p, *place, radius, theme.color("ground"), theme.color("bias"), 2.2 * look.unit)


def _paint_slope(p: QPainter, shown: Shown, place: tuple[float, float], board: Board) -> QRectF | None:
    """Say the slope beside the ball, with the hint below it while nothing has happened yet; return where."""
    lab = shown.trace.lab
    words = text.slope(None if shown.trace.veils("slope") else shown.point.dL_db)
    told = shown.view.present or lab.veiled  # who presents, or asks, says what to do
    hint = lab.place == 0 and lab.ghost is None and not lab.playing and shown.lane is None and not told
    return say_at_ball(p, words, tr(text.HINT) if hint else "", shown, place, board)


def say_at_ball(
    p: QPainter, words: str, hint: str, shown: Worn, place: tuple[float, float], board: Board
) -> QRectF | None:
    """Write words beside the ball, with a quieter line below them, where they cover least; return where."""
    look, theme, font = shown.look, shown.look.theme, shown.look.font(15, 600)
    metrics, small = QFontMetricsF(font), QFontMetricsF(look.font(12))
    width = metrics.horizontalAdvance(words)
    height = metrics.height() + (small.height() + look.px(2) if hint else 0)
    if hint:
        width = max(width, small.horizontalAdvance(hint))
    x, y = place
    gap = (BALL + 6) * look.unit
    steps = [gap * k for k in (0.5, 1.0, 1.6, 2.4, 3.6, 5, 7, 9, 12)]
    ways = [(x + gap, -1), (x - gap - width, -1), (x + gap, 1), (x - gap - width, 1)]
    places = [(left, y - s - height if way < 0 else y + s) for s in steps for left, way in ways]
    box = board.put(places, width, height, look.px(4), most=0.5)
    if box is None:
        box = board.put(_far(place, width, height, board), width, height, look.px(4))
    if box is None:
        return None
    if board.covered:
        marks.clear_ground(p, box, shown)
    left_of_ball = box.center().x() < x
    align = Qt.AlignmentFlag.AlignRight if left_of_ball else Qt.AlignmentFlag.AlignLeft
    p.setFont(font)
    p.setPen(theme.color("bias"))
    p.drawText(box, align | Qt.AlignmentFlag.AlignTop, words)
    if hint:
        p.setFont(look.font(12))
        p.setPen(theme.color("muted"))
        p.drawText(box, align | Qt.AlignmentFlag.AlignBottom, hint)
    return box


def _far(place: tuple[float, float], width: float, height: float, board: Board) -> list[tuple[float, float]]:
    """Return places all over the plot, the nearest to the ball first."""
    b, (x, y) = board.bounds, place
    columns = np.linspace(b.left(), b.right() - width, 9).tolist()
    levels = np.linspace(b.top(), b.bottom() - height, 9).tolist()
    places = [(left, top) for left in columns for top in levels]
    return sorted(places, key=lambda at: math.hypot(at[0] + width / 2 - x, at[1] + height / 2 - y))


def paint_sentence(p: QPainter, words: str, shown: Worn, frame: Frame, board: Board) -> None:
    """Say in the strip why there is no tangent: on one line or on several, where it covers nothing."""
    look, theme = shown.look, shown.look.theme
    font, pad = look.font(13, 500), look.px(10)
    flags, box = Qt.TextFlag.TextWordWrap, None
    for part, most in ((0.9, 1.0), (0.6, 1.0), (0.42, 1.0), (0.6, np.inf)):
        room = min(part * frame.width, 440 * look.unit)
        needed = QFontMetricsF(font).boundingRect(QRectF(0, 0, room, frame.height), flags, words)
        width, height = needed.width() + 2 * pad, needed.height() + 1.4 * pad
        spots = [frame.left + q * (frame.width - width) for q in (0.5, 0.0, 0.25, 0.75, 1.0)]
        levels = [frame.top + q * frame.height for q in (0.12, 0.3, 0.5, 0.7)]
        box = board.put([(x, y) for y in levels for x in spots], width, height, most=most)
        if box is not None:
            break
    if box is None:
        return
    chip(p, box, theme.color("ground"), theme.color("bad"), look.px(6))
    p.setFont(font)
    p.setPen(theme.color("bad"))
    p.drawText(box.adjusted(pad, 0.7 * pad, -pad + 2, -0.7 * pad), flags | Qt.AlignmentFlag.AlignLeft, words)


def _paint_hover(p: QPainter, shown: Shown, frame: Frame, board: Board) -> None:
    """Show the values under the pointer beside its line, near the top."""
    hovered = shown.trace.hovered
    if hovered is not None and frame.shows(hovered.neuron.b) and not shown.trace.veils("slope"):
        paint_readout(p, text.hover(hovered, shown.sample), hovered.neuron.b, shown, frame, board)


def paint_readout(p: QPainter, lines: Sequence[str], b: float, shown: Worn, frame: Frame, board: Board) -> None:
    """Show lines of values beside a bias, near the top."""
    look, theme, font, pad = shown.look, shown.look.theme, shown.look.font(12, 500), shown.look.px(7)
    metrics = QFontMetricsF(font)
    width = max(map(metrics.horizontalAdvance, lines)) + 2 * pad
    height = len(lines) * metrics.height() + 1.4 * pad
    x, gap = frame.x(b), look.px(8)
    rows = np.arange(frame.top + gap, frame.bottom - height, 0.5 * height)
    box = board.put([(left, y) for y in rows for left in (x + gap, x - gap - width)], width, height, 2.0)
    if box is None:
        return
    chip(p, box, theme.color("field"), theme.color("muted"), look.px(5))
    p.setFont(font)
    p.setPen(QPen(theme.color("text")))
    left, base = box.left() + pad, box.top() + 0.7 * pad + metrics.ascent()
    for k, line in enumerate(lines):
        p.drawText(QPointF(left, base + k * metrics.height()), line)
