"""Undo, files, the session and codes in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDoubleSpinBox, QFileDialog, QLabel, QLineEdit

from biasviz import document, files, updates
from biasviz.errors import InputError
from biasviz.shortcode import code_of
from biasviz.ui.keep.feature import Keep
from biasviz.ui.keep.walk import AT_ONCE
from biasviz.ui.loss_steps import LossSteps
from biasviz.ui.snapshot import settle


@pytest.fixture
def keep(window):
    return next(feature for feature in window.features if isinstance(feature, Keep))


def notice(window) -> str:
    label = window.findChild(QLabel, "notice_text")
    return label.text() if window.notice.widget.isVisible() else ""


def trigger(window, id: str) -> None:
    window.actions_.by_id[id].trigger()


def press(window, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, modifiers)


def ball(window) -> QPointF:
    ground = window.strips._ground()
    return QPointF(*ground.ball)


def drag(window, way: list[int]) -> None:
    """Take the ball along some horizontal distances, by real events."""
    canvas, at = window.strips.widget.viewport(), ball(window).toPoint()
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=at)
    for dx in way:
        QTest.mouseMove(canvas, at + QPoint(dx, 0))
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=at + QPoint(way[-1], 0))
    QApplication.processEvents()


# Undo


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
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

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


# Files


def test_save_and_open_bring_the_experiment_back(window, keep, tmp_path):
    window.store.dispatch(updates.set_learning_rate, 0.3)
    window.store.dispatch(updates.scrub, 7.25)
    path = str(tmp_path / "mine.toml")
    keep.save_to(path)
    saved = document.kept(window.store.state)
    assert (window.windowTitle(), window.isWindowModified()) == ("mine.toml[*] – biasviz", False)
    window.store.dispatch(updates.step)
    assert window.isWindowModified()
    trigger(window, "undo")
    assert not window.isWindowModified()
    trigger(window, "new")
    assert window.store.state.file == ""
    keep.open_path(path)
    assert document.kept(window.store.state) == saved
    assert not window.isWindowModified()


def test_undo_after_open_goes_back_to_the_file_before_so_that_save_writes_the_right_one(window, keep, tmp_path):
    one, two = str(tmp_path / "one.toml"), str(tmp_path / "two.toml")
    keep.save_to(one)
    window.store.dispatch(updates.set_w, 3.0)
    keep.save_to(two)
    keep.open_path(one)
    assert window.store.state.file == one
    trigger(window, "undo")
    assert window.store.state.file == two


def test_ctrl_s_writes_the_open_file_again_and_asks_where_there_is_none(window, keep, tmp_path):
    trigger(window, "save")
    dialog = window.findChild(QFileDialog, "save_dialog")
    assert dialog is not None
    assert not dialog.isModal()
    assert dialog.selectedFiles()[0].endswith(".toml")
    dialog.close()
    path = tmp_path / "mine.toml"
    keep.save_to(str(path))
    window.store.dispatch(updates.set_w, 3.0)
    trigger(window, "save")
    assert files.load_scenario(path).descent.start.w == 3.0


def test_a_scenario_from_the_list_is_no_longer_the_file(window, keep, tmp_path):
    keep.save_to(str(tmp_path / "mine.toml"))
    window.inputs.scenario_chosen.emit("halving")
    assert window.store.state.file == ""
    assert window.windowTitle() == "Halving the distance[*] – biasviz" or "[*] – biasviz" in window.windowTitle()


def test_the_open_dialog_opens_what_is_chosen(window, tmp_path):
    files.save(tmp_path / "mine.toml", updates.set_w(window.store.state, 3.0))
    trigger(window, "open")
    dialog = window.findChild(QFileDialog, "open_dialog")
    assert not dialog.isModal()
    dialog.fileSelected.emit(str(tmp_path / "mine.toml"))
    assert window.store.trace.neuron.w == 3.0
    dialog.close()


def test_what_cannot_be_opened_is_one_sentence_and_changes_nothing(window, keep, tmp_path):
    before = window.store.state
    (tmp_path / "binary.toml").write_bytes(bytes(range(256)) * 4)
    (tmp_path / "huge.toml").write_bytes(b"#" * 2_000_000)
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0 photo")
    (tmp_path / "new.toml").write_text("schema = 9\n")
    (tmp_path / "deep.toml").write_text("a = " + "[" * 500)
    plain = QImage(4, 4, QImage.Format.Format_RGB32)
    plain.save(str(tmp_path / "plain.png"))
    for name, says in (
        ("", "is not a file"), ("binary.toml", "not UTF-8"), ("huge.toml", "too large"), ("photo.jpg", "is a JPEG"),
        ("new.toml", "newer biasviz"), ("deep.toml", "nested too deeply"), ("plain.png", "carries no experiment"),
        ("missing.toml", "cannot be read"),
    ):  # fmt: skip
        keep.open_path(str(tmp_path / name))
        assert says in notice(window), name
        assert "\n" not in notice(window)
    assert window.store.state == before


def test_a_picture_that_carries_the_experiment_opens_it(window, keep, tmp_path):
    window.store.dispatch(updates.set_learning_rate, 0.3)
    window.store.dispatch(updates.scrub, 5.0)
    image = window.grab().toImage()
    image.setText("biasviz", document.text_of(window.store.state))
    image.save(str(tmp_path / "run.png"))
    expected = document.kept(window.store.state)
    trigger(window, "new")
    keep.open_path(str(tmp_path / "run.png"))
    assert document.kept(window.store.state) == expected
    assert window.store.state.file == ""


def drop(window, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(50, 50), copy, data, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(50, 50), copy, data, left, none))


def test_a_file_that_is_dropped_on_the_window_is_opened(window, tmp_path):
    files.save(tmp_path / "mine.toml", updates.set_w(window.store.state, 3.0))
    drop(window, tmp_path / "mine.toml")
    assert window.store.trace.neuron.w == 3.0


def test_text_that_is_dropped_is_not_taken(window):
    data = QMimeData()
    data.setText("hello")
    enter = QDragEnterEvent(
        QPoint(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_a_lesson_file_opens_as_a_lesson(window, keep, tmp_path):
    source = next(files.resources.path("lessons").glob("*.toml"))
    (tmp_path / "lesson.toml").write_bytes(source.read_bytes())
    keep.open_path(str(tmp_path / "lesson.toml"))
    assert window.store.state.lesson is not None


def recent(window) -> list:
    menu = window.actions_.menus["File"]
    menu.aboutToShow.emit()
    return [action for action in menu.actions() if action.objectName().startswith("recent")]


def test_files_opened_last_stand_in_the_menu_the_last_first_and_at_most_ten(window, keep, tmp_path):
    for k in range(12):
        keep.save_to(str(tmp_path / f"{k}.toml"))
    entries = recent(window)
    assert [action.toolTip() for action in entries] == [str(tmp_path / f"{k}.toml") for k in range(11, 1, -1)]
    window.store.dispatch(updates.set_w, 3.0)
    entries[4].trigger()
    assert window.store.state.file == str(tmp_path / "7.toml")
    assert recent(window)[0].toolTip() == str(tmp_path / "7.toml")


def test_a_recent_file_that_is_gone_is_named_and_offered_no_more(window, keep, tmp_path):
    keep.save_to(str(tmp_path / "gone.toml"))
    (tmp_path / "gone.toml").unlink()
    recent(window)[0].trigger()
    assert "gone.toml" in notice(window)
    assert "cannot be read" in notice(window)
    assert recent(window) == []


def test_a_long_run_is_walked_to_its_place_while_the_window_lives(window, keep, tmp_path, qtbot):
    state = updates.set_learning_rate(window.store.state, 1e-5)
    goal = updates.scrub(state, AT_ONCE + 800.0)
    files.save(tmp_path / "long.toml", goal)
    from biasviz.experiments.neuron.path import path_of

    path_of.cache_clear()
    keep.open_path(str(tmp_path / "long.toml"))
    assert window.store.state.neuron.place == AT_ONCE
    qtbot.waitUntil(lambda: window.store.state.neuron.place == AT_ONCE + 800, timeout=20_000)
    assert [entry.words for entry in window.store.history.past] == ["open"]


def test_a_deed_stops_the_walk_where_it_is(window, keep, tmp_path):
    goal = updates.scrub(updates.set_learning_rate(window.store.state, 1e-6), AT_ONCE + 3000.0)
    files.save(tmp_path / "long.toml", goal)
    from biasviz.experiments.neuron.path import path_of

    path_of.cache_clear()
    keep.open_path(str(tmp_path / "long.toml"))
    window.store.dispatch(updates.scrub, 3.0)
    for _ in range(5):
        QApplication.processEvents()
    assert window.store.state.neuron.place == 3.0


# Codes


def test_a_code_is_opened_from_its_dialog_which_says_what_is_wrong_with_it(window):
    code = code_of(updates.scrub(updates.set_w(window.store.state, 3.0), 2.0))
    trigger(window, "open_code")
    dialog = window.findChild(QDialog, "code_dialog")
    assert not dialog.isModal()
    field, wrong = dialog.findChild(QLineEdit, "code"), dialog.findChild(QLabel, "code_wrong")
    QTest.keyClicks(field, code.replace("w3", "w8"))
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "check letters" in wrong.text()
    assert window.store.trace.neuron.w != 3.0
    field.clear()
    QTest.keyClicks(field, code.upper())
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (window.store.trace.neuron.w, window.store.state.neuron.place) == (3.0, 2.0)
    assert not dialog.isVisible()


# The session


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
    one.close()
    two = started(tmp_path / "session.toml", "halving@2")
    assert (two.store.state.neuron.scenario, two.store.state.neuron.place) == ("halving", 2.0)
    trigger(two, "undo")
    assert two.store.trace.neuron.w == 3.0
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
    from biasviz.ui.keep import feature

    written = []
    monkeypatch.setattr(feature, "RESTS", 50)
    monkeypatch.setattr(session, "write_text", lambda path, text: written.append(text))
    one = started(tmp_path / "session.toml")
    for k in range(20):
        one.store.dispatch(updates.set_w, 0.1 * k)
    assert len(written) <= 1
    qtbot.waitUntil(lambda: bool(written) and "w = 1.9" in written[-1].replace("\\n", "\n"), timeout=5000)
    assert len(written) < 5
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
