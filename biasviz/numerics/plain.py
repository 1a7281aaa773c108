"""Loss and slope of one neuron over its bias, sample by sample: the truth that faster ways are measured by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from biasviz.numerics.fused import FUSED
from biasviz.numerics.records import Activation, Array, Loss

BLOCK = 1 << 15
"""Numbers worked on at once: the arrays in between stay in the cache."""


@dataclass(frozen=True)
class Pair:
    """An activation and a loss, each with the values of its parameters."""

    activation: Activation
    f_keywords: Mapping[str, float]
    loss: Loss
    loss_keywords: Mapping[str, float]

    @property
    def ids(self) -> tuple[str, str]:
        """Ids of activation and loss."""
        return self.activation.id, self.loss.id

    def each(self, z: Array, y: Array) -> tuple[Array, Array]:
        """Return ℓ and ∂ℓ/∂z of every sample, in the shape of z and y together."""
        fused = FUSED.get(self.ids)
        if fused is not None:
            return fused.value(z, y), fused.slope(z, y)
        out = self.activation.output(z, **self.f_keywords)
        slope = self.loss.slope(out, y, **self.loss_keywords) * self.activation.slope(z, **self.f_keywords)
        return self.loss.value(out, y, **self.loss_keywords), slope


def plain_pass(pair: Pair, x: Array, y: Array, w: float, bs: Array) -> tuple[Array, Array]:
    """Return the sums of ℓ and ∂ℓ/∂z over the samples, at each of the biases.

    Works in blocks, so that it needs little memory: it takes len(x)·len(bs) evaluations, some 50 ns each.

    Args:
        pair: activation and loss.
        x: (n,) inputs.
        y: (n,) targets that the loss allows.
        w: weight.
        bs: (m,).

    Returns:
        Two arrays (m,).

    """
    loss, slope = np.zeros(len(bs)), np.zeros(len(bs))
    rows = max(1, min(len(x), BLOCK))
    together = max(1, BLOCK // rows)
    with np.errstate(all="ignore"):
        for i in range(0, len(bs), together):
            part = slice(i, i + together)
            for j in range(0, len(x), rows):
                z = w * x[j : j + rows] + bs[part, None]
                losses, slopes = pair.each(z, y[j : j + rows])
                loss[part] += losses.sum(axis=1)
                slope[part] += slopes.sum(axis=1)
    return loss, slope
