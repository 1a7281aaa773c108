"""L over one bias of a network is what a whole evaluation gives at each bias, and fits into a window."""

from dataclasses import replace

import numpy as np
import pytest

from biasviz import patience
from biasviz.experiments.network import curve as curves
from biasviz.experiments.network.curve_window import fitted, stretches, vertical, widened, window_of
from biasviz.experiments.network.evaluation import full_pass, layout, start
from biasviz.experiments.network.lab import opened
from biasviz.experiments.network.path import path_of
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.network.spec import Edit, Training, edited, with_network
from tests.experiments.network.cases import KINDS, drawn, named, network

WINDOW = (-3.0, 3.0)


def whole(run, step, layer, unit, b):
    """Return L and ∂L/∂b by evaluating everything anew."""
    net = run.start
    theta = path_of(run).parameters(path_of(run).reach(step)).copy()
    theta[layout(net).b[layer] if net.shared else layout(net).bias(layer, unit)] = b
    found = full_pass(net, theta, *training_rows(net))
    return found.L, found.db[layer][0, unit]


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_every_point_is_what_a_whole_evaluation_gives(kind):
    run = Training(drawn(5, widths=(3, 4, 3, 2), **kind), learning_rate=0.01)
    for layer in range(3):
        found = curves.curve(run, 2, layer, 1, WINDOW)
        for k in (0, 57, 200, len(found.b) - 1):
            loss, slope = whole(run, 2, layer, 1, found.b[k])
            assert found.loss[k] == pytest.approx(loss, rel=1e-12, abs=1e-12)
            if not np.isnan(found.slope[k]):
                assert found.slope[k] == pytest.approx(slope, rel=1e-11, abs=1e-12)


def test_rows_beyond_one_block_count_as_well():
    run = Training(drawn(6, n=3_000, widths=(2, 12, 12, 1), loss="bce"))
    found = curves.curve(run, 0, 0, 3, WINDOW, running=True)
    for k in (0, 20, len(found.b) - 1):
        loss, slope = whole(run, 0, 0, 3, found.b[k])
        assert found.loss[k] == pytest.approx(loss, rel=1e-12)
        assert found.slope[k] == pytest.approx(slope, rel=1e-10, abs=1e-13)


