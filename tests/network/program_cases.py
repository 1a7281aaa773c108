"""Trainings whose programs are executed: every activation with every loss, optimizer and way of moving."""

import itertools
from dataclasses import replace

import numpy as np

from biasviz.data import Typed
from biasviz.experiments.layer.spec import Batch
from biasviz.experiments.network.lab import opened
from biasviz.experiments.network.spec import LOSSES, MOVES, Edit, edited
from biasviz.experiments.neuron.spec import choose_optimizer
from biasviz.network.program import program
from biasviz.network.settings import training
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.optimizers import OPTIMIZERS


def batch_for(loss):
    """Five rows of two inputs; targets that the loss allows."""
    chance = np.random.default_rng(3)
    X = chance.standard_normal((5, 2))
    Y = {
        "bce": np.array([[1.0], [0.0], [0.25], [1.0], [0.0]]),
        "softmax_ce": np.eye(3)[[0, 2, 1, 1, 0]],
    }.get(loss, chance.standard_normal((5, 2)))
    inputs, targets = ("x1", "x2"), tuple(f"y{k}" for k in range(Y.shape[1]))
    return Batch(Typed((*inputs, *targets), tuple(map(tuple, np.hstack([X, Y]).tolist()))), inputs, targets)


def cases():
    """Yield (name, lab, step): each pair of activation and loss, the rest going round with them."""
    optimizers, moves = itertools.cycle(OPTIMIZERS), itertools.cycle(MOVES)
    shared, reductions = itertools.cycle([False, False, True]), itertools.cycle(["mean", "sum"])
    for activation, loss in itertools.product(ACTIVATIONS, LOSSES):
        given = {
            "hidden": [3, 2], "activations": activation, "output": activation, "loss": loss, "b": 0.1,
            "optimizer": next(optimizers), "moves": next(moves), "shared": next(shared),
            "reduction": next(reductions), "learning_rate": 0.05,
        }  # fmt: skip
        run = training(given, batch_for(loss))
        words = ", ".join(str(v) for v in given.values())
        for step in (0, 3):
            yield f"{words}, step {step}", opened("", run), step
        yield f"{words}, begun", opened("", edited(run, Edit(2, "learning_rate", 0.1))), 4
        next(moves)


def unlike_turns():
    """Yield trainings in which W and b have moved unlike numbers of steps with what the optimizer remembers."""
    for optimizer in OPTIMIZERS:
        given = {"hidden": [3], "activations": "tanh", "loss": "mse", "optimizer": optimizer, "learning_rate": 0.05}
        for before, after in (("b", "both"), ("w", "both"), ("both", "w")):
            run = edited(training(given | {"moves": before}, batch_for("mse")), Edit(3, "moves", after))
            yield f"{optimizer}, {before} then {after}", opened("", run), 5


def written(framework, found):
    """Return the programs by name."""
    return {name: program(lab, framework, step) for name, lab, step in found}


def with_optimizer(lab, id):
    """Return the lab with another optimizer from the start on."""
    return replace(lab, run=replace(lab.run, optimizer=choose_optimizer(id)))
