"""How the units stand over the rows: told exactly for few rows, at the last mark of the training for many."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.network import census
from biasviz.experiments.network.evaluation import ALIVE, DEAD, SATURATED
from biasviz.experiments.network.trace import NetworkTrace

FEW = 60_000
"""Numbers of a pass over all rows that is made for each frame."""


def is_small(trace: NetworkTrace) -> bool:
    """Whether all rows can be taken through the network at each frame."""
    return trace.n * sum(trace.network.widths) <= FEW


def states_of(trace: NetworkTrace) -> tuple[NDArray[np.int8], ...]:
    """Return ALIVE, SATURATED or DEAD of each unit as a whole, (units,) for each layer."""
    if is_small(trace):
        return tuple(_kinds(lamp) for lamp in trace.whole.lamp)
    found = census.kinds_of(trace.path.marks(trace.step))
    cuts = np.cumsum(trace.network.units)[:-1]
    kinds = found[-1] if len(found) else np.full(sum(trace.network.units), ALIVE, np.int8)
    return tuple(np.split(kinds, cuts))


def _kinds(lamp: NDArray[np.int8]) -> NDArray[np.int8]:
    found = np.full(lamp.shape[1], ALIVE, dtype=np.int8)
    found[(lamp != ALIVE).all(axis=0)] = SATURATED
    found[(lamp == DEAD).all(axis=0)] = DEAD
    return found


def unit_of(trace: NetworkTrace, layer: int, unit: int) -> census.Unit:
    """Return how one unit stands."""
    if is_small(trace):
        return census.unit_of(trace.whole, layer, unit)
    marks = trace.path.marks(trace.step)
    place = sum(trace.network.units[:layer]) + unit
    if not len(marks.steps):
        return census.Unit(layer, unit, 0, 0, 0)
    return census.Unit(layer, unit, marks.rows, int(marks.dead[-1, place]), int(marks.saturated[-1, place]))
