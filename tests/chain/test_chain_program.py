"""The copied code of a chain: NumPy is executed here, PyTorch and JAX where they are installed."""

import ast

import pytest

from biasviz import files
from biasviz.chain.code import fresh
from biasviz.chain.program import program
from biasviz.chain.settings import setup
from biasviz.cli import main
from biasviz.errors import InputError
from biasviz.experiments.chain.lab import opened
from biasviz.experiments.chain.spec import Chain, Link, still
from biasviz.experiments.neuron.spec import choose_activation
from biasviz.sharing import FRAMEWORKS
from chain.program_cases import written
from tests.sharing.code_cases import failures

BASE = {"x": 0.5, "y": 1, "w": 1, "b": 0}


def lab_of(**given):
    return opened("", setup(BASE | given))


def test_numpy_runs_and_its_asserts_hold():
    found = written("numpy")
    assert len(found) > 80
    assert {header.id for header in files.scenarios_of("chain")} <= set(found)
    assert not failures(found)


def test_a_wrong_number_makes_it_fail():
    text = program(fresh("to-the-bottom"), "numpy")
    for old, new in (("0.0819503308436", "0.0819504"), ("-0.0564575527036", "-0.05645756"), ("w = [0.8", "w = [0.81")):
        assert old in text
        assert failures({"wrong": text.replace(old, new)})


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_every_program_can_be_read(framework):
    for name, text in written(framework).items():
        ast.parse(text)
        assert text.isascii(), name
        assert max(map(len, text.splitlines())) <= 140, name
        assert len(text.splitlines()) <= 75, name


def test_the_same_for_all_neurons_is_written_once():
    text = program(fresh("twenty-sigmoids"), "numpy")
    assert "w = [1.0] * 20\n" in text
    assert text.count("def f(z)") == 1
    mixed = program(lab_of(activation=["tanh", "relu", "tanh"]), "pytorch")
    assert "f = [f1, f2, f1]\n" in mixed
    assert "import torch.nn.functional as F" in mixed
    assert "functional" not in program(lab_of(), "pytorch")


def test_the_skip_connection_is_in_it():
    for framework in FRAMEWORKS:
        plain, around = (program(lab_of(w=[0.5, 0.5], skip=skip), framework) for skip in (False, True))
        assert "+ a" in around
        assert len(around) > len(plain)


def test_where_rounding_would_lead_elsewhere_it_is_said_what_else_can_be_done():
    far = lab_of(w=[1, 1], b=[40, 0], activation="sigmoid", y=3)
    with pytest.raises(InputError, match="copy it as NumPy code"):
        program(far, "pytorch")
    assert not failures({"numpy": program(far, "numpy")})
    arrived = lab_of(b=60, activation="sigmoid")
    with pytest.raises(InputError, match="save it as a file"):
        program(arrived, "numpy")


def test_without_numbers_there_is_no_program():
    with pytest.raises(InputError, match="There are no numbers to check code against"):
        program(opened("", still(Chain(1e9, 0.0, (Link(1e9, 0.0, choose_activation("linear")),) * 40))), "numpy")


def test_the_command_prints_it(capsys):
    assert main(["code", "twenty-sigmoids"]) == 0
    text = capsys.readouterr().out
    assert not failures({"printed": text})
    assert main(["code", "twenty-sigmoids", "--framework", "jax"]) == 0
    assert "jax.value_and_grad" in capsys.readouterr().out
    assert main(["code", "twenty-sigmoids", "--step", "3"]) == 2
    assert "A chain takes no step" in capsys.readouterr().err


@pytest.mark.oracle
@pytest.mark.parametrize(("framework", "module"), [("pytorch", "torch"), ("jax", "jax")])
def test_the_frameworks_run_it_and_the_asserts_hold(framework, module):
    __import__(module)
    assert not failures(written(framework))
