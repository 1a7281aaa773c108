"""What the tests of the drawn network share: networks of any shape in a window, the hand on units and points."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from biasviz import data, updates
from biasviz.data import Generated, generators
from biasviz.experiments.layer.spec import Batch
from biasviz.experiments.network.lab import opened
from biasviz.experiments.network.spec import Dense, Init, Training
from biasviz.experiments.neuron.spec import choose_activation
from biasviz.network.start import network_for
from biasviz.state import with_lab
from biasviz.ui.snapshot import settle

NONE, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton


def training(id="xor", rows=60, units=(4, 2), activation="tanh", init="xavier", bias=0.0, **more) -> Training:
    """Return a training on generated rows."""
    made = generators.GENERATORS[id]
    source = Generated(made.id, rows, 0, generators.filled(made, {}))
    table = data.table_of(source)
    network = network_for(Batch(source, table.inputs, table.targets))
    hidden = tuple(Dense(n, choose_activation(activation)) for n in units)
    biases = (*((bias,) * n for n in units), network.biases[-1])
    return Training(replace(network, hidden=hidden, biases=biases, init=Init(init, seed=0), **more), learning_rate=0.5)


def typed(columns, inputs, targets, **more) -> Training:
    """Return a training on typed rows, given by columns."""
    names = tuple(columns)
    rows = tuple(map(tuple, np.column_stack([columns[n] for n in names]).astype(float).tolist()))
    network = network_for(Batch(data.Typed(names, rows), inputs, targets))
    return Training(replace(network, **more), learning_rate=0.1)


def show(window, run: Training | None = None, steps: int = 0):
    """Open the page with a training, and return it."""
    window.store.dispatch(lambda state: with_lab(state, "network", opened("", run or training(), "A network")))
    window.store.dispatch(updates.choose_page, "diagram")
    for _ in range(steps):
        window.store.dispatch(updates.step)
    settle()
    return window.stages["network"].page("diagram")


def lab(window):
    return window.store.state.network


def bias(window, layer: int, unit: int) -> float:
    return float(window.store.trace.parameters.b[layer][0, unit])


def unit_spot(page, layer: int, unit: int) -> QPointF:
    return page.canvas.drawing.layout.layers[layer].boxes[unit].center()


def row_spot(page, row: int) -> QPointF:
    """Return where a row is drawn in the picture."""
    picture = page.picture.picture
    page.picture.grab()
    at = int(np.flatnonzero(picture._rows.index == row)[0])
    return QPointF(*picture._points[at].tolist())


def mouse(widget, kind, at, button=NONE, held=NONE, keys=Qt.KeyboardModifier.NoModifier) -> None:
    QApplication.sendEvent(widget, QMouseEvent(kind, at, widget.mapToGlobal(at), button, held, keys))
    QApplication.processEvents()


def point(widget, at: QPointF) -> None:
    mouse(widget, QEvent.Type.MouseMove, at)


def click(widget, at: QPointF) -> None:
    QTest.mouseClick(widget, LEFT, pos=at.toPoint())
    settle()


def drag(widget, at: QPointF, up: float, steps: int = 6) -> None:
    """Press, move upwards by so many pixels, and let go."""
    mouse(widget, QEvent.Type.MouseButtonPress, at, LEFT, LEFT)
    for k in range(1, steps + 1):
        mouse(widget, QEvent.Type.MouseMove, at - QPointF(0, up * k / steps), held=LEFT)
    mouse(widget, QEvent.Type.MouseButtonRelease, at - QPointF(0, up), LEFT)
    settle()


def wheel(widget, at: QPointF, notches: int) -> None:
    event = QWheelEvent(
        at, widget.mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), NONE, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)
    settle()


def rest(page) -> None:
    """Let the page come to rest at once."""
    page._rest.stop()
    page._changed = -1e9
    page._settle()
    settle()


def said(page) -> tuple[str, ...]:
    """Return what the card of the canvas says."""
    return page.canvas.drawing.given.lines
