"""Two axes with what lies between them: where values are, calm ticks, the names of what runs along them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from biasviz.experiments.neuron.curve import Range
from biasviz.numerics.records import Array
from biasviz.ui.network.diagram_kept import Kept
from biasviz.ui.neuron.axes import Ticks, ticks
from biasviz.ui.neuron.painting import hairline
from biasviz.ui.style import mix
from biasviz.ui.theme import Look

WIDEST = "−00.0"
"""A label of the upright axis; longer ones take more room."""
FAR = 20_000.0
"""Pixels beyond which a point is drawn at that distance; Qt's rasteriser ends at 32,767."""


def foot(look: Look) -> float:
    """Return how much room there is below a plot: for labels and a name."""
    return 2 * QFontMetricsF(look.font(12)).height() + 8 * look.unit


@dataclass(frozen=True)
class Frame:
    """A plot in pixels, and the values at its edges."""

    rect: QRectF
    across: Range
    up: Range

    def point(self, x: float, y: float) -> QPointF:
        """Return where two values meet."""
        (a, b), (c, d), r = self.across, self.up, self.rect
        px, py = r.left() + (x - a) / (b - a) * r.width(), r.bottom() - (y - c) / (d - c) * r.height()
        return QPointF(max(-FAR, min(px, FAR)), max(-FAR, min(py, FAR)))

    def points(self, x: Array, y: Array) -> Array:
        """Return where many values meet, (m, 2); NaN stays NaN."""
        (a, b), (c, d), r = self.across, self.up, self.rect
        found = np.empty((len(x), 2))
        found[:, 0] = np.clip(r.left() + (x - a) * (r.width() / (b - a)), -FAR, FAR)
        found[:, 1] = np.clip(r.bottom() - (y - c) * (r.height() / (d - c)), -FAR, FAR)
        return found

    def values(self, at: QPointF) -> tuple[float, float]:
        """Return the values at a pixel."""
        (a, b), (c, d), r = self.across, self.up, self.rect
        return (a + (at.x() - r.left()) / r.width() * (b - a), c + (r.bottom() - at.y()) / r.height() * (d - c))


def framed(look: Look, box: QRectF, across: Range, up: Range, square: bool) -> Frame:
    """Return a plot with room for its axes in a box; a square one is nearly as high as wide."""
    unit, metrics = look.unit, QFontMetricsF(look.font(12))
    line = metrics.height()
    labels = _up_ticks(look, 300.0, up).labels
    left = max(metrics.horizontalAdvance(WIDEST), *map(metrics.horizontalAdvance, labels)) + 8 * unit
    inner = box.adjusted(left, line + 8 * unit, -8 * unit, -foot(look))
    width, height = max(20.0, inner.width()), max(20.0, inner.height())
    if square:
        width, height = min(width, 1.3 * height), min(height, 1.32 * width)
    return Frame(QRectF(round(inner.left()), round(inner.top()), round(width), round(height)), across, up)


def _across_ticks(look: Look, width: float, span: Range) -> Ticks:
    metrics, (low, high) = QFontMetricsF(look.font(12)), span

    def fits(labels: tuple[str, ...], step: float) -> bool:
        widest = max(metrics.horizontalAdvance(label) for label in labels)
        return widest + look.px(16) <= step / (high - low) * width

    return ticks(span, max(2, int(width / look.px(56))), fits, powers=False)


def _up_ticks(look: Look, height: float, span: Range) -> Ticks:
    return ticks(span, max(2, int(height / look.px(44)) + 1), lambda labels, step: True, powers=False)


def paint_axes(p: QPainter, look: Look, frame: Frame, names: tuple[str, str], kept: Kept) -> None:
    """Draw the ground of a whole picture, and on it ticks with their labels and the names of what runs along a plot."""
    whole, ground = QRectF(p.window()), look.theme.color("ground")
    kept.paint(p, "axes", (look, frame, names), whole, lambda inner: _paint_axes(inner, look, frame, names), ground)


def paint_edge(p: QPainter, look: Look, rect: QRectF) -> None:
    """Draw the edge of a plot, upon what lies in it."""
    p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    p.setPen(hairline(QColor(mix(look.theme.line, look.theme.muted, 0.5))))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawRect(rect)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)


def _paint_axes(p: QPainter, look: Look, frame: Frame, names: tuple[str, str]) -> None:
    theme, unit, r = look.theme, look.unit, frame.rect
    metrics = QFontMetricsF(look.font(12))
    p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    p.setPen(hairline(QColor(mix(theme.line, theme.muted, 0.5))))
    across, up = _across_ticks(look, r.width(), frame.across), _up_ticks(look, r.height(), frame.up)
    spots_x = [frame.point(v, frame.up[0]).x() for v in across.values]
    spots_y = [frame.point(frame.across[0], v).y() for v in up.values]
    p.drawLines([QLineF(x, r.bottom(), x, r.bottom() + 3 * unit) for x in spots_x])
    p.drawLines([QLineF(r.left() - 3 * unit, y, r.left(), y) for y in spots_y])
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setFont(look.font(12))
    p.setPen(theme.color("muted"))
    base = r.bottom() + 4 * unit + metrics.ascent()
    for x, label in zip(spots_x, across.labels, strict=True):
        p.drawText(QPointF(x - metrics.horizontalAdvance(label) / 2, base), label)
    for y, label in zip(spots_y, up.labels, strict=True):
        at = QPointF(r.left() - 6 * unit - metrics.horizontalAdvance(label), y + metrics.capHeight() / 2)
        p.drawText(at, label)
    _names(p, look, frame, names)


def _names(p: QPainter, look: Look, frame: Frame, names: tuple[str, str]) -> None:
    r, font = frame.rect, look.font(12, 500)
    metrics = QFontMetricsF(font)
    p.setFont(font)
    p.setPen(look.theme.color("text"))
    first = metrics.elidedText(names[0], Qt.TextElideMode.ElideRight, r.width())
    y = r.bottom() + 4 * look.unit + 2 * metrics.height() - metrics.descent()
    p.drawText(QPointF(r.center().x() - metrics.horizontalAdvance(first) / 2, y), first)
    second = metrics.elidedText(names[1], Qt.TextElideMode.ElideRight, r.width())
    left = max(2 * look.unit, r.left() - 6 * look.unit - metrics.horizontalAdvance(second))
    p.drawText(QPointF(left, r.top() - 7 * look.unit - metrics.descent()), second)
