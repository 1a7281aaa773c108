"""A seed gives the same rows for ever, and each generator what its sentence says."""

import numpy as np
import pytest

from biasviz import data
from biasviz.data import Generated
from biasviz.data.generators import GENERATORS, filled
from biasviz.errors import InputError


def made(id, rows, seed=0, **parameters):
    return data.table_of(Generated(id, rows, seed, tuple(parameters.items())))


@pytest.mark.parametrize(
    ("id", "row"),
    [
        ("linspace", [-1.0, -1.0]),
        ("line", [-0.8287016657127513, -0.652137250384672]),
        ("outlier", [-0.8287016657127513, 9.347862749615327]),
        ("sine", [-1.6574033314255026, 1.1741045087150288]),
        ("classes", [0.9802589496053613, -3.6163252030940027, 0.0]),
        ("imbalanced", [0.9802589496053613, -3.6163252030940027, 0.0]),
        ("blobs", [1.0204595606925912, 0.22216748434290912, 0.0]),
        ("xor", [-0.16954297394030518, -0.5246254570099984, 0.0]),
        ("circles", [1.7199501915813777, 0.9485893310813371, 0.0]),
        ("moons", [0.466650305804207, -0.060667029414203794, 0.0]),
        ("spirals", [0.17907979504655228, 0.16755956862534901, 0.0]),
        ("layer", [2.0409191213851825, -2.5556650313141818, 0.41809884672577885, 1.0, 1.0, 0.0, 1.0]),
    ],
)
def test_the_first_row_of_seed_3_never_changes(id, row):
    np.testing.assert_allclose(made(id, GENERATORS[id].rows, 3).values[0], row, rtol=1e-13)


def test_the_pixels_of_seed_3_never_change():
    assert made("digits", 5, 3).values.astype(int).sum(axis=1).tolist() == [35506, 18692, 41877, 24231, 40214]


def test_every_generator_has_its_first_row_above():
    assert list(GENERATORS) == [
        "linspace", "line", "outlier", "sine", "classes", "imbalanced", "blobs", "xor", "circles", "moons", "spirals",
        "layer", "digits",
    ]  # fmt: skip


@pytest.mark.parametrize("id", [g.id for g in GENERATORS.values() if g.seeded])
def test_another_seed_gives_other_rows(id):
    assert not np.array_equal(made(id, 20, 1).values, made(id, 20, 2).values)


@pytest.mark.parametrize("id", GENERATORS)
@pytest.mark.parametrize("rows", [1, 2, 1000])
def test_any_number_of_rows_is_finite(id, rows):
    found = made(id, rows)
    assert found.rows == rows
    assert np.isfinite(found.values).all()
    assert set(found.inputs) | set(found.targets) == set(found.names)


@pytest.mark.parametrize("id", ["line", "outlier", "classes", "imbalanced"])
def test_fewer_rows_are_the_beginning_of_more(id):
    np.testing.assert_array_equal(made(id, 30).values, made(id, 100).values[:30])


def test_the_even_line_is_the_batch_whose_numbers_are_known():
    found = made("linspace", 8)
    np.testing.assert_allclose(found.column("x"), np.linspace(-1, 1, 8))
    np.testing.assert_allclose(found.column("y"), 2 * found.column("x") + 1)
    # B1: at w = 2 and b = −2 every row asks for −3, −24 together.
    assert (2 * found.column("x") - 2 - found.column("y")).sum() == pytest.approx(-24)


def test_the_line_with_noise_has_its_slope_intercept_and_noise():
    found = made("line", 100_000, slope=-3.0, intercept=0.5, noise=0.2)
    slope, intercept = np.polyfit(found.column("x"), found.column("y"), 1)
    rest = found.column("y") - slope * found.column("x") - intercept
    assert (slope, intercept, rest.std()) == pytest.approx((-3, 0.5, 0.2), abs=0.01)


def test_the_outlier_is_row_1_alone():
    plain = made("line", 20, 5)
    moved = made("outlier", 20, 5, shift=-7.0).column("y") - plain.column("y")
    np.testing.assert_allclose(moved, [-7.0] + [0.0] * 19, atol=1e-12)


@pytest.mark.parametrize(("share", "ones"), [(0.5, 500), (0.05, 50), (0.0, 0), (1.0, 1000), (0.3, 300)])
def test_the_share_of_the_rare_class_is_exact(share, ones):
    assert made("imbalanced", 1000, share=share).column("y").sum() == ones


def test_the_clouds_are_as_far_apart_as_is_said():
    found = made("classes", 100_000, distance=4.0)
    x, y = found.matrix(("x1", "x2")), found.column("y")
    middles = [x[y == c].mean(axis=0) for c in (0, 1)]
    assert np.linalg.norm(middles[1] - middles[0]) == pytest.approx(4, abs=0.03)
    assert x[y == 1].std(axis=0) == pytest.approx([1, 1], abs=0.02)
    assert found.categories["y"] == ("0", "1")


def test_the_layer_has_as_many_columns_as_are_asked_for():
    found = made("layer", 5, features=2.0, outputs=6.0)
    assert (len(found.inputs), len(found.targets)) == (2, 6)
    assert set(np.unique(found.matrix(found.targets))) <= {0.0, 1.0}
    assert made("layer", 10_000, share=0.9).matrix(("y1", "y2")).mean() == pytest.approx(0.9, abs=0.01)


def test_the_layer_of_seed_3_is_the_one_in_the_picture():
    found = made("layer", 8, 3)
    assert found.matrix(found.inputs)[7].round(2).tolist() == [1.55, 0.55, -0.51]
    assert found.matrix(found.targets).astype(int).tolist()[4:6] == [[0, 1, 0, 1], [0, 1, 0, 0]]


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (Generated("lines", 3, 0), r"'lines' is not known \(did you mean line\?\)"),
        (Generated("line", 0, 0), "rows = 0 is not allowed"),
        (Generated("line", 10_000_001, 0), "from 1 to 10,000,000"),
        (Generated("line", 3, -1), "seed = -1 is not allowed"),
        (Generated("line", 3, 2**32), "seed = "),
        (Generated("line", 3, 0, (("noise", -1.0),)), r"noise = -1 is not allowed for Line with noise: .* \[0, 1000\]"),
        (Generated("line", 3, 0, (("noise", float("nan")),)), "noise = nan"),
        (Generated("line", 3, 0, (("nois", 1.0),)), r"has no parameter 'nois' \(did you mean noise\?\)"),
        (Generated("layer", 3, 0, (("outputs", 1.5),)), r"outputs = 1\.5 .* a whole number"),
        (Generated("linspace", 3, 0, (("low", 3.0),)), "from x = 3 is above to x = 1"),
        (Generated("layer", 10_000_000, 0, (("features", 64.0),)), "68 numbers are too many"),
    ],
)
def test_what_is_not_allowed_is_said(source, words):
    with pytest.raises(InputError, match=words):
        data.table_of(source)


def test_parameters_are_filled_in_in_their_own_order():
    assert filled(GENERATORS["line"], {"noise": 0.0}) == (("slope", 2.0), ("intercept", 1.0), ("noise", 0.0))
