"""Which unit is looked at: ◂ layer ▸ ◂ unit ▸, on the pages that show one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from biasviz.experiments.network.trace import NetworkTrace
from biasviz.ui.network import bias_text as text
from biasviz.ui.theme import Look
from biasviz.ui.turner import Turner


class UnitTurners(QObject):
    """Two turners.

    Signals:
        chosen(int, int): the user went to another layer or unit, from 0.

    """

    chosen = Signal(int, int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.layer = Turner(f"{name}_layer", text.LAYER_BEFORE, text.LAYER_AFTER)
        self.unit = Turner(f"{name}_unit", text.UNIT_BEFORE, text.UNIT_AFTER)
        self.setParent(self.unit.label)
        self._place = (0, 0)
        self.layer.turned.connect(lambda k: self.chosen.emit(k, self._place[1]))
        self.unit.turned.connect(lambda k: self.chosen.emit(self._place[0], k))

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """All of it, from left to right."""
        return (*self.layer.parts, *self.unit.parts)

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        for part in (self.layer, self.unit):
            part.restyle(look)

    def set_shown(self, trace: NetworkTrace) -> None:
        """Show which unit it is."""
        network, self._place = trace.network, (trace.layer, trace.unit)
        self.layer.set_shown(trace.layer, network.layers, text.layer_words(network, trace.layer))
        self.unit.set_shown(trace.unit, network.units[trace.layer], text.unit_words(network, *self._place))
