"""The page of the training: its charts follow the path, and the hand goes through it."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from biasviz import updates
from biasviz.experiments.network.evaluation import DEAD
from biasviz.ui.network import training_charts as charts
from biasviz.ui.network import training_text as text
from biasviz.ui.snapshot import settle
from biasviz.updates import network
from biasviz.words import significant

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


def opened(window, scenario, steps):
    window.store.dispatch(updates.load_scenario, scenario)
    window.store.dispatch(updates.choose_page, "training")
    window.store.dispatch(updates.scrub, float(steps))
    settle()
    return window.stages["network"].page("training")


@pytest.fixture
def page(window):
    return opened(window, "xor-two-layers", 60)


def shown(page):
    return page.canvas._shown


def press(page, at):
    for kind, held in ((QEvent.Type.MouseButtonPress, LEFT), (QEvent.Type.MouseButtonRelease, NONE)):
        event = QMouseEvent(kind, at, page.canvas.mapToGlobal(at), LEFT, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(page.canvas, event)
    QApplication.processEvents()


def point(page, at):
    here, plain = page.canvas.mapToGlobal(at), Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, at, here, NONE, NONE, plain)
    QApplication.sendEvent(page.canvas, event)
    QApplication.processEvents()


def test_series_are_those_of_the_path(window, page):
    path, found = window.store.trace.path, shown(page)
    steps, biases = found.biases
    assert steps[0] == 0
    assert steps[-1] == 60
    assert np.array_equal(biases, path.biases(60)[steps])
    steps, slopes = found.slopes
    assert np.array_equal(slopes, path.bias_gradients(60)[steps])
    assert found.marks.steps[-1] == 60


def test_a_long_training_is_drawn_through_few_places_and_its_last(window, qtbot):
    page = opened(window, "two-layers", 3000)  # so many steps are walked in a thread
    qtbot.waitUntil(lambda: window.store.state.network.place == 3000.0, timeout=20_000)
    settle()
    steps, _ = shown(page).biases
    assert len(steps) <= 386
    assert steps[-1] == 3000


def test_a_click_in_a_chart_goes_to_that_step(window, page):
    frame = page.canvas.frames()["biases"]
    press(page, QPointF(frame.x(20), frame.top + frame.height / 2))
    assert window.store.state.network.place == 20.0
    assert shown(page).known == 60


def test_what_is_pointed_at_is_told_and_nothing_changes(window, page):
    before = window.store.state
    frame = page.canvas.frames()["loss"]
    point(page, QPointF(frame.x(10), frame.top + 5))
    assert shown(page).at == 10
    assert charts.said(shown(page), "loss")[0][0].startswith("train ")
    assert window.store.state is before
    QApplication.sendEvent(page.canvas, QEvent(QEvent.Type.Leave))
    assert shown(page).at == 60


def test_a_loss_of_an_earlier_step_names_that_step(window, page):
    assert "step" not in " ".join(words for words, _ in charts.said(shown(page), "loss"))
    page = opened(window, "iris-held-out", 200)
    window.store.dispatch(updates.scrub, 40.0)
    settle()
    taken = int(shown(page).marks.steps[shown(page).mark])
    assert taken < 40
    for chart in ("loss", "census"):
        assert charts.said(shown(page), chart)[-1] == (f"step {taken}", "muted")


def test_one_row_is_not_told_as_rows():
    assert text.rows("saturated", [3], 0) == "Saturated for row 4."
    assert text.rows("dead", [3], 1) == "Dead for the rows 4 and 1 more."


def test_a_click_on_a_cell_looks_at_its_unit(window, page):
    layer, unit, box = page.canvas.cells()[5]
    press(page, box.center())
    assert (window.store.state.network.layer, window.store.state.network.unit) == (layer, unit) == (1, 1)
    assert shown(page).chosen == 5


def test_every_unit_has_a_cell_and_they_lie_beside_each_other(page):
    boxes = [box for _, _, box in page.canvas.cells()]
    assert len(boxes) == 7
    assert all(a.right() < b.left() for a, b in pairwise(boxes))
    assert boxes[-1].right() < page.canvas.width()


def test_dead_units_are_counted_and_named(window):
    page = opened(window, "one-dead-unit", 5)
    found = shown(page)
    assert int((found.kinds == DEAD).sum()) == 1
    assert charts.said(found, "census")[2][0] == "1 dead"
    _, _, box = page.canvas.cells()[int(np.flatnonzero(found.kinds == DEAD)[0])]
    press(page, box.center())
    assert page.words.words().startswith("Dead for all")


def test_rows_that_a_unit_is_dead_for_are_named(window):
    page = opened(window, "same-depth-with-relu", 0)
    trace = window.store.trace
    dead = np.flatnonzero(trace.whole.lamp[trace.layer][:, trace.unit] == DEAD)
    assert 0 < len(dead) < trace.n
    assert f"Dead for the rows {dead[0] + 1}, {dead[1] + 1}," in page.words.words()


def test_the_log_axis_of_losses_spans_whole_decades(window, page):
    window.store.dispatch(updates.toggle, "loss_log")
    low, high = page.canvas.frames()["loss"].values
    assert low == round(low) < round(high) == high
    losses = shown(page).marks.train
    assert 10**low <= losses.min() <= losses.max() <= 10**high


def test_the_charts_are_told_in_a_sentence(window, page):
    words = page.canvas.accessibleDescription()
    assert words.startswith("After 60 steps the training loss is ")
    window.store.dispatch(updates.scrub, 10.0)
    assert page.canvas.accessibleDescription().startswith("After 10 steps")


@pytest.mark.parametrize("chart", charts.CHARTS)
def test_a_chart_of_a_single_step_has_axes(window, chart):
    page = opened(window, "two-layers", 0)
    frame = page.canvas.frames()[chart]
    assert frame.window[1] >= 10
    assert frame.values[0] < frame.values[1]
    page.canvas.grab()


def test_a_training_whose_marks_are_dear_has_one_before_its_first_step(window, qtbot):
    window.store.dispatch(updates.load_scenario, "drawn-digits")
    qtbot.waitUntil(lambda: window.store.state.open.scenario == "drawn-digits", timeout=60_000)
    settle()
    found = shown(window.stages["network"].page("training"))
    assert found.marks.steps.tolist() == [0]
    assert len(found.kinds) == 74


@pytest.mark.parametrize("log", [False, True])
def test_a_training_that_leaves_the_numbers_is_drawn(window, log):
    page = opened(window, "line-with-biases", 0)
    window.store.dispatch(network.set_learning_rate, 3.0)
    if log:
        window.store.dispatch(updates.toggle, "loss_log")
    window.store.dispatch(updates.scrub, 9.0)
    settle()
    found = shown(page)
    assert not np.isfinite(found.slopes[1]).all()
    for chart in charts.CHARTS:
        low, high = charts._range(found, chart)
        assert np.isfinite(high - low)
        assert high > low
    page.canvas.grab()


def test_slopes_of_the_first_layer_and_of_the_output_are_told_where_it_is_narrow(window):
    found = shown(opened(window, "vanishing-slopes", 3))
    values = found.trace.path.bias_gradients(3, 3)[0]
    for room in (600, 450, 300, 240):
        title, told = charts.title_of(found, "slopes", room * found.look.unit)
        assert "|∂L/∂b|" in title
        assert told[0][0].endswith(significant(float(values[0]), 2))
        assert told[-1] == (f"5: {significant(float(values[-1]), 2)}", "bias")
    assert charts.title_of(found, "slopes", 600 * found.look.unit)[0] == "Mean |∂L/∂b| of a layer"
    assert len(charts.title_of(found, "slopes", 240 * found.look.unit)[1]) == 3
