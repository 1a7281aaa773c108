"""A column in a few numbers."""

import numpy as np
import pytest

from biasviz.data import Shipped, Typed
from biasviz.data.summary import BARS, MOST_NAMED, summary_of


def test_numbers_have_a_mean_a_spread_ends_and_bars():
    found = summary_of(Shipped("iris"), "petal length")
    assert (found.mean, found.low, found.high) == (pytest.approx(3.758), 1.0, 6.9)
    assert found.deviation == pytest.approx(1.7594, abs=1e-4)
    assert (len(found.counts), sum(found.counts)) == (BARS, 150)


def test_categories_are_counted():
    found = summary_of(Shipped("iris"), "species")
    assert (found.mean, found.names, found.counts) == (None, ("setosa", "versicolor", "virginica"), (50, 50, 50))


def test_equal_numbers_are_one_bar():
    found = summary_of(Typed(("x",), ((2.0,), (2.0,))), "x")
    assert (found.deviation, sorted(found.counts)[-1], sum(found.counts)) == (0, 2, 2)


def test_of_many_categories_the_first_are_counted_one_by_one():
    names = tuple(f"k{k:02}" for k in range(20))
    source = Typed(("k",), tuple((float(k),) for k in range(20)), (("k", names),))
    found = summary_of(source, "k")
    assert (len(found.counts), found.left) == (MOST_NAMED, 20 - MOST_NAMED)
    assert np.all(np.array(found.counts) == 1)
