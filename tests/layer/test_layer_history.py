"""What is done in the Batch lab can be undone, and is called by what it changed; what only happens is no deed."""

from dataclasses import fields, replace

import pytest

from biasviz import files, updates
from biasviz.data import Generated
from biasviz.experiments.layer.lab import BatchLab
from biasviz.history import History, changed, record, redo, undo
from biasviz.layer_history import LOOKS, SETTINGS
from biasviz.opening import scenario_state
from biasviz.state import View, at_rest, with_batch
from biasviz.updates import batch, batch_curve, data_rows, sharing_bias, xray
from biasviz.updates import data as of_data

START = scenario_state("sum-over-rows", View())
SHARED = scenario_state("shared-by-units", View())
MADE = Generated("line", 30, 0, (("slope", 2.0), ("intercept", 1.0), ("noise", 0.3)))
DEEDS = (
    ("bias b", START, lambda s: batch.set_bias(s, 0, 1.25)),
    ("weights W", START, lambda s: batch.set_weight(s, 0, 0, 1.25)),
    ("weights W", START, lambda s: batch.draw_weights(s, 3)),
    ("activation", START, lambda s: batch.choose_activation(s, "tanh")),
    ("loss", START, lambda s: batch.choose_loss(s, "half_mse")),
    ("reduction", START, lambda s: batch.choose_reduction(s, "mean")),
    ("reduction", START, lambda s: batch.choose_reduction(batch.keep_movement(s, False), "mean")),
    ("learning rate", START, lambda s: batch.set_learning_rate(s, 0.25)),
    ("optimizer", START, lambda s: batch.choose_optimizer(s, "adam")),
    ("what moves", START, lambda s: batch.choose_moves(s, "both")),
    ("rows of a step", START, lambda s: batch.set_batch_size(s, 4)),
    ("seed", batch.set_batch_size(START, 4), lambda s: batch.set_seed(s, 5)),
    ("muted row", START, lambda s: batch.mute(s, 3)),
    ("target y", START, lambda s: batch.set_target(s, 3, 1, 0.25)),
    ("data", START, lambda s: data_rows.set_cell(s, 1, "x1", "9")),
    ("data", START, lambda s: data_rows.remove_rows(s, [1])),
    ("data", START, lambda s: batch.set_data(s, MADE, ["x"], ["y"])),
    ("columns of X and Y", START, lambda s: of_data.set_roles(s, ["x3"], "")),
    ("page", START, lambda s: updates.choose_page(s, "curve")),
    ("neuron", START, lambda s: batch.choose_neuron(s, 2)),
    ("view of b", START, lambda s: batch.look_at(s, (-1.0, 1.0))),
    ("random minibatches", START, lambda s: batch_curve.set_count(s, 77)),
    ("what the learning rate does", START, lambda s: batch.keep_movement(s, False)),
    ("shapes", START, lambda s: xray.switch(s, "keepdims", False)),
    ("step", START, updates.step),
    ("step", START, updates.quarter),
    ("speed", START, lambda s: updates.set_speed(s, 8.0)),
    ("play", START, updates.toggle_play),
    ("open", START, lambda s: updates.load_scenario(s, "rows-cancel")),
    ("lab", START, lambda s: updates.open_lab(s, "neuron")),
    ("bias b", SHARED, lambda s: sharing_bias.set_bias(s, 0.5)),
    ("learning rate", SHARED, lambda s: sharing_bias.set_learning_rate(s, 0.25)),
    ("activation", SHARED, lambda s: sharing_bias.choose_activation(s, "tanh")),
    ("what shares a bias", SHARED, lambda s: sharing_bias.share(s, "all")),
    ("bias that is looked at", SHARED, lambda s: sharing_bias.choose_bias(s, 2)),
    ("what shares", SHARED, lambda s: sharing_bias.choose_kind(s, "convolution")),
    ("units", SHARED, lambda s: sharing_bias.draw_units(s, 2, 3, 1)),
    ("step", SHARED, updates.step),
)


@pytest.mark.parametrize(("words", "state", "deed"), DEEDS)
def test_a_deed_is_called_by_what_it_changed_and_undone_exactly(words, state, deed):
    before = updates.quarter(state)
    after = deed(before)
    assert changed(before, after) == words
    history = record(History(), before, after)
    assert [entry.words for entry in history.past] == [words]
    history, back = undo(history, after)
    assert back == at_rest(before)
    _, again = redo(history, back)
    assert again == at_rest(after)


def test_a_scenario_of_the_other_lab_is_opened_in_one_deed():
    neuron = scenario_state(files.DEFAULT, View())
    opened = updates.load_scenario(neuron, "rows-cancel")
    history = record(History(), neuron, opened, words="open")
    assert [entry.words for entry in history.past] == ["open"]
    assert undo(history, opened)[1] == neuron
    assert updates.load_scenario(opened, files.DEFAULT).lab == "neuron"


def test_what_only_passes_is_no_deed():
    for passing in (
        batch.point_at(START, ("dZ", 1, 2)),
        batch_curve.hover(START, 0.5),
        batch.scroll(START, 3),
        updates.advance(replace(START, batch=replace(START.batch, playing=True)), 0.1),
        with_batch(START, note="Something.", veiled=frozenset({"next"})),
    ):
        settled = with_batch(passing, playing=False, place=START.batch.place)
        assert settled != START or passing.batch.playing
        assert changed(START, settled) is None


def test_every_field_of_the_lab_that_is_looked_at_has_words():
    named = {name for _, names in LOOKS for name in names}
    elsewhere = {"scenario", "loaded", "title", "watch", "run", "sharing", "playing"}
    passing = {"hover", "over", "note", "veiled", "first"}
    assert {f.name for f in fields(BatchLab)} == named | elsewhere | passing
    run = START.batch.run
    own = {*vars(run), *vars(run.start)} - {"start", "batch"}
    assert own == set(SETTINGS)


def test_a_drag_of_a_bias_a_target_or_the_place_is_one_deed():
    for deed in (
        lambda s, k: batch.set_bias(s, 0, 0.1 * k),
        lambda s, k: batch.set_target(s, 2, 1, 0.1 * k),
        lambda s, k: updates.scrub(s, 0.2 * k),
    ):
        history, state = History(), START
        for k in range(1, 9):
            after = deed(state, k)
            history, state = record(history, state, after, press=1), after
        assert len(history.past) == 1
        assert undo(history, state)[1] == START


def test_a_drag_that_comes_back_to_where_it_began_is_none():
    history, state = History(), START
    for value in (1.0, 2.0, START.batch.run.start.bias[0]):
        after = batch.set_bias(state, 0, value)
        history, state = record(history, state, after, press=1), after
    assert history.past == ()
