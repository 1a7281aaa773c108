"""Qt asked for politely: where a system library is missing, one line says which package brings it."""

from __future__ import annotations

from biasviz.errors import InputError

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
