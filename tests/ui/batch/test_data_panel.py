"""The left panel of the Batch lab is whole at its usual width, however many rows there are."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QWidget

from biasviz import updates
from biasviz.data import Generated
from biasviz.ui.labs import SIDES
from biasviz.ui.snapshot import settle
from biasviz.updates import batch, data


@pytest.fixture
def lab(window):
    window.resize(1024, 768)
    window.show()
    window.store.preparing = None
    window.store.dispatch(updates.open_lab, "batch")
    settle()
    return window


def cut(window):
    """Return the parts of the panel that reach over its right edge."""
    panel = window.stages["batch"].inputs.widget
    edge = panel.viewport().width()
    parts = [part for part in panel.widget().findChildren(QWidget) if part.isVisible()]
    return [p.objectName() for p in parts if p.mapTo(panel.viewport(), QPoint(p.width(), 0)).x() > edge]


@pytest.mark.parametrize("rows", [8, 60_000, 1_000_000])
@pytest.mark.parametrize("size", [(1024, 768), (1280, 720)])
def test_nothing_is_cut_at_its_right_edge(lab, rows, size):
    lab.resize(*size)
    lab.store.dispatch(data.take, Generated("line", rows, 0))
    settle()
    inputs = lab.stages["batch"].inputs
    assert cut(lab) == []
    assert inputs.widget.widget().minimumSizeHint().width() <= inputs.widget.viewport().width()
    line = lab.findChild(QLabel, "data_line")
    assert f"{rows:,}" in line.text()
    assert line.fontMetrics().horizontalAdvance(line.text()) <= line.width()
    assert inputs.least() <= lab.look.px(SIDES[0])


def test_a_caption_is_as_full_as_there_is_room_and_tells_the_rest_in_its_tip(lab):
    field = lab.findChild(QWidget, "batch_size")
    caption = next(c for c in lab.findChildren(QLabel) if c.buddy() is field)
    lab.store.dispatch(data.take, Generated("line", 1_000_000, 0))
    settle()
    assert (caption.text(), caption.toolTip()) == ("Rows a step", "Rows a step, of 1,000,000")
    caption.setFixedWidth(400)
    settle()
    assert (caption.text(), caption.toolTip()) == ("Rows a step, of 1,000,000", "")
    lab.store.dispatch(batch.set_batch_size, 10)
    settle()
    assert caption.fontMetrics().horizontalAdvance(caption.text()) <= caption.width()


def test_a_panel_that_opens_with_many_rows_says_them_in_words_that_fit(window):
    window.resize(1024, 768)
    window.show()
    window.store.preparing = None
    window.store.dispatch(updates.load_scenario, "million-rows")
    settle()
    line = window.findChild(QLabel, "data_line")
    assert line.fontMetrics().horizontalAdvance(line.text()) <= line.width()
    assert cut(window) == []
