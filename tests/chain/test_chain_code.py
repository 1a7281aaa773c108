"""A shipped scenario of the Chain lab as a short code, and back."""

import pytest

from biasviz import files, updates
from biasviz.chain.code import fresh, lab_of
from biasviz.document import kept
from biasviz.errors import InputError
from biasviz.opening import opened_state, scenario_state
from biasviz.shortcode import code_of
from biasviz.state import View
from biasviz.updates import chain, walking_back

START = scenario_state("to-the-bottom", View())


@pytest.mark.parametrize("id", [header.id for header in files.scenarios_of("chain")])
def test_every_scenario_has_the_shortest_code_and_comes_back(id):
    state = scenario_state(id, View())
    code = code_of(state)
    assert code[:-3] == id
    assert opened_state(code, View()).chain == kept(state).chain


def test_page_neurons_and_place_come_back():
    state = chain.choose_mover(chain.choose_link(updates.choose_page(START, "question"), 1), 0)
    state = walking_back.scrub(state, 4.0)
    code = code_of(state)
    assert code.startswith("to-the-bottom/question/n2/m1/@4/")
    assert opened_state(code, View()).chain == kept(state).chain


def test_moves_are_in_the_place():
    state = walking_back.step(START)
    assert code_of(state).startswith("to-the-bottom@.5/")
    assert opened_state(code_of(state), View()).chain == kept(state).chain


def test_the_start_of_a_walk_that_opens_done_is_told():
    state = walking_back.reset(scenario_state("twenty-sigmoids", View()))
    code = code_of(state)
    assert code.startswith("twenty-sigmoids/@0/")
    assert opened_state(code, View()).chain == kept(state).chain


def test_the_end_of_a_walk_is_told_where_the_scenario_opens_at_its_start():
    state = walking_back.scrub(scenario_state("up-to-c-and-back", View()), 1e9)
    assert code_of(state).startswith("up-to-c-and-back@13/")
    assert opened_state(code_of(state), View()).chain == kept(state).chain


def test_what_was_changed_does_not_fit_into_a_code():
    for state in (chain.set_b(START, 0, 1.0), chain.halve(START), chain.toggle_lock(START, "w", 0)):
        with pytest.raises(InputError, match="save it as a file"):
            code_of(state)


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        (["n4"], "n4 is not allowed: the neurons are 1 to 3"),
        (["m0"], "m0 is not allowed: the neurons are 1 to 3"),
        (["n"], "“n” cannot stand after the scenario to-the-bottom: only a page, a neuron"),
        (["n1", "n2"], "“n2” cannot stand after"),
        (["r1"], "“r1” cannot stand after"),
        (["@4"], "@4 is not allowed: the walk has steps from 0 to 3"),
        (["@2.5", "n2"], "@2.5 is not allowed: the walk has steps from 0 to 2"),
    ],
)
def test_a_part_that_cannot_be_is_one_sentence(parts, says):
    with pytest.raises(InputError) as error:
        lab_of("to-the-bottom", parts)
    assert says in str(error.value)


def test_a_scenario_of_another_lab_is_none_of_this_one():
    with pytest.raises(InputError, match="first-slope is no scenario of the Chain lab"):
        fresh("first-slope")
