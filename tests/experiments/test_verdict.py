"""A run always says what it is doing, in these seven words."""

import pytest

from biasviz.experiments.neuron.events import first
from biasviz.experiments.neuron.lab import Until
from biasviz.experiments.neuron.verdict import verdict
from experiments.build import path

RUNS = {
    "converged": ({"activation": "linear", "b": 3, "lr": 0.5}, 60),
    "descending": ({"activation": "linear", "b": 3, "lr": 0.01}, 60),
    "plateau": ({"w": 1, "b": 9, "lr": 1}, 1000),
    "dead": ({"activation": "relu", "b": -2, "y": 1}, 10),
    "oscillating": ({"activation": "linear", "b": 3, "lr": 2}, 60),
    "diverged": ({"activation": "linear", "b": 3, "lr": 2.5}, 60),
    "undefined": ({"activation": "linear", "b": 0.5, "y": 1, "loss": "bce", "lr": 0.1}, 60),
}


@pytest.mark.parametrize("word", RUNS)
def test_each_word_has_a_run(word):
    given, steps = RUNS[word]
    run = path(steps, **given)
    assert verdict(run, run.reach(steps)).outcome == word


def test_undefined_names_the_first_bad_quantity_and_its_step():
    run = path(60, **RUNS["undefined"][0])
    found = verdict(run, run.reach(60))
    assert found.step == 4
    assert "a = 1.06551 is not in (0, 1)" in str(found.detail)
    assert verdict(run, 3).outcome == "descending"


def test_convergence_keeps_its_step_however_long_the_run_goes_on():
    run = path(5_000, activation="linear", b=3, lr=0.5)
    assert {verdict(run, k).step for k in (40, 100, 300, 1_000, 5_000)} == {verdict(run, 40).step}


def test_a_cycle_keeps_its_step_however_long_the_run_goes_on():
    run = path(5_000, loss="bce", b=3, y=0.5, lr=9)
    assert {verdict(run, k).step for k in (300, 1_000, 5_000)} == {21}


def test_a_crawl_in_a_tail_is_a_plateau_and_no_convergence():
    assert verdict(path(0, w=1, b=30, lr=1), 0).outcome == "plateau"
    assert verdict(path(50, w=1, b=36, lr=1), 50).outcome == "plateau"


def test_cross_entropy_on_its_way_out_of_a_tail_is_no_plateau():
    assert verdict(path(1, w=1, b=9, lr=1, loss="bce"), 1).outcome == "descending"


def test_the_minimum_of_a_batch_that_cancels_is_converged():
    found = verdict(path(5, x=[1, 1], y=[0, 1], loss="bce"), 5)
    assert (found.outcome, found.step) == ("converged", 0)


def test_a_damped_swing_is_no_oscillation():
    run = path(400, activation="linear", b=3, lr=1.99)
    assert {verdict(run, k).outcome for k in range(0, 400, 7)} == {"descending"}


def test_a_swing_that_momentum_carries_is_not_converged_at_its_turns():
    run = path(800, activation="linear", b=3, lr=0.1, optimizer="momentum")
    words = [verdict(run, k).outcome for k in range(60, 800)]
    first = words.index("converged")
    assert set(words[:first]) == {"descending"}
    assert set(words[first:]) == {"converged"}


def test_a_weight_that_moves_alone_is_judged_by_itself():
    run = path(100, x=2, w=3, y=1, activation="linear", lr=0.1, moves="w")
    assert set(run.column("b")) == {0.0}
    assert run.neuron(100).w == pytest.approx(0.5)
    assert verdict(run, 100).outcome == "converged"


@pytest.mark.parametrize(
    ("event", "given", "step"),
    [("converged", {"activation": "linear", "b": 3, "lr": 1}, 4),
     ("dead", {"activation": "relu", "w": 1, "b": 3, "y": 1, "lr": 1.4}, 1),
     ("sign", {"activation": "linear", "b": 3, "lr": 1.5}, 1),
     ("cycle", {"activation": "linear", "b": 3, "lr": 2}, 8),
     ("below", {"activation": "linear", "b": 3, "lr": 0.5}, 5)],
)  # fmt: skip
def test_events_happen_where_they_should(event, given, step):
    run = path(50, **given)
    assert first(Until(event, 0.01), run, 1, 49) == step
    assert first(Until(event, 0.01), run, 1, step - 1) is None


def test_an_event_is_found_at_the_same_step_however_time_is_sliced():
    run = path(300, w=1, b=3, activation="leaky_relu", y=1, lr=0.3)
    for event in ("converged", "sign", "below"):
        whole = first(Until(event, 1e-4), run, 1, 300)
        for slice_ in (1, 7, 32):
            parts = (first(Until(event, 1e-4), run, k, min(k + slice_ - 1, 300)) for k in range(1, 301, slice_))
            assert next((found for found in parts if found is not None), None) == whole


@pytest.mark.parametrize(("lr", "word"), [(1.5, "descending"), (2, "oscillating"), (3, "oscillating")])
def test_a_run_that_only_turns_is_not_called_descending_from_its_second_step_on(lr, word):
    run = path(4, activation="linear", b=3, lr=lr)
    assert {verdict(run, step).outcome for step in (2, 3, 4)} == {word}
