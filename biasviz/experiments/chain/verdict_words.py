"""The sentences of `verdict.py`: what becomes of the gradient of a chain, why, and what would change it."""

from __future__ import annotations

from biasviz.language import mark

MINIMUM = mark("a = y: C is at its minimum, so there is no gradient to pass on.")
MOVE = mark("Nothing to cure: move y, or any b, and there is one.")
SMALLER = mark("Smaller weights make every factor smaller.")
NO_WEIGHT = mark("w of neuron {n} is 0: what lies below has no part in C, so every gradient below is exactly 0.")
ANY_WEIGHT = mark("Any other weight, however small, lets something through.")
CANCELLED = mark("at neuron {n} f′·w is exactly −1 and cancels the 1 of the skip connection: nothing gets below it.")
MOVE_A_LITTLE = mark("Move its w or its b a little, and something gets through.")
DEAD = mark(
    "dead at neuron {n}: {activation} is flat at z = {z}, its slope is exactly 0, "
    "and nothing gets to its b or below it."
)
DEAD_ALONE = mark("dead: {activation} is flat at z = {z}, its slope is exactly 0, and nothing gets to b.")
WAKE_ALONE = mark("b above {wake} wakes it.")
WAKE = mark("b of neuron {n} above {wake} wakes it; the skip connection leads around it.")
NEARER = mark("A z nearer to 0 passes more on: move b of neuron {n}.")
SATURATED = mark(
    "saturated at neuron {n}: at z = {z} the slope of {activation} is {slope}, small and not 0, "
    "and what lies at it or below gets little."
)
SATURATED_ALONE = mark("saturated: at z = {z} the slope of {activation} is {slope}, small and not 0, so b gets little.")
ALONE = mark("one neuron: ∂C/∂b = ∂C/∂a · f′(z) = {slope}, and there is no chain to get through.")
WITH_SKIP = mark("With the skip connection the product of its factors would be {ratio}.")
BY_ONE = {
    ("vanishes", False): mark(
        "∂C/∂b of neuron 1 is {ratio} of that of neuron {n}, for w of neuron {k} is {weight}: "
        "all other factors w and f′ between them multiply to {rest}."
    ),
    ("explodes", False): mark(
        "∂C/∂b of neuron 1 is {ratio} times that of neuron {n}, for w of neuron {k} is {weight}: "
        "all other factors w and f′ between them multiply to {rest}."
    ),
    ("vanishes", True): mark(
        "∂C/∂a of neuron 1 is {ratio} of that of neuron {n}, for f′·w + 1 of neuron {k} is {factor}: "
        "all other factors between them multiply to {rest}."
    ),
    ("explodes", True): mark(
        "∂C/∂a of neuron 1 is {ratio} times that of neuron {n}, for f′·w + 1 of neuron {k} is {factor}: "
        "all other factors between them multiply to {rest}."
    ),
}
"""One neuron alone is to blame: by outcome, and whether the skip connection is on."""

_PAIR = mark("∂C/∂b of neuron 1 is {ratio} times that of neuron 2: that is the factor w·f′ between them.")
_PAIR_WITH_SKIP = mark("∂C/∂a of neuron 1 is {ratio} times that of neuron 2: that is the factor f′·w + 1 between them.")
ALONG = {
    ("vanishes", "pair"): _PAIR,
    ("explodes", "pair"): _PAIR,
    ("through", "pair"): _PAIR,
    ("vanishes", "pair with skip"): _PAIR_WITH_SKIP,
    ("explodes", "pair with skip"): _PAIR_WITH_SKIP,
    ("through", "pair with skip"): _PAIR_WITH_SKIP,
    ("vanishes", "bound"): mark(
        "∂C/∂b of neuron 1 is {ratio} of that of neuron {n}: the {count} factors w·f′ are {factor} on average, "
        "for f′ of {activation} is at most {most}."
    ),
    ("vanishes", "tails"): mark(
        "∂C/∂b of neuron 1 is {ratio} of that of neuron {n}: the {count} factors w·f′ are {factor} on average, "
        "for most neurons are saturated and f′ is about {slope}."
    ),
    ("vanishes", "slopes"): mark(
        "∂C/∂b of neuron 1 is {ratio} of that of neuron {n}: the {count} factors w·f′ are {factor} on average, "
        "for f′ is about {slope}."
    ),
    ("vanishes", "weights"): mark(
        "∂C/∂b of neuron 1 is {ratio} of that of neuron {n}: the {count} factors w·f′ are {factor} on average, "
        "for |w| is about {weight}."
    ),
    ("vanishes", "skip"): mark(
        "∂C/∂a of neuron 1 is {ratio} of that of neuron {n}: the {count} factors f′·w + 1 are {factor} on average, "
        "for f′·w is negative and takes from the 1."
    ),
    ("explodes", "weights"): mark(
        "∂C/∂b of neuron 1 is {ratio} times that of neuron {n}: the {count} factors w·f′ are {factor} on average, "
        "for |w| is about {weight}."
    ),
    ("explodes", "slopes"): mark(
        "∂C/∂b of neuron 1 is {ratio} times that of neuron {n}: the {count} factors w·f′ are {factor} on average, "
        "for f′ is about {slope}."
    ),
    ("explodes", "skip"): mark(
        "∂C/∂a of neuron 1 is {ratio} times that of neuron {n}: the {count} factors f′·w + 1 are {factor} on average, "
        "for f′·w comes on top of the 1."
    ),
    ("through", ""): mark(
        "∂C/∂b of neuron 1 is {ratio} times that of neuron {n}: the {count} factors w·f′ are {factor} on average, "
        "and the gradient gets through."
    ),
    ("through", "skip"): mark(
        "the gradient gets through: the skip connection adds 1 to every factor, the {count} factors f′·w + 1 "
        "are {factor} on average, and their product is {ratio}."
    ),
}
"""By outcome and reason."""
