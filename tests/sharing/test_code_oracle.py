"""The copied PyTorch and JAX code, executed by PyTorch and JAX; one that is missing is a failure."""

from __future__ import annotations

import itertools
import warnings

import pytest

from biasviz.files import load_scenario
from biasviz.numerics import ACTIVATIONS
from biasviz.sharing.code import code

from .code_cases import failures, kinks, runs, scenarios, walks, written

pytestmark = pytest.mark.oracle

MODULES = {"pytorch": "torch", "jax": "jax"}


@pytest.fixture(params=MODULES)
def framework(request):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        __import__(MODULES[request.param])
    return request.param


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_code_of_every_loss_runs_and_its_asserts_hold(framework, activation):
    found = written(framework, runs([activation]))
    assert len(found) >= 70
    assert not failures(found)


def test_code_of_every_scenario_runs_and_its_asserts_hold(framework):
    found = written(framework, itertools.islice(scenarios(), 1, None, 3))
    assert not failures(found)


def test_slopes_on_a_kink_follow_the_convention(framework):
    problems = ((run, run[1].start.problem) for run in kinks())
    found = [run for run, p in problems if p.activation_record.kinks(**p.activation.keywords) or p.loss_record.kinks]
    assert not failures(written(framework, iter(found)))


def test_sixty_steps_of_every_optimizer_end_at_the_numbers_on_the_screen(framework):
    assert not failures(written(framework, walks()))


def test_an_optimizer_that_is_taken_up_in_the_middle_goes_on_as_before(framework, monkeypatch):
    monkeypatch.setattr("biasviz.sharing.code_drift.LONGEST_REPLAY", 10)
    found = written(framework, walks())
    assert all("begun at step 60" in text for text in found.values())
    assert not failures(found)


def test_the_escape_from_a_plateau_of_22063_steps_is_walked(framework):
    text = code(load_scenario("badly-wrong-half-mse").descent, 22_063, framework)
    assert "range(1, 22065)" in text
    assert not failures({"plateau": text})
