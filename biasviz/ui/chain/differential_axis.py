"""The axis on which bricks are laid: it stays where it is while everything is halved, and then goes in by 4."""

from __future__ import annotations

import math
from typing import NamedTuple

from biasviz.experiments.chain.nudges import Bricks, bricks
from biasviz.experiments.chain.trace import ChainTrace

ZOOM = 4.0
"""How many times smaller bricks become before the axis follows them."""
NICE = (1.0, 1.2, 1.6, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
PARTS = (0.06, 0.25, 0.5, 1.0)
"""How far the shorter side reaches, as a part of the longer one."""


class Axis(NamedTuple):
    """Changes of z at its two ends."""

    low: float
    high: float

    def at(self, part: float) -> float:
        """Return the change of z that far from left to right, 0 to 1."""
        return self.low + part * (self.high - self.low)

    def part(self, value: float) -> float:
        """Return how far from left to right a change of z lies."""
        return (value - self.low) / (self.high - self.low)


def ends(one: Bricks) -> tuple[float, float, float]:
    """Return where the three bricks end that are laid one after the other."""
    first = one.dw_a
    return first, first + one.db, one.dz


def reach(one: Bricks) -> tuple[float, float]:
    """Return the least and the largest change of z that any brick comes to."""
    places = [v for v in (0.0, *ends(one), one.dz + one.dw_da, one.true) if math.isfinite(v)]
    return min(places), max(places)


def nice(size: float) -> float:
    """Return the least round number that is not smaller."""
    power = 10.0 ** math.floor(math.log10(size))
    return next(k * power for k in NICE if k * power >= size * (1 - 1e-12))


def axis_of(trace: ChainTrace) -> Axis:
    """Return the axis for the bricks of the neuron that is looked at."""
    low, high = reach(trace.bricks)
    size = max(-low, high)
    loaded = trace.lab.loaded
    first = max(map(abs, reach(bricks(loaded)[trace.link]))) if trace.link < loaded.chain.depth else 0.0
    start = nice(1.04 * (first or size or 1.0))
    times = math.ceil(math.log(size * 1.02 / start, ZOOM) - 1e-9) if size else 0
    longer = start * ZOOM**times
    shorter = min(-low, high)
    part = next((part for part in PARTS if shorter <= 0.9 * part * longer), PARTS[-1])
    if shorter <= 0.01 * longer:
        part = PARTS[0]
    return Axis(-part * longer, longer) if high >= -low else Axis(-longer, part * longer)
