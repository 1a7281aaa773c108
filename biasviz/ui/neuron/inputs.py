"""The left panel: scenario, numbers, choices, the learning rate with its ruler."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from biasviz.experiments.neuron.path import Path
from biasviz.experiments.neuron.ruler import ruler
from biasviz.experiments.neuron.spec import MOVES, REDUCTIONS
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import each, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.state import State
from biasviz.ui.calm import calm_step
from biasviz.ui.fields import POSITIVE, ChoiceField, NumberField
from biasviz.ui.neuron import inputs_text as text
from biasviz.ui.neuron.parameters import Chooser
from biasviz.ui.neuron.rate_ruler import RateRuler
from biasviz.ui.neuron.sample_row import SampleRow
from biasviz.ui.panel import Panel
from biasviz.ui.sentence import Sentence
from biasviz.ui.theme import Look

WATCH_LINES = 4


class Inputs(QObject):
    """Everything that fixes the run.

    Signals say what the user did: a number edited, a choice made, a parameter ("activation", "loss" or
    "optimizer", its name, its value) set, lists of samples given, or input refused with a sentence.
    """

    labs = ("neuron",)
    scenario_chosen = Signal(str)
    x_edited, w_edited, b_edited, y_edited = Signal(float), Signal(float), Signal(float), Signal(float)
    samples_edited = Signal(object, object)
    sample_chosen = Signal(int)
    activation_chosen, loss_chosen, optimizer_chosen = Signal(str), Signal(str), Signal(str)
    reduction_chosen, moves_chosen = Signal(str), Signal(str)
    learning_rate_edited = Signal(float)
    parameter_edited = Signal(str, str, float)
    considered = Signal(str, object)
    refused = Signal(str)

    def __init__(self, scenarios: Sequence[tuple[str, str, str]]) -> None:
        super().__init__()
        self._ruler_at: tuple[int, Path, bool] | None = None
        self._make_controls(scenarios)
        self._panel = Panel("inputs", tr(text.PANEL))
        self.widget = self._panel.widget
        self.setParent(self.widget)
        self._fill()
        self._connect()

    # Building

    def _make_controls(self, scenarios: Sequence[tuple[str, str, str]]) -> None:
        self.scenario = ChoiceField("scenario", *each(text.SCENARIO), lines=2)
        self.scenario.offer_groups([(tr(group), id, tr(title)) for group, id, title in scenarios])
        self.watch = Sentence("watch", WATCH_LINES)
        self.x, self.w, self.b, self.y = (
            NumberField(name, tr(q.title), tr(q.meaning), caption=tr(q.caption), accented=q is text.B)
            for name, q in (("x", text.X), ("w", text.W), ("b", text.B), ("y", text.Y))
        )
        self.samples = SampleRow()
        self.activation = Chooser(ChoiceField("activation", *each(text.ACTIVATION)), ACTIVATIONS)
        self.loss = Chooser(ChoiceField("loss", *each(text.LOSS)), LOSSES)
        self.optimizer = Chooser(ChoiceField("optimizer", *each(text.OPTIMIZER)), OPTIMIZERS)
        rate = each((text.RATE.title, text.RATE.meaning))
        self.learning_rate = NumberField("learning_rate", *rate, POSITIVE, step=None)
        self.ruler = RateRuler()
        self.moves = ChoiceField("moves", *each(text.MOVES))
        self.moves.offer({id: tr(title) for id, title in MOVES.items()})
        self.reduction = ChoiceField("reduction", *each(text.REDUCTION))
        tips = {id: tr(meaning) for id, meaning in REDUCTIONS.items()}
        self.reduction.offer({id: tr(id) for id in REDUCTIONS}, tips)

    def _fill(self) -> None:
        panel, column = self._panel, self._panel.column
        column.addLayout(panel.titled(tr(text.SCENARIO[0]), self.scenario))
        column.addWidget(self.watch)
        column.addStretch(1)
        numbers = panel.group()
        for quantity, field in ((text.X, self.x), (text.W, self.w), (text.B, self.b), (text.Y, self.y)):
            numbers.addLayout(panel.lettered(quantity.letter, field, "bias" if field is self.b else "text"))
        numbers.addLayout(self.samples.layout)
        column.addLayout(numbers)
        for words, chooser in (
            (text.ACTIVATION, self.activation),
            (text.LOSS, self.loss),
            (text.OPTIMIZER, self.optimizer),
        ):
            column.addStretch(1)
            group = panel.titled(tr(words[0]), chooser.beside, chooser.combo)
            group.addLayout(chooser.below)
            column.addLayout(group)
        column.addStretch(1)
        rate = panel.titled(tr(text.RATE.title), self.learning_rate)
        rate.addWidget(self.ruler)
        column.addLayout(rate)
        column.addStretch(1)
        titled = panel.titled(tr(text.MOVES[0]), self.moves), panel.titled(tr(text.REDUCTION[0]), self.reduction)
        column.addLayout(panel.pair(*titled))
        column.addStretch(2)

    def _connect(self) -> None:
        for field, edited in (
            (self.x, self.x_edited), (self.w, self.w_edited), (self.b, self.b_edited),
            (self.y, self.y_edited), (self.learning_rate, self.learning_rate_edited),
        ):  # fmt: skip
            field.edited.connect(edited)
            field.refused.connect(self.refused)
        for choice, chosen in (
            (self.scenario, self.scenario_chosen), (self.activation.combo, self.activation_chosen),
            (self.loss.combo, self.loss_chosen), (self.optimizer.combo, self.optimizer_chosen),
            (self.reduction, self.reduction_chosen), (self.moves, self.moves_chosen),
        ):  # fmt: skip
            choice.chosen.connect(chosen)
        for kind, chooser in (
            ("activation", self.activation),
            ("loss", self.loss),
            ("optimizer", self.optimizer),
        ):
            chooser.edited.connect(lambda name, value, kind=kind: self.parameter_edited.emit(kind, name, value))
            chooser.refused.connect(self.refused)
            chooser.combo.considered.connect(lambda id, kind=kind: self.considered.emit(kind, id))
        self.ruler.rate_set.connect(self.learning_rate_edited)
        self.ruler.considered.connect(lambda rate: self.considered.emit("rate", rate))
        self.samples.sample_chosen.connect(self.sample_chosen)
        self.samples.samples_edited.connect(self.samples_edited)

    # What the program says

    def restyle(self, look: Look) -> None:
        """Take fonts, colours and sizes from the look."""
        self._panel.restyle(look)
        self.watch.set_font(look.font(11))
        for part in (
            self.scenario, self.x, self.w, self.b, self.y, self.samples, self.activation, self.loss,
            self.optimizer, self.learning_rate, self.ruler, self.moves, self.reduction,
        ):  # fmt: skip
            part.restyle(look)

    def least(self) -> int:
        """Return the width in pixels that its words need."""
        return self._panel.least()

    def render(self, state: State, trace: NeuronTrace) -> None:
        """Show the state."""
        lab, run = state.neuron, state.neuron.run
        problem = run.start.problem
        self.scenario.set_shown(lab.scenario, tr(lab.title))
        self.watch.set_words(tr(lab.watch))
        self.x.set_shown(problem.x[lab.sample])
        self.w.set_shown(trace.neuron.w)
        self.b.set_shown(trace.neuron.b)
        self.y.set_shown(problem.y[lab.sample])
        self.samples.set_shown(problem.x, problem.y, lab.sample)
        self.activation.set_shown(problem.activation)
        self.loss.set_shown(problem.loss)
        self.optimizer.set_shown(run.optimizer)
        self.learning_rate.set_shown(run.learning_rate)
        self._render_ruler(state, trace)
        self.moves.set_shown(run.moves)
        self.reduction.set_shown(problem.reduction)

    def _render_ruler(self, state: State, trace: NeuronTrace) -> None:
        run, step = state.neuron.run, calm_step(trace)
        veiled = trace.veils("limits")
        if self._ruler_at == (step, trace.path, veiled):
            return
        self._ruler_at = (step, trace.path, veiled)
        marks = trace.ruler if veiled or step == trace.step else ruler(trace.path, step)
        self.ruler.set_shown(run.learning_rate, marks, run.optimizer, run.moves)
