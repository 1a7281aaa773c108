"""What a tangent leaves out, however small the step."""

from __future__ import annotations

import mpmath as mp
import numpy as np
import pytest

from biasviz.experiments.chain.bend import bend, bends
from biasviz.experiments.neuron.spec import choose_activation
from biasviz.numerics.activations import ACTIVATIONS
from tests.numerics.reference import ACTIVATION, derivative

STEPS = (1e-13, -1e-9, 3e-6, -2e-3, 0.3, -0.9, 2.5, -7.0)


@pytest.mark.parametrize("id", ACTIVATIONS)
def test_bend_is_what_the_tangent_leaves_out(id):
    choice, f = choose_activation(id), ACTIVATION[id]
    noise = 1e-16 if ACTIVATIONS[id].kinks(**choice.keywords) else 1e-40  # where a kink is passed z + d is rounded
    for z in (-6.1, -2.9, -1.19, -0.4, 0.3, 0.99, 2.999, 5.2):
        for d in STEPS:
            with mp.workdps(80):
                start, way = mp.mpf(z), mp.mpf(d)
                slope = derivative(f, z, 1, **choice.keywords)
                exact = f(start + way, **choice.keywords) - f(start, **choice.keywords) - slope * way
                wanted = float(exact) if abs(exact) > mp.mpf(10) ** -50 else 0.0
            found = bend(choice, z, d)
            assert found == pytest.approx(wanted, rel=1e-11, abs=noise), (z, d)


def test_bend_passes_a_kink_from_both_sides():
    relu = choose_activation("relu")
    assert bend(relu, -1.0, 3.0) == 2.0
    assert bend(relu, 1.0, -3.0) == 2.0
    assert bend(relu, 1.0, -0.5) == 0.0


def test_bend_on_a_kink_goes_by_the_side_it_goes_to():
    relu = choose_activation("relu")  # f′(0) counts as 0
    assert bend(relu, 0.0, 0.25) == 0.25
    assert bend(relu, 0.0, -0.25) == 0.0


def test_bend_over_both_kinks_of_hard_tanh():
    assert bend(choose_activation("hard_tanh"), -5.0, 10.0) == 2.0


def test_bend_of_nothing_is_nothing():
    assert bend(choose_activation("tanh"), 0.7, 0.0) == 0.0


def test_a_long_way_is_the_plain_difference():
    z, d = -400.0, 800.0
    record = ACTIVATIONS["tanh"]
    plain = float(record.value(np.array(z + d)) - record.value(np.array(z)))
    assert bend(choose_activation("tanh"), z, d) == pytest.approx(plain, rel=1e-12)


@pytest.mark.parametrize("id", ACTIVATIONS)
def test_many_moves_at_once_are_each_by_itself(id):
    choice = choose_activation(id)
    for moves in ((0.3, -0.2, 0.0, 1e-9), (0.05, 0.01), (9.0, -0.5, 0.2)):
        for z in (-3.1, -1.2, -0.1, 0.0, 0.4, 2.9):
            found = bends(choice, z, np.array(moves))
            assert found == pytest.approx([bend(choice, z, d) for d in moves], rel=1e-13, abs=1e-300)
