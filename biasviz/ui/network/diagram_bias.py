"""The line of the chosen bias: its value, its gradient, the truth light, why it does not move, who it is dead for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from biasviz.experiments.network import census
from biasviz.experiments.network.detective import explain
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.experiments.neuron.detective import Reason
from biasviz.language import mark, tr
from biasviz.patience import Lengthy, at_once
from biasviz.ui.fitted import Fitted
from biasviz.ui.network.bias_text import bias_name
from biasviz.ui.network.diagram_truth import ASKS, ASKS_MEANING, Truth
from biasviz.ui.neuron.readout_light import COLORS, SIGNS
from biasviz.ui.sentence import Sentence
from biasviz.ui.theme import Look
from biasviz.words import fixed, grouped

DEAD_FOR, SATURATED_FOR = mark("Show the rows it is dead for"), mark("Show the rows it is saturated for")
EITHER = mark("Show the rows it is dead or saturated for")
MARK_MEANING = mark("Marks in the picture the rows for which nothing, or hardly anything, reaches this bias.")


class BiasLine(QObject):
    """Keeps nothing but what it shows.

    Signals:
        marked(bool): the rows that the unit is dead for are to be marked, or no longer.
        check_asked(): all gradients are to be checked now.

    """

    marked = Signal(bool)
    check_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.widget = QFrame()
        self.setParent(self.widget)
        self.widget.setObjectName("diagram_bias")
        self.widget.setAccessibleName(tr("The chosen bias"))
        self._whole, self._column, self._first = QHBoxLayout(self.widget), QVBoxLayout(), QHBoxLayout()
        self._whole.addLayout(self._column, 1)
        self._column.addLayout(self._first)
        self.value, self.slope = _label("diagram_value", "bias"), _label("diagram_slope", "text")
        self.light = Fitted("diagram_light")
        self._first.addWidget(self.value)
        self._first.addWidget(self.slope)
        self.ask = QPushButton(tr(ASKS))
        self.ask.setObjectName("diagram_check")
        self.ask.setToolTip(tr(ASKS_MEANING))
        self.ask.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.ask.clicked.connect(lambda: self.check_asked.emit())
        self.ask.hide()
        self._first.addWidget(self.ask)
        self._first.addWidget(self.light, 1)
        self.why = Sentence("diagram_why", 2)
        self.why.setProperty("ink", "text")
        self.rows = QPushButton(tr(EITHER))
        self.rows.setObjectName("diagram_mark")
        self.rows.setToolTip(tr(MARK_MEANING))
        self.rows.setCheckable(True)
        self.rows.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.rows.clicked.connect(self.marked)
        self._column.addWidget(self.why)
        self._whole.addWidget(self.rows, 0, Qt.AlignmentFlag.AlignVCenter)
        self._look: Look | None = None

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        self._look = look
        px = look.px
        self._whole.setContentsMargins(px(12), px(5), px(10), px(6))
        self._whole.setSpacing(px(10))
        self._column.setSpacing(px(2))
        self._first.setSpacing(px(16))
        for label, size, weight in ((self.value, 16, 600), (self.slope, 14, 500)):
            label.setFont(look.font(size, weight))
            label.setText("")  # its width follows from the font with the next words
        self.light.setFont(look.font(12, 500))
        self.why.set_font(look.font(13))
        for button in (self.rows, self.ask):
            button.setFont(look.font(12, 500))
            button.setFixedHeight(px(26))
        theme = look.theme
        self.widget.setStyleSheet(
            f"QFrame#diagram_bias {{ background: {theme.panel}; border: none; border-top: 1px solid {theme.line}; }}"
        )

    def render(self, trace: NetworkTrace, unit: census.Unit, truth: Truth, rests: bool) -> None:
        """Show the chosen bias.

        Args:
            trace: the state.
            unit: how it stands over the rows.
            truth: what the light says.
            rests: whether nothing moves: why it hardly moves is told then.

        """
        look, veiled = self._look, trace.veils("slope")
        if look is None:
            return
        layer, k, network = trace.layer, trace.unit, trace.network
        name = bias_name(network, layer, k)
        _say(self.value, tr("{name} = {b}", name=name, b=fixed(trace.bias, 4)), "−0.000000")
        slope = "?" if veiled else fixed(float(trace.gradients.b[layer][0, k]), 3)
        _say(self.slope, f"∂L/∂b = {slope}", "−0.000000")
        self._show_light(look, truth)
        reason = self._reason(trace) if rests and not veiled else None
        stands = census.sentence(network, unit)
        if reason is not None and len(trace.rows) < trace.n:
            words = mark("Why the next {n} rows hardly move it: {why} {census}")
            stands = tr(words, n=grouped(len(trace.rows)), why=reason.headline, census=stands)
        elif reason is not None and reason.id != "dead":
            stands = tr("Why it hardly moves: {why} {census}", why=reason.headline, census=stands)
        elif reason is not None:
            stands = f"{_sentence(reason.headline)} {reason.cure}"
        self.why.set_words(stands)
        self._show_rows(look, unit, trace.lab.marked)

    @staticmethod
    def _reason(trace: NetworkTrace) -> Reason | None:
        try:
            with at_once():
                return explain(trace.lab.run, trace.step, trace.layer, trace.unit)
        except Lengthy:
            return None

    def _show_light(self, look: Look, said: Truth) -> None:
        if self.ask.isHidden() == said.asks:
            self.ask.setVisible(said.asks)
        self.light.set_words(*(() if said.asks else (f"{SIGNS[said.light]}  {words}" for words in said.ways)))
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
