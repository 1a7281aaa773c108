"""What a page of the Batch lab is, and which there are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from biasviz.experiments.layer.trace import BatchTrace
from biasviz.state import State
from biasviz.ui.theme import Look

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class Page(Protocol):
    """What the middle of the lab shows; made with the window when it is first opened, its signals tied to updates."""

    @property
    def widget(self) -> QWidget:
        """What is put into the middle."""

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""

    def render(self, state: State, trace: BatchTrace) -> None:
        """Show the state."""


def _layer(window: MainWindow) -> Page:
    from biasviz.ui.batch.layer_page import LayerPage

    return LayerPage(window)


def _curve(window: MainWindow) -> Page:
    from biasviz.ui.batch.curve_page import CurvePage

    return CurvePage(window)


def _shapes(window: MainWindow) -> Page:
    from biasviz.ui.batch.xray_page import XRayPage

    return XRayPage(window)


def _sharing(window: MainWindow) -> Page:
    from biasviz.ui.batch.sharing_page import SharingPage

    return SharingPage(window)


def _data(window: MainWindow) -> Page:
    from biasviz.ui.batch.data_page import DataPage

    return DataPage(window)


MAKERS: dict[str, Callable[[MainWindow], Page]] = {
    "layer": _layer, "curve": _curve, "shapes": _shapes, "sharing": _sharing, "data": _data,
}  # fmt: skip
"""Makes each page of `PAGES`; what it needs is imported then."""
