"""What the sums over very many rows need of each, and no more: ℓ, ∂ℓ/∂z, and who is dead, saturated or pulls."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.layer.spec import Layer
from biasviz.experiments.neuron.tails import blocked, in_tail
from biasviz.numerics.fused import FUSED
from biasviz.numerics.moments import SQUARES
from biasviz.numerics.records import Array
from biasviz.numerics.swift import swift, swift_cross_entropy

BLOCK = 1 << 13
"""Cells worked on at once: with more of them each array in between is fetched from memory anew."""
MANY = 1 << 12
"""Cells of Z from which on it is worth it."""
EXACT = ("sigmoid", "tanh")
"""Activations whose swift form keeps its relative precision."""


class Errors(NamedTuple):
    """Cells of some rows, each array (n, k).

    Attributes:
        loss, dZ: ℓ of each output and ∂ℓ/∂Z.
        dead, saturated: whether the slope is 0 over a stretch, or hardly gets through.
        pulls: whether there is an error that gets through.

    """

    loss: Array
    dZ: Array
    dead: NDArray[np.bool_]
    saturated: NDArray[np.bool_]
    pulls: NDArray[np.bool_]


def covers(layer: Layer, Y: Array) -> bool:
    """Whether the rows can be worked on so: no target is outside of what the loss allows, no kink has a convention."""
    return not layer.kinked and bool(layer.loss_record.targets.contains(Y).all())


def errors(layer: Layer, Z: Array, Y: Array) -> Errors:
    """Return what the sums need of rows with pre-activations Z and targets Y, (n, k) each."""
    f, f_kw, loss, loss_kw = layer.activation_record, layer.activation.keywords, layer.loss_record, layer.loss.keywords
    scale = SQUARES.get(loss.id)
    if (f.id, loss.id) == ("sigmoid", "bce"):
        value, dZ = swift_cross_entropy(Z, Y)
        wrong, dead = dZ != 0, _dead(layer, Z)
    elif scale is not None and f.id in EXACT:
        error, slope = swift(f, f_kw)(Z, Y)
        wrong, dead = error != 0, blocked(f, f_kw, Z, slope)
        dZ = scale * error * slope
        value = (0.5 * scale) * error * error
    elif (f.id, loss.id) in FUSED:
        fused = FUSED[f.id, loss.id]
        value, dZ = fused.value(Z, Y), fused.slope(Z, Y)
        wrong, dead = dZ != 0, _dead(layer, Z)
    else:
        out, slope = f.output(Z, **f_kw), f.slope(Z, **f_kw)
        dA = loss.slope(out, Y, **loss_kw)
        value, dZ = loss.value(out, Y, **loss_kw), dA * slope
        wrong, dead = np.broadcast_to(dA != 0, Z.shape), blocked(f, f_kw, Z, slope)
    tail = in_tail(layer.activation, Z)
    return Errors(np.broadcast_to(value, Z.shape), dZ, dead, tail & ~dead, wrong & ~(tail | dead))


def _dead(layer: Layer, Z: Array) -> NDArray[np.bool_]:
    f, f_kw = layer.activation_record, layer.activation.keywords
    flat = f.flat(Z, **f_kw)
    return blocked(f, f_kw, Z, f.slope(Z, **f_kw)) if flat.any() else np.asarray(flat)
