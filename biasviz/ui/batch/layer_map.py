"""All rows at once beside the few that are shown: how far they have fallen, and where one is."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from biasviz.experiments.layer.evaluation import rows_of
from biasviz.experiments.layer.path import Path
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.numerics.records import Array
from biasviz.ui.batch.cells import frame, image
from biasviz.ui.batch.layer_layout import Layout
from biasviz.ui.batch.layer_scene import Scene
from biasviz.ui.theme import Look, Theme


@lru_cache(maxsize=4)
def _column(path: Path, step: int, neuron: int, rows: int, pixels: int) -> Array:
    """Return dZ of one neuron for rows evenly spaced over all of them, (pixels, 1)."""
    index = np.linspace(0, rows - 1, min(pixels, rows)).round().astype(np.intp)
    found = rows_of(path.run.start, path.weights(step), path.bias(step), index)
    return found.dZ[:, neuron : neuron + 1]


@lru_cache(maxsize=4)
def _picture(theme: Theme, path: Path, step: int, neuron: int, rows: int, pixels: int, scale: float) -> QImage:
    return image(theme, _column(path, step, neuron, rows, pixels), scale)


def paint_map(painter: QPainter, look: Look, layout: Layout, shown: Scene, trace: BatchTrace) -> None:
    """Draw dZ of the chosen neuron for all rows, what has fallen, and a frame around the rows that are shown."""
    box = layout.map
    if box is None:
        return
    picture = _picture(
        look.theme, trace.path, trace.step, shown.neuron, shown.n, min(512, round(box.height())), shown.back_scale
    )
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    painter.drawImage(box, picture)
    if shown.m == shown.n:
        fallen = QRectF(box.x(), box.y(), box.width(), box.height() * shown.fallen / max(1, shown.m))
        painter.fillRect(fallen, look.theme.color("ground", 0.62))
    painter.setPen(look.theme.color("line"))
    painter.drawRect(box)
    first, last = int(shown.rows.index.min()), int(shown.rows.index.max())
    if last - first < 4 * layout.rows:
        top = box.y() + box.height() * first / shown.n
        height = max(4 * look.unit, box.height() * (last - first + 1) / shown.n)
        frame(painter, look, QRectF(box.x() - 1, min(top, box.bottom() - height), box.width() + 2, height), "text", 1.5)
