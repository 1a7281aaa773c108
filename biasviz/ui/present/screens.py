"""Which screen a class looks at, and which one the teacher has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QRect


class Named(Protocol):
    """What is asked of a screen."""

    def name(self) -> str:
        """Return its name, such as HDMI-1."""

    def geometry(self) -> QRect:
        """Return where it lies."""


S = TypeVar("S", bound=Named)


def for_class(screens: Sequence[S], primary: S, here: S, wanted: str = "") -> S:
    """Return the screen to present on: the one of that name, else the second of two, else the window's own."""
    for screen in screens:
        if wanted and screen.name() == wanted:
            return screen
    others = [screen for screen in screens if screen is not primary]
    return others[0] if len(others) == 1 else here


def for_notes(screens: Sequence[S], primary: S, presented: S) -> S:
    """Return the screen for the notes: not the presented one where there is another, the primary one if it is free."""
    free = [screen for screen in screens if screen is not presented]
    if not free:
        return presented
    return primary if any(screen is primary for screen in free) else free[0]


def title(screen: Named) -> str:
    """Return what a menu calls a screen: HDMI-1, 1920 × 1080."""
    size = screen.geometry().size()
    name = f"{screen.name()}, " if screen.name() else ""
    return f"{name}{size.width()} × {size.height()}"
