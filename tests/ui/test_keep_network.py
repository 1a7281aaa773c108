"""What is kept of the Network lab: files, dropped ones too, codes, the session, undo; rows in a file are read first."""

from __future__ import annotations

import pytest

from biasviz import document, files, updates
from biasviz.data import sources as of_rows
from biasviz.lab_history import OPEN
from biasviz.pngtext import KEYWORD
from biasviz.sharing.order import Order
from biasviz.shortcode import code_of
from biasviz.state import on_shelf
from biasviz.ui.sharing.jobs import job
from biasviz.updates import network

from .keep_cases import trigger
from .test_keep import drop
from .test_keep_batch import keep_of, started, until


@pytest.fixture
def changed(window):
    """The window with a training that was changed on the way."""
    window.store.dispatch(updates.load_scenario, "two-layers")
    window.store.dispatch(updates.scrub, 5.0)
    window.store.dispatch(network.set_bias, 0, 2, -1.25)
    window.store.dispatch(updates.step)
    return window


def test_a_file_that_was_saved_opens_as_it_was(changed, tmp_path):
    keep, path = keep_of(changed), str(tmp_path / "mine.toml")
    keep.save_to(path)
    assert not changed.isWindowModified()
    saved = document.kept(changed.store.state)
    changed.store.dispatch(network.set_learning_rate, 0.25)
    assert changed.isWindowModified()
    keep.open_path(path)
    assert document.kept(changed.store.state) == saved
    assert changed.store.history.past[-1].words == OPEN
    assert changed.store.trace.path.biases(5, 5)[0, 2] == -1.25


def test_a_file_that_is_dropped_on_the_window_opens_the_lab(window, tmp_path):
    state = updates.load_scenario(window.store.state, "article-shared-biases")
    files.save(tmp_path / "mine.toml", network.set_bias(state, 1, 0, 0.5))
    assert window.store.state.lab == "neuron"
    drop(window, tmp_path / "mine.toml")
    assert (window.store.state.lab, window.store.state.network.run.start.biases[1]) == ("network", (0.5, 0.5))


def test_a_picture_of_the_lab_brings_it_back(changed, qtbot, tmp_path):
    for _ in job(changed.store.state, Order("png"), tmp_path / "lab.png"):
        pass
    assert KEYWORD.encode() in (tmp_path / "lab.png").read_bytes()[:100_000]
    expected = document.kept(changed.store.state).network
    changed.store.dispatch(updates.open_lab, "neuron")
    drop(changed, tmp_path / "lab.png")
    assert document.kept(changed.store.state).network == expected


def test_the_next_start_has_the_lab_as_it_was(qtbot, tmp_path):
    place = tmp_path / "session.toml"
    one = started(place)
    one.store.dispatch(updates.load_scenario, "two-layers")
    one.store.dispatch(updates.scrub, 7.0)
    one.store.dispatch(network.set_weight, 1, 0, 0, 0.5)
    left = one.store.state
    one.close()
    two = started(place)
    assert document.same(document.kept(two.store.state), document.kept(left))
    two.store.dispatch(updates.open_lab, "neuron")
    two.close()
    three = started(place)
    assert (three.store.state.lab, three.store.state.network) == ("neuron", None)
    assert "[start]" in on_shelf(three.store.state, "network")
    three.store.dispatch(updates.open_lab, "network")
    assert three.store.state.network.run == left.network.run
    assert three.store.state.network.place == left.network.place
    three.close()


def test_a_code_opens_the_scenario_at_its_place(window):
    state = updates.scrub(updates.load_scenario(window.store.state, "two-layers"), 6.0)
    code = code_of(network.choose_unit(state, 1, 0))
    keep_of(window).open_code(code)
    lab = window.store.state.network
    assert (window.store.state.lab, lab.layer, lab.unit, lab.place) == ("network", 1, 0, 6.0)


def test_undo_goes_through_what_was_changed_on_the_way(changed):
    assert [entry.words for entry in changed.store.history.past[-3:]] == ["step", "bias b1[3]", "step"]
    trigger(changed, "undo")
    trigger(changed, "undo")
    assert (changed.store.state.network.place, changed.store.state.network.run.edits) == (5.0, ())
    trigger(changed, "redo")
    assert changed.store.trace.parameters.b[0][0, 2] == -1.25


def test_rows_in_a_file_beside_a_scenario_are_read_first(window, qtbot, tmp_path):
    (tmp_path / "measured.csv").write_text("a,y\n" + "".join(f"{k / 50},{2 * k / 50}\n" for k in range(50)))
    (tmp_path / "mine.toml").write_text(
        'schema = 1\nkind = "scenario"\nlab = "network"\ntitle = "Measured"\n\n'
        '[data]\nfile = "measured.csv"\nform = "text"\ninputs = ["a"]\ntargets = ["y"]\n\n'
        '[start]\nhidden = [2]\nactivations = "tanh"\nb = [0, [0.5]]\nloss = "half_mse"\nlearning_rate = 0.1\n'
    )
    of_rows.forget()
    keep_of(window).open_path(str(tmp_path / "mine.toml"))
    until(qtbot, lambda: window.store.state.lab == "network")
    assert window.store.trace.n == 50
    assert window.store.trace.parameters.b[1][0, 0] == 0.5


def test_a_late_place_in_a_file_is_walked_in_slices(window, qtbot, tmp_path):
    state = updates.load_scenario(window.store.state, "vanishing-slopes")
    text = document.text_of(network.set_seed(state, 7)).replace("place = 0", "place = 900", 1)
    (tmp_path / "late.toml").write_text(text)
    keep_of(window).open_path(str(tmp_path / "late.toml"))
    until(qtbot, lambda: window.store.state.lab == "network" and window.store.state.network.place == 900)
    assert window.store.trace.step == 900
