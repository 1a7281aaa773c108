"""How the error changes on its way from the output down to the first layer, and why."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from biasviz.experiments.network.evaluation import DEAD, Pass
from biasviz.experiments.network.spec import Network
from biasviz.language import mark, tr
from biasviz.numerics.records import Array
from biasviz.words import significant

FADED, GROWN = 0.3, 3.0
"""A factor a layer under which the error fades, and over which it explodes."""

DEEP = 3
"""Layers from which on it can be said to do that layer by layer."""


@dataclass(frozen=True)
class Fading:
    """What becomes of the error, layer by layer, as root mean squares over rows and units.

    Attributes:
        errors: of dZ of each layer, from the first one on, (m,).
        weights: what dA = dZ @ Wᵀ multiplies the error of the layer above with, of each layer but the last, (m − 1,).
        slopes: what f′ multiplies it with then, (m − 1,).

    """

    errors: tuple[float, ...]
    weights: tuple[float, ...]
    slopes: tuple[float, ...]

    @property
    def factors(self) -> tuple[float, ...]:
        """What each layer multiplies the error of the one above with, both together, (m − 1,)."""
        return tuple(w * f for w, f in zip(self.weights, self.slopes, strict=True))

    @property
    def factor(self) -> float:
        """The mean factor a layer, the geometric one; NaN where there is no error."""
        first, last = self.errors[0], self.errors[-1]
        return (first / last) ** (1 / (len(self.errors) - 1)) if last > 0 and first >= 0 else math.nan


def fading(found: Pass) -> Fading:
    """Return what becomes of the error of a pass."""
    errors = tuple(_size(dZ) for dZ in found.dZ)
    arrived = tuple(0.0 if dA is None else _size(dA) for dA in found.dA[:-1])
    weights = tuple(_part(dA, above) for dA, above in zip(arrived, errors[1:], strict=True))
    slopes = tuple(_part(dZ, dA) for dZ, dA in zip(errors, arrived, strict=False))
    return Fading(errors, weights, slopes)


def sentence(network: Network, found: Pass) -> str | None:
    """Say how the error fades, explodes or is cut off on its way down; None where it does none of that."""
    way, last = fading(found), network.layers
    if not all(math.isfinite(v) for v in way.errors) or not way.errors[-1] > 0:
        return None
    for layer in range(last - 2, -1, -1):
        if way.errors[layer] == 0:
            words = mark("No error gets past layer {layer}: {why}.")
            return tr(words, layer=layer + 1, why=_why_cut(found, way, layer))
    factor = way.factor
    if FADED <= factor <= GROWN or last < DEEP:
        return None
    given = {
        "first": significant(way.errors[0], 2), "last": significant(way.errors[-1], 2),
        "factor": significant(factor if factor > 1 else 1 / factor, 2),
        "weights": significant(_mean(way.weights), 2), "slopes": significant(_mean(way.slopes), 2),
    }  # fmt: skip
    if factor > GROWN:
        words = mark(
            "On its way down the error grows {factor} times a layer, from {last} to {first}: "
            "W multiplies it by {weights}, f′ by {slopes}."
        )
        return tr(words, **given)
    words = mark(
        "On its way down the error shrinks {factor} times a layer, from {last} to {first}: "
        "W multiplies it by {weights}, f′ by {slopes}."
    )
    if all(network.hidden[k].activation.id == "sigmoid" for k in range(last - 1)):
        return tr(words, **given) + " " + tr("The slope of sigmoid is ¼ at most.")
    return tr(words, **given)


def _why_cut(found: Pass, way: Fading, layer: int) -> str:
    if way.weights[layer] == 0:
        return tr("every weight from it to layer {next} is 0", next=layer + 2)
    if (found.lamp[layer] == DEAD).all():
        return tr("all its units are dead for every row")
    return tr("its units are dead for every row with an error")


def _size(values: Array) -> float:
    """Return the root mean square, also of numbers whose squares are 0."""
    largest = float(np.abs(values).max(initial=0.0))
    if largest == 0 or not math.isfinite(largest):
        return largest
    return largest * float(np.sqrt(np.mean((values / largest) ** 2)))


def _part(part: float, whole: float) -> float:
    return part / whole if whole else 0.0


def _mean(factors: tuple[float, ...]) -> float:
    """Return the geometric mean."""
    return math.exp(sum(math.log(v) for v in factors) / len(factors)) if all(v > 0 for v in factors) else 0.0
