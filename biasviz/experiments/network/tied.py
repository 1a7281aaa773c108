"""Units that cannot be told apart: equal weights in and out, and equal biases, so that their gradients are equal.

A product of matrices may round two equal columns apart, and in an unstable balance that grows: symmetry would seem to
break by itself. So the gradient of one of them is taken for all.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from biasviz.experiments.network.layout import Layout
from biasviz.numerics.records import Array, Memory


def tied(layout: Layout, theta: Array, memory: Memory) -> NDArray[np.intp] | None:
    """Return for each number of θ the place of the one whose gradient it has, or None where no units are alike.

    What an optimizer remembers counts too: units that do not move alike do not stay alike.
    """
    if not any(_may_be(layout, theta, layer) for layer in range(len(layout.W) - 1)):
        return None
    whole = np.stack([theta, *(np.broadcast_to(m, theta.shape) for m in memory)])
    ways = [layout.views(row) for row in whole]
    first = [np.arange(width) for width in layout.widths]
    for layer in range(len(layout.W) - 1):
        seen: dict[bytes, int] = {}
        for unit in range(layout.widths[layer + 1]):
            parts = [(W[layer][:, unit], b[layer][:, unit], W[layer + 1][unit]) for W, b in ways]
            key = b"".join(v.tobytes() for part in parts for v in part)
            first[layer + 1][unit] = seen.setdefault(key, unit)
    index = np.arange(layout.size)
    W, b = layout.views(index)
    index = np.concatenate(
        [*(w[np.ix_(first[k], first[k + 1])].ravel() for k, w in enumerate(W)),
         *(v[0, first[k + 1]] for k, v in enumerate(b))]
    )  # fmt: skip
    return None if (index == np.arange(layout.size)).all() else index



def _may_be(layout: Layout, theta: Array, layer: int) -> bool:
    """Whether two units of a layer agree in a few of their numbers."""
    W, b = layout.views(theta)
    few = zip(W[layer][0].tolist(), b[layer][0].tolist(), W[layer + 1][:, 0].tolist(), strict=True)
    return len(set(few)) < layout.widths[layer + 1]
