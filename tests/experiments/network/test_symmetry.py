"""Units that begin alike stay alike, bit by bit, however the processor rounds."""

from dataclasses import replace

import numpy as np
import pytest

from biasviz.experiments.network.backward import Backward
from biasviz.experiments.network.evaluation import Parameters, layout, start
from biasviz.experiments.network.path import Path
from biasviz.experiments.network.spec import Edit, Init, Training, edited
from biasviz.experiments.network.tied import tied
from biasviz.experiments.neuron.spec import choose_optimizer
from tests.experiments.network.cases import drawn


def alike(seed=0, widths=(5, 7, 6, 2), n=33, f="tanh", loss="softmax_ce", scale=0.3):
    """A network of which all units of a hidden layer are the same."""
    net = drawn(seed, n, widths, f=f, loss=loss)
    biases = tuple((0.1,) * u for u in widths[1:])
    return replace(net, weights=None, init=Init("equal", scale), biases=biases)


def hidden_units(net, theta):
    """The numbers of each unit of each hidden layer: what comes in, its bias, what goes out."""
    parameters = Parameters(net, theta)
    for layer in range(net.layers - 1):
        W, b, out = parameters.W[layer], parameters.b[layer], parameters.W[layer + 1]
        yield np.concatenate([W, b, out.T])


@pytest.mark.parametrize("optimizer", ["gd", "adam", "momentum"])
@pytest.mark.parametrize("size", [0, 7])
def test_a_symmetric_start_stays_symmetric_bit_by_bit(optimizer, size):
    net = alike()
    path = Path(Training(net, choose_optimizer(optimizer), 0.3, batch_size=size))
    path.reach(400)
    assert np.abs(path.parameters(400) - start(net)).max() > 0.1
    for step in (1, 57, 400):
        for units in hidden_units(net, path.parameters(step)):
            assert (units == units[:, :1]).all()


@pytest.fixture
def rounded_anyhow(monkeypatch):
    """A processor that rounds two equal columns apart."""
    plain, random = Backward.__call__, np.random.default_rng(0)

    def rounded(self, *args, **kwargs):
        L, g = plain(self, *args, **kwargs)
        return L, g * (1.0 + 1e-15 * random.standard_normal(g.shape))

    monkeypatch.setattr(Backward, "__call__", rounded)


def test_symmetry_does_not_hang_on_how_a_product_is_rounded(rounded_anyhow):
    net = alike()
    path = Path(Training(net, learning_rate=0.5))
    path.reach(300)
    for units in hidden_units(net, path.parameters(300)):
        assert (units == units[:, :1]).all()


def test_one_bias_moved_by_hand_breaks_the_symmetry_and_the_others_stay_alike(rounded_anyhow):
    net = alike()
    path = Path(edited(Training(net, learning_rate=0.5), Edit(20, "bias", (0, 3, 0.2))))
    path.reach(200)
    units = next(hidden_units(net, path.parameters(200)))
    others = np.delete(units, 3, axis=1)
    assert (others == others[:, :1]).all()
    assert np.abs(units[:, 3] - units[:, 0]).max() > 1e-3


def test_units_with_other_weights_out_are_not_alike():
    net = drawn(0, 9, (3, 4, 2))
    theta, places = start(net).copy(), layout(net)
    assert tied(places, theta, ()) is None
    W, b = places.views(theta)
    W[0][:, 2], b[0][:, 2] = W[0][:, 1], b[0][:, 1]
    assert tied(places, theta, ()) is None
    W[1][2, 0] = W[1][1, 0]
    assert tied(places, theta, ()) is None
    W[1][2] = W[1][1]
    index = tied(places, theta, ())
    changed = np.flatnonzero(index != np.arange(places.size))
    expected = [places.weight(0, k, 2) for k in range(3)] + [places.weight(1, 2, k) for k in range(2)]
    assert changed.tolist() == sorted([*expected, places.bias(0, 2)])
    assert index[places.bias(0, 2)] == places.bias(0, 1)


def test_units_that_an_optimizer_remembers_differently_are_not_alike():
    net = alike()
    places, theta = layout(net), start(net)
    even, odd = np.zeros(places.size), np.zeros(places.size)
    odd[places.b[0]] = np.arange(7)
    odd[places.b[1]] = np.arange(6)
    assert tied(places, theta, (even,)) is not None
    assert tied(places, theta, (even, odd)) is None


def test_outputs_are_never_alike():
    net = alike(widths=(2, 1, 3))
    assert tied(layout(net), start(net), ()) is None
