"""Fields that a scene has locked look it: they are shown, and cannot be changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from biasviz.state import State
from biasviz.ui.neuron.inputs import Inputs
from biasviz.updates.locking import locked


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
    choosers = {"activation": inputs.activation, "loss": inputs.loss, "optimizer": inputs.optimizer}
    parameters: list[QWidget] = [field for chooser in choosers.values() for field in chooser.fields.values()]
    return {
        "x": [inputs.x], "y": [inputs.y], "w": [inputs.w], "b": [inputs.b],
        **{name: [chooser.combo] for name, chooser in choosers.items()},
        "learning_rate": [inputs.learning_rate, inputs.ruler], "moves": [inputs.moves],
        "reduction": [inputs.reduction], "parameters": parameters,
    }  # fmt: skip
