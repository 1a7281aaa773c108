"""Drawing that is quick in Qt: short polylines, many dots from one picture, opaque thin lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from pyqtgraph.functions import arrayToQPolygonF
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPaintEngine, QPainter, QPen, QPixmap, QPixmapCache, QPolygonF

from biasviz.numerics.records import Array

PICTURED = (QPaintEngine.Type.Raster, QPaintEngine.Type.OpenGL2)
"""Engines that pictures are copied to; a PDF or SVG gets the lines themselves."""
PIECE = 64
"""Points of one polyline: a thick antialiased line costs more than its length when it is long."""


def hairline(color: QColor, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """Return a pen one physical pixel wide."""
    pen = QPen(color, 0, style)
    pen.setCosmetic(True)
    return pen


def pen(color: QColor, width: float, cap: Qt.PenCapStyle = Qt.PenCapStyle.RoundCap) -> QPen:
    """Return a solid pen with round joins."""
    return QPen(QBrush(color), width, Qt.PenStyle.SolidLine, cap, Qt.PenJoinStyle.RoundJoin)


def dashed(color: QColor, width: float, dash: float, gap: float) -> QPen:
    """Return a dashed pen; dash and gap in pixels."""
    made = QPen(QBrush(color), width, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
    made.setDashPattern([dash / width, gap / width])
    return made


def runs(points: Array) -> list[Array]:
    """Split a curve at its gaps: pieces of finite points, each with at least two."""
    sound = np.isfinite(points).all(axis=1)
    if sound.all():
        return [points] if len(points) > 1 else []
    edges = np.flatnonzero(np.diff(sound)) + 1
    return [run for run in np.split(points, edges) if len(run) > 1 and np.isfinite(run[0]).all()]


def polyline(p: QPainter, points: Array, color: QColor, width: float, quick: bool = False) -> None:
    """Draw a curve through points (m, 2), with a gap where they are not finite; in pieces where `quick`."""
    p.setPen(pen(color, width, Qt.PenCapStyle.FlatCap))
    for run in runs(points):
        piece = PIECE if quick else len(run)
        for first in range(0, len(run) - 1, piece):
            p.drawPolyline(polygon(run[first : first + piece + 2]))  # a segment of overlap hides the seam


def polygon(points: Array) -> QPolygonF:
    """Return the points as Qt's."""
    return arrayToQPolygonF(np.ascontiguousarray(points[:, 0]), np.ascontiguousarray(points[:, 1]))


class Stamp(NamedTuple):
    """A dot that is drawn many times: as a picture on the screen, as a shape where lines stay lines."""

    picture: QPixmap
    radius: float
    fill: QColor | None
    ring: QColor | None
    width: float


def dot_picture(radius: float, scale: float, fill: QColor | None, ring: QColor | None, width: float) -> Stamp:
    """Return one dot, its picture with `scale` physical pixels a pixel; Qt keeps it for the next frame."""
    return Stamp(_picture(radius, scale, fill, ring, width), radius, fill, ring, width)


def _picture(radius: float, scale: float, fill: QColor | None, ring: QColor | None, width: float) -> QPixmap:
    colors = [color.rgba() if color else 0 for color in (fill, ring)]
    key, picture = f"dot {radius} {scale} {colors} {width}", QPixmap()
    if QPixmapCache.find(key, picture):
        return picture
    side = int(np.ceil(2 * (radius + width + 1) * scale))
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as p:
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setBrush(QBrush(fill) if fill else Qt.BrushStyle.NoBrush)
        p.setPen(QPen(ring, width * scale) if ring else Qt.PenStyle.NoPen)
        p.drawEllipse(QPointF(side / 2, side / 2), radius * scale, radius * scale)
    QPixmapCache.insert(key, picture)
    return picture


def dots(p: QPainter, points: Array, opacity: Array, stamp: Stamp, scale: float) -> None:
    """Draw the dot at each of the points (m, 2), all in one call; in a PDF or SVG each as a shape."""
    if not len(points):
        return
    if p.paintEngine().type() not in PICTURED:
        _shapes(p, points, opacity, stamp)
        return
    picture = stamp.picture
    fragments = PrimitiveArray(QPainter.PixmapFragment, 10)
    fragments.resize(len(points))
    memory = fragments.ndarray()
    memory[:, :2] = points
    memory[:, 2:4] = 0.0
    memory[:, 4:6] = picture.width()
    memory[:, 6:8] = 1.0 / scale
    memory[:, 8] = 0.0
    memory[:, 9] = opacity
    first, count = fragments.drawargs()
    p.drawPixmapFragments(first, count, picture)


def _shapes(p: QPainter, points: Array, opacity: Array, stamp: Stamp) -> None:
    p.save()
    p.setBrush(QBrush(stamp.fill) if stamp.fill else Qt.BrushStyle.NoBrush)
    p.setPen(QPen(stamp.ring, stamp.width) if stamp.ring else Qt.PenStyle.NoPen)
    for (x, y), part in zip(points.tolist(), opacity.tolist(), strict=True):
        p.setOpacity(part)
        p.drawEllipse(QPointF(x, y), stamp.radius, stamp.radius)
    p.restore()


def dot(p: QPainter, x: float, y: float, radius: float, fill: QColor, ring: QColor, width: float) -> None:
    """Draw one dot with a ring that sets it off from the curve below it."""
    p.setPen(QPen(ring, width))
    p.setBrush(QBrush(fill))
    p.drawEllipse(QPointF(x, y), radius, radius)


def hatch(p: QPainter, box: QRectF, color: QColor, apart: float, both: bool) -> None:
    """Fill a rectangle with diagonal lines, crossed ones where `both`."""
    p.save()
    p.setClipRect(box)
    p.setPen(QPen(color, 1.0))
    tall = box.height()
    # Counted from 0 and not from the box, so that the lines stand still while a window is panned.
    first = np.floor((box.left() - tall) / apart) * apart
    starts = np.arange(first, box.right() + tall, apart)
    lines = [QLineF(x, box.bottom(), x + tall, box.top()) for x in starts]
    if both:
        lines += [QLineF(x, box.top(), x + tall, box.bottom()) for x in starts]
    p.drawLines(lines)
    p.restore()


def chip(p: QPainter, box: QRectF, fill: QColor, border: QColor | None, radius: float) -> None:
    """Draw the ground of a small readout."""
    p.setPen(QPen(border, 1.0) if border else Qt.PenStyle.NoPen)
    p.setBrush(QBrush(fill))
    p.drawRoundedRect(box, radius, radius)


def arrow_head(p: QPainter, corners: Sequence[QPointF], color: QColor) -> None:
    """Draw a filled triangle."""
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(QBrush(color))
    p.drawPolygon(QPolygonF(list(corners)))
