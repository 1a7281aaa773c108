"""What the tests of the strips share: states to show, and short ways to show them."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from biasviz import updates
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
from biasviz.state import State, View
from biasviz.ui.neuron.strips import Strips


def lab(x=1.0, w=2.0, b=-6.0, y=1.0, activation="sigmoid", loss="half_mse", rate=8.0, **more) -> State:
    xs, ys = (tuple(v) if isinstance(v, tuple) else (float(v),) for v in (x, y))
    problem = Problem(xs, ys, choose_activation(activation), choose_loss(loss))
    descent = Descent(Neuron(problem, w, b), choose_optimizer("gd"), rate, more.pop("moves", "b"))
    return State(opened("test", descent), view=View(**more))


DEAD = lab(w=0.5, b=-2.0, activation="relu", rate=0.5)
KILLED = updates.scrub(lab(w=1.0, b=3.0, activation="relu", rate=1.34), 3)
UNDEFINED = lab(w=1.0, b=-1.5, y=0.0, activation="tanh", loss="bce", rate=0.1)
BATCH = lab(x=(-1.0, 0.5, 2.0), y=(0.0, 1.0, 1.0), w=1.0, b=0.5)
DIVERGED = updates.scrub(lab(w=0.0, b=3.0, y=0.0, activation="linear", rate=2.1), 60)
STATES = {
    "start": lab(),
    "played": updates.scrub(lab(), 40),
    "between two steps": updates.scrub(lab(), 2.9),
    "dead": DEAD,
    "killed": KILLED,
    "undefined": UNDEFINED,
    "batch": BATCH,
    "diverged": DIVERGED,
    "ghost": updates.set_b(updates.scrub(lab(), 40), 1.0),
    "hover": updates.hover(lab(), -2.0),
    "hover over nothing": updates.hover(UNDEFINED, -3.0),
    "triangle": lab(triangle=True),
    "steep triangle": lab(w=0.0, b=3.0, y=0.0, activation="linear", rate=1.5, triangle=True),
    "dwarfing factor": lab(w=1.0, b=5.0, y=0.0, loss="bce"),
    "both move": updates.scrub(lab(moves="both"), 5),
    "far out": updates.zoom(lab(), 1e5, 0.0),
    "far in": updates.zoom(lab(), 1e-6, -6.0),
}


def show(strips: Strips, state: State) -> NeuronTrace:
    trace = NeuronTrace(state.neuron)
    strips.render(state, trace)
    QApplication.processEvents()
    return trace


def image(strips: Strips) -> QImage:
    return strips.widget.grab().toImage()


def ball(strips: Strips) -> QPointF:
    return QPointF(*strips._ground().ball)
