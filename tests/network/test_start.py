"""The network a batch begins with suits it, and another batch leaves what fits."""

from dataclasses import replace

import numpy as np
import pytest

from biasviz import data
from biasviz.data import Generated, Shipped, Typed
from biasviz.data.generators import GENERATORS, filled
from biasviz.errors import InputError
from biasviz.experiments.layer.evaluation import targets
from biasviz.experiments.layer.spec import Batch
from biasviz.experiments.network.initial import check, weights_of
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.network.spec import Dense, Network, Training
from biasviz.experiments.neuron.spec import choose_activation
from biasviz.network.start import default_training, losses_for, network_for


def batch(id, rows=None, **parameters):
    known = GENERATORS[id]
    source = Generated(id, rows or known.rows, 0, filled(known, parameters))
    table = data.table_of(source)
    return Batch(source, table.inputs, table.targets)


def typed(*rows, targets=("y",)):
    names = ("x", *targets)
    return Batch(Typed(names, tuple(rows)), ("x",), targets)


IRIS = Batch(Shipped("iris"), ("sepal length", "sepal width", "petal length", "petal width"), ("species",))


@pytest.mark.parametrize("id", GENERATORS)
def test_every_generator_has_a_network_that_fits_together(id):
    network = network_for(batch(id, 60))
    check(Training(network))
    assert len(network.biases[-1]) == targets(network.batch).shape[1]


@pytest.mark.parametrize(
    ("given", "losses"),
    [
        (batch("xor"), ("bce", "half_mse", "mse")),
        (batch("blobs"), ("softmax_ce", "bce", "half_mse", "mse")),
        (batch("line"), ("half_mse", "mse")),
        (batch("layer"), ("bce", "half_mse", "mse")),
        (typed((0.0, 0.5), (1.0, 1.0)), ("half_mse", "mse", "bce")),
        (typed((0.0, 0.5, 0.5), (1.0, 1.0, 0.0), targets=("p", "q")), ("half_mse", "mse", "bce", "softmax_ce")),
        (typed((0.0, 0.0, 1.0), (1.0, 1.0, 0.0), targets=("p", "q")), ("bce", "half_mse", "mse", "softmax_ce")),
        (typed((0.0, -0.5), (1.0, 1.0)), ("half_mse", "mse")),
    ],
)
def test_the_loss_that_suits_comes_first_and_each_one_offered_is_allowed(given, losses):
    assert losses_for(given) == losses
    network = network_for(given)
    assert network.loss == losses[0]
    for loss in ("half_mse", "mse", "bce", "softmax_ce"):
        run = Training(replace(network, loss=loss))
        if loss in losses:
            check(run)
        else:
            with pytest.raises(InputError):
                check(run)


def test_a_curve_is_fitted_by_a_linear_output():
    assert network_for(batch("sine")).record(2).id == "linear"


def test_iris_has_three_outputs_and_is_standardized():
    network = network_for(IRIS)
    assert network.units == (4, 3, 3)
    assert network.standardized
    assert not network_for(batch("xor")).standardized


def test_pixels_have_one_wide_layer_and_stay_as_they_are():
    network = network_for(batch("digits", 50))
    assert network.widths == (784, 64, 10)
    assert not network.standardized


def test_other_data_leave_the_hidden_layers_and_their_biases():
    hidden = (Dense(5, choose_activation("relu")), Dense(3))
    before = Network(batch("xor"), hidden, ((0.1,) * 5, (0.2,) * 3, (0.3,)), test=0.25, split=4, reduction="sum")
    after = network_for(batch("blobs"), before)
    assert after.hidden == hidden
    assert after.biases == ((0.1,) * 5, (0.2,) * 3, (0.0,) * 3)
    assert (after.loss, after.test, after.split, after.reduction) == ("softmax_ce", 0.25, 4, "sum")


def test_more_rows_of_the_same_leave_biases_weights_and_loss():
    before = network_for(batch("xor"))
    drawn = tuple(tuple(map(tuple, W.tolist())) for W in weights_of(before))
    before = replace(before, loss="half_mse", output=choose_activation("tanh"), biases=((0.1,) * 4, (0.2,) * 2, (0.5,)),
                     weights=drawn)  # fmt: skip
    assert network_for(batch("xor", 900), before) == replace(before, batch=batch("xor", 900))


def test_outputs_that_are_no_longer_classes_get_the_loss_that_suits():
    after = network_for(batch("sine"), replace(network_for(batch("xor")), biases=((0.1,) * 4, (0.2,) * 2, (0.5,))))
    assert after.loss == "half_mse"
    assert after.biases[-1] == (0.0,)


def test_given_weights_are_drawn_anew_where_the_inputs_are_others():
    before = network_for(batch("xor"))
    before = replace(before, weights=tuple(tuple(map(tuple, W.tolist())) for W in weights_of(before)))
    after = network_for(IRIS, before)
    assert after.weights is None
    check(Training(after))


def test_a_batch_without_targets_is_refused():
    with pytest.raises(InputError, match="at least one column"):
        network_for(replace(IRIS, targets=()))


def test_the_first_training_is_two_hidden_layers_of_tanh_on_xor():
    run = default_training()
    assert check(run).start.widths == (2, 4, 2, 1)
    assert (run.start.loss, run.start.reduction, run.optimizer.id, run.learning_rate) == ("bce", "mean", "gd", 0.5)
    assert {run.start.record(layer).id for layer in (0, 1)} == {"tanh"}
    assert len(training_rows(run.start)[0]) == 500


def test_the_first_training_learns_xor_in_500_steps():
    run = default_training()
    X, Y = training_rows(run.start)
    W, b = [W.copy() for W in weights_of(run.start)], [np.array([v]) for v in run.start.biases]
    for _ in range(500):
        A = [X]
        for layer in range(2):
            A.append(np.tanh(A[-1] @ W[layer] + b[layer]))
        p = 1 / (1 + np.exp(-(A[-1] @ W[2] + b[2])))
        dZ = (p - Y) / len(Y)
        for layer in (2, 1, 0):
            dA = dZ @ W[layer].T
            W[layer] -= run.learning_rate * A[layer].T @ dZ
            b[layer] -= run.learning_rate * dZ.sum(axis=0, keepdims=True)
            dZ = dA * (1 - A[layer] ** 2)
    assert ((p > 0.5) == (Y == 1)).mean() > 0.95
