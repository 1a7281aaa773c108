"""Rules of change and of time in the Network lab."""

from dataclasses import replace

import numpy as np
import pytest

from biasviz import files, updates
from biasviz.errors import InputError
from biasviz.experiments.network.spec import MOST_HIDDEN, Edit, settings_at
from biasviz.opening import scenario_state
from biasviz.state import View
from biasviz.traces import trace_of
from biasviz.updates import network, network_bias, network_data


@pytest.fixture(scope="module")
def start():
    return updates.load_scenario(scenario_state(files.DEFAULT, View()), "two-layers")


def here(state):
    return trace_of(state)


# On the way


def test_a_learning_rate_that_changes_on_the_way_leaves_the_past_as_it_was(start):
    state = updates.scrub(start, 5.0)
    changed = network.set_learning_rate(state, 0.25)
    assert changed.network.run.edits == (Edit(5, "learning_rate", 0.25),)
    assert changed.network.place == 5.0
    old, new = here(state).path, here(changed).path
    assert np.array_equal(old.losses(0, 5), new.losses(0, 5))
    after = here(updates.scrub(changed, 6.0)).theta
    step = here(state).theta - 0.25 * here(state).path.gradient(5)
    assert np.allclose(after, step, rtol=1e-13, atol=0)


def test_at_the_start_it_is_the_training_itself_that_changes(start):
    state = network.set_learning_rate(start, 0.25)
    assert state.network.run.learning_rate == 0.25
    assert state.network.run.edits == ()


def test_a_bias_that_is_dragged_is_one_change_and_moves_nothing_else(start):
    state = updates.scrub(start, 3.0)
    for value in (0.5, 0.75, 1.0):
        state = network.set_bias(state, 0, 1, value)
    assert state.network.run.edits == (Edit(3, "bias", (0, 1, 1.0)),)
    before, after = here(updates.scrub(start, 3.0)).theta, here(state).theta
    assert int((before != after).sum()) == 1
    assert here(state).parameters.b[0][0, 1] == 1.0


def test_what_was_changed_later_is_forgotten_by_a_change_before_it(start):
    state = network.set_learning_rate(updates.scrub(start, 8.0), 0.25)
    state = network.choose_moves(updates.scrub(state, 4.0), "b")
    assert [edit.step for edit in state.network.run.edits] == [4]


def test_a_change_on_the_way_can_be_stepped_back_over(start):
    state = network.set_bias(updates.scrub(start, 4.0), 1, 0, 2.0)
    back = updates.step_back(state)
    assert back.network.place == 3.0
    assert np.array_equal(here(back).theta, here(updates.scrub(start, 3.0)).theta)


def test_frozen_weights_stay_while_the_biases_move(start):
    state = updates.scrub(network.choose_moves(start, "b"), 4.0)
    first, last = here(start), here(state)
    assert all(np.array_equal(a, b) for a, b in zip(first.parameters.W, last.parameters.W, strict=True))
    assert not np.array_equal(first.parameters.b[0], last.parameters.b[0])


def test_a_shared_bias_is_set_for_all_units_of_its_layer(start):
    state = network.set_bias(network.share_biases(start, True), 0, 2, 0.5)
    assert here(state).parameters.b[0].tolist() == [[0.5, 0.5, 0.5]]


def test_a_shared_bias_set_on_the_way_is_one_change_for_all_units_of_its_layer(start):
    state = updates.scrub(network.share_biases(start, True), 3.0)
    state = network.set_bias(network.set_bias(state, 0, 2, 0.25), 0, 1, 0.5)
    assert state.network.run.edits == (Edit(3, "bias", (0, 0, 0.5)),)
    assert here(state).parameters.b[0].tolist() == [[0.5, 0.5, 0.5]]


def test_one_weight_set_by_hand_leaves_the_others_as_they_were_drawn(start):
    drawn = network.choose_init(start, "he")
    state = network.set_weight(drawn, 0, 1, 2, 4.0)
    before, after = here(drawn).parameters.W[0], here(state).parameters.W[0]
    assert after[1, 2] == 4.0
    assert int((before != after).sum()) == 1


