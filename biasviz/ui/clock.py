"""The only timer that moves time: it runs while the state says so."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer

from biasviz import updates
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.state import State
from biasviz.ui.store import Store

FRAME = 16
"""Milliseconds between two frames."""
LONGEST_FRAME = 0.1
"""Seconds that one frame may stand for; after a pause of the machine time does not leap."""


class Clock(QObject):
    """Advances the store's run in real time while it plays."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._tick)

    def render(self, state: State, trace: NeuronTrace) -> None:
        """Start or stop with the state."""
        if state.neuron.playing and not self._timer.isActive():
            self._last = perf_counter()
            self._timer.start()
        elif not state.neuron.playing and self._timer.isActive():
            self._timer.stop()

    def _tick(self) -> None:
        now = perf_counter()
        seconds, self._last = min(now - self._last, LONGEST_FRAME), now
        self._store.dispatch(updates.advance, seconds)
