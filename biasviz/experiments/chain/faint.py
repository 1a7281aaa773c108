"""Slopes of an activation as numbers of any size: far out in a tail they are too small for a float, and not 0."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from biasviz.experiments.chain.scaled import Scaled
from biasviz.experiments.neuron.spec import Choice
from biasviz.numerics.activations import ACTIVATIONS

SMALLEST = 1e-300
"""Slopes below this are taken from the tail, where floats run out of digits."""

Tail = Callable[..., tuple[float, float]]
"""(z, **parameters) ↦ the sign of f′ and ln |f′|, so far out that e^(−|z|) is 0 beside 1."""

TAILS: dict[str, Tail] = {
    "sigmoid": lambda z: (1.0, -abs(z)),
    "tanh": lambda z: (1.0, math.log(4.0) - 2.0 * abs(z)),
    "softplus": lambda z: (1.0, z),
    "elu": lambda z, alpha: (1.0, math.log(alpha) + z),
    "selu": lambda z: (1.0, math.log(1.7580993408473768) + z),
    "silu": lambda z: (-1.0, z + math.log(-z - 1.0)),
    "mish": lambda z: (-1.0, z + math.log(-z - 1.0)),
    "gelu": lambda z: (-1.0, -0.5 * (z * z + math.log(2.0 * math.pi)) + math.log(-z + 1 / z - 1 / z**3 + 3 / z**5)),
}
"""The tails in which f′ falls below any float."""


def slope_of(activation: Choice, z: float, slope: float) -> Scaled:
    """Return f′(z), exactly 0 only where f is flat over a stretch.

    Args:
        activation: which.
        z: where.
        slope: f′(z) as its record has it, which may have lost its digits or become 0.

    """
    if not abs(slope) < SMALLEST or not math.isfinite(z):
        return Scaled.of(slope)
    record, keywords = ACTIVATIONS[activation.id], activation.keywords
    if activation.id not in TAILS or bool(record.flat(np.array(z), **keywords)):
        return Scaled.of(slope)
    sign, power = TAILS[activation.id](z, **keywords)
    return Scaled.exp(power, sign)
