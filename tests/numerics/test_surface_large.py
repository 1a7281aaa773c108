"""What the surface is made of, and that it stays small and right with many samples."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from biasviz.numerics import ACTIVATIONS
from biasviz.numerics.fused import cross_entropy, cross_entropy_slope
from biasviz.numerics.plain import BLOCK, plain_pass
from biasviz.numerics.ranking import in_order
from biasviz.numerics.swift import swift, swift_cross_entropy
from tests.numerics.surface_cases import INPUTS, pair_of, surface, targets, truth, worst

Z = np.concatenate([np.linspace(-60.0, 60.0, 24_001), [0.0, -0.0, 1e-300, 1e300, -1e300]])


@given(arrays(float, st.integers(1, 60), elements=st.floats(-1e300, 1e300)))
def test_samples_are_in_the_order_of_x_and_keep_their_y(x: np.ndarray) -> None:
    y = np.arange(len(x), dtype=float)
    ranked, kept = in_order(x, y)
    assert ranked.tolist() == sorted(x.tolist())
    assert (x[kept.astype(int)] == ranked).all()
    assert sorted(kept.tolist()) == y.tolist()


@pytest.mark.parametrize("spread", [1e-9, 1e-6, 1e-3, 1.0])
@pytest.mark.parametrize("n", [70_000, 300_000])
def test_x_that_agree_in_their_leading_bits_are_ordered_too(n: int, spread: float) -> None:
    x = 1.0 + spread * np.random.default_rng(0).uniform(size=n)
    ranked, kept = in_order(x, np.arange(n, dtype=float))
    assert (ranked == np.sort(x)).all()
    assert (x[kept.astype(int)] == ranked).all()
    assert len(np.unique(kept)) == n


@pytest.mark.parametrize("f", list(ACTIVATIONS))
@pytest.mark.parametrize("c", [0.0, 1.0, 0.3, -1.0])
def test_swift_activation_is_that_of_the_record(f: str, c: float) -> None:
    activation, keywords = ACTIVATIONS[f], pair_of(f, "mse").f_keywords
    with np.errstate(all="ignore"):
        a, slope = swift(activation, keywords)(Z, c)
        assert (np.abs(a - activation.offset(Z, c, **keywords)) <= 1e-15 * np.maximum(1.0, np.abs(Z))).all()
        assert np.abs(slope - activation.slope(Z, **keywords)).max() <= 1e-15


@pytest.mark.parametrize(("f", "c"), [("sigmoid", 1.0), ("sigmoid", 0.0), ("tanh", 1.0), ("tanh", -1.0)])
def test_swift_error_keeps_its_digits_where_it_is_tiny(f: str, c: float) -> None:
    z = np.linspace(3.0, 300.0, 500) * (1.0 if c > 0 else -1.0)
    error = swift(ACTIVATIONS[f], {})(z, c)[0]
    assert np.abs(error / ACTIVATIONS[f].offset(z, c) - 1.0).max() < 1e-13


@pytest.mark.parametrize("y", [0.0, 0.25, 1.0])
def test_swift_cross_entropy_is_the_exact_one(y: float) -> None:
    loss, slope = swift_cross_entropy(Z, np.full(len(Z), y))
    assert (np.abs(loss - cross_entropy(Z, y)) <= 1e-15 * cross_entropy(Z, y)).all()
    assert np.abs(slope - cross_entropy_slope(Z, y)).max() <= 1e-15


def test_plain_pass_in_blocks_adds_every_sample_once() -> None:
    r, pair = np.random.default_rng(0), pair_of("tanh", "log_cosh")
    x = r.normal(size=2 * BLOCK + 77)
    y, bs = r.normal(size=len(x)), np.array([-1.0, 0.0, 2.0])
    true = truth(pair, x, y, 0.7, bs, "sum")
    loss, slope = plain_pass(pair, x, y, 0.7, bs)
    assert worst(loss, true.loss, 1e-12 * true.loss.max()) <= 1.0
    assert worst(slope, true.slope, 1e-12 * true.pull.max()) <= 1.0


@pytest.mark.parametrize("names", [("sigmoid", "bce"), ("tanh", "half_mse"), ("relu", "half_mse"), ("elu", "mse")])
@pytest.mark.parametrize("kind", ["normal", "heavy", "pixels"])
def test_a_hundred_thousand_samples_are_summed_right(names: tuple[str, str], kind: str) -> None:
    r, pair = np.random.default_rng(1), pair_of(*names)
    x = INPUTS[kind](r, 100_000)
    y = targets(names[1], x, r)
    bs = -0.9 * float(np.median(x)) + np.array([-4.0, -0.5, 0.1, 6.0])
    true = truth(pair, x, y, 0.9, bs)
    made = surface(pair, x, y)
    loss, slope = made.curve(0.9, bs)
    assert worst(loss, true.loss, 1e-10 * true.loss.max()) <= 1.0
    assert worst(slope, true.slope, 1e-10 * true.pull.max()) <= 1.0
    slopes = np.array([made.slope(0.9, b) for b in bs])
    assert worst(slopes, true.slope, 1e-10 * true.pull.max()) <= 1.0


@pytest.mark.parametrize("f", ["sigmoid", "relu"])
def test_memory_stays_under_four_times_the_data(f: str) -> None:
    """The data themselves are one of the four; only what is added to them is counted here."""
    n = 400_000
    r = np.random.default_rng(2)
    x, y, bs = r.normal(size=n), r.normal(size=n), np.linspace(-6.0, 6.0, 801)
    surface(pair_of(f, "half_mse"), x[:1000], y[:1000]).curve(1.0, bs)
    tracemalloc.start()
    made = surface(pair_of(f, "half_mse"), x, y)
    made.curve(1.0, bs)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 3 * (x.nbytes + y.nbytes)
