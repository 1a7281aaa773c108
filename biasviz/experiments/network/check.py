"""The truth light of a network: every gradient of a step held against differences of the loss itself.

Weights are moved one by one where that costs little, else all of an array along fixed directions; every bias is moved
by itself. Where a kink lies between the places of a difference it tells nothing about the slope, and is not judged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from biasviz import patience
from biasviz.experiments.network.beyond import BIAS, Beyond, Cases
from biasviz.experiments.network.evaluation import Forward, Parameters, Pass
from biasviz.experiments.network.judging import LIGHTS, Judged, beside, judged
from biasviz.experiments.network.path import walked
from biasviz.experiments.network.spec import Network, Training
from biasviz.experiments.network.trace import seen
from biasviz.language import mark
from biasviz.numerics.records import Array

CHECKED = mark("Every gradient over {rows} rows is held against a difference …")
ONE_BY_ONE = 400_000
"""Numbers up to which the weights of an array are moved one by one."""
SOFTMAX, A_LOOK = 3.0, 3_000
"""What a number costs where softmax comes last, and what a look costs besides, in numbers."""
DIRECTIONS = 4
"""Directions along which the weights of a larger array are moved."""


@dataclass(frozen=True, eq=False)
class Held:
    """One array of gradients beside its differences.

    Attributes:
        kind: "W" or "b".
        layer: from 0.
        judged: arrays of the shape of W or of b (1, units); (1, DIRECTIONS) where W is moved along directions.
        one_by_one: whether each number was moved by itself.

    """

    kind: str
    layer: int
    judged: Judged
    one_by_one: bool

    @property
    def name(self) -> str:
        """The array, as it is called in code: "dW1", "db2"."""
        return f"d{self.kind}{self.layer + 1}"

    @property
    def light(self) -> str | None:
        """The worst light; None where nothing was judged."""
        return LIGHTS[int(self.judged.lights.max())]

    @property
    def worst(self) -> tuple[int, int]:
        """Where the light is worst, and among those the relative error largest: row and unit."""
        lights = self.judged.lights
        among = np.where(lights == lights.max(), np.nan_to_num(self.judged.errors, nan=-1.0), -2.0)
        row, unit = np.unravel_index(int(np.argmax(among)), among.shape)
        return int(row), int(unit)

    @property
    def error(self) -> float:
        """The relative error there; NaN where nothing was judged."""
        return float(self.judged.errors[self.worst])

    @property
    def kinks(self) -> int:
        """How many were not judged."""
        return int((self.judged.lights == 0).sum())


@dataclass(frozen=True, eq=False)
class Check:
    """All gradients of a step.

    Attributes:
        arrays: W and b of each layer in turn, from the first one on.
        defined: whether L is a number, without which nothing is judged; else what was not has a kink beside it.

    """

    arrays: tuple[Held, ...]
    defined: bool

    def of(self, kind: str, layer: int) -> Held:
        """Return one array."""
        return self.arrays[2 * layer + (kind == "b")]

    def bias_light(self, layer: int, unit: int) -> str | None:
        """Return the light of one bias."""
        return LIGHTS[int(self.of("b", layer).judged.lights[0, unit])]

    @property
    def worst(self) -> Held:
        """The array with the worst light, and among those the one with the largest error."""
        return max(self.arrays, key=lambda held: (held.judged.lights.max(), np.nan_to_num(held.error, nan=-1.0)))

    @property
    def light(self) -> str | None:
        """The worst light of all; None where nothing was judged."""
        return self.worst.light

    @property
    def compared(self) -> int:
        """How many numbers, or directions, were judged."""
        return sum(held.judged.lights.size - held.kinks for held in self.arrays)

    @property
    def kinks(self) -> int:
        """How many were not, for a kink lies between the places of their difference."""
        return sum(held.kinks for held in self.arrays) if self.defined else 0


@lru_cache(maxsize=32)
def check(run: Training, step: int) -> Check:
    """Hold the gradients over the rows that the step from there sees against differences."""
    return check_of(run.start, walked(run, step).parameters(step), seen(run, step))


def check_of(network: Network, theta: Array, found: Pass) -> Check:
    """Hold the gradients of a pass with parameters θ against differences of its loss."""
    spent = _Spent(len(found.X), SOFTMAX if network.loss == "softmax_ce" else 1.0)
    plans = [_Plan(network, theta, found, layer, spent) for layer in range(network.layers)]
    spent.on(sum(plan.cost for plan in plans))
    spent.numbers = 0.0
    held = tuple(one for plan in plans for one in plan.held())
    return Check(held, bool(np.isfinite(found.L)))


class _Spent:
    """Numbers that were worked on, over rows: slopes that need a second look cost more than was foreseen."""

    def __init__(self, rows: int, each: float) -> None:
        self.rows, self.each, self.numbers = rows, each, 0.0

    def on(self, numbers: float) -> None:
        """Work on so many more. Raises Lengthy where somebody waits who has no time for that."""
        self.numbers += self.each * numbers + A_LOOK
        patience.ask(self.numbers, CHECKED, self.rows)


class _Plan:
    """What is moved in one layer."""

    def __init__(self, network: Network, theta: Array, found: Pass, layer: int, spent: _Spent) -> None:
        self._network, self._theta, self._found, self._layer, self._spent = network, theta, found, layer, spent
        parameters = Parameters(network, theta)
        self._W, self._b = parameters.W[layer], parameters.b[layer][0]
        self._before, self._units = self._W.shape
        one = 2 * len(found.X) * (1 + sum(network.units[layer + 1 :]))
        self._one_by_one = one * self._W.size <= ONE_BY_ONE
        weights = self._W.size if self._one_by_one else DIRECTIONS * self._units
        self.cost = one * (weights + self._units)

    def held(self) -> tuple[Held, Held]:
        """Return both arrays."""
        columns = np.arange(self._before)
        if self._one_by_one:
            W = beside([self._moved([unit], columns) for unit in range(self._units)])
        else:
            W = beside([self._along(k) for k in range(DIRECTIONS)])
        bias, everyone = np.array([BIAS]), range(self._units)
        if self._network.shared and len(set(self._found.db[self._layer][0].tolist())) == 1:
            b = [self._moved(everyone, bias)] * self._units
        elif self._network.shared:
            b = [self._moved([unit, *(other for other in everyone if other != unit)], bias) for unit in everyone]
        else:
            b = [self._moved([unit], bias) for unit in everyone]
        return Held("W", self._layer, W, self._one_by_one), Held("b", self._layer, beside(b), one_by_one=True)

    def _beyond(self, moving: Sequence[int]) -> Beyond:
        found = self._found
        forward = Forward(found.Z, found.A)
        return Beyond(self._network, self._theta, found.X, found.Y, forward, self._layer, moving)

    def _moved(self, moving: Sequence[int], columns: NDArray[np.intp]) -> Judged:
        """Judge numbers into the first of some units that move together."""
        beyond, unit = self._beyond(moving), moving[0]
        of_bias = columns == BIAS
        values = np.where(of_bias, self._b[unit], self._W[columns, unit])
        slopes = np.where(of_bias, self._found.db[self._layer][0, unit], self._found.dW[self._layer][columns, unit])

        def look(which: NDArray[np.intp], by: Array) -> Cases:
            self._spent.on(len(by) * beyond.cost)
            return beyond.moved(columns[which], by)

        largest = float(np.abs((self._found.db if of_bias[0] else self._found.dW)[self._layer]).max())
        return judged(look, values, slopes, largest, self._found.L, self._shaken(moving))

    def _along(self, k: int) -> Judged:
        """Judge all weights along the k-th direction, which is the same for every array of that shape."""
        way = np.random.Generator(np.random.PCG64([self._layer, k])).standard_normal(self._W.shape)
        way /= np.linalg.norm(way)
        beyond, everyone = self._beyond(range(self._units)), range(self._units)
        slope = np.array([float(np.vdot(self._found.dW[self._layer], way))])

        def look(_: NDArray[np.intp], by: Array) -> Cases:
            self._spent.on(len(by) * beyond.cost)
            return beyond.along(way, by)

        largest = float(np.linalg.norm(self._found.dW[self._layer]))
        return judged(look, np.zeros(1), slope, largest, self._found.L, self._shaken(everyone))

    def _shaken(self, moving: Sequence[int]) -> float:
        """Return what roundings of z can do to L: rows that cancel in a slope still shake the loss."""
        Z, dZ = (values[self._layer][:, list(moving)] for values in (self._found.Z, self._found.dZ))
        by = max(len(Z), 1) if self._network.reduction == "mean" else 1
        with np.errstate(all="ignore"):
            return float(np.abs(dZ * Z).sum() / by)
