"""A lesson is walked forwards, backwards and at random: each beat is what the lesson says, whatever was done before."""

import math
import random
from contextlib import suppress
from dataclasses import replace
from functools import cache

import pytest
from lesson_cases import documented

from biasviz import resources, updates
from biasviz.errors import InputError
from biasviz.experiments.neuron.lab import Until, opened
from biasviz.experiments.neuron.path import path_of
from biasviz.experiments.neuron.spec import Descent, choose_optimizer
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.lessons import load_lesson
from biasviz.scene import ANSWERS, Scene
from biasviz.state import State

LESSONS = sorted(path.stem for path in resources.path("lessons").glob("*.toml"))
SHIPPED = [id for id in LESSONS if all(isinstance(scene, Scene) for scene in load_lesson(id).scenes)]
"""Those of the Neuron lab; tests/layer/test_lesson.py walks the others."""


@pytest.fixture
def lesson(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(documented())
    return load_lesson(path)


def free():
    return State(opened("", Descent()))


def rested(state):
    """Let time run until it rests."""
    for _ in range(100_000):
        if not state.neuron.playing:
            return state
        state = updates.advance(state, 0.1)
    raise AssertionError("the scene never comes to rest")


def any_answer(scene):
    return 0.5 if scene.predict == "b" else ANSWERS[scene.predict][0]


def test_the_question_is_asked_once_more_then_the_scene_plays_and_is_revealed(lesson):
    asked = updates.open_lesson(free(), lesson)
    again = updates.next_beat(asked)
    playing = updates.next_beat(again)
    assert [s.lesson.beat for s in (asked, again, playing)] == ["ask", "again", "play"]
    assert (asked.neuron.place, asked.neuron.playing) == (3, False)
    assert playing.neuron.playing
    shown = rested(playing)
    assert (shown.lesson.beat, shown.neuron.place) == ("shown", 4)
    assert updates.next_beat(shown).lesson.number == 2


def test_who_has_answered_is_not_asked_again(lesson):
    answered = updates.guess(updates.open_lesson(free(), lesson), -1.5)
    assert answered.lesson.guess == -1.5
    assert updates.next_beat(answered).lesson.beat == "play"
    assert updates.guess(updates.next_beat(answered), 7.0).lesson.guess == -1.5


def test_an_answer_that_is_given_after_all_is_not_asked_for_again(lesson):
    again = updates.next_beat(updates.open_lesson(free(), lesson))
    assert updates.guess(again, -1.5).lesson.beat == "ask"


def test_the_answer_goes_with_its_scene(lesson):
    answered = updates.guess(updates.open_lesson(free(), lesson), -1.5)
    shown = rested(updates.next_beat(answered))
    assert shown.lesson.guess == -1.5
    assert updates.next_beat(shown).lesson.guess is None


@pytest.mark.parametrize("value", ["x", float("nan"), 1e30])
def test_an_answer_that_is_no_bias_is_refused(lesson, value):
    with pytest.raises((InputError, ValueError)):
        updates.guess(updates.open_lesson(free(), lesson), value)


def test_an_answer_that_is_not_offered_is_refused(lesson):
    with pytest.raises(InputError, match="choose one of A, B"):
        updates.guess(updates.open_lesson(free(), lesson, 1), "C")


def test_going_on_while_it_plays_jumps_to_the_very_same_end(lesson):
    playing = updates.next_beat(updates.guess(updates.open_lesson(free(), lesson, 1), "A"))
    walked = rested(playing)
    assert updates.next_beat(updates.advance(playing, 0.3)) == walked
    assert walked.neuron.place == 426


def test_what_is_changed_by_hand_is_gone_with_the_next_beat(lesson):
    asked = updates.open_lesson(free(), lesson)
    changed = updates.toggle(updates.set_b(updates.set_w(asked, 2.0), 1.0), "triangle")
    assert updates.next_beat(updates.next_beat(changed)) == updates.next_beat(updates.next_beat(asked))


def test_what_runs_after_an_edit_by_hand_is_not_stopped_at_the_end_of_the_scene(lesson):
    playing = updates.next_beat(updates.next_beat(updates.open_lesson(free(), lesson)))
    own = updates.toggle_play(updates.set_w(updates.pause(playing), 2.0))
    later = updates.advance(updates.set_speed(own, 1000), 0.1)
    assert later.neuron.place > 10
    assert later.lesson.beat == "play"


def test_theme_and_presenting_stay_as_they_are(lesson):
    state = updates.present(updates.choose_theme(free(), "dark"), True)
    shown = updates.next_beat(updates.open_lesson(state, lesson))
    assert (shown.view.theme, shown.view.present) == ("dark", True)
    assert (shown.view.strip, shown.view.triangle) == ("loss", True)


def test_a_locked_setting_is_refused_in_one_sentence_and_others_are_not(lesson):
    asked = updates.open_lesson(free(), lesson)
    with pytest.raises(InputError, match="the learning rate is locked in this scene: press PageDown to go on, or"):
        updates.set_learning_rate(asked, 1.0)
    assert updates.set_w(asked, 2.0).neuron.run.start.w == 2.0
    assert updates.set_learning_rate(updates.leave_lesson(asked), 1.0).neuron.run.learning_rate == 1.0


EDITS = {
    "x": lambda s: updates.set_x(s, 3.25),
    "y": lambda s: updates.set_y(s, 0.25),
    "w": lambda s: updates.set_w(s, 3.25),
    "b": lambda s: updates.set_b(s, 3.25),
    "activation": lambda s: updates.choose_activation(s, "tanh"),
    "loss": lambda s: updates.choose_loss(s, "mse"),
    "optimizer": lambda s: updates.choose_optimizer(s, "adam"),
    "learning_rate": lambda s: updates.set_learning_rate(s, 3.25),
    "reduction": lambda s: updates.choose_reduction(s, "sum"),
    "moves": lambda s: updates.choose_moves(s, "both"),
    "kink": lambda s: updates.choose_convention(s, "kink", "left"),
}


@pytest.mark.parametrize("name", EDITS)
def test_each_setting_can_be_locked_alone(lesson, name):
    def scene_with(locked):
        first = replace(lesson.scenes[0], locked=locked)
        return updates.open_lesson(free(), replace(lesson, scenes=(first,)))

    with pytest.raises(InputError, match="is locked in this scene"):
        EDITS[name](scene_with((name,)))
    others = tuple(other for other in EDITS if other != name)
    assert EDITS[name](scene_with(others)).neuron.run != lesson.scenes[0].start


def test_locked_parameters_are_refused_and_others_are_not(lesson):
    scene = replace(lesson.scenes[0], start=replace(lesson.scenes[0].start, optimizer=choose_optimizer("adam")))
    for locked, allowed in ((("parameters",), False), (("optimizer",), True)):
        shown = updates.open_lesson(free(), replace(lesson, scenes=(replace(scene, locked=locked),)))
        with suppress(InputError):
            shown = updates.set_parameter(shown, "optimizer", "eps", 0.5)
        assert (shown.neuron.run.optimizer.keywords["eps"] == 0.5) == allowed


def test_leaving_keeps_what_is_shown(lesson):
    asked = updates.open_lesson(free(), lesson)
    left = updates.leave_lesson(asked)
    assert (left.lesson, left.neuron.run, left.view.strip) == (None, asked.neuron.run, "all")
    assert updates.next_beat(left) == updates.back_beat(left) == updates.leave_lesson(left) == left


@cache
def beats(id):
    """Return every resting beat from the first to the last."""
    state = updates.open_lesson(free(), load_lesson(id))
    found = [state]
    while True:
        after = rested(updates.next_beat(state))
        if after == state:
            return found
        state = after
        if state.lesson.beat != "again":
            found.append(state)


@pytest.mark.parametrize("id", SHIPPED)
def test_a_lesson_plays_to_its_end_and_back_to_its_beginning(id):
    lesson = load_lesson(id)
    forwards = beats(id)
    assert forwards[-1].lesson.number == len(lesson.scenes)
    for state in forwards:
        scene, lab = state.lesson.scene, state.neuron
        reached = path_of(lab.run).reach(lab.step)
        assert lab.run == scene.start
        assert lab.place == (scene.end if state.lesson.beat == "shown" else scene.at)
        assert scene.rival is not None or reached == lab.step
    state = forwards[-1]
    for expected in reversed(forwards[:-1]):
        state = updates.back_beat(state)
        assert state == expected
    assert updates.back_beat(state) == state


@pytest.mark.parametrize("id", SHIPPED)
@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_done_each_beat_is_as_the_lesson_says(id, seed):
    lesson, dice = load_lesson(id), random.Random(seed)
    fresh = {(s.lesson.index, s.lesson.beat): s for s in beats(id)}
    state = updates.open_lesson(free(), lesson)
    for _ in range(120):
        deed = dice.choice(["next", "next", "next", "back", "guess", "drag", "step", "rate", "wait"])
        if deed in ("next", "back"):
            before, state = state, updates.next_beat(state) if deed == "next" else updates.back_beat(state)
            place = state.lesson
            if (place.index, place.beat) in fresh and state is not before:
                expected = fresh[place.index, place.beat]
                assert replace(state, lesson=replace(place, guess=None)) == expected
        elif deed == "guess" and state.lesson.scene.predict:
            state = updates.guess(state, any_answer(state.lesson.scene))
        elif deed == "wait":
            state = rested(updates.advance(state, 0.05)) if state.neuron.run == state.lesson.scene.start else state
        else:
            with suppress(InputError):  # what is locked is refused
                state = {
                    "drag": lambda s: updates.set_b(s, dice.uniform(-3, 3)),
                    "step": updates.step,
                    "rate": lambda s: updates.set_learning_rate(s, dice.uniform(0.1, 2)),
                }.get(deed, lambda s: s)(state)


def test_where_the_next_step_leads_is_not_shown_while_the_class_guesses(lesson):
    asked = updates.open_lesson(free(), lesson)
    guessed = updates.guess(asked, -1.0)
    for state in (asked, updates.next_beat(asked), guessed):
        trace = NeuronTrace(state.neuron)
        assert math.isnan(trace.next_b)
        assert trace.next_point is None
    for state in (updates.next_beat(guessed), updates.leave_lesson(asked)):
        assert math.isfinite(NeuronTrace(state.neuron).next_b)


LONG = """
schema = 1
kind = "lesson"
title = "Long"
minutes = 1
about = "A race of many steps."

[[scene]]
title = "The race"
say = "The race."
notes = "The race."
until = "escaped"
speed = 3
clock = "log"
question = "Who?"
predict = "winner"
rival = { loss = "bce" }

[scene.start]
x = 1
y = 0
w = 1
b = 7
activation = "sigmoid"
loss = "half_mse"
learning_rate = 1
"""


def test_a_long_scene_is_not_walked_before_it_plays_and_hurries_to_its_end_when_the_teacher_goes_on(tmp_path):
    path = tmp_path / "long.toml"
    path.write_text(LONG)
    lesson = load_lesson(path)
    scene = lesson.scenes[0]
    assert len(path_of(scene.start)) <= 1100
    playing = updates.next_beat(updates.guess(updates.open_lesson(free(), lesson), "A"))
    some = updates.advance(playing, 0.1)
    hurried = updates.next_beat(some)
    assert hurried.lesson.beat == "play"
    assert hurried.neuron.place == some.neuron.place
    shown = rested(hurried)
    assert (shown.lesson.beat, shown.neuron.place, scene.answer) == ("shown", 3011, "B")
    assert updates.next_beat(playing) == shown, "now that the way is known, it is there at once"


def test_a_pause_in_a_scene_that_plays_to_an_event_changes_nothing(lesson):
    playing = updates.next_beat(updates.guess(updates.open_lesson(free(), lesson, 1), "A"))
    paused = updates.toggle_play(updates.advance(playing, 0.3))
    assert updates.advance(paused, 5.0) == paused
    assert rested(updates.toggle_play(paused)) == rested(playing)


def test_the_stop_watches_of_a_race_measure_the_event_of_the_scene(lesson):
    race = replace(lesson.scenes[1], until=Until("below", 0.1))
    shown = updates.open_lesson(free(), replace(lesson, scenes=(race,)))
    assert shown.neuron.timed == Until("below", 0.1)
    assert rested(updates.next_beat(updates.guess(shown, "A"))).neuron.timed == Until("below", 0.1)
