"""How the network is trained, in the left panel: the bias that is looked at, learning rate, what moves, rows a step."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from biasviz.counts import MOST_SEED
from biasviz.data.table import MOST_ROWS
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.language import each, tr
from biasviz.numerics.records import Interval
from biasviz.ui.fields import POSITIVE, ChoiceField, NumberField
from biasviz.ui.network import inputs_text as text
from biasviz.ui.panel import Panel
from biasviz.ui.theme import Look
from biasviz.ui.turner import Turner

SEEDS, ROWS = Interval(0.0, MOST_SEED), Interval(0.0, MOST_ROWS)


class TrainingPart(QObject):
    """What holds for the steps to come.

    Signals:
        b_edited(int, int, float): the user gave the bias of a unit of a layer, from 0.
        unit_chosen(int, int): the user went to another unit.
        refused(str): the user typed something else than an allowed number.

    """

    b_edited = Signal(int, int, float)
    unit_chosen = Signal(int, int)
    refused = Signal(str)

    def __init__(self, panel: Panel) -> None:
        super().__init__(panel.widget)
        self._units: tuple[int, ...] = (1,)
        self._rows = 0.0
        self._place = (0, 0)
        caption, title, meaning = map(tr, text.BIAS)
        self.b = NumberField("b", title, meaning, caption=caption, accented=True)
        self.unit = Turner("unit", text.UNIT_BEFORE, text.UNIT_AFTER)
        self._turn = QHBoxLayout()
        for part in self.unit.parts:
            self._turn.addWidget(part)
        self._turn.addStretch(1)
        self.bias = panel.group()
        self.bias.addLayout(panel.lettered("𝑏", self.b, "bias"))
        self.bias.addLayout(self._turn)
        self.moves = ChoiceField("moves", *each(text.MOVES))
        self.moves.offer({id: tr(title) for id, title in text.MOVED.items()})
        self.learning_rate = NumberField("learning_rate", *each(text.RATE), POSITIVE, step=None)
        self.rate = panel.pair(
            panel.titled(tr(text.RATE[0]), self.learning_rate), panel.titled(tr(text.MOVES[0]), self.moves)
        )
        self.batch_size = NumberField("batch_size", *each(text.ROWS_A_STEP), ROWS, step=1.0, fixed=True, whole=True)
        self.order = NumberField("order_seed", *each(text.ORDER), SEEDS, step=1.0, fixed=True, compact=True, whole=True)
        self._caption = panel.fitted("rows_a_step", self.batch_size)
        rows = panel.group()
        rows.addWidget(self._caption)
        rows.addWidget(self.batch_size)
        self.batches = panel.pair(rows, panel.titled(tr(text.ORDER[0]), self.order))
        self.epoch, self.sample = _button("epoch", text.EPOCH), _button("sample", text.SAMPLE)
        self.leaps = panel.pair(self.epoch, self.sample)
        self.b.edited.connect(lambda value: self.b_edited.emit(*self._place, value))
        self.unit.turned.connect(self._turned)
        for field in (self.b, self.learning_rate, self.batch_size, self.order):
            field.refused.connect(self.refused)

    def _turned(self, index: int) -> None:
        layer = 0
        while index >= self._units[layer]:
            index -= self._units[layer]
            layer += 1
        self.unit_chosen.emit(layer, index)

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        self._turn.setSpacing(0)
        self._turn.setContentsMargins(look.px(18), 0, 0, 0)
        for part in (self.b, self.unit, self.moves, self.learning_rate, self.batch_size, self.order):
            part.restyle(look)
        for button in (self.epoch, self.sample):
            button.setFont(look.font(12))
            button.setFixedHeight(look.px(26))

    def set_shown(self, trace: NetworkTrace) -> None:
        """Show what holds now."""
        settings, units = trace.settings, trace.network.units
        self._units, self._place = units, (trace.layer, trace.unit)
        self.b.set_shown(trace.bias)
        self.unit.set_shown(sum(units[: trace.layer]) + trace.unit, sum(units), text.unit_of(trace))
        self.moves.set_shown(settings.moves)
        self.learning_rate.set_shown(settings.learning_rate)
        self._caption.set_words(text.rows_a_step(trace), tr(text.ROWS_A_STEP[0]))
        self._rows = float(settings.batch_size or trace.n)
        self.show_rows()
        self.order.set_shown(float(trace.lab.run.order))
        some = bool(settings.batch_size)
        if self.order.isEnabled() != some:
            self.order.setEnabled(some)

    def show_rows(self) -> None:
        """Show how many rows a step sees: all there are, where more were asked for, or 0."""
        self.batch_size.set_shown(self._rows)


def _button(name: str, words: tuple[str, str]) -> QPushButton:
    title, meaning = each(words)
    button = QPushButton(title)
    button.setObjectName(f"{name}_button")
    button.setAccessibleName(title)
    button.setToolTip(meaning)
    button.setProperty("compact", True)
    return button
