"""Why a bias of a network does not move is said in one sentence, with what would cure it."""

from dataclasses import replace

import numpy as np
import pytest

from biasviz.experiments.network import fading, twins
from biasviz.experiments.network.detective import explain, explain_pass
from biasviz.experiments.network.evaluation import full_pass, layout, start
from biasviz.experiments.network.path import path_of
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.network.spec import Init, Training
from tests.experiments.network.cases import drawn, network

XOR = [[0, 0], [0, 1], [1, 0], [1, 1]], [[0], [1], [1], [0]]


def why(net, layer=0, unit=0, moves="both"):
    return explain_pass(net, start(net), full_pass(net, start(net), *training_rows(net)), layer, unit, moves)


def test_a_bias_that_moves_is_not_explained():
    assert why(drawn(3), 0, 0) is None
    assert why(drawn(3), 2, 1) is None


def test_a_frozen_bias_says_so_first():
    found = why(drawn(3), moves="w")
    assert found.id == "frozen"
    assert "frozen" in found.headline
    assert explain(Training(drawn(3), moves="w"), 0, 0, 0).id == "frozen"
    assert explain(Training(drawn(3), moves="b"), 0, 0, 0) is None


def test_a_dead_unit_is_dead_and_the_bias_that_wakes_it_does():
    net = network(*XOR, [[1, 1], [1, 1]], [[1], [1]], b=[[-5, 1], [0]], f="relu", loss="bce")
    found = why(net)
    assert found.id == "dead"
    assert "all 4 rows" in found.headline
    assert found.cure == "Leaky ReLU in its place keeps a slope; b above −2 wakes it."
    woken = replace(net, biases=((-1.99, 1.0), (0.0,)))
    assert full_pass(woken, start(woken), *training_rows(woken)).db[0][0, 0] != 0


def test_rows_without_an_error_do_not_hide_a_death():
    net = network([[1.0], [-1.0]], [[0.0], [1.0]], [[1.0]], [[1.0]], b=[[-0.5], [0.0]], f="relu")
    net = replace(net, biases=((-0.5,), (-0.5,)))  # the living row gives just what is asked
    found = why(net)
    assert found.id == "dead"
    assert "every row with an error" in found.headline


def test_a_saturated_unit_is_saturated_and_not_dead():
    net = network([[0.5], [1.0]], [[0.0], [0.0]], [[1.0]], [[1.0]], b=[[9.0], [0.5]], f="tanh")
    found = why(net)
    assert found.id == "saturated"
    assert "tanh is saturated" in found.headline


def test_weights_of_zero_let_nothing_back():
    net = network(*XOR, [[0.3, 0.4], [0.5, 0.6]], [[0.0], [1.0]], b=[[0.1, 0.2], [0.5]], loss="bce")
    found = why(net)
    assert found.id == "no signal"
    assert found.headline == "nothing arrives from above: every weight from unit 1 to layer 2 is 0."
    assert why(net, 0, 1) is None


def test_a_dead_layer_above_is_named():
    W = [[0.3], [0.5]], [[1.0, 1.0]], [[1.0], [1.0]]
    net = network(*XOR, *W, b=[[0.1], [-9.0, -9.0], [0.5]], f=("tanh", "relu"))
    found = why(net)
    assert found.id == "no signal"
    assert "layer 2" in found.headline
    assert "dead" in found.headline


def test_a_layer_further_up_that_is_dead_is_named():
    W = [[0.3], [0.5]], [[1.0]], [[1.0]], [[1.0]]
    net = network(*XOR, *W, b=[[1.0], [1.0], [-9.0], [0.5]], f="relu")
    assert why(net, 0).headline == "nothing arrives from above: no error gets past layer 3."
    assert why(net, 1).headline == "nothing arrives from above: every unit of layer 3 that it leads to is dead."


