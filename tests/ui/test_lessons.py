"""A lesson in the real window: played by keys, buttons and the hand, also while it is presented."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QFileDialog, QFrame, QLabel, QPushButton

from biasviz import updates
from biasviz.lessons import Place, all_lessons, load_lesson
from biasviz.ui.lessons.feature import open_file
from biasviz.ui.lessons.words import content, together
from biasviz.ui.snapshot import settle

ID = "what-a-slope-is"
RULE = 4
"""Index of the scene that asks where b will be."""


def seen(window, kind, name):
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


@pytest.fixture
def lesson(window):
    window.store.dispatch(open_file, ID)
    settle()
    return load_lesson(ID)


def at(window, index):
    window.store.dispatch(updates.open_lesson, load_lesson(ID), index)
    settle()


def rest(window):
    for _ in range(10_000):
        if not window.store.state.neuron.playing:
            break
        window.store.dispatch(updates.advance, 0.1)
    settle()


def place(window):
    return window.store.state.lesson


def press(window, key):
    QTest.keyClick(QApplication.focusWidget() or window, key)


def test_without_a_lesson_there_is_no_bar_and_nothing_was_made(window):
    assert window.findChild(QFrame, "lesson_bar") is None


@pytest.mark.parametrize("presented", [False, True])
def test_a_lesson_is_played_to_its_end_by_the_keys_of_a_remote_and_every_word_is_seen_whole(window, lesson, presented):
    window.store.dispatch(updates.present, presented)
    settle()
    bar = seen(window, QFrame, "lesson_bar")
    height, heard = bar.height(), set()
    for _ in range(4 * len(lesson.scenes)):
        here, told = place(window), content(place(window))
        assert seen(window, QLabel, "lesson_say").text() == together(here.scene.say)
        for name in ("say", "question", "outcome"):
            label = seen(window, QLabel, f"lesson_{name}")
            if label.isVisible() and label.text():
                assert label.heightForWidth(label.width()) <= label.height() + 2, (here.scene.title, name)
        assert bar.height() == height
        heard |= {told.say, told.question, told.reveal}
        before = window.store.state
        press(window, Qt.Key.Key_PageDown)
        rest(window)
        if window.store.state == before:
            break
    assert place(window).number == len(lesson.scenes)
    for scene in lesson.scenes:
        assert {scene.say, scene.question, scene.reveal} <= heard | {""}


def test_page_up_goes_back_to_the_question_and_to_the_scene_before(window, lesson):
    at(window, RULE)
    before = window.store.state
    for _ in range(3):
        press(window, Qt.Key.Key_PageDown)
    assert place(window).beat == "shown"
    press(window, Qt.Key.Key_PageUp)
    assert window.store.state == before
    press(window, Qt.Key.Key_PageUp)
    assert place(window).number == RULE


def test_a_remote_walks_the_lesson_also_while_a_field_has_the_focus(window, lesson):
    field = seen(window, QDoubleSpinBox, "w")
    field.setFocus()
    before = window.store.trace.neuron.w
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    assert place(window).number == 2
    assert window.store.trace.neuron.w == before
    window.store.dispatch(updates.leave_lesson)
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    assert window.store.trace.neuron.w < before


ON = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)


@pytest.mark.parametrize("key", ON + BACK)
def test_what_other_remotes_send_walks_a_presented_lesson_only(window, lesson, key):
    at(window, 1)
    QTest.keyClick(window, key)
    assert place(window).number == 2
    window.store.dispatch(updates.present, True)
    at(window, 1)
    QTest.keyClick(window, key)
    assert place(window).number == (3 if key in ON else 1)


def test_space_still_plays_and_pauses_in_a_presented_lesson(window, lesson):
    window.store.dispatch(updates.present, True)
    QTest.keyClick(window, Qt.Key.Key_Space)
    assert window.store.state.neuron.playing
    assert place(window).beat == "ask"


def test_buttons_go_on_back_and_leave(window, lesson):
    bar = seen(window, QFrame, "lesson_bar")
    on, back, leave = (seen(window, QPushButton, f"lesson_{id}") for id in ("next", "back", "leave"))
    assert not back.isEnabled()
    QTest.mouseClick(on, Qt.MouseButton.LeftButton)
    assert place(window).number == 2
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert place(window).number == 1
    QTest.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert place(window) is None
    assert not bar.isVisible()


def test_an_answer_is_a_button_and_what_came_out_is_said(window, lesson):
    at(window, 9)
    QTest.mouseClick(seen(window, QPushButton, "answer_oscillates"), Qt.MouseButton.LeftButton)
    assert place(window).guess == "oscillates"
    assert seen(window, QPushButton, "answer_oscillates").isChecked()
    assert not seen(window, QPushButton, "answer_dies").isVisible()
    press(window, Qt.Key.Key_PageDown)
    rest(window)
    assert "You said “it oscillates”: right." in seen(window, QLabel, "lesson_outcome").text()


def ghost_of(window):
    return next(f for f in window.features if type(f).__name__ == "Lessons")._stage[1]


def test_the_ghost_is_dragged_to_where_b_is_expected_and_the_miss_is_measured(window, lesson):
    at(window, RULE)
    ghost, view = ghost_of(window), window.strips.widget.viewport()
    before = window.store.trace.neuron.b
    start = ghost.spot().toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    assert place(window).guess is None
    frame = ghost._frame()
    for b in (0.0, 0.5, 0.82):
        QTest.mouseMove(view, QPoint(round(frame.x(b)), start.y() + 20))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton)
    assert place(window).guess == pytest.approx(0.82, abs=0.02)
    guess = place(window).guess
    assert window.store.trace.neuron.b == before
    press(window, Qt.Key.Key_PageDown)
    rest(window)
    said = seen(window, QLabel, "lesson_outcome").text()
    assert f"You said {guess:.4g}; it is 0: off by {guess:.3g}." in said


def test_a_press_in_the_plot_puts_the_ghost_there_and_leaves_the_ball(window, lesson):
    at(window, RULE)
    ghost, view = ghost_of(window), window.strips.widget.viewport()
    before, frame = window.store.trace.neuron, ghost._frame()
    spot = QPoint(round(frame.x(2.0)), round(frame.bottom - 40))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=spot)
    assert place(window).guess == pytest.approx(2.0, abs=0.02)
    assert window.store.trace.neuron == before
    ball = QPoint(round(frame.x(before.b)), round(frame.y(window.store.trace.point.loss)))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=ball)
    QTest.mouseMove(view, ball + QPoint(60, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=ball + QPoint(60, 0))
    assert window.store.trace.neuron.b > before.b


def test_a_number_typed_is_an_answer_too_even_the_one_that_stands_there(window, lesson):
    at(window, RULE)
    field = seen(window, QDoubleSpinBox, "guess")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert place(window).guess == -1.0
    field.lineEdit().setText("0")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert place(window).guess == 0
    press(window, Qt.Key.Key_PageDown)
    rest(window)
    assert "You said 0: that is where b is." in seen(window, QLabel, "lesson_outcome").text()


def test_what_is_locked_looks_it_and_is_free_again_after_the_lesson(window, lesson):
    at(window, RULE)
    assert not window.inputs.learning_rate.isEnabled()
    assert not window.inputs.ruler.isEnabled()
    assert window.inputs.b.isEnabled()
    window.inputs.ruler.rate_set.emit(3.0)
    assert window.store.state.neuron.run.learning_rate == 0.5
    assert window.notice.widget.isVisible()
    window.store.dispatch(updates.leave_lesson)
    assert window.inputs.learning_rate.isEnabled()


def test_the_menu_lists_every_lesson_with_its_minutes_and_opens_it(window):
    menu = window.actions_.menus["Lessons"]
    for _ in range(2):
        menu.aboutToShow.emit()
        found = [a.text() for a in menu.actions() if a.property("lesson")]
        assert found == [f"{head.title}, {head.minutes} minutes" for head in all_lessons()]
    next(a for a in menu.actions() if a.property("lesson") == ID).trigger()
    assert place(window).lesson.id == ID
    menu.aboutToShow.emit()
    assert [a.property("lesson") for a in menu.actions() if a.isChecked()] == [ID]


def test_a_file_is_asked_for_without_blocking_and_a_bad_one_is_refused(window, tmp_path):
    window.actions_.by_id["open_lesson"].trigger()
    dialog = seen(window, QFileDialog, "lesson_dialog")
    assert not dialog.isModal()
    bad = tmp_path / "bad.toml"
    bad.write_text("schema = 1\n")
    dialog.fileSelected.emit(str(bad))
    assert "bad.toml" in window.notice.widget.findChild(QLabel, "notice_text").text()
    assert place(window) is None
    dialog.close()


def test_a_lesson_that_is_presented_stays_at_its_scene(window, lesson):
    at(window, 3)
    window.actions_.by_id["present_lesson"].trigger()
    assert window.store.state.view.present
    assert place(window).number == 4


def test_while_a_class_guesses_the_losses_to_come_are_not_drawn(window):
    window.store.dispatch(updates.open_lesson, load_lesson("learning-rate-limit"), 4)
    settle()
    assert "next" in window.store.state.neuron.veiled
    assert window.transport.losses.maximum() == 0
    for _ in range(3):
        window.store.dispatch(updates.next_beat)
    settle()
    assert place(window).beat == "shown"
    assert window.transport.losses.maximum() >= 20


def test_only_the_question_of_the_first_scene_has_nothing_before_it(lesson):
    asked = Place(lesson)
    told = [content(at).first for at in (asked, replace(asked, beat="play"), replace(asked, beat="shown"))]
    assert [*told, content(Place(lesson, 1)).first] == [True, False, False, False]
