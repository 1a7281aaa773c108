from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from biasviz.ui.snapshot import settle


@pytest.fixture
def window(qtbot):
    """The real window, offscreen, drawn once."""
    from biasviz.ui.app import create_window

    made = create_window()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    settle()
    yield made
    made.close()
    QApplication.processEvents()
