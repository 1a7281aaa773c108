"""Which deeds belong together: those done under one press of a key or button are one to undo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSlider, QAbstractSpinBox, QGraphicsView, QLineEdit, QWidget

from biasviz.ui.store import Store

PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
OURS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
CTRL_Y = QKeySequence("Ctrl+Y")


class Gestures(QObject):
    """Tells the store when a press begins and ends on anything that can be dragged, held or stepped."""

    def __init__(self, store: Store, window: QWidget) -> None:
        super().__init__(window)
        self._store = store

    def watch(self, window: QWidget) -> None:
        """Watch the window and everything in it that can be held."""
        parts: list[QWidget] = [window, *window.findChildren(QAbstractSpinBox), *window.findChildren(QAbstractSlider)]
        parts += [view.viewport() for view in window.findChildren(QGraphicsView)]
        parts += window.findChildren(QLineEdit)
        parts += [part for part in window.findChildren(QWidget) if part.property("draggable") or _takes_presses(part)]
        for part in parts:
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of presses and releases; let undo be this program's where nothing is being typed."""
        kind = event.type()
        if kind in PRESSES:
            self._store.press()
        elif kind == QEvent.Type.MouseButtonRelease:
            self._after()
        elif isinstance(event, QKeyEvent):
            if kind == QEvent.Type.ShortcutOverride:
                return self._ours(watched, event)
            if not event.isAutoRepeat():
                if kind == QEvent.Type.KeyPress:
                    self._store.press()
                else:
                    self._after()
        return False

    def _after(self) -> None:
        # What the release itself does still belongs to the press.
        QTimer.singleShot(0, self, self._store.release)

    def _ours(self, watched: QObject, event: QKeyEvent) -> bool:
        if not (any(event.matches(keys) for keys in OURS) or QKeySequence(event.keyCombination()) == CTRL_Y):
            return False
        line = watched.lineEdit() if isinstance(watched, QAbstractSpinBox) else watched
        if isinstance(line, QLineEdit) and line.isModified():
            return False
        event.ignore()
        return True


def _takes_presses(part: QWidget) -> bool:
    """Whether a widget of this program does something of its own with the mouse."""
    return any("mousePressEvent" in vars(kind) for kind in type(part).__mro__ if kind.__module__.startswith("biasviz"))
