"""Small changes in a chain: the total differential as bricks, and what it leaves out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from biasviz.experiments.chain.bend import bends
from biasviz.experiments.chain.evaluation import evaluate
from biasviz.experiments.chain.spec import Nudges, Setup


@dataclass(frozen=True)
class Bricks:
    """What the change of one z is made of; with what is held counted as 0.

    dz = dw·a + db + w·da is linear in the changes. The true Δz has two bricks more: dw·da, which is of second order,
    and what the da that came from below had already left out, for it was linear itself.

    Attributes:
        link: the neuron, from 0.
        a: what comes in, a^(l−1).
        w: its weight.
        dw, db: its own changes; 0 where held.
        da: the change that comes in, linear; 0 where held.
        dw_a, w_da: the two products of first order.
        dz: dw·a + db + w·da.
        dw_da: the missing brick.
        bent: (w + dw) · (Δa − da): what comes in on top because what lies below is bent and was linearized.
        true: Δz, with no rounding of a difference in it.
        da_out, true_out: how a = f(z) changes: f′(z)·dz, and truly.

    """

    link: int
    a: float
    w: float
    dw: float
    db: float
    da: float
    dw_a: float
    w_da: float
    dz: float
    dw_da: float
    bent: float
    true: float
    da_out: float
    true_out: float

    @property
    def missing(self) -> float:
        """Δz − dz: what the total differential leaves out."""
        return self.dw_da + self.bent

    @property
    def error(self) -> float | None:
        """What is left out, as a part of Δz; None where Δz is 0."""
        return self.missing / self.true if self.true else None


@lru_cache(maxsize=128)
def bricks(setup: Setup) -> tuple[Bricks, ...]:
    """Return the bricks of every neuron, from the one at the input on."""
    return tuple(rows[0] for rows in _bricks(setup, setup.chain.depth - 1, (1.0,)))


def _bricks(setup: Setup, link: int, factors: tuple[float, ...]) -> list[list[Bricks]]:
    """Return the bricks of every neuron up to one, each for all changes multiplied by each of the factors."""
    point, chain, f = evaluate(setup.chain), setup.chain, np.array(factors)
    found: list[list[Bricks]] = []
    da, more = f * setup.nudges.dx, 0.0 * f  # the linear change that comes in, and what the true one has on top
    for k, one in enumerate(chain.links[: link + 1]):
        if setup.held("a", k):
            da, more = 0.0 * f, 0.0 * f
        dw = 0.0 * f if setup.held("w", k) else f * setup.nudges.dw[k]
        db = 0.0 * f if setup.held("b", k) else f * setup.nudges.db[k]
        a, slope = float(point.a[k]), float(point.slope[k])
        dw_a, w_da, dw_da, bent = dw * a, one.w * da, dw * da, (one.w + dw) * more
        dz, missing = dw_a + db + w_da, dw_da + bent
        out = slope * dz + (da if chain.skip else 0.0)
        out_more = slope * missing + bends(one.activation, float(point.z[k]), dz + missing)
        out_more += more if chain.skip else 0.0
        columns = (dw, db, da, dw_a, w_da, dz, dw_da, bent, dz + missing, out, out + out_more)
        found.append([Bricks(k, a, one.w, *row) for row in np.stack(columns, axis=1).tolist()])
        da, more = out, out_more
    return found


def scaled(nudges: Nudges, factor: float) -> Nudges:
    """Return all changes multiplied by a factor."""
    dw, db = (tuple(factor * v for v in values) for values in (nudges.dw, nudges.db))
    return Nudges(dw, db, factor * nudges.dx)


@dataclass(frozen=True)
class Halving:
    """The bricks of one neuron with all changes divided by a power of 2.

    Attributes:
        times: how often everything was halved.
        dz, true, missing: the differential, the true change, and what is missing.
        ratio: how many times smaller `missing` became with the last halving: 4 in the end; None for the first one.

    """

    times: int
    dz: float
    true: float
    missing: float
    ratio: float | None


@lru_cache(maxsize=32)
def halvings(setup: Setup, link: int, count: int = 8) -> tuple[Halving, ...]:
    """Return what becomes of the bricks of a neuron when everything is halved again and again."""
    found: list[Halving] = []
    for times, one in enumerate(_bricks(setup, link, tuple(0.5**n for n in range(count + 1)))[link]):
        before = found[-1].missing if found else 0.0
        ratio = before / one.missing if found and one.missing else None
        found.append(Halving(times, one.dz, one.true, one.missing, ratio))
    return tuple(found)
