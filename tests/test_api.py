"""The functions for notebooks: the same as the commands, typed, and without Qt."""

import json
import math
import subprocess
import sys

import numpy as np
import pytest

import biasviz
from biasviz import InputError, descend, files, grad, load_scenario, scenarios

KEYS = [
    "z", "a", "dL_da", "da_dz", "dL_dz", "dz_db", "loss", "dL_db", "d2L_db2", "next_b", "check", "reason",
    "undefined",
]  # fmt: skip


def test_everything_that_is_promised_is_there():
    for name in biasviz.__all__:
        assert getattr(biasviz, name) is not None
        assert name in dir(biasviz)
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        biasviz.nonsense  # noqa: B018


def test_the_defaults_are_the_worked_example():
    assert grad().dL_db == grad(1.5, 0.8, -0.2, 1, "sigmoid", "half_mse", 0.5, "mean").dL_db
    assert grad().dL_db == pytest.approx(-0.0528771, rel=5e-6)
    assert grad().run == grad(scenario="worked-example").run


def test_a_gradient_as_a_dictionary_is_strict_json_with_these_keys():
    data = grad().as_dict()
    assert list(data) == KEYS
    assert list(data["check"]) == ["numeric", "relative_error", "left", "right"]
    assert data["check"]["left"] is data["check"]["right"] is None
    again = json.loads(json.dumps(data, allow_nan=False))
    assert again == data
    assert again["dL_db"].hex() == grad().dL_db.hex()


def test_at_a_kink_both_sides_are_there_and_the_relative_error_is_not():
    data = grad(scenario="on-the-kink").as_dict()
    assert data["check"]["left"] == 0
    assert data["check"]["right"] == pytest.approx(-1)
    assert data["check"]["relative_error"] is None
    assert data["reason"].startswith("dead: ")
    assert math.copysign(1, data["check"]["left"]) == 1


def test_what_is_undefined_is_nan_in_the_fields_and_none_in_the_dictionary():
    found = grad(activation="linear", loss="bce", b=3)
    assert math.isnan(found.loss)
    assert np.isnan(found.dL_da).all()
    data = found.as_dict()
    assert data["z"] == [4.2]
    assert data["dL_da"] == [None]
    assert [data[k] for k in ("loss", "dL_db", "d2L_db2", "next_b", "reason")] == [None] * 5
    assert set(data["check"].values()) == {None}
    assert data["undefined"] == "Binary cross-entropy is undefined: a = 4.2 is not in (0, 1)."


def test_infinities_are_none_too():
    data = grad(x=1, w=0, b=800, y=0, loss="bce").as_dict()
    assert data["loss"] == 800
    assert data["dL_db"] == 1
    assert data["dL_da"] == [None]
    json.dumps(data, allow_nan=False)


@pytest.mark.parametrize("kind", [list, tuple, np.array, lambda v: np.array(v, dtype=np.float32), np.int64])
def test_x_and_y_may_be_lists_tuples_and_arrays(kind):
    if kind is np.int64:
        assert grad(x=np.int64(2), y=np.float32(1)).z[0] == grad(x=2, y=1).z[0]
    else:
        assert list(grad(x=kind([0.5, 2]), y=kind([0, 1])).z) == list(grad(x=[0.5, 2], y=[0, 1]).z)


