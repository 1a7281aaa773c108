"""What a convention does to the slopes, and what keeps the movement the same."""

from dataclasses import replace

import numpy as np
import pytest

from biasviz import files, updates
from biasviz.errors import InputError
from biasviz.experiments.neuron.conventions import CONVENTIONS, by_convention, keeping, scale, slopes_by
from biasviz.experiments.neuron.lab import opened
from biasviz.experiments.neuron.path import Path
from biasviz.numerics import OPTIMIZERS
from biasviz.state import State
from experiments.build import descent, neuron

BATCH = {"x": [0.5, -1.0, 2.0], "w": 0.4, "b": 0.3, "y": [1.0, 0.0, 1.0], "activation": "tanh", "moves": "both"}
CHANGES = [
    ({"loss": "half_mse"}, "half", "mse"),
    ({"loss": "mse"}, "half", "half_mse"),
    ({"reduction": "sum"}, "reduction", "mean"),
    ({"reduction": "mean"}, "reduction", "sum"),
]


def walked(run, steps=60):
    path = Path(run)
    path.reach(steps)
    return np.array(path.column("b")), np.array(path.column("w"))


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize(("given", "convention", "id"), CHANGES)
def test_the_path_stays_the_same_to_rounding_with_every_optimizer(optimizer, given, convention, id):
    run = descent(**BATCH, **given, optimizer=optimizer, lr=0.05)
    kept = keeping(run, by_convention(run.start.problem, convention, id))
    assert kept.exact
    assert kept.run.start.problem != run.start.problem
    for before, after in zip(walked(run), walked(kept.run), strict=True):
        np.testing.assert_allclose(after, before, rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_without_keeping_only_optimizers_that_divide_by_the_slopes_go_the_same_way(optimizer):
    run = descent(**BATCH, loss="half_mse", optimizer=optimizer, lr=0.05)
    other = replace(run, start=replace(run.start, problem=by_convention(run.start.problem, "half", "mse")))
    apart = np.abs(walked(run)[0] - walked(other)[0]).max()
    if keeping(run, other.start.problem).setting == "eps":
        assert optimizer in ("adagrad", "rmsprop", "adam")
        assert apart < 1e-6
    else:
        assert optimizer in ("gd", "momentum", "nesterov")
        assert apart > 1e-3


def test_the_rate_halves_without_the_half_and_grows_by_n_with_the_mean():
    run = descent(**BATCH, loss="half_mse", reduction="sum", lr=0.4)
    problem = run.start.problem
    assert keeping(run, by_convention(problem, "half", "mse")).run.learning_rate == 0.2
    assert keeping(run, by_convention(problem, "reduction", "mean")).run.learning_rate == 0.4 * 3
    assert keeping(run, by_convention(problem, "kink", "right")).setting is None


def test_where_the_epsilon_cannot_grow_nothing_is_promised():
    run = descent(**BATCH, loss="half_mse", optimizer="adam", parameters={"eps": 0.9})
    kept = keeping(run, by_convention(run.start.problem, "half", "mse"))
    assert (kept.setting, kept.exact) == (None, False)
    assert kept.run.optimizer == run.optimizer


def test_slopes_by_each_way_are_the_true_numbers():
    linear = neuron(x=1, w=0.1, b=0, y=2, activation="linear", loss="mse")
    assert slopes_by(linear, "half") == pytest.approx({"half_mse": -1.9, "mse": -3.8})
    batch = neuron(x=list(np.linspace(-1, 1, 8)), w=2, b=-2, y=list(2 * np.linspace(-1, 1, 8) + 1), activation="linear")
    assert slopes_by(batch, "reduction") == pytest.approx({"sum": -24.0, "mean": -3.0})
    kink = neuron(w=1, b=-1, y=1, x=1, activation="relu")
    assert slopes_by(kink, "kink") == {"pytorch": 0.0, "left": 0.0, "right": -1.0, "middle": -0.5}
    assert slopes_by(neuron(loss="bce"), "half") == {}
    assert scale(batch.problem) == 1


def test_half_or_not_is_refused_for_a_loss_that_has_no_choice():
    with pytest.raises(InputError, match="one way only"):
        by_convention(neuron(loss="bce").problem, "half", "mse")


@pytest.mark.parametrize("convention", CONVENTIONS)
def test_choosing_a_convention_starts_a_run_from_where_the_ball_is(convention):
    state = State(opened("", files.load_scenario("four-on-a-line").descent))
    state = updates.step(updates.choose_loss(state, "half_mse"))
    here = state.neuron.run
    id = {"half": "mse", "reduction": "sum", "kink": "middle"}[convention]
    moved = updates.choose_convention(state, convention, id, keep=True)
    assert moved.neuron.place == 0
    assert moved.neuron.ghost is not None
    assert moved.neuron.run.start.problem == by_convention(here.start.problem, convention, id)
    expected = {"half": 0.5, "reduction": 0.25, "kink": 1.0}[convention] * here.learning_rate
    assert moved.neuron.run.learning_rate == expected
    assert updates.choose_convention(state, convention, id).neuron.run.learning_rate == here.learning_rate


def test_what_is_kept_by_the_epsilon_is_kept_when_the_convention_is_chosen():
    state = updates.choose_optimizer(State(opened("", files.load_scenario("four-on-a-line").descent)), "adam")
    state = updates.choose_loss(state, "half_mse")
    eps = state.neuron.run.optimizer.keywords["eps"]
    moved = updates.choose_convention(state, "half", "mse", keep=True).neuron.run
    assert (moved.optimizer.keywords["eps"], moved.learning_rate) == (2 * eps, state.neuron.run.learning_rate)
