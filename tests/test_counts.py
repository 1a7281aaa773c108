"""Whole numbers: one limit each, whoever gives them, and one sentence for what is none."""

import pytest

from biasviz import files
from biasviz.counts import MOST_DRAWS, MOST_SEED, MOST_SHORT_SEED, whole
from biasviz.document import state_from, text_of
from biasviz.errors import InputError
from biasviz.opening import scenario_state
from biasviz.state import View
from biasviz.updates import batch, batch_curve, sharing_bias

NEURON = scenario_state(files.DEFAULT, View())
BASE = scenario_state("sum-over-rows", View())


@pytest.mark.parametrize(
    ("value", "shown"),
    [(-1, "-1"), (11, "11"), (1.5, "1.5"), (float("nan"), "nan"), (float("inf"), "inf"), (2**32, "4,294,967,296")],
)
def test_what_is_no_such_number_is_refused_with_every_digit(value, shown):
    with pytest.raises(InputError) as told:
        whole("seed", value, 0, 10)
    assert str(told.value) == f"seed = {shown} is not allowed: it must be a whole number from 0 to 10."
    assert (whole("seed", 10.0, 0, 10), type(whole("seed", 10.0, 0, 10))) == (10, int)


def shared(value):
    units = sharing_bias.choose_example(sharing_bias.choose_kind(BASE, "units"), "layer")
    return sharing_bias.draw_units(units, 4, 6, value)


@pytest.mark.parametrize(
    ("most", "by_hand"),
    [
        (MOST_DRAWS, lambda v: batch_curve.set_count(batch_curve.set_size(BASE, 1), v)),
        (MOST_SEED, lambda v: batch_curve.set_seed(BASE, v)),
        (MOST_SEED, lambda v: batch.set_seed(BASE, v)),
        (MOST_SEED, lambda v: batch.draw_weights(BASE, v)),
        (MOST_SHORT_SEED, shared),
        (MOST_SHORT_SEED, lambda v: sharing_bias.set_count(BASE, "seed", v)),
    ],
)
def test_a_file_may_have_what_a_hand_may_set_and_no_more(most, by_hand):
    text = text_of(by_hand(most))
    assert text.count(f" = {most}") == 1
    assert text_of(state_from(text, NEURON)) == text
    for more in (lambda: by_hand(most + 1), lambda: state_from(text.replace(f" = {most}", f" = {most + 1}"), NEURON)):
        with pytest.raises(InputError, match=f"must be a whole number from . to {most:,}"):
            more()
