"""The page of shared biases in the window: real clicks, keys and hovering, and what is then shown."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from biasviz import updates
from biasviz.experiments.layer.sharing import parts_of
from biasviz.experiments.layer.sharing_trace import SharingTrace
from biasviz.ui.snapshot import settle
from biasviz.updates import batch, sharing_bias

NONE = Qt.MouseButton.NoButton


@pytest.fixture
def page(window):
    window.store.dispatch(updates.open_lab, "batch")
    window.store.dispatch(batch.choose_page, "sharing")
    settle()
    return window.batch.page("sharing")


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


def test_the_page_says_its_sentence_and_its_code_with_the_shapes_there_are(window, page):
    assert text(page, "sentence") == "b is added to many things; its gradient is the sum over all that it was added to."
    assert text(page, "code") == "db = np.sum(dZ, axis=(0, 2, 3), keepdims=True)"
    assert text(page, "shapes") == "# (2, 3, 4, 4) → (1, 3, 1, 1)"
    window.store.dispatch(sharing_bias.set_count, "images", 4)
    window.store.dispatch(sharing_bias.choose_reduction, "mean")
    assert text(page, "shapes") == "# (4, 3, 4, 4) → (1, 3, 1, 1)"
    namespace = {"np": np, "dZ": SharingTrace(sharing(window), 0.0).convolution[1].dZ}
    exec(text(page, "code"), namespace)
    assert np.array_equal(namespace["db"], SharingTrace(sharing(window), 0.0).convolution[1].db)


def test_the_line_of_units_makes_their_db_as_well(window, page):
    window.store.dispatch(sharing_bias.choose_kind, "units")
    _, arrays = SharingTrace(sharing(window), 0.0).units
    namespace = {"np": np, "dZ": arrays.dZ, "G": arrays.G}
    exec(text(page, "code"), namespace)
    assert np.array_equal(namespace["db"], arrays.db)
    assert text(page, "shapes") == "# (1, 4) → (1, 4) @ (4, 2) → (1, 2)"


def test_a_click_on_a_bias_looks_at_its_filter(window, page):
    click(page, page.board.plan().b.cell(1, 0))
    assert sharing(window).filter == 1
    assert text(page, "running").startswith("db of filter 2")
    click(page, page.board.plan().db.cell(2, 0))
    assert sharing(window).filter == 2
    assert field(page, "b").value() == 0.1


def test_pointing_at_a_position_lights_its_window_and_says_its_numbers(window, page):
    before = image(page)
    point(page, page.board.plan().dZ[1].cell(1, 2))
    assert window.store.state.batch.hover == ("dZ", 1, 6)
    assert text(page, "sentence") == "[1, 0, 1, 2]: Z = 0.6667 + b = 0.3667,  A = 0.3511,  Y = 0.09967,  dZ = 0.2204"
    lit = image(page)
    assert lit != before
    window_in_X = page.board.plan().X[1][0].cell(2, 3).toAlignedRect()
    other = page.board.plan().X[0][0].cell(2, 3).toAlignedRect()
    assert lit.copy(window_in_X) != before.copy(window_in_X)
    assert lit.copy(other) == before.copy(other)
    QApplication.sendEvent(page.board, QEvent(QEvent.Type.Leave))
    assert window.store.state.batch.hover is None
    assert image(page) == before


def test_pointing_at_b_lights_every_position(window, page):
    before = image(page)
    point(page, page.board.plan().b.cell(0, 0))
    assert "added at 32 places: 2 images of 4 × 4" in text(page, "sentence")
    lit, plan = image(page), page.board.plan()
    for grids in (plan.Z, plan.dZ):
        for grid in grids:
            for row, column in np.ndindex(4, 4):
                box = grid.cell(row, column).toAlignedRect()
                assert lit.copy(box) != before.copy(box)


def test_pointing_is_no_deed_and_leaves_no_trace(window, page):
    deeds = window.store.history
    point(page, page.board.plan().Z[0].cell(0, 0))
    assert window.store.history == deeds


def test_numbers_fall_one_by_one_and_their_sum_is_written(window, page):
    assert text(page, "running") == "db of filter 1: nothing has fallen yet"
    at_part(window, 2)
    total = SharingTrace(sharing(window), 0.0).addends[:2].sum()
    assert text(page, "running") == f"db of filter 1 = −0.09 + 0.32 = {total:.6g}"
    at_part(window, 32)
    found = text(page, "running")
    assert "…" in found
    assert found.endswith("= −1.34245")
    label = page.widget.findChild(QLabel, "sharing_running")
    assert label.fontMetrics().horizontalAdvance(found) <= label.width()


def test_what_has_fallen_stands_back_until_all_has(window, page):
    start, box = image(page), page.board.plan().dZ[0].cell(0, 1).toAlignedRect()
    at_part(window, 5)
    assert image(page).copy(box) != start.copy(box)
    at_part(window, 32)
    assert image(page).copy(box) == start.copy(box)


def test_a_number_is_seen_on_its_way_unless_motion_is_off(window, page):
    at_part(window, 10)
    still = image(page)
    at_part(window, 10.5)
    flying = image(page)
    assert flying != still
    at_part(window, 11)
    at_part(window, 10.5)
    assert image(page) == flying
    window.store.dispatch(updates.toggle, "motion")
    calm = image(page)
    between = page.board.plan().dZ[0].cell(3, 0).toAlignedRect()
    assert calm != flying
    assert calm.copy(between) == still.copy(between)


def test_b_is_seen_to_move_when_the_sum_is_there(window, page):
    at_part(window, 32)
    summed, box = image(page), page.board.plan().b.cell(0, 0).toAlignedRect()
    at_part(window, 32.5)
    assert image(page).copy(box) != summed.copy(box)
    window.store.dispatch(updates.scrub, 1.0)
    assert field(page, "b").value() == pytest.approx(-0.3 + 0.02 * 1.34245, abs=1e-6)
    assert text(page, "running") == "db of filter 1: nothing has fallen yet"


def test_playing_stops_when_the_sum_is_there(window, page):
    window.store.dispatch(updates.set_speed, 500.0)
    window.store.dispatch(updates.toggle_play)
    for _ in range(20):
        window.store.dispatch(updates.advance, 0.05)
    lab = window.store.state.batch
    assert not lab.playing
    found = SharingTrace(lab.sharing, lab.shared_place)
    assert found.moment.landed == 32
    assert lab.place == 0.0


def test_arrows_choose_the_filter_and_the_unit_from_the_keyboard(window, page):
    page.board.setFocus()
    QTest.keyClick(page.board, Qt.Key.Key_Down)
    QTest.keyClick(page.board, Qt.Key.Key_Down)
    QTest.keyClick(page.board, Qt.Key.Key_Down)
    assert sharing(window).filter == 2
    QTest.keyClick(page.board, Qt.Key.Key_Up)
    assert sharing(window).filter == 1
    field(page, "kind_units").click()
    QTest.keyClick(page.board, Qt.Key.Key_Down)
    QTest.keyClick(page.board, Qt.Key.Key_J)
    assert sharing(window).units.members == ((0,), (1, 2, 3))


def test_a_click_on_a_unit_lets_it_use_another_bias(window, page):
    field(page, "kind_units").click()
    settle()
    before = image(page)
    click(page, page.board.plan().units.cell(0, 1))
    assert sharing(window).units.members == ((0,), (1, 2, 3))
    assert sharing(window).unit == 1
    assert field(page, "way").shown_words() == "As drawn"
    assert image(page) != before
    click(page, page.board.plan().b[0])
    assert sharing(window).unit == 0


def test_mazurs_shared_biases_stand_on_the_screen(window, page):
    field(page, "kind_units").click()
    at_part(window, 4)
    assert text(page, "running") == "db of bias 1 = 0.00877135 + 0.00995425 = 0.0187256"
    QTest.keyClick(page.board, Qt.Key.Key_Down)
    QTest.keyClick(page.board, Qt.Key.Key_Down)
    assert text(page, "running") == "db of bias 2 = 0.138499 − 0.0380982 = 0.1004"
    assert "b ← 0.6 − 0.5 · db = 0.5498" in text(page, "facts")
    point(page, page.board.plan().b[1])
    assert text(page, "sentence") == "b[0, 1] = 0.6: one number, added to o1, o2 in each of 1 rows."


def test_sum_and_mean_stand_beside_each_other_with_the_check(page):
    assert "sum −1.3424 = 32 × mean −0.041951" in text(page, "facts")
    assert "central difference: relative error" in text(page, "facts")


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
        (sharing_bias.choose_bias, 2), (sharing_bias.choose_bias, 0), (batch.choose_page, "layer"),
        (batch.choose_page, "sharing"),
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
        assert len(rows) == 2
        for w in shown:
            assert page.controls.widget.rect().contains(w.geometry().bottomRight() - QPoint(1, 1))
        boxes = sorted((w.geometry() for w in shown), key=lambda r: (r.y(), r.x()))
        assert not any(a.intersects(b) for a, b in pairwise(boxes))
        for name in ("sentence", "running", "facts", "code"):
            label = page.widget.findChild(QLabel, f"sharing_{name}")
            assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width()
            assert label.height() >= label.fontMetrics().height() - 1
