"""What is drawn over b: the values that the neuron has there, in a window that shows the run."""

import math
from dataclasses import replace

import numpy as np
import pytest

from biasviz import files
from biasviz.experiments.neuron.curve import curve, fitted, ranges, span
from biasviz.experiments.neuron.evaluation import evaluate
from biasviz.experiments.neuron.lab import opened
from biasviz.experiments.neuron.trace import NeuronTrace
from experiments.build import descent, neuron

SCENARIOS = [files.load_scenario(header.id) for header in files.scenarios_of("neuron")]


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda s: s.id)
def test_every_scenario_has_a_window_and_ranges_that_show_it(scenario):
    run = scenario.descent
    low, high = fitted(run)
    assert low < run.start.b < high
    assert high - low >= 5
    for bottom, top in ranges(run.start.problem, run.start.w, (low, high), 0):
        assert math.isfinite(bottom)
        assert math.isfinite(top)
        assert bottom < top
    point = evaluate(run.start)
    if point.undefined is None:
        bottom, top = ranges(run.start.problem, run.start.w, (low, high), 0)[0]
        assert bottom <= point.loss <= top


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda s: s.id)
def test_everything_a_view_may_ask_for_is_there(scenario):
    for place in (0.0, 3.0, 3.8, 40.0):
        trace = NeuronTrace(replace(opened(scenario.id, scenario.descent), place=place, hover=0.5))
        for name in ("point", "hovered", "next_b", "next_point", "ball", "curve", "ranges", "stretches", "trail",
                     "ghost", "died", "verdict", "reason", "check", "ruler"):  # fmt: skip
            getattr(trace, name)
        assert math.isfinite(trace.ball)


def test_a_curve_has_the_values_of_the_neuron_at_each_b():
    start = neuron(x=[0.5, -1], y=[1, 0], w=0.7, loss="bce")
    found = curve(start.problem, start.w, -3.0, 3.0)
    for k in range(0, len(found.b), 97):
        point = evaluate(replace(start, b=float(found.b[k])))
        assert found.loss[k] == pytest.approx(point.loss, rel=1e-14)
        assert found.dL_db[k] == pytest.approx(point.dL_db, rel=1e-13)
        assert found.loss_each[k] == pytest.approx(point.loss_each, rel=1e-14)


def test_a_kink_is_a_point_of_the_curve_where_the_slope_jumps():
    start = neuron(x=2, w=0.25, y=1, activation="relu")
    found = curve(start.problem, start.w, -3.0, 3.0)
    at = found.b == -0.5
    assert at.any()
    assert np.isnan(found.dL_db[at]).all()
    assert set(found.loss[at]) == {0.5}
    assert found.dL_db[found.b < -0.5][-1] == 0
    assert found.dL_db[found.b > -0.5][0] == pytest.approx(-1)


def test_where_the_loss_is_undefined_the_curve_has_a_gap():
    start = neuron(y=1, activation="linear", loss="bce")
    found = curve(start.problem, start.w, -1.0, 2.0)
    inside = (found.b > 0) & (found.b < 1)
    assert np.isfinite(found.loss[inside]).all()
    assert np.isnan(found.loss[~inside]).all()


def test_curves_are_read_only_and_the_same_object_when_nothing_changed():
    problem = descent().start.problem
    found = curve(problem, 0.0, -1.0, 1.0)
    assert found is curve(problem, 0.0, -1.0, 1.0)
    with pytest.raises(ValueError, match="read-only"):
        found.loss[0] = 1


@pytest.mark.parametrize("value", [0.0, 1e20, -1e64, 1e299])
def test_a_range_has_a_length_however_large_its_one_value_is(value):
    low, high = span(np.full(5, value))
    assert low < value < high
    assert np.isfinite(high - low)


def test_what_is_beyond_all_axes_is_left_out_of_a_range():
    assert span(np.array([1.0, 2.0, 1.7e308, np.inf, np.nan]), pad=0.0) == (1.0, 2.0)
    assert span(np.array([-1.7e308, 1.7e308])) == (0.0, 1.0)
