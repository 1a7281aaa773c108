"""What db should be: a network as a function and as a command."""

import json
from dataclasses import replace

import numpy as np
import pytest

import biasviz
from biasviz import network_grad
from biasviz.cli import main
from biasviz.errors import InputError

CHANCE = np.random.default_rng(0)
X, Y = CHANCE.standard_normal((5, 2)), np.array([[1.0], [0.0], [1.0], [1.0], [0.0]])
W1, W2 = CHANCE.standard_normal((2, 3)), CHANCE.standard_normal((3, 1))
B1, B2 = np.array([[0.1, -0.2, 0.3]]), np.array([[0.4]])


def run(capsys, *argv):
    code = main(list(argv))
    found = capsys.readouterr()
    return code, found.out, found.err


@pytest.mark.parametrize("reduction", ["sum", "mean"])
def test_it_agrees_with_two_layers_written_by_hand(reduction):
    found = network_grad(X, Y, [W1, W2], [B1, B2], ["tanh", "sigmoid"], "bce", lr=0.1, reduction=reduction)
    n = 5 if reduction == "mean" else 1
    A1 = np.tanh(X @ W1 + B1)
    A2 = 1 / (1 + np.exp(-(A1 @ W2 + B2)))
    dZ2 = A2 - Y
    dZ1 = dZ2 @ W2.T * (1 - A1**2)
    assert found.A[1] == pytest.approx(A2)
    assert found.db[1] == pytest.approx(dZ2.sum(axis=0, keepdims=True) / n)
    assert found.dW[1] == pytest.approx(A1.T @ dZ2 / n)
    assert found.dZ[0] == pytest.approx(dZ1)
    assert found.db[0] == pytest.approx(dZ1.sum(axis=0, keepdims=True) / n)
    assert found.dW[0] == pytest.approx(X.T @ dZ1 / n)
    assert pytest.approx(-(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)).sum() / n) == found.L
    assert found.next_b[0] == pytest.approx(B1 - 0.1 * found.db[0])
    assert found.check.light == "green"


def test_one_activation_stands_for_all_hidden_layers_and_parameters_are_taken():
    weights = [W1, np.eye(3), W2]
    found = network_grad(X, Y, weights, activations={"id": "leaky_relu", "slope": 0.25})
    Z1 = X @ W1
    A1 = np.where(Z1 > 0, Z1, 0.25 * Z1)
    assert found.A[0] == pytest.approx(A1)
    assert found.A[1] == pytest.approx(np.where(A1 > 0, A1, 0.25 * A1))
    assert found.A[2] == pytest.approx(found.Z[2])  # linear, as the loss is half_mse
    last = network_grad(X, Y, weights, activations=["tanh", "relu", "sigmoid"])
    assert last.A[2] == pytest.approx(1 / (1 + np.exp(-last.Z[2])))


def test_softmax_goes_with_its_loss():
    classes = np.eye(3)[[0, 2, 1, 1, 0]]
    found = network_grad(X, classes, [W1, np.eye(3)], None, ["tanh", "softmax"], "softmax_ce")
    assert found.A[1].sum(axis=1) == pytest.approx(np.ones(5))
    assert found.db[1] == pytest.approx((found.A[1] - classes).mean(axis=0, keepdims=True))
    assert found.dA[1] is None


def test_a_network_as_large_as_one_for_mnist_is_taken():
    rows = CHANCE.standard_normal((6, 784))
    wide = [CHANCE.standard_normal((784, 300)) * 0.05, CHANCE.standard_normal((300, 10)) * 0.05]
    found = network_grad(rows, np.eye(10)[:6], wide, None, "relu", "softmax_ce")
    assert found.db[0].shape == (1, 300)
    assert found.check.light in ("green", "amber")


def test_a_scenario_gives_what_is_not_given_at_the_step_it_shows():
    found = network_grad(scenario="two-layers")
    assert found.db[1][0, 0] == pytest.approx(0.0330503076)
    later = network_grad(scenario="two-layers@1")
    assert later.b[0] == pytest.approx(found.next_b[0])
    summed = network_grad(scenario="two-layers@1", reduction="sum")
    assert summed.db[0] == pytest.approx(4 * later.db[0])
    assert summed.next_b[0] == pytest.approx(later.b[0] - summed.db[0])
    other = network_grad(scenario="two-layers@1", lr=0.25)
    assert other.next_b[1] == pytest.approx(later.b[1] - 0.25 * later.db[1])
    loaded = biasviz.load_scenario("two-layers")
    assert network_grad(scenario=loaded).db[0] == pytest.approx(found.db[0])
    on = replace(loaded, shown=replace(loaded.shown, place=1.0))
    assert network_grad(scenario=on).db[0] == pytest.approx(later.db[0])


def test_rows_that_are_given_are_all_learned_from_as_they_are():
    of = network_grad(X, Y, [W1, W2], scenario="two-layers")
    assert np.array_equal(of.X, X)
    assert of.run.start.loss == "bce"


