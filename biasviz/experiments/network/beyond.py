"""A network from Z of one unit on, for very many values of it at once: what comes before is held.

Another bias of a unit, or another weight into it, moves one column of Z; of the layer behind it that is a change of
rank one, and only what lies behind is worked out anew. Where the units of a layer share a bias, all their columns move.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from biasviz import patience
from biasviz.experiments.network.evaluation import Forward, Parameters
from biasviz.experiments.network.spec import Network
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.paired import paired
from biasviz.numerics.records import Array
from biasviz.numerics.softmax import columns_cross_entropy
from biasviz.numerics.swift import swift_cross_entropy

BLOCK = 1 << 15
"""Cells of the widest layer that are worked on at once: what fits the caches."""
BIAS = -1
"""In the place of an input: the bias, as of an input that is always 1."""


@dataclass(frozen=True, eq=False)
class Cases:
    """What c values of a unit's z lead to.

    Attributes:
        loss: L, (c,); NaN or infinite where it is undefined.
        slope: ∂L/∂b of the unit, or of the bias that several share, (c,); 0 where it was not asked for.
        crossed: whether a kink of any activation lies between the two cases of a pair, (c/2,), where that was asked.

    """

    loss: Array
    slope: Array
    crossed: NDArray[np.bool_]


class Beyond:
    """A network with everything held but Z of one unit, or of several of a layer.

    Attributes:
        held: X @ W of these units without their bias, (u, n).
        b: the bias of the first of them as it is.
        cost: numbers worked on for one case.

    """

    def __init__(
        self, network: Network, theta: Array, X: Array, Y: Array, found: Forward, layer: int, moving: Sequence[int]
    ) -> None:
        """Prepare for some units.

        Args:
            network: the network.
            theta: parameters.
            X: inputs, (n, d).
            Y: targets, (n, k).
            found: these rows on their way forward.
            layer: of the units, from 0.
            moving: which units, from 0: one, or all that move together.

        """
        self._network, self._layer, self._parameters = network, layer, Parameters(network, theta)
        W, b = self._parameters.W, self._parameters.b
        self._moving = np.array(moving)
        self._before, self._Y = (X if layer == 0 else found.A[layer - 1]), Y.T
        self._b = b[layer][0, self._moving][:, None]
        self.b = float(self._b[0, 0])
        with np.errstate(all="ignore"):
            self.held = np.ascontiguousarray((self._before @ W[layer][:, self._moving]).T)
            if layer + 1 < network.layers:
                others = np.delete(np.arange(W[layer].shape[1]), self._moving)
                rest = found.A[layer][:, others] @ W[layer + 1][others] + b[layer + 1]
                self._rest = np.ascontiguousarray(rest.T)
            else:
                self._rest = np.ascontiguousarray(found.Z[layer].T)
        after = network.units[layer + 1 :]
        self._widest = max(len(self._moving), *after) if after else network.units[-1]
        self.n = len(X)
        self.cost = self.n * (len(self._moving) + sum(after))
        self._by = float(max(self.n, 1)) if network.reduction == "mean" else 1.0

    def at(self, biases: Array) -> Cases:
        """Return L and its slope at each of c biases, (c,)."""
        return self._cases(len(biases), lambda cases, rows: self.held[:, None, rows] + biases[cases][:, None])

    def moved(self, columns: NDArray[np.intp], by: Array) -> Cases:
        """Return L where one number into each of the units is moved, without slopes.

        Args:
            columns: which weight, or BIAS, (c,).
            by: how far, (c,); cases 2i and 2i + 1 are a pair between which kinks are looked for.

        """

        def z(cases: slice, rows: slice) -> Array:
            of = columns[cases]
            x = np.where(of[:, None] == BIAS, 1.0, self._before[rows].T[np.maximum(of, 0)])
            return np.asarray((self.held[:, rows] + self._b)[:, None] + by[cases][:, None] * x)

        return self._cases(len(by), z, pairs=True)

    def along(self, direction: Array, by: Array) -> Cases:
        """Return L where all weights into the units are moved along a direction, (units before, u), as in `moved`."""

        def z(cases: slice, rows: slice) -> Array:
            way = (self._before[rows] @ direction).T
            return np.asarray((self.held[:, rows] + self._b)[:, None] + by[cases][:, None] * way[:, None])

        return self._cases(len(by), z, pairs=True)

    def rows(self, biases: Array) -> Array:
        """Return ℓ of each row at each bias, (n, c): their sum or mean is L. For few rows."""
        z = self.held[:, None] + biases[:, None]
        with np.errstate(all="ignore"):
            return np.ascontiguousarray((self._run(z, slice(None), None, False)[0] + self._elsewhere).T)

    def _cases(self, c: int, z: Callable[[slice, slice], Array], pairs: bool = False) -> Cases:
        loss, slope = np.zeros(c), np.zeros(c)
        crossed = np.zeros(c // 2 if pairs else 0, dtype=bool)
        n = max(1, min(self.n, BLOCK // self._widest))
        together = max(2, BLOCK // (self._widest * n) // 2 * 2)
        with np.errstate(all="ignore"):
            for first in range(0, c, together):
                cases = slice(first, first + together)
                patience.go_on()
                for row in range(0, self.n, n):
                    rows = slice(row, row + n)
                    met = crossed[first // 2 : (first + together) // 2] if pairs else None
                    losses, slopes = self._run(z(cases, rows), rows, met, not pairs)
                    loss[cases] += losses.sum(axis=1)
                    slope[cases] += slopes
            loss += self._elsewhere.sum()
            return Cases(loss / self._by, slope / self._by, crossed)

    @cached_property
    def _elsewhere(self) -> Array:
        """What the other outputs lose where z of one output moves by itself, (n,)."""
        if self._layer < self._network.layers - 1 or self._network.loss == "softmax_ce":
            return np.zeros(self.n)
        others = np.delete(np.arange(len(self._rest)), self._moving)
        return np.asarray(self._error(self._rest[others], self._Y[others])[0].sum(axis=0))

    def _run(self, z: Array, rows: slice, met: NDArray[np.bool_] | None, back: bool) -> tuple[Array, Array]:
        """Return ℓ of each row (c, n) and, going back, the sum of ∂ℓ/∂z over rows and units (c,), for z (u, c, n)."""
        network, layer, last = self._network, self._layer, self._network.layers - 1
        u, c, n = z.shape
        Y, rest = self._Y[:, rows], self._rest[:, rows]
        self._look(layer, z, met)
        if layer == last:
            if network.loss != "softmax_ce":
                loss, dZ = self._error(z.reshape(u, -1), np.tile(Y[self._moving], c))
                return loss.reshape(u, c, n).sum(axis=0), dZ.reshape(u, c, n).sum(axis=(0, 2))
            Z = np.repeat(rest[:, None], c, axis=1)
            Z[self._moving] = z
            loss, dZ = self._error(Z.reshape(len(Z), -1), np.tile(Y, c))
            return loss.reshape(c, n), dZ.reshape(-1, c, n)[self._moving].sum(axis=(0, 2))
        W, b = self._parameters.W, self._parameters.b
        out = W[layer + 1][self._moving]
        A, slope = self._f(layer, z.reshape(u, -1))
        slopes = [slope]
        Z = np.dot(out.T, A).reshape(-1, c, n)
        Z += rest[:, None]
        for after in range(layer + 1, last + 1):
            if after > layer + 1:
                Z = np.dot(W[after].T, A).reshape(-1, c, n)
                Z += b[after].T[:, None]
            self._look(after, Z, met)
            if after < last:
                A, slope = self._f(after, Z.reshape(len(Z), -1))
                slopes.append(slope)
        loss, dZ = self._error(Z.reshape(len(Z), -1), np.tile(Y, c))
        if not back:
            return loss.reshape(-1, c, n).sum(axis=0), np.zeros(c)
        for after in range(last, layer, -1):
            dZ = np.dot(W[after] if after > layer + 1 else out, dZ)
            below = slopes.pop()
            if below is not None:
                dZ *= below
        return loss.reshape(-1, c, n).sum(axis=0), dZ.reshape(u, c, n).sum(axis=(0, 2))

    def _f(self, layer: int, Z: Array) -> tuple[Array, NDArray[Any] | None]:
        choice, f = self._network.activation(layer), self._network.record(layer)
        assert choice is not None
        assert f is not None
        return paired(f, choice.keywords)(Z)

    def _error(self, Z: Array, Y: Array) -> tuple[Array, Array]:
        """Return ℓ of each output, or of each row after softmax, and ∂ℓ/∂Z, of the shape of Z (outputs, rows)."""
        network = self._network
        if network.loss == "softmax_ce":
            return columns_cross_entropy(Z, Y)
        if network.loss == "bce":
            return swift_cross_entropy(Z, Y)
        choice, f, loss = network.activation(network.layers - 1), network.record(network.layers - 1), network.loss
        assert choice is not None
        assert f is not None
        out = f.output(Z, **choice.keywords)
        return LOSSES[loss].value(out, Y), LOSSES[loss].slope(out, Y) * f.slope(Z, **choice.keywords)

    def _look(self, layer: int, Z: Array, met: NDArray[np.bool_] | None) -> None:
        """Mark pairs of cases of Z (units, c, n) that lie on different sides of a kink."""
        choice, f = self._network.activation(layer), self._network.record(layer)
        if met is None or choice is None or f is None:
            return
        for kink in f.kinks(**choice.keywords):
            side = np.sign(Z - kink)
            met |= (side[:, 0::2] != side[:, 1::2]).any(axis=(0, 2))
