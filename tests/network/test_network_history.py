"""What is done in the Network lab can be undone, and is called by what it changed; what only happens is no deed."""

from dataclasses import fields, replace

import pytest

from biasviz import files, updates
from biasviz.data import Generated
from biasviz.experiments.network.lab import NetworkLab
from biasviz.experiments.network.spec import SETTINGS, Network, Training
from biasviz.history import History, changed, named, record, redo, undo
from biasviz.network.history import LOOKS, NAMES, NETWORK
from biasviz.opening import scenario_state
from biasviz.state import View, at_rest, with_network
from biasviz.updates import network, network_bias, training

START = scenario_state("two-layers", View())
MADE = Generated("moons", 30, 0, (("noise", 0.1),))
ON = updates.step(updates.step(START))
DEEDS = (
    ("bias b1[3]", START, lambda s: network.set_bias(s, 0, 2, 1.25)),
    ("bias b1[3]", ON, lambda s: network.set_bias(s, 0, 2, 1.25)),
    ("bias b2[1]", ON, lambda s: network.set_bias(s, 1, 0, 1.25)),
    ("bias b1", network.share_biases(START, True), lambda s: network.set_bias(s, 0, 2, 1.25)),
    ("bias b1", updates.step(network.share_biases(START, True)), lambda s: network.set_bias(s, 0, 2, 1.25)),
    ("biases", START, lambda s: network.set_all_biases(s, 0.5)),
    ("weight W2[3, 1]", START, lambda s: network.set_weight(s, 1, 2, 0, 0.5)),
    ("weight W2[3, 1]", ON, lambda s: network.set_weight(s, 1, 2, 0, 0.5)),
    ("weight W1[1, 2]", network.set_seed(START, 3), lambda s: network.set_weight(s, 0, 0, 1, 0.5)),
    ("weights", START, lambda s: network.choose_init(s, "he")),
    ("weights", network.choose_init(START, "equal"), lambda s: network.set_init_scale(s, 0.5)),
    ("seed", START, lambda s: network.set_seed(s, 3)),
    ("learning rate", START, lambda s: network.set_learning_rate(s, 0.25)),
    ("learning rate", ON, lambda s: network.set_learning_rate(s, 0.25)),
    ("optimizer", ON, lambda s: network.choose_optimizer(s, "adam")),
    ("optimizer", network.choose_optimizer(ON, "momentum"),
     lambda s: network.set_parameter(s, "optimizer", "momentum", 0.5)),
    ("what moves", ON, lambda s: network.choose_moves(s, "b")),
    ("rows of a step", ON, lambda s: network.set_batch_size(s, 2)),
    ("order of the rows", network.set_learning_rate(ON, 0.25), lambda s: network.set_order(s, 2)),
    ("hidden layers", ON, lambda s: network.set_layers(s, 2)),
    ("units of layer 1", ON, lambda s: network.set_units(s, 0, 5)),
    ("activation of layer 2", network.set_layers(START, 2), lambda s: network.choose_activation(s, 1, "relu")),
    ("activation of layer 1", network.choose_activation(START, 0, "elu"),
     lambda s: network.set_parameter(s, "activation", "alpha", 0.5)),
    ("activation of the output", network.choose_loss(START, "mse"), lambda s: network.choose_activation(s, 1, "tanh")),
    ("loss", network.set_learning_rate(ON, 0.25), lambda s: network.choose_loss(s, "mse")),
    ("reduction", ON, lambda s: network.choose_reduction(s, "sum")),
    ("shared bias", START, lambda s: network.share_biases(s, True)),
    ("rows that are held out", START, lambda s: network.set_test_share(s, 0.25)),
    ("scale of the inputs", START, lambda s: network.standardize(s, True)),
    ("data", START, lambda s: network.set_data(s, MADE, ("x1", "x2"), ("y",))),
    ("page", START, lambda s: updates.choose_page(s, "training")),
    ("bias that is looked at", START, lambda s: network.choose_unit(s, 1, 0)),
    ("row that is looked at", START, lambda s: network.choose_row(s, 2)),
    ("picture of what comes out", START, lambda s: network.picture_of_unit(s, True)),
    ("view of b", START, lambda s: network.look_at(s, (-1.0, 1.0))),
    ("step", START, updates.step),
    ("speed", START, lambda s: updates.set_speed(s, 64.0)),
    ("play", START, updates.toggle_play),
    ("play", START, lambda s: training.run_until(s, "converged")),
    ("lab", START, lambda s: updates.open_lab(s, "neuron")),
)  # fmt: skip


