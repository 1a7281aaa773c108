"""A layer evaluated: forward, back, reduced."""

from dataclasses import replace

import numpy as np
import pytest

from biasviz.experiments.layer import evaluation
from biasviz.experiments.layer.evaluation import ALIVE, DEAD, MUTED, SATURATED, rows_of
from biasviz.experiments.layer.spec import with_batch, with_layer
from biasviz.experiments.layer.sums import totals
from biasviz.experiments.neuron.evaluation import evaluate
from biasviz.experiments.neuron.spec import Neuron, Problem, choose_activation, choose_loss
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from tests.layer.build import one_column, seeded

X8 = np.linspace(-1, 1, 8)


def parts(run):
    from biasviz.experiments.layer.spec import weights_of

    return run.start, weights_of(run.start), np.array([run.start.bias])


def test_the_sum_is_eight_times_the_mean_in_B1():
    run = one_column(X8, 2 * X8 + 1, w=2, b=-2, reduction="sum")
    assert totals(*parts(run)).db == pytest.approx(np.array([[-24.0]]))
    assert totals(*parts(with_layer(run, reduction="mean"))).db == pytest.approx(np.array([[-3.0]]))


def test_two_wrong_samples_cancel_in_B3():
    run = one_column([1, 1], [0, 1], w=0, activation="sigmoid", loss="bce")
    found, rows = totals(*parts(run)), rows_of(*parts(run), slice(None))
    assert rows.dZ[:, 0].tolist() == [0.5, -0.5]
    assert found.db[0, 0] == 0
    assert pytest.approx(np.log(2)) == found.L
    assert (found.positive[0], found.negative[0]) == (0.25, -0.25)


def test_the_right_code_of_B5():
    run = one_column([0, 1, 2, 3], [1, 3, 5, 7])
    found = totals(*parts(run))
    assert rows_of(*parts(run), slice(None)).dZ[:, 0].tolist() == [-1, -2, -3, -4]
    assert (found.L, found.db[0, 0], found.dW[0, 0]) == (3.75, -2.5, -5)


@pytest.mark.parametrize(("b", "alive", "db"), [(-0.2, 0, 0), (0.6, 1, -0.9), (1.2, 2, -1.1), (2.2, 4, -0.2)])
def test_a_batch_that_is_dead_wakes_row_by_row_in_D6(b, alive, db):
    run = one_column([0.5, 1, 1.5, 2], [1, 1, 1, 1], w=-1, b=b, activation="relu", reduction="sum")
    found, rows = totals(*parts(run)), rows_of(*parts(run), slice(None))
    assert found.db[0, 0] == pytest.approx(db, abs=1e-15)
    assert (rows.lamp == ALIVE).sum() == alive
    assert found.dead[0] == 4 - alive
    assert totals(*parts(with_layer(run, reduction="mean"))).db[0, 0] == pytest.approx(db / 4, abs=1e-15)


def test_a_column_of_a_layer_is_a_neuron():
    run = seeded(rows=7, inputs=1, outputs=2, activation="sigmoid", loss="half_mse", reduction="mean")
    layer, W, b = parts(run)
    found = totals(layer, W, b)
    X, Y = evaluation.inputs(layer.batch), evaluation.targets(layer.batch)
    for j in range(2):
        problem = Problem(tuple(X[:, 0]), tuple(Y[:, j]), layer.activation, layer.loss, "mean")
        point = evaluate(Neuron(problem, W[0, j], b[0, j]))
        assert found.db[0, j] == pytest.approx(point.dL_db, rel=1e-13)
        assert found.loss[j] == pytest.approx(point.loss, rel=1e-13)


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("loss", LOSSES)
def test_gradients_agree_with_differences_of_the_loss(activation, loss):
    run = seeded(rows=6, activation=activation, loss=loss)
    layer, W, b = parts(run)
    found = totals(layer, W, b)
    if not np.isfinite(found.L):
        assert loss == "bce"
        return
    h = 1e-6
    for j in range(2):
        step = np.zeros_like(b)
        step[0, j] = h
        difference = (totals(layer, W, b + step).L - totals(layer, W, b - step).L) / (2 * h)
        assert found.db[0, j] == pytest.approx(difference, rel=1e-5, abs=1e-7)
    step = np.zeros_like(W)
    step[1, 0] = h
    difference = (totals(layer, W + step, b).L - totals(layer, W - step, b).L) / (2 * h)
    assert found.dW[1, 0] == pytest.approx(difference, rel=1e-5, abs=1e-7)


