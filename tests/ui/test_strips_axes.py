"""Ticks on the axes, and the places that words find between the curves."""

from __future__ import annotations

import numpy as np
import pytest

from biasviz.ui.neuron.axes import MOST, ticks
from biasviz.ui.neuron.board import Board, Taken, box_of, curve_boxes
from biasviz.ui.neuron.frame import Frame

SPANS = [(-7.0, 3.0), (0.0, 0.53), (-1e-5, 3e-5), (-4e5, 6e5), (5.0, 5.000001), (-33.0, 36.0)]


@pytest.mark.parametrize("span", SPANS)
@pytest.mark.parametrize("most", [2, 4, 7])
def test_ticks_are_few_calm_and_inside(span, most):
    found = ticks(span, most, lambda labels, step: True)
    assert 1 <= len(found.values) <= min(most, MOST)
    assert all(span[0] - 1e-9 <= v <= span[1] + 1e-9 for v in found.values)
    assert len(set(found.labels)) == len(found.labels)
    for value, label in zip(found.values, found.labels, strict=True):
        number = float(label.replace("−", "-").replace(",", "")) * 10.0**found.power
        assert number == pytest.approx(value, rel=1e-9, abs=1e-12)


def test_labels_that_would_touch_make_the_step_larger():
    narrow = ticks((0.0, 10.0), 7, lambda labels, step: step >= 5)
    assert narrow.values == (0.0, 5.0, 10.0)


def test_words_go_where_they_cover_nothing_and_keep_clear_of_each_other():
    frame = Frame(0, 0, 200, 100, (0.0, 1.0), (0.0, 1.0))
    line = curve_boxes(frame.points(np.linspace(0, 1, 50), np.linspace(0, 1, 50)))
    board = Board(frame.rect, Taken(line))
    first = board.put([(80, 40), (10, 10), (120, 70)], 40, 15)
    second = board.put([(80, 40), (10, 10), (120, 70)], 40, 15)
    assert (first.left(), first.top()) == (10, 10)
    assert (second.left(), second.top()) == (120, 70)
    assert board.covered == 0
    assert board.put([(0, 0)], 300, 15) is None
    assert board.put([(10, 10)], 40, 15, most=0) is None
    assert box_of(first).tolist() == [[10, 10, 50, 25]]


def test_what_no_pixel_can_be_counted_for_lies_far_away():
    frame = Frame(0, 0, 200, 100, (0.0, 1.0), (0.0, 1e-3))
    points = frame.points(np.array([0.0, 1e308]), np.array([1e308, -1e308]))
    assert np.isfinite(points).all()
    assert points[0, 1] < -1000
    assert points[1].min() > 1000
