"""Keep substituting for da until you get to the bottom."""

from __future__ import annotations

import pytest
from hypothesis import given

from biasviz.experiments.chain.evaluation import evaluate
from biasviz.experiments.chain.nudges import bricks
from biasviz.experiments.chain.substitution import formula, moves_of
from tests.experiments.chain.build import chain, setup, setups

THREE = setup(chain([0.8, -1.3, 2.0], [-0.2, 0.4, 0.1], x=1.5), dw=[0.1, 0.05, -0.1], db=[-0.05, 0.1, 0.02], dx=0.2)


def kinds(found):
    return [(term.kind, term.link) for term in found.terms]


def test_it_begins_with_three_terms():
    first = formula(THREE, 2, 0)
    assert kinds(first) == [("dw", 2), ("db", 2), ("da", 2)]
    assert first.left == r"\mathrm{d}z^{3}"
    words = r"a^{2}\,\mathrm{d}w^{3}", r"\mathrm{d}b^{3}", r"w^{3}\,\mathrm{d}a^{2}"
    assert tuple(term.tex for term in first.terms) == words


def test_a_step_is_da_and_then_dz_of_the_neuron_before():
    assert kinds(formula(THREE, 2, 1)) == [("dw", 2), ("db", 2), ("dz", 1)]
    assert kinds(formula(THREE, 2, 2)) == [("dw", 2), ("db", 2), ("dw", 1), ("db", 1), ("da", 1)]


def test_factors_grow_with_every_neuron():
    last = formula(THREE, 2, 4).terms
    assert last[4].tex == r"w^{3}\,f'(z^{2})\,w^{2}\,f'(z^{1})\,x\,\mathrm{d}w^{1}"
    assert last[5].tex == r"w^{3}\,f'(z^{2})\,w^{2}\,f'(z^{1})\,\mathrm{d}b^{1}"
    assert last[6].tex == r"w^{3}\,f'(z^{2})\,w^{2}\,f'(z^{1})\,w^{1}\,\mathrm{d}a^{0}"


def test_it_ends_at_dx_and_is_added_up():
    bottom, added = formula(THREE, 2, 5), formula(THREE, 2, 6)
    assert kinds(bottom)[-1] == ("dx", 0)
    assert (bottom.done, bottom.added, added.done, added.added) == (True, False, True, True)
    assert moves_of(THREE, 2) == 6
    assert formula(THREE, 2, 99) == added


def test_only_what_a_move_brings_is_fresh():
    found = formula(THREE, 2, 2)
    assert [term.fresh for term in found.terms] == [False, False, True, True, True]


def test_the_factors_are_the_derivatives_of_z():
    p, terms = evaluate(THREE.chain), formula(THREE, 2, 6).terms
    by_hand = p.w[2] * p.slope[1] * p.w[1] * p.slope[0]
    assert terms[4].factor == pytest.approx(by_hand * 1.5)
    assert terms[5].factor == pytest.approx(by_hand)


@given(setups())
def test_no_move_changes_the_sum(s):
    for link in range(s.chain.depth):
        dz = bricks(s)[link].dz
        for moves in range(moves_of(s, link) + 1):
            found = formula(s, link, moves)
            size = sum(abs(term.value) for term in found.terms)
            assert found.sum == pytest.approx(dz, rel=1e-9, abs=1e-12 * size + 1e-300)


@given(setups())
def test_in_the_end_there_is_nothing_left_to_substitute(s):
    for link in range(s.chain.depth):
        found = formula(s, link, moves_of(s, link))
        assert found.done
        assert not {"da", "dz"} & {term.kind for term in found.terms}


def test_a_held_a_ends_the_way_there():
    s = setup(THREE.chain, 0.1, 0.1, 0.2, [("a", 1)])
    found = formula(s, 2, moves_of(s, 2))
    assert moves_of(s, 2) == 4
    assert kinds(found) == [("dw", 2), ("db", 2), ("dw", 1), ("db", 1)]


def test_where_a_of_the_neuron_itself_is_held_d_is_partial():
    found = formula(setup(THREE.chain, 0.1, 0.1, 0.2, [("a", 2)]), 2, 0)
    assert found.left == r"\partial z^{3}"
    assert found.terms[0].tex == r"a^{2}\,\partial w^{3}"
    assert found.terms[2].held
    assert found.terms[2].value == 0.0


def test_the_skip_connection_opens_two_ways_that_join_again():
    s = setup(chain([0.8, -1.3, 2.0], [-0.2, 0.4, 0.1], x=1.5, skip=True), 0.1, 0.1, 0.2)
    assert kinds(formula(s, 2, 1)) == [("dw", 2), ("db", 2), ("dz", 1), ("da", 1)]
    joined = formula(s, 2, 2)
    assert kinds(joined) == [("dw", 2), ("db", 2), ("dw", 1), ("db", 1), ("da", 1)]
    assert joined.terms[-1].tex == r"w^{3}\,\left(f'(z^{2})\,w^{2} + 1\right)\,\mathrm{d}a^{1}"


def test_one_neuron_is_at_the_bottom_at_once():
    s = setup(chain(0.8, -0.2, x=1.5), 0.1, -0.05, 0.2)
    assert kinds(formula(s, 0, 1)) == [("dw", 0), ("db", 0), ("dx", 0)]
    assert formula(s, 0, 2).sum == pytest.approx(0.26)


def test_fifty_neurons_have_a_hundred_and_one_terms():
    s = setup(chain(0.9, 0.1, "tanh", depth=50), 0.01, 0.01, 0.01)
    assert len(formula(s, 49, 100).terms) == 101
