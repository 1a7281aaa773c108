"""The reference: the same scene painted by one paintEvent that knows nothing of state, layout or controls.

It draws what the window shows, item by item: grounds, the three strips with their curves, dots, trail and
labels, about as many numbers and words as the panels carry, boxes for the controls. Done as one would do it
well: long curves in pieces, the trail as one stroke of round points, no object built twice.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.numerics.records import Array
from biasviz.ui.theme import Look

LINES = 46
"""Pieces of text in the side panels and the bar below."""
PIECE = 64
"""Points of a polyline drawn at once: long antialiased ones cost more."""


class ByHand(QWidget):
    """One widget that paints everything."""

    def __init__(self, look: Look, width: int, height: int) -> None:
        super().__init__()
        self._look = look
        self.trace: NeuronTrace | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.resize(width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the whole scene."""
        if self.trace is None:
            return
        painter = QPainter(self)
        theme, px = self._look.theme, self._look.px
        painter.fillRect(self.rect(), QColor(theme.ground))
        left, right, top, bottom = px(232), px(322), px(44), px(68)
        painter.fillRect(QRectF(0, 0, self.width(), top), QColor(theme.panel))
        painter.fillRect(QRectF(0, self.height() - bottom, self.width(), bottom), QColor(theme.panel))
        middle = QRectF(
            left + px(50), top + px(20), self.width() - left - right - px(70), self.height() - top - bottom - px(60)
        )
        self._strips(painter, middle, self.trace)
        self._words(painter, px(14), left, top, 20)
        self._words(painter, self.width() - right, right, top, LINES - 20)
        painter.end()

    def _words(self, painter: QPainter, x: float, width: float, top: float, count: int) -> None:
        assert self.trace is not None
        painter.setFont(self._look.font())
        painter.setPen(QColor(self._look.theme.text))
        step = (self.height() - 3 * top) / count
        for i in range(count):
            y = top + (i + 1) * step
            painter.drawText(QPointF(x, y), f"line {i}: {self.trace.neuron.b + i:.6f}")
            if i % 3 == 0:
                painter.setPen(QColor(self._look.theme.line))
                painter.drawRect(QRectF(x + width * 0.5, y - step / 2, width * 0.4, step * 0.6))
                painter.setPen(QColor(self._look.theme.text))

    def _strips(self, painter: QPainter, area: QRectF, trace: NeuronTrace) -> None:
        theme, c = self._look.theme, trace.curve
        parts = ((0.0, 0.5), (0.56, 0.22), (0.82, 0.18))
        columns = (
            ((c.loss, theme.loss),),
            ((c.dL_da[:, 0], theme.dL_da), (c.da_dz[:, 0], theme.da_dz), (c.dL_db, theme.bias)),
            ((c.a[:, 0], theme.activation),),
        )
        for (start, share), curves, span in zip(parts, columns, trace.ranges, strict=True):
            box = QRectF(area.left(), area.top() + start * area.height(), area.width(), share * area.height())
            for stretch in trace.stretches:
                ends = self._x(np.array([stretch.low, stretch.high]), box, trace)
                painter.fillRect(QRectF(ends[0], box.top(), ends[1] - ends[0], box.height()), QColor(theme.saturated))
            self._grid(painter, box)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for values, color in curves:
                self._curve(painter, self._x(c.b, box, trace), self._y(values, box, span), color)
            self._dots(painter, box, trace, span)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _x(self, b: Array, box: QRectF, trace: NeuronTrace) -> Array:
        low, high = trace.lab.window
        return box.left() + (b - low) / (high - low) * box.width()

    def _y(self, values: Array, box: QRectF, span: tuple[float, float]) -> Array:
        return box.bottom() - (values - span[0]) / (span[1] - span[0]) * box.height()

    def _grid(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QColor(self._look.theme.line))
        painter.setFont(self._look.font(12))
        for i in range(7):
            x, y = box.left() + i / 6 * box.width(), box.top() + i / 6 * box.height()
            painter.drawLine(QLineF(x, box.top(), x, box.bottom()))
            painter.drawLine(QLineF(box.left(), y, box.right(), y))
        painter.setPen(QColor(self._look.theme.muted))
        for i in range(7):
            painter.drawText(QPointF(box.left() - 40, box.top() + i / 6 * box.height()), f"{i / 6:.2f}")

    def _curve(self, painter: QPainter, x: Array, y: Array, color: str) -> None:
        pen = QPen(QColor(color), self._look.theme.curve_width * self._look.unit)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        seen = np.isfinite(y)
        points = list(map(QPointF, x[seen].tolist(), y[seen].tolist()))
        for i in range(0, len(points) - 1, PIECE):
            painter.drawPolyline(points[i : i + PIECE + 1])

    def _dots(self, painter: QPainter, box: QRectF, trace: NeuronTrace, span: tuple[float, float]) -> None:
        bias = QColor(self._look.theme.bias)
        x = float(self._x(np.array([trace.ball]), box, trace)[0])
        y = float(self._y(np.array([trace.point.loss]), box, span)[0])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(bias)
        painter.drawEllipse(QPointF(x, y), 9, 9)
        if span is not trace.ranges[0]:
            return
        pen = QPen(bias, 6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        b, loss = trace.trail
        trail = list(map(QPointF, self._x(b, box, trace).tolist(), self._y(loss, box, span).tolist()))
        painter.drawPoints(QPolygonF(trail))
        painter.setPen(QPen(bias, 2 * self._look.unit))
        painter.drawLine(QLineF(x - 120, y - 30, x + 120, y + 30))
        painter.setFont(self._look.font(15, 600))
        painter.drawText(QPointF(x + 10, y - 20), f"slope dL/db = {trace.point.dL_db:.6g}")
