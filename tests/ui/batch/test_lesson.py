"""A lesson of the Batch lab in the real window: walked by a remote there and back, whole at every size, kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFrame, QLabel, QPushButton, QWidget

from biasviz import document, lessons, updates
from biasviz.ui.lessons.words import content, together
from biasviz.ui.snapshot import settle
from biasviz.updates import batch

ID = "axis-zero"
SUM, DIVERGES, SHAPES = 2, 5, 4
"""Scenes: the sign of a sum, what a run does, what the shapes do."""


def at(window, index, beat="ask"):
    window.store.dispatch(updates.open_lesson, lessons.load_lesson(ID), index)
    settle()
    while window.store.state.lesson.beat != beat:
        press(window, Qt.Key.Key_PageDown)
        rest(window)


def press(window, key):
    QTest.keyClick(QApplication.focusWidget() or window, key)
    settle()


def rest(window):
    for _ in range(2_000):
        if not window.store.state.batch.playing:
            break
        window.store.dispatch(updates.advance, 0.5)
    settle()


def seen(window, kind, name):
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def inside(part, whole):
    return whole.rect().contains(part.rect().translated(part.mapTo(whole, QPoint(0, 0))))


def said_by(window):
    """Return all that can be read or heard on the page, in the panel and in the bar of time."""
    parts = (window.stages["batch"].middle, window.stages["batch"].inputs.widget, window.transport.widget)
    found = []
    for widget in (w for part in parts for w in (part, *part.findChildren(QWidget)) if w.isVisible()):
        found += [widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton):
            found.append(widget.text())
        if isinstance(widget, QComboBox):
            found += [widget.currentText(), widget.placeholderText()]
    return " ".join(found)


@pytest.mark.parametrize(("size", "presented"), [((1280, 720), False), ((1024, 768), True), ((1920, 1080), True)])
def test_a_remote_walks_the_lesson_to_its_end_and_back_and_everything_fits(window, size, presented):
    window.store.dispatch(updates.present, presented)
    settle()
    window.resize(*size)
    lesson = lessons.load_lesson(ID)
    at(window, 0)
    bar, states, pages = seen(window, QFrame, "lesson_bar"), [], []
    height = bar.height()
    for _ in range(4 * len(lesson.scenes)):
        state = window.store.state
        here, told = state.lesson, content(state.lesson)
        assert seen(window, QLabel, "lesson_say").text() == together(here.scene.say)
        assert state.batch.page == here.scene.start.page
        page = window.stages["batch"].page(state.batch.page).widget
        assert page.isVisible()
        assert inside(page, window.stages["batch"].middle)
        assert inside(window.stages["batch"].middle, window)
        assert (window.width(), window.height()) == size
        assert page.height() > 0.55 * size[1]
        assert bar.height() == height
        for name in ("say", "question", "outcome"):
            label = seen(window, QLabel, f"lesson_{name}")
            assert label.isHidden() or label.heightForWidth(label.width()) <= label.height() + 2, (told.say, name)
        states.append(state)
        pages.append(state.batch.page)
        press(window, Qt.Key.Key_PageDown)
        rest(window)
        if window.store.state == state:
            break
    assert window.store.state.lesson.number == len(lesson.scenes)
    assert {"layer", "curve", "shapes"} <= set(pages)
    asked = [state for state in states if state.lesson.beat == "ask"]
    for state in reversed(asked[:-1]):
        press(window, Qt.Key.Key_PageUp)
        if window.store.state.lesson.beat != "ask":
            press(window, Qt.Key.Key_PageUp)
        assert window.store.state == state
    press(window, Qt.Key.Key_PageUp)
    assert window.store.state == states[0]


def test_an_answer_is_a_button_and_what_came_out_is_said(window):
    at(window, SUM)
    QTest.mouseClick(seen(window, QPushButton, "answer_negative"), Qt.MouseButton.LeftButton)
    assert window.store.state.lesson.guess == "negative"
    press(window, Qt.Key.Key_PageDown)
    rest(window)
    assert "You said “negative”: right." in seen(window, QLabel, "lesson_outcome").text()
    assert "= −4.78" in window.stages["batch"].page("layer").canvas.drawing.words.growing


def test_while_a_class_guesses_a_sum_nothing_tells_it(window):
    at(window, SUM)
    window.store.dispatch(updates.step)
    assert "4.78" not in said_by(window)
    for _ in range(4):
        window.store.dispatch(updates.step)
    settle()
    assert window.store.state.batch.clock.summed
    said = said_by(window)
    for told in ("4.78", "descending", "−0.52", "share"):
        assert told not in said, told
    assert window.transport.losses.maximum() == 0
    window.store.dispatch(updates.next_beat)
    window.store.dispatch(updates.next_beat)
    rest(window)
    assert "4.78" in said_by(window)


def test_while_a_class_guesses_what_a_run_does_no_title_sentence_verdict_or_later_loss_tells_it(window):
    at(window, DIVERGES)
    said = said_by(window)
    for told in ("runs away", "jumps", "diverg", "0.25", "26"):
        assert told not in said, told
    assert window.transport.losses.maximum() == 0
    assert window.store.trace.verdict.outcome == "veiled"
    windows = {lesson.start.window for lesson in lessons.load_lesson(ID).scenes[DIVERGES : DIVERGES + 2]}
    assert len(windows) == 1  # else the width of the axis would tell one from the other


def test_while_a_class_guesses_a_slope_the_curve_page_tells_none(window):
    at(window, SUM)
    window.store.dispatch(updates.choose_page, "curve")
    settle()
    histogram = seen(window, QWidget, "slope_histogram")
    said = said_by(window)
    for told in ("slope −", "falls", "rises", "point the other way", "4.78"):
        assert told not in said, told
    page = window.stages["batch"].page("curve")
    assert page.plot._shown.bars is None
    blind = histogram.grab().toImage()
    at(window, SUM, "shown")
    window.store.dispatch(updates.choose_page, "curve")
    settle()
    assert page.plot._shown.bars is not None
    assert histogram.grab().toImage() != blind


def test_what_is_locked_looks_it_on_the_panel_and_on_the_page_and_is_free_after_the_lesson(window, tmp_path):
    text = (lessons.resources.path("lessons") / f"{ID}.toml").read_text(encoding="utf-8")
    mine = tmp_path / "mine.toml"
    scene = 'locked = ["reduction", "learning_rate", "b", "seed", "activation"]\n'
    mine.write_text(text.replace('scenario = "sum-over-rows"\n', f'scenario = "sum-over-rows"\n{scene}'), "utf-8")
    window.store.dispatch(updates.open_lesson, lessons.load_lesson(str(mine)))
    settle()
    inputs, page = window.stages["batch"].inputs, window.stages["batch"].page("layer").controls
    fields = (inputs.training.reduction, inputs.training.learning_rate, inputs.layer.b, inputs.activation.combo)
    locked = (*fields, *page.reductions.values())
    assert not any(part.isEnabled() for part in (*locked, inputs.training.seed))
    assert inputs.loss.combo.isEnabled()
    assert inputs.training.moves.isEnabled()
    assert inputs.watch.isHidden()
    window.store.dispatch(updates.leave_lesson)
    settle()
    assert all(part.isEnabled() for part in locked)
    assert not inputs.watch.isHidden()
    window.store.dispatch(batch.set_batch_size, 2)
    assert inputs.training.seed.isEnabled()


def test_the_ghost_of_the_ball_stays_in_the_neuron_lab(window):
    window.store.dispatch(updates.open_lesson, lessons.load_lesson("what-a-slope-is"), 4)
    settle()
    at(window, SUM)
    assert not window.strips.widget.isVisible()
    assert not seen(window, QWidget, "guess").isVisible()
    window.store.dispatch(updates.open_lab, "neuron")
    settle()
    assert window.store.state.lesson is None
    ghost = next(f for f in window.features if type(f).__name__ == "Lessons")._stage[1]
    assert not ghost._mark.isVisible()


def started(place):
    from biasviz.ui.app import create_window

    made = create_window(None, session=place)
    made.show()
    settle()
    return made


@pytest.mark.parametrize("beat", ["ask", "shown"])
def test_a_lesson_of_the_batch_lab_comes_back_at_its_scene_with_what_it_keeps_back(qtbot, tmp_path, beat):
    one = started(tmp_path / "session.toml")
    at(one, SUM, beat)
    left = one.store.state
    one.close()
    two = started(tmp_path / "session.toml")
    settle()
    state = two.store.state
    assert (state.lab, state.lesson) == ("batch", left.lesson)
    assert state.batch.veiled == left.batch.veiled
    assert bool(state.batch.veiled) == (beat == "ask")
    assert not state.neuron.veiled
    assert document.kept(state) == document.kept(left)
    press(two, Qt.Key.Key_PageDown)
    assert two.store.state.lesson != left.lesson
    two.close()


def test_notes_are_those_of_the_scene(window):
    at(window, SHAPES)
    QTest.keyClick(window, Qt.Key.Key_N)
    settle()
    assert seen(window, QLabel, "notes_title").text() == "The other way"
    window.store.dispatch(updates.leave_lesson)
    settle()
    assert seen(window, QLabel, "notes_scene").text() == "No lesson is open"
    assert seen(window, QLabel, "notes_title").text() == window.store.state.batch.title


def test_a_scenario_of_the_other_lab_ends_the_lesson_and_a_session_puts_no_veil_over_the_wrong_lab(window):
    from dataclasses import replace

    from biasviz.session import session_text, state_from_session

    at(window, SUM)
    place = window.store.state.lesson
    window.store.dispatch(updates.load_scenario, "dead-relu")
    settle()
    state = window.store.state
    assert (state.lab, state.lesson, state.batch.veiled) == ("neuron", None, frozenset())
    back = state_from_session(session_text(replace(state, lesson=place)), state)
    assert (back.lesson, back.neuron.veiled) == (None, frozenset())
