"""L over the bias of one neuron: against the plain pass, central differences, and known numbers."""

from dataclasses import replace

import numpy as np
import pytest

from biasviz.data import Generated
from biasviz.experiments.layer.curve import at, curve, each, here
from biasviz.experiments.layer.curve_window import fitted, stretches, vertical, window_of
from biasviz.experiments.layer.lab import opened
from biasviz.experiments.layer.noiseless import alone, noiseless
from biasviz.experiments.layer.path import path_of
from biasviz.experiments.layer.spec import Batch, Layer, Training, weights_of, with_batch, with_layer
from biasviz.experiments.layer.sums import totals
from biasviz.experiments.neuron.spec import choose_activation, choose_loss
from tests.layer.build import one_column, seeded

X8 = np.linspace(-1, 1, 8)
WINDOW = (-6.0, 6.0)


def b1(reduction="sum", **training):
    return one_column(X8, 2 * X8 + 1, w=2.0, b=-2.0, reduction=reduction, **training)


def dead_batch(b=-0.2):
    return one_column([0.5, 1, 1.5, 2], [1, 1, 1, 1], w=-1.0, b=b, activation="relu", reduction="sum")


def many(f="sigmoid", loss="bce", rows=3_000, reduction="mean", outputs=1.0, features=1.0, **training):
    source = Generated("layer", rows, 1, (("features", features), ("outputs", outputs)))
    names = [tuple(f"{v}{j + 1}" for j in range(int(n))) for v, n in (("x", features), ("y", outputs))]
    W = tuple(tuple(0.7 + i - 0.4 * j for j in range(int(outputs))) for i in range(int(features)))
    bias = tuple(0.3 * j for j in range(int(outputs)))
    layer = Layer(Batch(source, *names), W, bias, choose_activation(f), choose_loss(loss), reduction)
    return Training(layer, **training)


def plain(run, neuron, b):
    """L with another bias of that neuron, every row evaluated."""
    W, bias = weights_of(run.start), np.array([run.start.bias])
    bias[0, neuron] = b
    found = totals(run.start, W, bias)
    return found.L, found.db[0, neuron]


@pytest.mark.parametrize(("reduction", "slope", "loss"), [("sum", -24.0, 36.0), ("mean", -3.0, 4.5)])
def test_the_ball_of_b1_lies_where_the_scenario_says(reduction, slope, loss):
    spot = here(b1(reduction), 0, 0)
    assert (spot.b, spot.loss, spot.dL_db) == (-2.0, pytest.approx(loss), pytest.approx(slope))


@pytest.mark.parametrize(("reduction", "limit"), [("sum", 0.25), ("mean", 2.0)])
def test_the_curve_of_b1_bends_so_that_its_limit_is_known(reduction, limit):
    found = curve(b1(reduction), 0, 0, WINDOW)
    bend = np.diff(found.slope) / np.diff(found.b)
    assert 2 / bend == pytest.approx(limit)


def test_with_a_sum_b_of_b1_leaps_to_and_fro_at_a_rate_at_which_the_mean_converges():
    assert alone(b1(learning_rate=0.5), 0, 3) == pytest.approx([-2, 10, -26, 82])
    assert alone(b1("mean", learning_rate=0.5), 0, 80)[-1] == pytest.approx(1.0)


@pytest.mark.parametrize("run", [
    b1(), dead_batch(), many(), many("relu", "half_mse"), many("tanh", "mse", reduction="sum"),
    many("gelu", "half_mse", outputs=3.0, features=2.0), many("sigmoid", "bce", outputs=3.0), seeded(),
])  # fmt: skip
def test_the_curve_is_what_every_row_evaluated_gives(run):
    for neuron in {0, len(run.start.bias) - 1}:
        found = curve(run, 0, neuron, WINDOW, 41)
        true = np.array([plain(run, neuron, b) for b in found.b])
        assert found.loss == pytest.approx(true[:, 0], rel=1e-9, abs=1e-9 * np.abs(true[:, 0]).max())
        away = np.abs(found.slope - true[:, 1]) > 1e-9 * np.abs(true[:, 1]).max()
        assert not away.any()


def test_the_slope_is_the_central_difference_of_the_loss():
    run, h = many(outputs=2.0, features=2.0), 1e-4
    found = curve(run, 0, 1, WINDOW, 25)
    rise = np.array([at(run, 0, 1, b + h).loss - at(run, 0, 1, b - h).loss for b in found.b]) / (2 * h)
    assert found.slope == pytest.approx(rise, abs=1e-6)


