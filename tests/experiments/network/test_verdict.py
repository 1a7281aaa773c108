"""What a training is doing is said in the words of the other labs, from its past alone."""

import numpy as np
import pytest

from biasviz.experiments.network.path import Path
from biasviz.experiments.network.spec import Edit, Init, Training
from biasviz.experiments.network.verdict import risen, verdict
from biasviz.experiments.neuron.spec import choose_optimizer
from tests.experiments.network.cases import drawn, network

XOR = [[0, 0], [0, 1], [1, 0], [1, 1]], [[0], [1], [1], [0]]


def walk(net, steps, **given):
    path = Path(Training(net, **given))
    return path, path.reach(steps)


def parabola(b=3.0, **given):
    """L = b²/2 over the bias of the output; nothing else moves."""
    return network([[1.0]], [[0.0]], [[0.0]], [[0.0]], b=[[0.0], [b]], f="linear", **given)


def test_a_parabola_converges_and_says_since_when():
    path, step = walk(parabola(), 60, learning_rate=0.5)
    found = verdict(path, step)
    assert found.outcome == "converged"
    b = path.biases(step)[:, -1]
    assert abs(b[found.step]) < 1e-5 < abs(b[found.step - 6])
    assert verdict(path, 5).outcome == "descending"


def test_a_verdict_looks_at_the_past_only():
    path, _ = walk(parabola(), 60, learning_rate=0.5)
    other, step = walk(parabola(), 20, learning_rate=0.5)
    assert verdict(path, step) == verdict(other, step)


def test_at_twice_the_limit_it_oscillates_with_period_two():
    path, step = walk(parabola(), 40, learning_rate=2.0)
    assert verdict(path, step).outcome == "oscillating"
    assert verdict(path, step).period == 2


def test_a_loss_that_goes_up_and_down_without_coming_down_oscillates():
    net = drawn(1, n=40, widths=(2, 6, 1), loss="bce")
    path, step = walk(net, 400, learning_rate=8.0)
    losses = path.losses(step - 63, step)
    assert (np.diff(losses) > 0).sum() > 16
    assert verdict(path, step).outcome == "oscillating"


def test_beyond_the_limit_it_diverges_long_before_numbers_end():
    path, step = walk(parabola(), 12, learning_rate=3.0)
    assert verdict(path, step).outcome == "diverged"
    path.reach(10_000)
    assert path.ended is not None
    assert verdict(path, len(path) - 1).outcome in ("diverged", "undefined")


def test_a_loss_that_grows_slowly_is_not_divergence():
    assert not risen(np.linspace(1, 5, 20)).any()
    assert risen(np.exp(np.arange(12.0)))[8:].all()
    assert not risen(np.exp(np.arange(12.0)))[:8].any()


def test_a_layer_of_dead_units_is_dead_from_the_start():
    net = network(*XOR, [[1, 1], [1, 1]], [[1], [1]], b=[[-5, -5], [0]], f="relu", loss="bce")
    path, step = walk(net, 30)
    found = verdict(path, step)
    assert (found.outcome, found.step) == ("dead", 0)
    assert "layer 1" in found.detail


def test_one_living_unit_keeps_a_layer_alive():
    net = network(*XOR, [[1, 1], [1, 1]], [[1], [1]], b=[[-5, 0.5], [0]], f="relu", loss="bce")
    path, step = walk(net, 3)
    assert verdict(path, step).outcome == "descending"


def test_a_step_that_kills_the_layer_is_named():
    net = network([[1.0]], [[1.0]], [[1.0]], [[1.0]], b=[[3.0], [0.0]], f="relu")
    path, step = walk(net, 10, learning_rate=1.5)
    found = verdict(path, step)
    assert found.outcome == "dead"
    assert path.marks(step).dead[:, 0].tolist()[: found.step + 1] == [0] * found.step + [1]
    assert found.step > 0


def test_dead_units_without_an_error_are_no_death():
    net = network([[1.0]], [[0.0]], [[1.0]], [[1.0]], b=[[-3.0], [0.0]], f="relu")
    path, step = walk(net, 3)
    assert verdict(path, step).outcome == "converged"


def test_a_saturated_layer_is_a_plateau():
    net = network(*XOR, [[1, -1], [1, 1]], [[1], [-1]], b=[[20, -20], [0]], f="sigmoid", loss="half_mse")
    path, step = walk(net, 20, moves="b", learning_rate=0.01)
    assert verdict(path, step).outcome == "plateau"


def test_momentum_at_the_turn_of_its_swing_has_not_converged():
    optimizer = choose_optimizer("momentum", {"momentum": 0.9})
    path, step = walk(parabola(), 400, learning_rate=0.1, optimizer=optimizer)
    outcomes = [verdict(path, s).outcome for s in range(step + 1)]
    settled = outcomes.index("converged")
    assert set(outcomes[settled:]) == {"converged"}
    assert np.abs(path.biases(step)[settled:, -1]).max() < 1e-4


def test_minibatches_are_on_their_way_down_until_the_marks_rise():
    net = drawn(2, n=40, widths=(2, 3, 1), loss="half_mse")
    path, step = walk(net, 50, batch_size=8, learning_rate=0.05)
    assert verdict(path, step).outcome == "descending"


def test_a_change_by_hand_begins_the_judging_anew():
    run = Training(parabola(), learning_rate=0.5, edits=(Edit(60, "bias", (1.0, 0.0, 3.0)),))
    path = Path(run)
    path.reach(130)
    assert verdict(path, 61).outcome == "descending"
    assert verdict(path, 130).step > 60


def test_it_rests_since_the_last_change_at_most():
    path = Path(Training(parabola(), learning_rate=0.5, edits=(Edit(60, "learning_rate", 0.4),)))
    path.reach(70)
    assert verdict(path, 59).step < 40
    assert verdict(path, 61).step == 60


@pytest.mark.parametrize("kind", ["zeros", "equal"])
def test_a_start_of_equal_units_says_something(kind):
    net = drawn(n=4, widths=(2, 3, 1), loss="bce")
    from dataclasses import replace

    path, step = walk(replace(net, weights=None, init=Init(kind)), 5)
    assert verdict(path, step).outcome in ("converged", "descending")