def test_arrays_come_back_read_only_one_entry_a_sample():
    found = grad(x=[1, 2, 3], y=[0, 1, 0])
    for name in ("z", "a", "dL_da", "da_dz", "dL_dz"):
        values = getattr(found, name)
        assert values.shape == (3,)
        assert not values.flags.writeable
    assert found.dL_db == pytest.approx(found.dL_dz.mean())


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"x": np.zeros((3, 1)), "y": [0, 0, 0]}, "x has the shape (3, 1): give a number or one flat list"),
        ({"x": [1, 2]}, "x has 2 numbers and y has 1 number (by default)"),
        ({"x": []}, "x has 0 numbers"),
        ({"x": "1,2"}, "x = '1,2' is not a number"),
        ({"y": [True]}, "y = True is not a number"),
        ({"w": None, "b": float("nan")}, "b = nan is not allowed"),
        ({"b": 10**400}, "b = inf is not allowed"),
        ({"lr": 0}, "lr = 0 is not allowed: it must be above 0"),
        ({"lr": -1}, "lr = -1 is not allowed"),
        ({"activation": "sigmod"}, "(did you mean sigmoid?): choose one of linear, sigmoid"),
        ({"loss": 3}, "loss = 3 is not known"),
        ({"reduction": "none"}, "choose one of sum, mean"),
        ({"loss": "bce", "y": 2}, "y = 2 is not allowed with bce: it must lie in [0, 1]"),
        ({"parameters": {"slope": 0.1}}, "parameter 'slope' is not known: sigmoid, half_mse and gd have no"),
        ({"activation": "leaky_relu", "parameters": {"slope": 3}}, "slope = 3 is not allowed for Leaky ReLU"),
        ({"activation": "leaky_relu", "parameters": 3}, "parameters = 3 is no table"),
        ({"scenario": "first-slop"}, "(did you mean first-slope?)"),
        ({"scenario": "dead-batch", "x": [1, 2]}, "y has 4 numbers (from the scenario dead-batch)"),
    ],
)
def test_what_cannot_be_used_is_refused_in_one_sentence(given, says):
    with pytest.raises(InputError) as error:
        grad(**given)
    assert says in str(error.value)
    assert str(error.value).endswith(".")
    assert "\n" not in str(error.value)


def test_what_is_given_overrides_the_scenario():
    found = grad(scenario="saturated-half-mse", b=1, lr=0.25)
    assert found.run.start.b == 1
    assert found.run.start.w == 1
    assert found.run.learning_rate == 0.25
    assert grad(scenario="dead-batch", x=[1, 2], y=[1, 1]).z.shape == (2,)


def test_a_record_named_anew_starts_with_its_own_defaults():
    assert grad(scenario="leaky-rescue").da_dz[0] == 0.1
    assert grad(scenario="leaky-rescue", activation="leaky_relu").da_dz[0] == 0.01
    assert grad(scenario="leaky-rescue", parameters={"slope": 0.3}).da_dz[0] == 0.3
    elu = grad(scenario="leaky-rescue", activation="elu").run.start.problem.activation
    assert elu.keywords == {"alpha": 1.0}
    found = grad(scenario="dead-relu", activation="leaky_relu", parameters={"slope": 0.2})
    assert found.da_dz[0] == 0.2


def test_a_parameter_of_the_optimizer_reaches_it():
    found = descend(scenario="momentum-buries", parameters={"momentum": 0.0}, steps=3)
    assert list(found.b) == pytest.approx([3, -1.2, -1.2, -1.2])


def test_a_loaded_scenario_may_be_given_as_it_is(tmp_path):
    assert grad(scenario=load_scenario("first-slope")).dL_db == grad(scenario="first-slope").dL_db
    path = tmp_path / "own.toml"
    path.write_text(files.resources.path("scenarios", "first-slope.toml").read_text("utf-8"), "utf-8")
    assert grad(scenario=path).dL_db == grad(scenario=str(path)).dL_db == grad(scenario="first-slope").dL_db


def test_a_run_has_one_entry_more_than_steps():
    found = descend(x=1, w=0, b=3, y=0, activation="linear", lr=1, steps=4)
    assert list(found.b) == [3, 0, 0, 0, 0]
    assert list(found.loss) == [4.5, 0, 0, 0, 0]
    assert list(found.slope) == [3, 0, 0, 0, 0]
    assert (found.outcome, found.outcome_step, found.period) == ("converged", 1, None)
    assert descend(steps=0).b.shape == (1,)


def test_a_run_as_a_dictionary_has_w_only_where_it_moves():
    data = descend(steps=2).as_dict()
    assert list(data) == ["b", "loss", "slope", "outcome", "outcome_step", "period", "detail"]
    for moves in ("w", "both"):
        data = descend(steps=2, moves=moves).as_dict()
        assert len(data["w"]) == 3
        json.dumps(data, allow_nan=False)


