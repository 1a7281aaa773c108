"""Every rule of change of the Chain lab, alone and in any order."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from biasviz import updates
from biasviz.errors import InputError
from biasviz.experiments.chain import spec
from biasviz.experiments.chain.lab import PAGES, WHOLE
from biasviz.experiments.chain.nudges import bricks
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.experiments.neuron.lab import opened
from biasviz.experiments.neuron.spec import Descent
from biasviz.state import State
from biasviz.updates import chain as change
from tests.experiments.chain.build import chain, setup


def start(of=None, page=""):
    return change.load(State(opened("", Descent())), "here", of or setup(chain(0.9, 0.1, depth=4)), page=page)


def links(state):
    return state.chain.run.chain.links


def test_a_scenario_opens_the_lab_at_the_last_neuron():
    state = start()
    assert state.lab == "chain"
    assert (state.chain.link, state.chain.mover, state.chain.page) == (3, 3, "differential")
    assert state.chain.run == state.chain.loaded


def test_weight_and_bias_of_one_neuron():
    state = change.set_b(change.set_w(start(), 1, -2.0), 2, 0.7)
    assert [link.w for link in links(state)] == [0.9, -2.0, 0.9, 0.9]
    assert [link.b for link in links(state)] == [0.1, 0.1, 0.7, 0.1]


def test_together_all_of_them_change():
    state = change.set_together(start(), True)
    state = change.choose_activation(change.set_b(change.set_w(state, 1, -2.0), 0, 0.5), 3, "tanh")
    assert {(link.w, link.b, link.activation.id) for link in links(state)} == {(-2.0, 0.5, "tanh")}


def test_a_parameter_of_an_activation():
    state = change.choose_activation(start(), 1, "leaky_relu")
    assert links(change.set_parameter(state, 1, "slope", 0.3))[1].activation.keywords == {"slope": 0.3}


def test_together_a_parameter_is_set_where_there_is_such_an_activation():
    state = change.choose_activation(change.choose_activation(start(), 1, "elu"), 2, "elu")
    state = change.set_parameter(change.set_together(state, True), 2, "alpha", 0.5)
    assert [link.activation.parameters for link in links(state)] == [(), (("alpha", 0.5),), (("alpha", 0.5),), ()]


def test_a_dragged_bias_is_that_of_the_neuron_that_moves_alone():
    state = change.set_together(change.choose_mover(start(), 1), True)
    state = change.drag_b(replace(state, chain=replace(state.chain, playing=True)), -1.5)
    assert [link.b for link in links(state)] == [0.1, -1.5, 0.1, 0.1]
    assert not state.chain.playing


def test_a_deeper_chain_goes_on_like_its_last_neuron_and_nothing_of_it_is_nudged():
    state = start(setup(chain([0.5, 0.7], [0.1, 0.2]), 0.1, 0.2, 0.3, [("b", 1)]))
    state = change.set_depth(state, 4)
    assert [link.w for link in links(state)] == [0.5, 0.7, 0.7, 0.7]
    assert state.chain.run.nudges == spec.Nudges((0.1, 0.1, 0.0, 0.0), (0.2, 0.2, 0.0, 0.0), 0.3)
    assert state.chain.run.locks == {("b", 1)}
    assert (state.chain.link, state.chain.mover) == (3, 3)  # who looked at the output still does


def test_a_shallower_chain_forgets_what_lies_above():
    state = start(setup(chain(0.5, 0.1, depth=5), 0.1, 0.2, 0.3, [("b", 4), ("a", 1)]))
    state = change.set_depth(change.choose_link(state, 2), 2)
    assert state.chain.run.locks == {("a", 1)}
    assert len(state.chain.run.nudges.dw) == 2
    assert (state.chain.link, state.chain.mover) == (1, 1)


def test_drawn_weights_are_the_same_for_the_same_seed():
    state = change.draw(start(), 7, 0.5)
    again = change.draw(change.draw(state, 8), 7)
    assert links(again) == links(state)
    assert (again.chain.draw.seed, again.chain.draw.scale) == (7, 0.5)
    assert links(change.draw(state)) != links(state)
    assert change.draw(state).chain.draw.seed == 8


def test_a_longer_chain_is_drawn_with_the_same_first_weights():
    short, long = change.draw(start(), 7), change.draw(change.set_depth(start(), 9), 7)
    assert links(long)[:4] == links(short)


def test_halving_and_doubling_come_back():
    state = start(setup(chain(0.8, -0.2, x=1.5), 0.1, -0.05, 0.2))
    half = change.halve(state)
    assert bricks(half.chain.run)[0].missing == pytest.approx(0.005)
    assert change.double(half).chain.run == state.chain.run


def test_padlocks_close_and_open():
    state = change.toggle_lock(start(), "a", 2)
    assert state.chain.run.held("a", 2)
    assert change.toggle_lock(state, "a", 2).chain.run.locks == frozenset()


def test_small_changes_of_weight_bias_and_input():
    state = change.set_dx(change.set_db(change.set_dw(start(), 0, 0.1), 1, -0.2), 0.3)
    assert state.chain.run.nudges == spec.Nudges((0.1, 0.0, 0.0, 0.0), (0.0, -0.2, 0.0, 0.0), 0.3)


def test_an_edit_keeps_the_place_in_the_walk():
    state = updates.step(updates.step(start()))
    assert change.set_w(state, 0, 0.3).chain.moves == state.chain.moves == 2


def test_a_whole_walk_stays_whole_in_a_deeper_chain():
    state = change.set_depth(start(page="depth"), 20)
    assert state.chain.arrived
    assert state.chain.depth_place == WHOLE


def test_an_edit_that_changes_nothing_is_none():
    state = start()
    assert change.set_w(state, 1, 0.9) is state


@pytest.mark.parametrize(
    ("update", "words"),
    [
        (lambda s: change.set_w(s, 0, 1e6), "w = 1e+06 is not allowed: it must be a number from -1000 to 1000."),
        (lambda s: change.set_b(s, 0, math.nan), "b = nan is not allowed"),
        (lambda s: change.set_x(s, math.inf), "x = inf is not allowed"),
        (lambda s: change.set_y(s, -2000), "y = -2000 is not allowed"),
        (lambda s: change.set_depth(s, 51), "depth = 51 is not allowed: it must be a whole number from 1 to 50."),
        (lambda s: change.set_depth(s, 2.5), "depth = 2.5 is not allowed"),
        (lambda s: change.set_depth(s, math.nan), "depth = nan is not allowed"),
        (lambda s: change.set_w(s, 4, 1.0), "neuron = 5 is not allowed: it must be a whole number from 1 to 4."),
        (lambda s: change.set_dw(s, -1, 1.0), "neuron = 0 is not allowed"),
        (lambda s: change.set_dw(s, 0, 11.0), "dw = 11 is not allowed: it must be a number from -10 to 10."),
        (lambda s: change.set_dx(s, math.nan), "dx = nan is not allowed"),
        (lambda s: change.choose_loss(s, "hinge"), "loss = 'hinge' is not known: choose one of mse, half_mse."),
        (lambda s: change.choose_activation(s, 0, "sigmoyd"), "activation = 'sigmoyd' is not known (did you mean sig"),
        (lambda s: change.toggle_lock(s, "z", 0), "padlock = 'z' is not known: choose one of w, b, a."),
        (lambda s: change.draw(s, -1), "seed = -1 is not allowed"),
        (lambda s: change.draw(s, 1, 0.0), "scale = 0 is not allowed: it must be above 0 and at most 10."),
        (lambda s: change.look_at(s, (1.0, 1.0)), "A window from 1 to 1 is empty."),
        (lambda s: updates.choose_page(s, "bricks"), "page = 'bricks' is not known"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(update, words):
    with pytest.raises(InputError) as refused:
        update(start())
    assert str(refused.value).startswith(words)


def test_doubling_stops_at_the_largest_change():
    state = start(setup(chain(), 6.0))
    with pytest.raises(InputError, match="dw = 12 is not allowed"):
        change.double(state)


def test_looking_at_another_neuron_stays_within_the_chain():
    assert change.choose_link(start(), 99).chain.link == 3
    assert change.choose_mover(start(), -5).chain.mover == 0


def test_pointing_at_the_same_again_is_no_change():
    state = change.point_at(start(), ("b", 1))
    assert change.point_at(state, ("b", 1)) is state
    over = change.point_over(state, 0.5)
    assert change.point_over(over, 0.5) is over
    assert ChainTrace(over.chain).pointed.b.tolist() == [0.5]


LINK = st.integers(0, 12)
NUMBER = st.floats(-3, 3)
DEEDS = st.one_of(
    st.tuples(st.sampled_from([change.set_w, change.set_b, change.set_dw, change.set_db]), st.tuples(LINK, NUMBER)),
    st.tuples(st.sampled_from([change.set_x, change.set_y, change.set_dx, change.drag_b]), st.tuples(NUMBER)),
    st.tuples(st.just(change.choose_activation), st.tuples(LINK, st.sampled_from(["relu", "tanh", "elu", "sigmoid"]))),
    st.tuples(st.just(change.set_depth), st.tuples(st.integers(0, 12))),
    st.tuples(st.just(change.toggle_lock), st.tuples(st.sampled_from("wba"), LINK)),
    st.tuples(st.sampled_from([change.choose_link, change.choose_mover]), st.tuples(LINK)),
    st.tuples(st.just(updates.choose_page), st.tuples(st.sampled_from(list(PAGES)))),
    st.tuples(st.sampled_from([change.toggle_skip, change.halve, change.double, change.draw]), st.just(())),
    st.tuples(
        st.sampled_from([updates.step, updates.step_back, updates.quarter, updates.toggle_play, updates.reset]),
        st.just(()),
    ),
    st.tuples(st.sampled_from([updates.scrub, updates.advance]), st.tuples(st.floats(0, 20))),
    st.tuples(st.just(change.set_together), st.tuples(st.booleans())),
)


@settings(max_examples=150)
@given(st.lists(DEEDS, max_size=25))
def test_in_any_order_there_is_always_something_to_show(deeds):
    state = start()
    for deed, given_ in deeds:
        try:
            state = deed(state, *given_)
        except InputError:
            continue
        lab, trace = state.chain, ChainTrace(state.chain)
        spec.check(lab.run)
        hash(state)
        assert 0 <= lab.moment <= lab.length
        assert 0 <= trace.link < trace.depth
        assert 0 <= trace.mover < trace.depth
        assert trace.lit_stations <= len(trace.stations)
        assert 1 <= len(trace.walked) <= len(trace.walk)
        assert trace.formula.terms
        assert len(trace.bars) == trace.depth
        assert trace.fate.headline
    assert len(state.chain.run.nudges.dw) == len(links(state))
