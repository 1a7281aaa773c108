"""The lessons of the Chain lab walked through, beat by beat."""

from dataclasses import replace

import pytest

from biasviz import updates
from biasviz.chain.scene import PREDICTED, SETTINGS, answer
from biasviz.errors import InputError
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.lessons import all_lessons, load_lesson
from biasviz.opening import scenario_state
from biasviz.scene import ANSWERS
from biasviz.state import View
from biasviz.updates import chain

IDS = [h.id for h in all_lessons() if load_lesson(h.id).scenes[0].lab == "chain"]
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
    assert IDS == ["why-b-is-missing", "brick-by-brick", "how-deep"]


@pytest.mark.parametrize("id", IDS)
def test_every_scene_comes_to_the_end_it_tells_of_whether_it_is_watched_or_not(id):
    for index, scene in enumerate(load_lesson(id).scenes):
        state = opened(id, index)
        assert state.lab == "chain"
        if not scene.moves:
            continue
        while state.lesson.beat != "play":
            state = updates.next_beat(state)
        assert state.chain.playing
        watched = played(state)
        assert watched == updates.next_beat(state)
        assert watched.chain.moment == scene.end.moment > scene.start.moment
        assert not watched.chain.playing


@pytest.mark.parametrize("id", IDS)
def test_forwards_to_the_end_and_back_to_the_beginning(id):
    state, count = opened(id), len(load_lesson(id).scenes)
    for _ in range(5 * count):
        state = updates.next_beat(state)
    assert state.lesson.index == count - 1
    for _ in range(5 * count):
        state = updates.back_beat(state)
    assert state == opened(id)


def test_no_walk_takes_longer_than_a_class_is_patient():
    for id in IDS:
        for scene in load_lesson(id).scenes:
            assert scene.play / scene.start.speed <= 7


def test_while_the_class_guesses_only_what_is_asked_is_kept_back():
    state = opened("why-b-is-missing", 1)
    assert "partial" in state.chain.veiled
    shown = updates.next_beat(updates.next_beat(state))
    assert shown.lesson.beat == "shown"
    assert "partial" not in shown.chain.veiled
    assert "slope" in shown.chain.veiled, "the next scene asks how ∂C/∂w goes"
    over = updates.next_beat(updates.next_beat(updates.next_beat(shown)))
    assert (over.lesson.index, over.lesson.beat, over.chain.veiled) == (2, "shown", frozenset())


def test_what_is_predicted_has_answers_of_its_own():
    for predict in PREDICTED:
        assert answer(scenario_state("missing-b", View()).chain, predict) in ANSWERS[predict]


@pytest.mark.parametrize(
    ("scenario", "predict", "said"),
    [
        ("three-bricks", "missing", "larger"),
        ("nothing-but-the-missing", "missing", "smaller"),
        ("partial-or-total", "missing", "same"),
        ("partial-or-total", "total", "same"),
        ("missing-b", "dz_dw", "stays"),
        ("missing-b", "dC_dw", "rises"),
        ("b-from-below", "dz_dw", "rises"),
        ("twenty-sigmoids", "depth", "smaller"),
        ("weights-of-four-centred", "depth", "same"),
        ("exploding", "depth", "larger"),
        ("below-any-float", "depth", "smaller"),
        ("dead-at-seven", "depth", "smaller"),
        ("missing-b", "sign", "negative"),
        ("b-without-a-voice", "sign", "zero"),
        ("three-bricks", "sign", "positive"),
        ("exploding", "sign", "positive"),
    ],
)
def test_what_can_be_predicted_comes_out_as_the_chain_says(scenario, predict, said):
    assert answer(scenario_state(scenario, View()).chain, predict) == said


def test_a_line_with_a_negative_slope_falls():
    line = scenario_state("missing-b-linear", View())
    assert answer(line.chain, "dC_dw") == "rises"
    assert answer(chain.set_x(line, -1.5).chain, "dC_dw") == "falls"


