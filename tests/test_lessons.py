"""A lesson file is read whole or refused in one sentence; what its author expects is found."""

from dataclasses import replace

import numpy as np
import pytest
from lesson_cases import assert_expected, documented, found

from biasviz import resources
from biasviz.errors import InputError
from biasviz.experiments.neuron.lab import Ghost, Until
from biasviz.experiments.neuron.path import path_of
from biasviz.experiments.neuron.race import watch_of
from biasviz.lab_scene import LabScene
from biasviz.lessons import all_lessons, load_lesson
from tests.chain.scenario_cases import found as found_chain
from tests.chain.scenario_cases import is_found as is_found_chain
from tests.layer.scenario_cases import found as found_layer
from tests.network.scenario_cases import found as found_network
from tests.network.scenario_cases import is_found

SHIPPED = sorted(path.stem for path in resources.path("lessons").glob("*.toml"))
HEAD = 'schema = 1\nkind = "lesson"\ntitle = "A title"\nminutes = 5\nabout = "About."\n'
SCENE = '\n[[scene]]\ntitle = "T"\nsay = "S."\nnotes = "N."\n'
FIRST = SCENE + 'scenario = "first-slope"\nplay = 3\n'


@pytest.fixture
def write(tmp_path):
    def write(text, name="mine.toml"):
        path = tmp_path / name
        path.write_text(text)
        return path

    return write


def refused(path):
    with pytest.raises(InputError) as error:
        load_lesson(path)
    text = str(error.value)
    assert "\n" not in text
    assert text.endswith(".")
    return text


def test_the_documented_example_is_a_lesson_and_everything_it_says_arrives(write):
    lesson = load_lesson(write(documented()))
    first, second = lesson.scenes
    assert (lesson.id, lesson.title, lesson.minutes) == ("mine", "A first lesson", 2)
    assert (first.at, first.end, first.moves, first.show, first.triangle) == (3, 4, True, "loss", True)
    assert (first.window, first.clock, first.speed, first.loss_log) == ((-4, 6), "steps", 2, False)
    assert (first.start.learning_rate, first.scenario, first.locked) == (2, "first-slope", ("learning_rate",))
    assert first.notes.count("\n\n") == 1
    assert first.predict == "b"
    assert first.answer == path_of(first.start).neuron(4).b
    assert second.until == Until("escaped", since=0)
    assert second.rival.start.problem.loss.id == "bce"
    assert (second.end, second.answer) == (426, "B")


def test_the_expectations_of_the_documented_example_hold(write):
    for scene in load_lesson(write(documented())).scenes:
        check_expectations(scene, scene.title)


def check_expectations(scene, where):
    if isinstance(scene, LabScene):
        check_layer(scene, where)
        return
    assert_expected(scene.expect, found(scene.start, scene.end) | {"answer": scene.answer}, where)
    if scene.rival is not None:
        there = found(scene.rival, scene.end)
        if scene.until is not None:
            there["step"] = watch_of(scene.rival, scene.until).finished(scene.end).step
        assert_expected(scene.rival_expect, there, f"{where}, lane B")


def check_network(scene, where):
    here = found_network(scene.end, scene.end.step)
    told = {"answer": scene.answer, "step": scene.end.step}
    for name, expected in scene.expect:
        actual = told[name] if name in told else here[name]
        assert is_found(expected, actual, scene.end.step), (where, name, actual)


def check_chain(scene, where):
    here = found_chain(scene.end)
    told = {"answer": scene.answer, "step": scene.end.step}
    for name, expected in scene.expect:
        actual = told[name] if name in told else here[name]
        assert is_found_chain(expected, actual), (where, name, actual)


def check_layer(scene, where):
    if scene.lab in ("network", "chain"):
        (check_network if scene.lab == "network" else check_chain)(scene, where)
        return
    here = found_layer(scene.end, scene.end.step) | {"answer": scene.answer, "step": scene.end.step}
    for name, expected in scene.expect:
        if isinstance(expected, str):
            assert here[name] == expected, (where, name)
        else:
            actual = np.array(here[name], dtype=float).reshape(np.shape(expected))
            assert actual == pytest.approx(np.array(expected), rel=1e-6, abs=1e-9), (where, name)


@pytest.mark.parametrize("id", SHIPPED)
def test_what_the_author_of_a_lesson_expects_is_found(id):
    lesson = load_lesson(id)
    for scene in lesson.scenes:
        check_expectations(scene, f"{id}: {scene.title}")
    assert any(scene.expect for scene in lesson.scenes), "a lesson that nothing holds to its numbers"


