"""A network against PyTorch's autograd in float64: random shapes, activations, losses, reductions, whole trainings."""

from __future__ import annotations

import numpy as np
import pytest

from biasviz.experiments.network.evaluation import Parameters, full_pass, gradient, start
from biasviz.experiments.network.path import Path
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.network.spec import LOSSES, Edit, Training, edited
from biasviz.experiments.neuron.spec import choose_optimizer
from biasviz.numerics import ACTIVATIONS, OPTIMIZERS
from tests.experiments.network.cases import drawn, network
from tests.numerics.test_oracle import torch, torch_activations, torch_optimizers  # noqa: F401

pytestmark = pytest.mark.oracle

DIGITS = 1e-10
COARSE = 1e-6
"""PyTorch's hard sigmoid has a sixth in float32."""


def agrees(found, expected, digits=DIGITS):
    """Whether numbers agree relatively; those that nearly cancel, relatively to what is cancelled."""
    scale = max(1e-6, 1e-4 * np.abs(expected).max(initial=0.0))
    return bool((np.abs(found - expected) <= digits * np.maximum(np.abs(expected), scale)).all())


class Twin:
    """The same network in PyTorch."""

    def __init__(self, torch, net):  # noqa: F811
        self.torch, self.net = torch, net
        parameters = Parameters(net, start(net))
        self.W = [torch.tensor(W.copy(), requires_grad=True) for W in parameters.W]
        one = (lambda b: b[:, :1]) if net.shared else (lambda b: b)
        self.b = [torch.tensor(one(b).copy(), requires_grad=True) for b in parameters.b]

    def outputs(self, X):
        F = torch_activations(self.torch)
        A = self.torch.tensor(X)
        for layer, (W, b) in enumerate(zip(self.W, self.b, strict=True)):
            A = A @ W + b
            if layer < self.net.layers - 1 or self.net.loss in ("half_mse", "mse"):
                choice = self.net.activation(layer)
                A = F[choice.id](A, **choice.keywords)
        return A

    def loss(self, X, Y):
        F, A, Y = self.torch.nn.functional, self.outputs(X), self.torch.tensor(Y)
        each = {
            "half_mse": lambda: 0.5 * ((A - Y) ** 2).sum(dim=1),
            "mse": lambda: ((A - Y) ** 2).sum(dim=1),
            "bce": lambda: F.binary_cross_entropy_with_logits(A, Y, reduction="none").sum(dim=1),
            "softmax_ce": lambda: F.cross_entropy(A, Y, reduction="none"),
        }[self.net.loss]()
        return each.mean() if self.net.reduction == "mean" else each.sum()

    def backward(self, X, Y):
        for p in (*self.W, *self.b):
            p.grad = None
        L = self.loss(X, Y)
        L.backward()
        return float(L.detach())


def held_against_autograd(torch, net, digits=DIGITS):  # noqa: F811
    X, Y = training_rows(net)
    twin = Twin(torch, net)
    L = twin.backward(X.copy(), Y.copy())
    found = full_pass(net, start(net), X, Y)
    value, g = gradient(net, start(net), X, Y)
    fast = Parameters(net, g)
    assert agrees(np.array([found.L, value]), np.array([L, L]), digits)
    for layer in range(net.layers):
        for W in (found.dW[layer], fast.W[layer]):
            assert agrees(W, twin.W[layer].grad.numpy(), digits), f"dW{layer + 1}"
        if net.shared and net.loss == "softmax_ce" and layer == net.layers - 1:
            assert (found.db[layer] == 0).all()
            assert (fast.b[layer] == 0).all()
            assert abs(twin.b[layer].grad.numpy()).max() < 1e-13
            continue
        for b in (found.db[layer], fast.b[layer]):
            assert agrees(b, np.broadcast_to(twin.b[layer].grad.numpy(), b.shape), digits), f"db{layer + 1}"


@pytest.mark.parametrize("shared", [False, True], ids=["own biases", "shared biases"])
@pytest.mark.parametrize("reduction", ["mean", "sum"])
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_every_gradient_is_that_of_autograd(torch, activation, loss, reduction, shared):  # noqa: F811
    digits = COARSE if activation == "hard_sigmoid" else DIGITS
    shapes = ((2, 4, 2, 2), (1, 1, 3), (5, 7, 3, 4, 6, 2), (3, 12, 12, 5))
    for seed, widths in enumerate(shapes):
        n = (1, 6, 33, 4)[seed]
        net = drawn(seed, n, widths, f=activation, output=activation, loss=loss, reduction=reduction, shared=shared)
        held_against_autograd(torch, net, digits)


