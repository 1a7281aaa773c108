"""What stands still while rows fall: the arrays of both bands, their names and shapes."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from biasviz.language import tr
from biasviz.ui.batch.cells import Grid, frame, paint
from biasviz.ui.batch.layer_layout import TITLE, Layout
from biasviz.ui.batch.layer_scene import MUTED, OUTSIDE, Scene
from biasviz.ui.lamps import lamp
from biasviz.ui.neuron.spoken import italic
from biasviz.ui.style import mix
from biasviz.ui.theme import Look

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
DZ, DB = "∂L/∂Z", "∂L/∂b"


def _raised(font: QFont, words: str, least: int) -> Iterator[tuple[str, QFont, float]]:
    """Yield words with what stands after ^, one letter, small and raised: no font of ours has a raised T."""
    small = QFont(font)
    small.setPixelSize(max(1, least, round(0.7 * font.pixelSize())))
    first, *rest = words.split("^")
    yield first, font, 0.0
    for piece in rest:
        yield piece[:1], small, 0.35 * font.pixelSize()
        yield piece[1:], font, 0.0


def raised_width(font: QFont, words: str, least: int) -> float:
    """Return how wide words are with what stands after ^ raised, and not smaller than that."""
    return sum(QFontMetricsF(each).horizontalAdvance(piece) for piece, each, _ in _raised(font, words, least))


def draw_raised(painter: QPainter, box: QRectF, words: str, least: int) -> float:
    """Draw words from the left of a box, what stands after ^ raised; return their width."""
    font, x = painter.font(), box.x()
    metrics = QFontMetricsF(font)
    line = box.center().y() + (metrics.ascent() - metrics.descent()) / 2
    for piece, each, up in _raised(font, words, least):
        painter.setFont(each)
        painter.drawText(QPointF(x, line - up), piece)
        x += QFontMetricsF(each).horizontalAdvance(piece)
    painter.setFont(font)
    return x - box.x()


def shape_text(rows: int, columns: int) -> str:
    """Return a shape as NumPy writes it."""
    return f"({rows}, {columns})"


def name_array(
    painter: QPainter, look: Look, grid: Grid, name: str, color: str, shapes: tuple[str, ...], right: float
) -> None:
    """Write the name of an array above it, and the longest of the shapes that there is room for."""
    unit = look.unit
    font = look.math(18)
    width = QFontMetricsF(font).horizontalAdvance(name)
    x = min(grid.x, right - width)
    box = QRectF(x, grid.y - TITLE * unit, max(right - x, width), (TITLE - 3) * unit)
    painter.setFont(font)
    painter.setPen(look.theme.color(color))
    painter.drawText(box, LEFT, name)
    small = look.font(11)
    metrics = QFontMetricsF(small)
    painter.setFont(small)
    painter.setPen(look.theme.color("muted"))
    left = x + width + 7 * unit
    for shape in shapes:
        if left + metrics.horizontalAdvance(shape) <= max(right, grid.right):
            painter.drawText(box.adjusted(width + 7 * unit, 0, 200 * unit, 0), LEFT, shape)
            return


def paint_static(painter: QPainter, look: Look, layout: Layout, scene: Scene, titles: dict[str, str]) -> None:
    """Draw everything but what falls, counts or is pointed at."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rows, grids, scale = scene.rows, layout.grids, scene.scale
    aside = np.isin(np.array(scene.fate, dtype=np.intp).reshape(-1, 1), (MUTED, OUTSIDE))
    _ghosts(painter, look, layout, scene)
    Y = rows.Y if layout.all_targets else rows.Y[:, scene.neuron : scene.neuron + 1]
    paint(painter, look, grids["X"], rows.X, scale, layout.how_x, aside)
    paint(painter, look, grids["W"], scene.W, scale, layout.how_w)
    paint(painter, look, grids["b"], scene.b, scale, layout.how, steady=True)
    for name, values in (("Z", rows.Z), ("A", rows.A), ("Y", Y)):
        paint(painter, look, grids[name], values, scale, layout.how, aside, steady=name != "Y")
    paint(painter, look, grids["dZ"], rows.dZ, scene.back_scale, layout.how, aside, steady=True)
    _titles(painter, look, layout, scene, titles)
    _signs(painter, look, layout, titles["f"])
    _numbers(painter, look, layout, scene)
    for i, fate in enumerate(scene.fate):
        if fate == MUTED:
            _crossed(painter, look, layout, i)


