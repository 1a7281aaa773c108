"""The controls of the page of shared biases: what they set, what is refused, undone, named and cut."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from biasviz import updates
from biasviz.ui.snapshot import settle
from biasviz.updates import sharing_bias

from .sharing_cases import click, field, image, opened, sharing


@pytest.fixture
def page(window):
    return opened(window)


def test_fields_set_what_they_are_named_after(window, page):
    for name, value in (("images", 3), ("height", 7), ("width", 5), ("kernel", 2), ("stride", 2), ("padding", 1),
                        ("seed", 9)):  # fmt: skip
        box = field(page, name)
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, str(value))
        QTest.keyClick(box, Qt.Key.Key_Return)
        assert getattr(sharing(window).convolution, name) == value
    field(page, "filters").setFocus()
    QTest.keyClick(field(page, "filters"), Qt.Key.Key_Up)
    assert sharing(window).convolution.filters == 4
    field(page, "b").setValue(0.25)
    assert sharing(window).convolution.bias[0] == 0.25
    field(page, "rate").setValue(0.5)
    assert sharing(window).convolution.learning_rate == 0.5
    field(page, "reduction_mean").click()
    assert sharing(window).convolution.reduction == "mean"


def test_a_field_goes_back_to_what_holds_where_its_value_is_refused(window, page):
    window.store.dispatch(sharing_bias.set_count, "height", 4)
    refused = []
    window.store.refused.connect(refused.append)
    field(page, "kernel").setValue(5.0)
    assert sharing(window).convolution.kernel == 3
    assert field(page, "kernel").value() == 3
    assert refused == ["A kernel of 5 × 5 does not fit an image of 4 × 6: take a smaller one, or more padding."]


def test_the_seeded_layer_has_fields_of_its_own(window, page):
    field(page, "kind_units").click()
    assert not field(page, "rows").isVisible()
    window.store.dispatch(sharing_bias.choose_example, "layer")
    assert field(page, "rows").isVisible()
    assert not field(page, "images").isVisible()
    field(page, "rows").setValue(2.0)
    field(page, "units").setValue(3.0)
    units = sharing(window).units
    assert (units.rows, units.units) == (2, 3)


def test_what_is_set_is_undone_and_redone(window, page):
    before = image(page)
    field(page, "picture").setFocus()
    QTest.keyClick(field(page, "picture"), Qt.Key.Key_Down)
    set_ = sharing(window)
    assert set_.convolution.picture == "bar"
    click(page, page.board.plan().b.cell(2, 0))
    window.store.undo()
    assert sharing(window) == set_
    window.store.undo()
    assert sharing(window).convolution.picture == "mixed"
    page.widget.setFocus()
    assert image(page) == before
    window.store.redo()
    assert sharing(window) == set_


def test_there_and_back_is_the_same_picture(window, page):
    before = image(page)
    for rule, *arguments in (
        (sharing_bias.choose_kind, "units"), (sharing_bias.choose_kind, "convolution"),
        (sharing_bias.choose_bias, 2), (sharing_bias.choose_bias, 0), (updates.choose_page, "layer"),
        (updates.choose_page, "sharing"),
    ):  # fmt: skip
        window.store.dispatch(rule, *arguments)
        settle()
    assert image(page) == before


def test_every_control_has_a_name_and_can_be_reached_by_tab(page):
    found = list(page.controls.widget.findChildren(QPushButton))
    found += [*page.controls.counts.values(), page.controls.b, page.controls.rate, page.controls.picture, page.board]
    assert all(w.accessibleName() for w in found)
    assert all(w.focusPolicy() & Qt.FocusPolicy.TabFocus for w in found)
    assert "db of filter 1" in page.board.accessibleDescription()


def test_nothing_is_cut_at_the_smallest_window(window, page):
    window.resize(1024, 768)
    for kind in ("convolution", "units"):
        window.store.dispatch(sharing_bias.choose_kind, kind)
        settle()
        shown = [w for w in page.controls.widget.children() if w.isWidgetType() and w.isVisible()]
        rows = {w.y() for w in shown}
        assert len(rows) <= 2
        for w in shown:
            assert page.controls.widget.rect().contains(w.geometry().bottomRight() - QPoint(1, 1))
        boxes = sorted((w.geometry() for w in shown), key=lambda r: (r.y(), r.x()))
        assert not any(a.intersects(b) for a, b in pairwise(boxes))
        for name in ("sentence", "running", "facts", "code"):
            label = page.widget.findChild(QLabel, f"sharing_{name}")
            assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
            assert label.height() >= label.fontMetrics().height() - 1