@pytest.mark.parametrize("seed", range(60))
def test_random_networks_have_the_gradients_of_autograd(torch, seed):  # noqa: F811
    random = np.random.default_rng(seed)
    hidden = random.integers(1, 13, random.integers(1, 5)).tolist()
    loss = list(LOSSES)[random.integers(len(LOSSES))]
    kinds = [id for id in ACTIVATIONS if id != "hard_sigmoid"]
    f = [kinds[k] for k in random.integers(0, len(kinds), len(hidden))]
    net = drawn(
        seed, int(random.integers(1, 80)), (int(random.integers(1, 9)), *hidden, int(random.integers(2, 7))), f=f,
        output=kinds[random.integers(len(kinds))], loss=loss, reduction=("mean", "sum")[random.integers(2)],
        shared=bool(random.integers(2)),
    )  # fmt: skip
    held_against_autograd(torch, net)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("moves", ["both", "b", "w"])
@pytest.mark.parametrize("size", [0, 7])
def test_a_training_is_that_of_torch(torch, optimizer, moves, size):  # noqa: F811
    shared = moves == "both" and size == 7
    net = drawn(5, 24, (3, 5, 4, 3), loss="bce" if shared else "softmax_ce", shared=shared)
    run = Training(net, choose_optimizer(optimizer), 0.05, moves, size)
    path, twin = Path(run), Twin(torch, net)
    assert path.reach(40) == 40
    X, Y = (v.copy() for v in training_rows(net))
    moving = {"both": [*twin.W, *twin.b], "b": twin.b, "w": twin.W}[moves]
    theirs = torch_optimizers(torch)[optimizer](moving, 0.05, **run.optimizer.keywords)
    for step in range(40):
        rows = path.rows(step)
        L = twin.backward(X[rows], Y[rows])
        assert path.loss(step) == pytest.approx(L, rel=1e-9)
        theirs.step()
    same_as(path, 40, twin)


def same_as(path, step, twin, digits=1e-9):
    found = Parameters(path.run.start, path.parameters(step))
    for mine, theirs in zip((*found.W, *found.b), (*twin.W, *twin.b), strict=True):
        expected = np.broadcast_to(theirs.detach().numpy(), mine.shape)
        assert np.abs(mine - expected).max() <= digits * max(1.0, np.abs(expected).max())


def test_a_training_that_is_changed_on_the_way_is_that_of_torch(torch):  # noqa: F811
    net = drawn(6, 20, (3, 5, 2), loss="bce")
    run = Training(net, choose_optimizer("adam"), 0.05, batch_size=6)
    run = edited(run, Edit(10, "learning_rate", 0.01))
    run = edited(run, Edit(20, "moves", "b"))
    run = edited(run, Edit(30, "moves", "both"))
    run = edited(run, Edit(40, "optimizer", choose_optimizer("momentum")))
    run = edited(run, Edit(45, "bias", (0, 3, 0.75)))
    path, twin = Path(run), Twin(torch, net)
    assert path.reach(60) == 60
    X, Y = (v.copy() for v in training_rows(net))
    both = [*twin.W, *twin.b]
    theirs = torch_optimizers(torch)["adam"](both, 0.05, **choose_optimizer("adam").keywords)
    for step in range(60):
        if step == 10:
            theirs.param_groups[0]["lr"] = 0.01
        if step == 40:
            theirs = torch_optimizers(torch)["momentum"](both, 0.01, **choose_optimizer("momentum").keywords)
        if step == 45:
            with torch.no_grad():
                twin.b[0][0, 3] = 0.75
        rows = path.rows(step)
        twin.backward(X[rows], Y[rows])
        if 20 <= step < 30:
            for W in twin.W:
                W.grad = None  # which PyTorch takes for frozen
        theirs.step()
        if step != 44:
            same_as(path, step + 1, twin)
    same_as(path, 60, twin)


def test_far_in_the_tails_the_gradient_is_still_that_of_autograd_with_more_digits(torch):  # noqa: F811
    """PyTorch's own tails lose digits, so logits are held against the product of exponentials."""
    net = network([[1.0]], [[0.0, 1.0]], [[1.0]], [[40.0, -40.0]], b=[[0.0], [0.0, 0.0]], f="linear", loss="softmax_ce")
    found = full_pass(net, start(net), *training_rows(net))
    assert found.db[1][0].tolist() == pytest.approx([1.0, -1.0])
    turned = network([[1.0]], [[1.0, 0.0]], [[1.0]], [[40.0, -40.0]], b=[[0.0], [0.0, 0.0]], f="linear",
                     loss="softmax_ce")  # fmt: skip
    db = full_pass(turned, start(turned), *training_rows(turned)).db[1][0]
    assert db.tolist() == pytest.approx([-np.exp(-80.0), np.exp(-80.0)], rel=1e-14)
    twin = Twin(torch, turned)
    twin.backward(*(v.copy() for v in training_rows(turned)))
    assert twin.b[1].grad.numpy()[0, 1] == pytest.approx(np.exp(-80.0), rel=1e-10)
