"""The copied code of a network runs in NumPy, says what the lab says, and asserts the numbers on the screen."""

from dataclasses import replace

import pytest

from biasviz import files
from biasviz.cli import main
from biasviz.errors import InputError
from biasviz.experiments.network.lab import opened
from biasviz.experiments.network.spec import Edit, edited
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.network.code import fresh
from biasviz.network.program import MOST_NUMBERS, program
from biasviz.network.settings import training
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.sharing import FRAMEWORKS
from network.program_cases import batch_for, cases, unlike_turns, with_optimizer, written
from tests.sharing.code_cases import failures

LAB = fresh("two-layers")
SMALL = [header.id for header in files.scenarios_of("network") if header.id != "drawn-digits"]


def test_every_activation_loss_and_optimizer_runs_and_its_asserts_hold():
    found = written("numpy", cases())
    assert len(found) == 3 * 4 * len(ACTIVATIONS)
    assert not failures(found)


def test_weights_that_have_moved_more_steps_than_biases_count_their_own():
    found = written("numpy", unlike_turns())
    assert not failures(found)
    assert "0.9**(t - 3)" in found["adam, b then both"]
    assert "0.9**(t + 3)" in found["adam, w then both"]


@pytest.mark.parametrize("id", SMALL)
def test_every_scenario_that_can_be_written_down_runs(id):
    assert not failures({f"{id} at {step}": program(fresh(id), "numpy", step) for step in (0, 25)})


def test_the_lines_are_those_of_the_screen_and_end_with_its_numbers():
    text = program(replace(LAB, place=20.0), "numpy")
    for line in ("Z1 = X @ W1 + b1", "dZ2 = A2 - Y", "db2 = dZ2.sum(axis=0, keepdims=True) / n", "b1 = b1 - lr * db1"):
        assert f"    {line}\n" in text
    space = {}
    exec(text, space)
    trace = NetworkTrace(replace(LAB, place=20.0))
    assert space["db1"] == pytest.approx(trace.gradients.b[0], rel=1e-9)
    assert float(space["L"]) == pytest.approx(trace.whole.L, rel=1e-9)
    assert "range(1, 22)" in text


def test_a_wrong_number_breaks_an_assert():
    text = program(LAB, "numpy")
    mistakes = (("keepdims=True) / n", "keepdims=True)"), ("dA1 / np.cosh(Z1) ** 2", "dA1"), ("- lr *", "+ lr *"))
    for good, bad in mistakes:
        assert good in text
        assert failures({"wrong": text.replace(good, bad)})


def test_it_begins_at_the_step_where_the_way_cannot_be_walked_again():
    changed = opened("", edited(LAB.run, Edit(3, "bias", (0, 1, 2.0))))
    batches = replace(LAB, run=replace(LAB.run, batch_size=3))
    for lab in (changed, batches):
        assert "begun at step 5" in program(lab, "numpy", 5)
        assert not failures({"begun": program(lab, "numpy", 5)})
    assert "begun" not in program(changed, "numpy", 2)
    assert "4 steps of gd\n" in program(LAB, "numpy", 4)


def test_a_tie_that_rounding_would_break_is_not_walked_for_long():
    # Four units that are all alike come apart where sums are rounded in another order.
    lab = with_optimizer(fresh("all-equal-start"), "adam")
    text = program(lab, "numpy", 400)
    assert not failures({"tie": text})


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_programs_are_plain_letters_and_tell_what_they_are(framework):
    for id in ("two-layers", "iris-held-out", "article-shared-biases"):
        text = program(fresh(id), framework, 3)
        assert text.isascii()
        assert text.startswith("# biasviz: ")
        assert len(text.splitlines()[0]) <= 120
        compile(text, id, "exec")


def test_a_bias_that_a_layer_shares_is_one_number_where_the_framework_differentiates():
    text = program(fresh("article-shared-biases"), "pytorch")
    assert "b1 = torch.tensor([[0.35]], requires_grad=True)" in text
    assert "np.full_like(b1, dZ1.sum())" in program(fresh("article-shared-biases"), "numpy")


def test_what_is_too_large_or_has_no_numbers_is_one_sentence():
    with pytest.raises(InputError, match=f"carries at most {MOST_NUMBERS:,} numbers"):
        program(fresh("drawn-digits"), "numpy", 0)
    with pytest.raises(InputError, match="did you mean numpy"):
        program(LAB, "numpi")
    wild = training({"hidden": [3], "activations": "linear", "loss": "mse", "learning_rate": 1e9}, batch_for("mse"))
    with pytest.raises(InputError, match=r"no numbers to check|is not there"):
        program(opened("", wild), "numpy", 60)


def test_the_command_writes_programs_of_a_network(capsys):
    assert main(["code", "two-layers", "--step", "10"]) == 0
    text = capsys.readouterr().out
    assert "10 steps of gd" in text
    assert not failures({"command": text})
    assert main(["code", "two-layers@4", "--framework", "jax"]) == 0
    assert "jax.value_and_grad(loss)" in capsys.readouterr().out
    assert main(["code", "sum-over-rows"]) == 2
    assert "for one neuron" in capsys.readouterr().err


def test_every_optimizer_is_walked_for_forty_steps():
    found = {id: program(with_optimizer(LAB, id), "numpy", 40) for id in OPTIMIZERS}
    assert all("begun" not in text for text in found.values())
    assert not failures(found)
