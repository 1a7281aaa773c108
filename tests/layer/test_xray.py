from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from biasviz.errors import InputError
from biasviz.experiments.layer import xray_words as words
from biasviz.experiments.layer.xray import AXES, B_SHAPES, NUMBERS, PRESETS, UPDATES, Y_SHAPES, XRay, switched
from biasviz.experiments.layer.xray_report import HARMLESS, RIGHT, ROWS, SAID, SILENT, Compared, XRayed, xray
from biasviz.experiments.layer.xray_run import FAILED, RAN, UNREACHED

from .xray_cases import by_hand, layer, line

EVERY = [
    XRay("all", b, numbers, y, axis, keepdims, update)
    for b, numbers, y, axis, keepdims, update in product(
        B_SHAPES, NUMBERS, Y_SHAPES, AXES, (True, False), UPDATES
    )
]
FLAT_Y = XRay(y="flat", axis="none", keepdims=False)


def found(name: str, report: XRayed) -> np.ndarray | None:
    return report.line(name).array


@pytest.mark.parametrize(
    "given", [line(), line(reduction="sum"), layer(), layer(4, 2, 4), layer(3, 2, 2, reduction="mean")],
    ids=["B5 mean", "B5 sum", "5 × 4", "square", "mean"],
)  # fmt: skip
def test_every_setting_makes_what_numpy_makes_of_it_by_hand(given):
    for switches in EVERY:
        made, report = by_hand(switches, given), xray(switches, given)
        for name in ("y", "Z", "A", "L", "dZ", "dW", "db", "b"):
            shown = found(name, report)
            if shown is None or (report.failed and report.failed.name == name):
                continue
            assert shown.shape == np.shape(made[name]), (switches, name)
            assert shown.dtype == np.asarray(made[name]).dtype, (switches, name)
            np.testing.assert_allclose(shown, made[name], rtol=1e-9, atol=1e-12, err_msg=f"{switches} {name}")
        raised = report.failed is not None and report.failed.name != "W"
        assert raised == ("error" in made), switches


def test_the_defaults_are_the_right_code_and_nothing_else_is():
    assert [s for s in EVERY if xray(s, layer()).verdict == RIGHT] == [XRay(), XRay(update="new")]


def test_b5_y_as_n_is_silent_and_only_the_mean_of_dZ_hides_it():
    report = xray(FLAT_Y, line())
    assert report.verdict == SILENT
    compared = {entry.name: entry for entry in report.compared}
    assert [float(compared[name].mine) for name in ("L", "np.mean(dZ)", "dW", "db")] == [6.25, -2.5, -2.5, -2.5]
    assert [float(compared[name].right) for name in ("L", "np.mean(dZ)", "dW")] == [3.75, -2.5, -5.0]
    assert compared["np.mean(dZ)"].same_values
    assert not compared["L"].same_values
    assert found("dZ", report).shape == (4, 4)
    assert report.lines[report.looked_at()].code == "dZ = A - y"


def test_b5_axis_0_sums_to_four_numbers_and_in_place_numpy_refuses():
    report = xray(XRay(y="flat", keepdims=False), line(reduction="sum"))
    assert found("db", report).tolist() == [2, -6, -14, -22]
    assert report.verdict == SAID
    assert report.failed.code == "b -= lr * db"
    b = np.zeros((1, 1))
    with pytest.raises(ValueError, match="non-broadcastable") as raised:
        b -= 0.1 * found("db", report)
    assert report.failed.error == ("ValueError", str(raised.value))


def test_b5_a_new_b_grows_without_a_word():
    report = xray(XRay(y="flat", keepdims=False, update="new"), line(reduction="sum"))
    assert report.verdict == SILENT
    assert found("b", report).shape == (1, 4)
    np.testing.assert_allclose(found("b", report), [[-0.2, 0.6, 1.4, 2.2]])
    assert any("(1, 1)" in said and "(1, 4)" in said for said in words.reasons(report))


def test_b5_trained_to_the_end_has_learned_the_mean():
    report = xray(FLAT_Y, line())
    later, right = report.later(1000), report.later(1000, right=True)
    assert pytest.approx(2.5) == later.L
    assert later.W.item() == pytest.approx(0, abs=1e-9)
    assert later.b.item() == pytest.approx(4)
    assert right.L < 1e-20
    assert "w = 0, b = 4" in words.after(report, 1000)


