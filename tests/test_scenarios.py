"""Every shipped scenario of the Neuron lab loads, reads well, and does what its file says it does."""

import re

import pytest

from biasviz import files, resources, tomlfile
from biasviz.experiments.neuron.detective import explain
from biasviz.experiments.neuron.path import Path
from biasviz.experiments.neuron.verdict import verdict
from biasviz.settings import check_targets

HEADERS = files.scenarios_of("neuron")
IDS = [header.id for header in HEADERS]


def found(path, step):
    """Return what an expectation may name, at that step."""
    point, said, reason = path.point(step), verdict(path, step), explain(path.neuron(step))
    return {
        "b": point.neuron.b, "w": point.neuron.w, "z": point.z[0], "a": point.a[0], "loss": point.loss,
        "dL_db": point.dL_db, "d2L_db2": point.d2L_db2, "dL_dw": point.dL_dw, "next_b": path.next_b(step),
        "reason": reason.id if reason else "none", "outcome": said.outcome, "outcome_step": said.step,
        "period": said.period, "detail": said.detail, "undefined": point.undefined,
    }  # fmt: skip


@pytest.mark.parametrize("id", IDS)
def test_what_its_author_expects_is_found(id):
    scenario = files.load_scenario(id)
    path = Path(scenario.descent)
    assert scenario.expect, "a scenario without numbers shows nothing that a test could hold it to"
    for expectation in scenario.expect:
        assert path.reach(expectation.steps) == expectation.steps
        here = found(path, expectation.steps)
        for name, expected in expectation.values:
            where = f"{name} after {expectation.steps} steps"
            if name in ("detail", "undefined"):
                assert str(expected) in here[name], where
            elif isinstance(expected, str):
                assert here[name] == expected, where
            else:
                exact = expected == 0 and name.startswith("d")
                assert here[name] == pytest.approx(expected, rel=1e-6, abs=0 if exact else 1e-9), where


@pytest.mark.parametrize("id", IDS)
def test_its_words_can_be_read_aloud(id):
    header = next(h for h in HEADERS if h.id == id)
    assert len(header.title) <= 45
    assert not header.title.endswith(".")
    assert header.watch.endswith(".")
    assert len(re.findall(r"[.!?](?= |$)", header.watch)) == 1, "one sentence"
    assert "-" not in re.sub(r"\w-\w", "", header.watch), "a true minus sign"
    assert header.watch[0].isupper() or header.watch.startswith("tanh")


@pytest.mark.parametrize("id", IDS)
def test_its_targets_are_those_of_its_loss(id):
    check_targets(files.load_scenario(id).descent.start.problem)


def test_there_are_at_least_25_in_six_groups_in_order():
    assert len(HEADERS) >= 25
    groups = [header.group for header in HEADERS]
    assert list(dict.fromkeys(groups)) == list(files.GROUPS_OF["neuron"])
    assert groups == sorted(groups, key=files.GROUPS.index)


def test_titles_and_starts_are_unique():
    assert len({header.title for header in HEADERS}) == len(HEADERS)
    assert len({header.watch for header in HEADERS}) == len(HEADERS)
    assert len({files.load_scenario(id).descent for id in IDS}) == len(HEADERS)


def test_the_default_is_the_first_and_moves_at_once():
    assert HEADERS[0].id == files.DEFAULT
    path = Path(files.load_scenario(files.DEFAULT).descent)
    path.reach(5)
    assert path.neuron(5).b - path.neuron(0).b > 1


def test_the_headers_say_what_the_whole_file_says():
    for header in HEADERS:
        whole = files.load_scenario(header.id)
        assert [getattr(whole, name) for name in ("id", "title", "group", "watch", "lab")] == [
            getattr(header, name) for name in ("id", "title", "group", "watch", "lab")
        ]


def test_for_all_titles_no_file_is_parsed(monkeypatch):
    parsed = []
    monkeypatch.setattr(tomlfile, "parsed", lambda *a: parsed.append(a))
    files.all_scenarios.cache_clear()
    assert files.scenarios_of("neuron") == HEADERS
    assert parsed == []


def test_no_file_is_left_out():
    every = [header.id for header in files.all_scenarios()]
    assert sorted(every) == sorted(p.stem for p in resources.path("scenarios").iterdir())
