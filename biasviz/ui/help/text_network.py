"""The text of the help on the Network lab."""

from __future__ import annotations

from biasviz.language import mark
from biasviz.ui.help.topics import Term, Topic

NETWORK = Topic(
    "network",
    mark("The Network lab"),
    (
        mark(
            "A small fully connected network, forward and back, with its biases as the largest thing on it: where"
            " db1 and db2 come from, and which units are dead."
        ),
        Term(mark("value"), mark("the bias of a unit, as it is now; drag it, or move it with + and −")),
        Term(mark("gradient"), mark("∂L/∂b of that unit over the rows of the next step")),
        Term(mark("last change"), mark("what the last step has added to the bias")),
        Term(
            mark("alive, saturated, dead"),
            mark(
                "by all rows that are learned from: a saturated unit passes hardly anything back, a dead one "
                "exactly nothing"
            ),
        ),
        Term(mark("row"), mark("one row goes through the drawing: its inputs, activations, output and target")),
        Term(
            mark("output, chosen unit"),
            mark(
                "what the picture beside it shows over two inputs; the line where z of a unit is 0 is what its "
                "bias shifts"
            ),
        ),
        mark(
            "Whatever is changed while the training runs (the learning rate, a bias, what moves) holds from that "
            "step on, and the steps before stay as they were. Other data, layers, activations or another loss "
            "begin anew."
        ),
    ),
)
BACKPROP = Topic(
    "backprop",
    mark("Forward and back, array by array"),
    (
        mark(
            "A step is gone through array by array: Z and A of each layer, the loss, then dZ, dW and db from the "
            "last layer down, and the update."
        ),
        Term(mark("forward"), mark("Z = A @ W + b and A = f(Z), layer by layer")),
        Term(mark("loss"), mark("one number for each row, then their sum or mean")),
        Term(mark("backward"), mark("dA of a layer is dZ of the layer above, sent back through its W: no b is in it")),
        Term(mark("db"), mark("dZ summed over the rows, axis 0: every row has had the same bias added")),
        Term(
            mark("update"), mark("each bias moves against its gradient, all at once, after everything was worked out")
        ),
        mark("Where the loss is taken together with the last activation, dZ comes at once: A − Y."),
    ),
)
BIAS = Topic(
    "network_bias",
    mark("The loss over one bias of a network"),
    (
        mark(
            "L over the bias of the chosen unit, everything else in the network held: the Neuron lab’s curve, "
            "with a network behind it. The other parameters move at the next step, and the curve with them."
        ),
        Term(mark("flat stretch"), mark("the unit is dead for every row there: its bias cannot be felt")),
    ),
)
TRAINING = Topic(
    "training",
    mark("The training over time"),
    (
        Term(
            mark("train, test"), mark("the loss over the rows that are learned from, and over those that are held out")
        ),
        Term(mark("biases over time"), mark("each bias of each layer, step by step")),
        Term(
            mark("gradients of biases"),
            mark(
                "the mean size of ∂L/∂b in each layer, on a log axis: where it falls from layer to layer, it "
                "vanishes on its way down"
            ),
        ),
        Term(
            mark("census"),
            mark("how many units are alive, saturated and dead; a click shows the rows a unit is dead for"),
        ),
    ),
)
TIME = Topic(
    "network_time",
    mark("Steps, epochs, single rows"),
    (
        Term(mark("step"), mark("one update, from the rows that a step sees: a batch")),
        Term(mark("epoch"), mark("as many steps as it takes for every row to be seen once")),
        Term(mark("sample"), mark("a step that sees one row only, the next one")),
        Term(mark("quarter"), mark("forward, loss, backward, update")),
        Term(mark("back"), mark("exactly as it was: every step is kept, or worked out anew from one that is")),
        Term(mark("new seed"), mark("draws other weights; Reset goes back to the same start, always")),
        Term(
            mark("frozen"),
            mark("only the biases move, or only the weights; what is frozen keeps its gradient, which is shown"),
        ),
    ),
)
TOPICS = (NETWORK, BACKPROP, BIAS, TRAINING, TIME)
