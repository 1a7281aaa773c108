"""Numeric derivatives: the definition of a slope, to hold against the formula for it.

`quotient(at, f(at))` is the slope of f, where `at = places(b, h)`; a side keeps all places on that side of b.
"""

from __future__ import annotations

from typing import Literal

import numpy as np

from biasviz.numerics.records import Array

EPSILON = float(np.finfo(float).eps)
Side = Literal[-1, 0, 1]
"""From which side a slope is looked at: 1 from the right, −1 from the left, 0 from both."""
_OFFSETS: dict[Side, tuple[float, ...]] = {-1: (0.0, -1.0, -2.0), 0: (-1.0, 1.0), 1: (0.0, 1.0, 2.0)}


def step_size(b: float) -> float:
    """Return ε^(1/3)·max(1, |b|), rounded so that b + h − b is h.

    There rounding and truncation of a central difference balance.
    """
    h = EPSILON ** (1 / 3) * max(1.0, abs(b))
    return float((b + h) - b)


def places(b: float, h: Array | float, side: Side = 0) -> Array:
    """Return where f is to be known for a quotient.

    Args:
        b: where the slope is asked for.
        h: steps of any shape S, > 0.
        side: from which side.

    Returns:
        Places of shape S + (2,) around b, or S + (3,) from b on to that side.

    """
    return np.asarray(b + np.multiply.outer(h, _OFFSETS[side]))


def quotient(at: Array, f: Array, side: Side = 0) -> Array:
    """Return the slope for each step, with an error of order h².

    (f(b + h) − f(b − h))/2h, or (4·(f(b ± h) − f(b)) − (f(b ± 2h) − f(b)))/±2h, over the distances of the
    places as they are after rounding.

    Args:
        at: what `places` has given, shape S + (k,).
        f: the function there, of the same shape.
        side: as for `places`.

    Returns:
        Slopes of shape S.

    """
    if side == 0:
        return np.asarray((f[..., 1] - f[..., 0]) / (at[..., 1] - at[..., 0]))
    near, far = f[..., 1] - f[..., 0], f[..., 2] - f[..., 0]
    return np.asarray((4 * near - far) / (2 * (at[..., 1] - at[..., 0])))
