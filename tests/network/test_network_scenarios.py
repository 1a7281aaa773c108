"""Every shipped scenario of the Network lab loads, reads well, and does what its file says it does."""

import re

import pytest

from biasviz import files
from biasviz.experiments.network.path import path_of
from biasviz.labs import LABS
from biasviz.opening import scenario_state
from biasviz.state import View
from network.scenario_cases import found, is_found

HEADERS = files.scenarios_of("network")
IDS = [header.id for header in HEADERS]


@pytest.mark.parametrize("id", IDS)
def test_what_its_author_expects_is_found(id):
    scenario = files.load_any(id)
    assert scenario.expect, "a scenario without numbers shows nothing that a test could hold it to"
    for expectation in scenario.expect:
        assert path_of(scenario.training).reach(expectation.steps) == expectation.steps
        here = found(scenario.shown, expectation.steps)
        for name, expected in expectation.values:
            assert is_found(expected, here[name], expectation.steps), (name, expectation.steps, here[name])


@pytest.mark.parametrize("id", IDS)
def test_its_words_can_be_read_aloud(id):
    header = next(h for h in HEADERS if h.id == id)
    assert len(header.title) <= 45
    assert not header.title.endswith(".")
    assert header.watch.endswith(".")
    assert len(header.watch) <= 160, "one line on a projector"
    assert len(re.findall(r"[.!?](?= |$)", header.watch)) == 1, "one sentence"
    assert "-" not in re.sub(r"\w-\w", "", header.watch), "a true minus sign"
    assert header.watch[0].isupper()


def test_there_are_at_least_12_in_groups_in_order():
    assert len(HEADERS) >= 12
    groups = [header.group for header in HEADERS]
    assert list(dict.fromkeys(groups)) == list(files.GROUPS_OF["network"])
    assert groups == sorted(groups, key=files.GROUPS.index)


def test_titles_sentences_and_trainings_are_unique():
    assert len({header.title for header in files.all_scenarios()}) == len(files.all_scenarios())
    assert len({header.watch for header in HEADERS}) == len(HEADERS)
    assert len({files.load_any(id).training for id in IDS}) == len(HEADERS)


def test_the_lab_opens_with_the_first_of_its_menu():
    assert HEADERS[0].id == LABS["network"].first
    lab = scenario_state(LABS["network"].first, View()).network
    assert (lab.page, lab.place, lab.scenario) == ("diagram", 0.0, "two-layers")


def test_pages_of_the_lab_have_scenarios():
    assert {files.load_any(id).shown.page for id in IDS} >= {"diagram", "backprop", "training"}
