"""The settings of the Batch lab: they show the state, and what is set in them reaches it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QWidget

from biasviz import data, files, updates
from biasviz.experiments.layer.spec import Seeded
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.ui.snapshot import settle
from biasviz.updates import batch
from biasviz.updates import data as tables

NAMED = ("scenario", "b", "activation", "loss", "optimizer", "learning_rate", "moves", "reduction")
"""Fields that are named as those of the Neuron lab, so that a lesson can lock both."""


@pytest.fixture
def lab(window):
    window.store.dispatch(updates.open_lab, "batch")
    settle()
    return window


def inputs(lab):
    return lab.stages["batch"].inputs


def run(lab):
    return lab.store.state.batch.run


def find(lab, name, kind=QWidget):
    found = [w for w in inputs(lab).widget.findChildren(kind) if w.objectName() == name]
    assert len(found) == 1, f"{name}: {len(found)}"
    return found[0]


def typed(lab, name, text):
    field = find(lab, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def chosen(lab, name, id):
    combo = find(lab, name)
    combo.setCurrentIndex(combo.findData(id))


def controls(lab):
    kinds = (QAbstractSpinBox, QComboBox, QAbstractButton)
    found = [w for kind in kinds for w in inputs(lab).widget.findChildren(kind)]
    return [w for w in found if w.isVisible() and not w.objectName().startswith("qt_")]


def image(lab):
    settle()
    return inputs(lab).widget.grab().toImage()


@pytest.mark.parametrize("name", NAMED)
def test_a_field_is_named_as_in_the_neuron_lab(lab, name):
    assert type(find(lab, name)) is type(lab.inputs.widget.findChild(QWidget, name))


def test_every_control_has_a_name_and_a_tooltip(lab):
    lab.store.dispatch(tables.choose_generator, "layer")
    lab.store.dispatch(batch.choose_optimizer, "adam")
    settle()
    for control in controls(lab):
        assert control.objectName(), control
        assert control.accessibleName(), control.objectName()
        assert control.toolTip(), control.objectName()


def test_the_scenarios_of_the_lab_are_offered_and_no_others(lab):
    combo = find(lab, "scenario")
    offered = {combo.itemData(k, Qt.ItemDataRole.UserRole) for k in range(combo.count())} - {None}
    assert offered == {head.id for head in files.scenarios_of("batch")}


def test_a_chosen_scenario_is_opened(lab):
    other = next(h.id for h in files.scenarios_of("batch") if h.id != lab.store.state.batch.scenario)
    chosen(lab, "scenario", other)
    assert lab.store.state.batch.scenario == other


def test_fields_show_the_training(lab):
    settings = run(lab)
    assert find(lab, "data_line", QLabel).text() == "8 rows · 3 inputs · 4 neurons"
    assert find(lab, "b").value() == settings.start.bias[0]
    assert find(lab, "learning_rate").value() == settings.learning_rate
    assert find(lab, "reduction").currentText() == settings.start.reduction
    assert find(lab, "batch_size").value() == 8


def test_a_typed_bias_is_that_of_the_chosen_neuron_and_keeps_every_digit(lab):
    QTest.mouseClick(find(lab, "neuron_after"), Qt.MouseButton.LeftButton)
    assert find(lab, "neuron", QLabel).text() == "neuron 2 of 4"
    before = run(lab).start.bias
    typed(lab, "b", "0.1234567890123456")
    assert run(lab).start.bias == (before[0], 0.1234567890123456, *before[2:])
    assert find(lab, "b").value() == 0.1234567890123456


def test_the_first_and_the_last_neuron_end_the_row(lab):
    assert not find(lab, "neuron_before").isEnabled()
    lab.store.dispatch(batch.choose_neuron, 3)
    assert find(lab, "neuron_before").isEnabled()
    assert not find(lab, "neuron_after").isEnabled()


@pytest.mark.parametrize(
    ("name", "id", "found"),
    [
        ("activation", "tanh", lambda run: run.start.activation.id),
        ("loss", "half_mse", lambda run: run.start.loss.id),
        ("optimizer", "momentum", lambda run: run.optimizer.id),
        ("reduction", "none", lambda run: run.start.reduction),
        ("moves", "both", lambda run: run.moves),
    ],
)
def test_a_choice_reaches_the_training(lab, name, id, found):
    chosen(lab, name, id)
    assert found(run(lab)) == id


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("learning_rate", "0.25", lambda run: run.learning_rate),
        ("batch_size", "3", lambda run: run.batch_size),
    ],
)
def test_a_typed_number_reaches_the_training(lab, name, text, found):
    typed(lab, name, text)
    assert found(run(lab)) == float(text)
    assert find(lab, name).value() == float(text)


def test_a_parameter_of_the_optimizer_reaches_it(lab):
    chosen(lab, "optimizer", "momentum")
    typed(lab, "momentum", "0.5")
    assert run(lab).optimizer.keywords == {"momentum": 0.5}


def test_as_many_rows_a_step_as_there_are_is_no_minibatch(lab):
    typed(lab, "batch_size", "3")
    assert find(lab, "order_seed").isEnabled()
    typed(lab, "order_seed", "7")
    assert (run(lab).batch_size, run(lab).seed) == (3, 7)
    typed(lab, "batch_size", "8")
    assert run(lab).batch_size == 0
    assert not find(lab, "order_seed").isEnabled()


def test_half_a_row_is_refused_with_a_sentence(lab):
    typed(lab, "batch_size", "2.5")
    assert run(lab).batch_size == 0
    assert lab.notice.widget.isVisible()
    assert find(lab, "batch_size").value() == 8


def test_both_learning_rates_are_in_sight_and_b_moves_alike(lab):
    lab.store.dispatch(batch.set_learning_rate, 0.1)
    other = find(lab, "other_rate", QLabel)
    assert other.text() == "moves b like 0.8 with mean"
    lab.store.dispatch(updates.quarter)
    summed = lab.store.trace.b
    lab.store.dispatch(updates.step_back)
    lab.store.dispatch(updates.scrub, 0.0)
    chosen(lab, "reduction", "mean")
    assert run(lab).learning_rate == pytest.approx(0.8)
    assert other.text() == "moves b like 0.1 with sum"
    lab.store.dispatch(updates.scrub, 1.0)
    assert lab.store.trace.b == pytest.approx(summed)


def test_the_learning_rate_stays_where_the_movement_is_not_kept(lab):
    box, rate = find(lab, "keep_movement"), run(lab).learning_rate
    assert box.isChecked()
    box.click()
    assert not lab.store.state.batch.keeps_movement
    chosen(lab, "reduction", "mean")
    assert run(lab).learning_rate == rate


@pytest.mark.parametrize("id", OPTIMIZERS)
def test_b_moves_alike_with_sum_and_mean_under_every_optimizer(lab, id):
    lab.store.dispatch(batch.choose_optimizer, id)
    lab.store.dispatch(updates.scrub, 3.0)
    summed = lab.store.trace.b
    lab.store.dispatch(updates.scrub, 0.0)
    chosen(lab, "reduction", "mean")
    lab.store.dispatch(updates.scrub, 3.0)
    assert lab.store.trace.b == pytest.approx(summed, rel=1e-9)


def test_none_says_that_b_does_not_move(lab):
    chosen(lab, "reduction", "none")
    assert find(lab, "other_rate", QLabel).text() == "with none b does not move"


def test_w_is_drawn_anew_with_the_next_seed_and_its_seed_can_be_set(lab):
    seed = find(lab, "weights_seed")
    assert not seed.isVisible()
    drawn = []
    for expected in (0, 1):
        find(lab, "draw_weights").click()
        assert run(lab).start.weights.seed == seed.value() == expected
        drawn.append(lab.store.trace.W.tolist())
    assert drawn[0] != drawn[1]
    typed(lab, "weights_seed", "0")
    assert isinstance(run(lab).start.weights, Seeded)
    assert lab.store.trace.W.tolist() == drawn[0]


def test_the_numbers_of_a_generator_are_there_only_for_generated_rows(lab):
    assert not find(lab, "rows").isVisible()
    lab.store.dispatch(tables.choose_generator, "layer")
    typed(lab, "rows", "20")
    typed(lab, "features", "2")
    typed(lab, "outputs", "5")
    typed(lab, "seed", "3")
    assert (lab.store.trace.n, lab.store.trace.d, lab.store.trace.k) == (20, 2, 5)
    assert run(lab).start.batch.source.seed == 3
    assert find(lab, "data_line", QLabel).text() == "20 rows · 2 inputs · 5 neurons"
    lab.store.dispatch(tables.choose_generator, "line")
    assert find(lab, "rows").isVisible()
    assert not find(lab, "outputs").isVisible()


def test_the_table_is_one_click_away(lab):
    find(lab, "open_data").click()
    assert lab.store.state.batch.page == "data"


def test_a_million_rows_are_said_in_words_that_fit(lab, qtbot):
    lab.store.dispatch(batch.set_data, data.Generated("classes", 1_000_000, 0), ("x1", "x2"), ("y",))
    qtbot.waitUntil(lambda: lab.store.trace.n == 1_000_000, timeout=60_000)
    line = find(lab, "data_line", QLabel)
    settle()
    assert line.fontMetrics().horizontalAdvance(line.text()) <= line.width()
    assert "1,000,000" in line.text()


def test_one_edit_of_b_is_undone_at_once(lab):
    before = run(lab)
    typed(lab, "b", "2")
    lab.store.undo()
    assert run(lab) == before
    assert find(lab, "b").value() == before.start.bias[0]


def test_rendering_twice_shows_the_same_as_once_and_tells_nothing(lab):
    heard = []
    lab.store.changed.connect(lambda *_: heard.append(1))
    once = image(lab)
    inputs(lab).render(lab.store.state, lab.store.trace)
    assert image(lab) == once
    assert heard == []


def test_there_and_back_looks_as_before(lab):
    lab.setFocus()
    before, state = image(lab), lab.store.state
    for update in (
        (tables.choose_generator, "layer"), (batch.choose_optimizer, "adam"), (batch.draw_weights, 4),
        (batch.set_batch_size, 2), (batch.keep_movement, False),
    ):  # fmt: skip
        lab.store.dispatch(*update)
    settle()
    lab.store.carry_on(state)
    lab.setFocus()
    assert image(lab) == before


@pytest.mark.parametrize("size", [(1024, 700), (1024, 768), (1280, 720), (1920, 1080)])
def test_nothing_is_cut_at_the_side(lab, size):
    lab.resize(*size)
    lab.store.dispatch(tables.choose_generator, "layer")
    lab.store.dispatch(batch.choose_optimizer, "adam")
    settle()
    panel = inputs(lab).widget
    page, seen = panel.widget(), panel.viewport().width()
    assert page.width() <= seen
    for part in [*controls(lab), *(w for w in page.findChildren(QLabel) if w.isVisible())]:
        box = QRect(part.mapTo(page, QPoint(0, 0)), part.size())
        assert box.right() < seen, part.objectName()
    for label in (w for w in page.findChildren(QLabel) if w.isVisible() and w.text() and not w.wordWrap()):
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width() + 1, label.text()
    for box in page.findChildren(QComboBox):
        if box.objectName() != "scenario":
            needed = box.fontMetrics().horizontalAdvance(box.currentText())
            assert needed <= box.width() - lab.look.px(26), box.currentText()
