"""A descent is a path: computed as far as asked, and the same from wherever it is looked at."""

import math

import pytest

from biasviz.experiments.neuron.evaluation import evaluate
from biasviz.experiments.neuron.path import LONGEST, Path, path_of
from biasviz.numerics import OPTIMIZERS
from experiments.build import descent, path


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("moves", ["b", "w", "both"])
def test_a_path_in_slices_is_the_path_at_once(optimizer, moves):
    given = {"x": [0.5, -1.2], "w": 0.3, "b": -1, "y": [1, 0], "lr": 0.1}
    given |= {"optimizer": optimizer, "moves": moves}
    whole, slices = path(60, **given), path(0, **given)
    for step in (1, 2, 17, 40, 60):
        assert slices.reach(step) == step
    for name in ("w", "b", "loss", "slope"):
        assert slices.column(name) == whole.column(name)
    assert [slices.memory(k) for k in range(61)] == [whole.memory(k) for k in range(61)]


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_stepping_back_is_exact_the_memory_of_the_optimizer_included(optimizer):
    run = path(30, w=1, b=2, optimizer=optimizer, lr=0.1, moves="both")
    before = [(run.neuron(k), run.memory(k)) for k in range(31)]
    run.reach(200)
    run.reach(3)
    assert [(run.neuron(k), run.memory(k)) for k in range(31)] == before


def test_going_on_from_any_step_with_its_memory_gives_the_next():
    run = path(20, w=1, b=2, optimizer="adam", lr=0.1)
    for k in range(20):
        assert run.next_b(k) == run.neuron(k + 1).b


def test_what_does_not_move_stays_bit_for_bit():
    assert set(path(20, w=0.1, b=2, moves="b").column("w")) == {0.1}
    assert set(path(20, w=0.1, b=2.3, moves="w").column("b")) == {2.3}


def test_every_step_has_the_values_of_the_neuron_there():
    run = path(40, x=[1, 2], w=1, b=2, y=[0, 1], loss="bce", lr=0.7)
    for k in range(41):
        p = evaluate(run.neuron(k))
        assert run.column("loss", k, k + 1)[0] == pytest.approx(p.loss, rel=1e-15)
        assert run.slopes(k) == pytest.approx((p.dL_db, p.dL_dw), rel=1e-14)


def test_next_b_is_b_minus_rate_times_the_shown_slope_to_the_last_bit():
    for n in (1, 3, 7, 11):
        run = path(0, x=[0.1 * k for k in range(n)], y=[1] * n, w=0.7, b=-0.3, lr=0.3)
        assert run.next_b(0) == -0.3 - 0.3 * evaluate(run.neuron(0)).dL_db


def test_an_undefined_start_is_a_path_of_one_place():
    run = path(10, activation="linear", b=2, loss="bce")
    assert len(run) == 1
    assert run.reach(10) == 0
    assert str(run.ended).startswith("undefined: Binary cross-entropy is undefined")
    assert math.isnan(run.next_b(0))


def test_a_target_outside_the_loss_is_undefined_too():
    run = path(10, y=3, loss="bce")
    assert len(run) == 1
    assert "y = 3" in str(run.ended)


def test_a_bias_that_leaves_float64_ends_the_path():
    run = path(2_000, activation="linear", b=3, lr=1e9, loss="huber", optimizer="momentum")
    assert run.ended is None or run.ended.outcome == "diverged"
    assert all(map(math.isfinite, run.column("b")))


def test_the_longest_path_stops_there():
    run = Path(descent(activation="linear", b=3, lr=0.5))
    run.reach(5)
    assert LONGEST == 200_000
    assert run.reach(7) == 7


def test_one_descent_has_one_path():
    assert path_of(descent(b=1)) is path_of(descent(b=1))
    assert path_of(descent(b=1)) is not path_of(descent(b=2))


def test_a_dead_stretch_begins_where_it_began():
    run = path(50, activation="relu", w=1, b=3, y=1, lr=1.4)
    assert [run.died(k) for k in (0, 1, 2, 50)] == [None, 1, 1, 1]
