"""What a network gives over two inputs as a picture: soft colours between the classes, and the line where they meet."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from biasviz.numerics.records import Array
from biasviz.ui.network.diagram_frame import Frame
from biasviz.ui.network.diagram_points import class_color
from biasviz.ui.style import mix
from biasviz.ui.theme import Look, Theme

STRONGEST = 0.4
"""How far the strongest colour of a field lies from the ground: points stand out from it."""
SHADES = 96


@lru_cache(maxsize=16)
def _table(theme: Theme, low: str, high: str) -> NDArray[np.uint32]:
    """Return the colours from one that stands for low values over the ground to one for high ones."""
    names = [low] * SHADES + [high] * (SHADES + 1)
    parts = [STRONGEST * abs(k) / SHADES for k in range(-SHADES, SHADES + 1)]
    colors = [mix(theme.ground, getattr(theme, name), part) for name, part in zip(names, parts, strict=True)]
    table = np.array([0xFF000000 | int(color[1:], 16) for color in colors], dtype=np.uint32)
    table.flags.writeable = False
    return table


def field_image(theme: Theme, values: Array, middle: float, reach: float) -> QImage:
    """Return values (h, g), the first row lowest, as a picture: orange above the middle, blue below."""
    with np.errstate(invalid="ignore", over="ignore"):
        part = np.clip((values - middle) / reach, -1.0, 1.0)
    shades = np.rint(np.nan_to_num(part) * SHADES).astype(np.intp) + SHADES
    return _image(_table(theme, "loss", "bias")[shades])


def classes_image(theme: Theme, values: Array, sure: bool) -> QImage:
    """Return which output (h, g, k) is the largest as a picture, the stronger the surer, where that is known."""
    best, k = values.argmax(axis=-1), values.shape[-1]
    ground = _rgb(theme.ground)
    colors = np.stack([_rgb(class_color(theme, kind).name()) for kind in range(k)])
    part = np.full(best.shape, 0.75)
    if sure:
        with np.errstate(invalid="ignore"):
            part = np.nan_to_num((values.max(axis=-1) - 1 / k) / (1 - 1 / k))
    rgb = ground + (colors[best] - ground) * (STRONGEST * np.clip(part, 0.0, 1.0)[..., None])
    whole = np.rint(rgb).astype(np.uint32)
    return _image(0xFF000000 | whole[..., 0] << 16 | whole[..., 1] << 8 | whole[..., 2])


def _rgb(color: str) -> Array:
    return np.array([int(color[k : k + 2], 16) for k in (1, 3, 5)], dtype=float)


def _image(pixels: NDArray[np.uint32]) -> QImage:
    rows, columns = pixels.shape
    data = np.ascontiguousarray(pixels[::-1]).tobytes()
    return QImage(data, columns, rows, 4 * columns, QImage.Format.Format_RGB32).copy()


def paint_field(p: QPainter, frame: Frame, image: QImage) -> None:
    """Draw a picture whose outer pixels have their middles on the edges of the plot."""
    r = frame.rect
    wide, high = r.width() / (image.width() - 1), r.height() / (image.height() - 1)
    p.save()
    p.setClipRect(r)
    p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    p.drawImage(QRectF(r.left() - wide / 2, r.top() - high / 2, r.width() + wide, r.height() + high), image)
    p.restore()


def paint_pieces(
    p: QPainter, look: Look, frame: Frame, pieces: Array, color: str, width: float, smooth: bool
) -> None:
    """Draw straight pieces (s, 2, 2) of a line, the joints round where it is to be smooth; which is dear.

    A line of one piece is set off from what lies below.
    """
    flat = pieces.reshape(-1, 2)
    ends = frame.points(flat[:, 0], flat[:, 1]).reshape(-1, 4)
    lines = [QLineF(*piece) for piece in ends.tolist()]
    p.save()
    p.setClipRect(frame.rect)
    cap = Qt.PenCapStyle.RoundCap if smooth else Qt.PenCapStyle.FlatCap
    inks = (("ground", width + 2.2), (color, width)) if len(lines) == 1 else ((color, width),)
    for ink, wide in inks:
        p.setPen(QPen(look.theme.color(ink), wide * look.unit, Qt.PenStyle.SolidLine, cap))
        p.drawLines(lines)
    p.restore()
