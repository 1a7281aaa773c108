"""What is done in the real window is undone, by real presses and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox

from biasviz import document, updates
from biasviz.ui.keep.feature import Keep
from biasviz.ui.loss_steps import LossSteps

from .keep_cases import drag, press, trigger


def test_a_drag_is_one_deed_and_undo_brings_the_run_back_that_it_ended(window):
    for _ in range(3):
        window.store.dispatch(updates.step)
    before = window.store.state
    drag(window, [10, 30, 55, 80])
    assert window.store.trace.neuron.b > 0.2
    moved = document.kept(window.store.state)
    assert [entry.words for entry in window.store.history.past] == ["step"] * 3 + ["bias b"]
    trigger(window, "undo")
    assert document.kept(window.store.state) == document.kept(before)
    trigger(window, "redo")
    assert document.kept(window.store.state) == moved


def test_two_drags_are_two_deeds(window):
    drag(window, [20, 40])
    drag(window, [20, 40])
    assert [entry.words for entry in window.store.history.past] == ["bias b", "bias b"]


def test_undo_and_redo_say_what_and_are_off_where_there_is_nothing(window):
    undo, redo = (window.actions_.by_id[id] for id in ("undo", "redo"))
    assert (undo.isEnabled(), redo.isEnabled(), undo.text()) == (False, False, "Undo")
    window.store.dispatch(updates.set_learning_rate, 0.3)
    assert (undo.isEnabled(), undo.text()) == (True, "Undo: learning rate")
    trigger(window, "undo")
    assert (undo.isEnabled(), redo.text()) == (False, "Redo: learning rate")


def test_ctrl_z_undoes_also_while_a_field_has_the_focus_that_was_just_set(window):
    field = window.findChild(QDoubleSpinBox, "b")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "2.5")
    press(window, Qt.Key.Key_Return)
    assert window.store.trace.neuron.b == 2.5
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.store.state.neuron.run == window.store.state.neuron.loaded
    QTest.keyClick(field, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert window.store.trace.neuron.b == 2.5


def test_ctrl_z_in_a_field_takes_back_what_is_being_typed_and_no_deed(window):
    window.store.dispatch(updates.step)
    field = window.findChild(QDoubleSpinBox, "b")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "7")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.store.state.neuron.place == 1


def test_a_held_arrow_key_in_a_field_is_one_deed_and_two_presses_are_two(window):
    field = window.findChild(QDoubleSpinBox, "b")
    field.setFocus()
    held = window.store
    QTest.keyPress(field, Qt.Key.Key_Up)
    none = Qt.KeyboardModifier.NoModifier
    for _ in range(4):
        QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Up, none, "", True))
    QTest.keyRelease(field, Qt.Key.Key_Up)
    QApplication.processEvents()
    assert len(held.history.past) == 1
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert len(held.history.past) == 2


def test_wheels_in_a_row_are_one_deed(window):
    canvas = window.strips.widget.viewport()
    at = window.strips.plot(0).center()
    before = window.store.state.neuron.window
    for _ in range(4):
        where = QPointF(canvas.mapToGlobal(at.toPoint()))
        none = Qt.KeyboardModifier.NoModifier
        buttons, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        QApplication.sendEvent(canvas, QWheelEvent(at, where, QPoint(), QPoint(0, 120), buttons, none, phase, False))
    assert [entry.words for entry in window.store.history.past] == ["view of b"]
    trigger(window, "undo")
    assert window.store.state.neuron.window == before


def test_a_double_click_fits_the_window_and_is_one_deed_that_leaves_the_ball(window):
    window.store.dispatch(updates.step)
    window.store.dispatch(updates.zoom, 0.7, 0.0)
    before, deeds = window.store.state, len(window.store.history.past)
    canvas, plot = window.strips.widget.viewport(), window.strips.plot(0)
    at = QPointF(plot.left() + 0.85 * plot.width(), plot.center().y()).toPoint()
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    assert window.store.trace.neuron.b != before.neuron.run.start.b
    QTest.mouseDClick(canvas, Qt.MouseButton.LeftButton, pos=at)
    QApplication.processEvents()
    assert window.store.state.neuron.run == before.neuron.run
    assert window.store.state.neuron.place == before.neuron.place
    assert [entry.words for entry in window.store.history.past[deeds:]] == ["view of b"]
    trigger(window, "undo")
    assert document.kept(window.store.state) == document.kept(before)


def test_a_click_that_was_half_of_another_gesture_cannot_be_redone(window):
    b = window.store.trace.neuron.b
    window.store.dispatch(updates.set_b, 1.5)
    window.store.take_back(b)
    assert (window.store.trace.neuron.b, window.store.history.past, window.store.history.future) == (b, (), ())


def test_a_scrub_through_the_losses_is_one_deed(window):
    window.store.dispatch(updates.scrub, 8.0)
    trigger(window, "undo")
    slider = window.findChild(LossSteps)
    window.store.dispatch(updates.scrub, 8.0)
    deeds = len(window.store.history.past)
    y = slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 3, y))
    for part in (0.4, 0.5, 0.6, 0.2):
        QTest.mouseMove(slider, QPoint(int(slider.width() * part), y))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(int(slider.width() * 0.2), y))
    assert len(window.store.history.past) == deeds + 1


def test_a_refused_edit_leaves_nothing_to_undo(window):
    window.store.dispatch(updates.set_learning_rate, -1.0)
    assert not window.store.history.past


def test_what_a_release_does_belongs_to_its_press_and_what_comes_later_does_not(window):
    window.store.press()
    window.store.dispatch(updates.scrub, 3.0)
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QMouseEvent(QEvent.Type.MouseButtonRelease, QPointF(), QPointF(), left, Qt.MouseButton.NoButton, none)
    gestures = next(feature._gestures for feature in window.features if isinstance(feature, Keep))
    gestures.eventFilter(window, event)
    window.store.dispatch(updates.scrub, 4.0)
    assert len(window.store.history.past) == 1
    QApplication.processEvents()
    window.store.dispatch(updates.scrub, 5.0)
    assert len(window.store.history.past) == 2


def test_what_was_refused_is_shown_as_it_was(window):
    seen = []
    window.store.changed.connect(lambda state, trace: seen.append(state))
    window.store.dispatch(updates.set_learning_rate, -1.0)
    assert seen == [window.store.state]


def test_what_cannot_be_shown_leaves_nothing_to_undo(window):
    def broken(state, trace):
        if state.neuron.run.learning_rate == 0.3:
            raise ZeroDivisionError

    window.store.changed.connect(broken)
    with pytest.raises(ZeroDivisionError):
        window.store.dispatch(updates.set_learning_rate, 0.3)
    assert not window.store.history.past


def test_time_that_passes_and_the_pointer_are_no_deeds(window):
    window.store.dispatch(updates.toggle_play)
    for _ in range(5):
        window.store.dispatch(updates.advance, 0.1)
    window.store.dispatch(updates.hover, 1.0)
    window.store.dispatch(updates.pause)
    assert [entry.words for entry in window.store.history.past] == ["play"]
    trigger(window, "undo")
    assert window.store.state.neuron.place == 0


def test_a_deed_on_the_rows_has_its_name_whether_or_not_the_page_of_the_data_was_ever_opened(window):
    from biasviz.updates import data, data_rows

    store = window.store
    store.dispatch(updates.open_lab, "batch")
    store.dispatch(data.choose_generator, "line")
    store.dispatch(data.set_generated, "rows", 12)
    store.dispatch(data_rows.add_row, 0)
    words = [entry.words for entry in store.history.past[-3:]]
    assert words == ["other rows", "rows made", "a new row"]
    store.dispatch(updates.choose_page, "data")
    store.dispatch(data.choose_generator, "line")
    store.dispatch(data.set_generated, "rows", 12)
    store.dispatch(data_rows.add_row, 0)
    assert [entry.words for entry in store.history.past[-3:]] == words