def test_blocks_change_nothing(monkeypatch):
    run = seeded(rows=50)
    whole = totals(*parts(run))
    monkeypatch.setattr(evaluation, "BLOCK", 14)
    small = totals(*parts(run))
    assert small.db == pytest.approx(whole.db, rel=1e-13)
    assert small.dW == pytest.approx(whole.dW, rel=1e-13)
    assert (small.rows, whole.rows) == (50, 50)
    assert pytest.approx(whole.L, rel=1e-13) == small.L


@pytest.mark.parametrize("reduction", ["sum", "mean"])
def test_a_muted_row_counts_as_if_it_were_not_there(reduction):
    run = seeded(rows=6, reduction=reduction)
    muted = with_batch(run, muted=frozenset({1, 4}))
    source = run.start.batch.source
    rest = with_batch(run, source=replace(source, rows=tuple(r for i, r in enumerate(source.rows) if i not in (1, 4))))
    found, expected = totals(*parts(muted)), totals(*parts(rest))
    assert found.db == pytest.approx(expected.db, rel=1e-13)
    assert pytest.approx(expected.L, rel=1e-13) == found.L
    assert found.rows == 4
    rows = rows_of(*parts(muted), slice(None))
    assert (rows.dZ[[1, 4]] == 0).all()
    assert (rows.lamp[[1, 4]] == MUTED).all()


def test_a_saturated_row_is_not_a_dead_one():
    run = one_column([40, 0], [0, 0], activation="sigmoid")
    rows = rows_of(*parts(run), slice(None))
    assert rows.lamp[:, 0].tolist() == [SATURATED, ALIVE]
    assert rows.A[0, 0] == 1
    assert rows.dZ[0, 0] > 0
    dead = rows_of(*parts(one_column([-1], [1], activation="relu")), slice(None))
    assert dead.lamp[0, 0] == DEAD
    assert dead.dZ[0, 0] == 0


def test_a_column_of_categories_stands_for_one_neuron_each():
    from biasviz import data
    from biasviz.experiments.layer.spec import Batch

    batch = Batch(data.Shipped("iris"), ("petal length", "petal width"), ("species",))
    names = data.table_of(batch.source).names
    batch = replace(batch, inputs=names[:2], targets=(next(iter(data.table_of(batch.source).categories)),))
    assert evaluation.targets(batch).shape == (150, 3)
    assert (evaluation.targets(batch).sum(axis=1) == 1).all()


def test_outside_of_its_domain_the_loss_is_undefined():
    run = one_column([1, 1], [2, 0], activation="sigmoid", loss="bce")
    assert np.isnan(totals(*parts(run)).L)


def test_parameters_reach_activation_and_loss():
    run = one_column([-1.0], [1.0], activation="leaky_relu:0.1")
    assert rows_of(*parts(run), slice(None)).A[0, 0] == pytest.approx(-0.1)
    huber = with_layer(run, loss=choose_loss("huber", {"delta": 0.5}), activation=choose_activation("linear"))
    assert rows_of(*parts(huber), slice(None)).dZ[0, 0] == -0.5


def test_what_is_evaluated_is_read_only():
    rows = rows_of(*parts(seeded()), slice(2, 5))
    assert rows.index.tolist() == [2, 3, 4]
    for name in ("X", "Y", "Z", "A", "loss", "dA", "slope", "dZ"):
        with pytest.raises(ValueError, match="read-only"):
            getattr(rows, name)[0, 0] = 1
