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
from biasviz.state import State
from biasviz.ui.batch import curve_text as text
from biasviz.ui.neuron.strips_text import Run
from biasviz.ui.over_bias import OverBias
from biasviz.ui.theme import Look


class CurveShown(OverBias):
    """L over the bias of a neuron of the Batch lab."""

    trace: BatchTrace

    def __init__(self, state: State, trace: BatchTrace, look: Look) -> None:
        super().__init__(state, trace, look)
        self.neuron, self.run = trace.neuron, trace.lab.run

    @cached_property
    def point(self) -> Spot:  # type: ignore[override]
        """The curve at the ball, over all rows."""
        return curves.here(self.run, self.step, self.neuron)

    @property
    def title(self) -> list[Run]:  # type: ignore[override]
        """The words above the loss."""
        rows, k = self.trace.path.rows, self.trace.k
        return text.loss_title(rows, self.run.start.reduction, self.neuron, k, self.each is not None)

    @property
    def steps_title(self) -> list[Run]:  # type: ignore[override]
        """The words above the descent."""
        path = self.trace.path
        return text.steps_title(path.batch_size, path.rows, self.smooth is not None)

    def slope_words(self, value: float | None) -> str:
        """Return the words at the ball; None where the slope is kept back."""
        return text.slope(value, self.neuron, self.trace.k)

    def summary(self) -> str:
        """Return the curve in a sentence, for those who cannot see it."""
        kept_back = self.trace.veils("slope")
        return text.summary(self.point, self.neuron, self.trace.k, self.trace.path.rows, kept_back)

    @cached_property
    def hovered(self) -> Spot | None:  # type: ignore[override]
        """The curve under the pointer."""
        return None if self.hover is None else curves.at(self.run, self.step, self.neuron, self.hover)

    @property
    def row(self) -> int | None:  # type: ignore[override]
        """The row under the pointer, as its place among those that are drawn."""
        hover, each = self.lab.hover, self.each
        if hover is None or each is None or hover[2] != self.neuron:
            return None
        found = np.flatnonzero(each.rows == hover[1])
        return int(found[0]) if len(found) else None

    @cached_property
    def window(self) -> Range:  # type: ignore[override]
        """The biases that are looked at."""
        return window_of(self.lab)

    @cached_property
    def values(self) -> Range:  # type: ignore[override]
        """The vertical range of L."""
        return vertical(self.run, self.step, self.neuron, self.window)

    @cached_property
    def curve(self) -> Curve:  # type: ignore[override]
        """L over the window."""
        return curves.curve(self.run, self.step, self.neuron, self.window)

    @cached_property
    def floor(self) -> float | None:  # type: ignore[override]
        """What the other neurons add to L: where this one begins; None where there is no other."""
        return None if self.trace.k == 1 else curves.others(self.run, self.step, self.neuron)

    @cached_property
    def each(self) -> Each | None:  # type: ignore[override]
        """The losses of single rows, where they are few."""
        return curves.each(self.run, self.step, self.neuron, self.window)

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:  # type: ignore[override]
        """Where every row is saturated or dead, or L is undefined."""
        return stretches(self.run, self.step, self.neuron, self.window)

    @cached_property
    def walked(self) -> Array:  # type: ignore[override]
        """B at every step so far, (step + 1,)."""
        return self.trace.path.biases(self.step)[:, self.neuron]

    @cached_property
    def smooth(self) -> Array | None:  # type: ignore[override]
        """B at every step so far without the noise of minibatches."""
        return None if self.trace.veils("next") else noiseless(self.run, self.neuron, self.step)

    @property
    def by_batches(self) -> bool:
        """Whether a step sees fewer than all rows."""
        return self.trace.path.batch_size < self.trace.path.rows

    @property
    def batch_slope(self) -> float | None:  # type: ignore[override]
        """The slope that the next step sees, as steep as one of all rows would be; None where it sees them all."""
        if not self.by_batches or self.trace.veils("slope"):
            return None
        path = self.trace.path
        by = 1.0 if self.run.start.reduction == "mean" else path.rows / path.batch_size
        return float(self.trace.db[0, self.neuron]) * by

    @property
    def batch_value(self) -> float:  # type: ignore[override]
        """The slope that the next step sees."""
        return float(self.trace.db[0, self.neuron])

    @cached_property
    def next(self) -> Spot | None:  # type: ignore[override]
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
    def quick(self) -> bool:  # type: ignore[override]
        """Whether the curve moves while time runs, so that no picture of it can be kept."""
        return self.run.moves != "b"
