"""Arrays as cells: colour by sign and size, and the number where it fits; as a picture where it does not."""

from __future__ import annotations

import math
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from biasviz.numerics.records import Array
from biasviz.ui.batch.cells_numbers import Writing, places_of, room, writing, written
from biasviz.ui.style import mix
from biasviz.ui.theme import Look, Theme

__all__ = [
    "Grid", "Ink", "Writing", "frame", "image", "ink", "paint", "paint_cell", "paint_image", "places_of", "room",
    "scale_of", "thinned", "writing", "written",
]  # fmt: skip

STRONGEST = 0.9
"""How far the fill of the largest number lies from the ground to the full colour."""
LEVELS = 64
"""Shades of a colour."""
CURVE = 0.7
"""Shades go with this power of the size, so that small numbers are told from 0."""
PALE = 0.8
"""How far what has passed lies from its colour to the ground."""
UNDEFINED = LEVELS + 1
"""The shade of NaN."""
PLAIN = Qt.AlignmentFlag.AlignCenter


class Grid(NamedTuple):
    """Where the cells of an array lie, in pixels of the painter.

    Attributes:
        x, y: upper left corner.
        width, height: of a cell, with the gap that follows it.
        rows, columns: how many there are.
        gap: between two cells.

    """

    x: float
    y: float
    width: float
    height: float
    rows: int
    columns: int
    gap: float = 1.0

    @property
    def rect(self) -> QRectF:
        """All of it."""
        return self.span(None, None)

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.x + self.width * self.columns - self.gap

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.y + self.height * self.rows - self.gap

    def cell(self, row: float, column: float) -> QRectF:
        """Return one cell; fractions of a row lie between two."""
        x, y = self.x + column * self.width, self.y + row * self.height
        return QRectF(x, y, self.width - self.gap, self.height - self.gap)

    def span(self, row: int | None, column: int | None) -> QRectF:
        """Return a cell, a row, a column, or all; None stands for all of them."""
        first = self.cell(row or 0, column or 0)
        last = self.cell(self.rows - 1 if row is None else row, self.columns - 1 if column is None else column)
        return first.united(last)

    def at(self, point: QPointF) -> tuple[int, int] | None:
        """Return the cell that lies there, or None."""
        column, row = math.floor((point.x() - self.x) / self.width), math.floor((point.y() - self.y) / self.height)
        return (row, column) if 0 <= row < self.rows and 0 <= column < self.columns else None


class Ink(NamedTuple):
    """What a cell is filled with, and what is written on it."""

    fill: QColor
    text: QColor


def _luminance(color: str) -> float:
    c = QColor(color)
    parts = [v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in (c.redF(), c.greenF(), c.blueF())]
    return float(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])


def _contrast(first: str, second: str) -> float:
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def least_contrast(theme: Theme) -> float:
    """Return what writing needs: WCAG's 4.5, and 7 on a projector, which bleaches."""
    return 7.0 if theme.id == "projector" else 4.5


def legible(theme: Theme, ground: str, color: str, part: float) -> str:
    """Return the mix of a colour into a ground that is nearest to a part of it and bears black or white writing."""
    least = least_contrast(theme)
    for away in range(101):
        for near in (part - 0.01 * away, part + 0.01 * away):
            fill = mix(ground, color, min(max(near, 0.0), 1.0))
            if max(_contrast("#000000", fill), _contrast("#ffffff", fill)) >= least:
                return fill
    return mix(ground, color, part)


@lru_cache(maxsize=1024)
def _ink(theme: Theme, level: int, pale: bool) -> Ink:
    color = theme.bias if level > 0 else theme.loss
    fill = legible(theme, theme.ground, color, STRONGEST * abs(level) / LEVELS)
    if pale:
        fill = mix(fill, theme.ground, PALE)
    wanted = (theme.muted, theme.text) if pale else (theme.text, theme.ground)
    good = [ink for ink in wanted if _contrast(ink, fill) >= least_contrast(theme)]
    best = good[0] if good else max((*wanted, "#000000", "#ffffff"), key=lambda ink: _contrast(ink, fill))
    return Ink(QColor(fill), QColor(best))


def shade(value: float, scale: float) -> int:
    """Return the shade of a number, from −LEVELS to LEVELS; above `scale` it is the strongest."""
    part = min(abs(value) / scale, 1.0) if scale > 0 else 0.0
    return round(math.copysign(part**CURVE * LEVELS, value))


def ink(theme: Theme, value: float, scale: float, pale: bool = False) -> Ink:
    """Return the colours of a number: orange above 0, blue below, the stronger the larger; NaN has its own."""
    if math.isnan(value):
        return Ink(QColor(theme.undefined), QColor(theme.text))
    return _ink(theme, shade(value, scale), pale)


def scale_of(*arrays: Array) -> float:
    """Return the size of number that gets the strongest colour: the largest, but few outliers bleach no others."""
    sizes = np.concatenate([np.abs(a[np.isfinite(a)]).ravel() for a in arrays] or [np.zeros(0)])
    if not sizes.size or sizes.max() == 0:
        return 1.0
    return float(min(sizes.max(), 3.0 * math.sqrt(float(np.mean(sizes**2)))))


