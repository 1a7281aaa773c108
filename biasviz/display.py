"""Whether there is a screen to open a window on: asked before Qt starts, for Qt aborts where there is none."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path


def missing_display(platform: str | None = None) -> str | None:
    """Return why no window can be opened, in words, or None where one can.

    Where the platform (by default QT_QPA_PLATFORM) needs neither X nor Wayland (vnc, offscreen, …), Qt starts.
    """
    if sys.platform in ("win32", "darwin"):
        return None
    chosen = platform or os.environ.get("QT_QPA_PLATFORM")
    if chosen and not all(name.startswith(("xcb", "wayland")) for name in chosen.split(";")):
        return None
    wayland, x11 = os.environ.get("WAYLAND_DISPLAY"), os.environ.get("DISPLAY")
    if wayland and (Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / wayland).is_socket():
        return None
    if not x11:
        return "there is no display (neither DISPLAY nor WAYLAND_DISPLAY leads to one)"
    return None if _answers(x11) else f"the display {x11} does not answer"


def _answers(display: str) -> bool:
    """Whether an X server listens on that display, such as ":0" or "host:10.0"."""
    host, _, number = display.rpartition(":")
    digits = number.partition(".")[0]
    if not digits.isdigit():
        return False
    if host not in ("", "unix"):
        return _connects(socket.AF_INET, (host, 6000 + int(digits)))
    path = f"/tmp/.X11-unix/X{digits}"
    return _connects(socket.AF_UNIX, path) or _connects(socket.AF_UNIX, "\0" + path)


def _connects(family: int, address: str | tuple[str, int]) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.settimeout(2)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True
