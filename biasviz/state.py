"""All that the program knows at a moment: frozen, comparable, made of ids and numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Protocol, Self

from biasviz.experiments.neuron.lab import NeuronLab
from biasviz.experiments.neuron.path import Steps
from biasviz.labs import LABS
from biasviz.language import mark

if TYPE_CHECKING:
    from biasviz.experiments.chain.lab import ChainLab
    from biasviz.experiments.layer.lab import BatchLab
    from biasviz.experiments.network.lab import NetworkLab
    from biasviz.lessons import Place


class AnyLab(Protocol):
    """What every lab has."""

    @property
    def scenario(self) -> str:
        """Id of the shipped scenario that was loaded, or the path of its file."""

    @property
    def title(self) -> str:
        """Its title."""

    @property
    def watch(self) -> str:
        """What to watch in it."""

    @property
    def loaded(self) -> Any:
        """What Reset goes back to."""

    @property
    def run(self) -> Any:
        """What is shown."""

    @property
    def place(self) -> float:
        """The place in it."""

    @property
    def moment(self) -> float:
        """The place in time of the page that is shown."""

    @property
    def playing(self) -> bool:
        """Whether time runs."""

    @property
    def speed(self) -> float:
        """How fast."""

    @property
    def note(self) -> str | None:
        """One sentence on what just happened."""

    @property
    def veiled(self) -> frozenset[str]:
        """What is not shown yet, for a class is guessing: names of `biasviz.veil`."""

    @property
    def page(self) -> str:
        """What the middle shows; "" in a lab without pages."""

    @property
    def pages(self) -> Mapping[str, str]:
        """What it can show, with titles."""

    @property
    def step(self) -> int:
        """Whole steps taken."""

    @property
    def has_panel(self) -> bool:
        """Whether the page goes with the panel of the settings."""

    @property
    def source(self) -> Any:
        """Where the rows come from that must be there before it is shown, or None."""

    @property
    def kinds(self) -> tuple[object, ...]:
        """What decides which fields and plots it has."""

    @property
    def runs(self) -> tuple[object, ...]:
        """What time goes through."""

    @property
    def walks(self) -> tuple[tuple[Steps, int, int], ...]:
        """What is walked before its place is shown: steps, up to which, how many at a time."""

    def at_rest(self) -> Self:
        """Return the lab without what only a moment shows, time standing still."""

    def soon(self) -> Self:
        """Return the lab at the last place up to its own that can be shown at once."""


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
        batch, network, chain: the other labs; None as long as one was never opened.
        lab: id of the lab that is open, one of LABS.
        view: how things are shown.
        lesson: the place in the lesson that is open, or None.
        file: path of the scenario file that Save writes to, or "".
        shelf: labs as the last session left them, each by its id as text, until they are opened.

    """

    neuron: NeuronLab
    lab: str = "neuron"
    view: View = field(default_factory=View)
    lesson: Place | None = None
    file: str = ""
    batch: BatchLab | None = None
    network: NetworkLab | None = None
    chain: ChainLab | None = None
    shelf: tuple[tuple[str, str], ...] = ()

    @property
    def open(self) -> AnyLab:
        """The lab that is open."""
        found: AnyLab | None = getattr(self, self.lab)
        return self.neuron if found is None else found

    @property
    def opened(self) -> tuple[str, ...]:
        """The labs that were opened, in the order of the tabs."""
        return tuple(id for id in LABS if getattr(self, id) is not None)


def at_rest(state: State) -> State:
    """Return the state without what only a moment shows, time standing still."""
    labs = {id: getattr(state, id) for id in state.opened}
    rested = {id: lab.at_rest() for id, lab in labs.items()}
    changed = {id: lab for id, lab in rested.items() if lab is not labs[id]}
    return replace(state, **changed) if changed else state


def on_shelf(state: State, lab: str) -> str:
    """Return a lab as the last session left it, as text; "" where it left none."""
    return dict(state.shelf).get(lab, "")


def off_shelf(state: State, lab: str) -> State:
    """Return the state without a lab on its shelf."""
    return replace(state, shelf=tuple(pair for pair in state.shelf if pair[0] != lab)) if state.shelf else state


def with_lab(state: State, id: str, lab: AnyLab) -> State:
    """Return the state with a lab, which is open now; what the last session left of it is forgotten."""
    return off_shelf(replace(state, lab=id, **{id: lab}), id)  # type: ignore[arg-type]


def with_neuron(state: State, **changes: object) -> State:
    """Return the state with some fields of its Neuron lab replaced."""
    return replace(state, neuron=replace(state.neuron, **changes))  # type: ignore[arg-type]


def with_batch(state: State, **changes: object) -> State:
    """Return the state with some fields of its Batch lab replaced; as it is where there is none."""
    return state if state.batch is None else replace(state, batch=replace(state.batch, **changes))  # type: ignore[arg-type]


def with_network(state: State, **changes: object) -> State:
    """Return the state with some fields of its Network lab replaced; as it is where there is none."""
    return state if state.network is None else replace(state, network=replace(state.network, **changes))  # type: ignore[arg-type]


def with_chain(state: State, **changes: object) -> State:
    """Return the state with some fields of its Chain lab replaced; as it is where there is none."""
    return state if state.chain is None else replace(state, chain=replace(state.chain, **changes))  # type: ignore[arg-type]


def with_open(state: State, **changes: object) -> State:
    """Return the state with some fields of the open lab replaced, such as `playing`, which every lab has."""
    return replace(state, **{state.lab: replace(getattr(state, state.lab), **changes)})
