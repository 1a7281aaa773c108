"""A window of biases that is looked at: narrowed, moved, and the small step of a key in it."""

from __future__ import annotations

import math

from biasviz.experiments.neuron import spec
from biasviz.experiments.neuron.curve import Range
from biasviz.updates.looking import NARROWEST, WIDEST

STEPS = 200
"""Key presses from one end of the window to the other."""


def zoomed(window: Range, factor: float, at: float) -> Range:
    """Return the window narrowed (factor < 1) or widened around a bias; as it is where that cannot be shown."""
    low, high = window
    if not NARROWEST <= (high - low) * factor <= WIDEST:
        return window
    return _shown(window, at - (at - low) * factor, at + (high - at) * factor)


def panned(window: Range, shift: float) -> Range:
    """Return the window moved; as it is where that cannot be shown."""
    return _shown(window, window[0] + shift, window[1] + shift)


def with_room(window: Range, b: float) -> Range:
    """Return the window, wider where b has left it."""
    low, high = window
    if low <= b <= high:
        return window
    pad = 0.1 * (max(high, b) - min(low, b))
    return _shown(window, min(low, b - pad), max(high, b + pad))


def nudged(window: Range, b: float, steps: int) -> float:
    """Return b moved by small steps, as wide as the window makes them."""
    low, high = window
    size = 10.0 ** math.floor(math.log10((high - low) / STEPS))
    size *= max(m for m in (1, 2, 5) if m * size <= (high - low) / STEPS)
    return round((b + steps * size) / size) * size


def _shown(window: Range, low: float, high: float) -> Range:
    if not -spec.LARGEST <= low < high <= spec.LARGEST or high - low < 1e-12 * max(abs(low), abs(high)):
        return window
    return low, high
