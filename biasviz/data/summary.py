"""What the numbers of one column look like together."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from biasviz import patience
from biasviz.data.sources import Source, table_of

BARS = 16
MOST_NAMED = 12
"""Categories that are counted one by one."""


@dataclass(frozen=True)
class Summary:
    """A column in a few numbers.

    Attributes:
        rows: how many numbers there are.
        mean, deviation: mean and standard deviation (over n); None for categories.
        low, high: the smallest and the largest number.
        counts: how many lie in each of equally wide stretches from low to high, or in each category.
        names: of the categories, the first of them; empty for numbers.
        left: rows of the categories that are not named.

    """

    rows: int
    mean: float | None
    deviation: float | None
    low: float
    high: float
    counts: tuple[int, ...]
    names: tuple[str, ...] = ()
    left: int = 0


@lru_cache(maxsize=32)
def summary_of(source: Source, name: str) -> Summary:
    """Return a column in a few numbers. Raises InputError for an unknown column or a source that cannot be read."""
    found = table_of(source)
    patience.ask(found.rows, patience.COUNTED, found.rows)
    values = found.column(name)
    low, high = float(values.min()), float(values.max())
    if name in found.categories:
        names = found.categories[name]
        counts = np.bincount(values.astype(np.intp), minlength=len(names)).tolist()
        kept = tuple(counts[:MOST_NAMED])
        return Summary(found.rows, None, None, low, high, kept, names[:MOST_NAMED], found.rows - sum(kept))
    ends = (low, high) if high > low else (low - 0.5, high + 0.5)
    counts = np.histogram(values, BARS, ends)[0].tolist()
    return Summary(found.rows, float(values.mean()), float(values.std()), low, high, tuple(counts))
