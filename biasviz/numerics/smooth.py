"""Smooth relatives of ReLU: GELU, SiLU, softplus and mish."""

from __future__ import annotations

import numpy as np

from biasviz.language import mark
from biasviz.numerics.normal import cumulative, density, mills_minus_x
from biasviz.numerics.records import Activation, Array, Interval
from biasviz.numerics.stable import cut, nowhere, sigmoid, sigmoid_slope, softplus

# Where the slopes of SiLU and mish are 0, as double-doubles by mpmath: z minus the first is exact
# near by (Sterbenz), so that the distance to the root keeps all its digits.
_SILU_ROOT = (-1.2784645427610737, -1.0946994183093437e-16)
_SILU_EXP = 0.2784645427610738
_MISH_ROOT = (-1.1924312145154952, -4.8484829848031044e-17)
_MISH_EXP = 0.3034825352815289
_MISH_MIXED = 0.3733670191691929  # e^r·(4r + 6), of which the factor loses a digit


def _gelu_slope(z: Array) -> Array:
    """Return Φ(z) + z·φ(z), of which the values at z and −z add up to 1."""
    left = density(z) * mills_minus_x(np.abs(z))
    return np.where(np.asarray(z) < 0, left, 1.0 - left)


def _gelu_curvature(z: Array) -> Array:
    return np.asarray(density(z) * (2.0 - np.clip(z, -40.0, 40.0) ** 2))


def _silu_slope(z: Array) -> Array:
    """Return σ(z)·(1 + z·σ(−z)); for z < 0 as σ(z)·σ(−z)·(1 + z + e^z).

    The last factor is d + e^r·(e^d − 1) with the distance d from the root r, a sum of equal signs.
    """
    d = (np.minimum(z, 0.0) - _SILU_ROOT[0]) - _SILU_ROOT[1]
    left = sigmoid_slope(z) * (d + _SILU_EXP * np.expm1(d))
    return np.where(np.asarray(z) < 0, left, sigmoid(z) * (1.0 + z * sigmoid(-np.asarray(z))))


def _silu_curvature(z: Array) -> Array:
    z = cut(z)
    return np.asarray(sigmoid_slope(z) * (2.0 - z * np.tanh(0.5 * z)))


def _mish(z: Array) -> Array:
    n, m = np.exp(np.minimum(z, 0.0)), np.exp(-np.maximum(z, 0.0))
    left = n * (n + 2.0) / (n * (n + 2.0) + 2.0)
    right = (1.0 + 2.0 * m) / (1.0 + 2.0 * m * (1.0 + m))
    return np.asarray(z * np.where(np.asarray(z) < 0, left, right))


def _mish_slope(z: Array) -> Array:
    """Return e^z·ω/δ² of Misra, with ω for z < 0 as a sum of equal signs around its root."""
    z = cut(z)
    n, m = np.exp(np.minimum(z, 0.0)), np.exp(-np.maximum(z, 0.0))
    d = (np.minimum(z, 0.0) - _MISH_ROOT[0]) - _MISH_ROOT[1]
    E = _MISH_EXP
    omega = 4.0 * d * (1.0 + E * np.exp(d)) + _MISH_MIXED * np.expm1(d)
    omega += 4.0 * E**2 * np.expm1(2.0 * d) + E**3 * np.expm1(3.0 * d)
    left = n * omega / (2.0 + 2.0 * n + n * n) ** 2
    p = np.maximum(z, 0.0)
    right = 1.0 + m * (4.0 + m * (4.0 * p + 6.0 + m * 4.0 * (p + 1.0)))
    return np.where(z < 0, left, right / (1.0 + 2.0 * m + 2.0 * m * m) ** 2)


def _mish_curvature(z: Array) -> Array:
    """Return T′σ·(2 + z·(σ(−z) − 2Tσ)) with T = tanh(softplus(z)), T′ = 1 − T²."""
    z = cut(z)
    n, m = np.exp(np.minimum(z, 0.0)), np.exp(-np.maximum(z, 0.0))
    left = (1.0 + n) / (2.0 + 2.0 * n + n * n)
    right = m * (1.0 + m) / (1.0 + 2.0 * m + 2.0 * m * m)
    slope = 4.0 * np.where(z < 0, left, right) ** 2
    T, s = np.tanh(softplus(z)), sigmoid(z)
    return np.asarray(slope * s * (2.0 + z * (sigmoid(-z) - 2.0 * T * s)))


GELU = Activation(
    id="gelu", title=mark("GELU"), symbol=r"\mathrm{GELU}",
    tex=r"\frac{z}{2} \left(1 + \mathrm{erf}\left(\frac{z}{\sqrt{2}}\right)\right)",
    source="Hendrycks and Gimpel 2016; torch.nn.GELU",
    codomain=lambda: Interval(-0.1699712074799038),
    value=lambda z: z * cumulative(z),
    slope=_gelu_slope,
    curvature=_gelu_curvature,
    offset=lambda z, c: z * cumulative(z) - c,
    flat=nowhere,
    kinks=lambda: (),
    saturates=True,
)  # fmt: skip

SILU = Activation(
    id="silu", title=mark("SiLU (swish)"), symbol=r"\mathrm{SiLU}", tex=r"\frac{z}{1 + e^{-z}}",
    source="Elfwing et al. 2017; torch.nn.SiLU",
    codomain=lambda: Interval(-0.2784645427610739),
    value=lambda z: z * sigmoid(z),
    slope=_silu_slope,
    curvature=_silu_curvature,
    offset=lambda z, c: z * sigmoid(z) - c,
    flat=nowhere,
    kinks=lambda: (),
    saturates=True,
)  # fmt: skip

SOFTPLUS = Activation(
    id="softplus", title=mark("Softplus"), symbol=r"\mathrm{softplus}", tex=r"\ln\left(1 + e^{z}\right)",
    source="Dugas et al. 2001; torch.nn.Softplus",
    codomain=lambda: Interval(0.0, open_low=True),
    value=softplus,
    slope=sigmoid,
    curvature=sigmoid_slope,
    offset=lambda z, c: softplus(z) - c,
    flat=nowhere,
    kinks=lambda: (),
    saturates=True,
)  # fmt: skip

MISH = Activation(
    id="mish", title=mark("Mish"), symbol=r"\mathrm{mish}",
    tex=r"z \cdot \tanh\left(\ln\left(1 + e^{z}\right)\right)",
    source="Misra 2019; torch.nn.Mish",
    codomain=lambda: Interval(-0.3088434130172506),
    value=_mish,
    slope=_mish_slope,
    curvature=_mish_curvature,
    offset=lambda z, c: _mish(z) - c,
    flat=nowhere,
    kinks=lambda: (),
    saturates=True,
)  # fmt: skip
