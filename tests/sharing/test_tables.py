"""The curve and the run as CSV and JSON: exact, valid, in slices."""

from __future__ import annotations

import csv
import io
import json
import math
from dataclasses import replace

import pytest

from biasviz import files, updates
from biasviz.errors import InputError
from biasviz.experiments.neuron.evaluation import evaluate
from biasviz.experiments.neuron.lab import opened
from biasviz.experiments.neuron.path import path_of
from biasviz.experiments.neuron.spec import Neuron, choose_loss
from biasviz.sharing.order import Order, kept, proposed, remembered, with_kind
from biasviz.sharing.table_files import pieces, written
from biasviz.sharing.tables import MEANINGS, meaning
from biasviz.state import State


def state(id: str = "first-slope") -> State:
    found = files.load_scenario(id)
    return State(opened(id, found.descent, found.title, found.watch))


def race() -> State:
    run = state().neuron.run
    problem = replace(run.start.problem, loss=choose_loss("bce"))
    return updates.race(state(), replace(run, start=replace(run.start, problem=problem)))


def text(of: State, **order) -> str:
    return "".join(piece for _, piece in pieces(of, Order(**order)))


def rows(of: State, **order) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text(of, format="csv", **order), newline="")))


def refuse(constant: str):
    raise AssertionError(f"{constant} is no JSON")


def test_every_number_of_the_run_reads_back_as_the_very_float():
    path = path_of(state().neuron.run)
    path.reach(20)
    found = rows(state(), what="run", last=20)
    assert len(found) == 21
    assert [float(row["b"]) for row in found] == list(path.column("b", 0, 21))
    assert [float(row["dL_db"]) for row in found] == list(path.column("slope", 0, 21))
    assert [int(row["step"]) for row in found] == list(range(21))


def test_the_curve_is_what_the_neuron_says_at_each_bias():
    shown = state()
    found = rows(shown, what="curve", points=7)
    low, high = shown.neuron.window
    assert (float(found[0]["b"]), float(found[-1]["b"])) == (low, high)
    for row in found:
        point = evaluate(Neuron(shown.neuron.run.start.problem, shown.neuron.run.start.w, float(row["b"])))
        assert float(row["L"]) == pytest.approx(point.loss, rel=1e-12)
        assert float(row["dL_db"]) == pytest.approx(point.dL_db, rel=1e-12)
        product = float(row["dL_da"]) * float(row["da_dz"]) * float(row["dz_db"])
        assert product == pytest.approx(float(row["dL_dz"]), rel=1e-12)


def test_csv_has_a_header_and_the_line_ends_of_rfc_4180():
    found = text(state(), format="csv", what="run", last=2)
    assert found.startswith("step,w,b,z,a,L,dL_db,dL_dw\r\n")
    assert found.endswith("\r\n")
    assert found.count("\n") == found.count("\r\n") == 4


def test_both_lanes_of_a_race_are_in_the_table():
    found = rows(race(), what="run", last=3)
    assert [row["lane"] for row in found] == ["1"] * 4 + ["2"] * 4
    assert found[0]["b"] == found[4]["b"]
    assert found[0]["L"] != found[4]["L"]
    lanes = json.loads(text(race(), format="json", what="curve", points=3))["lanes"]
    assert [lane["settings"]["loss"] for lane in lanes] == ["half_mse", "bce"]


def test_lanes_with_other_optimizers_share_the_columns_they_share():
    adam = updates.choose_optimizer(state(), "adam").neuron.run
    found = rows(updates.race(state(), adam), what="run", last=1)
    assert found[0]["m_b"] == ""
    assert float(found[3]["v_b"]) > 0


def test_undefined_is_empty_in_csv_and_null_in_strict_json():
    undefined = updates.choose_loss(updates.choose_activation(state(), "linear"), "bce")
    found = rows(undefined, what="curve", points=11)
    assert any(row["L"] == "" for row in found)
    data = json.loads(text(undefined, format="json", what="curve", points=11), parse_constant=refuse)
    names = [column["name"] for column in data["lanes"][0]["columns"]]
    values = [row[names.index("L")] for row in data["lanes"][0]["rows"]]
    assert None in values
    assert [value is None for value in values] == [row["L"] == "" for row in found]


