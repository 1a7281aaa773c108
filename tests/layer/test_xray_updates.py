from __future__ import annotations

from dataclasses import replace

import pytest

from biasviz.data.sources import Generated, Typed
from biasviz.errors import InputError
from biasviz.experiments.layer.lab import opened
from biasviz.experiments.layer.spec import Batch, Layer, Seeded, Training
from biasviz.experiments.layer.xray import MOST_STEPS, PRESETS, XRay
from biasviz.experiments.layer.xray_report import ROWS, xrayed
from biasviz.experiments.neuron.lab import opened as opened_neuron
from biasviz.experiments.neuron.spec import Descent
from biasviz.state import State
from biasviz.updates import xray as updates

ROWS_OF = tuple((float(i), float(i % 3), float(i % 2), 1.0 - i % 2) for i in range(6))
LAYER = Layer(Batch(Typed(("x1", "x2", "y1", "y2"), ROWS_OF), ("x1", "x2"), ("y1", "y2")), Seeded(1, 0.5), (0.1, 0.2))


@pytest.fixture
def state():
    return State(opened_neuron("", Descent()), lab="batch", batch=opened("", Training(LAYER, learning_rate=0.1)))


def test_switches_are_set_by_name(state):
    after = updates.set_xray(state, b="flat", keepdims=False)
    assert after.batch.xray == XRay(b="flat", keepdims=False)
    assert replace(after.batch, xray=XRay()) == state.batch
    assert hash(after) != hash(state)


def test_the_reduction_is_the_layers_own_and_takes_the_learning_rate_along(state):
    after = updates.switch(state, "reduction", "mean")
    assert after.batch.run.start.reduction == "mean"
    assert after.batch.run.learning_rate == pytest.approx(0.6)
    assert after.batch.xray == XRay()


def test_a_preset_writes_all_else_right_and_leaves_the_running_on(state):
    before = updates.run_on(updates.set_xray(state, b="rows", axis="1"), True)
    after = updates.choose_preset(before, "integer")
    assert after.batch.xray == XRay(numbers="int", steps=MOST_STEPS)


def test_every_preset_is_told_from_the_others(state):
    for id in PRESETS:
        chosen = updates.choose_preset(state, id)
        assert updates.chosen_preset(chosen) == id
        assert updates.chosen_preset(updates.look_at_line(chosen, 2)) == id
    assert updates.chosen_preset(updates.set_xray(state, y="flat", b="flat")) == ""


def test_what_is_not_known_is_refused(state):
    with pytest.raises(InputError):
        updates.choose_preset(state, "worst")
    with pytest.raises(InputError):
        updates.switch(state, "reduction", "max")


def test_muted_rows_are_not_run(state):
    muted = replace(LAYER, batch=replace(LAYER.batch, muted=frozenset({0, 2})))
    found = xrayed(Training(muted), 0, XRay())
    assert found.given.X[:, 0].tolist() == [1, 3, 4, 5]
    assert found.rows == 4


def test_the_right_code_comes_to_what_the_lab_shows(state):
    from biasviz.experiments.layer.trace import BatchTrace

    trace = BatchTrace(state.batch)
    found = xrayed(trace.lab.run, trace.step, XRay())
    assert float(found.line("L").array) == pytest.approx(trace.totals.L, rel=1e-12)
    assert found.line("db").array == pytest.approx(trace.db, rel=1e-12)
    assert found.line("b").array == pytest.approx(trace.next_b, rel=1e-12)


def test_of_many_rows_the_first_are_run():
    batch = Batch(Generated("line", 5000, 1), ("x",), ("y",))
    found = xrayed(Training(Layer(batch, Seeded(0), (0.0,))), 0, XRay())
    assert (found.rows, found.given.n) == (5000, ROWS)


def test_one_neuron_is_the_one_that_is_looked_at(state):
    found = xrayed(state.batch.run, 0, XRay(neurons="one"), 1)
    assert found.given.start.tolist() == [0.2]
    assert found.given.Y[:, 0].tolist() == [1, 0, 1, 0, 1, 0]


def test_another_line_looked_at_runs_nothing_again(state):
    run = state.batch.run
    assert xrayed(run, 0, XRay(line=3), 0) is xrayed(run, 0, XRay(steps=1000), 1)
