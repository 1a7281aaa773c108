from __future__ import annotations

import mpmath as mp
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from biasviz.numerics import ACTIVATIONS, FUSED, LOSSES, Output, filled
from biasviz.numerics.differences import places, quotient, step_size

from .cases import each_loss, inside, targets
from .reference import LOSS, relative_error, truth

quick = settings(max_examples=60, deadline=None)


def test_the_table_holds_each_record_under_its_own_id_in_the_order_of_the_menus():
    assert [record.id for record in LOSSES.values()] == list(LOSSES)
    assert list(LOSSES) == ["half_mse", "mse", "mae", "huber", "log_cosh", "bce", "bce_logits", "hinge"]


@each_loss
@pytest.mark.parametrize("order", [1, 2])
def test_derivatives_agree_with_differences_away_from_kinks(loss, parameters, order):
    f, derivative = ((loss.value, loss.slope), (loss.slope, loss.curvature))[order - 1]

    @quick
    @given(st.floats(-20.0, 20.0), st.sampled_from(targets(loss)))
    def check(a, y):
        if loss.outputs.high == 1.0:
            a = 0.02 + 0.024 * (a + 20.0)
        kinks = [] if loss.kinks is None else [float(loss.kinks(np.float64(y)))]
        if "delta" in parameters:
            kinks = [y - parameters["delta"], y + parameters["delta"]]
        h = step_size(a)
        assume(all(abs(a - kink) > 2 * h for kink in kinks))
        at = places(a, h)
        difference = quotient(at, f(Output.of(at), y, **parameters))
        assert derivative(Output.of(a), y, **parameters) == pytest.approx(difference, rel=2e-5, abs=1e-6)

    check()


@each_loss
def test_value_and_slope_keep_their_digits(loss, parameters):
    sizes = np.geomspace(1e-9, 600.0, 12)
    outputs = np.concatenate([sizes, -sizes, np.random.default_rng(1).uniform(-3.0, 3.0, 20), 1 - sizes])
    exact = LOSS[loss.id]
    for y in targets(loss):
        for a in map(float, outputs[inside(loss, outputs)]):
            value = truth(exact, a, y, **parameters)
            got = float(loss.value(Output.of(a), y, **parameters))
            assert relative_error(got, value) < 1e-13 or abs(value) < 1e-300
            with mp.workdps(60):
                slope = mp.diff(lambda v, y=y: exact(v, mp.mpf(y), **parameters), mp.mpf(a))
            size = max(abs(slope), mp.mpf("1e-3"))
            if loss.kinks is None or a != float(loss.kinks(np.float64(y))):
                got = float(loss.slope(Output.of(a), y, **parameters))
                assert abs(got - slope) <= 1e-13 * size


@each_loss
def test_slope_at_a_kink_is_zero(loss, parameters):
    if loss.kinks is not None:
        y = np.array([-1.0, 1.0, 3.0, 0.1])
        assert loss.slope(Output.of(loss.kinks(y)), y, **parameters).tolist() == [0.0] * 4


@each_loss
def test_no_finite_output_gives_a_warning_and_only_those_outside_give_nan(loss, parameters):
    _never_warns(loss, parameters)


def _never_warns(loss, parameters):
    @quick
    @given(st.floats(allow_nan=False, allow_infinity=False), st.sampled_from(targets(loss)))
    def check(a, y):
        a_, y_ = np.array([a, -a, 0.5]), np.array([[y], [y]])
        nan = np.broadcast_to(~loss.outputs.contains(a_), (2, 3))
        for f in (loss.value, loss.slope, loss.curvature):
            result = f(Output.of(a_), y_, **parameters)
            assert result.shape == (2, 3)
            assert np.array_equal(np.isnan(result), nan)
        assert np.all(result[~nan] >= 0.0)

    check()


@each_loss
def test_loss_and_curvature_are_never_negative_and_zero_at_the_target(loss, parameters):
    for y in targets(loss):
        a = np.linspace(-5.0, 5.0, 41) if loss.outputs.high > 1 else np.linspace(0.05, 0.95, 41)
        assert np.all(loss.value(Output.of(a), y, **parameters) >= 0.0)
        if loss.outputs.contains(y) and loss.id != "bce_logits" and not 0 < y < 1:
            assert loss.value(Output.of(y), y, **parameters) == 0.0


@pytest.mark.parametrize("y", [0.0, 1.0])
@pytest.mark.parametrize("z", [-300.0, -40.0, -1.0, 0.0, 2.0, 37.0, 40.0, 300.0])
def test_bce_of_a_saturated_sigmoid_keeps_its_digits(z, y):
    out = ACTIVATIONS["sigmoid"].output(np.float64(z))
    exact = truth(lambda z, y: mp.log1p(mp.exp(z)) - y * z, z, y)
    assert relative_error(LOSSES["bce"].value(out, y), exact) < 1e-14
    slope = float(LOSSES["bce"].slope(out, y) * ACTIVATIONS["sigmoid"].slope(z))
    assert relative_error(slope, truth(lambda z, y: 1 / (1 + mp.exp(-z)) - y, z, y)) < 1e-14


