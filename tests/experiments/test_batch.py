"""More than one sample: sum and mean, cancellation, and the right shapes."""

import numpy as np
import pytest

from biasviz.experiments.neuron.detective import explain
from biasviz.experiments.neuron.verdict import verdict
from experiments.build import path, point

X = np.linspace(-1, 1, 8)
B1 = {"x": X, "y": 2 * X + 1, "w": 2, "b": -2, "activation": "linear"}
B5 = {"x": [0, 1, 2, 3], "y": [1, 3, 5, 7], "w": 1, "b": 0, "activation": "linear"}


@pytest.mark.parametrize(("reduction", "slope", "limit"), [("sum", -24, 0.25), ("mean", -3, 2)])
def test_the_sum_is_n_times_the_mean_and_its_limit_an_nth(reduction, slope, limit):
    found = point(**B1, reduction=reduction)
    assert found.dL_db == pytest.approx(slope)
    assert 2 / found.d2L_db2 == pytest.approx(limit)


def test_the_same_rate_diverges_with_the_sum_and_converges_with_the_mean():
    summed = path(30, **B1, reduction="sum")
    assert list(summed.column("b", 1, 4)) == pytest.approx([10, -26, 82])
    assert verdict(summed, 30).outcome == "diverged"
    averaged = path(60, **B1, reduction="mean")
    assert verdict(averaged, 60).outcome == "converged"
    assert averaged.neuron(60).b == pytest.approx(1)


def test_two_samples_cancel_in_a_minimum_that_serves_neither():
    found = point(x=[1, 1], y=[0, 1], loss="bce")
    assert list(found.dL_dz) == [0.5, -0.5]
    assert found.dL_db == 0
    assert found.loss == pytest.approx(0.693, abs=2e-4)
    reason = explain(found.neuron)
    assert reason is not None
    assert reason.id == "cancelling"


def test_shapes_that_fit_give_the_right_numbers():
    found = point(**B5)
    assert list(found.dL_dz) == [-1, -2, -3, -4]
    assert (found.dL_db, found.loss, found.dL_dw) == (-2.5, 3.75, -5)


def test_weight_and_bias_together_find_the_line():
    run = path(2_000, **B5, lr=0.1, moves="both")
    end = run.neuron(2_000)
    assert (end.w, end.b) == pytest.approx((2, 1))


def test_the_bias_alone_ends_at_the_mean_of_the_errors():
    run = path(200, **{**B5, "w": 0})
    assert run.neuron(200).b == pytest.approx(4)
    assert run.column("loss", 200, 201)[0] == pytest.approx(2.5)
