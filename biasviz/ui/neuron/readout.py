"""The right side of the Neuron lab: the chain rule in numbers, why a slope is small, whether it is true."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QRect, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.neuron import readout_text as say
from biasviz.ui.neuron.bars import ROW, TIGHT, BarsSection, bars
from biasviz.ui.neuron.cards import HEIGHT as CARD
from biasviz.ui.neuron.cards import Card, CardSection, Offers, card
from biasviz.ui.neuron.readout_chain import HEIGHT as CHAIN
from biasviz.ui.neuron.readout_chain import ChainSection
from biasviz.ui.neuron.readout_content import chain, forward, next_step, number
from biasviz.ui.neuron.readout_forward import DEFINITION, ForwardSection, NextSection
from biasviz.ui.neuron.readout_light import HEIGHT as LIGHT
from biasviz.ui.neuron.readout_light import LightButton, LightSection, truth
from biasviz.ui.neuron.readout_section import Panel
from biasviz.ui.theme import Look

if TYPE_CHECKING:
    from biasviz.ui.neuron.u_curve import UCurve

GAP = (6.0, 34.0)
"""Least and most space between two sections, at unit 1."""


class Fit(NamedTuple):
    """What is shown in a panel that low: the definition of a, rows of the bars, card, gap, and which sections not."""

    defined: bool = True
    row: float = ROW
    card: float = CARD
    gap: float = GAP[0]
    folded: tuple[int, ...] = ()


SCARCE = Fit(False, TIGHT, CARD - 10, 3.0)
FITS = (
    Fit(), Fit(gap=3.0), Fit(False), SCARCE, Fit(folded=(2,)), SCARCE._replace(folded=(2,)),
    SCARCE._replace(folded=(2, 5)), SCARCE._replace(folded=(0, 2, 5)), SCARCE._replace(folded=(0, 2, 4, 5)),
)  # fmt: skip
"""From all to the chain and the card alone: formula and spaces go first, then a section is shown whole or not."""


class Readout(QObject):
    """Has the panel and keeps what it has drawn; hidden, it keeps only what it would draw.

    Signals:
        offer_chosen(str, str): activation and loss of a cure that was pressed.
        check_clicked(): the truth light was pressed.
        copy_requested(): the numbers are to be copied.

    """

    labs = ("neuron",)
    offer_chosen = Signal(str, str)
    check_clicked = Signal()
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        panel = self.widget = Panel(parent)
        self.setParent(panel)
        panel.resized.connect(self._arrange)
        panel.shown.connect(self._catch_up)
        self._look: Look | None = None
        self._pending: tuple[State, NeuronTrace] | None = None
        self._drawn: tuple[State, NeuronTrace] | None = None
        self._u_curve: UCurve | None = None
        self._batch = False
        self.forward, self.chain, self.bars = ForwardSection(panel), ChainSection(panel), BarsSection(panel)
        self.card, self.next, self.light = CardSection(panel), NextSection(panel), LightSection(panel)
        self.offers, self.button = Offers(panel), LightButton(panel)
        self.offers.chosen.connect(self.offer_chosen)
        self.button.clicked.connect(self.check_clicked)
        copy = QAction(tr(say.COPY), panel)
        copy.triggered.connect(self.copy_requested)
        panel.addAction(copy)
        panel.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def restyle(self, look: Look) -> None:
        """Take another theme or size."""
        if look == self._look:
            return
        self._look = look
        self.offers.restyle(look)
        self.button.restyle(look)
        self.widget.restyle(look)
        if self._u_curve is not None:
            self._u_curve.restyle(look)
        self._arrange()

    def render(self, state: State, trace: NeuronTrace) -> None:
        """Show a state, or remember it until there is somebody to see it."""
        if not self.widget.isVisible():
            self._pending = state, trace
            return
        self._pending = None
        if self._drawn is not None and trace is self._drawn[1]:
            return
        self._drawn = state, trace
        lines, found, light = forward(state, trace), card(trace), truth(trace.check, trace.veils("slope"))
        if (len(lines.losses) > 1) != self._batch:
            self._batch = not self._batch
            self._arrange()
        contents = lines, chain(state, trace), bars(state, trace), found, next_step(state, trace), light
        for section, content in zip(self.widget.sections, contents, strict=True):
            section.show(content)
        self.offers.show(found.offers)
        if not state.neuron.playing:
            self._describe(found)
        self.button.name(light)
        if self._u_curve is not None and self._u_curve.widget.isVisible():
            self._u_curve.render(state, trace)

    def _describe(self, found: Card) -> None:
        """Say the numbers to assistive technology, at rest only: an announcement costs more than a frame."""
        shown = self.chain.content
        assert shown is not None
        told = ["?" if shown.veiled else number(value) for value in (shown.dL_db, *shown.factors)]
        words = say.spoken(told[0], tuple(told[1:]), found.headline)
        if words != self.widget.accessibleDescription():
            self.widget.setAccessibleDescription(words)

    def open_u_curve(self) -> None:
        """Open the error over ε beside the window; it follows the run until it is closed."""
        if self._look is None or self._drawn is None:
            return
        if self._u_curve is None:
            from biasviz.ui.neuron.u_curve import UCurve  # with it comes pyqtgraph

            self._u_curve = UCurve(self.widget)
        self._u_curve.restyle(self._look)
        self._u_curve.show(*self._drawn)

    def _catch_up(self) -> None:
        if self._pending is not None:
            self.render(*self._pending)

    def _arrange(self) -> None:
        """Stack the sections: what they need, then calm space between them and within; nothing is ever cut.

        Where the height is short, the formula and spaces give way first, then whole sections go (`FITS`).
        """
        look = self._look
        if look is None:
            return
        height = self.widget.height() / look.unit
        for fit in FITS:
            self.forward.defined, self.bars.row = fit.defined, fit.row
            least = [self.forward.least(self._batch), CHAIN, self.bars.least(), fit.card, self.next.least(), LIGHT]
            least = [0.0 if k in fit.folded else need for k, need in enumerate(least)]
            gaps = 5 - len(fit.folded)
            spare = height - sum(least) - gaps * fit.gap
            if spare >= 2:
                break
        pad = min(8.0, max(1.0, 0.1 * spare))
        spare = max(0.0, spare - 2 * pad)
        growth = [0.0] * 6
        if fit.defined and not fit.folded and spare > DEFINITION + 22:
            growth[0] = DEFINITION
        rest = spare - sum(growth)
        for k, most, share in ((0, 12.0, 0.12), (1, 16.0, 0.1), (2, 49.0, 0.22), (3, 8.0, 0.08)):
            growth[k] += min(most, share * rest) if k not in fit.folded else 0.0
        gap = min(GAP[1], fit.gap + (spare - sum(growth)) / gaps)
        y, width = pad, self.widget.width()
        for k, (part, need, more) in enumerate(zip(self.widget.sections, least, growth, strict=True)):
            if k in fit.folded:
                part.rect = QRect()
                continue
            top, bottom = round(look.unit * y), round(look.unit * (y + need + more))
            inset = look.px(2) if part is self.card else 0
            part.rect = QRect(inset, top, width - 2 * inset, bottom - top)
            y += need + more + gap
        self.offers.arrange(look, self.card.rect)
        self.button.setVisible(5 not in fit.folded)
        self.button.setGeometry(self.light.rect.adjusted(0, -look.px(3), 0, 0))
        self.widget.outdate()
