"""The learning-rate limit: what happens below, at and above it."""

import pytest

from biasviz.experiments.neuron.ruler import ruler
from biasviz.experiments.neuron.verdict import verdict
from experiments.build import path

LINEAR = {"activation": "linear", "b": 3}
BCE = {"loss": "bce", "b": 3, "y": 0.5}
TANH = {"activation": "tanh", "b": 1.5}


def test_at_one_over_the_curvature_one_step_is_enough():
    run = path(5, **LINEAR, lr=1)
    assert list(run.column("b")) == [3, 0, 0, 0, 0, 0]
    assert verdict(run, 5).outcome == "converged"
    assert verdict(run, 5).step == 1


def test_below_the_limit_a_damped_zig_zag_converges():
    run = path(400, **LINEAR, lr=1.9)
    b = run.column("b")
    assert b[1] == pytest.approx(-2.7)
    assert b[2] == pytest.approx(2.43)
    assert verdict(run, 400).outcome == "converged"


@pytest.mark.parametrize(("loss", "lr"), [("half_mse", 2), ("mse", 1)])
def test_at_the_limit_it_swings_for_ever(loss, lr):
    run = path(200, **LINEAR, loss=loss, lr=lr)
    assert set(run.column("b")) == {3.0, -3.0}
    found = verdict(run, 200)
    assert (found.outcome, found.step, found.period) == ("oscillating", 0, 2)


def test_above_the_limit_a_parabola_explodes_and_the_step_is_named():
    run = path(60, **LINEAR, lr=2.1)
    assert run.neuron(1).b == pytest.approx(-3.3)
    assert run.neuron(2).b == pytest.approx(3.63)
    assert verdict(run, 60).outcome == "diverged"
    assert verdict(run, 60).step == 13


def test_a_divergence_to_the_end_of_float64_is_still_a_divergence():
    run = path(20_000, **LINEAR, lr=2.1)
    assert len(run) == 3_714
    assert str(run.ended) == "diverged: L left the range of float64"
    assert verdict(run, len(run) - 1).outcome == "diverged"
    assert verdict(run, len(run) - 1).step == 13


@pytest.mark.parametrize(("lr", "swing"), [(8.1, 0.388), (9, 1.240), (12, 2.576), (20, 4.928)])
def test_cross_entropy_falls_into_a_bounded_swing(lr, swing):
    run = path(2_000, **BCE, lr=lr)
    found = verdict(run, 2_000)
    assert (found.outcome, found.period) == ("oscillating", 2)
    assert sorted(run.column("b", 1_999, 2_001)) == pytest.approx([-swing, swing], abs=6e-4)


def test_cross_entropy_exactly_at_its_limit_creeps():
    run = path(20_000, **BCE, lr=8)
    assert abs(run.neuron(20_000).b) == pytest.approx(0.0122, abs=6e-5)
    assert verdict(run, 20_000).outcome == "descending"


@pytest.mark.parametrize(
    ("lr", "swing"), [(2.1, [-0.192, 0.192]), (3, [-0.567, 0.567]), (3.5, [-0.756, 0.568])]
)
def test_tanh_falls_into_a_swing(lr, swing):
    run = path(2_000, **TANH, lr=lr)
    assert (verdict(run, 2_000).outcome, verdict(run, 2_000).period) == ("oscillating", 2)
    assert sorted(run.column("b", 1_999, 2_001)) == pytest.approx(swing, abs=6e-4)


def test_tanh_at_4_repeats_after_four_steps():
    found = verdict(path(2_000, **TANH, lr=4), 2_000)
    assert (found.outcome, found.period) == ("oscillating", 4)


@pytest.mark.parametrize("lr", [4.5, 5, 10])
def test_tanh_beyond_repeats_no_more_and_is_called_oscillating_throughout(lr):
    run = path(1_500, **TANH, lr=lr)
    found = [verdict(run, k) for k in range(50, 1_500, 7)]
    assert {(v.outcome, v.period) for v in found} == {("oscillating", None)}


def test_half_mse_of_a_sigmoid_has_far_limits():
    for y, limit in ((0.8, 78.125), (0.5, 32.0)):
        assert ruler(path(0, b=0.5, y=y, lr=1), 0).limit_minimum == pytest.approx(limit, rel=1e-9)
    run = path(3_000, b=0, y=0.8, lr=79)
    assert sorted(run.column("b", 2_999, 3_001)) == pytest.approx([1.305, 1.482], abs=6e-4)
    assert verdict(path(9_000, b=0, y=0.8, lr=78), 9_000).outcome == "converged"


@pytest.mark.parametrize(("lr", "outcome"), [(3.79, "converged"), (3.81, "diverged")])
def test_the_heavy_ball_has_its_limit_at_two_times_one_plus_momentum(lr, outcome):
    run = path(6_000, **LINEAR, lr=lr, optimizer="momentum", parameters={"momentum": 0.9})
    assert verdict(run, run.reach(6_000)).outcome == outcome


def test_the_limit_here_misleads_and_the_limit_at_the_minimum_does_not():
    marks = ruler(path(0, **BCE, lr=1), 0)
    assert marks.limit_here == pytest.approx(44.27, abs=0.01)
    assert marks.minimum == pytest.approx(0, abs=1e-9)
    assert marks.limit_minimum == pytest.approx(8)


def test_where_the_loss_is_concave_the_ruler_promises_nothing():
    marks = ruler(path(0, **TANH, lr=1), 0)
    assert marks.curvature < 0
    assert marks.limit_here is None
    assert marks.limit_minimum == pytest.approx(2)
