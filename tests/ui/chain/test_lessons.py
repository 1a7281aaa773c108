"""The lessons of the Chain lab in the real window: walked by a remote there and back, whole at every size."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QWidget

from biasviz import lessons, updates
from biasviz.ui.lessons.words import content, together
from biasviz.ui.snapshot import settle

from .cases import words

IDS = ("why-b-is-missing", "brick-by-brick", "how-deep")
PAGES = {"why-b-is-missing": {"differential", "question"}, "brick-by-brick": {"differential"}, "how-deep": {"depth"}}


def at(window, id, index):
    window.store.dispatch(updates.open_lesson, lessons.load_lesson(id), index)
    settle()


def press(window, key):
    QTest.keyClick(QApplication.focusWidget() or window, key)
    settle()


def rest(window):
    for _ in range(2_000):
        if not window.store.state.chain.playing:
            break
        window.store.dispatch(updates.advance, 0.5)
    settle()


def seen(window, kind, name):
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def inside(part, whole):
    return whole.rect().contains(part.rect().translated(part.mapTo(whole, QPoint(0, 0))))


def page(window):
    return window.stages["chain"].page(window.store.state.chain.page)


@pytest.mark.parametrize("id", IDS)
@pytest.mark.parametrize(("size", "presented"), [((1280, 720), False), ((1024, 768), True)])
def test_a_remote_walks_the_lesson_to_its_end_and_back_and_everything_fits(window, id, size, presented):
    window.store.dispatch(updates.present, presented)
    settle()
    window.resize(*size)
    lesson = lessons.load_lesson(id)
    at(window, id, 0)
    bar, states, pages = seen(window, QFrame, "lesson_bar"), [], set()
    height = bar.height()
    for _ in range(4 * len(lesson.scenes)):
        state = window.store.state
        here, told = state.lesson, content(state.lesson)
        assert seen(window, QLabel, "lesson_say").text() == together(here.scene.say)
        shown = page(window).widget
        assert shown.isVisible()
        assert inside(shown, window.stages["chain"].middle)
        assert (window.width(), window.height()) == size
        assert bar.height() == height
        for name in ("say", "question", "outcome"):
            label = seen(window, QLabel, f"lesson_{name}")
            assert label.isHidden() or label.heightForWidth(label.width()) <= label.height() + 2, (told.say, name)
        states.append(state)
        pages.add(state.chain.page)
        press(window, Qt.Key.Key_PageDown)
        rest(window)
        if window.store.state == state:
            break
    assert window.store.state.lesson.number == len(lesson.scenes)
    assert pages == PAGES[id]
    asked = [state for state in states if state.lesson.beat == "ask"]
    for state in reversed(asked if states[-1].lesson.beat != "ask" else asked[:-1]):
        if window.store.state.lesson.beat == "ask" or state is not asked[-1]:
            press(window, Qt.Key.Key_PageUp)
        if window.store.state.lesson.beat != "ask":
            press(window, Qt.Key.Key_PageUp)
        assert window.store.state == state


def test_an_answer_is_a_button_and_what_came_out_is_said(window):
    at(window, "why-b-is-missing", 1)
    for other in ("falls", "rises", "stays"):
        assert seen(window, QPushButton, f"answer_{other}").isVisible()
    assert not seen(window, QPushButton, "answer_larger").isVisible()
    QTest.mouseClick(seen(window, QPushButton, "answer_stays"), Qt.MouseButton.LeftButton)
    press(window, Qt.Key.Key_PageDown)
    rest(window)
    assert "You said “it stays”: right." in seen(window, QLabel, "lesson_outcome").text()


def test_the_first_curve_is_shown_while_the_second_is_asked_about(window):
    at(window, "why-b-is-missing", 1)
    said = words(page(window).board)
    assert "b is missing: this does not move" not in said
    at(window, "why-b-is-missing", 2)
    said = words(page(window).board)
    assert "b is missing: this does not move" in said
    assert not any("0.221" in word for word in said)
    for _ in range(2):
        press(window, Qt.Key.Key_PageDown)
    assert window.store.state.lesson.beat == "shown"
    assert any("0.221" in word for word in words(page(window).board))


@pytest.mark.parametrize(
    ("id", "index", "kept"),
    [
        ("brick-by-brick", 1, ("0.28", "0.02")),
        ("brick-by-brick", 6, ("3.1",)),
        ("how-deep", 3, ("4.7·10⁻²¹", "vanishes")),
        ("how-deep", 5, ("71000", "70823.5", "explodes")),
        ("how-deep", 7, ("Dead at",)),
        ("how-deep", 8, ("5.8", "gets through")),
    ],
)
def test_while_a_class_guesses_nothing_on_the_page_answers_it(window, id, index, kept):
    at(window, id, index)
    said = words(page(window).board)
    texts = [w for w in seen(window, QWidget, "transport").findChildren(QLabel) if w.isVisible()]
    for word in [*said, *(label.text() for label in texts), page(window).board.accessibleDescription()]:
        assert not any(word == k or f" {k} " in f" {word} " for k in kept), word
    while window.store.state.lesson.beat != "shown":
        press(window, Qt.Key.Key_PageDown)
        rest(window)
    everything = [*words(page(window).board), page(window).board.accessibleDescription()]
    assert any(kept[0] in word for word in everything) or any(kept[-1] in word for word in everything)
