"""What the chain rule says about b, and how finely a difference can check it."""

import numpy as np
import pytest

from biasviz.experiments.neuron.check import check, u_curve
from experiments.build import neuron, path, point

S1 = {"x": 1.5, "w": 0.8, "b": -0.2, "y": 1}


@pytest.mark.parametrize(
    ("activation", "expected"),
    [
        ("sigmoid", [-0.221388, -0.167135, -0.061767, -0.013436, -0.002211]),
        ("linear", [-2.7, -1.2, 0.3, 1.8, 3.3]),
    ],
)
def test_b_is_missing_from_dz_dw_and_present_in_dC_dw(activation, expected):
    found = [point(**{**S1, "b": b}, activation=activation) for b in (-2, -1, 0, 1, 2)]
    assert [p.dL_dw for p in found] == pytest.approx(expected, abs=6e-7)
    assert {round(float((p.z - p.neuron.b)[0]), 12) for p in found} == {1.2}


def test_the_mixed_derivative_is_x_times_the_curvature():
    h = 1e-5
    low, high = (point(**{**S1, "b": -0.2 + d}).dL_dw for d in (-h, h))
    assert (high - low) / (2 * h) == pytest.approx(1.5 * point(**S1).d2L_db2, rel=1e-8)


def test_a_bias_of_zero_has_a_slope():
    given = {"x": 1, "w": 0.1, "b": 0, "y": 2, "activation": "linear", "loss": "mse"}
    assert point(**given).dL_db == pytest.approx(-3.8)
    assert path(0, **given, lr=0.1).next_b(0) == pytest.approx(0.38)


def test_the_true_path_of_the_worked_example_leads_up():
    assert path(10, **S1).neuron(10).b == pytest.approx(0.0316, abs=5e-5)


def test_karpathys_bias_makes_a_round_slope():
    found = point(x=2, w=-3, b=6.8813735870195432, y=0, activation="tanh")
    assert found.z[0] == pytest.approx(0.8813735870)
    assert found.a[0] == pytest.approx(0.7071068, abs=5e-8)
    assert found.da_dz[0] == pytest.approx(0.5, rel=1e-15)


def test_the_error_of_a_difference_over_its_step_is_a_valley():
    steps, errors = u_curve(neuron(**S1))
    by_step = dict(zip(np.round(np.log10(steps), 6), errors, strict=True))
    assert by_step[-1] == pytest.approx(1.4e-3, rel=0.05)
    assert by_step[-5] < 1e-10
    # A plain 2h as divisor gives 2.5e-4; here it is the true distance of the two rounded points.
    assert 1e-7 < by_step[-12] < 1e-3
    assert 1e-7 < steps[np.argmin(errors)] < 1e-3


def test_the_light_is_green_at_the_worked_example():
    found = check(neuron(**S1))
    assert found.light == "green"
    assert found.relative_error is not None
    assert found.relative_error < 1e-9
