"""Numbers of any size."""

from __future__ import annotations

import math
from fractions import Fraction

import mpmath as mp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from biasviz.experiments.chain.faint import SMALLEST, TAILS, slope_of
from biasviz.experiments.chain.scaled import ONE, Scaled, product, running
from biasviz.experiments.neuron.spec import choose_activation
from biasviz.numerics.activations import ACTIVATIONS
from tests.numerics.reference import ACTIVATION

finite = st.floats(allow_nan=False, allow_infinity=False)


@given(finite)
def test_a_float_comes_back_as_it_was(value):
    assert float(Scaled.of(value)) == value


@given(st.lists(st.floats(-1e300, 1e300).filter(lambda v: v == 0 or abs(v) > 1e-300), min_size=1, max_size=40))
def test_a_product_keeps_its_digits_whatever_its_size(values):
    found, exact = product([Scaled.of(v) for v in values]), Fraction(1)
    for v in values:
        exact *= Fraction(v)
    shown = Fraction(found.mantissa) * Fraction(2) ** found.exponent
    assert abs(shown - exact) <= abs(exact) * len(values) * Fraction(2) ** -52


def test_running_products_are_those_of_the_first_ones():
    assert [float(v) for v in running([Scaled.of(v) for v in (2.0, 3.0, -4.0)])] == [2.0, 6.0, -24.0]
    assert product([]) == ONE


def test_what_is_too_small_or_too_large_for_a_float_says_so():
    tiny, huge = Scaled.exp(-2000.0), Scaled.exp(2000.0, -1.0)
    assert (float(tiny), float(huge)) == (0.0, -math.inf)
    assert (tiny.sign, huge.sign) == (1, -1)
    assert (tiny.is_float, huge.is_float, Scaled.of(1e-300).is_float) == (False, False, True)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Scaled.of(0.0), "0"), (Scaled.of(-0.0528771), "−0.0529"), (Scaled.of(4.5e-18), "4.5·10⁻¹⁸"),
        (Scaled.exp(-1000 * math.log(10)) * Scaled.of(2.5), "2.5·10⁻¹⁰⁰⁰"),
        (Scaled.exp(-400 * math.log(10), -1.0) * Scaled.of(0.99999), "−1·10⁻⁴⁰⁰"),
        (Scaled.exp(500 * math.log(10)) * Scaled.of(3.0), "3·10⁵⁰⁰"), (Scaled.of(math.nan), "undefined"),
    ],
)  # fmt: skip
def test_numbers_of_any_size_are_read_like_others(value, words):
    assert value.words(3) == words


@pytest.mark.parametrize("id", TAILS)
def test_slopes_too_small_for_a_float_are_those_of_the_definition(id):
    z = {"sigmoid": 800.0, "tanh": -420.0, "gelu": -41.0}.get(id, -800.0)
    choice = choose_activation(id)
    slope = float(ACTIVATIONS[id].slope(np.array(z), **choice.keywords))
    assert abs(slope) < SMALLEST
    found = slope_of(choice, z, slope)
    with mp.workdps(1500):
        exact = mp.diff(lambda v: ACTIVATION[id](v, **choice.keywords) if id != "gelu" else v * mp.ncdf(v), mp.mpf(z))
        wanted = float(mp.log10(abs(exact)))
        sign = int(mp.sign(exact))
    assert found.sign == sign
    assert found.log10 == pytest.approx(wanted, rel=1e-12)


@pytest.mark.parametrize("id", ACTIVATIONS)
def test_a_slope_is_exactly_nothing_only_where_it_is_flat(id):
    choice = choose_activation(id)
    for z in (-1e6, -3000.0, -750.0, -40.0, -0.5, 0.5, 40.0, 750.0, 3000.0, 1e6):
        record = ACTIVATIONS[id]
        found = slope_of(choice, z, float(record.slope(np.array(z), **choice.keywords)))
        assert (found.mantissa == 0) == bool(record.flat(np.array(z), **choice.keywords))
