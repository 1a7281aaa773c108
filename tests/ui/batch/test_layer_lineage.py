"""What a cell comes from and goes to."""

from __future__ import annotations

import pytest

from biasviz.ui.batch.layer_lineage import Part, lineage


def sources(*cell, reduction="sum"):
    return set(lineage(cell, reduction).sources)


def uses(*cell, reduction="sum"):
    return set(lineage(cell, reduction).uses)


def test_z_comes_from_its_row_its_column_and_its_bias():
    assert sources("Z", 3, 1) == {Part("X", 3, None), Part("W", None, 1), Part("b", 0, 1)}
    assert uses("Z", 3, 1) >= {Part("A", 3, 1), Part("dZ", 3, 1), Part("db", 0, 1)}


def test_input_goes_to_every_neuron_of_its_row():
    assert uses("X", 2, 0) >= {Part("Z", 2, None), Part("A", 2, None), Part("dZ", 2, None), Part("W", 0, None)}


def test_bias_goes_to_every_row_of_its_neuron():
    assert uses("b", 0, 2) >= {Part("Z", None, 2), Part("A", None, 2), Part("dZ", None, 2), Part("db", 0, 2)}


def test_db_comes_from_the_column_of_dz_and_all_ones():
    assert sources("db", 0, 1) >= {Part("dZ", None, 1), Part("ones", 0, None), Part("A", None, 1), Part("Y", None, 1)}
    assert uses("db", 0, 1) == {Part("next", 0, 1)}


def test_target_goes_to_one_error_only():
    assert uses("Y", 4, 3) == {Part("dZ", 4, 3), Part("db", 0, 3), Part("next", 0, 3)}


def test_without_a_sum_db_has_the_row_it_came_from():
    assert Part("dZ", 2, 1) in sources("db", 2, 1, reduction="none")
    assert Part("db", 2, 1) in uses("dZ", 2, 1, reduction="none")
    assert not any(part.array in ("ones", "next") for part in uses("dZ", 2, 1, reduction="none"))


@pytest.mark.parametrize("array", ["X", "W", "b", "Z", "A", "Y", "dZ", "db", "ones", "next"])
def test_nothing_is_its_own_source(array):
    found = lineage((array, 0, 0))
    assert found.cell not in (*found.sources, *found.uses)
