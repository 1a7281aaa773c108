"""What goes into the drawn network and what comes out: inputs of a row, predictions, targets; names of the columns."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from biasviz.experiments.layer.evaluation import ALIVE, DEAD, SATURATED
from biasviz.experiments.network.spec import Network
from biasviz.language import mark, tr
from biasviz.ui.batch.cells import Grid, ink, paint_image, written
from biasviz.ui.lamps import lamp
from biasviz.ui.network.diagram_layout import Layout
from biasviz.ui.network.diagram_scene import Scene
from biasviz.ui.neuron.spoken import italic, symbol
from biasviz.ui.style import mix, outline
from biasviz.ui.theme import Look

CENTER = Qt.AlignmentFlag.AlignCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
ROW_OF_BLOCK = 4
"""Inputs side by side in a block that is no picture."""


def paint_inputs(painter: QPainter, look: Look, layout: Layout, scene: Scene, names: tuple[str, ...]) -> None:
    """Draw the inputs of the row: each as a pill, many as one block, a picture as a picture."""
    if layout.inputs.boxes:
        for k, box in enumerate(layout.inputs.boxes):
            paint_pill(painter, look, box, float(scene.x[k]), scene.x_scale)
            if layout.names:
                _name(painter, look, layout, k, names[k])
        return
    rect, side, count = layout.inputs.rect, layout.size.side, len(scene.x)
    columns = side or ROW_OF_BLOCK
    rows = side or -(-count // columns)
    values = np.zeros(rows * columns)
    values[:count] = scene.x
    grid = Grid(rect.x(), rect.y(), rect.width() / columns, rect.height() / rows, rows, columns, 0.0)
    paint_image(painter, look, grid, values.reshape(rows, columns), scene.x_scale, np.zeros((rows, columns), bool))
    painter.setFont(look.font(11))
    painter.setPen(look.theme.color("muted"))
    below = QRectF(rect.x(), rect.bottom() + 3 * look.unit, rect.width(), 1.3 * QFontMetricsF(painter.font()).height())
    painter.drawText(below, CENTER, tr("{n} inputs", n=f"{count:,}"))


def _name(painter: QPainter, look: Look, layout: Layout, k: int, name: str) -> None:
    """Write the name of an input above its pill, flush with it."""
    font = look.font(11)
    metrics = QFontMetricsF(font)
    box, rect = layout.inputs.boxes[k], layout.inputs.rect
    above = QRectF(rect.x(), box.top() - metrics.height() - 1, rect.width(), metrics.height())
    painter.setFont(font)
    painter.setPen(look.theme.color("muted"))
    painter.drawText(above, RIGHT, metrics.elidedText(name, Qt.TextElideMode.ElideRight, above.width()))


def paint_pill(
    painter: QPainter, look: Look, box: QRectF, value: float, scale: float, hollow: bool = False, bad: bool = False
) -> None:
    """Draw a number of the row: filled with the colour of its sign and size, a target hollow."""
    theme, shade = look.theme, ink(look.theme, value, scale)
    radius = min(0.5 * box.height(), 7 * look.unit)
    edge = theme.bad if bad else outline(theme)
    painter.setPen(QPen(QColor(edge), max(1.0, (1.6 if bad else 1.0) * look.unit)))
    painter.setBrush(QColor(theme.ground) if hollow else shade.fill)
    painter.drawRoundedRect(box, radius, radius)
    painter.setFont(look.font(12 if box.height() >= 15 * look.unit else 10, 500))
    painter.setPen(theme.color("text") if hollow else shade.text)
    painter.drawText(box, CENTER, written(value, 2, hollow and value == round(value)))


def paint_ends(painter: QPainter, look: Look, layout: Layout, scene: Scene) -> None:
    """Draw prediction and target of each output."""
    output, unit = layout.layers[-1], look.unit
    if not layout.ends:
        return
    a, y = scene.a[-1], scene.y
    scale = max(1.0, float(np.nan_to_num(np.abs(a), posinf=1.0).max()), float(np.abs(y).max()))
    pen = QPen(QColor(mix(look.theme.ground, look.theme.muted, 0.55)), max(1.0, 1.2 * unit))
    for k, (upper, lower) in enumerate(layout.ends):
        painter.setPen(pen)
        start = output.start(k)
        painter.drawLine(start, QPointF(upper.left() - 14 * unit, start.y()))
        paint_pill(painter, look, upper, float(a[k]), scale)
        paint_pill(painter, look, lower, float(y[k]), scale, hollow=True)
        painter.setFont(look.math(13))
        painter.setPen(look.theme.color("muted"))
        for box, letter in ((upper, "a"), (lower, "y")):
            painter.drawText(box.adjusted(-15 * unit, 0, -box.width() - 3 * unit, 0), RIGHT, italic(letter))


def activation_name(network: Network, layer: int) -> str:
    """Return the name of a layer's activation as a formula writes it."""
    record = network.record(layer)
    return "softmax" if record is None else symbol(record.symbol) or tr(record.title).lower()


