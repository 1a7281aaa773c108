"""The steps of a training, and the words for what it does."""

from dataclasses import replace

import numpy as np
import pytest

from biasviz.experiments.layer.path import Path
from biasviz.experiments.layer.spec import with_layer
from biasviz.experiments.layer.verdict import verdict
from biasviz.experiments.neuron import path as neuron_path
from biasviz.experiments.neuron.spec import Descent, Neuron, Problem, choose_optimizer
from biasviz.numerics.optimizers import OPTIMIZERS
from tests.layer.build import one_column, seeded

X8 = np.linspace(-1, 1, 8)


def b1(reduction, learning_rate=0.5):
    return one_column(X8, 2 * X8 + 1, w=2, b=-2, reduction=reduction, learning_rate=learning_rate)


def test_the_sum_flies_off_where_the_mean_arrives():
    path = Path(b1("sum"))
    assert path.reach(3) == 3
    assert path.biases(3)[:, 0] == pytest.approx([-2, 10, -26, 82])
    mean = Path(b1("mean"))
    mean.reach(80)
    assert mean.bias(80)[0, 0] == pytest.approx(1)
    assert verdict(mean, mean.reach(80)).outcome == "converged"
    path.reach(40)
    assert verdict(path, 40).outcome == "diverged"


@pytest.mark.parametrize("limit", [("sum", 0.25), ("mean", 2.0)], ids=lambda p: p[0])
def test_at_the_limit_of_the_learning_rate_it_goes_to_and_fro_for_ever(limit):
    reduction, rate = limit
    path = Path(b1(reduction, rate))
    path.reach(40)
    assert path.biases(40)[-2:, 0] == pytest.approx([4, -2])
    found = verdict(path, 40)
    assert (found.outcome, found.period) == ("oscillating", 2)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("moves", ["b", "w", "both"])
def test_a_layer_with_one_neuron_walks_as_the_neuron_does(optimizer, moves):
    x, y = (0.5, -1.0, 2.0), (1.0, 0.0, 0.3)
    run = one_column(x, y, w=0.4, b=0.1, activation="tanh", optimizer=optimizer, moves=moves, learning_rate=0.1)
    problem = Problem(x, y, run.start.activation, run.start.loss, "mean")
    other = neuron_path.Path(Descent(Neuron(problem, 0.4, 0.1), choose_optimizer(optimizer), 0.1, moves))
    path = Path(run)
    assert path.reach(25) == other.reach(25) == 25
    there = other.neuron(25)
    assert path.bias(25)[0, 0] == pytest.approx(there.b, rel=1e-12)
    assert path.weights(25)[0, 0] == pytest.approx(there.w, rel=1e-12)


@pytest.mark.parametrize(("slope", "first", "all_rows"), [(0.1, 13, 26), (0.01, 139, 159)])
def test_leaky_relu_wakes_the_dead_batch_of_D6(slope, first, all_rows):
    run = one_column(
        [0.5, 1, 1.5, 2], [1, 1, 1, 1], w=-1, b=-0.2, activation=f"leaky_relu:{slope}", learning_rate=0.5
    )
    path = Path(run)
    path.reach(400)
    above = path.biases(400) - np.array([0.5, 1, 1.5, 2]) > 0
    assert int(np.argmax(above.any(axis=1))) == first
    assert int(np.argmax(above.all(axis=1))) == all_rows
    path.reach(4000)
    assert path.bias(4000)[0, 0] == pytest.approx(2.25)


def test_a_dead_batch_is_called_dead_and_stays():
    run = one_column([0.5, 1, 1.5, 2], [1, 1, 1, 1], w=-1, b=-0.2, activation="relu", learning_rate=0.5)
    path = Path(run)
    path.reach(30)
    assert path.bias(30)[0, 0] == -0.2
    assert (verdict(path, 30).outcome, verdict(path, 30).step) == ("dead", 0)


def test_saturated_rows_that_are_wrong_are_a_plateau_and_not_dead():
    path = Path(one_column([40, 45], [0, 0], activation="sigmoid"))
    path.reach(20)
    assert verdict(path, 20).outcome == "plateau"


def test_every_row_comes_once_in_a_round_of_minibatches_and_the_seed_says_when():
    path = Path(seeded(rows=12, batch_size=4, seed=3))
    path.reach(9)
    first = np.concatenate([path.which(k) for k in range(3)])
    second = np.concatenate([path.which(k) for k in range(3, 6)])
    assert sorted(first) == sorted(second) == list(range(12))
    assert first.tolist() != second.tolist()
    assert path.totals(2).rows == 4
    again = Path(seeded(rows=12, batch_size=4, seed=3))
    again.reach(9)
    assert (again.biases(9) == path.biases(9)).all()
    other = Path(replace(path.run, seed=4))
    assert other.which(0).tolist() != path.which(0).tolist()


def test_muted_rows_are_in_no_minibatch():
    run = seeded(rows=12, batch_size=3)
    batch = replace(run.start.batch, muted=frozenset({0, 5}))
    path = Path(with_layer(run, batch=batch))
    path.reach(20)
    seen = {int(row) for step in range(20) for row in path.which(step)}
    assert seen == set(range(12)) - {0, 5}


def test_without_a_reduction_b_cannot_move():
    path = Path(seeded(reduction="none"))
    assert path.reach(5) == 0
    assert path.ended is not None
    assert "one gradient a row" in path.ended.detail


def test_a_bias_that_leaves_the_numbers_ends_the_path():
    path = Path(b1("sum", 1e150))
    assert path.reach(50) < 50
    assert path.ended.outcome in ("diverged", "undefined")


def test_what_a_path_keeps_nobody_can_write_to():
    path = Path(seeded(moves="both"))
    path.reach(3)
    sums = [v for v in vars(path.totals(2)).values() if hasattr(v, "flags")]
    kept = [path.bias(2), path.weights(2), path.biases(3), *sums]
    assert len(kept) > 8
    assert not any(array.flags.writeable for array in kept)


def test_biases_of_some_steps_are_those_of_all_of_them():
    path = Path(b1("mean"))
    path.reach(9)
    assert (path.biases(4) == np.concatenate([path.bias(k) for k in range(5)])).all()
    assert (path.biases(9, 6) == path.biases(9)[6:]).all()


def test_a_wide_layer_whose_weights_move_keeps_fewer_steps():
    assert Path(seeded(4, 60, 60, moves="both")).longest < Path(seeded(4, 60, 60)).longest
