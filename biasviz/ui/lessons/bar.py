"""The bar over the plots while a lesson is open: the sentence, the question, the answers, what came out.

Its height is that of the lesson's longest words, so that nothing below it jumps from scene to scene.
"""

from __future__ import annotations

from functools import partial
from html import escape
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from biasviz.lab_scene import LabScene
from biasviz.language import tr
from biasviz.lessons import Lesson, Place
from biasviz.scene import Scene
from biasviz.state import State
from biasviz.ui.lessons import words
from biasviz.ui.lessons.answers import Answers
from biasviz.ui.lessons.dots import Dots
from biasviz.ui.lessons.words import Content, content, together
from biasviz.ui.sentence import Sentence
from biasviz.ui.theme import Look

SIDE, NARROW_SIDE = 216, 84
"""Widths of the column with the progress and the buttons at unit 1, and while presented."""
SIZES, PRESENTED = ((19, 15),), ((17, 15), (15, 13), (13, 12))
"""Letters of the sentence and of the question; while presented the largest that leave the lab its room."""
HIGHEST = 104
"""Height of a presented bar above which its letters become smaller, at unit 1."""
TEXTS = {"back": words.BACK, "next": words.NEXT, "leave": words.LEAVE}
SHEET = "QFrame#lesson_bar {{ background: {panel}; border: none; border-bottom: {frame}px solid {line}; }}"


