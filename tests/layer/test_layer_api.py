"""What db should be: a dense layer as a function, as a command, and as a picture; and what is for one neuron alone."""

import json
from dataclasses import replace

import numpy as np
import pytest

import biasviz
from biasviz import files, layer_grad
from biasviz.cli import main
from biasviz.errors import InputError
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.opening import fallen, opened_state, scenario_state
from biasviz.shortcode import code_of, state_from_code
from biasviz.state import State, View
from biasviz.updates import batch

X = np.array([[0.5, -1.0], [2.0, 0.25], [-1.5, 3.0]])
Y = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
W = np.array([[0.3, -0.2], [0.1, 0.4]])
B = np.array([0.2, -0.1])


def run(capsys, *argv):
    code = main(list(argv))
    found = capsys.readouterr()
    return code, found.out, found.err


@pytest.mark.parametrize("reduction", ["sum", "mean"])
def test_it_agrees_with_the_layer_written_by_hand(reduction):
    found = layer_grad(X, W, B, Y, activation="tanh", loss="half_mse", lr=0.1, reduction=reduction)
    A = np.tanh(X @ W + B)
    dZ = (A - Y) * (1 - A**2)
    by = 3 if reduction == "mean" else 1
    assert found.dZ == pytest.approx(dZ)
    assert found.db == pytest.approx(dZ.sum(axis=0, keepdims=True) / by)
    assert found.db_sum == pytest.approx(dZ.sum(axis=0, keepdims=True))
    assert found.db_mean == pytest.approx(dZ.mean(axis=0, keepdims=True))
    assert found.dW == pytest.approx(X.T @ dZ / by)
    assert pytest.approx(0.5 * ((A - Y) ** 2).sum() / by) == found.L
    assert found.next_b == pytest.approx(B - 0.1 * found.db)
    assert found.check.error < 1e-8


def test_flat_lists_are_columns_and_shapes_are_told():
    found = layer_grad([0, 1, 2, 3], 1, 0, [1, 3, 5, 7], activation="linear", reduction="mean")
    told = found.as_dict()
    assert (told["db"], told["dW"], told["L"]) == ([[-2.5]], [[-5.0]], 3.75)
    assert told["shapes"]["dZ"] == [4, 1]
    json.dumps(told, allow_nan=False)


def test_a_scenario_gives_what_is_not_given_at_the_step_it_shows():
    found = layer_grad(scenario="sum-over-rows")
    assert found.db[0, 0] == pytest.approx(0.318302019)
    later = layer_grad(scenario="sum-over-rows@1")
    assert later.b == pytest.approx(found.next_b)
    changed = layer_grad(scenario="sum-over-rows@1", reduction="mean")
    assert changed.db == pytest.approx(later.db / 8)


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({}, "X, Y and W are missing"),
        ({"X": X}, "X and Y come together"),
        ({"X": X, "Y": Y}, "W is missing"),
        ({"X": X, "Y": Y[:2], "W": W}, "X has 3 rows and Y has 2"),
        ({"X": X, "Y": Y, "W": W.T[:1]}, "W has the shape (1, 2): it must be (2, 2), one row an input and one"),
        ({"X": X, "Y": Y, "W": W, "b": [1.0]}, "b has 1 numbers and Y has 2 columns"),
        ({"X": "abc", "Y": Y, "W": W}, "X is no array of numbers"),
        ({"X": np.zeros((2, 2, 2)), "Y": Y, "W": W}, "X has the shape (2, 2, 2)"),
        ({"X": X * np.nan, "Y": Y, "W": W}, "X = nan is not allowed"),
        ({"scenario": "first-slope"}, "first-slope is a scenario of the Neuron lab: use grad"),
        ({"scenario": "sum-over-rows", "reduction": "total"}, "reduction = 'total' is not known"),
    ],
)
def test_bad_input_is_one_sentence(given, says):
    with pytest.raises(InputError) as error:
        layer_grad(**given)
    assert says in str(error.value)
    assert "\n" not in str(error.value)


def test_an_array_may_have_more_numbers_than_can_be_typed():
    X = np.random.default_rng(0).standard_normal((12_000, 30))
    found = layer_grad(X, np.full((30, 1), 0.1), 0, np.ones(12_000), activation="linear")
    np.testing.assert_allclose(found.db[0, 0], (X.sum(axis=1) * 0.1 - 1).sum())


def test_the_command_prints_arrays_with_their_shapes(capsys):
    code, out, _ = run(capsys, "grad", "--scenario", "sum-over-rows")
    assert code == 0
    for part in ("X (8, 3),  Y (8, 4),  W (3, 4),  b (1, 4)", "dZ (8, 4)", "dW (3, 4)   = X.T @ dZ",
                 "db (1, 4)   = np.sum(dZ, axis=0, keepdims=True)", "0.318302"):  # fmt: skip
        assert part in out
    _, out, _ = run(capsys, "grad", "--scenario", "sum-over-rows", "--json", "--reduction", "mean", "--b", "0,0,0,0")
    assert json.loads(out)["b"] == [[0, 0, 0, 0]]
    _, out, _ = run(capsys, "grad", "--scenario", "rows-cancel", "--reduction", "none")
    assert "db (2, 1)   = dZ, one gradient a row" in out


