"""Why b is missing from ∂z/∂w and present in ∂C/∂w."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from biasviz.experiments.chain.evaluation import evaluate
from biasviz.experiments.chain.lab import stations_of
from biasviz.experiments.chain.question import answers, curve, rates, stations, table, window_around
from biasviz.experiments.chain.spec import with_link
from tests.experiments.chain.build import chain, chains

SMOOTH = ("sigmoid", "tanh", "softplus", "silu", "gelu", "mish", "linear")


def c1(f, b=-0.2):
    return chain(0.8, b, f, x=1.5, loss="half_mse")


@pytest.mark.parametrize(
    ("f", "wanted"),
    [
        ("sigmoid", (-0.221388, -0.167135, -0.061767, -0.013436, -0.002211)),
        ("linear", (-2.7, -1.2, 0.3, 1.8, 3.3)),
    ],
)
def test_c1_dz_dw_stays_and_dc_dw_moves(f, wanted):
    found = table(c1(f), 0, 0)
    assert found.b.tolist() == [-2, -1, 0, 1, 2]
    assert found.dz_dw.tolist() == [1.5] * 5
    assert found.dC_dw == pytest.approx(wanted, abs=5e-7)


def test_c1_dc_dw_changes_with_b_by_x_times_the_curvature_of_c():
    # S1a: L″(b) = 0.0630917
    assert rates(c1("sigmoid"), 0).dC_dw[0] == pytest.approx(1.5 * 0.0630917, rel=1e-6)
    assert rates(c1("linear"), 0).dC_dw[0] == 1.5


def test_the_way_goes_over_z_a_and_the_error():
    found = stations(c1("sigmoid"), 0, 0)
    assert [s.kind for s in found] == ["b", "z", "a", "dC_da", "dC_dz", "dC_dw"]
    assert [s.tex for s in found][-1] == r"\frac{\partial C}{\partial w^{1}}"
    assert all(s.rate != 0 for s in found)


def test_in_a_chain_the_way_goes_up_to_c_and_back():
    found = [(s.kind, s.link) for s in stations(chain(depth=3), 1, 1)]
    assert found == [
        ("b", 1), ("z", 1), ("a", 1), ("z", 2), ("a", 2),
        ("dC_da", 2), ("dC_dz", 2), ("dC_da", 1), ("dC_dz", 1), ("dC_dw", 1),
    ]  # fmt: skip


@given(chains(), st.data())
def test_the_lab_knows_how_many_stations_there_are(c, data):
    link, mover = (data.draw(st.integers(0, c.depth - 1)) for _ in "lm")
    assert len(stations(c, link, mover)) == stations_of(c.depth, link, mover)


def test_its_own_bias_never_moves_dz_dw_and_one_below_does():
    c = chain([0.7, -0.4, 1.1])
    assert rates(c, 1).a[1] == 0.0
    assert rates(c, 0).a[1] != 0.0
    assert len(set(answers(c, 1, 1, np.array([-2.0, 0.0, 2.0])).dz_dw)) == 1
    assert len(set(answers(c, 1, 0, np.array([-2.0, 0.0, 2.0])).dz_dw)) == 3


@given(chains(activations=SMOOTH), st.data())
def test_rates_are_differences(c, data):
    mover = data.draw(st.integers(0, c.depth - 1))
    h, b = 1e-5, c.links[mover].b
    low, high = (evaluate(with_link(c, mover, b=b + way * h)) for way in (-1, 1))
    found = rates(c, mover)
    for name in ("z", "a", "slope", "dC_da", "dC_dz", "dC_dw"):
        one, other = (np.array([float(v) for v in getattr(p, name)]) for p in (low, high))
        scale = max(1.0, float(np.abs(one).max())) * 10.0**c.depth
        assert getattr(found, name) == pytest.approx((other - one) / (2 * h), rel=1e-4, abs=1e-7 * scale)


@given(chains(), st.data())
def test_the_table_is_the_chain_with_another_bias(c, data):
    link, mover = (data.draw(st.integers(0, c.depth - 1)) for _ in "lm")
    p = evaluate(with_link(c, mover, b=0.75))
    found = answers(c, link, mover, np.array([0.75]))
    assert found.dz_dw[0] == p.dz_dw[link]
    assert found.dC_dw[0] == pytest.approx(float(p.dC_dw[link]), rel=1e-12, abs=1e-300)
    assert found.C[0] == p.C


def test_the_curve_goes_over_the_window_that_shows_the_bias():
    assert window_around(-0.2) == (-4.0, 4.0)
    assert window_around(10.0) == (6.0, 14.0)
    found = curve(c1("sigmoid"), 0, 0, -4.0, 4.0)
    assert (found.b[0], found.b[-1], len(found.b)) == (-4.0, 4.0, 401)
    assert not found.dC_dw.flags.writeable
