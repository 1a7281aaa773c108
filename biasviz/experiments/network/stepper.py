"""One step of a training from any of its places: what it sees, what the optimizer does, what is changed by hand."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from biasviz import patience
from biasviz.experiments.network.backward import Backward, Look
from biasviz.experiments.network.evaluation import layout
from biasviz.experiments.network.kept import Place
from biasviz.experiments.network.layout import Layout
from biasviz.experiments.network.rows import test_rows, training_rows
from biasviz.experiments.network.spec import Settings, Training
from biasviz.experiments.network.tied import tied
from biasviz.experiments.network.timeline import Timeline
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.numerics.records import Array, Memory

MOST_PRODUCT = 20_000_000
"""Cells of X @ W1 that are kept, 160 MB, where W stays."""
WORTH = 16
"""Inputs from which on it is worth it."""
A_STEP, A_PRODUCT = 1000, 300
"""What a step costs besides its cells, and how many multiplications cost as much as a cell."""


class Stepper:
    """The steps of a run.

    Attributes:
        run: the run.
        X, Y: rows that are learned from, (n, d) and (n, k).
        test: X and Y of those held out.
        timeline: settings and rows by step.
        layout, backward: of its network.
        tied: which units cannot be told apart from a step on at which something changes: see `tied`.

    """

    def __init__(self, run: Training, known: Stepper | None = None) -> None:
        """Prepare the steps; those of a run with the same start lend their rows."""
        self.run = run
        network = run.start
        self.X: Array
        self.Y: Array
        self.X, self.Y = training_rows(network) if known is None else (known.X, known.Y)
        self.test: tuple[Array, Array] = test_rows(network) if known is None else known.test
        self.timeline = Timeline(run, len(self.X))
        self.layout = layout(network)
        self.backward = Backward(network)
        self.tied: dict[int, NDArray[np.intp] | None] = {}
        self._per_row: float = sum(network.units) + self.layout.weights.stop / A_PRODUCT

    def work(self, rows: int, steps: int = 1) -> float:
        """Return what steps over so many rows in all cost, in numbers."""
        return A_STEP * steps + rows * self._per_row

    def slope(self, step: int, place: Place, look: Look | None = None) -> tuple[float, Array]:
        """Return L and its gradient over the rows of a step; `look` is shown them on their way."""
        now, rows = self.timeline.at(step), self.timeline.count(step, place.seen)
        moves, X, Y, product = now.settings.moves, self.X, self.Y, None
        patience.ask(self.work(rows), patience.SUMMED, rows)
        if moves == "b":
            product = product_of(self.layout, place.theta, X)
        if not now.takes_all:
            which = self.timeline.which(step, place.seen)
            X, Y = X.take(which, axis=0), Y.take(which, axis=0)
            product = None if product is None else product.take(which, axis=1)
        L, g = self.backward(place.theta, X, Y, moves, product, look)
        if now.first == step:
            self.tied[step] = tied(self.layout, place.theta, place.memory)
        index = self.tied[now.first]
        return L, g if index is None else g[index]

    def moved(self, step: int, place: Place, g: Array) -> Place:
        """Return the place after a step with that gradient, finite or not, before anything is changed there."""
        return moved(self.timeline.at(step).settings, self.layout, place, g, self.timeline.count(step, place.seen))

    def nothing_remembered(self, optimizer: str) -> Memory:
        """Return the memory of an optimizer before its first step."""
        zeros = np.zeros(self.layout.size)
        zeros.flags.writeable = False
        return (zeros,) * len(OPTIMIZERS[optimizer].memory)

    def changed(self, step: int, place: Place) -> Place:
        """Return the place with what is changed at that step.

        Another optimizer begins with nothing remembered; one with other parameters goes on with what it remembers.
        """
        changes = self.timeline.changes(step)
        if not changes:
            return place
        theta, memory, turns = place.theta.copy(), place.memory, place.turns
        for edit in changes:
            value = edit.value
            if edit.name == "bias" and isinstance(value, tuple):
                layer, unit = int(value[0]), int(value[1])
                theta[self.layout.b[layer] if self.run.start.shared else self.layout.bias(layer, unit)] = value[2]
            elif edit.name == "weight" and isinstance(value, tuple):
                theta[self.layout.weight(int(value[0]), int(value[1]), int(value[2]))] = value[3]
        now, before = (self.timeline.at(k).settings.optimizer for k in (step, step - 1))
        if now.id != before.id:
            memory, turns = self.nothing_remembered(now.id), (0, 0)
        theta.flags.writeable = False
        return Place(theta, memory, turns, place.seen)


def moved(settings: Settings, layout: Layout, place: Place, g: Array, rows: int) -> Place:
    """Return the place after a step over so many rows with the gradient g, finite or not."""
    direction, kw, rate = settings.optimizer_record.direction, settings.optimizer.keywords, settings.learning_rate
    turns_W, turns_b = place.turns
    turns = (turns_W + (settings.moves != "b"), turns_b + (settings.moves != "w"))
    if settings.moves == "both" and turns_W == turns_b:
        step, memory = direction(g, place.memory, turns_b + 1, **kw)
        theta = rate * step
        np.subtract(place.theta, theta, out=theta)
    else:
        theta, memory = place.theta.copy(), tuple(m.copy() for m in place.memory)
        for part, t, frozen in ((layout.weights, turns[0], "b"), (layout.biases, turns[1], "w")):
            if settings.moves != frozen:
                step, new = direction(g[part], tuple(m[part] for m in place.memory), t, **kw)
                theta[part] -= rate * step
                for old, values in zip(memory, new, strict=True):
                    old[part] = values
    for array in (theta, *memory):
        array.flags.writeable = False
    return Place(theta, memory, turns, place.seen + rows)


_products: list[tuple[Array, Array, Array]] = []


def product_of(layout: Layout, theta: Array, X: Array) -> Array | None:
    """Return (X @ W).T of the first layer over all rows, (units, n), where it is worth it; the last one is kept."""
    n, units = len(X), layout.widths[1]
    if layout.widths[0] < WORTH or n * units > MOST_PRODUCT:
        return None
    W = theta[layout.W[0]]
    for of, with_W, known in _products:
        if of is X and np.array_equal(with_W, W):
            return known
    patience.ask(X.size, patience.MULTIPLIED, n)
    found: Array = np.dot(W.reshape(-1, units).T, X.T)
    found.flags.writeable = False
    _products[:] = [(X, W.copy(), found)]
    return found
