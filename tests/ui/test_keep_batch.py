"""What is kept of the Batch lab: files, codes, pictures, the session, undo; rows that are in a file are read first."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from biasviz import document, files, updates
from biasviz.data import FromFile, readers
from biasviz.data import sources as of_rows
from biasviz.lab_history import OPEN
from biasviz.opening import opened_state
from biasviz.state import View, on_shelf
from biasviz.ui.keep.feature import Keep
from biasviz.ui.snapshot import settle
from biasviz.updates import batch

from .keep_cases import notice, trigger


def started(place, scenario=None):
    from biasviz.ui.app import create_window

    made = create_window(scenario, session=place)
    made.show()
    settle()
    return made


def keep_of(window) -> Keep:
    return next(feature for feature in window.features if isinstance(feature, Keep))


def until(qtbot, true):
    qtbot.waitUntil(true, timeout=20_000)


@pytest.fixture
def measured(tmp_path):
    path = tmp_path / "measured.csv"
    path.write_text("a,y\n" + "".join(f"{k},{2 * k}\n" for k in range(50)))
    return path


@pytest.fixture
def scenario(tmp_path, measured):
    """Return a scenario file whose rows are in a file beside it."""
    path = tmp_path / "mine.toml"
    path.write_text(
        'schema = 1\nkind = "scenario"\nlab = "batch"\ntitle = "Measured"\n\n'
        '[data]\nfile = "measured.csv"\nform = "text"\ninputs = ["a"]\ntargets = ["y"]\n\n'
        '[start]\nW = 1\nb = 0.5\nactivation = "linear"\nloss = "half_mse"\nlearning_rate = 0.01\nreduction = "mean"\n'
    )
    of_rows.forget()
    return path


def test_the_next_start_has_both_labs_as_they_were(qtbot, tmp_path):
    place = tmp_path / "session.toml"
    one = started(place)
    one.store.dispatch(updates.set_w, 2.0)
    one.store.dispatch(updates.open_lab, "batch")
    one.store.dispatch(batch.set_bias, 0, 1.25)
    one.store.dispatch(updates.step)
    left = one.store.state
    one.close()
    two = started(place)
    assert document.same(document.kept(two.store.state), document.kept(left))
    assert two.store.state.neuron.run == left.neuron.run
    two.store.dispatch(updates.open_lab, "neuron")
    two.close()
    three = started(place)
    assert (three.store.state.lab, three.store.state.batch) == ("neuron", None)
    three.store.dispatch(updates.open_lab, "batch")
    assert three.store.state.batch.run == left.batch.run
    assert three.store.state.batch.place == left.batch.place
    three.close()


def test_a_file_that_was_saved_opens_as_it_was(window, tmp_path):
    keep, path = keep_of(window), str(tmp_path / "mine.toml")
    window.store.dispatch(updates.load_scenario, "rows-cancel")
    window.store.dispatch(batch.mute, 1)
    keep.save_to(path)
    assert not window.isWindowModified()
    saved = document.kept(window.store.state)
    window.store.dispatch(batch.mute, 1)
    assert window.isWindowModified()
    keep.open_path(path)
    assert document.kept(window.store.state) == saved
    assert window.store.history.past[-1].words == OPEN


def test_a_code_opens_the_scenario_at_its_place(window):
    from biasviz.shortcode import code_of

    state = updates.quarter(updates.load_scenario(window.store.state, "sum-over-rows"))
    code = code_of(batch.choose_neuron(updates.choose_page(state, "curve"), 2))
    assert code.startswith("sum-over-rows/curve/n3/@1/")
    keep_of(window).open_code(code)
    lab = window.store.state.batch
    assert (window.store.state.lab, lab.page, lab.neuron, lab.place) == ("batch", "curve", 2, 1.0)
    keep_of(window).open_code("first-slope@3")
    assert (window.store.state.lab, window.store.state.neuron.place) == ("neuron", 3.0)


def test_a_late_step_of_many_rows_is_walked_in_slices(window, qtbot, tmp_path):
    path = tmp_path / "late.toml"
    state = opened_state("sixty-thousand-rows", View())
    goal = batch.set_bias(state, 0, 0.25)
    goal = document.state_from(document.text_of(goal).replace("place = 0", "place = 12", 1), goal)
    files.save(path, goal)
    keep_of(window).open_path(str(path))
    assert 0 <= window.store.state.batch.place < 12
    until(qtbot, lambda: window.store.state.batch.place == 12)


def test_the_rows_of_a_scenario_are_read_from_the_file_beside_it(window, qtbot, scenario):
    keep_of(window).open_path(str(scenario))
    until(qtbot, lambda: window.store.state.lab == "batch")
    assert window.store.trace.n == 50
    assert window.store.trace.db[0, 0] == pytest.approx(-24.0)
    assert window.store.state.file == str(scenario)


def test_rows_that_are_gone_are_told_in_a_sentence_and_the_lab_opens_without_them(qtbot, tmp_path, scenario, measured):
    place = tmp_path / "session.toml"
    one = started(place, str(scenario))
    until(qtbot, lambda: one.store.state.lab == "batch")
    assert isinstance(one.store.state.batch.run.start.batch.source, FromFile)
    one.close()
    measured.unlink()
    of_rows.forget()
    two = started(place)
    until(qtbot, lambda: "measured.csv" in notice(two))
    assert two.store.state.lab == "neuron"
    assert "measured.csv" in on_shelf(two.store.state, "batch")
    two.store.dispatch(updates.open_lab, "batch")
    until(qtbot, lambda: two.store.state.lab == "batch")
    assert two.store.state.batch.scenario == "sum-over-rows"
    assert "measured.csv" in notice(two)
    two.close()


@pytest.mark.parametrize("deeper", [False, True])
def test_a_folder_with_a_scenario_and_its_rows_can_be_moved(window, qtbot, tmp_path, measured, deeper):
    home, away = tmp_path / "home", tmp_path / "away"
    rows = home / "rows" / "measured.csv" if deeper else home / "measured.csv"
    rows.parent.mkdir(parents=True)
    measured.rename(rows)
    state = opened_state("sum-over-rows", View())
    found = readers.source_of(str(rows))
    files.save(home / "mine.toml", batch.set_data(state, found, ["a"], ["y"]))
    text = (home / "mine.toml").read_text()
    assert 'file = "rows/measured.csv"' in text if deeper else 'file = "measured.csv"' in text
    assert str(tmp_path) not in text
    home.rename(away)
    of_rows.forget()
    keep_of(window).open_path(str(away / "mine.toml"))
    until(qtbot, lambda: window.store.state.lab == "batch")
    assert window.store.trace.n == 50
    assert window.store.state.batch.run.start.batch.source.path == str(away / rows.relative_to(home))
    assert not window.isWindowModified()


def test_rows_that_lie_elsewhere_are_named_by_their_whole_path(tmp_path, measured):
    state = opened_state("sum-over-rows", View())
    with_rows = batch.set_data(state, readers.source_of(str(measured)), ["a"], ["y"])
    (tmp_path / "beside").mkdir()
    files.save(tmp_path / "beside" / "mine.toml", with_rows)
    assert f'file = "{measured}"' in (tmp_path / "beside" / "mine.toml").read_text()
    assert f'file = "{measured}"' in document.text_of(with_rows)


def test_reading_can_be_stopped_and_then_nothing_has_changed(window, qtbot, scenario, monkeypatch):
    from biasviz.ui.keep import rows

    def slow(source):
        while True:
            yield 0.5

    monkeypatch.setattr(rows, "PATIENCE", 0)
    monkeypatch.setattr(readers, "read", slow)
    before = window.store.state
    keep_of(window).open_path(str(scenario))
    until(qtbot, lambda: window.findChild(object, "cancel_reading") is not None)
    window.findChild(object, "cancel_reading").click()
    QApplication.processEvents()
    assert not keep_of(window)._rows.busy
    assert window.store.state == before


def test_undo_goes_back_to_the_other_lab_and_again(window):
    window.store.dispatch(updates.open_lab, "batch")
    window.store.dispatch(batch.set_bias, 0, 1.25)
    assert [entry.words for entry in window.store.history.past] == ["lab", "bias b"]
    trigger(window, "undo")
    trigger(window, "undo")
    assert window.store.state.lab == "neuron"
    trigger(window, "redo")
    trigger(window, "redo")
    assert window.store.state.batch.run.start.bias[0] == 1.25
