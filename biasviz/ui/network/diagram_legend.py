"""What the colours and marks of a picture mean, said below it in as many lines as there is room for."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from biasviz.experiments.layer.evaluation import DEAD, SATURATED
from biasviz.ui.lamps import lamp
from biasviz.ui.network.diagram_points import class_color, draw_shape, point_radius, shape_of
from biasviz.ui.style import mix
from biasviz.ui.theme import Look

MOST_LINES = 3


class Entry(NamedTuple):
    """A sign with what it means.

    Attributes:
        sign: "point", "hollow", "line", "dead", "saturated", "low", "high", or "" for words alone.
        words: what it means.
        kind: of a point, its class.
        color: of a line, its name in the theme.

    """

    sign: str
    words: str
    kind: int = 0
    color: str = "text"


def _rows(look: Look, entries: tuple[Entry, ...], width: float) -> list[list[tuple[Entry, float]]]:
    """Return the entries of each line with their places; what is longer than a line is cut when it is drawn."""
    metrics, found = QFontMetricsF(look.font(12)), [list[tuple[Entry, float]]()]
    x = 0.0
    for entry in entries:
        wide = metrics.horizontalAdvance(entry.words) + (16 * look.unit if entry.sign else 0.0)
        if x and x + wide > width:
            found.append([])
            x = 0.0
        found[-1].append((entry, x))
        x += wide + 16 * look.unit
    return found[:MOST_LINES]


def legend_height(look: Look, entries: tuple[Entry, ...], width: float) -> float:
    """Return how high the legend of a picture of that width is."""
    if not entries:
        return 0.0
    return len(_rows(look, entries, width)) * _line(look) + 3 * look.unit


def _line(look: Look) -> float:
    return QFontMetricsF(look.font(12)).height() + 3 * look.unit


def paint_legend(p: QPainter, look: Look, box: QRectF, entries: tuple[Entry, ...]) -> None:
    """Draw the legend from the top of a box."""
    font = look.font(12)
    metrics = QFontMetricsF(font)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    for k, row in enumerate(_rows(look, entries, box.width())):
        y = box.top() + (k + 0.5) * _line(look)
        for entry, x in row:
            left = box.left() + x
            if entry.sign:
                _sign(p, look, entry, QPointF(left + 5.5 * look.unit, y))
                left += 16 * look.unit
            p.setFont(font)
            p.setPen(look.theme.color("muted"))
            words = metrics.elidedText(entry.words, Qt.TextElideMode.ElideRight, box.right() - left)
            p.drawText(QPointF(left, y + metrics.capHeight() / 2), words)


def _sign(p: QPainter, look: Look, entry: Entry, at: QPointF) -> None:
    theme, unit = look.theme, look.unit
    if entry.sign in ("point", "hollow"):
        color = class_color(theme, entry.kind)
        p.setPen(QPen(color, 1.2 * unit))
        p.setBrush(color if entry.sign == "point" else QColor(mix(theme.ground, color.name(), 0.08)))
        draw_shape(p, shape_of(entry.kind), at, 1.1 * point_radius(look, 100))
    elif entry.sign == "line":
        p.setPen(QPen(theme.color(entry.color), 2.4 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        p.drawLine(QLineF(at.x() - 5 * unit, at.y(), at.x() + 5 * unit, at.y()))
    elif entry.sign in ("low", "high"):
        fill = mix(theme.ground, theme.loss if entry.sign == "low" else theme.bias, 0.4)
        p.setPen(QPen(QColor(mix(fill, theme.muted, 0.4)), unit))
        p.setBrush(QColor(fill))
        p.drawRect(QRectF(at.x() - 5 * unit, at.y() - 5 * unit, 10 * unit, 10 * unit))
    else:
        lamp(p, look, at, {"dead": DEAD, "saturated": SATURATED}[entry.sign])
