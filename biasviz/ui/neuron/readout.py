"""The right side of the Neuron lab: the chain rule in numbers, why a slope is small, whether it is true."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.state import State
from biasviz.ui.neuron import readout_text as say
from biasviz.ui.neuron.bars import BarsSection, bars
from biasviz.ui.neuron.cards import HEIGHT as CARD
from biasviz.ui.neuron.cards import CardSection, card
from biasviz.ui.neuron.readout_chain import HEIGHT as CHAIN
from biasviz.ui.neuron.readout_chain import ChainSection
from biasviz.ui.neuron.readout_content import as_text, chain, forward, next_step
from biasviz.ui.neuron.readout_forward import DEFINITION, ForwardSection, NextSection
from biasviz.ui.neuron.readout_light import HEIGHT as LIGHT
from biasviz.ui.neuron.readout_light import Light, truth
from biasviz.ui.theme import Look

GAP = (6.0, 26.0)
"""Least and most space between two sections, at unit 1."""


class Readout(QObject):
    """Has the panel and keeps what it has drawn; hidden, it keeps only what it would draw.

    Signals:
        offer_chosen(str, str): activation and loss of a cure that was pressed.
        check_clicked(): the truth light was pressed.
        copy_requested(): the numbers are to be copied.

    """

    offer_chosen = Signal(str, str)
    check_clicked = Signal()
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.widget = _Panel(parent)
        self.widget.resized.connect(self._arrange)
        self.widget.shown.connect(self._catch_up)
        self._look: Look | None = None
        self._pending: tuple[State, NeuronTrace] | None = None
        self._batch = False
        panel = self.widget
        self.forward, self.chain, self.bars = ForwardSection(panel), ChainSection(panel), BarsSection(panel)
        self.card, self.next, self.light = CardSection(panel), NextSection(panel), Light(panel)
        self.card.offer_chosen.connect(self.offer_chosen)
        self.light.clicked.connect(self.check_clicked)
        copy = QAction(say.COPY, panel)
        copy.triggered.connect(self.copy_requested)
        panel.addAction(copy)
        panel.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def restyle(self, look: Look) -> None:
        """Take another theme or size."""
        if look == self._look:
            return
        self._look = look
        palette = self.widget.palette()
        palette.setColor(palette.ColorRole.Window, look.theme.color("ground"))
        self.widget.setPalette(palette)
        for section in (self.forward, self.chain, self.bars, self.card, self.next, self.light):
            section.restyle(look)
        self._arrange()
        self.widget.update()

    def render(self, state: State, trace: NeuronTrace) -> None:
        """Show a state, or remember it until there is somebody to see it."""
        if not self.widget.isVisible():
            self._pending = state, trace
            return
        self._pending = None
        content = forward(state, trace)
        if (len(content.losses) > 1) != self._batch:
            self._batch = not self._batch
            self._arrange()
        self.forward.show(content)
        self.chain.show(chain(state, trace))
        self.bars.show(bars(state, trace))
        self.card.show(card(trace))
        self.next.show(next_step(state, trace))
        self.light.show_truth(truth(trace.check))

    def as_text(self, state: State, trace: NeuronTrace) -> str:
        """Return the chain rule as a tab-separated table."""
        return as_text(state, trace)

    def _catch_up(self) -> None:
        if self._pending is not None:
            self.render(*self._pending)

    def _arrange(self) -> None:
        """Stack the sections: what they need, then calm space between them and within."""
        look = self._look
        if look is None:
            return
        height = self.widget.height() / look.unit
        least = [self.forward.least(self._batch), CHAIN, self.bars.least(), CARD, self.next.least(), LIGHT]
        spare = height - sum(least) - 5 * GAP[0]
        growth = [0.0] * 6
        if spare > DEFINITION + 22:
            growth[0] = DEFINITION
        rest = spare - sum(growth)
        for k, most, share in ((0, 12.0, 0.12), (1, 10.0, 0.1), (2, 21.0, 0.2), (3, 8.0, 0.08)):
            growth[k] += max(0.0, min(most, share * rest))
        gap = min(GAP[1], GAP[0] + max(0.0, spare - sum(growth)) / 5)
        parts = (
            self.forward.canvas,
            self.chain.canvas,
            self.bars.canvas,
            self.card.canvas,
            self.next.canvas,
            self.light,
        )
        y, width = 0.0, self.widget.width()
        for part, need, more in zip(parts, least, growth, strict=True):
            top, bottom = look.unit * y, look.unit * (y + need + more)
            inset = look.px(2) if part is self.card.canvas else 0
            part.setGeometry(inset, round(top), width - 2 * inset, round(bottom) - round(top))
            y += need + more + gap
        self.card.arrange(look)


class _Panel(QWidget):
    """The ground the sections lie on."""

    resized = Signal()
    shown = Signal()

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("readout")
        self.setAccessibleName(say.READOUT_NAME)
        self.setAutoFillBackground(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell it."""
        self.resized.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell it."""
        self.shown.emit()
