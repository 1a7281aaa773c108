"""The activations and losses once more, in mpmath: written from their definitions, digits without end."""

from __future__ import annotations

from collections.abc import Callable

import mpmath as mp

LAMBDA = "1.0507009873554804934193349852946"
ALPHA = "1.6732632423543772848170429916717"


def sigma(z):
    return 1 / (1 + mp.exp(-z))


def selu(z):
    return mp.mpf(LAMBDA) * z if z > 0 else mp.mpf(LAMBDA) * mp.mpf(ALPHA) * mp.expm1(z)


def gelu(z):
    if abs(z) > 45:  # Φ is 0 or 1 up to 1e-440, and mpmath takes its time to say so
        return max(z, mp.mpf(0))
    return z * mp.ncdf(z)


def hard(z, end, inside):
    return inside(z) if abs(z) < end else mp.mpf(1 if z > 0 else -1)


ACTIVATION: dict[str, Callable] = {
    "linear": lambda z: z,
    "sigmoid": sigma,
    "tanh": mp.tanh,
    "relu": lambda z: max(z, mp.mpf(0)),
    "leaky_relu": lambda z, slope: z if z > 0 else mp.mpf(slope) * z,
    "elu": lambda z, alpha: z if z > 0 else mp.mpf(alpha) * mp.expm1(z),
    "selu": selu,
    "gelu": gelu,
    "silu": lambda z: z * sigma(z),
    "softplus": lambda z: mp.log1p(mp.exp(z)),
    "softsign": lambda z: z / (1 + abs(z)),
    "mish": lambda z: z * mp.tanh(mp.log1p(mp.exp(z))),
    "hard_sigmoid": lambda z: (1 + hard(z, 3, lambda z: z / 3)) / 2,
    "hard_tanh": lambda z: hard(z, 1, lambda z: z),
}

LOSS: dict[str, Callable] = {
    "half_mse": lambda a, y: (a - y) ** 2 / 2,
    "mse": lambda a, y: (a - y) ** 2,
    "mae": lambda a, y: abs(a - y),
    "huber": lambda a, y, delta: (
        (a - y) ** 2 / 2 if abs(a - y) < delta else mp.mpf(delta) * (abs(a - y) - mp.mpf(delta) / 2)
    ),
    "log_cosh": lambda a, y: mp.log(mp.cosh(a - y)),
    "bce": lambda a, y: -(y * mp.log(a) + (1 - y) * mp.log(1 - a)),
    "bce_logits": lambda a, y: mp.log1p(mp.exp(a)) - y * a,
    "hinge": lambda a, y: max(mp.mpf(0), 1 - y * a),
}

INTERIOR_ROOTS = {
    "gelu": "-0.75179152469356445751573545283836767",
    "silu": "-1.2784645427610737951093587390229801554",
    "mish": "-1.1924312145154951752194604149437331",
}
"""Where the slope changes its sign."""


def precision(z: float) -> int:
    """Enough digits that a tail of e^(−2|z|) beside 1 still has 40 of its own."""
    return 60 if abs(z) < 10 else 700


def truth(f: Callable, z: float, *rest: float, **parameters: float) -> mp.mpf:
    """Return f(z, *rest) with digits to spare."""
    with mp.workdps(700):
        return f(*map(mp.mpf, (z, *rest)), **parameters)


def relative_error(got: float, exact: mp.mpf) -> float:
    """Return |got − exact|/|exact|, and |got − exact| where the exact is 0."""
    with mp.workdps(700):
        return float(abs(mp.mpf(float(got)) - exact) / (abs(exact) or 1))


def derivative(f: Callable, z: float, order: int, **parameters: float) -> mp.mpf:
    """Return f, f′ or f″ at z with some forty digits; the noise of differences counts as 0."""
    digits = precision(z)
    with mp.workdps(digits):
        point = mp.mpf(z)
        if order == 0:
            return f(point, **parameters)
        result = mp.diff(lambda v: f(v, **parameters), point, order)
        return result if abs(result) > mp.mpf(10) ** (-0.6 * digits) else mp.mpf(0)
