"""What is changed on the way: the history before it stays, and is taken over bit by bit."""

from dataclasses import replace

import numpy as np
import pytest

from biasviz.experiments.network import path as paths
from biasviz.experiments.network.evaluation import layout
from biasviz.experiments.network.path import Path, path_of, walked
from biasviz.experiments.network.spec import Edit, Training, edited
from biasviz.experiments.neuron.spec import choose_optimizer
from biasviz.numerics.optimizers import OPTIMIZERS
from tests.experiments.network.cases import drawn, network


def same(path, other, last):
    """Whether both have the same history, bit by bit."""
    assert path.reach(last) == other.reach(last)
    assert (path.biases(last) == other.biases(last)).all()
    assert (path.losses(0, last) == other.losses(0, last)).all()
    assert (path.bias_gradients(last) == other.bias_gradients(last)).all()
    for step in range(last + 1):
        assert (path.parameters(step) == other.parameters(step)).all()
        assert (path.rows(step) == other.rows(step)).all()
        assert path.turns(step) == other.turns(step)
        for m, n in zip(path.memory(step), other.memory(step), strict=True):
            assert (m == n).all()
    marks, others = path.marks(last), other.marks(last)
    for name, values in vars(marks).items():
        assert np.array_equal(values, vars(others)[name], equal_nan=name not in ("steps", "rows", "dead", "saturated"))
    return True


def test_a_bias_changed_on_the_way_is_there_at_that_step_and_the_history_before_it_stays():
    run = Training(drawn(2), learning_rate=0.2)
    before = walked(run, 30)
    after = walked(edited(run, Edit(12, "bias", (0, 1, 2.5))), 30)
    place = layout(run.start).bias(0, 1)
    assert after.parameters(12)[place] == 2.5
    others = np.arange(layout(run.start).size) != place
    assert (after.parameters(12)[others] == before.parameters(12)[others]).all()
    assert (after.biases(11) == before.biases(11)).all()
    assert after.loss(12) != before.loss(12)
    assert after.biases(30).shape == before.biases(30).shape


def test_a_weight_changed_on_the_way_is_there_at_that_step():
    run = Training(drawn(2))
    path = walked(edited(run, Edit(5, "weight", (1, 3, 0, -4.0))), 6)
    assert path.parameters(5)[layout(run.start).weight(1, 3, 0)] == -4.0


def test_a_shared_bias_changed_on_the_way_is_changed_for_the_whole_layer():
    run = Training(drawn(2, shared=True))
    path = walked(edited(run, Edit(5, "bias", (0, 2, 0.75))), 9)
    assert (path.parameters(5)[layout(run.start).b[0]] == 0.75).all()
    for step in range(10):
        assert all(len(set(path.parameters(step)[b].tolist())) == 1 for b in layout(run.start).b)


@pytest.mark.parametrize(
    "edit",
    [
        Edit(7, "learning_rate", 0.01), Edit(7, "optimizer", choose_optimizer("adam")), Edit(7, "moves", "b"),
        Edit(7, "moves", "w"), Edit(7, "batch_size", 4), Edit(7, "bias", (0, 1, 2.0)),
        Edit(7, "weight", (0, 1, 1, 2.0)),
    ],
    ids=lambda edit: edit.name,
)  # fmt: skip
@pytest.mark.parametrize("optimizer", ["gd", "momentum", "adam"])
def test_a_history_that_is_taken_over_is_the_one_that_is_walked(edit, optimizer):
    run = Training(drawn(6, 10), choose_optimizer(optimizer), 0.1, batch_size=3)
    paths._paths.clear()
    known = walked(run, 15)
    again = edited(run, edit)
    path = path_of(again)
    assert len(path) == 7
    assert path is not known
    assert same(path, Path(again), 20)
    assert same(known, Path(run), 15)
    more = edited(again, Edit(11, "learning_rate", 0.3))
    assert len(path_of(more)) == 11
    assert same(path_of(more), Path(more), 20)


