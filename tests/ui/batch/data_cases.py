"""What the tests of the Data page share: the page in a window, on three rows, and the hand on its cells."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from biasviz import updates
from biasviz.data import Typed
from biasviz.ui.app import create_window
from biasviz.ui.snapshot import settle
from biasviz.updates import data

Key = Qt.Key


def opened(qtbot):
    """Return a window with three rows on the page of the data."""
    made = create_window()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.store.dispatch(updates.open_lab, "batch")
    made.store.dispatch(data.take, Typed(("x", "kind", "y"), ((3.0, 1.0, 0.5), (1.0, 0.0, 1.0), (2.0, 1.0, 0.25)),
                                         (("kind", ("red", "blue")),)), ("x",), ("y",))  # fmt: skip
    made.store.dispatch(updates.choose_page, "data")
    settle()
    return made


def closed(window) -> None:
    window.close()
    QApplication.processEvents()


def rows(window):
    return [list(row) for row in data.batch_of(window.store.state).source.rows]


def shown(page):
    model = page.model
    return [[model.index(r, c).data() for c in range(model.columnCount())] for r in range(model.rowCount())]


def click_cell(page, row, column, twice=False):
    table = page.table
    place = table.visualRect(page.model.index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    if twice:
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    else:
        table.setFocus()


def press(window, id):
    QTest.mouseClick(window.findChild(QPushButton, f"data_{id}"), Qt.MouseButton.LeftButton)


def editor(page):
    return page.table.viewport().findChild(QLineEdit) or page.table.findChild(QLineEdit)
