"""The table of the labs: every part that it names is there, and nothing of a lab is imported before it is asked for."""

import subprocess
import sys
from dataclasses import fields

import pytest

from biasviz import files, updates
from biasviz.labs import LABS
from biasviz.opening import scenario_state
from biasviz.state import State, View, at_rest, off_shelf, on_shelf, with_lab, with_open
from biasviz.traces import trace_of

OTHERS = [id for id in LABS if id != "neuron"]
NAMED = ("rules", "trace", "timing", "ahead", "stage", "scenario", "tables", "changed", "code", "scene")
TIME = ("toggle_play", "pause", "step", "step_back", "quarter", "scrub", "reset", "advance")


def start():
    return scenario_state(files.DEFAULT, View())


@pytest.mark.parametrize("lab", OTHERS)
@pytest.mark.parametrize("name", NAMED)
def test_every_part_that_a_lab_names_is_there(lab, name):
    if getattr(LABS[lab], name):
        assert LABS[lab].part(name) is not None
    else:
        assert name == "ahead"


@pytest.mark.parametrize("lab", LABS)
def test_time_has_the_same_rules_in_every_lab(lab):
    rules = LABS[lab].part("rules")
    assert [name for name in TIME if not callable(getattr(rules, name, None))] == []


@pytest.mark.parametrize("lab", OTHERS)
def test_a_scene_of_a_lesson_finds_what_it_needs(lab):
    kit = LABS[lab].part("scene")
    assert set(kit.PREDICTED)
    assert set(kit.SETTINGS)
    assert set(kit.EXPECTED)


def test_a_state_has_a_field_for_every_lab():
    assert [f.name for f in fields(State) if f.name in LABS] == list(LABS)


@pytest.mark.parametrize("lab", LABS)
def test_every_lab_opens_with_its_first_scenario_and_is_evaluated(lab):
    state = updates.open_lab(start(), lab)
    assert (state.lab, state.open.scenario) == (lab, LABS[lab].first)
    assert state.open is getattr(state, lab)
    assert trace_of(state).lab is state.open


@pytest.mark.parametrize("lab", LABS)
def test_every_lab_has_what_all_labs_have(lab):
    found = updates.open_lab(start(), lab).open
    assert found.run == found.loaded
    assert found.page in (*found.pages, "")
    assert not found.playing
    assert found.soon().run == found.run
    assert all(len(walk) == 3 for walk in found.walks)
    assert found.kinds
    assert found.runs


@pytest.mark.parametrize("lab", LABS)
def test_at_rest_time_stands_still_in_every_lab_that_was_opened(lab):
    state = updates.toggle_play(updates.open_lab(start(), lab))
    assert state.open.playing
    away = updates.open_lab(state, "neuron" if lab != "neuron" else "chain")
    assert not getattr(away, lab).playing
    assert at_rest(away) is away


def test_a_lab_that_was_left_is_found_as_it_was():
    state = updates.step(updates.open_lab(start(), "network"))
    back = updates.open_lab(updates.open_lab(state, "chain"), "network")
    assert back.network == state.network


def test_what_a_shelf_holds_of_a_lab_is_gone_once_it_is_open():
    state = State(start().neuron, shelf=(("network", "no text of an experiment"), ("chain", "neither")))
    assert on_shelf(state, "network") == "no text of an experiment"
    opened = updates.open_lab(state, "network")
    assert opened.network.scenario == LABS["network"].first
    assert [id for id, _ in opened.shelf] == ["chain"]
    assert off_shelf(opened, "chain").shelf == ()


def test_fields_are_changed_in_the_lab_that_is_open():
    state = updates.open_lab(start(), "chain")
    there = with_open(state, speed=64.0)
    assert (there.chain.speed, there.neuron.speed) == (64.0, state.neuron.speed)


def test_another_lab_in_its_place_is_the_open_one():
    state = updates.open_lab(start(), "network")
    other = with_lab(start(), "network", state.network)
    assert other.lab == "network"
    assert other.open == state.network


def test_neither_state_nor_lessons_import_a_lab_that_was_never_opened():
    code = (
        "import sys; from biasviz import files, lessons, session, shortcode, updates;"
        "from biasviz.opening import scenario_state; from biasviz.state import View;"
        "scenario_state(files.DEFAULT, View()); files.all_scenarios(); lessons.all_lessons();"
        "late = ('biasviz.experiments.layer', 'biasviz.experiments.network', 'biasviz.experiments.chain',"
        "'biasviz.network', 'biasviz.chain', 'biasviz.data');"
        "print([m for m in sys.modules if m.startswith(late)])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.strip() == "[]"
