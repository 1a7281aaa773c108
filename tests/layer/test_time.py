"""Time in the Batch lab: rows fall, b moves, and back."""

from dataclasses import replace

import numpy as np
import pytest

from biasviz import updates
from biasviz.experiments.layer.trace import BatchTrace
from biasviz.opening import scenario_state
from biasviz.state import View, with_batch
from biasviz.updates import batch
from tests.layer.build import one_column, seeded


@pytest.fixture
def state():
    found = scenario_state("first-slope", View())
    return batch.load(found, "", seeded(rows=4, inputs=2, outputs=3, learning_rate=0.1))


def trace(state):
    return BatchTrace(state.batch)


def test_rows_fall_one_by_one_and_come_to_db(state):
    dZ = trace(state).whole.dZ
    for row in range(5):
        assert state.batch.clock.fallen == row
        assert trace(state).partial[0] == pytest.approx(dZ[:row].sum(axis=0), abs=1e-15)
        before, state = state, updates.step(state) if row < 4 else state
    assert state.batch.clock.summed
    assert (trace(state).partial == trace(state).db).all()
    assert before == state


def test_after_the_rows_b_moves(state):
    for _ in range(5):
        state = updates.step(state)
    assert state.batch.place == 1
    before = trace(with_batch(state, place=0.0))
    assert trace(state).b == pytest.approx(before.b - 0.1 * before.db, rel=1e-15)


def test_a_step_back_is_the_exact_way_back(state):
    places = [state]
    for _ in range(13):
        places.append(updates.step(places[-1]))
    state = places[-1]
    for earlier in reversed(places[:-1]):
        state = updates.step_back(state)
        assert state.batch.place == pytest.approx(earlier.batch.place, abs=1e-12)
        assert (trace(state).partial == trace(earlier).partial).all()
        assert (trace(state).b == trace(earlier).b).all()
    assert updates.step_back(state) == state


def test_back_from_within_a_row_is_the_beginning_of_that_row(state):
    state = updates.scrub(state, 0.5)
    assert state.batch.clock.part == 2
    assert state.batch.clock.way == pytest.approx(0.5)
    assert updates.step_back(state).batch.clock.part == 2
    assert updates.step_back(state).batch.clock.way == 0


def test_play_stops_when_the_rows_are_summed_and_played_again_moves_b(state):
    state = updates.toggle_play(state)
    for _ in range(40):
        state = updates.advance(state, 0.1)
    assert not state.batch.playing
    assert state.batch.clock.summed
    assert state.batch.step == 0
    state = updates.toggle_play(state)
    for _ in range(40):
        state = updates.advance(state, 0.1)
    assert not state.batch.playing
    assert state.batch.clock.summed
    assert state.batch.step == 1


def test_a_whole_step_takes_the_rows_with_it(state):
    state = updates.quarter(updates.step(state))
    assert state.batch.place == 1
    assert state.batch.clock.fallen == 0


def test_on_the_page_of_the_curve_time_goes_by_steps(state):
    state = updates.choose_page(state, "curve")
    assert updates.step(state).batch.place == 1
    assert updates.step_back(updates.step(updates.step(state))).batch.place == 1
    state = updates.set_speed(updates.toggle_play(state), 8)
    assert updates.advance(state, 0.5).batch.place == pytest.approx(4)


def test_many_rows_fall_in_groups(state):
    state = batch.load(state, "", seeded(rows=1000, inputs=1, outputs=1))
    assert state.batch.clock.parts <= 65
    for _ in range(state.batch.clock.parts - 1):
        state = updates.step(state)
    assert state.batch.clock.fallen == 1000
    assert state.batch.clock.summed


def test_where_b_cannot_move_time_stands_at_the_sum_and_says_why(state):
    state = batch.choose_reduction(state, "none")
    for _ in range(8):
        state = updates.step(state)
    assert state.batch.clock.summed
    assert state.batch.step == 0
    assert "one gradient a row" in state.batch.note


