"""Points of a plane: each shape is what its sentence says, its classes have their share, its chance is its noise."""

import numpy as np
import pytest

from biasviz import data
from biasviz.data import Generated
from biasviz.data.generators import GENERATORS
from biasviz.errors import InputError

TWO = ["xor", "circles", "moons", "spirals"]


def made(id, rows=2000, seed=0, **parameters):
    return data.table_of(Generated(id, rows, seed, tuple(parameters.items())))


def points(id, **parameters):
    found = made(id, **parameters)
    return found.column("x1"), found.column("x2"), found.column("y")


@pytest.mark.parametrize("id", TWO)
def test_a_target_is_one_column_of_0_and_1_of_which_half_is_1(id):
    found = made(id, 500)
    assert (found.inputs, found.targets, dict(found.categories)) == (("x1", "x2"), ("y",), {})
    assert sorted(set(found.column("y"))) == [0.0, 1.0]
    assert found.column("y").sum() == 250


@pytest.mark.parametrize("id", [*TWO, "blobs"])
def test_inputs_have_a_deviation_near_1_without_scaling(id):
    X = made(id, GENERATORS[id].rows).matrix(("x1", "x2"))
    assert (np.abs(X.mean(axis=0)) < 0.2).all()
    assert (X.std(axis=0) > 0.5).all()
    assert (X.std(axis=0) < 1.5).all()


@pytest.mark.parametrize("id", [*TWO, "sine"])
def test_noise_moves_points_by_its_deviation_and_their_class_stays(id):
    still, moved = made(id, noise=0.0).values, made(id, noise=0.3).values
    off = (moved - still)[:, :2] if id != "sine" else (moved - still)[:, 1:]
    assert off.std() == pytest.approx(0.3, abs=0.015)
    if id != "sine":
        np.testing.assert_array_equal(still[:, 2], moved[:, 2])


@pytest.mark.parametrize("id", [*TWO, "sine"])
def test_fewer_points_are_the_beginning_of_more(id):
    np.testing.assert_array_equal(made(id, 30).values[:, 0], made(id, 100).values[:30, 0])


def test_xor_is_1_where_the_signs_differ_and_every_fourth_point_is_in_the_same_quarter():
    x1, x2, y = points("xor", noise=0.0)
    np.testing.assert_array_equal(y == 1, (x1 > 0) != (x2 > 0))
    assert len({(a > 0, b > 0) for a, b in zip(x1[:4], x2[:4], strict=True)}) == 4


def test_the_inner_ring_is_the_one_with_target_1():
    x1, x2, y = points("circles", noise=0.0, inner=0.25)
    np.testing.assert_allclose(np.hypot(x1, x2), np.where(y == 1, 0.5, 2.0), rtol=1e-12)


def test_a_moon_is_the_other_turned_by_half():
    x1, x2, y = points("moons", noise=0.0)
    assert (x2[y == 0] >= -0.25).all()
    assert (x2[y == 1] <= 0.25).all()
    for side, middle in ((0, -0.5), (1, 0.5)):
        radius = np.hypot(x1[y == side] - middle, x2[y == side] + (0.25 if side == 0 else -0.25))
        np.testing.assert_allclose(radius, 1, rtol=1e-12)


@pytest.mark.parametrize("turns", [0.5, 1.0, 1.75])
def test_arms_wind_as_often_as_is_said_and_lie_opposite(turns):
    x1, x2, y = points("spirals", noise=0.0, turns=turns)
    way = np.hypot(x1, x2) / 2
    expected = 2 * np.pi * turns * way + np.pi * y
    np.testing.assert_allclose(np.cos(np.arctan2(x2, x1) - expected), 1, atol=1e-12)
    assert way.max() <= 1


def test_no_line_tells_the_classes_of_xor_apart():
    x1, x2, y = points("xor")
    A = np.column_stack([x1, x2, np.ones_like(x1)])
    line = A @ np.linalg.lstsq(A, y - 0.5, rcond=None)[0]
    assert ((line > 0) == (y == 1)).mean() < 0.6


@pytest.mark.parametrize("classes", [2, 3, 4, 5])
def test_blobs_have_as_many_classes_as_are_asked_for_dealt_out_in_turn(classes):
    found = made("blobs", 10 * classes, classes=float(classes))
    assert found.categories["class"] == tuple("ABCDE"[:classes])
    assert found.targets == ("class",)
    assert found.column("class")[:classes].tolist() == list(range(classes))
    assert found.one_hot("class").sum(axis=0).tolist() == [10.0] * classes


def test_blobs_lie_around_0_at_the_distance_that_is_said():
    found = made("blobs", 30_000, distance=3.0, noise=0.4)
    X, of = found.matrix(("x1", "x2")), found.column("class")
    middles = np.array([X[of == k].mean(axis=0) for k in range(3)])
    np.testing.assert_allclose(np.hypot(*middles.T), 3, atol=0.02)
    np.testing.assert_allclose(middles.sum(axis=0), 0, atol=0.03)
    assert (X[of == 0] - middles[0]).std() == pytest.approx(0.4, abs=0.01)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [({"classes": 6.0}, r"\[2, 5\]"), ({"classes": 2.5}, "a whole number")],
)
def test_other_counts_of_classes_are_refused(parameters, words):
    with pytest.raises(InputError, match=words):
        made("blobs", **parameters)


def test_the_wave_is_what_its_sentence_says():
    found = made("sine", noise=0.0, frequency=3.0, offset=-0.5)
    np.testing.assert_allclose(found.column("y"), np.sin(3 * found.column("x")) - 0.5, rtol=1e-12)
    assert np.abs(found.column("x")).max() <= 2
