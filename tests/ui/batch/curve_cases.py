"""What the tests of the Curve page share: the page in a window on a scenario, and the hand on its plot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from biasviz import updates
from biasviz.data import Generated
from biasviz.experiments.layer.spec import Batch, Layer, Training
from biasviz.experiments.neuron.spec import choose_activation, choose_loss
from biasviz.opening import opened_state
from biasviz.state import View
from biasviz.ui.snapshot import settle
from biasviz.updates import batch

NONE, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton


def open_curve(window, scenario="sum-over-rows"):
    """Open a scenario on the page of the curve, and return the page."""
    window.store.carry_on(opened_state(scenario, View()))
    window.store.dispatch(updates.choose_page, "curve")
    settle()
    return window.stages["batch"].page("curve")


def open_many(window, rows: int):
    """Open the page on generated rows, and return it."""
    source = Generated("layer", rows, 0, (("features", 1.0), ("outputs", 1.0)))
    layer = Layer(
        Batch(source, ("x1",), ("y1",)), ((1.0,),), (0.3,), choose_activation("sigmoid"), choose_loss("bce"), "mean"
    )
    window.store.dispatch(updates.open_lab, "batch")
    window.store.dispatch(batch.load, "", Training(layer), "many", "", "curve")
    settle()
    return window.stages["batch"].page("curve")


def lab(window):
    return window.store.state.batch


def send(page, kind: QEvent.Type, at: QPointF, button, held) -> None:
    target = page.plot.canvas.viewport()
    event = QMouseEvent(kind, at, target.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, event)
    QApplication.processEvents()


def hover(page, at: QPointF) -> None:
    send(page, QEvent.Type.MouseMove, at, NONE, NONE)


def drag_ball(page, by: float, moves: int = 5) -> None:
    """Take the ball and move it by that many pixels to the right."""
    start = QPointF(*page.plot.ball())
    send(page, QEvent.Type.MouseButtonPress, start, LEFT, LEFT)
    for k in range(1, moves + 1):
        send(page, QEvent.Type.MouseMove, start + QPointF(by * k / moves, 0), NONE, LEFT)
    send(page, QEvent.Type.MouseButtonRelease, start + QPointF(by, 0), LEFT, NONE)
