from __future__ import annotations

import numpy as np
import pytest

from biasviz.numerics import ACTIVATIONS, LOSSES, central, one_sided, u_curve


def loss_of_bias(b):
    """Scenario S1a: x = 1.5, w = 0.8, y = 1, sigmoid, half MSE."""
    return float(LOSSES["half_mse"].value(ACTIVATIONS["sigmoid"].output(np.float64(1.5 * 0.8 + b)), 1.0))


def slope_at(b):
    a, s = ACTIVATIONS["sigmoid"], LOSSES["half_mse"]
    z = np.float64(1.5 * 0.8 + b)
    return float(s.slope(a.output(z), 1.0) * a.slope(z))


def test_central_difference_agrees_with_the_formula():
    assert central(loss_of_bias, -0.2) == pytest.approx(slope_at(-0.2), rel=1e-9)
    assert slope_at(-0.2) == pytest.approx(-0.0528771, rel=1e-6)


def test_gradient_check_has_a_best_step_between_truncation_and_rounding():
    steps = 10.0 ** -np.arange(1, 13)
    errors = u_curve(loss_of_bias, slope_at(-0.2), -0.2, steps)
    assert errors.shape == (12,)
    assert errors[0] == pytest.approx(1.4e-3, rel=0.05)
    assert errors[4] < 5e-11
    assert 1e-6 < errors[11] < 1e-2
    assert 3 <= int(np.argmin(errors)) <= 5
    assert np.all(np.diff(errors[:4]) < 0)


def test_u_curve_is_absolute_where_the_slope_is_zero():
    assert u_curve(lambda b: b**3, 0.0, 0.0, [0.1]) == pytest.approx([0.01])


@pytest.mark.parametrize("b", [0.0, 1.0, -7.3, 1e6])
@pytest.mark.parametrize("h", [None, 1e-3])
def test_all_three_are_exact_on_a_straight_line(b, h):
    line = lambda b: 3.0 * b  # noqa: E731
    assert central(line, b, h) == pytest.approx(3.0, rel=1e-6)
    assert one_sided(line, b, 1, h) == pytest.approx(3.0, rel=1e-6)
    assert one_sided(line, b, -1, h) == pytest.approx(3.0, rel=1e-6)


def test_error_of_each_is_of_second_order():
    exact = np.cos(1.0)
    for f in (
        lambda h: central(np.sin, 1.0, h),
        lambda h: one_sided(np.sin, 1.0, 1, h),
        lambda h: one_sided(np.sin, 1.0, -1, h),
    ):
        assert abs(f(1e-2) - exact) / abs(f(1e-3) - exact) == pytest.approx(100.0, rel=0.05)


def test_sides_of_a_kink_differ_and_the_central_difference_lies_between():
    def loss(b):  # scenario D5: x = 1, w = 1, y = 1, ReLU, half MSE at z = 0
        return 0.5 * (max(1.0 + b, 0.0) - 1.0) ** 2

    assert one_sided(loss, -1.0, -1) == 0.0
    assert one_sided(loss, -1.0, 1) == pytest.approx(-1.0, abs=1e-9)
    assert central(loss, -1.0) == pytest.approx(-0.5, abs=1e-5)


def test_one_sided_never_looks_at_the_other_side():
    assert one_sided(lambda b: b if b >= 2.0 else np.nan, 2.0, 1) == pytest.approx(1.0)
    assert one_sided(lambda b: b if b <= 2.0 else np.nan, 2.0, -1) == pytest.approx(1.0)
