"""Any experiment is one text, and the text is that experiment again, to the last digit."""

import math
import re
from contextlib import suppress
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from state_cases import numbers, states

from biasviz import files, tomlfile, updates
from biasviz.document import SHOWN, kept, same, state_from, text_of
from biasviz.errors import InputError
from biasviz.experiments.neuron.lab import NeuronLab, Until, opened
from biasviz.experiments.neuron.spec import Descent, Neuron, Problem
from biasviz.state import State, View
from biasviz.tomltext import number_text, written


def first(id="first-slope"):
    found = files.load_scenario(id)
    return State(opened(id, found.descent, found.title, found.watch))


BASE = first()


@settings(max_examples=300, deadline=None)
@given(states())
def test_any_state_comes_back_equal(state):
    assert state_from(text_of(state), BASE) == kept(state)


@settings(max_examples=100, deadline=None)
@given(states())
def test_equal_experiments_have_equal_texts_and_a_text_that_is_read_is_written_the_same(state):
    text = text_of(state)
    assert text_of(state_from(text, BASE)) == text


def test_nothing_of_a_state_is_forgotten_but_what_only_the_moment_shows():
    moment = {"hover", "playing", "until", "note", "what_if", "veiled"}
    elsewhere = {"scenario", "title", "watch", "loaded", "run", "ghost", "rival"}  # tables and fields of the head
    assert {f.name for f in fields(NeuronLab)} == moment | elsewhere | (set(SHOWN) - {"strip", "loss_log", "triangle"})
    looks = {"theme", "inputs", "readout", "present", "blank", "motion", "rescue"}
    assert {f.name for f in fields(View)} == looks | {"strip", "loss_log", "triangle"}
    own = {f.name for part in (Problem, Neuron, Descent) for f in fields(part)} - {"problem", "start"}
    from biasviz.settings import FIELDS

    assert own == set(FIELDS) - {"parameters"}


@given(numbers | st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_are_written_short_and_exactly(value):
    text = number_text(value)
    back = float(text)
    assert (back, math.copysign(1, back)) == (value, math.copysign(1, value))
    assert not text.endswith(".0") or text == "-0.0"
    assert tomlfile.parsed("x", f"a = {text}")["a"] == value


@given(st.text())
def test_any_text_is_written_so_that_toml_reads_it_back(text):
    plain = text.encode("utf-8", "replace").decode()
    assert tomlfile.parsed("x", f"a = {written(plain)}") == {"a": plain}


def test_a_run_under_way_comes_back_at_rest_at_the_same_place():
    state = updates.advance(updates.toggle_play(first("heavy-ball")), 0.33)
    back = state_from(text_of(state), BASE)
    assert back.neuron.place == state.neuron.place > 0
    assert not back.neuron.playing


def test_the_looks_are_those_of_the_reader():
    base = replace(BASE, view=View(theme="projector", inputs=False, present=True))
    back = state_from(text_of(updates.toggle(first(), "triangle")), base)
    assert (back.view.theme, back.view.inputs, back.view.present, back.view.triangle) == (
        "projector",
        False,
        True,
        True,
    )


def test_a_shipped_scenario_is_a_document_of_itself():
    for header in files.scenarios_of("neuron"):
        text = tomlfile.text_of(files.resources.path("scenarios", f"{header.id}.toml"))
        back = state_from(text, BASE).neuron
        expected = first(header.id).neuron
        assert replace(back, scenario=header.id) == replace(expected, speed=back.speed)


def test_the_largest_experiment_fits_into_a_file():
    xs = tuple(-1.2345678901234567e-100 - k * 1e-110 for k in range(1000))
    runs = []
    for shift in range(4):
        problem = replace(BASE.neuron.run.start.problem, x=xs, y=tuple(v - shift * 1e-105 for v in xs))
        runs.append(replace(BASE.neuron.run, start=replace(BASE.neuron.run.start, problem=problem)))
    lab = replace(BASE.neuron, run=runs[0], loaded=runs[1], rival=runs[2])
    text = text_of(replace(BASE, neuron=lab))
    assert 100_000 < len(text.encode()) <= tomlfile.LARGEST
    assert state_from(text, BASE).neuron == lab


def test_the_title_and_group_of_a_scenario_stay_and_an_odd_title_is_made_one_line():
    assert 'group = "First steps"' in text_of(first())
    odd = replace(BASE, neuron=replace(BASE.neuron, title="two\nlines " + "x" * 80))
    assert len(state_from(text_of(odd), BASE).neuron.title) == 60


def test_kept_states_are_compared_by_what_a_file_holds():
    state = first()
    assert same(kept(state), kept(updates.choose_theme(state, "dark")))
    assert same(kept(state), kept(updates.hover(state, 1.0)))
    assert same(kept(state), kept(replace(state, neuron=replace(state.neuron, veiled=frozenset({"next_b"})))))
    assert not same(kept(state), kept(updates.step(state)))
    assert not same(kept(state), kept(updates.toggle(state, "triangle")))


def test_a_text_that_tells_no_speed_leaves_the_one_there_was():
    text = text_of(BASE).partition("\n[shown]")[0]
    assert state_from(text, updates.set_speed(BASE, 50.0)).neuron.speed == 50.0


def test_samples_that_runs_share_are_written_once():
    state = updates.set_learning_rate(updates.step(updates.set_samples(first(), [1.25, 2.5], [0.0, 1.0])), 0.25)
    assert "[ghost]" in text_of(state)
    assert text_of(state).count("x = [1.25, 2.5]") == 1


TEXT = text_of(
    replace(BASE, neuron=replace(updates.set_b(updates.step(BASE), 1.0).neuron, timed=Until("dead"), rival=Descent()))
)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("place = 0", "place = -1", "place in [shown] must be a number from 0 to 200,000"),
        ("place = 0", "place = nan", "place in [shown] must be a number"),
        ("place = 0", "place = true", "place in [shown] must be a number"),
        ("place = 0", 'place = "0"', "place in [shown] must be a number"),
        ("place = 0", "placc = 0", "field 'placc' in [shown] is not known (did you mean place?)"),
        ("sample = 1\n", "sample = 2\n", "sample in [shown] must be a whole number from 1 to 1"),
        ("speed = 2", "speed = 1e9", "speed in [shown] must be a number from 0.25 to 5,000"),
        ('clock = "steps"', 'clock = "sand"', 'it must be one of "steps", "log"'),
        ('strip = "all"', 'strip = "loss "', "strip = 'loss ' is not allowed (did you mean loss?)"),
        ("loss_log = false", "loss_log = 0", "loss_log in [shown] must be true or false"),
        ("step = 1", "step = 1.5", "step in [ghost] must be a whole number"),
        ("[rival]", "[rivals]", "field 'rivals' is not known (did you mean rival?)"),
        ('event = "dead"', 'event = "death"', "event = 'death' is not allowed (did you mean dead?)"),
        ("since = 0", "since = -1", "since from 0 to"),
        ("level = 0.01", "level = 0", "level of timed must be a number above 0"),
        ('scenario = "first-slope"', 'scenario = "../../x"', "scenario must be the id of a shipped scenario"),
    ],
)
def test_each_mistake_in_a_saved_file_is_one_sentence_with_its_line(old, new, says):
    assert old in TEXT
    with pytest.raises(InputError) as error:
        state_from(TEXT.replace(old, new, 1), BASE, "mine.toml")
    assert re.match(r"mine\.toml, line \d+: ", str(error.value))
    assert says in str(error.value)


