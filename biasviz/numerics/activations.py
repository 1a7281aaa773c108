"""The table of activations, in the order of the menus."""

from __future__ import annotations

from biasviz.numerics import rectifiers, sigmoidal, smooth
from biasviz.numerics.records import Activation

ACTIVATIONS: dict[str, Activation] = {
    record.id: record
    for record in (
        rectifiers.LINEAR,
        sigmoidal.SIGMOID,
        sigmoidal.TANH,
        rectifiers.RELU,
        rectifiers.LEAKY_RELU,
        rectifiers.ELU,
        rectifiers.SELU,
        smooth.GELU,
        smooth.SILU,
        smooth.SOFTPLUS,
        sigmoidal.SOFTSIGN,
        smooth.MISH,
        sigmoidal.HARD_SIGMOID,
        sigmoidal.HARD_TANH,
    )
}
