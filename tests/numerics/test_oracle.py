"""Every activation, loss and optimizer against PyTorch in float64; a PyTorch that is missing is a failure."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from biasviz.numerics import ACTIVATIONS, FUSED, LOSSES, OPTIMIZERS, Output

from .cases import each_activation, each_loss, each_optimizer, inside, targets

pytestmark = pytest.mark.oracle

DIGITS = 1e-10


@pytest.fixture(scope="module")
def torch():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import torch
    torch.set_num_threads(1)
    return torch


def torch_activations(torch):
    F = torch.nn.functional
    return {
        "linear": torch.nn.Identity(),
        "sigmoid": torch.sigmoid,
        "tanh": torch.tanh,
        "relu": F.relu,
        "leaky_relu": lambda z, slope: F.leaky_relu(z, negative_slope=slope),
        "elu": lambda z, alpha: F.elu(z, alpha=alpha),
        "selu": F.selu,
        "gelu": F.gelu,
        "silu": F.silu,
        "softplus": lambda z: F.softplus(z, threshold=1e9),
        "softsign": F.softsign,
        "mish": F.mish,
        "hard_sigmoid": F.hardsigmoid,
        "hard_tanh": F.hardtanh,
    }


def torch_losses(torch):
    F = torch.nn.functional
    return {
        "half_mse": lambda a, y: 0.5 * F.mse_loss(a, y, reduction="none"),
        "mse": lambda a, y: F.mse_loss(a, y, reduction="none"),
        "mae": lambda a, y: F.l1_loss(a, y, reduction="none"),
        "huber": lambda a, y, delta: F.huber_loss(a, y, reduction="none", delta=delta),
        "log_cosh": lambda a, y: torch.log(torch.cosh(a - y)),
        "bce": lambda a, y: F.binary_cross_entropy(a, y, reduction="none"),
        "bce_logits": lambda a, y: F.binary_cross_entropy_with_logits(a, y, reduction="none"),
        # torch.nn.HingeEmbeddingLoss is another loss
        "hinge": lambda a, y: F.relu(1.0 - y * a),
    }


def torch_optimizers(torch):
    optim = torch.optim
    return {
        "gd": lambda p, lr: optim.SGD(p, lr=lr),
        "momentum": lambda p, lr, momentum: optim.SGD(p, lr=lr, momentum=momentum),
        # with momentum 0 PyTorch refuses the word nesterov, which then changes nothing
        "nesterov": lambda p, lr, momentum: optim.SGD(p, lr=lr, momentum=momentum, nesterov=momentum > 0),
        "adagrad": lambda p, lr, eps: optim.Adagrad(p, lr=lr, eps=eps),
        "rmsprop": lambda p, lr, rho, eps: optim.RMSprop(p, lr=lr, alpha=rho, eps=eps),
        "adam": lambda p, lr, beta1, beta2, eps: optim.Adam(p, lr=lr, betas=(beta1, beta2), eps=eps),
    }


def derivatives(torch, f, points):
    """Return f, f′ and f″ by autograd, f″ as 0 where f′ is a constant to it."""
    z = torch.tensor(points, dtype=torch.float64, requires_grad=True)
    value = f(z)
    (slope,) = torch.autograd.grad(value.sum(), z, create_graph=True)
    if not slope.requires_grad:
        return value.detach().numpy(), slope.detach().numpy(), np.zeros(len(points))
    if "HardsigmoidBackward" in repr(value.grad_fn):  # of which PyTorch has no derivative
        return value.detach().numpy(), slope.detach().numpy(), np.zeros(len(points))
    (curvature,) = torch.autograd.grad(slope.sum(), z, materialize_grads=True, allow_unused=True)
    return value.detach().numpy(), slope.detach().numpy(), curvature.numpy(force=True)


def test_the_oracle_knows_every_record(torch):
    assert set(torch_activations(torch)) == set(ACTIVATIONS)
    assert set(torch_losses(torch)) == set(LOSSES)
    assert set(torch_optimizers(torch)) == set(OPTIMIZERS)


@each_activation
def test_activation_and_its_derivatives_equal_pytorch_also_at_kinks(torch, activation, parameters):
    rng = np.random.default_rng(5)
    kinks = activation.kinks(**parameters)
    z = np.concatenate([rng.uniform(-30.0, 30.0, 200), rng.uniform(-4.0, 4.0, 200), kinks, [0.0]])
    f = torch_activations(torch)[activation.id]
    value, slope, curvature = derivatives(torch, lambda z: f(z, **parameters), z)
    # PyTorch's own tails lose relative digits: absolute there
    np.testing.assert_allclose(activation.value(z, **parameters), value, rtol=DIGITS, atol=1e-14)
    digits = 1e-7 if activation.id == "hard_sigmoid" else DIGITS  # PyTorch's 1/6 is a float32 there
    np.testing.assert_allclose(activation.slope(z, **parameters), slope, rtol=digits, atol=1e-14)
    np.testing.assert_allclose(activation.curvature(z, **parameters), curvature, rtol=DIGITS, atol=1e-14)


@each_loss
def test_loss_and_its_slope_equal_pytorch_also_at_kinks(torch, loss, parameters):
    rng = np.random.default_rng(6)
    for y in targets(loss):
        a = np.concatenate(
            [rng.uniform(-20.0, 20.0, 200), rng.uniform(0.0, 1.0, 50), [0.0, y, y + 1.0, y - 1.0]]
        )
        a = a[inside(loss, a)]
        f = torch_losses(torch)[loss.id]
        target = torch.full((len(a),), y, dtype=torch.float64)
        value, slope, curvature = derivatives(torch, lambda a, f=f, t=target: f(a, t, **parameters), a)
        out = Output.of(a)
        np.testing.assert_allclose(loss.value(out, y, **parameters), value, rtol=DIGITS, atol=1e-13)
        np.testing.assert_allclose(loss.slope(out, y, **parameters), slope, rtol=DIGITS, atol=1e-14)
        digits = 1e-8 if loss.id == "bce" else DIGITS  # PyTorch adds 1e-12 to that divisor
        np.testing.assert_allclose(loss.curvature(out, y, **parameters), curvature, rtol=digits, atol=1e-14)


@pytest.mark.parametrize(("activation", "loss"), list(FUSED))
def test_fused_loss_equals_pytorchs_own(torch, activation, loss):
    assert (activation, loss) == ("sigmoid", "bce")
    z = np.random.default_rng(8).uniform(-40.0, 40.0, 200)
    for y in (0.0, 0.3, 1.0):
        f = torch_losses(torch)["bce_logits"]
        target = torch.full((200,), y, dtype=torch.float64)
        results = derivatives(torch, lambda z, f=f, t=target: f(z, t), z)
        fused = FUSED[activation, loss]
        for mine, theirs in zip((fused.value, fused.slope, fused.curvature), results, strict=True):
            np.testing.assert_allclose(mine(z, y), theirs, rtol=DIGITS, atol=1e-14)


@each_optimizer
@pytest.mark.parametrize("learning_rate", [0.01, 1.0])
def test_fifty_steps_of_an_optimizer_equal_pytorch(torch, optimizer, parameters, learning_rate):
    gradients = np.random.default_rng(9).normal(size=(50, 6)) * 10.0 ** np.arange(-3, 3)
    theta, memory = np.ones(6), tuple(np.zeros(6) for _ in optimizer.memory)
    p = torch.nn.Parameter(torch.ones(6, dtype=torch.float64))
    oracle = torch_optimizers(torch)[optimizer.id]([p], learning_rate, **parameters)
    for t, g in enumerate(gradients, 1):
        direction, memory = optimizer.direction(g, memory, t, **parameters)
        theta = theta - learning_rate * direction
        p.grad = torch.tensor(g)
        oracle.step()
        np.testing.assert_allclose(theta, p.detach().numpy(), rtol=DIGITS, atol=1e-12)
