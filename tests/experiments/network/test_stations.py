"""The stations of a step come in order, with their shapes, and their lines give what the lab shows."""

import re

import numpy as np
import pytest

from biasviz.experiments.layer.clock import Clock
from biasviz.experiments.network.evaluation import Parameters, full_pass, start
from biasviz.experiments.network.lines import formula, helpers, line, memories, update_lines
from biasviz.experiments.network.rows import training_rows
from biasviz.experiments.network.spec import Settings
from biasviz.experiments.network.stations import before_update, ends, index, shapes, stations
from biasviz.experiments.network.worked import moved, worked
from biasviz.experiments.neuron.spec import choose_optimizer
from biasviz.numerics.optimizers import OPTIMIZERS
from tests.experiments.network.cases import KINDS, drawn, named, network


def evaluated(net):
    X, Y = training_rows(net)
    return X, Y, full_pass(net, start(net), X, Y)


def value_of(found, station):
    return found.L if station.kind == "L" else getattr(found, station.kind)[station.layer]


def run(lines, net, **more):
    X, Y = training_rows(net)
    given = Parameters(net, start(net))
    names = {"np": np, "X": X, "Y": Y, "n": len(X), **more}
    for k, (W, b) in enumerate(zip(given.W, given.b, strict=True), 1):
        names |= {f"W{k}": W, f"b{k}": b}
    exec("\n".join([*helpers(lines), *lines]), names)
    return names


def test_a_step_goes_forward_then_back_with_the_layers_in_turn():
    names = [s.name for s in stations(drawn())]
    assert names == [
        "Z1", "A1", "Z2", "A2", "Z3", "A3", "L", "dZ3", "dW3", "db3", "dA2", "dZ2", "dW2", "db2", "dA1", "dZ1", "dW1",
        "db1", "update",
    ]  # fmt: skip


@pytest.mark.parametrize("widths", [(1, 1, 1), (2, 3, 1), (2, 3, 3, 3, 3, 1)])
def test_quarters_end_where_their_last_station_is_done(widths):
    net = drawn(widths=widths)
    way = stations(net)
    assert before_update(net) == len(way) - 1
    for quarter, end in ends(net).items():
        assert way[end - 1].quarter == quarter
        assert end == len(way) or way[end].quarter != quarter


def test_the_clock_has_one_part_a_station():
    net = drawn()
    clock = Clock(0.0, before_update(net))
    assert clock.parts == len(stations(net))
    backward = Clock(clock.at(ends(net)["backward"]), before_update(net))
    assert backward.summed
    assert index(net, "db", 0) == backward.part - 1


def test_dA_of_the_last_layer_is_no_station():
    with pytest.raises(ValueError, match="dA"):
        index(drawn(), "dA", 2)


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_lines_run_one_after_the_other_give_what_is_shown(kind):
    net = drawn(3, **kind)
    _, _, found = evaluated(net)
    way = stations(net)[:-1]
    names = run([line(net, s) for s in way], net)
    for station in way:
        expected = value_of(found, station)
        assert np.shape(names[station.name]) == np.shape(expected)
        np.testing.assert_allclose(names[station.name], expected, rtol=1e-12, atol=1e-13, err_msg=station.name)


@pytest.mark.parametrize("kind", KINDS[::7], ids=named)
def test_shapes_are_those_of_the_arrays(kind):
    net = drawn(3, **kind)
    way = stations(net)[:-1]
    lines = [line(net, s) for s in way]
    names = run(lines, net)
    for station, text in zip(way, lines, strict=True):
        for shape in shapes(net, station, 9):
            assert np.atleast_2d(eval(shape.name, {}, names)).shape == (shape.rows, shape.columns), text
            assert re.search(rf"\b{shape.name}", text)


def test_lines_are_as_short_as_they_can_be_said():
    def lines(kind, **given):
        net = drawn(**given)
        return [line(net, s) for s in stations(net) if s.kind == kind]

    assert lines("Z") == ["Z1 = X @ W1 + b1", "Z2 = A1 @ W2 + b2", "Z3 = A2 @ W3 + b3"]
    assert lines("dZ", f="linear") == ["dZ3 = A3 - Y", "dZ2 = dA2", "dZ1 = dA1"]
    assert lines("dZ", f="tanh", loss="mse")[:2] == ["dZ3 = 2 * (A3 - Y)", "dZ2 = dA2 / np.cosh(Z2) ** 2"]
    assert lines("dZ", output="sigmoid")[0] == "dZ3 = (A3 - Y) * sigmoid(Z3) * sigmoid(-Z3)"
    assert lines("dZ", f="relu", loss="bce")[:2] == ["dZ3 = A3 - Y", "dZ2 = dA2 * np.where(Z2 > 0, 1.0, 0.0)"]
    assert lines("A", f="leaky_relu")[0] == "A1 = np.where(Z1 > 0, Z1, 0.01 * Z1)"
    assert lines("A", f="elu")[0] == "A1 = np.where(Z1 > 0, Z1, np.expm1(np.minimum(Z1, 0)))"
    assert lines("db")[0] == "db3 = dZ3.sum(axis=0, keepdims=True) / n"
    assert lines("db", reduction="sum")[0] == "db3 = dZ3.sum(axis=0, keepdims=True)"
    assert lines("L", widths=(2, 3, 1), loss="half_mse") == ["L = np.mean(0.5 * (A2 - Y) ** 2)"]


