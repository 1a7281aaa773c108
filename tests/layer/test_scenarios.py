"""Every shipped scenario of the Batch lab loads, reads well, and does what its file says it does."""

import re

import numpy as np
import pytest

from biasviz import files
from biasviz.experiments.layer.path import path_of
from biasviz.experiments.layer.xray_report import xrayed
from biasviz.labs import LABS
from biasviz.opening import scenario_state
from biasviz.state import View
from layer.scenario_cases import found

HEADERS = files.scenarios_of("batch")
IDS = [header.id for header in HEADERS]


@pytest.mark.parametrize("id", IDS)
def test_what_its_author_expects_is_found(id):
    scenario = files.load_any(id)
    assert scenario.expect, "a scenario without numbers shows nothing that a test could hold it to"
    for expectation in scenario.expect:
        assert path_of(scenario.training).reach(expectation.steps) == expectation.steps
        here = found(scenario.shown, expectation.steps)
        for name, expected in expectation.values:
            where = f"{name} after {expectation.steps} steps"
            if isinstance(expected, str):
                assert here[name] == expected or (name == "detail" and expected in here[name]), where
                continue
            values, actual = np.array(expected, dtype=float), np.array(here[name], dtype=float)
            assert values.size == actual.size, where
            assert actual.reshape(values.shape) == pytest.approx(values, rel=1e-6, abs=1e-9), where


@pytest.mark.parametrize("id", IDS)
def test_its_words_can_be_read_aloud(id):
    header = next(h for h in HEADERS if h.id == id)
    assert len(header.title) <= 45
    assert not header.title.endswith(".")
    assert header.watch.endswith(".")
    assert len(re.findall(r"[.!?](?= |$)", header.watch)) == 1, "one sentence"
    assert "-" not in re.sub(r"\w-\w", "", header.watch), "a true minus sign"
    assert header.watch[0].isupper()


@pytest.mark.parametrize("id", IDS)
def test_its_targets_are_those_of_its_loss(id):
    trace_targets = found_targets(id)
    assert files.load_any(id).training.start.loss_record.targets.contains(trace_targets).all()


def found_targets(id):
    from biasviz.experiments.layer.evaluation import targets

    return targets(files.load_any(id).training.start.batch)


def test_there_are_at_least_14_in_groups_in_order():
    assert len(HEADERS) >= 14
    groups = [header.group for header in HEADERS]
    assert list(dict.fromkeys(groups)) == list(files.GROUPS_OF["batch"])
    assert groups == sorted(groups, key=files.GROUPS.index)


def test_titles_sentences_and_what_is_shown_are_unique():
    assert len({header.title for header in files.all_scenarios()}) == len(files.all_scenarios())
    assert len({header.watch for header in HEADERS}) == len(HEADERS)
    shown = {(s.training, s.shown.xray, s.shown.sharing) for s in map(files.load_any, IDS)}
    assert len(shown) == len(HEADERS)


def test_the_lab_opens_with_the_first_of_its_menu():
    assert HEADERS[0].id == LABS["batch"].first
    lab = scenario_state(LABS["batch"].first, View()).batch
    assert (lab.page, lab.place, lab.scenario) == ("layer", 0.0, LABS["batch"].first)


def test_every_page_of_the_lab_has_a_scenario_but_the_table():
    assert {files.load_any(id).shown.page for id in IDS} >= {"layer", "curve", "shapes", "sharing"}


@pytest.mark.parametrize(("id", "first", "all"), [("leaky-rows", 13, 26), ("small-leak-rows", 139, 159)])
def test_rows_come_alive_at_the_steps_that_it_tells(id, first, all):
    scenario = files.load_any(id)
    assert str(first) in scenario.watch
    assert str(all) in scenario.watch
    path = path_of(scenario.training)
    path.reach(all)
    alive = [int((found(scenario.shown, step)["Z"] > 0).sum()) for step in (0, first - 1, first, all - 1, all)]
    assert alive[:2] == [0, 0]
    assert alive[2] == 1
    assert alive[3] < 4
    assert alive[4] == 4


def xray_of(id):
    lab = scenario_state(id, View()).batch
    return {line.name: line for line in xrayed(lab.run, 0, lab.xray, lab.neuron).lines}


def test_flat_targets_leave_db_as_it_was_and_spoil_the_rest():
    lines = xray_of("flat-targets")
    assert lines["dZ"].array.shape == (4, 4)
    assert float(lines["db"].array) == -2.5
    assert float(lines["L"].array) == 6.25
    assert float(lines["dW"].array) == -2.5


def test_the_wrong_axis_fails_only_where_rows_and_neurons_are_not_equally_many():
    wrong, square = xray_of("wrong-axis"), xray_of("square-axis")
    assert wrong["db"].array == pytest.approx([0.2, 0.3])
    assert wrong["b"].error[0] == "ValueError"
    assert square["db"].array == pytest.approx([0.2, 0.3, 0.3])
    assert square["b"].error is None


def test_the_bias_of_integers_refuses_its_step_and_a_missing_keepdims_does_not():
    assert xray_of("integer-bias")["b"].error is not None
    assert xray_of("no-keepdims")["db"].array.shape == (2,)
    assert xray_of("no-keepdims")["b"].error is None
