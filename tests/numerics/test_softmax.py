"""Softmax with its cross-entropy keeps every digit, however far the logits lie apart."""

import mpmath as mp
import numpy as np
import pytest

from biasviz.numerics.softmax import columns_cross_entropy, cross_entropy, softmax


def truth(z, y):
    with mp.workdps(700):
        exps = [mp.exp(mp.mpf(float(v))) for v in z]
        p = [e / mp.fsum(exps) for e in exps]
        loss = -mp.fsum(mp.mpf(float(t)) * mp.log(q) for t, q in zip(y, p, strict=True) if t)
        return loss, [q - mp.mpf(float(t)) for q, t in zip(p, y, strict=True)]


ROWS = [
    ([1.0, 2.0, 3.0], [0, 0, 1]),
    ([40.0, 0.0, -3.0], [1, 0, 0]),
    ([700.0, 0.0, -3.0], [1, 0, 0]),
    ([700.0, 0.0, -3.0], [0, 1, 0]),
    ([-700.0, -699.0, -698.5], [0, 1, 0]),
    ([38.0, 0.5, 37.9], [1, 0, 0]),
    ([60.0, 0.0, 1.0], [0.75, 0.25, 0.0]),
    ([0.0, 0.0, 0.0], [1, 0, 0]),
    ([1e-9, 0.0, -1e-9], [0.2, 0.3, 0.5]),
]


@pytest.mark.parametrize(("z", "y"), ROWS)
def test_loss_and_slope_keep_their_relative_precision(z, y):
    loss, slope = cross_entropy(np.array([z]), np.array([y], dtype=float))
    exact, slopes = truth(z, y)
    assert abs(loss[0] - exact) <= 1e-14 * exact
    for got, wanted in zip(slope[0], slopes, strict=True):
        assert abs(got - wanted) <= 1e-14 * abs(wanted)


def test_where_p_rounds_to_1_its_slope_is_minus_the_sum_of_the_others():
    z, y = np.array([[100.0, 0.0, 3.0]]), np.array([[1.0, 0.0, 0.0]])
    assert softmax(z)[0, 0] == 1.0
    _, slope = cross_entropy(z, y)
    assert slope[0, 0] == pytest.approx(-(slope[0, 1] + slope[0, 2]), rel=1e-14)
    assert slope[0, 0] < 0


def test_slopes_of_a_row_cancel():
    rng = np.random.default_rng(0)
    Z = rng.normal(0, 5, (200, 6))
    _, slope = cross_entropy(Z, np.eye(6)[rng.integers(0, 6, 200)])
    assert np.abs(slope.sum(axis=1)).max() < 1e-15


def test_rows_and_columns_are_the_same():
    rng = np.random.default_rng(1)
    Z, Y = rng.normal(0, 3, (7, 4)), np.eye(4)[rng.integers(0, 4, 7)]
    loss, slope = cross_entropy(Z, Y)
    other, turned = columns_cross_entropy(np.ascontiguousarray(Z.T), Y.T)
    assert (loss == other).all()
    assert (slope == turned.T).all()


def test_a_row_that_is_all_equal_is_shared_out_evenly():
    assert softmax(np.array([[1e300, 1e300]])).tolist() == [[0.5, 0.5]]
    assert softmax(np.array([[1000.0, 0.0], [0.0, -1000.0]])).tolist() == [[1, 0], [1, 0]]


def test_with_two_columns_it_is_the_binary_cross_entropy_of_their_difference():
    from biasviz.numerics import fused

    z = np.linspace(-40, 40, 81)
    Z, y = np.stack([z, np.zeros(81)], axis=1), np.ones(81)
    loss, slope = cross_entropy(Z, np.stack([y, 1 - y], axis=1))
    np.testing.assert_allclose(loss, fused.cross_entropy(z, y), rtol=1e-14)
    np.testing.assert_allclose(slope[:, 0], fused.cross_entropy_slope(z, y), rtol=1e-14)
