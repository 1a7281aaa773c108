"""What the page of the training shows at a moment: thinned series of the path, and the census of the units."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.network.census import Census, census, kinds_of
from biasviz.experiments.network.evaluation import layout
from biasviz.experiments.network.marks import Marks
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.numerics.records import Array
from biasviz.state import State
from biasviz.ui.theme import Look
from biasviz.ui.thinning import roomy

POINTS, FEWER = 384, 96
"""Places at which a series is drawn: of a few, and of each of many."""
MANY = 16
"""Biases from which on each is drawn through fewer places."""


class TrainingShown:
    """A trace with the look it is drawn in, and the step under the pointer."""

    def __init__(self, state: State, trace: NetworkTrace, look: Look, over: int | None) -> None:
        self.trace, self.lab, self.look = trace, trace.lab, look
        self.network, self.step, self.log = trace.network, trace.step, state.view.loss_log
        self.known = trace.step if trace.veils("next") else max(trace.step, len(trace.path) - 1)
        self.over = None if over is None else min(over, self.known)

    @property
    def at(self) -> int:
        """The step whose numbers are told: that under the pointer, or the present one."""
        return self.step if self.over is None else self.over

    @property
    def end(self) -> int:
        """The last step of the axis."""
        return roomy(self.known)

    def _steps(self, points: int) -> NDArray[np.intp]:
        stride = 1 << max(0, int(np.ceil(np.log2((self.known + 1) / points))))
        return np.unique(np.append(np.arange(0, self.known + 1, stride), self.known))

    @cached_property
    def slopes(self) -> tuple[NDArray[np.intp], Array]:
        """Steps, and the mean |∂L/∂b| of each layer at them, (m, layers)."""
        steps = self._steps(POINTS)
        return steps, self.trace.path.bias_gradients(self.known)[steps]

    @cached_property
    def biases(self) -> tuple[NDArray[np.intp], Array]:
        """Steps, and all biases at them, (m, units of all layers)."""
        steps = self._steps(FEWER if sum(self.network.units) > MANY else POINTS)
        return steps, self.trace.path.biases(self.known)[steps]

    @cached_property
    def layer_of(self) -> NDArray[np.intp]:
        """The layer of each bias."""
        return np.repeat(np.arange(self.network.layers), self.network.units)

    @property
    def chosen(self) -> int:
        """Which of all biases is looked at."""
        where = layout(self.network)
        return where.bias(self.trace.layer, self.trace.unit) - where.biases.start

    @cached_property
    def marks(self) -> Marks:
        """Losses and counts where they were taken."""
        found = self.trace.path.marks(self.known)
        return found if len(found.steps) else self.trace.path.marks(self.known, there=True)

    @cached_property
    def census(self) -> Census:
        """How many units are what, at the marks."""
        return census(self.network, self.marks)

    @property
    def mark(self) -> int:
        """The last mark up to the step that is told of."""
        return max(0, int(np.searchsorted(self.marks.steps, self.at, side="right")) - 1)

    @cached_property
    def kinds(self) -> NDArray[np.int8]:
        """What each unit of all layers is at the step that is told of."""
        marks = self.marks
        row = slice(self.mark, self.mark + 1)
        picked = {name: getattr(marks, name)[row] for name in ("steps", "train", "test", "train_right", "test_right",
                                                               "dead", "saturated")}  # fmt: skip
        return kinds_of(Marks(**picked, rows=marks.rows))[0]
