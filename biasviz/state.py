"""All that the program knows at a moment: frozen, comparable, made of ids and numbers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from biasviz.experiments.neuron.lab import NeuronLab
from biasviz.language import mark

if TYPE_CHECKING:
    from biasviz.lessons import Place

THEMES = {"light": mark("Light"), "dark": mark("Dark"), "projector": mark("Projector")}
STRIPS = {
    "all": mark("All strips"), "loss": mark("Loss"), "factors": mark("Factors"), "activation": mark("Activation"),
}  # fmt: skip
SWITCHES = ("loss_log", "triangle", "inputs", "readout", "motion", "blank", "rescue")
"""Options of the view that are on or off."""


@dataclass(frozen=True)
class View:
    """How things are shown.

    Attributes:
        theme: one of THEMES.
        loss_log: a log axis for the loss per step.
        triangle: rise over run at the tangent.
        inputs, readout: whether the left and the right panel are open.
        strip: one of STRIPS: the strip that fills the middle, or all.
        present: whether the screen is a teacher's: full, white, large.
        blank: whether a presented screen is dark.
        rescue: whether the cures of a neuron that does not learn are listed.
        motion: whether changes between scenes glide; off where less motion is wanted.

    """

    theme: str = "light"
    loss_log: bool = False
    triangle: bool = False
    inputs: bool = True
    readout: bool = True
    strip: str = "all"
    present: bool = False
    blank: bool = False
    motion: bool = True
    rescue: bool = False


@dataclass(frozen=True)
class State:
    """The program at a moment.

    Attributes:
        neuron: the Neuron lab.
        lab: id of the lab that is open.
        view: how things are shown.
        lesson: the place in the lesson that is open, or None.
        file: path of the scenario file that Save writes to, or "".

    """

    neuron: NeuronLab
    lab: str = "neuron"
    view: View = field(default_factory=View)
    lesson: Place | None = None
    file: str = ""


def at_rest(state: State) -> State:
    """Return the state without what only a moment shows, time standing still."""
    lab = state.neuron
    if not lab.playing and lab.until is None and lab.hover is None and lab.what_if is None:
        return state
    return with_neuron(state, playing=False, until=None, hover=None, what_if=None)


def with_neuron(state: State, **changes: object) -> State:
    """Return the state with some fields of its Neuron lab replaced."""
    return replace(state, neuron=replace(state.neuron, **changes))  # type: ignore[arg-type]
