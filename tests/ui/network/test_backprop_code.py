"""What "Copy the lines" gives runs as it stands and comes to what the page shows."""

from __future__ import annotations

import contextlib
import io

import numpy as np
import pytest

from biasviz.experiments.network.evaluation import Parameters
from biasviz.experiments.network.lab import opened
from biasviz.experiments.network.spec import Dense, Network, Training
from biasviz.experiments.network.stations import stations
from biasviz.experiments.network.trace import NetworkTrace
from biasviz.experiments.neuron.spec import choose_activation, choose_optimizer
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.ui.network.backprop_code import code
from biasviz.ui.network.backprop_scene import scene
from tests.experiments.network.cases import KINDS, drawn, named


def ran(run: Training, step: int = 0):
    """Return the scene of a step, and what its code has come to."""
    parts = len(stations(run.start))
    found = scene(NetworkTrace(opened("", run).at(step + 1.5 / parts)))
    assert found.step == step
    text, names = code(found), {}
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(text, names)
    return found, names, text, printed.getvalue()


@pytest.mark.parametrize("kind", KINDS, ids=named)
def test_code_of_a_step_gives_every_array(kind):
    found, names, _, printed = ran(Training(drawn(3, n=5, widths=(2, 3, 2), **kind), learning_rate=0.1))
    for station in found.stations[:-1]:
        expected = found.values(station.name) if station.kind != "L" else found.found.L
        np.testing.assert_allclose(names[station.name], expected, rtol=1e-11, atol=1e-13)
    assert printed.count("[[") == 2


@pytest.mark.parametrize("id", OPTIMIZERS)
@pytest.mark.parametrize("moves", ["both", "b", "w"])
@pytest.mark.parametrize("step", [0, 3])
def test_code_moves_every_bias_as_the_optimizer_does_in_the_middle_of_a_run(id, moves, step):
    run = Training(drawn(4, n=5), optimizer=choose_optimizer(id), learning_rate=0.05, moves=moves)
    found, names, _, _ = ran(run, step)
    after = Parameters(found.network, NetworkTrace(opened("", run)).path.onward(step))
    for k in range(found.network.layers):
        np.testing.assert_allclose(names[f"b{k + 1}"], after.b[k], rtol=1e-10)
        np.testing.assert_allclose(names[f"W{k + 1}"], after.W[k], rtol=1e-10)


@pytest.mark.parametrize("loss", ["softmax_ce", "bce", "half_mse"])
def test_code_of_large_arrays_has_their_shapes_and_still_runs(loss):
    base = drawn(0, n=300, widths=(40, 20, 4), loss=loss)
    network = Network(base.batch, (Dense(20, choose_activation("tanh")),), ((0.0,) * 20, (0.0,) * 4), loss=loss)
    found, names, text, _ = ran(Training(network, optimizer=choose_optimizer("adam")), step=2)
    assert len(text) < 4000
    for station in found.stations[:-1]:
        if station.kind != "L":
            assert names[station.name].shape == found.values(station.name).shape
    assert "rng" in names
