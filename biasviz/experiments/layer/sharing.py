"""A bias that many things share: the convolution, the units, which of the two is looked at, and the parts of a step.

b is added to many things; its gradient is the sum over all that it was added to.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from biasviz.experiments.layer import convolution, shared
from biasviz.experiments.layer.clock import Clock
from biasviz.experiments.layer.convolution import Convolution, ConvolutionArrays
from biasviz.experiments.layer.shared import MAZUR, UnitArrays, Units
from biasviz.language import mark

KINDS = {"convolution": mark("Convolution"), "units": mark("Shared by units")}
Spec = Convolution | Units


@dataclass(frozen=True)
class Sharing:
    """The page of shared biases.

    Attributes:
        kind: one of KINDS.
        convolution, units: the two experiments; each keeps its own settings.
        filter: the filter that is looked at, from 0.
        unit: the unit that is looked at, from 0, and with it its bias.

    """

    kind: str = "convolution"
    convolution: Convolution = field(default_factory=Convolution)
    units: Units = MAZUR
    filter: int = 0
    unit: int = 0

    @property
    def spec(self) -> Spec:
        """The experiment that is looked at."""
        return self.convolution if self.kind == "convolution" else self.units

    @property
    def chosen(self) -> int:
        """Which bias is looked at: that of the filter, or of the unit."""
        if self.kind == "convolution":
            return min(self.filter, self.convolution.filters - 1)
        return self.units.group_of(min(self.unit, self.units.units - 1))

    def at(self, bias: tuple[float, ...]) -> Sharing:
        """Return the same with other biases."""
        if self.kind == "convolution":
            return replace(self, convolution=replace(self.convolution, bias=bias))
        return replace(self, units=replace(self.units, bias=bias))


@dataclass(frozen=True)
class Moment:
    """A place in time, in parts of a step.

    Attributes:
        step: whole steps taken.
        landed: how many numbers of dZ have fallen into db.
        flying: which one is on its way, or None.
        way: how far it is, or how far the move of b is, from 0 to 1.
        moving: whether b is on its way to its next value.

    """

    step: int
    landed: int
    flying: int | None
    way: float
    moving: bool


def addends(spec: Spec) -> int:
    """Return how many numbers fall one by one: positions of the maps, or rows times units."""
    return spec.positions if isinstance(spec, Convolution) else spec.rows * spec.units


def parts_of(sharing: Sharing) -> int:
    """Return the parts of a step: every number of dZ falls, then b moves."""
    return addends(sharing.spec) + 1


def moment_of(sharing: Sharing, place: float) -> Moment:
    """Return what a place of the lab means here; at the end of a part nothing is in the air."""
    clock = Clock(place, addends(sharing.spec))
    flying = clock.part if clock.way and not clock.summed else None
    return Moment(clock.step, clock.fallen, flying, clock.way, clock.summed and clock.way > 0)


def evaluate(spec: Spec) -> ConvolutionArrays | UnitArrays:
    """Return everything at the present biases, memoized."""
    return convolution.evaluate(spec) if isinstance(spec, Convolution) else shared.evaluate(spec)


def gradient(spec: Spec) -> tuple[float, ...]:
    """Return db, one number for each number in the spec's bias; units that share get the same."""
    if isinstance(spec, Convolution):
        return tuple(float(v) for v in convolution.evaluate(spec).db.ravel())
    db = shared.evaluate(spec).db[0]
    return tuple(float(db[spec.group_of(u)]) for u in range(spec.units))
