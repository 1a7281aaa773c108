"""The left panel of the Chain lab: scenario, input and target, how deep, one neuron, weights at random."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from biasviz import files, updates
from biasviz.experiments.chain.spec import DEEPEST, LOSSES
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.language import each, tr
from biasviz.numerics.records import Interval
from biasviz.state import State
from biasviz.ui.chain import inputs_text as text
from biasviz.ui.chain.inputs_draw import DrawPart
from biasviz.ui.chain.inputs_neuron import ALLOWED, NeuronPart
from biasviz.ui.fields import ChoiceField, NumberField
from biasviz.ui.neuron.inputs import WATCH_LINES
from biasviz.ui.neuron.inputs_text import SCENARIO
from biasviz.ui.panel import Panel
from biasviz.ui.sentence import Sentence
from biasviz.ui.theme import Look
from biasviz.updates import chain

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow

DEPTHS = Interval(1.0, float(DEEPEST))


class ChainInputs:
    """Everything that fixes the chain; fields are named as those of the other labs."""

    def __init__(self, window: MainWindow) -> None:
        self._panel = Panel("chain_inputs", tr(text.PANEL))
        self.widget = self._panel.widget
        self.scenario = ChoiceField("scenario", *each(SCENARIO), lines=2)
        self.scenario.offer_groups([(tr(h.group), h.id, tr(h.title)) for h in files.scenarios_of("chain")])
        self.watch = Sentence("watch", WATCH_LINES)
        self.x, self.y = (
            NumberField(name, tr(title), tr(meaning), ALLOWED, caption=tr(caption))
            for name, (caption, title, meaning) in (("x", text.X), ("y", text.Y))
        )
        self.depth = NumberField("depth", *each(text.DEPTH), DEPTHS, step=1.0, fixed=True, whole=True)
        self.loss = ChoiceField("loss", *each(text.LOSS))
        self.loss.offer({id: tr(title) for id, title in LOSSES.items()})
        self.skip = QCheckBox(tr(text.SKIP[0]))
        self.skip.setObjectName("skip")
        self.skip.setAccessibleName(tr(text.SKIP[0]))
        self.skip.setToolTip(tr(text.SKIP[1]))
        self.neuron, self.draw = NeuronPart(self._panel), DrawPart(self._panel)
        self._fill()
        self._wire(window)

    def _fill(self) -> None:
        panel, column = self._panel, self._panel.column
        column.addLayout(panel.titled(tr(SCENARIO[0]), self.scenario))
        column.addWidget(self.watch)
        ends = panel.group()
        ends.addLayout(panel.lettered("𝑥", self.x))
        ends.addLayout(panel.lettered("𝑦", self.y))
        size = panel.pair(panel.titled(tr(text.DEPTH[0]), self.depth), panel.titled(tr(text.LOSS[0]), self.loss))
        shape = panel.group()
        shape.addLayout(size)
        shape.addWidget(self.skip)
        for part in (ends, shape, self.neuron.layout, self.draw.layout):
            column.addStretch(1)
            column.addLayout(part)
        column.addStretch(2)

    def _wire(self, window: MainWindow) -> None:
        neuron, store = self.neuron, window.store
        for signal, update in (
            (self.scenario.chosen, updates.load_scenario),
            (self.x.edited, chain.set_x),
            (self.y.edited, chain.set_y),
            (self.depth.edited, chain.set_depth),
            (self.loss.chosen, chain.choose_loss),
            (neuron.chosen, chain.choose_link),
            (neuron.w_set, chain.set_w),
            (neuron.b_set, chain.set_b),
            (neuron.activation_chosen, chain.choose_activation),
            (neuron.parameter_set, chain.set_parameter),
            (neuron.together_chosen, chain.set_together),
            (self.draw.drawn, chain.draw),
        ):
            signal.connect(store.action(update))
        self.skip.clicked.connect(lambda: store.dispatch(chain.toggle_skip))
        for part in (self.x, self.y, self.depth, neuron, self.draw):
            part.refused.connect(window.notice.refuse)

    def least(self) -> int:
        """Return the least width in which nothing is cut, with the bar that scrolls where there must be one."""
        return self._panel.least() + self.widget.verticalScrollBar().sizeHint().width()

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._panel.restyle(look)
        self.watch.set_font(look.font(11))
        for part in (self.scenario, self.x, self.y, self.depth, self.loss, self.neuron, self.draw):
            part.restyle(look)
        self.skip.setFont(look.font(12))
        self.skip.setMinimumHeight(look.px(20))

    def render(self, state: State, trace: ChainTrace) -> None:
        """Show the state."""
        lab, given = trace.lab, trace.chain
        lesson = state.lesson.lesson if state.lesson is not None else None
        # Title and sentence of the scenario say how it comes out, which a class may be asked.
        self.scenario.set_shown(*((lab.scenario, tr(lab.title)) if lesson is None else ("", tr(lesson.title))))
        self.watch.set_words(tr(lab.watch))
        told = bool(lab.watch) and lesson is None
        if self.watch.isHidden() == told:
            self.watch.setVisible(told)
        self.x.set_shown(given.x)
        self.y.set_shown(given.y)
        self.depth.set_shown(float(given.depth))
        self.loss.set_shown(given.loss)
        if self.skip.isChecked() != given.skip:
            self.skip.setChecked(given.skip)
        self.neuron.set_shown(trace)
        self.draw.set_shown(lab.draw)
