"""What takes long is worked out in a thread before it is shown; a line tells of it, and a button stops it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from biasviz.errors import InputError
from biasviz.language import tr
from biasviz.patience import GivenUp, Lengthy, Patience, at_once, with_patience

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow

TELLS = 300
"""Milliseconds of work before anything is said about it; in a run that plays, whose steps follow one another, none."""
LOOKS = 10
"""Milliseconds after which is looked whether the thread is done."""
SHEET = """
QFrame#preparing {{ background: {cool}; border: 1px solid {cool_line}; border-radius: {radius}px; }}
"""
ROUNDS = 3
"""After so many preparations of one thing it is waited for: what was prepared does not stay."""


class Job:
    """Work in a thread, which touches nothing of Qt; of one that was stopped nobody hears any more."""

    def __init__(self, work: Callable[[], object]) -> None:
        self.patience = Patience(float("inf"))
        self.error: BaseException | None = None
        self._work = work
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    @property
    def done(self) -> bool:
        """Whether it is done, well or not."""
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            with with_patience(self.patience):
                self._work()
        except GivenUp:
            pass
        except BaseException as error:  # it is told in the thread of the window
            self.error = error


class Preparing(QObject):
    """One thing at a time; whatever is asked for later takes its place. Nothing changes until it is there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._job: Job | None = None
        self._then: Callable[[], None] = lambda: None
        self._failed: Callable[[str], None] = window.notice.refuse
        self._run: object = None
        self._rounds = 0
        self._over: Callable[[], None] = lambda: None
        self._line: Line | None = None
        self._tells, self._looks = QTimer(self), QTimer(self)
        self._tells.setSingleShot(True)
        self._tells.timeout.connect(self._tell)
        self._looks.timeout.connect(self._look)

    @property
    def busy(self) -> bool:
        """Whether something is being worked out."""
        return self._job is not None

    def hurry(self) -> AbstractContextManager[None]:
        """Within it, raise Lengthy for what takes long."""
        return at_once() if self._rounds < ROUNDS else nullcontext()

    def take(
        self, need: Lengthy, work: Callable[[], object], then: Callable[[], None],
        failed: Callable[[str], None], deed: bool = True, over: Callable[[], None] = lambda: None,
    ) -> None:  # fmt: skip
        """Work something out.

        Args:
            need: what is said about it at first.
            work: done in a thread: pure, its answers are memoized.
            then: done in the window afterwards, quick by then; not if other rows were taken meanwhile.
            failed: called with a sentence where the work raises InputError.
            deed: whether a person asked for it; time that passes waits for what a person asked for.
            over: called when the work has ended in whatever way, or was stopped.

        """
        if not deed and self.busy:
            return
        self.stop()
        self._job = Job(work)
        self._job.patience.doing = need.words, need.rows
        self._then, self._failed, self._over, self._run = then, failed, over, self._shown
        self._looks.start(LOOKS)
        if deed:
            self._tells.start(TELLS)

    def make(
        self, make: Callable[[], Any], then: Callable[[Any], None], failed: Callable[[str], None] | None = None,
        over: Callable[[], None] = lambda: None,
    ) -> None:  # fmt: skip
        """Make something, in a thread if that takes long, and do something with it in the window.

        Args:
            make: pure; its answers are memoized.
            then: called with what was made.
            failed: called with the sentence that says why it cannot be; by default it is only shown.
            over: called when a thread has ended in whatever way, or was stopped.

        """
        failed = failed or self._window.notice.refuse
        try:
            with self.hurry():
                found = make()
        except Lengthy as need:
            self.take(need, make, lambda: self.make(make, then, failed, over), failed, over=over)
        except InputError as error:
            failed(str(error))
        else:
            then(found)

    def stop(self) -> None:
        """Forget what is being worked out; everything stays as it is."""
        if self._job is not None:
            self._job.patience.stopped = True
            self._job = None
            self._over()
        self._tells.stop()
        self._looks.stop()
        if self._line is not None:
            self._line.widget.hide()

    @property
    def _shown(self) -> object:
        state = self._window.store.state
        return [getattr(state, id).run for id in state.opened if id != "neuron"]  # that of a neuron takes no time

    def _look(self) -> None:
        job = self._job
        if job is None or not job.done:
            if job is not None and self._line is not None and job.patience.doing is not None:
                self._line.say(*job.patience.doing)
            return
        error, wanted = job.error, self._shown == self._run
        self.stop()
        if isinstance(error, InputError):
            self._failed(str(error))
        elif error is not None:
            raise error
        elif wanted:
            self._rounds += 1
            try:
                self._then()
            finally:
                self._rounds = self._rounds if self.busy else 0

    def _tell(self) -> None:
        """Say what is being worked out."""
        if self._line is None:
            self._line = Line(self._window)
            self._line.stop.clicked.connect(self.give_up)
        if self._job is not None and self._job.patience.doing is not None:
            self._line.show(*self._job.patience.doing)

    def give_up(self, *_: object) -> None:
        """Stop because a person wants it."""
        self.stop()
        self._window.store.announce()  # a field that shows what was wanted goes back to what holds
        self._window.setFocus()


class Line(QObject):
    """One line laid over the lower edge of the middle of the window, with a button that stops."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.widget = QFrame(window.centralWidget())
        self.widget.setObjectName("preparing")
        self._words = QLabel()
        self._words.setObjectName("preparing_words")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.stop = QPushButton(tr("Stop"))
        self.stop.setObjectName("stop_preparing")
        self.stop.setAccessibleName(tr("Stop"))
        self.stop.setToolTip(tr("Stops this; everything stays as it is."))
        self._row = QHBoxLayout(self.widget)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self.stop)
        self.widget.hide()
        window.installEventFilter(self)

    def show(self, words: str, rows: int) -> None:
        """Say what is being done."""
        look = self._window.look
        self.widget.setStyleSheet(SHEET.format(**vars(look.theme), radius=look.px(5)))
        self._row.setContentsMargins(look.px(12), look.px(2), look.px(4), look.px(2))
        for part in (self._words, self.stop):
            part.setFont(look.font())
        self.say(words, rows)
        self.widget.show()
        self.widget.raise_()
        self._place()

    def say(self, words: str, rows: int) -> None:
        """Change the words."""
        said = tr(words, rows=f"{rows:,}")
        if said != self._words.text():
            self._words.setText(said)
            self.widget.setAccessibleName(said)

    def _place(self) -> None:
        over = self._middle
        height = self.widget.sizeHint().height()
        self.widget.setGeometry(over.x(), over.geometry().bottom() + 1 - height, over.width(), height)

    @property
    def _middle(self) -> QWidget:
        return self._window.middle

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window."""
        if event.type() == QEvent.Type.Resize and self.widget.isVisible():
            QTimer.singleShot(0, self, self._place)
        return False
