"""Where the gradient vanishes or explodes along the chain, and why."""

from __future__ import annotations

import pytest
from hypothesis import given

from biasviz.experiments.chain.evaluation import evaluate
from biasviz.experiments.chain.spec import with_link
from biasviz.experiments.chain.verdict import OUTCOMES, between, fate
from tests.experiments.chain.build import chain, chains


def test_twenty_sigmoids_vanish_for_their_slope_is_at_most_a_quarter():
    found = fate(chain(1.0, 0.0, depth=20))
    assert found.id == "vanishes"
    assert found.headline == (
        "∂C/∂b of neuron 1 is 5.1·10⁻¹³ of that of neuron 20: the 19 factors w·f′ are 0.225 on average, "
        "for f′ of sigmoid is at most 0.25."
    )


def test_saturated_sigmoids_vanish_for_that():
    assert "most neurons are saturated" in fate(chain(4.0, 0.0, depth=20)).headline


def test_small_weights_vanish_for_them():
    assert "|w| is about 0.5" in fate(chain(0.5, 0.1, "relu", depth=20)).headline


def test_large_weights_explode():
    found = fate(chain(1.8, 0.0, "linear", depth=20))
    assert found.id == "explodes"
    assert found.factor == pytest.approx(1.8)
    assert float(found.ratio) == pytest.approx(1.8**19)


def test_the_skip_connection_lets_it_through():
    found = fate(chain(1.0, 0.0, depth=20, skip=True))
    assert found.id == "through"
    assert "adds 1 to every factor" in found.headline


def test_what_the_skip_connection_would_do_is_said_in_numbers():
    assert fate(chain(1.0, 0.0, depth=20)).cure == "With the skip connection the product of its factors would be 1.5."
    assert float(fate(chain(1.0, 0.0, depth=20, skip=True)).ratio) == pytest.approx(1.5, abs=0.05)


def test_a_dead_neuron_is_named_the_one_nearest_to_the_output():
    c = with_link(with_link(chain(1.0, 0.5, "relu", depth=9, y=3.0), 6, b=-50.0), 2, b=-50.0)
    found = fate(c)
    assert (found.id, found.link, found.ratio) == ("dead", 6, None)
    assert found.headline.startswith("dead at neuron 7: ReLU is flat at z = ")
    p = evaluate(c)
    assert [v.mantissa == 0 for v in p.dC_db] == [True] * 7 + [False] * 2


def test_what_wakes_a_dead_neuron_wakes_it():
    c = with_link(chain(1.0, 0.5, "relu", depth=3), 1, b=-5.0)
    assert "b of neuron 2 above −1 wakes it" in fate(c).cure
    assert fate(with_link(c, 1, b=-0.999)).id != "dead"


def test_around_a_dead_neuron_the_skip_connection_leads():
    c = with_link(chain(1.0, 0.5, "relu", depth=9, skip=True, y=100.0), 6, b=-5000.0)
    assert fate(c).id != "dead"
    assert evaluate(c).dC_db[6].mantissa == 0
    assert evaluate(c).dC_db[5].mantissa != 0


def test_one_saturated_neuron_is_blamed():
    c = with_link(chain(1.0, 0.1, "tanh", depth=6), 2, b=9.0)
    found = fate(c)
    assert (found.id, found.link) == ("saturated", 2)
    assert "small and not 0" in found.headline


def test_far_out_in_a_tail_it_is_still_saturated_and_not_dead():
    found = fate(chain(1.0, -2000.0))
    assert found.id == "saturated"
    assert "10⁻⁸⁶⁹" in found.headline


def test_a_weight_of_zero_cuts_off_what_lies_below():
    c = with_link(chain(1.0, 0.5, "tanh", depth=5), 3, w=0.0)
    assert (fate(c).id, fate(c).link) == ("cut", 3)
    assert [v.mantissa == 0 for v in evaluate(c).dC_db] == [True, True, True, False, False]


def test_a_first_weight_of_zero_cuts_off_no_bias():
    assert fate(with_link(chain(1.0, 0.5, "tanh", depth=5), 0, w=0.0)).id != "cut"


@pytest.mark.parametrize(("w", "id"), [(1e-9, "vanishes"), (900.0, "explodes")])
def test_one_weight_that_alone_makes_it_is_named(w, id):
    found = fate(with_link(chain(1.0, 0.5, "linear", depth=50), 41, w=w))
    assert (found.id, found.link, found.factor) == (id, 41, None)
    assert "w of neuron 42 is" in found.headline
    assert found.headline.endswith("multiply to 1.")


def test_a_weight_far_smaller_than_all_that_sigmoids_take_is_named():
    found = fate(chain([0.8, -1.2, 1e-300], [-0.2, 0.5, 0.1], x=1.5))
    assert (found.id, found.link) == ("vanishes", 2)
    assert "w of neuron 3 is 1·10⁻³⁰⁰" in found.headline


def test_with_skip_the_one_factor_that_makes_it_is_named():
    found = fate(with_link(chain(0.01, 0.5, "linear", depth=6, skip=True), 3, w=-0.999))
    assert (found.id, found.link) == ("vanishes", 3)
    assert "f′·w + 1 of neuron 4 is 0.001" in found.headline


def test_with_skip_a_weight_of_minus_one_can_cancel_the_one():
    assert fate(chain(-1.0, 0.5, "linear", depth=4, skip=True)).id == "cut"


def test_what_cancels_at_the_first_neuron_cuts_off_no_bias():
    assert fate(chain([-1.0, 0.5, 0.5], 0.5, "linear", skip=True)).id != "cut"


def test_where_a_is_y_there_is_nothing_to_pass_on():
    assert fate(chain(1.0, 0.0, "linear", depth=4, x=1.0)).id == "minimum"


def test_one_neuron_is_no_chain():
    assert fate(chain(1.0, 0.0)).id == "through"


def test_two_neurons_have_one_factor_between_them():
    assert "that is the factor w·f′ between them" in fate(chain(1.0, 0.0, depth=2)).headline


@given(chains(most=12))
def test_every_chain_has_one_verdict_in_words(c):
    found = fate(c)
    assert found.id in OUTCOMES
    assert "{" not in found.headline + found.cure


@given(chains(most=12))
def test_the_ratio_is_that_of_the_gradients(c):
    p, found = evaluate(c), fate(c)
    if found.ratio is None:
        return
    grads = p.dC_da[1:] if c.skip else p.dC_db
    assert float(grads[-1] * found.ratio) == pytest.approx(float(grads[0]), rel=1e-9, abs=1e-300)
    assert len(between(p)) == c.depth - 1
