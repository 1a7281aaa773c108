"""Beside the curve: the bias, its slope and how true that is, where it goes next, and why it moves or does not."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from biasviz.experiments.network.census import sentence, unit_of
from biasviz.experiments.network.check import check
from biasviz.experiments.network.curve import bend
from biasviz.experiments.network.detective import explain
from biasviz.language import mark, tr
from biasviz.ui.network import bias_text as text
from biasviz.ui.network.bias_shown import BiasShown
from biasviz.ui.neuron.readout_light import COLORS, SIGNS
from biasviz.ui.sentence import Sentence
from biasviz.ui.theme import Look
from biasviz.words import GUESSING, fixed, grouped, significant

WIDTH, NARROW = 300, 250
"""At unit 1, and in a narrow window."""
ROWS = ("slope", "batch", "bend", "next")
SAID = {
    "green": mark("held against a difference of L: they agree to {error}"),
    "amber": mark("held against a difference of L: they agree to {error} only"),
    "red": mark("held against a difference of L: they differ by {error}"),
    None: mark("a kink lies beside it, so no difference of L can tell"),
}


class BiasSide:
    """Keeps nothing but what it shows."""

    def __init__(self) -> None:
        self.widget = QWidget()
        self.widget.setObjectName("bias_side")
        self.widget.setAccessibleName(tr(text.NEAR[0]))
        self._column, self._grid = QVBoxLayout(self.widget), QGridLayout()
        self.name, self.value = QLabel(), QLabel()
        self.value.setObjectName("bias_value")
        self._names, self.numbers = {}, {}
        for k, id in enumerate(ROWS):
            name, number = self._names[id], self.numbers[id] = QLabel(), QLabel()
            name.setProperty("ink", "muted")
            name.setWordWrap(True)
            number.setObjectName(f"bias_{id}")
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(name, k, 0)
            self._grid.addWidget(number, k, 1)
        self._grid.setColumnStretch(0, 1)
        self.light, self.state, self.why = QLabel(), Sentence("bias_state", 3), Sentence("bias_why", 5)
        self.light.setObjectName("bias_light")
        self.light.setWordWrap(True)
        self._column.addWidget(self.name)
        self._column.addWidget(self.value)
        self._column.addLayout(self._grid)
        self._column.addWidget(self.light)
        self._column.addWidget(self.state)
        self._column.addWidget(self.why)
        self._column.addStretch(1)
        self._look: Look | None = None

    def fit(self, look: Look, narrow: bool) -> None:
        """Take the width that there is room for."""
        self.widget.setFixedWidth(look.px(NARROW if narrow else WIDTH))

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._look = look
        px = look.px
        self._column.setContentsMargins(px(10), px(8), px(14), px(8))
        self._column.setSpacing(px(8))
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(px(4))
        self.name.setFont(look.font(14, 600))
        self.value.setFont(look.font(30, 700))
        for id in ROWS:
            self._names[id].setFont(look.font(13))
            self.numbers[id].setFont(look.font(14, 600))
        self.light.setFont(look.font(12, 600))
        self.state.set_font(look.font(13))
        self.why.set_font(look.font(13))

    def render(self, shown: BiasShown) -> None:
        """Show the state."""
        trace, point, veiled = shown.trace, shown.point, shown.trace.veils("slope")
        _say(self.name, tr("the bias {name}", name=shown.name))
        _say(self.value, significant(point.b, 6))
        coming = None if shown.next is None else shown.next.b
        size = trace.settings.batch_size
        rows = {
            "slope": (tr("∂L/∂b, all {n} rows", n=grouped(trace.n)), math.nan if veiled else point.dL_db),
            "batch": (tr("∂L/∂b, the next {n} rows", n=grouped(size)), math.nan if veiled else shown.batch_value),
            "bend": (tr("L″, how the slope changes"), math.nan if veiled or shown.quick else bend(*shown.place)),
            "next": (tr("b after the next step"), math.nan if coming is None else coming),
        }
        for id, (name, value) in rows.items():
            there = id != "batch" or bool(size)
            for part in (self._names[id], self.numbers[id]):
                if part.isHidden() == there:
                    part.setVisible(there)
            _say(self._names[id], name)
            _say(self.numbers[id], fixed(value) if math.isfinite(value) else "–")
        self._show_light(shown, veiled)
        self._show_why(shown, veiled)

    def _show_light(self, shown: BiasShown, veiled: bool) -> None:
        look = self._look
        if look is None:
            return
        if veiled:
            light, words = None, tr(GUESSING)
        elif shown.quick:
            light, words = None, tr("checked when time rests")
        else:
            held = check(shown.run, shown.step).of("b", shown.layer)
            light = check(shown.run, shown.step).bias_light(shown.layer, shown.unit)
            error = float(held.judged.errors[0, shown.unit])
            words = tr(SAID[light], error=significant(error, 1) if error else tr("the last digit"))
        _say(self.light, f"{SIGNS[light]}  {words}")
        color = getattr(look.theme, COLORS[light])
        sheet = f"color: {color};"
        if self.light.styleSheet() != sheet:
            self.light.setStyleSheet(sheet)

    def _show_why(self, shown: BiasShown, veiled: bool) -> None:
        trace = shown.trace
        self.state.set_words(sentence(trace.network, unit_of(trace.whole, shown.layer, shown.unit)))
        found = None if veiled or shown.quick else explain(*shown.place, every=True)
        why = "" if found is None else " ".join(filter(None, (found.headline, found.cure)))
        self.why.set_words(why[:1].upper() + why[1:])


def _say(label: QLabel, words: str) -> None:
    if label.text() != words:
        label.setText(words)
