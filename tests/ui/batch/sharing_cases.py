"""Short ways to the page of shared biases, for its tests."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from biasviz import updates
from biasviz.experiments.layer.sharing import parts_of
from biasviz.ui.snapshot import settle

NONE = Qt.MouseButton.NoButton


def opened(window):
    """Return the page of shared biases in the window."""
    window.store.dispatch(updates.open_lab, "batch")
    window.store.dispatch(updates.choose_page, "sharing")
    settle()
    return window.stages["batch"].page("sharing")


def sharing(window):
    return window.store.state.batch.sharing


def text(page, name: str) -> str:
    return page.widget.findChild(QLabel, f"sharing_{name}").text()


def field(page, name: str):
    return page.widget.findChild(object, f"sharing_{name}")


def click(page, box) -> None:
    QTest.mouseClick(page.board, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    settle()


def point(page, box) -> None:
    at = QPointF(box.center())
    event = QMouseEvent(QEvent.Type.MouseMove, at, page.board.mapToGlobal(at), NONE, NONE,
                        Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(page.board, event)
    settle()


def image(page):
    settle()
    return page.board.grab().toImage()


def at_part(window, part: float) -> None:
    window.store.dispatch(updates.scrub, part / parts_of(sharing(window)))
    settle()
