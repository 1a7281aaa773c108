"""The next step of a choice that is only looked at."""

import math

import numpy as np
import pytest

from biasviz.experiments.neuron.what_if import foresee, other_curve
from experiments.build import descent

HERE = {"x": 1, "w": 1, "b": 5, "y": 0, "lr": 1, "activation": "sigmoid"}


def test_another_loss_foretells_its_own_next_bias_and_curve():
    run, other = descent(**HERE), descent(**HERE, loss="bce")
    seen = foresee(run, run.start, other)
    assert seen.said == "BCE"
    assert seen.next_b == pytest.approx(4.00247, abs=5e-6)
    assert seen.there.neuron.b == seen.next_b
    curve = other_curve(run.start, seen, (0.0, 6.0))
    assert curve.loss[-1] == pytest.approx(math.log1p(math.exp(7)))


def test_another_rate_keeps_the_curve():
    run = descent(**HERE)
    seen = foresee(run, run.start, descent(**{**HERE, "lr": 100}))
    assert seen.said == "rate 100"
    assert seen.next_b == pytest.approx(5 - 0.246041, abs=1e-6)
    assert other_curve(run.start, seen, (0.0, 6.0)) is None


def test_what_is_looked_at_starts_where_the_ball_is_now():
    run, moved = descent(**HERE), descent(**{**HERE, "b": 1})
    assert foresee(run, moved.start, descent(**HERE, loss="bce")).next_b == pytest.approx(1 - 1 / (1 + math.exp(-2)))


def test_the_present_choice_foretells_nothing():
    assert foresee(descent(**HERE), descent(**HERE).start, descent(**HERE)) is None


def test_a_choice_without_a_loss_has_no_next_step_and_says_why():
    run = descent(w=1, b=-1.5, activation="tanh")
    seen = foresee(run, run.start, descent(w=1, b=-1.5, activation="tanh", loss="bce"))
    assert np.isnan(seen.next_b)
    assert seen.there is None
    assert seen.undefined
