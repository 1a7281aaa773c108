"""Whole numbers that a person, a file or a command gives: how large each may be, and the one sentence for others."""

from __future__ import annotations

from biasviz.errors import InputError
from biasviz.language import mark, tr

MOST_SEED = 2**32 - 1
"""Of rows, weights and orders that are drawn."""
MOST_SHORT_SEED = 9999
"""Of the pictures and units that share a bias: their fields are short."""
MOST_DRAWS = 10_000
"""Minibatches of the histogram."""


def whole(name: str, value: float, low: float, high: float) -> int:
    """Return the value as an int. Raises InputError unless it is a whole number from low to high."""
    if not low <= value <= high or value != int(value):
        words = mark("{name} = {value} is not allowed: it must be a whole number from {low} to {high}.")
        given, least, most = (f"{number:,.15g}" for number in (value, low, high))
        raise InputError(tr(words, name=name, value=given, low=least, high=most))
    return int(value)