HEAD = 'schema = 1\nkind = "lesson"\ntitle = "A title"\nminutes = 5\nabout = "About."\n'
SCENE = '\n[[scene]]\ntitle = "T"\nsay = "S."\nnotes = "N."\nquestion = "Q?"\n'
CHAIN = f'{HEAD}{SCENE}lab = "chain"\nscenario = "to-the-bottom"\n'


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (f'{HEAD}{SCENE}scenario = "first-slope"\npredict = "dz_dw"\n', "predict = 'dz_dw' is not allowed"),
        (f'{CHAIN}predict = "winner"\n', "predict = 'winner' is not allowed"),
        (f"{CHAIN}set = {{ b = [1, 2] }}\n", "b has 2 entries for 3 neurons"),
        (f"{CHAIN}set = {{ dw = [1, 2], depth = 3 }}\n", "dw has 2 entries for 3 neurons"),
        (f"{CHAIN}set = {{ b = 2000 }}\n", "b = 2000 is not allowed"),
        (f"{CHAIN}set = {{ learning_rate = 1 }}\n", "field 'learning_rate' in [scene.set] is not known"),
        (f"{CHAIN}shown = {{ link = 4 }}\n", "link in [shown] must be a whole number from 1 to 3"),
        (f'{CHAIN}locked = ["depth"]\n', "locked must be a list of settings among x, y, w, b"),
    ],
)
def test_each_mistake_in_a_scene_is_one_sentence(tmp_path, text, says):
    path = tmp_path / "mine.toml"
    path.write_text(text)
    with pytest.raises(InputError) as error:
        load_lesson(path)
    assert says in str(error.value)
    assert "\n" not in str(error.value)


def test_a_scene_with_another_depth_looks_at_the_last_neuron_still(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(f"{CHAIN}set = {{ depth = 7 }}\n")
    lab = load_lesson(path).scenes[0].start
    assert (lab.run.chain.depth, lab.link, lab.mover, lab.loaded) == (7, 6, 6, lab.run)


def test_with_the_padlock_open_the_total_derivative_is_more_than_the_partial_one():
    scene = load_lesson("brick-by-brick").scenes[6]
    assert (scene.predict, scene.answer) == ("total", "larger")
    assert ChainTrace(scene.end).reading.value == pytest.approx(3.1)


def test_left_in_the_middle_everything_is_shown_and_can_be_changed():
    state = updates.leave_lesson(opened("why-b-is-missing", 1))
    assert (state.lesson, state.chain.veiled) == (None, frozenset())
    assert chain.set_b(state, 0, 2.0).chain.run.chain.links[0].b == 2


CHANGES = {
    "x": lambda s: chain.set_x(s, 3.0),
    "y": lambda s: chain.set_y(s, 3.0),
    "w": lambda s: chain.set_w(s, 0, 3.0),
    "b": lambda s: chain.drag_b(s, 3.0),
    "activation": lambda s: chain.choose_activation(s, 0, "tanh"),
    "loss": lambda s: chain.choose_loss(s, "mse"),
    "skip": chain.toggle_skip,
    "dw": lambda s: chain.set_dw(s, 0, 0.5),
    "db": lambda s: chain.set_db(s, 0, 0.5),
    "dx": lambda s: chain.set_dx(s, 0.5),
    "locks": lambda s: chain.toggle_lock(s, "w", 0),
}


@pytest.mark.parametrize("name", SETTINGS)
def test_what_a_scene_has_locked_cannot_be_changed(name):
    def locking(*names):
        lesson = load_lesson("why-b-is-missing")
        return updates.open_lesson(BASE, replace(lesson, scenes=(replace(lesson.scenes[3], locked=names),)))

    with pytest.raises(InputError, match="is locked in this scene"):
        CHANGES[name](locking(name))
    free = locking(*(other for other in SETTINGS if other != name))
    assert CHANGES[name](free).chain.run != free.chain.run
