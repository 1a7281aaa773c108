"""What stands for rows: typed, generated, shipped, read; and that nothing is made twice."""

import numpy as np
import pytest

from biasviz import data
from biasviz.data import FromFile, Generated, Shipped, Typed, sources
from biasviz.errors import InputError


@pytest.fixture(autouse=True)
def fresh():
    sources.forget()
    yield
    sources.forget()


def test_typed_rows_are_a_table():
    source = Typed(("x", "kind"), ((1.5, 1.0), (-2.0, 0.0)), (("kind", ("a", "b")),))
    found = data.table_of(source)
    assert found.column("x").tolist() == [1.5, -2]
    assert found.one_hot("kind").tolist() == [[0, 1], [1, 0]]
    assert data.typed(found) == source


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (((1.0, 2.0), (3.0,)), "Row 2 has 1 numbers for 2 columns"),
        (((1.0, float("nan")),), "Row 1, column 'y': nan is no number"),
        (((1.0, 1.0), (float("-inf"), 2.0)), "Row 2, column 'x': -inf is no number"),
        ((), "has 0 rows"),
    ],
)
def test_typed_rows_that_are_none_are_refused(rows, words):
    with pytest.raises(InputError, match=words):
        data.table_of(Typed(("x", "y"), rows))


def test_more_rows_than_can_be_typed_are_refused():
    big = Generated("line", sources.MOST_TYPED + 1, 0)
    with pytest.raises(InputError, match=r"10,001 rows, and only up to 10,000 can be changed by hand"):
        data.typed(data.table_of(big))
    with pytest.raises(InputError, match="10,001 rows are too many to type"):
        data.table_of(Typed(("x",), ((1.0,),) * (sources.MOST_TYPED + 1)))


def test_more_numbers_than_a_file_takes_cannot_be_typed_however_few_the_rows():
    wide = Generated("layer", 9_000, 0, (("features", 6.0), ("outputs", 6.0), ("share", 0.5)))
    words = "9,000 rows of 12 columns are 108,000 numbers, too many to type: keep up to 100,000"
    with pytest.raises(InputError, match=words):
        data.typed(data.table_of(wide))
    with pytest.raises(InputError, match="1 rows of 100,001 columns"):
        data.table_of(Typed(tuple(f"x{k}" for k in range(100_001)), ((0.0,) * 100_001,)))
    most = Generated("layer", 10_000, 0, (("features", 6.0), ("outputs", 4.0), ("share", 0.5)))
    assert len(data.typed(data.table_of(most)).rows) == 10_000


def test_the_same_source_is_the_same_table():
    first = data.table_of(Generated("line", 10, 1))
    assert data.table_of(Generated("line", 10, 1)) is first
    assert data.table_of(Generated("line", 10, 2)) is not first


def test_the_last_few_tables_are_kept_and_typing_does_not_push_them_out():
    read = FromFile("/nowhere.csv", "text")
    assert not data.is_held(read)
    kept = data.held(read, data.table_of(Shipped("iris")))
    for k in range(20):
        data.table_of(Typed(("x",), ((float(k),),)))
    assert data.is_held(read)
    assert data.table_of(read) is kept
    for k in range(sources.KEPT):
        data.table_of(Generated("line", 3, k))
    assert not data.is_held(read)
    with pytest.raises(InputError, match=r"nowhere\.csv cannot be read \(No such file"):
        data.table_of(read)


def test_whatever_can_be_made_at_once_counts_as_held():
    assert data.is_held(Shipped("iris"))
    assert data.is_held(Generated("line", 3, 1))


def test_an_unknown_data_set_is_named_with_those_that_are_known():
    with pytest.raises(InputError, match=r"'irises' is not known \(did you mean iris\?\)"):
        data.table_of(Shipped("irises"))


def test_iris_is_the_numbers_of_the_paper():
    iris = data.table_of(Shipped("iris"))
    assert (iris.rows, iris.names) == (
        150, ("sepal length", "sepal width", "petal length", "petal width", "species"),
    )  # fmt: skip
    measured = iris.matrix(iris.inputs)
    np.testing.assert_allclose(measured.mean(axis=0), [5.8433, 3.0573, 3.7580, 1.1993], atol=5e-5)
    np.testing.assert_allclose(measured.std(axis=0, ddof=1), [0.8281, 0.4359, 1.7653, 0.7622], atol=5e-5)
    assert (measured.min(axis=0).tolist(), measured.max(axis=0).tolist()) == ([4.3, 2, 1, 0.1], [7.9, 4.4, 6.9, 2.5])
    # The two flowers in which the file of the UCI repository differs from Fisher.
    assert measured[[34, 37]].tolist() == [[4.9, 3.1, 1.5, 0.2], [4.9, 3.6, 1.4, 0.1]]
    assert iris.one_hot("species").sum(axis=0).tolist() == [50, 50, 50]
    assert iris.categories["species"] == ("setosa", "versicolor", "virginica")
    assert iris.targets == ("species",)


def test_the_hash_of_typed_rows_goes_by_what_they_are():
    one, same, other = (Typed(("x",), ((value,),)) for value in (1.0, 1.0, 2.0))
    assert (hash(one), one) == (hash(same), same)
    assert hash(one) == hash(one)
    assert one != other
    assert len({one, same, other}) == 2
