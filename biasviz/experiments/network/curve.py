"""L over one bias of a network, all else held: every weight, and every other bias.

Only what comes behind the unit is worked out anew (`beyond.py`), over all rows that are learned from.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from biasviz import patience
from biasviz.experiments.layer.curve import FEW, Curve, Each, Spot, spot
from biasviz.experiments.network.beyond import Beyond
from biasviz.experiments.network.evaluation import Forward, forward
from biasviz.experiments.network.path import walked
from biasviz.experiments.network.rows import split, training_rows
from biasviz.experiments.network.spec import Training
from biasviz.experiments.network.trace import PASSED
from biasviz.experiments.neuron.curve import MOST_KINKS, Range
from biasviz.numerics.records import Array

POINTS, FEWER = (401, 65), (161, 33)
"""Biases at which a curve is known, at most and at least: where time stands still, and where it runs."""
AT_REST, RUNNING = 1_000_000, 150_000
"""Numbers that a curve may cost where time stands still, and where another one is wanted for the next frame."""
BEND = 1e-4
"""How far to either side of a bias its slope is looked at for L″."""


def beyond(run: Training, step: int, layer: int, unit: int) -> Beyond:
    """Return what a bias leads to after that many steps; of a shared bias it is the same for each of its units."""
    return _beyond(run, step, layer, 0 if run.start.shared else unit)


@lru_cache(maxsize=4)
def _beyond(run: Training, step: int, layer: int, unit: int) -> Beyond:
    X, Y = training_rows(run.start)
    theta = walked(run, step).parameters(step)
    moving = range(run.start.units[layer]) if run.start.shared else (unit,)
    return Beyond(run.start, theta, X, Y, _forward(run, step), layer, moving)


@lru_cache(maxsize=2)
def _forward(run: Training, step: int) -> Forward:
    X, _ = training_rows(run.start)
    patience.ask(len(X) * sum(run.start.widths), PASSED, len(X))
    return forward(run.start, walked(run, step).parameters(step), X)


def here(run: Training, step: int, layer: int, unit: int) -> Spot:
    """Return the place of the bias after that many steps, over all rows."""
    return at(run, step, layer, unit, beyond(run, step, layer, unit).b)


def at(run: Training, step: int, layer: int, unit: int, b: float) -> Spot:
    """Return the place of another bias on the curve."""
    found = _at(run, step, layer, unit, (b,))
    return spot(b, float(found[0][0]), float(found[1][0]))


def bend(run: Training, step: int, layer: int, unit: int) -> float:
    """Return L″ over the bias where it is; NaN where that is undefined, of a kink what lies between its two sides."""
    b = beyond(run, step, layer, unit).b
    h = BEND * max(1.0, abs(b))
    slopes = _at(run, step, layer, unit, (b - h, b + h))[1]
    with np.errstate(all="ignore"):
        return float((slopes[1] - slopes[0]) / (2 * h))


def curve(run: Training, step: int, layer: int, unit: int, window: Range, running: bool = False) -> Curve:
    """Return L and ∂L/∂b over a window of a bias; the same object for the same question.

    Where a few rows have kinks in the unit itself, each of them is met to the point; there the slope is NaN.

    Args:
        run: the training.
        step: a step that has been reached, from which all else is taken.
        layer: of the unit, from 0.
        unit: whose bias, from 0.
        window: from … to.
        running: whether the next frame wants another curve: then it has fewer points.

    """
    return _curve(run, step, layer, 0 if run.start.shared else unit, window, running)


@lru_cache(maxsize=6)
def _curve(run: Training, step: int, layer: int, unit: int, window: Range, running: bool) -> Curve:
    found = beyond(run, step, layer, unit)
    (most, least), numbers = (FEWER, RUNNING) if running else (POINTS, AT_REST)
    points = max(least, min(most, numbers // max(1, found.cost)))
    patience.ask(points * found.cost, patience.SORTED, found.n)
    corners = _corners(run, found, layer, window)
    aside = 1e-9 * (window[1] - window[0])
    b = np.sort(np.concatenate([np.linspace(*window, points), corners - aside, corners, corners + aside]))
    cases = found.at(b)
    slope = np.where((b[:, None] == corners).any(axis=1), np.nan, cases.slope)
    return _read_only(Curve(b, *(np.where(np.isfinite(v), v, np.nan) for v in (cases.loss, slope))))


def each(run: Training, step: int, layer: int, unit: int, window: Range, points: int = 97) -> Each | None:
    """Return the losses of single rows over a window of the bias; None where the rows are too many to be seen."""
    if not 1 < len(split(run.start).train) <= FEW:
        return None
    return _each(run, step, layer, 0 if run.start.shared else unit, window, points)


@lru_cache(maxsize=4)
def _each(run: Training, step: int, layer: int, unit: int, window: Range, points: int) -> Each:
    found, b = beyond(run, step, layer, unit), np.linspace(*window, points)
    losses = found.rows(b)
    return Each(split(run.start).train, b, np.where(np.isfinite(losses), losses, np.nan))


@lru_cache(maxsize=16)
def _at(run: Training, step: int, layer: int, unit: int, b: tuple[float, ...]) -> tuple[Array, Array]:
    found = beyond(run, step, layer, unit)
    patience.ask(len(b) * found.cost, patience.SORTED, found.n)
    cases = found.at(np.array(b))
    return cases.loss, cases.slope


def _corners(run: Training, found: Beyond, layer: int, window: Range) -> Array:
    """Return the biases at which z of a row meets a kink of the unit, rising; none where they are many."""
    choice, f = run.start.activation(layer), run.start.record(layer)
    if choice is None or f is None:
        return np.zeros(0)
    kinks = np.array(f.kinks(**choice.keywords))
    if not len(kinks) or found.held.size * len(kinks) > MOST_KINKS:
        return np.zeros(0)
    met = (kinks[:, None] - found.held.ravel()).ravel()
    # Sets, for np.unique imports all of numpy.ma when it is first called: 40 ms.
    return np.array(sorted({b for b in met.tolist() if window[0] < b < window[1]}))


def _read_only(found: Curve) -> Curve:
    for values in vars(found).values():
        values.flags.writeable = False
    return found
