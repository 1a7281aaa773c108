"""How weights begin, and what does not fit together."""

from dataclasses import replace

import numpy as np
import pytest

from biasviz.errors import InputError
from biasviz.experiments.layer.spec import Batch
from biasviz.experiments.network.evaluation import Parameters, layout, start
from biasviz.experiments.network.initial import check, deviation, is_classes, weights_of
from biasviz.experiments.network.spec import INITS, Dense, Edit, Init, Network, Training, edited
from biasviz.experiments.neuron.spec import choose_activation
from tests.experiments.network.cases import drawn, network


def wide(kind="xavier", units=(120, 80), d=50, scale=1.0, seed=0):
    """A network with many weights; no rows are needed to draw them."""
    names = tuple(f"x{i}" for i in range(d))
    batch = Batch(drawn().batch.source, names, ("y1",))
    biases = (*((0.0,) * u for u in units), (0.0,))
    return Network(batch, tuple(Dense(u) for u in units), biases, init=Init(kind, scale, seed))


@pytest.mark.parametrize("kind", ["xavier", "he", "normal"])
def test_weights_have_the_deviation_that_their_name_promises(kind):
    network = wide(kind, scale=0.3)
    W1, W2, _ = weights_of(network)
    expected = {"xavier": (np.sqrt(2 / 170), np.sqrt(2 / 200)), "he": (np.sqrt(2 / 50), np.sqrt(2 / 120)),
                "normal": (0.3, 0.3)}[kind]  # fmt: skip
    for W, wanted in zip((W1, W2), expected, strict=True):
        assert deviation(network.init, *W.shape) == pytest.approx(wanted)
        assert W.std() == pytest.approx(wanted, rel=0.04)
        assert abs(W.mean()) < 4 * wanted / np.sqrt(W.size)


def test_zeros_are_zeros_and_equal_ones_are_the_scale():
    assert all((W == 0).all() for W in weights_of(wide("zeros")))
    assert all((W == -0.25).all() for W in weights_of(wide("equal", scale=-0.25)))


@pytest.mark.parametrize("kind", INITS)
def test_the_same_seed_gives_the_same_weights_and_nobody_can_write_to_them(kind):
    first, again = weights_of(wide(kind)), weights_of(wide(kind))
    assert all((a == b).all() for a, b in zip(first, again, strict=True))
    assert [W.shape for W in first] == [(50, 120), (120, 80), (80, 1)]
    assert not any(W.flags.writeable for W in first)


def test_another_seed_gives_other_weights():
    assert (weights_of(wide(seed=1))[0] != weights_of(wide(seed=2))[0]).all()


def test_each_layer_has_a_stream_of_its_own():
    W, other = weights_of(wide()), weights_of(wide(units=(120, 7)))
    assert (W[0] == other[0]).all()
    assert W[1].ravel()[0] * np.sqrt(200) == pytest.approx(other[1].ravel()[0] * np.sqrt(127))
    assert W[0].ravel()[0] * np.sqrt(170) != pytest.approx(W[1].ravel()[0] * np.sqrt(200))


def test_given_weights_are_taken_and_begin_the_parameters():
    net = network([[1, 2]], [[3]], [[1, 2, 3], [4, 5, 6]], [[7], [8], [9]], b=[[10, 11, 12], [13]])
    assert weights_of(net)[0].tolist() == [[1, 2, 3], [4, 5, 6]]
    theta = start(net)
    assert theta.tolist() == list(range(1, 14))
    assert theta[layout(net).biases].tolist() == [10, 11, 12, 13]
    assert theta[layout(net).weight(0, 1, 2)] == 6
    assert theta[layout(net).bias(0, 2)] == 12
    parameters = Parameters(net, theta)
    assert parameters.b[1].shape == (1, 1)
    assert not parameters.W[0].flags.writeable


def test_a_weight_set_by_hand_at_the_start_leaves_the_others_as_they_were_drawn():
    run = Training(replace(drawn(), weights=None))
    changed = edited(run, Edit(0, "weight", (1, 2, 1, 5.0)))
    before, after = start(run.start), start(changed.start)
    assert np.flatnonzero(before != after).tolist() == [layout(run.start).weight(1, 2, 1)]


