"""Every gradient of a network is held against differences of its loss, and what is wrong is found."""

from dataclasses import replace

import numpy as np
import pytest

from biasviz import patience
from biasviz.experiments.layer.spec import Seeded, drawn_weights
from biasviz.experiments.network.check import CHECKED, DIRECTIONS, check, check_of
from biasviz.experiments.network.evaluation import full_pass, layout, start
from biasviz.experiments.network.path import path_of
from biasviz.experiments.network.quotients import extrapolated, ladder
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.network.spec import Init, Training
from tests.experiments.network.cases import KINDS, drawn, named, network

XOR = [[0, 0], [0, 1], [1, 0], [1, 1]], [[0], [1], [1], [0]]


def held(net, **wrong):
    """Check a network's start, with some gradients made wrong: array=(layer, place, factor)."""
    theta = start(net)
    found = full_pass(net, theta, *training_rows(net))
    for name, (layer, place, factor) in wrong.items():
        arrays = [a.copy() for a in getattr(found, name)]
        arrays[layer][place] *= factor
        found = replace(found, **{name: tuple(arrays)})
    return check_of(net, theta, found)


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_all_gradients_are_green(kind):
    found = held(drawn(3, widths=(3, 4, 3, 2), **kind))
    assert found.light == "green", (found.worst.name, found.worst.worst, found.worst.error)
    assert found.compared + found.kinks == 3 * 4 + 4 * 3 + 3 * 2 + 9


