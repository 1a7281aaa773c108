"""A presented screen: large, calm, whole at every size, left by Esc."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from biasviz import lessons, updates
from biasviz.ui.app import create_window
from biasviz.ui.present.readout import Sheet
from biasviz.ui.snapshot import settle
from biasviz.ui.theme import presented as presented_look

from .present_cases import SIZES, feature, inside, painted, presented

PANELS = ("header", "inputs", "readout", "transport")


def sheet(window) -> Sheet:
    return window.findChild(QWidget, "large_readout")


@pytest.mark.parametrize("strip", ["all", "loss", "factors", "activation"])
@pytest.mark.parametrize("race", [False, True], ids=["alone", "race"])
@pytest.mark.parametrize("size", [SIZES[0], SIZES[2], SIZES[4]], ids=str)
def test_every_text_is_a_fortieth_of_the_height_at_least(lesson, size, race, strip):
    texts = painted(presented(lesson, size, race, strip, place=2.0))
    assert {"dL/db", "next b", "bias b", "step 2"} <= {words for words, _ in texts}
    assert [(words, height) for words, height in texts if height < size[1] / 40] == []


@pytest.mark.parametrize("head", lessons.all_lessons(), ids=lambda head: head.id)
@pytest.mark.parametrize("size", [SIZES[0], SIZES[2]], ids=str)
def test_every_scene_of_every_lesson_is_legible_and_whole(lesson, size, head):
    presented(lesson, size)
    found = lessons.load_lesson(head.id)
    for index in range(len(found.scenes)):
        lesson.store.dispatch(updates.open_lesson, found, index)
        settle()
        texts = painted(lesson)
        assert [(words, height) for words, height in texts if height < size[1] / 40] == []
        layer = lesson.store.state.lab != "neuron"
        stage = (lesson.middle,) if layer else (lesson.strips.widget, sheet(lesson))
        # What a page of the Batch lab has below its end can be scrolled to.
        buttons = lesson.findChild(QWidget, "lesson_bar").findChildren(QPushButton) if layer \
            else lesson.findChildren(QPushButton)
        parts = (*stage, *(button for button in buttons if button.isVisible()))
        assert [part.objectName() for part in parts if not inside(part, lesson)] == []
        assert (lesson.width(), lesson.height()) == size


@pytest.mark.parametrize("race", [False, True], ids=["alone", "race"])
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_large_readout_is_whole_and_its_words_do_not_overlap(lesson, size, race):
    presented(lesson, size, race, place=3.0)
    found = sheet(lesson)
    assert inside(found, lesson)
    taken = []
    for words in found.board().words:
        metrics, flags = QFontMetricsF(words.font), words.align
        if words.wrapped:
            flags |= Qt.TextFlag.TextWordWrap
        box = metrics.boundingRect(words.box, flags, words.text)
        assert QRect(0, 0, found.width(), found.height()).adjusted(-1, -1, 1, 1).contains(box.toAlignedRect()), words
        assert not any(box.adjusted(1, 1, -1, -1).intersects(other) for other in taken), words
        taken.append(box)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_curves_are_four_pixels_and_more_on_larger_screens(size):
    look = presented_look(*size)
    width = look.theme.curve_width * look.unit
    assert width >= max(4.0, 4.0 * size[1] / 720)
    assert look.theme.ground == "#ffffff"


def test_a_high_screen_goes_by_its_width():
    assert presented_look(1080, 1920).font(12).pixelSize() == presented_look(1080, 810).font(12).pixelSize()


def test_panels_fold_into_the_large_readout_and_come_back(lesson):
    before = lesson.grab().toImage()
    presented(lesson)
    assert lesson.isFullScreen()
    assert not any(getattr(lesson, name).widget.isVisible() for name in PANELS)
    assert sheet(lesson).isVisible()
    QTest.keyClick(lesson, Qt.Key.Key_Escape)
    settle()
    assert not lesson.isFullScreen()
    assert all(getattr(lesson, name).widget.isVisible() for name in PANELS)
    assert not sheet(lesson).isVisible()
    assert lesson.grab().toImage() == before


def test_a_presented_screen_is_white_whatever_the_theme_and_the_theme_stays(lesson):
    lesson.store.dispatch(updates.choose_theme, "dark")
    size = lesson.size()
    presented(lesson)
    assert lesson.look.theme.ground == "#ffffff"
    assert lesson.grab().toImage().pixelColor(2, 2).name() == "#ffffff"
    lesson.store.dispatch(updates.present, False)
    settle()
    assert lesson.store.state.view.theme == lesson.look.theme.id == "dark"
    assert lesson.size() == size


def test_the_window_may_be_small_only_while_it_is_presented(lesson):
    presented(lesson, (800, 600))
    lesson.store.dispatch(updates.present, False)
    settle()
    lesson.resize(800, 600)
    assert lesson.width() >= 1024


def test_f5_and_the_button_present_and_f5_leaves(lesson):
    lesson.actions_.by_id["present"].trigger()
    assert lesson.store.state.view.present
    lesson.actions_.by_id["present"].trigger()
    assert not lesson.store.state.view.present
    lesson.findChild(QPushButton, "present").click()
    assert lesson.store.state.view.present
    assert "F5" in [keys.toString() for keys in lesson.actions_.by_id["present"].shortcuts()]


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period])
def test_b_and_the_dot_of_a_remote_make_the_screen_black_and_any_key_brings_it_back(lesson, key):
    presented(lesson)
    for back in (key, Qt.Key.Key_Right, Qt.Key.Key_Escape):
        QTest.keyClick(lesson, key)
        assert lesson.grab().toImage().pixelColor(300, 300).name() == "#000000"
        QTest.keyClick(lesson, back)
        assert lesson.grab().toImage().pixelColor(2, 2).name() == "#ffffff"
    assert lesson.store.state.neuron.place == 0
    assert lesson.store.state.view.present
    QTest.keyClick(lesson, Qt.Key.Key_Escape)
    assert not lesson.store.state.view.present


def test_a_click_on_the_black_screen_brings_it_back_and_moves_no_ball(lesson):
    presented(lesson)
    before = lesson.store.state.neuron.run
    lesson.store.dispatch(updates.toggle, "blank")
    QTest.mouseClick(lesson.findChild(QWidget, "blank"), Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert not lesson.store.state.view.blank
    assert lesson.store.state.neuron.run == before


def test_the_black_screen_covers_all_also_after_a_resize(lesson):
    presented(lesson)
    lesson.store.dispatch(updates.toggle, "blank")
    lesson.resize(1280, 720)
    settle()
    picture = lesson.grab().toImage()
    assert {picture.pixelColor(x, y).name() for x in (0, 640, 1279) for y in (0, 360, 719)} == {"#000000"}


def test_a_screen_that_turns_black_under_the_pointer_is_no_error(lesson, monkeypatch):
    presented(lesson)
    caught = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: caught.append(error))
    lesson.store.dispatch(updates.hover, 1.0)
    lesson.strips._hand._hover = 1.0

    def leave(*_):
        QApplication.sendEvent(lesson.strips.widget, QEvent(QEvent.Type.Leave))

    lesson.store.changed.connect(leave)  # as Qt does when a widget is shown under the pointer
    lesson.store.dispatch(updates.toggle, "blank")
    settle()
    assert caught == []
    assert lesson.store.state.neuron.hover is None


def test_nothing_is_black_that_is_not_presented(lesson):
    QTest.keyClick(lesson, Qt.Key.Key_B)
    assert not lesson.store.state.view.blank


def test_plain_keys_work_while_presenting(lesson):
    presented(lesson)
    for key, check in (
        (Qt.Key.Key_Right, lambda s: s.neuron.place == 1), (Qt.Key.Key_2, lambda s: s.view.strip == "factors"),
        (Qt.Key.Key_0, lambda s: s.view.strip == "all"), (Qt.Key.Key_Q, lambda s: s.neuron.place == 1.25),
        (Qt.Key.Key_Space, lambda s: s.neuron.playing),
    ):  # fmt: skip
        QTest.keyClick(lesson, key)
        assert check(lesson.store.state), key
    lesson.store.dispatch(updates.pause)


def moved(widget, at, held=Qt.MouseButton.NoButton):
    local = QPointF(at)
    event = QMouseEvent(
        QEvent.Type.MouseMove, local, widget.mapToGlobal(local), Qt.MouseButton.NoButton, held,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_the_pointer_goes_when_it_rests_and_comes_back_when_it_moves(lesson):
    presented(lesson)
    pointer, view = feature(lesson)._stage[2], lesson.strips.widget.viewport()
    assert pointer._timer.isActive()
    assert pointer._timer.interval() == 2000
    pointer._timer.timeout.emit()
    assert QGuiApplication.overrideCursor().shape() == Qt.CursorShape.BlankCursor
    moved(view, QPoint(100, 100))
    moved(view, QPoint(130, 100))
    assert QGuiApplication.overrideCursor() is None
    pointer._timer.timeout.emit()
    QTest.keyClick(lesson, Qt.Key.Key_Escape)
    assert QGuiApplication.overrideCursor() is None
    assert not pointer._timer.isActive()


def test_the_ball_can_be_dragged_while_presenting(lesson):
    presented(lesson)
    ground, view = lesson.strips._ground(), lesson.strips.widget.viewport()
    at = QPoint(int(ground.balls[0].x), int(ground.balls[0].y))
    before = lesson.store.trace.neuron.b
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    moved(view, at - QPoint(80, 0), Qt.MouseButton.LeftButton)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at - QPoint(80, 0))
    assert lesson.store.trace.neuron.b < before


def test_no_tooltip_is_shown_while_presenting(lesson):
    presented(lesson)
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(50, 50), lesson.mapToGlobal(QPoint(50, 50)))
    event.ignore()
    seen = []
    lesson.strips.widget.event = lambda e: seen.append(e.type()) or True
    QApplication.sendEvent(lesson.strips.widget, event)
    assert QEvent.Type.ToolTip not in seen


def test_a_notice_is_a_large_line_that_fits(lesson):
    presented(lesson, (800, 600))
    lesson.store.dispatch(updates.set_b, float("nan"))
    settle()
    assert lesson.notice.widget.isVisible()
    assert inside(lesson.notice.widget, lesson)
    assert lesson.notice._text.font().pixelSize() >= 15
    assert QApplication.activeModalWidget() is None


def test_a_batch_names_the_sample_that_is_shown(qtbot):
    window = create_window("four-on-a-line")
    qtbot.addWidget(window)
    window.show()
    presented(window, (1280, 720))
    assert {"z₁", "a₁", "L"} <= {words.text for words in sheet(window).board().words}


def test_what_is_undefined_is_not_a_number(qtbot):
    window = create_window("logarithm-of-a-negative")
    qtbot.addWidget(window)
    window.show()
    presented(window, (1280, 720))
    words = {w.text for w in sheet(window).board().words}
    assert {"—", "undefined"} <= words


def test_numbers_do_not_move_what_stands_beside_them(lesson):
    presented(lesson, (1024, 768))
    first = [(w.box, w.font) for w in sheet(lesson).board().words[:12]]
    lesson.store.dispatch(updates.set_b, -2.0)
    assert [(w.box, w.font) for w in sheet(lesson).board().words[:12]] == first


def test_the_readout_is_told_in_words(lesson):
    presented(lesson, place=2.0)
    assert "dL/db 4.53" in sheet(lesson).accessibleDescription()
    assert "plateau" in sheet(lesson).accessibleDescription()
