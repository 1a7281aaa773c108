"""Axes: calm tick values, grid, and labels that never overlap."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from biasviz.experiments.neuron.curve import Range
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.neuron.painting import hairline
from biasviz.ui.style import mix
from biasviz.ui.theme import Look
from biasviz.words import SUPERSCRIPTS, significant

MOST = 7
"""Ticks on an axis."""


@dataclass(frozen=True)
class Ticks:
    """Values in rising order with their labels, which are to be read times 10^power."""

    values: tuple[float, ...]
    labels: tuple[str, ...]
    power: int = 0


def nice_steps(span: float, multiples: tuple[int, ...]) -> list[float]:
    """Return multiples of powers of ten, from small to large, that could divide a span."""
    exponent = math.floor(math.log10(span))
    return [m * 10.0**k for k in range(exponent - 1, exponent + 2) for m in multiples]


def ticks(
    span: Range, most: int, fits: Callable[[tuple[str, ...], float], bool], powers: bool = True
) -> Ticks:
    """Return the ticks of the smallest nice step with at most `most` of them whose labels fit.

    Args:
        span: values at the ends of the axis.
        most: how many ticks there is room for.
        fits: (labels, step) ↦ whether the labels do not overlap.
        powers: whether very small or large values may share a power of ten.

    """
    low, high = span
    largest = max(abs(low), abs(high))
    power = 0
    if powers and (largest >= 1e5 or largest < 5e-3):
        power = math.floor(math.log10(largest))
    single = Ticks((), (), power)
    # With steps of 1, 2 and 5 a low plot may be left with a single tick; 3 and 4 help out.
    for step in nice_steps(high - low, (1, 2, 5)) + nice_steps(high - low, (3, 4)):
        first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        count = last - first + 1
        if not 1 <= count <= min(most, MOST):
            continue
        values = tuple(k * step for k in range(first, last + 1))
        decimals = max(0, -math.floor(math.log10(step) + 1e-9) + power)
        found = Ticks(values, tuple(number(v / 10.0**power, decimals) for v in values), power)
        if count > 1 and fits(found.labels, step):
            return found
        if count == 1 and not single.values:
            single = found
    return single


def number(value: float, decimals: int) -> str:
    """Return a tick's label: equal decimals, thousands apart, a true minus sign."""
    text = f"{value:,.{decimals}f}"
    return "0" if float(text.replace(",", "")) == 0 else text.replace("-", "−")


def value_ticks(frame: Frame, look: Look) -> Ticks:
    """Return the ticks of the vertical axis."""
    apart = look.px(22)
    if frame.bend is not None:
        return decades(frame, frame.bend, apart)
    room = frame.left - look.px(10)
    metrics = QFontMetricsF(look.font(12))
    return ticks(
        frame.values,
        max(2, int(frame.height / apart) + 1),
        lambda labels, step: max(map(metrics.horizontalAdvance, labels)) <= room,
    )


def decades(frame: Frame, bend: float, apart: float) -> Ticks:
    """Return 0 and powers of ten, the largest first, as far as their labels do not crowd."""
    first = round(math.log10(bend))
    last = math.floor(math.log10(max(map(abs, frame.values)) * (1 + 1e-9)))
    sizes = [10.0**k for k in range(last, first - 1, -1)]
    chosen = [0.0] if frame.values[0] <= 0 <= frame.values[1] else []
    for value in (sign * size for size in sizes for sign in (1.0, -1.0)):
        if not frame.values[0] <= value <= frame.values[1] or len(chosen) >= MOST:
            continue
        if all(abs(frame.y(value) - frame.y(other)) >= apart for other in chosen):
            chosen.append(value)
    chosen.sort()
    return Ticks(tuple(chosen), tuple(_decade(value) for value in chosen))


def _decade(value: float) -> str:
    return number(value, 0) if 1 <= abs(value) < 1e5 else significant(value, 1)


def bias_ticks(frame: Frame, look: Look) -> Ticks:
    """Return the ticks of b."""
    metrics, (low, high) = QFontMetricsF(look.font(12)), frame.window

    def fits(labels: tuple[str, ...], step: float) -> bool:
        widest = max(metrics.horizontalAdvance(label) for label in labels)
        return widest + look.px(18) <= step / (high - low) * frame.width

    return ticks(frame.window, max(2, int(frame.width / look.px(48))), fits, powers=False)


def paint_grid(p: QPainter, frame: Frame, look: Look) -> None:
    """Draw thin opaque grid lines and the labels of the vertical axis."""
    theme = look.theme
    p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    p.setPen(hairline(QColor(mix(theme.ground, theme.line, 0.45))))
    across, up = bias_ticks(frame, look), value_ticks(frame, look)
    p.drawLines([QLineF(x := frame.x(b), frame.top, x, frame.bottom) for b in across.values])
    p.drawLines([QLineF(frame.left, y := frame.y(v), frame.right, y) for v in up.values])
    p.setPen(hairline(QColor(mix(theme.muted, theme.line, 0.7))))
    p.drawLine(QLineF(frame.left, frame.bottom, frame.right, frame.bottom))
    if frame.values[0] < 0 < frame.values[1]:
        p.drawLine(QLineF(frame.left, frame.y(0), frame.right, frame.y(0)))
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    p.setFont(look.font(12))
    p.setPen(theme.color("muted"))
    half, right = look.px(10), frame.left - look.px(8)
    for value, label in zip(up.values, up.labels, strict=True):
        box = QRectF(0, frame.y(value) - half, right, 2 * half)
        p.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)


def power_text(power: int) -> str:
    """Return "×10⁻⁵" for the power that the labels of an axis share."""
    return "×10" + str(power).translate(SUPERSCRIPTS)


def paint_bias_axis(p: QPainter, frame: Frame, look: Look, name: str, widget_width: float) -> None:
    """Draw the labels of b, and its name, below the lowest plot."""
    found, metrics = bias_ticks(frame, look), QFontMetricsF(look.font(12))
    p.setFont(look.font(12))
    p.setPen(look.theme.color("muted"))
    base = frame.bottom + look.px(5) + metrics.ascent()
    for b, label in zip(found.values, found.labels, strict=True):
        width = metrics.horizontalAdvance(label)
        at = min(max(frame.x(b) - width / 2, 2.0), widget_width - width - 2.0)
        p.drawText(QPointF(at, base), label)
    metrics = QFontMetricsF(look.font(13))
    p.setFont(look.font(13))
    middle = frame.left + frame.width / 2 - metrics.horizontalAdvance(name) / 2
    p.drawText(QPointF(middle, frame.bottom + look.px(40)), name)
