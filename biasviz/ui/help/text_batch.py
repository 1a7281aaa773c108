"""The text of the help on the Batch lab: a layer as its arrays, and the sum over its rows. More in `text_pages.py`."""

from __future__ import annotations

from biasviz.language import mark
from biasviz.ui.help.topics import Term, Topic

LAB = Topic(
    "batch",
    mark("The Batch lab"),
    (
        mark(
            "A dense layer on a batch of rows: Z = X @ W + b, A = f(Z). Why is the gradient of b the sum over the "
            "rows, db = np.sum(dZ, axis=0, keepdims=True)?"
        ),
        mark(
            "b has one row, and it is added to every row of Z. So every row has a say in it, and the chain rule adds "
            "up what they say. Axis 0 counts the rows."
        ),
        mark(
            "On the left stands what fixes the training. In the middle is one of five pages: the arrays, the loss over "
            "b, what the shapes do, a bias that many share, the data (keys 1 to 5). At the bottom is time: the rows "
            "fall into db one by one, then b moves."
        ),
        mark("Every number is exact and the same each time; a change starts anew from where b is."),
    ),
)
ARRAYS = Topic(
    "arrays",
    mark("The arrays of the layer"),
    (
        Term(mark("X (n, d)"), mark("the inputs: n rows, one example each, with d numbers")),
        Term(mark("W (d, k)"), mark("the weights: a column for each of the k neurons")),
        Term(mark("b (1, k)"), mark("the biases: one number a neuron, broadcast: added to each of the n rows")),
        Term(mark("Z (n, k)"), mark("X @ W + b, before the activation")),
        Term(mark("A (n, k)"), mark("f(Z), what the neurons give")),
        Term(mark("Y (n, k)"), mark("the targets; drag one up or down to change it")),
        Term(mark("dZ (n, k)"), mark("∂ℓ/∂Z, by how much the loss of each row grows with each z; never divided by n")),
        Term(mark("db (1, k)"), mark("∂L/∂b, what dZ comes to: the sum or the mean down each column")),
        Term(mark("1^T (1, n)"), mark("a row of ones: 1^T · dZ is the same sum, as a product; a muted row has a 0")),
        mark(
            "Warm colours are above 0, cold ones below, the deeper the larger; X, W, b, Z, A and Y share one scale, dZ "
            "and db another."
        ),
        mark(
            "Point at a cell: all that it is made of lights up, and all that it goes into, and its formula stands at "
            "the right in numbers. With the keys: arrows go from cell to cell, Return chooses the neuron."
        ),
        mark(
            "What is too many for numbers is drawn as a picture, with a lens at the pointer. Of many rows some are "
            "shown: the wheel goes to others, and so does the narrow picture of all rows at the left."
        ),
    ),
)
FALLING = Topic(
    "falling",
    mark("How the rows fall into db"),
    (
        Term(mark("Sum the rows"), mark("lets them fall at the speed of the slider until all are in db (Space)")),
        Term(mark("Row"), mark("one row on (→), or back (←), exactly as it was; after the last row b moves")),
        Term(mark("Step"), mark("the rest of the rows, and b moves: b ← b − η · db (Q)")),
        Term(mark("rows of this step"), mark("the track below the losses: drag in it to any row of the step")),
        Term(
            mark("Play"), mark("on the pages of the curve and the shapes: lets the training run, whole steps at once")
        ),
        Term(mark("✓"), mark("this row is in db")),
        Term(mark("code"), mark("the NumPy line that does the same, with the shapes that go in and come out")),
        Term(mark("so far"), mark("the sum of the chosen neuron, as far as it has come")),
        Term(mark("share of |∂L/∂b|"), mark("how much of all that is asked for falls to each neuron")),
        mark(
            "The loss of the step is that of all its rows, whatever has fallen: b moves once a step, not once a row. "
            "Where there are many, several rows fall together."
        ),
    ),
)
REDUCTION = Topic(
    "reduction",
    mark("Sum, mean, none"),
    (
        Term(mark("sum"), mark("L adds the losses of the rows, db adds the rows of dZ")),
        Term(mark("mean"), mark("both divided by n: the size of a step does not depend on how many rows there are")),
        Term(mark("none"), mark("nothing is added: a gradient for each row, (n, k), which does not fit b (1, k)")),
        Term(
            mark("moves b like"),
            mark("the learning rate with which the other reduction takes the same step: n times as much, or an n-th"),
        ),
        Term(
            mark("keep the movement"),
            mark("choosing sum or mean changes the learning rate as well, so that b moves as before"),
        ),
        mark(
            "The mean is the sum with a smaller learning rate. A sum over eight rows with the learning rate of a mean "
            "takes steps eight times as long, and may diverge. RMSprop, Adagrad and Adam divide by the size of past "
            "slopes: for them sum and mean move b alike."
        ),
    ),
)
LAMPS = Topic(
    "lamps",
    mark("Lamps and arrows"),
    (
        Term(mark("full lamp"), mark("alive: the error of this row gets through to the chosen neuron")),
        Term(mark("half lamp"), mark("saturated: |f′(z)| is small, hardly anything of the error gets through")),
        Term(mark("cross"), mark("dead: f′(z) is exactly 0, nothing of the error gets through")),
        Term(mark("ring struck out"), mark("muted: the row is left out of the sum")),
        Term(mark("arrow of a row"), mark("its ∂ℓ/∂z: right is above 0, left below; pale until the row has fallen")),
        Term(mark("head to tail"), mark("each arrow begins where the one before it ended; the last one ends at db")),
        mark(
            "Arrows that go both ways cancel: db can be 0 though every row is wrong. Below each db stands for how many "
            "rows its neuron is dead, and for how many it is saturated."
        ),
    ),
)
HAND = Topic(
    "hand",
    mark("Muting and dragging"),
    (
        Term(mark("mute a row"), mark("press its number or its lamp (M): it is left out of L, of db and of n")),
        Term(mark("drag a target"), mark("take a cell of Y up or down (+ and −): dZ of that row follows")),
        Term(mark("choose a neuron"), mark("press any cell of its column (Return); arrows and sum are then its own")),
        mark(
            "Mute all rows but one, and db is what that row asks for. Drag a target until its arrow is as long as all "
            "the others together and points against them: db is 0, and no row is content. Ctrl+Z takes back whatever "
            "was done."
        ),
    ),
)