@pytest.mark.parametrize(
    "window", ["[1]", "[2, 1]", "[1, 1]", "[0, inf]", "[nan, 1]", "3", '["a", 1]', "[-1e300, 1e300]"]
)
def test_a_window_must_be_two_numbers_in_order(window):
    text = re.sub(r"window = .*", f"window = {window}", TEXT)
    with pytest.raises(InputError, match="the lower one first"):
        state_from(text, BASE)


def test_the_line_named_is_that_of_the_right_table():
    text = TEXT.replace("[rival]\n", "[rival]\n# here\n")
    place = text.index("w = ", text.index("[rival]"))
    broken = text[:place] + "w = 1e99 #" + text[place:]
    line = broken[:place].count("\n") + 1
    with pytest.raises(InputError, match=f"line {line}: w = 1e"):
        state_from(broken, BASE)


def test_a_newer_file_is_told_to_be_newer_whatever_else_is_new_in_it():
    text = "schema = 2\nkind = 'thing'\n[new.tables]\nx = 1\n"
    with pytest.raises(InputError, match=r"schema = 2 was made by a newer biasviz: this one reads 1\."):
        state_from(text, BASE)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_no_text_raises_anything_but_a_sentence(data):
    lines = TEXT.splitlines(keepends=True)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(lines) - 1))
        odd = ["", "nan", "[]", "{}", "-1", "true", '"x"', "1e999", "[[1]]", "{ a = 1 }", "9" * 400]
        value = data.draw(st.sampled_from(odd) | st.text(max_size=20))
        lines[at] = data.draw(st.sampled_from([f"{lines[at].partition('=')[0].strip()} = {value}\n", value + "\n"]))
    with suppress(InputError):
        state_from("".join(lines), BASE)


def test_saving_writes_what_opening_reads_and_keeps_the_group(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text(text_of(first()).replace("First steps", "Batches"))
    state = updates.set_learning_rate(updates.step(first()), 0.3)
    files.save(path, state)
    assert state_from(path.read_text(), BASE) == kept(state)
    found = files.load_scenario(path)
    assert (found.group, found.title) == ("Batches", first().neuron.title)
    assert found.descent == state.neuron.run
