"""A table keeps its numbers in the type they came in, and gives float64 where they are asked for."""

import numpy as np
import pytest

from biasviz.data.table import table
from biasviz.errors import InputError


@pytest.fixture
def flowers():
    values = np.array([[1.0, 0.0, 5.0], [2.0, 1.0, 6.0], [3.0, 0.0, 7.0]])
    return table(("x", "kind", "y"), values, {"kind": ("red", "blue")}, ("x",), ("kind",))


def test_columns_and_matrices_are_float64_and_read_only(flowers):
    assert flowers.column("y").tolist() == [5, 6, 7]
    assert flowers.matrix(("y", "x")).tolist() == [[5, 1], [6, 2], [7, 3]]
    assert flowers.matrix(()).shape == (3, 0)
    for array in (flowers.column("x"), flowers.matrix(("x", "y")), flowers.one_hot("kind"), flowers.values):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 9


def test_one_hot_has_a_column_for_each_category(flowers):
    assert flowers.one_hot("kind").tolist() == [[1, 0], [0, 1], [1, 0]]


def test_one_hot_of_plain_numbers_is_refused(flowers):
    with pytest.raises(InputError, match="x is a column of numbers"):
        flowers.one_hot("x")


def test_a_whole_table_of_floats_is_not_copied():
    values = np.arange(12.0).reshape(4, 3)
    assert np.shares_memory(table("abc", values).matrix("abc"), values)
    assert np.shares_memory(table("abc", values).matrix("bc"), values)


def test_pixels_stay_bytes_and_come_out_in_their_unit():
    pixels = np.array([[0, 255, 3], [51, 102, 1]], dtype=np.uint8)
    found = table(("p1", "p2", "label"), pixels, {"label": ("0", "1", "2", "3")}, unit=255.0)
    assert found.values.dtype == np.uint8
    np.testing.assert_allclose(found.matrix(("p2", "label", "p1")), [[1, 3, 0], [0.4, 1, 0.2]])
    assert found.column("label").tolist() == [3, 1]
    np.testing.assert_allclose(found.column("p1"), [0, 0.2])


def test_an_unknown_column_is_named_with_the_nearest(flowers):
    with pytest.raises(InputError, match=r"no column 'kid' \(did you mean kind\?\): the columns are x, kind, y"):
        flowers.matrix(("x", "kid"))


@pytest.mark.parametrize(
    ("names", "values", "words"),
    [
        (("x", "x"), np.ones((2, 2)), "'x' is used twice"),
        (("x", ""), np.ones((2, 2)), "used twice or is empty"),
        (("x",), np.ones((2, 2)), "1 names do not fit"),
        (("x",), np.ones((0, 1)), "has 0 rows"),
        ((), np.ones((2, 0)), "0 names do not fit"),
    ],
)
def test_what_is_no_table_is_refused(names, values, words):
    with pytest.raises(InputError, match=words):
        table(names, values)


@pytest.mark.parametrize("code", [2.0, -1.0, 0.5, np.nan])
def test_a_code_without_a_category_is_refused(code):
    with pytest.raises(InputError, match="none of its 2 categories"):
        table(("k",), np.array([[0.0], [code]]), {"k": ("a", "b")})


def test_a_matrix_that_would_be_too_large_is_refused(monkeypatch, flowers):
    monkeypatch.setattr("biasviz.data.table.MOST_NUMBERS", 5)
    with pytest.raises(InputError, match="choose fewer columns"):
        flowers.matrix(("x", "y"))
    assert flowers.matrix(("x",)).shape == (3, 1)
