"""Files and codes in the real window."""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QLineEdit

from biasviz import document, files, resources, updates
from biasviz.experiments.neuron.path import AT_ONCE, path_of
from biasviz.lessons import all_lessons, load_lesson
from biasviz.shortcode import code_of
from biasviz.ui.keep import walk
from biasviz.ui.keep.feature import Keep

from .keep_cases import notice, trigger


@pytest.fixture
def keep(window):
    return next(feature for feature in window.features if isinstance(feature, Keep))


def test_save_and_open_bring_the_experiment_back(window, keep, tmp_path):
    window.store.dispatch(updates.set_learning_rate, 0.3)
    window.store.dispatch(updates.scrub, 7.25)
    path = str(tmp_path / "mine.toml")
    keep.save_to(path)
    assert (notice(window), window.notice.widget.property("calm")) == (f"Saved: {path}", True)
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
    file_type = resources.path("desktop", "biasviz-mime.xml").read_text("utf-8")
    pattern = re.search(r'<glob pattern="(.+?)"', file_type)
    assert pattern is not None
    assert fnmatch(Path(dialog.selectedFiles()[0]).name, pattern[1])
    dialog.selectFile("mine")
    assert Path(dialog.selectedFiles()[0]).name == "mine.biasviz.toml"
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
    (tmp_path / "huge.toml").write_bytes(b"#" * 7_000_000)
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
    path_of.cache_clear()
    keep.open_path(str(tmp_path / "long.toml"))
    assert window.store.state.neuron.place == AT_ONCE
    qtbot.waitUntil(lambda: window.store.state.neuron.place == AT_ONCE + 800, timeout=20_000)
    assert [entry.words for entry in window.store.history.past] == ["open"]


def test_a_file_stands_once_among_the_recent_ones_also_where_it_is_the_only_one(window, keep, tmp_path):
    path = str(tmp_path / "one.toml")
    for _ in range(2):
        keep.save_to(path)
    assert [action.toolTip() for action in recent(window)] == [path]
    ini = tmp_path / "settings.ini"
    ini.write_text(f"[General]\nrecent={path}\n")  # as Qt writes a list of one
    window.settings = QSettings(str(ini), QSettings.Format.IniFormat)
    assert [action.toolTip() for action in recent(window)] == [path]


def test_a_scene_of_a_lesson_is_not_saved_over_the_file_that_was_open(window, keep, tmp_path):
    path = tmp_path / "mine.toml"
    keep.save_to(str(path))
    before = path.read_text()
    window.store.dispatch(updates.open_lesson, load_lesson(all_lessons()[0].id))
    trigger(window, "save")
    assert window.findChild(QFileDialog, "save_dialog").isVisible()
    assert path.read_text() == before


def test_the_session_tells_the_late_step_that_a_walk_is_still_under_way_to(window, keep, tmp_path, qtbot):
    goal = updates.scrub(updates.set_learning_rate(window.store.state, 1e-7), AT_ONCE + 800.0)
    files.save(tmp_path / "long.toml", goal)
    path_of.cache_clear()
    window.session = tmp_path / "session.toml"
    keep.open_path(str(tmp_path / "long.toml"))
    keep._session.end()
    assert keep._walk.under_way
    assert f"place = {AT_ONCE + 800}" in window.session.read_text()


def test_a_ghost_that_went_far_is_walked_too_before_it_is_shown(window, keep, tmp_path, qtbot, monkeypatch):
    walked = updates.scrub(updates.set_learning_rate(window.store.state, 1e-8), AT_ONCE + 800.0)
    goal = updates.set_learning_rate(walked, 0.5)
    files.save(tmp_path / "ghost.toml", goal)
    path_of.cache_clear()
    monkeypatch.setattr(walk, "BUDGET", 0.0)
    keep.open_path(str(tmp_path / "ghost.toml"))
    keep._walk._on()
    assert window.store.state.neuron.ghost is None
    qtbot.waitUntil(lambda: window.store.state.neuron.ghost == goal.neuron.ghost, timeout=20_000)


def test_a_deed_stops_the_walk_where_it_is(window, keep, tmp_path):
    goal = updates.scrub(updates.set_learning_rate(window.store.state, 1e-6), AT_ONCE + 3000.0)
    files.save(tmp_path / "long.toml", goal)
    path_of.cache_clear()
    keep.open_path(str(tmp_path / "long.toml"))
    window.store.dispatch(updates.scrub, 3.0)
    for _ in range(5):
        QApplication.processEvents()
    assert window.store.state.neuron.place == 3.0


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
