"""The race bar: two lanes with their stop-watches, and what a race can be told."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton

from biasviz.experiments.neuron.race import watch_of
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.race import text
from biasviz.ui.race.lane_card import LaneCard
from biasviz.ui.theme import Look

CHECKED = "race_clock"


class RaceBar(QObject):
    """Keeps nothing but what it shows.

    Signals:
        asked(str): the id of a command in text.BUTTONS whose button was pressed.

    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.widget = QFrame()
        self.setParent(self.widget)
        self.widget.setObjectName("race_bar")
        self.widget.setAccessibleName(tr(text.BAR))
        self._row, self._grid = QHBoxLayout(self.widget), QGridLayout()
        self.cards = tuple(LaneCard(f"lane_{letter.lower()}") for letter in text.LETTERS)
        for card in self.cards:
            self._row.addWidget(card, 1)
        self._row.addLayout(self._grid)
        self.buttons: dict[str, QPushButton] = {}
        for k, (id, (title, tip)) in enumerate(text.BUTTONS.items()):
            button = self.buttons[id] = QPushButton(tr(title))
            button.setObjectName(id)
            button.setAccessibleName(tr(title))
            button.setToolTip(tr(tip))
            button.setCheckable(id == CHECKED)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda *_, id=id: self.asked.emit(id))
            self._grid.addWidget(button, k // 2, k % 2)

    def restyle(self, look: Look) -> None:
        """Take fonts, colours and sizes from the look."""
        px, theme = look.px, look.theme
        self.widget.setStyleSheet(
            f"QFrame#race_bar {{ background: {theme.panel}; border: none; border-top: {px(1)}px solid {theme.line}; }}"
        )
        self._row.setContentsMargins(px(12), px(6), px(12), px(6))
        self._row.setSpacing(px(8))
        self._grid.setSpacing(px(4))
        for card in self.cards:
            card.restyle(look)
        for button in self.buttons.values():
            button.setFont(look.font(13, 500))
            button.setFixedHeight(px(28))

    def render(self, state: State, trace: NeuronTrace) -> None:
        """Show the race of the state, which must have one."""
        lab = state.neuron
        finishes = tuple(watch_of(run, lab.timed).finished(lab.step) for run in lab.lanes)
        for card, lane in zip(self.cards, text.lanes(trace, finishes), strict=True):
            card.show_lane(lane)
        for button in self.buttons.values():
            button.setVisible(not state.view.present)  # a class reads the lanes; keys do what the buttons do
        clock = self.buttons[CHECKED]
        if clock.isChecked() != (lab.clock == "log"):
            clock.setChecked(lab.clock == "log")
