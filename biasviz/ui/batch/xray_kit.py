"""The colours of code."""

from __future__ import annotations

from dataclasses import dataclass


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
