"""The controls of the page of b and ∂C/∂w: b itself, whose b it is, whose ∂C/∂w is asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from biasviz.experiments.chain.trace import ChainTrace
from biasviz.language import mark, tr
from biasviz.ui.chain.inputs_neuron import ALLOWED
from biasviz.ui.fields import NumberField
from biasviz.ui.flow import Flow
from biasviz.ui.theme import Look
from biasviz.ui.turner import Turner

B = (mark("b that moves"), mark("The bias that moves: drag the ball, or type."))
WHOSE = mark("b of")
ASKED = mark("∂C/∂w of")
MOVER = (
    (mark("Move b of the neuron before"), mark("Let the bias of the neuron before move.")),
    (mark("Move b of the neuron after"), mark("Let the bias of the neuron after move.")),
)
LINK = (
    (mark("Ask for ∂C/∂w of the neuron before"), mark("Ask for ∂C/∂w of the neuron before.")),
    (mark("Ask for ∂C/∂w of the neuron after"), mark("Ask for ∂C/∂w of the neuron after.")),
)


class QuestionControls(QObject):
    """Shows who moves and who is asked.

    Signals:
        b_set(float): the bias that moves was given.
        mover_chosen(int), link_chosen(int): another neuron, from 0.
        refused(str): what was typed is no allowed number.

    """

    b_set = Signal(float)
    mover_chosen = Signal(int)
    link_chosen = Signal(int)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.widget = QFrame()
        self.setParent(self.widget)
        self.widget.setObjectName("question_controls")
        self._flow = Flow()
        self.widget.setLayout(self._flow)
        self.b = NumberField("question_b", tr(B[0]), tr(B[1]), ALLOWED, caption="b", accented=True)
        self._flow.addWidget(self.b)
        self._captions: list[QLabel] = []
        self._groups: list[QWidget] = []
        self.mover, self.link = Turner("mover", *MOVER), Turner("asked", *LINK)
        for caption, turner in ((WHOSE, self.mover), (ASKED, self.link)):
            group, row = QWidget(), QHBoxLayout()
            group.setLayout(row)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(0)
            label = QLabel(tr(caption))
            label.setProperty("ink", "muted")
            self._captions.append(label)
            row.addWidget(label)
            for part in turner.parts:
                row.addWidget(part)
            self._groups.append(group)
            self._flow.addWidget(group)
        self.b.edited.connect(self.b_set)
        self.b.refused.connect(self.refused)
        self.mover.turned.connect(self.mover_chosen)
        self.link.turned.connect(self.link_chosen)

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._flow.set_gaps(look.px(18), look.px(4))
        self.b.restyle(look)
        self.b.setFixedWidth(look.px(118))
        for label in self._captions:
            label.setFont(look.font(13))
            label.setContentsMargins(0, 0, look.px(6), 0)
        for turner in (self.mover, self.link):
            turner.restyle(look)
            turner.label.setFont(look.font(13, 600))
        self._flow.invalidate()

    def render(self, trace: ChainTrace, presented: bool) -> None:
        """Show the bias and the neurons."""
        self.widget.setVisible(not presented)
        self.b.set_shown(trace.chain.links[trace.mover].b)
        for turner, k in ((self.mover, trace.mover), (self.link, trace.link)):
            turner.set_shown(k, trace.depth, tr("neuron {k}", k=k + 1))
        for group in self._groups:
            if group.isHidden() == (trace.depth > 1):
                group.setVisible(trace.depth > 1)
