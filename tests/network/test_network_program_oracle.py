"""The copied PyTorch and JAX code of networks, executed by PyTorch and JAX; one that is missing is a failure."""

import itertools
import warnings

import pytest

from biasviz import files
from biasviz.network.code import fresh
from biasviz.network.program import program
from network.program_cases import cases, unlike_turns, with_optimizer, written
from tests.sharing.code_cases import failures

pytestmark = pytest.mark.oracle

MODULES = {"pytorch": "torch", "jax": "jax"}


@pytest.fixture(params=MODULES)
def framework(request):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        __import__(MODULES[request.param])
    return request.param


def test_every_activation_loss_and_optimizer_runs_and_its_asserts_hold(framework):
    some = itertools.islice(cases(), 0, None, {"pytorch": 2, "jax": 8}[framework])
    assert not failures(written(framework, some))


def test_an_optimizer_goes_on_with_what_it_remembers_of_each_array(framework):
    assert not failures(written(framework, unlike_turns()))


def test_scenarios_run_and_their_asserts_hold(framework):
    ids = [header.id for header in files.scenarios_of("network") if header.id != "drawn-digits"]
    assert not failures({id: program(fresh(id), framework, 25) for id in ids[::3]})


def test_forty_steps_of_every_optimizer_end_at_the_numbers_on_the_screen(framework):
    from biasviz.numerics.optimizers import OPTIMIZERS

    lab = fresh("two-layers")
    assert not failures({id: program(with_optimizer(lab, id), framework, 40) for id in OPTIMIZERS})
