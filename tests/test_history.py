"""What a person did can be undone and redone, exactly; what only happened is no deed."""

import importlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from biasviz import files, history, updates
from biasviz.experiments.neuron.lab import opened
from biasviz.history import MOST, History, changed, record, redo, undo
from biasviz.state import State, at_rest


def start(id="first-slope"):
    found = files.load_scenario(id)
    return State(opened(id, found.descent, found.title, found.watch))


def done(state, *deeds):
    """Return the history and the state after some deeds."""
    kept = History()
    for deed in deeds:
        after = deed(state)
        kept, state = record(kept, state, after), after
    return kept, state


def passing(state):
    return updates.advance(state, 0.7)


DEEDS = (
    lambda s: updates.set_b(s, 1.0),
    lambda s: updates.set_b(s, -2.0),
    lambda s: updates.set_w(s, 2.0),
    lambda s: updates.set_learning_rate(s, 0.25),
    lambda s: updates.choose_activation(s, "relu"),
    lambda s: updates.choose_loss(s, "huber"),
    lambda s: updates.choose_pair(s, "sigmoid", "bce"),
    lambda s: updates.choose_optimizer(s, "adam"),
    lambda s: updates.choose_moves(s, "both"),
    lambda s: updates.set_samples(s, [1.0, 2.0], [0.0, 1.0]),
    lambda s: updates.choose_sample(s, 1),
    updates.step,
    updates.step_back,
    updates.quarter,
    updates.reset,
    lambda s: updates.scrub(s, 4.5),
    lambda s: updates.zoom(s, 0.5, 0.0),
    lambda s: updates.choose_theme(s, "dark"),
    lambda s: updates.toggle(s, "loss_log"),
    lambda s: updates.race(s, replace(s.neuron.run, learning_rate=0.125)),
    updates.end_race,
    updates.swap_lanes,
    lambda s: updates.choose_clock(s, "log"),
    lambda s: updates.set_speed(s, 8.0),
    updates.toggle_play,
    passing,
    updates.pause,
    lambda s: updates.hover(s, 0.3),
    lambda s: updates.present(s, not s.view.present),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(DEEDS), max_size=12))
def test_undoing_all_goes_back_through_the_same_states_and_redoing_all_comes_here_again(deeds):
    state = start("heavy-ball")
    kept, seen = History(), []
    for k, deed in enumerate(deeds):
        after = deed(state)
        fresh = kept if deed is passing else record(kept, state, after, time=10.0 * k)
        if fresh is not kept:
            seen.append(at_rest(state))
        kept, state = fresh, after
    end = at_rest(state)
    here = kept, state
    for expected in reversed(seen):
        here = undo(*here)
        shown = replace(expected.view, present=end.view.present, blank=end.view.blank)
        assert here[1] == replace(expected, view=shown)
    assert undo(*here) == here
    for _ in seen:
        here = redo(*here)
    assert at_rest(here[1]) == end
    assert redo(*here) == here


def test_undo_brings_back_the_place_the_ghost_and_with_them_the_memory_of_the_optimizer():
    walked = updates.step(updates.quarter(updates.set_b(updates.step(start("heavy-ball")), 0.5)))
    assert walked.neuron.ghost is not None
    kept, state = done(walked, lambda s: updates.choose_loss(s, "huber"), updates.step)
    kept, state = undo(*undo(kept, state))
    assert state == walked


@pytest.mark.parametrize(
    "nothing",
    [updates.pause, lambda s: updates.hover(s, 1.0), lambda s: updates.present(s, True), lambda s: s],
)
def test_what_only_the_moment_shows_is_no_deed(nothing):
    kept, _ = done(start(), nothing)
    assert kept == History()


