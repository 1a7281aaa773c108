"""The third strip: the activation of the shown sample, and its target."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from biasviz.numerics.records import Array
from biasviz.ui.neuron import strips_text as text
from biasviz.ui.neuron.backdrop import curve_width, paint_dots, paint_ground, paint_uprights
from biasviz.ui.neuron.board import NOTHING, Board, Taken, box_of, curve_boxes
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.neuron.lanes import Chip, lane_title
from biasviz.ui.neuron.painting import dashed, polyline
from biasviz.ui.neuron.shown import Shown, activation_values, inside
from biasviz.ui.style import mix

FAINT = 24
"""Samples besides the shown one that are drawn."""


def title(shown: Shown, frame: Frame) -> list[text.Run | Chip]:
    """Return the words above the plot."""
    return [*lane_title(shown), *text.activation_title(shown.point, shown.sample)]


def backdrop(p: QPainter, shown: Shown, frame: Frame) -> Taken:
    """Draw what does not move with the ball."""
    look, theme, c = shown.look, shown.look.theme, shown.trace.curve
    paint_ground(p, shown, frame)
    p.save()
    p.setClipRect(frame.rect)
    for k in range(min(FAINT, c.a.shape[1])):
        if k != shown.sample:
            faint = QColor(mix(theme.ground, theme.activation, 0.3))
            polyline(p, frame.points(c.b, c.a[:, k]), faint, max(1.0, 0.8 * look.unit), shown.quick)
    points = frame.points(c.b, c.a[:, shown.sample])
    polyline(p, points, theme.color("activation"), curve_width(look, 0.95), shown.quick)
    words = _paint_target(p, shown, frame, points)
    p.restore()
    return Taken(words=words)


def _paint_target(p: QPainter, shown: Shown, frame: Frame, curve: Array) -> Array:
    """Draw the target as a dashed line, named at whichever end is free."""
    look, theme = shown.look, shown.look.theme
    target = shown.trace.neuron.problem.y[shown.sample]
    if not inside(frame, target):
        return NOTHING
    y = frame.y(target)
    p.setPen(dashed(theme.color("muted"), 1.3 * look.unit, 6 * look.unit, 4 * look.unit))
    p.drawLine(QLineF(frame.left, y, frame.right, y))
    font = look.font(12)
    metrics, words = QFontMetricsF(font), text.target(target)
    width, height, gap = metrics.horizontalAdvance(words), metrics.height(), look.px(3)
    board = Board(frame.rect.adjusted(look.px(4), 0, -look.px(4), 0), Taken(curve_boxes(curve)))
    for level, weight in ((y, 10.0), (frame.y(0.0), 0.5)):
        board.take(np.array([[frame.left, level, frame.right, level]]), weight)
    spots = [frame.right - width, frame.left, *(frame.left + q * frame.width for q in (0.7, 0.55, 0.4, 0.25))]
    box = board.put([(x, top) for x in spots for top in (y + gap, y - gap - height)], width, height, 2.0)
    if box is None:
        return NOTHING
    p.setFont(font)
    p.setPen(theme.color("muted"))
    p.drawText(QPointF(box.left(), box.top() + metrics.ascent()), words)
    return box_of(box)


def live(p: QPainter, shown: Shown, frame: Frame, taken: Taken) -> None:
    """Draw what moves."""
    paint_uprights(p, shown, frame, taken.words)
    hovered = shown.trace.hovered
    if hovered is not None:
        paint_dots(p, activation_values(hovered, shown.sample), hovered.neuron.b, shown, frame, 3.0)
    paint_dots(p, activation_values(shown.point, shown.sample), shown.ball, shown, frame, 5.0)
