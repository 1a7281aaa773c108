"""What is looked at now and then: losses over all rows, who is right, who is dead."""

from itertools import pairwise

import numpy as np
import pytest

from biasviz.experiments.layer.evaluation import DEAD, SATURATED
from biasviz.experiments.network import marks as module
from biasviz.experiments.network.evaluation import full_pass
from biasviz.experiments.network.path import Path
from biasviz.experiments.network.rows import test_rows as held_out_rows
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.network.spec import Edit, Training, edited
from biasviz.patience import Lengthy, at_once
from tests.experiments.network.cases import drawn, network

CASES = [
    {"f": "relu", "loss": "softmax_ce"},
    {"f": "sigmoid", "loss": "bce", "reduction": "sum"},
    {"f": ["elu", "hard_tanh"], "loss": "mse", "output": "sigmoid"},
]


def right(net, found):
    if net.loss == "softmax_ce":
        return (found.Z[-1].argmax(axis=1) == found.Y.argmax(axis=1)).mean()
    return np.nan


@pytest.mark.parametrize("size", [0, 4])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["loss"])
def test_marks_are_what_a_pass_over_all_rows_says(case, size):
    net = drawn(3, 30, (3, 5, 4, 2), test=0.25, **case)
    path = Path(Training(net, batch_size=size, learning_rate=0.3))
    path.reach(40)
    marks, (X, Y), (X_test, Y_test) = path.marks(40), training_rows(net), held_out_rows(net)
    assert (len(marks.steps) > 8, marks.steps[0], marks.steps[-1], marks.rows) == (True, 0, 40, len(X))
    assert len(X_test) > 5
    for k, step in enumerate(marks.steps):
        theta = path.parameters(step)
        train, test = full_pass(net, theta, X, Y), full_pass(net, theta, X_test, Y_test)
        assert marks.train[k] == pytest.approx(train.loss.mean(), rel=1e-12)
        assert marks.test[k] == pytest.approx(test.loss.mean(), rel=1e-12)
        assert np.array_equal([marks.train_right[k], marks.test_right[k]], [right(net, train), right(net, test)],
                              equal_nan=True)  # fmt: skip
        lamps = np.concatenate(train.lamp, axis=1)
        assert marks.dead[k].tolist() == (lamps == DEAD).sum(axis=0).tolist()
        assert marks.saturated[k].tolist() == (lamps == SATURATED).sum(axis=0).tolist()


@pytest.mark.parametrize(
    ("loss", "output", "Z"), [("bce", "linear", 0.0), ("half_mse", "sigmoid", 0.0), ("mse", "linear", 0.5)]
)
def test_with_one_output_a_row_is_right_on_its_side_of_a_half(loss, output, Z):
    X = np.array([-2.0, -1.0, 0.3, 2.0])
    net = network(X[:, None], [[0], [1], [1], [1]], [[1.0]], [[1.0]], b=[[0.0], [Z]], f="linear", loss=loss,
                  output=output)  # fmt: skip
    assert Path(Training(net)).marks(0).train_right.tolist() == [0.75]


def test_where_targets_are_no_classes_nobody_is_right_or_wrong():
    marks = Path(Training(drawn(1))).marks(0)
    assert np.isnan(marks.train_right).all()
    assert np.isnan(marks.test).all()


def test_where_a_step_sees_all_rows_every_step_of_a_small_network_is_marked():
    path = Path(Training(drawn(1)))
    path.reach(30)
    assert path.marks(30).steps.tolist() == list(range(31))


def test_marks_take_a_share_of_the_training_and_no_more():
    path = Path(Training(drawn(1, 200), batch_size=5, learning_rate=0.01))
    path.reach(600)
    steps, work = path._marked._steps.rows(0, 999)[:, 0], path._steps.work
    assert len(steps) > 5
    cost = module.FORWARD * work(200)
    for a, b in pairwise(steps.tolist()):
        rows = path.seen(b) - path.seen(a)
        assert module.SHARE * work(rows, b - a) >= cost
        assert module.SHARE * work(rows - 5, b - a - 1) < cost


def test_what_is_marked_does_not_depend_on_who_looked():
    run = Training(drawn(1, 100), batch_size=5, learning_rate=0.01)
    path, other = Path(run), Path(run)
    for step in range(150):
        path.reach(step)
        assert path.marks(step).steps[-1] == step
    path.reach(150)
    other.reach(150)
    for name, values in vars(path.marks(150)).items():
        assert np.array_equal(values, getattr(other.marks(150), name), equal_nan=True)


def test_of_many_rows_the_step_itself_is_marked_only_where_that_is_asked_for(monkeypatch):
    monkeypatch.setattr(module, "CHEAP", 10)
    path = Path(Training(drawn(1, 100), batch_size=5))
    assert len(path.marks(0).steps) == 0
    assert path.marks(0).dead.shape == (0, 8)
    assert path.marks(0, there=True).steps.tolist() == [0]
    path.reach(1)
    assert path.marks(1).steps.tolist() == [0]


def test_a_mark_of_very_many_rows_is_put_off_where_somebody_waits(monkeypatch):
    monkeypatch.setattr(module, "CHEAP", 10)
    path = Path(Training(drawn(1, 4), batch_size=1))
    path._marked._n = 500_000
    with at_once():
        with pytest.raises(Lengthy):
            path.marks(0, there=True)
        with pytest.raises(Lengthy):
            path.reach(1)
    assert (len(path), len(path.marks(0).steps)) == (1, 0)


def test_a_unit_that_dies_is_dead_for_every_row_from_then_on():
    net = network([[1.0], [2.0]], [[1.0], [1.0]], [[1.0, 1.0]], [[1.0], [1.0]], f="relu")
    path = Path(edited(Training(net, learning_rate=0.01), Edit(5, "bias", (0, 1, -9.0))))
    path.reach(20)
    assert path.marks(20).dead[:, 1].tolist() == [0] * 5 + [2] * 16
    assert path.marks(20).dead[:, 0].tolist() == [0] * 21
