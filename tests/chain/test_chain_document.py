"""Any experiment of the Chain lab is one text, and the text is that experiment again, to the last digit."""

import re
from dataclasses import fields, replace

import pytest
from hypothesis import given, settings

from biasviz import files, updates
from biasviz.chain.settings import FIELDS, setup
from biasviz.chain.settings import fields as told
from biasviz.chain.shown import SHOWN
from biasviz.document import kept, same, state_from, text_of
from biasviz.errors import InputError
from biasviz.experiments.chain import spec
from biasviz.experiments.chain.lab import PLACES, ChainLab, Draw
from biasviz.experiments.chain.spec import Chain, Link, Nudges, Setup
from biasviz.experiments.neuron.spec import choose_activation
from biasviz.opening import opened_file, scenario_state
from biasviz.session import session_text, state_from_session
from biasviz.state import View
from biasviz.updates import chain, walking_back
from chain.lab_cases import labs, setups

NEURON = scenario_state(files.DEFAULT, View())
BASE = scenario_state("to-the-bottom", View())


@settings(max_examples=60, deadline=None)
@given(labs())
def test_any_state_comes_back_equal(lab):
    state = replace(NEURON, lab="chain", chain=lab)
    text = text_of(state)
    back = state_from(text, NEURON)
    assert back == kept(state)
    assert text_of(back) == text


@settings(max_examples=60, deadline=None)
@given(setups(), setups())
def test_settings_that_are_told_are_read_again(run, other):
    again = setup(told(run))
    assert again == run
    assert repr((again.chain, again.nudges)) == repr((run.chain, run.nudges)), "negative zeros too"
    assert setup({}, run) == run
    assert setup(told(run) | {"depth": run.chain.depth}, other) == run


def test_nothing_of_a_lab_is_forgotten_but_what_only_the_moment_shows():
    moment = {"hover", "over", "playing", "note", "veiled"}
    elsewhere = {"scenario", "title", "watch", "loaded", "run"}  # tables and fields of the head
    spelled = dict.fromkeys(PLACES.values(), "places") | {"place": "place"}
    named = {spelled.get(f.name, f.name) for f in fields(ChainLab)}
    assert named == (moment | elsewhere | set(SHOWN))
    own = {f.name for part in (Chain, Link, Nudges) for f in fields(part)} - {"links"}
    assert own | {"depth", "locks"} == set(FIELDS)
    assert {f.name for f in fields(Setup)} == {"chain", "nudges", "locks"}


def played():
    """Return a state that was played with, on two pages."""
    state = chain.toggle_lock(chain.set_dw(chain.set_b(BASE, 1, 0.75), 2, 0.25), "a", 1)
    state = walking_back.step(state)
    state = walking_back.scrub(updates.choose_page(state, "question"), 2.0)
    return chain.choose_mover(chain.draw(state, 7, 2.0), 0)


def test_what_was_changed_stands_in_the_file():
    state = played()
    text = text_of(state)
    for line in (
        "b = [-0.2, 0.75, 0.1]", "dw = [0.1, 0.05, 0.25]", 'locks = ["a2"]', "place = 2",
        "places = { differential = 0.5 }", "mover = 1", "draw = { seed = 7, scale = 2 }", "[loaded]",
    ):  # fmt: skip
        assert f"\n{line}\n" in text
    assert state_from(text, NEURON) == kept(state)


def test_one_value_stands_for_all_neurons_and_what_goes_without_saying_is_left_out():
    start = text_of(scenario_state("twenty-sigmoids", View())).split("[start]\n")[1].split("\n[shown]")[0]
    assert start == 'x = 0.5\ny = 1\ndepth = 20\nw = 1\nb = 0\nactivation = "sigmoid"\nloss = "mse"\n'
    start = text_of(scenario_state("missing-b", View())).split("[start]\n")[1].split("\n[shown]")[0]
    assert start == 'x = 1.5\ny = 1\nw = 0.8\nb = -0.2\nactivation = "sigmoid"\nloss = "half_mse"\n'


def test_where_a_lab_was_loaded_from_is_told_only_where_it_differs():
    assert "[loaded]" not in text_of(BASE)
    assert "[loaded]" in text_of(chain.set_x(BASE, 2.0))


def test_states_are_compared_by_what_a_file_holds():
    assert same(kept(BASE), kept(chain.point_at(BASE, ("b", 1))))
    assert same(kept(BASE), kept(chain.point_over(BASE, 0.5)))
    assert not same(kept(BASE), kept(walking_back.step(BASE)))
    assert not same(kept(BASE), kept(chain.choose_link(BASE, 0)))


def test_the_session_brings_the_lab_back_open_or_beside():
    state = played()
    assert state_from_session(session_text(state), NEURON).chain == kept(state).chain
    left = updates.open_lab(state, "neuron")
    back = state_from_session(session_text(left), NEURON)
    assert (back.lab, back.chain) == ("neuron", None)
    assert updates.open_lab(back, "chain").chain == kept(state).chain


