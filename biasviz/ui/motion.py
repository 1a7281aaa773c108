"""Whether the system asks for less motion, as far as it can be read in no time."""

from __future__ import annotations

import os
from collections.abc import Mapping
from configparser import ConfigParser, Error
from pathlib import Path

from PySide6.QtGui import QGuiApplication

VARIABLE = "BIASVIZ_MOTION"
"""Environment: "off" for less motion, "on" for all of it, whatever the system says."""
GTK = ("gtk-4.0/settings.ini", "gtk-3.0/settings.ini")
OFF = ("0", "false", "no", "off")


def less_wanted(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether changes should jump: the environment says so, else Qt, else the settings of GTK or KDE."""
    said = environment.get(VARIABLE, "").lower()
    if said:
        return said in OFF
    home = environment.get("XDG_CONFIG_HOME") or Path(environment.get("HOME", "/")) / ".config"
    return _qt_says() or _files_say(Path(home))


def _qt_says() -> bool:
    """Ask Qt: a release after 6.11 tells; older ones know of no such wish."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    wish = getattr(accessibility(), "motionPreference", None) if accessibility else None
    return wish is not None and "reduce" in str(wish()).lower()


def _files_say(folder: Path) -> bool:
    for name in GTK:
        if _read(folder / name, "Settings", "gtk-enable-animations").lower() in OFF:
            return True
    factor = _read(folder / "kdeglobals", "KDE", "AnimationDurationFactor")
    try:
        return float(factor or "1") == 0
    except ValueError:
        return False


def _read(path: Path, section: str, key: str) -> str:
    """Return a value of an ini file, or nothing where it cannot be read."""
    parser = ConfigParser(interpolation=None, strict=False)
    try:
        parser.read(path, encoding="utf-8")
    except (Error, OSError, UnicodeDecodeError):
        return ""
    return parser.get(section, key, fallback="")
