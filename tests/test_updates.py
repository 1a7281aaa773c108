"""Every rule of change, alone and in any order."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from biasviz import files, updates
from biasviz.errors import InputError
from biasviz.experiments.neuron.lab import QUARTERS, SPEEDS, Until, opened
from biasviz.experiments.neuron.spec import Choice, Neuron, Problem
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.numerics import OPTIMIZERS
from biasviz.state import State
from biasviz.updates import running


def start(id: str = files.DEFAULT) -> State:
    return State(opened(id, files.load_scenario(id).descent))


def b_of(state: State) -> float:
    return NeuronTrace(state.neuron).neuron.b


def test_editing_during_a_run_starts_a_new_one_where_the_ball_is_and_keeps_the_old_as_a_ghost():
    state = updates.step(updates.step(start()))
    here = b_of(state)
    edited = updates.set_learning_rate(state, 0.25)
    assert b_of(edited) == here
    assert edited.neuron.place == 0
    assert edited.neuron.ghost is not None
    assert edited.neuron.ghost.step == 2
    assert edited.neuron.ghost.run == state.neuron.run


def test_a_second_edit_keeps_the_ghost_of_the_run_that_was_walked():
    state = updates.set_b(updates.set_b(updates.step(start()), 1.0), 1.5)
    assert state.neuron.ghost is not None
    assert state.neuron.ghost.step == 1


def test_reset_goes_back_to_the_scenario_as_it_was_loaded():
    state = updates.set_w(updates.step(updates.set_b(start(), 1.0)), 3.0)
    assert updates.reset(state).neuron.run == start().neuron.run


def test_stepping_back_is_exact_for_every_optimizer():
    for id in OPTIMIZERS:
        state = updates.choose_optimizer(start(), id)
        there = [state]
        for _ in range(5):
            there.append(updates.step(there[-1]))
        back = there[-1]
        for expected in reversed(there[:-1]):
            back = updates.step_back(back)
            assert back == expected


def test_a_step_is_four_quarters():
    state, lit = start(), []
    for _ in range(4):
        state = updates.quarter(state)
        lit.append(QUARTERS[state.neuron.quarter])
    assert lit == ["forward", "loss", "backward", "update"]
    assert NeuronTrace(state.neuron).neuron == NeuronTrace(updates.step(start()).neuron).neuron
    assert updates.step(state).neuron.quarter is None


def test_the_view_stays_where_it_is_while_the_run_goes_on():
    state = start()
    assert updates.scrub(state, 50).neuron.window == state.neuron.window


def test_a_dead_neuron_is_played_to_and_left_at_the_step_it_died():
    state = updates.run_until(start("killing-step"), "dead")
    for _ in range(100):
        state = updates.advance(state, 0.1)
    assert state.neuron.place == 1.0
    assert not state.neuron.playing
    assert state.neuron.note == "The neuron died at step 1."


@pytest.mark.parametrize("speed", SPEEDS)
def test_time_at_any_speed_takes_the_steps_it_promises(speed, monkeypatch):
    monkeypatch.setattr(running, "BUDGET", math.inf)
    state = updates.toggle_play(updates.set_speed(start(), speed))
    for _ in range(60):
        state = updates.advance(state, 1 / 60)
    assert state.neuron.place == pytest.approx(speed, abs=1.01)


@pytest.mark.parametrize(("id", "event", "step"), [("one-step", "converged", 4), ("for-ever", "cycle", 8)])
def test_a_run_is_played_until_what_was_asked_for(id, event, step):
    state = updates.run_until(start(id), event)
    for _ in range(60):
        state = updates.advance(state, 0.1)
    assert state.neuron.place == step
    assert not state.neuron.playing
    assert state.neuron.note in ("Converged.", "The run repeats.")


def test_a_rate_changed_on_the_way_does_not_forget_what_is_waited_for():
    state = updates.set_learning_rate(updates.run_until(start(), "converged"), 2.0)
    assert state.neuron.playing
    assert state.neuron.until is not None
    assert updates.set_b(state, 1.0).neuron.until is None


def test_no_window_is_looked_at_where_no_bias_may_be():
    state = start()
    assert updates.pan(state, 1e12).neuron.window == state.neuron.window
    assert updates.zoom(updates.pan(state, 9e8), 1e-9, 9e8).neuron.window[0] < 9e8


def test_a_long_slice_of_time_does_not_hold_the_window_up(monkeypatch):
    monkeypatch.setattr(running, "BUDGET", 0.0)
    state = updates.run_until(updates.set_speed(start("no-pattern"), 5000.0), "cycle")
    assert updates.advance(state, 0.1).neuron.place == running.SLICE


def racing(id: str = files.DEFAULT, loss: str = "mse") -> State:
    state = start(id)
    return updates.race(state, updates.choose_loss(state, loss).neuron.run)


def test_a_race_begins_with_nothing_left_of_what_went_before():
    state = updates.set_samples(start(), [1.0, 2.0], [0.0, 1.0])
    state = updates.set_w(updates.step(updates.choose_sample(state, 1)), 3.0)
    state = updates.consider(updates.hover(updates.quarter(state), 0.5), "loss", "mse")
    state = updates.run_until(updates.toggle(state, "rescue"), "dead")
    assert state.neuron.ghost is not None
    raced = updates.race(state, state.neuron.run)
    lab = raced.neuron
    left = (lab.ghost, lab.note, lab.until, lab.hover, lab.what_if, lab.playing, lab.in_quarters, raced.view.rescue)
    assert left == (None, None, None, None, None, False, False, False)
    assert (lab.place, lab.timed) == (0.0, Until("escaped", sample=1))


def test_changed_lanes_have_no_ghost_of_the_other():
    state = updates.set_w(updates.step(racing()), 3.0)
    assert state.neuron.ghost is not None
    assert updates.swap_lanes(state).neuron.ghost is None


def test_reset_goes_to_the_start_of_a_race_first_and_then_ends_it():
    state = updates.step(updates.set_w(racing(), 3.0))
    first = updates.reset(state)
    assert (first.neuron.lanes, first.neuron.place) == (state.neuron.lanes, 0.0)
    assert updates.reset(first).neuron.lanes == start().neuron.lanes


def test_a_race_can_be_scrubbed_as_far_as_the_longer_lane_goes():
    state = racing("logarithm-of-a-negative", "half_mse")
    assert updates.scrub(state, 5.0).neuron.place == 5.0
    assert updates.scrub(updates.swap_lanes(state), 5.0).neuron.place == 5.0


def test_a_race_that_is_over_runs_again_from_its_start():
    state = updates.run_until(racing(), "below", 0.01)
    for _ in range(100):
        state = updates.advance(state, 1.0)
    assert not state.neuron.playing
    assert state.neuron.place > 0
    again = updates.run_until(state, "below", 0.01)
    assert (again.neuron.place, again.neuron.playing) == (0.0, True)


def test_another_scenario_runs_at_the_speed_that_was_set():
    state = updates.set_speed(start(), 50.0)
    assert updates.load(state, "halving", files.load_scenario("halving").descent).neuron.speed == 50.0


def test_playing_goes_on_in_whole_steps_after_quarters():
    assert updates.quarter(start()).neuron.in_quarters
    assert not updates.toggle_play(updates.quarter(start())).neuron.in_quarters


def test_a_run_that_ends_within_a_slice_stops_at_its_end_however_little_time_there_is(monkeypatch):
    monkeypatch.setattr(running, "BUDGET", -1.0)
    state = updates.advance(updates.toggle_play(updates.set_speed(start("logarithm-of-a-negative"), 5000.0)), 1.0)
    assert (state.neuron.place, state.neuron.playing) == (NeuronTrace(state.neuron).path.reach(100), False)


def test_a_run_that_is_undefined_stops_there_and_says_so():
    state = updates.toggle_play(start("logarithm-of-a-negative"))
    state = updates.advance(state, 5.0)
    assert not state.neuron.playing
    assert NeuronTrace(state.neuron).verdict.outcome == "undefined"


def test_an_edit_ends_the_look_in_passing_and_what_is_waited_for_counts_from_it():
    state = updates.hover(updates.run_until(updates.step(start()), "converged"), 0.5)
    edited = updates.set_learning_rate(state, 2.0).neuron
    assert (edited.hover, edited.until) == (None, Until("converged", since=0))
    assert state.neuron.until == Until("converged", since=1)


def test_presenting_never_begins_on_a_dark_screen():
    dark = updates.toggle(updates.present(start(), True), "blank")
    assert dark.view.blank
    assert not updates.present(updates.present(dark, False), True).view.blank


def test_the_window_that_is_fitted_has_room_on_both_sides_of_the_ball():
    start_at = Neuron(Problem((1.0,), (5.5,), Choice("linear")), 0.0, 0.45)
    run = replace(start().neuron.run, start=start_at, learning_rate=0.5)
    low, high = updates.refit(State(opened("", run))).neuron.window
    assert (low, high) == (0.45 - 1.0, 6.5)


def test_zoom_keeps_the_bias_under_the_pointer_in_its_place():
    state = start()
    low, high = state.neuron.window
    at = low + 0.3 * (high - low)
    new_low, new_high = updates.zoom(state, 0.5, at).neuron.window
    assert (at - new_low) / (new_high - new_low) == pytest.approx(0.3)
    assert new_high - new_low == pytest.approx(0.5 * (high - low))


def test_more_samples_than_can_be_shown_are_refused():
    with pytest.raises(InputError, match="from 1 to 1,000 samples"):
        updates.set_samples(start(), [1.0] * 1001, [0.0] * 1001)


@pytest.mark.parametrize(("update", "value"), [
    (updates.set_b, math.nan), (updates.set_w, math.inf), (updates.set_x, 1e30), (updates.set_learning_rate, 0.0),
    (updates.set_learning_rate, -1.0), (updates.choose_activation, "cube"), (updates.choose_loss, ""),
    (updates.choose_moves, "x"), (updates.choose_reduction, "median"), (updates.choose_theme, "pink"),
])  # fmt: skip
def test_what_makes_no_sense_is_refused_in_a_sentence(update, value):
    with pytest.raises(InputError, match=r"is not|must be|choose one"):
        update(start(), value)


def test_stepping_back_from_between_two_steps_returns_to_the_one_before():
    state = updates.scrub(start(), 2.5)
    assert updates.step_back(state).neuron.place == 2.0
    assert updates.step_back(updates.step_back(state)).neuron.place == 1.0
