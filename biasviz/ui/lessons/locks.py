"""Fields that a scene has locked look it: they are shown, and cannot be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from biasviz.state import State
from biasviz.updates.locking import locked

if TYPE_CHECKING:
    from biasviz.ui.batch.inputs import BatchInputs
    from biasviz.ui.neuron.inputs import Inputs
    from biasviz.ui.neuron.parameters import Chooser

ON_PAGES = {
    "reduction": ("reduction_sum", "reduction_mean", "reduction_none"),
    "batch_size": ("step_sees_all", "step_sees_batch"),
}
"""Buttons on the pages of the Batch lab that change a setting, by its name."""


def lock(inputs: Inputs, state: State) -> None:
    """Let the fields of the left panel be changed, but for those the scene has locked.

    The sentence of the scenario gives way: the lesson has its own.
    """
    names = locked(state)
    if inputs.watch.isHidden() != (state.lesson is not None):
        inputs.watch.setVisible(state.lesson is None)
    for name, parts in _fields(inputs).items():
        for part in parts:
            if part.isEnabled() == (name in names):
                part.setEnabled(name not in names)


def _fields(inputs: Inputs) -> dict[str, list[QWidget]]:
    choosers, parameters = _choosers(inputs)
    return {
        "x": [inputs.x], "y": [inputs.y], "w": [inputs.w], "b": [inputs.b],
        **{name: [chooser.combo] for name, chooser in choosers.items()},
        "learning_rate": [inputs.learning_rate, inputs.ruler], "moves": [inputs.moves],
        "reduction": [inputs.reduction], "parameters": parameters,
    }  # fmt: skip


def _choosers(inputs: Inputs | BatchInputs) -> tuple[dict[str, Chooser], list[QWidget]]:
    choosers = {"activation": inputs.activation, "loss": inputs.loss, "optimizer": inputs.optimizer}
    return choosers, [field for chooser in choosers.values() for field in chooser.fields.values()]


def lock_layer(inputs: BatchInputs, middle: QWidget, state: State) -> None:
    """Let settings of the Batch lab be changed, in its panel and on its pages, but for those the scene has locked."""
    names = locked(state)
    for name, parts in _layer_fields(inputs, middle).items():
        for part in parts:
            if part.isEnabled() == (name in names):
                part.setEnabled(name not in names)
    order = inputs.training.seed  # where a step sees all rows there is no order to be drawn
    if "seed" in names and order.isEnabled():
        order.setEnabled(False)


def _layer_fields(inputs: BatchInputs, middle: QWidget) -> dict[str, list[QWidget]]:
    (choosers, parameters), training, layer = _choosers(inputs), inputs.training, inputs.layer
    found: dict[str, list[QWidget]] = {
        "W": [layer.draw, layer.seed], "b": [layer.b], "parameters": parameters,
        **{name: [chooser.combo] for name, chooser in choosers.items()},
        "learning_rate": [training.learning_rate], "reduction": [training.reduction], "moves": [training.moves],
        "batch_size": [training.batch_size],
    }  # fmt: skip
    for name, buttons in ON_PAGES.items():
        found[name] += [b for b in (middle.findChild(QPushButton, id) for id in buttons) if b is not None]
    return found