def _titles(painter: QPainter, look: Look, layout: Layout, scene: Scene, titles: dict[str, str]) -> None:
    n, d, k = scene.n, int(scene.W.shape[0]), scene.k
    g, unit = layout.grids, look.unit
    of_x = (f"{shape_text(n, d)} {tr('rows × inputs')}", shape_text(n, d))
    of_z: tuple[str, ...] = (shape_text(n, k),)
    if layout.stacked:
        of_z = (f"{shape_text(n, k)} {tr('b is broadcast over {n} rows', n=f'{n:,}')}", *of_z)
    name_array(painter, look, g["X"], italic("X"), "text", of_x, g["W"].x - 8 * unit)
    edge = g["Z"].x if layout.stacked else g["b"].x
    of_w = (f"{shape_text(d, k)} {tr('inputs × neurons')}", shape_text(d, k))
    name_array(painter, look, g["W"], italic("W"), "text", of_w, edge - 8 * unit)
    of_b: tuple[str, ...] = (shape_text(1, k),)
    if not layout.stacked:
        of_b = (tr("{shape}, broadcast to {all}", shape=shape_text(1, k), all=shape_text(n, k)), *of_b)
    name_array(painter, look, g["b"], italic("b"), "bias", of_b, g["Z"].x - 8 * unit)
    name_array(painter, look, g["Z"], italic("Z"), "text", of_z, g["A"].x - 8 * unit)
    name_array(painter, look, g["A"], italic("A"), "activation", (shape_text(n, k),), g["Y"].x - 8 * unit)
    y_name = italic("Y") if layout.all_targets else f"{italic('Y')}[:, {scene.neuron}]"
    name_array(painter, look, g["Y"], y_name, "muted", (shape_text(n, k),), layout.size.width - 4 * unit)
    name_array(
        painter, look, g["dZ"], titles["dZ"], "dL_da", (shape_text(n, k),), layout.words.x() - 18 * unit
    )
    painter.setFont(look.font(14, 600))
    painter.setPen(look.theme.color("text"))
    words = tr("Backward: every row asks the same bias for a change")
    metrics = QFontMetricsF(painter.font())
    if metrics.horizontalAdvance(words) > layout.heading.width():
        words = tr("Backward")
    painter.drawText(layout.heading, LEFT, words)
    above = QRectF(layout.arrows.x(), layout.arrows.y() - TITLE * unit, layout.arrows.width(), (TITLE - 3) * unit)
    if layout.heading.bottom() <= above.y() + unit:
        painter.setFont(look.font(12))
        painter.setPen(look.theme.color("muted"))
        words = titles["arrows"]
        if QFontMetricsF(painter.font()).horizontalAdvance(words) > above.width():
            words = re.split("[:：]", words)[0]
        painter.drawText(above, LEFT, words)


def _signs(painter: QPainter, look: Look, layout: Layout, f: str) -> None:
    unit = look.unit
    for x, y, sign in layout.signs:
        if sign != "f":
            painter.setFont(look.math(22))
            painter.setPen(look.theme.color("text"))
            painter.drawText(QRectF(x - 20 * unit, y - 16 * unit, 40 * unit, 30 * unit), CENTER, sign)
            continue
        painter.setFont(look.math(15))
        painter.setPen(look.theme.color("muted"))
        painter.drawText(QRectF(x - 80 * unit, y - 25 * unit, 160 * unit, 22 * unit), CENTER, f)
        half = 0.5 * (layout.grids["A"].x - layout.grids["Z"].right) - 7 * unit
        arrow(painter, look, QPointF(x - half, y), QPointF(x + half, y), "muted", 1.6)


