"""Any state that the Batch lab can be in, for hypothesis; rows that are typed, made, shipped, or in a file."""

from hypothesis import strategies as st
from state_cases import choices, numbers, rates, words

from biasviz.data import FromFile, Generated, Shipped, Typed
from biasviz.data.generators import GENERATORS, filled
from biasviz.experiments.layer.convolution import TARGETS, Convolution
from biasviz.experiments.layer.lab import PAGES, BatchLab, Draws
from biasviz.experiments.layer.shared import MAZUR, seeded, shared_as
from biasviz.experiments.layer.sharing import KINDS, Sharing
from biasviz.experiments.layer.spec import MOVES, REDUCTIONS, Batch, Layer, Seeded, Training
from biasviz.experiments.layer.xray import CHOICES, XRay
from biasviz.experiments.neuron.lab import SPEEDS
from biasviz.experiments.neuron.spec import KINKS
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.optimizers import OPTIMIZERS

names = st.text(st.characters(codec="utf-8"), min_size=1, max_size=8)


@st.composite
def typed(draw, d, k):
    columns = draw(st.lists(names, min_size=d + k, max_size=d + k + 1, unique=True))
    rows = draw(st.integers(1, 4))
    of = tuple(draw(st.lists(names, min_size=2, max_size=3, unique=True)))
    named = draw(st.booleans()) and len(columns) > d + k
    values = [[draw(numbers) for _ in columns] for _ in range(rows)]
    for row in values if named else ():
        row[-1] = float(draw(st.integers(0, len(of) - 1)))
    source = Typed(tuple(columns), tuple(map(tuple, values)), ((columns[-1], of),) if named else ())
    muted = draw(st.frozensets(st.integers(0, rows - 1)))
    return Batch(source, tuple(columns[:d]), tuple(columns[d : d + k]), muted)


@st.composite
def batches(draw):
    """Return a batch and how many columns X and Y have."""
    way = draw(st.sampled_from(["typed", "typed", "made", "shipped", "file"]))
    if way == "typed":
        d, k = draw(st.integers(1, 3)), draw(st.integers(1, 3))
        return draw(typed(d, k)), d, k
    if way == "made":
        rows, seed = draw(st.integers(1, 9)), draw(st.integers(0, 2**32 - 1))
        made = Generated("line", rows, seed, filled(GENERATORS["line"], {"noise": draw(st.floats(0, 9))}))
        return Batch(made, ("x",), ("y",)), 1, 1
    if way == "shipped":
        return Batch(Shipped("iris"), ("petal length",), ("species",)), 1, 3
    options = draw(st.sampled_from([(), (("separator", ";"),)]))
    found = FromFile("/nowhere/measured.npz", "npz", draw(st.sampled_from(["", "train"])), "ab12", options)
    return Batch(found, ("a", "b"), ("y",), draw(st.frozensets(st.integers(0, 9)))), 2, 1


@st.composite
def trainings(draw, batch=None):
    batch, d, k = batch or draw(batches())
    weights = st.tuples(*[st.tuples(*[numbers] * k)] * d)
    drawn = st.builds(Seeded, st.integers(0, 2**32 - 1), rates)
    layer = Layer(
        batch, draw(weights | drawn), draw(st.tuples(*[numbers] * k)),
        draw(choices(ACTIVATIONS)), draw(choices(LOSSES)),
        draw(st.sampled_from(list(REDUCTIONS))), draw(st.sampled_from(list(KINKS))),
    )  # fmt: skip
    return Training(
        layer, draw(choices(OPTIMIZERS)), draw(rates), draw(st.sampled_from(list(MOVES))), draw(st.integers(0, 50)),
        draw(st.integers(0, 2**32 - 1)),
    )  # fmt: skip


@st.composite
def sharings(draw):
    filters = draw(st.integers(1, 4))
    convolution = Convolution(
        images=draw(st.integers(1, 4)), channels=draw(st.sampled_from([1, 3])), kernel=draw(st.integers(1, 4)),
        bias=draw(st.tuples(*[numbers] * filters)), activation=draw(choices(ACTIVATIONS)),
        target=draw(st.sampled_from(list(TARGETS))), learning_rate=draw(rates), seed=draw(st.integers(0, 9999)),
    )  # fmt: skip
    made = st.builds(seeded, st.integers(1, 8), st.integers(1, 8), st.integers(0, 9999))
    units = shared_as(draw(st.just(MAZUR) | made), draw(st.sampled_from(["layer", "unit", "all"])))
    return Sharing(
        draw(st.sampled_from(list(KINDS))), convolution, units, draw(st.integers(0, filters - 1)),
        draw(st.integers(0, units.units - 1)),
    )  # fmt: skip


@st.composite
def labs(draw):
    given = draw(batches())
    run = draw(trainings(given))
    low = draw(st.floats(-1e9, 1e9 - 1))
    window = (low, low + draw(st.floats(0.5, 1e9)))
    switches = {name: draw(st.sampled_from(list(allowed))) for name, allowed in CHOICES.items()}
    counts = {"steps": draw(st.integers(0, 1000)), "line": draw(st.integers(-1, 9))}
    xray = XRay(**switches, **counts, keepdims=draw(st.booleans()))
    return BatchLab(
        scenario=draw(st.sampled_from(["", "sum-over-rows", "no-such-scenario"])),
        loaded=draw(st.one_of(st.just(run), trainings(given), trainings())),
        run=run,
        place=draw(st.integers(0, 20_000).map(float) | st.floats(0, 20_000)),
        page=draw(st.sampled_from(list(PAGES))),
        neuron=draw(st.integers(0, len(run.start.bias) - 1)),
        keeps_movement=draw(st.booleans()),
        window=draw(st.none() | st.just(window)),
        shared_place=draw(st.floats(0, 20_000)),
        draws=draw(st.just(Draws()) | st.builds(Draws, st.integers(1, 999), st.integers(1, 999), st.integers(0, 99))),
        xray=draw(st.just(XRay()) | st.just(xray)),
        sharing=draw(st.just(Sharing()) | sharings()),
        speed=draw(st.floats(SPEEDS[0], SPEEDS[-1])),
        title=draw(words),
        watch=draw(words),
    )
