"""Marks on the loss: tangent, rise and run, the next step, death, and what has left the plot."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPen, QPolygonF

from biasviz.numerics.records import Array
from biasviz.ui.neuron import strips_text as text
from biasviz.ui.neuron.board import Board, box_of, segment_boxes
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.neuron.painting import arrow_head, chip, dashed, dot, pen
from biasviz.ui.neuron.plotted import Plotted, Worn
from biasviz.ui.neuron.shown import Shown, inside
from biasviz.words import dead_since

Spot = tuple[float, float]


def label(
    p: QPainter, words: str, x: float, y: float, color: str, shown: Worn, board: Board, weight: int = 500
) -> QRectF | None:
    """Write a few words beside a spot, where they cover least."""
    look = shown.look
    font, gap = look.font(12, weight), look.px(9)
    metrics = QFontMetricsF(font)
    width, height = metrics.horizontalAdvance(words), metrics.height()
    near = [(gap, -height / 2), (-gap - width, -height / 2)]
    for far in (1.0, 2.4, 4.0, 6.0):
        for dx in (-width / 2, gap, -gap - width):
            near += [(dx, -far * gap - height), (dx, far * gap)]
    box = board.put([(x + dx, y + dy) for dx, dy in near], width, height, look.px(3))
    if box is not None:
        _lead(p, x, y, box, shown)
        if board.covered:
            clear_ground(p, box, shown)
        p.setFont(font)
        p.setPen(look.theme.color(color))
        p.drawText(QPointF(box.left(), box.top() + metrics.ascent()), words)
    return box


def clear_ground(p: QPainter, box: QRectF, shown: Worn) -> None:
    """Dim what words have to cover, so that they can be read."""
    chip(p, box, shown.look.theme.color("ground", 0.8), None, shown.look.px(3))


def _lead(p: QPainter, x: float, y: float, box: QRectF, shown: Worn) -> None:
    """Join a spot with words that found no room close by."""
    near = QPointF(min(max(x, box.left()), box.right()), min(max(y, box.top()), box.bottom()))
    gap, length = 7 * shown.look.unit, math.hypot(near.x() - x, near.y() - y)
    if length > 2.6 * gap:
        part = gap / length
        p.setPen(QPen(shown.look.theme.color("muted"), 1.0))
        p.drawLine(QPointF(x + part * (near.x() - x), y + part * (near.y() - y)), near)


def tangent(shown: Plotted, frame: Frame, place: Spot) -> tuple[float, float, float, float]:
    """Return the tangent's ends in pixels: equally long at any slope, so that it swings like a needle."""
    (b0, b1), (v0, v1) = frame.window, frame.values
    rise = -shown.point.dL_db * (frame.height / (v1 - v0)) / (frame.width / (b1 - b0))
    half = min(0.17 * frame.width, 150 * shown.look.unit)
    along = half / math.hypot(1.0, rise)
    dx, dy = along, math.copysign(math.sqrt(max(0.0, half * half - along * along)), rise)
    return place[0] - dx, place[1] - dy, place[0] + dx, place[1] + dy


def paint_tangent(p: QPainter, shown: Plotted, frame: Frame, place: Spot) -> Array:
    """Draw the tangent; return rectangles that cover it."""
    look = shown.look
    ends = tangent(shown, frame, place)
    p.setPen(pen(look.theme.color("bias"), look.theme.curve_width * look.unit))
    p.drawLine(QLineF(*ends))
    return segment_boxes(*ends)


def nice_run(shown: Plotted, frame: Frame) -> float:
    """Return the base of the triangle: 1 where it fits into the plot and is wide enough to see, else 2 or 5 · 10^k.

    It follows from the window of b and the range of L alone: another size of the plot shows the same triangle.
    """
    (b0, b1), (v0, v1) = frame.window, frame.values
    widest = 0.25 * (b1 - b0)
    steep = abs(shown.point.dL_db)
    if steep > 0:
        widest = min(widest, 0.35 * (v1 - v0) / steep)
    if widest >= 1 >= 0.1 * (b1 - b0):
        return 1.0
    power = 10.0 ** math.floor(math.log10(widest))
    return max(m for m in (1, 2, 5) if m * power <= widest * (1 + 1e-12)) * power


def paint_triangle(p: QPainter, shown: Plotted, frame: Frame, place: Spot, board: Board) -> None:
    """Draw rise over run below the tangent, with both lengths."""
    look, theme, point = shown.look, shown.look.theme, shown.point
    length = nice_run(shown, frame)
    if frame.x(shown.ball + length) > frame.right - look.px(4):
        length = -length
    corner = QPointF(frame.x(shown.ball + length), place[1])
    top = QPointF(corner.x(), frame.y(point.loss + length * point.dL_db))
    start = QPointF(*place)
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QBrush(theme.color("bias", 0.12)))
    p.drawPolygon(QPolygonF([start, corner, top]))
    p.setPen(pen(theme.color("bias"), theme.curve_width * look.unit))
    p.drawLine(start, top)  # the tangent, as far as the triangle reaches
    p.setPen(pen(theme.color("text"), 1.5 * look.unit, Qt.PenCapStyle.FlatCap))
    p.drawLine(start, corner)
    p.drawLine(corner, top)
    for one, other in ((start, corner), (corner, top), (start, top)):
        board.take(segment_boxes(one.x(), one.y(), other.x(), other.y()))
    label(p, text.run(abs(length)), (start.x() + corner.x()) / 2, corner.y(), "text", shown, board)
    rise = abs(length) * point.dL_db
    label(p, text.rise(rise), corner.x(), (corner.y() + top.y()) / 2, "text", shown, board)


