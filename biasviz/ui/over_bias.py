"""A loss over one bias as its plots need it, whatever lab it is of: one object a frame."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

import numpy as np

from biasviz.experiments.layer.curve import Curve, Each, Spot
from biasviz.experiments.neuron.curve import Range
from biasviz.experiments.neuron.tails import Stretch
from biasviz.numerics.records import Array
from biasviz.state import State, View
from biasviz.ui.neuron.strips_text import Run
from biasviz.ui.theme import Look
from biasviz.ui.thinning import roomy

TRAIL = 2_000
"""Last steps that leave a dot on the curve."""
STEPS = 200
"""Last steps that are drawn as a way from the bottom up."""
FEWEST = 10


class OverBias(ABC):
    """A trace with the options of the view and the look it is drawn in.

    Attributes:
        point: the curve at the ball, over all rows.
        window, values: the biases that are looked at, and the vertical range of L.
        curve: L over the window.
        floor: what L is whatever this bias does, or None where there is no such part.
        each: the losses of single rows, where they are few.
        stretches: where every row is saturated or dead, or L is undefined.
        walked: b at every step so far, (step + 1,).
        smooth: the same without the noise of minibatches, or None.
        next: the curve at the bias after the next step, or None.
        batch_slope: the slope that the next step sees, as steep as one of all rows; None where it sees them all.
        batch_value: that slope as it is.
        quick: whether the curve moves while time runs, so that no picture of it can be kept.
        row: the row under the pointer, as its place among those that are drawn, or None.
        hovered: the curve under the pointer, or None.
        title, steps_title: the words above the plots.

    """

    point: Spot
    window: Range
    values: Range
    curve: Curve
    floor: float | None
    each: Each | None
    stretches: tuple[Stretch, ...]
    walked: Array
    smooth: Array | None
    next: Spot | None
    batch_slope: float | None
    batch_value: float
    quick: bool
    row: int | None
    hovered: Spot | None
    title: list[Run]
    steps_title: list[Run]

    def __init__(self, state: State, trace: Any, look: Look) -> None:
        self.view: View = state.view
        self.trace, self.lab, self.look = trace, trace.lab, look
        self.step: int = trace.step

    @abstractmethod
    def slope_words(self, value: float | None) -> str:
        """Return the words at the ball; None where the slope is kept back."""

    @abstractmethod
    def summary(self) -> str:
        """Return the curve in a sentence, for those who cannot see it."""

    @property
    def ball(self) -> float:
        """The bias at which the ball lies."""
        return self.point.b

    @property
    def hover(self) -> float | None:
        """The bias under the pointer."""
        over: float | None = self.lab.over
        return over

    def on_curve(self, b: Array) -> tuple[Array, Array]:
        """Return biases with the loss that each has on the curve as it is now; NaN outside of the window."""
        return b, np.interp(b, self.curve.b, self.curve.loss, left=np.nan, right=np.nan)

    @property
    def trail(self) -> tuple[Array, Array]:
        """Where b has been, on the curve as it is now."""
        return self.on_curve(self.walked[-TRAIL - 1 : -1])

    @property
    def ghost(self) -> tuple[Array, Array] | None:
        """Where it would have been with all rows."""
        return None if self.smooth is None else self.on_curve(self.smooth[-TRAIL:])

    @property
    def steps(self) -> tuple[int, int]:
        """The first and the last step of the way from the bottom up."""
        return max(0, self.step - STEPS), max(self.step, FEWEST) if self.step > STEPS else roomy(self.step, FEWEST)

    @property
    def backdrop_key(self) -> tuple[object, ...]:
        """All that what lies behind the moving things depends on, but the size."""
        return self.curve, self.floor, self.each, self.stretches, self.values, self.look, self.quick, self.lab.page
