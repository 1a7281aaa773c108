"""The page of one bias: the ball, the keys, what is told beside it."""

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from biasviz import updates
from biasviz.ui.snapshot import settle
from biasviz.updates import network

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


@pytest.fixture
def page(window):
    window.store.dispatch(updates.load_scenario, "two-layers")
    window.store.dispatch(updates.choose_page, "bias")
    settle()
    return window.stages["network"].page("bias")


def send(page, kind, at, button, held):
    target = page.plot.canvas.viewport()
    event = QMouseEvent(kind, at, target.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, event)
    QApplication.processEvents()


def drag(page, by):
    start = QPointF(*page.plot.ball())
    send(page, QEvent.Type.MouseButtonPress, start, LEFT, LEFT)
    for k in range(1, 6):
        send(page, QEvent.Type.MouseMove, start + QPointF(by * k / 5, 0), NONE, LEFT)
    send(page, QEvent.Type.MouseButtonRelease, start + QPointF(by, 0), LEFT, NONE)


def test_the_ball_is_dragged_and_the_rest_of_the_network_stays(window, page):
    window.store.dispatch(updates.scrub, 4.0)
    settle()
    before, start = window.store.trace.theta, page.plot.ball()
    drag(page, 80)
    after = window.store.trace.theta
    assert int((before != after).sum()) == 1
    assert page.plot.ball()[0] == pytest.approx(start[0] + 80, abs=1.5)
    assert window.store.state.network.place == 4.0


def test_one_undo_takes_a_whole_drag_back(window, page):
    before = window.store.state.network.run
    window.store.press()
    drag(page, 60)
    window.store.release()
    assert window.store.state.network.run != before
    window.store.undo()
    assert window.store.state.network.run == before


def test_keys_move_the_bias(window, page):
    page.plot.canvas.setFocus()
    before = window.store.trace.bias
    QTest.keyClick(page.plot.canvas, Qt.Key.Key_Up)
    up = window.store.trace.bias
    QTest.keyClick(page.plot.canvas, Qt.Key.Key_PageDown)
    assert window.store.trace.bias < before < up


def test_another_unit_has_another_curve(window, page):
    first = page.plot._shown.curve
    page.widget.findChild(QPushButton, "bias_unit_after").click()
    assert (window.store.state.network.layer, window.store.state.network.unit) == (0, 1)
    page.widget.findChild(QPushButton, "bias_layer_after").click()
    assert (window.store.state.network.layer, window.store.state.network.unit) == (1, 0)
    assert page.plot._shown.curve is not first


def test_numbers_beside_it_are_those_of_the_trace(window, page):
    trace = window.store.trace
    shown = {name: page.widget.findChild(QLabel, f"bias_{name}").text() for name in ("slope", "next")}
    assert float(shown["slope"].replace("−", "-")) == pytest.approx(float(trace.whole.db[0][0, 0]), rel=1e-3)
    coming = trace.bias - trace.settings.learning_rate * float(trace.gradients.b[0][0, 0])
    assert float(shown["next"].replace("−", "-")) == pytest.approx(coming, rel=1e-3)
    assert page.side.light.text().startswith("✓")


def test_a_dead_unit_says_why_it_does_not_move_and_what_would_cure_it(window, page):
    window.store.dispatch(updates.load_scenario, "all-dead-start")
    window.store.dispatch(updates.choose_page, "bias")
    settle()
    assert page.side.state.words().startswith("Dead for all 500 rows")
    assert page.side.why.words().startswith("ReLU is dead")
    assert "wakes it" in page.side.why.words()


def test_with_batches_both_slopes_are_told(window, page):
    assert page.widget.findChild(QLabel, "bias_batch").isHidden()
    window.store.dispatch(network.set_batch_size, 2)
    settle()
    assert not page.widget.findChild(QLabel, "bias_batch").isHidden()
    assert page.plot._shown.batch_slope == pytest.approx(page.plot._shown.batch_value)


def test_what_is_kept_back_in_a_lesson_is_not_told(window, page):
    state = window.store.state
    from dataclasses import replace

    window.store.carry_on(replace(state, network=replace(state.network, veiled=frozenset({"slope", "next"}))))
    settle()
    assert page.widget.findChild(QLabel, "bias_slope").text() == "–"
    assert page.widget.findChild(QLabel, "bias_next").text() == "–"
    assert not page.side.light.text().startswith("✓")


def test_a_bias_that_leaves_the_numbers_is_drawn(window, page):
    window.store.dispatch(updates.load_scenario, "line-with-biases")
    window.store.dispatch(network.set_learning_rate, 3.0)
    window.store.dispatch(updates.choose_page, "bias")
    for step in range(3, 10):
        window.store.dispatch(updates.scrub, float(step))
        settle()
        low, high = page.plot._shown.values
        assert low < high
        page.plot.canvas.grab()
