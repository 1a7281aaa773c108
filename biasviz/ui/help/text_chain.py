"""The text of the help on the Chain lab."""

from __future__ import annotations

from biasviz.language import mark
from biasviz.ui.help.topics import Term, Topic

CHAIN = Topic(
    "chain",
    mark("The Chain lab"),
    (
        mark(
            "One neuron a layer: z = w · a + b of the neuron before it, then a = f(z), and C from the last a. "
            "Small changes of w, b and a make a small change of z: dz = dw·a + db + w·da."
        ),
        Term(
            mark("brick"),
            mark("one of the three terms, with its sign; laid end to end they reach almost to the true change of z"),
        ),
        Term(mark("missing"), mark("dw·da, the product of two small changes: halve everything and it is a quarter")),
        Term(
            mark("padlock"),
            mark(
                "closed: this one is held, and the derivative is partial, ∂; open: it may change, and with a open"
                " what lies before it is let in, d"
            ),
        ),
        mark(
            "Keep substituting for da until you get to the bottom: da = f′(z) · dz of the neuron before, and its "
            "dz has three terms again, until da is dx."
        ),
    ),
)
MISSING = Topic(
    "missing_b",
    mark("Where b is missing, and where it is not"),
    (
        mark(
            "z = w·a + b, so ∂z/∂w = a: no b is in it, whatever b is. And yet b changes ∂C/∂w, because z, and "
            "with it f′(z) and the error, depends on b."
        ),
        Term(mark("path"), mark("b → z → a → ∂C/∂a → ∂C/∂w: the way by which b gets in")),
    ),
)
DEPTH = Topic(
    "depth",
    mark("Depth"),
    (
        mark(
            "∂C/∂b of a neuron is the error at the end times one factor for each neuron above it, w·f′(z), times "
            "its own f′(z). Twenty factors of 0.2 leave 1e-14; twenty of 1.5 make 3,325."
        ),
        Term(mark("vanishes"), mark("most factors are below 1")),
        Term(mark("explodes"), mark("most factors are above 1")),
        Term(mark("dead"), mark("one factor is exactly 0: nothing gets below it")),
        Term(mark("skip connection"), mark("a = f(z) + a of the neuron before: it adds 1 to every factor")),
    ),
)
TIME = Topic(
    "chain_time",
    mark("The way back"),
    (
        mark(
            "Time in the Chain lab is a walk in moves: back from C to the input on two of the pages; on the page of "
            "the question with b, from station to station up to C and back."
        ),
        Term(mark("one move"), mark("one more substitution, the next station of b, or one more factor in the product")),
    ),
)
TOPICS = (CHAIN, MISSING, DEPTH, TIME)
