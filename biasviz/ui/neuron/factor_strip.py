"""The second strip: the factors of the slope, each named beside its line."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QPainter

from biasviz.numerics.records import Array
from biasviz.ui.neuron import strips_text as text
from biasviz.ui.neuron.backdrop import curve_width, paint_dots, paint_ground, paint_title, paint_uprights
from biasviz.ui.neuron.board import NOTHING, Board, curve_boxes
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.neuron.painting import polyline
from biasviz.ui.neuron.shown import Shown, factor_values


def lines(shown: Shown, frame: Frame) -> dict[str, Array]:
    """Return the points of each factor's curve by its label, as they are drawn."""
    c, k = shown.trace.curve, shown.sample
    values = {"dL/da": c.dL_da[:, k], "da/dz": c.da_dz[:, k], "dL/db": c.dL_db}
    return {label: frame.points(c.b, v) for label, v in values.items()}


def backdrop(p: QPainter, shown: Shown, frame: Frame) -> Array:
    """Draw what does not move with the ball."""
    look, theme = shown.look, shown.look.theme
    paint_ground(p, shown, frame)
    found = lines(shown, frame)
    p.save()
    p.setClipRect(frame.rect)
    for label, color in text.FACTORS:
        polyline(p, found[label], theme.color(color), curve_width(look, 1.15 if color == "bias" else 0.85))
    _paint_names(p, shown, frame, found)
    p.restore()
    return NOTHING


def _paint_names(p: QPainter, shown: Shown, frame: Frame, found: dict[str, Array]) -> None:
    """Name each curve where it is farthest from the others and covers nothing."""
    look, theme = shown.look, shown.look.theme
    font = look.font(12, 600)
    metrics = QFontMetricsF(font)
    height, gap = metrics.height(), look.px(4) + curve_width(look) / 2
    board = Board(frame.rect.adjusted(4, 1, -4, -1), *(curve_boxes(points) for points in found.values()))
    names = sorted(text.FACTORS, key=lambda name: _distinct(found, name[0]).max(initial=0.0))
    for label, color in names:
        points, width = found[label], metrics.horizontalAdvance(label)
        apart = _distinct(found, label)
        visible = (points[:, 1] > frame.top) & (points[:, 1] < frame.bottom)
        score = np.where(visible, np.minimum(apart, look.px(60)), -1.0)
        spots = np.arange(len(points) // 40, len(points), max(1, len(points) // 40))
        if not len(spots):
            continue
        best = spots[np.argsort(-score[spots], kind="stable")]
        best = best[score[best] >= 0]
        places = [
            (x - width / 2, y) for x, at in points[best] for y in (at - gap - height, at + gap)
        ]
        box = board.put(places, width, height, 2.0) if places else None
        if box is None:
            continue
        p.setFont(font)
        p.setPen(theme.color(color))
        p.drawText(QPointF(box.left(), box.top() + metrics.ascent()), label)


def _distinct(found: dict[str, Array], label: str) -> Array:
    """How far the nearest other curve is at each point, in pixels; 0 where the curve has no value."""
    own = found[label][:, 1]
    others = np.array([points[:, 1] for name, points in found.items() if name != label])
    apart = np.abs(others - own)
    apart[np.isnan(apart)] = np.inf
    return np.asarray(np.where(np.isfinite(own), np.minimum(apart.min(axis=0), 1e6), 0.0))


def live(p: QPainter, shown: Shown, frame: Frame, taken: Array) -> None:
    """Draw what moves."""
    paint_title(p, text.factors_title(shown.point, shown.sample), shown, frame)
    paint_uprights(p, shown, frame)
    hovered = shown.trace.hovered
    if hovered is not None:
        paint_dots(p, factor_values(hovered, shown.sample), hovered.neuron.b, shown, frame, 3.0)
    paint_dots(p, factor_values(shown.point, shown.sample), shown.ball, shown, frame, 5.0)
