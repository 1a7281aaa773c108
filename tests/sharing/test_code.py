"""Copied code runs, is short, and asserts the numbers on the screen."""

from __future__ import annotations

import itertools
import re

import pytest

from biasviz.errors import InputError
from biasviz.experiments.neuron.path import path_of
from biasviz.files import load_scenario
from biasviz.numerics import ACTIVATIONS, FUSED, LOSSES, OPTIMIZERS
from biasviz.numerics.forms import ACTIVATION_FORMS, FUSED_FORMS, LOSS_FORMS, OPTIMIZER_FORMS
from biasviz.settings import descent
from biasviz.sharing import FRAMEWORKS
from biasviz.sharing.code import MOST_SAMPLES, code
from biasviz.sharing.code_drift import drifted
from biasviz.sharing.code_parts import MOST_LINES

from .code_cases import failures, kinks, runs, scenarios, walks, written


@pytest.fixture(scope="module", params=FRAMEWORKS)
def programs(request):
    return written(request.param, itertools.islice(runs(), 0, None, 7))


def test_every_record_has_its_row():
    assert list(ACTIVATION_FORMS) == list(ACTIVATIONS)
    assert list(LOSS_FORMS) == list(LOSSES)
    assert list(OPTIMIZER_FORMS) == list(OPTIMIZERS)
    assert set(FUSED_FORMS) == set(FUSED)


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_numpy_code_of_every_loss_runs_and_its_asserts_hold(activation):
    found = written("numpy", runs([activation]))
    assert len(found) >= 7 * 10  # of 8 losses and 12 places; cross-entropy is undefined for many outputs
    assert not failures(found)


def test_numpy_code_of_every_scenario_runs_and_its_asserts_hold():
    assert not failures(written("numpy", scenarios()))


def test_slopes_on_a_kink_follow_the_convention_in_numpy_code():
    assert not failures(written("numpy", kinks()))


def test_sixty_steps_of_every_optimizer_are_walked_in_numpy_code():
    found = written("numpy", walks())
    assert len(found) == len(OPTIMIZERS)
    assert all("range(1, 62)" in text for text in found.values())
    assert not failures(found)


def test_code_has_at_most_25_lines_and_plain_letters(programs):
    assert len(programs) > 150
    for name, text in programs.items():
        assert len(text.splitlines()) <= MOST_LINES, name
        assert text.isascii(), name


def test_the_longest_code_of_all_fits_too():
    most = {"moves": "both", "x": [0.1, 0.7, 2.5], "y": [0, 1, 0.5], "optimizer": "adam", "learning_rate": 3.0}
    for activation, loss in itertools.product(ACTIVATIONS, LOSSES):
        run = descent({**most, "activation": activation, "loss": loss, "w": 0.3, "b": 0.1})
        for framework, step in itertools.product(FRAMEWORKS, (0, path_of(run).reach(1), path_of(run).reach(9))):
            try:
                assert len(code(run, step, framework).splitlines()) <= MOST_LINES, (activation, loss, framework)
            except InputError as error:
                if "no numbers" not in str(error):
                    raise


def test_code_ends_with_the_five_numbers_to_nine_digits_or_more():
    run = load_scenario("saturated-half-mse").descent
    text = code(run, 3, "numpy")
    lines = text.splitlines()[-5:]
    assert [re.match(r"assert np\.isclose\((\w+), ", line)[1] for line in lines] == ["z", "a", "L", "dL_db", "b"]
    shown = [float(re.search(r", (-?[\d.e+-]+), rtol=1e-9, atol=0\)", line)[1]) for line in lines]
    point = path_of(run).point(3)
    expected = [point.z[0], point.a[0], point.loss, point.dL_db, path_of(run).next_b(3)]
    assert shown == pytest.approx(expected, rel=1e-11, abs=0)


def test_a_wrong_number_fails_the_assert():
    run = load_scenario("saturated-half-mse").descent
    text = code(run, 3, "numpy")
    for line in text.splitlines()[-5:]:
        number = re.search(r", (-?[\d.e+-]+), rtol", line)[1]
        assert failures({"off": text.replace(line, line.replace(number, repr(float(number) * (1 + 1e-8))))})


def test_factors_stand_under_their_names():
    text = code(load_scenario("first-slope").descent, 0, "numpy")
    for line in ("dL_da = a - y", "da_dz = sigmoid(z) * sigmoid(-z)", "dL_db = dL_da * da_dz * dz_db"):
        assert line in text


def test_a_dead_neuron_has_a_slope_of_exactly_0():
    for framework, name in (("numpy", "dL_db"), ("pytorch", "b.grad"), ("jax", "dL_db")):
        assert f"assert {name} == 0" in code(load_scenario("dead-relu").descent, 5, framework)


def test_a_long_run_is_walked_from_its_start():
    assert "range(1, 22065)" in code(load_scenario("badly-wrong-half-mse").descent, 22_063, "numpy")


def test_a_chaotic_run_begins_at_its_step_with_what_the_optimizer_remembers():
    chaotic = load_scenario("no-pattern").descent
    assert "range(1, 6)" in code(chaotic, 4, "numpy")
    text = code(chaotic, 3000, "numpy")
    assert "range(3001, 3002)" in text
    assert "begun at step 3,000" in text
    assert not failures({"chaos": text})
    adam = descent({"x": 1, "y": 0, "w": 1, "b": 3, "activation": "tanh", "optimizer": "adam", "learning_rate": 50})
    text = code(adam, 900, "numpy")
    assert not re.search(r"m, v = 0\.0, 0\.0", text) or "begun" not in text
    assert not failures({"adam": text})


def test_more_samples_than_fit_are_refused_with_a_way_out():
    n = MOST_SAMPLES
    assert code(descent({"x": [0.1] * n, "y": [1] * n}), 0, "numpy")
    with pytest.raises(InputError, match="Save the experiment as a file"):
        code(descent({"x": [0.1] * (n + 1), "y": [1] * (n + 1)}), 0, "numpy")


def test_evenly_spaced_samples_are_short():
    text = code(load_scenario("mean-converges").descent, 2, "numpy")
    assert "x = np.linspace(-1.0, 1.0, 8)" in text
    assert not failures({"evenly": text})


def test_what_has_no_numbers_is_refused_with_the_reason():
    with pytest.raises(InputError, match=r"no numbers .* step 0: Binary cross-entropy is undefined"):
        code(load_scenario("zero-times-infinity").descent, 0, "jax")
    with pytest.raises(InputError, match="is not there: the run has steps from 0"):
        code(load_scenario("diverging").descent, 100_000, "numpy")
    with pytest.raises(InputError, match="did you mean numpy"):
        code(load_scenario("diverging").descent, 0, "nunpy")


def test_a_kink_by_another_convention_is_refused_only_where_it_counts():
    given = {"x": 1, "w": 1, "y": 1, "activation": "relu", "loss": "half_mse", "kink": "right"}
    with pytest.raises(InputError, match="exactly on a kink"):
        code(descent({**given, "b": -1}), 0, "numpy")
    assert not failures({"beside": code(descent({**given, "b": -0.5}), 3, "numpy")})


def test_a_slope_of_exactly_nothing_drifts_nowhere_whatever_the_rate():
    given = {"x": 1, "w": 1, "b": 900, "y": 0, "activation": "sigmoid", "loss": "half_mse", "learning_rate": 1e9}
    path = path_of(descent(given))
    found = drifted(path, path.reach(50), 0, True)
    assert found is not None
    assert abs(found.next_b - 900) < 1e-9
