"""∂C/∂b of every neuron of a chain: as a function and as a command."""

import json
import math
from decimal import Decimal

import numpy as np
import pytest

import biasviz
from biasviz import chain_grad
from biasviz.chain.api import digits
from biasviz.cli import main
from biasviz.errors import InputError
from biasviz.experiments.chain.scaled import Scaled


def run(capsys, *argv):
    code = main(list(argv))
    found = capsys.readouterr()
    return code, found.out, found.err


def by_hand(x, y, w, b, skip):
    """Return C, ∂C/∂b and ∂C/∂w of a chain of tanh, written out."""
    a, z = [x], []
    for wk, bk in zip(w, b, strict=True):
        z.append(wk * a[-1] + bk)
        a.append(np.tanh(z[-1]) + (a[-1] if skip else 0.0))
    g, db, dw = 2 * (a[-1] - y), [], []
    for k in reversed(range(len(w))):
        delta = g * (1 - np.tanh(z[k]) ** 2)
        db.insert(0, delta)
        dw.insert(0, delta * a[k])
        g = delta * w[k] + (g if skip else 0.0)
    return (a[-1] - y) ** 2, db, dw


@pytest.mark.parametrize("skip", [False, True])
def test_it_agrees_with_a_chain_written_by_hand(skip):
    w, b = [0.8, -1.2, 0.5], [0.1, 0.3, -0.2]
    found = chain_grad(0.7, 1.0, w, b, "tanh", "mse", skip)
    C, db, dw = by_hand(0.7, 1.0, w, b, skip)
    assert pytest.approx(C) == found.C
    assert found.dC_db == pytest.approx(db)
    assert found.dC_dw == pytest.approx(dw)
    assert found.dC_db == pytest.approx(found.dC_da * found.slope)
    assert found.dC_da[:-1] == pytest.approx(found.dC_da[1:] * found.factor[1:])
    assert found.check.light == "green"


def test_by_default_it_is_the_neuron_of_the_other_lab():
    found, one = chain_grad(), biasviz.grad()
    assert found.dC_db[0] == pytest.approx(one.dL_db)
    assert pytest.approx(one.loss) == found.C


def test_one_number_stands_for_all_neurons_and_a_list_tells_how_many():
    assert chain_grad(w=1, depth=4).w.tolist() == [1.0] * 4
    assert chain_grad(w=np.ones(3), b=0).b.tolist() == [0.0] * 3
    mixed = chain_grad(activation=["tanh", {"id": "leaky_relu", "slope": 0.25}], x=-1, w=1, b=0)
    assert mixed.slope[1] == 0.25


def test_a_scenario_supplies_what_is_not_given():
    found = chain_grad(scenario="twenty-sigmoids")
    assert found.dC_db[0] == pytest.approx(-7.79486e-14, rel=1e-5)
    assert found.verdict.id == "vanishes"
    changed = chain_grad(scenario="twenty-sigmoids", w=4, b=-2)
    assert changed.dC_db == pytest.approx([-0.25] * 20)


def test_what_no_float_holds_is_there_with_all_its_digits():
    found = chain_grad(scenario="below-any-float")
    assert found.dC_db[0] == 0.0
    assert found.exact_db[0].words() == "2.6582·10⁻³⁴⁵"
    text = found.as_dict()["dC_db_digits"]
    assert Decimal(text[0]).adjusted() == -345
    assert float(text[-1]) == found.dC_db[-1]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Scaled.of(0.1), "0.1"),
        (Scaled.of(0.0), "0.0"),
        (Scaled.of(-2.5), "-2.5"),
        (Scaled(math.nan), None),
        (Scaled.of(-0.5).shifted(-1400), f'{Decimal("-0.5") * Decimal(2) ** -1400:.14e}'),
        (Scaled.of(0.5).shifted(1400), f'{Decimal("0.5") * Decimal(2) ** 1400:.14e}'),
    ],
)
def test_digits_are_those_of_the_number(value, text):
    found = digits(value)
    assert (found is None) == (text is None)
    if text is not None:
        assert Decimal(found) == pytest.approx(Decimal(text), rel=Decimal("1e-11"))


