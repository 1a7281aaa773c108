"""The pointer of a presented screen: away after two seconds of rest, back with the first movement."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

REST = 2000
"""Milliseconds without movement after which the pointer goes."""
STIR = 2
"""Pixels that count as a movement; a table that shakes moves a mouse by one."""
MOVED = (QEvent.Type.MouseMove, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.Wheel)


class Pointer(QObject):
    """Watches the whole program while a screen is presented, and keeps tooltips away from it.

    Attributes:
        hidden: whether the pointer is away.

    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.hidden = False
        self._watching = False
        self._at = QPoint()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self.hide)

    def watch(self, on: bool) -> None:
        """Begin or end to look after the pointer."""
        app = QApplication.instance()
        if on == self._watching or app is None:
            return
        self._watching = on
        if on:
            self._at = QCursor.pos()
            app.installEventFilter(self)
            self._timer.start()
        else:
            app.removeEventFilter(self)
            self._timer.stop()
            self._show()

    def hide(self) -> None:
        """Take the pointer away, unless it holds something."""
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._timer.start()
        elif not self.hidden:
            self.hidden = True
            QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.BlankCursor))

    def _show(self) -> None:
        if self.hidden:
            self.hidden = False
            QGuiApplication.restoreOverrideCursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the pointer back when it moves; let no tooltip through."""
        kind = event.type()
        if kind == QEvent.Type.ToolTip:
            return True
        if kind in MOVED:
            at = event.globalPosition().toPoint() if isinstance(event, QMouseEvent) else self._at
            if kind != QEvent.Type.MouseMove or (at - self._at).manhattanLength() >= STIR:
                self._at = at
                self._show()
                self._timer.start()
        return False
