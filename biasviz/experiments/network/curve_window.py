"""What of a curve over a bias of a network is shown: its window, its vertical range, and where the unit is stuck."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

import numpy as np

from biasviz import patience
from biasviz.experiments.layer.curve_window import FAR_BEND, FAR_WALK, stretches_of
from biasviz.experiments.network.beyond import Beyond
from biasviz.experiments.network.curve import AT_REST, beyond, curve
from biasviz.experiments.network.evaluation import layout
from biasviz.experiments.network.lab import NetworkLab
from biasviz.experiments.network.path import path_of
from biasviz.experiments.network.rows import row_count
from biasviz.experiments.network.spec import Training, with_network
from biasviz.experiments.neuron.curve import Range, span
from biasviz.experiments.neuron.tails import Stretch
from biasviz.numerics.records import Array

WALKED = 200
"""Steps of the training that the window is to show, where they cost little."""
CHEAP = 600_000
"""Numbers that they may cost."""
LEAST = 6.0
"""Width of the narrowest window."""


def window_of(lab: NetworkLab, layer: int, unit: int) -> Range:
    """Return the biases that are looked at: those chosen, or what fits the scenario, out to where b is now.

    No drag at the start moves it.
    """
    if lab.window is not None:
        return lab.window
    b = beyond(lab.run, path_of(lab.run).reach(lab.step), layer, unit).b
    return widened(fitted(_anchored(lab), layer, 0 if lab.network.shared else unit), b)


def widened(window: Range, b: float) -> Range:
    """Return the window with room for b, grown in quarters of itself so that it stays for many steps."""
    low, high = window
    quarter = 0.25 * (high - low)
    if not math.isfinite(b):
        return window
    beside = 0.3 * quarter
    down, up = (max(0, math.ceil(over / quarter)) for over in (low - b + beside, b - high + beside))
    return low - down * quarter, high + up * quarter


def _anchored(lab: NetworkLab) -> Training:
    """Return the training that the window is fitted to: as loaded, or with every b at 0 where all else is another."""
    was, now = lab.loaded.start, lab.network
    if replace(now, biases=was.biases) == was:
        return lab.loaded
    zeros = tuple((0.0,) * len(b) for b in now.biases)
    return replace(with_network(lab.run, biases=zeros), edits=())


@lru_cache(maxsize=64)
def fitted(run: Training, layer: int, unit: int) -> Range:
    """Return the window of b that shows the start, the lowest point, the bends of the rows, and where the run goes."""
    found = beyond(run, 0, layer, unit)
    b, f = found.b, run.start.record(layer)
    points = [b]
    lowest = _lowest(found)
    if lowest is not None:
        points.append(lowest)
    if f is not None and f.id != "linear" and layer < run.start.layers - 1 and found.n:
        bends = -_middle(found.held.ravel())
        near = bends[np.abs(bends - b) < FAR_BEND]
        reach = 4.0 if f.saturates else 2.0
        points += [*(near - reach), *(near + reach)]
    points += [v for v in _walked(run, layer, unit).tolist() if abs(v - b) < FAR_WALK]
    low, high = min(points), max(points)
    pad = max(0.1 * (high - low), 0.5 * (LEAST - (high - low)))
    # Outwards to a half, so that the ends of the axis are calm numbers.
    return float(np.floor((low - pad) * 2) / 2), float(np.ceil((high + pad) * 2) / 2)


def _middle(values: Array) -> Array:
    """Return the smallest and the largest of the values, but for the outermost twentieth of many."""
    ranked = np.sort(values[:: max(1, len(values) // 20_000)])
    aside = len(ranked) // 20 if len(ranked) > 40 else 0
    return np.array([ranked[aside], ranked[-1 - aside]])


def _walked(run: Training, layer: int, unit: int) -> Array:
    path, of = path_of(run), layout(run.start)
    each = 1000 + (run.batch_size or row_count(run.start)) * (sum(run.start.units) + of.size // 300)
    steps = min(WALKED, CHEAP // each)
    return path.biases(path.reach(steps))[:, of.bias(layer, unit) - of.biases.start]


def _lowest(found: Beyond) -> float | None:
    """Return the bias of the lowest point within reach of b, to the breadth of a search; None where it has none."""
    points = max(17, min(161, AT_REST // 3 // max(1, found.cost)))
    patience.ask(3 * points * found.cost, patience.SORTED, found.n)
    for reach in (5.0, 20.0, 80.0):
        grid = found.b + np.linspace(-reach, reach, points)
        loss = found.at(grid).loss
        if not np.isfinite(loss).any():
            continue
        best = int(np.nanargmin(np.where(np.isfinite(loss), loss, np.nan)))
        if 0 < best < len(grid) - 1 and loss[best] < min(loss[0], loss[-1]):
            return float(grid[best])
    return None


def vertical(run: Training, step: int, layer: int, unit: int, window: Range, running: bool = False) -> Range:
    """Return the range of L over a window: from 0 where that leaves something of the curve, with calm ends.

    The whole curve moves while the weights do, so its range follows it, in eighths.
    """
    low, high = span(curve(run, step, layer, unit, window, running).loss, pad=0.0)
    if low >= 0 and high - low > 0.3 * high:
        low = 0.0
    each = _calm((high - low) / 8)
    begin = math.floor(low / each) * each if low else 0.0
    return begin - 0.5 * each, (math.floor(high / each) + 1) * each


def _calm(value: float) -> float:
    """Return the next number up that is 1, 2 or 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(power * k for k in (1, 2, 5, 10) if power * k >= value * (1 - 1e-9))


def stretches(
    run: Training, step: int, layer: int, unit: int, window: Range, running: bool = False
) -> tuple[Stretch, ...]:
    """Return where in the window the unit is saturated or dead for every row, and where L is undefined.

    Of a shared bias that is where each unit of the layer is.
    """
    held = beyond(run, step, layer, unit).held
    ends = (float(held.min()), float(held.max())) if held.size else None
    found = curve(run, step, layer, unit, window, running)
    return stretches_of(ends, run.start.activation(layer), found)
