"""The page of shared biases evaluated: everything it may show, computed when first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from biasviz.experiments.layer import convolution, shared
from biasviz.experiments.layer.convolution import AXES, Convolution, ConvolutionArrays
from biasviz.experiments.layer.shared import UnitArrays, Units
from biasviz.experiments.layer.sharing import Moment, Sharing, Spec, moment_of
from biasviz.experiments.layer.sharing_path import Path, path_of
from biasviz.numerics.differences import EPSILON, places, quotient, step_size
from biasviz.numerics.records import Array

SHRINKS = 12
"""Times that a step is quartered where a kink lies close by, or L bends sharply."""
GREEN = 1e-6
"""Relative error up to which a derivative agrees with the difference."""
RESTING = 1e-8
"""Part of max(1, |b|) that b may be off: at a minimum both slopes are 0 but for that."""


@dataclass(frozen=True)
class Check:
    """∂L/∂b of the chosen bias held against a central difference of L.

    Attributes:
        analytic: db.
        numeric: the difference; None on a kink, where there is no slope, and where L is undefined.
        relative_error: |analytic − numeric| / max of both; None where numeric is None.
        agrees: whether they are the same up to GREEN, or up to the rounding of L and of b.

    """

    analytic: float
    numeric: float | None
    relative_error: float | None
    agrees: bool


def along(spec: Spec, chosen: int, b: Array) -> tuple[Array, Array]:
    """Return Z, b.shape + (m,), and L, or what depends on that bias of it, b.shape, were the chosen bias each of b."""
    if isinstance(spec, Convolution):
        return convolution.along(spec, chosen, b)
    return shared.along(spec, chosen, b)


@lru_cache(maxsize=64)
def check(spec: Spec, chosen: int) -> Check:
    """Hold db against a difference quotient whose places lie on one side of every kink."""
    if isinstance(spec, Convolution):
        b, analytic = spec.bias[chosen], float(convolution.evaluate(spec).db.ravel()[chosen])
    else:
        b, analytic = spec.bias[spec.members[chosen][0]], float(shared.evaluate(spec).db[0, chosen])
    kinks = spec.activation_record.kinks(**spec.activation.keywords)
    h = step_size(b)
    numeric = doubt = float("nan")
    clear = False
    for _ in range(SHRINKS):
        # Both quotients over h and h/4: where they differ L bends sharply, as at the joint of ELU.
        wide, near = places(b, h), places(b, h / 4)
        Z, L = along(spec, chosen, np.array([*wide, b, *near]))
        clear = all(_on_one_side(Z - kink) for kink in kinks)
        with np.errstate(all="ignore"):
            numeric, narrow = float(quotient(wide, L[:2])), float(quotient(near, L[3:]))
            rounding = 32 * EPSILON * float(abs(L[2])) / h
            bend = float(abs(L[0] - 2 * L[2] + L[1])) / h**2
            doubt = max(rounding, RESTING * bend * max(1.0, abs(b))) + abs(numeric - narrow)
        if clear and not abs(numeric - narrow) > max(0.5 * GREEN * abs(narrow), rounding):
            break
        h /= 4
    if not clear or not np.isfinite(numeric):
        return Check(analytic, None, None, False)
    size, apart = max(abs(analytic), abs(numeric)), abs(analytic - numeric)
    error = apart / size if size else 0.0
    return Check(analytic, numeric, error, error <= GREEN or apart <= doubt)


def _on_one_side(distance: Array) -> bool:
    """Whether no number changes its sign between the places, which are the first axis, or is 0 there."""
    signs = np.sign(distance)
    return bool((signs == signs[0]).all() and (signs != 0).all())


class SharingTrace:
    """What the page amounts to at a place of the lab.

    Attributes:
        sharing: as given.
        path: the steps of the experiment that is looked at.
        moment: the place, in steps and numbers that have fallen.
        step: the step that is shown: the last one there is where the path has ended before.
        spec: the experiment at the biases of this step.
        chosen: which bias is looked at.

    """

    def __init__(self, sharing: Sharing, place: float) -> None:
        self.sharing = sharing
        self.path: Path = path_of(sharing.spec)
        self.moment: Moment = moment_of(sharing, place)
        self.step = self.path.reach(self.moment.step)
        self.spec: Spec = self.path.at(self.step)
        self.chosen = sharing.chosen

    @property
    def ended(self) -> bool:
        """Whether no step leads on from here, because b leaves the range of float64."""
        return self.path.ended and self.step == len(self.path) - 1

    @property
    def convolution(self) -> tuple[Convolution, ConvolutionArrays]:
        """The convolution at this step, and its arrays; only where it is looked at."""
        assert isinstance(self.spec, Convolution)
        return self.spec, convolution.evaluate(self.spec)

    @property
    def units(self) -> tuple[Units, UnitArrays]:
        """The units at this step, and their arrays; only where they are looked at."""
        assert isinstance(self.spec, Units)
        return self.spec, shared.evaluate(self.spec)

    @cached_property
    def addends(self) -> Array:
        """What the chosen bias gets, in the order in which it falls, (m,).

        Of units, all of them fall, row by row; those that do not use the chosen bias count as 0.
        """
        if isinstance(self.spec, Convolution):
            return np.asarray(self.convolution[1].dZ[:, self.chosen].ravel())
        _, arrays = self.units
        return np.asarray((arrays.dZ * arrays.G[:, self.chosen]).ravel())

    @cached_property
    def running(self) -> Array:
        """What has fallen so far into each bias, (number of biases,); of a mean, its part of the sum divided by all."""
        landed = self.moment.landed
        if isinstance(self.spec, Convolution):
            spec, arrays = self.convolution
            dZ = np.moveaxis(arrays.dZ, 1, 0).reshape(spec.filters, -1)
            whole, found, count = arrays.db.ravel(), dZ[:, :landed].sum(axis=1), spec.positions
        else:
            units, of_units = self.units
            dZ = of_units.dZ.copy()
            dZ.ravel()[landed:] = 0.0
            whole, found, count = of_units.db[0], dZ.sum(axis=0) @ of_units.G, units.rows
        if landed >= self.addends.size:
            return whole
        return np.asarray(found / count if self.spec.reduction == "mean" else found)

    @property
    def both(self) -> tuple[float, float]:
        """The chosen db as a sum and as a mean; of units, over the rows alone."""
        if isinstance(self.spec, Convolution):
            _, arrays = self.convolution
            return float(arrays.db_sum.ravel()[self.chosen]), float(arrays.db_mean.ravel()[self.chosen])
        total = float(self.addends.sum())
        return total, total / self.spec.rows

    @property
    def db(self) -> float:
        """The chosen db."""
        return self.check.analytic

    @property
    def L(self) -> float:
        """The loss at this step."""
        return self.convolution[1].L if isinstance(self.spec, Convolution) else self.units[1].L

    @property
    def check(self) -> Check:
        """The chosen db held against a central difference."""
        return check(self.spec, self.chosen)

    @cached_property
    def bias(self) -> tuple[float, float]:
        """The chosen bias at this step and after it."""
        spec, chosen = self.spec, self.chosen
        place = chosen if isinstance(spec, Convolution) else spec.members[chosen][0]
        return self.path.bias(self.step)[place], self.path.onward(self.step)[place]

    @cached_property
    def moved(self) -> Array:
        """Every bias on its way from this step to the next, slow at both ends, (number of biases,)."""
        now, then = (np.array(b) for b in (self.path.bias(self.step), self.path.onward(self.step)))
        if isinstance(self.spec, Units):
            first = [members[0] for members in self.spec.members]
            now, then = now[first], then[first]
        way = self.moment.way if self.moment.moving and not self.ended else 0.0
        return np.asarray(now + way * way * (3 - 2 * way) * (then - now)) if way else now

    @cached_property
    def shares(self) -> tuple[int, float]:
        """How many biases there would be were none shared, and how large db is beside the largest of theirs.

        Of a convolution, a bias at each position of a map; of units, a bias for each of those that share. The second
        number is NaN where theirs are all 0.
        """
        if isinstance(self.spec, Convolution):
            own = self.convolution[1].untied[0, self.chosen].ravel()
        else:
            own = self.units[1].db_units[0, list(self.spec.members[self.chosen])]
        largest = float(np.abs(own).max())
        total = float(own.sum())
        return own.size, abs(total) / largest if largest else float("nan")


__all__ = ["AXES", "GREEN", "Check", "SharingTrace", "along", "check"]
