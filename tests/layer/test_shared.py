"""Units that share a bias: hand numbers of a published example, differences, and any way to share."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from biasviz.errors import InputError
from biasviz.experiments.layer.shared import MAZUR, WAYS, checked, evaluate, seeded, shared_as, way_of
from biasviz.experiments.layer.sharing import Sharing, gradient, moment_of, parts_of
from biasviz.experiments.layer.sharing_trace import SharingTrace, check
from biasviz.experiments.neuron.spec import choose_activation
from biasviz.numerics.activations import ACTIVATIONS


@st.composite
def networks(draw):
    """Any units that the page can show."""
    if draw(st.booleans()):
        units = replace(MAZUR, bias=tuple(draw(st.floats(-2, 2)) for _ in range(4)))
    else:
        units = seeded(draw(st.integers(1, 8)), draw(st.integers(1, 8)), draw(st.integers(0, 99)))
    return replace(
        units,
        groups=tuple(draw(st.integers(0, 3)) for _ in range(units.units)),
        activation=choose_activation(draw(st.sampled_from(sorted(ACTIVATIONS)))),
        reduction=draw(st.sampled_from(("sum", "mean"))),
    )


def test_shared_bias_of_mazur_gets_the_sum_of_its_units():
    a = evaluate(MAZUR)
    assert pytest.approx(0.298371109, abs=5e-10) == a.L
    assert a.db_units[0] == pytest.approx([0.008771355, 0.009954255, 0.138498562, -0.038098236], abs=1e-9)
    assert a.db[0] == pytest.approx([0.018725609, 0.100400325], abs=5e-10)
    after = SharingTrace(Sharing("units"), 1.0).spec
    assert [after.bias[2], after.bias[0]] == pytest.approx([0.549799837, 0.340637195], abs=5e-10)
    assert after.bias[2] == after.bias[3]


def test_separate_biases_of_mazur_each_get_their_own():
    apart = shared_as(MAZUR, "unit")
    assert evaluate(apart).db[0] == pytest.approx([0.008771355, 0.009954255, 0.138498562, -0.038098236], abs=1e-9)
    assert evaluate(shared_as(replace(MAZUR, bias=(0.4,) * 4), "all")).db.shape == (1, 1)


@given(networks())
def test_every_shared_db_is_the_slope_of_the_loss(units):
    for group in range(len(units.members)):
        found = check(units, group)
        assert found.numeric is None or found.agrees


@given(networks())
def test_a_shared_db_is_the_sum_over_rows_and_over_units(units):
    a = evaluate(units)
    total = a.dZ.sum(axis=0) if units.reduction == "sum" else a.dZ.mean(axis=0)
    for g, members in enumerate(units.members):
        assert a.db[0, g] == pytest.approx(sum(total[u] for u in members), rel=1e-9, abs=1e-12)
    assert a.G.sum(axis=1).tolist() == [1.0] * units.units
    np.testing.assert_allclose(a.db, a.db_units @ a.G)


@given(networks())
def test_units_that_share_move_together(units):
    there = SharingTrace(Sharing("units", units=units), 2.0)
    for members in units.members:
        assert len({there.spec.bias[u] for u in members}) == 1


def test_of_units_that_share_the_bias_of_the_first_counts():
    mixed = replace(MAZUR, bias=(0.35, 9.0, 0.60, -9.0))
    assert evaluate(mixed).b.tolist() == [[0.35, 0.60]]
    assert evaluate(mixed).L == evaluate(MAZUR).L
    assert SharingTrace(Sharing("units", units=mixed), 0.0).spec.bias == (0.35, 0.35, 0.60, 0.60)


def test_groups_are_named_by_what_they_join():
    assert [way_of(shared_as(MAZUR, way)) for way in WAYS] == list(WAYS)
    assert way_of(replace(MAZUR, groups=(7, 3, 3, 7))) == ""
    assert way_of(replace(MAZUR, groups=(5, 5, 2, 2))) == "layer"
    assert MAZUR.members == ((0, 1), (2, 3))
    assert MAZUR.group_of(3) == 1


def test_row_by_row_every_unit_falls_into_its_own_bias():
    sharing = Sharing("units", units=seeded(3, 4, 1))
    a, parts = evaluate(sharing.units), parts_of(sharing)
    assert parts == 3 * 4 + 1
    seen = np.array([SharingTrace(sharing, k / parts).running for k in range(parts)])
    assert seen[0].tolist() == [0.0, 0.0]
    assert seen[1].tolist() == [a.dZ[0, 0], 0.0]
    assert seen[3] == pytest.approx([a.dZ[0, 0] + a.dZ[0, 1], a.dZ[0, 2]])
    assert np.array_equal(seen[-1], a.db[0])


def test_places_between_two_parts_have_one_number_in_the_air():
    sharing = Sharing("units")
    assert parts_of(sharing) == 5
    halfway = moment_of(sharing, 7 + 1.5 / 5)
    assert (halfway.step, halfway.landed, halfway.flying, halfway.moving) == (7, 1, 1, False)
    assert halfway.way == pytest.approx(0.5)
    assert moment_of(sharing, 7 + 1 / 5).flying is None
    last = moment_of(sharing, 7 + 4.5 / 5)
    assert (last.landed, last.flying, last.moving) == (4, None, True)
    for k in range(5):
        assert moment_of(sharing, 123 + k / 5).landed == k


def test_shared_biases_move_as_one():
    there = SharingTrace(Sharing("units"), 4.5 / 5)
    assert there.moved == pytest.approx([(0.35 + 0.340637195) / 2, (0.6 + 0.549799837) / 2], abs=1e-9)


def test_gradient_names_one_number_for_each_unit():
    first, second, third, fourth = gradient(MAZUR)
    assert first == second
    assert third == fourth
    assert third == pytest.approx(0.100400325, abs=5e-10)


@pytest.mark.parametrize("counts", [(0, 4, 0), (9, 4, 0), (2, 0, 0), (2, 9, 0), (2, 2, -1), (1.5, 2, 0)])
def test_counts_out_of_bounds_are_refused(counts):
    with pytest.raises(InputError, match="whole number from"):
        seeded(*counts)


def test_bad_numbers_are_refused():
    for bad in (
        {"reduction": "none"}, {"learning_rate": -1.0}, {"bias": (0.0, 0.0, 0.0, float("inf"))},
    ):  # fmt: skip
        with pytest.raises(InputError):
            checked(replace(MAZUR, **bad))
    with pytest.raises(InputError, match="choose one of"):
        shared_as(MAZUR, "some")
