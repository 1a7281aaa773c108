"""The only timers that move anything: time in the run, a glide between two scenes, and a clock on the wall."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter, time
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer

from biasviz import updates
from biasviz.state import State
from biasviz.ui.store import Store

FRAME = 16
"""Milliseconds between two frames."""
LONGEST_FRAME = 0.1
"""Seconds that one frame may stand for; after a pause of the machine time does not leap."""


class Clock(QObject):
    """Advances the store's run in real time while it plays."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._tick)

    def render(self, state: State, trace: Any) -> None:
        """Start or stop with the state."""
        if state.open.playing and not self._timer.isActive():
            self._last = perf_counter()
            self._timer.start()
        elif not state.open.playing and self._timer.isActive():
            self._timer.stop()

    def _tick(self) -> None:
        now = perf_counter()
        seconds, self._last = min(now - self._last, LONGEST_FRAME), now
        self._store.dispatch(updates.advance, seconds)


class Way:
    """Goes from 0 to 1 in some time, a frame at a time, and then stops.

    Args:
        seconds: how long it takes.
        went: called with each part of the way, the last time with 1.

    """

    def __init__(self, seconds: float, went: Callable[[float], None]) -> None:
        self._seconds, self._went = seconds, went
        self._began = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME)
        self._timer.timeout.connect(self._tick)

    @property
    def under_way(self) -> bool:
        """Whether it has begun and not ended."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Start at 0, from the next frame on."""
        self._began = perf_counter()
        self._timer.start()

    def stop(self) -> None:
        """Stay where it is."""
        self._timer.stop()

    def _tick(self) -> None:
        part = min(1.0, (perf_counter() - self._began) / self._seconds)
        if part >= 1.0:
            self._timer.stop()
        self._went(part)


class Ticking:
    """Calls once a second, shortly after the second has turned; at rest until it is started."""

    def __init__(self, tick: Callable[[], None]) -> None:
        self._tick = tick
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turned)

    @property
    def running(self) -> bool:
        """Whether it has been started and not stopped."""
        return self._timer.isActive()

    def start(self) -> None:
        """Call now, and with every second from now on."""
        self._turned()

    def stop(self) -> None:
        """Call no more."""
        self._timer.stop()

    def _turned(self) -> None:
        self._timer.start(1010 - int(time() * 1000) % 1000)
        self._tick()
