"""Data for the tests of the Shape X-ray, and the same step written a second time, in plain NumPy calls."""

from __future__ import annotations

import numpy as np

from biasviz.experiments.layer.xray import XRay
from biasviz.experiments.layer.xray_code import Given
from biasviz.experiments.neuron.spec import choose_activation, choose_loss


def line(**changes: object) -> Given:
    """B5: y = 2x + 1 at x = 0 … 3, from w = 1, b = 0."""
    settings = {
        "X": np.arange(4.0)[:, None], "W": np.ones((1, 1)), "start": np.zeros(1),
        "Y": np.array([[1.0], [3.0], [5.0], [7.0]]), "activation": choose_activation("linear"),
        "loss": choose_loss("half_mse"), "reduction": "mean", "lr": 0.1,
    }  # fmt: skip
    return Given(**(settings | changes))  # type: ignore[arg-type]


def layer(n: int = 5, d: int = 3, k: int = 4, **changes: object) -> Given:
    """A layer of tanh neurons with numbers of no meaning."""
    rng = np.random.default_rng(n + 10 * k)
    settings = {
        "X": rng.normal(size=(n, d)), "W": rng.normal(size=(d, k)), "start": np.array([0.5, -1.0, 0.0, -3.0])[:k],
        "Y": rng.normal(size=(n, k)), "activation": choose_activation("tanh"), "loss": choose_loss("half_mse"),
        "reduction": "sum", "lr": 0.1,
    }  # fmt: skip
    return Given(**(settings | changes))  # type: ignore[arg-type]


def by_hand(switches: XRay, given: Given) -> dict[str, np.ndarray]:
    """Return what one step of tanh or linear neurons with half MSE makes, until NumPy raises: then its "error"."""
    n, k = given.n, given.k
    X, W, Y = given.X.copy(), given.W.copy(), given.Y.copy()
    made: dict[str, np.ndarray] = {}
    try:
        y = {"whole": Y, "column": Y[:, :1], "flat": Y[:, 0]}[switches.y]
        b = {
            "row": given.start[None, :], "flat": given.start, "rows": np.full((n, 1), given.start[0]),
            "column": given.start[:, None],
        }[switches.b].copy()  # fmt: skip
        b = b.astype(int) if switches.numbers == "int" else b
        made |= {"y": y, "b": b.copy()}
        linear = given.activation.id == "linear"
        Z = np.matmul(X, W) + b
        A = Z if linear else np.tanh(Z)
        made |= {"Z": Z, "A": A}
        losses = np.square(A - y) / 2
        total = losses.sum()
        made |= {"L": total if given.reduction == "sum" else total / (losses.size / k)}
        dZ = (A - y) if linear else (A - y) * (1 - np.tanh(Z) ** 2)
        made |= {"dZ": dZ}
        dW = np.einsum("nd,nk->dk", X, dZ) if W.size > 1 else (X * dZ).sum()
        by = 1 if given.reduction == "sum" else n if W.size > 1 else dZ.size
        axis = {"0": 0, "1": 1, "none": None}[switches.axis]
        over = np.add.reduce if given.reduction == "sum" else np.mean
        db = over(dZ, axis=axis, keepdims=switches.keepdims)
        made |= {"dW": dW / by, "db": db}
        if switches.update == "in_place":
            np.subtract(b, given.lr * db, out=b)
        else:
            b = np.subtract(b, given.lr * db)
        made["b"] = np.trunc(b).astype(int) if switches.update == "truncated" else b
    except (TypeError, ValueError) as error:
        made["error"] = np.array(str(error).strip())
    return made
