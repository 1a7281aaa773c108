"""Activations that pass positive z through: linear, ReLU and its relatives."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from biasviz.language import mark
from biasviz.numerics.records import REALS, Activation, Array, Interval, Parameter
from biasviz.numerics.stable import nowhere, zeros

# The constants of Klambauer et al., as in torch.nn.SELU.
_LAMBDA = 1.0507009873554804934193349852946
_LAMBDA_ALPHA = 1.7580993408473768599402175208123


def _leaky(z: Array, slope: float) -> Array:
    return np.where(np.asarray(z) > 0, z, slope * np.asarray(z))


def _leaky_slope(z: Array, slope: float) -> Array:
    return np.where(np.asarray(z) > 0, 1.0, slope)


def _leaky_flat(z: Array, slope: float) -> NDArray[np.bool_]:
    return (np.asarray(z) <= 0) & (slope == 0)


def _elu(z: Array, alpha: float, scale: float = 1.0) -> Array:
    with np.errstate(over="ignore"):
        return np.where(np.asarray(z) > 0, scale * np.asarray(z), alpha * np.expm1(np.minimum(z, 0.0)))


def _elu_slope(z: Array, alpha: float, scale: float = 1.0) -> Array:
    return np.where(np.asarray(z) > 0, scale, alpha * np.exp(np.minimum(z, 0.0)))


def _elu_curvature(z: Array, alpha: float) -> Array:
    """Return f″, as PyTorch's 0 at z = 0, where it jumps."""
    return np.where(np.asarray(z) >= 0, 0.0, alpha * np.exp(np.minimum(z, 0.0)))


def _elu_offset(z: Array, c: Array | float, alpha: float, scale: float = 1.0) -> Array:
    lower = (np.asarray(z) < 0) & (np.asarray(c) < -0.5 * alpha)
    return np.where(lower, alpha * np.exp(np.minimum(z, 0.0)) + (-alpha - c), _elu(z, alpha, scale) - c)


LINEAR = Activation(
    id="linear", title=mark("Linear"), symbol="", tex="z", source="torch.nn.Identity",
    codomain=lambda: REALS,
    value=lambda z: +np.asarray(z, dtype=float),
    slope=lambda z: zeros(z) + 1.0,
    curvature=zeros,
    offset=lambda z, c: np.asarray(z) - c,
    flat=nowhere,
    kinks=lambda: (),
    saturates=False,
)  # fmt: skip

RELU = Activation(
    id="relu", title=mark("ReLU"), symbol=r"\mathrm{ReLU}", tex=r"\max\left(0, z\right)",
    source="Nair and Hinton 2010; torch.nn.ReLU",
    codomain=lambda: Interval(0.0),
    value=lambda z: np.maximum(z, 0.0),
    slope=lambda z: _leaky_slope(z, 0.0),
    curvature=zeros,
    offset=lambda z, c: np.maximum(z, 0.0) - c,
    flat=lambda z: _leaky_flat(z, 0.0),
    kinks=lambda: (0.0,),
    saturates=False,
)  # fmt: skip

LEAKY_RELU = Activation(
    id="leaky_relu", title=mark("Leaky ReLU"), symbol=r"\mathrm{LReLU}",
    tex=r"\begin{cases} z & z > 0 \\ \mathrm{slope} \cdot z & z \le 0 \end{cases}",
    source="Maas et al. 2013; torch.nn.LeakyReLU",
    codomain=lambda slope: REALS if slope > 0 else Interval(0.0),
    value=_leaky,
    slope=_leaky_slope,
    curvature=lambda z, slope: zeros(z),
    offset=lambda z, c, slope: _leaky(z, slope) - c,
    flat=_leaky_flat,
    kinks=lambda slope: () if slope == 1 else (0.0,),
    saturates=False,
    parameters=(
        Parameter("slope", mark("slope"), 0.01, Interval(0.0, 1.0), 0.01,
                  mark("How steep the line is for negative z: 0 gives ReLU, 1 gives a straight line.")),
    ),
)  # fmt: skip

ELU = Activation(
    id="elu", title=mark("ELU"), symbol=r"\mathrm{ELU}",
    tex=r"\begin{cases} z & z > 0 \\ \alpha \left(e^{z} - 1\right) & z \le 0 \end{cases}",
    source="Clevert et al. 2016; torch.nn.ELU",
    codomain=lambda alpha: Interval(-alpha, open_low=True),
    value=_elu,
    slope=_elu_slope,
    curvature=_elu_curvature,
    offset=_elu_offset,
    flat=lambda z, alpha: nowhere(z),
    kinks=lambda alpha: () if alpha == 1 else (0.0,),
    saturates=True,
    parameters=(
        Parameter("alpha", "α", 1.0, Interval(0.0, 10.0, open_low=True), 0.1,
                  mark("How far below zero the activation can go: it tends to −α for very negative z.")),
    ),
)  # fmt: skip

SELU = Activation(
    id="selu", title=mark("SELU"), symbol=r"\mathrm{SELU}",
    tex=r"1.0507 \cdot \begin{cases} z & z > 0 \\ 1.6733 \left(e^{z} - 1\right) & z \le 0 \end{cases}",
    source="Klambauer et al. 2017; torch.nn.SELU",
    codomain=lambda: Interval(-_LAMBDA_ALPHA, open_low=True),
    value=lambda z: _elu(z, _LAMBDA_ALPHA, _LAMBDA),
    slope=lambda z: _elu_slope(z, _LAMBDA_ALPHA, _LAMBDA),
    curvature=lambda z: _elu_curvature(z, _LAMBDA_ALPHA),
    offset=lambda z, c: _elu_offset(z, c, _LAMBDA_ALPHA, _LAMBDA),
    flat=nowhere,
    kinks=lambda: (0.0,),
    saturates=True,
)  # fmt: skip
