"""Sums over many rows: worked on in blocks, they are what the rows one by one come to."""

import numpy as np
import pytest

from biasviz.data import Generated
from biasviz.experiments.layer import swiftly
from biasviz.experiments.layer.evaluation import ALIVE, DEAD, SATURATED, rows_of
from biasviz.experiments.layer.spec import Batch, Layer, weights_of
from biasviz.experiments.layer.sums import totals
from biasviz.experiments.neuron.spec import choose_activation, choose_loss
from biasviz.numerics.activations import ACTIVATIONS

PAIRS = [(f, "half_mse") for f in ACTIVATIONS] + [("sigmoid", "bce"), ("tanh", "mse"), ("relu", "bce_logits")]


def many(f: str, loss: str, muted: frozenset[int] = frozenset()) -> Layer:
    source = Generated("layer", 9_001, 3, (("features", 2.0), ("outputs", 2.0)))
    batch = Batch(source, ("x1", "x2"), ("y1", "y2"), muted)
    return Layer(batch, ((3.0, -1.0), (0.5, 4.0)), (0.4, -2.0), choose_activation(f), choose_loss(loss), "mean")


@pytest.mark.parametrize(("f", "loss"), PAIRS)
@pytest.mark.parametrize("muted", [frozenset(), frozenset({0, 17, 9_000})])
def test_many_rows_come_to_what_they_are_one_by_one(f, loss, muted):
    layer = many(f, loss, muted)
    W, b = weights_of(layer), np.array([layer.bias])
    assert swiftly.MANY <= 9_001 * 2
    found, rows = totals(layer, W, b), rows_of(layer, W, b, slice(None))
    m = 9_001 - len(muted)
    scale = np.abs(rows.dZ).sum(axis=0) / m
    assert found.rows == m
    assert found.loss == pytest.approx(rows.loss.sum(axis=0) / m, rel=1e-12, abs=1e-15)
    assert np.all(np.abs(found.db[0] - rows.dZ.sum(axis=0) / m) <= 1e-12 * scale)
    assert found.dW == pytest.approx(rows.X.T @ rows.dZ / m, rel=1e-9, abs=1e-12)
    assert found.dead.tolist() == (rows.lamp == DEAD).sum(axis=0).tolist()
    assert found.saturated.tolist() == (rows.lamp == SATURATED).sum(axis=0).tolist()
    assert found.pulling.tolist() == ((rows.lamp == ALIVE) & (rows.dA != 0)).sum(axis=0).tolist()


def test_a_convention_at_a_kink_holds_for_many_rows():
    batch = Batch(Generated("linspace", 5_001, 0, (("slope", 0.0), ("intercept", 1.0))), ("x",), ("y",))
    layer = Layer(batch, ((0.0,),), (0.0,), choose_activation("relu"), choose_loss("half_mse"), "sum", "right")
    assert totals(layer, weights_of(layer), np.zeros((1, 1))).db == pytest.approx(-5_001)


def test_rows_of_a_minibatch_are_gathered():
    layer = many("sigmoid", "bce")
    W, b, which = weights_of(layer), np.array([layer.bias]), np.arange(0, 9_000, 2)
    rows = rows_of(layer, W, b, which)
    assert totals(layer, W, b, which).db[0] == pytest.approx(rows.dZ.mean(axis=0), rel=1e-12)