def titles(network: Network) -> tuple[tuple[str, ...], ...]:
    """Return what stands above each column, the longest form first."""
    last = network.layers - 1
    found: list[tuple[str, ...]] = [(tr("inputs"), italic("X"))]
    for layer in range(network.layers):
        f = activation_name(network, layer)
        if layer == last:
            found.append((tr("output · {f}", f=f), tr("output"), f))
        else:
            found.append((tr("layer {n} · {f}", n=layer + 1, f=f), f"{layer + 1} · {f}", f))
    return tuple(found)


def paint_titles(painter: QPainter, look: Look, layout: Layout, network: Network) -> None:
    """Name the columns, as far as there is room."""
    font = look.font(12)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(look.theme.color("muted"))
    centers = [c.rect.center().x() for c in layout.columns]
    for k, (words, column) in enumerate(zip(titles(network), layout.columns, strict=True)):
        middle = centers[k]
        left = 0.5 * (centers[k - 1] + middle) if k else 4 * look.unit
        right = 0.5 * (middle + centers[k + 1]) if k + 1 < len(centers) else layout.size.width - 4 * look.unit
        room = 2 * min(middle - left, right - middle) - 8 * look.unit
        if not k:
            middle, room = column.rect.center().x(), right - 4 * look.unit
        for text in words:
            wide = metrics.horizontalAdvance(text)
            if wide <= room:
                x = max(4 * look.unit, middle - wide / 2)
                painter.drawText(QPointF(x, layout.titles), text)
                break


CENSUS = ((ALIVE, mark("{n} alive")), (SATURATED, mark("{n} saturated")), (DEAD, mark("{n} dead")))


def paint_census(painter: QPainter, look: Look, layout: Layout, counts: dict[int, int]) -> float:
    """Say how many units are alive, saturated, dead, each with its mark; return where it ends.

    Where there is no room for the words the marks stand for them.
    """
    box, total = layout.header, sum(counts.values())
    font = look.font(13, 600)
    metrics = QFontMetricsF(font)
    words = tr("{n} units:", n=f"{total:,}") if total != 1 else tr("1 unit:")
    said = [tr(text, n=f"{counts.get(state, 0):,}") for state, text in CENSUS]
    first, each = metrics.horizontalAdvance(words) + 12 * look.unit, 27 * look.unit
    if first + sum(metrics.horizontalAdvance(text) + each for text in said) - 18 * look.unit > box.width():
        said = [f"{counts.get(state, 0):,}" for state, _ in CENSUS]
    base, x = box.center().y() + metrics.capHeight() / 2, box.x()
    painter.setFont(font)
    painter.setPen(look.theme.color("text"))
    painter.drawText(QPointF(x, base), words)
    x += first
    colors = {ALIVE: "good", SATURATED: "loss", DEAD: "bad"}
    for (state, _), text in zip(CENSUS, said, strict=True):
        lamp(painter, look, QPointF(x, box.center().y()), state)
        painter.setFont(font)
        painter.setPen(look.theme.color(colors[state] if counts.get(state, 0) else "muted"))
        painter.drawText(QPointF(x + 9 * look.unit, base), text)
        x += metrics.horizontalAdvance(text) + each
    return x - 18 * look.unit
