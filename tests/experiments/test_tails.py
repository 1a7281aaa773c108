"""Stretches of b over which the neuron is saturated, dead, or its loss undefined."""

import numpy as np
import pytest

from biasviz.experiments.neuron.evaluation import evaluate
from biasviz.experiments.neuron.spec import Choice
from biasviz.experiments.neuron.tails import SATURATED, stretches, tails
from biasviz.numerics import ACTIVATIONS
from experiments.build import neuron, point


def found(low=-10.0, high=10.0, **given):
    n = neuron(**given)
    return [(s.kind, s.low, s.high) for s in stretches(n.problem, n.w, low, high)]


def test_a_sigmoid_is_saturated_on_both_sides_where_its_slope_is_under_the_threshold():
    (left, _, low), (right, high, _) = found(w=1)
    assert (left, right) == ("saturated", "saturated")
    for b in (low, high):
        assert point(w=1, b=b).da_dz[0] == pytest.approx(SATURATED, rel=1e-9)


def test_a_relu_is_dead_left_of_its_kink():
    assert found(x=2, w=1.5, activation="relu", y=1) == [("dead", -10.0, pytest.approx(-3.0))]


def test_a_batch_is_dead_only_where_all_of_it_is():
    assert found(x=[0.5, 2], y=[1, 1], w=-1, activation="relu") == [("dead", -10.0, pytest.approx(0.5))]


def test_cross_entropy_of_a_linear_neuron_is_undefined_outside_the_probabilities():
    (kind, low, high), (second, start, end) = found(activation="linear", loss="bce", y=1)
    assert (kind, second) == ("undefined", "undefined")
    assert (low, high) == (-10.0, pytest.approx(0, abs=1e-12))
    assert (start, end) == (pytest.approx(1), 10.0)


def test_a_linear_neuron_has_no_stretches():
    assert found(activation="linear") == []


@pytest.mark.parametrize("id", ACTIVATIONS)
def test_beyond_its_tails_the_slope_of_every_activation_is_under_the_threshold(id):
    record = ACTIVATIONS[id]
    choice = Choice(id, tuple((p.name, p.default) for p in record.parameters))
    low, high = tails(choice)
    z = np.linspace(-60, 60, 4001)
    outside = z[(z < low) | (z > high)]
    if record.saturates or record.flat(z, **choice.keywords).any():
        assert len(outside)
    assert (np.abs(record.slope(outside, **choice.keywords)) < SATURATED).all()


@pytest.mark.parametrize("activation", ["relu", "hard_sigmoid", "hard_tanh", "sigmoid", "gelu", "elu"])
def test_edges_are_exact_to_rounding(activation):
    n = neuron(x=0.7, w=-1.3, y=0.3, activation=activation)
    for kind, low, high in found(x=0.7, w=-1.3, y=0.3, activation=activation):
        assert low < high
        for edge, inside in ((low, 1e-9), (high, -1e-9)):
            if abs(edge) != 10:
                here, there = (
                    evaluate(type(n)(n.problem, n.w, edge + side)).da_dz[0] for side in (inside, -inside)
                )
                limit = 0.0 if kind == "dead" else SATURATED
                assert abs(here) <= limit + 1e-15 < abs(there) + 2e-15