def test_only_units_that_listen_count():
    W = [[0.3, 0.4], [0.5, 0.2]], [[1.0, 0.0], [0.0, 1.0]], [[1.0], [1.0]]
    net = network(*XOR, *W, b=[[0.1, 0.1], [-9.0, 1.0], [0.5]], f=("tanh", "relu"))
    assert why(net, 0, 0).headline == "nothing arrives from above: every unit of layer 2 that it leads to is dead."
    assert why(net, 0, 1) is None


def test_a_saturated_layer_above_is_named():
    net = network(*XOR, [[0.3], [0.5]], [[1.0, 1.0]], [[1.0], [1.0]], b=[[0.1], [9.0, 9.0], [0.5]])
    found = why(net)
    assert found.id == "no signal"
    assert "layer 2 is saturated" in found.headline


def test_rows_that_cancel_pull_both_ways():
    net = network([[0.0], [0.0]], [[0.0], [1.0]], [[0.5]], [[1.0]], b=[[0.0], [0.0]], loss="bce")
    found = why(net, 1)
    assert found.id == "cancelling"
    assert found.headline == "the rows cancel: they pull b up by 0.25 and down by 0.25."


def test_cancelled_at_the_lowest_point_is_a_minimum():
    run = Training(network([[0.0], [0.0]], [[0.0], [1.0]], [[0.5]], [[1.0]], b=[[0.0], [0.0]], loss="bce"))
    found = explain(run, 0, 1, 0)
    assert found.id == "minimum"
    assert "cancel" in found.headline


def test_what_a_batch_cancels_is_no_lowest_point_of_all_rows():
    def of_batches(*targets, wanted):
        Y = [[y] for y in targets]
        net = network([[0.0]] * 4, Y, [[0.5]], [[1.0]], b=[[0.0], [0.0]], loss="bce")
        runs = (Training(net, batch_size=2, order=seed) for seed in range(20))
        return next(run for run in runs if sorted(targets[row] for row in path_of(run).rows(0)) == wanted)

    run = of_batches(0.0, 1.0, 1.0, 1.0, wanted=[0.0, 1.0])
    assert explain(run, 0, 1, 0).id == "cancelling"
    assert explain(run, 0, 1, 0, every=True) is None
    run = of_batches(0.0, 0.0, 1.0, 1.0, wanted=[0.0, 0.0])
    assert explain(run, 0, 1, 0) is None
    found = explain(run, 0, 1, 0, every=True)
    assert found.id == "minimum"
    assert found.headline == "the rows cancel: they pull b up by 0.25 and down by 0.25."


def test_a_trained_network_is_content():
    net = network(*XOR, [[0.1, -0.1, 0.6], [0.1, -0.5, 0.4]], [[1.3], [0.9], [-0.7]], b=[[0, 0, 0], [0]], loss="bce")
    run = Training(net, learning_rate=1.0)
    step = path_of(run).reach(1_500)
    found = explain(run, step, 0, 1)
    assert found.id == "minimum"
    assert "nearly what is asked" in found.cure


def test_what_gets_lost_in_deep_layers_is_lost():
    rng = np.random.default_rng(0)
    W = [0.3 * rng.standard_normal(s) for s in ((2, 4), (4, 4), (4, 4), (4, 4), (4, 1))]
    net = network(*XOR, *W, f="sigmoid", loss="bce")
    assert why(net).id == "vanishing"


@pytest.mark.parametrize("kind", ["zeros", "equal"])
def test_equal_units_stay_equal_and_say_so(kind):
    net = replace(drawn(2, n=6, widths=(2, 3, 1), loss="bce"), weights=None, init=Init(kind, 0.7))
    net = replace(net, biases=((0.4, 0.4, 0.4), (0.1,)))
    assert twins.twins(net, start(net), 0, 1) == (0, 1, 2)
    assert twins.twins(net, start(net), 1, 0) == (0,)
    assert twins.sentence(net, start(net)).startswith("All 3 units of layer 1 are the same")
    found = why(net, 0, 1)
    assert found.id == ("no signal" if kind == "zeros" else "symmetric")
    run = Training(net, learning_rate=0.3)
    theta = path_of(run).parameters(path_of(run).reach(40))
    assert twins.groups(net, theta, 0) == ((0, 1, 2),)


