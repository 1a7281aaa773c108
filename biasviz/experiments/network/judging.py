"""Slopes judged by differences of the loss, many at once: by a plain one, and where that is not enough by better ones.

One difference over a short step tells most slopes to a part in a million. Of a slope that is tiny beside L rounding
leaves little, and a kink may lie between its two places: there a ladder of steps is looked at (`quotients.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.network.beyond import Cases
from biasviz.experiments.network.quotients import extrapolated, ladder
from biasviz.experiments.neuron.check import AMBER, GREEN, RESTING
from biasviz.numerics.differences import EPSILON
from biasviz.numerics.records import Array

LADDERS = (3, 12)
"""Steps of the ladder where the plain difference is not enough, and where the first ladder is not."""
LIGHTS = (None, "green", "amber", "red")
"""Lights; the first one where nothing was judged: a kink lies between, or L is undefined."""
UNJUDGED, GOOD, DOUBTFUL, WRONG = range(4)

Look = Callable[[NDArray[np.intp], Array], Cases]
"""(which (c,), by (c,)) ↦ L where these numbers are moved so far; cases 2i and 2i + 1 are a pair."""


@dataclass(frozen=True, eq=False)
class Judged:
    """Slopes beside differences, (e,) each.

    Attributes:
        analytic: by the chain rule.
        numeric: differences; NaN where none can be had.
        errors: |analytic − numeric| over the larger of both; where the light is green, over what it is judged by: at a
            minimum a hundredth of |L″|·max(1, |θ|), for both are 0 but for rounding; the largest slope of the array
            where they are as near as a difference can tell. NaN where nothing was judged.
        lights: places in LIGHTS.

    """

    analytic: Array
    numeric: Array
    errors: Array
    lights: NDArray[np.int8]

    def part(self, which: slice) -> Judged:
        """Return some of them."""
        return Judged(*(values[which] for values in vars(self).values()))


def beside(parts: Sequence[Judged]) -> Judged:
    """Return the same as arrays of two axes, one column a part."""
    names = vars(parts[0])
    return Judged(*(np.stack([getattr(part, name) for part in parts], axis=1) for name in names))


def judged(look: Look, values: Array, analytic: Array, largest: float, L: float, shaken: float) -> Judged:
    """Return how slopes stand beside differences.

    Args:
        look: gives L where some of the numbers are moved.
        values: the numbers, (e,).
        analytic: their slopes, (e,).
        largest: the largest |slope| of the array that they are of.
        L: the loss where none is moved.
        shaken: by how much of itself a rounding of z can move L.

    """
    scale = np.maximum(1.0, np.abs(values))
    rounding = EPSILON * (4 * abs(L) + shaken)
    h = EPSILON ** (1 / 3) * scale
    everything = np.arange(len(values))
    with np.errstate(all="ignore"):
        cases = _pairs(look, everything, h[None])
        high, low = cases.loss.reshape(-1, 2).T
        numeric = (high - low) / (2 * h)
        # What rounding alone can make of a second difference is no L″.
        bend = np.maximum(np.abs(high + low - 2 * L) - 4 * rounding, 0.0) / h**2
        floor = RESTING / GREEN * scale * np.nan_to_num(bend)
        doubt = np.where(cases.crossed, np.inf, rounding / h)
        errors = _errors(analytic, numeric, doubt, floor, 0.0, rounding)
        for steps in LADDERS:
            # An undefined loss has no slope to look for.
            open_ = np.flatnonzero(((errors > GREEN) | cases.crossed) & np.isfinite(analytic))
            if not len(open_):
                break
            found, found_doubt = _climbed(look, open_, steps, scale[open_], rounding)
            better = found_doubt < doubt[open_]
            which = open_[better]
            numeric[which], doubt[which], cases.crossed[which] = found[better], found_doubt[better], False
            errors = _errors(analytic, numeric, doubt, floor, 0.0, rounding)
        errors = _errors(analytic, numeric, doubt, floor, largest, rounding)
        unknown = cases.crossed | ~np.isfinite(numeric) | ~np.isfinite(analytic)
        apart, size = np.abs(analytic - numeric), np.maximum(np.abs(analytic), np.abs(numeric))
        plain = np.where(size == 0, 0.0, apart / size)
        doubtful = (plain <= AMBER) | (apart <= doubt)
    lights = np.where(errors <= GREEN, GOOD, np.where(doubtful, DOUBTFUL, WRONG))
    errors = np.where(errors <= GREEN, errors, plain)
    errors, numeric = (np.where(unknown, np.nan, v) for v in (errors, numeric))
    return Judged(analytic, numeric, errors, np.where(unknown, UNJUDGED, lights).astype(np.int8))


def _climbed(look: Look, which: NDArray[np.intp], steps: int, scale: Array, rounding: float) -> tuple[Array, Array]:
    h = ladder(steps)[:, None] * scale
    cases = _pairs(look, which, h)
    high, low = cases.loss.reshape(steps, -1, 2).transpose(2, 0, 1)
    crossed = cases.crossed.reshape(steps, -1)
    # Steps below one at which a kink is met may still be used, those above it may not.
    usable = ~(np.cumsum(crossed[::-1], axis=0)[::-1] > 0)
    return extrapolated((high - low) / (2 * h), rounding / h, usable)


def _pairs(look: Look, which: NDArray[np.intp], h: Array) -> Cases:
    """Look at both sides of each number for each step (steps, e), in the order (steps, e, 2)."""
    by = np.stack([h, -h], axis=-1)
    return look(np.broadcast_to(which[:, None], by.shape).ravel(), by.ravel())


def _errors(
    analytic: Array, numeric: Array, doubt: Array, floor: Array, largest: float, rounding: float
) -> Array:
    apart = np.abs(analytic - numeric)
    resolved = (apart <= doubt) & (doubt <= GREEN * largest)
    size = np.max([np.abs(analytic), np.abs(numeric), floor, np.where(resolved, largest, 0.0)], axis=0)
    # Of a slope of 0 a difference leaves rounding, which is no error of 100 %.
    nothing = (size == 0) | ((np.abs(analytic) <= rounding) & (apart <= doubt))
    return np.asarray(np.where(nothing, 0.0, apart / np.where(size == 0, 1.0, size)))