# Anew


@pytest.mark.parametrize(
    ("change", "given"),
    [
        (network.set_layers, (2,)), (network.set_units, (0, 5)), (network.choose_activation, (0, "relu")),
        (network.choose_loss, ("mse",)), (network.choose_reduction, ("sum",)), (network.choose_init, ("he",)),
        (network.set_all_biases, (0.5,)), (network.share_biases, (True,)), (network.set_test_share, (0.5,)),
        (network.standardize, (True,)), (network.set_order, (3,)), (network_data.choose_set, ("circles",)),
    ],
)  # fmt: skip
def test_another_network_begins_anew_with_what_holds_now(start, change, given):
    state = network.set_learning_rate(updates.scrub(start, 5.0), 0.25)
    fresh = change(state, *given)
    assert fresh.network.place == 0.0
    assert fresh.network.run.edits == ()
    assert settings_at(fresh.network.run, 0).learning_rate == 0.25
    assert fresh.network.run != state.network.run


def test_units_that_stay_keep_their_biases_and_others_begin_at_zero(start):
    state = network.set_units(network.set_all_biases(start, 0.5), 0, 5)
    assert state.network.network.biases[0] == (0.5, 0.5, 0.5, 0.0, 0.0)
    assert network.set_units(state, 0, 2).network.network.biases[0] == (0.5, 0.5)


def test_who_looks_at_a_unit_that_goes_looks_at_one_that_is_there(start):
    state = network.choose_unit(start, 0, 2)
    assert (network.set_units(state, 0, 1).network.layer, network.set_units(state, 0, 1).network.unit) == (0, 0)


def test_the_same_seed_is_the_same_start_and_another_is_another(start):
    drawn = network.choose_init(start, "xavier")
    other = network.set_seed(drawn, 7)
    assert not np.array_equal(here(drawn).theta, here(other).theta)
    assert np.array_equal(here(network.set_seed(other, 0)).theta, here(drawn).theta)


@pytest.mark.parametrize(
    ("change", "given", "words"),
    [
        (network.set_layers, (MOST_HIDDEN + 1,), "hidden layers = 5 is not allowed"),
        (network.set_units, (0, 0), "units = 0 is not allowed"),
        (network.set_learning_rate, (0.0,), "learning rate = 0 is not allowed"),
        (network.set_test_share, (0.95,), "held out = 0.95 is not allowed"),
        (network.choose_activation, (1, "tanh"), "comes with the loss"),
        (network.choose_loss, ("hinge",), "loss = 'hinge' is not known"),
        (network.choose_loss, ("softmax_ce",), "column"),
        (network.set_bias, (0, 0, float("nan")), "b = nan is not allowed"),
        (network_data.choose_set, ("batch",), "The Batch lab has no rows yet"),
        (updates.run_until, ("below", -1.0), "loss = -1 is not allowed"),
        (updates.choose_page, ("sharing",), "page = 'sharing' is not known"),
    ],
)  # fmt: skip
def test_bad_input_is_a_sentence_that_names_it(start, change, given, words):
    with pytest.raises(InputError, match=words):
        change(start, *given)


def test_rows_of_the_batch_lab_are_taken_as_they_are(start):
    both = updates.open_lab(updates.open_lab(start, "batch"), "network")
    state = network_data.choose_set(both, "batch")
    assert state.network.network.batch == both.batch.run.start.batch
    assert state.network.network.widths[-1] == len(both.batch.run.start.bias)
    there = network_data.take_rows_of_batch(updates.open_lab(both, "batch"))
    assert there.lab == "network"
    assert there.network.network.batch == both.batch.run.start.batch


def test_rows_of_a_generator_are_told_how_many_they_are(start):
    state = network_data.set_generated(network_data.choose_set(start, "moons"), "rows", 40)
    assert here(state).n == 40
    assert network_data.chosen_set(state.network.network.batch) == "moons"
    assert network_data.chosen_set(start.network.network.batch) == ""


