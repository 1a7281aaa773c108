"""Where an activation is saturated, dead, or undefined: stretches of z, and of b."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.neuron.evaluation import run_pass
from biasviz.experiments.neuron.spec import Choice, Problem
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.records import Activation, Array

SATURATED = 0.05
"""Below this |da/dz| a tail passes so little on that the neuron counts as saturated."""


@lru_cache(maxsize=64)
def tails(activation: Choice) -> tuple[float, float]:
    """Return (low, high): below low and above high, |da/dz| < SATURATED and on its way to 0.

    ±inf where there is no such tail. A flat stretch counts too: `flat` tells it apart.
    """
    record, kw = ACTIVATIONS[activation.id], activation.keywords
    if not record.saturates and not record.flat(np.array([-50.0, 50.0]), **kw).any():
        return -np.inf, np.inf
    grid = np.linspace(-50.0, 50.0, 20_001)
    strong = np.flatnonzero(np.abs(record.slope(grid, **kw)) >= SATURATED)
    if not len(strong):
        return -np.inf, np.inf

    def edge(weak: float, strong: float) -> float:
        for _ in range(60):
            middle = 0.5 * (weak + strong)
            if abs(float(record.slope(np.array([middle]), **kw)[0])) < SATURATED:
                weak = middle
            else:
                strong = middle
        return strong

    first, last = int(strong[0]), int(strong[-1])
    low = -np.inf if first == 0 else edge(float(grid[first - 1]), float(grid[first]))
    high = np.inf if last == len(grid) - 1 else edge(float(grid[last + 1]), float(grid[last]))
    return low, high


def in_tail(activation: Choice, z: Array) -> NDArray[np.bool_]:
    """Whether each z lies in a tail of the activation (saturated, or flat)."""
    low, high = tails(activation)
    return np.asarray((z < low) | (z > high))


def blocked(f: Activation, f_kw: Mapping[str, float], z: Array, da_dz: Array) -> NDArray[np.bool_]:
    """Whether each z lies where f′ is exactly 0 over a whole stretch, and no convention gives its edge a slope."""
    return np.asarray(f.flat(z, **f_kw) & (da_dz == 0))


def is_dead(dL_da: Array, blocks: NDArray[np.bool_]) -> bool:
    """Whether an error is there, but nothing of it gets through: every sample with one is blocked."""
    wrong = dL_da != 0
    return bool(wrong.any() and blocks[wrong].all())


@dataclass(frozen=True)
class Stretch:
    """Biases from low to high over which the neuron is "saturated", "dead" or "undefined"."""

    kind: str
    low: float
    high: float


@lru_cache(maxsize=64)
def stretches(problem: Problem, w: float, low: float, high: float) -> tuple[Stretch, ...]:
    """Find the stretches of b between low and high, edges exact to rounding.

    In a batch a stretch is named where it holds for every sample.
    """
    f = problem.activation_record
    x = np.array(problem.x)

    def kinds(b: Array) -> NDArray[np.int8]:
        p = run_pass(problem, w, b)
        undefined = ~np.isfinite(p.loss).all(axis=-1)
        dead = blocked(f, problem.activation.keywords, p.z, p.da_dz).all(axis=-1)
        saturated = in_tail(problem.activation, p.z).all(axis=-1)
        return np.select([undefined, dead, saturated], [3, 2, 1], 0).astype(np.int8)

    grid = np.linspace(low, high, max(61, 401 // max(1, len(x) // 50)))
    found = kinds(grid)
    changes = np.flatnonzero(np.diff(found))
    a, b, left = grid[changes], grid[changes + 1], found[changes]
    # Cut into 64 at once: a pass over many biases costs hardly more than one over a few.
    cuts = np.linspace(0.0, 1.0, 65)[1:-1, None]
    for _ in range(9 if len(changes) else 0):
        middles = a + cuts * (b - a)
        same = (kinds(middles) == left).cumprod(axis=0).sum(axis=0)
        ends = np.concatenate([a[None], middles, b[None]])
        a, b = (np.take_along_axis(ends, (same + k)[None], axis=0)[0] for k in (0, 1))
    edges = [low, *(float(e) for e in 0.5 * (a + b)), high]
    names = {1: "saturated", 2: "dead", 3: "undefined"}
    labels = [found[0], *found[changes + 1]]
    return tuple(
        Stretch(names[int(k)], lo, hi) for k, lo, hi in zip(labels, edges, edges[1:], strict=False) if k
    )
