"""Where the ball has been: the fading trail of this run, and the hollow one of the run before."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QPainter, QPen

from biasviz.numerics.records import Array
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.neuron.painting import dot_picture, dots, polygon
from biasviz.ui.neuron.plotted import Plotted

HOPS = 24
"""Last steps that are joined by a thin line, so that a zigzag can be seen as one."""


def visible(frame: Frame, b: Array, loss: Array) -> tuple[Array, Array]:
    """Return points in the plot, one a pixel at most (the newest), and their age from 0 (oldest) to 1."""
    points = frame.points(b, loss)
    age = np.arange(1, len(points) + 1) / max(1, len(points))
    with np.errstate(invalid="ignore"):
        inside = (
            (points[:, 0] >= frame.left) & (points[:, 0] <= frame.right)
            & (points[:, 1] >= frame.top) & (points[:, 1] <= frame.bottom)
        )  # fmt: skip
    points, age = points[inside][::-1], age[inside][::-1]
    x, y = np.round(points.T)
    _, first = np.unique(x * 65536 + y, return_index=True)
    first = np.sort(first)[::-1]
    return points[first], age[first]


def paint_trail(p: QPainter, shown: Plotted, frame: Frame) -> None:
    """Draw the past of this run, fading with age, its last long steps joined."""
    b, loss = shown.trail
    if not len(b):
        return
    look, theme = shown.look, shown.look.theme
    _join(p, shown, frame, b[-HOPS:], loss[-HOPS:])
    points, age = visible(frame, b, loss)
    scale = p.device().devicePixelRatio()
    picture = dot_picture(4.0 * look.unit, scale, theme.color("bias"), None, 0.0)
    dots(p, points, 0.28 + 0.32 * age**2, picture, scale)


def _join(p: QPainter, shown: Plotted, frame: Frame, b: Array, loss: Array) -> None:
    b, loss = np.append(b, shown.ball), np.append(loss, shown.point.loss)
    sound = np.isfinite(loss) & np.isfinite(b)
    points = frame.points(b[sound], loss[sound])
    if len(points) < 2 or np.abs(np.diff(points[:, 0])).max() < 24 * shown.look.unit:
        return
    p.setPen(QPen(shown.look.theme.color("bias", 0.3), 1.0))
    p.drawPolyline(polygon(points))


def paint_ghost(p: QPainter, shown: Plotted, frame: Frame) -> None:
    """Draw the run before the last edit as hollow grey dots."""
    ghost = shown.ghost
    if ghost is None:
        return
    look, theme = shown.look, shown.look.theme
    points, age = visible(frame, *ghost)
    scale = p.device().devicePixelRatio()
    fill, ring = theme.color("ground"), theme.color("muted")
    picture = dot_picture(3.5 * look.unit, scale, fill, ring, 1.2 * look.unit)
    dots(p, points, 0.6 + 0.4 * age, picture, scale)
