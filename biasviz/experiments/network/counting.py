"""Rows counted while they go through a network: whose class is right, and which units are dead or saturated."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.network.backward import Way
from biasviz.experiments.network.spec import Network
from biasviz.experiments.neuron.tails import blocked, tails
from biasviz.numerics.records import Array

FAR = np.linspace(-50.0, 50.0, 101)
"""Where an activation that has a flat stretch is flat somewhere."""


class Counter:
    """How the rows of a network are counted, prepared once."""

    def __init__(self, network: Network, classes: bool) -> None:
        self.units = sum(network.units)
        self._right = _right_of(network) if classes else None
        self._lamps = [_lamps_of(network, layer) for layer in range(network.layers)]

    def right(self, way: Way) -> int:
        """Return how many rows have their class right; 0 where there are no classes."""
        return 0 if self._right is None else self._right(way.Z[-1], way.Y)

    def lamps(self, way: Way) -> list[int]:
        """Return how many rows each unit of all layers is dead for, then saturated."""
        dead, saturated = [], []
        for Z, count in zip(way.Z, self._lamps, strict=True):
            of_layer = count(Z)
            dead += of_layer[0]
            saturated += of_layer[1]
        return dead + saturated


def _lamps_of(network: Network, layer: int) -> Callable[[Array], tuple[list[int], list[int]]]:
    """Return what counts the rows with Z (units, n) that each unit of a layer is dead and saturated for."""
    choice, f = network.activation(layer), network.record(layer)
    none = [0] * network.units[layer]
    if choice is None or f is None:
        return lambda Z: (none, none)
    kw, (low, high) = choice.keywords, tails(choice)
    if not f.flat(FAR, **kw).any():
        if low == -high:
            return lambda Z: (none, none if high == np.inf else _count(np.abs(Z) > high))
        return lambda Z: (none, _count((low > Z) | (high < Z)))

    def count(Z: Array) -> tuple[list[int], list[int]]:
        dead = blocked(f, kw, Z, f.slope(Z, **kw))
        return _count(dead), _count(((low > Z) | (high < Z)) & ~dead)

    return count


def _count(which: NDArray[np.bool_]) -> list[int]:
    return [int(np.count_nonzero(row)) for row in which]


def _right_of(network: Network) -> Callable[[Array, Array], int]:
    """Return what counts rows with Z and Y (k, n): their class has the largest output, or lies beyond a half."""
    last, logits = network.layers - 1, network.loss == "bce"
    choice, f = network.activation(last), network.record(last)

    def out(Z: Array) -> Array:
        return Z if logits or choice is None or f is None else f.value(Z, **choice.keywords)

    half = 0.0 if logits else 0.5
    if network.units[-1] == 1:
        return lambda Z, Y: int(np.count_nonzero((out(Z) > half) == (Y > 0.5)))
    return lambda Z, Y: int(np.count_nonzero(out(Z).argmax(axis=0) == Y.argmax(axis=0)))


class Mark:
    """Counts over rows that come block by block.

    Attributes:
        right: rows whose class is right.
        lamps: rows that each unit of all layers is dead for, then saturated, (2 · units,).

    """

    def __init__(self, counter: Counter) -> None:
        self._counter = counter
        self.right = 0
        self.lamps = np.zeros(2 * counter.units, dtype=np.int64)

    def look(self, way: Way) -> None:
        """Count some rows."""
        self.right += self._counter.right(way)
        self.lamps += self._counter.lamps(way)

    def look_at_classes(self, way: Way) -> None:
        """Count only who is right."""
        self.right += self._counter.right(way)
