"""What a cell of the page of shared biases comes from and goes to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from biasviz.experiments.layer.convolution import Convolution, receptive_field
from biasviz.experiments.layer.shared import Units
from biasviz.experiments.layer.sharing import Spec

Spot = tuple[str, int, int]
"""A cell: of an image "X" (image, row·w + column); of the kernel "W"
(channel, row·k + column); of a map "Z" or "dZ" (image, position), or (row, unit); a "unit"
(0, unit); a bias "b" or "db" (0, index); "untied" (0, position)."""


@dataclass(frozen=True)
class Links:
    """Cells that belong together.

    Attributes:
        images: (image, row, column) of X.
        outputs: (image, position) of Z and dZ, or (row, unit).
        positions: of the maps, where each had a bias of its own.
        biases: of b and db.

    """

    images: frozenset[tuple[int, int, int]] = frozenset()
    outputs: frozenset[tuple[int, int]] = frozenset()
    positions: frozenset[int] = frozenset()
    biases: frozenset[int] = frozenset()


NOTHING = Links()


def links_of(spec: Spec, chosen: int, spot: Spot | None) -> Links:
    """Return what a spot belongs to; of a convolution as the maps of the chosen filter show it."""
    if spot is None:
        return NOTHING
    return _of_units(spec, spot) if isinstance(spec, Units) else _of_convolution(spec, chosen, spot)


def _of_convolution(c: Convolution, chosen: int, spot: Spot) -> Links:
    kind, first, second = spot
    rows, columns = c.output
    everything = range(rows * columns)
    if kind in ("b", "db"):
        if second != chosen:
            return Links(biases=frozenset({second}))
        outputs = frozenset((i, p) for i in range(c.images) for p in everything)
        return Links(outputs=outputs, positions=frozenset(everything), biases=frozenset({chosen}))
    if kind in ("Z", "dZ"):
        top, left, bottom, right = receptive_field(c, *divmod(second, columns))
        seen = frozenset((first, r, q) for r in range(top, bottom) for q in range(left, right))
        return Links(seen, frozenset({(first, second)}), frozenset({second}), frozenset({chosen}))
    if kind == "untied":
        outputs = frozenset((i, second) for i in range(c.images))
        return Links(outputs=outputs, positions=frozenset({second}), biases=frozenset({chosen}))
    if kind == "W":
        return NOTHING
    row, column = divmod(second, c.width)
    seeing = []
    for r, q in np.ndindex(rows, columns):
        top, left, bottom, right = receptive_field(c, r, q)
        if top <= row < bottom and left <= column < right:
            seeing.append(r * columns + q)
    return Links(frozenset({(first, row, column)}), frozenset((first, p) for p in seeing))


def _of_units(units: Units, spot: Spot) -> Links:
    kind, first, second = spot
    if kind in ("b", "db"):
        members = units.members[second] if second < len(units.members) else ()
        outputs = frozenset((r, u) for r in range(units.rows) for u in members)
        return Links(outputs=outputs, biases=frozenset({second}))
    if second >= units.units:
        return NOTHING
    bias = frozenset({units.group_of(second)})
    if kind == "unit":
        return Links(outputs=frozenset((r, second) for r in range(units.rows)), biases=bias)
    return Links(outputs=frozenset({(first, second)}), biases=bias)
