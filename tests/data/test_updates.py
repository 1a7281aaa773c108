"""What the table of the Batch lab does to the state."""

import numpy as np
import pytest

from biasviz import data, updates
from biasviz.data import Generated, Shipped, Typed, held
from biasviz.data.table import table
from biasviz.errors import InputError
from biasviz.experiments.layer.evaluation import inputs, targets
from biasviz.experiments.layer.spec import weights_of
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.opening import scenario_state
from biasviz.state import View
from biasviz.updates import batch, data_labs, data_rows
from biasviz.updates import data as rules

BASE = updates.open_lab(scenario_state("first-slope", View()), "batch")
SMALL = rules.take(BASE, Typed(("x", "kind", "y"), ((3.0, 1.0, 0.5), (1.0, 0.0, 1.0), (2.0, 1.0, 0.25)),
                               (("kind", ("red", "blue")),)), ("x",), ("y",))  # fmt: skip


def of(state):
    return rules.batch_of(state)


def rows(state):
    return [list(row) for row in of(state).source.rows]


def test_another_source_brings_its_columns_and_a_layer_that_fits():
    iris = rules.take(BASE, Shipped("iris"))
    assert (of(iris).targets, len(of(iris).inputs)) == (("species",), 4)
    assert targets(of(iris)).shape == (150, 3)
    assert len(iris.batch.run.start.bias) == 3
    assert weights_of(iris.batch.run.start).shape == (4, 3)
    assert BatchTrace(iris.batch) is not None


def test_a_generator_is_chosen_and_set():
    state = rules.choose_generator(BASE, "outlier")
    assert of(state).source == Generated("outlier", 20, 0, of(state).source.parameters)
    state = rules.set_generated(rules.set_generated(state, "rows", 50), "seed", 7)
    state = rules.set_generated(state, "noise", 0.0)
    assert (of(state).source.rows, of(state).source.seed) == (50, 7)
    table_now = data.table_of(of(state).source)
    np.testing.assert_allclose(table_now.column("y")[1:], 2 * table_now.column("x")[1:] + 1)
    wide = rules.set_generated(rules.choose_generator(BASE, "layer"), "outputs", 2.0)
    assert (of(wide).targets, len(wide.batch.run.start.bias)) == (("y1", "y2"), 2)
    for name, value in (("rows", 0), ("seed", -1), ("noise", -1), ("rows", 1.5)):
        with pytest.raises(InputError):
            rules.set_generated(state, name, value)


def test_chosen_columns_stay_chosen_with_other_rows_of_the_generator():
    state = rules.set_roles(rules.choose_generator(BASE, "classes"), ["x2"], "")
    assert of(rules.set_generated(state, "rows", 10)).inputs == ("x1",)


def test_columns_are_inputs_targets_or_neither_in_the_order_of_the_table():
    assert of(rules.set_roles(SMALL, ["kind"], "x")).inputs == ("x", "kind")
    both = of(rules.set_roles(SMALL, ["kind"], "y"))
    assert (both.inputs, both.targets) == (("x",), ("kind", "y"))
    neither = of(rules.set_roles(rules.set_roles(SMALL, ["kind"], "x"), ["x"], ""))
    assert (neither.inputs, neither.targets) == (("kind",), ("y",))


@pytest.mark.parametrize(("names", "role"), [(["x"], ""), (["y"], ""), (["x"], "y")])
def test_a_batch_keeps_a_column_of_x_and_one_of_y(names, role):
    with pytest.raises(InputError, match="at least one column for X and one for Y"):
        rules.set_roles(SMALL, names, role)


def test_a_target_with_categories_is_a_neuron_for_each():
    state = rules.set_roles(rules.set_roles(SMALL, ["kind"], "y"), ["y"], "")
    assert targets(of(state)).tolist() == [[0, 1], [1, 0], [0, 1]]
    assert len(state.batch.run.start.bias) == 2


def test_typing_into_rows_that_were_made_makes_them_typed():
    state = data_rows.set_cell(rules.choose_generator(BASE, "linspace"), 2, "y", "7.5")
    assert isinstance(of(state).source, Typed)
    assert rows(state)[2][1] == 7.5
    np.testing.assert_allclose(inputs(of(state))[:, 0], np.linspace(-1, 1, 8))


def test_a_cell_takes_numbers_and_a_cell_of_names_takes_new_ones():
    assert rows(data_rows.set_cell(SMALL, 0, "x", " −2.5e1 "))[0][0] == -25
    state = data_rows.set_cell(SMALL, 0, "kind", "green")
    assert of(state).source.categories == (("kind", ("red", "blue", "green")),)
    assert rows(state)[0][1] == 2
    for text in ("", "abc", "1,5", "nan", "inf", "1e300", "1_0"):
        with pytest.raises(InputError, match=r"Row 2, column x: .* is not a number up to 1e\+09"):
            data_rows.set_cell(SMALL, 1, "x", text)
    with pytest.raises(InputError, match="the cell is empty"):
        data_rows.set_cell(SMALL, 1, "kind", "")


