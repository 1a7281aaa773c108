"""The sum over the rows of dZ: as exact as promised, in every memory order."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from biasviz.numerics.reductions import sum_rows


def arranged(values: np.ndarray, order: str) -> np.ndarray:
    """Return the same values in another memory order; "strided" is every other row and column of a larger array."""
    if order != "strided":
        return np.asarray(values, order=order)
    large = np.full((2 * len(values), 2 * values.shape[1]), np.nan, dtype=values.dtype)
    large[::2, ::2] = values
    return large[::2, ::2]


def within(found: np.ndarray, values: np.ndarray, bound: float) -> bool:
    """Whether each column is exact up to bound·Σ|dZ|, measured with sums that do not round."""
    for j in range(values.shape[1]):
        column = values[:, j].astype(float)
        if abs(math.fsum(column) - float(found[0, j])) > bound * math.fsum(np.abs(column)):
            return False
    return True


@pytest.mark.parametrize("order", ["C", "F", "strided"])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@given(
    n=st.one_of(st.integers(1, 40), st.sampled_from([2047, 2048, 2049, 5000, 12_345])),
    k=st.sampled_from([1, 2, 3, 7, 10, 64]),
    shift=st.sampled_from([0.0, 1.0, 1000.0]),
    seed=st.integers(0, 999),
)
def test_sum_is_that_of_exact_addition(order: str, dtype: type, n: int, k: int, shift: float, seed: int) -> None:
    values = (np.random.default_rng(seed).standard_t(3, size=(n, k)) + shift).astype(dtype)
    found = sum_rows(arranged(values, order))
    assert found.shape == (1, k)
    assert found.dtype == dtype
    assert within(found, values, 1e-6 if dtype == np.float32 else 1e-14)


@pytest.mark.parametrize("order", ["C", "F"])
def test_a_million_rows_in_float32_lose_nothing_that_float32_can_hold(order: str) -> None:
    """Here plain addition is wrong in the third digit."""
    values = np.full((1_000_001, 2), 0.1, dtype=np.float32)
    plain = np.add.accumulate(values[:, 0])[-1]
    exact = 1_000_001 * float(np.float32(0.1))
    assert abs(plain - exact) > 1e-3 * exact
    found = sum_rows(arranged(values, order))
    assert abs(found - exact).max() < 2e-6 * exact


def test_without_keepdims_the_sum_has_one_axis() -> None:
    assert sum_rows(np.ones((5, 3)), keepdims=False).tolist() == [5.0, 5.0, 5.0]


def test_no_rows_sum_to_zero() -> None:
    assert sum_rows(np.ones((0, 3))).tolist() == [[0.0, 0.0, 0.0]]
    assert sum_rows(np.ones((0, 3), dtype=np.float32, order="F")).tolist() == [[0.0, 0.0, 0.0]]


def test_no_columns_sum_to_nothing() -> None:
    assert sum_rows(np.ones((4, 0))).shape == (1, 0)


def test_whole_numbers_and_truth_values_are_added_as_float64() -> None:
    found = sum_rows(np.array([[True, False], [True, True]]))
    assert found.dtype == np.float64
    assert found.tolist() == [[2.0, 1.0]]


@pytest.mark.parametrize("order", ["C", "F"])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_number_that_is_none_spoils_its_own_column_only(order: str, dtype: type) -> None:
    values = np.ones((5000, 3), dtype=dtype)
    values[4321, 1] = np.nan
    assert np.isnan(sum_rows(arranged(values, order))).tolist() == [[False, True, False]]


def test_the_array_is_left_as_it_was() -> None:
    values = np.arange(12.0).reshape(4, 3)
    values.flags.writeable = False
    assert sum_rows(values).tolist() == [[18.0, 22.0, 26.0]]
    assert values[0].tolist() == [0.0, 1.0, 2.0]