def test_units_that_differ_in_one_number_are_no_twins():
    net = drawn(2, widths=(2, 3, 1))
    assert twins.sentence(net, start(net)) is None
    theta = start(replace(net, weights=None, init=Init("equal"))).copy()
    theta[layout(net).b[0]] = (0.1, 0.2, 0.1)
    assert twins.groups(net, theta, 0) == ((0, 2),)
    assert twins.sentence(net, theta) == "Units 1, 3 of layer 1 are the same, and stay so."


def test_a_shared_bias_is_explained_by_all_its_units():
    net = network([[1.0]], [[0.0]], [[1.0, 1.0]], [[1.0], [-1.0]], b=[[0.2, 0.2], [0.5]], f="linear", shared=True)
    found = why(net)
    assert found.id == "cancelling"
    assert found.headline == "the units that share b cancel: they pull it up by 0.5 and down by 0.5."
    alone = replace(net, shared=False)
    assert why(alone) is None


def test_fading_multiplies_what_each_layer_does():
    net = drawn(1, widths=(3, 4, 5, 3, 2))
    found = full_pass(net, start(net), *training_rows(net))
    way = fading.fading(found)
    for k in range(3):
        rms = [np.sqrt(np.mean(found.dZ[j] ** 2)) for j in (k, k + 1)]
        assert way.factors[k] == pytest.approx(rms[0] / rms[1])
        assert way.slopes[k] == pytest.approx(rms[0] / np.sqrt(np.mean(found.dA[k] ** 2)))
    assert way.factor**3 == pytest.approx(np.prod(way.factors))


def test_sigmoids_in_depth_fade_and_say_how_much():
    rng = np.random.default_rng(0)
    W = [rng.standard_normal(s) * 0.5 for s in ((2, 4), (4, 4), (4, 4), (4, 4), (4, 1))]
    net = network(*XOR, *W, f="sigmoid", loss="bce")
    said = fading.sentence(net, full_pass(net, start(net), *training_rows(net)))
    assert said.startswith("On its way down the error shrinks")
    assert said.endswith("The slope of sigmoid is ¼ at most.")


def test_two_layers_are_not_deep():
    net = network(*XOR, [[0.3], [0.2]], [[0.01]], f="sigmoid", loss="bce")
    found = full_pass(net, start(net), *training_rows(net))
    assert fading.fading(found).factor < 0.01
    assert fading.sentence(net, found) is None


def test_large_weights_explode():
    rng = np.random.default_rng(0)
    W = [rng.standard_normal(s) * 6 for s in ((2, 6), (6, 6), (6, 6), (6, 1))]
    net = network(*XOR, *W, f="relu", loss="bce", b=[[1.0] * 6, [1.0] * 6, [1.0] * 6, [0.0]])
    said = fading.sentence(net, full_pass(net, start(net), *training_rows(net)))
    assert "grows" in said


def test_a_healthy_network_is_not_talked_about():
    net = drawn(1, n=60, widths=(3, 6, 6, 2), f="leaky_relu")
    assert fading.sentence(net, full_pass(net, start(net), *training_rows(net))) is None


@pytest.mark.parametrize(
    ("W", "b", "says"), [(0.0, 0.3, "every weight from it"), (1.0, -20.0, "all its units are dead")]
)
def test_where_the_error_is_cut_off_it_is_said(W, b, says):
    net = network(*XOR, [[1.0], [1.0]], [[W]], [[1.0]], f="relu", loss="bce", b=[[1.0], [b], [0.0]])
    said = fading.sentence(net, full_pass(net, start(net), *training_rows(net)))
    assert says in said


def test_the_gradient_at_the_very_end_of_the_numbers_is_still_measured():
    net = drawn(1, widths=(2, 2, 1))
    found = full_pass(net, start(net), *training_rows(net))
    tiny = replace(found, dZ=(found.dZ[0] * 1e-200, found.dZ[1]))
    assert fading.fading(tiny).errors[0] == pytest.approx(1e-200 * fading.fading(found).errors[0])
