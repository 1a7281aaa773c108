"""Any state that the Chain lab can be in, for hypothesis."""

from hypothesis import strategies as st
from state_cases import choices, words

from biasviz.experiments.chain.lab import PAGES, WHOLE, ChainLab, Draw
from biasviz.experiments.chain.spec import DEEPEST, LARGEST, LARGEST_NUDGE, LOCKS, LOSSES, Chain, Link, Nudges, Setup
from biasviz.experiments.neuron.lab import SPEEDS
from biasviz.numerics.activations import ACTIVATIONS

numbers = st.floats(-LARGEST, LARGEST) | st.sampled_from([-0.0, 0.0, 1.0, 0.1 + 0.2, 5e-324, LARGEST])
nudges = st.floats(-LARGEST_NUDGE, LARGEST_NUDGE) | st.sampled_from([-0.0, 0.0, 0.0, 0.1])
places = st.floats(0, WHOLE) | st.integers(0, 100).map(float) | st.just(WHOLE)


@st.composite
def each(draw, values, depth):
    """Draw one for each neuron, or the same for all."""
    if depth == DEEPEST or draw(st.booleans()):
        return (draw(values),) * depth
    return tuple(draw(st.lists(values, min_size=depth, max_size=depth)))


@st.composite
def setups(draw):
    depth = draw(st.integers(1, 4) | st.just(DEEPEST))
    w, b, kinds = (draw(each(values, depth)) for values in (numbers, numbers, choices(ACTIVATIONS)))
    chain = Chain(
        draw(numbers), draw(numbers), tuple(map(Link, w, b, kinds)), draw(st.sampled_from(list(LOSSES))),
        draw(st.booleans()),
    )  # fmt: skip
    locks = st.tuples(st.sampled_from(LOCKS), st.integers(0, depth - 1))
    moved = Nudges(draw(each(nudges, depth)), draw(each(nudges, depth)), draw(nudges))
    return Setup(chain, moved, draw(st.frozensets(locks, max_size=5)))


@st.composite
def labs(draw):
    run = draw(setups())
    neurons = st.integers(0, run.chain.depth - 1)
    low = draw(st.floats(-1e9, 1e9 - 1))
    return ChainLab(
        scenario=draw(st.sampled_from(["", "missing-b", "no-such-scenario"])),
        loaded=draw(st.one_of(st.just(run), setups())),
        run=run,
        place=draw(places),
        question_place=draw(places),
        depth_place=draw(places),
        page=draw(st.sampled_from(list(PAGES))),
        link=draw(neurons),
        mover=draw(neurons),
        together=draw(st.booleans()),
        draw=draw(st.builds(Draw, st.integers(0, 2**32 - 1), st.floats(0, 10, exclude_min=True))),
        window=draw(st.none() | st.just((low, low + draw(st.floats(0.5, 1e9))))),
        speed=draw(st.floats(SPEEDS[0], SPEEDS[-1])),
        title=draw(words),
        watch=draw(words),
    )
