"""Undefined losses and batches of which nothing is left: every page is drawn, and no error reaches anybody."""

import pytest
from PySide6.QtWidgets import QApplication

from biasviz import updates
from biasviz.experiments.layer.lab import PAGES
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.updates import batch, load_scenario


def draw(window):
    for page in PAGES:
        window.store.dispatch(updates.choose_page, page)
        QApplication.processEvents()
        assert not window.grab().isNull()


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("activation", ["linear", "relu", "tanh"])
def test_any_pair_is_drawn_on_every_page(window, activation, loss):
    assert activation in ACTIVATIONS
    window.store.dispatch(updates.open_lab, "batch")
    window.store.dispatch(batch.choose_activation, activation)
    window.store.dispatch(batch.choose_loss, loss)
    draw(window)


@pytest.mark.parametrize("scenario", ["dead-rows", "rows-cancel", "iris-layer"])
def test_a_loss_whose_targets_are_wrong_is_drawn_on_every_page(window, scenario):
    window.store.dispatch(load_scenario, scenario)
    window.store.dispatch(batch.choose_loss, "bce")
    window.store.dispatch(batch.choose_activation, "relu")
    draw(window)


def test_a_batch_of_which_every_row_is_muted_is_drawn_on_every_page(window):
    window.store.dispatch(updates.open_lab, "batch")
    for row in range(8):
        window.store.dispatch(batch.mute, row)
    draw(window)
    window.store.dispatch(updates.quarter)
    assert "muted" in window.store.state.batch.note
