"""Forward and back through a chain."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from biasviz.experiments.chain.evaluation import evaluate, run_pass
from biasviz.experiments.chain.factors import back_to_input, factors
from biasviz.experiments.chain.spec import with_link
from biasviz.numerics.activations import ACTIVATIONS
from tests.experiments.chain.build import chain, chains

SMOOTH = tuple(id for id in ACTIVATIONS if id not in ("relu", "leaky_relu", "hard_sigmoid", "hard_tanh", "selu"))


def loss_of(c):
    return evaluate(c).C


def test_one_neuron_is_the_neuron_of_the_first_slope():
    p = evaluate(chain(0.8, -0.2, x=1.5, loss="half_mse"))
    assert p.z[0] == pytest.approx(1.0)
    assert pytest.approx(0.0361647, rel=1e-5) == p.C
    assert float(p.dC_db[0]) == pytest.approx(-0.0528771, rel=1e-6)


def test_a_goes_from_neuron_to_neuron():
    p = evaluate(chain([2.0, -3.0], [1.0, 0.5], "linear", x=4.0, y=0.0))
    assert p.a.tolist() == [4.0, 9.0, -26.5]
    assert p.C == 26.5**2


def test_mse_has_twice_the_slope_of_half_mse():
    one, half = (evaluate(chain(0.7, 0.1, depth=3, loss=loss)) for loss in ("mse", "half_mse"))
    assert [float(v) for v in one.dC_db] == [2 * float(v) for v in half.dC_db]


def test_the_skip_connection_adds_what_came_in():
    p = evaluate(chain([2.0, -3.0], [1.0, 0.5], "linear", x=4.0, y=0.0, skip=True))
    assert p.a.tolist() == [4.0, 13.0, -25.5]
    assert [float(v) for v in p.links] == [3.0, -2.0]


def test_b_has_no_part_in_dz_dw():
    assert evaluate(chain(0.8, -5.0, x=1.5)).dz_dw == evaluate(chain(0.8, 5.0, x=1.5)).dz_dw == [1.5]


def test_dz_db_is_one_and_dz_da_is_w():
    p = evaluate(chain([2.0, -3.0]))
    assert p.dz_db.tolist() == [1.0, 1.0]
    assert p.dz_da.tolist() == [2.0, -3.0]


@given(chains(activations=SMOOTH), st.data())
def test_gradients_are_differences_of_c(c, data):
    k = data.draw(st.integers(0, c.depth - 1))
    p, h = evaluate(c), 1e-5
    for name, slope in (("b", p.dC_db[k]), ("w", p.dC_dw[k])):
        here = getattr(c.links[k], name)
        low, high = (loss_of(with_link(c, k, **{name: here + way * h})) for way in (-1, 1))
        scale = max(1.0, p.C, *(abs(float(v)) for v in p.dC_da)) * 10.0 ** c.depth
        assert float(slope) == pytest.approx((high - low) / (2 * h), rel=1e-4, abs=1e-8 * scale)


@given(chains())
def test_the_factors_of_a_path_multiply_to_the_slope(c):
    p = evaluate(c)
    for k in range(c.depth):
        path = factors(p, k)
        assert [f.kind for f in path[-2:]] == ["slope", "bias"]
        assert float(path[-1].product) == pytest.approx(float(p.dC_db[k]), rel=1e-12, abs=1e-300)
    assert float(back_to_input(p)[-1].product) == pytest.approx(float(p.dC_da[0]), rel=1e-12, abs=1e-300)


def test_a_path_without_skip_has_slope_and_weight_of_each_neuron():
    kinds = [(f.kind, f.link) for f in factors(evaluate(chain(depth=3)), 0)]
    assert kinds == [
        ("error", 2), ("slope", 2), ("weight", 2), ("slope", 1), ("weight", 1), ("slope", 0), ("bias", 0),
    ]  # fmt: skip


def test_a_path_with_skip_has_one_factor_of_each_neuron():
    kinds = [(f.kind, f.link) for f in factors(evaluate(chain(depth=3, skip=True)), 0)]
    assert kinds == [("error", 2), ("link", 2), ("link", 1), ("slope", 0), ("bias", 0)]


def test_fifty_saturated_neurons_underflow_no_product():
    p = evaluate(chain(3.0, 400.0, depth=50))
    # Each of them has z = 403, but the first, with z = 401.5: e^(-z) is σ′ to all digits.
    wanted = 2 * math.log10(1) - 49 * 403 / math.log(10) - 401.5 / math.log(10) + 49 * math.log10(3)
    error = math.log10(2.0 * abs(p.error))
    assert p.dC_db[0].log10 == pytest.approx(wanted + error, rel=1e-12)
    assert float(p.dC_db[0]) == 0.0


def test_a_saturated_neuron_is_not_dead():
    p = evaluate(chain(1.0, -900.0))
    assert p.slope[0] == 0.0
    assert p.dC_db[0].sign == -1
    assert p.dC_db[0].log10 == pytest.approx(math.log10(2.0) - 899.5 / math.log(10))


def test_a_dead_neuron_passes_exactly_nothing():
    p = evaluate(chain([1.0, 1.0, 1.0], [0.0, -9.0, 0.0], "relu"))
    assert [v.mantissa == 0 for v in p.dC_db] == [True, True, True]
    p = evaluate(chain([1.0, 1.0, 1.0], [0.0, -9.0, 0.5], "relu"))
    assert [v.mantissa == 0 for v in p.dC_db] == [True, True, False]


def test_an_error_beside_the_asymptote_keeps_its_digits():
    p = evaluate(chain(1.0, 40.0, x=0.0, y=1.0))
    assert p.a[1] == 1.0
    assert p.error == pytest.approx(-math.exp(-40.0), rel=1e-15)


def test_an_overflow_is_told_and_is_no_exception():
    p = evaluate(chain(1000.0, 0.0, "linear", depth=50, x=1e200))
    assert p.undefined == "z of neuron 37 is beyond what a number can hold."


def test_the_largest_numbers_allowed_do_not_overflow():
    for f in ACTIVATIONS:
        for skip in (False, True):
            p = evaluate(chain(1000.0, 1000.0, f, depth=50, x=1000.0, y=-1000.0, skip=skip))
            assert p.undefined is None or f == "selu", f
            assert all(math.isfinite(v.mantissa) for v in p.dC_db) or p.undefined


def test_many_chains_at_once_are_each_by_itself():
    c = chain([0.5, -2.0], [0.1, 0.7], ["tanh", "elu"], skip=True)
    b = np.array([[0.1, -1.0, 2.0], [0.7, 0.3, -4.0]])
    p = run_pass(c, np.repeat([[0.5], [-2.0]], 3, axis=1), b, 0.5)
    for k in range(3):
        alone = replace(c, links=tuple(replace(link, b=float(v)) for link, v in zip(c.links, b[:, k], strict=True)))
        assert p.C[k] == evaluate(alone).C
        assert p.z[:, k].tolist() == evaluate(alone).z.tolist()


def test_arrays_of_a_point_are_read_only():
    p = evaluate(chain())
    with pytest.raises(ValueError, match="read-only"):
        p.z[0] = 1.0