class LessonBar(QObject):
    """A lesson's words and buttons.

    Signals:
        back, next, leave: a button was pressed.
        answered(object), refused(str): as those of Answers.

    """

    back, next, leave = Signal(), Signal(), Signal()
    answered = Signal(object)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.widget = QFrame()
        self.setParent(self.widget)
        self.widget.setObjectName("lesson_bar")
        self.widget.setAccessibleName(tr(words.BAR))
        self.widget.hide()
        self.say, self.question, self.outcome = (self._label(name) for name in ("say", "question", "outcome"))
        self.title = Sentence("lesson_title")
        self.dots, self.answers = Dots(), Answers()
        self.answers.answered.connect(self.answered)
        self.answers.refused.connect(self.refused)
        self.buttons = {id: self._button(id, texts) for id, texts in TEXTS.items()}
        self.buttons["next"].setProperty("accent", True)
        self._lay_out()
        self._look: Look | None = None
        self._place: Place | None = None
        self._shown: Content | None = None
        self._presented = False
        self.widget.installEventFilter(self)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(f"lesson_{name}")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return label

    def _button(self, id: str, texts: tuple[str, str]) -> QPushButton:
        button = QPushButton(tr(texts[0]))
        button.setObjectName(f"lesson_{id}")
        button.setAccessibleName(tr(texts[0]))
        button.setToolTip(tr(texts[1]))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self._pressed, id))
        return button

    def _pressed(self, id: str, *_: bool) -> None:
        {"back": self.back, "next": self.next, "leave": self.leave}[id].emit()

    def _lay_out(self) -> None:
        self._outer = QHBoxLayout(self.widget)
        self._left, self._asking, self._side, self._row = QVBoxLayout(), QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        self._below = QWidget()
        self._below.setLayout(self._asking)
        self._asking.setContentsMargins(0, 0, 0, 0)
        self._asking.addWidget(self.question, 1)
        self._asking.addWidget(self.outcome, 1)
        self._asking.addWidget(self.answers.widget)
        self.outcome.setTextFormat(Qt.TextFormat.RichText)
        self.question.setTextFormat(Qt.TextFormat.RichText)
        self.say.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._left.addWidget(self.say)
        self._left.addWidget(self._below)
        for button in self.buttons.values():
            self._row.addWidget(button)
        self._side.addWidget(self.title)
        self._side.addWidget(self.dots)
        self._side.addLayout(self._row)
        self._side.addStretch(1)
        self._outer.addLayout(self._left, 1)
        self._outer.addLayout(self._side)

    # What the program says

    def restyle(self, look: Look) -> None:
        """Take fonts, colours and sizes from the look."""
        self._look = look
        self.widget.setStyleSheet(SHEET.format(panel=look.theme.panel, line=look.theme.line, frame=max(1, look.px(1))))
        self.title.set_font(look.font(12, 500))
        for button in self.buttons.values():
            button.setFont(look.font(13, 600))
            button.setFixedHeight(look.px(28))
        self.answers.restyle(look)
        self._outer.setContentsMargins(look.px(16), look.px(8), look.px(12), look.px(8))
        self._outer.setSpacing(look.px(20))
        self._left.setSpacing(look.px(4))
        self._side.setSpacing(look.px(5))
        self._row.setSpacing(look.px(6))
        self._asking.setSpacing(look.px(12))
        self._shown = None  # colours stand in the words
        self._fit()

    def render(self, state: State, trace: Any) -> None:
        """Show the place in the lesson, or nothing without one."""
        place = state.lesson
        same = place is self._place and state.view.present == self._presented
        if place is not None and self._shown is not None and same:
            return
        self.widget.setVisible(place is not None)
        if place is None:
            self._place = self._shown = None
            return
        other = self._place is None or self._place.lesson is not place.lesson
        if other or state.view.present != self._presented:
            self._presented = state.view.present
            self._place = place
            self._fit()
        self._place = place
        shown = content(place)
        if shown == self._shown:
            return
        self._shown = shown
        self.title.set_words(shown.lesson)
        self.dots.set_shown(shown.number, shown.count)
        self.say.setText(together(shown.say))
        self.question.setText(self._asked(shown))
        self.outcome.setText(self._told(shown))
        self.question.setVisible(not self.outcome.text())
        self.outcome.setVisible(bool(self.outcome.text()))
        self.answers.set_shown(shown, trace.neuron.b if shown.asks_b else 0.0)
        self.buttons["back"].setEnabled(not shown.first)
        self.buttons["next"].setEnabled(not shown.last)
        heard = (shown.say, shown.question, shown.hint, shown.miss, shown.reveal)
        self.widget.setAccessibleDescription(" ".join(part for part in heard if part))

    def _asked(self, shown: Content) -> str:
        muted = self._look.theme.muted if self._look is not None else "gray"
        hint = f' <span style="font-weight: 400; color: {muted}">{escape(shown.hint)}</span>' if shown.hint else ""
        return escape(together(shown.question)) + hint

    def _told(self, shown: Content) -> str:
        ink = self._look.theme.bias if self._look is not None else "black"
        missed = escape(together(shown.miss))
        miss = f'<span style="font-weight: 700; color: {ink}">{missed}</span>' if missed else ""
        return " ".join(part for part in (miss, escape(together(shown.reveal))) if part)

    # Size

    def _fit(self) -> None:
        """Reserve the height of the lesson's longest words."""
        look, place = self._look, self._place
        if look is None or place is None:
            return
        self.title.setVisible(not self._presented)
        self.buttons["leave"].setVisible(not self._presented)
        for id, sign in (("back", "‹"), ("next", "›")):
            self.buttons[id].setText(sign if self._presented else tr(TEXTS[id][0]))
        self.dots.restyle(look, short=self._presented)
        side = look.px(NARROW_SIDE if self._presented else SIDE)
        self.title.setFixedWidth(side)
        self.dots.setFixedWidth(side)
        margins = self._outer.contentsMargins()
        room = self.widget.width() - side - self._outer.spacing() - margins.left() - margins.right()
        room = max(room, look.px(200))
        for sizes in PRESENTED if self._presented else SIZES:
            large, small = (look.font(size, 600) for size in sizes)
            top, below = self._heights(place.lesson, large, small, room)
            if top + below <= look.px(HIGHEST):
                break
        for label, font in ((self.say, large), (self.question, small), (self.outcome, small)):
            label.setFont(font)
        self.say.setFixedHeight(top)
        self._below.setFixedHeight(max(below, 1))

    def _heights(self, lesson: Lesson, large: QFont, small: QFont, room: int) -> tuple[int, int]:
        """Return what the longest sentence takes, and the longest question or outcome."""
        top = max(_height(QFontMetrics(large), together(tr(scene.say)), room) for scene in lesson.scenes)
        return top, max(self._lower(scene, QFontMetrics(small), room) for scene in lesson.scenes)

    def _lower(self, scene: Scene | LabScene, metrics: QFontMetrics, room: int) -> int:
        """Return the height of the question with its answers, or of what is said at the end."""
        assert self._look is not None
        height = 0
        if scene.question:
            taken = self.answers.width(scene.predict)
            hint = f" {tr(words.ASKED_AGAIN)}" if scene.predict else ""
            asked = _height(metrics, together(tr(scene.question)) + hint, room - taken - self._look.px(16))
            height = max(asked, self._look.px(32) if scene.predict else 0)
        worst = words.longest_miss(scene)
        told = " ".join(part for part in (worst, tr(scene.reveal) if scene.reveal else "") if part)
        # Bold words are a little wider than the metrics say.
        return max(height, _height(metrics, together(told), int(0.96 * room)) if told else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit another width."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False


def _height(metrics: QFontMetrics, text: str, width: int) -> int:
    flags = Qt.TextFlag.TextWordWrap
    return metrics.boundingRect(QRect(0, 0, max(width, 40), 10_000), flags, text).height() + 2
