"""The slope at a kink, by a convention: PyTorch's, or the limit from one side, or the middle of both.

Sides are those of z, which are those of b, for dz/db = 1. Everywhere but exactly on a kink nothing changes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np

from biasviz.language import mark
from biasviz.numerics.records import Activation, Array, Loss, Output

KINKS = {
    "pytorch": mark("PyTorch’s convention"),
    "left": mark("from the left"),
    "right": mark("from the right"),
    "middle": mark("the middle of both"),
}
"""Conventions, the default first."""
SIDES = {"left": (-1,), "right": (1,), "middle": (-1, 1)}
_BESIDE_ZERO = 1e-300
"""How far from 0 is beside 0: a normal number, so that no processor takes it for 0."""


class Slopes(NamedTuple):
    """∂ℓ/∂a and f′ of every sample, whose product is ∂ℓ/∂z, and ∂²ℓ/∂z²; all of z's shape."""

    dL_da: Array
    da_dz: Array
    d2L_dz2: Array


def has_kinks(f: Activation, f_kw: Mapping[str, float], loss: Loss) -> bool:
    """Whether the pair has kinks at all."""
    return loss.kinks is not None or bool(f.kinks(**f_kw))


def slopes(
    f: Activation, f_kw: Mapping[str, float], loss: Loss, loss_kw: Mapping[str, float], z: Array, y: Array, kink: str
) -> Slopes:
    """Return the slopes at z by a convention other than PyTorch's.

    In the middle f′ is the mean of its two sides, and ∂ℓ/∂a is the one that goes with it: what a small move
    of z from left to right changes in ℓ, for what it changes in a. So the product is what a central
    difference tends to, also where both have their kink at once.

    Args:
        f: the activation.
        f_kw: its parameters.
        loss: the loss.
        loss_kw: its parameters.
        z: of any shape S + (n,).
        y: (n,).
        kink: one of SIDES.

    """
    found = [_from_side(f, f_kw, loss, loss_kw, z, y, side) for side in SIDES[kink]]
    if len(found) == 1:
        return found[0]
    left, right = found
    da_dz = 0.5 * (left.da_dz + right.da_dz)
    with np.errstate(all="ignore"):
        weighed = (left.dL_da * left.da_dz + right.dL_da * right.da_dz) / (left.da_dz + right.da_dz)
    return Slopes(np.where(left.dL_da == right.dL_da, left.dL_da, weighed), da_dz, 0.5 * (left.d2L_dz2 + right.d2L_dz2))


def _from_side(
    f: Activation, f_kw: Mapping[str, Any], loss: Loss, loss_kw: Mapping[str, Any], z: Array, y: Array, side: int
) -> Slopes:
    beside = z
    for k in f.kinks(**f_kw):
        beside = np.where(z == k, _beside(k, side), beside)
    out = f.output(z, **f_kw)
    da_dz = f.slope(beside, **f_kw)
    dL_da = loss.slope(out, y, **loss_kw)
    d2L_da2 = loss.curvature(out, y, **loss_kw)
    if loss.kinks is not None:
        at = loss.kinks(y, **loss_kw)
        # a goes the other way where f falls, and stays where f is flat: then nothing of the kink is met.
        way = side * np.sign(da_dz)
        on = (out.minus(at) == 0) & (way != 0)
        if on.any():
            moved = Output.of(np.where(on, _beside(at, way), out.a))
            dL_da = np.where(on, loss.slope(moved, y, **loss_kw), dL_da)
            d2L_da2 = np.where(on, loss.curvature(moved, y, **loss_kw), d2L_da2)
    return Slopes(dL_da, da_dz, d2L_da2 * da_dz**2 + dL_da * f.curvature(beside, **f_kw))


def _beside(k: Array | float, side: Array | int) -> Array:
    """Return the number next to k on that side."""
    return np.asarray(k + side * np.maximum(np.spacing(np.abs(k)), _BESIDE_ZERO))
