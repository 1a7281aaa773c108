"""What a network gives over a plane or a line is what it gives for rows that lie there."""

from dataclasses import replace

import numpy as np
import pytest

from biasviz.experiments.network import boundary
from biasviz.experiments.network.evaluation import forward, start
from biasviz.experiments.network.rows import scaling, training_rows
from tests.experiments.network.cases import drawn, network

WINDOW = (-2.0, 3.0), (-1.0, 4.0)
KINDS = [{}, {"loss": "softmax_ce"}, {"loss": "bce"}, {"standardized": True}, {"loss": "bce", "standardized": True}]


def rows_at(net, places):
    """Return rows with some inputs as given, the others at the mean of those learned from, as the network sees them."""
    X, _ = training_rows(net)
    mean, deviation = scaling(net)
    rows = np.tile(X.mean(axis=0), (len(next(iter(places.values()))), 1))
    for input, values in places.items():
        rows[:, input] = (values - mean[input]) / deviation[input]
    return rows


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_each_place_of_the_plane_is_a_row(kind):
    net = replace(drawn(2, **kind), test=0.3)
    found = boundary.plane(net, start(net), 2, 0, WINDOW, (5, 4))
    assert found.values.shape == (4, 5, 2)
    for k, y in enumerate(found.y):
        rows = rows_at(net, {2: found.x, 0: np.full(5, y)})
        np.testing.assert_allclose(found.values[k], forward(net, start(net), rows).A[-1], rtol=1e-10, atol=1e-13)


@pytest.mark.parametrize("kind", KINDS, ids=str)
@pytest.mark.parametrize("layer", [0, 1, 2])
def test_z_of_a_unit_over_the_plane(kind, layer):
    net = drawn(2, **kind)
    found = boundary.unit_plane(net, start(net), layer, 1, 0, 1, WINDOW, (5, 4))
    rows = rows_at(net, {0: found.x, 1: np.full(5, found.y[2])})
    expected = forward(net, start(net), rows).Z[layer][:, 1]
    np.testing.assert_allclose(found.values[2, :, 0], expected, rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_each_place_of_the_line_is_a_row(kind):
    net = drawn(2, **kind)
    x, values = boundary.line(net, start(net), 1, (-3.0, 3.0), 7)
    expected = forward(net, start(net), rows_at(net, {1: x}))
    np.testing.assert_allclose(values, expected.A[-1], rtol=1e-10, atol=1e-13)
    x, z, a = boundary.unit_line(net, start(net), 0, 2, 1, (-3.0, 3.0), 7)
    np.testing.assert_allclose(z, expected.Z[0][:, 2], rtol=1e-10, atol=1e-12)
    np.testing.assert_allclose(a, expected.A[0][:, 2], rtol=1e-10, atol=1e-12)


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_z_is_zero_along_the_own_line_of_a_unit(kind):
    net = drawn(2, **kind)
    for unit in range(4):
        ends = boundary.own_line(net, start(net), unit, 0, 1, ((-20.0, 20.0), (-20.0, 20.0)))
        assert ends is not None
        rows = rows_at(net, {0: ends[:, 0], 1: ends[:, 1]})
        np.testing.assert_allclose(forward(net, start(net), rows).Z[0][:, unit], 0.0, atol=1e-10)
        assert np.abs(ends).max(axis=1) == pytest.approx(20.0)


def test_another_bias_moves_the_line_and_does_not_turn_it():
    net = network([[0.0, 0.0], [1.0, 1.0]], [[0], [1]], [[2.0], [1.0]], [[1.0]], b=[[-1.0], [0.0]])
    moved = replace(net, biases=((-2.0,), (0.0,)))
    window = (-5.0, 5.0), (-5.0, 5.0)
    here, there = (boundary.own_line(n, start(n), 0, 0, 1, window) for n in (net, moved))
    np.testing.assert_allclose(np.diff(here, axis=0)[0] / np.diff(there, axis=0)[0], 1.0)
    np.testing.assert_allclose((here @ [2.0, 1.0], there @ [2.0, 1.0]), ((1, 1), (2, 2)), rtol=1e-12)


def test_a_line_that_is_not_in_the_window_is_none():
    def line(W, b):
        net = network([[0.0, 0.0]], [[0]], W, [[1.0]], b=[[b], [0.0]])
        return boundary.own_line(net, start(net), 0, 0, 1, ((-1.0, 1.0), (-1.0, 1.0)))

    assert line([[1.0], [1.0]], 5.0) is None
    assert line([[0.0], [0.0]], 0.0) is None
    assert line([[1.0], [0.0]], 2.0) is None
    np.testing.assert_allclose(sorted(line([[1.0], [0.0]], 0.5)[:, 1]), (-1.0, 1.0))


def test_classes_are_the_largest_outputs():
    net = drawn(2, loss="softmax_ce")
    found = boundary.plane(net, start(net), 0, 1, WINDOW, (9, 8))
    assert set(found.classes.ravel()) <= {0, 1}
    np.testing.assert_array_equal(found.classes == 1, found.values[..., 1] > found.values[..., 0])


def test_a_boundary_is_drawn_at_a_half_and_only_between_two_classes():
    two = network([[0.0], [1.0]], [[0], [1]], [[1.0]], [[1.0]], loss="bce")
    assert boundary.level(two) == 0.5
    assert boundary.level(replace(two, loss="half_mse")) == 0.5
    assert boundary.level(drawn()) is None
    assert boundary.level(drawn(loss="softmax_ce")) is None


def test_axes_hold_every_row_with_room_beside():
    net = drawn(2, standardized=True)
    (low, high), other = boundary.axes(net, 1, 0)
    column = boundary.points(net, 1)
    assert low < column.min() < column.max() < high
    assert (low, high) != other
    assert boundary.axes(network([[2.0]], [[1]], [[1.0]], [[1.0]]), 0) == ((1.5, 2.5),)
    assert boundary.height(network([[2.0], [3.0]], [[0], [1]], [[1.0]], [[1.0]])) == pytest.approx((-0.08, 1.08))


def test_points_are_those_of_the_data_in_their_own_part():
    net = replace(drawn(2, n=10, standardized=True), test=0.3)
    train, held = boundary.points(net, 0), boundary.points(net, 0, held_out=True)
    assert len(train) == 7
    assert len(held) == 3
    mean, deviation = scaling(net)
    np.testing.assert_allclose(training_rows(net)[0][:, 0] * deviation[0] + mean[0], train)
