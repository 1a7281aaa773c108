from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from biasviz.numerics import ACTIVATIONS, Interval, filled
from biasviz.numerics.differences import places, quotient, step_size

from .cases import each_activation

quick = settings(max_examples=60, deadline=None)
every_float = st.floats(allow_nan=False, allow_infinity=False)
moderate = st.floats(-30.0, 30.0)


def test_the_table_holds_each_record_under_its_own_id_in_the_order_of_the_menus():
    assert [record.id for record in ACTIVATIONS.values()] == list(ACTIVATIONS)
    assert list(ACTIVATIONS) == [
        "linear", "sigmoid", "tanh", "relu", "leaky_relu", "elu", "selu", "gelu", "silu", "softplus",
        "softsign", "mish", "hard_sigmoid", "hard_tanh",
    ]  # fmt: skip


@each_activation
def test_slope_agrees_with_differences_of_the_value_away_from_kinks(activation, parameters):
    _compare(activation.value, activation.slope, activation, parameters)


@each_activation
def test_curvature_agrees_with_differences_of_the_slope_away_from_kinks(activation, parameters):
    _compare(activation.slope, activation.curvature, activation, parameters)


def _compare(f, derivative, activation, parameters):
    # the curvatures of softsign and of ELU with alpha 1 jump at 0, where their slopes do not
    kinks = (*activation.kinks(**parameters), 0.0)

    @quick
    @given(moderate)
    def check(z):
        h = step_size(z)
        assume(all(abs(z - kink) > 2 * h for kink in kinks))
        at = places(z, h)
        difference = quotient(at, f(at, **parameters))
        assert derivative(z, **parameters) == pytest.approx(difference, rel=1e-7, abs=1e-8)

    check()


@each_activation
def test_kinks_are_where_the_slope_jumps(activation, parameters):
    kinks = activation.kinks(**parameters)
    for kink in kinks:
        left, right = activation.slope(np.array([kink - 1e-9, kink + 1e-9]), **parameters)
        assert abs(left - right) > 1e-4
    grid = np.linspace(-10.0, 10.0, 2003)
    away = np.all([np.abs(grid - kink) > 0.02 for kink in (*kinks, np.inf)], axis=0)
    jumps = np.abs(activation.slope(grid + 1e-9, **parameters) - activation.slope(grid - 1e-9, **parameters))
    assert np.max(jumps[away]) < 1e-7


@each_activation
def test_codomain_holds_every_value_and_its_ends_only_by_rounding(activation, parameters):
    interval = activation.codomain(**parameters)
    closed = Interval(interval.low, interval.high)
    grid = np.concatenate([np.linspace(-15.0, 15.0, 4001), np.linspace(-2.0, 0.0, 4001)])
    assert interval.contains(activation.value(grid, **parameters)).all()
    wide = np.concatenate([np.linspace(-700.0, 700.0, 1401), [-1e308, 1e308]])
    assert closed.contains(activation.value(wide, **parameters)).all()


@each_activation
def test_codomain_is_no_wider_than_the_values(activation, parameters):
    interval = activation.codomain(**parameters)
    a = activation.value(np.concatenate([np.linspace(-6.0, 6.0, 20001), [-1e9, 1e9]]), **parameters)
    for end, reached in ((interval.low, a.min()), (interval.high, a.max())):
        assert abs(reached) > 1e6 if np.isinf(end) else reached == pytest.approx(end, abs=1e-6)


@each_activation
def test_no_finite_z_gives_a_warning_or_nan(activation, parameters):
    _never_warns(activation, parameters)


def _never_warns(activation, parameters):
    @quick
    @given(every_float, st.floats(-2.0, 2.0))
    def check(z, c):
        for z_ in (np.array([z, -z]), np.float64(z)):
            for f in (activation.value, activation.slope, activation.curvature):
                result = f(z_, **parameters)
                assert np.shape(result) == np.shape(z_)
                # SELU of the largest numbers is larger than the largest number
                assert np.all(np.isfinite(result)) or abs(z) > 1e308
                assert not np.any(np.isnan(result))
            assert not np.any(np.isnan(activation.offset(z_, c, **parameters)))
            assert activation.flat(z_, **parameters).dtype == bool

    check()


