"""Every shipped scenario of the Chain lab loads, reads well, and does what its file says it does."""

import re

import pytest

from biasviz import files
from biasviz.chain.files import EXPECTED
from biasviz.labs import LABS
from biasviz.opening import scenario_state
from biasviz.state import View
from chain.scenario_cases import OF, found, is_found

HEADERS = files.scenarios_of("chain")
IDS = [header.id for header in HEADERS]


@pytest.mark.parametrize("id", IDS)
def test_what_its_author_expects_is_found(id):
    scenario = files.load_any(id)
    assert scenario.expect, "a scenario without numbers shows nothing that a test could hold it to"
    for expectation in scenario.expect:
        here = found(scenario.shown)
        for name, expected in expectation.values:
            assert is_found(expected, here[name]), (name, here[name])


def test_everything_that_an_author_may_expect_can_be_found():
    assert set(OF) == set(EXPECTED)


@pytest.mark.parametrize("id", IDS)
def test_its_words_can_be_read_aloud(id):
    header = next(h for h in HEADERS if h.id == id)
    assert len(header.title) <= 45
    assert not header.title.endswith(".")
    assert header.watch.endswith(".")
    assert len(header.watch) <= 118, "four lines in the panel"
    assert "-" not in re.sub(r"\w-\w", "", header.watch), "a true minus sign"


def test_there_are_27_in_groups_in_order():
    assert len(HEADERS) == 27
    groups = [header.group for header in HEADERS]
    assert list(dict.fromkeys(groups)) == list(files.GROUPS_OF["chain"])
    assert groups == sorted(groups, key=files.GROUPS.index)


def test_titles_sentences_and_setups_are_unique():
    assert len({header.title for header in files.all_scenarios()}) == len(files.all_scenarios())
    assert len({header.watch for header in HEADERS}) == len(HEADERS)
    shown = {(s.setup, s.shown.page, s.shown.link, s.shown.mover) for s in map(files.load_any, IDS)}
    assert len(shown) == len(HEADERS)


def test_the_lab_opens_with_the_first_of_its_menu():
    assert HEADERS[0].id == LABS["chain"].first
    lab = scenario_state(LABS["chain"].first, View()).chain
    assert (lab.page, lab.scenario, lab.arrived) == ("question", "missing-b", True)


def test_every_page_of_the_lab_has_scenarios():
    assert {files.load_any(id).shown.page for id in IDS} == {"differential", "question", "depth"}
