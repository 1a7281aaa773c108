"""What the tests of undo, files and the session share."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel


def notice(window) -> str:
    label = window.findChild(QLabel, "notice_text")
    return label.text() if window.notice.widget.isVisible() else ""


def trigger(window, id: str) -> None:
    window.actions_.by_id[id].trigger()


def press(window, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def ball(window) -> QPointF:
    ground = window.strips._ground()
    return QPointF(*ground.ball)


def drag(window, way: list[int]) -> None:
    """Take the ball along some horizontal distances, by real events."""
    canvas, at = window.strips.widget.viewport(), ball(window).toPoint()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
    for dx in way:
        QTest.mouseMove(canvas, at + QPoint(dx, 0))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at + QPoint(way[-1], 0))
    QApplication.processEvents()
