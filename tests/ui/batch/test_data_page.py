"""The Data page, with real keys and clicks: typing, pasting, sorting, columns, sources, undo."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMenu, QPushButton

from biasviz import updates
from biasviz.data import Generated, Shipped, Typed, table_of
from biasviz.ui.app import create_window
from biasviz.ui.batch.data_header import RoleHeader
from biasviz.ui.choices import ID
from biasviz.ui.snapshot import settle
from biasviz.updates import batch, data

Key = Qt.Key


@pytest.fixture
def window(qtbot):
    made = create_window()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.store.dispatch(updates.open_lab, "batch")
    made.store.dispatch(data.take, Typed(("x", "kind", "y"), ((3.0, 1.0, 0.5), (1.0, 0.0, 1.0), (2.0, 1.0, 0.25)),
                                         (("kind", ("red", "blue")),)), ("x",), ("y",))  # fmt: skip
    made.store.dispatch(batch.choose_page, "data")
    settle()
    yield made
    made.close()
    QApplication.processEvents()


@pytest.fixture
def page(window):
    return window.batch.page("data")


@pytest.fixture
def said(window):
    sentences = []
    window.notice.refuse = sentences.append
    return sentences


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


def pick(page, id):
    choice = page.source.choice
    row = choice.findData(id, ID)
    choice.setFocus()
    choice.setCurrentIndex(row)


def test_the_source_is_chosen_and_its_numbers_are_set(window, page):
    pick(page, "outlier")
    assert isinstance(data.batch_of(window.store.state).source, Generated)
    field = page.source.fields["rows"]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "40")
    QTest.keyClick(field, Key.Key_Return)
    assert page.model.rowCount() == 40
    pick(page, "iris")
    assert data.batch_of(window.store.state).source == Shipped("iris")
    assert page.source.fields == {}
    assert "Fisher" in page.source.meaning.text()
    pick(page, "typed")
    assert isinstance(data.batch_of(window.store.state).source, Typed)
    for _ in range(4):
        window.store.undo()
    assert len(rows(window)) == 3


def test_targets_that_the_loss_is_not_made_for_are_told(window, page):
    assert page.source.warning.isHidden()
    pick(page, "line")
    assert "for which Binary cross-entropy is not defined" in page.source.warning.text()
    window.store.dispatch(batch.choose_loss, "half_mse")
    assert page.source.warning.isHidden()


def test_of_a_million_rows_only_what_is_in_sight_is_asked_for(window, page, monkeypatch, qtbot):
    window.store.dispatch(data.choose_generator, "line")
    window.store.dispatch(data.set_generated, "rows", 1_000_000)
    qtbot.waitUntil(lambda: window.store.trace.n == 1_000_000, timeout=60_000)
    settle()
    asked = set()
    text = page.model.text
    monkeypatch.setattr(page.model, "text", lambda row, *a, **k: asked.add(row) or text(row, *a, **k))
    page.table.scrollToBottom()
    settle()
    assert asked
    assert min(asked) > 999_000
    assert len(asked) < 60
    asked.clear()
    page.table.verticalScrollBar().setValue(400_000)
    settle()
    assert 399_990 < min(asked) <= max(asked) < 400_100


def test_a_long_table_says_that_it_cannot_be_typed_in(window, page, said):
    window.store.dispatch(data.choose_generator, "line")
    window.store.dispatch(data.set_generated, "rows", 10_001)
    settle()
    click_cell(page, 0, 0)
    QTest.keyClicks(page.table, "7")
    assert editor(page) is None
    assert said == ["Only tables of up to 10,000 rows can be changed by hand."]


def test_one_column_goes_to_the_neuron_lab_and_its_samples_come_back(window, page):
    before = data.batch_of(window.store.state)
    press(window, "to_neuron")
    assert window.store.state.lab == "neuron"
    assert window.store.state.neuron.run.start.problem.x == (3, 1, 2)
    window.store.dispatch(updates.open_lab, "batch")
    press(window, "from_neuron")
    after = data.batch_of(window.store.state)
    assert (after.source.names, after.inputs, after.targets) == (("x", "y"), before.inputs, before.targets)
    assert rows(window) == [[3, 0.5], [1, 1], [2, 0.25]]


def test_rendering_twice_shows_the_same_and_keeps_the_place(window, page):
    click_cell(page, 2, 2)
    first = page.table.grab().toImage()
    window.store.announce()
    settle()
    assert page.table.grab().toImage() == first
    assert (page.table.currentIndex().row(), page.table.currentIndex().column()) == (2, 2)


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
@pytest.mark.parametrize("size", [(1024, 768), (1280, 720), (1920, 1080)])
def test_nothing_is_cut_or_covered(window, page, theme, size):
    window.resize(*size)
    window.store.dispatch(updates.choose_theme, theme)
    window.store.dispatch(data.choose_generator, "outlier")
    settle()
    for button in page.widget.findChildren(QPushButton):
        assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()) + 8, button.text()
        right = button.mapTo(page.widget, QPoint(button.width(), 0)).x()
        assert right <= page.widget.width()
    for field in page.source.fields.values():
        assert field.mapTo(page.widget, QPoint(field.width(), 0)).x() <= page.widget.width()
    assert page.table.height() > 200


def test_the_card_beside_the_table_tells_of_the_current_column(page):
    click_cell(page, 0, 0)
    assert page.card.lines() == [
        ("mean", "2"), ("standard deviation", "0.8165"), ("smallest", "1"), ("largest", "3"),
    ]  # fmt: skip
    assert page.card.accessibleName() == "Column x"
    click_cell(page, 0, 1)
    assert page.card.lines() == [("red", "1"), ("blue", "2")]
    assert page.card.accessibleDescription() == "red 1; blue 2"
    first = page.card.grab().toImage()
    click_cell(page, 0, 2)
    assert page.card.grab().toImage() != first


def test_a_presented_screen_shows_the_rows_and_nothing_to_set(window, page):
    window.store.dispatch(updates.present, True)
    settle()
    assert page.table.isVisible()
    assert not page.source.widget.isVisible()
    assert not any(button.isVisible() for button in page.widget.findChildren(QPushButton))
    window.store.dispatch(updates.present, False)
    settle()
    assert page.source.widget.isVisible()


def test_chosen_cells_stay_chosen_while_something_else_changes(window, page):
    click_cell(page, 0, 0)
    QTest.keyClick(page.table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    window.store.dispatch(batch.set_learning_rate, 0.25)
    settle()
    assert page.table.chosen_rows() == [0, 1]
