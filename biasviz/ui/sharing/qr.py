"""The short code over the window: as a QR code to photograph, and in large letters to type."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import segno
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from biasviz.language import tr
from biasviz.ui.theme import Look

if TYPE_CHECKING:
    from biasviz.ui.window import MainWindow

QUIET = 4
"""Modules of white around the code, which readers need."""
Modules = tuple[tuple[bool, ...], ...]


def modules(code: str) -> Modules:
    """Return the QR code of a text without its white border, True where it is dark."""
    return tuple(tuple(bool(cell) for cell in row) for row in segno.make(code, error="m", micro=False).matrix)


class QrPicture(QWidget):
    """A QR code in black on white, each module a whole number of physical pixels, whatever the theme."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("qr_picture")
        self.setAccessibleName(tr("QR code of the experiment"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(160, 160))
        self._modules: Modules = ()

    def show_code(self, code: str) -> None:
        """Show the code of a text."""
        self._modules = modules(code)
        self.setAccessibleDescription(code)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it as large as there is room for, in the middle."""
        ratio, count = self.devicePixelRatioF(), len(self._modules) + 2 * QUIET
        side = int(min(self.width(), self.height()) * ratio) // count
        if not self._modules or side < 1:
            return
        with QPainter(self) as p:
            p.scale(1 / ratio, 1 / ratio)
            left = int((self.width() * ratio - side * count) / 2)
            top = int((self.height() * ratio - side * count) / 2)
            p.fillRect(left, top, side * count, side * count, QColor("#ffffff"))
            black = QColor("#000000")
            for y, row in enumerate(self._modules, QUIET):
                for x, dark in enumerate(row, QUIET):
                    if dark:
                        p.fillRect(left + x * side, top + y * side, side, side, black)


class CodeSheet(QObject):
    """A sheet over the whole window, which Esc takes away; the program goes on beneath.

    Attributes:
        widget: the sheet.

    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._shown = window, ""
        self.widget = _Sheet(self.close)
        self.widget.setParent(window)
        self.widget.setObjectName("code_sheet")
        self.widget.setAccessibleName(tr("Code of the experiment"))
        self._title = QLabel(tr("This experiment, to photograph or to type"))
        self._qr = QrPicture()
        self._code = QLabel()
        self._code.setObjectName("code_letters")
        self._code.setWordWrap(True)
        self._code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._copy = self._button("code_copy", tr("Copy"), tr("Copies the code."))
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._shown))
        self._close = self._button("code_close", tr("Close"), tr("Closes this sheet (Esc)."))
        self._close.clicked.connect(self.close)
        self._outer = QVBoxLayout(self.widget)
        for label in (self._title, self._code):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._outer.addWidget(self._title)
        self._outer.addWidget(self._qr, 1)
        self._outer.addWidget(self._code)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        for button in (self._copy, self._close):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._outer.addLayout(self._buttons)
        self.widget.hide()
        window.installEventFilter(self)

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        return button

    def show(self, code: str, look: Look) -> None:
        """Show a code, as large as the window allows."""
        self._shown = code
        # A line may end after each part of the code, and nowhere else.
        self._code.setText(code.replace("/", "/\u200b"))
        self._qr.show_code(code)
        self.restyle(look)
        self._fit()
        self.widget.show()
        self.widget.raise_()
        self._copy.setFocus()

    def close(self) -> None:
        """Take the sheet away, and give the keys back to the window."""
        if self.widget.isVisible():
            self.widget.hide()
            self._window.setFocus()

    def restyle(self, look: Look) -> None:
        """Take colours, fonts and sizes from the look."""
        px = look.px
        self.widget.setStyleSheet(f"QFrame#code_sheet {{ background: {look.theme.ground}; border: none; }}")
        self._outer.setContentsMargins(px(40), px(28), px(40), px(28))
        self._outer.setSpacing(px(16))
        self._title.setFont(look.font(15, 500))
        size = 34 if len(self._shown) <= 28 else 26 if len(self._shown) <= 60 else 17
        self._code.setFont(look.font(size, 600))
        self._buttons.setSpacing(px(12))
        for button in (self._copy, self._close):
            button.setFont(look.font(14, 500))
            button.setFixedHeight(px(34))
            button.setMinimumWidth(px(110))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window whatever its size."""
        if event.type() == QEvent.Type.Resize and self.widget.isVisible():
            self._fit()
        return False

    def _fit(self) -> None:
        self.widget.setGeometry(self._window.rect())


class _Sheet(QFrame):
    """Closes at Esc; other plain keys stop here, for what they would do cannot be seen."""

    def __init__(self, close: Callable[[], None]) -> None:
        super().__init__()
        self._close_it = close

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._close_it()
        event.accept()
