"""The truth light: every ∂C/∂b and ∂C/∂w held against differences of C itself.

Deep in a chain C may not change in a float at all, however a bias is moved. There the difference says nothing, and it
is said so; what is held against differences then is every factor on the path, each where it stands.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from biasviz.experiments.chain.evaluation import FACTOR, Pass, Point, evaluate, run_pass
from biasviz.experiments.chain.scaled import Scaled, product
from biasviz.experiments.chain.slope_check import UNTOLD, slope_errors
from biasviz.experiments.chain.spec import Chain
from biasviz.experiments.neuron.check import AMBER, GREEN, RESTING
from biasviz.numerics.differences import EPSILON, step_size
from biasviz.numerics.records import Array

STEPS = 12
"""Steps of a difference that are tried, each a quarter of the one before."""
OFFSETS = np.array([-2.0, -1.0, 0.0, 1.0, 2.0])
"""Where C is known around a number, in steps."""


@dataclass(frozen=True)
class Check:
    """One derivative of C beside its difference.

    Attributes:
        name: "b" or "w".
        link: whose, from 0.
        analytic: ∂C/∂b or ∂C/∂w by the chain rule.
        numeric: the difference quotient; None where C is undefined.
        error: |analytic − numeric| / the larger of both; where `by_factors`, the largest error of a factor; None at a
            kink, where the derivative is a convention.
        resolution: the error that the quotient itself may have: below it a difference tells nothing.
        by_factors: whether C does not tell, so that each factor on the path was held against its own difference.
        left, right: quotients from both sides at a kink; None elsewhere.
        light: "green", "amber", "red", or None where C is undefined.

    """

    name: str
    link: int
    analytic: Scaled
    numeric: float | None = None
    error: float | None = None
    resolution: float = math.nan
    by_factors: bool = False
    left: float | None = None
    right: float | None = None
    light: str | None = None


@dataclass(frozen=True)
class Truth:
    """All checks of a chain.

    Attributes:
        b, w: one each a neuron, from the one at the input on.
        light: the worst of all lights; None where C is undefined.
        error: the largest error of all that have one.
        by_factors: how many could only be checked factor by factor.

    """

    b: tuple[Check, ...]
    w: tuple[Check, ...]
    light: str | None
    error: float | None
    by_factors: int


@lru_cache(maxsize=64)
def check(chain: Chain) -> Truth:
    """Hold every derivative of a chain against differences."""
    point, L = evaluate(chain), chain.depth
    names = [(name, k) for name in "bw" for k in range(L)]
    analytic = (*point.dC_db, *point.dC_dw)
    if point.undefined is not None:
        empty = [Check(name, k, slope) for (name, k), slope in zip(names, analytic, strict=True)]
        return Truth(tuple(empty[:L]), tuple(empty[L:]), None, None, 0)
    found = _Differences(point)
    checks = [found.check(j, name, k, slope) for j, ((name, k), slope) in enumerate(zip(names, analytic, strict=True))]
    order = ("red", "amber", "green")
    light = min((c.light for c in checks if c.light), key=order.index)
    error = max((c.error for c in checks if c.error is not None), default=None)
    return Truth(tuple(checks[:L]), tuple(checks[L:]), light, error, sum(c.by_factors for c in checks))


class _Differences:
    """C around every number of a chain, for all steps at once: arrays of shape (2L, STEPS, 5)."""

    def __init__(self, point: Point) -> None:
        self.point, L = point, point.chain.depth
        self.values = np.concatenate([point.b, point.w])
        first = np.array([step_size(v) for v in self.values])
        self.h = first[:, None] * 0.25 ** np.arange(STEPS)
        around = self.values[:, None, None] + self.h[..., None] * OFFSETS
        self.at = around
        b, w = (np.broadcast_to(v[:, None, None, None], (L, *around.shape)).copy() for v in (point.b, point.w))
        for k in range(L):
            b[k, k], w[k, L + k] = around[k], around[L + k]
        p = run_pass(point.chain, w, b, point.chain.x)
        self.error = p.error
        self.near, self.clear, self.on_kink = _kinks(point, p)
        self.noise = _noise(point)

    def check(self, j: int, name: str, link: int, analytic: Scaled) -> Check:
        """Return the check of one number."""
        if self.on_kink[j]:
            return self._beside(j, name, link, analytic)
        value, numeric, doubt, bend = float(analytic), math.nan, math.inf, 0.0
        for i in range(STEPS - 1):
            numeric, narrow = self._central(j, i), self._central(j, i + 1)
            noise = float(self.noise[link] / self.h[j, i])
            doubt = noise + abs(numeric - narrow)
            bend = self._bend(j, i)
            if self.clear[j, i] and abs(numeric - narrow) <= max(0.5 * GREEN * abs(narrow), noise):
                break
        apart, size = abs(value - numeric), max(abs(value), abs(numeric))
        error = apart / size if size else 0.0
        told = math.isfinite(numeric) and (size > doubt if error <= GREEN else apart > doubt)
        if analytic.mantissa and not told:
            return self._by_factors(name, link, analytic, doubt)
        resting = apart <= RESTING * bend * max(1.0, abs(float(self.values[j])))
        light = "green" if error <= GREEN or resting else "amber" if error <= AMBER or apart <= doubt else "red"
        return Check(name, link, analytic, numeric, error, doubt, light=light)

    def _by_factors(self, name: str, link: int, analytic: Scaled, doubt: float) -> Check:
        errors, slopes = zip(*slope_errors(self.point.chain)[link:], strict=True)
        worst = max(errors[0], *(e * self._share(link + k) for k, e in enumerate(errors[1:], 1)), 0.0)
        numeric = float(self._multiplied(slopes, name, link))
        light = "green" if worst <= GREEN else "red" if AMBER < worst < UNTOLD else "amber"
        return Check(name, link, analytic, numeric, worst, doubt, True, light=light)

    def _share(self, k: int) -> float:
        """Return how much of a neuron's factor is f′(z)·w: all of it, but with the skip connection."""
        link = float(self.point.links[k])
        through = abs(float(self.point.slope[k] * self.point.w[k]))
        return through / abs(link) if self.point.chain.skip and link else 1.0

    def _multiplied(self, slopes: tuple[Scaled, ...], name: str, link: int) -> Scaled:
        """Return the derivative with every f′ replaced by its difference."""
        point, skip = self.point, self.point.chain.skip
        ways = [slope * Scaled.of(float(w)) for slope, w in zip(slopes, point.w[link:], strict=True)][1:]
        through = [Scaled.of(float(way) + 1.0) if skip else way for way in ways]
        last = Scaled.of(float(point.a[link])) if name == "w" else Scaled.of(1.0)
        return product([point.dC_da[-1], *through, slopes[0], last])

    def _central(self, j: int, i: int) -> float:
        return self._quotient(j, i, 3, 1)

    def _quotient(self, j: int, i: int, one: int, other: int) -> float:
        """Return (C − C)/(…) as ½·k·(e₁ − e₂)(e₁ + e₂), which loses nothing more than e has lost."""
        e, at = self.error[j, i], self.at[j, i]
        k = 0.5 * FACTOR[self.point.chain.loss]
        with np.errstate(all="ignore"):
            return float(k * (e[one] - e[other]) * (e[one] + e[other]) / (at[one] - at[other]))

    def _bend(self, j: int, i: int) -> float:
        left, right = self._quotient(j, i, 2, 1), self._quotient(j, i, 3, 2)
        bend = abs(right - left) / float(self.h[j, i])
        return bend if math.isfinite(bend) else 0.0

    def _beside(self, j: int, name: str, link: int, analytic: Scaled) -> Check:
        """Return the quotients of both sides at a kink, of second order."""
        i = next((i for i in range(STEPS) if self.near[j, i]), STEPS - 1)
        right = 2 * self._quotient(j, i, 3, 2) - self._quotient(j, i, 4, 2)
        left = 2 * self._quotient(j, i, 2, 1) - self._quotient(j, i, 2, 0)
        doubt = float(8 * self.noise[link] / self.h[j, i])
        if abs(left - right) > max(GREEN * max(abs(left), abs(right)), doubt):
            return Check(name, link, analytic, 0.5 * (left + right), None, doubt, False, left, right, "amber")
        numeric, value = 0.5 * (left + right), float(analytic)
        size = max(abs(value), abs(numeric))
        if size <= doubt and doubt > 0:
            return self._by_factors(name, link, analytic, doubt)
        error = abs(value - numeric) / size if size else 0.0
        light = "green" if error <= GREEN or abs(value - numeric) <= doubt else "red"
        return Check(name, link, analytic, numeric, error, doubt, light=light)


