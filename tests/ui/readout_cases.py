from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

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
from biasviz.state import State
from biasviz.ui.formula import finish_formulas
from biasviz.ui.neuron.readout import Readout

X8 = tuple(-1 + 2 * i / 7 for i in range(8))


def made(
    x=1.0, w=1.0, b=0.0, y=0.0, f="sigmoid", loss="half_mse", lr=1.0, optimizer="gd", moves="b",
    reduction="mean", place=0.0, sample=0, **parameters,
):  # fmt: skip
    x, y = (v if isinstance(v, tuple) else (v,) for v in (x, y))
    problem = Problem(x, y, choose_activation(f, parameters), choose_loss(loss), reduction)
    run = Descent(Neuron(problem, w, b), choose_optimizer(optimizer), lr, moves)
    lab = replace(opened("", run), place=place, sample=sample)
    return State(lab), NeuronTrace(lab)


CASES = {
    "S1a": made(1.5, 0.8, -0.2, 1.0, lr=0.5),
    "S5a": made(b=5.0),
    "S5b": made(b=5.0, loss="bce"),
    "S7": made(b=36.0),
    "D1": made(w=0.5, b=-2.0, y=1.0, f="relu"),
    "D5": made(b=-1.0, y=1.0, f="relu"),
    "B3": made((1.0, 1.0), 0.0, 0.0, (0.0, 1.0), loss="bce"),
    "S16a": made(b=0.3, y=1.0, f="linear", loss="bce"),
    "y = 2": made(b=0.3, y=2.0, loss="bce"),
    "batch": made(X8, 2.0, -2.0, tuple(2 * v + 1 for v in X8), "tanh", sample=2),
    "tiny": made(b=-690.0, y=1e-9, lr=1e-4, optimizer="adam"),
    "huge": made(-1e9, -123456.789, 1e9, -1e9, "linear", lr=1e9),
    "large kink": made(1e4, 1.0, -1e4, 1e9, "relu", "mse"),
    "both": made(1.5, 0.8, -1.2, 0.3, "gelu", "bce_logits", optimizer="nesterov", moves="both"),
    "held": made(1.5, 0.8, -8.2, 1.0, "hard_sigmoid", "hinge", moves="w"),
}


def image(view: Readout):
    for _ in range(2):
        view.widget.grab()
        finish_formulas()
    QApplication.processEvents()
    return view.widget.grab().toImage()
