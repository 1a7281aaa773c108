"""The words of the left panel of the Batch lab, in one place so that they can be translated."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from biasviz.experiments.layer.spec import Training
from biasviz.language import mark, tr
from biasviz.words import grouped, significant

if TYPE_CHECKING:
    from biasviz.experiments.layer.trace import BatchTrace

PANEL = mark("What fixes the training")
DATA = mark("Data")
OPEN_DATA = (mark("table…"), mark("Show the rows as a table: type, paste, open a file, choose columns."))
GENERATED = {
    "rows": (mark("rows"), mark("Rows of the generated data"), mark("How many rows are generated.")),
    "seed": (mark("seed"), mark("Seed of the generated data"), mark("The same seed gives the same rows.")),
    "features": (mark("inputs"), mark("Inputs of the generated data"), mark("Columns of X.")),
    "outputs": (mark("neurons"), mark("Outputs of the generated data"), mark("Columns of Y, one for each neuron.")),
}
"""Caption, name and meaning of what a generator can be told."""
DRAW = (mark("Draw W anew"), mark("Draws all weights from a normal distribution, with the next seed."))
WEIGHTS_SEED = (mark("seed"), mark("Seed of W"), mark("The same seed draws the same weights."))
BIAS = (mark("bias"), mark("b, the bias of the neuron"), mark("The bias of the neuron that is chosen below."))
NEURON_BEFORE = (mark("Previous neuron"), mark("Look at the neuron before."))
NEURON_AFTER = (mark("Next neuron"), mark("Look at the next neuron."))
ACTIVATION = (mark("Activation"), mark("The activation f in A = f(Z)."))
LOSS = (mark("Loss"), mark("The loss of a row, summed over its outputs."))
OPTIMIZER = (mark("Optimizer"), mark("The rule that turns db into a step."))
REDUCTION = (mark("Over the rows"), mark("What the rows' gradients become: their sum, their mean, or each as it is."))
NONE = mark("none")
RATE = (mark("Learning rate η"), mark("The learning rate η: b ← b − η · db."))
KEEP = (
    mark("keep the movement"),
    mark("With sum or mean the learning rate changes too, so that b moves as before."),
)
MOVED = {"b": mark("b alone"), "w": mark("W alone"), "both": mark("W and b")}
MOVES = (mark("What moves"), mark("Which of the parameters the training may change."))
ROWS_A_STEP = (mark("Rows a step"), mark("How many rows each step sees; all of them, or a minibatch."))
ORDER = (mark("Order, seed"), mark("Seed of the order in which minibatches are drawn."))


def neuron_of(index: int, count: int) -> str:
    """Say which neuron is looked at."""
    return tr("neuron {k} of {n}", k=grouped(index + 1), n=grouped(count))


def data_lines(trace: BatchTrace) -> Sequence[str]:
    """Say what the data are, from the fullest words to the shortest."""
    n, d, k = grouped(trace.n), grouped(trace.d), grouped(trace.k)
    parts = (
        tr("1 row") if trace.n == 1 else tr("{n} rows", n=n),
        tr("1 input") if trace.d == 1 else tr("{n} inputs", n=d),
        tr("1 neuron") if trace.k == 1 else tr("{n} neurons", n=k),
    )
    return " · ".join(parts), f"{n} × {d} → {k}"


def other_rate(run: Training, trace: BatchTrace) -> str:
    """Say which learning rate would move b alike with the other reduction."""
    reduction = run.start.reduction
    if reduction == "none":
        return tr("with none b does not move")
    other = "mean" if reduction == "sum" else "sum"
    if trace.rates["sum"] == trace.rates["mean"]:
        return tr("sum and mean move b alike")
    rate = significant(trace.rates[other], 4)
    if other == "mean":
        return tr("moves b like {rate} with mean", rate=rate)
    return tr("moves b like {rate} with sum", rate=rate)


def rows_a_step(trace: BatchTrace) -> tuple[str, ...]:
    """Return the caption of the size of a minibatch, from the fullest words to the shortest."""
    return tr("Rows a step, of {n}", n=grouped(trace.path.rows)), tr(ROWS_A_STEP[0])
