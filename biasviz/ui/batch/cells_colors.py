"""Colours of cells: orange above 0, blue below, the stronger the larger, with an ink that is read on them."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from biasviz.numerics.records import Array
from biasviz.ui.style import mix
from biasviz.ui.theme import Theme

STRONGEST = 0.9
"""How far the fill of the largest number lies from the ground to the full colour."""
LEVELS = 64
"""Shades of a colour."""
CURVE = 0.7
"""Shades go with this power of the size, so that small numbers are told from 0."""
PALE = 0.8
"""How far what has passed lies from its colour to the ground."""
UNDEFINED = LEVELS + 1
"""The shade of NaN."""
Mask = NDArray[np.bool_] | bool
"""Which cells of an array are meant: one for each, for each row (rows, 1), for each column, or for all of them."""


class Ink(NamedTuple):
    """What a cell is filled with, and what is written on it."""

    fill: QColor
    text: QColor


def _luminance(color: str) -> float:
    c = QColor(color)
    parts = [v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in (c.redF(), c.greenF(), c.blueF())]
    return float(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])


def _contrast(first: str, second: str) -> float:
    high, low = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def least_contrast(theme: Theme) -> float:
    """Return what writing needs: WCAG's 4.5, and 7 on a projector, which bleaches."""
    return 7.0 if theme.id == "projector" else 4.5


def legible(theme: Theme, ground: str, color: str, part: float) -> str:
    """Return the mix of a colour into a ground that is nearest to a part of it and bears black or white writing."""
    least = least_contrast(theme)
    for away in range(101):
        for near in (part - 0.01 * away, part + 0.01 * away):
            fill = mix(ground, color, min(max(near, 0.0), 1.0))
            if max(_contrast("#000000", fill), _contrast("#ffffff", fill)) >= least:
                return fill
    return mix(ground, color, part)


@lru_cache(maxsize=256)
def readable(theme: Theme, color: str, fill: str) -> str:
    """Return a colour for writing upon a fill: the one given, or as much nearer to the text's as it takes."""
    for part in range(0, 101, 4):
        found = mix(color, theme.text, 0.01 * part)
        if _contrast(found, fill) >= least_contrast(theme):
            return found
    return theme.text


@lru_cache(maxsize=256)
def writing_on(theme: Theme, fill: str) -> str:
    """Return the colour for writing that is read best upon a fill: the text's or the ground's, else black or white."""
    wanted = (theme.text, theme.ground)
    good = [ink for ink in wanted if _contrast(ink, fill) >= least_contrast(theme)]
    return good[0] if good else max((*wanted, "#000000", "#ffffff"), key=lambda ink: _contrast(ink, fill))


@lru_cache(maxsize=1024)
def of_shade(theme: Theme, level: int, pale: bool) -> Ink:
    """Return the colours of a shade; UNDEFINED has its own."""
    color = theme.undefined if level == UNDEFINED else theme.bias if level > 0 else theme.loss
    part = 1.0 if level == UNDEFINED else STRONGEST * abs(level) / LEVELS
    fill = legible(theme, theme.ground, color, part)
    if pale:
        fill = mix(fill, theme.ground, PALE)
    wanted = (theme.muted, theme.text) if pale else (theme.text, theme.ground)
    good = [ink for ink in wanted if _contrast(ink, fill) >= least_contrast(theme)]
    best = good[0] if good else max((*wanted, "#000000", "#ffffff"), key=lambda ink: _contrast(ink, fill))
    return Ink(QColor(fill), QColor(best))


def shade(value: float, scale: float) -> int:
    """Return the shade of a number, from −LEVELS to LEVELS, above `scale` the strongest; or UNDEFINED for NaN."""
    if math.isnan(value):
        return UNDEFINED
    part = min(abs(value) / scale, 1.0) if scale > 0 else 0.0
    return round(math.copysign(part**CURVE * LEVELS, value))


def ink(theme: Theme, value: float, scale: float, pale: bool = False) -> Ink:
    """Return the colours of a number: orange above 0, blue below, the stronger the larger; NaN has its own."""
    return of_shade(theme, shade(value, scale), pale)


def scale_of(*arrays: Array) -> float:
    """Return the size of number that gets the strongest colour: the largest, but few outliers bleach no others."""
    sizes = np.concatenate([np.abs(a[np.isfinite(a)]).ravel() for a in arrays] or [np.zeros(0)])
    largest = float(sizes.max()) if sizes.size else 0.0
    if largest == 0:
        return 1.0
    return largest * min(1.0, 3.0 * math.sqrt(float(np.mean((sizes / largest) ** 2))))


@lru_cache(maxsize=16)
def _table(theme: Theme, pale: bool) -> NDArray[np.uint32]:
    levels = [*range(-LEVELS, LEVELS + 1), UNDEFINED]
    table = np.array([of_shade(theme, level, pale).fill.rgb() for level in levels], dtype=np.uint32)
    table.flags.writeable = False
    return table


def image(theme: Theme, values: Array, scale: float, pale: Mask = False) -> QImage:
    """Return an array as a picture, one pixel a number; `pale` ones stand back."""
    rows, columns = values.shape
    with np.errstate(invalid="ignore"):
        part = np.minimum(np.abs(values) / scale, 1.0) ** CURVE * LEVELS
        level = np.where(np.isnan(values), LEVELS + UNDEFINED, np.rint(np.copysign(part, values)) + LEVELS)
    shades = np.nan_to_num(level).astype(np.intp)
    pixels = _table(theme, False)[shades]
    if np.any(pale):
        pixels = np.where(pale, _table(theme, True)[shades], pixels)
    data = np.ascontiguousarray(pixels).tobytes()
    return QImage(data, columns, rows, 4 * columns, QImage.Format.Format_RGB32).copy()
