"""The Batch lab in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from biasviz.experiments.layer.lab import PAGES
from biasviz.ui.batch.inputs import BatchInputs
from biasviz.ui.batch.page import MAKERS
from biasviz.ui.lessons.locks import lock_layer
from biasviz.ui.stage import Stage

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class BatchStage(Stage):
    """Its pages and its panel."""

    inputs: BatchInputs

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, "batch", PAGES, MAKERS, BatchInputs(window), lock_layer)
