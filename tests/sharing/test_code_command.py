"""`biasviz code` prints a program that runs; what it does not take is one sentence."""

from __future__ import annotations

import pytest

from biasviz.cli import main

from .code_cases import failures


def test_it_prints_a_program_that_runs(capsys):
    assert main(["code", "first-slope", "--framework", "numpy", "--step", "10"]) == 0
    text = capsys.readouterr().out
    assert "range(1, 12)" in text
    assert not failures({"first-slope": text})


def test_it_takes_the_framework_that_is_named(capsys):
    assert main(["code", "--framework", "jax"]) == 0
    assert "import jax" in capsys.readouterr().out
    assert main(["code", "--framework", "pytorch"]) == 0
    assert "import torch" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--framework", "numpi"], "did you mean numpy"),
        (["--step", "-1"], "whole number from 0"),
        (["zero-times-infinity"], "no numbers to check code against"),
        (["frist-slope"], "did you mean first-slope"),
    ],
)
def test_what_it_does_not_take_is_one_sentence_and_exit_code_2(capsys, arguments, words):
    assert main(["code", *arguments]) == 2
    shown = capsys.readouterr()
    assert words in shown.err
    assert not shown.out
