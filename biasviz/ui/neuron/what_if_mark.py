"""What another choice would do next, on the loss: a hollow ball, its curve faintly, and one line of words."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from biasviz.experiments.neuron.curve import span
from biasviz.experiments.neuron.what_if import Foreseen, other_curve
from biasviz.language import tr
from biasviz.ui.neuron.board import WORDS, Board, box_of, curve_boxes
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.neuron.marks import label
from biasviz.ui.neuron.painting import dashed, polyline
from biasviz.ui.neuron.shown import Shown
from biasviz.ui.style import mix
from biasviz.words import significant

BALL = 10.0
"""Radius of the hollow ball at unit 1: it shows around the ball where both are in one place."""
MUCH = 1.6
"""How many times the height of the plot a curve may need and still be drawn to its scale."""


def words(seen: Foreseen, own_scale: bool) -> str:
    """Return what is said beside the hollow ball."""
    if seen.undefined is not None:
        return tr("with {choice}: L is undefined here", choice=seen.said)
    if not math.isfinite(seen.next_b):
        return tr("with {choice}: there is no next step", choice=seen.said)
    said = tr("with {choice}: next b = {b}", choice=seen.said, b=significant(seen.next_b))
    return tr("{said} (curve to its own scale)", said=said) if own_scale else said


def paint_what_if(p: QPainter, shown: Shown, frame: Frame, board: Board) -> None:
    """Draw the next step of what is only looked at."""
    seen = shown.trace.foreseen
    if seen is None:
        return
    look, theme, neuron = shown.look, shown.look.theme, shown.trace.neuron
    curve = other_curve(neuron, seen, frame.window)
    ground = frame
    if curve is not None and np.isfinite(curve.loss).any():
        own = span(curve.loss, (0.0,))
        if own[1] - own[0] > MUCH * (frame.values[1] - frame.values[0]):
            ground = replace(frame, values=own)
        points = ground.points(curve.b, curve.loss)
        p.save()
        p.setClipRect(frame.rect)
        polyline(p, points, QColor(mix(theme.ground, theme.loss, 0.45)), 1.6 * look.unit, quick=True)
        p.restore()
        board.take(curve_boxes(points))
    said = words(seen, ground is not frame)
    if seen.there is None:
        label(p, said, frame.x(shown.ball), frame.top + look.px(20), "loss", shown, board, 600)
        return
    x = min(max(frame.x(seen.next_b), frame.left), frame.right)
    y = ground.y(seen.there.loss) if seen.there.undefined is None else frame.bottom
    y = min(max(y, frame.top + BALL * look.unit), frame.bottom)
    p.setPen(dashed(theme.color("loss"), max(1.0, 1.4 * look.unit), 3 * look.unit, 3 * look.unit))
    p.drawLine(QLineF(x, y, x, frame.bottom))
    board.take(np.array([[x, y, x, frame.bottom]]), 12.0)
    radius = BALL * look.unit
    p.setPen(QPen(theme.color("loss"), 2.2 * look.unit))
    p.setBrush(theme.color("ground"))
    p.drawEllipse(QRectF(x - radius, y - radius, 2 * radius, 2 * radius))
    board.take(box_of(QRectF(x - radius, y - radius, 2 * radius, 2 * radius)), WORDS)
    label(p, said, x, y, "loss", shown, board, 600)
