"""A chain evaluated: forward to C, and the chain rule back to every bias and weight."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from biasviz.experiments.chain.faint import slope_of
from biasviz.experiments.chain.scaled import Scaled
from biasviz.experiments.chain.spec import Chain
from biasviz.language import tr
from biasviz.numerics.records import Array

FACTOR = {"mse": 2.0, "half_mse": 1.0}
"""∂C/∂a = FACTOR · (a − y), and C = FACTOR/2 · (a − y)², by loss."""


@dataclass(frozen=True)
class Pass:
    """The forward pass for any number of chains at once, all of one depth.

    Attributes:
        z: pre-activations, shape (L,) + S.
        a: activations, a[0] = x, shape (L + 1,) + S.
        slope: f′(z), shape (L,) + S.
        error: a^L − y, exact where a^L rounds to its asymptote, shape S.
        C: the loss, shape S.

    """

    z: Array
    a: Array
    slope: Array
    error: Array
    C: Array


def run_pass(chain: Chain, w: Array, b: Array, x: Array | float) -> Pass:
    """Evaluate chains that differ in their numbers.

    Args:
        chain: activations, target, loss and skip of all of them.
        w: weights, shape (L,) + S.
        b: biases, of that shape too.
        x: inputs, of a shape that broadcasts to S.

    """
    L, shape = chain.depth, np.broadcast_shapes(w.shape[1:], b.shape[1:], np.shape(x))
    z, slope, a = np.empty((L, *shape)), np.empty((L, *shape)), np.empty((L + 1, *shape))
    a[0] = x
    error = a[0] - chain.y
    with np.errstate(all="ignore"):
        for k, link in enumerate(chain.links):
            z[k] = w[k] * a[k] + b[k]
            slope[k] = link.record.slope(z[k], **link.activation.keywords)
            a[k + 1], minus = through(chain, k, z[k], a[k])
            if k == L - 1:
                error = minus(chain.y)
        C = 0.5 * FACTOR[chain.loss] * error**2
    return Pass(z, a, slope, np.asarray(error), np.asarray(C))


def through(chain: Chain, k: int, z: Array, a: Array) -> tuple[Array, Callable[[float], Array]]:
    """Return what neuron k gives for z, and its exact distance from any constant.

    Args:
        chain: the chain.
        k: which neuron, from 0.
        z: its pre-activations, of any shape.
        a: what came into it, of that shape; with the skip connection it is added.

    """
    link = chain.links[k]
    out = link.record.output(z, **link.activation.keywords)
    if chain.skip:
        return out.a + a, lambda c: out.minus(c - a)
    return out.a, out.minus


@dataclass(frozen=True)
class Point:
    """A chain evaluated. Neurons are counted from 0, the one at the input first; arrays are read-only.

    Attributes:
        chain: what was evaluated.
        w, b: weights and biases, (L,).
        z: pre-activations, (L,).
        a: activations, (L + 1,): a[0] = x, and a[l + 1] is what neuron l gives.
        slope: f′(z), (L,), 0 where a float cannot hold it.
        slopes: the same as numbers of any size: exactly 0 only where f is flat.
        error: a^L − y.
        C: the loss.
        undefined: the first bad quantity in words, or None.

    """

    chain: Chain
    w: Array
    b: Array
    z: Array
    a: Array
    slope: Array
    slopes: tuple[Scaled, ...]
    error: float
    C: float
    undefined: str | None

    @cached_property
    def links(self) -> tuple[Scaled, ...]:
        """∂a^l/∂a^(l−1) of every neuron: f′(z)·w, and with the skip connection f′(z)·w + 1."""
        through = (slope * Scaled.of(float(w)) for slope, w in zip(self.slopes, self.w, strict=True))
        return tuple(Scaled.of(float(link) + 1.0) if self.chain.skip else link for link in through)

    @cached_property
    def dC_da(self) -> tuple[Scaled, ...]:
        """∂C/∂a, L + 1 numbers: that of x first, that of a^L last."""
        found = [Scaled.of(FACTOR[self.chain.loss] * self.error)]
        for link in reversed(self.links):
            found.append(found[-1] * link)
        return tuple(reversed(found))

    @cached_property
    def dC_dz(self) -> tuple[Scaled, ...]:
        """δ = ∂C/∂z = ∂C/∂a · f′(z), L numbers."""
        return tuple(g * slope for g, slope in zip(self.dC_da[1:], self.slopes, strict=True))

    @property
    def dC_db(self) -> tuple[Scaled, ...]:
        """∂C/∂b = ∂C/∂z · ∂z/∂b, L numbers; ∂z/∂b is 1."""
        return self.dC_dz

    @cached_property
    def dC_dw(self) -> tuple[Scaled, ...]:
        """∂C/∂w = ∂C/∂z · ∂z/∂w, L numbers."""
        return tuple(delta * Scaled.of(float(a)) for delta, a in zip(self.dC_dz, self.a, strict=False))

    @property
    def dz_dw(self) -> Array:
        """∂z^l/∂w^l = a^(l−1), (L,): the bias of that neuron has no part in it."""
        return self.a[:-1]

    @property
    def dz_db(self) -> Array:
        """∂z^l/∂b^l, (L,): 1."""
        return np.ones(self.chain.depth)

    @property
    def dz_da(self) -> Array:
        """∂z^l/∂a^(l−1) = w^l, (L,)."""
        return self.w


@lru_cache(maxsize=256)
def evaluate(chain: Chain) -> Point:
    """Evaluate a chain; what overflows is data, with the reason in words."""
    w, b = (np.array([float(getattr(link, name)) for link in chain.links]) for name in ("w", "b"))
    p = run_pass(chain, w, b, chain.x)
    for values in (w, b, p.z, p.a, p.slope):
        values.flags.writeable = False
    slopes = tuple(
        slope_of(link.activation, float(z), float(slope))
        for link, z, slope in zip(chain.links, p.z, p.slope, strict=True)
    )
    return Point(chain, w, b, p.z, p.a, p.slope, slopes, float(p.error), float(p.C), _first_undefined(p))


def _first_undefined(p: Pass) -> str | None:
    for k, (z, a) in enumerate(zip(p.z, p.a[1:], strict=True), 1):
        for name, value in (("z", z), ("a", a)):
            if not np.isfinite(value):
                return tr("{name} of neuron {n} is beyond what a number can hold.", name=name, n=k)
    return None if np.isfinite(p.C) else tr("C is beyond what a number can hold.")
