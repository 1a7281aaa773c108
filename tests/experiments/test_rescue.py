"""Cures with forecasts: the numbers of the dead neurons, and none where nothing ails."""

import pytest

from biasviz.experiments.neuron.rescue import MOST, Forecast, ailing, cures
from experiments.build import descent

DEAD = {"w": 0.5, "b": -2, "y": 1, "activation": "relu"}
KILLED = {"w": 1, "b": 3, "y": 1, "activation": "relu"}
BATCH = {"x": [0.5, 1, 1.5, 2], "y": [1] * 4, "w": -1, "b": -0.2, "activation": "relu"}


def forecasts(step=0, **given):
    found = {}
    for cure in cures(descent(**given), step):
        forecast = Forecast(cure)
        while not forecast.walk():
            pass
        found[cure.id] = cure, forecast
    return found


@pytest.mark.parametrize(("lr", "leak", "small"), [(0.5, 28, 298), (1, 14, 149)])
def test_a_leak_wakes_the_dead_in_as_many_steps_as_forecast(lr, leak, small):
    found = forecasts(**DEAD, lr=lr)
    assert found["leaky_relu 0.1"][1].said() == f"{leak} steps"
    assert found["leaky_relu 0.01"][1].said() == f"{small} steps"
    assert {"softplus", "elu"} <= set(found)


def test_a_leak_wakes_the_batch_one_by_one():
    found = forecasts(**BATCH)
    assert found["leaky_relu 0.1"][1].said() == "13 steps, all 26"
    assert found["leaky_relu 0.01"][1].said() == "139 steps, all 159"


def test_the_least_round_bias_that_gives_life_is_offered_with_what_it_does():
    cure, forecast = forecasts(**BATCH, reduction="sum")["b"]
    assert cure.descent.start.b == 0.6
    assert cure.does == "1 of 4 alive, slope −0.9"
    assert forecast.said() == "at once"
    cure, _ = forecasts(**DEAD)["b"]
    assert cure.descent.start.b == -0.4
    assert cure.does == "slope −0.9"


@pytest.mark.parametrize("w", [0.2, 0.401, 0.45, 0.59, 0.699])
def test_no_round_bias_nearer_would_have_given_life(w):
    b = forecasts(**{**DEAD, "w": w})["b"][0].descent.start.b
    assert w + b > 0 >= w + round(b - 0.1, 10)


def test_all_of_a_batch_are_waited_for_after_the_first_has_come_to_life():
    forecast = Forecast(next(c for c in cures(descent(**BATCH), 0) if c.id == "leaky_relu 0.1"))
    while not forecast.walk(1):
        pass
    assert forecast.said() == "13 steps, all 26"


def test_a_smaller_rate_is_offered_from_before_the_fatal_step():
    cure, forecast = forecasts(3, **KILLED, lr=1.34)["rate"]
    assert cure.descent.start.b == 3
    assert cure.descent.learning_rate == 1.3
    assert cure.does == "then b = −0.9"
    assert forecast.said() == "survives"
    assert "rate" not in forecasts(**DEAD)


def test_a_rate_that_would_kill_a_step_later_is_not_offered():
    momentum = {"optimizer": "momentum", "parameters": {"momentum": 0.9}}
    cure, forecast = forecasts(3, **KILLED, lr=1.4, **momentum)["rate"]
    assert cure.descent.learning_rate < 1.3
    assert forecast.said() == "survives"


def test_a_saturated_neuron_that_is_wrong_has_cures_too():
    found = forecasts(x=1, w=1, b=9, y=0, lr=1, activation="sigmoid")
    assert found["bce"][1].said() == "11 steps"
    assert found["b"][1].first == 28
    assert found["faster"][1].first == 2_210


def test_a_dead_hard_sigmoid_gets_the_smooth_one():
    found = forecasts(w=1, b=9, y=0, lr=1, activation="hard_sigmoid")
    assert set(found) == {"sigmoid", "b"}
    assert found["b"][0].descent.start.b == 1.9
    assert forecasts(w=1, b=5, y=0, lr=1, activation="hard_sigmoid")["sigmoid"][1].said() == "426 steps"


def test_where_nothing_ails_nothing_is_offered():
    assert ailing(descent(w=1, b=1, y=0, activation="linear"), 0) is None
    assert cures(descent(w=1, b=1, y=0, activation="linear"), 0) == ()
    assert cures(descent(x=1, w=1, b=9, y=1, activation="sigmoid"), 0) == ()
    assert cures(descent(w=1, b=-1.5, activation="tanh", loss="bce"), 0) == ()


def test_a_forecast_is_bounded_and_goes_on_where_it_stopped():
    cure = next(c for c in cures(descent(**DEAD, lr=1e-6), 0) if c.id == "leaky_relu 0.01")
    forecast = Forecast(cure)
    forecast.walk()
    assert forecast.said() == "…"
    while not forecast.walk(4_000):
        pass
    assert forecast.said() == f"not within {MOST:,} steps"
    in_slices = Forecast(next(c for c in cures(descent(**DEAD), 0) if c.id == "leaky_relu 0.1"))
    while not in_slices.walk(7):
        pass
    assert in_slices.first == 28


def test_on_the_kink_a_neuron_is_not_alive_yet():
    assert forecasts(w=1, b=-1, y=1, activation="relu")["leaky_relu 0.1"][1].said() == "1 step"
