"""How the training steps, in the left panel of the Batch lab: reduction, learning rate, minibatches."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QSizePolicy

from biasviz.counts import MOST_SEED
from biasviz.data.table import MOST_ROWS
from biasviz.experiments.layer.spec import REDUCTIONS
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.language import each, tr
from biasviz.numerics.records import Interval
from biasviz.state import State
from biasviz.ui.batch import inputs_text as text
from biasviz.ui.fields import POSITIVE, ChoiceField, NumberField
from biasviz.ui.panel import Panel
from biasviz.ui.theme import Look

SEEDS, ROWS = Interval(0.0, MOST_SEED), Interval(0.0, MOST_ROWS)


class TrainingPart(QObject):
    """Over the rows, what moves, the learning rate with its other number, and rows a step.

    Signals:
        keep_chosen(bool): whether another reduction takes the learning rate with it.
        refused(str): the user typed something else than an allowed number.

    """

    keep_chosen = Signal(bool)
    refused = Signal(str)

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel.widget)
        self.reduction = ChoiceField("reduction", *each(text.REDUCTION))
        tips = {id: tr(meaning) for id, meaning in REDUCTIONS.items()}
        self.reduction.offer({id: tr(text.NONE) if id == "none" else tr(id) for id in REDUCTIONS}, tips)
        self.moves = ChoiceField("moves", *each(text.MOVES))
        self.moves.offer({id: tr(title) for id, title in text.MOVED.items()})
        self.learning_rate = NumberField("learning_rate", *each(text.RATE), POSITIVE, step=None)
        self.other = QLabel()
        self.other.setObjectName("other_rate")
        self.other.setProperty("ink", "muted")
        self.other.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.keep = QCheckBox(tr(text.KEEP[0]))
        self.keep.setObjectName("keep_movement")
        self.keep.setAccessibleName(tr(text.KEEP[0]))
        self.keep.setToolTip(tr(text.KEEP[1]))
        self.keep.clicked.connect(self.keep_chosen)
        self.batch_size = NumberField("batch_size", *each(text.ROWS_A_STEP), ROWS, step=1.0, fixed=True, whole=True)
        self.seed = NumberField("order_seed", *each(text.ORDER), SEEDS, step=1.0, fixed=True, compact=True, whole=True)
        titled = panel.titled(tr(text.REDUCTION[0]), self.reduction), panel.titled(tr(text.MOVES[0]), self.moves)
        self.choices = panel.pair(*titled)
        self.rate = panel.titled(tr(text.RATE[0]), self.learning_rate)
        self.rate.addWidget(self.other)
        self.rate.addWidget(self.keep)
        self._caption = panel.fitted("rows_a_step", self.batch_size)
        rows = panel.group()
        rows.addWidget(self._caption)
        rows.addWidget(self.batch_size)
        self.minibatches = panel.pair(rows, panel.titled(tr(text.ORDER[0]), self.seed))
        for field in (self.learning_rate, self.batch_size, self.seed):
            field.refused.connect(self.refused)

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        for part in (self.reduction, self.moves, self.learning_rate, self.batch_size, self.seed):
            part.restyle(look)
        self.other.setFont(look.font(12))
        self.other.setFixedHeight(look.px(18))
        self.keep.setFont(look.font(12))
        self.keep.setMinimumHeight(look.px(20))

    def set_shown(self, state: State, trace: BatchTrace) -> None:
        """Show the training."""
        lab, run = trace.lab, trace.lab.run
        self.reduction.set_shown(run.start.reduction)
        self.moves.set_shown(run.moves)
        self.learning_rate.set_shown(run.learning_rate)
        words = text.other_rate(run, trace)
        if words != self.other.text():
            self.other.setText(words)
            self.other.setToolTip(words)
        if self.keep.isChecked() != lab.keeps_movement:
            self.keep.setChecked(lab.keeps_movement)
        self._caption.set_words(*text.rows_a_step(trace))
        self.batch_size.set_shown(float(trace.path.batch_size))
        self.seed.set_shown(float(run.seed))
        if self.seed.isEnabled() != bool(run.batch_size):
            self.seed.setEnabled(bool(run.batch_size))

