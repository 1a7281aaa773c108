"""The menu of events that a run can be played until."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget, QWidgetAction

from biasviz.experiments.neuron.lab import Until
from biasviz.language import each, tr
from biasviz.ui import transport_text as text
from biasviz.ui.fields import POSITIVE, NumberField
from biasviz.ui.theme import Look

WITH_LEVEL = "below"


class UntilMenu(QMenu):
    """Lists the events; the one that needs a number has its field in the menu.

    Signals:
        chosen(str, float): the user chose an event; the number is the loss for "below".
        refused(str): the loss that was typed is no allowed number; nothing was chosen.

    """

    chosen = Signal(str, float)
    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("until_menu")
        self.setAccessibleName(tr(text.UNTIL[1]).rstrip(".。"))
        # The button reads from right to left, so that its icon comes last; its menu does not.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._events: Mapping[str, str] = {}
        self._look: Look | None = None
        self.level: NumberField | None = None
        self._row_parts: tuple[QWidget, ...] = ()
        self.aboutToShow.connect(self.fill)

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        self._look = look
        self.setFont(look.font())
        if self.level is not None:
            self.level.restyle(look)
            self.level.setFixedWidth(look.px(86))
            for part in self._row_parts:
                part.setFont(look.font())
                part.setFixedHeight(look.px(26))

    def fill(self) -> None:
        """Make the entries, when the menu is first opened."""
        if self.actions():
            return
        for id, words in self._events.items():
            if id == WITH_LEVEL:
                self.addAction(self._level_row(words))
            else:
                action = self.addAction(text.event(words))
                action.setObjectName(f"until_{id}")
                action.triggered.connect(lambda _=False, id=id: self.chosen.emit(id, Until(id).level))
        if self._look is not None:
            self.restyle(self._look)

    def offer(self, events: Mapping[str, str]) -> None:
        """List these events from the next time on that it is opened."""
        if events != self._events:
            self._events = events
            self.level, self._row_parts = None, ()
            self.clear()

    def _level_row(self, words: str) -> QWidgetAction:
        row, action = QWidget(self), QWidgetAction(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(10, 3, 6, 3)
        label = QLabel(text.event(words))
        self.level = NumberField("until_level", *each(text.UNTIL_LEVEL), POSITIVE, step=None, ground="field")
        self.level.set_shown(Until(WITH_LEVEL).level)
        run = QPushButton(tr(text.UNTIL_RUN[0]))
        run.setObjectName("until_below")
        run.setAccessibleName(tr(text.UNTIL_RUN[1]))
        run.setToolTip(tr(text.UNTIL_RUN[1]))
        # A click takes what is typed here and now, not by the focus moving before it.
        run.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for part in (label, self.level, run):
            layout.addWidget(part)
        self._row_parts = (label, run)
        row.setFocusProxy(self.level)
        self.level.refused.connect(self.refused)
        self.level.entered.connect(self._run)
        run.clicked.connect(self._run)
        action.setDefaultWidget(row)
        return action

    def _run(self) -> None:
        if self.level is not None and self.level.commit():
            self.hide()
            self.chosen.emit(WITH_LEVEL, self.level.value())
