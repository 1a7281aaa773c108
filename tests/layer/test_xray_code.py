from __future__ import annotations

from itertools import product

import numpy as np
import pytest

from biasviz.experiments.layer.xray import AXES, B_SHAPES, NUMBERS, UPDATES, Y_SHAPES, XRay
from biasviz.experiments.layer.xray_code import setting_up, stepping
from biasviz.experiments.layer.xray_report import xray
from biasviz.experiments.neuron.spec import choose_activation, choose_loss
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.fused import FUSED
from biasviz.numerics.losses import LOSSES

from .xray_cases import layer, line


def test_the_forum_line_is_written_as_a_student_writes_it():
    given = line(reduction="sum", start=np.array([0.5]))
    assert [*setting_up(XRay(), given), *stepping(XRay(), given)] == [
        "y = Y", "b = np.array([[0.5]])", "Z = X @ W + b", "A = Z", "L = np.sum(0.5 * (A - y) ** 2)", "dZ = A - y",
        "dW = np.sum(X * dZ)", "db = np.sum(dZ, axis=0, keepdims=True)", "b -= lr * db", "W -= lr * dW",
    ]  # fmt: skip


@pytest.mark.parametrize(("activation", "loss"), list(product(ACTIVATIONS, LOSSES)))
def test_dZ_is_that_of_the_records_for_every_activation_and_loss(activation, loss):
    f, ell = choose_activation(activation), choose_loss(loss)
    targets = np.random.default_rng(3).integers(0, 2, (5, 2)).astype(float)
    given = layer(5, 3, 2, activation=f, loss=ell, Y=targets)
    report = xray(XRay(), given)
    Z = given.X @ given.W + given.start
    record, slope = ACTIVATIONS[activation], ACTIVATIONS[activation].slope(Z, **f.keywords)
    out = record.output(Z, **f.keywords)
    fused = FUSED.get((activation, loss))
    dZ = fused.slope(Z, targets) if fused else LOSSES[loss].slope(out, targets, **ell.keywords) * slope
    value = fused.value(Z, targets) if fused else LOSSES[loss].value(out, targets, **ell.keywords)
    fine = np.isfinite(dZ) & np.isfinite(value)
    np.testing.assert_allclose(report.line("dZ").array[fine], dZ[fine], rtol=1e-9, atol=1e-12)
    if fine.all():
        assert float(report.line("L").array) == pytest.approx(value.sum(), rel=1e-9)


@pytest.mark.parametrize("given", [line(), layer(), layer(4, 3, 4, activation=choose_activation("leaky_relu"))])
def test_copied_code_runs_by_itself_and_comes_to_the_same(given):
    for b, numbers, y, axis, update in product(B_SHAPES, NUMBERS, Y_SHAPES, AXES, UPDATES):
        report = xray(XRay("all", b, numbers, y, axis, True, update), given)
        space: dict[str, object] = {}
        try:
            exec(compile(report.program, "<copied>", "exec"), space)
            raised = None
        except (TypeError, ValueError) as error:
            raised = str(error)
        assert raised == (report.failed.error[1] if report.failed else None)
        if raised is not None:
            continue
        for name in ("dZ", "db", "b", "W"):
            np.testing.assert_array_equal(space[name], report.line(name).array)
            assert np.asarray(space[name]).dtype == report.line(name).array.dtype


def test_a_long_b_is_not_written_out_in_its_line():
    start = np.arange(1.0, 13.0)
    given = layer(5, 3, 4, W=np.ones((3, 12)), start=start, Y=np.zeros((5, 12)))
    assert setting_up(XRay(), given)[1] == "b = start.reshape(1, 12)"
    assert setting_up(XRay(b="flat", numbers="int"), given)[1] == "b = start.copy().astype(int)"
    assert setting_up(XRay(numbers="int"), line(start=np.array([3.0])))[1] == "b = np.array([[3]])"
    assert setting_up(XRay(b="rows", numbers="int"), line())[1] == "b = np.zeros((4, 1), dtype=int)"
