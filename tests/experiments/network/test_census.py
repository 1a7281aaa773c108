"""Units are counted as alive, saturated or dead, with the rows they are it for."""

import numpy as np
import pytest

from biasviz.experiments.network.census import census, kinds_of, rows_of, sentence, unit_of, units_of
from biasviz.experiments.network.evaluation import ALIVE, DEAD, SATURATED, full_pass, start
from biasviz.experiments.network.path import Path
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.network.spec import Training
from tests.experiments.network.cases import drawn, network

X, Y = [[-2.0], [-1.0], [1.0], [2.0]], [[0.0], [1.0], [1.0], [0.0]]


def passed(net):
    return full_pass(net, start(net), *training_rows(net))


def layer(f, *b, X=X):
    """A layer of units z = x + b, one for each b."""
    return network(X, Y, [[1.0] * len(b)], [[1.0]] * len(b), b=[list(b), [0.0]], f=f)


def test_a_relu_is_dead_for_the_rows_below_zero():
    net = layer("relu", -3.0, 0.0, 3.0)
    found = passed(net)
    assert [(u.dead, u.saturated, u.kind) for u in units_of(found)[0]] == [(4, 0, DEAD), (2, 0, ALIVE), (0, 0, ALIVE)]
    assert rows_of(found, 0, 1, DEAD).tolist() == [0, 1]
    assert rows_of(found, 0, 1, ALIVE).tolist() == [2, 3]


def test_a_tanh_far_out_is_saturated_and_not_dead():
    net = layer("tanh", 9.0, 3.0)
    found = passed(net)
    assert [(u.dead, u.saturated, u.kind) for u in units_of(found)[0]] == [(0, 4, SATURATED), (0, 2, ALIVE)]
    assert found.slope[0][:, 0].max() < 1e-5


def test_all_rows_dead_or_in_a_tail_is_saturated():
    net = layer("hard_sigmoid", 3.5, 9.0)
    assert [u.kind for u in units_of(passed(net))[0]] == [ALIVE, DEAD]
    assert unit_of(passed(net), 0, 0).dead == 2


def test_every_unit_says_how_it_stands():
    relu = layer("relu", -3.0, 0.0, 3.0)
    found = [sentence(relu, unit) for unit in units_of(passed(relu))[0]]
    assert found[0] == "Dead for all 4 rows: every z ≤ 0, so f′ = 0 and db = 0. By itself it never comes back."
    assert found[1] == "Alive for 2 of 4 rows; for 2 it is dead: f′ is exactly 0, and they pass b by."
    assert found[2] == "Alive: f′ passes the error of every row on."
    tanh = layer("tanh", 9.0, 3.0)
    found = [sentence(tanh, unit) for unit in units_of(passed(tanh))[0]]
    assert found[0].startswith("Saturated for all 4 rows")
    assert found[1] == "Alive for 2 of 4 rows; for 2 it is saturated: f′ is under 0.05."
    hard = layer("hard_tanh", 9.0)
    assert "f is flat at every z" in sentence(hard, unit_of(passed(hard), 0, 0))


def test_only_the_first_layer_is_dead_by_itself_for_ever():
    net = network(X, Y, [[1.0]], [[1.0]], [[1.0]], b=[[5.0], [-20.0], [0.0]], f="relu")
    assert sentence(net, unit_of(passed(net), 1, 0)).endswith("Only the layers before it can wake it.")


def test_softmax_is_neither():
    net = drawn(loss="softmax_ce")
    assert {unit.kind for unit in units_of(passed(net))[-1]} == {ALIVE}


@pytest.mark.parametrize("f", ["relu", "tanh", "hard_sigmoid", "elu"])
def test_marks_along_a_training_tell_what_a_pass_tells(f):
    net = drawn(8, n=30, widths=(2, 5, 4, 1), f=f)
    path = Path(Training(net, learning_rate=0.3))
    step = path.reach(25)
    marks = path.marks(step)
    counted = census(net, marks)
    for at, place in enumerate(marks.steps.tolist()):
        found = full_pass(net, path.parameters(place), *training_rows(net))
        kinds = [[unit.kind for unit in layer] for layer in units_of(found)]
        assert kinds_of(marks)[at].tolist() == [kind for layer in kinds for kind in layer]
        assert counted.dead[at].tolist() == [layer.count(DEAD) for layer in kinds]
        assert counted.saturated[at].tolist() == [layer.count(SATURATED) for layer in kinds]
    assert counted.units == (5, 4, 1)
    np.testing.assert_array_equal(counted.steps, marks.steps)
