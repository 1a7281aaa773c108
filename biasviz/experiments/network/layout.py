"""Where in the vector θ each weight and each bias stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate, pairwise
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

T = TypeVar("T", bound=np.generic)


@dataclass(frozen=True)
class Layout:
    """θ holds the weights of each layer row by row, then the biases of each layer.

    Attributes:
        widths: inputs, then the units of each layer.
        W: where the weights of each layer are.
        b: where the biases of each layer are.
        weights, biases: where all weights are, and all biases.
        size: how many numbers θ has.

    """

    widths: tuple[int, ...]
    W: tuple[slice, ...]
    b: tuple[slice, ...]
    weights: slice
    biases: slice
    size: int

    def views(self, theta: NDArray[T]) -> tuple[tuple[NDArray[T], ...], tuple[NDArray[T], ...]]:
        """Return views of θ: W of each layer (units before, units), and b of each layer (1, units)."""
        W = tuple([theta[part].reshape(shape) for part, shape in self._shapes])
        return W, tuple([theta[part].reshape(1, -1) for part in self.b])

    @cached_property
    def _shapes(self) -> tuple[tuple[slice, tuple[int, int]], ...]:
        return tuple(zip(self.W, pairwise(self.widths), strict=True))

    def bias(self, layer: int, unit: int) -> int:
        """Return where one bias stands."""
        return self.b[layer].start + unit  # type: ignore[no-any-return]

    def weight(self, layer: int, row: int, unit: int) -> int:
        """Return where one weight stands."""
        return self.W[layer].start + row * self.widths[layer + 1] + unit  # type: ignore[no-any-return]


@lru_cache(maxsize=64)
def layout_of(widths: tuple[int, ...]) -> Layout:
    """Return the layout of a network with so many inputs, and units of each layer."""
    sizes = [before * units for before, units in pairwise(widths)]
    ends = list(accumulate((*sizes, *widths[1:]), initial=0))
    parts = [slice(first, last) for first, last in pairwise(ends)]
    m = len(sizes)
    return Layout(widths, tuple(parts[:m]), tuple(parts[m:]), slice(0, ends[m]), slice(ends[m], ends[-1]), ends[-1])
