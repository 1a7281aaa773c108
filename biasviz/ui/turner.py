"""◂ which one of how many ▸: two buttons and the words between them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from biasviz.language import each
from biasviz.ui import icons
from biasviz.ui.theme import Look


class Turner(QObject):
    """Goes through a few things one by one.

    Attributes:
        before, label, after: to be laid out side by side.

    Signals:
        turned(int): the user went to another one, from 0.

    """

    turned = Signal(int)

    def __init__(self, name: str, before: tuple[str, str], after: tuple[str, str]) -> None:
        super().__init__()
        self._index = 0
        self.before, self.after = _button(f"{name}_before", *each(before)), _button(f"{name}_after", *each(after))
        self.label = QLabel()
        self.label.setObjectName(name)
        self.setParent(self.label)
        self.before.clicked.connect(lambda: self.turned.emit(self._index - 1))
        self.after.clicked.connect(lambda: self.turned.emit(self._index + 1))

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """All of it, from left to right."""
        return self.before, self.label, self.after

    def restyle(self, look: Look) -> None:
        """Take fonts and sizes from the look."""
        for button, name, glyph in ((self.before, "step-back", "◂"), (self.after, "step-forward", "▸")):
            picture = icons.icon(name, look.theme.muted, look.px(14), look.theme.line)
            button.setIcon(picture)
            button.setIconSize(QSize(look.px(14), look.px(14)))
            button.setText(glyph if picture.isNull() else "")
            button.setFixedSize(look.px(20), look.px(22))
        self.label.setFont(look.font(12))

    def set_shown(self, index: int, count: int, words: str) -> None:
        """Show which one of how many."""
        self._index = index
        if self.label.text() != words:
            self.label.setText(words)
        for button, there in ((self.before, index > 0), (self.after, index < count - 1)):
            if button.isEnabled() != there:
                button.setEnabled(there)


def _button(name: str, title: str, meaning: str) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setAccessibleName(title)
    button.setToolTip(meaning)
    button.setProperty("flat", True)
    return button
