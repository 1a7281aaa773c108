"""All that the program knows at a moment: frozen, comparable, made of ids and numbers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from biasviz.experiments.neuron.lab import NeuronLab
from biasviz.language import mark

if TYPE_CHECKING:
    from biasviz.experiments.layer.lab import BatchLab
    from biasviz.lessons import Place

LABS = {
    "neuron": (mark("Neuron"), mark("One neuron: what is dL/db, and why is it so small?")),
    "batch": (mark("Batch"), mark("A layer on a batch of rows: why do we sum over axis 0?")),
}
"""The labs: a title, and the question that each answers."""

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
        batch: the Batch lab; None as long as it was never opened.
        lab: id of the lab that is open, one of LABS.
        view: how things are shown.
        lesson: the place in the lesson that is open, or None.
        file: path of the scenario file that Save writes to, or "".
        shelf: the Batch lab as the last session left it, as text, until it is opened.

    """

    neuron: NeuronLab
    lab: str = "neuron"
    view: View = field(default_factory=View)
    lesson: Place | None = None
    file: str = ""
    batch: BatchLab | None = None
    shelf: str = ""

    @property
    def open(self) -> NeuronLab | BatchLab:
        """The lab that is open."""
        return self.batch if self.lab == "batch" and self.batch is not None else self.neuron


def at_rest(state: State) -> State:
    """Return the state without what only a moment shows, time standing still."""
    lab, batch = state.neuron, state.batch
    if lab.playing or lab.until is not None or lab.hover is not None or lab.what_if is not None:
        state = with_neuron(state, playing=False, until=None, hover=None, what_if=None)
    if batch is not None and (batch.playing or batch.hover is not None or batch.over is not None):
        state = with_batch(state, playing=False, hover=None, over=None)
    return state


def with_neuron(state: State, **changes: object) -> State:
    """Return the state with some fields of its Neuron lab replaced."""
    return replace(state, neuron=replace(state.neuron, **changes))  # type: ignore[arg-type]


def with_batch(state: State, **changes: object) -> State:
    """Return the state with some fields of its Batch lab replaced; as it is where there is none."""
    return state if state.batch is None else replace(state, batch=replace(state.batch, **changes))  # type: ignore[arg-type]


def with_open(state: State, **changes: object) -> State:
    """Return the state with some fields of the open lab replaced, such as `playing`, which every lab has."""
    return (with_batch if state.lab == "batch" else with_neuron)(state, **changes)
