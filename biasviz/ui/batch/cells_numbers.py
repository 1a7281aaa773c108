"""Numbers as cells show them: short, of steady width, in the largest font that fits."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from PySide6.QtGui import QFont, QFontMetricsF

from biasviz.numerics.records import Array
from biasviz.ui.field_paint import ZEROS
from biasviz.ui.theme import Look


def written(value: float, decimals: int = 2, whole: bool = False) -> str:
    """Return a number as a cell shows it: −2.53, −12.5, −125, 2e4, .004; one that is not 0 is never written as 0.

    At most `decimals` + 2 characters and a sign, but where an exponent is needed.

    Args:
        value: the number.
        decimals: behind the point, at most.
        whole: whether it stands among whole numbers, which have no decimals.

    """
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    size, sign = abs(float(value)), "−" if value < 0 else ""
    if size == 0:
        return "0"
    if not whole and size < 0.5 * 10.0**-decimals:
        longer = f"{size:.{decimals + 1}f}"[1:]
        if longer.strip(".0"):
            return sign + longer
        return _power(sign, size) if decimals > 1 else "≈0"
    for places in range(0 if whole else decimals, -1, -1):
        text = f"{size:.{places}f}"
        if len(text.replace(".", "")) <= decimals + 1 or (places == 0 and len(text) <= max(decimals, 1) + 2):
            return sign + text
    return _power(sign, size)


def _power(sign: str, size: float) -> str:
    digit, _, power = f"{size:.0e}".partition("e")
    return f"{sign}{digit}e{int(power)}".replace("-", "−")


def all_whole(values: Array) -> bool:
    """Whether what is finite in an array is whole, as targets often are; of many rows the first 512 are asked."""
    some = values[:512]
    return bool(np.all((some == np.floor(some)) | np.isnan(some)))


WIDEST = {2: "−0.00", 1: "−0.0"}
"""By decimals, as wide as a number gets in a cell; digits are equally wide."""


class Writing(NamedTuple):
    """How the numbers of arrays are written."""

    font: QFont
    decimals: int


def fitting(
    look: Look, cell: tuple[float, float], arrays: Sequence[Array], decimals: Collection[int], largest: int = 14
) -> Writing | None:
    """Return the largest writing with the most decimals in which every number of the arrays fits a cell, or None.

    Args:
        look: theme and sizes.
        cell: its width and height.
        arrays: what is written.
        decimals: how many there may be, the best first.
        largest: size of letters, at unit 1.

    """
    shapes: dict[int, set[str]] = {}
    for size in range(largest, 9, -1):
        font = look.font(size, 500)
        metrics = QFontMetricsF(font)
        if metrics.capHeight() * 1.5 > cell[1]:
            continue
        for most in decimals:
            if most not in shapes:
                shapes[most] = {word for values in arrays for word in _outlines(values, most)}
            widest = max((metrics.horizontalAdvance(word) for word in shapes[most]), default=0.0)
            if widest + 0.4 * metrics.averageCharWidth() <= cell[0]:
                return Writing(font, most)
    return None


def _outlines(values: Array, decimals: int) -> set[str]:
    """Return what is written of an array, each digit as 0, for digits are equally wide."""
    whole = all_whole(values)
    return {written(float(value), decimals, whole).translate(ZEROS) for value in np.ravel(values)}


@lru_cache(maxsize=128)
def room(font: QFont, decimals: int) -> tuple[float, float]:
    """Return the width and the height that a number needs."""
    metrics = QFontMetricsF(font)
    advance = metrics.horizontalAdvance(WIDEST[decimals])
    air = 0.35 if decimals > 1 else 0.18  # one decimal is for where room is short
    return advance + air * font.pixelSize(), 1.42 * font.pixelSize()
