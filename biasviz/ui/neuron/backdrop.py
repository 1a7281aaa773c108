"""What lies behind the curves in every strip: title, stretches, grid; and the dashed lines before them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from biasviz.language import tr
from biasviz.numerics.records import Array
from biasviz.ui.neuron import strips_text as text
from biasviz.ui.neuron.axes import paint_bias_axis, paint_grid, power_text, value_ticks
from biasviz.ui.neuron.board import NOTHING, Board, Taken, box_of
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.neuron.lanes import Chip, paint_chip
from biasviz.ui.neuron.painting import chip, dashed, dot, hairline, hatch
from biasviz.ui.neuron.plotted import Plotted, Worn
from biasviz.ui.neuron.shown import Place, inside
from biasviz.ui.style import mix
from biasviz.ui.theme import Look


def paint_ground(p: QPainter, shown: Plotted, frame: Frame) -> None:
    """Draw stretches, grid and the labels of the vertical axis."""
    look, theme = shown.look, shown.look.theme
    for stretch in shown.stretches:
        left, right = frame.x(stretch.low), frame.x(stretch.high)
        box = QRectF(left, frame.top, right - left, frame.height)
        if stretch.kind == "saturated":
            p.fillRect(box, theme.color("saturated"))
        elif stretch.kind == "dead":
            p.fillRect(box, QColor(mix(theme.ground, theme.dead, 0.18)))
            hatch(p, box, QColor(mix(theme.ground, theme.dead, 0.75)), look.px(11), both=False)
        else:
            p.fillRect(box, QColor(mix(theme.ground, theme.undefined, 0.16)))
            hatch(p, box, QColor(mix(theme.ground, theme.undefined, 0.7)), look.px(14), both=True)
    paint_grid(p, frame, look)
    if frame.foot:
        paint_bias_axis(p, frame, look, tr(text.BIAS_AXIS), frame.right + look.px(20))
    power = value_ticks(frame, look).power
    if power:
        p.setFont(look.font(12))
        p.setPen(theme.color("muted"))
        words = power_text(power)
        left = frame.left - look.px(8) - QFontMetricsF(look.font(12)).horizontalAdvance(words)
        p.drawText(QPointF(max(0.0, left), frame.top - look.px(10)), words)


def paint_title(p: QPainter, runs: Sequence[text.Run | Chip], shown: Worn, frame: Frame) -> None:
    """Draw a title above the plot; the last words are left out where they would not fit."""
    look = shown.look
    x, base = frame.left, frame.top - look.px(10)
    for run in runs:
        if isinstance(run, Chip):
            x = paint_chip(p, run, x, shown, frame)
            continue
        words, color, weight = run
        if not words:
            continue
        font = look.font(13, weight)
        width = QFontMetricsF(font).horizontalAdvance(words)
        if x + width > frame.right + look.px(18):
            return
        p.setFont(font)
        p.setPen(look.theme.color(color))
        p.drawText(QPointF(x, base), words)
        x += width


def paint_stretch_names(p: QPainter, shown: Plotted, frame: Frame, curve: Array) -> Array:
    """Name the stretches where there is room beside the curve; return the rectangles of the names."""
    look, theme = shown.look, shown.look.theme
    font = look.font(12)
    metrics = QFontMetricsF(font)
    height, pad = metrics.height(), look.px(6)
    colors = {"saturated": "saturated_text", "dead": "muted", "undefined": "bad"}
    placed = [NOTHING]
    for stretch in shown.stretches:
        left, right = frame.x(stretch.low), frame.x(stretch.high)
        room = QRectF(left + pad, frame.top + pad, right - left - 2 * pad, frame.height - 2 * pad)
        rows = np.linspace(room.top(), room.bottom() - height, 9)
        for words in text.stretch_names(stretch.kind):
            width = metrics.horizontalAdvance(words) + 2 * pad
            spots = [room.center().x() - width / 2, room.left(), room.right() - width]
            board = Board(room, Taken(curve))
            box = board.put([(x, y) for x in spots for y in rows], width, height, look.px(10), most=0)
            if box is None:
                continue
            if stretch.kind != "saturated":
                chip(p, box.adjusted(0, -2, 0, 2), theme.color("ground"), None, look.px(4))
            p.setFont(font)
            p.setPen(theme.color(colors[stretch.kind]))
            p.drawText(QPointF(box.left() + pad, box.top() + metrics.ascent()), words)
            placed.append(box_of(box))
            break
    return np.concatenate(placed)


def paint_uprights(p: QPainter, shown: Plotted, frame: Frame, words: Array) -> None:
    """Draw the thin line under the pointer and the dashed one at the ball, with gaps where words stand."""
    look, theme, hover = shown.look, shown.look.theme, shown.hover
    if hover is not None and frame.shows(hover):
        p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        p.setPen(hairline(theme.color("muted")))
        _upright(p, frame.x(hover), frame, words)
        p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if frame.shows(shown.ball):
        p.setPen(dashed(theme.color("bias"), max(1.0, 1.4 * look.unit), 4 * look.unit, 3.5 * look.unit))
        _upright(p, frame.x(shown.ball), frame, words)


def _upright(p: QPainter, x: float, frame: Frame, words: Array) -> None:
    crossed = sorted((top, bottom) for left, top, right, bottom in words if left - 2 <= x <= right + 2)
    start = frame.top
    for top, bottom in [*crossed, (frame.bottom, frame.bottom)]:
        if top > start:
            p.drawLine(QLineF(x, start, x, top))
        start = max(start, bottom)


def paint_dots(
    p: QPainter, places: Iterable[Place], b: float, shown: Worn, frame: Frame, radius: float
) -> None:
    """Draw a dot on each curve at one bias."""
    if not frame.shows(b):
        return
    look = shown.look
    for place in places:
        if inside(frame, place.value):
            color, ring = look.theme.color(place.color), look.theme.color("ground")
            size = place.size * radius * look.unit
            dot(p, frame.x(b), frame.y(place.value), size, color, ring, 1.5 * look.unit)


def curve_width(look: Look, part: float = 1.0) -> float:
    """Return the width of a curve in pixels."""
    return look.theme.curve_width * look.unit * part
