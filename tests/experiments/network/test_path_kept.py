"""Of a large network not every step is kept: what is worked out again is the same to the last bit."""

import threading

import numpy as np
import pytest

from biasviz.experiments.network import kept, recorded, stepper
from biasviz.experiments.network import path as paths
from biasviz.experiments.network.evaluation import full_pass
from biasviz.experiments.network.kept import Kept, Place
from biasviz.experiments.network.path import Path
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.network.spec import Edit, Training, edited
from biasviz.experiments.neuron.spec import choose_optimizer
from biasviz.patience import GivenUp, Lengthy, Patience, at_once, with_patience
from tests.experiments.network.cases import drawn

WALKS = [
    {"optimizer": choose_optimizer("gd")},
    {"optimizer": choose_optimizer("adam"), "learning_rate": 0.02, "batch_size": 4},
    {"optimizer": choose_optimizer("nesterov"), "learning_rate": 0.01, "batch_size": 3, "moves": "b"},
]


def run_of(walk, loss="softmax_ce"):
    run = Training(drawn(7, 11, (20, 6, 4, 3), f="relu", loss=loss), **walk)
    run = edited(run, Edit(33, "bias", (0, 2, 0.5)))
    run = edited(run, Edit(71, "moves", "w"))
    run = edited(run, Edit(95, "optimizer", choose_optimizer("momentum")))
    return edited(run, Edit(95, "batch_size", 5))


@pytest.fixture
def little_room(monkeypatch):
    """Room for a few places only."""
    monkeypatch.setattr(paths, "KEPT", 6_000)
    monkeypatch.setattr(kept, "RECENT_NUMBERS", 2_000)


@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk["optimizer"].id)
def test_stepping_back_over_places_that_are_not_kept_is_exact(walk, monkeypatch):
    run = run_of(walk)
    whole = Path(run)
    assert whole.reach(150) == 150
    with monkeypatch.context() as patch:
        patch.setattr(paths, "KEPT", 6_000)
        patch.setattr(kept, "RECENT_NUMBERS", 2_000)
        few = Path(run)
    assert few.reach(150) == 150
    assert (whole._kept.every, few._kept.every >= 8) == (1, True)
    steps = np.random.default_rng(0).permutation(151).tolist()
    for step in [*range(150, 100, -1), *steps]:
        assert (few.parameters(step) == whole.parameters(step)).all()
        assert (few.gradient(step) == whole.gradient(step)).all()
        assert all((m == n).all() for m, n in zip(few.memory(step), whole.memory(step), strict=True))
        assert few.turns(step) == whole.turns(step)
    assert (few.biases(150) == whole.biases(150)).all()
    assert (few.losses(0, 150) == whole.losses(0, 150)).all()


def test_a_change_in_what_is_not_kept_goes_on_exactly(little_room):
    run = run_of(WALKS[1])
    known = Path(run)
    known.reach(150)
    changed = edited(run, Edit(120, "bias", (1, 1, 0.25)))
    taken, anew = Path(changed, known, 120), Path(changed)
    assert len(taken) == 120
    assert taken.reach(150) == anew.reach(150) == 150
    for step in (150, 121, 120, 119, 60, 33, 0):
        assert (taken.parameters(step) == anew.parameters(step)).all()
    assert (taken.biases(150) == anew.biases(150)).all()


def test_what_is_kept_stays_within_its_bound_and_the_last_steps_are_there(little_room):
    path = Path(run_of(WALKS[0]))
    most = 0
    for step in range(1, 300):
        path.reach(step)
        most = max(most, path.numbers)
        if step > 2:
            assert all(path._kept.get(k) is not None for k in (step, step - 1, step - 2))
    size = path.place(299).size
    assert 6_000 < most <= 6_000 + 2_000 + size
    for step in (290, 200, 120, 7, 250):
        path.parameters(step)
        assert path.numbers <= 6_000 + 2 * (2_000 + size) + 12 * size


def test_places_before_one_that_was_looked_back_at_are_there_already():
    many = Kept(3_000)
    place = Place(np.zeros(36), (), (0, 0), 0)
    for step in range(2_000):
        many.put(step, place)
    assert many.every == 128
    first = many.before(1_000)
    assert first == 896
    many.look_back(first)
    for step in range(first + 1, 1_001):
        many.put_again(step, place, 1_000)
    assert all(many.get(step) is not None for step in range(1_000, 1_000 - kept.RECENT, -1))
    assert 985 - 11 <= many.before(985) < 985
    many.look_back(0)
    assert many.get(1_000) is None


def test_wide_networks_have_fewer_steps_and_small_ones_as_many_as_there_are():
    small, wide = Path(Training(drawn())), Path(Training(drawn(0, 3, (2, 200, 2))))
    assert small.longest == paths.LONGEST
    assert wide.longest == recorded.MOST // (202 + 2 + 2)


def test_a_path_has_no_more_steps_than_the_longest(monkeypatch):
    monkeypatch.setattr(paths, "LONGEST", 12)
    path = Path(Training(drawn()))
    assert path.reach(40) == 12
    assert (len(path), path.ended) == (13, None)


def test_where_somebody_waits_a_long_way_is_not_begun():
    path = Path(Training(drawn()))
    with at_once():
        assert path.reach(200) == 200
        with pytest.raises(Lengthy):
            path.reach(50_000)
    assert len(path) == 201


def test_a_walk_that_is_stopped_leaves_a_path_that_goes_on_as_if_nothing_had_been():
    run = run_of(WALKS[1])
    path, waits = Path(run), Patience(float("inf"))
    slope = path._steps.slope

    def stopping(step, place, look=None):
        waits.stopped = step == 60
        return slope(step, place, look)

    path._steps.slope = stopping
    with with_patience(waits), pytest.raises(GivenUp):
        path.reach(150)
    assert 59 <= len(path) - 1 <= 61
    other = Path(run)
    assert path.reach(150) == other.reach(150) == 150
    assert (path.biases(150) == other.biases(150)).all()
    assert (path.marks(150).steps == other.marks(150).steps).all()


def test_several_threads_walk_one_path():
    run = run_of(WALKS[1])
    path, other = Path(run), Path(run)
    threads = [threading.Thread(target=path.reach, args=(last,)) for last in (150, 140, 150, 90)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    other.reach(150)
    assert len(path) == 151
    assert (path.biases(150) == other.biases(150)).all()


def test_where_only_b_moves_the_product_of_the_first_layer_is_kept(monkeypatch):
    path = Path(Training(drawn(7, 11, (20, 6, 3), f="relu", loss="softmax_ce"), moves="b", batch_size=4))
    made = stepper._products[0]
    assert made[0] is path._steps.X
    path.reach(30)
    assert stepper._products[0] is made
    monkeypatch.setattr(stepper, "WORTH", 21)
    alone = Path(path.run)
    alone.reach(30)
    assert path.losses(0, 30) == pytest.approx(alone.losses(0, 30), rel=1e-12)
    assert path.biases(30) == pytest.approx(alone.biases(30), rel=1e-12)


def test_the_product_is_made_anew_for_other_weights():
    net = drawn(7, 11, (20, 6, 3), f="relu", loss="softmax_ce")
    run = edited(Training(net, moves="b"), Edit(5, "weight", (0, 3, 2, 1.5)))
    path = Path(run)
    assert path.reach(9) == 9
    X, Y = training_rows(net)
    for step in (4, 5, 9):
        assert path.loss(step) == pytest.approx(full_pass(net, path.parameters(step), X, Y).L, rel=1e-13)
