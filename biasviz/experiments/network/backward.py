"""Loss and gradient of a network for training: what a full pass gives, and no more, in as little time as NumPy allows.

Rows stand as columns here, (units, n): what goes along the rows then runs over numbers that lie side by side.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

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
        self.rows_at_once = max(1, BLOCK // max(network.widths[1:]))

    def __call__(
        self, theta: Array, X: Array, Y: Array, moves: str = "both", product: Array | None = None
    ) -> tuple[float, Array]:
        """Return L and ∂L/∂θ.

        Args:
            theta: parameters.
            X: inputs, (n, d).
            Y: targets, (n, k).
            moves: where it is "b", ∂L/∂W is left at 0.
            product: X @ W of the first layer, (n, units), where it is known.

        """
        n, step = len(X), self.rows_at_once
        W, b = self.layout.views(theta)
        by = float(n) if self._mean and n else 1.0
        if n <= step:
            L, g = self._block(W, b, X, Y, moves, by, product)
        else:
            L, g = 0.0, np.zeros(self.layout.size)
            for first in range(0, n, step):
                part = slice(first, first + step)
                known = None if product is None else product[part]
                more, g_part = self._block(W, b, X[part], Y[part], moves, by, known)
                L += more
                g += g_part
        if self._shared:
            for place in self.layout.b:
                g[place] = g[place].sum()
        return L / by, g

    def _block(
        self, W: tuple[Array, ...], b: tuple[Array, ...], X: Array, Y: Array, moves: str, by: float,
        product: Array | None,
    ) -> tuple[float, Array]:  # fmt: skip
        """Return the sum of ℓ, and the sum of its slopes over `by`."""
        befores: list[Array] = [X.T]
        slopes: list[NDArray[Any] | None] = []
        last = len(W) - 1
        for layer in range(last):
            A, slope = self._hidden[layer](self._Z(layer, W, b, befores[-1], product))
            befores.append(A)
            slopes.append(slope)
        loss, dZ = self._error(self._Z(last, W, b, befores[-1], product), Y.T)
        if by != 1.0:
            dZ *= 1.0 / by
        g = np.empty(self.layout.size) if moves != "b" else np.zeros(self.layout.size)
        dW, db = self.layout.views(g)
        ones = np.ones(len(X))
        for layer in range(last, -1, -1):
            np.dot(dZ, ones, out=db[layer][0])
            if moves != "b":
                np.matmul(befores[layer], dZ.T, out=dW[layer])
            if layer:
                dZ = np.dot(W[layer], dZ)
                slope = slopes[layer - 1]
                if slope is not None:
                    dZ *= slope
        return loss, g

    def _Z(
        self, layer: int, W: tuple[Array, ...], b: tuple[Array, ...], before: Array, product: Array | None
    ) -> Array:
        if layer == 0 and product is not None:
            return product.T + b[0].T
        Z: Array = np.dot(W[layer].T, before)
        Z += b[layer].T
        return Z

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
