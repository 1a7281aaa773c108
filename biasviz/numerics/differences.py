"""Numeric derivatives: the definition of a slope, to hold against the formula for it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

import numpy as np

from biasviz.numerics.records import Array

Scalar = Callable[[float], float]

_EPS = float(np.finfo(float).eps)


def step(b: float) -> float:
    """Return ε^(1/3)·max(1, |b|), where rounding and truncation of a central difference balance."""
    return float(_EPS ** (1.0 / 3.0) * max(1.0, abs(b)))


def central(f: Scalar, b: float, h: float | None = None) -> float:
    """Return (f(b + h) − f(b − h))/2h, with an error of order h².

    The divisor is the distance of the two points as they are after rounding.

    Args:
        f: number → number.
        b: where.
        h: step, > 0; `step(b)` if None.

    """
    h = step(b) if h is None else h
    high, low = b + h, b - h
    return (f(high) - f(low)) / (high - low)


def one_sided(f: Scalar, b: float, side: Literal[-1, 1], h: float | None = None) -> float:
    """Return the slope of f at b seen from one side, with an error of order h².

    Args:
        f: number → number.
        b: where; f is taken at b and on that side of it only.
        side: 1 for the right, −1 for the left.
        h: step, > 0; `step(b)` if None.

    """
    h = step(b) if h is None else h
    h = (b + side * h) - b
    return (4.0 * (f(b + h) - f(b)) - (f(b + 2.0 * h) - f(b))) / (2.0 * h)


def u_curve(f: Scalar, exact: float, b: float, steps: Iterable[float]) -> Array:
    """Return the error of the central difference for each step, shape (steps,).

    Relative to the exact slope, or absolute where that is 0: large for large steps by truncation,
    large for small steps by rounding, and smallest between.
    """
    scale = abs(exact) or 1.0
    return np.array([abs(central(f, b, h) - exact) / scale for h in steps])
