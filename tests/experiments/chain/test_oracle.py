"""A chain against PyTorch's autograd in float64: any depth, any activation, with and without the skip connection."""

from __future__ import annotations

import numpy as np
import pytest

from biasviz.experiments.chain.evaluation import evaluate
from biasviz.experiments.chain.question import rates
from biasviz.numerics import ACTIVATIONS
from tests.experiments.chain.build import drawn
from tests.numerics.test_oracle import torch, torch_activations  # noqa: F401

pytestmark = pytest.mark.oracle

DEPTHS = (1, 2, 3, 7, 20, 50)


def graph(torch, c):  # noqa: F811
    """Return C and what it depends on, as PyTorch has them."""
    known = torch_activations(torch)
    w, b = (torch.tensor([getattr(link, n) for link in c.links], dtype=torch.float64, requires_grad=True) for n in "wb")
    x = torch.tensor(c.x, dtype=torch.float64, requires_grad=True)
    a = x
    for k, link in enumerate(c.links):
        out = known[link.activation.id](w[k] * a + b[k], **link.activation.keywords)
        a = out + a if c.skip else out
    C = (a - c.y) ** 2 * (1.0 if c.loss == "mse" else 0.5)
    return C, w, b, x


def agrees(found, expected, digits):
    return all(abs(f - e) <= digits * max(abs(e), 1e-280) for f, e in zip(found, expected, strict=True))


@pytest.mark.parametrize("skip", [False, True])
@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("f", [*ACTIVATIONS, ""])
def test_gradients_of_a_chain_are_those_of_autograd(torch, f, depth, skip):  # noqa: F811
    # What the skip connection adds up gets far into tails, where PyTorch's slopes are differences without digits.
    scale = 0.8 / depth**0.5 if skip else 0.8
    for seed in range(4):
        c = drawn(depth, seed, f, scale=scale, skip=skip, loss=("mse", "half_mse")[seed % 2])
        p = evaluate(c)
        C, w, b, x = graph(torch, c)
        C.backward()
        mixed = "hard_sigmoid" in {link.activation.id for link in c.links}
        digits = 1e-6 * depth if mixed else 1e-10  # PyTorch's 1/6 is a float32 there
        assert agrees([p.C], [float(C.detach())], digits)
        assert agrees([float(v) for v in p.dC_db], b.grad.tolist(), digits)
        assert agrees([float(v) for v in p.dC_dw], w.grad.tolist(), digits)
        assert agrees([float(p.dC_da[0])], [float(x.grad)], digits)


@pytest.mark.parametrize("f", ["sigmoid", "tanh", "softplus", "silu", "gelu", "elu"])
@pytest.mark.parametrize("skip", [False, True])
def test_how_dc_dw_moves_with_b_is_the_second_derivative_of_autograd(torch, f, skip):  # noqa: F811
    for depth in (1, 3, 6):
        c = drawn(depth, 7, f, skip=skip)
        C, w, b, _ = graph(torch, c)
        (dC_dw,) = torch.autograd.grad(C, w, create_graph=True)
        for link in range(depth):
            (row,) = torch.autograd.grad(dC_dw[link], b, retain_graph=True)
            found = np.array([rates(c, mover).dC_dw[link] for mover in range(depth)])
            assert found == pytest.approx(row.numpy(), rel=1e-9, abs=1e-15)