def paint_next(p: QPainter, shown: Shown, frame: Frame, board: Board) -> None:
    """Mark where the next step leads; with the triangle also where the tangent says it would."""
    coming, here = shown.trace.next_point, shown.trace.point
    if coming is None or not frame.shows(coming.neuron.b):
        return
    look, theme, b = shown.look, shown.look.theme, coming.neuron.b
    x = frame.x(b)
    foretold = here.loss + here.dL_db * (b - here.neuron.b) + here.dL_dw * (coming.neuron.w - here.neuron.w)
    if shown.view.triangle and inside(frame, foretold) and inside(frame, here.loss):
        y, r = frame.y(foretold), 5.0 * look.unit
        p.setPen(dashed(theme.color("bias"), max(1.0, look.unit), 3 * look.unit, 3 * look.unit))
        p.drawLine(QLineF(frame.x(here.neuron.b), frame.y(here.loss), x, y))
        p.setPen(QPen(theme.color("bias"), 1.6 * look.unit))
        p.setBrush(QBrush(theme.color("ground")))
        corners = (QPointF(x, y - r), QPointF(x + r, y), QPointF(x, y + r), QPointF(x - r, y))
        p.drawPolygon(QPolygonF(list(corners)))
        board.take(box_of(QRectF(x - r, y - r, 2 * r, 2 * r)))
        label(p, text.predicted(foretold), x, y, "bias", shown, board)
    if coming.undefined is not None or not inside(frame, coming.loss):
        return
    y, r = frame.y(coming.loss), 4.5 * look.unit
    step = math.hypot(x - frame.x(here.neuron.b), y - frame.y(here.loss))
    if step < 14 * look.unit and not shown.view.triangle:
        return  # the ball hides it
    dot(p, x, y, r, theme.color("ground"), theme.color("bias"), 1.8 * look.unit)
    board.take(box_of(QRectF(x - r, y - r, 2 * r, 2 * r)))
    if shown.view.triangle:
        label(p, text.real(coming.loss), x, y, "bias", shown, board)


def paint_death(p: QPainter, shown: Shown, frame: Frame, board: Board) -> None:
    """Mark the place of death with the step."""
    died = shown.trace.died
    if died is None:
        return
    b, loss = shown.trace.path.column("b")[died], shown.trace.path.column("loss")[died]
    if not (frame.shows(b) and inside(frame, loss)):
        return
    look = shown.look
    x, y = frame.x(b), frame.y(loss)
    font = look.font(20, 700)
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance("†")
    over = [y - look.px(12) - metrics.height(), y + look.px(12)]
    box = board.put([(x - width / 2, top) for top in over], width, metrics.height(), 0.0)
    if box is None:
        return
    p.setFont(font)
    p.setPen(look.theme.color("bad"))
    p.drawText(QPointF(box.left(), box.top() + metrics.ascent()), "†")
    label(p, dead_since(died), box.center().x(), box.center().y(), "bad", shown, board, 600)


def paint_left(p: QPainter, shown: Plotted, frame: Frame, board: Board) -> None:
    """Point to a ball whose bias is not in the window."""
    right = shown.ball > frame.window[1]
    size = 9 * shown.look.unit
    tip = frame.right - 2 if right else frame.left + 2
    back = tip - 1.4 * size if right else tip + 1.4 * size
    level = min(max(frame.y(shown.point.loss), frame.top + 2 * size), frame.bottom - 2 * size)
    if math.isnan(level):
        level = frame.top + frame.height / 2
    corners = (QPointF(tip, level), QPointF(back, level - size), QPointF(back, level + size))
    arrow_head(p, corners, shown.look.theme.color("bias"))
    board.take(box_of(QRectF(min(tip, back), level - size, 1.4 * size, 2 * size)))
    label(p, text.outside("b", shown.ball), back, level, "bias", shown, board, 600)


def paint_above(p: QPainter, shown: Plotted, frame: Frame, place: Spot, board: Board) -> None:
    """Say the loss of a ball that is higher, or lower, than the plot."""
    size, (x, y) = 5 * shown.look.unit, place
    up = shown.point.loss > frame.values[1]
    y = frame.top + size + 2 if up else frame.bottom - size - 2
    way = -size if up else size
    on = shown.look.theme.color("on_bias")
    tip, back, half = y + 0.6 * way, y - 0.4 * way, 0.7 * size
    corners = (QPointF(x, tip), QPointF(x - half, back), QPointF(x + half, back))
    arrow_head(p, corners, on)
    label(p, text.outside("L", shown.point.loss), x, y + size, "bias", shown, board, 600)
