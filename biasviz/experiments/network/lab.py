"""The state of the Network lab: which training is shown, the place in it, and what of it is looked at."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import pairwise

from biasviz.data.sources import Source
from biasviz.experiments.layer.clock import Clock
from biasviz.experiments.network import path, stations
from biasviz.experiments.network.rows import row_count
from biasviz.experiments.network.spec import Network, Training
from biasviz.experiments.neuron.path import AT_ONCE, SLICE, Steps
from biasviz.language import mark

PAGES = {
    "diagram": mark("Diagram"),
    "backprop": mark("Forward and back"),
    "bias": mark("One bias"),
    "training": mark("Training"),
}
"""What the middle of the lab can show."""
AT_ONCE_NUMBERS = 20_000_000
"""Weights times rows of the steps that are computed without more ado."""


@dataclass(frozen=True)
class Until:
    """An event to play to.

    Attributes:
        event: one of `until.EVENTS`.
        level: the loss for "below".
        since: the step after which it counts.

    """

    event: str
    level: float = 0.01
    since: int = 0


@dataclass(frozen=True)
class NetworkLab:
    """The Network lab. Layers, units, rows and columns are counted from 0.

    Attributes:
        scenario: id of the shipped scenario that was loaded, or the path of its file.
        title, watch: its title and its sentence.
        loaded: its training; Reset goes back to it.
        run: the training that is shown.
        place: steps into it; the fraction is made of the stations of the next one.
        page: one of PAGES.
        layer, unit: the unit whose bias is looked at; the last layer is the output.
        row: the training row that goes through the diagram, counted among those that are learned from.
        plane: the two inputs that the picture of what comes out is drawn over.
        of_unit: whether that picture is of the unit that is looked at, and not of the output.
        marked: whether the rows that it is dead or saturated for are marked in the picture.
        window: biases from … to on the axis of the curve; None where it is fitted.
        hover: what is under the pointer: what it is, and its place, or None.
        over: the bias under the pointer on the curve, or None.
        first: the first row of the step that the arrays show, where they do not show all.
        pinned: the cell of the arrays that stays lit until time goes on, or None.
        aside: where the arrays were moved to by hand until time goes on, as a part of their width; None where what is
            worked out is followed.
        until: an event that stops time, or None.
        veiled: what is not shown yet, for a class is guessing: names of `biasviz.veil`.
        playing, speed: whether time runs, and how many steps a second, or stations on the page that shows them.
        note: one sentence on what just happened, or None.

    """

    scenario: str
    loaded: Training
    run: Training
    place: float = 0.0
    page: str = "diagram"
    layer: int = 0
    unit: int = 0
    row: int = 0
    plane: tuple[int, int] = (0, 1)
    of_unit: bool = False
    marked: bool = False
    window: tuple[float, float] | None = None
    hover: tuple[str, tuple[int, ...]] | None = None
    over: float | None = None
    first: int = 0
    pinned: tuple[str, tuple[int, ...]] | None = None
    aside: float | None = None
    until: Until | None = None
    veiled: frozenset[str] = frozenset()
    playing: bool = False
    speed: float = 8.0
    note: str | None = None
    title: str = ""
    watch: str = ""

    @property
    def network(self) -> Network:
        """What is trained."""
        return self.run.start

    @property
    def moment(self) -> float:
        """The place in time."""
        return self.place

    @property
    def walked(self) -> path.Path:
        """The steps that time goes through."""
        return path.path_of(self.run)

    @property
    def clock(self) -> Clock:
        """Time: steps, and the stations of the next one."""
        return Clock(self.place, stations.before_update(self.network))

    @property
    def step(self) -> int:
        """Whole steps taken."""
        return self.clock.step

    @property
    def in_parts(self) -> bool:
        """Whether the page shows the stations of a step."""
        return self.page == "backprop"

    @property
    def has_panel(self) -> bool:
        """Whether the page goes with the panel of the settings."""
        return True

    @property
    def pages(self) -> dict[str, str]:
        """What the middle can show."""
        return PAGES

    @property
    def source(self) -> Source:
        """Where the rows come from that must be there before it is shown."""
        return self.network.batch.source

    @property
    def kinds(self) -> tuple[object, ...]:
        """What decides which fields and plots it has."""
        network = self.network
        hidden = tuple(dense.activation.id for dense in network.hidden)
        return self.page, network.widths, hidden, network.output.id, network.loss, self.run.optimizer.id

    @property
    def runs(self) -> tuple[object, ...]:
        """What time goes through."""
        return (self.run,)

    @property
    def at_once(self) -> int:
        """Steps that are computed without more ado."""
        widths, rows = self.network.widths, self.run.batch_size or row_count(self.network)
        weights = sum(a * b for a, b in pairwise(widths))
        return min(AT_ONCE, AT_ONCE_NUMBERS // max(1, rows * weights))

    @property
    def walks(self) -> tuple[tuple[Steps, int, int], ...]:
        """What is walked before its place is shown: the steps, up to which, and how many at a time."""
        return ((self.walked, math.ceil(self.place), max(1, min(SLICE, self.at_once))),)

    def soon(self) -> NetworkLab:
        """Return the lab at the last place up to its own that can be shown at once."""
        most = float(self.at_once)
        return self if self.place <= most else replace(self, place=most)

    def at(self, moment: float) -> NetworkLab:
        """Return the lab at another place in time."""
        return replace(self, place=moment, pinned=None, aside=None)

    def at_rest(self) -> NetworkLab:
        """Return the lab without what only a moment shows, time standing still."""
        passing = (self.hover, self.until, self.over, self.pinned, self.aside)
        if not self.playing and all(v is None for v in passing):
            return self
        return replace(self, playing=False, hover=None, until=None, over=None, pinned=None, aside=None)


def opened(scenario: str, training: Training, title: str = "", watch: str = "") -> NetworkLab:
    """Return the Network lab as it is right after a scenario was loaded."""
    return NetworkLab(scenario, training, training, title=title, watch=watch)