def test_a_lesson_is_hashable_for_it_is_part_of_the_state(write):
    path = write(documented())
    assert hash(load_lesson(path)) == hash(load_lesson(path))


def test_the_menu_knows_the_shipped_lessons_in_their_order():
    heads = all_lessons()
    assert sorted(head.id for head in heads) == SHIPPED
    for head in heads:
        whole = load_lesson(head.id)
        assert (head.title, head.minutes, head.about) == (whole.title, whole.minutes, whole.about)
        assert whole.source == ""


def test_a_scene_without_a_start_goes_on_in_the_same_run(write):
    first, second, third = load_lesson(write(HEAD + FIRST + SCENE + "play = 4\n" + SCENE)).scenes
    assert (second.start, second.at, second.end) == (first.start, 3, 7)
    assert (third.start, third.at, third.end, third.moves) == (first.start, 7, 7, False)
    assert second.scenario == "first-slope"


def test_a_scene_that_goes_on_with_another_setting_starts_a_new_run_and_keeps_a_ghost(write):
    first, second = load_lesson(write(HEAD + FIRST + SCENE + "set = { learning_rate = 1 }\n")).scenes
    assert second.start == replace(first.start, start=path_of(first.start).neuron(3), learning_rate=1)
    assert (second.at, second.ghost) == (0, Ghost(first.start, 3))


def test_an_event_is_waited_for_from_where_the_scene_opens(write):
    turning = 'x = 1\ny = 0\nw = 0\nb = 3\nactivation = "linear"\nloss = "half_mse"\nlearning_rate = 2\n'
    (scene,) = load_lesson(write(HEAD + SCENE + 'at = 3\nuntil = "sign"\n[scene.start]\n' + turning)).scenes
    assert (scene.at, scene.end) == (3, 4)


def test_a_scene_that_opens_at_a_step_of_its_own_begins_a_run_where_the_one_before_ended(write):
    first, second = load_lesson(write(HEAD + FIRST + SCENE + "at = 2\nplay = 1\n")).scenes
    assert second.start == replace(first.start, start=path_of(first.start).neuron(3))
    assert (second.at, second.end, second.ghost) == (2, 3, Ghost(first.start, 3))


def test_a_ghost_stays_while_scenes_go_on(write):
    _, second, third = load_lesson(write(HEAD + FIRST + SCENE + "set = { b = 1 }\nplay = 2\n" + SCENE)).scenes
    assert second.ghost is not None
    assert third.ghost == second.ghost


def test_a_race_goes_on_without_changes_and_is_over_with_them(write):
    race = FIRST + 'rival = { loss = "bce" }\n'
    first, second, third = load_lesson(write(HEAD + race + SCENE + SCENE + "set = { b = 2 }\n")).scenes
    assert second.rival == first.rival
    assert third.rival is None


@pytest.mark.parametrize(
    ("start", "play", "predict", "answer"),
    [
        ("b = 3\nw = 0\nx = 1\ny = 0", "play = 40", "oscillates", "settles"),
        ("b = 3\nw = 0\nx = 1\ny = 0\nlearning_rate = 2", "play = 40", "oscillates", "oscillates"),
        ("b = 3\nw = 0\nx = 1\ny = 0\nlearning_rate = 2.1", "play = 80", "oscillates", "diverges"),
        ("b = 3\nw = 0\nx = 1\ny = 0\nlearning_rate = 0.5", "play = 1", "sign", "positive"),
        ("b = -3\nw = 0\nx = 1\ny = 0", "play = 0", "sign", "negative"),
        ("b = 0\nw = 0\nx = 1\ny = 0", "play = 5", "sign", "zero"),
        ('b = 3\nw = 1\nx = 1\ny = 1\nactivation = "relu"\nlearning_rate = 1.34', "play = 1", "survives", "dies"),
        ('b = 3\nw = 1\nx = 1\ny = 1\nactivation = "relu"\nlearning_rate = 1.3', "play = 1", "survives", "survives"),
    ],
)
def test_what_can_be_predicted_comes_out_as_the_run_says(write, start, play, predict, answer):
    full = start
    for line in ('activation = "linear"', 'loss = "half_mse"', "learning_rate = 1"):
        if line.split(" ")[0] not in start:
            full += f"\n{line}"
    text = f'{HEAD}{SCENE}question = "Q?"\npredict = "{predict}"\n{play}\n[scene.start]\n{full}\n'
    assert load_lesson(write(text)).scenes[0].answer == answer


