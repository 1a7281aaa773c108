"""The words of the left panel of the Network lab, in one place so that they can be translated."""

from __future__ import annotations

from biasviz.experiments.network.rows import row_count, split
from biasviz.experiments.network.spec import Network
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.language import mark, tr
from biasviz.words import grouped

PANEL = mark("What fixes the network and its training")
DATA = (mark("Data"), mark("The rows that the network learns from."))
ROWS_OF_BATCH = mark("Rows of the Batch lab")
OWN = mark("Own rows")
TEST = (
    mark("held out"),
    mark("Share of the rows that is held out"),
    mark("Share of the rows that is not learned from, but only tested with: from 0 to 0.9."),
)
SPLIT = (mark("seed"), mark("Seed of which rows are held out"), mark("The same seed holds out the same rows."))
STANDARDIZED = (
    mark("standardize the inputs"),
    mark("Shifts and scales every input to mean 0 and deviation 1 over the training rows."),
)
HIDDEN = (mark("Hidden layers"), mark("How many hidden layers there are, from 1 to 4."))
UNITS = (mark("Units of layer {n}"), mark("How many units the layer has, from 1 to 12."))
ACTIVATION = (mark("Activation of layer {n}"), mark("The activation f of this layer in A = f(Z)."))
OUTPUT = (
    mark("out"),
    mark("Activation of the output"),
    mark("The activation of the last layer; cross-entropy brings its own."),
)
LOSS = (mark("Loss"), mark("The loss of a row, summed over its outputs."))
REDUCTION = (mark("Over the rows"), mark("What the rows’ losses and gradients become: their mean or their sum."))
INIT = (mark("Weights at the start"), mark("How the weights are drawn; the same seed draws the same ones."))
SCALES = {
    "normal": (mark("σ"), mark("Deviation of the weights"), mark("Standard deviation of the normal distribution.")),
    "equal": (mark("w"), mark("Every weight"), mark("The number that every weight begins with.")),
}
"""Caption, name and meaning of the number that a way to begin needs."""
NEW_SEED = (mark("New seed"), mark("Draws other weights, with the next seed; Reset goes back to the same start."))
SEED = (mark("seed"), mark("Seed of the weights"), mark("The same seed draws the same weights."))
BIASES = (mark("b at start"), mark("All biases at the start"), mark("The number that every bias begins with."))
MIXED = mark("mixed")
"""Instead of a number, where biases begin with different ones."""
SHARED = (
    mark("one bias a layer"),
    mark("All units of a layer share one bias; its gradient is the sum of theirs."),
)
BIAS = (mark("bias"), mark("b, the bias of the unit"), mark("The bias of the unit that is chosen below, as it is now."))
UNIT_BEFORE = (mark("Previous unit"), mark("Look at the unit before."))
UNIT_AFTER = (mark("Next unit"), mark("Look at the next unit."))
OPTIMIZER = (
    mark("Optimizer"),
    mark("The rule that turns a gradient into a step; it can change while the run goes on."),
)
RATE = (mark("Learning rate η"), mark("The learning rate η: b ← b − η · db. It can change while the run goes on."))
MOVES = (mark("What moves"), mark("Which of the parameters the training may change; the others are frozen."))
MOVED = {"both": mark("W and b"), "b": mark("b alone"), "w": mark("W alone")}
ROWS_A_STEP = (mark("Rows a step"), mark("How many rows each step sees; all of them, or a batch of them."))
ORDER = (mark("Order, seed"), mark("Seed of the order in which rows come."))
EPOCH = (mark("Epoch"), mark("As many steps as it takes for every row to be seen once more (E)."))
SAMPLE = (mark("One row"), mark("A step that sees one row only, the next one (O)."))


def unit_of(trace: NetworkTrace) -> str:
    """Say which unit is looked at."""
    layer, units = trace.layer, trace.network.units
    if layer == len(units) - 1:
        return tr("output {k} of {n}", k=trace.unit + 1, n=units[layer])
    return tr("layer {layer}, unit {k} of {n}", layer=layer + 1, k=trace.unit + 1, n=units[layer])


def data_line(network: Network) -> tuple[str, ...]:
    """Say how much there is, from the fullest words to the shortest."""
    train, test = row_count(network), len(split(network).test)
    d, k = network.widths[0], network.widths[-1]
    shape = f"{grouped(d)} → {grouped(k)}"
    rows = tr("{n} rows", n=grouped(train))
    if not test:
        return tr("{rows} · {shape}", rows=rows, shape=shape), rows
    both = tr("{train} rows, {test} held out", train=grouped(train), test=grouped(test))
    return tr("{rows} · {shape}", rows=both, shape=shape), both, f"{grouped(train)} + {grouped(test)}"


def rows_a_step(trace: NetworkTrace) -> str:
    """Return the caption of the rows of a step."""
    return tr("Rows a step, of {n}", n=grouped(trace.n))
