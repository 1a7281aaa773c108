"""The left panel of the Network lab: scenario, training, layers, start, data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from biasviz import files, updates
from biasviz.experiments.network.spec import LOSSES, REDUCTIONS
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.language import each, tr
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.state import State
from biasviz.ui.fields import ChoiceField
from biasviz.ui.network import inputs_text as text
from biasviz.ui.network.inputs_data import DataPart
from biasviz.ui.network.inputs_layers import LayersPart
from biasviz.ui.network.inputs_training import TrainingPart
from biasviz.ui.neuron.inputs import WATCH_LINES
from biasviz.ui.neuron.inputs_text import SCENARIO
from biasviz.ui.neuron.parameters import Chooser
from biasviz.ui.panel import Panel
from biasviz.ui.sentence import Sentence
from biasviz.ui.theme import Look
from biasviz.updates import network, network_data, training

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class NetworkInputs:
    """Everything that fixes the network and its training; fields are named as those of the other labs."""

    def __init__(self, window: MainWindow) -> None:
        self._panel = Panel("network_inputs", tr(text.PANEL))
        self.widget = self._panel.widget
        self.scenario = ChoiceField("scenario", *each(SCENARIO), lines=2)
        self.scenario.offer_groups([(tr(h.group), h.id, tr(h.title)) for h in files.scenarios_of("network")])
        self.watch = Sentence("watch", WATCH_LINES)
        self.training = TrainingPart(self._panel)
        self.optimizer = Chooser(ChoiceField("optimizer", *each(text.OPTIMIZER)), OPTIMIZERS)
        self.layers = LayersPart(self._panel)
        self.loss = ChoiceField("loss", *each(text.LOSS))
        self.loss.offer({id: tr(title) for id, title in LOSSES.items()})
        self.reduction = ChoiceField("reduction", *each(text.REDUCTION))
        self.reduction.offer({id: tr(id) for id in REDUCTIONS}, {id: tr(words) for id, words in REDUCTIONS.items()})
        self.data = DataPart(self._panel)
        self._fill()
        self._wire(window)

    def _fill(self) -> None:
        panel, column, part = self._panel, self._panel.column, self.training
        column.addLayout(panel.titled(tr(SCENARIO[0]), self.scenario))
        column.addWidget(self.watch)
        optimizer = panel.titled(tr(text.OPTIMIZER[0]), self.optimizer.beside, self.optimizer.combo)
        optimizer.addLayout(self.optimizer.below)
        losses = panel.titled(tr(text.LOSS[0]), self.loss)
        sums = panel.pair(
            panel.titled(tr(text.REDUCTION[0]), self.reduction), panel.titled(tr(text.BIASES[0]), self.layers.biases)
        )
        for each_part in (
            part.bias, part.rate, optimizer, part.batches, part.leaps, self.layers.layout, losses, self.layers.start,
            sums, self.layers.share, self.data.layout,
        ):  # fmt: skip
            column.addStretch(1)
            if isinstance(each_part, QWidget):
                column.addWidget(each_part)
            else:
                column.addLayout(each_part)
        column.addStretch(2)

    def _wire(self, window: MainWindow) -> None:
        part, layers, data = self.training, self.layers, self.data
        for signal, update in (
            (self.scenario.chosen, updates.load_scenario),
            (part.b_edited, network.set_bias),
            (part.unit_chosen, network.choose_unit),
            (part.learning_rate.edited, network.set_learning_rate),
            (part.moves.chosen, network.choose_moves),
            (part.batch_size.edited, network.set_batch_size),
            (part.order.edited, network.set_order),
            (self.optimizer.combo.chosen, network.choose_optimizer),
            (self.loss.chosen, network.choose_loss),
            (self.reduction.chosen, network.choose_reduction),
            (layers.hidden_set, network.set_layers),
            (layers.units_set, network.set_units),
            (layers.activation_chosen, network.choose_activation),
            (layers.init_chosen, network.choose_init),
            (layers.scale_set, network.set_init_scale),
            (layers.seed_set, network.set_seed),
            (layers.biases_set, network.set_all_biases),
            (layers.shared, network.share_biases),
            (data.chosen, network_data.choose_set),
            (data.generated, network_data.set_generated),
            (data.test_set, network.set_test_share),
            (data.split_set, network.set_split),
            (data.standardized, network.standardize),
        ):
            signal.connect(window.notice.taken)  # first, for what is given now may be refused
            signal.connect(window.store.action(update))
        part.batch_size.edited.connect(part.show_rows)  # as many as there are is no change, and nothing else is shown
        part.epoch.clicked.connect(lambda: window.store.dispatch(training.epoch))
        part.sample.clicked.connect(lambda: window.store.dispatch(training.sample))
        self.optimizer.edited.connect(window.store.action(network.set_parameter, "optimizer"))
        for refusing in (part, layers, data, self.optimizer):
            refusing.refused.connect(window.notice.refuse)

    def least(self) -> int:
        """Return the least width in which nothing is cut, with the bar that scrolls where there must be one."""
        return self._panel.least() + self.widget.verticalScrollBar().sizeHint().width()

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._panel.restyle(look)
        self.watch.set_font(look.font(11))
        for part in (
            self.scenario, self.training, self.optimizer, self.layers, self.loss, self.reduction, self.data,
        ):  # fmt: skip
            part.restyle(look)

    def render(self, state: State, trace: NetworkTrace) -> None:
        """Show the state."""
        lab, network_ = trace.lab, trace.network
        lesson = state.lesson.lesson if state.lesson is not None else None
        # Title and sentence of the scenario say how it comes out, which a class may be asked.
        self.scenario.set_shown(*((lab.scenario, tr(lab.title)) if lesson is None else ("", tr(lesson.title))))
        self.watch.set_words(tr(lab.watch))
        told = bool(lab.watch) and lesson is None
        if self.watch.isHidden() == told:
            self.watch.setVisible(told)
        self.training.set_shown(trace)
        self.optimizer.set_shown(trace.settings.optimizer)
        self.layers.set_shown(trace)
        self.loss.set_shown(network_.loss)
        self.reduction.set_shown(network_.reduction)
        self.data.set_shown(trace)
