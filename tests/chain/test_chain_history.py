"""What is done in the Chain lab can be undone, and is called by what it changed; what only happens is no deed."""

from dataclasses import fields, replace

import pytest

from biasviz import files, updates
from biasviz.chain.history import CHAIN, LINK, LOOKS
from biasviz.experiments.chain.lab import ChainLab
from biasviz.experiments.chain.spec import Chain, Link
from biasviz.history import History, changed, record, redo, undo
from biasviz.opening import scenario_state
from biasviz.state import View, at_rest, with_chain
from biasviz.updates import chain, walking_back

START = scenario_state("to-the-bottom", View())
ALL = chain.set_together(START, True)
DEEDS = (
    ("bias b2", START, lambda s: chain.set_b(s, 1, 0.75)),
    ("bias b3", START, lambda s: chain.drag_b(s, 0.75)),
    ("biases", ALL, lambda s: chain.set_b(s, 1, 0.75)),
    ("weight w1", START, lambda s: chain.set_w(s, 0, 0.75)),
    ("weights", ALL, lambda s: chain.set_w(s, 0, 0.75)),
    ("weights", START, lambda s: chain.draw(s, 3)),
    ("weights", START, lambda s: chain.draw(s, 3, 2.0)),
    ("activation of neuron 2", START, lambda s: chain.choose_activation(s, 1, "relu")),
    ("activations", ALL, lambda s: chain.choose_activation(s, 1, "relu")),
    ("activation of neuron 2", chain.choose_activation(START, 1, "elu"),
     lambda s: chain.set_parameter(s, 1, "alpha", 0.5)),
    ("loss", START, lambda s: chain.choose_loss(s, "half_mse")),
    ("skip connection", START, chain.toggle_skip),
    ("input x", START, lambda s: chain.set_x(s, 2.0)),
    ("target y", START, lambda s: chain.set_y(s, 2.0)),
    ("depth", START, lambda s: chain.set_depth(s, 7)),
    ("depth", START, lambda s: chain.set_depth(s, 1)),
    ("small change dw2", START, lambda s: chain.set_dw(s, 1, 0.5)),
    ("small change db1", START, lambda s: chain.set_db(s, 0, 0.5)),
    ("small change dx", START, lambda s: chain.set_dx(s, 0.5)),
    ("small changes", START, chain.halve),
    ("padlock of w2", START, lambda s: chain.toggle_lock(s, "w", 1)),
    ("padlock of a1", START, lambda s: chain.toggle_lock(s, "a", 1)),
    ("padlock of x", START, lambda s: chain.toggle_lock(s, "a", 0)),
    ("page", START, lambda s: updates.choose_page(s, "depth")),
    ("neuron that is looked at", START, lambda s: chain.choose_link(s, 0)),
    ("bias that moves", START, lambda s: chain.choose_mover(s, 0)),
    ("all neurons alike", START, lambda s: chain.set_together(s, True)),
    ("view of b", START, lambda s: chain.look_at(s, (-1.0, 1.0))),
    ("step", START, walking_back.step),
    ("step", updates.choose_page(START, "depth"), lambda s: walking_back.scrub(s, 1.0)),
    ("step", updates.choose_page(START, "question"), lambda s: walking_back.scrub(s, 1.0)),
    ("speed", START, lambda s: updates.set_speed(s, 4.0)),
    ("play", START, updates.toggle_play),
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


def test_several_padlocks_and_a_draw_to_come_have_words_too():
    held = replace(START.chain.run, locks=frozenset({("w", 0), ("b", 0)}))
    assert changed(START, with_chain(START, run=held)) == "padlocks"
    assert changed(START, with_chain(START, draw=replace(START.chain.draw, scale=2.0))) == "how weights are drawn"


def test_a_scenario_of_another_lab_is_opened_in_one_deed():
    neuron = scenario_state(files.DEFAULT, View())
    opened = updates.load_scenario(neuron, "missing-b")
    history = record(History(), neuron, opened, words="open")
    assert undo(history, opened)[1] == neuron


def test_what_only_passes_is_no_deed():
    for passing in (
        chain.point_at(START, ("b", 1)),
        chain.point_over(START, 0.5),
        with_chain(START, note="Something.", veiled=frozenset({"slope"})),
    ):
        assert passing != START
        assert changed(START, passing) is None


def test_every_field_of_the_lab_and_of_a_chain_has_words():
    named = {name for _, names in LOOKS for name in names}
    elsewhere = {"scenario", "loaded", "title", "watch", "run", "playing"}
    assert {f.name for f in fields(ChainLab)} == named | elsewhere | {"hover", "over", "note", "veiled"}
    assert {f.name for f in fields(Chain)} == set(CHAIN) | {"links"}
    assert {f.name for f in fields(Link)} == set(LINK)


@pytest.mark.parametrize(
    "deed", [lambda s, k: chain.drag_b(s, 0.1 * k), lambda s, k: walking_back.scrub(s, 0.2 * k)]
)  # fmt: skip
def test_a_drag_of_a_bias_or_of_the_place_is_one_deed(deed):
    history, here = History(), START
    for k in range(1, 9):
        after = deed(here, k)
        history, here = record(history, here, after, press=1), after
    assert len(history.past) == 1
    assert undo(history, here)[1] == START