def paint_cell(
    painter: QPainter, look: Look, box: QRectF, value: float, scale: float, how: Writing | None,
    pale: bool = False, places: int | None = None,
) -> None:  # fmt: skip
    """Draw one cell; the font of `how` is set by who draws many of them."""
    level = UNDEFINED if math.isnan(value) else shade(value, scale)
    left, top, right, bottom = round(box.left()), round(box.top()), round(box.right()), round(box.bottom())
    size = (max(1, right - left), max(1, bottom - top))
    painter.drawPixmap(left, top, _sprite(look.theme, level, pale, size, look.unit))
    if how is not None:
        painter.setPen(ink(look.theme, value, scale, pale).text)
        painter.drawText(box, PLAIN, written(value, how.decimals if places is None else places))


@lru_cache(maxsize=2048)
def _sprite(theme: Theme, level: int, pale: bool, size: tuple[int, int], unit: float) -> QPixmap:
    """Return an empty cell as a picture: drawn once for each shade and size, for corners are dear.

    Its edge is by which the cell of a 0 is seen on the ground.
    """
    fill = QColor(theme.undefined) if level == UNDEFINED else _ink(theme, level, pale).fill
    picture = QPixmap(*size)
    picture.fill(QColor(theme.ground))
    width = max(1.0, 0.75 * unit)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(mix(fill.name(), theme.muted, 0.22)), width))
        painter.setBrush(fill)
        corner = min(2.5 * unit, 0.2 * size[1])
        box = QRectF(0, 0, *size).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter.drawRoundedRect(box, corner, corner)
    return picture


def paint(
    painter: QPainter, look: Look, grid: Grid, values: Array, scale: float, how: Writing | None,
    pale: Collection[int] = (), steady: bool = False,
) -> None:  # fmt: skip
    """Draw an array, (rows, columns), as cells with numbers, or else as a picture; rows of `pale` stand back.

    Whole numbers have no decimals, unless they are `steady`: about to change.
    """
    if how is None:
        paint_image(painter, look, grid, values, scale)
        for row in pale:
            box = QRectF(grid.x, round(grid.y + row * grid.height), grid.rect.width(), round(grid.height))
            painter.fillRect(box, look.theme.color("ground", PALE))
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(how.font)
    places = how.decimals if steady else places_of(values, how.decimals)
    for row in range(grid.rows):
        for column in range(grid.columns):
            box = grid.cell(row, column)
            paint_cell(painter, look, box, float(values[row, column]), scale, how, row in pale, places)


@lru_cache(maxsize=16)
def _table(theme: Theme) -> NDArray[np.uint32]:
    colors = [_ink(theme, level, pale=False).fill.rgb() for level in range(-LEVELS, LEVELS + 1)]
    table = np.array([*colors, QColor(theme.undefined).rgb()], dtype=np.uint32)
    table.flags.writeable = False
    return table


def image(theme: Theme, values: Array, scale: float) -> QImage:
    """Return an array as a picture, one pixel a number."""
    rows, columns = values.shape
    with np.errstate(invalid="ignore"):
        part = np.minimum(np.abs(values) / scale, 1.0) ** CURVE * LEVELS
        level = np.where(np.isnan(values), LEVELS + UNDEFINED, np.rint(np.copysign(part, values)) + LEVELS)
    pixels = np.ascontiguousarray(_table(theme)[np.nan_to_num(level).astype(np.intp)])
    return QImage(pixels.tobytes(), columns, rows, 4 * columns, QImage.Format.Format_RGB32).copy()


def thinned(values: Array, rows: int, columns: int) -> Array:
    """Return an array with at most so many rows and columns, each the largest number of those it stands for."""
    for axis, most in ((0, max(1, rows)), (1, max(1, columns))):
        if values.shape[axis] > most:
            cuts = np.linspace(0, values.shape[axis], most + 1).astype(np.intp)[:-1]
            high, low = np.maximum.reduceat(values, cuts, axis), np.minimum.reduceat(values, cuts, axis)
            values = np.where(high >= -low, high, low)
    return values


def paint_image(painter: QPainter, look: Look, grid: Grid, values: Array, scale: float) -> None:
    """Draw an array, (rows, columns), as a picture in a frame, where its cells would be."""
    box = grid.rect
    shown = thinned(values, round(box.height()), round(box.width()))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    painter.drawImage(box, image(look.theme, shown, scale))
    if min(grid.width, grid.height) >= 6 * look.unit:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        ground = look.theme.color("ground")
        for column in range(1, grid.columns):
            painter.fillRect(QRectF(round(grid.x + column * grid.width) - 1, box.y(), 1, box.height()), ground)
        for row in range(1, grid.rows):
            painter.fillRect(QRectF(box.x(), round(grid.y + row * grid.height) - 1, box.width(), 1), ground)
    pen = QPen(look.theme.color("line"))
    pen.setWidthF(max(1.0, look.unit))
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def frame(painter: QPainter, look: Look, box: QRectF, color: str, width: float = 2.0, dashed: bool = False) -> None:
    """Draw a frame around cells in a colour of the theme."""
    pen = QPen(look.theme.color(color), max(1.5, width * look.unit))
    if dashed:
        pen.setDashPattern([2.0, 1.6])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = pen.widthF() / 2
    painter.drawRoundedRect(box.adjusted(-half, -half, half, half), 3 * look.unit, 3 * look.unit)
