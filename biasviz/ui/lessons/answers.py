"""How a class answers: a button for each answer, or a field for a number."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from biasviz.language import tr
from biasviz.scene import ANSWERS
from biasviz.ui.fields import NumberField
from biasviz.ui.lessons import words
from biasviz.ui.lessons.words import Content
from biasviz.ui.theme import Look


class Answers(QObject):
    """The row of answers.

    Attributes:
        widget: what is put beside the question.
        buttons: one for each answer there is, by its id; those of the question are shown.
        field: the number for "b".

    Signals:
        answered(object): the class expects that: an id of ANSWERS or a number.
        refused(str): what was typed is no number.

    """

    answered = Signal(object)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.widget = QWidget()
        self.setParent(self.widget)
        self._row = QHBoxLayout(self.widget)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._ask = QLabel(tr(words.DRAG))
        self._ask.setProperty("ink", "muted")
        self.field = NumberField("guess", tr(words.GUESS[0]), tr(words.GUESS[1]))
        self.field.edited.connect(self.answered.emit)
        self.field.entered.connect(lambda: self.answered.emit(self.field.value()))
        self.field.refused.connect(self.refused)
        self.buttons = {id: self._button(id) for id in words.LABELS}
        for part in (self._ask, self.field, *self.buttons.values()):
            self._row.addWidget(part)
        self._look: Look | None = None

    def _button(self, id: str) -> QPushButton:
        button = QPushButton(tr(words.LABELS[id]))
        button.setObjectName(f"answer_{id}")
        button.setAccessibleName(tr(words.LABELS[id]))
        button.setCheckable(True)
        button.setAutoExclusive(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self._clicked, id))
        button.hide()
        return button

    def _clicked(self, id: str, *_: bool) -> None:
        self.answered.emit(id)

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        self._look = look
        self._row.setSpacing(look.px(8))
        self._ask.setFont(look.font(13))
        self.field.restyle(look)
        self.field.setFixedWidth(look.px(96))
        for button in self.buttons.values():
            button.setFont(look.font(14, 600))
            button.setFixedHeight(look.px(30))

    def set_shown(self, content: Content, here: float) -> None:
        """Show the answers to a question; `here` is the bias while nobody has said another."""
        offered = dict(content.answers) if content.question else {}
        for id, button in self.buttons.items():
            button.setVisible(id in offered)
            button.setChecked(id == content.guess)
            button.setEnabled(content.open)
        asked = content.asks_b and bool(content.question)
        self._ask.setVisible(asked and content.open)
        self.field.setVisible(asked)
        self.field.setEnabled(content.open)
        self.field.set_shown(here if content.guess is None else float(content.guess) if asked else here)

    def width(self, predict: str) -> int:
        """Return the room that the answers to such a question take, with the gap before them."""
        look = self._look
        if look is None or not predict:
            return 0
        gap = look.px(8)
        if predict == "b":
            asked = QFontMetrics(look.font(13)).horizontalAdvance(self._ask.text())
            return asked + look.px(96) + 2 * gap
        metrics = QFontMetrics(look.font(14, 600))
        frame = 2 * look.px(10) + 4
        return sum(metrics.horizontalAdvance(self.buttons[id].text()) + frame + gap for id in ANSWERS[predict])
