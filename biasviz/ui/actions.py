"""The commands made real: actions with shortcuts, the menu, and the plain keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from biasviz.ui.commands import COMMANDS, Command
from biasviz.ui.keys import key_text

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow

MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def is_shortcut(keys: str) -> bool:
    """Whether keys act everywhere; plain ones act only where no field wants them."""
    return "Ctrl+" in keys or (keys[:1] == "F" and keys[1:].isdigit())


class Actions:
    """One QAction a command, added to the window."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.by_id = {command.id: self._action(command) for command in COMMANDS}
        self._menu = QMenu(window)
        self._menu.setObjectName("menu_of_commands")
        self._menu.setAccessibleName("All commands")
        for before, command in zip((None, *COMMANDS), COMMANDS, strict=False):
            if before is None or before.group != command.group:
                self._menu.addSection(command.group)
            self._menu.addAction(self.by_id[command.id])

    def _action(self, command: Command) -> QAction:
        action = QAction(command.text, self._window)
        action.setObjectName(f"command_{command.id}")
        action.setCheckable(command.checked is not None)
        shortcuts = [k for k in command.keys if is_shortcut(k)]
        action.setShortcuts([QKeySequence(k) for k in shortcuts])
        if command.keys and not shortcuts:
            action.setText(f"{command.text}\t{key_text(command.keys[0])}")
        action.triggered.connect(self.doing(command))
        self._window.addAction(action)
        return action

    def doing(self, command: Command) -> Callable[..., None]:
        """Return what carries the command out."""
        rule = command.rule
        if rule is None:
            return self._window.own_commands()[command.id]
        return lambda *_: self._window.store.dispatch(rule)

    def show_menu(self) -> None:
        """Open the menu of all commands below its button."""
        for command in COMMANDS:
            if command.checked is not None:
                self.by_id[command.id].setChecked(command.checked(self._window.store.state))
        button = self._window.header.menu_button
        corner = button.mapToGlobal(button.rect().bottomRight())
        self._menu.popup(corner - QPoint(self._menu.sizeHint().width(), 0))

    def press(self, event: QKeyEvent) -> bool:
        """Carry out the command of a plain key; return whether there is one."""
        if event.modifiers() & MODIFIERS:
            return False
        shift = "Shift+" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else ""
        name = QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
        pressed = {event.text(), event.text().upper(), shift + name} - {""}
        for command in COMMANDS:
            if pressed & {k for k in command.keys if not is_shortcut(k)}:
                self.doing(command)()
                return True
        return False
