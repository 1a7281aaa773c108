"""The text of the help on the other pages of the Batch lab, on its data, and on the way between the labs."""

from __future__ import annotations

from biasviz.language import mark
from biasviz.ui.help import text_batch
from biasviz.ui.help.topics import Term, Topic

CURVE = Topic(
    "batch_curve",
    mark("The loss over b, for all rows"),
    (
        mark(
            "L over the bias of one neuron, the other biases and W held as they are. From a few rows to millions the "
            "curve is that of every row, none left out."
        ),
        Term(mark("ball"), mark("the present bias; drag it along the curve, or move it with ↑ and ↓")),
        Term(mark("tangent"), mark("the slope there: the db of this neuron over all rows")),
        Term(
            mark("faint curves"), mark("the losses of single rows, where they are few; each has its own lowest place")
        ),
        Term(mark("the other neurons"), mark("a dashed line: what they add to L, whatever this b is")),
        Term(mark("trail"), mark("where b has been, on the curve as it is now")),
        Term(mark("the descent"), mark("b at each step, from the bottom up, over the same axis")),
        Term(mark("tinted, hatched"), mark("every row is saturated there; every row is dead there")),
        mark(
            "The wheel widens or narrows the view, dragging with Shift moves it, a double click fits it. Where W moves "
            "too the curve changes with each step."
        ),
    ),
)
MINIBATCHES = Topic(
    "minibatches",
    mark("Minibatches and their noise"),
    (
        mark(
            "A step need not see all rows. With fewer the slope is another one each time: right on average, and noisy."
        ),
        Term(mark("Rows a step"), mark("how many rows each step sees; in one pass no row comes twice")),
        Term(mark("Order, seed"), mark("the same seed draws the same batches in the same order")),
        Term(mark("one batch, all rows"), mark("which of the two a step of the descent sees")),
        Term(mark("histogram"), mark("the slopes of many random batches at the present b, and the one over all rows")),
        Term(mark("hatched bars"), mark("batches whose slope points the other way: a step with them leads b away")),
        Term(mark("expected spread"), mark("σ/√m for the mean over m rows: four times the rows, half the noise")),
        mark("The grey way beside that of the batches is the descent with all rows, without any noise."),
    ),
)
SHAPES = Topic(
    "shapes",
    mark("What the shapes do"),
    (
        mark(
            "The code at the left is run as it stands, and the arrays are those that NumPy makes of it. The right code "
            "is run beside it on the same numbers."
        ),
        Term(
            mark("switches"), mark("the shape of b, its dtype, the shape of y, the axis, keepdims, how b takes a step")
        ),
        Term(mark("buttons on top"), mark("mistakes worth seeing, each a setting of the switches")),
        Term(mark("≠ at a line"), mark("from here on a shape or a number is another one than in the right code")),
        Term(mark("× at a line"), mark("NumPy stops here, and says why in its own words")),
        Term(mark("right"), mark("all numbers and shapes are as they should be")),
        Term(mark("harmless"), mark("a shape is another one, and b moves as it should all the same")),
        Term(mark("silent error"), mark("no message, and wrong numbers: the card says which, and why")),
        Term(mark("Run 1,000 steps"), mark("the same lines again and again: what such a program learns in the end")),
        mark(
            "NumPy fits shapes from the right and stretches what has length 1. A y of shape (n,) beside an A of shape "
            "(n, 1) makes (n, n): every row against every target. The mean of dZ stays as it was, so that number hides "
            "it."
        ),
        mark("A press on a line, or ↑ and ↓, shows the arrays that it makes."),
    ),
)
SHARED = Topic(
    "shared",
    mark("A bias that many share"),
    (
        mark("b is added to many things; its gradient is the sum over all that it was added to."),
        Term(
            mark("Convolution"),
            mark("one bias a filter, added at every position of every image: db adds over axes 0, 2 and 3"),
        ),
        Term(
            mark("Shared by units"), mark("one bias for several units, or for a whole layer: their columns add up too")
        ),
        Term(mark("Were b not shared"), mark("what each place alone would ask for; the shared db is their sum")),
        Term(mark("filter, bias"), mark("press one in b or db, or go with ↑ and ↓; what it was added to is framed")),
        Term(mark("name of a unit"), mark("a press lets it use another bias (J)")),
        Term(mark("Term"), mark("the next number of dZ falls into db (→); after the last one b moves")),
        mark("Point at a number: what it comes from lights up. This page has its own time and its own numbers."),
    ),
)
DATA = Topic(
    "data",
    mark("Data and files"),
    (
        mark(
            "The rows of the batch as a table. The sign under the name of a column says what it is: X, Y, or left out. "
            "A press on it changes it."
        ),
        Term(mark("Rows from"), mark("by hand, made from a seed, Iris, or a file")),
        Term(mark("type"), mark("into a cell (Enter, or begin to type); Enter goes down to the next row")),
        Term(
            mark("paste"), mark("cells from a spreadsheet at the current cell (Ctrl+V); Paste a table takes it whole")
        ),
        Term(mark("rows"), mark("add, remove (Del), sort by a column; all of it can be undone (Ctrl+Z)")),
        Term(mark("names"), mark("a column of names becomes a column of 0 and 1 for each different name, as Y")),
        Term(mark("Open a file…"), mark("CSV, TSV, NPY, NPZ, MNIST’s IDX, CIFAR-10’s binary form")),
        Term(mark("missing numbers"), mark("nothing is guessed: you say what is done with a row that lacks one")),
        mark(
            "What would be read is shown before it is. A file that cannot be used is refused with the line, the column "
            "and the reason; a long one is read with progress and Cancel. Nothing in a file is ever executed."
        ),
    ),
)
FIELDS = Topic(
    "batch_fields",
    mark("What fixes the training"),
    (
        Term(mark("Scenario"), mark("a prepared start with what to watch; Reset comes back to it")),
        Term(mark("Data"), mark("how many rows, inputs and neurons; table… opens them")),
        Term(mark("W"), mark("drawn from a normal distribution: Draw W anew takes the next seed")),
        Term(mark("b"), mark("the bias of the neuron that is chosen below it")),
        Term(mark("Activation, Loss"), mark("f in A = f(Z); the loss of a row, summed over its outputs")),
        Term(mark("Over the rows"), mark("what the gradients of the rows become: sum, mean, or each as it is")),
        Term(mark("What moves"), mark("the biases alone, the weights alone, or both")),
        Term(mark("Optimizer"), mark("the rule that turns gradients into a step")),
        Term(mark("Rows a step"), mark("all of them, or a minibatch, drawn with a seed")),
        mark(
            "A field takes a typed number, the arrows (↑ ↓), ten steps (PageUp, PageDown), finer ones with Ctrl. It "
            "shows few digits at rest and every digit while it has the focus."
        ),
    ),
)
LABS = Topic(
    "labs",
    mark("To the Neuron lab and back"),
    (
        mark(
            "Ctrl+1 and Ctrl+2 go from one lab to the other; each stays as it was left. What you save, share or export "
            "is the lab that is open."
        ),
        Term(
            mark("Open in the Neuron lab"),
            mark("one column of X and the chosen neuron, with its weight and bias: the rows are the samples there"),
        ),
        Term(mark("From the Neuron lab"), mark("the samples there become the rows, its neuron the only one")),
        mark("Where X has more columns they are left out there, so that z is another one than here."),
    ),
)
TOPICS = (
    text_batch.LAB, text_batch.ARRAYS, text_batch.FALLING, text_batch.REDUCTION, text_batch.LAMPS, text_batch.HAND,
    CURVE, MINIBATCHES, SHAPES, SHARED, DATA, FIELDS, LABS,
)  # fmt: skip
"""The topics of the Batch lab, in order."""
