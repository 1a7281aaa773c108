"""The line of the chosen bias: its value, its gradient, the truth light, why it does not move, who it is dead for."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from biasviz.experiments.network import census
from biasviz.experiments.network.check import Check, check
from biasviz.experiments.network.detective import explain
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.language import mark, tr
from biasviz.ui.network.bias_text import bias_name
from biasviz.ui.neuron.readout_light import COLORS, SIGNS
from biasviz.ui.sentence import Sentence
from biasviz.ui.theme import Look
from biasviz.words import GUESSING, fixed, grouped, significant

WAITS = mark("checked when time rests")
SAID = {
    "green": mark("all {n} gradients agree with differences of L; the worst, of {array}, to {error}"),
    "amber": mark("gradients agree with differences of L, of {array} to {error} only"),
    "red": mark("gradients differ from differences of L, those of {array} by {error}"),
}
SHORT = {
    "green": mark("all {n} gradients checked; worst {array}, to {error}"),
    "amber": mark("worst gradient {array}, only to {error}"),
    "red": mark("wrong gradient {array}, off by {error}"),
}
UNSEEN = mark("no difference of L can tell: a kink lies beside, or L is undefined")
DEAD_FOR, SATURATED_FOR = mark("Show the rows it is dead for"), mark("Show the rows it is saturated for")
EITHER = mark("Show the rows it is dead or saturated for")
MARK_MEANING = mark("Marks in the picture the rows for which nothing, or hardly anything, reaches this bias.")


class Truth(NamedTuple):
    """What the light says: its colour, the long words and the short ones."""

    light: str | None
    long: str
    short: str


def truth(found: Check | None, veiled: bool) -> Truth:
    """Return what the light says of all gradients; None where they wait to be checked."""
    if veiled or found is None:
        words = tr(GUESSING) if veiled else tr(WAITS)
        return Truth(None, words, words)
    light = found.light
    if light is None:
        return Truth(None, tr(UNSEEN), tr(UNSEEN))
    error = found.worst.error
    given = {
        "n": grouped(found.compared), "array": found.worst.name,
        "error": significant(error, 1) if error and math.isfinite(error) else tr("the last digit"),
    }  # fmt: skip
    return Truth(light, tr(SAID[light], **given), tr(SHORT[light], **given))


class BiasLine(QObject):
    """Keeps nothing but what it shows.

    Signals:
        marked(bool): the rows that the unit is dead for are to be marked, or no longer.

    """

    marked = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.widget = QFrame()
        self.widget.setObjectName("diagram_bias")
        self.widget.setAccessibleName(tr("The chosen bias"))
        self._column = QVBoxLayout(self.widget)
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        self._column.addLayout(self._first)
        self._column.addLayout(self._second)
        self.value, self.slope = _label("diagram_value", "bias"), _label("diagram_slope", "text")
        self.light = QLabel()
        self.light.setObjectName("diagram_light")
        self.light.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._first.addWidget(self.value)
        self._first.addWidget(self.slope)
        self._first.addWidget(self.light, 1)
        self.why = Sentence("diagram_why", 2)
        self.why.setProperty("ink", "text")
        self.rows = QPushButton(tr(EITHER))
        self.rows.setObjectName("diagram_mark")
        self.rows.setToolTip(tr(MARK_MEANING))
        self.rows.setCheckable(True)
        self.rows.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.rows.clicked.connect(self.marked)
        policy = self.rows.sizePolicy()
        policy.setRetainSizeWhenHidden(False)
        self.rows.setSizePolicy(policy)
        self._second.addWidget(self.why, 1)
        self._second.addWidget(self.rows, 0, Qt.AlignmentFlag.AlignVCenter)
        self._look: Look | None = None

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        self._look = look
        px = look.px
        self._column.setContentsMargins(px(12), px(5), px(10), px(6))
        self._column.setSpacing(px(2))
        self._first.setSpacing(px(16))
        self._second.setSpacing(px(10))
        self.value.setFont(look.font(16, 600))
        self.slope.setFont(look.font(14, 500))
        self.light.setFont(look.font(12, 500))
        self.why.set_font(look.font(13))
        self.rows.setFont(look.font(12, 500))
        self.rows.setFixedHeight(px(26))
        theme = look.theme
        self.widget.setStyleSheet(
            f"QFrame#diagram_bias {{ background: {theme.panel}; border: none; border-top: 1px solid {theme.line}; }}"
        )

    def render(self, trace: NetworkTrace, unit: census.Unit, rests: bool) -> None:
        """Show the chosen bias.

        Args:
            trace: the state.
            unit: how it stands over the rows.
            rests: whether nothing moves: what takes long is told then.

        """
        look, veiled = self._look, trace.veils("slope")
        if look is None:
            return
        layer, k, network = trace.layer, trace.unit, trace.network
        name = bias_name(network, layer, k)
        _say(self.value, tr("{name} = {b}", name=name, b=fixed(trace.bias, 4)), "−0.000000")
        slope = "?" if veiled else fixed(float(trace.gradients.b[layer][0, k]), 3)
        _say(self.slope, f"∂L/∂b = {slope}", "−0.000000")
        found = check(trace.lab.run, trace.step) if rests and not veiled else None
        self._show_light(look, truth(found, veiled))
        reason = explain(trace.lab.run, trace.step, layer, k) if rests and not veiled else None
        stands = census.sentence(network, unit)
        if reason is not None and reason.id != "dead":
            stands = tr("Why it hardly moves: {why} {census}", why=_sentence(reason.headline), census=stands)
        elif reason is not None:
            stands = f"{_sentence(reason.headline)} {reason.cure}"
        self.why.set_words(stands)
        self._show_rows(look, unit, trace.lab.marked)

    def _show_light(self, look: Look, said: Truth) -> None:
        room = self.light.width()
        text = f"{SIGNS[said.light]}  {said.long}"
        metrics = QFontMetrics(self.light.font())
        if metrics.horizontalAdvance(text) > room:
            text = metrics.elidedText(f"{SIGNS[said.light]}  {said.short}", Qt.TextElideMode.ElideRight, max(40, room))
        if self.light.text() != text:
            self.light.setText(text)
            self.light.setToolTip(said.long)
            self.light.setAccessibleDescription(said.long)
        sheet = f"color: {getattr(look.theme, COLORS[said.light])};"
        if self.light.styleSheet() != sheet:
            self.light.setStyleSheet(sheet)

    def _show_rows(self, look: Look, unit: census.Unit, marked: bool) -> None:
        some = bool(unit.dead or unit.saturated)
        words = tr(DEAD_FOR if not unit.saturated else SATURATED_FOR if not unit.dead else EITHER)
        if some and self.rows.text() != words:
            self.rows.setText(words)
            self.rows.setAccessibleName(words)
        wide = QFontMetrics(self.rows.font()).horizontalAdvance(words) + look.px(26)
        if self.rows.width() != wide:
            self.rows.setFixedWidth(wide)
        if self.rows.isHidden() == some:
            self.rows.setVisible(some)
        self.rows.setChecked(marked)


def _label(name: str, ink: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("ink", ink)
    return label


def _say(label: QLabel, words: str, widest: str) -> None:
    """Say it in as much room as the widest number takes, so that nothing beside it moves."""
    if label.text() == words:
        return
    label.setText(words)
    metrics = QFontMetrics(label.font())
    room = metrics.horizontalAdvance(words.split("=")[0] + "= " + widest)
    wide = max(room, metrics.horizontalAdvance(words))
    if label.width() != wide:
        label.setFixedWidth(wide)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