def test_json_tells_the_settings_what_each_column_means_and_how_the_run_came_out():
    data = json.loads(text(state("dead-relu"), format="json", what="run", last=5), parse_constant=refuse)
    lane = data["lanes"][0]
    assert data["format"] == "biasviz-run"
    assert lane["settings"]["activation"] == "relu"
    assert lane["settings"]["learning_rate"] == state("dead-relu").neuron.run.learning_rate
    assert lane["outcome"] == "dead"
    assert all(column["meaning"] for column in lane["columns"])
    assert all(len(row) == len(lane["columns"]) for row in lane["rows"])


def test_a_batch_has_columns_for_each_of_its_samples():
    batch = updates.set_samples(state(), (1.0, 2.0), (0.0, 1.0))
    found = rows(batch, what="curve", points=5)[2]
    assert float(found["L"]) == pytest.approx((float(found["L_1"]) + float(found["L_2"])) / 2)
    assert meaning("da_dz_2").endswith("of sample 2")


def test_of_more_samples_than_have_columns_the_shown_one_has():
    x = tuple(float(k) for k in range(101))
    many = updates.choose_sample(updates.set_samples(state(), x, x), 7)
    (row, _) = rows(many, what="curve", points=2)
    assert {"z_8", "L_8"} <= set(row)
    assert "z_1" not in row
    assert float(row["z_8"]) == many.neuron.run.start.w * 7.0 + float(row["b"])


def test_the_memory_of_each_number_stands_under_its_name():
    both = updates.choose_optimizer(updates.choose_moves(updates.set_x(state(), 2.0), "both"), "adam")
    of_w, of_b = path_of(both.neuron.run).memory(path_of(both.neuron.run).reach(3))
    row = rows(both, what="run", last=3)[3]
    assert (float(row["m_w"]), float(row["v_w"])) == of_w
    assert (float(row["m_b"]), float(row["v_b"])) == of_b


def test_an_animation_of_a_run_at_its_start_has_a_dozen_steps_and_a_table_a_hundred():
    lasts = [proposed(state(), with_kind(Order(), kind)).last for kind in ("animation", "table")]
    assert lasts == [12, 100]
    assert proposed(updates.scrub(state(), 3.0), with_kind(Order(), "animation")).last == 3


def test_only_a_race_is_shown_by_its_log_clock():
    log, order = updates.choose_clock(state(), "log"), Order(format="gif", last=3)
    assert order.planned(log).clock == "steps"
    assert order.planned(updates.choose_clock(race(), "log")).clock == "log"


def test_a_run_that_ends_has_as_many_rows_as_it_has_steps():
    wild = updates.set_learning_rate(updates.choose_activation(state(), "linear"), 1e9)
    found = rows(wild, what="run", last=1000)
    assert len(found) < 1001
    assert all(math.isfinite(float(row["b"])) for row in found)


def test_a_long_run_is_written_in_many_small_pieces():
    sizes = [len(piece) for _, piece in pieces(state(), Order(format="csv", what="run", last=20_000))]
    assert len(sizes) > 30
    assert max(sizes) < 200_000


def test_a_stopped_table_leaves_no_file(tmp_path):
    job = written(state(), Order(format="csv", what="run", last=20_000), tmp_path / "run.csv")
    next(job)
    next(job)
    job.close()
    assert list(tmp_path.iterdir()) == []


def test_every_name_of_a_column_has_a_meaning():
    assert all(meaning(name) == MEANINGS[name] for name in MEANINGS)
    assert "remembers" in meaning("v_b")


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"format": "csv", "what": "window"}, "what"),
        ({"format": "svg", "what": "window"}, "what"),
        ({"what": "window", "width": 100}, "size"),
        ({"scale": 9.0}, "scale"),
        ({"width": 16_000, "height": 700, "scale": 2.0}, "pixels"),
        ({"width": 16_384, "height": 16_384}, "million"),
        ({"format": "csv", "what": "run", "first": 5, "last": 4}, "steps"),
        ({"format": "csv", "what": "curve", "points": 1}, "points"),
        ({"format": "gif", "pace": 1000.0}, "frames"),
        ({"format": "gif", "width": 5000}, "size"),
        ({"theme": "pink"}, "theme"),
    ],
)
def test_an_order_that_is_not_allowed_is_refused_in_one_sentence(changes, word):
    with pytest.raises(InputError, match=word):
        Order(**changes).checked()


def test_an_order_is_remembered_and_rubbish_is_not():
    order = with_kind(Order(scale=2.0), "animation")
    assert kept(remembered(kept(order))) == kept(order)
    for rubbish in (None, [], {"format": "exe"}, {"width": "wide"}, {"scale": 1e9}):
        assert remembered(rubbish) == Order()