def test_a_mean_is_its_rows_each_divided_by_all_of_them(state):
    state = updates.step(batch.choose_reduction(state, "mean"))
    assert trace(state).partial[0] == pytest.approx(trace(state).whole.dZ[0] / 4, rel=1e-15)


@pytest.mark.parametrize(("way", "rate"), [(("sum", "mean"), 0.4), (("mean", "sum"), 0.1)])
def test_another_reduction_takes_the_learning_rate_with_it_so_that_b_moves_alike(state, way, rate):
    state = batch.choose_reduction(batch.keep_movement(state, False), way[0])
    if way[0] == "mean":
        state = batch.set_learning_rate(state, 0.4)
    state = batch.keep_movement(state, True)
    before = trace(state).next_b
    state = batch.choose_reduction(state, way[1])
    assert state.batch.run.learning_rate == pytest.approx(rate)
    assert trace(state).next_b == pytest.approx(before, rel=1e-14)
    assert set(trace(state).rates) == {"sum", "mean"}
    assert trace(state).rates["mean"] == pytest.approx(4 * trace(state).rates["sum"])


def test_a_rate_that_is_kept_as_it_is_moves_b_otherwise(state):
    state = batch.keep_movement(state, False)
    after = batch.choose_reduction(state, "mean")
    assert after.batch.run.learning_rate == state.batch.run.learning_rate
    assert np.abs(trace(after).next_b - trace(state).next_b).max() > 1e-3


def test_an_edit_goes_on_from_where_b_has_come_to(state):
    state = updates.quarter(updates.quarter(state))
    b = trace(state).b
    state = batch.choose_activation(state, "sigmoid")
    assert state.batch.step == 0
    assert (trace(state).b == b).all()
    assert updates.reset(updates.reset(state)).batch.run == state.batch.loaded


def test_reset_goes_to_the_scenario_and_keeps_the_page(state):
    state = updates.choose_page(batch.set_bias(updates.quarter(state), 1, 5.0), "curve")
    fresh = updates.reset(state).batch
    assert (fresh.run, fresh.place, fresh.page) == (state.batch.loaded, 0, "curve")


def test_a_target_that_is_dragged_changes_its_row_alone(state):
    before = trace(state)
    after = trace(batch.set_target(state, 2, 1, 9.0))
    changed = np.argwhere(after.whole.dZ != before.whole.dZ)
    assert changed.tolist() == [[2, 1]]
    assert after.Y[2, 1] == 9


def test_muted_and_taken_in_again(state):
    muted = batch.mute(state, 1)
    assert trace(muted).totals.rows == 3
    assert batch.mute(muted, 1).batch.run == state.batch.run
    assert batch.mute(state, 77) == state


@pytest.mark.parametrize("kind", ["bias", "weights"])
def test_shapes_that_do_not_fit_are_refused(state, kind):
    from biasviz.errors import InputError

    run = state.batch.run
    wrong = {"bias": (0.0,)} if kind == "bias" else {"weights": ((1.0, 2.0, 3.0),)}
    with pytest.raises(InputError, match="neuron"):
        batch.load(state, "", replace(run, start=replace(run.start, **wrong)))


def test_a_batch_size_of_all_rows_is_no_minibatch(state):
    assert batch.set_batch_size(state, 2).batch.run.batch_size == 2
    assert batch.set_batch_size(batch.set_batch_size(state, 2), 4).batch.run.batch_size == 0


def test_rows_of_a_minibatch_fall_in_its_own_order(state):
    state = batch.set_batch_size(state, 2)
    state = updates.step(state)
    found = trace(state)
    assert found.partial[0] == pytest.approx(found.whole.dZ[found.order[0]], rel=1e-15)
    assert state.batch.clock.parts == 3


def test_all_biases_are_checked_against_differences(state):
    found = trace(state).check
    assert found.numeric == pytest.approx(trace(state).db[0], rel=1e-6)
    assert found.error < 1e-6


def test_the_lab_opens_as_it_was_left():
    state = scenario_state("first-slope", View())
    assert state.batch is None
    there = updates.step(updates.open_lab(state, "batch"))
    back = updates.open_lab(there, "neuron")
    assert back.neuron == state.neuron
    assert updates.open_lab(back, "batch").batch == there.batch


