"""The truth light: it must turn red for a wrong formula, and only for one."""

import math
from dataclasses import replace

import numpy as np
import pytest

from biasviz.experiments.neuron import check as module
from biasviz.experiments.neuron.check import check
from biasviz.experiments.neuron.evaluation import evaluate
from biasviz.numerics import ACTIVATIONS
from experiments.build import neuron

RIGHT = ACTIVATIONS["sigmoid"]
WRONG = {
    "sigmoid applied twice": lambda z: (s := 1 / (1 + np.exp(-(1 / (1 + np.exp(-z)))))) * (1 - s),
    "no slope at all": lambda z: np.ones(np.shape(z)),
    "one part in ten thousand": lambda z: RIGHT.slope(z) * 1.0001,
}


@pytest.fixture
def _fresh():
    """Memoized values of the right formula must not answer for the wrong one, nor the other way round."""
    evaluate.cache_clear()
    check.cache_clear()
    yield
    evaluate.cache_clear()
    check.cache_clear()


@pytest.mark.usefixtures("_fresh")
@pytest.mark.parametrize("name", WRONG)
@pytest.mark.parametrize("b", [-0.2, 2.0, 6.0])
def test_a_wrong_slope_does_not_stay_green(monkeypatch, name, b):
    wrong = replace(RIGHT, slope=WRONG[name])
    monkeypatch.setitem(ACTIVATIONS, "sigmoid", wrong)
    found = check(neuron(w=1, b=b, y=1 if b < 1 else 0))
    assert found.light == ("amber" if name.startswith("one part") else "red")


def test_at_a_minimum_rounding_is_no_error():
    for b in (0.2, 0.1 + 0.2, 1 / 3):
        assert check(neuron(x=0.7, w=1.1, b=b, y=0.7 * 1.1 + b, activation="linear")).light == "green"
    assert check(neuron(b=0.0, y=0.5)).light == "green"


def test_samples_that_cancel_are_green():
    assert check(neuron(x=[1, 1], y=[0, 1], loss="bce")).light == "green"
    assert check(neuron(x=[1, 1], y=[1e4, -1e4], activation="linear")).light == "green"


@pytest.mark.parametrize("distance", [1e-3, 1e-6, 1e-9, 1e-12])
def test_beside_a_kink_the_quotient_keeps_to_its_side(distance):
    found = check(neuron(w=0, b=distance, y=1, activation="relu"))
    assert not found.at_kink
    assert found.numeric == pytest.approx(-1, abs=2e-3 if distance > 1e-9 else 0.2)
    assert found.light in ("green", "amber")


def test_a_kink_that_does_not_bend_the_loss_is_no_kink():
    found = check(neuron(b=0, y=0, activation="leaky_relu", loss="mse"))
    assert not found.at_kink
    assert found.light == "green"


def test_beside_a_pole_the_step_shrinks_until_it_fits():
    found = check(neuron(b=1e-5, y=0.3, activation="gelu", loss="bce"))
    assert found.light == "green"
    assert found.relative_error is not None
    assert found.relative_error < module.GREEN


def test_the_absolute_error_has_a_kink_at_its_minimum():
    found = check(neuron(b=0.5, y=0.5, activation="linear", loss="mae"))
    assert (found.left, found.right) == (pytest.approx(-1), pytest.approx(1))
    assert found.numeric == pytest.approx(0)
    assert found.relative_error is None


def test_an_undefined_loss_has_no_light():
    found = check(neuron(activation="linear", b=2, loss="bce"))
    assert found.light is None
    assert found.numeric is None
    assert math.isnan(found.resolution)


@pytest.mark.parametrize("b", [-36.0, 9.0, 36.0, 300.0])
def test_deep_in_a_tail_the_light_is_not_red(b):
    for activation in ("sigmoid", "tanh", "softplus", "gelu"):
        assert check(neuron(b=b, y=0.5, activation=activation)).light in ("green", "amber")


@pytest.mark.usefixtures("_fresh")
def test_a_wrong_slope_beside_a_kink_turns_red(monkeypatch):
    relu = ACTIVATIONS["relu"]
    monkeypatch.setitem(ACTIVATIONS, "relu", replace(relu, slope=lambda z: 1.5 * relu.slope(z)))
    found = check(neuron(b=1e-6, y=1, activation="relu"))
    assert not found.at_kink
    assert found.light == "red"
