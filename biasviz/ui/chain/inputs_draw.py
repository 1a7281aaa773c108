"""How the weights of the chain are drawn, in the left panel: again, from which seed, how large."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from biasviz.counts import MOST_SEED
from biasviz.experiments.chain.lab import LARGEST_SCALE, Draw
from biasviz.language import tr
from biasviz.numerics.records import Interval
from biasviz.ui.chain import inputs_text as text
from biasviz.ui.fields import NumberField
from biasviz.ui.panel import Panel
from biasviz.ui.theme import Look

SEEDS, SCALES = Interval(0.0, MOST_SEED), Interval(0.0, LARGEST_SCALE, open_low=True)


class DrawPart(QObject):
    """Draws weights.

    Signals:
        drawn(float or None, float or None): the user wants weights with that seed, the next one where it is None, and
            of that scale, the same as before where it is None.
        refused(str): the user typed something else than an allowed number.

    """

    drawn = Signal(object, object)
    refused = Signal(str)

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel.widget)
        self.draw = QPushButton(tr(text.DRAW[0]))
        self.draw.setObjectName("draw_w")
        self.draw.setAccessibleName(tr(text.DRAW[0]))
        self.draw.setToolTip(tr(text.DRAW[1]))
        self.draw.setProperty("compact", True)
        caption, title, meaning = map(tr, text.SEED)
        self.seed = NumberField("w_seed", title, meaning, SEEDS, step=1.0, caption=caption, fixed=True, compact=True,
                                whole=True)  # fmt: skip
        caption, title, meaning = map(tr, text.SCALE)
        self.scale = NumberField("w_scale", title, meaning, SCALES, step=None, caption=caption, compact=True)
        self.layout = panel.titled(tr(text.DRAWN), panel.pair(self.seed, self.scale), self.seed)
        self.layout.addWidget(self.draw)
        self.draw.clicked.connect(lambda: self.drawn.emit(None, None))
        self.seed.edited.connect(lambda value: self.drawn.emit(value, None))
        self.scale.edited.connect(lambda value: self.drawn.emit(float(self.seed.value()), value))
        for field in (self.seed, self.scale):
            field.refused.connect(self.refused)

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        self.draw.setFont(look.font(12))
        self.draw.setFixedHeight(look.px(26))
        for field in (self.seed, self.scale):
            field.restyle(look)

    def set_shown(self, draw: Draw) -> None:
        """Show how they were drawn last."""
        self.seed.set_shown(float(draw.seed))
        self.scale.set_shown(draw.scale)
