"""What the parts of the Shape X-ray share: the font and colours of code, shapes as text, numbers in cells."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QFontMetricsF

from biasviz.ui.batch.cells import legible
from biasviz.ui.style import mix
from biasviz.ui.theme import Theme

"""Fonts of equally wide letters, one of which each system has; the program's own stands in where none is."""


@dataclass(frozen=True)
class Paper:
    """Colours of the code card, dark in every theme."""

    ground: str = "#12151a"
    chosen: str = "#262c36"
    text: str = "#eef1f5"
    muted: str = "#b9c2ce"
    error: str = "#ffaaa2"
    differs: str = "#ffb48a"
    warning: str = "#f0b849"
    focus: str = "#6cb6ff"


PAPER = Paper()


def tone(theme: Theme, value: float, scale: float) -> str:
    """Return the ground of a cell: the colour by the sign, its depth by the size; a number that is none is grey."""
    if not math.isfinite(value):
        return theme.dead
    if value == 0 or scale <= 0:
        return mix(theme.field, theme.muted, 0.08)
    depth = 0.12 + 0.72 * min(1.0, abs(value) / scale) ** 0.7
    return legible(theme, theme.field, theme.bias if value > 0 else theme.loss, depth)


def ink_on(ground: str) -> str:
    """Return black or white, whichever reads better on a ground."""
    return "#000000" if luminance(ground) > 0.179 else "#ffffff"


def luminance(color: str) -> float:
    """Return the relative luminance of a colour, from 0 to 1, as WCAG defines it."""
    paint = QColor(color)
    channels = (paint.redF(), paint.greenF(), paint.blueF())
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def in_cells(values: NDArray[np.float64], width: float, metrics: QFontMetricsF) -> list[str] | None:
    """Return the numbers of an array, flat, with as many digits as each cell has room for; None where it has none.

    All have equally many digits; only what is exactly 0 is written as 0, what is rounded to it as 0.0.
    """
    flat = [float(value) for value in np.ravel(values)]
    if all(value == round(value) and abs(value) < 1e5 for value in flat if math.isfinite(value)):
        choices = [[_plain(value, 0) for value in flat]]
    else:
        choices = [[_plain(value, digits) for value in flat] for digits in (2, 1)]
    for texts in choices:
        if max(metrics.horizontalAdvance(text) for text in texts) <= width:
            return texts
    return None


def _plain(value: float, digits: int) -> str:
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else "∞" if value > 0 else "−∞"
    text = f"{value:.{digits}f}"
    if abs(value) >= 1e5:
        text = re.sub(r"e([+-])0?(\d)", r"e\1\2", f"{value:.0e}").replace("e+", "e")
    elif value == 0 and digits:
        text = "0"
    return text.replace("-", "−")
