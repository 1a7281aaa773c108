"""What can be changed on the page of shared biases, and what it starts anew."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from biasviz import updates
from biasviz.errors import InputError
from biasviz.experiments.layer.convolution import LIMITS, Convolution, evaluate
from biasviz.experiments.layer.shared import MAZUR
from biasviz.experiments.layer.sharing import Sharing, parts_of
from biasviz.experiments.layer.sharing_links import links_of
from biasviz.experiments.layer.sharing_trace import SharingTrace
from biasviz.experiments.neuron import lab as neuron_lab
from biasviz.experiments.neuron.spec import Descent
from biasviz.state import State, with_batch
from biasviz.updates import sharing_bias

OPENED = updates.open_lab(State(neuron_lab.opened("", Descent())), "batch")
START = with_batch(OPENED, page="sharing", sharing=Sharing(), shared_place=0.0, keeps_movement=True)
UNITS = sharing_bias.choose_kind(START, "units")
LAYER = sharing_bias.choose_example(UNITS, "layer")


def trace(state: State) -> SharingTrace:
    return SharingTrace(state.batch.sharing, state.batch.shared_place)


def test_an_edit_starts_anew_from_where_b_is():
    later = with_batch(START, shared_place=3.0)
    there = trace(later).spec.bias
    edited = sharing_bias.choose_activation(later, "sigmoid")
    assert edited.batch.shared_place == 0.0
    assert edited.batch.sharing.convolution.bias == there
    assert edited.batch.sharing.convolution.activation.id == "sigmoid"


def test_what_has_fallen_stays_fallen_where_as_much_falls():
    parts = parts_of(START.batch.sharing)
    halfway = with_batch(START, shared_place=10 / parts)
    assert trace(sharing_bias.set_bias(halfway, 1.0)).moment.landed == 10
    assert trace(sharing_bias.set_count(halfway, "images", 3)).moment.landed == 0


def test_a_bias_is_set_for_the_filter_that_is_looked_at():
    second = sharing_bias.choose_bias(START, 1)
    moved = sharing_bias.set_bias(second, 0.75)
    assert moved.batch.sharing.convolution.bias == (-0.3, 0.75, 0.1)
    assert trace(moved).db == evaluate(moved.batch.sharing.convolution).db[0, 1, 0, 0]
    assert sharing_bias.choose_bias(START, 99).batch.sharing.filter == 2
    assert sharing_bias.choose_bias(START, -1).batch.sharing.filter == 0


def test_a_shared_bias_is_set_for_all_its_units():
    moved = sharing_bias.set_bias(sharing_bias.choose_bias(UNITS, 3), 0.1)
    assert moved.batch.sharing.units.bias == (0.35, 0.35, 0.1, 0.1)


def test_fewer_filters_keep_the_chosen_one_in_sight():
    last = sharing_bias.choose_bias(START, 2)
    fewer = sharing_bias.set_count(last, "filters", 1)
    assert fewer.batch.sharing.chosen == 0
    assert fewer.batch.sharing.convolution.bias == (-0.3,)
    assert sharing_bias.set_count(fewer, "filters", 4).batch.sharing.convolution.bias == (-0.3, 0.0, 0.0, 0.0)


def test_mean_takes_the_rate_with_it_so_that_b_moves_alike():
    mean = sharing_bias.choose_reduction(START, "mean")
    assert mean.batch.sharing.convolution.learning_rate == pytest.approx(0.02 * 32)
    assert trace(with_batch(mean, shared_place=1.0)).spec.bias == pytest.approx(
        trace(with_batch(START, shared_place=1.0)).spec.bias
    )
    kept = sharing_bias.choose_reduction(with_batch(START, keeps_movement=False), "mean")
    assert kept.batch.sharing.convolution.learning_rate == 0.02
    back = sharing_bias.choose_reduction(mean, "sum")
    assert back.batch.sharing.convolution.learning_rate == pytest.approx(0.02)


def test_each_kind_keeps_its_own_settings_and_where_its_b_has_come_to():
    later = with_batch(START, shared_place=2.0)
    there = trace(later).spec.bias
    back = sharing_bias.choose_kind(sharing_bias.choose_kind(later, "units"), "convolution")
    assert back.batch.sharing.convolution.bias == there
    assert back.batch.shared_place == 0.0
    assert back.batch.sharing.units == MAZUR


def test_units_join_one_bias_after_the_other_and_take_its_value():
    joined = sharing_bias.join(UNITS, 0)
    assert joined.batch.sharing.units.members == ((0, 2, 3), (1,))
    assert joined.batch.sharing.units.bias == (0.6, 0.35, 0.6, 0.6)
    alone = sharing_bias.join(joined, 0)
    assert alone.batch.sharing.units.members == ((0,), (1,), (2, 3))
    assert sharing_bias.join(alone, 0).batch.sharing.units.members == MAZUR.members
    seen, state = set(), UNITS
    for _ in range(6):
        state = sharing_bias.join(state, 1)
        seen.add(state.batch.sharing.units.members)
    assert ((0, 1), (2, 3)) in seen
    assert ((0,), (1,), (2, 3)) in seen
    assert ((0,), (1, 2, 3)) in seen
    assert sharing_bias.join(UNITS, 9) == UNITS


def test_a_layer_is_drawn_anew_with_what_is_set_kept():
    set_ = sharing_bias.choose_activation(sharing_bias.join(LAYER, 5), "tanh")
    drawn = sharing_bias.draw_units(set_, 3, 4, 7).batch.sharing.units
    assert (drawn.rows, drawn.units, drawn.seed, drawn.activation.id) == (3, 4, 7, "tanh")
    assert drawn.groups == set_.batch.sharing.units.groups[:4]
    wider = sharing_bias.draw_units(set_, 3, 8, 7).batch.sharing.units
    assert wider.groups[:6] == set_.batch.sharing.units.groups


def test_ways_to_share_have_names():
    one = sharing_bias.share(UNITS, "all").batch.sharing.units
    assert one.members == ((0, 1, 2, 3),)
    assert sharing_bias.share(UNITS, "layer") == UNITS


@pytest.mark.parametrize(
    ("rule", "arguments"),
    [
        (sharing_bias.set_count, ("images", 5.0)), (sharing_bias.set_count, ("kernel", 2.5)),
        (sharing_bias.set_count, ("filters", 0.0)), (sharing_bias.choose_picture, ("cat",)),
        (sharing_bias.choose_channels, ("2",)), (sharing_bias.choose_target, ("none",)),
        (sharing_bias.set_learning_rate, (0.0,)), (sharing_bias.set_bias, (float("inf"),)),
        (sharing_bias.choose_kind, ("dense",)), (sharing_bias.choose_reduction, ("none",)),
        (sharing_bias.choose_activation, ("step",)),
    ],
)  # fmt: skip
def test_what_is_not_allowed_is_refused_in_a_sentence(rule, arguments):
    with pytest.raises(InputError):
        rule(START, *arguments)


def test_a_kernel_larger_than_its_image_is_refused():
    small = sharing_bias.set_count(START, "height", 4)
    with pytest.raises(InputError, match="does not fit an image of 4 × 6"):
        sharing_bias.set_count(small, "kernel", 5)


def test_runaway_biases_can_still_be_edited():
    wild = sharing_bias.set_learning_rate(sharing_bias.choose_activation(START, "linear"), 1e6)
    there = with_batch(wild, shared_place=50.0)
    edited = sharing_bias.choose_activation(there, "tanh")
    assert edited.batch.sharing.convolution.activation.id == "tanh"


@given(st.lists(st.tuples(st.sampled_from(sorted(LIMITS)), st.integers(-1, 13)), max_size=12))
def test_any_order_of_counts_leaves_something_that_can_be_shown(changes):
    state = START
    for name, value in changes:
        try:
            state = sharing_bias.set_count(state, name, value)
        except InputError:
            continue
    c = state.batch.sharing.convolution
    a = evaluate(c)
    assert a.dZ.shape == (c.images, c.filters, *c.output)
    assert min(c.output) >= 1


def test_a_position_is_linked_to_its_window_and_b_to_every_position():
    c = Convolution()
    spot = links_of(c, 0, ("dZ", 1, 6))
    assert spot.images == {(1, r, q) for r in (1, 2, 3) for q in (2, 3, 4)}
    assert (spot.outputs, spot.positions, spot.biases) == ({(1, 6)}, {6}, {0})
    everything = links_of(c, 0, ("b", 0, 0))
    assert len(everything.outputs) == c.positions
    assert everything.biases == {0}
    assert links_of(c, 0, ("db", 0, 2)).outputs == frozenset()
    corner = links_of(c, 0, ("X", 0, 0))
    assert corner.outputs == {(0, 0)}
    assert links_of(c, 0, ("X", 0, 14)).outputs == {(0, p) for p in (0, 1, 2, 4, 5, 6, 8, 9, 10)}
    assert links_of(c, 0, ("X", 1, 35)).outputs == {(1, 15)}
    assert links_of(c, 0, ("untied", 0, 3)).outputs == {(0, 3), (1, 3)}
    assert links_of(c, 0, None) == links_of(c, 0, ("W", 0, 0))


def test_a_unit_is_linked_to_its_bias_and_a_bias_to_its_units():
    assert links_of(MAZUR, 0, ("dZ", 0, 3)).biases == {1}
    assert links_of(MAZUR, 0, ("b", 0, 1)).outputs == {(0, 2), (0, 3)}
    assert links_of(MAZUR, 0, ("unit", 0, 0)).outputs == {(0, 0)}
    assert links_of(MAZUR, 0, ("unit", 0, 7)).outputs == frozenset()


def test_time_goes_through_the_positions_of_this_page():
    one = updates.step(START)
    assert trace(one).moment.landed == 1
    assert one.batch.place == START.batch.place
    assert trace(updates.quarter(one)).moment.step == 1
    assert trace(updates.step_back(one)).moment.landed == 0
