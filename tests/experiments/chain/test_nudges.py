"""The total differential as bricks."""

from __future__ import annotations

from dataclasses import replace

import mpmath as mp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from biasviz.experiments.chain.evaluation import evaluate
from biasviz.experiments.chain.nudges import bricks, halvings, scaled
from biasviz.experiments.chain.reading import reading
from tests.experiments.chain.build import chain, setup, setups
from tests.numerics.reference import ACTIVATION

C2 = setup(chain(0.8, -0.2, x=1.5, loss="half_mse"), dw=0.1, db=-0.05, dx=0.2)


def exact_change(s, link):
    """Return the true Δz of a neuron in digits without end, with what is held counted as 0."""
    with mp.workdps(120):
        old = new = mp.mpf(s.chain.x)
        if not s.held("a", 0):
            new = new + mp.mpf(s.nudges.dx)
        for k, one in enumerate(s.chain.links):
            if s.held("a", k):
                new = old
            w, b = mp.mpf(one.w), mp.mpf(one.b)
            dw = mp.mpf(0 if s.held("w", k) else s.nudges.dw[k])
            db = mp.mpf(0 if s.held("b", k) else s.nudges.db[k])
            z, changed = w * old + b, (w + dw) * new + b + db
            if k == link:
                return changed - z
            f = ACTIVATION[one.activation.id]
            a, after = (f(v, **one.activation.keywords) for v in (z, changed))
            skip = s.chain.skip
            old, new = a + old if skip else a, after + new if skip else after
    raise AssertionError


def test_c2_three_bricks_and_the_missing_one():
    one = bricks(C2)[0]
    assert (one.dw_a, one.db, one.w_da) == pytest.approx((0.15, -0.05, 0.16), rel=1e-14)
    assert one.dz == pytest.approx(0.26, rel=1e-14)
    assert one.true == pytest.approx(0.28, rel=1e-14)
    assert one.missing == one.dw_da == pytest.approx(0.02, rel=1e-14)


def test_c2_with_all_changes_a_tenth():
    one = bricks(replace(C2, nudges=scaled(C2.nudges, 0.1)))[0]
    assert (one.dz, one.true) == pytest.approx((0.026, 0.0262), rel=1e-14)


def test_halving_shrinks_the_missing_brick_by_exactly_four():
    found = halvings(C2, 0, 40)
    assert [h.ratio for h in found[1:]] == [4.0] * 40
    assert found[40].missing == found[0].missing / 4.0**40


def test_halving_shrinks_what_is_missing_by_four_in_the_end_where_neurons_are_bent():
    s = setup(chain([0.8, -1.3, 2.0], [-0.2, 0.4, 0.1], ["sigmoid", "tanh", "softplus"]), 0.05, -0.1, 0.2)
    ratios = [h.ratio for h in halvings(s, 2, 40)]
    assert ratios[40] == pytest.approx(4.0, rel=1e-9)


@given(setups(activations=("sigmoid", "tanh", "softplus", "silu", "linear", "gelu")), st.floats(-40, 0))
def test_the_true_change_has_digits_however_small_the_nudges_are(s, power):
    s = replace(s, nudges=scaled(s.nudges, 2.0**round(power)))
    for k, one in enumerate(bricks(s)):
        size = abs(one.dw_a) + abs(one.db) + abs(one.w_da) + abs(one.dw_da) + abs(one.bent)
        assert one.true == pytest.approx(float(exact_change(s, k)), rel=1e-9, abs=1e-12 * size)


@given(setups())
def test_bricks_add_up(s):
    for one in bricks(s):
        assert one.dz == one.dw_a + one.db + one.w_da
        assert one.missing == one.dw_da + one.bent
        assert one.true == one.dz + one.missing


@given(setups())
def test_what_is_held_brings_no_brick(s):
    for k, one in enumerate(bricks(s)):
        assert not s.held("w", k) or one.dw_a == one.dw_da == 0
        assert not s.held("b", k) or one.db == 0
        assert not s.held("a", k) or one.w_da == one.dw_da == one.bent == 0


def test_da_comes_from_the_neuron_before():
    s = setup(chain([0.8, 2.0], [-0.2, 0.0], x=1.5), db=[0.1, 0.0])
    first, second = bricks(s)
    slope = float(evaluate(s.chain).slope[0])
    assert second.da == first.da_out == slope * 0.1
    assert second.bent != 0  # the true Δa is bent, da is not


def test_a_linear_chain_misses_only_products_of_changes():
    s = setup(chain([0.8, 2.0], [-0.2, 0.3], "linear", x=1.5), dw=[0.1, 0.2], db=[0.1, 0.0])
    first, second = bricks(s)
    assert first.missing == 0.0  # x does not move
    assert second.dw_da == pytest.approx(0.2 * (0.15 + 0.1))
    assert second.bent == 0.0


def test_the_skip_connection_lets_da_through():
    s = setup(chain([0.8, 2.0], [-0.2, 0.3], "relu", x=-1.0, skip=True), dx=0.1)
    second = bricks(s)[1]
    assert evaluate(s.chain).slope[0] == 0.0
    assert second.da == 0.1


@pytest.mark.parametrize(
    ("held", "left", "right", "value"),
    [
        ("ba", r"\frac{\partial z^{1}}{\partial w^{1}}", "a^{0}", 1.5),
        ("wa", r"\frac{\partial z^{1}}{\partial b^{1}}", "1", 1.0),
        ("wb", r"\frac{\partial z^{1}}{\partial a^{0}}", "w^{1}", 0.8),
        ("b", r"\frac{\mathrm{d}z^{1}}{\mathrm{d}w^{1}}",
         r"a^{0} + w^{1}\,\frac{\mathrm{d}a^{0}}{\mathrm{d}w^{1}}", 1.5 + 0.8 * 2.0),
        ("a", r"\partial z^{1}", r"a^{0}\,\partial w^{1} + \partial b^{1}", 0.1),
        ("", r"\mathrm{d}z^{1}", r"a^{0}\,\mathrm{d}w^{1} + \mathrm{d}b^{1} + w^{1}\,\mathrm{d}a^{0}", 0.26),
        ("wba", r"\partial z^{1}", "0", 0.0),
    ],
)  # fmt: skip
def test_padlocks_tell_partial_from_total(held, left, right, value):
    found = reading(replace(C2, locks=frozenset((name, 0) for name in held)), 0)
    assert (found.left, found.right) == (left, right)
    assert found.value == pytest.approx(value)


def test_a_total_derivative_by_nothing_has_no_value():
    s = setup(C2.chain, dx=0.2, locks=[("b", 0)])
    assert reading(s, 0).value is None
