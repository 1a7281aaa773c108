"""The bar on top: the program's name, the labs, what to watch, the theme, the menu."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QPushButton

from biasviz.labs import LABS
from biasviz.language import mark, tr
from biasviz.state import THEMES, State
from biasviz.ui.commands import COMMANDS
from biasviz.ui.icons import icon
from biasviz.ui.theme import Look

MENUS = {
    "Lessons": mark("Opens a lesson to walk through."),
    "Race": mark("Sets two runs against each other."),
    "Share": mark("Copies, exports and prints what is shown."),
    "Help": mark("Explains the lab, the keys and the conventions."),
}
"""Groups of commands that have a button of their own, with what it does."""
THEME_ICONS = {"light": "sun", "dark": "moon", "projector": "projector"}


class Header(QObject):
    """The row of labs and the switches that belong to no lab.

    Attributes:
        group_buttons, menu_button: the buttons that menus open below.

    Signals: lab_chosen(str), theme_chosen(str), present_asked(), group_asked(str), menu_asked(): what the user did.

    """

    lab_chosen = Signal(str)
    theme_chosen = Signal(str)
    present_asked = Signal()
    group_asked = Signal(str)
    menu_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.widget = QFrame()
        self.setParent(self.widget)
        self.widget.setObjectName("header")
        self._row = QHBoxLayout(self.widget)
        self._brand = QLabel("biasviz")
        self._row.addWidget(self._brand)
        self._labs = {id: self._button(f"lab_{id}", tr(lab.title), tr(lab.question), True) for id, lab in LABS.items()}
        for id, button in self._labs.items():
            button.clicked.connect(partial(self._lab_chosen, id))
            self._row.addWidget(button)
        self._row.addStretch(1)
        self.group_buttons = {g: self._button(f"group_{g.lower()}", tr(g), tr(tip)) for g, tip in MENUS.items()}
        for group, button in self.group_buttons.items():
            button.clicked.connect(partial(self._group_asked, group))
        self._present = self._button("present", tr("Present"), tr("Fills the screen for a class (F5)."))
        self._present.clicked.connect(self.present_asked)
        for button in (*self.group_buttons.values(), self._present):
            self._row.addWidget(button)
        self._themes = {}
        for id, title in THEMES.items():
            button = self._button(f"theme_{id}", "", tr("{theme} theme.", theme=tr(title)), checkable=True)
            button.setAccessibleName(tr("{theme} theme", theme=tr(title)))
            button.clicked.connect(partial(self._chosen, id))
            self._themes[id] = button
            self._row.addWidget(button)
        for row in (self._labs, self._themes):
            choice = QButtonGroup(self)  # exclusive: a click on the chosen one leaves it chosen
            for button in row.values():
                choice.addButton(button)
        self.menu_button = self._button("menu", tr("Menu"), tr("All commands (F10)."))
        self.menu_button.clicked.connect(self.menu_asked)
        self._row.addWidget(self.menu_button)
        self._words = {button: button.text() for button in (self._present, self.menu_button)}
        self._look: Look | None = None
        self.widget.installEventFilter(self)
        self._icons: dict[QPushButton, str] = {self._themes[id]: THEME_ICONS[id] for id in THEMES}
        self._icons |= {self._present: "present", self.menu_button: "menu"}

    def _group_asked(self, group: str, *_: bool) -> None:
        self.group_asked.emit(group)

    def _lab_chosen(self, id: str, *_: bool) -> None:
        self.lab_chosen.emit(id)

    def _chosen(self, id: str, *_: bool) -> None:
        self.theme_chosen.emit(id)

    def _button(self, name: str, text: str, tip: str, checkable: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text or tip)
        button.setToolTip(tip)
        button.setCheckable(checkable)
        button.setProperty("tab", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def restyle(self, look: Look) -> None:
        """Take the sizes and colours of the look."""
        self.widget.setFixedHeight(look.px(44))
        self._row.setContentsMargins(look.px(14), look.px(6), look.px(14), look.px(6))
        self._row.setSpacing(look.px(6))
        self._brand.setFont(look.font(17, 700))
        for button in self.widget.findChildren(QPushButton):
            button.setFont(look.font(13, 500))
        self._look = look
        for button, name in self._icons.items():
            button.setIcon(icon(name, look.theme.text, look.px(16)))
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for all words, leave out those beside icons, then the program's name."""
        look = self._look
        if look is None:
            return
        self._brand.show()
        self._say(look, True)
        if self._is_too_wide(look):
            self._say(look, False)
        if self._is_too_wide(look):
            self._brand.hide()

    def _is_too_wide(self, look: Look) -> bool:
        row = [item.widget() for item in map(self._row.itemAt, range(self._row.count())) if item is not None]
        shown = [part for part in row if part is not None and not part.isHidden()]
        wide = sum(part.sizeHint().width() for part in shown) + self._row.spacing() * len(row)
        return wide + 2 * look.px(14) > self.widget.width()

    def _say(self, look: Look, words: bool) -> None:
        for button, text in self._words.items():
            if button.text() != (text if words else ""):
                button.setText(text if words else "")
        for button in self._icons:
            button.setIconSize(QSize(look.px(25 if button.text() else 16), look.px(16)))  # air before the word

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit another width."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def render(self, state: State, trace: Any) -> None:
        """Show the chosen lab and theme, and the menus that the lab has."""
        for group, button in self.group_buttons.items():
            there = any(c.group == group and state.lab in c.labs for c in COMMANDS)
            if button.isHidden() == there:
                button.setVisible(there)
                self._fit()
        for buttons, chosen in ((self._labs, state.lab), (self._themes, state.view.theme)):
            for id, button in buttons.items():
                button.setChecked(id == chosen)