RACE = SCENE + 'scenario = "badly-wrong-half-mse"\nquestion = "Q?"\n'


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (HEAD, "mine.toml: scene is missing: a lesson needs"),
        (HEAD.replace("5", "0") + FIRST, "line 4: minutes must be a whole number from 1 to 60"),
        (HEAD.replace("lesson", "scenario") + FIRST, 'line 2: kind = \'scenario\' is not allowed'),
        (HEAD + "scenes = 3\n" + FIRST, "field 'scenes' is not known (did you mean scene?)"),
        (HEAD + "scene = 3\n", "line 6: scene must be a list of tables"),
        (HEAD + SCENE, "line 7: the first scene needs a start"),
        (HEAD + FIRST + "plai = 3\n", "line 13: field 'plai' in [scene] is not known (did you mean play?)"),
        (HEAD + FIRST + SCENE + "speed = 0\n", "line 18: speed = 0 is not allowed"),
        (HEAD + FIRST + SCENE + "speed = 0.1\n", "line 18: speed must be a number of steps a second from 0.25"),
        (HEAD + FIRST + SCENE.replace('"S."', '"' + "a" * 201 + '"'), "line 16: say must be one line of text"),
        (HEAD + FIRST + SCENE.replace('"N."', "3"), "line 17: notes must be text between quotes"),
        (HEAD + FIRST + SCENE.replace('notes = "N."\n', ""), "line 14: notes is missing in [[scene]]"),
        (HEAD + FIRST.replace("first-slope", "first-slop"), "is not shipped (did you mean first-slope?)"),
        (HEAD + FIRST.replace('"first-slope"', "7"), "line 11: scenario = 7 is not shipped"),
        (HEAD + FIRST + "[scene.start]\nx = 1\n", "line 13: scenario and [scene.start] cannot both be given"),
        (HEAD + SCENE + "[scene.start]\nx = 1\n", "line 11: y is missing in [scene.start]"),
        (HEAD + FIRST + "set = { lerning_rate = 1 }\n", "field 'lerning_rate' in [scene.set] is not known"),
        (HEAD + FIRST + 'set = { loss = "bec" }\n', "line 13: loss = 'bec' is not known (did you mean bce?)"),
        (HEAD + FIRST + "set = { learning_rate = -1 }\n", "line 13: learning_rate = -1 is not allowed"),
        (HEAD + FIRST + "set = 3\n", "line 13: set is no table"),
        (HEAD + FIRST + "rival = {}\n", "line 13: rival changes nothing"),
        (HEAD + FIRST + "at = 1.5\n", "line 13: at must be a whole number of steps from 0 to 1,000"),
        (HEAD + FIRST + 'until = "dead"\n', "line 13: until and play cannot both be given"),
        (HEAD + FIRST.replace("play = 3", 'until = "ded"'), "line 12: until = 'ded' is not allowed (did you"),
        (HEAD + FIRST.replace("play = 3", 'until = "dead"'), 'line 12: until = "dead" never comes'),
        (HEAD + FIRST.replace("3", "1001") + SCENE, "line 14: no scene goes on from one that walks more than 1,000"),
        (HEAD + FIRST.replace("3", "30001"), "line 12: play must be a whole number of steps from 0 to 30,000"),
        (HEAD + FIRST + "level = 0.1\n", "line 13: level is the loss for until"),
        (HEAD + FIRST + "window = [3, 1]\n", "line 13: window must go from a smaller b to a larger one"),
        (HEAD + FIRST + "window = [3]\n", "line 13: window must be two numbers"),
        (HEAD + FIRST + "window = [3, nan]\n", "line 13: window = nan is not allowed"),
        (HEAD + FIRST + 'predict = "b"\n', "line 13: predict needs a question"),
        (HEAD + FIRST + 'predict = "c"\nquestion = "Q?"\n', "line 13: predict = 'c' is not allowed"),
        (HEAD + FIRST + 'predict = "winner"\nquestion = "Q?"\n', 'line 13: predict = "winner" needs a race'),
        (HEAD + FIRST + 'locked = ["learnrate"]\n', "line 13: 'learnrate' cannot be locked (did you mean"),
        (HEAD + FIRST + "locked = true\n", "line 13: locked must be a list of settings"),
        (HEAD + FIRST + "triangle = 1\n", "line 13: triangle must be true or false"),
        (HEAD + FIRST + 'show = "los"\n', "line 13: show = 'los' is not allowed (did you mean loss?)"),
        (HEAD + FIRST + "[scene.expect]\nlos = 3\n", "line 14: field 'los' in [scene.expect] is not known"),
        (HEAD + FIRST + '[scene.expect]\nloss = "x"\n', "line 14: loss must be a number"),
        (HEAD + FIRST + "[scene.expect]\nrival = { b = 3 }\n", "line 13: rival in [scene.expect] needs another lane"),
        (HEAD + FIRST * 61, "scene must be a list of tables"),
        (HEAD + SCENE.replace('"N."', '"""') + "title = 3\n", "this is not valid TOML"),
    ],
)  # fmt: skip
def test_each_mistake_is_one_sentence_with_file_line_and_field(write, text, says):
    said = refused(write(text))
    assert said.startswith("mine.toml")
    assert says in said


