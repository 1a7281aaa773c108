"""Which rows a step sees."""

import numpy as np
import pytest

from biasviz.experiments.network.path import Path
from biasviz.experiments.network.spec import Edit, Training, edited
from biasviz.experiments.network.timeline import Timeline, shuffled
from tests.experiments.network.cases import drawn


def walk(steps=20, n=10, edits=(), **given):
    run = Training(drawn(1, n), learning_rate=1e-3, **given)
    for edit in edits:
        run = edited(run, edit)
    path = Path(run)
    assert path.reach(steps) == steps
    return path


@pytest.mark.parametrize("size", [0, 10, 11])
def test_all_rows_come_in_their_order(size):
    path = walk(batch_size=size)
    assert path.rows(3).tolist() == list(range(10))
    assert (path.seen(3), path.epoch(3), path.steps_to_epoch_end(3)) == (30, 3.0, 1)


@pytest.mark.parametrize("size", [1, 3, 4, 5])
def test_every_row_comes_once_in_an_epoch_and_what_is_left_over_is_a_smaller_step(size):
    path = walk(30, batch_size=size)
    each = -(-10 // size)
    for epoch in range(2):
        steps = [path.rows(epoch * each + k) for k in range(each)]
        assert sorted(np.concatenate(steps).tolist()) == list(range(10))
        assert [len(s) for s in steps[:-1]] == [size] * (each - 1)
        assert path.seen((epoch + 1) * each) == 10 * (epoch + 1)
        assert [path.steps_to_epoch_end(epoch * each + k) for k in range(each)] == list(range(each, 0, -1))


def test_each_epoch_has_an_order_of_its_own_and_the_seed_says_which():
    path, again, other = walk(batch_size=5), walk(batch_size=5), walk(batch_size=5, order=1)
    first, second = (np.concatenate([path.rows(k), path.rows(k + 1)]).tolist() for k in (0, 2))
    assert first != second
    assert first != list(range(10))
    assert all((path.rows(k) == again.rows(k)).all() for k in range(20))
    assert any((path.rows(k) != other.rows(k)).any() for k in range(4))


def test_the_order_of_an_epoch_is_the_same_on_every_machine():
    assert shuffled(1, 0, 6).tolist() == [3, 5, 4, 2, 0, 1]
    assert sorted(shuffled(3, 2, 100).tolist()) == list(range(100))


@pytest.mark.parametrize("stream", [[0], [0, 0], [0, 1]])
def test_the_order_has_nothing_to_do_with_rows_made_with_the_same_seed(stream):
    numbers = np.random.Generator(np.random.PCG64(stream)).random(400)
    for epoch in (0, 1):
        assert abs(np.corrcoef(numbers[shuffled(0, epoch, 400)], np.arange(400))[0, 1]) < 0.2


def test_another_number_of_rows_on_the_way_goes_on_where_the_epoch_has_come_to():
    path = walk(batch_size=3, edits=[Edit(2, "batch_size", 2), Edit(9, "batch_size", 0), Edit(11, "batch_size", 6)])
    assert [path.seen(k) for k in range(13)] == [0, 3, 6, 8, 10, 12, 14, 16, 18, 20, 30, 40, 46]
    epoch = np.concatenate([path.rows(k) for k in range(4)])
    assert sorted(epoch.tolist()) == list(range(10))
    assert path.rows(9).tolist() == list(range(10))
    assert (path.epoch(1), path.epoch(12)) == (0.3, 4.6)
    assert [path.steps_to_epoch_end(k) for k in (0, 1, 2, 3, 4)] == [4, 3, 2, 1, 5]


def test_how_long_an_epoch_still_takes_knows_what_is_changed_in_it():
    path = walk(batch_size=3, edits=[Edit(2, "batch_size", 1)])
    assert [path.steps_to_epoch_end(k) for k in range(8)] == [6, 5, 4, 3, 2, 1, 10, 9]


def test_a_step_over_all_rows_in_the_middle_of_an_epoch_completes_it():
    path = walk(batch_size=3, edits=[Edit(1, "batch_size", 0), Edit(2, "batch_size", 3)])
    assert path.steps_to_epoch_end(1) == 1
    assert [path.seen(k) for k in range(5)] == [0, 3, 13, 16, 19]
    assert len(path.rows(4)) == 1


def test_settings_hold_from_the_step_at_which_they_were_changed():
    run = Training(drawn(), learning_rate=0.1)
    for edit in (Edit(4, "learning_rate", 0.2), Edit(4, "moves", "b"), Edit(9, "learning_rate", 0.3)):
        run = edited(run, edit)
    line = Timeline(run, 9)
    found = [(line.at(k).settings.learning_rate, line.at(k).settings.moves) for k in (0, 3, 4, 8, 9, 1000)]
    assert found == [(0.1, "both"), (0.1, "both"), (0.2, "b"), (0.2, "b"), (0.3, "b"), (0.3, "b")]
    assert (line.at(5).first, line.at(5).end, line.at(0).first) == (4, 9, 0)
    assert [edit.name for edit in line.changes(4)] == ["learning_rate", "moves"]


def test_held_out_and_muted_rows_are_in_no_step():
    from dataclasses import replace

    net = drawn(1, 20, test=0.3)
    net = replace(net, batch=replace(net.batch, muted=frozenset({0, 1})))
    path = Path(Training(net, batch_size=4))
    path.reach(9)
    rows = {int(row) for k in range(9) for row in path.rows(k)}
    assert rows == set(range(13))
