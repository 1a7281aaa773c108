"""The Data page around its table: sources, long tables, the other lab, how it looks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from biasviz import updates
from biasviz.data import Generated, Shipped, Typed
from biasviz.ui.choices import ID
from biasviz.ui.snapshot import settle
from biasviz.updates import batch, data

from .data_cases import click_cell, closed, editor, opened, press, rows

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


def test_a_network_is_trained_on_the_rows_of_the_table(window):
    press(window, "to_network")
    state = window.store.state
    assert state.lab == "network"
    assert state.network.network.batch == state.batch.run.start.batch
    assert state.network.network.widths[0] == len(state.batch.run.start.batch.inputs)