def test_a_saturated_unit_keeps_its_slope_in_code_too():
    net = network([[1.0]], [[0.0]], [[1.0]], [[1.0]], b=[[40.0], [0.0]])
    names = run([line(net, s) for s in stations(net)[:-1]], net)
    assert 0 < names["db1"][0, 0] < 1e-30


@pytest.mark.parametrize("id", OPTIMIZERS)
@pytest.mark.parametrize("moves", ["both", "b", "w"])
def test_update_lines_move_what_moves_as_the_record_does(id, moves):
    net = drawn()
    _, _, found = evaluated(net)
    given = Parameters(net, start(net))
    settings = Settings(choose_optimizer(id), 0.3, moves, 0)
    lines = update_lines(settings, range(net.layers))
    at_first = {m: 0.0 for k in (1, 2, 3) for c in "Wb" for m in memories(settings.optimizer, f"{c}{k}")}
    names = run([*(line(net, s) for s in stations(net)[:-1]), *lines], net, lr=0.3, t=1, **at_first)
    record = OPTIMIZERS[id]
    for k in range(net.layers):
        for letter, old, slope in (("W", given.W, found.dW), ("b", given.b, found.db)):
            memory = (0.0,) * len(record.memory)
            step = 0.3 * record.direction(slope[k], memory, 1, **settings.optimizer.keywords)[0]
            new = old[k] - step if moves in ("both", letter.lower()) else old[k]
            np.testing.assert_allclose(names[f"{letter}{k + 1}"], new, rtol=1e-12)


def test_one_bias_can_be_written_by_itself():
    settings = Settings(choose_optimizer("gd"), 0.3, "both", 0)
    assert update_lines(settings, [1], "b") == ["b2 = b2 - lr * db2"]
    assert update_lines(Settings(settings.optimizer, 0.3, "w", 0), [1], "b") == []


def test_every_formula_can_be_typeset():
    import ziamath

    nets = [drawn(3, n=2, **kind) for kind in KINDS]
    formulas = {formula(net, station) for net in nets for station in stations(net)}
    assert len(formulas) > 60
    for written in formulas:
        assert ziamath.Latex(written).svg(), written


@pytest.mark.parametrize("kind", KINDS[::5], ids=named)
def test_numbers_of_a_cell_come_to_what_stands_in_it(kind):
    net = drawn(3, n=4, **kind)
    _, _, found = evaluated(net)
    for station in stations(net)[:-1]:
        row = 0 if station.kind == "db" else 1
        cell = worked(net, start(net), found, station, row, 1)
        expected = found.L if station.kind == "L" else value_of(found, station)[row, 1]
        assert cell.value == expected
        left, equal, _ = cell.text.rpartition(" = ")
        if equal and not re.search("[a-zA-Zσ]", left):
            said = left.replace("−", "-").replace("·10⁻", "e-").replace("·", "*").replace("÷", "/")
            said = said.translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789"))
            assert eval(said) == pytest.approx(expected, abs=2e-3 * max(1, abs(expected)))


def test_db_is_written_with_its_addends_and_the_middle_left_out():
    net = drawn(n=20)
    _, _, found = evaluated(net)
    cell = worked(net, start(net), found, stations(net)[index(net, "db", 0)], 0, 2)
    assert "…" in cell.text
    assert cell.text.count("+") + cell.text.count(" − ") == 4
    assert sum(cell.addends) / cell.by == pytest.approx(cell.value)
    assert len(cell.addends) == cell.by == 20


def test_the_worked_example_of_two_layers_in_its_own_numbers():
    net = network(
        [[0.05, 0.10]], [[0.01, 0.99]], [[0.15, 0.25], [0.20, 0.30]], [[0.40, 0.50], [0.45, 0.55]],
        b=[[0.35, 0.35], [0.60, 0.60]], f="sigmoid", output="sigmoid", shared=True,
    )  # fmt: skip
    _, _, found = evaluated(net)

    def said(kind, layer, row=0, unit=0):
        return worked(net, start(net), found, stations(net)[index(net, kind, layer)], row, unit).text

    assert said("Z", 0) == "0.05 · 0.15 + 0.1 · 0.2 + 0.35 = 0.3775"
    assert said("A", 0) == "σ(0.3775) = 0.5933"
    assert said("L", 1) == "0.2984"
    assert said("dZ", 1) == "(0.7514 − 0.01) · 0.1868 = 0.1385"
    assert moved(0.6, 0.5, float(found.db[1][0, 0])).text == "0.6 − 0.5 · 0.1004 = 0.5498"