# Time


def test_a_step_forward_and_back_is_exactly_where_it_was(start):
    state = updates.scrub(start, 7.0)
    back = updates.step_back(updates.step(state))
    assert back.network.place == 7.0
    assert np.array_equal(here(back).theta, here(state).theta)


def test_quarters_are_forward_loss_backward_and_update(start):
    state, found = updates.choose_page(start, "backprop"), []
    for _ in range(4):
        state = updates.quarter(state)
        found.append((state.network.step, state.network.clock.part))
    assert found == [(0, 4), (0, 5), (0, 12), (1, 0)]


def test_where_the_stations_are_shown_a_step_is_one_of_them(start):
    state = updates.step(updates.choose_page(start, "backprop"))
    assert (state.network.step, state.network.clock.part) == (0, 1)
    assert updates.step_back(state).network.place == 0.0
    assert updates.step(updates.choose_page(state, "diagram")).network.place == 1.0


def test_an_epoch_ends_where_every_row_was_seen(start):
    state = network.set_batch_size(start, 1)
    once = updates.epoch(state)
    assert here(once).path.seen(once.network.step) == 4
    assert updates.epoch(updates.step(once)).network.place == 8.0


def test_one_row_is_a_step_that_sees_one_row_and_those_after_it_see_all_again(start):
    state = updates.sample(start)
    path = here(state).path
    assert state.network.place == 1.0
    assert [len(path.rows(k)) for k in (0, 1)] == [1, 4]
    assert path.settings(1).batch_size == 0


def test_time_runs_and_stops_at_the_event(start):
    state = updates.run_until(updates.set_speed(start, 64.0), "below", 0.3)
    for _ in range(200):
        state = updates.advance(state, 0.05)
    assert not state.network.playing
    assert here(state).path.loss(state.network.step) < 0.3 <= here(state).path.loss(state.network.step - 1)
    assert state.network.note == f"Step {state.network.step}: the loss is below 0.3."


def test_reset_goes_to_the_start_and_then_to_the_scenario(start):
    state = network.set_learning_rate(updates.scrub(start, 5.0), 0.25)
    assert updates.reset(updates.scrub(start, 5.0)).network.place == 0.0
    fresh = updates.reset(state)
    assert fresh.network.run == start.network.run
    assert fresh.network.place == 0.0


# Looking


def test_the_window_of_a_bias_is_narrowed_moved_and_fitted(start):
    low, high = here_window(start)
    near = network_bias.zoom(start, 0.5, low)
    assert near.network.window == (low, low + (high - low) / 2)
    assert network_bias.pan(near, 1.0).network.window == (low + 1, low + 1 + (high - low) / 2)
    assert network_bias.fit(near).network.window is None
    far = network_bias.drag(start, high + 5)
    assert network_bias.fit(far).network.window is None or network_bias.fit(far).network.window[1] > high + 5


def here_window(state):
    from biasviz.experiments.network.curve_window import window_of

    return window_of(state.network, state.network.layer, state.network.unit)


def test_a_key_moves_the_bias_by_a_calm_step(start):
    up = network_bias.nudge(start, 1)
    moved = here(up).bias - here(start).bias
    assert 0 < moved < 0.2
    assert here(network_bias.nudge(up, -1)).bias == here(start).bias


def test_pointing_changes_nothing_but_what_is_pointed_at(start):
    state = network_bias.hover(start, 0.5, 2)
    assert (state.network.over, state.network.hover) == (0.5, ("row", (2,)))
    assert replace(state.network, over=None, hover=None) == start.network
    assert state.network.at_rest() == start.network


def test_looking_stays_inside_of_what_there_is(start):
    state = network.choose_row(network.choose_unit(start, 9, 9), 99)
    lab = state.network
    assert (lab.layer, lab.unit, lab.row) == (1, 0, 3)
    assert network.choose_plane(start, 5, -1).network.plane == (1, 0)
    assert network.picture_of_unit(start, True).network.of_unit