def test_pasted_cells_are_written_from_the_current_cell_on_and_add_rows():
    state = data_rows.paste(SMALL, 2, "kind", "green\t7\nred\t8\n")
    assert rows(state) == [[3, 1, 0.5], [1, 0, 1], [2, 2, 7], [0, 0, 8]]
    with pytest.raises(InputError, match="has 2 columns, and from y on there are 1"):
        data_rows.paste(SMALL, 0, "y", "1\t2")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("1,5\t2\n3\t4", [1.5, 2]), ("1.5\t2", [1.5, 2]), ("1,5;2\n3;4", [1.5, 2]), ("1,2\n3,4.5", [1, 2]),
        ("1, 2\n3, 4", [1, 2]), ("−1\t2", [-1, 2]), ("1\t2\r\n3\t4\r\n", [1, 2]),
    ],
)  # fmt: skip
def test_pasted_numbers_are_read_where_only_one_reading_is_possible(text, first):
    found = data_rows.paste(rules.take(SMALL, Typed(("x", "y"), ((0.0, 0.0),))), 0, "x", text)
    assert rows(found)[0] == first


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1,5", "'1,5' may be one number or two"), ("1,5\n2,5", "may be one number or two"),
        ("1,5\t2.5", "'1,5' has a decimal comma and '2.5' a point"), ("", "no text on the clipboard"),
        ("1\t2\n3", "Row 2 of what was pasted has 1 cells, and the first has 2"), ("a\tb", "is not a number"),
        ("1\n" * 10_002, "10,002 rows are too many to paste"),
    ],
)  # fmt: skip
def test_pasted_text_with_two_readings_or_none_is_refused(text, words):
    with pytest.raises(InputError, match=words):
        data_rows.paste(rules.take(SMALL, Typed(("x", "y"), ((0.0, 0.0),))), 0, "x", text)


def test_a_pasted_table_brings_names_and_categories():
    state = data_rows.paste_table(SMALL, "size\tcolour\n1,5\tred\n2\tblue\n")
    assert of(state).source == Typed(("size", "colour"), ((1.5, 0.0), (2.0, 1.0)), (("colour", ("red", "blue")),))
    assert (of(state).inputs, of(state).targets) == (("size",), ("colour",))
    assert of(data_rows.paste_table(SMALL, "1\t2\n3\t4\n")).source.names == ("column 1", "column 2")


def test_rows_are_added_and_removed_and_those_left_out_move_with_them():
    state = batch.mute(SMALL, 2)
    added = data_rows.add_row(state, 0)
    assert ([row[0] for row in rows(added)], of(added).muted) == ([3, 3, 1, 2], {3})
    removed = data_rows.remove_rows(state, [0])
    assert ([row[0] for row in rows(removed)], of(removed).muted) == ([1, 2], {1})
    assert of(data_rows.remove_rows(state, [2])).muted == frozenset()
    with pytest.raises(InputError, match="at least one row"):
        data_rows.remove_rows(state, [0, 1, 2])


def test_sorting_keeps_the_order_of_equal_rows_and_those_left_out():
    state = batch.mute(SMALL, 0)
    up = data_rows.sort(state, "x")
    assert ([row[0] for row in rows(up)], of(up).muted) == ([1, 2, 3], {2})
    assert [row[0] for row in rows(data_rows.sort(SMALL, "x", True))] == [3, 2, 1]
    # Names go by the alphabet: blue, blue, red; the blue ones as they stood.
    assert [row[0] for row in rows(data_rows.sort(SMALL, "kind"))] == [3, 2, 1]
    assert [row[0] for row in rows(data_rows.sort(SMALL, "kind", True))] == [1, 3, 2]


def test_columns_are_named_added_and_removed():
    state = data_rows.rename(SMALL, "y", " wanted  out ")
    assert (of(state).targets, of(state).source.names[2]) == (("wanted out",), "wanted out")
    assert of(data_rows.rename(SMALL, "kind", "k")).source.categories[0][0] == "k"
    for name in ("x", " "):
        with pytest.raises(InputError, match="is no name for this column"):
            data_rows.rename(SMALL, "y", name)
    added = data_rows.add_column(SMALL)
    assert (of(added).source.names[-1], rows(added)[0][-1]) == ("x1", 0)
    assert of(data_rows.remove_column(SMALL, "kind")).source == Typed(("x", "y"), ((3.0, 0.5), (1.0, 1.0), (2.0, 0.25)))
    with pytest.raises(InputError, match="at least one column for X"):
        data_rows.remove_column(SMALL, "x")


