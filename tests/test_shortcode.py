"""A code is short, exact, forgiving about how it is typed, and never guesses what was meant."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from state_cases import descents, numbers

from biasviz import files, updates
from biasviz.checkletters import SIGNS, check_letters
from biasviz.errors import InputError
from biasviz.experiments.neuron.lab import CLOCKS, opened
from biasviz.shortcode import LONGEST_CODE, brief, code_of, plain, state_from_code
from biasviz.state import State


def first(id="first-slope"):
    found = files.load_scenario(id)
    return State(opened(id, found.descent, found.title, found.watch))


BASE = first()


@st.composite
def coded(draw):
    """Draw a state of what a code tells: the runs, where one is in them, and the clock."""
    run, rival = draw(descents(most=2)), draw(st.none() | descents(most=2))
    lab = replace(
        BASE.neuron, run=run, rival=rival, place=draw(st.integers(0, 200_000).map(float) | st.floats(0, 200_000)),
        sample=draw(st.integers(0, len(run.start.problem.x) - 1)), clock=draw(st.sampled_from(list(CLOCKS))),
        scenario=draw(st.sampled_from(["", "first-slope", "no-such-scenario"])),
    )  # fmt: skip
    return replace(BASE, neuron=lab)


@settings(max_examples=200, deadline=None)
@given(coded())
def test_any_state_comes_back_from_its_code(state):
    try:
        code = code_of(state)
    except InputError as error:
        assert "save it as a file" in str(error)  # noqa: PT017
        return
    back, lab = state_from_code(code, BASE).neuron, state.neuron
    assert len(code) <= LONGEST_CODE
    assert (back.run, back.rival, back.place, back.sample, back.clock) == (
        lab.run, lab.rival, lab.place, lab.sample, lab.clock,
    )  # fmt: skip
    assert code_of(state_from_code(code, BASE)) == code


def test_a_shipped_scenario_is_its_name_and_the_step():
    for header in files.scenarios_of("neuron"):
        state = updates.scrub(first(header.id), 2.0)
        code = code_of(state)
        place = state.neuron.place
        assert code.rpartition("/")[0] == (f"{header.id}@{place:g}" if place else header.id)
        assert state_from_code(code, BASE) == replace(state, neuron=replace(state.neuron, note=None))


def test_a_run_of_ones_own_is_told_in_the_words_of_its_fields():
    state = updates.choose_optimizer(updates.set_b(updates.choose_activation(BASE, "leaky_relu"), -0.25), "adam")
    text = code_of(updates.set_parameter(state, "activation", "slope", 0.1)).rpartition("/")[0]
    assert text == "leaky_relu:.1/half_mse/x1.5/y.8/w.8/b-.25/r4/adam"


def test_a_race_tells_only_what_is_different_in_the_other_lane():
    rival = updates.choose_loss(BASE, "bce").neuron.run
    state = updates.choose_clock(updates.race(BASE, rival), "log")
    assert code_of(state).rpartition("/")[0] == "first-slope/vs/bce/log"
    back = state_from_code(code_of(state), BASE).neuron
    assert (back.run, back.rival, back.clock) == (state.neuron.run, rival, "log")


@given(numbers)
def test_numbers_are_brief_and_exact(value):
    assert float(brief(value)) == value
    assert not brief(value).startswith(("0.", "-0."))


@pytest.mark.parametrize(
    "change",
    [
        str.upper,
        lambda code: "  " + code.replace("/", " / ") + "\n",
        lambda code: code.replace("-", "−"),
        lambda code: code.replace("-", "–"),
        lambda code: code + "/",
    ],
)
def test_case_spaces_and_the_kind_of_minus_make_no_difference(change):
    code = code_of(updates.set_b(BASE, -2.5))
    assert "-2.5" in code
    assert state_from_code(change(code), BASE) == state_from_code(code, BASE)


CODE = code_of(updates.set_learning_rate(updates.set_b(BASE, -2.5), 0.125))


@pytest.mark.parametrize("at", range(len(CODE)))
def test_every_single_wrong_sign_is_caught(at):
    for sign in "0123456789abcdefghijklmnopqrstuvwxyz.-_/:,@":
        if sign != CODE[at]:
            with pytest.raises(InputError):
                state_from_code(CODE[:at] + sign + CODE[at + 1 :], BASE)


@pytest.mark.parametrize("at", range(len(CODE) - 1))
def test_two_signs_that_changed_places_are_caught(at):
    swapped = CODE[:at] + CODE[at + 1] + CODE[at] + CODE[at + 2 :]
    if swapped != CODE:
        with pytest.raises(InputError):
            state_from_code(swapped, BASE)


@given(st.text("abcdefghij0123456789./-", min_size=1, max_size=60), st.data())
def test_the_letters_change_with_every_sign(text, data):
    at = data.draw(st.integers(0, len(text) - 1))
    other = data.draw(st.sampled_from("abcdefghij0123456789./-"))
    assume(other != text[at])
    assert check_letters(text) != check_letters(text[:at] + other + text[at + 1 :])


def test_a_likely_slip_is_pointed_at():
    says = r"check letters “..” do not match .* look at each sign again, at .*“b-25”.* first"
    with pytest.raises(InputError, match=says):
        state_from_code(CODE.replace("b-2.5", "b-25"), BASE)


def sealed(text):
    return f"{text}/{check_letters(text)}"


@pytest.mark.parametrize(
    ("code", "says"),
    [
        ("", "is no code"),
        ("hello world", "is not a whole code"),
        ("día/k7", "is no code"),
        ("/k7", "is not a whole code"), ("σ/k7", "is no code"),
        (sealed("sigmoid/half_mse/x1/y1/w1/b1"), "does not say learning_rate"),
        (sealed("sigmoid/half_mse/x1,2/y1/w1/b1/r1"), "x has 2 numbers and y has 1 number"),
        (sealed("sigmoid/half_mse/x1/y1/w1/b1/r0"), "learning_rate = 0 is not allowed"),
        (sealed("sigmoid/half_mse/x1/y1/w1/b1e10/r1"), "b = 1e+10 is not allowed"),
        (sealed("sigmoid/half_mse/x1/y1/w1/w2/b1/r1"), "says w a second time"),
        (
            sealed("sigmoid/half_msee/x1/y1/w1/b1/r1"),
            "“half_msee” in the code is not understood (did you mean half_mse?)",
        ),
        (sealed("sigmoid:2/half_mse/x1/y1/w1/b1/r1"), "has 1 parameters: sigmoid has 0"),
        (sealed("leaky_relu:2/half_mse/x1/y1/w1/b1/r1"), "slope = 2 is not allowed"),
        (sealed("first-slope/s2"), "s2 is not allowed"),
        (sealed("first-slope@300000"), "@300000 is not allowed"),
        (sealed("first-slope@-1"), "@-1 is not allowed"),
        (sealed("first-slope/b3"), "“b3” cannot stand after the scenario"),
        ("first-slop", "is not a whole code"),
        ("x" * 5000, "too long for a code"),
    ],
)
def test_what_is_no_code_is_told_in_one_sentence(code, says):
    with pytest.raises(InputError) as error:
        state_from_code(code, BASE)
    assert says in str(error.value)
    assert "\n" not in str(error.value)


def test_the_name_of_a_scenario_needs_no_letters():
    assert state_from_code("halving@3", BASE).neuron.place == 3
    assert state_from_code("Halving", BASE).neuron.scenario == "halving"


def test_a_code_leaves_the_speed_there_was():
    assert state_from_code("first-slope", updates.set_speed(BASE, 50.0)).neuron.speed == 50.0


def test_many_samples_make_no_code_but_an_offer():
    state = updates.set_samples(BASE, [k / 7 for k in range(40)], [0.0] * 40)
    with pytest.raises(InputError, match=r"has 40 samples, .* save it as a file"):
        code_of(state)


def test_no_scenario_is_called_like_a_part_of_a_code():
    from biasviz.shortcode import TABLES, WORDS

    names = {header.id for header in files.all_scenarios()}
    assert not names & {*WORDS, "vs", "log", *(id for table in TABLES.values() for id in table)}


@settings(max_examples=400)
@given(st.text("abcelmnosuv_w:.,/@-0123456789 ", max_size=50), st.booleans())
def test_no_text_raises_anything_but_a_sentence(text, seal):
    with suppress(InputError):
        state_from_code(sealed(plain(text)) if seal else text, BASE)


@given(st.text(max_size=80))
def test_nor_does_any_other_text(text):
    with suppress(InputError):
        state_from_code(text, BASE)


def test_the_letters_are_none_that_look_like_another():
    assert not set("il1o0") & set(SIGNS)
