"""The slope at a kink by each convention, for every activation and every loss that has one."""

import itertools
import math

import numpy as np
import pytest

from biasviz.numerics import ACTIVATIONS, LOSSES
from biasviz.numerics.kinks import KINKS, SIDES, has_kinks, slopes
from numerics.cases import each_activation, each_loss, settings_of, targets

LINEAR, HALF = ACTIVATIONS["linear"], LOSSES["half_mse"]
H = 2.0**-20


def one(f, f_kw, loss, loss_kw, z, y, kink):
    return [float(v[0]) for v in slopes(f, f_kw, loss, loss_kw, np.array([z]), np.array([y]), kink)]


def quotient(f, f_kw, loss, loss_kw, z, y, side):
    """The slope of ℓ(f(z)) from one side, its error of the order of the step gone."""
    at = np.array([z, z + side * H, z + 2 * side * H])
    value = loss.value(f.output(at, **f_kw), np.full(3, y), **loss_kw)
    return float((4 * (value[1] - value[0]) - (value[2] - value[0])) / (2 * side * H))


@each_activation
def test_at_each_kink_of_an_activation_the_sides_are_the_limits_of_its_slope(activation, parameters):
    for k in activation.kinks(**parameters):
        left, right = (one(activation, parameters, HALF, {}, k, 7.0, side)[1] for side in ("left", "right"))
        beside = activation.slope(np.array([k - 1e-9, k + 1e-9]), **parameters)
        assert [left, right] == pytest.approx(beside.tolist(), rel=2e-9, abs=0)
        assert left != right
        assert one(activation, parameters, HALF, {}, k, 7.0, "middle")[1] == 0.5 * (left + right)


@each_loss
def test_at_each_kink_of_a_loss_the_sides_are_the_limits_of_its_slope(loss, parameters):
    if loss.kinks is None:
        assert not has_kinks(LINEAR, {}, loss)
        return
    for y in targets(loss):
        k = float(loss.kinks(np.array([y]), **parameters)[0])
        if not np.isfinite(k):
            continue
        found = {side: one(LINEAR, {}, loss, parameters, k, y, side)[0] for side in SIDES}
        for side, way in (("left", -1), ("right", 1)):
            beside = LINEAR.output(np.array([k + way * 1e-6]))
            assert found[side] == float(loss.slope(beside, np.array([y]), **parameters)[0])
        assert found["left"] != found["right"]
        assert found["middle"] == 0.5 * (found["left"] + found["right"])


@pytest.mark.parametrize("f", list(ACTIVATIONS.values()), ids=lambda f: f.id)
@pytest.mark.parametrize("loss", list(LOSSES.values()), ids=lambda loss: loss.id)
def test_the_product_is_what_a_difference_of_the_loss_tends_to_at_every_kink_of_the_pair(f, loss):
    for f_kw, loss_kw in itertools.product(settings_of(f), settings_of(loss)):
        kinks, places = f.kinks(**f_kw), []
        for y in targets(loss):
            places += [(k, y) for k in kinks]
        if loss.kinks is not None:
            # Targets that are an output exactly, on rising and on falling stretches of f, and at its kink.
            for z in (-2.0, -0.5, *kinks, 0.75):
                out = f.output(np.array([z]), **f_kw)
                y = float(out.a[0]) if loss.id == "mae" else 1 / float(out.a[0]) if out.a[0] else math.nan
                at = loss.kinks(np.array([y]), **loss_kw)
                if out.minus(at)[0] == 0:
                    places.append((z, y))
        for z, y in places:
            if not np.isfinite(loss.value(f.output(np.array([z]), **f_kw), np.array([y]), **loss_kw)[0]):
                continue
            sides = {s: quotient(f, f_kw, loss, loss_kw, z, y, way) for s, way in (("left", -1), ("right", 1))}
            sides["middle"] = 0.5 * (sides["left"] + sides["right"])
            for kink, expected in sides.items():
                dL_da, da_dz, _ = one(f, f_kw, loss, loss_kw, z, y, kink)
                assert dL_da * da_dz == pytest.approx(expected, rel=1e-6, abs=1e-6), (z, y, kink)


@each_activation
def test_away_from_kinks_every_convention_is_the_same(activation, parameters):
    z = np.array([-1.5, -1e-9, 1e-9, 0.3, 2.0])
    y = np.full(5, 0.37)
    for loss in (LOSSES["mae"], HALF):
        out = activation.output(z, **parameters)
        for kink in SIDES:
            found = slopes(activation, parameters, loss, {}, z, y, kink)
            np.testing.assert_array_equal(found.dL_da, loss.slope(out, y))
            np.testing.assert_array_equal(found.da_dz, activation.slope(z, **parameters))


def test_an_output_that_only_rounds_to_the_target_is_not_on_the_kink_of_the_absolute_error():
    sigmoid = ACTIVATIONS["sigmoid"]
    assert float(sigmoid.value(np.array([40.0]))[0]) == 1.0
    for kink in SIDES:
        assert one(sigmoid, {}, LOSSES["mae"], {}, 40.0, 1.0, kink)[0] == -1.0


def test_pytorch_is_the_first_convention_and_every_other_has_sides():
    assert list(KINKS) == ["pytorch", *SIDES]
