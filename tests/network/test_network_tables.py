"""A network's training, and the curve of one bias, as CSV and JSON: exact, valid, in slices."""

import csv
import io
import json
from dataclasses import replace

import numpy as np
import pytest

from biasviz import updates
from biasviz.cli import main
from biasviz.errors import InputError
from biasviz.experiments.network.curve import at
from biasviz.experiments.network.evaluation import Parameters
from biasviz.experiments.network.path import path_of
from biasviz.opening import scenario_state
from biasviz.sharing.order import Order
from biasviz.sharing.table_files import pieces, written
from biasviz.state import View
from biasviz.updates import network

START = scenario_state("two-layers", View())
HELD = scenario_state("moons-overfitted", View())


def text(of, **order):
    return "".join(piece for _, piece in pieces(of, Order(**order)))


def rows(of, **order):
    return list(csv.DictReader(io.StringIO(text(of, format="csv", **order), newline="")))


def refuse(constant):
    raise AssertionError(f"{constant} is no JSON")


def test_every_bias_and_every_db_of_every_step_reads_back_as_the_very_float():
    found, path = rows(START, what="run", last=20), path_of(START.network.run)
    assert [int(row["step"]) for row in found] == list(range(21))
    for step, row in enumerate(found):
        b = Parameters(path.run.start, path.parameters(step)).b
        db = Parameters(path.run.start, path.gradient(step)).b
        assert [float(row[f"b1_{k}"]) for k in (1, 2, 3)] == b[0][0].tolist()
        assert [float(row[f"db1_{k}"]) for k in (1, 2, 3)] == db[0][0].tolist()
        assert (float(row["b2_1"]), float(row["db2_1"])) == (b[1][0, 0], db[1][0, 0])
        assert float(row["L"]) == float(row["train_loss"]) == path.loss(step)
        assert float(row["epoch"]) == step


def test_losses_of_held_out_rows_stand_where_they_were_worked_out():
    found = rows(HELD, what="run", last=40)
    there = [row for row in found if row["test_loss"]]
    assert 2 < len(there) < len(found)
    assert float(there[0]["test_loss"]) == pytest.approx(0.81222762)
    assert all(row["train_loss"] for row in found)
    assert all((row["test_loss"] == "") == (row["test_right"] == "") for row in found)


def test_of_minibatches_l_is_of_the_rows_of_the_step_and_epochs_have_parts():
    state = network.set_batch_size(scenario_state("iris-held-out", View()), 30)
    found = rows(state, what="run", last=7)
    assert [float(row["epoch"]) for row in found[:5]] == pytest.approx([0, 30 / 105, 60 / 105, 90 / 105, 1])
    assert found[1]["L"] != found[1]["train_loss"]


def test_a_sum_is_told_beside_its_mean():
    row = rows(network.choose_reduction(START, "sum"), what="run", last=0)[0]
    assert float(row["L"]) == pytest.approx(4 * float(row["train_loss"]))


def test_the_curve_is_what_the_network_says_at_each_bias():
    state = network.look_at(network.choose_unit(updates.scrub(START, 5.0), 0, 2), (-2.0, 3.0))
    found = rows(state, what="curve", points=11)
    assert [float(row["b"]) for row in found] == np.linspace(-2, 3, 11).tolist()
    for row in found:
        spot = at(state.network.run, 5, 0, 2, float(row["b"]))
        assert float(row["L"]) == pytest.approx(spot.loss, rel=1e-12)
        assert float(row["dL_db"]) == pytest.approx(spot.dL_db, rel=1e-12)


def test_json_tells_the_settings_what_each_column_means_and_how_it_came_out():
    dead = scenario_state("all-dead-start", View())
    data = json.loads(text(dead, format="json", what="run", last=3), parse_constant=refuse)
    (lane,) = data["lanes"]
    assert (data["format"], data["lab"], lane["outcome"]) == ("biasviz-run", "network", "dead")
    assert lane["settings"]["hidden"] == [4]
    assert lane["data"] == {"inputs": ["x1", "x2"], "targets": ["y"], "rows": 500}
    means = {column["name"]: column["meaning"] for column in lane["columns"]}
    assert means["db1_3"] == "slope of L over the bias of unit 3 of layer 1"
    assert all(means.values())
    curve = json.loads(text(START, format="json", what="curve", points=3), parse_constant=refuse)
    assert (curve["unit"], curve["step"], len(curve["lanes"][0]["rows"])) == ([1, 1], 0, 3)


def test_a_training_that_ends_has_as_many_rows_as_it_has_steps():
    state = scenario_state("line-with-biases", View())
    wild = network.set_learning_rate(state, 1e9)
    found = rows(wild, what="run", last=1000)
    assert 1 < len(found) < 1001
    with pytest.raises(InputError, match="is not there"):
        text(wild, format="csv", what="run", first=900, last=1000)


def test_a_long_training_is_written_in_pieces_and_a_stopped_one_leaves_no_file(tmp_path):
    sizes = [len(piece) for _, piece in pieces(START, Order(format="csv", what="run", last=2_000))]
    assert len(sizes) >= 5
    job = written(START, Order(format="csv", what="run", last=2_000), tmp_path / "run.csv")
    next(job)
    next(job)
    job.close()
    assert list(tmp_path.iterdir()) == []


def test_what_was_changed_on_the_way_is_in_its_rows():
    state = network.set_bias(updates.scrub(START, 3.0), 0, 0, 2.5)
    found = rows(state, what="run", last=5)
    assert float(found[3]["b1_1"]) == 2.5
    assert float(found[2]["b1_1"]) != 2.5


def test_the_command_exports_tables_of_a_network_and_says_what_it_cannot(capsys, tmp_path):
    assert main(["export", "two-layers", "-o", str(tmp_path / "run.csv"), "--what", "run", "--steps", "4"]) == 0
    capsys.readouterr()
    assert len((tmp_path / "run.csv").read_text().splitlines()) == 6
    for more in ([], ["--what", "window"], ["--what", "plots"]):
        assert main(["export", "two-layers", "-o", str(tmp_path / "figure.svg"), *more]) == 2
        words = "There is no SVG or PDF of the Network lab: choose PNG, CSV, JSON, GIF, APNG, WEBP or MP4."
        assert words in capsys.readouterr().err
    assert main(["export", "two-layers", "-o", str(tmp_path / "a.png"), "--what", "plots"]) == 2
    assert "--what 'plots' is not allowed for png of the Network lab: choose window or page" in capsys.readouterr().err
    assert main(["export", "sum-over-rows", "-o", str(tmp_path / "batch.csv")]) == 2
    assert "There is no CSV or JSON of the Batch lab: choose PNG, GIF" in capsys.readouterr().err


def test_a_place_within_a_step_is_that_step_on_the_curve():
    between = replace(START, network=replace(START.network, place=2.5))
    assert text(between, format="csv", what="curve", points=3) == text(
        updates.scrub(START, 2.0), format="csv", what="curve", points=3
    )
