"""What the parts of a plot ask for of what they draw: one neuron, or one in a layer."""

from __future__ import annotations

from typing import Protocol

from biasviz.experiments.neuron.tails import Stretch
from biasviz.numerics.records import Array
from biasviz.ui.theme import Look


class Spot(Protocol):
    """A place on a curve."""

    @property
    def loss(self) -> float:
        """L there."""

    @property
    def dL_db(self) -> float:
        """The slope there."""

    @property
    def undefined(self) -> str | None:
        """Why there is no loss, or None."""


class Worn(Protocol):
    """Whatever is drawn in a look."""

    @property
    def look(self) -> Look:
        """Colours and sizes."""


class Plotted(Worn, Protocol):
    """A loss over the bias."""

    @property
    def ball(self) -> float:
        """The bias at which the ball lies."""

    @property
    def point(self) -> Spot:
        """The curve at the ball."""

    @property
    def hover(self) -> float | None:
        """The bias under the pointer."""

    @property
    def stretches(self) -> tuple[Stretch, ...]:
        """Where the neuron is saturated, dead or undefined."""

    @property
    def trail(self) -> tuple[Array, Array]:
        """Biases and losses of the run so far."""

    @property
    def ghost(self) -> tuple[Array, Array] | None:
        """Biases and losses of another run, which this one is compared with."""


class Pictured(Worn, Protocol):
    """What a strip shows, with all that the picture behind its moving things depends on."""

    @property
    def backdrop_key(self) -> tuple[object, ...]:
        """What must change before that picture is painted anew."""
