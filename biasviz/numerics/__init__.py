"""Activations, losses, optimizers and numeric derivatives: NumPy only."""

from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.differences import Side, places, quotient, step_size
from biasviz.numerics.fused import FUSED
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.numerics.records import (
    REALS,
    Activation,
    Array,
    Fused,
    Interval,
    Loss,
    Memory,
    Optimizer,
    Output,
    Parameter,
    filled,
    find,
)

__all__ = [
    "ACTIVATIONS",
    "FUSED",
    "LOSSES",
    "OPTIMIZERS",
    "REALS",
    "Activation",
    "Array",
    "Fused",
    "Interval",
    "Loss",
    "Memory",
    "Optimizer",
    "Output",
    "Parameter",
    "Side",
    "filled",
    "find",
    "places",
    "quotient",
    "step_size",
]
