"""The teacher's own window: the notes of the scene, what comes next, and the time."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QCloseEvent, QFontMetrics, QHideEvent, QKeyEvent, QResizeEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.clock import Ticking
from biasviz.ui.style import palette, stylesheet
from biasviz.ui.theme import look

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow

SIZE, SMALLEST = (880, 620), (420, 320)
SIZES = (28, 26, 24, 22, 20, 18, 16)
"""Of the letters of the notes, at unit 1."""
SHEET = """
QWidget#notes {{ background: {ground}; }}
QFrame#next_scene {{ background: {panel}; border-top: 1px solid {line}; }}
"""


def lasted(seconds: float) -> str:
    """Return a time that has passed: 0:00, 12:34, 1:02:03."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


class Sheet(QWidget):
    """The window itself: above the program's, of one screen too; a remote's keys go to the program from here."""

    def __init__(self, window: MainWindow, ticking: Ticking) -> None:
        super().__init__(window, Qt.WindowType.Dialog)
        self._window, self._ticking = window, ticking
        self.sized: Callable[[], None] = lambda: None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocus()  # not the button: Space plays

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the key on; N and Esc close the notes, where nothing else wants them."""
        if event.key() == Qt.Key.Key_Escape and not self._window.store.state.view.present:
            self.close()
        else:
            self._window.keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """While the screen is dark any key brings it back here too."""
        if event.type() == QEvent.Type.ShortcutOverride and self._window.store.state.view.blank:
            event.accept()
            return True
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the clock run."""
        self._ticking.start()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """A clock that nobody sees rests."""
        self._ticking.stop()
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """As above."""
        self._ticking.stop()
        super().closeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the words grow with the window."""
        super().resizeEvent(event)
        self.sized()


class Notes(QObject):
    """Has the window and keeps what it has drawn.

    Args:
        window: the program's window, whose state it shows.
        began: tells when presenting began, by `time.monotonic`, or None.
        restart: lets that time begin anew.

    """

    def __init__(self, window: MainWindow, began: Callable[[], float | None], restart: Callable[[], None]) -> None:
        super().__init__(window)
        self._began, self._theme, self._worn = began, window.store.state.view.theme, (0.0, "")
        self.widget = Sheet(window, Ticking(self.tick))
        self.widget.setObjectName("notes")
        self.widget.setWindowTitle(tr("Notes for the teacher"))
        self.widget.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.widget.setMinimumSize(*SMALLEST)
        self.widget.resize(*SIZE)
        self.widget.addActions(window.actions())  # shortcuts act from here as well
        self._scene, self._title = self._label("notes_scene", "muted"), self._label("notes_title")
        self._said, self._text = self._label("notes_say"), self._label("notes_text")
        self._next = self._label("notes_next", "muted")
        self._next_title, self._next_say = self._label("notes_next_title"), self._label("notes_next_say", "muted")
        self._time, self._lasted = self._label("notes_time"), self._label("notes_lasted")
        for clock, name in ((self._time, tr("Time of day")), (self._lasted, tr("Time since presenting began"))):
            clock.setAccessibleName(name)
            clock.setWordWrap(False)
        self._again = QPushButton(tr("Restart"))
        self._again.setObjectName("notes_restart")
        self._again.setAccessibleName(tr("Restart the time since presenting began"))
        self._again.setToolTip(tr("Counts the time from zero again."))
        self._again.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._again.clicked.connect(restart)
        self._again.clicked.connect(self.tick)
        self._lay_out()
        self.widget.sized = self._restyle

    def _label(self, name: str, ink: str = "") -> QLabel:
        made = QLabel()
        made.setObjectName(name)
        made.setWordWrap(True)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        if ink:
            made.setProperty("ink", ink)
        return made

    def _lay_out(self) -> None:
        self._page = QVBoxLayout(self.widget)
        self._page.setContentsMargins(0, 0, 0, 0)
        self._page.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.addWidget(self._scene, 1)
        for part in (self._lasted, self._again, self._time):
            self._head.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self._page.addLayout(self._head)
        inner = QWidget()
        self._body = QVBoxLayout(inner)
        for part in (self._title, self._said, self._text):
            self._body.addWidget(part)
        self._body.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("notes_scroll")
        self._scroll.setAccessibleName(tr("Notes of this scene"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidget(inner)
        self._page.addWidget(self._scroll, 1)
        self._below = QFrame()
        self._below.setObjectName("next_scene")
        self._foot = QVBoxLayout(self._below)
        for part in (self._next, self._next_title, self._next_say):
            self._foot.addWidget(part)
        self._page.addWidget(self._below)

    def place(self, screen: QScreen, apart: bool) -> None:
        """Take the whole of the teacher's screen; on the only one there is, a corner of it."""
        free = screen.availableGeometry()
        if apart:
            self.widget.setGeometry(free)
        elif not self.widget.isVisible():
            width, height = min(SIZE[0], free.width() // 2), min(SIZE[1], free.height() // 2)
            self.widget.setGeometry(QRect(free.right() - width, free.bottom() - height, width, height))

    def render(self, state: State, trace: Any) -> None:
        """Show the scene's notes, and what comes next."""
        if state.view.theme != self._theme:
            self._theme = state.view.theme
            self._restyle()
        place = state.lesson
        scene = None if place is None else place.scene
        if place is None or scene is None:
            words = (tr("No lesson is open"), tr(state.open.title), tr(state.open.watch),
                     tr("Choose one under Lessons: its notes stand here, for you alone."), "", "", "")  # fmt: skip
        else:
            coming = place.next_scene
            words = (
                tr("Scene {k} of {n}", k=place.number, n=place.count), tr(scene.title), tr(scene.say),
                _reflowed(tr(scene.notes)), tr("Next") if coming else tr("This is the last scene."),
                tr(coming.title) if coming else "", tr(coming.say) if coming else "",
            )  # fmt: skip
        labels = (self._scene, self._title, self._said, self._text, self._next, self._next_title, self._next_say)
        if words[1:4] != tuple(label.text() for label in labels[1:4]):
            self._scroll.verticalScrollBar().setValue(0)
        for label, text in zip(labels, words, strict=True):
            if label.text() != text:
                label.setText(text)
            label.setVisible(bool(text))
        self._below.setVisible(bool(words[4]))
        self._fit()

    def tick(self) -> None:
        """Show the time."""
        began = self._began()
        self._time.setText(datetime.now().strftime("%H:%M"))
        self._lasted.setText(lasted(0.0 if began is None else monotonic() - began))

    def _restyle(self) -> None:
        unit = max(1.0, int(8 * min(self.widget.width() / 880, self.widget.height() / 620)) / 8)
        if (unit, self._theme) == self._worn:
            self._fit()
            return
        self._worn = unit, self._theme
        worn = look(self._theme, unit)
        self.widget.setPalette(palette(worn))
        self.widget.setStyleSheet(stylesheet(worn) + SHEET.format(**vars(worn.theme)))
        for label, size, weight in (
            (self._scene, 16, 500), (self._title, 24, 700), (self._said, 18, 500),
            (self._next, 14, 500), (self._next_title, 18, 600), (self._next_say, 16, 400), (self._time, 22, 600),
            (self._lasted, 22, 600),
        ):  # fmt: skip
            label.setFont(worn.font(size, weight))
        self._again.setFont(worn.font(13, 500))
        self._again.setFixedHeight(worn.px(30))
        wide = worn.px(24)
        self._head.setContentsMargins(wide, worn.px(16), wide, worn.px(8))
        self._head.setSpacing(worn.px(16))
        self._body.setContentsMargins(wide, worn.px(8), wide, worn.px(16))
        self._body.setSpacing(worn.px(12))
        self._foot.setContentsMargins(wide, worn.px(14), wide, worn.px(16))
        self._foot.setSpacing(worn.px(4))
        self._fit()

    def _fit(self) -> None:
        """Let the notes be as large as there is room for, and legible where they have to be scrolled."""
        unit, theme = self._worn
        if not unit:
            return
        worn, width = look(theme, unit), self.widget.width() - 2 * round(24 * unit)
        taken = sum(part.heightForWidth(width) for part in (self._title, self._said) if not part.isHidden())
        rest = self._scroll.height() - taken - round(60 * unit)
        for size in SIZES:
            font = worn.font(size)
            lines = QFontMetrics(font).boundingRect(0, 0, width, 9999, Qt.TextFlag.TextWordWrap, self._text.text())
            if lines.height() <= rest:
                break
        if font != self._text.font():
            self._text.setFont(font)


def _reflowed(notes: str) -> str:
    """Return paragraphs that the label breaks into lines itself."""
    return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n[ \n]*\n", notes.strip()))
