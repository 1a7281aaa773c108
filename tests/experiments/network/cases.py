"""Short ways to networks, for their tests."""

from __future__ import annotations

from itertools import pairwise, product
from typing import Any

import numpy as np

from biasviz.data import Typed
from biasviz.experiments.layer.spec import Batch, given_weights
from biasviz.experiments.network.spec import LOSSES, Dense, Network, given_biases
from biasviz.experiments.neuron.spec import choose_activation
from biasviz.numerics.activations import ACTIVATIONS


def network(
    X: Any, Y: Any, *W: Any, b: Any = None, f: Any = "tanh", output: str = "linear", loss: str = "half_mse",
    **given: Any,
) -> Network:  # fmt: skip
    """Return a network on those rows with those weights; `f` is one activation for all hidden layers, or one each."""
    X, Y = (np.array(v, dtype=float).reshape(len(v), -1) for v in (X, Y))
    names = tuple(f"x{i + 1}" for i in range(X.shape[1])), tuple(f"y{i + 1}" for i in range(Y.shape[1]))
    rows = np.concatenate([X, Y], axis=1).tolist()
    source = Typed((*names[0], *names[1]), tuple(tuple(row) for row in rows))
    weights = tuple(given_weights(np.array(w, dtype=float).tolist()) for w in W)
    units = [len(w[0]) for w in weights]
    kinds = [f] * (len(W) - 1) if isinstance(f, str) else f
    hidden = tuple(Dense(u, choose_activation(kind)) for u, kind in zip(units[:-1], kinds, strict=True))
    biases = given_biases([[0.0] * u for u in units] if b is None else b)
    out = choose_activation(output)
    return Network(Batch(source, *names), hidden, biases, out, loss, weights=weights, **given)


def drawn(
    seed: int = 0, n: int = 9, widths: Any = (3, 4, 2, 2), f: Any = "tanh", loss: str = "half_mse", **given: Any
) -> Network:
    """Return a network of those widths with weights, biases and rows drawn from a seed."""
    rng = np.random.default_rng(seed)
    X = rng.standard_normal((n, widths[0]))
    Y = rng.standard_normal((n, widths[-1]))
    if loss == "bce":
        Y = rng.random((n, widths[-1]))
    elif loss == "softmax_ce":
        Y = np.eye(widths[-1])[rng.integers(0, widths[-1], n)]
    W = [rng.standard_normal(shape) for shape in pairwise(widths)]
    b = [rng.standard_normal(u).tolist() for u in widths[1:]]
    if given.get("shared"):
        b = [[layer[0]] * len(layer) for layer in b]
    return network(X, Y, *W, b=b, f=f, loss=loss, **given)


KINDS = [
    *({"f": f, "loss": loss, "reduction": r} for f, loss, r in product(ACTIVATIONS, LOSSES, ("mean", "sum"))),
    *({"loss": loss, "output": f} for loss, f in product(("half_mse", "mse"), ACTIVATIONS)),
    *({"loss": loss, "shared": True, "reduction": r} for loss, r in product(LOSSES, ("mean", "sum"))),
]
"""Each activation with each loss and reduction; each as the output; shared biases."""


def named(kind: dict[str, Any]) -> str:
    return "-".join(f"{name}={value}" for name, value in kind.items())
