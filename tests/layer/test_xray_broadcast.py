from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from biasviz.experiments.layer.xray_broadcast import aligned, broadcast_of

SHAPES = st.lists(st.integers(1, 4), max_size=3).map(tuple)


@given(SHAPES, SHAPES)
def test_aligned_shapes_are_those_of_numpy(a, b):
    found = aligned("+", ("a", a), ("b", b))
    try:
        assert found.axes == np.broadcast_shapes(a, b)
        assert found.fits
    except ValueError:
        assert None in found.axes
        assert not found.fits


@given(SHAPES, SHAPES)
def test_an_operand_is_stretched_where_numpy_repeats_it(a, b):
    found = aligned("+", ("a", a), ("b", b))
    if not found.fits:
        return
    for operand in (found.left, found.right):
        repeated = np.broadcast_to(np.empty(operand.shape), found.axes).strides
        long = [axis for axis, (stride, length) in enumerate(zip(repeated, found.axes, strict=True))
                if stride == 0 and length > 1]  # fmt: skip
        assert list(operand.stretched) == long


def test_the_operands_are_the_real_ones():
    space = {"A": np.zeros((4, 1)), "y": np.ones(4), "np": np}
    found = broadcast_of("L = np.mean(0.5 * (A - y) ** 2)", space)
    assert (found.left.text, found.sign, found.right.text) == ("A", "−", "y")
    assert (found.left.aligned, found.right.aligned, found.axes) == ((4, 1), (None, 4), (4, 4))
    assert (found.left.stretched, found.right.stretched) == ((1,), (0,))


def test_in_place_the_result_has_to_fit_into_the_left_side():
    space = {"b": np.zeros((1, 1)), "db": np.zeros(4), "lr": 0.1}
    found = broadcast_of("b -= lr * db", space)
    assert (found.into, found.axes, found.fits) == ((1, 1), (1, 4), False)
    assert broadcast_of("b = b - lr * db", space).fits


def test_numbers_that_are_no_arrays_and_equal_shapes_are_not_worth_telling():
    space = {"b": np.zeros((1, 4)), "db": np.zeros((1, 4)), "lr": 0.1}
    assert broadcast_of("b = b - lr * db", space) is None


def test_a_clash_names_the_axis_on_which_it_is():
    space = {"b": np.zeros((4, 1)), "Z": np.zeros((5, 4))}
    assert broadcast_of("Z = Z + b", space).axes == (None, 4)
