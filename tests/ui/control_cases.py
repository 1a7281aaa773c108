"""States and panels that the tests of the controls share."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from biasviz.experiments.neuron.lab import opened
from biasviz.experiments.neuron.spec import (
    Descent,
    Neuron,
    Problem,
    choose_activation,
    choose_loss,
    choose_optimizer,
)
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.state import State
from biasviz.ui.style import palette, stylesheet
from biasviz.ui.theme import look

LIGHT = look("light", 1.0)
SCENARIOS = [("First steps", "one", "One neuron"), ("Saturation", "flat", "A saturated sigmoid")]
WATCH = "See the tangent swing."
RECORDS = [
    (kind, record)
    for kind, table in (("activation", ACTIVATIONS), ("loss", LOSSES), ("optimizer", OPTIMIZERS))
    for record in table.values()
]


def state(
    x=(1.0,), y=(0.0,), w=2.0, b=2.0, activation="sigmoid", loss="half_mse", optimizer="gd", lr=0.5, moves="b",
    reduction="mean",
):  # fmt: skip
    problem = Problem(x, y, choose_activation(activation), choose_loss(loss), reduction)
    run = Descent(Neuron(problem, w, b), choose_optimizer(optimizer), lr, moves)
    return State(opened("one", run, "One neuron", WATCH))


def show(view, shown):
    view.render(shown, NeuronTrace(shown.neuron))


def framed(qtbot, view, width=None, height=None):
    """Put a view into a window that carries palette and sheet, as the program's own does."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(getattr(view, "widget", view))
    window.setPalette(palette(LIGHT))
    window.setStyleSheet(stylesheet(LIGHT))
    view.restyle(LIGHT)
    if width is not None:
        window.resize(width, height)
    view.frame = window  # kept as long as what it shows
    with qtbot.waitExposed(window):
        window.show()
    return window


def fired(signal):
    """Return a list that grows with every emission of the signal."""
    seen = []
    signal.connect(lambda *values: seen.append(values[0] if len(values) == 1 else values))
    return seen


def find(view, name, kind=QWidget):
    """Return the one widget of that name in a view."""
    found = [w for w in view.widget.findChildren(kind) if w.objectName() == name]
    assert len(found) == 1, f"{name}: {len(found)}"
    return found[0]


def wheel(widget, notches, modifiers=Qt.KeyboardModifier.NoModifier):
    """Turn the wheel over a widget."""
    center = QPointF(widget.rect().center())
    event = QWheelEvent(
        center, widget.mapToGlobal(center), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)
