"""The left panel of the Batch lab: scenario, data, layer, and how it is trained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from biasviz import files, updates
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.language import each, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.state import State
from biasviz.ui.batch import inputs_text as text
from biasviz.ui.batch.inputs_data import DataPart
from biasviz.ui.batch.inputs_layer import LayerPart
from biasviz.ui.batch.inputs_training import TrainingPart
from biasviz.ui.fields import ChoiceField
from biasviz.ui.neuron.inputs import WATCH_LINES
from biasviz.ui.neuron.inputs_text import SCENARIO
from biasviz.ui.neuron.parameters import Chooser
from biasviz.ui.panel import Panel
from biasviz.ui.sentence import Sentence
from biasviz.ui.theme import Look
from biasviz.updates import batch
from biasviz.updates import data as tables

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class BatchInputs:
    """Everything that fixes the training; fields are named as those of the Neuron lab."""

    def __init__(self, window: MainWindow) -> None:
        self._panel = Panel("batch_inputs", tr(text.PANEL))
        self.widget = self._panel.widget
        self.scenario = ChoiceField("scenario", *each(SCENARIO), lines=2)
        self.scenario.offer_groups([(tr(h.group), h.id, tr(h.title)) for h in files.scenarios_of("batch")])
        self.watch = Sentence("watch", WATCH_LINES)
        self.data, self.layer = DataPart(self._panel), LayerPart(self._panel)
        self.activation = Chooser(ChoiceField("activation", *each(text.ACTIVATION)), ACTIVATIONS)
        self.loss = Chooser(ChoiceField("loss", *each(text.LOSS)), LOSSES)
        self.training = TrainingPart(self._panel)
        self.optimizer = Chooser(ChoiceField("optimizer", *each(text.OPTIMIZER)), OPTIMIZERS)
        self._fill()
        self._wire(window)

    def _fill(self) -> None:
        panel, column = self._panel, self._panel.column
        column.addLayout(panel.titled(tr(SCENARIO[0]), self.scenario))
        column.addWidget(self.watch)
        choosers = {}
        for words, chooser in (
            (text.ACTIVATION, self.activation),
            (text.LOSS, self.loss),
            (text.OPTIMIZER, self.optimizer),
        ):
            choosers[words] = panel.titled(tr(words[0]), chooser.beside, chooser.combo)
            choosers[words].addLayout(chooser.below)
        training = self.training
        for part in (
            self.data.layout, self.layer.layout, choosers[text.ACTIVATION], choosers[text.LOSS], training.choices,
            training.rate, choosers[text.OPTIMIZER], training.minibatches,
        ):  # fmt: skip
            column.addStretch(1)
            column.addLayout(part)
        column.addStretch(2)

    def _wire(self, window: MainWindow) -> None:
        training = self.training
        for signal, update in (
            (self.scenario.chosen, updates.load_scenario),
            (self.data.generated, tables.set_generated),
            (self.layer.drawn, batch.draw_weights),
            (self.layer.b_edited, batch.set_bias),
            (self.layer.neuron_chosen, batch.choose_neuron),
            (self.activation.combo.chosen, batch.choose_activation),
            (self.loss.combo.chosen, batch.choose_loss),
            (self.optimizer.combo.chosen, batch.choose_optimizer),
            (training.reduction.chosen, batch.choose_reduction),
            (training.moves.chosen, batch.choose_moves),
            (training.learning_rate.edited, batch.set_learning_rate),
            (training.keep_chosen, batch.keep_movement),
            (training.batch_size.edited, batch.set_batch_size),
            (training.seed.edited, batch.set_seed),
        ):
            signal.connect(window.store.action(update))
        self.data.table_asked.connect(window.store.action(updates.choose_page, "data"))
        for kind, chooser in (("activation", self.activation), ("loss", self.loss), ("optimizer", self.optimizer)):
            chooser.edited.connect(window.store.action(batch.set_parameter, kind))
        for part in (self.data, self.layer, self.activation, self.loss, self.optimizer, training):
            part.refused.connect(window.notice.refuse)

    def least(self) -> int:
        """Return the least width in which nothing is cut, with the bar that scrolls where there must be one."""
        return self._panel.least() + self.widget.verticalScrollBar().sizeHint().width()

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._panel.restyle(look)
        self.watch.set_font(look.font(11))
        for part in (
            self.scenario, self.data, self.layer, self.activation, self.loss, self.training, self.optimizer,
        ):  # fmt: skip
            part.restyle(look)

    def render(self, state: State, trace: BatchTrace) -> None:
        """Show the state."""
        lab, layer = trace.lab, trace.layer
        lesson = state.lesson.lesson if state.lesson is not None else None
        # Title and sentence of the scenario say how it comes out, which a class may be asked.
        self.scenario.set_shown(*((lab.scenario, tr(lab.title)) if lesson is None else ("", tr(lesson.title))))
        self.watch.set_words(tr(lab.watch))
        told = bool(lab.watch) and lesson is None
        if self.watch.isHidden() == told:
            self.watch.setVisible(told)
        self.data.set_shown(trace)
        self.layer.set_shown(trace)
        self.activation.set_shown(layer.activation)
        self.loss.set_shown(layer.loss)
        self.training.set_shown(state, trace)
        self.optimizer.set_shown(lab.run.optimizer)
