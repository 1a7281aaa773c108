"""The Layer page in the window: real clicks, keys and drags, and what is then in the state and on the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton

from biasviz.ui.batch.layer_scene import MUTED
from biasviz.ui.snapshot import settle
from biasviz.updates import batch

from .layer_cases import LEFT, click, fallen, lab, load, mouse, open_layer, picture, point, row_spot, shown, spot, words


@pytest.fixture
def page(window):
    return open_layer(window)


def muted(window):
    return lab(window).run.start.batch.muted


def test_pointing_at_a_cell_lights_it_and_says_its_formula_in_numbers(window, page):
    point(page, spot(page, "Z", 0, 1))
    assert lab(window).hover == ("Z", 0, 1)
    assert words(page).pointed == "Row 1, neuron 2: z = 2.04·0.54 − 2.56·1.00 + 0.42·0.58 − 1.00 = −2.215"


def test_leaving_the_canvas_lights_nothing(window, page):
    point(page, spot(page, "A", 2, 2))
    mouse(page, QEvent.Type.MouseMove, QPointF(1, 1))
    assert lab(window).hover is None
    point(page, spot(page, "A", 2, 2))
    page.canvas.leaveEvent(QEvent(QEvent.Type.Leave))
    QApplication.processEvents()
    assert lab(window).hover is None


@pytest.mark.parametrize("array", ["Z", "A", "Y", "dZ", "W", "b", "db"])
def test_click_on_a_column_chooses_the_neuron(window, page, array):
    click(page, spot(page, array, 0, 0 if array == "Y" and not page.canvas.drawing.layout.all_targets else 2))
    assert lab(window).neuron == (2 if page.canvas.drawing.layout.all_targets or array != "Y" else 0)


def test_click_on_the_number_of_a_row_mutes_it_and_another_takes_it_in_again(window, page):
    before, asked = window.store.trace.db.copy(), shown(page).rows.dZ[4].copy()
    click(page, row_spot(page, 4))
    assert muted(window) == {4}
    assert window.store.trace.db[0] == pytest.approx(before[0] - asked)
    assert shown(page).fate[4] == MUTED
    click(page, row_spot(page, 4))
    assert muted(window) == frozenset()
    assert (window.store.trace.db == before).all()


def test_drag_of_a_target_is_one_deed_and_can_be_undone(window, page):
    start = window.store.trace.Y[0, page.canvas.drawing.scene.neuron]
    deeds = len(window.store.history.past)
    at = spot(page, "Y", 0, 0)
    mouse(page, QEvent.Type.MouseButtonPress, at, LEFT, LEFT)
    for step in range(1, 6):
        mouse(page, QEvent.Type.MouseMove, at + QPointF(0, 6 * step), held=LEFT)
    values = window.store.trace.Y[0, 0]
    mouse(page, QEvent.Type.MouseButtonRelease, at + QPointF(0, 30), LEFT)
    assert 0 <= values < start
    assert window.store.trace.db[0, 0] > -10
    assert len(window.store.history.past) == deeds + 1
    window.store.undo()
    assert window.store.trace.Y[0, 0] == start


def test_dragged_target_stays_within_what_the_loss_takes(window, page):
    at = spot(page, "Y", 0, 0)
    mouse(page, QEvent.Type.MouseButtonPress, at, LEFT, LEFT)
    mouse(page, QEvent.Type.MouseMove, at + QPointF(0, 900), held=LEFT)
    assert window.store.trace.Y[0, 0] == 0
    mouse(page, QEvent.Type.MouseMove, at - QPointF(0, 900), held=LEFT)
    assert window.store.trace.Y[0, 0] == 1
    mouse(page, QEvent.Type.MouseButtonRelease, at, LEFT)


@pytest.mark.parametrize("reduction", ["sum", "mean", "none"])
def test_buttons_choose_the_reduction_and_show_which(window, page, reduction):
    button = page.widget.findChild(QPushButton, f"reduction_{reduction}")
    button.click()
    assert lab(window).run.start.reduction == reduction
    assert button.isChecked()


def test_mean_takes_the_rate_with_it_only_where_the_movement_is_kept(window, page):
    keep = page.widget.findChild(QCheckBox, "layer_keep")
    mean, total = (page.widget.findChild(QPushButton, f"reduction_{r}") for r in ("mean", "sum"))
    fallen(window, 8)
    before = window.store.trace.next_b.copy()
    mean.click()
    assert lab(window).run.learning_rate == pytest.approx(0.8)
    assert window.store.trace.next_b == pytest.approx(before)
    total.click()
    keep.click()
    mean.click()
    assert lab(window).run.learning_rate == pytest.approx(0.1)


def test_both_rates_are_on_the_page(window, page):
    assert words(page).rates == "η 0.1 with sum moves b like η 0.8 with mean"


def test_arrow_keys_go_from_cell_to_cell_only_while_the_canvas_has_the_focus(window, page):
    part = lab(window).clock.part
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert lab(window).hover == ("dZ", 0, 0)
    for key, there in ((Qt.Key.Key_Down, ("dZ", 1, 0)), (Qt.Key.Key_Right, ("dZ", 1, 1)),
                       (Qt.Key.Key_Up, ("dZ", 0, 1)), (Qt.Key.Key_Up, ("Z", 7, 1)),
                       (Qt.Key.Key_Left, ("Z", 7, 0)), (Qt.Key.Key_Left, ("b", 0, 3))):  # fmt: skip
        QTest.keyClick(page.canvas, key)
        assert lab(window).hover == there
    QTest.keyClick(page.canvas, Qt.Key.Key_Return)
    assert lab(window).neuron == 3
    assert lab(window).clock.part == part
    window.setFocus()
    settle()
    assert lab(window).hover is None
    QTest.keyClick(window, Qt.Key.Key_Right)
    assert lab(window).clock.part == part + 1


def test_keys_mute_a_row_and_move_a_target(window, page):
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.canvas, Qt.Key.Key_M)
    assert muted(window) == {0}
    window.store.dispatch(batch.point_at, ("Y", 3, 0))
    QTest.keyClick(page.canvas, "+")
    assert window.store.trace.Y[3, 0] == pytest.approx(0.1)


def test_space_still_plays_while_the_canvas_has_the_focus(window, page):
    page.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.canvas, Qt.Key.Key_Space)
    assert lab(window).playing


def test_canvas_says_the_state_in_a_sentence(window, page):
    fallen(window, 3)
    said = page.canvas.accessibleDescription()
    assert page.canvas.accessibleName()
    assert "8 rows, 3 inputs, 4 neurons" in said
    assert "3 of 8 rows are in db: −1.08" in said


def test_copy_puts_code_on_the_clipboard_that_gives_db(window, page, capsys):
    page.widget.findChild(QPushButton, "copy_layer").click()
    scope: dict[str, object] = {}
    exec(QGuiApplication.clipboard().text(), scope)
    assert scope["db"] == pytest.approx(window.store.trace.db)
    assert "[[" in capsys.readouterr().out


def test_wheel_and_map_scroll_rows_that_do_not_fit(window, page):
    load(window, 150, 4, 3)
    first = shown(page).rows.index[0]
    page.canvas.scroll_rows(20)
    settle()
    assert shown(page).rows.index[0] == first + 20
    room = page.canvas.drawing.room(page.canvas.drawing.layout.map)
    click(page, QPointF(room.center().x(), room.bottom() - 1))
    assert shown(page).rows.index[-1] == 149


def test_rows_that_fall_are_shown_where_nothing_was_scrolled(window, page):
    load(window, 150, 4, 3)
    fallen(window, 30)
    group = lab(window).clock.at_once
    assert 30 * group - 1 in shown(page).rows.index


def test_page_drawn_twice_is_the_same(window, page):
    fallen(window, 4)
    first = picture(page)
    window.store.announce()
    assert picture(page) == first


def test_page_that_was_elsewhere_is_as_if_it_had_never_been(window, page):
    fallen(window, 5)
    first = picture(page)
    state = window.store.state
    for update, value in ((batch.choose_neuron, 2), (batch.choose_reduction, "none"), (batch.mute, 3),
                          (batch.choose_activation, "relu")):  # fmt: skip
        window.store.dispatch(update, value)
        settle()
    load(window, 150, 4, 3)
    fallen(window, 9)
    window.store.dispatch(batch.point_at, ("Z", 2, 1))
    window.store.carry_on(state)
    assert picture(page) == first
