"""Rows as points of a plot: a colour and a shape for each class, those held out hollow, some of them marked."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from biasviz import data
from biasviz.experiments.layer.evaluation import DEAD, targets
from biasviz.experiments.layer.spec import Batch
from biasviz.experiments.network.initial import is_classes
from biasviz.experiments.network.rows import test_rows, training_rows
from biasviz.experiments.network.spec import Network
from biasviz.numerics.records import Array
from biasviz.ui.neuron.painting import Stamp, dots
from biasviz.ui.style import mix
from biasviz.ui.theme import Look, Theme
from biasviz.words import significant

COLORS = ("loss", "bias", "da_dz", "dL_da", "doubtful", "dz_db")
"""Of the classes, in turn; more of them have other shapes."""
LEVELS = 7
"""Colours of points whose targets are no classes, from low to high."""
SHAPES = 5
"""Disc, square, triangle, diamond, triangle upside down."""
MOST = 1500
"""Rows that are drawn; of more, some of them."""
SIZES = ((16, 5.6), (60, 4.2), (250, 3.6), (700, 3.0))
"""Radius of a point at unit 1, for so many of them at most."""
REACH = 11.0
"""Pixels at unit 1 from a point within which the pointer is on it."""


@dataclass(frozen=True, eq=False)
class Rows:
    """Rows that are drawn, m of them.

    Attributes:
        index: which of the rows, (m,).
        Y: their targets, (m, k).
        kind: the class of each, (m,); where targets are no classes, the level of the first one, from 0 to LEVELS − 1.
        classes: whether they are classes.
        count: how many there are in all.

    """

    index: NDArray[np.intp]
    Y: Array
    kind: NDArray[np.intp]
    classes: bool
    count: int


@lru_cache(maxsize=16)
def some_of(n: int, most: int) -> NDArray[np.intp]:
    """Return up to so many of n rows, rising, the same ones each time: by chance, for rows may come class by class."""
    found = np.arange(n)
    if n > most:
        found = np.sort(np.argpartition(np.random.Generator(np.random.PCG64(0)).random(n), most)[:most])
    found.flags.writeable = False
    return found


@lru_cache(maxsize=8)
def rows_of(network: Network, held_out: bool = False) -> Rows:
    """Return the rows that are drawn, of those that are learned from or of those held out."""
    _, Y = (test_rows if held_out else training_rows)(network)
    n = len(Y)
    index = some_of(n, MOST)
    some = Y[index]
    classes = is_classes(network)
    if classes:
        kind = some.argmax(axis=1) if Y.shape[1] > 1 else some[:, 0].astype(np.intp)
    else:
        low, high = target_range(network)
        kind = np.clip(((some[:, 0] - low) / (high - low) * LEVELS).astype(np.intp), 0, LEVELS - 1)
    return Rows(index, some, kind, classes, n)


def target_range(network: Network) -> tuple[float, float]:
    """Return the least and the largest target; of one value, with a half to either side."""
    return _target_range(network.batch)


@lru_cache(maxsize=8)
def _target_range(batch: Batch) -> tuple[float, float]:
    Y = targets(batch)
    low, high = float(Y.min()), float(Y.max())
    return (low, high) if low < high else (low - 0.5, high + 0.5)


def class_names(network: Network) -> tuple[str, ...]:
    """Return what the classes are called: their names, or y = 0 and y = 1."""
    batch = network.batch
    table = data.table_of(batch.source)
    names = tuple(name for t in batch.targets for name in table.categories.get(t, (t,)))
    if network.units[-1] > 1:
        return names
    own = table.categories.get(batch.targets[0], ())
    return tuple(own) if len(own) == 2 else tuple(f"{batch.targets[0]} = {significant(v)}" for v in (0.0, 1.0))


def class_color(theme: Theme, kind: int) -> QColor:
    """Return the colour of a class."""
    return theme.color(COLORS[kind % len(COLORS)])


def shape_of(kind: int) -> int:
    """Return the shape of a class: each colour is there with each shape."""
    return (kind + kind // len(COLORS)) % SHAPES


def draw_shape(p: QPainter, shape: int, at: QPointF, r: float) -> None:
    """Draw a shape of about that radius with the pen and the brush that are set."""
    if shape == 0:
        p.drawEllipse(at, r, r)
    elif shape == 1:
        p.drawRect(QRectF(at.x() - 0.88 * r, at.y() - 0.88 * r, 1.76 * r, 1.76 * r))
    else:
        turn = {2: -90.0, 3: 0.0, 4: 90.0}[shape]
        corners, size = (4, 1.2 * r) if shape == 3 else (3, 1.28 * r)
        angles = [math.radians(turn + 360.0 * k / corners) for k in range(corners)]
        lift = 0.0 if shape == 3 else (0.16 if shape == 2 else -0.16) * r
        p.drawPolygon(
            QPolygonF([at + QPointF(size * math.cos(a), size * math.sin(a) + lift) for a in angles])
        )  # fmt: skip


@lru_cache(maxsize=128)
def stamp(fill: str, ring: str, shape: int, radius: float, width: float, scale: float) -> Stamp:
    """Return a point as a picture of so many pixels a pixel; it is drawn once."""
    side = math.ceil(2 * (1.4 * radius + width + 1) * scale)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as p:
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        p.setPen(QPen(QColor(ring), width * scale))
        p.setBrush(QColor(fill))
        draw_shape(p, shape, QPointF(side / 2, side / 2), radius * scale)
    return Stamp(picture, radius, QColor(fill), QColor(ring), width)


def point_radius(look: Look, count: int) -> float:
    """Return how large a point is: the larger, the fewer there are."""
    return look.unit * next((size for most, size in SIZES if count <= most), 2.4)


def level_color(theme: Theme, level: int) -> QColor:
    """Return the colour of a target that is no class: from that of low numbers over grey to that of high ones."""
    part = 2.0 * level / (LEVELS - 1) - 1.0
    return QColor(mix(theme.muted, theme.bias if part > 0 else theme.loss, abs(part)))


def stamp_of(look: Look, kind: int, count: int, hollow: bool, scale: float, classes: bool = True) -> Stamp:
    """Return the point of a class, or of a level: full for rows that are learned from, else hollow."""
    theme, r = look.theme, point_radius(look, count)
    color = (class_color if classes else level_color)(theme, kind).name()
    fill = mix(theme.ground, color, 0.08) if hollow else color
    ring = color if hollow else mix(theme.ground, color, 0.12)
    return stamp(fill, ring, shape_of(kind) if classes else 0, r, max(0.8, (1.2 if hollow else 0.7) * look.unit), scale)


def paint_points(p: QPainter, look: Look, points: Array, rows: Rows, hollow: bool, faint: bool = False) -> None:
    """Draw rows at their places (m, 2): one stamp a class, or a level."""
    scale = p.device().devicePixelRatio()
    for kind in sorted(set(rows.kind.tolist())):
        some = points[rows.kind == kind]
        kept = stamp_of(look, kind, rows.count, hollow, scale, rows.classes)
        dots(p, some, np.full(len(some), 0.28 if faint else 1.0), kept, scale)


def paint_marks(p: QPainter, look: Look, points: Array, kinds: NDArray[np.int8]) -> None:
    """Mark rows, (m, 2) in pixels: a cross where the unit is dead for them, a half disc where it is saturated."""
    r = 1.2 * point_radius(look, len(points))
    theme, thin = look.theme, 1.0 if len(points) < 100 else 0.75
    for (x, y), kind in zip(points.tolist(), kinds.tolist(), strict=True):
        at = QPointF(x, y)
        dead = kind == DEAD
        for color, width in (("ground", 3.6), ("bad" if dead else "loss", 1.8)):
            p.setPen(QPen(theme.color(color), thin * width * look.unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            if dead:
                p.drawLine(at + QPointF(-r, -r), at + QPointF(r, r))
                p.drawLine(at + QPointF(-r, r), at + QPointF(r, -r))
            else:
                p.setBrush(Qt.BrushStyle.NoBrush)
                p.drawEllipse(at, r, r)
                p.setBrush(theme.color(color))
                p.drawChord(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r), 90 * 16, 180 * 16)


def paint_chosen(p: QPainter, look: Look, at: QPointF) -> None:
    """Draw a ring around the row that goes through the network."""
    r = 8.0 * look.unit
    p.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in (("ground", 4.4), ("text", 2.2)):
        p.setPen(QPen(look.theme.color(color), width * look.unit))
        p.drawEllipse(at, r, r)


def nearest(points: Array, at: QPointF, reach: float) -> int | None:
    """Return which of the points (m, 2) is nearest, within a reach."""
    if not len(points):
        return None
    away = np.hypot(points[:, 0] - at.x(), points[:, 1] - at.y())
    away = np.where(np.isfinite(away), away, np.inf)
    best = int(np.argmin(away))
    return best if away[best] <= reach else None
