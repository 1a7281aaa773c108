"""Where values on a grid are at a level, as straight pieces."""

import numpy as np
import pytest

from biasviz.numerics.contours import contour

X, Y = np.linspace(-2, 2, 41), np.linspace(-1, 3, 33)


def test_a_plane_has_one_straight_line():
    pieces = contour(X, Y, X[None, :] + 2 * Y[:, None], 0.5)
    np.testing.assert_allclose(pieces @ [1.0, 2.0], 0.5, atol=1e-12)
    assert np.hypot(*np.diff(pieces, axis=1)[:, 0].T).sum() == pytest.approx(np.hypot(4, 2), rel=1e-9)


def test_a_circle_closes():
    pieces = contour(X, Y, np.hypot(X[None, :], Y[:, None] - 1), 0.93)
    ends = pieces.reshape(-1, 2).round(9)
    _, counts = np.unique(ends, axis=0, return_counts=True)
    assert set(counts) == {2}
    np.testing.assert_allclose(np.hypot(ends[:, 0], ends[:, 1] - 1), 0.93, atol=0.01)
    assert np.hypot(*np.diff(pieces, axis=1)[:, 0].T).sum() == pytest.approx(2 * np.pi * 0.93, rel=0.01)


def test_a_saddle_has_two_pieces_that_do_not_cross():
    for middle in (0.3, -0.3):
        values = np.array([[1.0, -1.0], [-1.0, 1.0]]) + middle
        pieces = contour(np.array([0.0, 1.0]), np.array([0.0, 1.0]), values, 0.0)
        assert len(pieces) == 2
        # Above in the middle, the corners that are cut off are those below it: lower right and upper left.
        corners = [(1, 0), (0, 1)] if middle > 0 else [(0, 0), (1, 1)]
        near = [min(corners, key=lambda c: np.abs(piece - c).sum()) for piece in pieces]
        assert sorted(near) == sorted(corners)
        assert all(np.abs(piece - c).max() <= 0.7 for piece, c in zip(pieces, near, strict=True))


def test_a_corner_on_the_level_makes_no_gap():
    values = np.round(X[None, :] + Y[:, None], 6)
    pieces = contour(X, Y, values, values[16, 20])
    assert np.isfinite(pieces).all()
    assert np.hypot(*np.diff(pieces, axis=1)[:, 0].T).sum() > 2


def test_nothing_is_drawn_where_there_is_no_level_or_no_number():
    assert contour(X, Y, np.ones((33, 41)), 2.0).shape == (0, 2, 2)
    values = X[None, :] + 0 * Y[:, None]
    values[:, 20:] = np.nan
    assert contour(X, Y, values, 0.5).shape == (0, 2, 2)