def test_words_in_the_notes_are_not_taken_for_fields_or_scenes(write):
    notes = 'notes = """\nspeed = 3\n[[scene]]\nplay = 4"""'
    text = HEAD + SCENE.replace('notes = "N."', notes) + 'scenario = "first-slope"\nspeed = 0\n'
    assert f"line {text[: text.rindex('speed')].count(chr(10)) + 1}: speed = 0" in refused(write(text))


@pytest.mark.parametrize("id", ["what-a-slop-is", "nothing-like-it", "", "x" * 5000])
def test_an_unknown_id_is_refused_and_the_lessons_there_are_named(id):
    text = refused(id)
    assert len(text) < 600


LAYER = '\n[[scene]]\nlab = "batch"\ntitle = "T"\nsay = "S."\nnotes = "N."\n'
ROWS = LAYER + 'scenario = "sum-over-rows"\nshown = { neuron = 2 }\nplay = 8\n'


def test_a_scene_of_the_batch_lab_lets_rows_fall_and_the_next_one_goes_on_from_there(write):
    first, second, third = load_lesson(write(HEAD + ROWS + LAYER + "play = 1\n" + LAYER)).scenes
    assert (first.start.neuron, first.start.place, first.end.clock.fallen, first.end.clock.summed) == (1, 0, 8, True)
    assert second.start.place == first.end.place
    assert second.end.place == 1
    assert (third.start.place, third.moves) == (1, False)
    assert hash(first) == hash(load_lesson(write(HEAD + ROWS)).scenes[0])


def test_a_scene_of_the_batch_lab_with_another_setting_begins_anew(write):
    _, second = load_lesson(write(HEAD + ROWS + LAYER + 'set = { reduction = "mean", learning_rate = 2 }\n')).scenes
    assert (second.start.run.start.reduction, second.start.run.learning_rate, second.start.place) == ("mean", 2, 0)


def test_on_a_page_without_rows_a_scene_plays_steps(write):
    shown = 'scenario = "line-summed"\nshown = { page = "curve" }\nplay = 3\n'
    (scene,) = load_lesson(write(HEAD + LAYER + shown)).scenes
    assert scene.end.place == 3


def test_what_is_predicted_of_a_layer_is_measured_at_the_end_of_its_scene(write):
    asks = 'question = "Q?"\npredict = "sign"\n'
    (scene,) = load_lesson(write(HEAD + ROWS + asks)).scenes
    assert scene.answer == "negative"
    asks = 'scenario = "line-summed"\nshown = { page = "curve" }\nplay = 12\nquestion = "Q?"\npredict = "oscillates"\n'
    (scene,) = load_lesson(write(HEAD + LAYER + asks)).scenes
    assert scene.answer == "diverges"


@pytest.mark.parametrize(
    ("scene", "word"),
    [
        (LAYER + 'scenario = "first-slope"\n', "scenario"),
        (LAYER + "play = 2\n", "scenario"),
        (ROWS + 'predict = "sign"\n', "question"),
        (ROWS + 'question = "Q?"\npredict = "b"\n', "predict"),
        (ROWS + 'rival = { loss = "mse" }\n', "rival"),
        (ROWS + "set = { b = [1, 2] }\n", "b"),
        (ROWS + "locked = [\"x\"]\n", "locked"),
        (ROWS.replace("play = 8", "play = -1"), "play"),
        (ROWS.replace("neuron = 2", "neuron = 9"), "neuron"),
        (ROWS + "[scene.expect]\ngradient = 3\n", "gradient"),
    ],
)
def test_a_scene_of_the_batch_lab_that_cannot_be_used_is_refused_in_one_sentence(write, scene, word):
    assert word in refused(write(HEAD + scene))
