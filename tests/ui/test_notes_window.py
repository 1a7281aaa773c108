"""The teacher's window: notes, what comes next, the time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from biasviz import lessons, updates
from biasviz.ui.clock import Ticking
from biasviz.ui.present.feature import Present
from biasviz.ui.present.notes import lasted
from biasviz.ui.snapshot import settle

LESSON = "what-a-slope-is"


def notes(window):
    return next(f for f in window.features if isinstance(f, Present))._notes


def said(window, name: str) -> str:
    return notes(window).widget.findChild(QLabel, name).text()


@pytest.fixture
def opened(window):
    """The program with a lesson at its second scene, the notes beside it."""
    window.store.dispatch(updates.open_lesson, lessons.load_lesson(LESSON), 1)
    QTest.keyClick(window, Qt.Key.Key_N)
    settle()
    return window


def test_n_opens_the_notes_and_n_closes_them(window):
    QTest.keyClick(window, Qt.Key.Key_N)
    sheet = notes(window).widget
    assert sheet.isVisible()
    assert sheet.isWindow()
    assert QApplication.activeModalWidget() is None
    QTest.keyClick(sheet, Qt.Key.Key_N)
    assert not sheet.isVisible()


def test_notes_of_the_scene_and_what_comes_next_are_there(opened):
    place = opened.store.state.lesson
    assert said(opened, "notes_scene") == f"Scene 2 of {place.count}"
    assert said(opened, "notes_title") == place.scene.title
    assert said(opened, "notes_say") == place.scene.say
    assert said(opened, "notes_text").split() == place.scene.notes.split()
    assert said(opened, "notes_next_title") == place.next_scene.title
    assert said(opened, "notes_next_say") == place.next_scene.say


def test_the_notes_follow_the_lesson_to_its_last_scene(opened):
    lesson = opened.store.state.lesson.lesson
    opened.store.dispatch(updates.open_lesson, lesson, len(lesson.scenes) - 1)
    assert said(opened, "notes_title") == lesson.scenes[-1].title
    assert said(opened, "notes_next") == "This is the last scene."
    assert notes(opened).widget.findChild(QLabel, "notes_next_title").isHidden()


def test_without_a_lesson_it_says_so(window):
    QTest.keyClick(window, Qt.Key.Key_N)
    assert said(window, "notes_scene") == "No lesson is open"
    assert said(window, "notes_title") == window.store.state.neuron.title


def test_the_keys_of_a_remote_act_from_the_notes_too(opened):
    sheet = notes(opened).widget
    before = opened.store.state.lesson
    QTest.keyClick(sheet, Qt.Key.Key_PageDown)
    assert opened.store.state.lesson != before
    opened.store.dispatch(updates.leave_lesson)
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    opened.store.dispatch(updates.present, True)
    QTest.keyClick(sheet, Qt.Key.Key_B)
    assert opened.store.state.view.blank
    QTest.keyClick(sheet, Qt.Key.Key_Space)
    assert not opened.store.state.view.blank
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not opened.store.state.view.present
    assert sheet.isVisible()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_space_does_not_press_the_restart(opened):
    sheet = notes(opened).widget
    assert not isinstance(sheet.focusWidget(), QPushButton)


def test_the_time_counts_from_the_beginning_of_presenting_until_it_is_restarted(opened, monkeypatch):
    from biasviz.ui.present import feature
    from biasviz.ui.present import notes as module

    now = [1000.0]
    for place in (feature, module):
        monkeypatch.setattr(place, "monotonic", lambda: now[0])
    notes(opened).tick()
    assert said(opened, "notes_lasted") == "0:00"
    opened.store.dispatch(updates.present, True)
    now[0] += 754
    notes(opened).tick()
    assert said(opened, "notes_lasted") == "12:34"
    notes(opened).widget.findChild(QPushButton, "notes_restart").click()
    assert said(opened, "notes_lasted") == "0:00"
    now[0] += 5
    opened.store.dispatch(updates.present, False)
    opened.store.dispatch(updates.present, True)
    notes(opened).tick()
    assert said(opened, "notes_lasted") == "0:05"


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00"), (59.9, "0:59"), (60, "1:00"), (754, "12:34"), (3723, "1:02:03")]
)
def test_a_time_is_told_in_minutes(seconds, words):
    assert lasted(seconds) == words


def test_the_clock_rests_while_nobody_sees_it(opened):
    sheet = notes(opened).widget
    assert sheet._ticking.running
    sheet.close()
    assert not sheet._ticking.running


def test_a_clock_ticks_at_once_and_then_with_the_seconds(qtbot):
    seen = []
    ticking = Ticking(lambda: seen.append(1))
    assert not ticking.running
    ticking.start()
    assert seen == [1]
    qtbot.waitUntil(lambda: len(seen) > 1)
    ticking.stop()
    assert not ticking.running


@pytest.mark.parametrize("size", [(420, 320), (880, 620), (1280, 800), (1920, 1080)], ids=str)
def test_notes_are_large_and_whole_at_every_size(opened, size):
    sheet = notes(opened).widget
    sheet.resize(*size)
    settle()
    text = sheet.findChild(QLabel, "notes_text")
    assert text.font().pixelSize() >= 16
    for label in sheet.findChildren(QLabel):
        if label.isVisible():
            assert label.width() >= label.minimumSizeHint().width() - 1, label.objectName()
            assert label.height() >= label.heightForWidth(label.width()), label.objectName()
    if size[0] >= 1280:
        assert text.font().pixelSize() >= size[1] / 40


def test_notes_close_with_the_program(opened):
    sheet = notes(opened).widget
    opened.close()
    assert not sheet.isVisible()


def test_notes_wear_the_theme_of_the_program_also_while_it_presents(opened):
    opened.store.dispatch(updates.choose_theme, "dark")
    opened.store.dispatch(updates.present, True)
    settle()
    assert notes(opened).widget.grab().toImage().pixelColor(3, 3).lightness() < 60


def test_the_notes_stay_above_the_window_they_belong_to(opened):
    opened.store.dispatch(updates.present, True)
    settle()
    sheet = notes(opened).widget
    assert sheet.parentWidget() is opened  # a window of its own would lie beneath a full screen
    assert sheet.windowType() == Qt.WindowType.Dialog
    assert not sheet.isModal()
