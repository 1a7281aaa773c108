"""What takes long is worked out in a thread: the window lives, nothing changes until it is there; it can be stopped."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from biasviz import patience, updates
from biasviz.data import generators
from biasviz.data import sources as of_rows
from biasviz.errors import InputError
from biasviz.ui.keep import preparing
from biasviz.ui.snapshot import settle
from biasviz.updates import batch
from biasviz.updates import data as tables

from .keep_cases import notice, trigger


class Gate:
    """Lets the making of many rows go on only when it is opened."""

    def __init__(self, monkeypatch):
        self.event = threading.Event()
        self.threads = []
        self._real = generators.generate
        monkeypatch.setattr(generators, "generate", self._made)

    def _made(self, id, rows, seed, given):
        patience.ask(2 * rows, patience.MADE, rows)
        if rows > 1000:
            self.threads.append(threading.get_ident())
            self.event.wait(20)
        return self._real(id, rows, seed, given)


@pytest.fixture
def gate(monkeypatch):
    monkeypatch.setattr(patience, "MOST", 5_000)
    monkeypatch.setattr(preparing, "TELLS", 0)
    of_rows.forget()
    made = Gate(monkeypatch)
    yield made
    made.event.set()


@pytest.fixture
def lab(window, gate):
    window.show()
    window.store.dispatch(updates.open_lab, "batch")
    window.store.dispatch(batch.choose_loss, "half_mse")
    window.store.dispatch(tables.choose_generator, "line")
    settle()
    return window


def line(window) -> str:
    found = window.findChild(QWidget, "preparing")
    return found.findChild(QLabel).text() if found is not None and found.isVisible() else ""


def until(qtbot, true):
    qtbot.waitUntil(lambda: bool(true()), timeout=20_000)


def wanted(window, rows=9_000):
    window.store.dispatch(tables.set_generated, "rows", rows)


def test_nothing_changes_until_the_rows_are_there_and_then_all_of_it_at_once(qtbot, lab, gate):
    before, seen = lab.store.state, []
    lab.store.changed.connect(lambda state, trace: seen.append(trace.n))
    wanted(lab)
    until(qtbot, lambda: line(lab))
    assert line(lab) == "9,000 rows are being made …"
    assert lab.store.state is before
    assert seen == []
    gate.event.set()
    until(qtbot, lambda: lab.store.trace.n == 9_000)
    assert line(lab) == ""
    assert gate.threads != [threading.get_ident()]
    assert len(gate.threads) == 1
    assert lab.store.history.past[-1].state == before


def test_the_window_can_be_used_meanwhile(qtbot, lab, gate):
    wanted(lab)
    lab.store.dispatch(updates.choose_page, "curve")
    assert lab.store.state.batch.page == "curve"
    gate.event.set()
    until(qtbot, lambda: lab.store.trace.n == 9_000)
    assert lab.store.state.batch.page == "curve"


def test_stop_forgets_it(qtbot, lab, gate):
    before = lab.store.state
    wanted(lab)
    until(qtbot, lambda: line(lab))
    QTest.mouseClick(lab.findChild(QPushButton, "stop_preparing"), Qt.MouseButton.LeftButton)
    assert line(lab) == ""
    gate.event.set()
    until(qtbot, lambda: not lab.store.preparing.busy)
    qtbot.wait(100)
    assert lab.store.state is before


def test_a_second_wish_takes_the_place_of_the_first(qtbot, lab, gate):
    shown = []
    lab.store.changed.connect(lambda state, trace: shown.append(trace.n))
    wanted(lab, 9_000)
    wanted(lab, 8_000)
    gate.event.set()
    until(qtbot, lambda: lab.store.trace.n == 8_000)
    qtbot.wait(100)
    assert 9_000 not in shown
    assert lab.store.trace.n == 8_000


def test_rows_that_were_taken_meanwhile_are_not_taken_away_again(qtbot, lab, gate):
    wanted(lab, 9_000)
    wanted(lab, 50)
    assert lab.store.trace.n == 50
    gate.event.set()
    until(qtbot, lambda: not lab.store.preparing.busy)
    qtbot.wait(50)
    assert lab.store.trace.n == 50


def test_what_is_wrong_is_told_in_its_sentence(qtbot, lab, gate, monkeypatch):
    def wrong(*_):
        patience.ask(10**9, patience.MADE, 10**9)
        raise InputError("There is no room for them.")

    before = lab.store.state
    monkeypatch.setattr(generators, "generate", wrong)
    wanted(lab)
    until(qtbot, lambda: notice(lab) == "There is no room for them.")
    assert lab.store.state is before


def test_a_step_of_many_rows_is_taken_in_a_thread_while_it_plays(qtbot, lab, gate):
    gate.event.set()
    wanted(lab)
    until(qtbot, lambda: lab.store.trace.n == 9_000)
    lab.store.dispatch(updates.choose_page, "curve")
    until(qtbot, lambda: not lab.store.preparing.busy and lab.store.state.batch.page == "curve")
    lab.store.dispatch(updates.toggle_play)
    until(qtbot, lambda: lab.store.trace.step >= 2)
    lab.store.dispatch(updates.toggle_play)
    assert not lab.store.state.batch.playing


def test_undo_of_rows_that_are_not_kept_any_more_prepares_them_again(qtbot, lab, gate):
    gate.event.set()
    wanted(lab)
    until(qtbot, lambda: lab.store.trace.n == 9_000)
    wanted(lab, 40)
    of_rows.forget()
    batch.path_of.cache_clear()
    gate.event.clear()
    trigger(lab, "undo")
    assert lab.store.trace.n == 40
    gate.event.set()
    until(qtbot, lambda: lab.store.trace.n == 9_000)


def test_a_scenario_with_many_rows_is_opened_without_standing_still(qtbot, lab, gate, tmp_path):
    from biasviz import files
    from biasviz.ui.keep.feature import Keep

    keep = next(feature for feature in lab.features if isinstance(feature, Keep))
    path = tmp_path / "many.toml"
    files.save(path, lab.store.state)
    path.write_text(path.read_text().replace("rows = 100", "rows = 9000"))
    keep.open_path(str(path))
    assert lab.store.trace.n == 100
    gate.event.set()
    until(qtbot, lambda: lab.store.trace.n == 9_000)
    assert lab.store.state.file == str(path)
