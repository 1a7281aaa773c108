"""Every scenario of the Batch lab on the window, with its panel and its bar."""

from __future__ import annotations

import pytest

from biasviz import files, updates
from biasviz.ui.snapshot import settle


@pytest.mark.parametrize("head", files.scenarios_of("batch"), ids=lambda head: head.id)
def test_panel_and_bar_show_every_scenario(window, head, qtbot):
    window.store.dispatch(updates.load_scenario, head.id)
    qtbot.waitUntil(lambda: window.store.state.open.scenario == head.id, timeout=60_000)  # many rows take a moment
    settle()
    lab, panel, bar = window.store.state.batch, window.stages["batch"].inputs, window.transport
    assert panel.scenario.currentText() == head.title
    assert panel.training.learning_rate.value() == lab.run.learning_rate
    assert panel.layer.b.value() == lab.run.start.bias[lab.neuron]
    window.store.dispatch(updates.quarter)
    settle()
    said = f"{bar.counter.text()} {bar.part.text()}"
    if window.store.state.batch.step == 1:
        assert "step 1" in said
    else:
        assert "b stays" in bar.chip.toolTip()
