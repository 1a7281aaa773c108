"""Whatever can be opened is told by what is in it."""

import numpy as np
import pytest

from biasviz import cli, descend, document, files, grad, updates
from biasviz.errors import InputError
from biasviz.experiments.neuron.path import path_of
from biasviz.opening import fallen, opened_file, scenario_state
from biasviz.sharing.png import PngWriter
from biasviz.shortcode import code_of
from biasviz.state import View, with_neuron

BASE = scenario_state("first-slope", View())


def test_only_a_file_that_can_be_saved_to_again_becomes_the_open_file(tmp_path):
    state = updates.set_w(BASE, 3.0)
    files.save(tmp_path / "mine.toml", state)
    with (tmp_path / "mine.png").open("wb") as file:
        writer = PngWriter(file, 2, 2, document.text_of(state))
        writer.rows(np.zeros((2, 2, 3), np.uint8))
        writer.close()
    saved = opened_file(tmp_path / "mine.toml", BASE)
    assert saved.file == str(tmp_path / "mine.toml")
    picture = opened_file(tmp_path / "mine.png", saved)
    assert (picture.neuron.run, picture.file) == (state.neuron.run, "")


@pytest.fixture
def kept(tmp_path):
    """One experiment, three steps into its run, as everything that can be opened."""
    state = with_neuron(updates.choose_optimizer(updates.set_w(BASE, 3.0), "momentum"), place=3.0)
    files.save(tmp_path / "mine.toml", state)
    with (tmp_path / "mine.png").open("wb") as file:
        writer = PngWriter(file, 2, 2, document.text_of(state))
        writer.rows(np.zeros((2, 2, 3), np.uint8))
        writer.close()
    return state, [str(tmp_path / "mine.toml"), tmp_path / "mine.png", code_of(state)]


def test_grad_and_descend_take_whatever_can_be_opened(kept):
    state, places = kept
    path = path_of(state.neuron.run)
    path.reach(4)
    for place in places:
        found = grad(scenario=place)
        assert found.dL_db == path.point(3).dL_db
        assert found.next_b == path.next_b(3)  # with what momentum remembers
        assert descend(scenario=place, steps=4).b[4] == path.neuron(4).b
    assert grad(scenario=places[0], b=1.0).next_b != path.next_b(3)


def test_code_and_snapshot_begin_at_the_step_of_what_is_opened(kept, capsys):
    _, places = kept
    for place in places:
        assert cli.main(["code", str(place)]) == 0
        assert "range(1, 5)" in capsys.readouterr().out
    assert cli.main(["code", str(places[0]), "--step", "0"]) == 0
    assert "range(1, 2)" in capsys.readouterr().out


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("options", "place"), [([], 3.0), (["--step", "0"], 0.0)])
def test_a_snapshot_is_taken_at_the_step_that_is_asked_for(kept, tmp_path, options, place):
    assert cli.main(["snapshot", kept[1][0], "-o", str(tmp_path / "a.png"), *options]) == 0
    assert opened_file(tmp_path / "a.png", BASE).neuron.place == place


@pytest.mark.parametrize(("ending", "kind"), [("svg", "an SVG picture"), ("pdf", "a PDF file")])
@pytest.mark.usefixtures("qapp")
def test_a_figure_that_cannot_be_opened_is_told_by_its_kind(tmp_path, capsys, ending, kind):
    path = str(tmp_path / f"a.{ending}")
    assert cli.main(["export", "first-slope", "-o", path]) == 0
    for command in (["grad", "--scenario", path], ["code", path]):
        assert cli.main(command) == 2
        assert f"a.{ending} is {kind}: open a scenario or a lesson (.toml), or a PNG or APNG" in capsys.readouterr().err


@pytest.mark.usefixtures("qapp")
def test_an_exported_apng_is_an_experiment_again(tmp_path, capsys):
    path = str(tmp_path / "a.apng")
    assert cli.main(["export", "dead-relu", "-o", path, "--what", "plots", "--steps", "1", "--frames", "1"]) == 0
    assert opened_file(tmp_path / "a.apng", BASE).neuron.scenario == "dead-relu"


def test_a_folder_is_refused_with_its_path(tmp_path):
    with pytest.raises(InputError, match=f"^{tmp_path} is not a file: "):
        opened_file(tmp_path, BASE)


def test_what_has_the_name_of_a_picture_and_is_none_is_said_to_be_damaged(tmp_path):
    place = tmp_path / "broken.png"
    place.write_bytes(b"\xee\xc3\xaf\x90" * 100)
    with pytest.raises(InputError, match=r"^broken\.png is damaged, or not a PNG picture at all\.$"):
        opened_file(place, BASE)


def test_fallen_rows_of_another_lab_are_refused_without_saying_what_it_is():
    with pytest.raises(InputError, match=r"^rows = 2 is of the Batch lab: only there do the rows of a step fall"):
        fallen(scenario_state("two-layers", View()), 2)


def test_one_row_is_said_to_be_one(capsys):
    assert cli.main(["grad", "--scenario", "article-shared-biases"]) == 0
    assert capsys.readouterr().out.splitlines()[0].endswith("summed over 1 row")
