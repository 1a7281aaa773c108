"""What the tests of the page "Forward and back" share: the page in a window, networks, the hand on its cells."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from biasviz import updates
from biasviz.experiments.network.lab import opened
from biasviz.experiments.network.spec import Training
from biasviz.experiments.network.stations import index
from biasviz.experiments.neuron.spec import choose_optimizer
from biasviz.state import with_lab
from biasviz.ui.network.backprop_hand import box_of_cell
from biasviz.ui.snapshot import settle
from tests.experiments.network.cases import drawn

NONE, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton


def training(widths=(2, 3, 1), n=4, f="relu", loss="bce", optimizer="gd", rate=0.5, seed=1, **given) -> Training:
    made = drawn(seed, n, widths, f, loss, **given)
    return Training(made, optimizer=choose_optimizer(optimizer), learning_rate=rate)


def open_page(window, run: Training | None = None, **fields):
    """Show a training on the page, and return the page."""
    lab = opened("", training() if run is None else run, "A network")
    window.store.dispatch(lambda state: with_lab(state, "network", lab))
    window.store.dispatch(updates.choose_page, "backprop")
    settle()
    return window.stages["network"].page("backprop")


def lab(window):
    return window.store.state.network


def go(window, kind: str, layer: int = 0, step: int = 0) -> None:
    """Go to where an array has just been worked out; "update" for the end of the step."""
    parts = len(window.store.trace.stations)
    done = parts if kind == "update" else index(lab(window).network, kind, layer) + 1
    window.store.dispatch(updates.scrub, step + done / parts)
    settle()


def words(page):
    return page.canvas.drawing.words


def scene(page):
    return page.canvas.drawing.scene


def layout(page):
    return page.canvas.drawing.layout


def spot(page, name: str, row: int, column: int) -> QPointF:
    """Return the middle of a cell in pixels of the canvas."""
    drawing = page.canvas.drawing
    box = box_of_cell(drawing.layout, (name, (row, column)), drawing.first)
    assert box is not None, f"{name}[{row}, {column}] is not shown"
    return drawing.room(drawing.on_page(box)).center()


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
