"""One neuron of the chain in the left panel: which one, its weight, its bias and its activation; or those of all."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from biasviz.experiments.chain.spec import LARGEST
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.language import each, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.records import Interval
from biasviz.ui.chain import inputs_text as text
from biasviz.ui.fields import ChoiceField, NumberField
from biasviz.ui.neuron.parameters import Chooser
from biasviz.ui.panel import Panel
from biasviz.ui.theme import Look
from biasviz.ui.turner import Turner

ALLOWED = Interval(-LARGEST, LARGEST)


class NeuronPart(QObject):
    """Shows the neuron that is looked at.

    Signals:
        chosen(int): the user went to another neuron, from 0.
        w_set(int, float), b_set(int, float), activation_chosen(int, str), parameter_set(int, str, float): another
            number or activation for a neuron.
        together_chosen(bool): whether they are set for all neurons.
        refused(str): the user typed something else than an allowed number.

    """

    chosen = Signal(int)
    w_set = Signal(int, float)
    b_set = Signal(int, float)
    activation_chosen = Signal(int, str)
    parameter_set = Signal(int, str, float)
    together_chosen = Signal(bool)
    refused = Signal(str)

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel.widget)
        self._link = 0
        self.neuron = Turner("neuron", text.BEFORE, text.AFTER)
        self.w, self.b = (
            NumberField(name, tr(title), tr(meaning), ALLOWED, caption=tr(caption), accented=name == "b")
            for name, (caption, title, meaning) in (("w", text.W), ("b", text.B))
        )
        self.together = QCheckBox(tr(text.TOGETHER[0]))
        self.together.setObjectName("together")
        self.together.setAccessibleName(tr(text.TOGETHER[0]))
        self.together.setToolTip(tr(text.TOGETHER[1]))
        self.activation = Chooser(ChoiceField("activation", *each(text.ACTIVATION)), ACTIVATIONS)
        turn = QHBoxLayout()
        turn.setSpacing(0)
        turn.addWidget(panel.caption(tr(text.NEURON)))
        turn.addStretch(1)
        for part in self.neuron.parts:
            turn.addWidget(part)
        self.layout = panel.group()
        self.layout.addLayout(turn)
        self.layout.addLayout(panel.lettered("𝑤", self.w))
        self.layout.addLayout(panel.lettered("𝑏", self.b, "bias"))
        chooser = panel.titled(tr(text.ACTIVATION[0]), self.activation.beside, self.activation.combo)
        chooser.addLayout(self.activation.below)
        self.layout.addLayout(chooser)
        self.layout.addWidget(self.together)
        self.neuron.turned.connect(self.chosen)
        self.w.edited.connect(lambda value: self.w_set.emit(self._link, value))
        self.b.edited.connect(lambda value: self.b_set.emit(self._link, value))
        self.activation.combo.chosen.connect(lambda id: self.activation_chosen.emit(self._link, id))
        self.activation.edited.connect(lambda name, value: self.parameter_set.emit(self._link, name, value))
        self.together.clicked.connect(self.together_chosen)
        self.activation.refused.connect(self.refused)
        for field in (self.w, self.b):
            field.refused.connect(self.refused)

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        for part in (self.neuron, self.w, self.b, self.activation):
            part.restyle(look)
        self.together.setFont(look.font(12))
        self.together.setMinimumHeight(look.px(20))

    def set_shown(self, trace: ChainTrace) -> None:
        """Show the neuron."""
        self._link, link = trace.link, trace.chosen
        self.neuron.set_shown(trace.link, trace.depth, text.neuron_of(trace.link, trace.depth))
        self.w.set_shown(link.w)
        self.b.set_shown(link.b)
        self.activation.set_shown(link.activation)
        if self.together.isChecked() != trace.lab.together:
            self.together.setChecked(trace.lab.together)