def test_what_was_changed_on_the_way_is_in_the_optimizer_and_the_settings(tmp_path):
    from biasviz import files, updates
    from biasviz.opening import scenario_state
    from biasviz.state import View
    from biasviz.updates import network

    state = updates.step(scenario_state("two-layers", View()))
    state = updates.step(network.choose_optimizer(network.set_bias(state, 0, 0, 2.0), "adam"))
    files.save(tmp_path / "mine.toml", state)
    found = network_grad(scenario=tmp_path / "mine.toml")
    assert found.b[0][0, 0] != 2.0
    changed = network_grad(scenario=tmp_path / "mine.toml", reduction="sum")
    assert changed.run.optimizer.id == "adam"
    assert changed.run.edits == ()
    assert changed.b[0] == pytest.approx(found.b[0])


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({}, "X, Y and weights are missing"),
        ({"X": X}, "X and Y come together"),
        ({"X": X, "Y": Y}, "X, Y and weights are missing"),
        ({"X": X, "Y": Y[:2], "weights": [W1, W2]}, "X has 5 rows and Y has 2"),
        ({"X": X, "Y": Y, "weights": [W2]}, "layer_grad is for one layer"),
        ({"X": X, "Y": Y, "weights": [W2, W2]}, "W1 has the shape (3, 1): it must be (2, 1)"),
        ({"X": X, "Y": Y, "weights": [W1, W1]}, "W2 has the shape (2, 3): it must be (3, 1)"),
        ({"X": X, "Y": Y, "weights": [W1, [1, 2, 3]]}, "W2 has the shape (3,): give (units before, units)"),
        ({"X": X, "Y": Y, "weights": [W1, "abc"]}, "W2 is no array of numbers"),
        ({"X": X, "Y": Y, "weights": [W1, W2 * np.nan]}, "W2 = nan is not allowed"),
        ({"X": X, "Y": Y, "weights": [W1, W2], "biases": [B1]}, "There are biases for 1 layers and 2 layers"),
        ({"X": X, "Y": Y, "weights": [W1, W2], "biases": [B2, B2]}, "b1 has 1 numbers and layer 1 has 3 units"),
        ({"X": X, "Y": Y, "weights": [W1, W2], "biases": [["a"], B2]}, "b1 = 'a' is not a number"),
        ({"X": X, "Y": Y, "weights": [W1, W2], "activations": "tan"}, "activations = 'tan' is not known"),
        ({"X": X, "Y": Y, "weights": [W1, W2], "activations": ["tanh"] * 3}, "one for each of the 1 hidden layers"),
        ({"X": X, "Y": Y, "weights": [W1, W2], "activations": ["tanh", "tanh"], "loss": "bce"},
         "activations ends with 'tanh': the loss bce goes with 'sigmoid'"),
        ({"X": X, "Y": 2 * Y, "weights": [W1, W2], "loss": "bce"}, "Y of row 1 is 2"),
        ({"X": X, "Y": Y, "weights": [W1, W2], "loss": "ce"}, "loss = 'ce' is not known"),
        ({"X": X, "Y": Y, "weights": [W1, W2], "lr": 0}, "lr = 0 is not allowed"),
        ({"scenario": "first-slope"}, "first-slope is of the Neuron lab: use grad."),
        ({"scenario": "sum-over-rows"}, "sum-over-rows is of the Batch lab: use layer_grad."),
        ({"scenario": 3}, "3 is no scenario of the Network lab"),
    ],
)  # fmt: skip
def test_bad_input_is_one_sentence(given, says):
    with pytest.raises(InputError) as error:
        network_grad(**given)
    assert says in str(error.value)
    assert "\n" not in str(error.value)


def test_other_functions_say_which_one_is_for_a_network():
    with pytest.raises(InputError, match="is a scenario of the Network lab: use network_grad"):
        biasviz.layer_grad(scenario="two-layers")
    with pytest.raises(InputError, match="two-layers is of the Network lab"):
        biasviz.grad(scenario="two-layers")


def test_the_command_prints_each_array_with_its_shape_its_line_and_its_check(capsys):
    code, out, _ = run(capsys, "grad", "--scenario", "two-layers")
    assert code == 0
    order = [
        "X (4, 2),  Y (4, 1),  W1 (2, 3),  b1 (1, 3),  W2 (3, 1),  b2 (1, 1)",
        "Z1 (4, 3)   = X @ W1 + b1",
        "A1 (4, 3)   = np.tanh(Z1)",
        "Z2 (4, 1)   = A1 @ W2 + b2",
        "L = 0.848548   = np.mean(",
        "dZ2 (4, 1)   = A2 - Y",
        "db2 (1, 1)   = dZ2.sum(axis=0, keepdims=True) / n",
        "next b2  −0.0330503",
        "check of db2: relative error",
        "dA1 (4, 3)   = dZ2 @ W2.T",
        "db1 (1, 3)   = dZ1.sum(axis=0, keepdims=True) / n",
        "next b1  −0.0542707  −0.00349929  −0.271655",
        "next b by gd, learning rate 1",
    ]
    places = [out.index(part) for part in order[:-1]]
    assert places == sorted(places)
    assert out.rstrip().endswith(order[-1])


def test_the_command_prints_json_that_is_the_function(capsys):
    _, out, _ = run(capsys, "grad", "--scenario", "two-layers", "--json", "--reduction", "sum", "--lr", "0.5")
    found = json.loads(out)
    assert found == network_grad(scenario="two-layers", reduction="sum", lr=0.5).as_dict()
    assert found["shapes"]["db1"] == [1, 3]
    assert found["db2"][0][0] == pytest.approx(4 * 0.0330503076)
    assert found["check"]["db1"]["light"] == "green"
    _, out, _ = run(capsys, "grad", "--scenario", "two-layers", "--activation", "relu", "--loss", "half_mse", "--json")
    assert json.loads(out)["A1"][1] == [0.0, 0.0, 1.5]


@pytest.mark.parametrize("option", ["--x", "--y", "--w", "--b", "--kink", "--param"])
def test_options_of_one_neuron_are_refused(capsys, option):
    code, _, err = run(capsys, "grad", "--scenario", "two-layers", option, "slope=1")
    assert code == 2
    assert f"{option} is of one neuron or one layer" in err


def test_the_check_says_where_a_kink_keeps_it_from_judging():
    found = network_grad([[1.0], [2.0]], [1.0, 0.0], [[[1.0]], [[1.0]]], [[-1.0], [0.0]], "relu")
    assert "1 beside a kink left out" in str(found) or "nothing can be compared" in str(found)
