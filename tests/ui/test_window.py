"""The window as a whole: what the user does reaches the state, what the state says reaches every view."""

from __future__ import annotations

import math
import random

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QPushButton, QWidget

from biasviz import files, updates
from biasviz.experiments.neuron.spec import Neuron, Problem, choose_activation, choose_loss
from biasviz.ui.app import create_window
from biasviz.ui.snapshot import settle
from biasviz.updates import load_scenario

FIELDS = ("x", "w", "b", "y", "learning_rate")
CHOICES = ("activation", "loss", "optimizer", "reduction")


def spin(window: QWidget, name: str) -> QDoubleSpinBox:
    found = window.findChild(QDoubleSpinBox, name)
    assert found is not None, name
    return found


def image(window):
    settle()
    return window.grab().toImage()


def typed(window, name: str, text: str) -> None:
    field = spin(window, name)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize("name", FIELDS)
def test_every_field_is_a_spin_box_with_its_name_and_words(window, name):
    field = spin(window, name)
    assert field.accessibleName()
    assert field.toolTip()


@pytest.mark.parametrize("name", CHOICES)
def test_every_choice_is_a_combo_box_with_its_name_and_words(window, name):
    box = window.findChild(QComboBox, name)
    assert box.accessibleName()
    assert box.toolTip()


@pytest.mark.parametrize(
    ("name", "text", "value"), [("b", "-1.25", -1.25), ("x", "2", 2.0), ("w", "0,5", 0.5), ("y", "0.25", 0.25)]
)
def test_a_typed_number_reaches_the_neuron(window, name, text, value):
    typed(window, name, text)
    neuron = window.store.trace.neuron
    found = {"b": neuron.b, "w": neuron.w, "x": neuron.problem.x[0], "y": neuron.problem.y[0]}[name]
    assert found == value
    assert spin(window, name).value() == value


def test_a_number_that_makes_no_sense_is_refused_with_a_sentence_and_changes_nothing(window):
    before = window.store.state.neuron.run
    window.store.dispatch(updates.set_b, math.inf)
    assert window.store.state.neuron.run == before
    assert window.notice.widget.isVisible()


def test_one_edit_is_announced_once(window):
    heard = []
    window.store.changed.connect(lambda *_: heard.append(1))
    typed(window, "b", "1.5")
    assert heard == [1]


def test_a_state_that_is_equal_is_not_announced(window):
    heard = []
    window.store.changed.connect(lambda *_: heard.append(1))
    window.store.dispatch(updates.set_b, window.store.trace.neuron.b)
    assert heard == []


def test_dispatching_during_a_render_is_an_error(window):
    def wrong(*_):
        with pytest.raises(RuntimeError, match="while views render"):
            window.store.dispatch(updates.step)

    window.store.changed.connect(wrong)
    window.store.dispatch(updates.step)


def drag(widget: QWidget, start: QPoint, end: QPoint, steps: int = 8) -> None:
    def send(kind, at, button, held):
        local = QPointF(at)
        event = QMouseEvent(kind, local, widget.mapToGlobal(local), button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)
        QApplication.processEvents()

    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    send(QEvent.Type.MouseMove, start, none, none)
    send(QEvent.Type.MouseButtonPress, start, left, left)
    for i in range(1, steps + 1):
        at = start + (end - start) * i / steps
        send(QEvent.Type.MouseMove, at, none, left)
    send(QEvent.Type.MouseButtonRelease, end, left, none)


def test_dragged_ball_moves_the_spin_box_and_keeps_every_digit(window):
    view = window.strips.widget.viewport()
    before = window.store.trace.neuron.b
    middle = QPoint(int(view.width() * 0.6), int(view.height() * 0.25))
    drag(view, middle, middle + QPoint(60, 0))
    moved = window.store.trace.neuron.b
    assert moved != before
    assert spin(window, "b").value() == moved


def test_a_double_click_fits_the_window_and_leaves_the_run_as_it_was(window):
    for _ in range(5):
        window.store.dispatch(updates.step)
    run, place = window.store.state.neuron.run, window.store.state.neuron.place
    view = window.strips.widget.viewport()
    at = QPoint(int(view.width() * 0.8), int(view.height() * 0.2))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseDClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert (window.store.state.neuron.run, window.store.state.neuron.place) == (run, place)


def test_the_view_does_not_jump_while_a_run_plays(window):
    window.store.dispatch(load_scenario, files.DEFAULT)
    shown = window.store.state.neuron.window, window.store.trace.ranges
    for _ in range(40):
        window.store.dispatch(updates.step)
    assert (window.store.state.neuron.window, window.store.trace.ranges) == shown


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_a_b_a_shows_the_same_pixels_as_a_fresh_window_on_a(window, qtbot, theme):
    window.store.dispatch(updates.choose_theme, theme)
    for other in files.scenarios_of("neuron")[3:6]:
        window.store.dispatch(load_scenario, other.id)
        settle()
    window.store.dispatch(load_scenario, files.DEFAULT)
    window.setFocus()
    fresh = create_window(theme=theme)
    qtbot.addWidget(fresh)
    fresh.resize(window.size())
    fresh.show()
    fresh.setFocus()
    assert image(window) == image(fresh)