@pytest.mark.parametrize("kind", KINDS[:: len(KINDS) // 8], ids=named)
@pytest.mark.parametrize("layer", [0, 1, 2])
def test_one_wrong_bias_is_red_and_named(kind, layer):
    found = held(drawn(3, widths=(3, 4, 3, 2), **kind), db=(layer, (0, 1), 1.01))
    assert found.light == "red"
    assert found.worst.name == f"db{layer + 1}"
    assert found.worst.worst == (0, 1)
    assert found.bias_light(layer, 1) == "red"
    assert found.bias_light(layer, 0) == "green"
    assert found.worst.error == pytest.approx(0.01 / 1.01, rel=1e-3)


def test_one_wrong_weight_is_red_and_named():
    found = held(drawn(3), dW=(1, (2, 1), -1.0))
    assert found.worst.name == "dW2"
    assert found.worst.worst == (2, 1)
    assert found.of("W", 0).light == found.of("b", 1).light == "green"


def test_a_small_mistake_is_amber():
    assert held(drawn(3), db=(0, (0, 2), 1 + 1e-4)).light == "amber"


def test_a_forgotten_division_by_the_rows_is_found():
    net = drawn(3)
    assert held(net, db=(2, ..., 9.0)).light == "red"


def test_the_gradient_of_one_unit_is_not_that_of_a_shared_bias():
    shared = drawn(3, shared=True, loss="bce")
    found = full_pass(shared, start(shared), *training_rows(shared))
    wrong = check_of(shared, start(shared), replace(found, db=found.db_each))
    assert wrong.light == "red"
    assert check_of(shared, start(shared), found).light == "green"


def test_gradients_that_have_nearly_vanished_are_still_told_from_wrong_ones():
    rng = np.random.default_rng(0)
    W = [0.3 * rng.standard_normal(s) for s in ((2, 4), (4, 4), (4, 4), (4, 4), (4, 1))]
    net = network(*XOR, *W, f="sigmoid", loss="bce")
    found = held(net)
    assert 1e-8 < np.abs(found.of("b", 0).judged.analytic).max() < 1e-4
    assert found.light == "green"
    assert held(net, db=(0, (0, 0), 1.01)).light == "red"


def test_a_dead_unit_has_exactly_no_slope():
    net = network(*XOR, [[1, 1], [1, 1]], [[1], [1]], b=[[-5, 1], [0]], f="relu", loss="bce")
    found = held(net)
    assert found.of("b", 0).judged.numeric[0, 0] == 0.0
    assert found.bias_light(0, 0) == "green"


def test_at_a_kink_nothing_is_judged_but_it_is_said():
    net = network(*XOR, [[0.7, -0.4], [-0.3, 0.9]], [[1], [-1]], f="relu", loss="bce")
    found = held(net)  # the row (0, 0) has z = 0 in both units
    assert found.kinks == 2
    assert found.bias_light(0, 0) is None
    assert found.of("b", 0).light is None
    assert found.light == "green"


def test_a_kink_close_by_is_stepped_around():
    net = network([[1.0], [2.0]], [[0.0], [1.0]], [[0.5]], [[1.3]], b=[[-0.5 + 1e-6], [0.0]], f="relu")
    found = held(net)
    assert found.kinks == 0
    assert found.light == "green"
    assert held(net, db=(0, (0, 0), 1.01)).light == "red"


def test_nothing_is_judged_where_the_loss_is_no_number():
    net = network([[1.0]], [[0.0]], [[1e9]], [[1.0]], f="linear")
    theta = 1e200 * start(net)
    found = check_of(net, theta, full_pass(net, theta, *training_rows(net)))
    assert not found.defined
    assert found.light is None
    assert found.kinks == 0


def wide(**given):
    net = drawn(5, n=40, widths=(30, 2, 3), f="relu", loss="softmax_ce")
    units = 64
    W2 = tuple(tuple(row) for row in drawn_weights(Seeded(1, 0.2), units, 3).tolist())
    hidden = (replace(net.hidden[0], units=units),)
    W1 = tuple(tuple(row) for row in drawn_weights(Seeded(0, 0.2), 30, units).tolist())
    return replace(net, hidden=hidden, biases=((0.1,) * units, net.biases[1]), weights=(W1, W2), **given)


def test_many_weights_are_moved_together_and_a_wrong_one_shows(monkeypatch):
    monkeypatch.setattr("biasviz.experiments.network.check.ONE_BY_ONE", 100_000)
    found = held(wide())
    assert not found.of("W", 0).one_by_one
    assert found.of("W", 0).judged.errors.shape == (1, DIRECTIONS)
    assert found.of("b", 0).judged.errors.shape == (1, 64)
    assert found.light == "green"
    assert held(wide(), dW=(0, (3, 7), 1.5)).of("W", 0).light == "red"


def test_it_holds_the_gradients_of_the_rows_that_a_step_sees():
    run = Training(drawn(4, n=20), batch_size=5, learning_rate=0.01)
    path = path_of(run)
    path.reach(3)
    found = check(run, 3)
    assert found.light == "green"
    analytic = found.of("b", 0).judged.analytic[0]
    np.testing.assert_allclose(analytic, path.gradient(3)[layout(run.start).b[0]], rtol=1e-12)
    assert found is check(run, 3)


def test_beside_large_slopes_a_tiny_one_is_told_as_well_as_a_difference_can():
    rng = np.random.default_rng(2)
    net = network(rng.standard_normal((60, 2)), rng.integers(0, 2, 60), [[1e-7, 3], [-1e-7, 2]], [[1e-10], [9]],
                  b=[[0.1, 0.2], [7.0]], loss="bce")  # fmt: skip
    found = held(net)
    tiny, large = np.abs(found.of("b", 0).judged.analytic[0])
    assert tiny < 1e-10 < 0.01 < large
    assert found.light == "green"
    assert held(net, db=(0, (0, 0), 1.05)).light == "red"


def test_a_shared_bias_of_softmax_has_no_slope_but_for_rounding():
    found = held(drawn(3, loss="softmax_ce", shared=True, reduction="sum"))
    assert np.abs(found.of("b", 2).judged.analytic).max() < 1e-15
    assert found.of("b", 2).error == 0.0


def test_a_second_look_is_asked_for_as_well(monkeypatch):
    asked = []
    monkeypatch.setattr("biasviz.experiments.network.check.A_LOOK", 0)
    monkeypatch.setattr(patience, "ask", lambda numbers, words, _: asked.append(numbers) if words == CHECKED else None)
    held(drawn(3, widths=(3, 4, 3, 2), loss="bce"))
    assert max(asked) <= 1.5 * asked[0]
    rng = np.random.default_rng(0)
    W = [0.3 * rng.standard_normal(s) for s in ((2, 4), (4, 4), (4, 4), (4, 4), (4, 1))]
    net = network(*XOR, *W, f="sigmoid", loss="bce")
    asked.clear()
    held(net)
    assert max(asked) > 1.5 * asked[0]


def test_many_rows_are_asked_for_first():
    run = Training(replace(drawn(n=9_000, widths=(2, 12, 12, 1)), weights=None, init=Init()))
    with patience.at_once(), pytest.raises(patience.Lengthy):
        check(run, 0)


def test_a_ladder_of_differences_finds_a_slope_that_one_difference_does_not():
    scale = 1e-9
    h = ladder(12)[:, None]
    rounded = 1e-16 * np.random.default_rng(0).uniform(-1, 1, h.shape)
    quotients = (np.sin(1 + h) - np.sin(1 - h)) * scale / (2 * h) + rounded / h
    value, doubt = extrapolated(quotients, np.full_like(h, 1e-16) / h, np.ones_like(h, dtype=bool))
    assert value[0] == pytest.approx(scale * np.cos(1), rel=1e-5)
    assert abs(value[0] - scale * np.cos(1)) <= doubt[0]


def test_what_may_not_be_used_is_not_used():
    h = ladder(6)[:, None]
    quotients = np.where(h > 0.01, 7.0, 3.0)
    value, doubt = extrapolated(quotients, np.zeros_like(h), h <= 0.01)
    assert value[0] == 3.0
    assert doubt[0] == 0.0
    value, doubt = extrapolated(quotients, np.zeros_like(h), np.zeros_like(h, dtype=bool))
    assert np.isnan(value[0])
    assert doubt[0] == np.inf
