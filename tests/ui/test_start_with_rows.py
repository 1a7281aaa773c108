"""A start whose rows are many, or in a file: the window is there first, and nothing of the session is lost."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

from biasviz import cli, patience, updates
from biasviz.data import Generated, generators
from biasviz.data import sources as of_rows
from biasviz.opening import data_file
from biasviz.ui.app import create_window
from biasviz.ui.keep import preparing
from biasviz.ui.keep.asking import ask_to_open
from biasviz.ui.keep.feature import Keep
from biasviz.ui.snapshot import settle
from biasviz.updates import batch
from biasviz.updates import data as tables

from .keep_cases import notice

MANY = 9_000


@pytest.fixture
def gate(monkeypatch):
    """Hold back the making of many rows until it is opened."""
    event, real = threading.Event(), generators.generate

    def made(id, rows, seed, given):
        patience.ask(2 * rows, patience.MADE, rows)
        if rows == MANY:
            event.wait(20)
        return real(id, rows, seed, given)

    monkeypatch.setattr(generators, "generate", made)
    monkeypatch.setattr(preparing, "TELLS", 0)
    event.set()
    yield event
    event.set()


@pytest.fixture
def csv(tmp_path):
    path = tmp_path / "rows.csv"
    path.write_text("a,y\n1,0\n2,1\n4,1\n")
    return path


def started(place, scenario=None, remembered=None):
    made = create_window(scenario, session=place, remembered=remembered)
    made.show()
    settle()
    return made


def until(qtbot, true):
    qtbot.waitUntil(lambda: bool(true()), timeout=20_000)


@pytest.fixture
def left(qtbot, tmp_path, gate, monkeypatch):
    """Return a session in which the Batch lab has many rows that are made."""
    place = tmp_path / "session.toml"
    one = started(place)
    one.store.dispatch(updates.open_lab, "batch")
    one.store.dispatch(batch.choose_loss, "half_mse")
    one.store.dispatch(tables.take, Generated("line", MANY, 7))
    one.close()
    of_rows.forget()
    batch.path_of.cache_clear()
    monkeypatch.setattr(patience, "MOST", 5_000)
    return place


def test_the_window_is_there_before_its_rows_are(qtbot, left, gate):
    gate.clear()
    before = left.read_text()
    two = started(left)
    assert two.store.state.lab == "neuron"
    qtbot.wait(700)
    assert left.read_text() == before
    gate.set()
    until(qtbot, lambda: two.store.state.lab == "batch")
    assert (two.store.trace.n, two.store.state.batch.run.start.batch.source.seed) == (MANY, 7)
    assert two.session == left
    two.close()
    assert f"rows = {MANY}" in left.read_text()


def test_a_start_that_is_stopped_goes_on_with_what_is_shown(qtbot, left, gate):
    gate.clear()
    two = started(left)
    until(qtbot, lambda: two.findChild(QPushButton, "stop_preparing") is not None)
    two.findChild(QPushButton, "stop_preparing").click()
    gate.set()
    qtbot.wait(50)
    assert two.store.state.lab == "neuron"
    assert two.session == left
    two.close()


def test_what_was_done_before_the_rows_came_can_be_gone_back_to(qtbot, left, gate):
    gate.clear()
    two = started(left)
    two.store.dispatch(updates.set_w, 2.5)
    gate.set()
    until(qtbot, lambda: two.store.state.lab == "batch")
    two.store.undo()
    assert two.store.state.neuron.run.start.w == 2.5
    two.close()


def test_rows_that_have_changed_are_told_and_the_rest_of_the_session_is_there(qtbot, tmp_path, csv):
    place = tmp_path / "session.toml"
    one = started(place)
    one.store.dispatch(updates.set_w, 2.5)
    keep = next(feature for feature in one.features if isinstance(feature, Keep))
    keep.open_path(str(csv))
    one.findChild(QPushButton, "import_read").click()
    until(qtbot, lambda: one.store.state.lab == "batch")
    one.close()
    of_rows.forget()
    csv.write_text("a,y\n1,0\n2,1\n4,0\n5,1\n")
    two = started(place)
    until(qtbot, lambda: "rows.csv" in notice(two))
    assert "is not what it was" in notice(two)
    assert two.store.state.neuron.run.start.w == 2.5
    two.store.dispatch(updates.open_lab, "batch")
    until(qtbot, lambda: two.store.state.lab == "batch")
    assert two.store.state.batch.scenario == "sum-over-rows"
    two.close()


# Files of data


def dialog(window):
    return next((d for d in window.findChildren(QDialog, "data_import") if d.isVisible()), None)


def test_a_file_of_data_on_the_command_line_is_asked_for_its_columns(qtbot, tmp_path, csv):
    one = started(tmp_path / "session.toml", str(csv))
    until(qtbot, lambda: dialog(one))
    dialog(one).findChild(QPushButton, "import_read").click()
    until(qtbot, lambda: one.store.state.lab == "batch")
    assert (one.store.trace.n, one.store.state.batch.page) == (3, "data")
    one.close()


def test_a_file_of_data_beside_a_session_leaves_the_session(qtbot, tmp_path, csv):
    place = tmp_path / "session.toml"
    one = started(place)
    one.store.dispatch(updates.set_w, 2.5)
    one.close()
    two = started(place, str(csv))
    until(qtbot, lambda: dialog(two))
    assert two.store.state.neuron.run.start.w == 2.5
    two.close()


def test_a_file_of_data_is_among_the_files_that_were_open_last(qtbot, tmp_path, csv):
    settings = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    one = started(tmp_path / "session.toml", str(csv), settings)
    until(qtbot, lambda: dialog(one))
    assert settings.value("recent") in (str(csv), [str(csv)])
    csv.unlink()
    keep = next(feature for feature in one.features if isinstance(feature, Keep))
    keep.open_path(str(csv))
    assert "rows.csv" in notice(one)
    assert not settings.value("recent")
    one.close()


def test_a_file_of_data_is_dropped_and_offered_by_the_dialog(window, csv):
    window.show()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(csv))])
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at, copy = QPoint(50, 50), Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(at, copy, data, button, keys))
    QApplication.sendEvent(window, QDropEvent(QPointF(at), copy, data, button, keys))
    settle()
    assert dialog(window) is not None
    filters = ask_to_open(window, "", lambda _: None).nameFilters()
    assert all("*.csv" in filters[k] and "*.npz" in filters[k] for k in (0, 3))


@pytest.mark.parametrize("command", [["snapshot"], ["export"], ["code"]])
def test_commands_that_need_an_experiment_say_what_to_do_with_data(capsys, csv, tmp_path, command):
    ending = {"snapshot": "png", "export": "csv"}.get(command[0])
    output = [] if ending is None else ["-o", str(tmp_path / f"out.{ending}")]
    assert cli.main([*command, str(csv), *output]) == 2
    told = capsys.readouterr().err
    assert told == (
        "biasviz: rows.csv is a file of data, whose columns are chosen in the window: open it there with "
        "`biasviz rows.csv`, or name it in [data] of a scenario (.toml).\n"
    )


def test_a_file_of_data_that_is_none_is_told_before_there_is_a_window(capsys, tmp_path):
    path = tmp_path / "rows.npy"
    path.write_bytes(b"\x93NUMPY\x01\x00broken")
    assert cli.main([str(path)]) == 2
    assert "rows.npy" in capsys.readouterr().err
    assert cli.main([str(tmp_path / "gone.csv")]) == 2
    assert "gone.csv cannot be read" in capsys.readouterr().err


def test_only_what_is_a_file_of_data_is_taken_for_one(tmp_path, csv):
    (tmp_path / "train-images-idx3-ubyte").write_bytes(b"\0\0\x08\x01\0\0\0\x02\x01\x02")
    assert data_file(str(csv)) == str(csv)
    assert data_file(str(tmp_path / "train-images-idx3-ubyte")) is not None
    assert [data_file(place) for place in (None, "first-slope", str(tmp_path), "gone.csv")] == [None] * 4
