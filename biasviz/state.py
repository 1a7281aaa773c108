"""All that the program knows at a moment: frozen, comparable, made of ids and numbers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from biasviz.experiments.neuron.lab import NeuronLab

THEMES = {"light": "Light", "dark": "Dark", "projector": "Projector"}


@dataclass(frozen=True)
class View:
    """How things are shown: the theme, a log axis for the loss per step, the rise/run triangle."""

    theme: str = "light"
    loss_log: bool = False
    triangle: bool = False


@dataclass(frozen=True)
class State:
    """The program at a moment."""

    neuron: NeuronLab
    lab: str = "neuron"
    view: View = field(default_factory=View)


def with_neuron(state: State, **changes: object) -> State:
    """Return the state with some fields of its Neuron lab replaced."""
    return replace(state, neuron=replace(state.neuron, **changes))  # type: ignore[arg-type]
