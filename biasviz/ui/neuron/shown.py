"""What the three strips show at a moment; all of them draw from this one object."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from biasviz.experiments.neuron.evaluation import Point, evaluate
from biasviz.experiments.neuron.spec import Neuron
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.state import View
from biasviz.ui.neuron.frame import Frame
from biasviz.ui.theme import Look


class Shown:
    """A trace with the options of the view and the look it is drawn in.

    Attributes:
        trace, view, look: where everything comes from.

    """

    def __init__(self, trace: NeuronTrace, view: View, look: Look) -> None:
        self.trace, self.view, self.look = trace, view, look

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

    @cached_property
    def backdrop_key(self) -> tuple[object, ...]:
        """All that what lies behind the moving things depends on, but the size."""
        lab, here = self.trace.lab, self.trace.neuron
        return here.w, lab.window, self.trace.ranges, lab.sample, self.look, here.problem

    @cached_property
    def kept(self) -> bool:
        """Whether curves stay while the run plays, so that keeping a picture of them pays."""
        return self.trace.lab.run.moves == "b"


@dataclass(frozen=True)
class Place:
    """A dot of a curve at some bias: value and name of the colour."""

    value: float
    color: str


def factor_values(point: Point, sample: int) -> tuple[Place, ...]:
    """Return dL/da and da/dz of the sample, and dL/db, as far as they are numbers."""
    places = (
        Place(float(point.dL_da[sample]), "dL_da"),
        Place(float(point.da_dz[sample]), "da_dz"),
        Place(point.dL_db, "bias"),
    )
    return tuple(place for place in places if np.isfinite(place.value))


def loss_values(point: Point, sample: int) -> tuple[Place, ...]:
    """Return the loss, where there is one."""
    return (Place(point.loss, "loss"),) if point.undefined is None and np.isfinite(point.loss) else ()


def activation_values(point: Point, sample: int) -> tuple[Place, ...]:
    """Return the activation of the sample."""
    return (Place(float(point.a[sample]), "activation"),) if np.isfinite(point.a[sample]) else ()


def inside(frame: Frame, value: float) -> bool:
    """Whether a value lies in the plot."""
    return frame.values[0] <= value <= frame.values[1]