@pytest.mark.parametrize("kept", [(), (Edit(7, "learning_rate", 0.4),), (Edit(9, "learning_rate", 0.4),)])
def test_a_history_that_had_other_changes_is_taken_over_without_them(kept):
    paths._paths.clear()
    run = Training(drawn(6, 10), learning_rate=0.1, batch_size=3)
    walked(replace(run, edits=(Edit(7, "bias", (0, 0, 1.0)), Edit(12, "bias", (0, 1, 2.0)))), 15)
    again = replace(run, edits=kept)
    path = path_of(again)
    assert len(path) == 7
    assert same(path, Path(again), 20)


def test_many_changes_at_one_step_each_begin_where_the_last_one_did():
    run = Training(drawn(6, 10), learning_rate=0.1, batch_size=3)
    walked(run, 15)
    for k in range(20):
        changed = edited(run, Edit(9, "bias", (0, 1, 0.1 * k)))
        path = walked(changed, 9)
        assert len(path) == 10
        assert same(path, Path(changed), 9)
    assert same(walked(run, 15), Path(run), 15)


def test_a_change_at_the_end_of_a_path_that_diverged_begins_anew_from_there():
    net = network([[1.0]], [[0.0]], [[0.0]], [[0.0]], b=[[0.0], [3.0]], f="linear")
    run = Training(net, learning_rate=4.0, moves="b")
    path = walked(run, 500)
    end = len(path) - 1
    assert (end, path.ended.outcome) == (323, "diverged")
    saved = edited(run, Edit(end - 3, "learning_rate", 1e-12))
    assert walked(saved, end + 5).reach(end + 5) == end + 5
    late = edited(run, Edit(end, "bias", (0, 0, 0.0)))
    assert same(path_of(late), Path(late), len(Path(late)) - 1)


def test_another_optimizer_begins_with_an_empty_memory_and_its_first_step():
    run = Training(drawn(2), choose_optimizer("momentum"), 0.05)
    path = walked(edited(run, Edit(8, "optimizer", choose_optimizer("adam"))), 12)
    assert [len(path.memory(k)) for k in (7, 8)] == [1, 2]
    assert all((m == 0).all() for m in path.memory(8))
    assert path.turns(8) == (0, 0)
    g, kw = path.gradient(8), choose_optimizer("adam").keywords
    step, _ = OPTIMIZERS["adam"].direction(g, path.memory(8), 1, **kw)
    assert path.parameters(9) == pytest.approx(path.parameters(8) - 0.05 * step)


def test_another_number_for_the_same_optimizer_keeps_what_it_remembers():
    run = Training(drawn(2), choose_optimizer("momentum"), 0.05)
    path = walked(edited(run, Edit(8, "optimizer", choose_optimizer("momentum", {"momentum": 0.5}))), 9)
    (v,), (after,) = path.memory(8), path.memory(9)
    assert (v != 0).any()
    assert after == pytest.approx(0.5 * v + path.gradient(8))


def test_adam_counts_the_steps_of_what_was_frozen_from_when_it_moves():
    run = Training(drawn(2), choose_optimizer("adam"), 0.05, moves="b")
    path = walked(edited(run, Edit(50, "moves", "both")), 51)
    assert path.turns(50) == (0, 50)
    W = layout(run.start).weights
    moved = np.abs(path.parameters(51)[W] - path.parameters(50)[W])
    steep = np.abs(path.gradient(50)[W]) > 1e-4
    assert steep.sum() > 5
    assert moved[steep] == pytest.approx(0.05, rel=1e-3)  # the first step of Adam is as long as the learning rate


def test_the_path_of_a_run_is_one_object_and_few_are_kept():
    paths._paths.clear()
    runs = [Training(drawn(seed)) for seed in range(paths.MOST_PATHS + 3)]
    found = [path_of(run) for run in runs]
    assert path_of(runs[-1]) is found[-1]
    assert path_of(replace(runs[-1])) is found[-1]
    assert len(paths._paths) == paths.MOST_PATHS
    assert path_of(runs[0]) is not found[0]


def test_a_run_with_another_start_begins_at_its_own():
    run = Training(drawn(1), learning_rate=0.3)
    walked(run, 10)
    for other in (edited(run, Edit(0, "bias", (0, 0, 3.0))), edited(run, Edit(0, "learning_rate", 0.2)),
                  replace(run, order=1, batch_size=4)):  # fmt: skip
        assert len(path_of(other)) == 1
