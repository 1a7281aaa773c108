"""A network evaluated: forward, loss, and back to every W and b.

All parameters are one vector θ: the weights of each layer, then the biases of each layer, so that what only b moves is
one slice of it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.layer.evaluation import ALIVE, DEAD, SATURATED
from biasviz.experiments.network.backward import Backward
from biasviz.experiments.network.initial import weights_of
from biasviz.experiments.network.layout import Layout, layout_of
from biasviz.experiments.network.spec import Network
from biasviz.experiments.neuron.tails import blocked, in_tail
from biasviz.numerics.fused import FUSED
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.paired import paired
from biasviz.numerics.records import Array
from biasviz.numerics.softmax import cross_entropy, softmax

__all__ = [
    "ALIVE", "DEAD", "SATURATED", "Forward", "Layout", "Parameters", "Pass", "forward", "full_pass", "gradient",
    "lamps", "layout", "start",
]  # fmt: skip


class Parameters:
    """Views of θ.

    Attributes:
        W: weights of each layer, (units before, units).
        b: biases of each layer, (1, units).

    """

    def __init__(self, network: Network, theta: Array) -> None:
        self.W, self.b = layout(network).views(theta)


@dataclass(frozen=True, eq=False)
class Forward:
    """Rows on their way forward.

    Attributes:
        Z: pre-activations of each layer, (n, units).
        A: activations of each layer, (n, units); of the last one the probabilities where it is softmax.

    """

    Z: tuple[Array, ...]
    A: tuple[Array, ...]


@dataclass(frozen=True, eq=False)
class Pass:
    """Rows forward and back; all arrays read-only, tuples over the layers.

    Attributes:
        parameters: W and b that it was made with.
        X: inputs, (n, d).
        Y: targets, (n, k).
        Z, A: as for `Forward`.
        slope: f′(Z), (n, units); None for softmax.
        dA: ∂ℓ/∂A, (n, units); None of the last layer where loss and activation are taken together.
        dZ: ∂ℓ/∂Z, (n, units), never divided by n.
        dW: ∂L/∂W, (units before, units), after the reduction.
        db: ∂L/∂b, (1, units), after the reduction; where the units share a bias each has that of the one bias, which
            is 0 before softmax: it does not see what all logits have in common.
        db_each: what each unit's own dZ comes to, (1, units), after the reduction; it is db but where a bias is shared.
        loss: ℓ of each row, summed over its outputs, (n,).
        L: ℓ after the reduction.
        lamp: ALIVE, SATURATED or DEAD, (n, units); of softmax always ALIVE.

    """

    parameters: Parameters
    X: Array
    Y: Array
    Z: tuple[Array, ...]
    A: tuple[Array, ...]
    slope: tuple[Array | None, ...]
    dA: tuple[Array | None, ...]
    dZ: tuple[Array, ...]
    dW: tuple[Array, ...]
    db: tuple[Array, ...]
    db_each: tuple[Array, ...]
    loss: Array
    L: float
    lamp: tuple[NDArray[np.int8], ...]


def layout(network: Network) -> Layout:
    """Return where in θ each number stands."""
    return layout_of(network.widths)


def start(network: Network) -> Array:
    """Return θ at the start, read-only."""
    parts = (*(W.ravel() for W in weights_of(network)), *(np.array(b, dtype=float) for b in network.biases))
    theta = np.concatenate(parts)
    theta.flags.writeable = False
    return theta


def forward(network: Network, theta: Array, X: Array) -> Forward:
    """Take rows X (n, d) through the network."""
    Z, A, _ = _forward(network, theta, X)
    return Forward(Z, A)


def full_pass(network: Network, theta: Array, X: Array, Y: Array) -> Pass:
    """Take rows X (n, d) with targets Y (n, k) forward and back."""
    n, parameters = len(X), Parameters(network, theta)
    by = max(n, 1) if network.reduction == "mean" else 1
    with np.errstate(all="ignore"):
        Z, A, slope = _forward(network, theta, X)
        loss, dA_last, dZ_last = _error(network, Z[-1], Y, slope[-1])
        dA: list[Array | None] = [dA_last]
        dZ = [dZ_last]
        for layer in range(network.layers - 2, -1, -1):
            below, down = slope[layer], dZ[0] @ parameters.W[layer + 1].T
            assert below is not None
            dA.insert(0, down)
            dZ.insert(0, down * below)
        befores = (X, *A[:-1])
        dW = tuple(before.T @ d / by for before, d in zip(befores, dZ, strict=True))
        each = tuple(d.sum(axis=0, keepdims=True) / by for d in dZ)
        db = tuple(np.full_like(b, b.sum()) for b in each) if network.shared else each
        if network.shared and slope[-1] is None:
            db = (*db[:-1], np.zeros_like(db[-1]))
        L = float(loss.sum() / by)
    lamp = tuple(lamps(network, layer, z, s) for layer, (z, s) in enumerate(zip(Z, slope, strict=True)))
    found = Pass(parameters, X, Y, Z, A, slope, tuple(dA), tuple(dZ), dW, db, each, loss, L, lamp)
    for part in (Z, A, slope, dA, dZ, dW, db, each, lamp, (loss,)):
        for array in part:
            if array is not None:
                array.flags.writeable = False
    return found


def lamps(network: Network, layer: int, Z: Array, slope: Array | None) -> NDArray[np.int8]:
    """Return ALIVE, SATURATED or DEAD for pre-activations Z (n, units) of a layer with slopes f′(Z)."""
    lamp = np.full(Z.shape, ALIVE, dtype=np.int8)
    choice, f = network.activation(layer), network.record(layer)
    if choice is not None and f is not None and slope is not None:
        lamp[in_tail(choice, Z)] = SATURATED
        lamp[blocked(f, choice.keywords, Z, slope)] = DEAD
    return lamp


def gradient(network: Network, theta: Array, X: Array, Y: Array, moves: str = "both") -> tuple[float, Array]:
    """Return L and ∂L/∂θ over rows X (n, d) with targets Y (n, k), a new vector laid out as θ.

    It is what `full_pass` gives, in less time. Where only b moves ∂L/∂W is not worked out, and stands there as 0.
    """
    with np.errstate(all="ignore"):
        return Backward(network)(theta, X, Y, moves)


def _forward(
    network: Network, theta: Array, X: Array
) -> tuple[tuple[Array, ...], tuple[Array, ...], tuple[Array | None, ...]]:
    parameters = Parameters(network, theta)
    Zs, As, slopes = [], [], []
    A = X
    with np.errstate(all="ignore"):
        for layer, (W, b) in enumerate(zip(parameters.W, parameters.b, strict=True)):
            Z = A @ W + b
            choice, f = network.activation(layer), network.record(layer)
            slope: Array | None
            if choice is None or f is None:
                A, slope = softmax(Z), None
            else:
                A, found = paired(f, choice.keywords)(Z)
                slope = np.ones_like(Z) if found is None else found.astype(float)
                A = np.array(A) if A is Z else A
            Zs.append(Z)
            As.append(A)
            slopes.append(slope)
    return tuple(Zs), tuple(As), tuple(slopes)


def _error(network: Network, Z: Array, Y: Array, slope: Array | None) -> tuple[Array, Array | None, Array]:
    """Return ℓ of each row, ∂ℓ/∂A where it is taken by itself, and ∂ℓ/∂Z of the last layer."""
    if slope is None:
        loss, dZ = cross_entropy(Z, Y)
        return loss, None, dZ
    if network.loss == "bce":
        fused = FUSED["sigmoid", "bce"]
        return fused.value(Z, Y).sum(axis=1), None, fused.slope(Z, Y)
    choice, f, record = network.activation(network.layers - 1), network.record(network.layers - 1), LOSSES[network.loss]
    assert choice is not None
    assert f is not None
    out = f.output(Z, **choice.keywords)
    dA = record.slope(out, Y)
    return record.value(out, Y).sum(axis=1), dA, dA * slope
