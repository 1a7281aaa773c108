"""Carries out an export in slices of time, so that the window lives on meanwhile."""

from __future__ import annotations

from collections.abc import Generator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from biasviz.errors import InputError

SLICE = 0.02
"""Seconds after which the window has its turn."""


class Runner(QObject):
    """Goes on with one job at a time.

    Signals:
        progressed(float): how much is done, from 0 to 1.
        finished(): the file is there.
        failed(str): it cannot be; the sentence says why.

    """

    progressed = Signal(float)
    finished = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Generator[float, None, None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether a job is under way."""
        return self._job is not None

    def start(self, job: Generator[float, None, None]) -> None:
        """Carry that job out; one that is under way is stopped."""
        self.stop()
        self._job = job
        self._timer.start()

    def stop(self) -> None:
        """Stop what is under way; it leaves no file."""
        self._timer.stop()
        job, self._job = self._job, None
        if job is not None:
            job.close()

    def _go_on(self) -> None:
        began, done = perf_counter(), 0.0
        try:
            while self._job is not None and perf_counter() - began < SLICE:
                done = next(self._job)
        except StopIteration:
            self._ended()
            self.finished.emit()
        except InputError as error:
            self._ended()
            self.failed.emit(str(error))
        except BaseException:
            self._ended()
            raise
        else:
            self.progressed.emit(done)

    def _ended(self) -> None:
        self._timer.stop()
        self._job = None
