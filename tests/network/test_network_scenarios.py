"""Every shipped scenario of the Network lab loads, reads well, and does what its file says it does."""

import re

import numpy as np
import pytest

from biasviz import files
from biasviz.experiments.network.initial import weights_of
from biasviz.experiments.network.path import path_of
from biasviz.experiments.network.rows import training_rows
from biasviz.labs import LABS
from biasviz.opening import scenario_state
from biasviz.state import View
from network.scenario_cases import found, is_found

HEADERS = files.scenarios_of("network")
IDS = [header.id for header in HEADERS]
FAR = 2_000
"""Steps up to which the program's own path is walked for each number."""


@pytest.mark.parametrize("id", IDS)
def test_what_its_author_expects_is_found(id):
    scenario = files.load_any(id)
    assert scenario.expect, "a scenario without numbers shows nothing that a test could hold it to"
    for expectation in (e for e in scenario.expect if e.steps <= FAR):
        assert path_of(scenario.training).reach(expectation.steps) == expectation.steps
        here = found(scenario.shown, expectation.steps)
        for name, expected in expectation.values:
            assert is_found(expected, here[name], expectation.steps), (name, expectation.steps, here[name])


def walked(run, steps):
    """Walk a network of two layers of sigmoids with half MSE, as anybody would write it; return loss, b1 and b2."""
    network = run.start
    (X, Y), (W1, W2), (b1, b2) = training_rows(network), weights_of(network), map(np.array, network.biases)
    assert (network.loss, network.reduction, run.optimizer.id) == ("half_mse", "sum", "gd")
    for _ in range(steps):
        A1 = 1 / (1 + np.exp(-(X @ W1 + b1)))
        A2 = 1 / (1 + np.exp(-(A1 @ W2 + b2)))
        dZ2 = (A2 - Y) * A2 * (1 - A2)
        dZ1 = dZ2 @ W2.T * A1 * (1 - A1)
        W2, W1 = W2 - run.learning_rate * A1.T @ dZ2, W1 - run.learning_rate * X.T @ dZ1
        if run.moves == "both":
            db2, db1 = dZ2.sum(axis=0), dZ1.sum(axis=0)
            b2 = b2 - run.learning_rate * (db2.sum() if network.shared else db2)
            b1 = b1 - run.learning_rate * (db1.sum() if network.shared else db1)
    A2 = 1 / (1 + np.exp(-(1 / (1 + np.exp(-(X @ W1 + b1))) @ W2 + b2)))
    return {"loss": 0.5 * ((A2 - Y) ** 2).sum(), "b1": b1, "b2": b2}


def test_the_worked_example_comes_to_its_digits_after_10000_steps():
    far = {id: e for id in IDS for e in files.load_any(id).expect if e.steps > FAR}
    assert set(far) == {"article-weights-only", "article-shared-biases", "article-separate-biases"}
    for id, expectation in far.items():
        run = files.load_any(id).training
        there = walked(run, expectation.steps)
        for name, expected in expectation.values:
            assert is_found(expected, there[name], expectation.steps), (id, name, there[name])
        near = found(files.load_any(id).shown, 300)
        assert is_found(walked(run, 300)["loss"], near["loss"])
    assert [f"{dict(e.values)['loss']:.3g}" for e in far.values()] == ["3.51e-05", "4.36e-06", "2.45e-06"]


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
