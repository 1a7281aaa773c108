"""The four charts of a training over one axis of steps: losses, biases, their gradients, and the census of units."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPolygonF

from biasviz.experiments.neuron.curve import LARGEST
from biasviz.language import tr
from biasviz.numerics.records import Array
from biasviz.ui.network import training_text as text
from biasviz.ui.network.training_shown import TrainingShown
from biasviz.ui.neuron.axes import Ticks, power_text, ticks
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.neuron.painting import hairline, polygon, polyline
from biasviz.ui.style import mix
from biasviz.ui.thinning import linear_range, log_range
from biasviz.words import SUPERSCRIPTS, grouped

LAYERS = ("loss", "da_dz", "dL_da", "doubtful")
"""Colours of hidden layers; the output has that of the bias."""
CHARTS = ("loss", "biases", "slopes", "census")
Said = list[tuple[str, str]]
"""Words, each with its colour."""


def color_of(shown: TrainingShown, layer: int) -> str:
    """Return the name of the colour of a layer."""
    return "bias" if layer == shown.network.layers - 1 else LAYERS[layer % len(LAYERS)]


def frame_of(shown: TrainingShown, chart: str, box: QRectF) -> Frame:
    """Return where a chart lies in a rectangle and what it spans; log axes span exponents of 10."""
    look = shown.look
    metrics = QFontMetricsF(look.font(12))
    left = metrics.horizontalAdvance("−0.0000") + look.px(12)
    top, foot = look.px(26), look.px(24)
    return Frame(
        box.left() + left, box.top() + top, max(20.0, box.width() - left - look.px(14)),
        max(20.0, box.height() - top - foot), (0.0, float(shown.end)), _range(shown, chart),
    )  # fmt: skip


def _range(shown: TrainingShown, chart: str) -> tuple[float, float]:
    if chart == "census":
        return 0.0, float(sum(shown.network.units))
    if chart == "slopes":
        values = shown.slopes[1]
        return log_range(values, values)
    if chart == "biases":
        values = shown.biases[1]
        values = np.clip(values[np.isfinite(values)], -LARGEST, LARGEST)
        low, high = float(values.min()), float(values.max())
        pad = max(0.08 * (high - low), 0.05)
        return low - pad, high + pad
    losses = np.concatenate([shown.marks.train, shown.marks.test])
    losses = losses[np.isfinite(losses)]
    if shown.log:
        return log_range(losses, losses)
    low, high = linear_range(losses, losses, float(shown.marks.train[0]))
    return low, high + 0.06 * (high - low)


def paint_axes(p: QPainter, shown: TrainingShown, chart: str, frame: Frame) -> None:
    """Draw the grid, and the labels of both axes."""
    look, theme = shown.look, shown.look.theme
    metrics = QFontMetricsF(look.font(12))
    up, across = _ups(shown, chart, frame), _steps(shown, frame, metrics)
    p.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    p.setPen(hairline(QColor(mix(theme.ground, theme.line, 0.45))))
    p.drawLines([QLineF(x := frame.x(v), frame.top, x, frame.bottom) for v in across.values])
    p.drawLines([QLineF(frame.left, y := frame.y(v), frame.right, y) for v in up.values])
    p.setPen(hairline(QColor(mix(theme.muted, theme.line, 0.7))))
    p.drawLine(QLineF(frame.left, frame.bottom, frame.right, frame.bottom))
    if chart == "biases" and frame.values[0] < 0 < frame.values[1]:
        p.drawLine(QLineF(frame.left, frame.y(0), frame.right, frame.y(0)))
    p.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    p.setFont(look.font(12))
    p.setPen(theme.color("muted"))
    half = look.px(10)
    for value, label in zip(up.values, up.labels, strict=True):
        box = QRectF(frame.left - look.px(90), frame.y(value) - half, look.px(84), 2 * half)
        p.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)
    if up.power:
        words = power_text(up.power)
        p.drawText(QPointF(frame.left - look.px(6) - metrics.horizontalAdvance(words), frame.top - look.px(9)), words)
    base = frame.bottom + look.px(5) + metrics.ascent()
    for value, label in zip(across.values, across.labels, strict=True):
        wide = metrics.horizontalAdvance(label)
        at = min(max(frame.x(value) - wide / 2, frame.left), frame.right - wide)
        p.drawText(QPointF(at, base), label)


def _ups(shown: TrainingShown, chart: str, frame: Frame) -> Ticks:
    look, most = shown.look, max(2, int(frame.height / shown.look.px(24)))
    if chart == "slopes" or (chart == "loss" and shown.log):
        low, high = (round(v) for v in frame.values)
        step = max(1, math.ceil((high - low) / most))
        powers = range(low, high + 1, step)
        return Ticks(tuple(map(float, powers)), tuple("10" + str(k).translate(SUPERSCRIPTS) for k in powers))
    metrics, room = QFontMetricsF(look.font(12)), frame.left
    found = ticks(
        frame.values, most, lambda labels, _: max(map(metrics.horizontalAdvance, labels)) <= room, chart != "census"
    )
    if chart != "census":
        return found
    whole = [(v, label) for v, label in zip(found.values, found.labels, strict=True) if v == int(v)]
    return Ticks(tuple(v for v, _ in whole), tuple(f"{int(v)}" for v, _ in whole))


def _steps(shown: TrainingShown, frame: Frame, metrics: QFontMetricsF) -> Ticks:
    apart = shown.look.px(18)

    def fits(labels: tuple[str, ...], step: float) -> bool:
        return max(map(metrics.horizontalAdvance, labels)) + apart <= step / shown.end * frame.width

    return ticks(frame.window, max(2, int(frame.width / shown.look.px(60))), fits, powers=False)


def paint(p: QPainter, shown: TrainingShown, chart: str, frame: Frame) -> None:
    """Draw a chart, its title with the numbers of the step that is told of, and that step."""
    paint_axes(p, shown, chart, frame)
    p.save()
    p.setClipRect(frame.rect.adjusted(0, -2, 0, 1))
    {"loss": _losses, "biases": _biases, "slopes": _slopes, "census": _census}[chart](p, shown, frame)
    _later(p, shown, frame)
    p.restore()
    _title(p, shown, chart, frame)


def _line(
    p: QPainter, shown: TrainingShown, frame: Frame, steps: NDArray[np.intp], values: Array, color: str, wide: float
) -> None:
    polyline(p, frame.points(np.asarray(steps, dtype=float), values), shown.look.theme.color(color), wide, True)


def _log(values: Array) -> Array:
    with np.errstate(all="ignore"):
        return np.where(values > 0, np.log10(values), np.nan)


def _losses(p: QPainter, shown: TrainingShown, frame: Frame) -> None:
    marks, wide = shown.marks, shown.look.theme.curve_width * shown.look.unit
    told = _log if shown.log else np.asarray
    if np.isfinite(marks.test).any():
        _line(p, shown, frame, marks.steps, told(marks.test), "dL_da", wide)
    _line(p, shown, frame, marks.steps, told(marks.train), "loss", wide)


def _biases(p: QPainter, shown: TrainingShown, frame: Frame) -> None:
    (steps, values), unit = shown.biases, shown.look.unit
    thin = (0.8 if values.shape[1] > 24 else 1.3) * unit
    for k in range(values.shape[1]):
        if k != shown.chosen:
            _line(p, shown, frame, steps, values[:, k], color_of(shown, shown.layer_of[k]), thin)
    chosen = shown.chosen
    wide = shown.look.theme.curve_width * 1.5 * unit
    _line(p, shown, frame, steps, values[:, chosen], color_of(shown, shown.layer_of[chosen]), wide)


def _slopes(p: QPainter, shown: TrainingShown, frame: Frame) -> None:
    steps, values = shown.slopes
    wide = shown.look.theme.curve_width * shown.look.unit
    for layer in range(values.shape[1]):
        _line(p, shown, frame, steps, _log(values[:, layer]), color_of(shown, layer), wide)


def _census(p: QPainter, shown: TrainingShown, frame: Frame) -> None:
    found, theme = shown.census, shown.look.theme
    steps = np.append(found.steps, max(shown.known, found.steps[-1])).astype(float)
    dead, saturated = (np.append(v.sum(axis=1), v[-1].sum()).astype(float) for v in (found.dead, found.saturated))
    everyone = np.full_like(dead, float(sum(found.units)))
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QColor(mix(theme.ground, theme.good, 0.16)))
    p.drawPolygon(_area(frame, steps, dead + saturated, everyone))
    p.setBrush(QColor(mix(theme.ground, theme.loss, 0.34)))
    p.drawPolygon(_area(frame, steps, dead, dead + saturated))
    area = _area(frame, steps, np.zeros_like(dead), dead)
    p.setBrush(theme.color("dead"))
    p.drawPolygon(area)
    p.setBrush(QBrush(theme.color("text"), Qt.BrushStyle.BDiagPattern))
    p.drawPolygon(area)


def _area(frame: Frame, steps: Array, low: Array, high: Array) -> QPolygonF:
    """Return what lies between two counts, each of which holds until the next mark."""
    x = np.repeat(steps, 2)[1:]
    down, up = (np.repeat(v, 2)[:-1] for v in (low, high))
    return polygon(np.concatenate([frame.points(x, up), frame.points(x, down)[::-1]]))


def _later(p: QPainter, shown: TrainingShown, frame: Frame) -> None:
    """Make faint what lies after the present step, and draw the steps that are told of."""
    theme, x = shown.look.theme, frame.x(shown.step)
    if shown.known > shown.step:
        p.fillRect(QRectF(x, frame.top - 2, frame.right - x, frame.height + 2), theme.color("ground", 0.6))
    p.setPen(hairline(theme.color("bias")))
    p.drawLine(QLineF(x, frame.top, x, frame.bottom))
    if shown.over is not None and shown.over != shown.step:
        p.setPen(hairline(theme.color("muted")))
        over = frame.x(shown.over)
        p.drawLine(QLineF(over, frame.top, over, frame.bottom))


def title_of(shown: TrainingShown, chart: str, room: float) -> tuple[str, Said]:
    """Return the title of a chart and its numbers, in the fullest words that there is room for."""
    look = shown.look
    bold, plain = QFontMetricsF(look.font(13, 600)), QFontMetricsF(look.font(12, 600))
    ways = [(tr(title), words) for words in ways_said(shown, chart) for title in text.TITLES[chart]]
    for title, told in ways:
        wide = sum(plain.horizontalAdvance(words) for words, _ in told) + look.px(10) * (len(told) - 1)
        if bold.horizontalAdvance(title) + look.px(12) + wide <= room:
            return title, told
    return ways[-1]


def _title(p: QPainter, shown: TrainingShown, chart: str, frame: Frame) -> None:
    look = shown.look
    bold, plain = look.font(13, 600), look.font(12, 600)
    x, base, end = frame.left, frame.top - look.px(9), frame.right + look.px(12)
    title, told = title_of(shown, chart, end - x)
    p.setFont(bold)
    p.setPen(look.theme.color("text"))
    p.drawText(QPointF(x, base), title)
    x += QFontMetricsF(bold).horizontalAdvance(title) + look.px(12)
    metrics = QFontMetricsF(plain)
    p.setFont(plain)
    for words, color in told:
        wide = metrics.horizontalAdvance(words)
        if x + wide > end:
            break
        p.setPen(look.theme.color(color))
        p.drawText(QPointF(x, base), words)
        x += wide + look.px(10)


def _taken(shown: TrainingShown) -> Said:
    """Return the step at which losses and counts were taken, where it is not the one that is told of."""
    taken = int(shown.marks.steps[shown.mark])
    return [] if taken == shown.at else [(tr("step {n}", n=grouped(taken)), "muted")]


def said(shown: TrainingShown, chart: str) -> Said:
    """Return what the title tells of a step, each with its colour."""
    if chart == "loss":
        found = [float(getattr(shown.marks, n)[shown.mark]) for n in ("train", "test", "train_right", "test_right")]
        return text.losses(found[0], *(v if math.isfinite(v) else None for v in found[1:])) + _taken(shown)
    if chart == "census":
        dead, saturated = (int(v[shown.mark].sum()) for v in (shown.census.dead, shown.census.saturated))
        return text.counted(sum(shown.network.units) - dead - saturated, saturated, dead) + _taken(shown)
    if chart == "slopes":
        return ways_said(shown, chart)[0]
    network = shown.network
    return [(text.layer_name(network, k), color_of(shown, k)) for k in range(network.layers)]


def ways_said(shown: TrainingShown, chart: str) -> list[Said]:
    """Return the same in ever shorter words."""
    if chart != "slopes":
        return [said(shown, chart)]
    values = shown.trace.path.bias_gradients(shown.at, shown.at)[0]
    return [
        [(words, color_of(shown, layer)) for words, layer in way] for way in text.slopes(shown.network, values.tolist())
    ]