@pytest.mark.parametrize("kind", KINDS[:: len(KINDS) // 9], ids=named)
def test_the_ball_lies_where_the_network_is(kind):
    run = Training(drawn(5, **kind), learning_rate=0.01)
    path_of(run).reach(3)
    for layer in range(3):
        ball = curves.here(run, 3, layer, 0)
        assert ball.b == path_of(run).parameters(3)[layout(run.start).bias(layer, 0)]
        assert (ball.loss, ball.dL_db) == pytest.approx(whole(run, 3, layer, 0, ball.b), rel=1e-11, abs=1e-12)


@pytest.mark.parametrize("kind", [k for k in KINDS if k.get("f") in ("tanh", "sigmoid", "softplus")], ids=named)
def test_slope_and_bend_are_those_of_the_curve(kind):
    run = Training(drawn(5, **kind))
    h = 1e-5
    for layer in range(3):
        b = curves.here(run, 0, layer, 1).b
        around = [curves.at(run, 0, layer, 1, b + k * h) for k in (-1, 0, 1)]
        assert around[1].dL_db == pytest.approx((around[2].loss - around[0].loss) / (2 * h), rel=1e-5, abs=1e-7)
        bend = (around[2].dL_db - around[0].dL_db) / (2 * h)
        assert curves.bend(run, 0, layer, 1) == pytest.approx(bend, rel=1e-3, abs=1e-5)


def test_a_relu_has_its_corners_to_the_point():
    net = network([[1.0], [2.0]], [[0.0], [1.0]], [[0.5]], [[1.0]], b=[[0.1], [0.0]], f="relu")
    found = curves.curve(Training(net), 0, 0, 0, WINDOW)
    for corner in (-0.5, -1.0):
        at = int(np.argmin(np.abs(found.b - corner)))
        assert found.b[at] == corner
        assert np.isnan(found.slope[at])
        assert np.isfinite(found.slope[[at - 1, at + 1]]).all()


def test_rows_by_themselves_come_to_the_curve():
    for shared in (False, True):
        run = Training(drawn(7, n=6, loss="half_mse", reduction="mean", shared=shared))
        for layer in range(3):
            each = curves.each(run, 0, layer, 1, WINDOW)
            for k in (0, 40, 96):
                assert each.loss[:, k].mean() == pytest.approx(whole(run, 0, layer, 1, each.b[k])[0], rel=1e-12)


def test_many_rows_have_no_curves_of_their_own():
    assert curves.each(Training(drawn(n=201)), 0, 0, 0, WINDOW) is None


def test_the_same_question_has_the_same_curve():
    run = Training(drawn())
    assert curves.curve(run, 0, 0, 1, WINDOW) is curves.curve(run, 0, 0, 1, WINDOW)
    shared = Training(drawn(shared=True))
    assert curves.curve(shared, 0, 0, 1, WINDOW) is curves.curve(shared, 0, 0, 2, WINDOW)


def test_a_running_curve_has_fewer_points():
    run = Training(drawn(n=800))
    running, resting = (len(curves.curve(run, 0, 0, 0, WINDOW, running).b) for running in (True, False))
    assert 33 <= running <= 161 < resting <= 401


def test_a_curve_over_very_many_rows_is_asked_for_first():
    run = Training(drawn(n=9_000, widths=(2, 12, 12, 1)))
    with patience.at_once(), pytest.raises(patience.Lengthy):
        curves.curve(run, 0, 0, 0, WINDOW)


def test_a_loss_that_ends_is_no_point_of_the_curve():
    run = Training(drawn(widths=(2, 2, 1)))
    found = curves.curve(run, 0, 1, 0, (1e150, 1e200))
    assert np.isnan(found.loss).any()
    spot = curves.at(run, 0, 1, 0, 1e200)
    assert spot.undefined is not None


def test_the_window_shows_the_ball_and_its_lowest_point():
    net = network([[1.0]], [[4.0]], [[0.0]], [[0.0]], b=[[0.0], [-1.0]], f="linear")
    low, high = fitted(Training(net, learning_rate=0.1), 1, 0)
    assert low < -1.0
    assert high > 4.0


def test_dragging_the_bias_does_not_move_the_window():
    run = Training(network([[1.0]], [[4.0]], [[0.0]], [[0.0]], b=[[0.0], [-1.0]], f="linear"), learning_rate=0.1)
    lab = opened("x", run)
    before = window_of(lab, 1, 0)
    dragged = replace(lab, run=edited(run, Edit(0, "bias", (1.0, 0.0, before[0] + 0.9 * (before[1] - before[0])))))
    assert window_of(dragged, 1, 0) == before
    assert fitted(dragged.run, 1, 0) != before


def test_a_window_that_was_chosen_stays():
    lab = replace(opened("x", Training(drawn())), window=(-1.0, 2.0))
    assert window_of(lab, 0, 0) == (-1.0, 2.0)


def test_another_network_has_a_window_of_its_own():
    lab = opened("x", Training(drawn(widths=(2, 3, 1))))
    other = replace(lab, run=with_network(lab.run, loss="mse"))
    low, high = window_of(other, 0, 1)
    assert low < other.run.start.biases[0][1] < high


@pytest.mark.parametrize("b", [-0.9, 0.0, 0.9, 1.5, -7.0, 1e6])
def test_the_window_grows_in_quarters_out_to_where_b_is(b):
    low, high = widened((-1.0, 1.0), b)
    assert low < b < high
    assert (low, high) == (-1.0, 1.0) or abs(b) > 0.8
    assert (low + 1.0) % 0.5 == (high - 1.0) % 0.5 == 0


def test_the_vertical_range_holds_the_curve_with_calm_ends():
    run = Training(drawn(3, n=30, loss="bce"), learning_rate=0.2)
    found = curves.curve(run, 0, 1, 0, WINDOW)
    low, high = vertical(run, 0, 1, 0, WINDOW)
    assert low < np.nanmin(found.loss) < np.nanmax(found.loss) < high
    assert vertical(run, 1, 1, 0, WINDOW)[1] == pytest.approx(high, rel=0.5)


def test_a_unit_is_dead_below_all_its_rows_and_only_there():
    net = network([[1.0], [2.0]], [[0.0], [1.0]], [[0.5]], [[1.0]], b=[[0.1], [0.0]], f="relu")
    (dead,) = stretches(Training(net), 0, 0, 0, WINDOW)
    assert (dead.kind, dead.low, dead.high) == ("dead", -3.0, -1.0)


def test_a_tanh_is_saturated_on_both_sides():
    net = network([[1.0], [2.0]], [[0.0], [1.0]], [[0.5]], [[1.0]], b=[[0.1], [0.0]], f="tanh")
    found = stretches(Training(net), 0, 0, 0, (-9.0, 9.0))
    assert [s.kind for s in found] == ["saturated", "saturated"]
    assert stretches(Training(net), 0, 1, 0, (-9.0, 9.0)) == ()


def test_softmax_has_no_tails():
    run = Training(drawn(loss="softmax_ce"))
    assert stretches(run, 0, 2, 0, (-50.0, 50.0)) == ()


def test_the_bias_of_a_unit_that_is_held_moves_nothing_else():
    run = Training(drawn())
    before = start(run.start).copy()
    curves.curve(run, 0, 0, 0, WINDOW)
    np.testing.assert_array_equal(start(run.start), before)
