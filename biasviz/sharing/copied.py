"""Numbers for the clipboard: a tab-separated table for a spreadsheet, with every digit."""

from __future__ import annotations

import math
from collections.abc import Iterable

from biasviz.language import tr

HIDDEN = "?"
"""Stands for what a lesson still asks."""


def copied(names: tuple[str, ...], rows: Iterable[tuple[str, ...]], totals: Iterable[tuple[str, float]]) -> str:
    """Return a table of named columns, and below it the numbers that have one value each."""
    lines = [names, *rows, *((name, exact(value)) for name, value in totals)]
    return "\n".join("\t".join(line) for line in lines) + "\n"


def exact(value: float) -> str:
    """Return a number with every digit."""
    return tr("undefined") if math.isnan(value) else repr(value)
