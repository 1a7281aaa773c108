"""Arrays as cells: the real ones filled, the copies that NumPy only imagines as pale ghosts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from biasviz.language import mark, tr
from biasviz.ui.batch.xray_kit import in_cells, ink_on, tone
from biasviz.ui.batch.xray_shown import Drawn
from biasviz.ui.style import mix, outline
from biasviz.ui.theme import Look

CAPTION, LETTERS, GHOST = 20.0, 11.5, 0.25
"""Height of what stands over an array, size of the numbers, strength of a copy."""
MORE = 14.0
"""Room for the sign that there are more rows or columns."""
ROOMY, LARGE = (54.0, 26.0), 13.5
"""Width and height of a cell from which on its number is written larger, and how large."""
LABELS = {"this": mark("this code"), "right": mark("right code")}


@dataclass(frozen=True)
class Size:
    """A cell's width and height, and how many rows and columns are drawn at most."""

    width: float
    height: float
    rows: int
    columns: int


class GridPainter:
    """Draws arrays at a size of cell.

    Args:
        look: theme and size.
        size: of the cells.
        scale: the largest number, which has the full colour.

    """

    def __init__(self, look: Look, size: Size, scale: float) -> None:
        self.look, self.size, self.scale = look, size, scale
        roomy = size.width >= ROOMY[0] * look.unit and size.height >= ROOMY[1] * look.unit
        self._numbers = look.font(LARGE) if roomy else number_font(look)
        self._metrics = QFontMetricsF(self._numbers)

    def extent(self, drawn: Drawn) -> tuple[float, float]:
        """Return width and height of an array without its caption."""
        rows, columns = drawn.into
        wide = min(columns, self.size.columns) * self.size.width
        high = min(rows, self.size.rows) * self.size.height
        more = MORE * self.look.unit
        return wide + more * (columns > self.size.columns), high + more * (rows > self.size.rows)

    def draw(self, p: QPainter, x: float, y: float, drawn: Drawn) -> None:
        """Draw an array below its caption, whose upper left corner is given."""
        self._caption(p, x, y, drawn)
        y += CAPTION * self.look.unit
        rows, columns = min(drawn.into[0], self.size.rows), min(drawn.into[1], self.size.columns)
        values = drawn.cells[:rows, :columns]
        w, h = self.size.width, self.size.height
        texts = in_cells(values, w - 4, self._metrics) if h >= 0.95 * self._metrics.height() else None
        for i in range(rows):
            for j in range(columns):
                ghost = i >= values.shape[0] or j >= values.shape[1]
                real = min(i, values.shape[0] - 1), min(j, values.shape[1] - 1)
                text = texts[real[0] * values.shape[1] + real[1]] if texts else ""
                self._cell(p, QRectF(x + j * w, y + i * h, w, h), float(values[real]), text, ghost)
        self._more(p, x, y, drawn)
        if drawn.wrong:
            p.setPen(QPen(self.look.theme.color("bad"), max(1.5, 2 * self.look.unit)))
            p.setBrush(Qt.BrushStyle.NoBrush)
            wide, high = self.extent(drawn)
            p.drawRoundedRect(QRectF(x, y, wide, high).adjusted(-1, -1, 1, 1), 3, 3)

    def _caption(self, p: QPainter, x: float, y: float, drawn: Drawn) -> None:
        look, t = self.look, self.look.theme
        title, shape = look.code(12), look.font(11.5)
        base = y + CAPTION * look.unit - 5 * look.unit
        p.setFont(title)
        p.setPen(t.color("bad" if drawn.wrong else "text"))
        p.drawText(QPointF(x, base), drawn.title)
        at = x + QFontMetricsF(title).horizontalAdvance(drawn.title) + 7 * look.unit
        p.setFont(shape)
        p.setPen(t.color("bad" if drawn.wrong else "muted"))
        p.drawText(QPointF(at, base), str(drawn.shape))

    def _cell(self, p: QPainter, box: QRectF, value: float, text: str, ghost: bool) -> None:
        t = self.look.theme
        fill = tone(t, value, self.scale)
        inner = box.adjusted(0.5, 0.5, -1.0, -1.0)
        if ghost:
            fill = mix(t.ground, fill, GHOST)
            p.setPen(QPen(QColor(outline(t)), 1, Qt.PenStyle.DotLine))
        else:
            p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(QColor(fill))
        p.drawRoundedRect(inner, 2, 2)
        if text:
            p.setFont(self._numbers)
            p.setPen(t.color("muted") if ghost else QColor(ink_on(fill)))
            p.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _more(self, p: QPainter, x: float, y: float, drawn: Drawn) -> None:
        rows, columns = drawn.into
        wide, high = min(columns, self.size.columns) * self.size.width, min(rows, self.size.rows) * self.size.height
        more = MORE * self.look.unit
        p.setFont(self._numbers)
        p.setPen(self.look.theme.color("muted"))
        if rows > self.size.rows:
            p.drawText(QRectF(x, y + high, wide, more), Qt.AlignmentFlag.AlignCenter, "⋯")
        if columns > self.size.columns:
            p.drawText(QRectF(x + wide, y, more, high), Qt.AlignmentFlag.AlignCenter, "⋯")


def label_font(look: Look) -> QFont:
    """Return the font of what says whose an array is."""
    return look.font(12, 600)


def number_font(look: Look) -> QFont:
    """Return the font of the numbers in cells."""
    return look.font(LETTERS)


def caption_width(look: Look, drawn: Drawn) -> float:
    """Return the width of what stands over an array."""
    title = QFontMetricsF(look.code(12)).horizontalAdvance(drawn.title)
    caption = title + 7 * look.unit + QFontMetricsF(look.font(11.5)).horizontalAdvance(str(drawn.shape))
    if not drawn.label:
        return caption
    return max(caption, QFontMetricsF(label_font(look)).horizontalAdvance(tr(LABELS[drawn.label])))


def largest(pictures: tuple[Drawn, ...]) -> float:
    """Return the largest size of a number in them, 0 where there is none."""
    sizes = [np.abs(d.array[np.isfinite(d.array)]) for d in pictures]
    return max((float(size.max()) for size in sizes if size.size), default=0.0)
