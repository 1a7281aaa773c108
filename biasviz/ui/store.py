"""The one cell: holds the state, applies updates, says what changed."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from biasviz import history, updates
from biasviz.errors import InputError
from biasviz.labs import LABS
from biasviz.patience import Lengthy
from biasviz.state import State
from biasviz.traces import look_ahead, trace_of
from biasviz.updates.editing import here_of

if TYPE_CHECKING:
    from biasviz.ui.keep.preparing import Preparing

Update = Callable[..., State]
Render = Callable[[State, Any], None]
"""render(state, trace), the trace being that of the lab that is open."""


class Changed:
    """The signal of the store: plain calls, because Qt would swallow what a listener raises."""

    def __init__(self) -> None:
        self._listeners: list[tuple[Render, Collection[str]]] = []

    def connect(self, render: Render, labs: Collection[str] = tuple(LABS)) -> None:
        """Call `render(state, trace)` from now on, while one of those labs is open."""
        self._listeners.append((render, labs))

    def emit(self, state: State, trace: Any) -> None:
        """Call every listener that the open lab concerns, in the order in which they came."""
        for render, labs in tuple(self._listeners):
            if state.lab in labs:
                render(state, trace)


class Store(QObject):
    """State in, state out; views listen to `changed` and dispatch updates.

    Attributes:
        changed: tells (State, trace of the open lab) after an update that made another state.
        history: what can be undone and redone.
        names: words for updates that features add; others have a name in `history`, or are called by what they change.
        files: by its path, what each file holds that was opened or saved.
        reads: asked before another state is shown whether its rows must be read from a file first; it then does
            so, and calls what it was given when they are there.
        preparing: works out in a thread what takes long, or None: then everything is waited for.

    Signals:
        refused(str): an update was given input it cannot use; the state is as before.

    """

    refused = Signal(str)

    def __init__(self, state: State, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.changed = Changed()
        self.state = state
        self.trace = trace_of(state)
        self.history = history.History()
        self.names: dict[Update, str] = {}
        self.files: dict[str, State] = {}
        self.reads: Callable[[State, Callable[[], None]], bool] = lambda state, again: False
        self.preparing: Preparing | None = None
        self._press: int | None = None
        self._presses = 0
        self._rendering = False
        self._putting_off = False

    def dispatch(self, update: Update, *arguments: Any) -> None:
        """Apply an update. Bad input is refused with its sentence; an equal state is not announced."""
        if self._rendering:
            if not self._putting_off:
                raise RuntimeError(f"{getattr(update, '__name__', update)} was dispatched while views render")
            QTimer.singleShot(0, self, lambda: self.dispatch(update, *arguments))
            return
        before, again = self.state, partial(self.dispatch, update, *arguments)
        try:
            with self._hurry():
                state = update(before, *arguments)
                if state.open is not before.open and self.reads(state, again):
                    return
                trace = self.trace if state.open is before.open else _foreseen(state)
        except Lengthy as need:
            self._prepare(need, lambda: _foreseen(update(before, *arguments)), again, update is not updates.advance)
            return
        except InputError as error:
            self._refuse(str(error))
            return
        if state == self.state:
            return
        done = self.history
        if update is not updates.advance:  # time that passes is no deed
            words = self.names.get(update) or history.named(update)
            done = history.record(done, self.state, state, self._press, monotonic(), words)
        self._hold(state, trace, done)

    def _hurry(self) -> AbstractContextManager[None]:
        return nullcontext() if self.preparing is None else self.preparing.hurry()

    def _prepare(self, need: Lengthy, work: Callable[[], Any], again: Callable[[], None], deed: bool = True) -> None:
        if self.preparing is not None:
            self.preparing.take(need, work, again, self._refuse, deed)

    def _refuse(self, sentence: str) -> None:
        self.refused.emit(sentence)
        self.announce()  # a field that shows what was refused goes back to what holds

    def _hold(self, state: State, trace: Any, done: history.History) -> None:
        """Take a state and show it; what cannot be shown is not kept: the last good state stands, at rest."""
        good, before = updates.pause(self.state), self.history
        self.state, self.trace, self.history = state, trace, done
        try:
            self.announce()
        except Exception:
            self.state, self.trace, self.history = good, trace_of(good), before
            self.announce()
            raise

    def carry_on(self, state: State) -> None:
        """Show a state that nobody's deed has made, such as the next part of a run that is computed anew."""
        if state != self.state:
            self._hold(state, trace_of(state), self.history)

    def undo(self) -> None:
        """Take back the last deed."""
        self._go(history.undo)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._go(history.redo)

    def take_back(self, b: float) -> None:
        """Forget the last deed, if it took the bias away from b: a click that was only half of another gesture."""
        last = self.history.past[-1] if self.history.past else None
        if last is not None and last.words == history.BIAS and here_of(last.state).b == b:
            self.undo()
            self.history = history.History(self.history.past)

    def _go(self, way: Callable[[history.History, State], tuple[history.History, State]]) -> None:
        done, state = way(self.history, self.state)
        again = partial(self._go, way)
        if state is self.state or self.reads(state, again):
            return
        try:
            with self._hurry():
                trace = _foreseen(state)
        except Lengthy as need:
            self._prepare(need, lambda: _foreseen(state), again)
            return
        except InputError as error:
            self.refused.emit(str(error))
            return
        self._hold(state, trace, done)

    def press(self) -> None:
        """A key or a button goes down: what is done to the same thing until it goes up is one deed."""
        self._presses += 1
        self._press = self._presses

    def release(self) -> None:
        """It goes up."""
        self._press = None

    def renew(self) -> None:
        """Forget the listeners, and evaluate anew: words may come in another language."""
        self.changed = Changed()
        self.refused.disconnect()
        self.trace = trace_of(self.state)

    @contextmanager
    def putting_off(self) -> Iterator[None]:
        """Take what views tell meanwhile after this frame: Qt has a widget that is being hidden tell what was in it."""
        before, self._putting_off = self._putting_off, True
        try:
            yield
        finally:
            self._putting_off = before

    def announce(self) -> None:
        """Tell every view the present state."""
        self._rendering = True
        try:
            self.changed.emit(self.state, self.trace)
        finally:
            self._rendering = False

    def action(self, update: Update, *first: Any) -> Callable[..., None]:
        """Return a slot that dispatches the update with these arguments and the signal's own."""

        def act(*arguments: Any) -> None:
            self.dispatch(update, *first, *arguments)

        return act


def _foreseen(state: State) -> Any:
    """Return the trace of a state, with all that the open page will ask of it."""
    trace = trace_of(state)
    look_ahead(state, trace)
    return trace