def test_a_step_that_rounding_falls_short_of_is_the_same_for_a_scenario_and_for_its_file(tmp_path):
    lab = opened_state("sum-over-rows", View()).batch
    state = State(opened_state("first-slope", View()).neuron, lab="batch", batch=replace(lab, place=3 - 1e-12))
    files.save(tmp_path / "three.toml", state)
    loaded = biasviz.load_scenario(tmp_path / "three.toml")
    assert loaded.shown.place < 3
    expected = layer_grad(scenario=str(tmp_path / "three.toml")).b.tolist()
    assert layer_grad(scenario=loaded).b.tolist() == expected
    assert expected == BatchTrace(replace(lab, place=3.0)).b.tolist()


def test_the_command_takes_rows_from_a_file(capsys, tmp_path):
    path = tmp_path / "d.csv"
    path.write_text("a,b,y\n1,2,0\n3,4,1\n-1,0.5,1\n")
    given = ("grad", "--data", str(path), "--inputs", "a,b", "--targets", "y", "--json")
    _, out, _ = run(capsys, *given, "--w", "0.5;-1", "--reduction", "mean")
    expected = layer_grad([[1, 2], [3, 4], [-1, 0.5]], [[0.5], [-1]], 0, [0, 1, 1], reduction="mean")
    assert json.loads(out)["db"] == expected.db.tolist()
    _, flat, _ = run(capsys, *given, "--w", "0.5,-1", "--reduction", "mean")
    assert flat == out
    one = ("grad", "--data", str(path), "--inputs", "a", "--targets", "b,y", "--json")
    assert json.loads(run(capsys, *one, "--w", "0.5,-1")[1])["W"] == [[0.5, -1.0]]
    assert "W has the shape (3, 1): it must be (2, 1)" in run(capsys, *given, "--w", "1,2,3")[2]
    assert "--w is missing" in run(capsys, *given)[2]
    assert "cannot both be given" in run(capsys, *given, "--w", "1;1", "--scenario", "rows-cancel")[2]
    assert "There is no column 'c'" in run(capsys, *given[:4], "a,c", *given[5:], "--w", "1;1")[2]


@pytest.mark.parametrize("argv", [["descend", "--scenario"], ["code"]])
def test_what_is_for_one_neuron_says_so(capsys, argv):
    code, _, err = run(capsys, *argv, "sum-over-rows")
    assert code == 2
    assert "of one neuron" in err or "for one neuron" in err


def test_what_a_layer_has_nothing_of_is_said_with_what_it_has(capsys):
    code, _, err = run(capsys, "export", "-o", "x.csv", "sum-over-rows")
    assert code == 2
    assert "There is no CSV or JSON of the Batch lab: choose PNG" in err


def test_one_neuron_has_no_rows_that_fall_and_a_batch_has_as_many_as_it_has():
    state = fallen(opened_state("sum-over-rows", View()), 3)
    assert state.batch.clock.fallen == 3
    assert fallen(opened_state("sum-over-rows", View()), 8).batch.clock.summed
    with pytest.raises(InputError, match="a step has from 0 to 8"):
        fallen(opened_state("sum-over-rows", View()), 9)
    with pytest.raises(InputError, match="is of the Batch lab"):
        fallen(opened_state("first-slope", View()), 1)


def test_notebooks_get_scenarios_of_all_labs():
    assert {biasviz.load_scenario(header.id).lab for header in biasviz.scenarios()} >= {"neuron", "batch", "network"}
    with pytest.raises(InputError, match="sum-over-rows is of the Batch lab"):
        files.load_scenario("sum-over-rows")
    with pytest.raises(InputError, match="is of the Batch lab"):
        biasviz.grad(scenario=biasviz.load_scenario("sum-over-rows"))
    assert layer_grad(scenario=biasviz.load_scenario("rows-cancel")).db[0, 0] == 0


def test_every_shipped_scenario_has_a_code_and_what_was_changed_has_none():
    base = scenario_state(files.DEFAULT, View())
    for header in files.scenarios_of("batch"):
        state = scenario_state(header.id, View())
        assert state_from_code(code_of(state), base).batch == state.batch
    with pytest.raises(InputError, match="save it as a file, or as a picture"):
        code_of(batch.set_bias(scenario_state("sum-over-rows", View()), 0, 1.25))
    for code in ("sum-over-rows/n9", "sum-over-rows/log", "sum-over-rows/curve/data"):
        from biasviz.checkletters import check_letters

        with pytest.raises(InputError):
            state_from_code(f"{code}/{check_letters(code)}", base)
