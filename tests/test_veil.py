"""What a lesson keeps back while a class guesses."""

import math

import pytest

from biasviz import updates
from biasviz.experiments.neuron.lab import opened
from biasviz.experiments.neuron.spec import Descent
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.lessons import Place, all_lessons, load_lesson
from biasviz.state import State
from biasviz.veil import NOTHING, veil


def at(lesson, number, beat="ask"):
    return Place(load_lesson(lesson), number - 1, beat)


def shown(lesson, number, *, on=0):
    state = updates.open_lesson(State(opened("", Descent())), load_lesson(lesson), number - 1)
    for _ in range(on):
        state = updates.next_beat(state)
    return state


@pytest.mark.parametrize(
    ("lesson", "number", "kept"),
    [
        ("what-a-slope-is", 5, {"next"}),
        ("zero-bias-has-a-slope", 2, {"next", "slope", "verdict"}),
        ("dead-relu", 4, {"next", "verdict", "limits"}),
        ("learning-rate-limit", 5, {"next", "verdict", "limits"}),
        ("race-of-two-losses", 4, {"next", "verdict"}),
    ],
)
def test_an_open_question_keeps_back_what_would_answer_it_and_no_more(lesson, number, kept):
    assert veil(at(lesson, number)) == veil(at(lesson, number, "again")) == kept


def test_once_it_plays_nothing_is_kept_back():
    for head in all_lessons():
        for number, scene in enumerate(load_lesson(head.id).scenes, 1):
            if scene.moves:
                assert veil(at(head.id, number, "play")) == NOTHING


def test_a_sign_that_is_asked_for_after_a_step_leaves_the_present_slope_in_sight():
    assert veil(at("what-a-slope-is", 8)) == {"next"}


def test_a_scene_does_not_show_what_the_next_one_asks_about_the_same_moment():
    assert veil(at("zero-bias-has-a-slope", 1)) >= {"slope"}
    assert "slope" not in veil(at("zero-bias-has-a-slope", 2, "shown"))
    assert veil(at("what-a-slope-is", 5, "shown")) == {"next"}
    assert veil(at("what-a-slope-is", 6, "shown")) == NOTHING


def test_a_question_without_an_answer_to_choose_keeps_the_next_step_back():
    assert veil(at("sum-or-mean", 7)) == {"next"}


def test_no_scene_of_any_lesson_gives_its_answer_away():
    for head in all_lessons():
        for number, scene in enumerate(load_lesson(head.id).scenes, 1):
            if scene.predict:
                assert "next" in veil(at(head.id, number)), (head.id, number)


def test_while_a_class_guesses_the_trace_tells_neither_next_step_nor_verdict_nor_killing_rate():
    guessing = NeuronTrace(shown("dead-relu", 5).neuron)
    assert math.isnan(guessing.next_b)
    assert guessing.next_point is None
    assert guessing.verdict.outcome == "veiled"
    assert guessing.ruler.kills is None
    told = NeuronTrace(shown("dead-relu", 5, on=3).neuron)
    assert told.verdict.outcome == "dead"


def test_while_the_sign_is_asked_for_only_the_loss_is_in_sight_for_the_factors_would_tell():
    state = shown("sum-or-mean", 9)
    assert state.view.strip == "loss"
    assert "slope" in state.neuron.veiled


def test_leaving_a_lesson_shows_everything():
    assert updates.leave_lesson(shown("dead-relu", 5)).neuron.veiled == NOTHING