def arrow(
    painter: QPainter, look: Look, start: QPointF, end: QPointF, color: str | QColor, width: float
) -> None:
    """Draw a level arrow; one that is shorter than its head is all head."""
    unit = look.unit
    ink = look.theme.color(color) if isinstance(color, str) else color
    length = end.x() - start.x()
    head = min(abs(length), (2.2 * width + 2.4) * unit)
    toward = 1.0 if length >= 0 else -1.0
    pen = QPen(ink, max(1.0, width * unit))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    neck = end.x() - toward * head
    if abs(length) > head:
        painter.drawLine(start, QPointF(neck, end.y()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon([end, QPointF(neck, end.y() - 0.62 * head), QPointF(neck, end.y() + 0.62 * head)])


def _ghosts(painter: QPainter, look: Look, layout: Layout, scene: Scene) -> None:
    """Draw b once more for each row of Z, pale: what broadcasting stands for, and no copy is made of."""
    g, z = layout.grids["b"], layout.grids["Z"]
    theme, unit = look.theme, look.unit
    if layout.stacked:
        painter.setPen(QPen(QColor(mix(theme.ground, theme.bias, 0.7)), max(1.0, 1.2 * unit)))
        x, y = z.x - 5 * unit, g.y + (g.height - g.gap) / 2
        painter.drawLine(QPointF(g.right + 3 * unit, y), QPointF(x, y))
        painter.drawLine(QPointF(x, z.y + 2 * unit), QPointF(x, z.bottom - 2 * unit))
        for row in range(z.rows):
            y = z.y + row * z.height + (z.height - z.gap) / 2
            painter.drawLine(QPointF(x, y), QPointF(x + 3 * unit, y))
        return
    if layout.how is None:
        return
    pen = QPen(QColor(mix(theme.ground, theme.bias, 0.42)), max(1.0, 0.75 * look.unit))
    pen.setDashPattern([2.0, 2.4])
    painter.setPen(pen)
    painter.setBrush(QColor(mix(theme.ground, theme.bias, 0.03)))
    for row in range(z.rows):
        y = z.y + row * z.height
        if abs(y - g.y) < 1:
            continue
        for column in range(g.columns):
            box = QRectF(g.x + column * g.width, y, g.width - g.gap, g.height - g.gap)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2.5 * look.unit, 2.5 * look.unit)


def _numbers(painter: QPainter, look: Look, layout: Layout, scene: Scene) -> None:
    """Write the number of each row beside both bands, and the lamp of the chosen neuron."""
    painter.setFont(look.font(11))
    h = layout.grids["dZ"].height
    for i, row in enumerate(scene.rows.index):
        quiet = scene.fate[i] in (MUTED, OUTSIDE)
        painter.setPen(QColor(mix(look.theme.muted, look.theme.ground, 0.35 if quiet else 0.0)))
        for room in (layout.names, layout.names_below):
            box = QRectF(room.x(), room.y() + i * h, room.width() - 7 * look.unit, h - layout.grids["dZ"].gap)
            painter.drawText(box, RIGHT, f"{row + 1}")
        y = layout.names_below.y() + (i + 0.5) * h
        lamp(painter, look, QPointF(layout.lamps, y), int(scene.rows.lamp[i, scene.neuron]))


def _crossed(painter: QPainter, look: Look, layout: Layout, row: int) -> None:
    """Strike out a row that is left out, in both bands."""
    pen = QPen(look.theme.color("muted"), max(1.2, 1.4 * look.unit))
    painter.setPen(pen)
    for name in ("X", "Z", "A", "Y", "dZ"):
        box = layout.grids[name].span(row, None)
        painter.drawLine(QPointF(box.left() - 3 * look.unit, box.center().y()),
                         QPointF(box.right() + 3 * look.unit, box.center().y()))  # fmt: skip


def empty(painter: QPainter, look: Look, grid: Grid, sign: str = "") -> None:
    """Draw cells that hold no number yet, or a sign in its place."""
    pen = QPen(QColor(mix(look.theme.line, look.theme.muted, 0.4)), max(1.0, 0.8 * look.unit))
    pen.setDashPattern([2.5, 2.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for row in range(grid.rows):
        for column in range(grid.columns):
            box = grid.cell(row, column).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, 2.5 * look.unit, 2.5 * look.unit)
    if sign:
        painter.setFont(look.font(12, 600))
        painter.setPen(look.theme.color("muted"))
        for column in range(grid.columns):
            painter.drawText(grid.cell(0, column), CENTER, sign)


def column_frame(painter: QPainter, look: Look, layout: Layout, neuron: int) -> None:
    """Frame the chosen neuron in dZ and in db."""
    for name in ("dZ", "db"):
        frame(painter, look, layout.grids[name].span(None, neuron), "bias", 2.2)
