"""One column and one neuron of the Batch lab as the Neuron lab's, and back."""

from __future__ import annotations

import numpy as np

from biasviz.data import Typed
from biasviz.errors import InputError
from biasviz.experiments.layer.evaluation import active, inputs, targets
from biasviz.experiments.layer.spec import MOVES, Batch, Layer, Training, weights_of
from biasviz.experiments.neuron.spec import MOST_SAMPLES, Descent, Neuron, Problem
from biasviz.language import mark, tr
from biasviz.state import State
from biasviz.updates import batch as layers
from biasviz.updates import running
from biasviz.updates.labs import open_lab


def neuron_from_batch(state: State, column: int, neuron: int) -> State:
    """Open the Neuron lab with one column of X as x, one of Y as y, and their weight and bias.

    Args:
        state: with the Batch lab.
        column: of X, from 0; the other columns are left out.
        neuron: the column of Y, W and b, from 0.

    Raises:
        InputError: where there are more rows than the Neuron lab shows.

    """
    lab = layers.lab_of(state)
    layer = layers.here_of(lab)
    rows = active(layer.batch)
    if not 1 <= len(rows) <= MOST_SAMPLES:
        words = mark("The Neuron lab shows from 1 to {most} samples, and {rows} rows are left in: take fewer rows.")
        raise InputError(tr(words, most=f"{MOST_SAMPLES:,}", rows=f"{len(rows):,}"))
    x = np.ascontiguousarray(inputs(layer.batch)[rows, column])
    y = np.ascontiguousarray(targets(layer.batch)[rows, neuron])
    reduction = "mean" if layer.reduction == "mean" else "sum"
    problem = Problem(
        tuple(x.tolist()), tuple(y.tolist()), layer.activation, layer.loss, reduction, layer.kink
    )  # fmt: skip
    start = Neuron(problem, float(weights_of(layer)[column, neuron]), layer.bias[neuron])
    run = Descent(start, lab.run.optimizer, lab.run.learning_rate, lab.run.moves)
    title = tr("{column} and neuron {n} of the batch", column=layer.batch.inputs[column], n=neuron + 1)
    return running.load(open_lab(state, "neuron"), "", run, title)


def batch_from_neuron(state: State) -> State:
    """Open the Batch lab with the samples of the Neuron lab as rows, and its neuron as the layer."""
    from biasviz.updates.editing import here_of

    here, run = here_of(state), state.neuron.run
    problem = here.problem
    rows = tuple(zip(problem.x, problem.y, strict=True))
    layer = Layer(
        Batch(Typed(("x", "y"), rows), ("x",), ("y",)), ((here.w,),), (here.b,), problem.activation, problem.loss,
        problem.reduction, problem.kink,
    )  # fmt: skip
    moves = run.moves if run.moves in MOVES else "b"
    page = state.batch.page if state.batch is not None else ""
    training = Training(layer, run.optimizer, run.learning_rate, moves)
    return layers.load(open_lab(state, "batch"), "", training, tr("The samples of the Neuron lab"), page=page)
