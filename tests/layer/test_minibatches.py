"""The slopes of random minibatches."""

import math
from dataclasses import replace

import numpy as np
import pytest

from biasviz.experiments.layer import minibatches as module
from biasviz.experiments.layer.lab import Draws, opened
from biasviz.experiments.layer.minibatches import draws_of, histogram, minibatches, room
from biasviz.experiments.layer.spec import with_batch, with_layer
from biasviz.experiments.layer.sums import totals
from tests.layer.build import one_column, seeded
from tests.layer.test_curve import many, plain


def noisy(rows=64, **changes):
    random = np.random.default_rng(5)
    x = random.uniform(-1, 1, rows)
    return one_column(x, 2 * x + 1 + 0.5 * random.normal(size=rows), w=2.0, b=0.9, **changes)


def test_the_same_seed_draws_the_same_batches():
    module._drawn.cache_clear()
    one = minibatches(noisy(), 0, 0, Draws(8, 50, 3)).slopes
    module._drawn.cache_clear()
    minibatches.cache_clear()
    assert minibatches(noisy(), 0, 0, Draws(8, 50, 3)).slopes.tolist() == one.tolist()
    assert minibatches(noisy(), 0, 0, Draws(8, 50, 4)).slopes.tolist() != one.tolist()


@pytest.mark.parametrize("reduction", ["sum", "mean"])
@pytest.mark.parametrize("rows", [64, 5_000])
def test_a_batch_of_all_rows_has_the_slope_of_all_rows(rows, reduction):
    run = noisy(rows, reduction=reduction)
    found = minibatches(run, 0, 0, Draws(rows, 7, 0))
    assert found.slopes == pytest.approx(plain(run, 0, 0.9)[1])
    assert (found.wrong, found.error, found.expected) == (0, 0.0, found.full)


@pytest.mark.parametrize("size", [1, 5, 40, 63])
def test_no_row_comes_twice_in_a_batch(size):
    drawn, left_out = module._drawn(64, size, 30, 0)
    assert all(len(set(batch.tolist())) == len(batch) for batch in drawn)
    assert drawn.shape[1] == (64 - size if left_out else size)


@pytest.mark.parametrize(("rows", "size"), [(64, 6), (64, 50), (5_000, 6)])
@pytest.mark.parametrize("reduction", ["sum", "mean"])
def test_each_slope_is_that_of_its_rows(rows, size, reduction):
    run = noisy(rows, reduction=reduction, activation="tanh")
    found = minibatches(run, 0, 0, Draws(size, 5, 1))
    drawn, left_out = module._drawn(rows, size, 5, 1)
    for batch, slope in zip(drawn, found.slopes, strict=True):
        which = np.setdiff1d(np.arange(rows), batch) if left_out else batch.astype(np.intp)
        assert slope == pytest.approx(totals(run.start, np.array([[2.0]]), np.array([[0.9]]), which).db[0, 0])


@pytest.mark.parametrize("reduction", ["sum", "mean"])
@pytest.mark.parametrize("size", [4, 16, 48])
def test_slopes_spread_as_the_rows_and_the_size_of_a_batch_foretell(size, reduction):
    found = minibatches(noisy(reduction=reduction), 0, 0, Draws(size, 4_000, 0))
    assert found.std == pytest.approx(found.error, rel=0.05)
    assert abs(found.mean - found.expected) < 5 * found.error / math.sqrt(found.count)


def test_of_many_rows_only_those_drawn_are_looked_at_and_the_spread_is_as_foretold():
    run = many(rows=20_000)
    found = minibatches(run, 0, 0, Draws(25, 300, 0))
    assert found.full == pytest.approx(plain(run, 0, 0.0)[1], rel=1e-9)
    assert found.std == pytest.approx(found.error, rel=0.15)


def test_a_sum_over_fewer_rows_is_the_smaller_one():
    found = minibatches(noisy(reduction="sum"), 0, 0, Draws(16, 10, 0))
    assert found.expected == pytest.approx(found.full / 4)


def test_batches_that_point_the_other_way_are_counted():
    run = noisy()
    found = minibatches(run, 0, 0, Draws(2, 500, 0))
    assert 0 < found.wrong < 250
    assert found.wrong == sum(slope * found.full < 0 for slope in found.slopes)


def test_two_rows_that_cancel_leave_nothing_but_noise():
    found = minibatches(one_column([1, 1], [0, 1], w=0.0, activation="sigmoid", loss="bce"), 0, 0, Draws(1, 100, 0))
    assert (found.full, found.wrong, found.error) == (0.0, 0, 0.5)
    assert set(found.slopes.tolist()) == {-0.5, 0.5}


def test_muted_rows_are_not_drawn_from():
    run = with_batch(noisy(8), muted=frozenset(range(7)))
    found = minibatches(run, 0, 0, Draws(3, 5, 0))
    assert (found.rows, found.size) == (1, 1)
    assert found.slopes == pytest.approx(plain(run, 0, 0.9)[1])
    assert minibatches(with_batch(run, muted=frozenset(range(8))), 0, 0, Draws(3, 5, 0)) is None


def test_a_convention_at_a_kink_holds_for_batches():
    run = one_column([0] * 8, [1] * 8, activation="relu")
    assert minibatches(run, 0, 0, Draws(2, 5, 0)).mean == 0.0
    assert minibatches(with_layer(run, kink="right"), 0, 0, Draws(2, 5, 0)).mean == -1.0


def test_there_are_no_more_batches_than_there_is_room_for():
    assert room(1_000_000, 100_000) == 40
    assert minibatches(many(rows=20_000), 0, 0, Draws(10_000, 10_000, 0)).count == 400


def test_every_slope_is_in_the_histogram_with_0_at_an_edge():
    for run in (noisy(), seeded(outputs=2), noisy(reduction="sum")):
        found = minibatches(run, 0, 0, Draws(3, 200, 0))
        bars = histogram(found)
        assert bars.counts.sum() == found.count
        assert np.abs(bars.edges).min() == 0
        assert bars.edges[0] <= found.slopes.min()
        assert found.slopes.max() <= bars.edges[-1]


def test_the_ends_of_the_histogram_stand_still_for_another_seed():
    ends = [histogram(minibatches(noisy(), 0, 0, Draws(16, 200, seed))).edges[[0, -1]].tolist() for seed in range(5)]
    assert all(end == ends[0] for end in ends)


@pytest.mark.parametrize(("rows", "size"), [(8, 2), (3, 1), (60_000, 32)])
def test_where_nobody_says_batches_suit_the_rows(rows, size):
    lab = opened("", many(rows=rows))
    assert draws_of(lab).size == size
    assert draws_of(replace(lab, draws=Draws(size=10**9))).size == rows
    assert draws_of(replace(lab, run=replace(lab.run, batch_size=2))).size == 2


@pytest.mark.parametrize("side", [-1.0, 1.0])
def test_batches_without_a_slope_stand_on_the_side_of_all_rows(side):
    run = one_column([0.0] * 19 + [1.0], [0.0] * 19 + [side])
    found = minibatches(run, 0, 0, Draws(2, 300, 0))
    bars = histogram(found)
    middles = 0.5 * (bars.edges[:-1] + bars.edges[1:])
    assert found.wrong == 0
    assert bars.counts[middles * found.full < 0].sum() == 0
    assert bars.counts.sum() == 300
