"""The Batch lab in the window: its settings at the left, its pages in the middle."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from biasviz.experiments.layer.lab import PAGES
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.batch.inputs import BatchInputs
from biasviz.ui.batch.page import MAKERS, Page
from biasviz.ui.theme import Look
from biasviz.updates import batch

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class BatchStage:
    """Made when the lab is first opened; a page when it is first shown.

    Attributes:
        inputs: the panel of the settings.
        middle: the row of pages, and the page that is shown.

    """

    labs = ("batch",)

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._look: Look | None = None
        self._pages: dict[str, Page] = {}
        self._in_lesson = False
        self.inputs = BatchInputs(window)
        self.middle = QWidget()
        self.middle.setObjectName("batch_lab")
        column = QVBoxLayout(self.middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = QFrame()
        self._bar.setObjectName("batch_pages")
        self._row = QHBoxLayout(self._bar)
        choice = QButtonGroup(self._bar)
        self._tabs: dict[str, QPushButton] = {}
        for id, title in PAGES.items():
            tab = self._tabs[id] = QPushButton(tr(title))
            tab.setObjectName(f"page_{id}")
            tab.setAccessibleName(tr(title))
            tab.setCheckable(True)
            tab.setProperty("tab", True)
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            tab.clicked.connect(partial(self._chosen, id))
            choice.addButton(tab)
            self._row.addWidget(tab)
        self._row.addStretch(1)
        self._stack = QStackedLayout()
        column.addWidget(self._bar)
        column.addLayout(self._stack, 1)

    def page(self, id: str) -> Page:
        """Return a page, made now if it was never shown."""
        if id not in self._pages:
            page = self._pages[id] = MAKERS[id](self._window)
            self._stack.addWidget(page.widget)
            if self._look is not None:
                page.restyle(self._look)
        return self._pages[id]

    def _chosen(self, id: str, *_: bool) -> None:
        self._window.store.dispatch(batch.choose_page, id)

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""
        self._look = look
        self._row.setContentsMargins(look.px(14), look.px(6), look.px(14), look.px(2))
        self._row.setSpacing(look.px(4))
        for tab in self._tabs.values():
            tab.setFont(look.font(13, 500))
        self.inputs.restyle(look)
        for page in self._pages.values():
            page.restyle(look)

    def render(self, state: State, trace: BatchTrace) -> None:
        """Show the page that is chosen."""
        if state.batch is not None:
            with self._window.store.putting_off():
                self._show(state, trace, state.batch.page)

    def _show(self, state: State, trace: BatchTrace, id: str) -> None:
        page = self.page(id)
        for each, tab in self._tabs.items():
            tab.setChecked(each == id)
        self._bar.setVisible(not state.view.present)
        if state.view.inputs and not state.view.present:
            self.inputs.render(state, trace)
        self._stack.setCurrentWidget(page.widget)
        page.render(state, trace)
        if state.lesson is not None or self._in_lesson:
            from biasviz.ui.lessons.locks import lock_layer

            self._in_lesson = state.lesson is not None
            lock_layer(self.inputs, self.middle, state)
