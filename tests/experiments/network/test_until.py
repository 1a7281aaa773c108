"""A training runs until something happens, at the same step whoever looks how often."""

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from biasviz.experiments.network.lab import Until
from biasviz.experiments.network.marks import Marks
from biasviz.experiments.network.path import Path
from biasviz.experiments.network.spec import Training
from biasviz.experiments.network.until import EVENTS, _test_rises, events_of, reached
from biasviz.experiments.network.verdict import verdict
from tests.experiments.network.cases import drawn, network

XOR = [[0, 0], [0, 1], [1, 0], [1, 1]], [[0], [1], [1], [0]]
XOR_NET = network(*XOR, [[0.1, -0.1, 0.6], [0.1, -0.5, 0.4]], [[1.3], [0.9], [-0.7]], b=[[0, 0, 0], [0]], loss="bce")


def walk(net, steps, **given):
    path = Path(Training(net, **given))
    return path, path.reach(steps)


def looked(run, until, steps, every):
    """Return where a run stops that is looked at on its way."""
    path = Path(run)
    for step in range(0, steps + 1, every):
        found = reached(path, until, path.reach(step))
        if found is not None:
            return found
    return None


def test_the_loss_stops_where_it_falls_below_the_level():
    path, step = walk(XOR_NET, 400, learning_rate=1.0)
    found = reached(path, Until("below", 0.1), step)
    losses = path.losses(0, step)
    assert losses[found] < 0.1 <= losses[found - 1]


def test_a_loss_that_is_low_already_counts_when_it_falls_anew():
    path, step = walk(XOR_NET, 400, learning_rate=1.0)
    found = reached(path, Until("below", 0.1), step)
    assert reached(path, Until("below", 0.1, found), step) is None


def test_every_row_is_right():
    path, step = walk(XOR_NET, 400, learning_rate=1.0)
    found = reached(path, Until("all_right"), step)
    marks = path.marks(step)
    right = dict(zip(marks.steps.tolist(), marks.train_right.tolist(), strict=True))
    assert right[found] == 1.0
    assert max(share for at, share in right.items() if at < found) < 1.0


def test_a_unit_that_dies_is_met_but_not_one_that_was_dead():
    dies = network([[1.0]], [[1.0]], [[1.0, 1.0]], [[1.0], [0.1]], b=[[3.0, -9.0], [0.0]], f="relu")
    path, step = walk(dies, 12, learning_rate=1.5)
    found = reached(path, Until("dead"), step)
    assert path.marks(step).dead[0].tolist() == [0, 1, 0]
    assert path.marks(found).dead[-1, 0] == 1
    assert path.marks(found - 1).dead[-1, 0] == 0
    assert reached(path, Until("dead", since=found), step) is None


def test_it_stops_where_the_verdict_says_converged():
    net = network([[1.0]], [[0.0]], [[0.0]], [[0.0]], b=[[0.0], [3.0]], f="linear")
    path, step = walk(net, 100)
    found = reached(path, Until("converged"), step)
    assert verdict(path, found).outcome == "converged"
    assert verdict(path, found - 4).outcome != "converged"
    assert reached(path, Until("converged", since=found), step) == found + 4


def test_frozen_biases_do_not_stop_it_early():
    net = network([[1.0]], [[1.0]], [[0.3]], [[1.0]], b=[[0.0], [0.0]], f="linear")
    path, step = walk(net, 200, moves="w", learning_rate=0.3)
    found = reached(path, Until("converged"), step)
    assert abs(path.loss(found)) < 1e-9
    assert found > 4


def test_weights_may_rest_where_frozen_biases_would_still_be_pulled():
    net = network([[1.0], [2.0]], [[3.0], [3.0]], [[1.0]], [[1.0]], f="linear")
    path, step = walk(net, 400, moves="w", learning_rate=0.1)
    found = reached(path, Until("converged"), step)
    assert verdict(path, found).outcome == "converged"
    assert path.bias_gradients(found)[found].max() > 0.1


def test_divergence_is_met_before_numbers_end_and_where_they_do():
    net = network([[1.0]], [[0.0]], [[0.0]], [[0.0]], b=[[0.0], [3.0]], f="linear")
    path, step = walk(net, 2_000, learning_rate=3.0)
    found = reached(path, Until("diverged"), step)
    assert found < 12
    sudden, step = walk(net, 2_000, learning_rate=1e300)
    assert sudden.ended is not None
    assert reached(sudden, Until("diverged"), step) in (None, step)


def test_the_held_out_rows_rise_while_the_others_are_learned_by_heart():
    net = replace(drawn(4, n=24, widths=(3, 12, 1), loss="bce"), test=0.5)
    path, step = walk(net, 1_500, learning_rate=1.0)
    found = reached(path, Until("test_rises"), step)
    marks = path.marks(step)
    at = int(np.searchsorted(marks.steps, found))
    lowest = int(np.nanargmin(marks.test[: at + 1]))
    assert at - lowest == 20 or marks.test[at - 1] <= marks.test[lowest] * 1.001
    assert marks.test[at] > marks.test[lowest]


def test_a_loss_that_rises_by_next_to_nothing_does_not_rise():
    fall = 50 + 0.5 * np.linspace(3, -0.01, 60) ** 2

    def rises(test):
        steps, none = np.arange(len(test)), np.zeros((len(test), 1), dtype=np.int64)
        marks = Marks(steps, test, test, test, test, none, none, 4)
        path = SimpleNamespace(marks=lambda step: marks, run=None)
        return _test_rises(path, Until("test_rises"), 0, len(test)).tolist()

    assert rises(np.append(fall, np.full(80, fall[-1] * (1 + 1e-5)))) == []
    assert rises(np.append(fall, np.full(80, fall[-1] * 1.01)))[0] == 79


def test_marks_that_are_far_apart_do_not_depend_on_who_looks():
    rng = np.random.default_rng(3)
    X = rng.standard_normal((80, 2))
    net = network(X, X[:, 0] * X[:, 1] > 0, rng.standard_normal((2, 8)), rng.standard_normal((8, 1)),
                  b=[[0.1] * 8, [0]], loss="bce", test=0.85)  # fmt: skip
    run = Training(net, learning_rate=1.0)
    path, _ = Path(run), Path(run).reach(0)
    path.reach(300)
    assert np.diff(path.marks(300).steps).max() > 1
    found = {looked(run, Until("all_right"), 300, every) for every in (1, 5, 300)}
    assert len(found) == 1
    assert found != {None}


@pytest.mark.parametrize("event", ["below", "all_right", "converged"])
@pytest.mark.parametrize("batch_size", [0, 2])
def test_it_stops_at_the_same_step_however_often_somebody_looks(event, batch_size):
    run = Training(XOR_NET, learning_rate=1.0, batch_size=batch_size)
    found = {looked(run, Until(event, 0.2), 600, every) for every in (1, 7, 600)}
    assert len(found) == 1
    assert event == "converged" or found != {None}


def test_only_events_that_can_happen_are_offered():
    assert events_of(XOR_NET) == ("converged", "below", "all_right", "diverged")
    relu = network(*XOR, [[1, -1], [1, -1]], [[1], [-1]], f="relu", loss="bce", test=0.25)
    assert set(events_of(relu)) == set(EVENTS)
    line = drawn(loss="half_mse", widths=(2, 2, 1))
    assert "all_right" not in events_of(line)
