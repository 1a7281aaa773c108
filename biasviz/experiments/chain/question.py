"""Why b is missing from ∂z/∂w and present in ∂C/∂w: what moves with a bias, and by which way.

∂z/∂w = a^(l−1) asks only for z of that neuron, and there its own bias is added, not multiplied. ∂C/∂w = ∂C/∂z · a^(l−1)
asks for C, and what C does with a change of z depends on where z is: so b comes in through z, a and the error.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from biasviz.experiments.chain.evaluation import FACTOR, evaluate, run_pass
from biasviz.experiments.chain.spec import Chain
from biasviz.numerics.records import Array


@dataclass(frozen=True)
class Station:
    """A quantity on the way from a bias to ∂C/∂w.

    Attributes:
        kind: "b", "z", "a", "dC_da", "dC_dz" or "dC_dw".
        link: the neuron it belongs to, from 0.
        value: what it is.
        rate: its derivative with respect to the bias that moves: 0 where that bias does not reach it.

    """

    kind: str
    link: int
    value: float
    rate: float

    @property
    def tex(self) -> str:
        """Its name as TeX, with neurons counted from 1."""
        n = self.link + 1
        if self.kind in ("b", "z", "a"):
            return f"{self.kind}^{{{n}}}"
        return rf"\frac{{\partial C}}{{\partial {self.kind[-1]}^{{{n}}}}}"


@dataclass(frozen=True)
class Rates:
    """Derivatives with respect to one bias, at a chain; neurons as in `Point`.

    Attributes:
        z: (L,).
        a: (L + 1,).
        slope: (L,), of f′(z).
        dC_da: (L + 1,).
        dC_dz: (L,).
        dC_dw: (L,): ∂²C/∂w∂b.

    """

    z: Array
    a: Array
    slope: Array
    dC_da: Array
    dC_dz: Array
    dC_dw: Array


@lru_cache(maxsize=128)
def rates(chain: Chain, mover: int) -> Rates:
    """Return how everything moves with the bias of a neuron, from 0: forward, then back once more."""
    point, L = evaluate(chain), chain.depth
    dC_da, dC_dz = (np.array([float(v) for v in values]) for values in (point.dC_da, point.dC_dz))
    bent = np.array([
        float(link.record.curvature(np.array(z), **link.activation.keywords))
        for link, z in zip(chain.links, point.z, strict=True)
    ])  # fmt: skip
    z, a = np.zeros(L), np.zeros(L + 1)
    for k in range(L):
        z[k] = point.w[k] * a[k] + (k == mover)
        a[k + 1] = point.slope[k] * z[k] + (a[k] if chain.skip else 0.0)
    slope, g, delta = bent * z, np.zeros(L + 1), np.zeros(L)
    g[L] = FACTOR[chain.loss] * a[L]
    for k in reversed(range(L)):
        delta[k] = g[k + 1] * point.slope[k] + dC_da[k + 1] * slope[k]
        g[k] = delta[k] * point.w[k] + (g[k + 1] if chain.skip else 0.0)
    found = Rates(z, a, slope, g, delta, delta * point.a[:-1] + dC_dz * a[:-1])
    for values in vars(found).values():
        values.flags.writeable = False
    return found


@lru_cache(maxsize=128)
def stations(chain: Chain, link: int, mover: int) -> tuple[Station, ...]:
    """Return the way from the bias of neuron `mover` to ∂C/∂w of neuron `link`: up to C, and back down."""
    point, moved, top = evaluate(chain), rates(chain, mover), chain.depth - 1
    found = [Station("b", mover, float(point.b[mover]), 1.0)]
    for k in range(mover, top + 1):
        found.append(Station("z", k, float(point.z[k]), float(moved.z[k])))
        found.append(Station("a", k, float(point.a[k + 1]), float(moved.a[k + 1])))
    for k in range(top, link - 1, -1):
        found.append(Station("dC_da", k, float(point.dC_da[k + 1]), float(moved.dC_da[k + 1])))
        found.append(Station("dC_dz", k, float(point.dC_dz[k]), float(moved.dC_dz[k])))
    found.append(Station("dC_dw", link, float(point.dC_dw[link]), float(moved.dC_dw[link])))
    return tuple(found)


@dataclass(frozen=True)
class Answer:
    """What is asked, over values of the bias that moves; arrays (m,), read-only.

    Attributes:
        b: the values.
        z, a: of the neuron that is asked about: its pre-activation and what it gives.
        error: a^L − y.
        dC_dz: ∂C/∂z of that neuron.
        dz_dw: ∂z/∂w of it: a^(l−1).
        dC_dw: ∂C/∂w of it.
        C: the loss.

    """

    b: Array
    z: Array
    a: Array
    error: Array
    dC_dz: Array
    dz_dw: Array
    dC_dw: Array
    C: Array


def answers(chain: Chain, link: int, mover: int, b: Array) -> Answer:
    """Return what is asked about neuron `link` for those biases, (m,), of neuron `mover`."""
    point, L = evaluate(chain), chain.depth
    biases = np.repeat(point.b[:, None], len(b), axis=1)
    biases[mover] = b
    weights = np.broadcast_to(point.w[:, None], biases.shape)
    p = run_pass(chain, weights, biases, np.full(len(b), chain.x))
    with np.errstate(all="ignore"):
        g = FACTOR[chain.loss] * p.error
        for k in range(L - 1, link, -1):
            g = g * p.slope[k] * point.w[k] + (g if chain.skip else 0.0)
        delta = g * p.slope[link]
        found = Answer(np.array(b), p.z[link], p.a[link + 1], p.error, delta, p.a[link], delta * p.a[link], p.C)
    for values in vars(found).values():
        values.flags.writeable = False
    return found


def table(chain: Chain, link: int, mover: int, at: tuple[float, ...] = (-2.0, -1.0, 0.0, 1.0, 2.0)) -> Answer:
    """Return what is asked for a few biases, to stand in a table."""
    return answers(chain, link, mover, np.array(at))


WINDOW = (-4.0, 4.0)
"""Biases that are shown where nothing else is asked for."""


def window_around(b: float) -> tuple[float, float]:
    """Return biases from … to that show the bias: WINDOW, or one as wide around it."""
    low, high = WINDOW
    return WINDOW if low <= b <= high else (b + low, b + high)


@lru_cache(maxsize=32)
def curve(chain: Chain, link: int, mover: int, low: float, high: float) -> Answer:
    """Return what is asked over a window of biases, at 401 of them."""
    return answers(chain, link, mover, np.linspace(low, high, 401))
