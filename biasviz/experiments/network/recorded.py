"""What is kept of every step of a training: its biases, its loss, how steep it is, how many rows were seen."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.network.column import Column
from biasviz.experiments.network.kept import Place
from biasviz.experiments.network.layout import Layout
from biasviz.numerics.records import Array

MOST = 8_000_000
"""Numbers of all steps, 64 MB: a very wide network has fewer steps."""


class Recorded:
    """The record of a path.

    Attributes:
        most: steps that there is room for.

    """

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        units = np.array(layout.widths[1:])
        self._first, self._units = np.cumsum(units) - units, units.astype(float)
        width, layers = int(units.sum()), len(units)
        self.most = MOST // (width + layers + 2)
        self._biases, self._losses = Column(width), Column(1)
        self._slopes, self._seen = Column(layers), Column(1, np.int64)

    def __len__(self) -> int:
        return len(self._losses)

    def append(self, place: Place, L: float, g: Array) -> None:
        """Keep a step with its loss and its gradient, laid out as θ."""
        part = self._layout.biases
        self._biases.append(place.theta[part])
        self._slopes.append(np.add.reduceat(np.abs(g[part]), self._first) / self._units)
        self._seen.append(place.seen)
        self._losses.append(L)  # last, for it says how many steps there are

    def biases(self, first: int, last: int) -> Array:
        """Return all biases of the steps first … last, (steps, biases), read-only."""
        return self._biases.rows(first, last)

    def slopes(self, first: int, last: int) -> Array:
        """Return the mean |∂L/∂b| of each layer, (steps, layers), read-only."""
        return self._slopes.rows(first, last)

    def losses(self, first: int, last: int) -> Array:
        """Return L of the steps first … last, read-only."""
        found: NDArray[np.float64] = self._losses.rows(first, last)[:, 0]
        return found

    def seen(self, step: int) -> int:
        """Return how many rows had been seen before a step."""
        return int(self._seen.value(step))

    def beginning(self, count: int) -> Recorded:
        """Return another record that begins with the same steps."""
        found = Recorded(self._layout)
        found._biases, found._losses = self._biases.beginning(count), self._losses.beginning(count)
        found._slopes, found._seen = self._slopes.beginning(count), self._seen.beginning(count)
        return found
