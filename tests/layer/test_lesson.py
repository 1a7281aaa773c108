"""The lesson of the Batch lab walked through, beat by beat."""

import pytest

from biasviz import updates
from biasviz.errors import InputError
from biasviz.lessons import load_lesson
from biasviz.opening import scenario_state
from biasviz.state import View
from biasviz.updates import batch


@pytest.fixture
def lesson():
    return load_lesson("axis-zero")


def opened(lesson, index=0):
    return updates.open_lesson(scenario_state("first-slope", View()), lesson, index)


def played(state):
    for _ in range(600):
        state = updates.advance(state, 0.1)
        if state.lesson.beat != "play":
            return state
    raise AssertionError("the scene never ends")


def test_it_opens_in_its_lab(lesson):
    state = opened(lesson)
    assert (state.lab, state.batch.neuron, state.batch.place) == ("batch", 1, 0)


def test_every_scene_comes_to_the_end_it_tells_of_whether_it_is_watched_or_not(lesson):
    for index, scene in enumerate(lesson.scenes):
        state = opened(lesson, index)
        if not scene.moves:
            continue
        state = updates.next_beat(state)
        state = updates.next_beat(state) if state.lesson.beat == "again" else state
        assert state.lesson.beat == "play"
        assert state.batch.playing
        watched = played(state)
        hurried = updates.next_beat(state)
        assert watched == hurried
        assert watched.batch.moment == scene.end.moment
        assert not watched.batch.playing


def test_a_scene_that_plays_the_rows_and_the_move_of_b_does_not_stop_between(lesson):
    state = played(updates.next_beat(updates.next_beat(opened(lesson, 7))))
    assert state.lesson.beat == "shown"
    assert state.batch.moment == pytest.approx(2 / 3)


def test_while_the_class_guesses_the_sign_the_slope_is_kept_back(lesson):
    state = opened(lesson, 2)
    assert "slope" in state.batch.veiled
    assert "slope" not in updates.next_beat(updates.next_beat(state)).batch.veiled


def test_forwards_to_the_end_and_back_to_the_beginning(lesson):
    state, seen = opened(lesson), []
    for _ in range(40):
        state = updates.next_beat(state)
        seen.append((state.lesson.index, state.lesson.beat))
    assert seen[-1][0] == len(lesson.scenes) - 1
    for _ in range(40):
        state = updates.back_beat(state)
    assert (state.lesson.index, state.lesson.beat) == (0, "ask")
    assert state == opened(lesson)


def test_left_in_the_middle_everything_is_shown_and_can_be_changed(lesson):
    state = updates.leave_lesson(opened(lesson, 2))
    assert state.lesson is None
    assert not state.batch.veiled
    assert batch.set_bias(state, 0, 2.0).batch.run.start.bias[0] == 2


def test_opening_the_other_lab_leaves_the_lesson(lesson):
    state = updates.open_lab(opened(lesson, 2), "neuron")
    assert (state.lab, state.lesson) == ("neuron", None)
    assert not state.batch.veiled


def test_what_a_scene_has_locked_cannot_be_changed(lesson):
    from dataclasses import replace

    scenes = (replace(lesson.scenes[0], locked=("learning_rate", "b")),)
    state = opened(replace(lesson, scenes=scenes))
    with pytest.raises(InputError, match="locked"):
        batch.set_learning_rate(state, 3)
    with pytest.raises(InputError, match="locked"):
        batch.set_bias(state, 0, 3)
    assert batch.choose_reduction(batch.keep_movement(state, False), "mean").batch.run.start.reduction == "mean"
