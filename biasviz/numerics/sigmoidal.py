"""Activations that level off at both ends: sigmoid, tanh, softsign and the hard ones."""

from __future__ import annotations

import numpy as np

from biasviz.language import mark
from biasviz.numerics.records import Activation, Array, Interval
from biasviz.numerics.stable import (
    cut,
    decay,
    nowhere,
    odd_offset,
    sigmoid,
    sigmoid_curvature,
    sigmoid_offset,
    sigmoid_slope,
    zeros,
)


def tanh_slope(z: Array) -> Array:
    """Return sech²(z)."""
    return 4.0 * sigmoid_slope(2.0 * cut(z))


def _tanh_curvature(z: Array) -> Array:
    return np.asarray(-2.0 * np.tanh(z) * tanh_slope(z))


def _tanh_offset(z: Array, c: Array | float) -> Array:
    e = decay(2.0 * cut(z))
    return odd_offset(z, c, np.tanh(z), 2.0 * e / (1.0 + e))


def _softsign(z: Array) -> Array:
    return np.asarray(z / (1.0 + np.abs(z)))


def _softsign_gap(z: Array) -> Array:
    return np.asarray(1.0 / (1.0 + np.abs(z)))


def _hard_sigmoid(z: Array) -> Array:
    return np.clip(cut(z) + 3.0, 0.0, 6.0) / 6.0


SIGMOID = Activation(
    id="sigmoid", title=mark("Sigmoid"), symbol=r"\sigma", tex=r"\frac{1}{1 + e^{-z}}",
    source="torch.nn.Sigmoid",
    codomain=lambda: Interval(0.0, 1.0, open_low=True, open_high=True),
    value=sigmoid,
    slope=sigmoid_slope,
    curvature=sigmoid_curvature,
    offset=sigmoid_offset,
    flat=nowhere,
    kinks=lambda: (),
    saturates=True,
)  # fmt: skip

TANH = Activation(
    id="tanh", title=mark("Tanh"), symbol=r"\tanh", tex=r"\frac{e^{z} - e^{-z}}{e^{z} + e^{-z}}",
    source="torch.nn.Tanh",
    codomain=lambda: Interval(-1.0, 1.0, open_low=True, open_high=True),
    value=lambda z: np.tanh(z),
    slope=tanh_slope,
    curvature=_tanh_curvature,
    offset=_tanh_offset,
    flat=nowhere,
    kinks=lambda: (),
    saturates=True,
)  # fmt: skip

SOFTSIGN = Activation(
    id="softsign", title=mark("Softsign"), symbol=r"\mathrm{softsign}", tex=r"\frac{z}{1 + \left|z\right|}",
    source="Bergstra et al. 2009; torch.nn.Softsign",
    codomain=lambda: Interval(-1.0, 1.0, open_low=True, open_high=True),
    value=_softsign,
    slope=lambda z: _softsign_gap(z) ** 2,
    curvature=lambda z: -2.0 * np.sign(z) * _softsign_gap(z) ** 3,
    offset=lambda z, c: odd_offset(z, c, _softsign(z), _softsign_gap(z)),
    flat=nowhere,
    kinks=lambda: (),
    saturates=True,
)  # fmt: skip

HARD_SIGMOID = Activation(
    id="hard_sigmoid", title=mark("Hard sigmoid"), symbol=r"h\sigma",
    tex=r"\min\left(\max\left(0, \frac{z + 3}{6}\right), 1\right)",
    source="Courbariaux et al. 2015; torch.nn.Hardsigmoid",
    codomain=lambda: Interval(0.0, 1.0),
    value=_hard_sigmoid,
    slope=lambda z: np.where(np.abs(z) < 3.0, 1.0 / 6.0, 0.0),
    curvature=zeros,
    offset=lambda z, c: _hard_sigmoid(z) - c,
    flat=lambda z: np.abs(z) >= 3.0,
    kinks=lambda: (-3.0, 3.0),
    saturates=False,
)  # fmt: skip

HARD_TANH = Activation(
    id="hard_tanh", title=mark("Hard tanh"), symbol=r"\mathrm{htanh}",
    tex=r"\min\left(\max\left(-1, z\right), 1\right)",
    source="Collobert 2004; torch.nn.Hardtanh",
    codomain=lambda: Interval(-1.0, 1.0),
    value=lambda z: np.clip(z, -1.0, 1.0),
    slope=lambda z: np.where(np.abs(z) < 1.0, 1.0, 0.0),
    curvature=zeros,
    offset=lambda z, c: np.clip(z, -1.0, 1.0) - c,
    flat=lambda z: np.abs(z) >= 1.0,
    kinks=lambda: (-1.0, 1.0),
    saturates=False,
)  # fmt: skip