@pytest.mark.parametrize(("words", "state", "deed"), DEEDS)
def test_a_deed_is_called_by_what_it_changed_and_undone_exactly(words, state, deed):
    after = deed(state)
    assert changed(state, after) == words
    history = record(History(), state, after)
    assert [entry.words for entry in history.past] == [words]
    history, back = undo(history, after)
    assert back == at_rest(state)
    assert redo(history, back)[1] == at_rest(after)


def test_steps_of_another_length_have_names_of_their_own():
    assert named(training.epoch) == "an epoch"
    assert named(training.sample) == "a step of one row"


def test_a_scenario_of_another_lab_is_opened_in_one_deed():
    neuron = scenario_state(files.DEFAULT, View())
    opened = updates.load_scenario(neuron, "two-layers")
    history = record(History(), neuron, opened, words="open")
    assert undo(history, opened)[1] == neuron


def test_what_only_passes_is_no_deed():
    for passing in (
        network.point_at(START, ("bias", (1, 0))),
        network_bias.hover(START, 0.5, 2),
        with_network(START, first=2),
        with_network(START, note="Something.", veiled=frozenset({"next"})),
        with_network(START, pinned=("dZ", (0, 0, 0)), aside=0.5),
    ):
        assert passing != START
        assert changed(START, passing) is None


def test_every_field_of_the_lab_that_is_looked_at_has_words():
    named = {name for _, names in LOOKS for name in names}
    elsewhere = {"scenario", "loaded", "title", "watch", "run", "playing"}
    passing = {"hover", "over", "pinned", "aside", "until", "note", "veiled", "first"}
    assert {f.name for f in fields(NetworkLab)} == named | elsewhere | passing
    assert set(NAMES) == set(SETTINGS)
    by_itself = {"batch", "hidden", "biases", "init", "weights"}
    assert {f.name for f in fields(Network)} == set(NETWORK) | by_itself
    assert {f.name for f in fields(Training)} == set(SETTINGS) | {"start", "order", "edits"}


@pytest.mark.parametrize("state", [START, ON])
def test_a_drag_of_a_bias_or_of_the_place_is_one_deed(state):
    for deed in (lambda s, k: network.set_bias(s, 0, 1, 0.1 * k), lambda s, k: updates.scrub(s, 2 + 0.2 * k)):
        history, here = History(), state
        for k in range(1, 9):
            after = deed(here, k)
            history, here = record(history, here, after, press=1), after
        assert len(history.past) == 1
        assert undo(history, here)[1] == state


def test_a_drag_that_comes_back_to_where_it_began_is_none():
    history, state = History(), START
    for value in (1.0, 2.0, 0.0):
        after = network.set_bias(state, 0, 1, value)
        history, state = record(history, state, after, press=1), after
    assert history.past == ()


def test_a_change_before_others_is_called_by_its_own_name():
    state = network.set_learning_rate(updates.step(network.set_bias(ON, 0, 0, 1.0)), 0.25)
    back = replace(state, network=replace(state.network, place=1.0))
    assert changed(back, network.choose_optimizer(back, "adam")) == "optimizer"
    assert changed(back, network.set_bias(back, 0, 1, 1.0)) == "bias b1[2]"
