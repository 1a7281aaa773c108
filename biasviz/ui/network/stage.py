"""The Network lab in the window: its pages and its panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from biasviz.experiments.network.lab import PAGES
from biasviz.ui.network.inputs import NetworkInputs
from biasviz.ui.network.locks import lock
from biasviz.ui.network.page import MAKERS
from biasviz.ui.stage import Stage

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class NetworkStage(Stage):
    """Its pages and its panel."""

    inputs: NetworkInputs

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, "network", PAGES, MAKERS, NetworkInputs(window), lock)