def test_a_table_that_is_too_long_to_type_in_is_left_as_it_is():
    state = rules.set_generated(rules.choose_generator(BASE, "line"), "rows", 10_001)
    with pytest.raises(InputError, match="only up to 10,000 can be changed by hand"):
        data_rows.set_cell(state, 0, "x", "1")


def test_numbers_too_large_to_calculate_with_are_refused_unless_they_are_left_out():
    source = Generated("line", 3, 99)
    held(source, table(("time", "x", "y"), np.array([[1e18, 1, 2], [2e18, 3, 4]])))
    with pytest.raises(InputError, match=r"time has numbers beyond 1e\+09"):
        rules.take(BASE, source)
    assert of(rules.take(BASE, source, ("x",), ("y",))).inputs == ("x",)


def test_a_target_with_too_many_categories_is_refused():
    names = tuple(map(str, range(1001)))
    source = Generated("line", 3, 98)
    held(source, table(("x", "k"), np.array([[1.0, 0.0]]), {"k": names}))
    with pytest.raises(InputError, match="Y would have 1,001 columns: a layer has at most 1,000"):
        rules.take(BASE, source, ("x",), ("k",))


def test_one_column_and_one_neuron_are_the_neuron_labs_and_have_the_same_slope():
    one = rules.take(BASE, Typed(("x", "y"), ((0.5, 1.0), (-1.0, 0.0), (2.0, 1.0))), ("x",), ("y",))
    one = batch.mute(batch.set_bias(one, 0, -0.75), 1)
    neuron = data_labs.neuron_from_batch(one, 0, 0)
    problem = neuron.neuron.run.start.problem
    assert (neuron.lab, problem.x, problem.y) == ("neuron", (0.5, 2), (1, 1))
    assert neuron.neuron.run.start.b == -0.75
    from biasviz.traces import trace_of

    assert trace_of(neuron).point.dL_db == pytest.approx(float(trace_of(one).totals.db[0, 0]), rel=1e-12)


def test_of_several_columns_and_neurons_the_asked_ones_are_taken():
    neuron = data_labs.neuron_from_batch(BASE, 2, 1)
    start, layer = neuron.neuron.run.start, BASE.batch.run.start
    assert start.problem.x == tuple(inputs(layer.batch)[:, 2])
    assert start.problem.y == tuple(targets(layer.batch)[:, 1])
    assert (start.w, start.b) == (weights_of(layer)[2, 1], layer.bias[1])


def test_too_many_rows_for_the_neuron_lab_are_refused():
    state = rules.set_generated(rules.choose_generator(BASE, "line"), "rows", 10_001)
    with pytest.raises(InputError, match="from 1 to 10,000 samples, and 10,001 rows are left in"):
        data_labs.neuron_from_batch(state, 0, 0)


def test_the_samples_of_the_neuron_lab_and_back_are_the_same():
    neuron = updates.set_samples(scenario_state("first-slope", View()), (1.0, -2.0), (1.0, 0.0))
    there = data_labs.batch_from_neuron(updates.set_b(neuron, 0.25))
    assert there.lab == "batch"
    assert of(there).source == Typed(("x", "y"), ((1.0, 1.0), (-2.0, 0.0)))
    back = data_labs.neuron_from_batch(there, 0, 0).neuron.run
    assert back == updates.set_b(neuron, 0.25).neuron.run


def test_no_edit_makes_a_table_with_more_numbers_than_a_file_takes():
    parameters = (("features", 7.0), ("outputs", 5.0), ("share", 0.5))
    wide = rules.take(BASE, Generated("layer", 9_000, 0, parameters))
    for edit in (lambda: data_rows.set_cell(wide, 0, "x1", "1"), lambda: data_rows.as_typed(wide),
                 lambda: batch.set_target(wide, 0, 0, 1.0)):  # fmt: skip
        with pytest.raises(InputError, match="108,000 numbers, too many to type: keep up to 100,000"):
            edit()
    full = data_rows.as_typed(rules.take(BASE, Generated("layer", 8_333, 0, parameters)))
    for grow in (data_rows.add_column, lambda state: data_rows.add_row(state, 0)):
        with pytest.raises(InputError, match="too many to type"):
            grow(full)
    with pytest.raises(InputError, match="too many to type"):
        data_rows.paste_table(BASE, "\n".join(["\t".join(["1"] * 12)] * 9_000))
