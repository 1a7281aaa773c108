"""Typeset formulas: TeX set once as paths, when the program has a moment, and painted in any colour and size.

Typesetting costs tens of milliseconds a formula and its import some hundred, so nothing is set before a
window has painted, and then one piece at a time between two events. Until a formula is there its place
stays empty. A colour or a size costs only the filling of the paths.
"""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from math import ceil
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SET_AT = 24.0
"""Size in pixels at which formulas are set; they are paths, so any other size is a scale of it."""
INK = "#010203"
"""The colour in which they are set, replaced by the wanted one."""


@dataclass(frozen=True)
class Picture:
    """A formula as pixels; lengths in logical pixels, `ascent` from its top to its baseline."""

    pixmap: QPixmap
    width: float
    height: float
    ascent: float

    def draw(self, painter: QPainter, x: float, baseline: float) -> None:
        """Paint with the left edge at x, standing on the baseline, upon whole device pixels."""
        ratio = self.pixmap.devicePixelRatio()
        top = round((baseline - self.ascent) * ratio) / ratio
        painter.drawPixmap(round(x * ratio) / ratio, top, self.pixmap)  # type: ignore[call-overload]


@dataclass(frozen=True)
class _Set:
    """Paths of a formula, with the box they lie in: the baseline is at y = 0 of the box."""

    svg: str
    top: float
    width: float
    height: float


class Formulas(QObject):
    """All formulas that were asked for.

    Signals:
        ready: another one is set; whoever left a place empty may paint again.

    """

    ready = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._set: dict[str, _Set] = {}
        self._pictures: dict[tuple[str, float, str, float], Picture] = {}
        self._pending: dict[str, None] = {}
        self._refused = {""}
        self._busy = False
        self._ziamath: Any = None

    @property
    def pending(self) -> tuple[str, ...]:
        """What was asked for and is not set yet."""
        return tuple(self._pending)

    def want(self, tex: str) -> None:
        """Ask for a formula; it is set after something has been painted."""
        if tex not in self._set and tex not in self._refused:
            self._pending[tex] = None

    def picture(self, tex: str, size: float, color: str, ratio: float) -> Picture | None:
        """Return the formula at that size in pixels, or None while it is not set; called while painting.

        Args:
            tex: right-hand side or whole formula.
            size: of the letters, in logical pixels.
            color: #rrggbb.
            ratio: device pixels a logical pixel.

        """
        key = (tex, size, color, ratio)
        found = self._pictures.get(key)
        if found is not None:
            return found
        if tex not in self._set:
            self.want(tex)
            self._work_soon()
            return None
        if len(self._pictures) > 400:
            self._pictures.clear()
        picture = self._pictures[key] = _drawn(self._set[tex], size, color, ratio)
        return picture

    def finish(self) -> None:
        """Set everything that is pending, now; for pictures made without an event loop."""
        if not self._pending:
            return
        while self._pending:
            self._one()
        self.ready.emit()

    def _work_soon(self) -> None:
        if not self._busy and self._pending:
            self._busy = True
            QTimer.singleShot(0, self, self._work)

    def _work(self) -> None:
        self._busy = False
        if not self._pending:
            return
        if self._ziamath is None:
            self._load()  # an event of its own: it takes as long as several formulas
        else:
            self._one()
            self.ready.emit()
        self._work_soon()

    def _load(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # it reads its font the old way
            self._ziamath = import_module("ziamath")
        self._ziamath.config.svg2 = False  # QtSvg draws no <symbol>

    def _one(self) -> None:
        if self._ziamath is None:
            self._load()
        tex = next(iter(self._pending))
        del self._pending[tex]
        self._refused.add(tex)  # should it raise, then once and not with every frame
        svg = self._ziamath.Latex(tex, size=SET_AT, color=INK).svg()
        box = re.search(r'viewBox="(\S+) (\S+) (\S+) (\S+)"', svg)
        assert box is not None, "ziamath writes a viewBox"
        _, top, width, height = (float(v) for v in box.groups())
        self._refused.discard(tex)
        self._set[tex] = _Set(svg, top, width, height)


def _drawn(formula: _Set, size: float, color: str, ratio: float) -> Picture:
    """Fill the paths in that colour."""
    scale = size / SET_AT
    width, height = formula.width * scale, formula.height * scale
    renderer = QSvgRenderer(QByteArray(formula.svg.replace(INK, color).encode()))
    pixmap = QPixmap(ceil(width * ratio), ceil(height * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, width * ratio, height * ratio))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return Picture(pixmap, width, height, -formula.top * scale)


@lru_cache(maxsize=1)
def formulas() -> Formulas:
    """Return the one set of formulas of the program."""
    return Formulas()


def finish_formulas() -> None:
    """Set every formula that any view has asked for, now."""
    formulas().finish()
