"""The dead ReLU: how it dies, what cannot wake it, and what can."""

import pytest

from biasviz.experiments.neuron.check import check
from biasviz.experiments.neuron.detective import explain
from biasviz.experiments.neuron.ruler import killing_rate
from biasviz.experiments.neuron.verdict import verdict
from biasviz.numerics import OPTIMIZERS
from experiments.build import neuron, path, point, steps_until

DEAD = {"w": 0.5, "b": -2, "y": 1, "activation": "relu"}
KILL = {"w": 1, "b": 3, "y": 1, "activation": "relu"}


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_no_optimizer_wakes_a_dead_relu_from_rest(optimizer):
    run = path(300, **DEAD, optimizer=optimizer)
    assert set(run.column("b")) == {-2.0}
    assert set(run.column("slope")) == {0.0}
    assert verdict(run, 300).outcome == "dead"
    assert verdict(run, 300).step == 0


@pytest.mark.parametrize(
    ("slope", "lr", "alive", "first"),
    [(0.1, 0.5, 28, -0.115), (0.1, 1, 14, -0.115), (0.01, 0.5, 298, -0.01015), (0.01, 1, 149, -0.01015)],
)
def test_a_leak_rescues_in_time(slope, lr, alive, first):
    leaky = {**DEAD, "activation": "leaky_relu", "parameters": {"slope": slope}}
    run = path(600, **leaky, lr=lr)
    assert run.column("slope", 0, 1)[0] == pytest.approx(first, rel=1e-12)
    assert steps_until(run, lambda p: p.z[0] > 0) == alive
    assert run.neuron(600).b == pytest.approx(0.5, abs=1e-8)


def test_softplus_is_alive_from_the_first_step():
    run = path(300, **{**DEAD, "activation": "softplus"})
    assert run.column("slope", 0, 1)[0] == pytest.approx(-0.145683, rel=5e-6)
    assert run.point(300).a[0] == pytest.approx(1)


def test_the_killing_rate_is_a_over_a_minus_y_below_the_stability_limit():
    run = path(0, **KILL, lr=1)
    assert killing_rate(run, 0) == pytest.approx(4 / 3, rel=1e-15)
    assert killing_rate(run, 0) < 2 / point(**KILL).d2L_db2 == 2


@pytest.mark.parametrize(
    ("lr", "b", "outcome"), [(1.3, -0.9, "converged"), (1.34, -1.02, "dead"), (4 / 3, -1, "dead")]
)
def test_the_neuron_dies_exactly_from_the_killing_rate_on(lr, b, outcome):
    run = path(100, **KILL, lr=lr)
    assert run.neuron(1).b == pytest.approx(b, abs=1e-12)
    assert verdict(run, 100).outcome == outcome
    if outcome == "dead":
        assert verdict(run, 100).step == run.died(100) == 1
        assert not run.dead(0)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_the_forecast_of_death_holds_for_every_optimizer(optimizer):
    rate = killing_rate(path(0, **KILL, optimizer=optimizer), 0)
    assert rate is not None
    assert path(1, **KILL, optimizer=optimizer, lr=rate * 1.0001).dead(1)
    assert not path(1, **KILL, optimizer=optimizer, lr=rate * 0.9999).dead(1)


def test_the_linear_neuron_survives_a_larger_rate():
    run = path(100, **{**KILL, "activation": "linear"}, lr=1.5)
    assert verdict(run, 100).outcome == "converged"


def test_momentum_buries_the_dead():
    run = path(400, **KILL, lr=1.4, optimizer="momentum", parameters={"momentum": 0.9})
    b = run.column("b")
    assert list(b[1:4]) == pytest.approx([-1.2, -4.98, -8.382])
    assert b[400] == pytest.approx(-39.0)
    assert set(run.column("slope", 1, 401)) == {0.0}
    assert verdict(run, 400).outcome == "dead"
    assert verdict(run, 400).step == 1


def test_on_the_kink_three_needles_and_a_convention():
    found = check(neuron(w=1, b=-1, y=1, activation="relu"))
    assert found.analytic == 0
    assert found.left == 0
    assert found.right == pytest.approx(-1)
    assert found.numeric == pytest.approx(-0.5, abs=1e-5)
    assert found.relative_error is None
    assert found.light == "amber"


BATCH = {"x": [0.5, 1, 1.5, 2], "y": [1, 1, 1, 1], "w": -1, "activation": "relu"}


@pytest.mark.parametrize("reduction", ["sum", "mean"])
def test_a_dead_batch_has_no_slope_at_all(reduction):
    found = point(**BATCH, b=-0.2, reduction=reduction)
    assert found.dL_db == 0
    assert found.dL_dw == 0
    reason = explain(found.neuron)
    assert reason is not None
    assert reason.id == "dead"
    assert "all 4 samples" in reason.headline


@pytest.mark.parametrize(("b", "alive", "total"), [(0.6, 1, -0.9), (1.2, 2, -1.1), (2.2, 4, -0.2)])
def test_turning_b_wakes_the_batch_one_by_one(b, alive, total):
    found = point(**BATCH, b=b, reduction="sum")
    assert (found.z > 0).sum() == alive
    assert found.dL_db == pytest.approx(total)
    assert point(**BATCH, b=b, reduction="mean").dL_db == pytest.approx(total / 4)


# The source has 139 and 159 for the leak of 0.01.
@pytest.mark.parametrize(("slope", "first", "whole"), [(0.1, 13, 26), (0.01, 139, 159)])
def test_a_leak_wakes_the_batch_in_time(slope, first, whole):
    run = path(2_000, **{**BATCH, "activation": "leaky_relu"}, b=-0.2, parameters={"slope": slope})
    assert steps_until(run, lambda p: (p.z > 0).any()) == first
    assert steps_until(run, lambda p: (p.z > 0).all()) == whole
    assert run.neuron(2_000).b == pytest.approx(2.25)


def test_a_batch_is_dead_only_when_its_last_sample_dies():
    batch = {"x": [1, 2], "y": [0.5, 0.5], "w": 1, "b": 1, "activation": "relu", "reduction": "mean"}
    rate = killing_rate(path(0, **batch), 0)
    assert rate == pytest.approx(3 / 2)
    assert not path(1, **batch, lr=rate * 0.9999).dead(1)
    assert path(1, **batch, lr=rate * 1.0001).dead(1)


@pytest.mark.parametrize(
    "given",
    [{"activation": "tanh", "w": 1}, {"activation": "relu", "b": -1, "y": 1}, {"activation": "relu", "b": 1, "y": 2},
     {"x": [1, -2], "y": [0, 3], "w": 2, "b": 0.5, "activation": "relu", "moves": "both"}],
)  # fmt: skip
def test_where_no_rate_kills_none_is_forecast(given):
    assert killing_rate(path(0, **given), 0) is None
