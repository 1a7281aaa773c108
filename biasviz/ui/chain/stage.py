"""The Chain lab in the window: its pages and its panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from biasviz.experiments.chain.lab import PAGES
from biasviz.ui.chain.inputs import ChainInputs
from biasviz.ui.chain.locks import lock
from biasviz.ui.chain.page import MAKERS
from biasviz.ui.stage import Stage

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class ChainStage(Stage):
    """Its pages and its panel."""

    inputs: ChainInputs

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, "chain", PAGES, MAKERS, ChainInputs(window), lock)
