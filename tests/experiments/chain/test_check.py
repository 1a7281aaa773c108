"""The truth light of a chain."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from biasviz.experiments.chain import check as module
from biasviz.experiments.chain.check import check
from biasviz.experiments.chain.evaluation import Point, evaluate
from biasviz.experiments.chain.scaled import Scaled
from biasviz.experiments.chain.slope_check import slope_errors
from biasviz.experiments.chain.spec import with_link
from biasviz.numerics.activations import ACTIVATIONS
from tests.experiments.chain.build import chain, chains, drawn

SMOOTH = ("sigmoid", "tanh", "softplus", "softsign", "elu", "gelu", "silu", "mish", "linear")


@pytest.mark.parametrize("depth", [1, 2, 5, 20, 50])
@pytest.mark.parametrize("f", ACTIVATIONS)
@pytest.mark.parametrize("skip", [False, True])
def test_every_gradient_agrees_with_a_difference(f, depth, skip):
    for seed in range(3):
        assert check(drawn(depth, seed, f, skip=skip)).light in ("green", "amber")


@given(chains())
def test_no_light_is_red(c):
    assert check(c).light != "red"


@given(chains(activations=SMOOTH))
def test_smooth_chains_are_green(c):
    at_minimum = abs(evaluate(c).error) < 1e-9
    assert check(c).light == "green" or at_minimum


def test_where_c_does_not_change_every_factor_is_checked():
    found = check(chain(0.5, 0.0, depth=50))
    assert found.light == "green"
    assert found.by_factors > 50
    assert found.b[0].by_factors
    assert not found.b[49].by_factors
    assert found.b[0].resolution > abs(float(found.b[0].analytic))  # the plain difference could not have told


def test_at_a_kink_both_sides_are_told():
    # z of the first neuron is 0 exactly.
    found = check(chain([1.0, 2.0], [-1.0, 0.3], ["relu", "tanh"], x=1.0))
    one = found.b[0]
    assert one.light == "amber"
    assert one.error is None
    assert one.left == 0.0
    assert one.right == pytest.approx(2.0 * float(found.b[1].analytic), rel=1e-6)
    assert found.b[1].light == "green"


def test_a_kink_that_nothing_moves_over_is_none():
    # z of the second neuron is 0 whatever the first one gives.
    c = chain([1.0, 0.0], [0.3, 0.0], ["tanh", "relu"])
    assert check(c).b[0].light == "green"
    assert check(c).b[1].light == "amber"


def test_a_kink_below_does_not_disturb_what_lies_above_it():
    c = chain(1.0, [-1.0] + [0.0] * 30, ["relu"] + ["sigmoid"] * 30, x=1.0)
    found = check(c)
    assert found.b[0].light == "amber"
    assert max(one.error for one in found.b[1:]) < 1e-6


def test_at_a_minimum_no_light_is_red():
    assert check(chain(1.0, 0.0, "tanh", x=0.0, y=0.0, depth=3)).light == "green"
    c = chain(1.3, 0.4, "sigmoid", depth=3)
    there = replace(c, y=float(evaluate(c).a[-1]))
    assert check(there).light == "amber"


def test_a_green_light_is_never_beside_a_large_error():
    # a − y is 2e-16, rounding alone, and so is the difference.
    found = check(chain(0.8, -0.2, "relu", x=1.5, y=1.0, loss="half_mse"))
    assert found.w[0].error == pytest.approx(0.5)
    assert (found.w[0].light, found.light) == ("amber", "amber")


def test_a_factor_that_goes_around_a_flat_tail_is_the_one_of_the_skip_connection():
    found = check(chain(1.0, [-60.0, -2000.0, 0.2], skip=True))
    assert found.b[0].by_factors
    assert found.b[0].light == "green"
    assert found.b[1].light == "amber"  # its own slope is too small for a float


def test_what_is_undefined_has_no_light():
    found = check(chain(1000.0, 0.0, "linear", depth=50, x=1e200))
    assert found.light is None
    assert found.error is None


@pytest.mark.parametrize("depth", [1, 3, 10])
@pytest.mark.parametrize("name", ["b", "w"])
def test_a_wrong_slope_is_red(monkeypatch, depth, name):
    right = evaluate(chain(0.9, 0.1, "tanh", depth=depth, y=2.0))
    wrong = replace(right)
    off = tuple(v * Scaled.of(1.01) for v in right.dC_dz)
    monkeypatch.setattr(Point, "dC_db" if name == "b" else "dC_dw", property(lambda self: off))
    monkeypatch.setattr(module, "evaluate", lambda c: wrong)
    found = check.__wrapped__(right.chain)
    assert getattr(found, name)[0].light == "red"


def test_a_slope_of_another_activation_is_found_by_factors():
    c = chain(0.5, 0.0, depth=50)
    errors = [error for error, _ in slope_errors(c)]
    assert max(errors) < 1e-6
    right = ACTIVATIONS["sigmoid"]
    wrong = replace(right, slope=lambda z: 1.001 * right.slope(z))
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(ACTIVATIONS, "sigmoid", wrong)
        evaluate.cache_clear()
        try:
            assert min(error for error, _ in slope_errors.__wrapped__(c)) > 9e-4
        finally:
            evaluate.cache_clear()


def test_slopes_too_small_for_a_float_are_not_said_to_be_checked():
    found = check(chain(1.0, -2000.0, depth=2))
    assert found.b[0].light == "amber"
    assert found.b[0].by_factors


def test_numbers_of_one_neuron_do_not_disturb_another():
    c = with_link(chain(0.9, 0.1, "tanh", depth=4), 2, w=-1.7)
    again = check(c)
    assert [one.link for one in again.b] == [0, 1, 2, 3]
    assert [one.name for one in again.w] == ["w"] * 4
