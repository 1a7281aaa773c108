"""The pages of the Network lab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from biasviz.ui.stage import Maker, Page

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


def _diagram(window: MainWindow) -> Page:
    from biasviz.ui.network.diagram_page import DiagramPage

    return DiagramPage(window)


def _backprop(window: MainWindow) -> Page:
    from biasviz.ui.network.backprop_page import BackpropPage

    return BackpropPage(window)


def _bias(window: MainWindow) -> Page:
    from biasviz.ui.network.bias_page import BiasPage

    return BiasPage(window)


def _training(window: MainWindow) -> Page:
    from biasviz.ui.network.training_page import TrainingPage

    return TrainingPage(window)


MAKERS: dict[str, Maker] = {
    "diagram": _diagram,
    "backprop": _backprop,
    "bias": _bias,
    "training": _training,
}
"""Makes each page of `PAGES`; what it needs is imported then."""
