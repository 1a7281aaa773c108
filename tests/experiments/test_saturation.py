"""Saturation: slow is not dead, and cross-entropy cancels what half MSE suffers from."""

import math

import numpy as np
import pytest

from biasviz.experiments.neuron.verdict import verdict
from experiments.build import path, point, steps_until


@pytest.mark.parametrize(
    ("b", "slope_mse", "slope_bce", "steps_mse", "steps_bce"),
    [(3, 0.017345, 0.982014, 71, 5), (5, 0.00246041, 0.997527, 426, 7),
     (7, 0.000335125, 0.999665, 3_011, 9), (9, 4.53937e-5, 0.999955, 22_063, 11)],
)  # fmt: skip
def test_race_of_two_losses_until_a_is_below_a_half(b, slope_mse, slope_bce, steps_mse, steps_bce):
    for loss, slope, steps in (("half_mse", slope_mse, steps_mse), ("bce", slope_bce, steps_bce)):
        run = path(steps, w=1, b=b, lr=1, loss=loss)
        assert run.column("slope", 0, 1)[0] == pytest.approx(slope, rel=5e-6)
        # With w·x = 1, a < 0.5 exactly where b < −1.
        b_after = run.column("b", steps - 1, steps + 1)
        assert b_after[0] >= -1 > b_after[1]


def test_half_mse_slope_is_never_above_four_27ths():
    z = np.linspace(-5, 5, 2001)
    slopes = [point(b=float(b)).dL_db for b in z]
    assert max(slopes) <= 4 / 27
    assert point(b=math.log(2)).dL_db == pytest.approx(4 / 27, rel=1e-15)


def test_cross_entropy_creeps_like_the_logarithm_of_the_steps_to_the_right_answer():
    run = path(1000, b=0, y=1, lr=1, loss="bce")
    b = run.column("b")
    assert [b[10], b[100], b[1000]] == pytest.approx([2.26, 4.59, 6.905], abs=0.005)
    assert b[1000] == pytest.approx(math.log(1000), rel=1e-3)
    assert verdict(run, 1000).outcome == "plateau"


@pytest.mark.parametrize(
    ("start", "loss", "after"),
    [((0.6, 0.9), "half_mse", {300: 0.094}), ((2, 2), "half_mse", {150: 0.933, 300: 0.2028}),
     ((2, 2), "bce", {50: 0.0985, 300: 0.012})],
)  # fmt: skip
def test_nielsens_starts_with_weight_and_bias(start, loss, after):
    run = path(300, w=start[0], b=start[1], lr=0.15, loss=loss, moves="both")
    for step, a in after.items():
        assert run.point(step).a[0] == pytest.approx(a, abs=6e-4)


@pytest.mark.parametrize(
    ("b", "lr", "steps"),
    [(-1, 0.5, 10), (0, 0.5, 55), (1, 0.5, 379), (2, 0.5, 2_762), (0, 1, 29), (2, 1, 1_383)],
)
def test_steps_that_tanh_needs_to_change_its_sign(b, lr, steps):
    run = path(steps, w=3, b=b, y=-1, lr=lr, activation="tanh")
    assert run.point(steps - 1).a[0] >= 0 > run.point(steps).a[0]


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "softsign"])
@pytest.mark.parametrize("z", [-340.0, -37.0, 19.0, 37.0, 340.0])
def test_a_saturated_neuron_never_looks_dead(activation, z):
    run = path(3, b=z, y=0.25, activation=activation, lr=1)
    assert run.column("slope", 0, 1)[0] != 0
    assert not run.dead(3)
    assert verdict(run, 3).outcome == "plateau"


def test_fused_cross_entropy_keeps_its_slope_where_a_rounds_to_one():
    run = path(40, w=1, b=36, lr=1, loss="bce")
    assert steps_until(run, lambda p: p.a[0] < 0.5) == 38


@pytest.mark.parametrize("b", [20, 100, 340])
def test_cross_entropy_has_a_loss_where_tanh_only_rounds_to_one(b):
    found = point(b=b, y=0.5, activation="tanh", loss="bce")
    assert found.a[0] == 1
    assert found.undefined is None
    # ½·(−ln a − ln(1 − a)) with 1 − a = 2/(1 + e^(2b))
    assert found.loss == pytest.approx(0.5 * (2 * b - math.log(2)), rel=1e-12)
    assert found.dL_db == pytest.approx(1, rel=1e-12)
