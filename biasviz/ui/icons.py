"""The bundled icons, tinted: one SVG a name, drawn in whatever colour the theme asks for."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from biasviz import resources

INK = b"#444"
"""The colour that every icon file is drawn in, and that tinting replaces."""


@lru_cache(maxsize=64)
def _source(name: str) -> bytes:
    """Return the file's text, or nothing where there is no such file."""
    try:
        return resources.path("icons", f"{name}.svg").read_bytes()
    except OSError:
        return b""


@lru_cache(maxsize=256)
def pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the icon in a colour, `size` pixels square at unit ratio; null if missing."""
    source = _source(name)
    if not source:
        return QPixmap()
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        QSvgRenderer(QByteArray(source.replace(INK, color.encode()))).render(painter, QRectF(image.rect()))
    image.setDevicePixelRatio(ratio)
    return image


@lru_cache(maxsize=256)
def icon(name: str, color: str, size: int, disabled: str | None = None) -> QIcon:
    """Return the icon in a colour, sharp at ratios 1 and 2; a null icon if the file is missing.

    Callers keep their text, so a missing picture leaves a button that still says what it does.
    """
    result = QIcon()
    if not _source(name):
        return result
    for ratio in (1.0, 2.0):
        result.addPixmap(pixmap(name, color, size, ratio))
        if disabled is not None:
            result.addPixmap(pixmap(name, disabled, size, ratio), QIcon.Mode.Disabled)
    return result