def _noise(point: Point) -> Array:
    """Return how much rounding from each neuron on shakes C, (L,)."""
    with np.errstate(all="ignore"):
        g, delta = (np.abs([float(v) for v in values]) for values in (point.dC_da, point.dC_dz))
        size = np.abs(point.w * point.a[:-1]) + np.abs(point.b) + np.abs(point.z)
        each = delta * size + 2.0 * g[1:] * np.abs(point.a[1:])
    found: Array = EPSILON * (np.cumsum(each[::-1])[::-1] + g[-1] * abs(point.error))
    return found


def _kinks(point: Point, p: Pass) -> tuple[Array, Array, Array]:
    """Return for each number and step whether no kink is met on the way, beside the number and on both sides of it.

    The first is for a number at which some neuron stands exactly on a kink, which the third tells.
    """
    shape = p.error.shape
    near, clear, on = np.ones(shape[:2], bool), np.ones(shape[:2], bool), np.zeros(shape[0], bool)
    for k, link in enumerate(point.chain.links):
        for kink in link.record.kinks(**link.activation.keywords):
            side, here = np.sign(p.z[k] - kink), np.sign(point.z[k] - kink)
            moved = p.z[k, :, 0, 1] != p.z[k, :, 0, 3]
            clear &= (side == here).all(axis=-1)
            near &= (side[..., 0] == side[..., 1]) & (side[..., 3] == side[..., 4])
            on |= moved & (here == 0)
    return near, clear, on
