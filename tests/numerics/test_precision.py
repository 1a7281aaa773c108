"""Every digit of values, slopes and offsets, against mpmath."""

from __future__ import annotations

import mpmath as mp
import numpy as np
import pytest

from biasviz.numerics import ACTIVATIONS

from .cases import each_activation
from .reference import ACTIVATION, INTERIOR_ROOTS, derivative, relative_error, truth

TINY = 1e-300


def points(id: str) -> list[float]:
    rng = np.random.default_rng(7)
    grid = [s * z for s in (-1.0, 1.0) for z in (*np.geomspace(1e-9, 700.0, 19), 17.0, 37.0, 20.5, 38.1)]
    root = float(mp.mpf(INTERIOR_ROOTS.get(id, "-1.0")))
    near = [root + s * 10.0**-k for k in range(1, 13) for s in (-1, 1)]
    near += [root, np.nextafter(root, 0.0), np.nextafter(root, -9.0)]
    return [*map(float, [*grid, *near, *rng.uniform(-40.0, 40.0, 20), *rng.uniform(-4.0, 4.0, 20)]), 0.0]


@each_activation
@pytest.mark.parametrize(("order", "allowed"), [(0, 1e-13), (1, 1e-13), (2, 1e-12)])
def test_relative_error_is_tiny_at_every_scale(activation, parameters, order, allowed):
    f = (activation.value, activation.slope, activation.curvature)[order]
    z = np.array(points(activation.id))
    smooth = [not any(abs(v - k) < 1e-12 for k in (*activation.kinks(**parameters), 0.0)) for v in z]
    z = z[smooth]
    checked = 0
    for v, got in zip(z, f(z, **parameters), strict=True):
        exact = derivative(ACTIVATION[activation.id], float(v), order, **parameters)
        if 0 < abs(exact) < TINY:
            assert abs(got) < 2 * TINY
            continue
        checked += 1
        assert relative_error(got, exact) < allowed, f"at z = {v!r}: {got!r}, true {mp.nstr(exact, 20)}"
    assert checked > 40


@each_activation
def test_value_at_zero_is_exact(activation, parameters):
    assert activation.value(0.0, **parameters) == float(ACTIVATION[activation.id](mp.mpf(0), **parameters))


ASYMPTOTES = [
    ("sigmoid", {}, 1.0, 1),
    ("tanh", {}, 1.0, 1),
    ("tanh", {}, -1.0, -1),
    ("softsign", {}, 1.0, 1),
    ("softsign", {}, -1.0, -1),
    ("elu", {"alpha": 1.0}, -1.0, -1),
    ("elu", {"alpha": 3.7}, -3.7, -1),
]


@pytest.mark.parametrize(("id", "parameters", "limit", "side"), ASYMPTOTES)
def test_offset_from_the_asymptote_keeps_its_digits_where_the_value_has_rounded_to_it(
    id, parameters, limit, side
):
    z = side * np.array([1e-3, 0.3, 0.7, 1.0, 2.0, 9.0, 17.0, 37.0, 80.0, 300.0])
    for v, got in zip(z, ACTIVATIONS[id].offset(z, limit, **parameters), strict=True):
        exact = truth(lambda z, c: ACTIVATION[id](z, **parameters) - c, float(v), limit)
        assert relative_error(got, exact) < 1e-14


def test_offset_of_selu_from_its_lower_end_keeps_its_digits():
    z = np.array([-1.0, -40.0, -300.0])
    low = ACTIVATIONS["selu"].codomain().low
    np.testing.assert_allclose(ACTIVATIONS["selu"].offset(z, low), -low * np.exp(z), rtol=1e-15)


@each_activation
def test_offset_from_any_constant_is_the_difference(activation, parameters):
    rng = np.random.default_rng(3)
    z, c = rng.uniform(-40.0, 40.0, (30, 1)), np.concatenate([[-1.0, 0.0, 0.5, 1.0], rng.uniform(-2, 2, 6)])
    got = activation.offset(z, c, **parameters)
    assert got.shape == (30, 10)
    for i, j in np.ndindex(got.shape):
        exact = truth(lambda z, c: ACTIVATION[activation.id](z, **parameters) - c, z[i, 0], c[j])
        a = float(activation.value(z[i, 0], **parameters))
        assert abs(float(got[i, j] - exact)) <= 1e-15 * (abs(a) + abs(c[j]))
