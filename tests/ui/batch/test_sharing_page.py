"""The page of shared biases in the window: real clicks, keys and hovering, and what is then shown."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from biasviz import updates
from biasviz.experiments.layer.sharing_trace import SharingTrace
from biasviz.ui.snapshot import settle
from biasviz.updates import sharing_bias

from .sharing_cases import at_part, click, field, image, opened, point, sharing, text


@pytest.fixture
def page(window):
    return opened(window)


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
    assert text(page, "sentence") == "[1, 0, 1, 2]: Z = 0.6667 − 0.3 = 0.3667,  A = 0.3511,  Y = 0.09967,  dZ = 0.2204"
    lit = image(page)
    assert lit != before
    window_in_X = page.board.plan().X[1][0].cell(2, 3).toAlignedRect()
    other = page.board.plan().X[0][0].cell(2, 3).toAlignedRect()
    assert lit.copy(window_in_X) != before.copy(window_in_X)
    assert lit.copy(other) == before.copy(other)
    QApplication.sendEvent(page.board, QEvent(QEvent.Type.Leave))
    QApplication.processEvents()
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
