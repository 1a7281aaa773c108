"""Colours, sizes and fonts: one frozen look, from which everything that is drawn takes its own."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QFontDatabase

from biasviz import resources

UI_FAMILY = "Inter"
MATH_FAMILY = "STIX Two Math"
CODE_FAMILY = "JetBrains Mono"
CHINESE_FAMILY = "Noto Sans CJK SC"


@dataclass(frozen=True)
class Theme:
    """Colours as #rrggbb. A factor has one colour everywhere; colour is never the only sign.

    Attributes:
        ground, panel, field, line: the page, bars and cards, input fields, hairlines.
        text, muted: words that matter, words beside them.
        loss, bias, dL_da, da_dz, dz_db, activation: one colour a quantity; dL/db has the bias's.
        on_bias: text upon the bias's colour.
        saturated, dead, undefined: tint or hatching of the stretches.
        good, doubtful, bad: the truth light and the ruler.
        warm, warm_line, cool, cool_line: grounds and borders of cards.
        curve_width: width of a curve at unit 1, in pixels.

    """

    id: str
    ground: str
    panel: str
    field: str
    line: str
    text: str
    muted: str
    loss: str
    bias: str
    on_bias: str
    dL_da: str
    da_dz: str
    dz_db: str
    activation: str
    saturated: str
    saturated_text: str
    dead: str
    undefined: str
    good: str
    doubtful: str
    bad: str
    warm: str
    warm_line: str
    cool: str
    cool_line: str
    curve_width: float

    def color(self, name: str, alpha: float = 1.0) -> QColor:
        """Return the colour of that attribute."""
        color = QColor(getattr(self, name))
        color.setAlphaF(alpha)
        return color


LIGHT = Theme(
    "light", ground="#ffffff", panel="#f5f7f9", field="#ffffff", line="#dfe3e9", text="#14171c", muted="#566070",
    loss="#005ea2", bias="#c2410c", on_bias="#ffffff", dL_da="#86297f", da_dz="#00735c", dz_db="#5d6776",
    activation="#14171c", saturated="#e9f1fb", saturated_text="#2b62a0", dead="#c9ced6", undefined="#e3b7b7",
    good="#15743a", doubtful="#8a5a00", bad="#b3261e", warm="#fff3ea", warm_line="#e7a27c", cool="#edf3fc",
    cool_line="#7ea6d8", curve_width=2.2,
)  # fmt: skip
DARK = Theme(
    "dark", ground="#15181d", panel="#1c2026", field="#20252c", line="#333a45", text="#eef1f5", muted="#a9b3c1",
    loss="#6cb6ff", bias="#ff8f57", on_bias="#1b0d05", dL_da="#e394dc", da_dz="#43d3ad", dz_db="#b4becc",
    activation="#eef1f5", saturated="#1d2b3f", saturated_text="#8fbdf2", dead="#454d59", undefined="#6b3636",
    good="#5fd38d", doubtful="#f0b849", bad="#ff8a80", warm="#2e2019", warm_line="#8a4f30", cool="#1b2839",
    cool_line="#3f658f", curve_width=2.2,
)  # fmt: skip
PROJECTOR = Theme(
    "projector", ground="#ffffff", panel="#ffffff", field="#ffffff", line="#aeb5bf", text="#000000", muted="#363d47",
    loss="#00417a", bias="#8a2a00", on_bias="#ffffff", dL_da="#691a63", da_dz="#00503f", dz_db="#3d4652",
    activation="#000000", saturated="#dfeaf9", saturated_text="#0b3a70", dead="#9aa2ad", undefined="#d58f8f",
    good="#0b5226", doubtful="#5e3d00", bad="#861a14", warm="#fff0e4", warm_line="#8a2a00", cool="#e6effb",
    cool_line="#00417a", curve_width=4.0,
)  # fmt: skip
THEMES = {theme.id: theme for theme in (LIGHT, DARK, PROJECTOR)}


@dataclass(frozen=True)
class Look:
    """A theme at a size.

    Attributes:
        theme: the colours.
        unit: factor on every length; 1 is text of 13 pixels in a window of 1280 × 720.
        least: pixels below which no text goes, or 0.
        chinese: whether fonts take what they lack from the Chinese one.

    """

    theme: Theme
    unit: float = 1.0
    least: int = 0
    chinese: bool = False

    def px(self, length: float) -> int:
        """Return a length given for unit 1 in whole pixels."""
        return max(1, round(length * self.unit))

    def font(self, size: float = 13, weight: int = 400) -> QFont:
        """Return the interface font, digits equally wide; sizes are for unit 1."""
        return _font(UI_FAMILY, max(self.least, self.px(size)), weight, self.chinese)

    def code(self, size: float = 13) -> QFont:
        """Return the font of code, all signs equally wide and none of them joined."""
        load_code_font()
        return _font(CODE_FAMILY, max(self.least, self.px(size)), 400, self.chinese)

    def math(self, size: float = 16) -> QFont:
        """Return the font of formulas and of the numbers in them."""
        return _font(MATH_FAMILY, max(self.least, self.px(size)), 400, self.chinese)


@lru_cache(maxsize=256)
def _font(family: str, pixels: int, weight: int, chinese: bool) -> QFont:
    font = QFont([family, CHINESE_FAMILY]) if chinese else QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    if family == UI_FAMILY:
        font.setFeature(QFont.Tag("tnum"), 1)
    if family == CODE_FAMILY:
        font.setFeature(QFont.Tag("calt"), 0)
    return font


def unit_for(width: int, height: int) -> float:
    """Return the unit for a window of that size: never under 1, in eighths, so that a resize rarely restyles."""
    return max(1.0, int(8 * min(width / 1366, height / 760)) / 8)


_chinese = False


@lru_cache(maxsize=64)
def look(theme: str, unit: float) -> Look:
    """Return the look of a theme at a unit; the same object for the same question."""
    return Look(THEMES[theme], unit, chinese=_chinese)


BACK_ROW = 40
"""Text of a presented screen is at least its height divided by this."""


@lru_cache(maxsize=16)
def presented(width: int, height: int) -> Look:
    """Return the look of a presented screen of that size: white, size 12 a fortieth of its height, wide curves.

    A screen that is higher than 4:3 goes by its width, or its words would find no room.
    """
    tall = min(height, 0.75 * width)
    unit = tall / (12 * BACK_ROW)
    theme = replace(PROJECTOR, curve_width=max(4.0, tall / 160) / unit)
    return Look(theme, unit, math.ceil(tall / BACK_ROW), _chinese)


def load_fonts() -> None:
    """Register the bundled fonts; Qt brings none of its own."""
    for weight in ("Regular", "Medium", "SemiBold", "Bold"):
        QFontDatabase.addApplicationFont(str(resources.path("fonts", f"Inter-{weight}.otf")))
    QFontDatabase.addApplicationFont(str(math_font_file()))


@cache
def load_code_font() -> None:
    """Register the font of code, when code is first shown."""
    QFontDatabase.addApplicationFont(str(resources.path("fonts", "JetBrainsMono-Regular.ttf")))


@cache
def load_chinese() -> None:
    """Register the font that has Chinese characters: only for who sees some, for it is the largest."""
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(resources.path("fonts", f"NotoSansCJKsc-{weight}.otf")))


def read_chinese(on: bool) -> None:
    """Have looks take what their fonts lack from the Chinese one, or no longer."""
    global _chinese
    if on:
        load_chinese()
    _chinese = on
    look.cache_clear()
    presented.cache_clear()


def math_font_file() -> Path:
    """Return the font file that ziamath typesets with, found without importing ziamath."""
    found = find_spec("ziamath")
    if found is None or found.origin is None:
        raise ModuleNotFoundError("ziamath is missing: `pip install ziamath` brings it.", name="ziamath")
    return Path(found.origin).parent / "fonts" / "STIXTwoMath-Regular.ttf"
