from __future__ import annotations

import numpy as np
import pytest

from biasviz.numerics import ACTIVATIONS, LOSSES, places, quotient, step_size


def slope_of(f, b, side=0, h=None):
    at = places(b, step_size(b) if h is None else h, side)
    return quotient(at, f(at), side)


def loss_of_bias(b):
    """Scenario S1a: x = 1.5, w = 0.8, y = 1, sigmoid, half MSE."""
    return LOSSES["half_mse"].value(ACTIVATIONS["sigmoid"].output(1.5 * 0.8 + b), 1.0)


def slope_at(b):
    a, s = ACTIVATIONS["sigmoid"], LOSSES["half_mse"]
    z = np.float64(1.5 * 0.8 + b)
    return float(s.slope(a.output(z), 1.0) * a.slope(z))


def test_central_difference_agrees_with_the_formula():
    assert slope_of(loss_of_bias, -0.2) == pytest.approx(slope_at(-0.2), rel=1e-9)
    assert slope_at(-0.2) == pytest.approx(-0.0528771, rel=1e-6)


def test_a_step_is_a_distance_of_two_numbers():
    for b in (0.0, 0.1, -7.3, 1e6):
        h = step_size(b)
        assert (b + h) - b == h
        assert h == pytest.approx(np.finfo(float).eps ** (1 / 3) * max(1, abs(b)))


def test_many_steps_at_once_have_a_best_one_between_truncation_and_rounding():
    found = slope_of(loss_of_bias, -0.2, h=10.0 ** -np.arange(1, 13))
    errors = np.abs(found / slope_at(-0.2) - 1)
    assert errors.shape == (12,)
    assert errors[0] == pytest.approx(1.4e-3, rel=0.05)
    assert errors[4] < 5e-11
    assert 1e-6 < errors[11] < 1e-2
    assert 3 <= int(np.argmin(errors)) <= 5
    assert np.all(np.diff(errors[:4]) < 0)


@pytest.mark.parametrize("b", [0.0, 1.0, -7.3, 1e6])
@pytest.mark.parametrize("h", [None, 1e-3])
@pytest.mark.parametrize("side", [-1, 0, 1])
def test_each_is_exact_on_a_straight_line(b, h, side):
    assert slope_of(lambda b: 3.0 * b, b, side, h) == pytest.approx(3.0, rel=1e-6)


@pytest.mark.parametrize("side", [-1, 0, 1])
def test_the_error_of_each_is_of_second_order(side):
    errors = np.abs(slope_of(np.sin, 1.0, side, np.array([1e-2, 1e-3])) - np.cos(1.0))
    assert errors[0] / errors[1] == pytest.approx(100.0, rel=0.05)


def test_sides_of_a_kink_differ_and_the_central_difference_lies_between():
    def loss(b):  # scenario D5: x = 1, w = 1, y = 1, ReLU, half MSE at z = 0
        return 0.5 * (np.maximum(1.0 + b, 0.0) - 1.0) ** 2

    assert slope_of(loss, -1.0, -1) == 0.0
    assert slope_of(loss, -1.0, 1) == pytest.approx(-1.0, abs=1e-9)
    assert slope_of(loss, -1.0) == pytest.approx(-0.5, abs=1e-5)


@pytest.mark.parametrize("side", [-1, 1])
def test_one_side_never_looks_at_the_other(side):
    assert np.all(side * (places(2.0, 1e-3, side) - 2.0) >= 0)
