"""The slopes of random batches as bars over their values, with 0 and the slope over all rows marked."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from biasviz.language import tr
from biasviz.ui.batch import curve_text as text
from biasviz.ui.batch.curve_shown import CurveShown
from biasviz.ui.neuron.axes import nice_steps, paint_bias_axis, paint_grid
from biasviz.ui.neuron.board import Taken
from biasviz.ui.neuron.canvas import Canvas, Drawing, Strip
from biasviz.ui.neuron.frame import Frame, Row, axis_width
from biasviz.ui.neuron.painting import hatch, pen
from biasviz.ui.neuron.strips_text import Run
from biasviz.ui.style import mix
from biasviz.ui.theme import LIGHT, Look


class SlopeHistogram:
    """Keeps nothing but what it has drawn.

    Attributes:
        widget, canvas: what is put into the page.
        strip: its plot.

    """

    def __init__(self) -> None:
        self.strip = Strip(Drawing(_title, _backdrop, _live))
        self.canvas = Canvas(self.strip)
        self.canvas.setObjectName("slope_histogram")
        self.canvas.setAccessibleName(tr(text.HISTOGRAM))
        self.canvas.setToolTip(tr(text.HISTOGRAM_MEANING))
        self.canvas.setMinimumHeight(120)
        self.widget: QWidget = self.canvas
        self._look = Look(LIGHT)
        self._shown: CurveShown | None = None
        self.canvas.resized.connect(self._show)

    def restyle(self, look: Look) -> None:
        """Wear another theme or size."""
        self._look = look
        self.canvas.wear(look.theme, covered=self._shown is not None)
        self._show()

    def render(self, shown: CurveShown) -> None:
        """Show the slopes from the next frame on."""
        if self._shown is None:
            self.canvas.wear(self._look.theme, covered=True)
        self._shown = shown
        self._show()

    def _show(self) -> None:
        if self._shown is None:
            return
        look, width, height = self._look, self.canvas.width(), self.canvas.height()
        left, top, foot = axis_width(look) // 2 + look.px(6), look.px(26), look.px(46)
        plot = (left, top, max(40, width - left - look.px(12)), max(30, height - top - foot))
        self.strip.show_this(_Bars(self._shown), Row(0, height, width, plot, True), _frame(self._shown, plot))


class _Bars:
    """What the strip shows."""

    def __init__(self, shown: CurveShown) -> None:
        self.shown, self.look = shown, shown.look
        self.backdrop_key: tuple[object, ...] = (shown.bars, shown.look)


def _frame(shown: CurveShown, plot: tuple[float, float, float, float]) -> Frame:
    bars = shown.bars
    window = (-1.0, 1.0) if bars is None else (float(bars.edges[0]), float(bars.edges[-1]))
    most = 1 if bars is None else max(1, int(bars.counts.max(initial=1)))
    top = next(v for v in nice_steps(float(most), (1, 2, 3, 5, 7)) if v >= 1.12 * most)
    return Frame(*plot, window, (0.0, top), None, True)


def _title(shown: _Bars, frame: Frame) -> list[Run]:
    return []


def _backdrop(p: QPainter, what: _Bars, frame: Frame) -> Taken:
    """Draw grid and bars; those on the other side of 0 are hatched."""
    shown, look, theme = what.shown, what.look, what.look.theme
    paint_grid(p, frame, look)
    paint_bias_axis(p, frame, look, tr(text.SLOPE_AXIS), frame.right + look.px(12))
    bars, drawn = shown.bars, shown.drawn
    if bars is None or drawn is None:
        return Taken()
    taken = []
    for low, high, count in zip(bars.edges[:-1], bars.edges[1:], bars.counts, strict=True):
        if not count:
            continue
        left, right, top = round(frame.x(float(low))), round(frame.x(float(high))), frame.y(float(count))
        box = QRectF(left, top, max(1.0, right - left - (1 if right - left > 3 else 0)), frame.bottom - top)
        other = drawn.full != 0 and (low + high) * drawn.full < 0
        if other:
            p.fillRect(box, QColor(mix(theme.ground, theme.bad, 0.35)))
            hatch(p, box, theme.color("bad"), look.px(6), both=False)
        else:
            p.fillRect(box, QColor(mix(theme.ground, theme.loss, 0.6)))
        taken.append([box.left(), box.top(), box.right(), box.bottom()])
    return Taken(np.array(taken)) if taken else Taken()


def _live(p: QPainter, what: _Bars, frame: Frame, taken: Taken) -> QRectF | None:
    """Mark 0 and the slope over all rows."""
    shown, look, theme, drawn = what.shown, what.look, what.look.theme, what.shown.drawn
    if drawn is None or not math.isfinite(drawn.expected) or shown.trace.veils("slope"):
        return None
    if frame.shows(0.0):
        p.setPen(pen(theme.color("text"), max(1.0, 1.2 * look.unit)))
        p.drawLine(QLineF(frame.x(0.0), frame.top, frame.x(0.0), frame.bottom))
    x = frame.x(drawn.expected)
    p.setPen(pen(theme.color("bias"), max(1.5, 2.2 * look.unit)))
    p.drawLine(QLineF(x, frame.top, x, frame.bottom))
    p.setBrush(theme.color("bias"))
    words, font = text.all_rows(drawn, shown.run.start.reduction), look.font(12, 600)
    wide = QFontMetricsF(font).horizontalAdvance(words)
    p.setFont(font)
    p.drawText(QPointF(min(max(x - wide / 2, 2.0), frame.right + look.px(10) - wide), frame.top - look.px(8)), words)
    return None
