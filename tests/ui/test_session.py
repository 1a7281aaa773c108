"""What was open comes back with the next start."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDoubleSpinBox

from biasviz import document, files, updates
from biasviz.errors import InputError
from biasviz.shortcode import code_of
from biasviz.ui.keep.feature import Keep
from biasviz.ui.snapshot import settle

from .keep_cases import notice, trigger


def started(place: Path, scenario: str | None = None, settings: QSettings | None = None):
    from biasviz.ui.app import create_window

    made = create_window(scenario, remembered=settings, session=place)
    made.show()
    settle()
    return made


def test_the_next_start_goes_on_where_the_last_one_ended(qtbot, tmp_path):
    place = tmp_path / "data" / "session.toml"
    one = started(place)
    for update, value in ((updates.set_learning_rate, 0.3), (updates.scrub, 5.25), (updates.choose_theme, "dark")):
        one.store.dispatch(update, value)
    one.store.dispatch(updates.toggle, "readout")
    left = one.store.state
    one.close()
    two = started(place)
    assert document.kept(two.store.state) == document.kept(left)
    assert (two.store.state.view.theme, two.readout.widget.isVisible()) == ("dark", False)
    assert not two.store.history.past
    two.close()


def test_the_open_file_and_its_mark_come_back(qtbot, tmp_path):
    place, path = tmp_path / "session.toml", tmp_path / "mine.toml"
    one = started(place)
    next(f for f in one.features if isinstance(f, Keep)).save_to(str(path))
    one.store.dispatch(updates.set_w, 3.0)
    one.close()
    two = started(place)
    assert (two.store.state.file, two.isWindowModified()) == (str(path), True)
    two.store.dispatch(updates.set_w, one.store.trace.neuron.w)
    two.close()


def test_a_lesson_comes_back_at_its_scene(qtbot, tmp_path):
    from biasviz import lessons

    place = tmp_path / "session.toml"
    one = started(place)
    one.store.dispatch(updates.open_lesson, lessons.load_lesson(lessons.all_lessons()[0].id))
    for _ in range(3):
        one.store.dispatch(updates.next_beat)
    one.store.dispatch(updates.pause)
    left = one.store.state
    one.close()
    two = started(place)
    assert two.store.state.lesson == left.lesson
    assert document.kept(two.store.state) == document.kept(left)
    two.close()


def test_a_broken_session_is_set_aside_with_one_sentence(qtbot, tmp_path):
    place = tmp_path / "session.toml"
    place.write_bytes(b"\xff\xfe broken")
    one = started(place)
    assert "The last session could not be read and is set aside as" in notice(one)
    assert (tmp_path / "session-broken.toml").read_bytes() == b"\xff\xfe broken"
    assert one.store.state.neuron.scenario == files.DEFAULT
    one.close()
    assert started(place).close()


def test_a_named_scenario_is_opened_instead_of_the_session_to_which_undo_goes_back(qtbot, tmp_path):
    one = started(tmp_path / "session.toml")
    one.store.dispatch(updates.set_w, 3.0)
    one.store.dispatch(updates.choose_theme, "dark")
    one.close()
    two = started(tmp_path / "session.toml", "halving@2")
    assert (two.store.state.neuron.scenario, two.store.state.neuron.place) == ("halving", 2.0)
    trigger(two, "undo")
    assert two.store.trace.neuron.w == 3.0
    assert two.store.state.view.theme == "light"
    two.close()


def test_of_two_windows_the_last_to_close_is_remembered(qtbot, tmp_path):
    place = tmp_path / "session.toml"
    one, two = started(place), started(place)
    one.store.dispatch(updates.set_w, 3.0)
    two.store.dispatch(updates.set_w, 4.0)
    two.close()
    one.close()
    three = started(place)
    assert three.store.trace.neuron.w == 3.0
    three.close()


def test_a_session_is_written_while_the_window_is_open_but_not_with_each_change(qtbot, tmp_path, monkeypatch):
    from biasviz import session
    from biasviz.ui.keep import writer

    written = []
    monkeypatch.setattr(writer, "RESTS", 50)
    monkeypatch.setattr(session, "write_text", lambda path, text: written.append(text))
    one = started(tmp_path / "session.toml")
    for k in range(20):
        one.store.dispatch(updates.set_w, 0.1 * k)
    assert len(written) <= 1
    qtbot.waitUntil(lambda: bool(written) and "w = 1.9" in written[-1].replace("\\n", "\n"), timeout=5000)
    assert len(written) < 5
    one.close()


def test_an_edit_is_on_the_disk_soon_though_the_window_plays_on_and_is_never_closed(qtbot, tmp_path):
    from biasviz.session import left

    place = tmp_path / "session.toml"
    one = started(place)
    one.store.dispatch(updates.set_learning_rate, 1e-9)
    one.store.dispatch(updates.toggle_play)

    def found() -> float | None:
        state, _ = left(place, one.store.state)
        return None if state is None else state.neuron.run.learning_rate

    qtbot.waitUntil(lambda: found() == 1e-9, timeout=5000)
    assert one.store.state.neuron.playing
    one.close()


def test_what_was_opened_is_on_the_disk_at_once_and_no_writing_is_on_the_window_s_time(qtbot, tmp_path, monkeypatch):
    from threading import current_thread, main_thread

    from biasviz import session
    from biasviz.ui.keep import writer
    from biasviz.updates import load_scenario

    written = []
    monkeypatch.setattr(writer, "RESTS", 3_600_000)
    monkeypatch.setattr(session, "write_text", lambda path, text: written.append((text, current_thread())))
    one = started(tmp_path / "session.toml")
    qtbot.waitUntil(lambda: len(written) == 1, timeout=5000)
    one.store.dispatch(load_scenario, "dead-relu")
    qtbot.waitUntil(lambda: len(written) == 2, timeout=5000)
    assert "dead-relu" in written[1][0]
    assert main_thread() not in [thread for _, thread in written]
    one.close()


def test_a_session_that_cannot_be_written_ends_nothing(qtbot, tmp_path):
    (tmp_path / "file").write_text("")
    one = started(tmp_path / "file" / "session.toml")
    one.store.dispatch(updates.set_w, 3.0)
    assert one.close()


def test_a_window_of_a_test_or_a_snapshot_keeps_no_session(window):
    assert window.session is None


def test_the_panels_have_keys(window):
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert not window.inputs.widget.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier)
    assert not window.readout.widget.isVisible()
    trigger(window, "undo")
    assert window.readout.widget.isVisible()


def test_a_panel_that_closes_takes_what_is_being_typed_in_it(window):
    field = window.findChild(QDoubleSpinBox, "b")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "2.5")
    window.store.dispatch(updates.toggle, "inputs")
    QApplication.processEvents()
    assert window.store.trace.neuron.b == 2.5
    assert not window.inputs.widget.isVisible()


def test_what_a_start_is_given_is_told_by_what_is_in_it(window, tmp_path):
    from biasviz.opening import opened_state
    from biasviz.state import View

    state = updates.scrub(updates.set_w(window.store.state, 3.0), 2.0)
    files.save(tmp_path / "mine.toml", state)
    view = View()
    assert opened_state(str(tmp_path / "mine.toml"), view).neuron.run == state.neuron.run
    assert opened_state(code_of(state), view).neuron.run == state.neuron.run
    assert opened_state("halving", view).neuron.scenario == "halving"
    for wrong, says in (
        ("halvin", "did you mean halving"),
        ("nowhere/mine.toml", "cannot be read"),
        ("a@b", "no code|whole"),
    ):
        with pytest.raises(InputError, match=says):
            opened_state(wrong, view)
