"""What is painted on the page of depth: the verdict, the bars, the factors, the numbers of one neuron."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from biasviz.experiments.chain.check import Truth, check
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.language import tr
from biasviz.ui.chain import depth_bars as bars
from biasviz.ui.chain import depth_card as card
from biasviz.ui.chain import depth_factors as factors
from biasviz.ui.chain import depth_text as text
from biasviz.ui.chain import light
from biasviz.ui.chain.board import Board
from biasviz.ui.chain.depth_plan import Rooms, Scale, column, rooms
from biasviz.ui.neuron.readout_ink import Ink


class DepthBoard(Board[Truth]):
    """Shows the state that was handed to it last."""

    def __init__(self) -> None:
        super().__init__("depth_board", tr(text.NAME), tr(text.MEANING), check)
        self.rooms: Rooms | None = None
        self.axis: Scale | None = None

    def summary(self, trace: ChainTrace) -> str:
        """Return all that is shown in sentences."""
        return text.summary(trace)

    def arrange(self) -> None:
        """Find where everything lies."""
        if self.ink is None or self.trace is None:
            return
        found = self.rooms = rooms(self.ink, self.width(), self.height())
        self.axis = bars.scale(self.trace)
        whole = found.bars.united(found.factors)
        self.spots = {("neuron", k): column(whole, k, self.trace.depth) for k in range(self.trace.depth)}

    @property
    def shown(self) -> int:
        """The neuron whose numbers are written: the one that is pointed at, or looked at."""
        if self.trace is None:
            return 0
        return self.hover[1] if self.hover in self.spots and self.hover is not None else self.trace.link

    def paint(self, p: QPainter, ink: Ink, trace: ChainTrace) -> None:
        """Draw everything."""
        room = self.rooms
        if room is None or self.axis is None:
            return
        card.draw_verdict(p, ink, room.sentence, trace)
        card.draw_legend(p, ink, room.title, trace)
        bars.draw(p, ink, room, self.axis, trace)
        bars.draw_labels(p, ink, room, trace)
        card.draw_heading(p, ink, room.heading, trace)
        factors.draw(p, ink, room, trace)
        found = self.later.ask(trace.chain)
        lit = light.of_check(None if found is None else found.b[self.shown], trace.veils("slope"))
        card.draw_details(p, ink, room.details, trace, self.shown, lit)
