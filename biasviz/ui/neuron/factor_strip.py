"""The second strip: the factors of the slope, each named beside its line."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from biasviz.numerics.records import Array
from biasviz.ui.neuron import strips_text as text
from biasviz.ui.neuron.backdrop import curve_width, paint_dots, paint_ground, paint_uprights
from biasviz.ui.neuron.board import NOTHING, Board, Taken, box_of, curve_boxes
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.neuron.lanes import Chip, lane_title
from biasviz.ui.neuron.painting import chip, polyline
from biasviz.ui.neuron.shown import Shown, factor_values

WIDTHS = {"bias": 1.6, "dL_da": 0.75, "da_dz": 0.75}
"""Widths beside the usual one: dL/db lies below the others and still shows where they coincide."""


def lines(shown: Shown, frame: Frame) -> dict[str, Array]:
    """Return the points of each factor's curve by its label, as they are drawn."""
    c, k = shown.trace.curve, shown.sample
    values = {"dL/da": c.dL_da[:, k], "da/dz": c.da_dz[:, k], "dL/db": c.dL_db}
    return {label: frame.points(c.b, v) for label, v in values.items()}


def title(shown: Shown, frame: Frame) -> list[text.Run | Chip]:
    """Return the words above the plot."""
    return [*lane_title(shown), *text.factors_title(shown.point, shown.sample, frame.bend)]


def backdrop(p: QPainter, shown: Shown, frame: Frame) -> Taken:
    """Draw what does not move with the ball."""
    look, theme = shown.look, shown.look.theme
    paint_ground(p, shown, frame)
    found = lines(shown, frame)
    p.save()
    p.setClipRect(frame.rect)
    for label, color in text.FACTORS:
        polyline(p, found[label], theme.color(color), curve_width(look, WIDTHS[color]), shown.quick)
    words = _paint_names(p, shown, frame, found)
    p.restore()
    return Taken(words=words)


def _paint_names(p: QPainter, shown: Shown, frame: Frame, found: dict[str, Array]) -> Array:
    """Name each curve where it is farthest from the others and covers nothing; return the rectangles."""
    look, theme = shown.look, shown.look.theme
    font = look.font(12, 600)
    metrics = QFontMetricsF(font)
    height, gap = metrics.height() - look.px(2), look.px(3) + curve_width(look) / 2
    curves = np.concatenate([curve_boxes(points) for points in found.values()])
    board = Board(frame.rect.adjusted(4, 1, -4, -1), Taken(curves))
    board.take(np.array([[frame.left, frame.y(0.0), frame.right, frame.y(0.0)]]), 0.5)
    placed = [NOTHING]
    # The curve that has least room of its own is named first.
    apart = {label: _apart(found, label) for label in found}
    for label, color in sorted(text.FACTORS, key=lambda name: float(apart[name[0]][0].max(initial=0.0))):
        points, width = found[label], metrics.horizontalAdvance(label)
        room, free_above = apart[label]
        visible = (points[:, 1] > frame.top) & (points[:, 1] < frame.bottom)
        spots = np.arange(len(points) // 40, len(points), max(1, len(points) // 40))
        spots = spots[visible[spots] & (room[spots] >= 0)]
        spots = spots[np.argsort(-np.minimum(room[spots], look.px(60)), kind="stable")]
        places = []
        for (x, y), up in zip(points[spots], free_above[spots], strict=True):
            sides = (y - gap - height, y + gap)
            places += [(x - width / 2, top) for top in (sides if up else sides[::-1])]
        box = board.put(places, width, height, 1.0) if places else None
        if box is None:
            continue
        if board.covered:
            chip(p, box, theme.color("ground", 0.85), None, look.px(3))
        p.setFont(font)
        p.setPen(theme.color(color))
        p.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, label)
        placed.append(box_of(box))
    return np.concatenate(placed)


def _apart(found: dict[str, Array], label: str) -> tuple[Array, NDArray[np.bool_]]:
    """How many pixels off the nearest other curve is (−1 in a gap), and whether it lies below."""
    own = found[label][:, 1]
    apart = np.array([points[:, 1] for name, points in found.items() if name != label]) - own
    apart[np.isnan(apart)] = 1e6
    nearest = np.take_along_axis(apart, np.abs(apart).argmin(axis=0)[None], axis=0)[0]
    return np.where(np.isfinite(own), np.abs(nearest), -1.0), nearest > 0


def live(p: QPainter, shown: Shown, frame: Frame, taken: Taken) -> None:
    """Draw what moves."""
    paint_uprights(p, shown, frame, taken.words)
    hovered = shown.trace.hovered
    if hovered is not None:
        paint_dots(p, factor_values(hovered, shown.sample), hovered.neuron.b, shown, frame, 3.0)
    paint_dots(p, factor_values(shown.point, shown.sample), shown.ball, shown, frame, 5.0)
