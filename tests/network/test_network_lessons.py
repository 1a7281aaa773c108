"""The lessons of the Network lab walked through, beat by beat."""

from dataclasses import replace

import pytest

from biasviz import updates
from biasviz.errors import InputError
from biasviz.experiments.layer.evaluation import DEAD
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.lessons import all_lessons, load_lesson
from biasviz.opening import scenario_state
from biasviz.state import View
from biasviz.updates import network, training

IDS = [h.id for h in all_lessons() if load_lesson(h.id).scenes[0].lab == "network"]
FIRST = "where-db1-and-db2-come-from"
BASE = scenario_state("first-slope", View())


def opened(id, index=0):
    return updates.open_lesson(BASE, load_lesson(id), index)


def played(state):
    for _ in range(800):
        state = updates.advance(state, 0.1)
        if state.lesson.beat != "play":
            return state
    raise AssertionError("the scene never ends")


def test_there_are_three():
    assert len(IDS) == 3
    assert IDS[0] == FIRST


@pytest.mark.parametrize("id", IDS)
def test_every_scene_comes_to_the_end_it_tells_of_whether_it_is_watched_or_not(id):
    for index, scene in enumerate(load_lesson(id).scenes):
        state = opened(id, index)
        assert state.lab == "network"
        if not scene.moves:
            continue
        while state.lesson.beat != "play":
            state = updates.next_beat(state)
        assert state.network.playing
        watched = played(state)
        assert watched == updates.next_beat(state)
        assert watched.network.moment == scene.end.moment
        assert not watched.network.playing


@pytest.mark.parametrize("id", IDS)
def test_forwards_to_the_end_and_back_to_the_beginning(id):
    state, count = opened(id), len(load_lesson(id).scenes)
    for _ in range(5 * count):
        state = updates.next_beat(state)
    assert state.lesson.index == count - 1
    for _ in range(5 * count):
        state = updates.back_beat(state)
    assert state == opened(id)


def test_while_the_class_guesses_the_sign_the_slope_is_kept_back():
    state = opened(FIRST, 3)
    assert "slope" in state.network.veiled
    shown = updates.next_beat(updates.next_beat(updates.next_beat(state)))
    assert shown.lesson.beat == "shown"
    assert not shown.network.veiled


def test_a_question_of_life_is_answered_by_the_unit_that_is_looked_at():
    scenes = [scene for id in IDS for scene in load_lesson(id).scenes if scene.predict == "survives"]
    assert {scene.answer for scene in scenes} == {"survives", "dies"}
    for scene in scenes:
        lamps = NetworkTrace(scene.end).whole.lamp[scene.end.layer][:, scene.end.unit]
        assert (scene.answer == "dies") == bool((lamps == DEAD).all())


def test_left_in_the_middle_everything_is_shown_and_can_be_changed():
    state = updates.leave_lesson(opened(FIRST, 3))
    assert (state.lesson, state.network.veiled) == (None, frozenset())
    assert network.set_bias(state, 0, 0, 2.0).network.run.start.biases[0][0] == 2


def test_opening_another_lab_leaves_the_lesson():
    state = updates.open_lab(opened(FIRST, 3), "neuron")
    assert (state.lab, state.lesson, state.network.veiled) == ("neuron", None, frozenset())


@pytest.fixture
def locking():
    def locking(*names, place=0.0):
        lesson = load_lesson(FIRST)
        scene = lesson.scenes[0]
        start = replace(scene.start, place=place)
        return updates.open_lesson(BASE, replace(lesson, scenes=(replace(scene, start=start, locked=names),)))

    return locking


CHANGES = {
    "learning_rate": lambda s: network.set_learning_rate(s, 3.0),
    "optimizer": lambda s: network.choose_optimizer(s, "adam"),
    "moves": lambda s: network.choose_moves(s, "b"),
    "batch_size": lambda s: network.set_batch_size(s, 2),
    "b": lambda s: network.set_bias(s, 0, 0, 3.0),
    "W": lambda s: network.set_weight(s, 0, 0, 0, 3.0),
}
ANEW = {
    "hidden": lambda s: network.set_layers(s, 2),
    "activations": lambda s: network.choose_activation(s, 0, "relu"),
    "loss": lambda s: network.choose_loss(s, "mse"),
    "reduction": lambda s: network.choose_reduction(s, "sum"),
    "init": lambda s: network.choose_init(s, "he"),
    "seed": lambda s: network.set_seed(s, 3),
    "shared": lambda s: network.share_biases(s, True),
    "test": lambda s: network.set_test_share(s, 0.5),
    "standardized": lambda s: network.standardize(s, True),
    "order": lambda s: network.set_order(s, 3),
}


@pytest.mark.parametrize("name", [*CHANGES, *ANEW])
@pytest.mark.parametrize("place", [0.0, 2.0])
def test_what_a_scene_has_locked_cannot_be_changed_at_the_start_nor_on_the_way(locking, name, place):
    change = (CHANGES | ANEW)[name]
    with pytest.raises(InputError, match="is locked in this scene"):
        change(locking(name, place=place))
    other = "loss" if name != "loss" else "reduction"
    assert change(locking(other, place=place)).network.run != locking(other, place=place).network.run


def test_a_step_of_one_row_does_not_pass_a_locked_batch_size(locking):
    with pytest.raises(InputError, match="locked"):
        training.sample(locking("batch_size"))
