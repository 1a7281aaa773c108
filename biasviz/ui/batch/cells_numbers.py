"""Numbers as cells show them: short, of steady width, in the largest font that fits."""

from __future__ import annotations

import math
from collections.abc import Collection
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from PySide6.QtGui import QFont, QFontMetricsF

from biasviz.numerics.records import Array
from biasviz.ui.theme import Look


def written(value: float, decimals: int = 2) -> str:
    """Return a number as a cell shows it: −2.53, −12.5, −125, 2e4, .004; one that is not 0 is never written as 0.

    At most `decimals` + 2 characters and a sign, but where an exponent is needed.
    """
    if math.isnan(value):
        return "nan"
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    size, sign = abs(float(value)), "−" if value < 0 else ""
    if size == 0:
        return "0"
    if size < 0.5 * 10.0**-decimals:
        longer = f"{size:.{decimals + 1}f}"[1:]
        if longer.strip(".0"):
            return sign + longer
        return _power(sign, size) if decimals > 1 else "≈0"
    for places in range(decimals, -1, -1):
        text = f"{size:.{places}f}"
        if len(text.replace(".", "")) <= decimals + 1 or (places == 0 and len(text) <= max(decimals, 1) + 2):
            return sign + text
    return _power(sign, size)


def _power(sign: str, size: float) -> str:
    digit, _, power = f"{size:.0e}".partition("e")
    return f"{sign}{digit}e{int(power)}".replace("-", "−")


def places_of(values: Array, decimals: int) -> int:
    """Return how many decimals an array is written with: none where all are whole, as targets often are."""
    return 0 if values.size and bool(np.all(values[:512] == np.floor(values[:512]))) else decimals


WIDEST = {2: "−0.00", 1: "−0.0", 0: "−00"}
"""By decimals, as wide as a number gets in a cell; digits are equally wide."""


class Writing(NamedTuple):
    """How the numbers of arrays are written."""

    font: QFont
    decimals: int


def writing(
    look: Look, width: float, height: float, sizes: Collection[int] = (14, 13, 12, 11, 10),
    decimals: Collection[int] = (2, 1),
) -> Writing | None:  # fmt: skip
    """Return the most decimals in the largest font that fit a cell of that size, or None."""
    for places in decimals:
        for size in sizes:
            font = look.font(size, 500)
            if room(font, places)[0] <= width and room(font, places)[1] <= height:
                return Writing(font, places)
    return None


@lru_cache(maxsize=128)
def room(font: QFont, decimals: int) -> tuple[float, float]:
    """Return the width and the height that a number needs."""
    metrics = QFontMetricsF(font)
    advance = metrics.horizontalAdvance(WIDEST[decimals])
    air = 0.35 if decimals > 1 else 0.18  # one decimal is for where room is short
    return advance + air * font.pixelSize(), 1.42 * font.pixelSize()