def test_a_file_that_is_dropped_on_the_window_opens_the_lab(tmp_path):
    place = tmp_path / "mine.toml"
    files.save(place, played())
    found = opened_file(place, NEURON)
    assert (found.lab, found.chain.run) == ("chain", played().chain.run)
    assert found.file == str(place)


def test_neurons_that_are_new_are_as_the_last_one_without_small_changes():
    deeper = setup({"depth": 5}, BASE.chain.run)
    assert deeper.chain.links[3:] == (BASE.chain.run.chain.links[-1],) * 2
    assert deeper.nudges.dw[3:] == (0.0, 0.0)
    shorter = setup({"depth": 2}, replace(BASE.chain.run, locks=frozenset({("a", 2), ("b", 0)})))
    assert shorter.locks == {("b", 0)}
    assert setup({"w": [1, 2]}, setup({})).chain.depth == 2
    with pytest.raises(InputError, match="w has 2 entries for 3 neurons"):
        setup({"w": [1, 2]}, BASE.chain.run)


def test_activations_may_differ_and_have_parameters():
    given = {"activation": ["tanh", {"id": "elu", "alpha": 0.5}], "w": 1}
    kinds = [link.activation for link in setup(given).chain.links]
    assert kinds == [choose_activation("tanh"), choose_activation("elu", {"alpha": 0.5})]


def test_settings_are_called_as_scenes_lock_them():
    assert set(spec.settings(BASE.chain.run)) == set(FIELDS) - {"depth"}


EVERYTHING = text_of(
    replace(
        chain.toggle_skip(played()),
        chain=replace(played().chain, window=(-1.0, 2.0), draw=Draw(3, 0.5)),
    )
)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("x = 1.5", 'x = "a"', "x = 'a' is not a number"),
        ("x = 1.5", "x = 1001", "x = 1001 is not allowed"),
        ("w = [", "depth = 51\nw = [", "depth = 51 is not allowed: it must be a whole number from 1 to 50"),
        ("b = [-0.2, 0.75, 0.1]", "b = [1, 2]", "b has 2 entries for 3 neurons: give one for each, or one for all"),
        ("b = [-0.2, 0.75, 0.1]", "b = [1, 2, true]", "b = True is not a number"),
        ('activation = "sigmoid"', 'activation = "sigmoyd"', "(did you mean sigmoid?)"),
        ('activation = "sigmoid"', "activation = 3", "activation = 3 is not allowed: write an id"),
        ('loss = "mse"', 'loss = "bce"', "loss = 'bce' is not known"),
        ('loss = "mse"', 'loss = "mse"\nskip = 1', "skip = 1 is not allowed: it must be true or false"),
        ("dw = [0.1, 0.05, 0.25]", "dw = 11", "dw = 11 is not allowed"),
        ('locks = ["a2"]', 'locks = ["a4"]', "locks has 'a4': a padlock is w, b or a with a neuron from 1 to 3"),
        ('locks = ["a2"]', "locks = 2", "locks has 2: a padlock is"),
        ('locks = ["a2"]', 'locs = ["a2"]', "field 'locs' in [start] is not known (did you mean locks?)"),
        ('page = "question"', 'page = "answer"', "page = 'answer' is not allowed"),
        ("place = 2", "place = -1", "place in [shown] must be a number from 0 to 1,000"),
        ("places = { differential = 0.5 }", "places = { diff = 0.5 }", "field 'diff' in [shown.places] is not known"),
        ("link = 3", "link = 4", "link in [shown] must be a whole number from 1 to 3"),
        ("mover = 1", "mover = 1.5", "mover in [shown] must be a whole number from 1 to 3"),
        ("together = false", "together = 0", "together in [shown] must be true or false"),
        ("draw = { seed = 3, scale = 0.5 }", "draw = { seed = -1 }", "draw in [shown] must have a seed from 0"),
        ("draw = { seed = 3, scale = 0.5 }", "draw = { scale = 11 }", "a scale above 0 and at most 10"),
        ("window = [-1, 2]", "window = [2, -1]", "window in [shown] must be two numbers"),
        ("speed = 2", "speed = 0", "speed in [shown] must be a number from 0.25"),
        ("[loaded]", "[rival]", "field 'rival' is not known"),
        ("[loaded]", "[expect]\nzz = 1\n[loaded]", "field 'zz' in [expect] is not known"),
    ],
)
def test_each_mistake_in_a_file_is_one_sentence_with_its_line(old, new, says):
    assert old in EVERYTHING
    with pytest.raises(InputError) as error:
        state_from(EVERYTHING.replace(old, new, 1), NEURON, "mine.toml")
    assert says in str(error.value)
    assert re.match(r"mine\.toml, line \d+: ", str(error.value))
    assert "\n" not in str(error.value)


def test_missing_fields_are_named():
    for field in ("x", "y", "w", "b", "activation", "loss"):
        text = re.sub(rf"(?m)^{field} = .*\n", "", EVERYTHING, count=1)
        with pytest.raises(InputError, match=f"{field} is missing in \\[start\\]"):
            state_from(text, NEURON)