def test_a_run_stops_where_the_loss_is_undefined_and_names_the_quantity():
    found = descend(x=1, w=0, b=0.5, y=1, activation="linear", loss="bce", lr=0.1, steps=50)
    assert (found.outcome, found.outcome_step) == ("undefined", 4)
    assert found.b.shape == (5,)
    assert "a = 1.06551 is not in (0, 1)" in str(found.detail)
    assert found.as_dict()["loss"][-1] is None


@pytest.mark.parametrize("steps", [-1, 2.5, 200_001, math.nan, math.inf, "3"])
def test_steps_must_be_a_whole_number_up_to_the_longest_path(steps):
    with pytest.raises(InputError, match="steps = "):
        descend(steps=steps)


def test_the_next_b_is_the_first_step_of_the_run():
    for id in ("first-slope", "momentum-buries", "dead-with-adam", "sum-diverges", "weight-and-bias"):
        assert grad(scenario=id).next_b == descend(scenario=id, steps=1).b[1]


def test_tables_read_well():
    text = str(grad(scenario="saturated-half-mse"))
    assert "−0.00244216" in text
    assert "= 5 − 1 · 0.00246041" in text
    assert "they agree" in text
    assert "why so small? saturated: " in text
    lines = str(grad(scenario="four-on-a-line")).splitlines()
    assert len({len(line) for line in lines[3:8]}) == 1, "aligned"
    assert "mean over 4 samples" in text.join(lines)
    assert "undefined: Binary cross-entropy" in str(grad(scenario="negative-loss"))
    assert "a kink: the slope is 0 from the left, −1 from the right" in str(grad(scenario="on-the-kink"))


def test_tables_of_long_things_stay_short():
    assert len(str(grad(x=[0.1] * 500, y=[1] * 500)).splitlines()) < 40
    assert "… and 480 samples more" in str(grad(x=[0.1] * 500, y=[1] * 500))
    assert len(str(descend(steps=5_000)).splitlines()) < 40


@pytest.mark.parametrize(
    ("id", "steps", "says"),
    [
        ("bounded-swing", 300, "oscillating with period 2 since step 21."),
        ("dead-relu", 5, "dead since step 0."),
        ("diverging", 60, "diverged from step 13 on: each step"),
        ("one-step", 5, "converged at step 1."),
        ("negative-loss", 5, "undefined at step 0: Binary"),
        ("first-slope", 5, "descending."),
    ],
)
def test_the_verdict_is_the_last_line(id, steps, says):
    assert str(descend(scenario=id, steps=steps)).splitlines()[-1].startswith(says)


def test_scenarios_lists_what_load_scenario_loads():
    for header in scenarios():
        assert load_scenario(header.id).title == header.title


def modules_after(code):
    """Return the modules that a fresh interpreter has loaded after the code."""
    code += "\nimport sys; print('\\n'.join(sys.modules))"
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.splitlines()


def qt_in(names):
    return [n for n in names if n.partition(".")[0] in ("PySide6", "shiboken6", "pyqtgraph", "ziamath")]


def test_importing_the_package_imports_next_to_nothing():
    names = modules_after("import biasviz")
    assert "numpy" not in names
    assert "biasviz.api" not in names


def test_scenarios_needs_no_numpy():
    assert "numpy" not in modules_after("import biasviz.files; biasviz.files.all_scenarios()")


def test_everything_but_the_window_never_imports_qt():
    names = modules_after(
        "import pkgutil, biasviz, importlib\n"
        "for m in pkgutil.walk_packages(biasviz.__path__, 'biasviz.'):\n"
        "    if not m.name.startswith('biasviz.ui') and m.name != 'biasviz.__main__':\n"
        "        importlib.import_module(m.name)\n"
        "biasviz.grad(); biasviz.descend(); str(biasviz.grad()); biasviz.scenarios()\n"
    )
    assert "biasviz.updates" in names
    assert "biasviz.commands.grad" in names
    assert qt_in(names) == []
