"""f and f′ at once, where they have much in common: as precise as the functions of the records, in less time.

Not `swift`, of which a keeps no relative precision near 0: a weight's slope is a product with a.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from biasviz.numerics.records import Activation, Array

Paired = Callable[[Array], "tuple[Array, NDArray[Any] | None]"]
"""z ↦ a and f′, both of z's shape; f′ may be of bool, and is None where it is 1 everywhere."""
_NEAR = 1.0 / 32.0


def paired(f: Activation, keywords: Mapping[str, float]) -> Paired:
    """Return the two of an activation at once."""
    return _TABLE.get(f.id) or (lambda z: (f.value(z, **keywords), f.slope(z, **keywords)))


def _linear(z: Array) -> tuple[Array, None]:
    return z, None


def _relu(z: Array) -> tuple[Array, NDArray[np.bool_]]:
    return np.maximum(z, 0.0), np.asarray(z > 0.0)


def _sigmoid(z: Array) -> tuple[Array, Array]:
    e = np.abs(z)
    np.negative(e, out=e)
    np.exp(e, out=e)
    upper = e + 1.0
    np.reciprocal(upper, out=upper)
    e *= upper
    slope = e * upper
    return np.where(z < 0.0, e, upper), slope


def _tanh(z: Array) -> tuple[Array, Array]:
    """Return tanh z as (1 − e)/(1 + e) and its slope as 4e/(1 + e)², with e = e^(−2|z|).

    Where that leaves too little of a small z, Taylor's series is taken; the slope would not be had from a, which
    rounds to 1.
    """
    size = np.abs(z)
    e = size * -2.0
    np.exp(e, out=e)
    part = e + 1.0
    np.reciprocal(part, out=part)
    a = 1.0 - e
    a *= part
    e *= part
    e *= part
    e *= 4.0
    near = (size < _NEAR).ravel().nonzero()[0]
    if len(near):
        small = size.ravel()[near]
        square = small * small
        series = square * (62.0 / 2835.0) - 17.0 / 315.0
        series = ((series * square + 2.0 / 15.0) * square - 1.0 / 3.0) * square
        a.ravel()[near] = small + small * series
    return np.copysign(a, z, out=a), e


_TABLE: dict[str, Paired] = {"linear": _linear, "relu": _relu, "sigmoid": _sigmoid, "tanh": _tanh}
