"""The table of the Data page, with real keys and clicks: typing, pasting, sorting, columns, undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QMenu

from biasviz.data import Generated, Typed, table_of
from biasviz.ui.batch.data_header import RoleHeader
from biasviz.ui.snapshot import settle
from biasviz.updates import data

from .data_cases import click_cell, closed, editor, opened, press, rows, shown

Key = Qt.Key


@pytest.fixture
def window(qtbot):
    made = opened(qtbot)
    yield made
    closed(made)


@pytest.fixture
def page(window):
    return window.stages["batch"].page("data")


@pytest.fixture
def said(window):
    sentences = []
    window.notice.refuse = sentences.append
    return sentences


def test_the_rows_are_shown_as_they_are_read(page):
    assert shown(page) == [["3", "blue", "0.50"], ["1", "red", "1.00"], ["2", "blue", "0.25"]]
    assert page.model.headerData(0, Qt.Orientation.Horizontal) == "x"


def test_a_number_typed_over_a_cell_is_taken_with_enter_and_goes_to_the_next_row(window, page):
    click_cell(page, 0, 0)
    QTest.keyClicks(page.table, "-")
    QTest.keyClicks(editor(page), "7.5")
    QTest.keyClick(editor(page), Key.Key_Return)
    settle()
    assert rows(window)[0] == [-7.5, 1, 0.5]
    assert page.table.currentIndex().row() == 1
    window.store.undo()
    assert rows(window)[0] == [3, 1, 0.5]
    window.store.redo()
    assert shown(page)[0][0] == "−7.5"


def test_a_double_click_edits_every_digit_and_escape_leaves_it(window, page):
    window.store.dispatch(data.choose_generator, "line")
    settle()
    click_cell(page, 0, 0, twice=True)
    assert float(editor(page).text()) == table_of(Generated("line", 100, 0, _parameters(window))).column("x")[0]
    before = window.store.state
    QTest.keyClicks(editor(page), "9")
    QTest.keyClick(editor(page), Key.Key_Escape)
    assert window.store.state == before


def _parameters(window):
    return data.batch_of(window.store.state).source.parameters


def test_what_is_no_number_is_refused_in_one_sentence_and_the_cell_is_as_before(window, page, said):
    click_cell(page, 1, 0, twice=True)
    editor(page).selectAll()
    QTest.keyClicks(editor(page), "abc")
    QTest.keyClick(editor(page), Key.Key_Return)
    settle()
    assert said == ["Row 2, column x: 'abc' is not a number up to 1e+09: write one such as 0.5, -2 or 1e-3."]
    assert shown(page)[1][0] == "1"


def test_letters_begin_a_name_but_no_number_and_space_plays(window, page):
    click_cell(page, 0, 0)
    QTest.keyClick(page.table, Key.Key_Space)
    assert window.store.state.batch.playing
    QTest.keyClick(page.table, Key.Key_Space)
    assert not window.store.state.batch.playing
    assert editor(page) is None
    click_cell(page, 0, 1)
    QTest.keyClicks(page.table, "g")
    QTest.keyClicks(editor(page), "reen")
    QTest.keyClick(editor(page), Key.Key_Return)
    settle()
    assert shown(page)[0][1] == "green"


def test_cells_are_copied_and_pasted_as_a_spreadsheet_does(window, page):
    click_cell(page, 0, 0)
    QTest.keyClick(page.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.table, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "3\tblue\n1\tred"
    click_cell(page, 2, 0)
    QTest.keyClick(page.table, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [row[:2] for row in shown(page)] == [["3", "blue"], ["1", "red"], ["3", "blue"], ["1", "red"]]
    window.store.undo()
    assert len(rows(window)) == 3


def test_a_pasted_table_takes_the_place_of_the_old_one(window, page):
    QGuiApplication.clipboard().setText("size\twanted\n1,5\t0\n2\t1\n")
    press(window, "paste_table")
    assert data.batch_of(window.store.state).source == Typed(("size", "wanted"), ((1.5, 0.0), (2.0, 1.0)))
    assert shown(page) == [["1.5", "0"], ["2.0", "1"]]


def test_rows_are_added_below_the_current_one_and_removed_with_a_key(window, page):
    click_cell(page, 1, 0)
    press(window, "add_row")
    assert [row[0] for row in rows(window)] == [3, 1, 1, 2]
    assert page.table.currentIndex().row() == 2
    click_cell(page, 0, 0)
    QTest.keyClick(page.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.table, Key.Key_Delete)
    assert [row[0] for row in rows(window)] == [1, 2]


def test_sorting_turns_round_the_second_time(window, page):
    click_cell(page, 0, 0)
    press(window, "sort")
    assert [row[0] for row in rows(window)] == [1, 2, 3]
    press(window, "sort")
    assert [row[0] for row in rows(window)] == [3, 2, 1]


def menu_of(window):
    return next(menu for menu in window.findChildren(QMenu, "data_roles") if menu.isVisible())


def test_the_sign_under_a_name_makes_a_column_x_or_y_or_neither(window, page):
    header = page.table.header
    assert isinstance(header, RoleHeader)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.chip(1).center())
    menu = menu_of(window)
    assert [action.isChecked() for action in menu.actions()[:3]] == [False, False, True]
    menu.actions()[1].trigger()
    menu.close()
    assert data.batch_of(window.store.state).targets == ("kind", "y")
    assert len(window.store.state.batch.run.start.bias) == 3
    assert page.model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.UserRole + 1) == "y"


def test_the_name_of_a_column_is_changed_in_a_window_of_its_own(window, page):
    click_cell(page, 0, 2)
    press(window, "open_menu")
    menu = menu_of(window)
    next(action for action in menu.actions() if action.text() == "Rename…").trigger()
    menu.close()
    dialog = window.findChild(QInputDialog, "data_rename")
    assert dialog.textValue() == "y"
    dialog.setTextValue("wanted")
    dialog.accept()
    assert data.batch_of(window.store.state).targets == ("wanted",)
