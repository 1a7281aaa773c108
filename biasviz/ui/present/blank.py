"""A dark screen, while the class is to look at the teacher."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from biasviz.language import tr


class Blank(QObject):
    """Black over the whole of another widget.

    Signals:
        pressed(): it was clicked.

    """

    pressed = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.widget = QWidget(over)
        self.widget.setObjectName("blank")
        self.widget.setAccessibleName(tr("The screen is black; any key brings it back."))
        self.widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.widget.setStyleSheet("QWidget#blank { background: #000000; }")
        self.widget.hide()
        for watched in (over, self.widget):
            watched.installEventFilter(self)

    def show(self, dark: bool) -> None:
        """Cover everything, or nothing."""
        if dark:
            self.widget.setGeometry(self._over.rect())
            self.widget.raise_()
        self.widget.setVisible(dark)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the size of what it covers; a click is told and goes no further."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.widget.setGeometry(self._over.rect())
        if watched is self.widget and isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseButtonPress:
                self.pressed.emit()
            return True
        return False
