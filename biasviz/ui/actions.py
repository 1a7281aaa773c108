"""The commands made real: actions with shortcuts, the menu, and the plain keys."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton

from biasviz.labs import LABS
from biasviz.language import tr
from biasviz.ui.commands import COMMANDS, GROUPS, Command
from biasviz.ui.keys import key_text

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow

MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def is_shortcut(keys: str) -> bool:
    """Whether keys act everywhere; plain ones act only where no field wants them."""
    return "Ctrl+" in keys or (keys[:1] == "F" and keys[1:].isdigit())


Fill = Callable[[QMenu], None]


class Actions:
    """One QAction a command, added to the window, and a menu for each group of them.

    Attributes:
        by_id: the actions.
        menus: the menus of the groups.

    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.by_id = {command.id: self._action(command) for command in COMMANDS}
        self.menus = {group: self._group(group) for group in GROUPS}
        self._fills: dict[str, list[Fill]] = {group: [] for group in GROUPS}
        self._filled: dict[str, list[QAction]] = {group: [] for group in GROUPS}
        self._menu = QMenu(window)
        self._menu.setObjectName("menu_of_commands")
        self._menu.setAccessibleName(tr("All commands"))
        for menu in self.menus.values():
            self._menu.addMenu(menu)

    def _group(self, group: str) -> QMenu:
        menu = QMenu(tr(group), self._window)
        menu.setObjectName(f"menu_{group.lower()}")
        menu.setAccessibleName(tr(group))
        for command in COMMANDS:
            if command.group == group and command.shown:
                menu.addAction(self.by_id[command.id])
        menu.aboutToShow.connect(lambda: self._refresh(group))
        return menu

    def before_menu(self, group: str, fill: Fill) -> None:
        """Have the menu of a group filled up each time it opens, such as with the files opened last."""
        self._fills[group].append(fill)

    def _refresh(self, group: str) -> None:
        menu, state = self.menus[group], self._window.store.state
        for action in self._filled[group]:
            menu.removeAction(action)
        for command in COMMANDS:
            if command.group == group and command.checked is not None:
                self.by_id[command.id].setChecked(command.checked(state))
        for command in COMMANDS:
            if command.group == group:
                self.by_id[command.id].setVisible(state.lab in command.labs)
        own = set(menu.actions())
        for fill in self._fills[group]:
            fill(menu)
        self._filled[group] = [action for action in menu.actions() if action not in own]

    def _action(self, command: Command) -> QAction:
        action = QAction(tr(command.text), self._window)
        action.setObjectName(f"command_{command.id}")
        action.setCheckable(command.checked is not None)
        action.setShortcuts([QKeySequence(k) for k in command.keys if is_shortcut(k)])
        action.setText(self._words(command))
        action.triggered.connect(self.doing(command))
        self._window.addAction(action)
        return action

    @staticmethod
    def _words(command: Command, lab: str = "") -> str:
        """Return what stands in the menu: a plain key beside the words, for it is no shortcut of Qt's."""
        plain = command.keys and not any(map(is_shortcut, command.keys))
        return tr(command.says(lab)) + (f"\t{key_text(command.keys[0])}" if plain else "")

    def doing(self, command: Command) -> Callable[..., None]:
        """Return what carries the command out."""
        rule = command.rule
        if rule is None:
            return self._window.own_commands()[command.id]
        return lambda *_: self._window.store.dispatch(rule)

    def follow(self, lab: str) -> None:
        """Let only those commands act that mean something in a lab; a group without any leaves the menu."""
        for command in COMMANDS:
            there = lab in command.labs
            if command.elsewhere:
                self.by_id[command.id].setText(self._words(command, lab))
            self.by_id[command.id].setVisible(there)
            if not there or len(command.labs) < len(LABS):
                self.by_id[command.id].setEnabled(there)
        for group, menu in self.menus.items():
            some = any(lab in command.labs for command in COMMANDS if command.group == group)
            menu.menuAction().setVisible(some)

    def show_menu(self) -> None:
        """Open the menu of all commands below its button."""
        self._popup(self._menu, self._window.header.menu_button)

    def show_group(self, group: str) -> None:
        """Open the menu of one group below its button."""
        self._popup(self.menus[group], self._window.header.group_buttons[group])

    def _popup(self, menu: QMenu, button: QPushButton) -> None:
        corner = button.mapToGlobal(button.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def press(self, event: QKeyEvent) -> bool:
        """Carry out the command of a plain key; return whether there is one."""
        if event.modifiers() & MODIFIERS:
            return False
        shift = "Shift+" if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else ""
        name = QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
        pressed = {event.text(), event.text().upper(), shift + name} - {""}
        if any(feature.press(shift + name) for feature in self._window.features):
            return True
        lab = self._window.store.state.lab
        for command in COMMANDS:
            if lab in command.labs and pressed & {k for k in command.keys if not is_shortcut(k)}:
                self.doing(command)()
                return True
        return False
