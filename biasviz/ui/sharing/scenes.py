"""What pictures are made of: the window, its page or the figure, drawn out of sight, in whole or in bands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

import numpy as np
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from biasviz import updates
from biasviz.document import kept
from biasviz.sharing.order import Order
from biasviz.sharing.png import Pixels
from biasviz.state import State
from biasviz.ui.formula import finish_formulas
from biasviz.ui.labs import NARROW
from biasviz.ui.sharing.figure import Figure
from biasviz.ui.theme import Look, look, unit_for
from biasviz.ui.window import MainWindow


class Scene(Protocol):
    """Something that can be drawn at any place of a run."""

    def go(self, place: float) -> None:
        """Show another place of the run."""

    def band(self, top: int, rows: int) -> Pixels:
        """Return some rows of the picture."""

    def close(self) -> None:
        """Let go of what it was drawn with."""


class Enlarged(MainWindow):
    """The window with everything in it so many times as large."""

    def __init__(self, state: State, width: int, height: int, scale: float) -> None:
        self._base, self._scale = (width, height), scale
        super().__init__(state)
        self.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)

    def _wanted_look(self) -> tuple[Look, bool]:
        unit = unit_for(*self._base)
        return look(self.store.state.view.theme, unit * self._scale), self._base[0] < NARROW * unit


class WindowScene:
    """The whole window, laid out for a size and drawn so many times as large."""

    def __init__(self, state: State, width: int, height: int, scale: float = 1.0) -> None:
        self._size, self._corner = (round(width * scale), round(height * scale)), QPoint()
        self._window = Enlarged(state, width, height, scale)
        self._window.resize(*self._size)
        self._window.show()
        laid_out()

    def go(self, place: float) -> None:
        """Show another place of the run."""
        self._window.store.dispatch(updates.scrub, place)
        laid_out()

    def band(self, top: int, rows: int) -> Pixels:
        """Return some rows of the picture."""
        image = QImage(self._size[0], rows, QImage.Format.Format_RGB32)
        part = QRect(self._corner.x(), self._corner.y() + top, self._size[0], rows)
        self._window.render(image, QPoint(), QRegion(part))
        return pixels(image)

    def close(self) -> None:
        """Let go of the window."""
        self._window.close()
        self._window.deleteLater()


class PageScene(WindowScene):
    """The open page alone: the window around it is larger by what lies beside the page, and that is not drawn."""

    def __init__(self, state: State, width: int, height: int, scale: float = 1.0) -> None:
        super().__init__(replace(state, view=replace(state.view, inputs=False)), width, height, scale)
        self._fit()

    def go(self, place: float) -> None:
        """Show another place of the run."""
        super().go(place)
        self._fit()

    def _fit(self) -> None:
        state, size = self._window.store.state, QSize(*self._size)
        page: QWidget = self._window.stages[state.lab].page(state.open.page).widget
        if page.size() != size:
            self._window.resize(self._window.size() + size - page.size())
            laid_out()
        self._corner = page.mapTo(self._window, QPoint())


class FigureScene:
    """The figure, drawn so many times as large."""

    def __init__(self, state: State, width: int, height: int, scale: float = 1.0) -> None:
        self._size, self._scale = (round(width * scale), round(height * scale)), scale
        self._state = state
        self._figure = Figure(state, width, height)

    def go(self, place: float) -> None:
        """Show another place of the run."""
        self._state = updates.scrub(self._state, place)
        self._figure.show(self._state)

    def band(self, top: int, rows: int) -> Pixels:
        """Return some rows of the picture."""
        image = QImage(self._size[0], rows, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(self._scale)
        with QPainter(image) as p:
            p.translate(0, -top / self._scale)
            self._figure.paint(p)
        return pixels(image)

    def close(self) -> None:
        """Let go of the figure."""
        self._figure.close()


def posed(state: State, order: Order) -> State:
    """Return the state as it is exported: at rest, in the theme that was chosen, on no screen."""
    view = replace(state.view, theme=order.theme, present=False, blank=False, motion=False)
    return replace(kept(state), view=view)


def scene_of(state: State, order: Order) -> Scene:
    """Return what the order asks for, ready to be drawn."""
    makers: dict[str, Callable[[State, int, int, float], Scene]]
    makers = {"window": WindowScene, "plots": FigureScene, "page": PageScene}
    return makers[order.what](posed(state, order), order.width, order.height, order.scale)


def laid_out() -> None:
    """Let layouts and formulas finish, without letting anything else happen meanwhile."""
    for _ in range(3):
        finish_formulas()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def pixels(image: QImage) -> Pixels:
    """Return a picture as red, green and blue, shape (height, width, 3)."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return rows[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).copy()
