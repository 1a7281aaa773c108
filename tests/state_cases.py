"""Any state that the window can be in, for hypothesis."""

from hypothesis import strategies as st

from biasviz.experiments.neuron.lab import CLOCKS, EVENTS, SPEEDS, Ghost, NeuronLab, Until
from biasviz.experiments.neuron.spec import KINKS, MOVES, REDUCTIONS, Choice, Descent, Neuron, Problem
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.state import STRIPS, State, View

numbers = st.one_of(
    st.floats(-1e9, 1e9), st.integers(-20, 20).map(float), st.sampled_from([-0.0, 0.1, 1e-300, 5e-324, 1e9, 0.1 + 0.2])
)
rates = st.one_of(st.floats(0, 1e9, exclude_min=True), st.sampled_from([0.5, 1e-5, 1e9, 5e-324]))


@st.composite
def choices(draw, table):
    record = table[draw(st.sampled_from(list(table)))]
    parameters = []
    for p in record.parameters:
        a = p.allowed
        inside = st.floats(a.low, a.high, exclude_min=a.open_low, exclude_max=a.open_high)
        parameters.append((p.name, draw(st.one_of(st.just(p.default), inside))))
    return Choice(record.id, tuple(parameters))


@st.composite
def problems(draw, most=4):
    n = draw(st.integers(1, most))
    x, y = (tuple(draw(st.lists(numbers, min_size=n, max_size=n))) for _ in "xy")
    activation, loss = draw(choices(ACTIVATIONS)), draw(choices(LOSSES))
    return Problem(x, y, activation, loss, draw(st.sampled_from(list(REDUCTIONS))), draw(st.sampled_from(list(KINKS))))


@st.composite
def descents(draw, most=4):
    start = Neuron(draw(problems(most)), draw(numbers), draw(numbers))
    return Descent(start, draw(choices(OPTIMIZERS)), draw(rates), draw(st.sampled_from(list(MOVES))))


words = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs")), max_size=60).filter(
    lambda t: t.isprintable() and (t == "" or t.strip() != "")
)


@st.composite
def states(draw, most=4):
    run = draw(descents(most))
    n = len(run.start.problem.x)
    low = draw(st.floats(-1e9, 1e9 - 1))
    sample = draw(st.integers(0, n - 1))
    until = st.builds(
        Until, st.sampled_from(list(EVENTS)), st.floats(1e-9, 1e3), st.integers(0, n - 1), st.integers(0, 200_000)
    )
    lab = NeuronLab(
        scenario=draw(st.sampled_from(["", "first-slope", "no-such-scenario"])),
        loaded=draw(st.one_of(st.just(run), descents(most))),
        run=run,
        window=(low, low + draw(st.floats(0.5, 1e9))),
        place=draw(st.one_of(st.integers(0, 200_000).map(float), st.floats(0, 200_000))),
        sample=sample,
        ghost=draw(st.none() | st.builds(Ghost, descents(most), st.integers(0, 200_000))),
        speed=draw(st.floats(SPEEDS[0], SPEEDS[-1])),
        in_quarters=draw(st.booleans()),
        title=draw(words),
        watch=draw(words),
        rival=draw(st.none() | descents(most)),
        clock=draw(st.sampled_from(list(CLOCKS))),
        timed=draw(st.just(Until("escaped")) | until),
    )
    view = View(loss_log=draw(st.booleans()), triangle=draw(st.booleans()), strip=draw(st.sampled_from(list(STRIPS))))
    return State(lab, view=view)
