"""Fields of the Chain lab that a scene has locked look it: they are shown, and cannot be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from biasviz.state import State
from biasviz.updates.locking import locked

if TYPE_CHECKING:
    from biasviz.ui.chain.inputs import ChainInputs

ON_PAGES = {
    "w": ("depth_slider",), "b": ("question_b",), "skip": ("skip_switch",), "dw": ("dw",), "db": ("db",), "dx": ("dx",),
    "locks": ("lock_w", "lock_b", "lock_a"),
}  # fmt: skip
"""Controls on the pages that change a setting, by its name."""
ALL_CHANGES = ("dw", "db", "dx")
"""Settings that Halve and Double change together."""


def lock(inputs: ChainInputs, middle: QWidget, state: State) -> None:
    """Let settings be changed, in the panel and on the pages, but for those the scene has locked."""
    names = locked(state)
    for name, parts in _fields(inputs, middle).items():
        for part in parts:
            if part.isEnabled() == (name in names):
                part.setEnabled(name not in names)
    held = any(name in names for name in ALL_CHANGES)
    for part in _named(middle, ("halve", "double")):
        if part.isEnabled() == held:
            part.setEnabled(not held)


def _fields(inputs: ChainInputs, middle: QWidget) -> dict[str, list[QWidget]]:
    neuron, draw = inputs.neuron, inputs.draw
    found: dict[str, list[QWidget]] = {
        "x": [inputs.x], "y": [inputs.y], "loss": [inputs.loss], "skip": [inputs.skip],
        "w": [neuron.w, draw.draw, draw.seed, draw.scale, inputs.depth], "b": [neuron.b],
        "activation": [neuron.activation.combo, *neuron.activation.fields.values()],
    }  # fmt: skip
    for name, ids in ON_PAGES.items():
        found.setdefault(name, []).extend(_named(middle, ids))
    return found


def _named(middle: QWidget, names: tuple[str, ...]) -> list[QWidget]:
    """Return the controls of those names on pages that were made."""
    found = (middle.findChild(QWidget, name) for name in names)
    return [part for part in found if isinstance(part, QWidget)]
