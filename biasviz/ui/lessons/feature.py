"""Lessons as a feature of the window: its menu, its keys, and the bar that is made when the first one opens."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from biasviz import updates
from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.feature import Feature
from biasviz.ui.theme import Look

if TYPE_CHECKING:
    from biasviz.ui.lessons.bar import LessonBar
    from biasviz.ui.lessons.ghost import Ghost
    from biasviz.ui.window import MainWindow

EVERYWHERE = {"next_beat": "PgDown", "back_beat": "PgUp"}
"""Keys that walk a lesson whatever has the focus: a remote must never change a number instead."""
REMOTE = {
    "Down": updates.next_beat, "Right": updates.next_beat, "Return": updates.next_beat, "Enter": updates.next_beat,
    "Up": updates.back_beat, "Left": updates.back_beat,
}  # fmt: skip
"""What remotes send besides, such as the arrows of a Spotlight; heeded while a lesson is presented."""


def open_file(state: State, path: str) -> State:
    """Open a lesson by id or from a file. Raises InputError for one that cannot be used."""
    from biasviz.lessons import load_lesson

    return updates.open_lesson(state, load_lesson(path))


class Lessons(Feature):
    """The menu of lessons, and what is on the window while one is open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._stage: tuple[LessonBar, Ghost] | None = None
        self._look: Look | None = None
        self._entries: list[QAction] = []
        self._open = False

    def views(self) -> tuple[Any, ...]:
        """Itself: it shows what is there already and makes what is not."""
        return (self,)

    def commands(self) -> dict[str, Callable[..., None]]:
        """Return what asks for a file."""
        return {"open_lesson": self._ask}

    def fills(self) -> dict[str, Callable[[QMenu], None]]:
        """Return what lists the lessons."""
        return {"Lessons": self._list}

    def press(self, key: str) -> bool:
        """Walk a presented lesson with whatever a remote sends."""
        state, store = self.window.store.state, self.window.store
        if state.lesson is None or not state.view.present or key not in REMOTE:
            return False
        store.dispatch(REMOTE[key])
        return True

    # Rendering

    def restyle(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        for part in self._stage or ():
            part.restyle(look)

    def render(self, state: State, trace: Any) -> None:
        """Show the lesson that is open; without any there is nothing to do."""
        there = state.lesson is not None
        if there and self._stage is None:
            self._stage = self._made()
        if self._stage is None:
            return
        bar, ghost = self._stage
        bar.render(state, trace)
        if state.lab == "neuron":
            ghost.render(state, trace)
        from biasviz.ui.lessons.locks import lock

        lock(self.window.inputs, state)
        if there != self._open:
            self._open = there
            for id, key in EVERYWHERE.items():
                self.window.actions_.by_id[id].setShortcuts([QKeySequence(key)] if there else [])

    def _made(self) -> tuple[LessonBar, Ghost]:
        from biasviz.ui.lessons.bar import LessonBar
        from biasviz.ui.lessons.ghost import Ghost

        window = self.window
        bar, ghost = LessonBar(), Ghost(window.strips)
        for signal, update in (
            (bar.back, updates.back_beat),
            (bar.next, updates.next_beat),
            (bar.leave, updates.leave_lesson),
            (bar.answered, updates.guess),
            (ghost.dragged, updates.guess),
        ):
            signal.connect(window.store.action(update))
        bar.refused.connect(window.notice.refuse)
        if self._look is not None:
            bar.restyle(self._look)
            ghost.restyle(self._look)
        window.slots["above"].addWidget(bar.widget)
        return bar, ghost

    # The menu

    def _list(self, menu: QMenu) -> None:
        """Put every lesson with its minutes above the commands."""
        from biasviz.lessons import all_lessons

        if not self._entries:
            for head in all_lessons():
                words = tr("{title}, {n} minutes", title=tr(head.title), n=head.minutes)
                action = QAction(words, self.window)
                action.setObjectName(f"lesson_{head.id}")
                action.setToolTip(tr(head.about))
                action.setStatusTip(tr(head.about))
                action.setCheckable(True)
                action.setProperty("lesson", head.id)
                action.triggered.connect(partial(self._chosen, head.id))
                self._entries.append(action)
            line = QAction(self.window)
            line.setSeparator(True)
            self._entries.append(line)
        place = self.window.store.state.lesson
        for action in self._entries:
            action.setChecked(place is not None and action.property("lesson") == place.lesson.id)
        first = menu.actions()[0] if menu.actions() else None
        for action in self._entries:
            if first is None:
                menu.addAction(action)
            else:
                menu.insertAction(first, action)
        menu.setToolTipsVisible(True)

    def _chosen(self, id: str, *_: bool) -> None:
        self.window.store.dispatch(open_file, id)

    def _ask(self, *_: object) -> None:
        """Ask for a file, beside the window: nothing waits for the answer."""
        from biasviz.ui.file_dialog import file_dialog

        title, filters = tr("Open a lesson file"), (tr("Lessons (*.toml)"),)
        file_dialog(self.window, "lesson_dialog", title, filters, self.window.store.action(open_file))
