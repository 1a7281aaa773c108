"""The neurons of a chain, and what is asked over the bias that moves, as CSV and JSON: exact and valid."""

import csv
import io
import json
import math

import numpy as np
import pytest

from biasviz.cli import main
from biasviz.errors import InputError
from biasviz.experiments.chain.evaluation import evaluate
from biasviz.experiments.chain.spec import LARGEST
from biasviz.labs import LABS
from biasviz.opening import scenario_state
from biasviz.sharing.order import WHAT, Order, contents, proposed, with_kind
from biasviz.sharing.table_files import pieces
from biasviz.state import View
from biasviz.updates import chain

START = scenario_state("to-the-bottom", View())


def text(of, **order):
    return "".join(piece for _, piece in pieces(of, Order(**order)))


def rows(of, **order):
    return list(csv.DictReader(io.StringIO(text(of, format="csv", **order), newline="")))


def loaded(of, **order):
    return json.loads(text(of, format="json", **order), parse_constant=pytest.fail)


def test_every_number_of_every_neuron_reads_back_as_the_very_float():
    found, point = rows(START, what="neurons"), evaluate(START.chain.run.chain)
    assert [row["neuron"] for row in found] == ["1", "2", "3"]
    for k, row in enumerate(found):
        there = {
            "w": point.w[k], "b": point.b[k], "a_in": point.a[k], "z": point.z[k], "a": point.a[k + 1],
            "da_dz": point.slope[k], "factor": float(point.links[k]), "dC_da": float(point.dC_da[k + 1]),
            "dC_db": float(point.dC_db[k]), "dC_dw": float(point.dC_dw[k]),
        }  # fmt: skip
        assert {name: float(row[name]) for name in there} == there
        assert 10 ** float(row["log10_dC_db"]) == pytest.approx(abs(float(row["dC_db"])))


def test_what_no_float_holds_has_a_size_all_the_same():
    first = rows(scenario_state("below-any-float", View()), what="neurons")[0]
    assert float(first["dC_db"]) == 0.0
    assert float(first["log10_dC_db"]) == pytest.approx(-344.575, abs=1e-3)
    dead = rows(scenario_state("dead-at-seven", View()), what="neurons")[0]
    assert float(dead["log10_dC_db"]) == -math.inf


def test_json_has_the_settings_and_the_verdict_and_null_for_what_is_infinite():
    found = loaded(scenario_state("dead-at-seven", View()), what="neurons")
    lane = found["lanes"][0]
    assert (found["format"], found["lab"]) == ("biasviz-neurons", "chain")
    assert lane["settings"]["activation"] == "relu"
    assert lane["verdict"] == "dead"
    assert [column["name"] for column in lane["columns"]][:3] == ["neuron", "w", "b"]
    assert all(column["meaning"] for column in lane["columns"])
    assert lane["rows"][0][-2] is None


def test_the_curve_is_what_the_page_draws():
    state = chain.choose_mover(chain.choose_link(START, 1), 0)
    found = rows(state, what="curve", points=401)
    from biasviz.experiments.chain.trace import ChainTrace

    drawn = ChainTrace(state.chain).curve
    for name in ("b", "dz_dw", "dC_dw", "C"):
        assert np.array([float(row[name]) for row in found]) == pytest.approx(getattr(drawn, name), rel=1e-12)
    head = loaded(state, what="curve", points=3)
    assert (head["neuron"], head["moves"], head["window"]) == (2, 1, [-4.0, 4.0])


def test_many_points_of_a_deep_chain_come_in_slices():
    deep = scenario_state("relu-passes-on", View())
    parts = [done for done, _ in pieces(deep, Order(format="csv", what="curve", points=5001))]
    assert len(parts) > 4
    assert parts == sorted(parts)
    assert len(rows(deep, what="curve", points=5001)) == 5001


def test_the_largest_chain_is_valid_json_too():
    state = chain.set_x(chain.set_together(scenario_state("exploding", View()), True), LARGEST)
    state = chain.set_depth(chain.set_w(state, 0, LARGEST), 50)
    found = loaded(state, what="neurons")["lanes"][0]
    assert len(found["rows"]) == 50
    assert found["C"] is None or found["C"] > 1e300


def test_each_lab_offers_its_own_tables():
    assert contents("chain", "table") == ("neurons", "curve")
    assert contents("neuron", "table") == ("run", "curve")
    assert contents("chain", "picture") == contents("batch", "animation") == ("window", "page")
    assert contents("neuron", "picture") == ("window", "plots")
    assert contents("network", "vector") == contents("batch", "table") == ()
    assert {what for lab in LABS for what in contents(lab, "table")} == set(WHAT["table"])
    assert with_kind(Order(), "table", "chain").what == "neurons"
    neuron = scenario_state("first-slope", View())
    assert proposed(neuron, Order(format="csv", what="neurons")).what == "run"
    assert proposed(START, Order(format="csv", what="run")).what == "neurons"
    for state, what in ((START, "run"), (neuron, "neurons"), (scenario_state("two-layers", View()), "neurons")):
        with pytest.raises(InputError, match="is not allowed for CSV of the"):
            Order(format="csv", what=what).checked().fitting(state)


def test_what_a_lab_has_nothing_of_is_proposed_as_a_picture_of_an_allowed_size():
    for order in (Order(format="svg", what="plots", width=960), Order(what="plots", width=960)):
        found = proposed(START, order).checked().fitting(START)
        assert (found.format, found.what, found.width) == ("png", "window", 1280)


def test_the_command_writes_the_neurons_without_being_told(capsys, tmp_path):
    assert main(["export", "twenty-sigmoids", "-o", "-"]) == 0
    found = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert len(found) == 20
    assert float(found[0]["dC_db"]) == pytest.approx(-7.79486e-14, rel=1e-5)
    path = tmp_path / "a.json"
    assert main(["export", "missing-b", "-o", str(path), "--what", "curve", "--points", "5"]) == 0
    assert len(json.loads(path.read_text())["lanes"][0]["rows"]) == 5
    assert main(["export", "missing-b", "-o", "-", "--what", "run"]) == 2
    assert "choose neurons or curve" in capsys.readouterr().err