def test_one_row_one_input_one_neuron():
    state = scenario_state("first-slope", View())
    state = batch.load(state, "", one_column([2.0], [1.0], w=0.5, b=0.25))
    assert trace(updates.step(state)).partial[0, 0] == 0.25
    assert updates.step(updates.step(state)).batch.place == 1


def moved_on(state, seconds=0.1, frames=100):
    state = updates.toggle_play(state)
    for _ in range(frames):
        state = updates.advance(state, seconds)
        if not state.batch.playing:
            return state
    raise AssertionError("it never stops")


@pytest.mark.parametrize("speed", [2, 64, 1000, 5000])
def test_however_fast_it_plays_it_stops_at_each_sum(state, speed):
    state = updates.set_speed(state, speed)
    for step in range(4):
        state = moved_on(state)
        assert (state.batch.step, state.batch.clock.summed, state.batch.clock.way) == (step, True, 0)


def test_the_page_of_shared_biases_has_a_time_of_its_own_which_no_edit_of_the_training_reads(state):
    state = updates.quarter(updates.quarter(state))
    b = trace(state).b
    for shared in (0.0, 3.0):
        page = updates.choose_page(with_batch(state, shared_place=shared), "sharing")
        edited = batch.set_learning_rate(page, 0.25)
        assert (trace(edited).b == b).all()
        assert edited.batch.place == 0
        assert edited.batch.shared_place == shared


@pytest.mark.parametrize("way", [("mean", "none", "sum"), ("none", "mean", "sum"), ("mean", "sum", "none", "sum")])
@pytest.mark.parametrize("optimizer", ["gd", "adam"])
def test_any_way_through_the_reductions_comes_back_to_the_same_learning_rate(state, way, optimizer):
    state = batch.choose_optimizer(state, optimizer)
    before = state.batch.run
    for id in way:
        state = batch.choose_reduction(state, id)
    assert state.batch.run.learning_rate == pytest.approx(before.learning_rate, rel=1e-14)
    assert dict(state.batch.run.optimizer.parameters) == pytest.approx(dict(before.optimizer.parameters))


def test_reset_in_a_lesson_tells_nothing_that_is_kept_back(state):
    state = with_batch(state, veiled=frozenset({"slope"}))
    state = updates.reset(batch.set_bias(state, 0, 3.0))
    assert state.batch.run == state.batch.loaded
    assert state.batch.veiled == {"slope"}


def test_reset_of_shared_biases_goes_to_the_start_and_then_to_the_scenario():
    from biasviz.updates import load_scenario, sharing_bias

    state = load_scenario(scenario_state("first-slope", View()), "shared-by-positions")
    loaded = state.batch.sharing
    state = updates.quarter(sharing_bias.set_bias(state, 1.5))
    state = updates.reset(state)
    assert state.batch.shared_place == 0
    assert state.batch.sharing != loaded
    assert updates.reset(state).batch.sharing == loaded


def test_where_the_loss_is_undefined_the_check_is_undefined_and_not_perfect(state):
    found = trace(batch.choose_loss(batch.choose_activation(state, "linear"), "bce")).check
    assert np.isnan(found.error)


def test_a_training_that_was_forgotten_is_walked_anew(state):
    from biasviz.experiments.layer import path
    from biasviz.experiments.layer import trace as module

    state = updates.quarter(updates.quarter(state))
    kept = trace(state)
    before = (kept.verdict, kept.partial, kept.check.error)
    path.path_of.cache_clear()
    for remembered in (module._verdict, module._check, module.partial, module._whole, module._running):
        remembered.cache_clear()
    fresh = BatchTrace.__new__(BatchTrace)
    fresh.__dict__.update({name: vars(kept)[name] for name in ("lab", "path", "step", "layer")})
    assert (fresh.verdict, fresh.check.error) == (before[0], before[2])
    assert (fresh.partial == before[1]).all()
