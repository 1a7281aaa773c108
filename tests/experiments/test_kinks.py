"""The convention at a kink, from the setting to the verdict."""

import math

import numpy as np
import pytest

from biasviz.api import descend, grad
from biasviz.errors import InputError
from biasviz.experiments.neuron.check import check
from biasviz.experiments.neuron.curve import curve
from biasviz.experiments.neuron.detective import explain
from biasviz.experiments.neuron.evaluation import evaluate
from biasviz.experiments.neuron.stepper import Stepper
from biasviz.numerics.kinks import KINKS
from experiments.build import descent, neuron, path

ON_THE_KINK = {"x": 1, "w": 1, "b": -1, "y": 1, "activation": "relu"}
SLOPES = {"pytorch": 0.0, "left": 0.0, "right": -1.0, "middle": -0.5}


@pytest.mark.parametrize(("kink", "slope"), SLOPES.items())
def test_relu_on_its_kink_has_the_slope_of_the_convention_everywhere(kink, slope):
    given = ON_THE_KINK | {"kink": kink}
    assert evaluate(neuron(**given)).dL_db == slope
    assert path(1, **given).slopes(0)[0] == slope
    assert path(1, **given).column("b")[1] == -1 - 0.5 * slope
    assert grad(**given).dL_db == slope
    assert descend(**given, steps=0).slope.tolist() == [slope]


@pytest.mark.parametrize("kink", ["left", "right", "middle"])
def test_the_check_finds_the_slope_of_the_convention(kink):
    found = check(neuron(**ON_THE_KINK, kink=kink))
    numeric = {"left": found.left, "right": found.right, "middle": found.numeric}[kink]
    assert found.at_kink
    assert found.analytic == pytest.approx(numeric, abs=1e-9)


@pytest.mark.parametrize("kink", KINKS)
def test_on_the_kink_relu_is_dead_exactly_where_its_slope_is_zero(kink):
    dead = SLOPES[kink] == 0
    run = descent(**ON_THE_KINK, kink=kink)
    assert path(0, **ON_THE_KINK, kink=kink).dead(0) is dead
    reason = explain(run.start)
    assert (reason is not None and reason.id == "dead") is dead
    outcome = descend(**ON_THE_KINK, kink=kink, steps=200).outcome
    assert outcome == ("dead" if dead else "converged")


def test_samples_on_the_kink_that_cancel_are_not_dead_where_the_convention_gives_them_a_slope():
    given = {"x": [1, 1], "w": 1, "b": -1, "y": [1, -1], "activation": "relu"}
    assert path(0, **given, kink="left").dead(0)
    assert not path(0, **given, kink="right").dead(0)
    assert evaluate(neuron(**given, kink="right")).dL_db == 0


def test_an_error_of_zero_is_never_dead():
    for kink in KINKS:
        assert not path(0, x=1, w=0, b=-2, y=0, activation="relu", loss="mae", kink=kink).dead(0)


@pytest.mark.parametrize("kink", KINKS)
@pytest.mark.parametrize("activation", ["relu", "leaky_relu", "elu", "selu", "linear", "silu", "sigmoid"])
@pytest.mark.parametrize("loss", ["half_mse", "mae", "hinge", "huber", "bce"])
def test_the_hot_loop_and_the_evaluation_have_one_slope(kink, activation, loss):
    for b in (-1.0, -0.25, 0.0, 0.5, 1.0):
        run = descent(x=[1, -1], w=0.5, b=b, y=[1, 0], activation=activation, loss=loss, kink=kink)
        point = evaluate(run.start)
        with np.errstate(all="ignore"):
            _, dL_dw, dL_db, _, _ = Stepper(run.start.problem)(0.5, b)
        for fast, slow in ((dL_db, point.dL_db), (dL_dw, point.dL_dw)):
            assert fast == slow or (math.isnan(fast) and math.isnan(slow))


def test_where_the_bottom_is_a_kink_the_middle_stands_still_and_a_side_steps_off():
    at_bottom = {"x": 1, "w": 1, "b": 0, "y": 1, "activation": "linear", "loss": "mae"}
    assert [grad(**at_bottom, kink=k).dL_db for k in KINKS] == [0, -1, 1, 0]


def test_a_falling_activation_turns_the_sides_of_the_loss_round():
    """Left of its minimum SiLU falls: to the left of b the output is larger."""
    a = float(grad(x=1, w=0, b=-3, activation="silu").a[0])
    given = {"x": 1, "w": 0, "b": -3, "y": a, "activation": "silu", "loss": "mae"}
    left, right = grad(**given, kink="left"), grad(**given, kink="right")
    assert left.dL_da[0] == 1
    assert right.dL_da[0] == -1
    assert left.dL_db < 0 < right.dL_db
    assert check(left.run.start).left == pytest.approx(left.dL_db, rel=1e-6)


def test_both_kinks_at_once_give_the_middle_of_both_slopes_and_the_factors_still_multiply_to_it():
    found = grad(x=1, w=0, b=0, y=0, activation="relu", loss="mae", kink="middle")
    assert found.dL_db == 0.5
    assert float(found.dL_da[0] * found.da_dz[0]) == 0.5


def test_curves_jump_at_the_kink_whatever_the_convention():
    for kink in KINKS:
        c = curve(neuron(**ON_THE_KINK, kink=kink).problem, 1.0, -2.0, 0.0)
        assert np.isnan(c.dL_db[c.b == -1.0]).all()


def test_an_unknown_convention_is_refused_in_one_sentence():
    with pytest.raises(InputError, match="kink = 'centre' is not known"):
        grad(kink="centre")


def test_the_command_line_takes_the_convention(capsys):
    from biasviz.cli import main

    given = ["--x", "1", "--w", "1", "--b=-1", "--y", "1", "--activation", "relu", "--kink", "right", "--json"]
    assert main(["grad", *given]) == 0
    assert '"dL_db": -1.0' in capsys.readouterr().out


def test_a_scenario_may_name_the_convention(tmp_path):
    from biasviz import resources
    from biasviz.files import load_scenario

    text = resources.path("scenarios", "on-the-kink.toml").read_text("utf-8")
    file = tmp_path / "kink.toml"
    file.write_text(text.replace('activation = "relu"', 'activation = "relu"\nkink = "right"'), "utf-8")
    assert load_scenario(file).descent.start.problem.kink == "right"
