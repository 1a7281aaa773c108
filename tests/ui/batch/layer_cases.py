"""What the tests of the Layer page share: the page in a window, batches of any size, the hand on its cells."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from biasviz import data, updates
from biasviz.ui.batch.layer_hover import box_of
from biasviz.ui.batch.layer_lineage import Part
from biasviz.ui.snapshot import settle
from biasviz.updates import batch

NONE, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton


def open_layer(window):
    """Open the page with the first scenario, and return it."""
    window.store.dispatch(updates.open_lab, "batch")
    settle()
    return window.stages["batch"].page("layer")


def rows(n: int, d: int, k: int, seed: int = 0) -> tuple[data.Typed, tuple[str, ...], tuple[str, ...]]:
    """Return typed rows, the names of the inputs and of the targets, which are 0 or 1."""
    random = np.random.default_rng(seed)
    inputs, targets = (tuple(f"{c}{i + 1}" for i in range(count)) for c, count in (("x", d), ("y", k)))
    values = np.hstack([random.standard_normal((n, d)).round(2), (random.random((n, k)) < 0.5) * 1.0])
    return data.Typed((*inputs, *targets), tuple(map(tuple, values.tolist()))), inputs, targets


def load(window, n: int, d: int, k: int) -> None:
    window.store.dispatch(batch.set_data, *rows(n, d, k))
    settle()


def lab(window):
    return window.store.state.batch


def fallen(window, count: int) -> None:
    window.store.dispatch(updates.scrub, lab(window).step + count / lab(window).clock.parts)
    settle()


def spot(page, array: str, row: int, column: int) -> QPointF:
    """Return the middle of a cell in pixels of the canvas."""
    drawing = page.canvas.drawing
    box = box_of(drawing.layout, drawing.scene, Part(array, row, column))
    assert box is not None, f"{array}[{row}, {column}] is not shown"
    return drawing.room(box).center()


def row_spot(page, shown: int) -> QPointF:
    """Return the number of the row that is shown there, in the lower band."""
    layout = page.canvas.drawing.layout
    room = page.canvas.drawing.room(layout.names_below)
    return QPointF(room.center().x(), room.y() + (shown + 0.5) * room.height() / layout.rows)


def mouse(page, kind: QEvent.Type, at: QPointF, button=NONE, held=NONE) -> None:
    event = QMouseEvent(kind, at, page.canvas.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page.canvas, event)
    settle()


def point(page, at: QPointF) -> None:
    mouse(page, QEvent.Type.MouseMove, at)


def click(page, at: QPointF) -> None:
    QTest.mouseClick(page.canvas, LEFT, pos=at.toPoint())
    settle()


def picture(page):
    settle()
    return page.canvas.grab().toImage()


def shown(page):
    return page.canvas.drawing.scene


def words(page):
    return page.canvas.drawing.words
