"""The list of cures: a button each, with a forecast that is walked while nobody waits for it."""

from __future__ import annotations

from time import thread_time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from biasviz.experiments.neuron.rescue import Cure, ailing, cures, forecast_of
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.race import text
from biasviz.ui.theme import Look

BUDGET, PAUSE = 0.006, 16
"""CPU seconds that forecasts may take at a time, and the milliseconds between two times."""


class CureList(QObject):
    """Keeps nothing but what it shows.

    Signals:
        chosen(Cure): the user wants to try it.
        closed(): the user wants it away.

    """

    chosen = Signal(object)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.widget = QFrame()
        self.setParent(self.widget)
        self.widget.setObjectName("cures")
        self._title, self._close = QLabel(), QPushButton(tr(text.CLOSE[0]))
        self._close.setObjectName("close_cures")
        self._close.setAccessibleName(tr("Close the list of cures"))
        self._close.setToolTip(tr(text.CLOSE[1]))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.closed)
        self._column, head, self._grid = QVBoxLayout(self.widget), QHBoxLayout(), QGridLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        self._column.addLayout(head)
        self._column.addLayout(self._grid)
        self.buttons: list[QPushButton] = []
        self._cures: tuple[Cure, ...] = ()
        self._columns = 0
        self._look: Look | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._walk)
        self.widget.installEventFilter(self)

    def restyle(self, look: Look) -> None:
        """Take fonts, colours and sizes from the look."""
        self._look = look
        px, theme = look.px, look.theme
        self.widget.setStyleSheet(
            f"QFrame#cures {{ background: {theme.warm}; border: none; border-top: {px(1)}px solid {theme.warm_line}; }}"
        )
        self._column.setContentsMargins(px(12), px(6), px(12), px(8))
        self._column.setSpacing(px(4))
        self._grid.setSpacing(px(6))
        self._title.setFont(look.font(13, 600))
        self._close.setFont(look.font(13, 500))
        self._close.setFixedHeight(px(24))
        for button in self.buttons:
            self._dress(button, look)
        self._columns = 0
        self._arrange()

    def _dress(self, button: QPushButton, look: Look) -> None:
        button.setFont(look.font(13, 500))
        button.setFixedHeight(look.px(42))

    def render(self, state: State, trace: NeuronTrace) -> None:
        """Show the cures of the state's run."""
        ill = ailing(trace.path.descent, trace.step)
        words = tr(text.CURES[ill]) if ill else tr(text.NO_CURE)
        if self._title.text() != words:
            self._title.setText(words)
            self.widget.setAccessibleName(words)
        found = cures(trace.path.descent, trace.step)
        if found != self._cures:
            self._cures = found
            self._rebuild()
        self._timer.start()

    def _rebuild(self) -> None:
        for button in self.buttons[len(self._cures) :]:
            button.hide()
        while len(self.buttons) < len(self._cures):
            button, k = QPushButton(), len(self.buttons)
            button.setObjectName(f"cure_{k + 1}")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda *_, k=k: self.chosen.emit(self._cures[k]))
            if self._look is not None:
                self._dress(button, self._look)
            self.buttons.append(button)
        for button in self.buttons[: len(self._cures)]:
            button.show()
        self._columns = 0
        self._name()
        self._arrange()

    def _name(self) -> None:
        """Write on the buttons what is known by now."""
        for button, cure in zip(self.buttons, self._cures, strict=False):
            told = ", ".join(part for part in (forecast_of(cure).said(), cure.does) if part)
            words = f"{cure.said}\n{told}"
            if button.text() != words:
                button.setText(words)
                button.setAccessibleName(tr("Try {cure} in lane B: {forecast}", cure=cure.said, forecast=told))
                button.setToolTip(button.accessibleName())

    def _walk(self) -> None:
        """Go on with the forecasts, each a little, until all are done."""
        if not self.widget.isVisible():
            self._timer.stop()
            return
        began = thread_time()
        todo = [forecast for forecast in map(forecast_of, self._cures) if not forecast.done]
        while todo and thread_time() - began < BUDGET:
            todo = [forecast for forecast in todo if not forecast.walk()]
        self._name()
        if not todo:
            self._timer.stop()

    def _arrange(self) -> None:
        """Stand in one row, or in as many as the width asks for."""
        shown = self.buttons[: len(self._cures)]
        if not shown or self._look is None:
            return
        widest = max(button.sizeHint().width() for button in shown) + self._look.px(6)
        columns = max(1, min(len(shown), (self.widget.width() - self._look.px(24)) // widest))
        if columns == self._columns:
            return
        self._columns = columns
        for k, button in enumerate(shown):
            self._grid.addWidget(button, k // columns, k % columns)
        for k in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(k, 1 if k < columns else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width."""
        if event.type() == QEvent.Type.Resize:
            self._arrange()
        return False
