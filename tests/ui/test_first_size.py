"""The size of the window at its first start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from biasviz.ui.app import FRAME, first_size

WANTED = QSize(1280, 800)


@pytest.mark.parametrize("there", [QSize(1280, 800), QSize(1366, 768), QSize(1024, 768)], ids=str)
def test_the_window_and_its_frame_fit_a_small_screen(there):
    size = first_size(WANTED, there)
    assert size.width() + FRAME[0] <= there.width()
    assert size.height() + FRAME[1] <= there.height()


def test_a_large_screen_changes_nothing():
    assert first_size(WANTED, QSize(1920, 1080)) == WANTED