def test_a_shared_bias_set_by_hand_at_the_start_is_set_for_the_whole_layer():
    run = Training(drawn(shared=True))
    changed = edited(run, Edit(0, "bias", (0, 2, 5.0)))
    assert changed.start.biases[0] == (5.0,) * 4
    assert changed.start.biases[1:] == run.start.biases[1:]
    check(changed)


def refused(net, **changes):
    with pytest.raises(InputError) as error:
        check(Training(replace(net, **changes)))
    sentence = str(error.value)
    assert sentence.endswith(".")
    return sentence


def test_what_fits_is_let_through():
    for loss in ("half_mse", "mse", "bce", "softmax_ce"):
        run = Training(drawn(loss=loss))
        assert check(run) is run


def test_biases_must_fit_units_and_targets():
    net = drawn()
    assert "b1 has 3 numbers and layer 1 has 4 units" in refused(net, biases=((0.0,) * 3, *net.biases[1:]))
    assert "b3 has 1 numbers and Y has 2 columns" in refused(net, biases=(*net.biases[:-1], (0.0,)), weights=None)
    assert "biases for 2 layers and 3 layers" in refused(net, biases=net.biases[1:], weights=None)


def test_weights_must_fit_units():
    net = drawn()
    assert "W2 has the shape (2, 2): it must be (4, 2)" in refused(
        net, weights=(net.weights[0], net.weights[1][:2], net.weights[2])
    )
    assert "weights for 2 layers and 3 layers" in refused(net, weights=net.weights[:2])
    huge = ((1e300, 0.0), *net.weights[1][1:])
    assert "W2 has a number that is not allowed" in refused(net, weights=(net.weights[0], huge, net.weights[2]))


def test_a_shared_bias_is_one_number():
    assert "layer 1 share one bias" in refused(drawn(), shared=True)


def test_bce_needs_targets_from_0_to_1():
    net = network([[0], [1]], [[0.5], [1.5]], [[1.0]], [[1.0]])
    assert "Y of row 2 is 1.5" in refused(net, loss="bce")


def test_softmax_needs_two_columns_or_more_of_probabilities():
    one = network([[0], [1]], [[0.0], [1.0]], [[1.0]], [[1.0]])
    assert "Y has one column" in refused(one, loss="softmax_ce")
    two = network([[0], [1]], [[0.5, 0.5], [1.0, 1.0]], [[1.0]], [[1.0, 1.0]])
    assert "Y of row 2 is (1, 1)" in refused(two, loss="softmax_ce")
    below = network([[0], [1]], [[-1.0, 2.0], [1.0, 0.0]], [[1.0]], [[1.0, 1.0]])
    assert "Y of row 1 is (-1, 2)" in refused(below, loss="softmax_ce")
    check(Training(network([[0]], [[0.25, 0.75]], [[1.0]], [[1.0, 1.0]], loss="softmax_ce")))


def test_a_muted_row_may_have_any_target():
    net = network([[0], [1]], [[0.5], [1.5]], [[1.0]], [[1.0]], loss="bce")
    check(Training(replace(net, batch=replace(net.batch, muted=frozenset({1})))))


@pytest.mark.parametrize(
    ("Y", "classes"),
    [([[0], [1]], True), ([[0], [0.5]], False), ([[0, 1], [1, 0]], True), ([[1, 1], [1, 0]], False)],
)
def test_targets_are_classes_where_each_row_has_one(Y, classes):
    W = [[1.0]], [[1.0] * len(Y[0])]
    assert is_classes(network([[0], [1]], Y, *W)) is classes


def test_an_unknown_way_to_begin_is_refused():
    sentence = refused(replace(drawn(), weights=None), init=Init("glorot"))
    assert "glorot" in sentence
    assert "xavier" in sentence


def test_the_default_activation_is_tanh():
    assert Dense(3).activation == choose_activation("tanh")