def test_the_right_code_is_not_said_to_have_learned_the_mean():
    assert "learned" not in words.after(xray(XRay(), line()), 1000)


def test_a_weight_that_is_not_0_is_not_said_to_be():
    blind = line(X=np.zeros((4, 1)))
    said = words.after(xray(XRay(), blind), 1000)
    assert "w = 0" not in said
    assert "it learned the mean of y" in said


def test_b4_axis_1_is_silent_where_dZ_is_square_and_refused_elsewhere():
    switches = XRay(axis="1", keepdims=False)
    assert xray(switches, layer(4, 2, 4)).verdict == SILENT
    assert xray(switches, layer(5, 2, 4)).verdict == SAID


def test_a_bias_a_row_is_refused_in_place_and_grows_anew():
    assert xray(XRay(b="rows"), layer()).verdict == SAID
    report = xray(XRay(b="rows", update="new"), layer())
    assert report.verdict == SILENT
    assert found("b", report).shape == (5, 4)


def test_a_bias_a_row_with_axis_1_goes_through_and_every_neuron_shares_it():
    report = xray(XRay(b="rows", axis="1"), layer())
    assert report.verdict == SILENT
    assert found("b", report).shape == (5, 1)
    added = found("Z", report) - report.given.X @ report.given.W
    np.testing.assert_allclose(added, np.full((5, 4), 0.5))


def test_no_keepdims_is_harmless_and_says_why():
    report = xray(XRay(keepdims=False), layer())
    assert report.verdict == HARMLESS
    assert found("db", report).shape == (4,)
    np.testing.assert_array_equal(found("b", report), report.line("b", report.right).array)
    assert any("(4,)" in said for said in words.reasons(report))


def test_keepdims_does_not_go_with_a_flat_b_in_place():
    assert xray(XRay(b="flat"), layer()).verdict == SAID
    assert xray(XRay(b="flat", keepdims=False), layer()).verdict == HARMLESS


def test_one_number_for_all_neurons_moves_them_alike():
    report = xray(XRay(axis="none", keepdims=False), layer())
    assert report.verdict == SILENT
    steps = (report.lines[1].array - found("b", report)).ravel()
    np.testing.assert_allclose(steps, steps[0])


def test_an_integer_bias_in_place_is_refused_with_the_ufunc_type_error():
    report = xray(XRay(numbers="int"), layer())
    assert report.failed.error[0] == "UFuncTypeError"
    assert "Cannot cast ufunc 'subtract'" in report.failed.error[1]


def test_astype_int_truncates_the_step():
    given = layer(5, 2, 2, start=np.array([3.0, -2.0]))
    db = xray(XRay(), given).line("db").array[0]
    # 3 − 0.15 and −2 − 0.2, whatever db is: each neuron's targets are moved until it fits.
    report = xray(XRay(numbers="int", update="truncated"), given)
    wanted = np.trunc(given.start - given.lr * db).astype(int)
    assert found("b", report).ravel().tolist() == wanted.tolist()
    space = {"b": np.array([3, -2]), "lr": 0.1, "db": np.array([1.5, 2.0])}
    exec(report.lines[-2].code, space)
    assert space["b"].tolist() == [2, -2]


def test_an_integer_bias_that_is_made_anew_is_harmless_only_if_it_began_whole():
    whole = layer(start=np.array([1.0, -1.0, 0.0, -3.0]))
    assert xray(XRay(numbers="int", update="new"), whole).verdict == HARMLESS
    assert xray(XRay(numbers="int", update="new"), layer()).verdict == SILENT


def test_one_column_for_all_neurons_is_silent():
    assert xray(XRay(y="column"), layer()).verdict == SILENT
    assert xray(XRay(y="column"), layer(5, 3, 1)).verdict == RIGHT


def test_none_leaves_a_gradient_a_row_that_b_cannot_take():
    report = xray(XRay(), layer(reduction="none"))
    assert found("db", report).shape == (5, 4)
    assert report.verdict == SAID
    assert xray(XRay(update="new"), layer(reduction="none")).verdict == SILENT