def test_json_has_everything_and_nothing_that_is_no_json(capsys):
    code, out, _ = run(capsys, "grad", "--scenario", "dead-at-seven", "--json")
    found = json.loads(out, parse_constant=pytest.fail)
    assert code == 0
    assert found["dC_db"][:7] == [0.0] * 7
    assert found["verdict"]["id"] == "dead"
    assert found["activation"] == ["relu"] * 12
    assert found["check"]["light"] == "green"
    assert len(found["check"]["b"]) == 12


def test_what_is_undefined_is_null():
    found = chain_grad(x=1000, w=1000, b=0, activation="linear", depth=50, loss="mse")
    with np.errstate(all="ignore"):
        plain = found.as_dict()
    assert plain["C"] is None or math.isfinite(plain["C"])
    json.dumps(plain, allow_nan=False)
    overflowing = chain_grad(x=1000, w=1000, b=0, activation="linear", depth=50, loss="mse", skip=True)
    json.dumps(overflowing.as_dict(), allow_nan=False)


def test_the_table_has_a_row_a_neuron_from_c_down(capsys):
    code, out, _ = run(capsys, "grad", "--scenario", "twenty-sigmoids")
    assert code == 0
    lines = out.splitlines()
    assert lines[0].startswith("20 neurons: z = w·a + b,  a = sigmoid of z,  C = (a − y)² (MSE)")
    rows = [line.split() for line in lines[4:24]]
    assert [row[0] for row in rows] == [str(n) for n in range(20, 0, -1)]
    assert rows[-1][-2] == "−7.7949·10⁻¹⁴"
    assert any(line.startswith("verdict: ∂C/∂b of neuron 1 is 5.1·10⁻¹³") for line in lines)
    assert lines[-1].endswith("25 of 40 held factor by factor: they agree.")


def test_options_change_the_scenario(capsys):
    code, out, _ = run(capsys, "grad", "--scenario", "twenty-sigmoids", "--w", "4", "--b", "-2", "--json")
    assert code == 0
    assert json.loads(out)["dC_db"] == pytest.approx([-0.25] * 20)
    _, out, _ = run(capsys, "grad", "--scenario", "to-the-bottom", "--b", "1,2,3", "--activation", "relu", "--json")
    assert json.loads(out)["b"] == [1.0, 2.0, 3.0]


def test_several_activations_have_a_column(capsys):
    table = str(chain_grad(activation=["tanh", "relu"], loss="half_mse"))
    assert "a = f of z" in table
    assert "C = (a − y)²/2 (Half MSE)" in table
    assert "relu" in table


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (["--scenario", "missing-b", "--lr", "1"], "--lr is of one neuron, one layer or a network"),
        (["--scenario", "missing-b", "--param", "slope=1"], "--param is of one neuron or one layer"),
        (["--scenario", "to-the-bottom", "--w", "1,2"], "w has 2 entries for 3 neurons: give one for each"),
        (["--scenario", "missing-b", "--x", "a"], "x = 'a' is not a number"),
        (["--scenario", "missing-b", "--loss", "bce"], "loss = 'bce' is not known"),
    ],
)
def test_what_cannot_be_used_is_one_sentence(capsys, argv, says):
    code, out, err = run(capsys, "grad", *argv)
    assert (code, out) == (2, "")
    assert says in err
    assert err.count("\n") == 1


def test_at_a_minimum_the_table_does_not_say_that_numbers_half_apart_agree(capsys):
    _, out, _ = run(capsys, "grad", "--scenario", "three-bricks", "--activation", "relu")
    assert "largest relative error 0.5: as close as a difference can tell." in out


def test_a_step_that_is_not_there_says_what_a_step_is(capsys, tmp_path):
    code, _, err = run(capsys, "snapshot", "three-bricks", "--step", "2", "-o", str(tmp_path / "a.png"))
    assert code == 2
    assert "the walk has steps from 0 to 1; each takes it past one neuron, in two moves." in err


def test_a_scenario_of_another_lab_names_its_function():
    for scenario, use in (("first-slope", "use grad"), ("sum-over-rows", "layer_grad"), ("two-layers", "network_grad")):
        with pytest.raises(InputError, match=use):
            chain_grad(scenario=scenario)
    with pytest.raises(InputError, match="is no scenario of the Chain lab"):
        chain_grad(scenario=3)
