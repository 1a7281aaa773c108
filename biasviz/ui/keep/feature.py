"""Undo, files, the session and codes, as the window offers them."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QMenu

from biasviz import updates
from biasviz.errors import InputError
from biasviz.lab_history import OPEN
from biasviz.language import mark, tr
from biasviz.state import State, off_shelf, on_shelf
from biasviz.ui.feature import Feature
from biasviz.ui.keep.drops import Drops
from biasviz.ui.keep.gestures import Gestures
from biasviz.ui.keep.preparing import Preparing
from biasviz.ui.keep.recent import Recent
from biasviz.ui.keep.rows import Rows
from biasviz.ui.keep.walk import Walk, first, seen
from biasviz.ui.keep.writer import SessionWriter
from biasviz.ui.theme import Look

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow

WORDS = (("undo", mark("Undo"), mark("Undo: {deed}")), ("redo", mark("Redo"), mark("Redo: {deed}")))
"""Commands with their words, alone and with what they would undo or redo."""


def taken(state: State, fresh: State) -> State:
    """Show another experiment."""
    return fresh


def _raise(sentence: str) -> None:
    raise InputError(sentence)


class Keep(Feature):
    """Everything that keeps what a person has made.

    Attributes:
        preparing: works out what takes long.

    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        window.store.names |= {taken: OPEN, updates.load_scenario: OPEN}
        self._walk = Walk(window.store, window)
        self._rows = Rows(window)
        self._waiting: State | None = None
        window.store.reads = self._reads
        self.preparing = window.store.preparing = Preparing(window)
        self._recent = Recent(window)
        self._gestures = Gestures(window.store, window)
        self._drops = Drops(window, self.open_path)
        self._session = SessionWriter(window, lambda: self._waiting or self._walk.told)
        self._opened: tuple[object, ...] = ()
        self._watched: tuple[object, ...] = ()

    def views(self) -> tuple[Any, ...]:
        """Return what shows what can be undone, and which file is open."""
        return (self,)

    def restyle(self, look: Look) -> None:
        """Nothing here has a size."""

    def render(self, state: State, trace: object) -> None:
        """Say what can be undone and which file is open; have the session written when it rests."""
        choices = (state.lab, *state.open.kinds)
        if choices != self._watched:  # parameters have fields of their own
            self._watched = choices
            self._gestures.watch(self.window)
            if state.lab != "neuron":  # a page is made when it is first shown, after this
                QTimer.singleShot(0, self._gestures, lambda: self._gestures.watch(self.window))
        opened = state.open.scenario, state.file, None if state.lesson is None else state.lesson.lesson
        if opened != self._opened:
            self._opened = opened
            self._session.at_once()
        self._session.soon()
        if state.open.playing:
            return
        done = self.window.store.history
        for (id, idle, saying), entries in zip(WORDS, (done.past, done.future), strict=True):
            action = self.window.actions_.by_id[id]
            action.setEnabled(bool(entries))
            action.setText(tr(saying, deed=tr(entries[-1].words)) if entries else tr(idle))
        self._name_window(state)

    def commands(self) -> dict[str, Callable[..., None]]:
        """Return what carries out the commands of the menus File and Edit."""
        return {
            "undo": lambda *_: self.window.store.undo(),
            "redo": lambda *_: self.window.store.redo(),
            "new": lambda *_: self.new(),
            "open": lambda *_: self.ask_to_open(),
            "open_code": lambda *_: self.ask_for_code(),
            "save": lambda *_: self.save(),
            "save_as": lambda *_: self.ask_where_to_save(),
        }

    def fills(self) -> dict[str, Callable[[QMenu], None]]:
        """Return what adds the files that were open to the menu."""
        return {"File": lambda menu: self._recent.fill(menu, self.open_path)}

    def closing(self) -> None:
        """Let nothing go on without the window; write the session."""
        self._session.end()
        self._walk.stop()
        self._rows.stop()
        self.preparing.stop()
        self.window.removeEventFilter(self._drops)

    # Files

    def new(self) -> None:
        """Begin anew with the scenario that is opened when nothing is said."""
        from biasviz import files, opening

        self._take(opening.scenario_state(files.DEFAULT, self.window.store.state.view))

    def open_path(self, path: str) -> None:
        """Open a file; what cannot be opened is said in one sentence."""
        from biasviz import opening

        def failed(sentence: str) -> None:
            self._recent.forget_missing(path)
            self.window.notice.refuse(sentence)

        def then(goal: State) -> None:
            self._recent.add(path)
            self._take(goal)

        if opening.is_data(Path(path)):
            from biasviz.ui.batch.data_import import open_data

            open_data(self.window, path, lambda: self._recent.add(path), failed)
            return
        base = self.window.store.state
        self.preparing.make(lambda: opening.opened_file(Path(path), base), then, failed)

    def open_code(self, code: str) -> None:
        """Show the experiment of a code. Raises InputError for what is none."""
        from biasviz.shortcode import state_from_code

        base = self.window.store.state
        self.preparing.make(lambda: state_from_code(code, base), self._take, _raise)

    def save(self) -> None:
        """Write the file that is open, or ask where to."""
        state = self.window.store.state
        if state.file and state.lesson is None:
            self.save_to(state.file)
        else:
            self.ask_where_to_save()

    def save_to(self, path: str) -> None:
        """Write the experiment as it is; say where it went, or why it could not."""
        from biasviz import files

        path = str(Path(path).absolute())
        try:
            files.save(path, self.window.store.state)
        except InputError as error:
            self.window.notice.refuse(str(error))
            return
        self._recent.add(path)
        self.window.store.dispatch(lambda state: replace(state, file=path))
        self._know(self.window.store.state)
        self._name_window(self.window.store.state)
        self.window.notice.say(tr("Saved: {path}", path=path))

    def ask_to_open(self) -> None:
        """Show the window that asks for a file."""
        from biasviz.ui.keep.asking import ask_to_open, folder_of

        self._show_once("open_dialog", lambda: ask_to_open(self.window, folder_of(self._last_file()), self.open_path))

    def ask_where_to_save(self) -> None:
        """Show the window that asks for the name of a file."""
        from biasviz.ui.keep.asking import ask_where_to_save, file_name, folder_of

        state = self.window.store.state
        name = Path(state.file).name if state.file else file_name(state.open.title)
        folder = folder_of(self._last_file())
        self._show_once("save_dialog", lambda: ask_where_to_save(self.window, folder, self.save_to, name))

    def ask_for_code(self) -> None:
        """Show the window that asks for a code."""
        from biasviz.ui.keep.asking import CodeDialog

        self._show_once("code_dialog", lambda: CodeDialog(self.window, self.window.look, self.open_code))

    def _show_once(self, name: str, make: Callable[[], QDialog]) -> None:
        there = self.window.findChild(QDialog, name)
        dialog = there if isinstance(there, QDialog) else make()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _last_file(self) -> str:
        return self.window.store.state.file or next(iter(self._recent.paths()), "")

    def _take(self, goal: State) -> None:
        """Show another experiment; its rows are read, and a long run is walked to its place, while the window lives."""
        if not self._rows.need(goal, lambda: self._seen(goal, self.show)):
            self._seen(goal, self.show)

    def _seen(self, goal: State, then: Callable[[State], None]) -> None:
        """Have what is shown at first worked out."""
        self.preparing.make(lambda: seen(goal), then)

    def show(self, goal: State) -> None:
        """Show another experiment, whose rows are there; walk to its place."""
        self._know(goal)
        self.window.store.dispatch(taken, first(goal))
        self._walk.begin(goal)
        self._session.at_once()

    def go_on(self, goal: State) -> None:
        """Walk to the place of what the window was made with; its file may hold something else by now."""
        if goal.file:
            from biasviz import opening

            with suppress(InputError):
                self._know(opening.opened_file(Path(goal.file), goal))
            self._recent.add(goal.file)
        shown = self.window.store.state

        def arrived() -> None:
            self._waiting = None
            if shown is not self.window.store.state:  # somebody was faster: undo leads back to what they did
                self.show(goal)
                return
            self.window.store.carry_on(first(goal))
            self._walk.begin(goal)

        def read() -> None:
            self.preparing.make(lambda: seen(goal), lambda _: arrived(), failed)

        def failed(sentence: str) -> None:
            self._waiting = None
            self.window.notice.refuse(sentence)

        if self._rows.need(goal, read, failed):
            self._waiting = goal
            return
        self._walk.begin(goal)
        self._session.at_once()
        self._name_window(self.window.store.state)

    def _reads(self, state: State, again: Callable[[], None]) -> bool:
        """Whether the rows of a state are read from their file first; where they cannot be, the lab opens without."""

        def failed(sentence: str) -> None:
            store = self.window.store
            if on_shelf(store.state, state.lab) and getattr(store.state, state.lab) is None:
                store.carry_on(off_shelf(store.state, state.lab))
                again()
            self.window.notice.refuse(sentence)

        return self._rows.need(state, again, failed)

    def _know(self, state: State) -> None:
        """Remember what the file that is open holds."""
        if state.file:
            from biasviz import document

            self.window.store.files[state.file] = document.kept(state)

    def _name_window(self, state: State) -> None:
        name, changed = tr(state.open.title), False
        if state.file:
            from biasviz import document

            name = Path(state.file).name
            there = self.window.store.files.get(state.file)
            changed = there is None or not document.same(there, document.kept(state))
        title = f"{name}[*] – biasviz" if name else "biasviz"
        if (title, changed) != (self.window.windowTitle(), self.window.isWindowModified()):
            self.window.setWindowTitle(title)
            self.window.setWindowModified(changed)
