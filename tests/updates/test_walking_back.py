"""Time in the Chain lab."""

from __future__ import annotations

from dataclasses import replace

import pytest

from biasviz import updates
from biasviz.experiments.chain.lab import PAGES, opened, steps_of
from biasviz.experiments.chain.trace import ChainTrace
from biasviz.updates import chain as change
from tests.experiments.chain.build import chain, setup
from tests.updates.test_chain import start

FOUR = setup(chain(0.9, 0.1, depth=4), 0.1, 0.1, 0.1)


def on(page, place=None):
    state = start(FOUR, page=page)
    return state if place is None else updates.scrub(state, place)


def trace(state):
    return ChainTrace(state.chain)


def walked(state):
    found = [state.chain.moment]
    while not state.chain.arrived:
        state = updates.step(state)
        found.append(state.chain.moment)
    return found


@pytest.mark.parametrize(("page", "length", "moves"), [("differential", 4, 8), ("question", 5, 5), ("depth", 4, 8)])
def test_a_walk_has_two_moves_a_neuron_or_one_a_station(page, length, moves):
    found = walked(on(page, 0.0))
    assert found == pytest.approx([length * k / moves for k in range(moves + 1)])


@pytest.mark.parametrize("page", PAGES)
def test_stepping_back_goes_the_same_way(page):
    state, forth = on(page, 0.0), []
    while not state.chain.arrived:
        forth.append(state)
        state = updates.step(state)
    while forth:
        state = updates.step_back(state)
        assert trace(state).moves == trace(forth[-1]).moves
        assert state.chain.moment == pytest.approx(forth.pop().chain.moment)
    assert updates.step_back(state).chain.moment == 0.0


def test_the_formula_grows_with_the_walk():
    state = on("differential")
    lengths = []
    for _ in range(8):
        state = updates.step(state)
        lengths.append(len(trace(state).formula.terms))
    assert lengths == [3, 5, 5, 7, 7, 9, 9, 9]
    assert trace(state).formula.added


def test_a_held_a_shortens_the_walk_of_the_substitution():
    state = change.toggle_lock(on("differential"), "a", 2)
    assert state.chain.length == 2
    assert steps_of(change.choose_link(state, 1).chain) == 2


def test_of_two_that_are_held_the_upper_one_ends_the_walk():
    state = change.toggle_lock(change.toggle_lock(on("differential"), "a", 2), "a", 1)
    assert state.chain.length == 2


def test_going_to_where_it_is_changes_nothing():
    lab = on("depth").chain
    assert lab.at(4.0) is lab


def test_bars_light_up_from_the_output_to_the_input():
    state, lit = on("depth", 0.0), []
    for _ in range(9):
        lit.append(sum(bar.lit for bar in trace(state).bars))
        state = updates.step(state)
    assert lit == [0, 1, 1, 2, 2, 3, 3, 4, 4]
    assert [bar.lit for bar in trace(updates.step(on("depth", 0.0))).bars] == [False, False, False, True]


def test_the_product_takes_in_one_factor_a_move():
    state, kinds = on("depth", 0.0), []
    for _ in range(9):
        kinds.append(trace(state).walked[-1].kind)
        state = updates.step(state)
    assert kinds == ["error", *["slope", "weight"] * 4]


def test_the_product_so_far_is_the_slope_it_stands_for():
    t = trace(updates.step(updates.step(updates.step(on("depth", 0.0)))))
    assert float(t.product) == pytest.approx(float(t.point.dC_db[2]))


def test_with_skip_a_neuron_is_one_factor():
    state = updates.scrub(change.toggle_skip(on("depth")), 2.0)
    assert [f.kind for f in trace(state).walked] == ["error", "link", "link"]
    assert float(trace(state).product) == pytest.approx(float(trace(state).point.dC_da[2]))


def test_stations_light_up_one_after_the_other():
    assert [trace(on("question", float(k))).lit_stations for k in range(6)] == [1, 2, 3, 4, 5, 6]


def test_bars_and_stations_are_all_lit_when_a_page_is_opened():
    assert on("question").chain.arrived
    assert on("depth").chain.arrived
    assert not on("differential").chain.arrived


def test_every_page_has_a_place_of_its_own():
    state = updates.choose_page(updates.scrub(on("depth"), 1.5), "differential")
    assert state.chain.moment == 0.0
    assert updates.choose_page(updates.step(state), "depth").chain.moment == 1.5


def test_played_at_the_end_it_begins_anew():
    state = updates.toggle_play(on("depth"))
    assert state.chain.playing
    assert state.chain.moment == 0.0


def test_played_it_goes_on_at_its_speed_and_stops_at_the_end():
    state = updates.toggle_play(on("depth", 0.0))
    state = updates.advance(updates.set_speed(state, 4.0), 0.5)
    assert state.chain.moment == pytest.approx(1.0)  # two moves
    assert state.chain.playing
    state = updates.advance(state, 60.0)
    assert (state.chain.moment, state.chain.playing) == (4.0, False)


def test_what_stands_still_is_not_moved_by_time():
    state = on("depth", 1.0)
    assert updates.advance(state, 1.0) is state


def test_a_step_in_the_middle_of_a_move_goes_to_its_end_and_back_to_its_start():
    state = on("depth", 1.2)
    assert updates.step(state).chain.moment == 1.5
    assert updates.step_back(state).chain.moment == 1.0


def test_a_whole_neuron_at_once():
    assert updates.quarter(on("depth", 1.5)).chain.moment == 2.0
    assert updates.quarter(on("question", 1.0)).chain.moment == 5.0


@pytest.mark.parametrize(("place", "there"), [(-1.0, 0.0), (99.0, 4.0), (float("nan"), 0.0), (2.25, 2.25)])
def test_scrubbing_stays_within_the_walk(place, there):
    assert updates.scrub(on("depth"), place).chain.moment == there


def test_reset_goes_to_the_start_where_nothing_was_changed():
    assert updates.reset(on("differential", 3.0)).chain.moment == 0.0


def test_reset_takes_back_what_was_changed_and_stays_on_its_page_and_neuron():
    state = change.choose_link(change.set_w(on("depth", 2.0), 0, -3.0), 1)
    back = updates.reset(state)
    assert back.chain.run == FOUR
    assert (back.chain.page, back.chain.link, back.chain.moment) == ("depth", 1, 2.0)


def test_at_rest_nothing_plays_and_nothing_is_pointed_at():
    lab = replace(opened("x", FOUR), playing=True, hover=("b", 0), over=0.5)
    assert lab.at_rest() == opened("x", FOUR)
    assert opened("x", FOUR).at_rest() is not None