def test_the_curve_holds_what_the_other_neurons_lose():
    run = seeded(outputs=3)
    lone = with_batch(run, targets=run.start.batch.targets[:1])
    W = tuple((float(v),) for v in weights_of(run.start)[:, 0])
    lone = with_layer(lone, weights=W, bias=run.start.bias[:1])
    more = curve(run, 0, 0, WINDOW).loss - curve(lone, 0, 0, WINDOW).loss
    assert more == pytest.approx(more[0])
    assert more[0] > 0.1


def test_a_drag_meets_the_same_curve_again():
    run = many()
    moved = with_layer(run, bias=(1.7,))
    assert curve(run, 0, 0, WINDOW) is curve(moved, 0, 0, WINDOW)
    assert curve(with_layer(run, weights=((2.0,),)), 0, 0, WINDOW) is not curve(run, 0, 0, WINDOW)


def test_muted_rows_are_not_in_the_curve():
    run = with_batch(b1(), muted=frozenset({0, 3}))
    kept = np.delete(X8, [0, 3])
    rest = one_column(kept, 2 * kept + 1, w=2.0, b=-2.0, reduction="sum")
    assert curve(run, 0, 0, WINDOW).loss == pytest.approx(curve(rest, 0, 0, WINDOW).loss)


def test_the_curves_of_single_rows_add_up_to_the_curve():
    run = seeded(outputs=1, reduction="sum")
    own = each(run, 0, 0, WINDOW)
    assert own is not None
    assert own.loss.shape == (12, len(own.b))
    assert own.loss.sum(axis=0) == pytest.approx(curve(run, 0, 0, WINDOW, len(own.b)).loss)
    assert each(many(), 0, 0, WINDOW) is None


def test_a_bce_of_a_negative_number_leaves_a_gap_in_the_curve():
    run = one_column([1.0, 1.0], [1.0, 0.0], b=0.3, activation="linear", loss="bce")
    found = curve(run, 0, 0, WINDOW)
    assert np.isnan(found.loss[found.b < -1.1]).all()
    assert "undefined" in {s.kind for s in stretches(run, 0, 0, WINDOW)}
    assert here(with_layer(run, bias=(-3.0,)), 0, 0).undefined


def test_a_relu_is_dead_left_of_where_its_last_row_wakes():
    dead = [s for s in stretches(dead_batch(), 0, 0, WINDOW) if s.kind == "dead"]
    assert [(s.low, s.high) for s in dead] == [(-6.0, pytest.approx(0.5))]
    assert here(dead_batch(), 0, 0).dL_db == 0
    assert [here(dead_batch(b), 0, 0).dL_db for b in (0.6, 1.2, 2.2)] == pytest.approx([-0.9, -1.1, -0.2])


def test_the_fitted_window_shows_start_minimum_and_descent_and_stands_still_under_a_drag():
    lab = opened("", b1("mean"))
    low, high = window_of(lab)
    assert low < -2.0
    assert high > 1.0
    dragged = replace(lab, run=with_layer(lab.run, bias=(3.3,)))
    assert window_of(dragged) == (low, high)
    assert window_of(replace(lab, window=(0.0, 1.0))) == (0.0, 1.0)
    assert fitted(lab.run, 0) == (low, high)


def test_the_range_of_the_loss_rises_and_falls_with_the_other_neurons_only():
    run = seeded(outputs=2, learning_rate=0.05)
    path_of(run).reach(3)
    first, later = (vertical(run, step, 0, WINDOW) for step in (0, 3))
    assert later[1] - later[0] == pytest.approx(first[1] - first[0])
    assert later[0] < first[0]


@pytest.mark.parametrize("reduction", ["sum", "mean"])
@pytest.mark.parametrize("moves", ["b", "both"])
def test_without_noise_the_descent_is_that_of_all_rows(reduction, moves):
    rate = 0.1 if reduction == "mean" else 0.1 / 8
    run = many(rows=640, reduction=reduction, learning_rate=rate, batch_size=8, moves=moves)
    smooth = noiseless(run, 0, 20)
    whole = path_of(replace(run, start=replace(run.start, reduction="mean"), learning_rate=0.1, batch_size=0))
    assert smooth == pytest.approx(whole.biases(whole.reach(20))[:, 0])
    assert noiseless(replace(run, batch_size=0), 0, 20) is None
