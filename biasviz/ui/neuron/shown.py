"""What the three strips show at a moment; all of them draw from this one object."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from biasviz.experiments.neuron.curve import curve
from biasviz.experiments.neuron.evaluation import Point, evaluate
from biasviz.experiments.neuron.spec import Neuron
from biasviz.experiments.neuron.tails import Stretch
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.numerics.records import Array
from biasviz.state import View
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.theme import Look

DWARFED = 25.0
"""How many times larger one factor is than the others before the axis turns logarithmic."""


def _size(values: Array) -> float:
    return float(np.abs(values[np.isfinite(values)]).max(initial=0.0))


class Shown:
    """A trace with the options of the view and the look it is drawn in.

    Attributes:
        trace, view, look: where everything comes from.
        lane: 0 or 1 in a race, else None.
        differs: settings in which the lane differs from the other, in words.

    """

    def __init__(
        self, trace: NeuronTrace, view: View, look: Look, lane: int | None = None, differs: tuple[str, ...] = ()
    ) -> None:
        self.trace, self.view, self.look = trace, view, look
        self.lane, self.differs = lane, differs

    @property
    def sample(self) -> int:
        """The sample whose factors and activation are shown."""
        return self.trace.lab.sample

    @cached_property
    def ball(self) -> float:
        """The bias at which the ball lies."""
        return self.trace.ball

    @cached_property
    def point(self) -> Point:
        """Everything at the ball, also on its way between two steps."""
        here = self.trace.neuron
        if self.ball == here.b:
            return self.trace.point
        return evaluate(Neuron(here.problem, here.w, self.ball))

    @property
    def hover(self) -> float | None:
        """The bias under the pointer."""
        return self.trace.lab.hover

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """Where the neuron is saturated, dead or undefined."""
        return self.trace.stretches

    @property
    def trail(self) -> tuple[Array, Array]:
        """Biases and losses of this run so far."""
        return self.trace.trail

    @property
    def ghost(self) -> tuple[Array, Array] | None:
        """Biases and losses of the run before the last edit."""
        return self.trace.ghost

    @cached_property
    def backdrop_key(self) -> tuple[object, ...]:
        """All that what lies behind the moving things depends on, but the size."""
        lab, here = self.trace.lab, self.trace.neuron
        return here.w, lab.window, self.trace.ranges, lab.sample, self.look, self.quick, here.problem

    @property
    def quick(self) -> bool:
        """Whether curves move while the run plays, or glide, so that no picture of them can be kept."""
        return self.trace.lab.run.moves != "b" or self.trace.settled is not self.trace

    @cached_property
    def bend(self) -> float | None:
        """Where the axis of the factors turns logarithmic: dL/da of a cross-entropy dwarfs the others.

        Taken from the start of the run, so that no step moves it, and from where the axes come to rest; None where
        one scale shows them all.
        """
        settled = self.trace.settled
        lab = settled.lab
        c = curve(lab.run.start.problem, lab.run.start.w, *lab.window)
        largest = max(map(abs, settled.ranges[1]))
        passed, reaching = _size(c.da_dz[:, lab.sample]), _size(c.dL_db)
        if largest < DWARFED * max(passed, reaching):
            return None
        small = max(min(passed, reaching), 1e-4 * largest)
        return 10.0 ** math.floor(math.log10(small))


@dataclass(frozen=True)
class Place:
    """A dot of a curve at some bias: value, name of the colour, and size beside the usual one."""

    value: float
    color: str
    size: float = 1.0


def factor_values(point: Point, sample: int) -> tuple[Place, ...]:
    """Return dL/da and da/dz of the sample, and dL/db, as far as they are numbers."""
    places = (
        Place(point.dL_db, "bias", 1.25),
        Place(float(point.dL_da[sample]), "dL_da", 0.9),
        Place(float(point.da_dz[sample]), "da_dz", 0.9),
    )
    return tuple(place for place in places if np.isfinite(place.value))


def loss_values(point: Point) -> tuple[Place, ...]:
    """Return the loss, where there is one."""
    return (Place(point.loss, "loss"),) if point.undefined is None and np.isfinite(point.loss) else ()


def activation_values(point: Point, sample: int) -> tuple[Place, ...]:
    """Return the activation of the sample."""
    return (Place(float(point.a[sample]), "bias"),) if np.isfinite(point.a[sample]) else ()


def inside(frame: Frame, value: float) -> bool:
    """Whether a value lies in the plot."""
    return frame.values[0] <= value <= frame.values[1]
