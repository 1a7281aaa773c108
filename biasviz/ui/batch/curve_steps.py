"""The descent over the same axis of b, a step above the other: noisy with minibatches, smooth with all rows."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from biasviz.numerics.records import Array
from biasviz.ui.batch import curve_text as text
from biasviz.ui.neuron.backdrop import paint_ground, paint_uprights
from biasviz.ui.neuron.board import NOTHING, Taken
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.neuron.painting import chip, dot, dot_picture, dots, polyline
from biasviz.ui.neuron.strips_text import Run
from biasviz.ui.over_bias import OverBias

DOT, SMALL, BALL = 3.2, 1.8, 6.0
"""Radii of a step, of one of many, and of the present one, at unit 1."""
MANY = 40
"""Steps beyond which their dots are small, and their line is thin: a long jagged thick one takes Qt a second."""


def title(shown: OverBias, frame: Frame) -> list[Run]:
    """Return the words above the plot."""
    return shown.steps_title


def backdrop(p: QPainter, shown: OverBias, frame: Frame) -> Taken:
    """Draw the grid, and what to do where no step was taken yet."""
    paint_ground(p, shown, frame)
    return Taken()


def live(p: QPainter, shown: OverBias, frame: Frame, taken: Taken) -> QRectF | None:
    """Draw both ways up to the present step."""
    look, theme, first = shown.look, shown.look.theme, shown.steps[0]
    paint_uprights(p, shown, frame, NOTHING)
    if shown.step == 0:
        _say(p, shown, frame)
    p.save()
    p.setClipRect(frame.rect.adjusted(-1, -BALL * look.unit, 1, BALL * look.unit))
    few = shown.step - first <= MANY
    size, thick = (DOT, max(1.0, 1.6 * look.unit)) if few else (SMALL, 1.0)
    scale = p.device().devicePixelRatio()
    if shown.smooth is not None:
        points = _points(frame, shown.smooth, first)
        polyline(p, points, theme.color("muted"), max(1.0, 1.8 * look.unit), True)
        if few:
            ring = dot_picture(DOT * look.unit, scale, theme.color("ground"), theme.color("muted"), look.unit)
            dots(p, points, np.ones(len(points)), ring, scale)
    points = _points(frame, shown.walked, first)
    polyline(p, points, theme.color("bias", 0.55), thick, True)
    stamp = dot_picture(size * look.unit, scale, theme.color("bias"), None, 0.0)
    dots(p, points, np.full(len(points), 0.8), stamp, scale)
    if len(points) and np.isfinite(points[-1]).all():
        x, y = points[-1]
        dot(p, x, y, BALL * look.unit, theme.color("bias"), theme.color("ground"), 1.6 * look.unit)
    p.restore()
    return None


def _points(frame: Frame, b: Array, first: int) -> Array:
    return frame.points(b[first:], np.arange(first, max(first, len(b)), dtype=float))


def _say(p: QPainter, shown: OverBias, frame: Frame) -> None:
    look, pad = shown.look, shown.look.px(12)
    p.setFont(look.font(13))
    p.setPen(look.theme.color("muted"))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    room = frame.rect.adjusted(pad, 0, -pad, -frame.height * 0.2)
    box = QFontMetricsF(look.font(13)).boundingRect(room, flags, text.empty_descent())
    chip(p, box.adjusted(-pad, -pad / 2, pad, pad / 2), look.theme.color("ground"), None, look.px(5))
    p.setPen(look.theme.color("muted"))
    p.drawText(room, flags, text.empty_descent())