def test_lines_after_an_error_are_not_reached():
    states = [line.state for line in xray(XRay(b="column"), layer()).lines]
    assert states == [RAN, RAN, FAILED, *[UNREACHED] * (len(states) - 3)]


def test_a_warning_of_numpy_is_kept_in_its_own_words():
    from biasviz.experiments.neuron.spec import choose_activation

    report = xray(XRay(), layer(start=np.array([-1e4, 0.0, 0.0, 0.0]), activation=choose_activation("sigmoid")))
    assert any(said.startswith("RuntimeWarning: overflow") for said in report.line("A").warnings)


def test_arrays_that_are_shown_are_read_only_and_of_their_moment():
    report = xray(XRay(), layer())
    before, after = report.lines[1].array, found("b", report)
    assert not np.array_equal(before, after)
    with pytest.raises(ValueError, match="read-only"):
        after[0, 0] = 1.0


def test_the_data_are_left_as_they_were():
    given = layer()
    copies = [array.copy() for array in (given.X, given.W, given.start, given.Y)]
    xray(XRay(), given).later(20)
    for array, copy in zip((given.X, given.W, given.start, given.Y), copies, strict=True):
        np.testing.assert_array_equal(array, copy)


def test_many_rows_are_run_on_the_first_of_them():
    report = xray(XRay(), layer(500, 3, 2))
    assert (report.rows, report.given.n, found("Z", report).shape) == (500, ROWS, (ROWS, 2))


def test_only_b_moves_where_only_b_moves():
    assert all(line.name != "W" for line in xray(XRay(), layer(moves="b")).lines)
    assert xray(XRay(), layer()).lines[-1].code == "W -= lr * dW"


def test_numpy_may_speak_up_only_in_the_second_step():
    report = xray(XRay(y="flat", axis="0", keepdims=False, update="new"), layer(4, 2, 1, reduction="sum"))
    assert found("b", report).shape == (1, 4)
    assert report.next_error is None  # (4, 4) everywhere: it goes on for ever
    assert words.in_the_next_step(report) == ""


def test_a_setting_worth_seeing_is_named_by_known_switches():
    for _, changes in PRESETS.values():
        own = {name: value for name, value in changes.items() if name != "reduction"}
        assert isinstance(switched(XRay(), **own), XRay)


@pytest.mark.parametrize(
    "bad",
    [{"b": "(3,)"}, {"axis": 0}, {"keepdims": 1}, {"steps": -1}, {"line": 1.5}, {"dtype": "int"}, {"steps": True}],
)
def test_a_switch_that_is_not_known_is_refused_in_one_sentence(bad):
    with pytest.raises(InputError):
        switched(XRay(), **bad)


def test_another_setting_is_looked_at_from_its_first_wrong_line():
    assert switched(XRay(line=3), axis="1").line == -1
    assert switched(XRay(line=3), steps=1000).line == 3


def test_every_setting_says_why_unless_it_is_right_or_numpy_is_clear():
    for switches, given in product(EVERY, (line(), layer(), layer(4, 2, 4))):
        report = xray(switches, given)
        if report.verdict != HARMLESS or switches != replace(XRay(), update=switches.update):
            assert words.reasons(report), (switches, given.n)


def test_numbers_in_another_shape_are_told_from_other_numbers():
    def same(mine: object, right: object) -> tuple[bool, bool]:
        entry = Compared("b", np.array(mine), np.array(right))
        return entry.same_values, entry.same_shape

    assert same([1.0, 2.0], [[1.0, 2.0]]) == (True, False)
    assert same([[1.0], [1.0], [1.0]], [[1.0]]) == (True, False)
    assert same([1.0, 2.0], [[1.0, 2.5]]) == (False, False)
    assert same([1.0, 1.0, 1.0], [1.0, 1.0]) == (False, False)
    assert same([np.nan, np.inf], [np.nan, np.inf]) == (True, True)
    assert same(1e-20, 1e-20 * (1 + 1e-12)) == (True, True)
    assert not Compared("b", None, np.zeros(2)).same_values


def test_a_layer_that_is_not_small_is_run_on_for_fewer_steps():
    assert xray(XRay(), line()).many == 1000
    report = xray(XRay(), layer(64, 200, 4))
    assert report.many == 100
    assert "After 100 steps" in words.after(report, 1000)