@pytest.mark.parametrize(("activation", "loss"), list(FUSED))
def test_fused_equals_the_chain_and_its_own_differences(activation, loss):
    f, ell, fused = ACTIVATIONS[activation], LOSSES[loss], FUSED[activation, loss]
    z = np.linspace(-8.0, 8.0, 65)
    for y in targets(ell):
        out = f.output(z)
        np.testing.assert_allclose(fused.value(z, y), ell.value(out, y), rtol=1e-13)
        np.testing.assert_allclose(fused.slope(z, y), ell.slope(out, y) * f.slope(z), rtol=1e-13)
        chain = ell.curvature(out, y) * f.slope(z) ** 2 + ell.slope(out, y) * f.curvature(z)
        np.testing.assert_allclose(fused.curvature(z, y), chain, atol=1e-13)


def test_bce_of_the_sigmoid_equals_bce_with_logits():
    z, y = np.linspace(-700.0, 700.0, 141), np.array([[0.0], [0.4], [1.0]])
    logits, fused = LOSSES["bce_logits"], FUSED["sigmoid", "bce"]
    assert np.array_equal(logits.value(Output.of(z), y), fused.value(z, y))
    assert np.array_equal(logits.slope(Output.of(z), y), fused.slope(z, y))
    assert np.array_equal(logits.curvature(Output.of(z), y), fused.curvature(z, y))


@pytest.mark.parametrize("y", [0.0, 1.0])
@pytest.mark.parametrize("z", [-600.0, -40.0, 40.0, 600.0])
def test_bce_with_logits_keeps_its_digits_where_the_sigmoid_rounds(z, y):
    exact = truth(lambda z, y: mp.log1p(mp.exp(z)) - y * z, z, y)
    slope = truth(lambda z, y: 1 / (1 + mp.exp(-z)) - y, z, y)
    out = Output.of(z)
    assert relative_error(LOSSES["bce_logits"].value(out, y), exact) < 1e-14
    assert relative_error(LOSSES["bce_logits"].slope(out, y), slope) < 1e-14


@pytest.mark.parametrize("id", ["half_mse", "mse", "mae", "huber", "log_cosh", "hinge"])
def test_a_saturated_tanh_still_has_a_loss_at_its_own_end(id):
    loss = LOSSES[id]
    parameters = dict(filled(loss, {}))
    out = ACTIVATIONS["tanh"].output(np.array([-25.0, 25.0]))
    assert out.a.tolist() == [-1.0, 1.0]
    for side, got in zip((-1, 1), loss.value(out, np.array([-1.0, 1.0]), **parameters), strict=True):
        exact = truth(lambda z, y: LOSS[id](mp.tanh(z), y, **parameters), side * 25.0, float(side))
        assert relative_error(got, exact) < 1e-14


def test_huber_with_a_large_delta_equals_half_mse():
    a, y = np.linspace(-9.0, 9.0, 37), 0.3
    for name in ("value", "slope", "curvature"):
        huber = getattr(LOSSES["huber"], name)(Output.of(a), y, delta=1000.0)
        assert np.array_equal(huber, getattr(LOSSES["half_mse"], name)(Output.of(a), y))


def test_huber_over_a_small_delta_tends_to_mae():
    a = np.linspace(-9.0, 9.0, 37)
    np.testing.assert_allclose(LOSSES["huber"].value(Output.of(a), 0.3, delta=1e-9) / 1e-9,
                               LOSSES["mae"].value(Output.of(a), 0.3), rtol=1e-7)  # fmt: skip


def test_mse_is_twice_half_mse():
    a = np.linspace(-3.0, 3.0, 13)
    for name in ("value", "slope", "curvature"):
        mse, half = (getattr(LOSSES[id], name)(Output.of(a), 1.0) for id in ("mse", "half_mse"))
        assert np.array_equal(mse, 2.0 * half)


def test_bce_is_undefined_at_and_beyond_its_ends():
    a = np.array([-0.1, 0.0, 1.0, 1.3])
    for y in (0.0, 1.0):
        assert np.isnan(LOSSES["bce"].value(Output.of(a), y)).all()
        assert np.isnan(LOSSES["bce"].slope(Output.of(a), y)).all()


def test_kinks_of_hinge_are_where_the_margin_is_one():
    kinks = LOSSES["hinge"].kinks(np.array([-1.0, 1.0, 2.0, 0.0]))
    assert kinks[:3].tolist() == [-1.0, 1.0, 0.5]
    assert np.isnan(kinks[3])
