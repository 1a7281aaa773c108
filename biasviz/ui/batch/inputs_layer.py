"""W and b in the left panel of the Batch lab: how W is drawn, the bias of the neuron that is looked at."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from biasviz.counts import MOST_SEED
from biasviz.experiments.layer.spec import Seeded
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.language import tr
from biasviz.numerics.records import Interval
from biasviz.ui.batch import inputs_text as text
from biasviz.ui.fields import NumberField
from biasviz.ui.panel import Panel
from biasviz.ui.theme import Look
from biasviz.ui.turner import Turner

SEEDS = Interval(0.0, MOST_SEED)


class LayerPart(QObject):
    """𝑊 with its seed, 𝑏 of one neuron, and which one that is.

    Signals:
        drawn(float): the user wants W drawn with that seed.
        b_edited(int, float): the user gave the bias of a neuron, from 0.
        neuron_chosen(int): the user went to another neuron, from 0.
        refused(str): the user typed something else than an allowed number.

    """

    drawn = Signal(float)
    b_edited = Signal(int, float)
    neuron_chosen = Signal(int)
    refused = Signal(str)

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel.widget)
        self._neuron = 0
        self._seed: int | None = None
        self.draw = QPushButton(tr(text.DRAW[0]))
        self.draw.setObjectName("draw_weights")
        self.draw.setAccessibleName(tr(text.DRAW[0]))
        self.draw.setToolTip(tr(text.DRAW[1]))
        self.draw.setProperty("compact", True)
        caption, title, meaning = map(tr, text.WEIGHTS_SEED)
        self.seed = NumberField("weights_seed", title, meaning, SEEDS, step=1.0, caption=caption, fixed=True,
                                compact=True, whole=True)  # fmt: skip
        caption, title, meaning = map(tr, text.BIAS)
        self.b = NumberField("b", title, meaning, caption=caption, accented=True)
        self.neuron = Turner("neuron", text.NEURON_BEFORE, text.NEURON_AFTER)
        weights, self._weights = QWidget(), QHBoxLayout()
        weights.setLayout(self._weights)
        self._weights.setContentsMargins(0, 0, 0, 0)
        self._weights.addWidget(self.draw, 3)
        self._weights.addWidget(self.seed, 2)
        self._turn = QHBoxLayout()
        for part in self.neuron.parts:
            self._turn.addWidget(part)
        self._turn.addStretch(1)
        self.layout = panel.group()
        self.layout.addLayout(panel.lettered("𝑊", weights))
        self.layout.addLayout(panel.lettered("𝑏", self.b, "bias"))
        self.layout.addLayout(self._turn)
        self.draw.clicked.connect(lambda: self.drawn.emit(0.0 if self._seed is None else self._seed + 1.0))
        self.seed.edited.connect(self.drawn)
        self.b.edited.connect(lambda value: self.b_edited.emit(self._neuron, value))
        self.neuron.turned.connect(self.neuron_chosen)
        for field in (self.seed, self.b):
            field.refused.connect(self.refused)

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        self.draw.setFont(look.font(12))
        self.draw.setFixedHeight(look.px(26))
        self._weights.setSpacing(look.px(6))
        self._turn.setSpacing(0)
        self._turn.setContentsMargins(look.px(18), 0, 0, 0)
        for part in (self.seed, self.b, self.neuron):
            part.restyle(look)

    def set_shown(self, trace: BatchTrace) -> None:
        """Show the layer where the training has come to."""
        weights = trace.layer.weights
        self._neuron, self._seed = trace.neuron, weights.seed if isinstance(weights, Seeded) else None
        if self.seed.isHidden() == (self._seed is not None):
            self.seed.setVisible(self._seed is not None)
        if self._seed is not None:
            self.seed.set_shown(float(self._seed))
        self.b.set_shown(float(trace.b[0, trace.neuron]))
        self.neuron.set_shown(trace.neuron, trace.k, text.neuron_of(trace.neuron, trace.k))
