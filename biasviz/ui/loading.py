"""Qt asked for politely: where a system library is missing, one line says which package brings it."""

from __future__ import annotations

import re
from pathlib import Path

from biasviz.errors import InputError
from biasviz.hints import one_of

PACKAGES = "libglib2.0-0 libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3 libxcb-cursor0 libxkbcommon-x11-0 " \
    "libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"  # fmt: skip


def need_qt() -> None:
    """Raise InputError where Qt cannot be loaded, with the line that mends it on Debian and Ubuntu."""
    try:
        import PySide6.QtWidgets  # noqa: F401
    except ImportError as error:
        raise InputError(
            f"Qt cannot start ({error}): on Debian or Ubuntu `sudo apt-get install {PACKAGES}` brings what it needs."
        ) from None


def need_platform(name: str) -> None:
    """Raise InputError unless Qt has a platform of that name, for it aborts where it has none."""
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    plugins = (re.fullmatch(r"(?:lib)?q(.+?)\.(?:so|dll|dylib)", file.name) for file in folder.glob("*"))
    one_of("platform", name.partition(":")[0], sorted(found[1] for found in plugins if found))
