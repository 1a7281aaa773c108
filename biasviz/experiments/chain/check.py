"""The truth light: every ∂C/∂b and ∂C/∂w held against differences of C itself.

Deep in a chain C may not change in a float at all, however a bias is moved. There the difference says nothing, and it
is said so; what is held against differences then is every factor on the path, each where it stands.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from biasviz.experiments.chain.evaluation import FACTOR, Point, evaluate, run_pass, through
from biasviz.experiments.chain.scaled import ONE, Scaled
from biasviz.experiments.chain.slope_check import UNTOLD, slope_errors
from biasviz.experiments.chain.spec import Chain
from biasviz.experiments.neuron.check import AMBER, GREEN, RESTING
from biasviz.numerics.differences import EPSILON, step_size
from biasviz.numerics.records import Array, Output

STEPS = 12
"""Steps of a difference that are tried, each a quarter of the one before."""


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
    checks = [found.check(name, k, slope) for (name, k), slope in zip(names, analytic, strict=True)]
    order = ("red", "amber", "green")
    light = min((c.light for c in checks if c.light), key=order.index)
    error = max((c.error for c in checks if c.error is not None), default=None)
    return Truth(tuple(checks[:L]), tuple(checks[L:]), light, error, sum(c.by_factors for c in checks))


class _Differences:
    """Every number of a chain held against differences.

    Rows are b and w of each neuron in turn, those at the input first. `error` has a^L − y on both sides of every
    number, (2L, STEPS, 2).
    """

    def __init__(self, point: Point) -> None:
        self.point, L = point, point.chain.depth
        self.values = np.stack([point.b, point.w], axis=1).ravel()
        self.h = np.array([step_size(float(v)) for v in self.values])[:, None] * 0.25 ** np.arange(STEPS)
        self.at = self.values[:, None, None] + self.h[..., None] * np.array([-1.0, 1.0])
        self.clear, self.on_kink = np.ones(self.h.shape, bool), np.zeros(2 * L, bool)
        self.error = self._forward()
        k = 0.5 * FACTOR[point.chain.loss]
        low, high, here = self.error[..., 0], self.error[..., 1], point.error
        with np.errstate(all="ignore"):
            # C − C as ½·k·(e − e)(e + e) loses nothing more than e has lost.
            self.central = k * (high - low) * (high + low) / (self.at[..., 1] - self.at[..., 0])
            right, left = ((e - here) * (e + here) / self.h for e in (high, low))
            self.bend = np.nan_to_num(np.abs(k * (right + left) / self.h), posinf=0.0)
            self.noise = _noise(point)[:, None, None] / self.h.reshape(L, 2, STEPS)

    def _forward(self) -> Array:
        """Go up the chain with each number a little lower and a little higher; what lies below it does not move."""
        point, chain = self.point, self.point.chain
        a = np.empty(self.at.shape)
        minus: Callable[[float], Array] = Output.of(a).minus
        with np.errstate(all="ignore"):
            for k, link in enumerate(chain.links):
                rows = 2 * (k + 1)
                a[rows - 2 : rows] = point.a[k]
                z = point.w[k] * a[:rows] + point.b[k]
                z[-2], z[-1] = point.w[k] * point.a[k] + self.at[rows - 2], self.at[rows - 1] * point.a[k] + point.b[k]
                for kink in link.record.kinks(**link.activation.keywords):
                    side, here = np.sign(z - kink), np.sign(point.z[k] - kink)
                    self.clear[:rows] &= (side == here).all(axis=-1)
                    self.on_kink[:rows] |= (z[:, 0, 0] != z[:, 0, 1]) & (here == 0)
                a[:rows], minus = through(chain, k, z, a[:rows].copy())
            return np.asarray(minus(chain.y))

    def check(self, name: str, link: int, analytic: Scaled) -> Check:
        """Return the check of one number."""
        j = 2 * link + (name == "w")
        if self.on_kink[j]:
            return self._beside(j, name, link, analytic)
        wide, noise = self.central[j], self.noise[link, j % 2]
        with np.errstate(all="ignore"):
            moves = np.abs(wide[:-1] - wide[1:])
            good = self.clear[j, :-1] & (moves <= np.maximum(0.5 * GREEN * np.abs(wide[1:]), noise[:-1]))
        i = int(np.argmax(good)) if good.any() else STEPS - 2
        value, numeric, doubt = float(analytic), float(wide[i]), float(noise[i] + moves[i])
        apart, size = abs(value - numeric), max(abs(value), abs(numeric))
        error = apart / size if size else 0.0
        told = math.isfinite(numeric) and (size > doubt if error <= GREEN else apart > doubt)
        if analytic.mantissa and not told:
            return self._by_factors(name, link, analytic, doubt)
        resting = apart <= RESTING * float(self.bend[j, i]) * max(1.0, abs(float(self.values[j])))
        light = "green" if error <= GREEN else "amber" if error <= AMBER or resting or apart <= doubt else "red"
        return Check(name, link, analytic, numeric, error, doubt, light=light)

    def _by_factors(self, name: str, link: int, analytic: Scaled, doubt: float) -> Check:
        (error, slope), (above, arrives) = slope_errors(self.point.chain)[link], self._from_above[link]
        last = Scaled.of(float(self.point.a[link])) if name == "w" else ONE
        numeric, worst = float(arrives * slope * last), max(error, above)
        light = "green" if worst <= GREEN else "red" if AMBER < worst < UNTOLD else "amber"
        return Check(name, link, analytic, numeric, worst, doubt, True, light=light)

    @cached_property
    def _from_above(self) -> list[tuple[float, Scaled]]:
        """For each neuron ∂C/∂a with every f′ above it replaced by its difference, and the worst error of those."""
        point, skip = self.point, self.point.chain.skip
        found = [(0.0, point.dC_da[-1])]
        for k in range(point.chain.depth - 1, 0, -1):
            error, slope = slope_errors(point.chain)[k]
            way, (worst, arrives) = slope * Scaled.of(float(point.w[k])), found[-1]
            link = Scaled.of(float(way) + 1.0) if skip else way
            # Beside the 1 of the skip connection a small f′·w has no share in the factor.
            share = abs(float(way) / float(link)) if skip and link.mantissa else 1.0
            found.append((max(worst, error * share), arrives * link))
        return found[::-1]

    def _beside(self, j: int, name: str, link: int, analytic: Scaled) -> Check:
        """Return the quotients of both sides at a kink."""
        left, right, h = _sides(self.point, name, link, self.h[j])
        doubt = 8 * float(self.noise[link, j % 2, 0] * self.h[j, 0]) / h
        numeric, value = 0.5 * (left + right), float(analytic)
        if abs(left - right) > max(GREEN * max(abs(left), abs(right)), doubt):
            return Check(name, link, analytic, numeric, None, doubt, False, left, right, "amber")
        size = max(abs(value), abs(numeric))
        if size <= doubt and doubt > 0:
            return self._by_factors(name, link, analytic, doubt)
        error = abs(value - numeric) / size if size else 0.0
        light = "green" if error <= GREEN or abs(value - numeric) <= doubt else "red"
        return Check(name, link, analytic, numeric, error, doubt, light=light)


def _sides(point: Point, name: str, link: int, steps: Array) -> tuple[float, float, float]:
    """Return the quotients of second order from the left and from the right of a number, and the step.

    The step is the first of those on which no further kink is met.
    """
    at = float((point.b if name == "b" else point.w)[link]) + np.multiply.outer(steps, [-2.0, -1.0, 0.0, 1.0, 2.0])
    b, w = (np.broadcast_to(v[:, None, None], (len(v), *at.shape)).copy() for v in (point.b, point.w))
    (b if name == "b" else w)[link] = at
    p = run_pass(point.chain, w, b, point.chain.x)
    near = np.ones(len(steps), bool)
    for z, one in zip(p.z, point.chain.links, strict=True):
        for kink in one.record.kinks(**one.activation.keywords):
            side = np.sign(z - kink)
            near &= (side[:, 0] == side[:, 1]) & (side[:, 3] == side[:, 4])
    i = int(np.argmax(near)) if near.any() else len(steps) - 1
    e, k = p.error[i], 0.5 * FACTOR[point.chain.loss]

    def quotient(one: int, other: int) -> float:
        return float(k * (e[one] - e[other]) * (e[one] + e[other]) / (at[i, one] - at[i, other]))

    left, right = 2 * quotient(2, 1) - quotient(2, 0), 2 * quotient(3, 2) - quotient(4, 2)
    return left, right, float(steps[i])


def _noise(point: Point) -> Array:
    """Return how much rounding from each neuron on shakes C, (L,)."""
    with np.errstate(all="ignore"):
        g, delta = (np.abs([float(v) for v in values]) for values in (point.dC_da, point.dC_dz))
        size = np.abs(point.w * point.a[:-1]) + np.abs(point.b) + np.abs(point.z)
        each = delta * size + 2.0 * g[1:] * np.abs(point.a[1:])
    found: Array = EPSILON * (np.cumsum(each[::-1])[::-1] + g[-1] * abs(point.error))
    return found
