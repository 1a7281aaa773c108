"""The steps of a training of a network: N2's long walk, what is frozen, what is changed on the way, how it ends."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from biasviz import language
from biasviz.experiments.network.evaluation import full_pass, gradient, layout, start
from biasviz.experiments.network.path import Path, walked
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.network.spec import Training
from biasviz.experiments.neuron import path as neuron_path
from biasviz.experiments.neuron.spec import Descent, Neuron, Problem, choose_activation, choose_optimizer
from biasviz.numerics.optimizers import OPTIMIZERS
from tests.experiments.network.cases import drawn, network
from tests.experiments.network.mazur import N2

OPTIMIZER_WALKS = [(id, moves) for id in OPTIMIZERS for moves in ("both", "b", "w")]


def walk(net, steps, **given):
    given = {name: choose_optimizer(v) if name == "optimizer" else v for name, v in given.items()}
    path = Path(Training(net, **given))
    return path, path.reach(steps)


@pytest.mark.parametrize(
    ("net", "moves", "first", "last"),
    [
        (N2, "w", 0.291028, 3.51e-5),
        (replace(N2, shared=True), "both", 0.285751, 4.36e-6),
        (N2, "both", 0.280471, 2.45e-6),
    ],
    ids=["weights only", "shared biases", "separate biases"],
)
def test_N2_after_one_step_and_after_ten_thousand(net, moves, first, last):
    path = walked(Training(net, learning_rate=0.5, moves=moves), 10_000)
    assert path.loss(1) == pytest.approx(first, abs=5e-7)
    assert path.loss(10_000) == pytest.approx(last, rel=2e-3)


def test_freezing_the_bias_of_N2_costs_a_factor_of_8_to_14():
    frozen, shared, free = (
        walked(Training(net, moves=moves), 10_000).loss(10_000)
        for net, moves in ((N2, "w"), (replace(N2, shared=True), "both"), (N2, "both"))
    )
    assert frozen / shared == pytest.approx(8, abs=0.5)
    assert frozen / free == pytest.approx(14, abs=0.5)


@pytest.mark.parametrize(("optimizer", "moves"), OPTIMIZER_WALKS)
def test_a_chain_of_two_neurons_walks_as_one_where_the_first_does_nothing(optimizer, moves):
    """The hidden unit is the identity and hands x on; only with frozen weights, for its own would move too."""
    x, y = (0.5, -1.0, 2.0), (1.0, 0.0, 0.3)
    net = network([[v] for v in x], [[v] for v in y], [[1.0]], [[0.4]], b=[[0.0], [0.1]], f="linear", output="tanh")
    problem = Problem(x, y, choose_activation("tanh"), reduction="mean")
    other = neuron_path.Path(Descent(Neuron(problem, 0.4, 0.1), choose_optimizer(optimizer), 0.1, "b"))
    other.reach(1)
    path, _ = walk(net, 1, optimizer=optimizer, moves=moves, learning_rate=0.1)
    expected = other.neuron(1).b if moves != "w" else 0.1
    assert path.biases(1)[-1, 1] == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize(("optimizer", "moves"), OPTIMIZER_WALKS)
def test_a_step_is_the_optimizers_own(optimizer, moves):
    net = drawn(3)
    path, last = walk(net, 12, optimizer=optimizer, moves=moves, learning_rate=0.1)
    places, record, kw = layout(net), OPTIMIZERS[optimizer], choose_optimizer(optimizer).keywords
    theta, rows = start(net), training_rows(net)
    memory = tuple(np.zeros(places.size) for _ in record.memory)
    moving = np.zeros(places.size)
    for part in {"both": (places.weights, places.biases), "b": (places.biases,), "w": (places.weights,)}[moves]:
        moving[part] = 1.0
    for t in range(1, last + 1):
        direction, memory = record.direction(gradient(net, theta, *rows)[1] * moving, memory, t, **kw)
        theta = theta - 0.1 * direction * moving
    np.testing.assert_allclose(path.parameters(last), theta, rtol=1e-11, atol=1e-14)
    for kept, expected in zip(path.memory(last), memory, strict=True):
        np.testing.assert_allclose(kept, expected, rtol=1e-10, atol=1e-14)
    assert path.turns(last) == (0 if moves == "b" else 12, 0 if moves == "w" else 12)


@pytest.mark.parametrize(("moves", "frozen"), [("b", "weights"), ("w", "biases")])
def test_what_is_frozen_does_not_move(moves, frozen):
    net = drawn(2)
    path, _ = walk(net, 9, moves=moves, optimizer="adam", learning_rate=0.1)
    part = getattr(layout(net), frozen)
    other = layout(net).weights if frozen == "biases" else layout(net).biases
    assert (path.parameters(9)[part] == start(net)[part]).all()
    assert (path.parameters(9)[other] != start(net)[other]).all()


def test_gradients_of_frozen_biases_are_still_told():
    path, _ = walk(drawn(2), 4, moves="w")
    assert (path.bias_gradients(4) > 0).all()


def test_what_is_kept_of_a_step_is_what_a_full_pass_says():
    net = drawn(4, 20, loss="softmax_ce")
    path, _ = walk(net, 6, batch_size=6, learning_rate=0.2)
    X, Y = training_rows(net)
    for step in range(7):
        rows = path.rows(step)
        found = full_pass(net, path.parameters(step), X[rows], Y[rows])
        assert path.loss(step) == pytest.approx(found.L, rel=1e-13)
        assert path.bias_gradients(step, step)[0] == pytest.approx([np.abs(b).mean() for b in found.db], rel=1e-11)
        g = path.gradient(step)
        assert g[layout(net).biases] == pytest.approx(np.concatenate([b[0] for b in found.db]), rel=1e-10)
        assert path.onward(step) == pytest.approx(path.parameters(step) - 0.2 * g)
    assert (path.losses(2, 5) == [path.loss(k) for k in range(2, 6)]).all()
    assert (path.biases(5, 3) == path.biases(5)[3:]).all()


def test_going_back_shows_the_same_bits_as_going_forward():
    path, _ = walk(drawn(2), 40, optimizer="adam")
    there = [path.parameters(k).copy() for k in range(41)]
    assert path.reach(3) == 3
    assert all((path.parameters(k) == there[k]).all() for k in range(40, -1, -1))
    assert len(path) == 41


def test_what_a_path_hands_out_nobody_can_write_to():
    path, _ = walk(drawn(2), 8, optimizer="adam", batch_size=4)
    marks = [v for name, v in vars(path.marks(4)).items() if name != "rows"]
    arrays = [path.parameters(3), *path.memory(3), path.rows(3), path.gradient(3), path.gradient(8), path.losses(0, 4),
              path.biases(4), path.bias_gradients(4), path.onward(3), *marks]  # fmt: skip
    assert len(arrays) > 12
    assert not any(v.flags.writeable for v in arrays)


def test_a_step_too_long_ends_the_path():
    path, step = walk(drawn(1, f="linear"), 500, learning_rate=1e3)
    assert step < 500
    assert path.ended is not None
    assert path.ended.outcome in ("diverged", "undefined")
    assert len(path) == step + 1
    assert np.isfinite(path.parameters(step)).all()
    assert path.reach(1000) == step


@pytest.mark.parametrize(
    ("rate", "step", "said"),
    [(1e300, 0, "diverged: b left the range of float64"), (1e160, 1, "diverged: L left the range of float64")],
)
def test_what_leaves_the_numbers_is_said(rate, step, said):
    net = network([[1.0]], [[0.0]], [[0.0]], [[0.0]], b=[[0.0], [1e9]], f="linear")
    path, last = walk(net, 5, learning_rate=rate, moves="b")
    assert (last, str(path.ended)) == (step, said)


def test_why_a_path_has_ended_is_said_in_the_language_that_is_spoken_now():
    net = network([[1.0]], [[0.0]], [[0.0]], [[0.0]], b=[[0.0], [1e9]], f="linear")
    path, _ = walk(net, 5, learning_rate=1e300, moves="b")
    try:
        language.use(str.upper)
        assert path.ended is not None
        assert path.ended.detail == "B LEFT THE RANGE OF FLOAT64"
    finally:
        language.use(None)


@pytest.mark.parametrize(
    ("rate", "said"), [(1e130, "diverged: W left the range of float64"), (1e145, "undefined: L is undefined")]
)
def test_numbers_so_large_that_nothing_is_left_of_them_are_said(rate, said):
    net = network([[1.0]], [[0.0]], [[1.0, 1.0]], [[1e9], [-1e9]], b=[[1e9, 1e9], [1e9]], f="linear")
    path, last = walk(net, 9, learning_rate=rate)
    assert (last, str(path.ended)) == (1, said)
    assert np.isfinite(path.parameters(last)).all()


def test_losses_fall_on_a_slope():
    path, _ = walk(drawn(8), 50, learning_rate=0.01)
    assert all(a > b for a, b in pairwise(path.losses(0, 50).tolist()))
