"""A shipped scenario of the Network lab as a short code, and back."""

import pytest

from biasviz import updates
from biasviz.document import kept
from biasviz.errors import InputError
from biasviz.opening import opened_state, scenario_state
from biasviz.shortcode import code_of
from biasviz.state import View
from biasviz.updates import network

START = scenario_state("two-layers", View())


def test_page_unit_row_and_place_come_back():
    state = updates.choose_page(network.choose_row(network.choose_unit(START, 1, 0), 2), "training")
    state = updates.scrub(state, 12.0)
    code = code_of(state)
    assert code.startswith("two-layers/training/u2.1/r3/@12/")
    assert opened_state(code, View()).network == kept(state).network
    assert code_of(START).startswith("two-layers/")
    assert opened_state(code_of(START), View()).network == kept(START).network


def test_stations_of_a_step_are_in_the_place():
    state = updates.step(updates.choose_page(START, "backprop"))
    back = opened_state(code_of(state), View())
    assert back.network.clock.part == 1
    assert back.network == kept(state).network


def test_what_was_changed_does_not_fit_into_a_code():
    for state in (network.set_bias(START, 0, 0, 1.0), network.set_learning_rate(updates.step(START), 2.0)):
        with pytest.raises(InputError, match="save it as a file"):
            code_of(state)


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        (["u2.2"], "u2.2 is not allowed: it must be a layer and a unit of it; the layers have 3, 1 units"),
        (["u3.1"], "the layers have 3, 1 units"),
        (["r5"], "r5 is not allowed: the rows are r1 to r4"),
        (["u2"], "“u2” cannot stand after the scenario two-layers: only a page, a unit"),
        (["u1.1", "u1.2"], "“u1.2” cannot stand after"),
        (["n2"], "“n2” cannot stand after"),
        (["@100001"], "a run has the steps from 0 to 100,000"),
    ],
)
def test_a_part_that_cannot_be_is_one_sentence(parts, says):
    from biasviz.network.code import lab_of

    with pytest.raises(InputError) as error:
        lab_of("two-layers", parts)
    assert says in str(error.value)


def test_a_scenario_of_another_lab_is_none_of_this_one():
    from biasviz.network.code import fresh

    with pytest.raises(InputError, match="first-slope is no scenario of the Network lab"):
        fresh("first-slope")
