"""Any state that the Network lab can be in, for hypothesis."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import strategies as st
from state_cases import choices, numbers, rates, words

from biasviz.data import FromFile
from biasviz.experiments.network.lab import PAGES, NetworkLab
from biasviz.experiments.network.path import LONGEST
from biasviz.experiments.network.rows import row_count
from biasviz.experiments.network.spec import INITS, MOVES, REDUCTIONS, Dense, Edit, Init, Network, Training
from biasviz.experiments.neuron.lab import SPEEDS
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.optimizers import OPTIMIZERS
from tests.layer.lab_cases import batches

seeds = st.integers(0, 2**32 - 1)


def row_of(draw, count, shared):
    return (draw(numbers),) * count if shared else draw(st.tuples(*[numbers] * count))


@st.composite
def inits(draw):
    kind = draw(st.sampled_from(list(INITS)))
    return Init(kind, draw(rates if kind == "normal" else numbers), draw(seeds))


@st.composite
def networks(draw, given):
    batch, d, k = given
    if not isinstance(batch.source, FromFile):
        batch = replace(batch, muted=frozenset(batch.muted - {0}))
    hidden = tuple(draw(st.lists(st.builds(Dense, st.integers(1, 4), choices(ACTIVATIONS)), min_size=1, max_size=4)))
    widths = (d, *(dense.units for dense in hidden), k)
    shared, weights = draw(st.booleans()), None
    if draw(st.booleans()):
        weights = tuple(
            tuple(draw(st.tuples(*[numbers] * units)) for _ in range(before))
            for before, units in pairwise(widths)
        )
    classes = ["bce", "softmax_ce"] if batch.targets == ("species",) else []
    return Network(
        batch, hidden, tuple(row_of(draw, n, shared) for n in widths[1:]), draw(choices(ACTIVATIONS)),
        draw(st.sampled_from(["half_mse", "mse", *classes])), draw(st.sampled_from(list(REDUCTIONS))), draw(inits()),
        weights, shared, draw(st.floats(0, 0.9)), draw(seeds), draw(st.booleans()),
    )  # fmt: skip


@st.composite
def edits(draw, network):
    value = {
        "learning_rate": rates, "optimizer": choices(OPTIMIZERS), "moves": st.sampled_from(list(MOVES)),
        "batch_size": st.integers(0, 50),
    }  # fmt: skip
    found = {}
    for step in sorted(draw(st.lists(st.integers(1, LONGEST), max_size=5))):
        name = draw(st.sampled_from([*value, "bias", "weight"]))
        layer = draw(st.integers(0, network.layers - 1))
        place = (layer, draw(st.integers(0, network.units[layer] - 1)))
        if name == "weight":
            place = (layer, draw(st.integers(0, network.widths[layer] - 1)), place[1])
        given = (*place, draw(numbers)) if name in ("bias", "weight") else draw(value[name])
        found[step, name, place if name in ("bias", "weight") else ()] = Edit(step, name, given)
    return tuple(found.values())


@st.composite
def trainings(draw, given=None):
    network = draw(networks(given or draw(batches())))
    return Training(
        network, draw(choices(OPTIMIZERS)), draw(rates), draw(st.sampled_from(list(MOVES))), draw(st.integers(0, 50)),
        draw(seeds), draw(edits(network)),
    )  # fmt: skip


@st.composite
def labs(draw):
    given = draw(batches())
    run = draw(trainings(given))
    network = run.start
    layer = draw(st.integers(0, network.layers - 1))
    rows = 10**6 if isinstance(network.batch.source, FromFile) else row_count(network)
    low = draw(st.floats(-1e9, 1e9 - 1))
    inputs = st.integers(0, network.widths[0] - 1)
    return NetworkLab(
        scenario=draw(st.sampled_from(["", "two-layers", "no-such-scenario"])),
        loaded=draw(st.one_of(st.just(run), trainings(given), trainings())),
        run=run,
        place=draw(st.integers(0, LONGEST).map(float) | st.floats(0, LONGEST)),
        page=draw(st.sampled_from(list(PAGES))),
        layer=layer,
        unit=draw(st.integers(0, network.units[layer] - 1)),
        row=draw(st.integers(0, rows - 1)),
        first=draw(st.integers(0, rows - 1)),
        plane=(draw(inputs), draw(inputs)),
        of_unit=draw(st.booleans()),
        marked=draw(st.booleans()),
        window=draw(st.none() | st.just((low, low + draw(st.floats(0.5, 1e9))))),
        speed=draw(st.floats(SPEEDS[0], SPEEDS[-1])),
        title=draw(words),
        watch=draw(words),
    )
