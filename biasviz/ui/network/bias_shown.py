"""What the page of one bias shows at a moment; its plots draw from this one object."""

from __future__ import annotations

import math
from functools import cached_property

from biasviz.experiments.layer.curve import Curve, Each, Spot
from biasviz.experiments.network import curve as curves
from biasviz.experiments.network.curve_window import stretches, vertical, window_of
from biasviz.experiments.network.evaluation import layout
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.experiments.neuron.curve import Range
from biasviz.experiments.neuron.tails import Stretch
from biasviz.numerics.records import Array
from biasviz.state import State
from biasviz.ui.network import bias_text as text
from biasviz.ui.neuron.strips_text import Run
from biasviz.ui.over_bias import OverBias
from biasviz.ui.theme import Look


class BiasShown(OverBias):
    """L over the bias of a unit of a network, everything else held."""

    trace: NetworkTrace
    floor = None
    smooth = None

    def __init__(self, state: State, trace: NetworkTrace, look: Look) -> None:
        super().__init__(state, trace, look)
        self.run, self.layer, self.unit = trace.lab.run, trace.layer, trace.unit
        self.name = text.bias_name(trace.network, self.layer, self.unit)
        self.place = (self.run, self.step, self.layer, self.unit)

    @property
    def title(self) -> list[Run]:  # type: ignore[override]
        """The words above the loss."""
        return text.loss_title(self.trace.network, self.layer, self.unit, self.trace.n, self.each is not None)

    @property
    def steps_title(self) -> list[Run]:  # type: ignore[override]
        """The words above the training."""
        return text.steps_title(self.trace.settings.batch_size or self.trace.n, self.trace.n)

    def slope_words(self, value: float | None) -> str:
        """Return the words at the ball; None where the slope is kept back."""
        return text.slope(self.name, value)

    def summary(self) -> str:
        """Return the curve in a sentence, for those who cannot see it."""
        return text.summary(self.point, self.name, self.trace.n, self.trace.veils("slope"))

    @cached_property
    def point(self) -> Spot:  # type: ignore[override]
        """The curve at the ball, over all rows."""
        return curves.here(*self.place)

    @cached_property
    def hovered(self) -> Spot | None:  # type: ignore[override]
        """The curve under the pointer."""
        return None if self.hover is None else curves.at(*self.place, self.hover)

    @property
    def row(self) -> int | None:  # type: ignore[override]
        """The row under the pointer, as its place among those that are drawn."""
        hover, each = self.lab.hover, self.each
        if hover is None or each is None or hover[0] != "row":
            return None
        found = (each.rows == hover[1][0]).nonzero()[0]
        return int(found[0]) if len(found) else None

    @cached_property
    def window(self) -> Range:  # type: ignore[override]
        """The biases that are looked at."""
        return window_of(self.lab, self.layer, self.unit)

    @cached_property
    def values(self) -> Range:  # type: ignore[override]
        """The vertical range of L."""
        return vertical(*self.place, self.window, self.quick)

    @cached_property
    def curve(self) -> Curve:  # type: ignore[override]
        """L over the window."""
        return curves.curve(*self.place, self.window, self.quick)

    @cached_property
    def each(self) -> Each | None:  # type: ignore[override]
        """The losses of single rows, where they are few."""
        return curves.each(*self.place, self.window)

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:  # type: ignore[override]
        """Where the unit is saturated or dead for every row, or L is undefined."""
        return stretches(*self.place, self.window, self.quick)

    @cached_property
    def walked(self) -> Array:  # type: ignore[override]
        """B at every step so far, (step + 1,)."""
        where = layout(self.trace.network)
        at = where.bias(self.layer, self.unit) - where.biases.start
        return self.trace.path.biases(self.step)[:, at]

    @property
    def batch_value(self) -> float:  # type: ignore[override]
        """The slope that the next step sees."""
        return float(self.trace.gradients.b[self.layer][0, self.unit])

    @property
    def batch_slope(self) -> float | None:  # type: ignore[override]
        """The slope that the next step sees, as steep as one of all rows would be; None where it sees them all."""
        size = self.trace.settings.batch_size
        if not size or self.trace.veils("slope"):
            return None
        return self.batch_value * (1.0 if self.trace.network.reduction == "mean" else self.trace.n / size)

    @cached_property
    def next(self) -> Spot | None:  # type: ignore[override]
        """The curve at the bias after the next step, as if nothing else moved; None where there is none."""
        change = self.trace.next_change
        b = math.nan if change is None else self.point.b + float(change.b[self.layer][0, self.unit])
        return curves.at(*self.place, b) if math.isfinite(b) else None

    @property
    def quick(self) -> bool:  # type: ignore[override]
        """Whether the curve moves while time runs, so that no picture of it can be kept."""
        return bool(self.lab.playing)
