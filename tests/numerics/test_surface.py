"""The surface of many samples says what the plain pass says, by whatever way it was computed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from biasviz.numerics.surface import FEWEST
from tests.numerics.surface_cases import INPUTS, PAIRS, pair_of, surface, targets, truth, worst

EPSILON = np.finfo(float).eps
KINDS = {
    ("linear", "mse"): "sorted",
    ("relu", "half_mse"): "sorted",
    ("leaky_relu", "mse"): "sorted",
    ("hard_sigmoid", "half_mse"): "sorted",
    ("hard_tanh", "mse"): "sorted",
    ("sigmoid", "bce"): "moments",
    ("tanh", "half_mse"): "moments",
    ("gelu", "mse"): "moments",
    ("softplus", "bce_logits"): "moments",
    ("linear", "bce_logits"): "moments",
    ("relu", "bce_logits"): "moments",
    ("tanh", "bce"): "plain",
    ("relu", "bce"): "plain",
    ("sigmoid", "hinge"): "plain",
    ("linear", "huber"): "plain",
    ("mish", "mae"): "plain",
}


def samples(kind: str, loss: str, seed: int, n: int = 700) -> tuple[np.ndarray, np.ndarray]:
    """Return inputs of a kind and targets for a loss, in no order."""
    r = np.random.default_rng(seed)
    x = r.permutation(INPUTS[kind](r, n))
    return x, targets(loss, x, r)


@settings(max_examples=250)
@given(
    names=st.sampled_from(PAIRS),
    kind=st.sampled_from(sorted(INPUTS)),
    w=st.one_of(st.sampled_from([0.0, 1.0, -1.0, 1e-3, 30.0, -300.0, 1e5]), st.floats(-5, 5)),
    width=st.sampled_from([0.1, 2.0, 12.0, 100.0, 1e4]),
    shift=st.floats(-2, 2),
    reduction=st.sampled_from(["sum", "mean"]),
    seed=st.integers(0, 999),
)
def test_curve_is_that_of_the_plain_pass(names, kind, w, width, shift, reduction, seed) -> None:
    """Within 1e-9 of the largest loss; and z = w·x + b has its own rounding, there and here."""
    pair = pair_of(*names)
    x, y = samples(kind, names[1], seed)
    bs = -w * float(np.median(x)) + width * (shift + np.linspace(-1.0, 1.0, 41))
    true = truth(pair, x, y, w, bs, reduction)
    loss, slope = surface(pair, x, y, reduction).curve(w, bs)
    rounding = 4 * EPSILON * (abs(w) * np.abs(x).max() + np.abs(bs).max())
    with np.errstate(all="ignore"):
        peak, steepest, pull, bend = (np.nanmax(np.abs(v), initial=0.0) for v in vars(true).values())
    assert worst(loss, true.loss, 1e-9 * peak + rounding * pull) <= 1.0
    assert worst(slope, true.slope, max(1e-9 * steepest, 1e-10 * pull) + rounding * bend) <= 1.0


@pytest.mark.parametrize(("names", "kind"), KINDS.items())
def test_kind_is_the_quickest_that_covers_the_pair(names: tuple[str, str], kind: str) -> None:
    x, y = samples("normal", names[1], 0)
    assert surface(pair_of(*names), x, y).kind == kind


@pytest.mark.parametrize("names", [p for p in KINDS if KINDS[p] != "plain"])
@pytest.mark.parametrize("kind", ["normal", "outlier", "pixels"])
def test_slope_and_loss_at_a_bias_are_those_of_the_curve(names: tuple[str, str], kind: str) -> None:
    x, y = samples(kind, names[1], 4)
    pair = pair_of(*names)
    made = surface(pair, x, y)
    for w in (0.8, -2.5, 0.0):
        bs = np.linspace(-6.0, 6.0, 13)
        true = truth(pair, x, y, w, bs)
        loss = np.array([made.loss(w, b) for b in bs])
        slope = np.array([made.slope(w, b) for b in bs])
        assert worst(loss, true.loss, 1e-9 * true.loss.max()) <= 1.0
        assert worst(slope, true.slope, 1e-10 * true.pull.max()) <= 1.0


@pytest.mark.parametrize("f", ["gelu", "silu", "mish", "softplus", "sigmoid"])
@pytest.mark.parametrize("far", [-6.0, -9.0, -14.0, -25.0])
def test_slopes_in_a_dying_tail_are_right_by_themselves(f: str, far: float) -> None:
    x, y = samples("normal", "half_mse", 1)
    pair, bs = pair_of(f, "half_mse"), np.linspace(far, far - 3.0, 7)
    true = truth(pair, x, y, 0.5, bs)
    slope = surface(pair, x, y).curve(0.5, bs)[1]
    assert worst(slope, true.slope, 1e-9 * np.abs(true.slope).max()) <= 1.0


@pytest.mark.parametrize("f", ["tanh", "sigmoid"])
def test_a_long_tail_is_right_where_it_begins(f: str) -> None:
    """Over a stretch as long as this the loss falls by e^100: no polynomial does."""
    x = np.linspace(0.0, 40.0, 2000)
    y, pair, bs = np.ones(2000), pair_of(f, "half_mse"), np.linspace(10.0, 12.0, 41)
    true, made = truth(pair, x, y, 1.0, bs), surface(pair, x, y)
    loss, slope = made.curve(1.0, bs)
    assert worst(loss, true.loss, 1e-9 * true.loss.max()) <= 1.0
    assert worst(slope, true.slope, 1e-9 * true.pull.max()) <= 1.0
    assert abs(made.slope(1.0, 11.0) / true.slope[20] - 1.0) < 1e-9


@pytest.mark.parametrize("f", ["sigmoid", "tanh"])
@pytest.mark.parametrize("far", [5.0, 12.0, 25.0, 60.0])
def test_tails_are_right_by_themselves(f: str, far: float) -> None:
    """Where all is saturated the loss is tiny, and each point of it is as exact as the large ones."""
    x, _ = samples("normal", "half_mse", 1)
    y, pair = np.ones(len(x)), pair_of(f, "half_mse")
    bs = np.linspace(far, far + 3.0, 7)
    true = truth(pair, x, y, 0.5, bs)
    loss, slope = surface(pair, x, y).curve(0.5, bs)
    assert (np.abs(loss / true.loss - 1.0) < 1e-9).all()
    assert (np.abs(slope / true.slope - 1.0) < 1e-9).all()


@pytest.mark.parametrize("names", [("tanh", "half_mse"), ("gelu", "mse"), ("relu", "half_mse"), ("linear", "mse")])
def test_a_neuron_that_fits_all_samples_has_its_tiny_loss(names: tuple[str, str]) -> None:
    """What is left of the sums when nearly all of them cancels is not trusted."""
    x, _ = samples("normal", names[1], 2)
    pair = pair_of(*names)
    y = pair.activation.value(0.8 * x - 0.2, **pair.f_keywords)
    bs = -0.2 + np.linspace(-1e-7, 1e-7, 5)
    true = truth(pair, x, y, 0.8, bs)
    loss, slope = surface(pair, x, y).curve(0.8, bs)
    # The middle of it is 0 but for the rounding of z.
    assert worst(loss, true.loss, 1e-8 * true.loss.max()) <= 1.0
    assert worst(slope, true.slope, 1e-8 * true.pull.max()) <= 1.0


@pytest.mark.parametrize("w", [1.0, -1.0, 0.0, -0.0, 0.5])
@pytest.mark.parametrize("f", ["linear", "relu", "leaky_relu", "hard_sigmoid", "hard_tanh"])
def test_samples_on_a_kink_count_as_in_the_plain_pass(f: str, w: float) -> None:
    x, y = samples("few", "half_mse", 3)
    pair = pair_of(f, "half_mse")
    bs = np.arange(-6.0, 7.0)
    true = truth(pair, x, y, w, bs, "sum")
    made = surface(pair, x, y, "sum")
    assert made.kind == "sorted"
    assert np.abs(made.curve(w, bs)[1] - true.slope).max() < 1e-9
    assert np.abs(np.array([made.slope(w, b) for b in bs]) - true.slope).max() < 1e-9


def test_few_samples_between_two_far_kinks_are_not_lost_in_the_many() -> None:
    """Running sums differ by less than they are rounded by; the curve is right all the same."""
    r = np.random.default_rng(0)
    x = r.uniform(0.0, 255.0, 3000)
    y, pair = r.normal(size=3000), pair_of("hard_tanh", "half_mse")
    made, bs = surface(pair, x, y), np.linspace(-300.0 * 250, -300.0 * 200, 15)
    true = truth(pair, x, y, 300.0, bs)
    assert worst(made.curve(300.0, bs)[0], true.loss, 1e-9 * true.loss.max()) <= 1.0
    slope = np.array([made.slope(300.0, b) for b in bs])
    assert worst(slope, true.slope, 1e-10 * true.pull.max()) <= 1.0


@pytest.mark.parametrize("names", [("sigmoid", "bce"), ("linear", "bce_logits")])
@pytest.mark.parametrize("bad", [-0.1, 1.5, np.nan])
def test_a_target_that_the_loss_does_not_allow_makes_all_of_it_undefined(names: tuple[str, str], bad: float) -> None:
    x, y = samples("normal", names[1], 5)
    y[123] = bad
    made = surface(pair_of(*names), x, y)
    loss, slope = made.curve(1.0, np.linspace(-3.0, 3.0, 9))
    assert np.isnan(loss).all()
    assert np.isnan(slope).all()
    assert np.isnan(made.slope(1.0, 0.0))
    assert np.isnan(made.loss(1.0, 0.0))


@pytest.mark.parametrize("names", [("tanh", "half_mse"), ("relu", "half_mse"), ("tanh", "bce")])
def test_what_is_not_finite_is_as_in_the_plain_pass(names: tuple[str, str]) -> None:
    pair = pair_of(*names)
    x, y = samples("normal", names[1], 6)
    bs = np.array([0.0, np.inf, np.nan, -np.inf])
    true, (loss, slope) = truth(pair, x, y, 1.0, bs), surface(pair, x, y).curve(1.0, bs)
    for found, right in ((loss, true.loss), (slope, true.slope)):
        assert worst(found[:1], right[:1], 1e-9 * max(1.0, abs(right[0])) if np.isfinite(right[0]) else 1.0) <= 1.0
        assert (np.isfinite(found) == np.isfinite(right)).all()
    x[7] = np.nan
    assert np.isnan(surface(pair, x, y).loss(1.0, 0.0))


def test_numbers_too_large_to_be_squared_give_the_infinity_of_the_plain_pass() -> None:
    x, y = samples("normal", "half_mse", 7)
    x[0] = 1e200
    assert surface(pair_of("relu", "half_mse"), x, y).loss(1.0, 0.0) == np.inf


@pytest.mark.parametrize("names", [("sigmoid", "half_mse"), ("relu", "half_mse"), ("tanh", "huber")])
def test_biases_may_come_in_any_order_and_more_than_once(names: tuple[str, str]) -> None:
    x, y = samples("normal", names[1], 8)
    made, bs = surface(pair_of(*names), x, y), np.linspace(-6.0, 6.0, 301)
    mixed = np.random.default_rng(0).permutation(np.concatenate([bs, bs[:50]]))
    loss, slope = made.curve(1.3, bs)
    found = made.curve(1.3, mixed)
    at = np.searchsorted(bs, mixed)
    assert np.abs(found[0] - loss[at]).max() < 1e-11
    assert np.abs(found[1] - slope[at]).max() < 1e-11
    assert made.curve(1.3, np.empty(0))[0].shape == (0,)


def test_few_samples_take_the_plain_pass() -> None:
    x, y = samples("normal", "half_mse", 9, FEWEST - 1)
    made = surface(pair_of("tanh", "half_mse"), x, y)
    assert made.kind == "plain"
    assert made.n == FEWEST - 1
    bs = np.linspace(-3.0, 3.0, 11)
    true = truth(pair_of("tanh", "half_mse"), x, y, 1.0, bs)
    assert worst(made.curve(1.0, bs)[0], true.loss, 1e-13) <= 1.0
