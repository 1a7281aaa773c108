"""Help as a feature of the window: its commands, and its two windows, made when they are first opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from biasviz import updates
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.state import State
from biasviz.ui.feature import Feature
from biasviz.ui.theme import Look

if TYPE_CHECKING:
    from biasviz.ui.help.conventions import Conventions
    from biasviz.ui.help.help_window import HelpWindow


class Help(Feature):
    """What this lab shows, the conventions, and about."""

    _conventions: Conventions | None = None
    _help: HelpWindow | None = None

    def commands(self) -> dict[str, Callable[..., None]]:
        """Open the two windows."""
        return {
            "help": lambda *_: self.show_help(),
            "conventions": lambda *_: self.show_conventions(),
            "keys": lambda *_: self.show_help("keys"),
            "about": lambda *_: self.show_help("about"),
        }

    def views(self) -> tuple[Any, ...]:
        """Whatever of it is open follows the state and the look."""
        return (self,)

    def render(self, state: State, trace: NeuronTrace) -> None:
        """Show the state where the conventions are open; they are those of one neuron, and go with its lab."""
        if self._conventions is None or not self._conventions.widget.isVisible():
            return
        if state.lab == "neuron":
            self._conventions.render(state, trace)
        else:
            self._conventions.widget.close()

    def restyle(self, look: Look) -> None:
        """Pass another look on."""
        for part in (self._conventions, self._help):
            if part is not None:
                part.restyle(look)

    def show_help(self, id: str | None = None) -> None:
        """Open the help at a topic, or at what has the focus; close it where that is in front."""
        front = self._help is not None and self._help.widget.isActiveWindow()
        if self._help is not None and front and id in (None, self._help.topic):
            self._help.widget.close()
            return
        if id is None:
            from biasviz.ui.help.context import topic_of

            id = topic_of(QApplication.focusWidget(), self.window.store.state)
        if self._help is None:
            from biasviz.ui.help.help_window import HelpWindow

            self._help = HelpWindow(self.window)
            self._help.conventions_asked.connect(self.show_conventions)
            self._help.restyle(self.window.look)
        self._help.show(id, self.window.store.state.lab)

    def show_conventions(self) -> None:
        """Open the conventions; close them where they are in front."""
        if self._conventions is None:
            from biasviz.ui.help.conventions import Conventions

            self._conventions = Conventions(self.window)
            self._conventions.chosen.connect(self._choose)
            self._conventions.restyle(self.window.look)
        elif self._conventions.widget.isActiveWindow():
            self._conventions.widget.close()
            return
        self._conventions.render(self.window.store.state, self.window.store.trace)
        self._conventions.show()

    def closing(self) -> None:
        """Close with the window."""
        for part in (self._conventions, self._help):
            if part is not None:
                part.widget.close()

    def _choose(self, convention: str, id: str, keep: bool) -> None:
        self.window.store.dispatch(updates.choose_convention, convention, id, keep)
        if self._conventions is not None:  # what was refused is shown as it was
            self._conventions.render(self.window.store.state, self.window.store.trace)
