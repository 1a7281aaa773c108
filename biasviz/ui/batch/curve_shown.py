"""What the page of the curve shows at a moment; its plots draw from this one object."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from biasviz.experiments.layer import curve as curves
from biasviz.experiments.layer.curve import Curve, Each, Spot
from biasviz.experiments.layer.curve_window import stretches, vertical, window_of
from biasviz.experiments.layer.minibatches import Histogram, Minibatches, draws_of, histogram, minibatches
from biasviz.experiments.layer.noiseless import noiseless
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.experiments.neuron.curve import Range
from biasviz.experiments.neuron.tails import Stretch
from biasviz.numerics.records import Array
from biasviz.state import State, View
from biasviz.ui.theme import Look
from biasviz.ui.thinning import roomy

TRAIL = 2_000
"""Last steps that leave a dot on the curve."""
STEPS = 200
"""Last steps that are drawn as a way from the bottom up."""
FEWEST = 10


class CurveShown:
    """A trace with the options of the view and the look it is drawn in."""

    def __init__(self, state: State, trace: BatchTrace, look: Look) -> None:
        self.view: View = state.view
        self.trace, self.lab, self.look = trace, trace.lab, look
        self.neuron, self.step, self.run = trace.neuron, trace.step, trace.lab.run

    @property
    def ball(self) -> float:
        """The bias at which the ball lies."""
        return self.point.b

    @cached_property
    def point(self) -> Spot:
        """The curve at the ball, over all rows."""
        return curves.here(self.run, self.step, self.neuron)

    @property
    def hover(self) -> float | None:
        """The bias under the pointer."""
        return self.lab.over

    @cached_property
    def hovered(self) -> Spot | None:
        """The curve under the pointer."""
        return None if self.hover is None else curves.at(self.run, self.step, self.neuron, self.hover)

    @property
    def row(self) -> int | None:
        """The row under the pointer, as its place among those that are drawn."""
        hover, each = self.lab.hover, self.each
        if hover is None or each is None or hover[2] != self.neuron:
            return None
        found = np.flatnonzero(each.rows == hover[1])
        return int(found[0]) if len(found) else None

    @cached_property
    def window(self) -> Range:
        """The biases that are looked at."""
        return window_of(self.lab)

    @cached_property
    def values(self) -> Range:
        """The vertical range of L."""
        return vertical(self.run, self.step, self.neuron, self.window)

    @cached_property
    def curve(self) -> Curve:
        """L over the window."""
        return curves.curve(self.run, self.step, self.neuron, self.window)

    @cached_property
    def floor(self) -> float:
        """What the other neurons add to L: where this one begins."""
        return curves.others(self.run, self.step, self.neuron)

    @cached_property
    def each(self) -> Each | None:
        """The losses of single rows, where they are few."""
        return curves.each(self.run, self.step, self.neuron, self.window)

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """Where every row is saturated or dead, or L is undefined."""
        return stretches(self.run, self.step, self.neuron, self.window)

    def _on_curve(self, b: Array) -> tuple[Array, Array]:
        return b, np.interp(b, self.curve.b, self.curve.loss, left=np.nan, right=np.nan)

    @cached_property
    def walked(self) -> Array:
        """B at every step so far, (step + 1,)."""
        return self.trace.path.biases(self.step)[:, self.neuron]

    @cached_property
    def smooth(self) -> Array | None:
        """B at every step so far without the noise of minibatches."""
        return None if self.trace.veils("next") else noiseless(self.run, self.neuron, self.step)

    @property
    def trail(self) -> tuple[Array, Array]:
        """Where b has been, on the curve as it is now."""
        return self._on_curve(self.walked[-TRAIL - 1 : -1])

    @property
    def ghost(self) -> tuple[Array, Array] | None:
        """Where it would have been with all rows."""
        return None if self.smooth is None else self._on_curve(self.smooth[-TRAIL:])

    @property
    def steps(self) -> tuple[int, int]:
        """The first and the last step of the way from the bottom up."""
        return max(0, self.step - STEPS), max(self.step, FEWEST) if self.step > STEPS else roomy(self.step, FEWEST)

    @property
    def by_batches(self) -> bool:
        """Whether a step sees fewer than all rows."""
        return self.trace.path.batch_size < self.trace.path.rows

    @property
    def batch_slope(self) -> float | None:
        """The slope that the next step sees, as steep as one of all rows would be; None where it sees them all."""
        if not self.by_batches or self.trace.veils("slope"):
            return None
        path = self.trace.path
        by = 1.0 if self.run.start.reduction == "mean" else path.rows / path.batch_size
        return float(self.trace.db[0, self.neuron]) * by

    @cached_property
    def next(self) -> Spot | None:
        """The curve at the bias after the next step, or None where there is none."""
        b = float(self.trace.next_b[0, self.neuron])
        return curves.at(self.run, self.step, self.neuron, b) if np.isfinite(b) else None

    @cached_property
    def drawn(self) -> Minibatches | None:
        """The slopes of random batches."""
        return minibatches(self.run, self.step, self.neuron, draws_of(self.lab))

    @cached_property
    def bars(self) -> Histogram | None:
        """These slopes, counted; None while a class guesses."""
        return None if self.drawn is None or self.trace.veils("slope") else histogram(self.drawn)

    @property
    def quick(self) -> bool:
        """Whether the curve moves while time runs, so that no picture of it can be kept."""
        return self.run.moves != "b"

    @cached_property
    def backdrop_key(self) -> tuple[object, ...]:
        """All that what lies behind the moving things depends on, but the size."""
        return self.curve, self.floor, self.each, self.stretches, self.values, self.look, self.quick, self.lab.page
