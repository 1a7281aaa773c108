"""What the drawing of a network shows of a state: biases, what moves them, weights, one row on its way, who is dead."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.network.lab import NetworkLab
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.network.spec import Network
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.numerics.records import Array
from biasviz.ui.batch.cells import scale_of

JUDGED = 256
"""Rows from which the scale of the inputs is taken."""
PIXELS = 64
"""Inputs from which on a square number of them may be a picture."""

Unit = tuple[int, int]
"""Layer and unit, from 0."""
Weight = tuple[int, int, int]
"""Layer, the unit or input that it comes from, the unit that it goes to; from 0."""


@dataclass(frozen=True, eq=False)
class Scene:
    """A state, as far as the drawing shows it; tuples over the layers.

    Attributes:
        lab: the state.
        W: weights, (units before, units).
        b: biases, (units,).
        db: ∂L/∂b over the rows of the next step, (units,).
        change: what the last step has added to b, (units,); None at the start.
        states: ALIVE, SATURATED or DEAD of each unit, (units,).
        x: inputs of the row, (d,).
        a: what each unit gives for the row, (units,).
        y: its targets, (k,).
        n: rows that are learned from.
        w_scale: size of weight with the thickest line.
        b_scale: size of bias with the strongest colour.
        x_scale: size of input with the strongest colour.
        veiled: whether gradients are not shown yet, for a class is guessing.

    """

    lab: NetworkLab
    W: tuple[Array, ...]
    b: tuple[Array, ...]
    db: tuple[Array, ...]
    change: tuple[Array, ...] | None
    states: tuple[NDArray[np.int8], ...]
    x: Array
    a: tuple[Array, ...]
    y: Array
    n: int
    w_scale: float
    b_scale: float
    x_scale: float
    veiled: bool

    @property
    def chosen(self) -> Unit:
        """The unit that is looked at."""
        return self.lab.layer, self.lab.unit

    @property
    def pointed(self) -> Unit | None:
        """The unit under the pointer."""
        found = self._hover("b", 2)
        return None if found is None or not self._is_unit(found[0], found[1]) else (found[0], found[1])

    @property
    def weight(self) -> Weight | None:
        """The weight under the pointer."""
        found = self._hover("W", 3)
        if found is None or not self._is_unit(found[0], found[2]) or found[1] >= len(self.W[found[0]]):
            return None
        return found[0], found[1], found[2]

    @property
    def input(self) -> int | None:
        """The input under the pointer; −1 for all of them where they are one block."""
        found = self._hover("x", 1)
        return None if found is None or found[0] >= len(self.x) else found[0]

    def _hover(self, what: str, places: int) -> tuple[int, ...] | None:
        hover = self.lab.hover
        return hover[1] if hover is not None and hover[0] == what and len(hover[1]) == places else None

    def _is_unit(self, layer: int, unit: int) -> bool:
        return 0 <= layer < len(self.b) and 0 <= unit < len(self.b[layer])


def scene(trace: NetworkTrace, states: tuple[NDArray[np.int8], ...]) -> Scene:
    """Return what is shown of a state whose units are in these states."""
    parameters, one = trace.parameters, trace.one
    change = tuple(b[0] for b in trace.last_change.b) if trace.step else None
    return Scene(
        trace.lab, parameters.W, tuple(b[0] for b in parameters.b), tuple(b[0] for b in trace.gradients.b), change,
        states, one.X[0], tuple(a[0] for a in one.A), one.Y[0], trace.n,
        max(0.5, *(_size(W) for W in parameters.W)), max(0.1, *(_size(b) for b in parameters.b)),
        inputs_scale(trace.network), trace.veils("slope"),
    )  # fmt: skip


def _size(values: Array) -> float:
    """Return the largest finite size."""
    high, low = float(values.max()), float(values.min())
    if math.isfinite(high - low):
        return max(high, -low)
    return float(np.abs(values[np.isfinite(values)]).max(initial=0.0))


@lru_cache(maxsize=8)
def inputs_scale(network: Network) -> float:
    """Return the size of input with the strongest colour."""
    return scale_of(training_rows(network)[0][:JUDGED])


@lru_cache(maxsize=8)
def picture_side(names: tuple[str, ...]) -> int:
    """Return the pixels of a side where the inputs are a square picture, else 0.

    MNIST has 784 of them; other pictures are told by their names: px1, pixel 3, x0_12.
    """
    side = math.isqrt(len(names))
    if len(names) < PIXELS or side * side != len(names):
        return 0
    stems = {name.rstrip("0123456789_ ,x×").lower() for name in names}
    return side if len(names) == 784 or (len(stems) == 1 and stems <= {"px", "pixel", "p"}) else 0
