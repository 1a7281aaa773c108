"""A lab with pages in the window: its settings at the left, in the middle a row of pages and the one that is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from biasviz import updates
from biasviz.language import tr
from biasviz.state import State
from biasviz.ui.theme import Look

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow


class Page(Protocol):
    """What the middle of a lab shows; made with the window when it is first opened, its signals tied to updates."""

    @property
    def widget(self) -> QWidget:
        """What is put into the middle."""

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of a look."""

    def render(self, state: State, trace: Any) -> None:
        """Show the state."""


Maker = Callable[["MainWindow"], Page]


class Stage:
    """Made when the lab is first opened; a page when it is first shown.

    Attributes:
        inputs: the panel of the settings.
        middle: the row of pages, and the page that is shown.

    """

    def __init__(
        self, window: MainWindow, lab: str, pages: Mapping[str, str], makers: Mapping[str, Maker], inputs: Any,
        lock: Callable[[Any, QWidget, State], None],
    ) -> None:  # fmt: skip
        """Build the row of pages.

        Args:
            window: the window.
            lab: id of the lab.
            pages: titles by id.
            makers: makes each of them; what it needs is imported then.
            inputs: the panel of the settings: it has `widget`, `least()`, `restyle` and `render`.
            lock: lets settings be changed but for those that a scene has locked.

        """
        self.labs = (lab,)
        self.inputs: Any = inputs
        self._window, self._makers, self._lock = window, makers, lock
        self._look: Look | None = None
        self._pages: dict[str, Page] = {}
        self._in_lesson = False
        self.middle = QWidget()
        self.middle.setObjectName(f"{lab}_lab")
        column = QVBoxLayout(self.middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._bar = QFrame()
        self._bar.setObjectName(f"{lab}_pages")
        self._row = QHBoxLayout(self._bar)
        choice = QButtonGroup(self._bar)
        self._tabs: dict[str, QPushButton] = {}
        for id, title in pages.items():
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

    def page(self, id: str) -> Any:
        """Return a page, made now if it was never shown."""
        if id not in self._pages:
            page = self._pages[id] = self._makers[id](self._window)
            self._stack.addWidget(page.widget)
            if self._look is not None:
                page.restyle(self._look)
        return self._pages[id]

    def _chosen(self, id: str, *_: bool) -> None:
        self._window.store.dispatch(updates.choose_page, id)

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

    def render(self, state: State, trace: Any) -> None:
        """Show the page that is chosen."""
        with self._window.store.putting_off():
            self._show(state, trace, state.open.page)

    def _show(self, state: State, trace: Any, id: str) -> None:
        page = self.page(id)
        for each, tab in self._tabs.items():
            tab.setChecked(each == id)
        self._bar.setVisible(not state.view.present)
        if state.view.inputs and not state.view.present:
            self.inputs.render(state, trace)
        self._stack.setCurrentWidget(page.widget)
        page.render(state, trace)
        if state.lesson is not None or self._in_lesson:
            self._in_lesson = state.lesson is not None
            self._lock(self.inputs, self.middle, state)
