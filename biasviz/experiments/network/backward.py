"""Loss and gradient of a network for training: what a full pass gives, and no more, in as little time as NumPy allows.

Rows stand as columns here, (units, n): what goes along the rows then runs over numbers that lie side by side.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from biasviz import patience
from biasviz.experiments.network.layout import layout_of
from biasviz.experiments.network.spec import Network
from biasviz.numerics.paired import Paired, paired
from biasviz.numerics.records import Activation, Array
from biasviz.numerics.softmax import columns_cross_entropy
from biasviz.numerics.swift import swift_cross_entropy

BLOCK = 1 << 16
"""Cells of the widest layer that are worked on at once."""
SCALES = {"half_mse": 1.0, "mse": 2.0}
"""c of ∂ℓ/∂a = c · (a − y); ℓ is half of it times a − y."""


class Way(NamedTuple):
    """A block of rows on their way forward.

    Attributes:
        befores: what comes into each layer, (units before, n).
        Z: pre-activations of each layer, (units, n).
        slopes: f′(Z) of the hidden layers, (units, n), which may be of bool; None where it is 1 everywhere.
        Y: targets, (k, n).

    """

    befores: list[Array]
    Z: list[Array]
    slopes: list[NDArray[Any] | None]
    Y: Array


Look = Callable[[Way], None]
"""Is shown each block of rows."""


class Backward:
    """The way forward and back through a network of one shape, prepared once."""

    def __init__(self, network: Network) -> None:
        self.layout = layout_of(network.widths)
        self._mean, self._shared, self._loss = network.reduction == "mean", network.shared, network.loss
        self._hidden: list[Paired] = []
        for layer in range(network.layers - 1):
            choice, f = network.activation(layer), network.record(layer)
            assert choice is not None
            assert f is not None
            self._hidden.append(paired(f, choice.keywords))
        last, record = network.activation(network.layers - 1), network.record(network.layers - 1)
        self._output: tuple[Activation, dict[str, float], Paired] | None = None
        if last is not None and record is not None:
            self._output = record, last.keywords, paired(record, last.keywords)
        self._at_once = max(1, BLOCK // max(network.widths[1:]))

    def __call__(
        self, theta: Array, X: Array, Y: Array, moves: str = "both", product: Array | None = None,
        look: Look | None = None,
    ) -> tuple[float, Array]:  # fmt: skip
        """Return L and ∂L/∂θ.

        Args:
            theta: parameters.
            X: inputs, (n, d).
            Y: targets, (n, k).
            moves: where it is "b", ∂L/∂W is left at 0.
            product: (X @ W).T of the first layer, (units, n), where it is known.
            look: is shown all rows on their way.

        """
        n = len(X)
        W, b = self.layout.views(theta)
        by = 1.0 / n if self._mean and n else 1.0
        L, g = 0.0, np.empty(0)
        for way in self._ways(W, b, X, Y, product):
            if look is not None:
                look(way)
            loss, more = self._back(W, way, moves, by)
            L += loss
            if len(g):
                g += more
            else:
                g = more
        if self._shared:
            for place in self.layout.b:
                g[place] = g[place].sum()
            if self._output is None:  # softmax does not see what all logits have in common
                g[self.layout.b[-1]] = 0.0
        return L * by, g

    def losses(self, theta: Array, X: Array, Y: Array, look: Look | None = None) -> float:
        """Return the sum of ℓ over rows, whatever the reduction."""
        W, b = self.layout.views(theta)
        L = 0.0
        for way in self._ways(W, b, X, Y, None):
            if look is not None:
                look(way)
            L += self._error(way.Z[-1], way.Y)[0]
        return L

    def _ways(
        self, W: Sequence[Array], b: Sequence[Array], X: Array, Y: Array, product: Array | None
    ) -> Iterator[Way]:
        """Yield all rows, one block after the other."""
        n, step = len(X), self._at_once
        for first in range(0, max(n, 1), step):
            if n > step:
                patience.go_on()
                part = slice(first, first + step)
                known = None if product is None else product[:, part]
                yield self._forward(W, b, X[part].T, Y[part].T, known)
            else:
                yield self._forward(W, b, X.T, Y.T, product)

    def _forward(self, W: Sequence[Array], b: Sequence[Array], A: Array, Y: Array, product: Array | None) -> Way:
        befores, Zs, slopes = [A], [], []
        for layer in range(len(W)):
            if layer == 0 and product is not None:
                Z = product + b[0].T
            else:
                Z = np.dot(W[layer].T, befores[layer])
                Z += b[layer].T
            Zs.append(Z)
            if layer < len(self._hidden):
                A, slope = self._hidden[layer](Z)
                befores.append(A)
                slopes.append(slope)
        return Way(befores, Zs, slopes, Y)

    def _back(self, W: Sequence[Array], way: Way, moves: str, by: float) -> tuple[float, Array]:
        """Return the sum of ℓ, and the sum of its slopes times `by`."""
        loss, dZ = self._error(way.Z[-1], way.Y)
        if by != 1.0:
            dZ *= by
        g = np.empty(self.layout.size) if moves != "b" else np.zeros(self.layout.size)
        dW, db = self.layout.views(g)
        ones = _ones(dZ.shape[1])
        for layer in range(len(W) - 1, -1, -1):
            np.dot(dZ, ones, out=db[layer][0])
            if moves != "b":
                np.matmul(way.befores[layer], dZ.T, out=dW[layer])
            if layer:
                dZ = np.dot(W[layer], dZ)
                slope = way.slopes[layer - 1]
                if slope is not None:
                    dZ *= slope
        return loss, g

    def _error(self, Z: Array, Y: Array) -> tuple[float, Array]:
        """Return the sum of ℓ, and ∂ℓ/∂Z of the last layer."""
        if self._output is None:
            each, dZ = columns_cross_entropy(Z, Y)
            return float(each.sum()), dZ
        if self._loss == "bce":
            value, dZ = swift_cross_entropy(Z, Y)
            return float(value.sum()), dZ
        f, kw, both = self._output
        scale = SCALES[self._loss]
        error = f.offset(Z, Y, **kw)
        half = 0.5 * scale * float(np.vdot(error, error))
        slope = both(Z)[1]
        if slope is not None:
            error = error * slope
        return half, (error if scale == 1.0 else scale * error)


@lru_cache(maxsize=16)
def _ones(n: int) -> Array:
    return np.ones(n)
