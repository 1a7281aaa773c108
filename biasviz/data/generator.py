"""What a way to make rows is: its record, and the chance in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from biasviz.data.table import Array, Table
from biasviz.numerics.records import Interval, Parameter

BOUNDED = Interval(-1000.0, 1000.0)
POSITIVE = Interval(0.0, 1000.0)


@dataclass(frozen=True)
class Generator:
    """A way to make rows.

    Attributes:
        id, title: its id and its name in menus.
        meaning: what a row is, and what it is good for, in one sentence.
        make: (rows, seed, **parameters) ↦ the table.
        rows: how many it makes where nobody says.
        parameters: what can be set.
        seeded: whether chance is in it.
        columns: how many columns it makes at most, unless "features" and "outputs" say so.

    """

    id: str
    title: str
    meaning: str
    make: Callable[..., Table]
    rows: int
    parameters: tuple[Parameter, ...] = ()
    seeded: bool = True
    columns: int = 2


def random(seed: int, stream: int = 0) -> np.random.Generator:
    """Return the chance of a seed; each stream of it is its own, so that fewer rows can be the beginning of more."""
    return np.random.Generator(np.random.PCG64(seed if stream == 0 else [seed, stream]))


def columns(*values: Array) -> Array:
    """Return columns (n,) side by side."""
    return np.stack(values, axis=1)
