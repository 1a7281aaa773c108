"""The one cell: holds the state, applies updates, says what changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from biasviz import updates
from biasviz.errors import InputError
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.state import State

Update = Callable[..., State]
Render = Callable[[State, NeuronTrace], None]


class Changed:
    """The signal of the store: plain calls, because Qt would swallow what a listener raises."""

    def __init__(self) -> None:
        self._listeners: list[Render] = []

    def connect(self, render: Render) -> None:
        """Call `render(state, trace)` from now on."""
        self._listeners.append(render)

    def emit(self, state: State, trace: NeuronTrace) -> None:
        """Call every listener, in the order in which they came."""
        for render in self._listeners:
            render(state, trace)


class Store(QObject):
    """State in, state out; views listen to `changed` and dispatch updates.

    Attributes:
        changed: tells (State, NeuronTrace) after an update that made another state.

    Signals:
        refused(str): an update was given input it cannot use; the state is as before.

    """

    refused = Signal(str)

    def __init__(self, state: State) -> None:
        super().__init__()
        self.changed = Changed()
        self.state = state
        self.trace = NeuronTrace(state.neuron)
        self._rendering = False

    def dispatch(self, update: Update, *arguments: Any) -> None:
        """Apply an update. Bad input is refused with its sentence; an equal state is not announced."""
        if self._rendering:
            raise RuntimeError(f"{getattr(update, '__name__', update)} was dispatched while views render")
        try:
            state = update(self.state, *arguments)
            trace = self.trace if state.neuron is self.state.neuron else NeuronTrace(state.neuron)
        except InputError as error:
            self.refused.emit(str(error))
            self.announce()  # a field that shows what was refused goes back to what holds
            return
        if state == self.state:
            return
        before, self.state, self.trace = (self.state, self.trace), state, trace
        try:
            self.announce()
        except Exception:
            # What cannot be shown is not kept: the last good state stands, with time at rest.
            good = updates.pause(before[0])
            self.state, self.trace = good, NeuronTrace(good.neuron)
            self.announce()
            raise

    def renew(self) -> None:
        """Forget the listeners, and evaluate anew: words may come in another language."""
        self.changed = Changed()
        self.refused.disconnect()
        self.trace = NeuronTrace(self.state.neuron)

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
