"""What of a curve over the bias is shown: its window, its vertical range, and where the neuron is stuck."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

import numpy as np

from biasviz.experiments.layer.curve import Column, Curve, column, curve, others
from biasviz.experiments.layer.lab import BatchLab
from biasviz.experiments.layer.noiseless import alone
from biasviz.experiments.layer.path import walked
from biasviz.experiments.layer.spec import Training, weights_of
from biasviz.experiments.neuron.curve import Range, apart, span
from biasviz.experiments.neuron.spec import Choice
from biasviz.experiments.neuron.tails import Stretch, tails
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.records import Array

WALKED = 60
"""Steps of the descent that the window is to show."""
FAR_WALK, FAR_BEND = 30.0, 60.0
"""How far from the start the window follows the descent, and the bends of the rows."""


def window_of(lab: BatchLab) -> Range:
    """Return the biases that are looked at: those chosen, or what fits the scenario; no drag moves them."""
    if lab.window is not None:
        return lab.window
    return fitted(_anchored(lab), min(lab.neuron, len(lab.run.start.bias) - 1))


def _anchored(lab: BatchLab) -> Training:
    """Return the training that the window is fitted to: as loaded, or with every b at 0 where the data are others."""
    loaded, start = lab.loaded, lab.run.start
    batch, was = start.batch, loaded.start.batch
    if replace(batch, muted=was.muted) == was:
        return replace(loaded, batch_size=0, seed=0)
    return replace(lab.run, start=replace(start, bias=(0.0,) * len(start.bias)), batch_size=0, seed=0)


@lru_cache(maxsize=32)
def fitted(run: Training, neuron: int) -> Range:
    """Return the window of b that shows the start, the minimum, the bends of the rows, and where the run goes."""
    layer = run.start
    b = layer.bias[neuron]
    c, w = column(layer, weights_of(layer), neuron)
    points = [b]
    lowest = _lowest(c, w, b)
    if lowest is not None:
        points.append(lowest)
    if layer.activation.id != "linear" and len(c.x):
        bends = -_middle(c.x) * w
        near = bends[np.abs(bends - b) < FAR_BEND]
        reach = 4.0 if layer.activation_record.saturates else 2.0
        points += [*(near - reach), *(near + reach)]
    walked = alone(run, neuron, WALKED)
    points += [v for v in walked.tolist() if abs(v - b) < FAR_WALK]
    low, high = min(points), max(points)
    pad = max(0.1 * (high - low), 0.5 * (6.0 - (high - low)))
    # Outwards to a half, so that the ends of the axis are calm numbers.
    return float(np.floor((low - pad) * 2) / 2), float(np.ceil((high + pad) * 2) / 2)


def _middle(x: Array) -> Array:
    """Return the smallest and the largest input, but for the outermost twentieth of many."""
    ranked = np.sort(x[:: max(1, len(x) // 20_000)])
    aside = len(ranked) // 20 if len(ranked) > 40 else 0
    return np.array([ranked[aside], ranked[-1 - aside]])


def _lowest(c: Column, w: float, b: float) -> float | None:
    """Return the bias of the lowest point within reach of b, to the breadth of a search; None where it has none."""
    for reach in (5.0, 20.0, 80.0):
        grid = b + np.linspace(-reach, reach, 161)
        loss, _ = c.surface.curve(w, grid)
        if not np.isfinite(loss).any():
            continue
        best = int(np.nanargmin(np.where(np.isfinite(loss), loss, np.nan)))
        if 0 < best < len(grid) - 1 and loss[best] < min(loss[0], loss[-1]):
            return float(grid[best])
    return None


def vertical(run: Training, step: int, neuron: int, window: Range) -> Range:
    """Return the range of L over a window: that at the start of the run, lifted by what the other neurons add now."""
    begun, floor = others(run, 0, neuron), others(run, step, neuron)
    if not (math.isfinite(begun) and math.isfinite(floor)):
        return 0.0, 1.0  # the loss of another neuron is undefined, and with it the whole
    own = curve(run, 0, neuron, window).loss - begun
    finite = own[np.isfinite(own)]
    # Heights can be compared from where this neuron begins; not where that leaves nothing of the curve but a flat line.
    near = len(finite) and finite.min() < 3 * np.ptp(finite)
    low, high = span(own, (0.0,) if near or not len(finite) else ())
    return apart(low + floor, high + floor)


def stretches(run: Training, step: int, neuron: int, window: Range) -> tuple[Stretch, ...]:
    """Return where in the window the neuron is saturated or dead for every row, and where L is undefined."""
    c, w = column(run.start, walked(run, step).weights(step), neuron)
    return stretches_of(_ends(c, w), run.start.activation, curve(run, step, neuron, window))


@lru_cache(maxsize=8)
def stretches_of(ends: Range | None, activation: Choice | None, found: Curve) -> tuple[Stretch, ...]:
    """Return where on a curve a neuron is saturated or dead for every row, and where L is undefined.

    Args:
        ends: the smallest and the largest z of a row, without the bias; None where there is no row.
        activation: of the neuron; None where it is no function of one z.
        found: L over the bias.

    """
    window = float(found.b[0]), float(found.b[-1])
    stuck = () if ends is None or activation is None else _stuck(ends, activation)
    parts = [(kind, max(low, window[0]), min(high, window[1])) for kind, low, high in stuck]
    lost = np.isnan(found.loss)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], lost, [False]]).astype(np.int8)))
    last = len(found.b) - 1
    for first, end in zip(edges[::2], edges[1::2], strict=True):
        parts.append(("undefined", float(found.b[max(first - 1, 0)]), float(found.b[min(end, last)])))
    return tuple(Stretch(kind, low, high) for kind, low, high in parts if low < high)


@lru_cache(maxsize=8)
def _ends(c: Column, w: float) -> Range | None:
    if not len(c.x):
        return None
    low, high = sorted((w * float(c.x.min()), w * float(c.x.max())))
    return low, high


def _stuck(ends: Range, activation: Choice) -> list[tuple[str, float, float]]:
    """Return the biases at which z of every row lies in a tail of the activation: kind, from, to."""
    low, high = tails(activation)
    f, kw = ACTIVATIONS[activation.id], activation.keywords
    found = []
    for edge, side, from_b, to_b in ((low, -1.0, -np.inf, low - ends[1]), (high, 1.0, high - ends[0], np.inf)):
        if np.isfinite(edge):
            dead = bool(f.flat(np.array([edge + side]), **kw)[0])
            found.append(("dead" if dead else "saturated", from_b, to_b))
    return found