def test_undoing_play_goes_back_to_where_it_was_started():
    begun = updates.step(start())
    kept, state = done(begun, updates.toggle_play)
    state = updates.pause(updates.advance(state, 2.0))
    assert state.neuron.place > 1
    kept, back = undo(kept, state)
    assert back == begun
    assert redo(kept, back)[1] == state


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        (lambda s: updates.set_b(s, 1.0), "bias b"),
        (lambda s: updates.set_w(s, 2.0), "weight w"),
        (lambda s: updates.set_x(s, 2.0), "input x"),
        (lambda s: updates.set_y(s, 2.0), "target y"),
        (lambda s: updates.set_samples(s, [1.0, 2.0], [0.0, 1.0]), "samples"),
        (lambda s: updates.set_learning_rate(s, 0.25), "learning rate"),
        (lambda s: updates.choose_activation(s, "tanh"), "activation"),
        (lambda s: updates.choose_pair(s, "tanh", "mae"), "activation and loss"),
        (lambda s: updates.choose_loss(s, "huber"), "loss"),
        (lambda s: updates.choose_reduction(s, "sum"), "reduction"),
        (lambda s: updates.choose_optimizer(s, "adam"), "optimizer"),
        (lambda s: updates.choose_moves(s, "both"), "what moves"),
        (lambda s: updates.choose_convention(s, "kink", "left"), "slope at a kink"),
        (updates.step, "step"),
        (updates.toggle_play, "play"),
        (lambda s: updates.zoom(s, 0.5, 0.0), "view of b"),
        (lambda s: updates.choose_theme(s, "dark"), "theme"),
        (lambda s: updates.toggle(s, "inputs"), "panels"),
        (lambda s: updates.choose_strip(s, "loss"), "strips"),
        (lambda s: updates.race(s, replace(s.neuron.run, learning_rate=0.125)), "race"),
        (lambda s: start("halving"), "open"),
    ],
)
def test_a_deed_is_called_by_what_it_changes_also_after_steps_that_moved_w_and_b(deed, words):
    for before in (start(), updates.step(updates.choose_moves(start(), "both"))):
        if changed(before, deed(before)) is not None:
            assert changed(before, deed(before)) == words


def test_all_that_is_done_under_one_press_is_one_deed():
    state, kept = start(), History()
    for k in range(5):
        after = updates.set_b(state, 0.1 * k + 0.5)
        kept, state = record(kept, state, after, press=1), after
    assert len(kept.past) == 1
    after = updates.set_b(state, 3.0)
    kept = record(kept, state, after, press=2)
    assert len(kept.past) == 2
    assert undo(*undo(kept, after))[1] == start()


def test_another_thing_under_the_same_press_is_another_deed():
    state = start()
    one = updates.set_b(state, 1.0)
    two = updates.set_w(one, 3.0)
    kept = record(record(History(), state, one, press=1), one, two, press=1)
    assert [entry.words for entry in kept.past] == ["bias b", "weight w"]


def test_a_drag_there_and_back_is_nothing_to_undo():
    state = start()
    there = updates.set_b(state, 1.0)
    kept = record(History(), state, there, press=1)
    assert record(kept, there, updates.set_b(there, -0.4), press=1).past != ()
    back = replace(there, neuron=state.neuron)
    assert record(kept, there, back, press=1).past == ()


def test_turns_of_the_wheel_in_a_row_are_one_deed():
    state, kept = start(), History()
    for time in (1.0, 1.4, 2.2, 9.0):
        after = updates.zoom(state, 0.9, 0.0)
        kept, state = record(kept, state, after, time=time), after
    assert len(kept.past) == 2


def test_steps_and_edits_in_a_row_are_deeds_of_their_own():
    kept, _ = done(
        start(), updates.step, updates.step, lambda s: updates.set_b(s, 1.0), lambda s: updates.set_b(s, 2.0)
    )
    assert len(kept.past) == 4


def test_a_new_deed_ends_what_could_be_redone():
    kept, state = undo(*done(start(), updates.step))
    assert kept.future
    assert not record(kept, state, updates.set_b(state, 1.0)).future


def test_no_more_than_a_bounded_number_is_kept():
    state, kept = start(), History()
    for k in range(MOST + 10):
        after = updates.set_speed(state, 1.0 + (k % 7))
        kept, state = record(kept, state, after), after
    assert len(kept.past) == MOST


def test_undo_leaves_the_presented_screen_as_it_is():
    kept, state = done(start(), updates.step)
    shown = updates.toggle(updates.present(state, True), "blank")
    _, back = undo(kept, shown)
    assert (back.view.present, back.view.blank, back.neuron.place) == (True, True, 0.0)


def test_undo_keeps_the_file_that_is_open_unless_what_is_undone_had_opened_it():
    kept, state = done(start(), updates.step)
    assert undo(kept, replace(state, file="/saved.toml"))[1].file == "/saved.toml"
    other = replace(start("halving"), file="/other.toml")
    kept = record(kept, state, other)
    assert undo(kept, other)[1].file == ""
    assert redo(*undo(kept, other))[1].file == "/other.toml"


def test_the_words_of_every_deed_can_be_translated():
    import inspect
    import re

    source = inspect.getsource(history)
    assert not re.search(r'return "[a-z]', source)


@pytest.mark.parametrize("place", history.NAMES)
def test_what_has_a_name_of_its_own_is_an_update(place):
    module, name = place.split(".")
    update = getattr(importlib.import_module(f"biasviz.updates.{module}"), name)
    assert history.named(update) == history.NAMES[place]


def test_other_updates_are_called_by_what_they_change():
    assert history.named(updates.set_b) is None
    assert history.named(lambda state: state) is None
