"""Poses between two pictures of the plots."""

from __future__ import annotations

from biasviz.experiments.neuron.glide import Lane, Pose, between


def test_half_way_lies_in_the_middle_and_the_ends_are_the_ends():
    first = Pose((-2.0, 2.0), (Lane(((0.0, 1.0), (-1.0, 1.0), (0.0, 1.0)), 1.0),))
    last = Pose((0.0, 10.0), (Lane(((0.0, 5.0), (-3.0, 1.0), (0.0, 2.0)), 5.0),))
    middle = Pose((-1.0, 6.0), (Lane(((0.0, 3.0), (-2.0, 1.0), (0.0, 1.5)), 3.0),))
    assert between(first, last, 0.5) == middle
    assert between(first, last, 0.0) == first
    assert between(first, last, 1.0) == last
    assert between(first, last, 0.1).window[1] - 2.0 < 0.1 * 8  # it starts gently


def test_a_ball_that_is_nowhere_is_where_it_will_be():
    first = Pose((0.0, 1.0), (Lane(((0.0, 1.0),) * 3, float("nan")),))
    last = Pose((0.0, 1.0), (Lane(((0.0, 1.0),) * 3, 0.5),))
    assert between(first, last, 0.3) == last


def test_the_second_lane_starts_from_where_the_first_one_stands():
    one, two = (Lane(((0.0, size),) * 3, ball) for size, ball in ((1.0, 0.0), (3.0, 1.0)))
    half = between(Pose((0.0, 1.0), (one,)), Pose((0.0, 1.0), (one, two)), 0.5)
    assert half.lanes == (one, Lane(((0.0, 2.0),) * 3, 0.5))
