"""A layer against PyTorch's autograd in float64: random shapes, activations, losses, reductions."""

from __future__ import annotations

import numpy as np
import pytest

from biasviz.experiments.layer.evaluation import inputs, targets
from biasviz.experiments.layer.path import Path
from biasviz.experiments.layer.spec import weights_of
from biasviz.experiments.layer.sums import totals
from biasviz.numerics import ACTIVATIONS, LOSSES
from tests.layer.build import seeded
from tests.numerics.test_oracle import torch, torch_activations, torch_losses  # noqa: F401

pytestmark = pytest.mark.oracle

SHAPES = ((1, 1, 1), (7, 3, 4), (64, 2, 1), (5, 9, 12))


def agrees(found, expected, digits=1e-10):
    size = np.maximum(np.abs(expected), 1e-6)
    return (np.abs(found - expected) <= digits * size).all()


@pytest.mark.parametrize("reduction", ["sum", "mean"])
@pytest.mark.parametrize("loss", [id for id in LOSSES if id != "bce"])
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_gradients_of_a_layer_are_those_of_autograd(torch, activation, loss, reduction):  # noqa: F811
    for k, (n, d, outputs) in enumerate(SHAPES):
        run = seeded(n, d, outputs, activation, loss, reduction, seed=k)
        layer, W, b = run.start, weights_of(run.start), np.array([run.start.bias])
        found = totals(layer, W, b)
        W_, b_ = (torch.tensor(v.copy(), requires_grad=True) for v in (W, b))
        X, Y = (torch.tensor(v.copy()) for v in (inputs(layer.batch), targets(layer.batch)))
        A = torch_activations(torch)[activation](X @ W_ + b_, **layer.activation.keywords)
        L = torch_losses(torch)[loss](A, Y, **layer.loss.keywords).sum(dim=1)
        L = L.sum() if reduction == "sum" else L.mean()
        L.backward()
        digits = 1e-6 if activation == "hard_sigmoid" else 1e-10  # PyTorch's 1/6 is a float32 there
        assert agrees(found.db, b_.grad.numpy(), digits)
        assert agrees(found.dW, W_.grad.numpy(), digits)
        assert agrees(found.L, float(L.detach()), digits)


def test_a_training_with_minibatches_is_that_of_torch(torch):  # noqa: F811
    run = seeded(24, 3, 2, "sigmoid", "bce", "mean", batch_size=8, learning_rate=0.3, moves="both", seed=5)
    path = Path(run)
    assert path.reach(20) == 20
    W, b = (torch.tensor(v.copy(), requires_grad=True) for v in (weights_of(run.start), np.array([run.start.bias])))
    descent = torch.optim.SGD([W, b], lr=0.3)
    X, Y = (torch.tensor(v.copy()) for v in (inputs(run.start.batch), targets(run.start.batch)))
    for step in range(20):
        rows = torch.tensor(path.which(step).copy())
        descent.zero_grad()
        A = torch.sigmoid(X[rows] @ W + b)
        torch.nn.functional.binary_cross_entropy(A, Y[rows], reduction="none").sum(dim=1).mean().backward()
        descent.step()
    assert agrees(path.bias(20), b.detach().numpy())
    assert agrees(path.weights(20), W.detach().numpy())