@each_activation
def test_flat_is_where_the_slope_is_exactly_zero_and_underflow_is_not(activation, parameters):
    z = np.concatenate([np.linspace(-30.0, 30.0, 6001), activation.kinks(**parameters)])
    assert np.array_equal(activation.flat(z, **parameters), activation.slope(z, **parameters) == 0.0)
    if activation.saturates:
        assert not activation.flat(np.array([-1e4, 1e4, -1e308, 1e308]), **parameters).any()


@each_activation
def test_saturates_means_a_tail_where_the_slope_fades_and_is_never_flat(activation, parameters):
    z = np.array([-30.0, 30.0])
    slopes, flat = activation.slope(z, **parameters), activation.flat(z, **parameters)
    fades = (np.abs(slopes) < 2e-3) & ~flat
    assert activation.saturates == bool(fades.any())


@each_activation
def test_output_and_functions_keep_the_shape_of_z(activation, parameters):
    z = np.linspace(-4.0, 4.0, 6).reshape(2, 3)
    out = activation.output(z, **parameters)
    assert out.a.shape == (2, 3)
    assert out.minus(np.ones((4, 1, 1))).shape == (4, 2, 3)
    for f in (activation.value, activation.slope, activation.curvature, activation.flat):
        assert f(z, **parameters).shape == (2, 3)
    z[0, 0] = 99.0
    assert not np.may_share_memory(activation.value(z, **parameters), z)


@pytest.mark.parametrize(
    ("id", "parameters", "z", "slopes"),
    [
        ("relu", {}, [0.0], [0.0]),
        ("leaky_relu", {"slope": 0.2}, [0.0], [0.2]),
        ("elu", {"alpha": 3.0}, [0.0], [3.0]),
        ("selu", {}, [0.0], [1.7580993408473766]),
        ("hard_sigmoid", {}, [-3.0, 3.0], [0.0, 0.0]),
        ("hard_tanh", {}, [-1.0, 1.0], [0.0, 0.0]),
    ],
)
def test_slope_at_a_kink_is_the_convention_of_pytorch(id, parameters, z, slopes):
    assert ACTIVATIONS[id].slope(np.array(z), **parameters) == pytest.approx(slopes, rel=1e-15)


def _same(one, other, rel=1e-15):
    z = np.linspace(-9.0, 9.0, 181)
    for f, g in zip(one(z), other(z), strict=True):
        np.testing.assert_allclose(f, g, rtol=rel, atol=1e-16)


def _all(id, **given):
    record = ACTIVATIONS[id]
    parameters = dict(filled(record, given))
    return lambda z: [f(z, **parameters) for f in (record.value, record.slope, record.curvature)]


def test_leaky_relu_with_slope_0_equals_relu_and_is_as_flat():
    _same(_all("leaky_relu", slope=0.0), _all("relu"))
    z = np.linspace(-2.0, 2.0, 9)
    assert np.array_equal(ACTIVATIONS["leaky_relu"].flat(z, slope=0.0), ACTIVATIONS["relu"].flat(z))


def test_leaky_relu_with_slope_1_equals_linear():
    _same(_all("leaky_relu", slope=1.0), _all("linear"))


def test_elu_tends_to_relu_as_alpha_tends_to_0():
    np.testing.assert_allclose(_all("elu", alpha=1e-12)(np.linspace(-9, 9, 50))[0],
                               _all("relu")(np.linspace(-9, 9, 50))[0], atol=1e-12)  # fmt: skip


def test_selu_is_a_scaled_elu():
    scaled = _all("elu", alpha=1.6732632423543772)
    _same(_all("selu"), lambda z: [1.0507009873554805 * f for f in scaled(z)])


def test_tanh_is_a_stretched_sigmoid():
    np.testing.assert_allclose(_all("tanh")(np.array([-2.0, 0.5]))[0],
                               2 * _all("sigmoid")(np.array([-4.0, 1.0]))[0] - 1, rtol=1e-15)  # fmt: skip


def test_the_slope_of_softplus_is_the_sigmoid():
    z = np.linspace(-40.0, 40.0, 81)
    assert np.array_equal(_all("softplus")(z)[1], _all("sigmoid")(z)[0])