def test_rendering_twice_shows_the_same_as_once(window):
    once = image(window)
    window.store.announce()
    assert image(window) == once


def test_undefined_losses_are_said_and_one_click_mends_them(window):
    problem = Problem((1.0,), (1.0,), choose_activation("linear"), choose_loss("bce"))
    window.store.dispatch(updates.edit, Neuron(problem, 1.0, 0.3))
    settle()
    offers = [
        b
        for b in window.readout.widget.findChildren(QPushButton)
        if b.isVisible() and b.objectName().startswith("offer")
    ]
    assert offers
    offers[0].click()
    assert window.store.trace.point.undefined is None


@pytest.mark.parametrize("head", files.scenarios_of("neuron"), ids=lambda h: h.id)
def test_every_scenario_is_drawn(window, head):
    window.store.dispatch(load_scenario, head.id)
    first = image(window)
    window.store.dispatch(updates.step)
    assert not first.isNull()
    undefined = window.store.trace.point.undefined is not None
    assert (image(window) == first) == undefined


def test_views_connected_in_any_order_show_the_same(window, qtbot):
    expected = image(window)
    other = create_window()
    qtbot.addWidget(other)
    random.Random(7).shuffle(other.store.changed._listeners)
    other.resize(window.size())
    other.show()
    other.store.dispatch(updates.step)
    other.store.dispatch(updates.reset)
    window.setFocus()
    other.setFocus()
    assert image(other) == expected


def test_theme_and_place_are_remembered(qtbot, tmp_path):
    from PySide6.QtCore import QSettings

    where = QSettings(str(tmp_path / "biasviz.ini"), QSettings.Format.IniFormat)
    window = create_window(remembered=where)
    qtbot.addWidget(window)
    window.show()
    window.store.dispatch(updates.choose_theme, "dark")
    window.close()
    where.sync()
    again = create_window(remembered=QSettings(str(tmp_path / "biasviz.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(again)
    assert again.store.state.view.theme == "dark"


def test_an_error_in_a_view_leaves_the_last_good_state(window):
    good = window.store.state

    def broken(state, trace):
        if state.neuron.place == 1.0:
            raise ValueError("broken view")

    window.store.changed.connect(broken)
    with pytest.raises(ValueError, match="broken view"):
        window.store.dispatch(updates.step)
    assert window.store.state == good


def test_an_unexpected_error_is_one_line_with_its_details(window):
    from biasviz.ui.guard import Guard

    guard = Guard(lambda: window.notice)
    try:
        raise KeyError("lost")
    except KeyError as error:
        guard.caught(KeyError, error, error.__traceback__)
    assert window.notice.widget.isVisible()
    window.findChild(QPushButton, "copy_details").click()
    assert "KeyError: 'lost'" in QApplication.clipboard().text()


@pytest.mark.parametrize("theme", ["dark", "projector", "light"])
def test_a_click_on_a_theme_in_the_header_chooses_it(window, theme):
    button = window.findChild(QPushButton, f"theme_{theme}")
    button.click()
    assert window.store.state.view.theme == theme
    assert button.isChecked()
    button.click()
    assert button.isChecked()


def test_every_button_of_the_bar_reaches_its_update(window):
    for name, place in (("quarter", 0.25), ("step", 1.0), ("quarter", 1.25), ("step_back", 1.0), ("reset", 0.0)):
        window.findChild(QPushButton, name).click()
        assert window.store.state.neuron.place == place, name
    window.findChild(QPushButton, "play").click()
    assert window.store.state.neuron.playing


def test_a_refusal_goes_with_the_next_good_input_and_an_error_stays(window):
    window.store.dispatch(updates.set_b, math.nan)
    assert window.notice.widget.isVisible()
    window.store.dispatch(updates.set_b, 0.5)
    assert not window.notice.widget.isVisible()
    window.notice.fail("Something went wrong.", "details")
    window.store.dispatch(updates.set_b, 0.75)
    window.store.dispatch(updates.set_b, math.nan)
    assert window.findChild(QPushButton, "copy_details").isVisible()


@pytest.mark.parametrize("size", [(1024, 700), (1280, 720), (1920, 1080)])
@pytest.mark.parametrize("rescue", [False, True])
def test_a_message_leaves_the_numbers_of_the_axis_and_every_button_in_sight(window, size, rescue):
    window.resize(*size)
    if rescue:
        window.store.dispatch(updates.toggle, "rescue")
    settle()
    window.notice.refuse("x has 5,000 numbers: the Neuron lab shows from 1 to 1,000 samples.")
    line, strips = window.notice.widget.geometry(), window.strips.widget.geometry()
    foot = max(strips.top() + frame.bottom for frame in window.strips._ground().frames)
    assert line.top() >= foot + window.look.px(17)
    assert strips.left() <= line.left()
    assert line.right() <= strips.right()
    below = window.centralWidget()
    for button in window.transport.widget.findChildren(QPushButton):
        corner = button.mapTo(below, QPoint(0, 0))
        assert not line.intersects(QRect(corner, button.size())), button.objectName()
