"""The state of the Batch lab: which training is shown, the place in it, and what of it is looked at."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace

from biasviz.data.sources import Source
from biasviz.experiments.layer import path, sharing_path
from biasviz.experiments.layer.clock import Clock
from biasviz.experiments.layer.sharing import Sharing, addends
from biasviz.experiments.layer.spec import Training
from biasviz.experiments.layer.xray import XRay
from biasviz.experiments.neuron.path import AT_ONCE, SLICE, Steps
from biasviz.language import mark

PAGES = {
    "layer": mark("Arrays"),
    "curve": mark("Curve"),
    "shapes": mark("Shapes"),
    "sharing": mark("Shared bias"),
    "data": mark("Data"),
}
"""What the middle of the lab can show."""
AT_ONCE_NUMBERS = 4_000_000
"""Weights times rows of the steps that are computed without more ado."""
MOST_PARTS = 64
"""Parts in which the rows of a step fall; more rows fall several at a time."""


@dataclass(frozen=True)
class Draws:
    """Random minibatches whose slopes are compared.

    Attributes:
        size: rows of each; 0 for as many as suit the data.
        count: how many are drawn.
        seed: of the draws.

    """

    size: int = 0
    count: int = 400
    seed: int = 0


@dataclass(frozen=True)
class BatchLab:
    """The Batch lab.

    Attributes:
        scenario: id of the shipped scenario that was loaded, or the path of its file.
        title, watch: its title and its sentence.
        loaded: its training; Reset goes back to it.
        run: the training that is shown.
        place: steps into it; of the fraction, all but the last part is rows that have fallen into db, see `parts`.
        shared_place: the same on the page of shared biases, whose time is its own.
        page: one of PAGES.
        neuron: the neuron that is looked at, from 0: a column of W, b, Z, A and dZ.
        first: the first row that the arrays show, where they do not show all.
        hover: the cell under the pointer as (array, row, column), or None.
        over: the bias under the pointer on the curve, or None.
        keeps_movement: whether another reduction takes the learning rate with it, so that b moves as before.
        window: biases from … to on the axis of the curve; None where it is fitted.
        draws: the minibatches of the histogram.
        xray: the switches of the Shape X-ray.
        sharing: the convolution and the units that share a bias.
        veiled: what is not shown yet, for a class is guessing: names of `biasviz.veil`.
        playing, speed: whether time runs, and parts a second; steps a second on pages that show no rows.
        note: one sentence on what just happened, or None.

    """

    scenario: str
    loaded: Training
    run: Training
    place: float = 0.0
    page: str = "layer"
    neuron: int = 0
    first: int = 0
    hover: tuple[str, int, int] | None = None
    over: float | None = None
    keeps_movement: bool = True
    window: tuple[float, float] | None = None
    shared_place: float = 0.0
    draws: Draws = Draws()
    xray: XRay = field(default_factory=XRay)
    sharing: Sharing = field(default_factory=Sharing)
    veiled: frozenset[str] = frozenset()
    playing: bool = False
    speed: float = 2.0
    note: str | None = None
    title: str = ""
    watch: str = ""

    @property
    def on_shared(self) -> bool:
        """Whether time moves the page of shared biases, and not the training."""
        return self.page == "sharing"

    @property
    def moment(self) -> float:
        """The place in time on the page that is shown."""
        return self.shared_place if self.on_shared else self.place

    @property
    def walked(self) -> path.Path | sharing_path.Path:
        """The steps that time goes through on the page that is shown."""
        return sharing_path.path_of(self.sharing.spec) if self.on_shared else path.path_of(self.run)

    @property
    def training_clock(self) -> Clock:
        """Time of the training, whatever page is shown."""
        rows = path.path_of(self.run).batch_size
        return Clock(self.place, rows, max(1, math.ceil(rows / MOST_PARTS)))

    @property
    def clock(self) -> Clock:
        """Time on the page that is shown: that of the training, or of what shares a bias."""
        return Clock(self.shared_place, addends(self.sharing.spec)) if self.on_shared else self.training_clock

    @property
    def step(self) -> int:
        """Whole steps taken on the page that is shown."""
        return self.clock.step

    @property
    def in_parts(self) -> bool:
        """Whether the page shows the parts of a step: how its rows fall."""
        return self.page in ("layer", "sharing")

    @property
    def has_panel(self) -> bool:
        """Whether the page goes with the panel of the settings: what many share has settings of its own."""
        return not self.on_shared

    @property
    def pages(self) -> dict[str, str]:
        """What the middle can show."""
        return PAGES

    @property
    def source(self) -> Source:
        """Where the rows come from that must be there before it is shown."""
        return self.run.start.batch.source

    @property
    def kinds(self) -> tuple[object, ...]:
        """What decides which fields and plots it has."""
        layer = self.run.start
        shape = layer.batch.inputs, len(layer.bias)
        chosen = layer.activation.id, layer.loss.id, self.run.optimizer.id
        return self.page, self.sharing.kind, chosen, shape

    @property
    def runs(self) -> tuple[object, ...]:
        """What time goes through."""
        return self.run, self.sharing

    @property
    def at_once(self) -> int:
        """Steps that are computed without more ado."""
        layer = self.run.start
        numbers = path.path_of(self.run).batch_size * len(layer.batch.inputs) * len(layer.bias)
        return min(AT_ONCE, AT_ONCE_NUMBERS // max(1, numbers))

    @property
    def walks(self) -> tuple[tuple[Steps, int, int], ...]:
        """What is walked before its place in time is shown: the steps, up to which, and how many at a time."""
        return (
            (path.path_of(self.run), math.ceil(self.place), max(1, min(SLICE, self.at_once))),
            (sharing_path.path_of(self.sharing.spec), math.ceil(self.shared_place), SLICE),
        )

    def soon(self) -> BatchLab:
        """Return the lab at the last place up to its own that can be shown at once."""
        place, shared = min(self.place, float(self.at_once)), min(self.shared_place, float(AT_ONCE))
        return self if (place, shared) == (self.place, self.shared_place) else replace(
            self, place=place, shared_place=shared
        )

    def at(self, moment: float) -> BatchLab:
        """Return the lab at another place in time of the page that is shown."""
        return replace(self, shared_place=moment) if self.on_shared else replace(self, place=moment)

    def at_rest(self) -> BatchLab:
        """Return the lab without what only a moment shows, time standing still."""
        if not self.playing and self.hover is None and self.over is None:
            return self
        return replace(self, playing=False, hover=None, over=None)


def opened(scenario: str, training: Training, title: str = "", watch: str = "") -> BatchLab:
    """Return the Batch lab as it is right after a scenario was loaded."""
    return BatchLab(scenario, training, training, title=title, watch=watch)
