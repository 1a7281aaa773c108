"""The state of the Chain lab: which chain is shown, how far the walk back has come, what of it is looked at."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from biasviz.errors import InputError
from biasviz.experiments.chain.spec import LOCKS, Setup
from biasviz.experiments.layer.clock import TINY, Clock
from biasviz.language import mark, tr

PAGES = {
    "differential": mark("Total differential"),
    "question": mark("b and ∂C/∂w"),
    "depth": mark("Depth"),
}
"""What the middle of the lab can show."""
PARTS = {"differential": 2, "question": 1, "depth": 2}
"""Moves that make up a step of the walk: f′ and w of a neuron, or one station."""
WHOLE = 1000.0
"""A place beyond the end of every walk: all of it is done, however deep the chain is."""
PLACES = {"differential": "place", "question": "question_place", "depth": "depth_place"}
"""The field that holds the place of each page; two of them are opened with the whole walk done, for then all is lit."""
NO_NEURON = mark(
    "step = {first} is not there: the walk has steps from 0 to {there}; each takes it past one neuron, in two moves."
)
NO_STATION = mark(
    "step = {first} is not there: the walk has steps from 0 to {there}; each takes it from one station to the next."
)
LARGEST_SCALE = 10.0
"""Standard deviation of weights that are drawn."""


@dataclass(frozen=True)
class Walk:
    """The way that time goes on a page.

    Attributes:
        length: whole steps of it, ≥ 1.
        parts: moves that make up a step.

    """

    length: int
    parts: int

    def reach(self, step: int) -> int:
        """Return that step, or the last one where there are fewer."""
        return min(step, self.length)

    def __len__(self) -> int:
        return self.length + 1

    def no_step(self, step: int) -> InputError:
        """Return the error that says that the walk has no such step, and what a step of it is."""
        words = NO_NEURON if self.parts > 1 else NO_STATION
        return InputError(tr(words, first=f"{step:,}", there=self.length))


@dataclass(frozen=True)
class Draw:
    """How weights are drawn: from a normal distribution around 0.

    Attributes:
        seed: ≥ 0.
        scale: standard deviation, > 0, at most LARGEST_SCALE.

    """

    seed: int = 0
    scale: float = 1.0


@dataclass(frozen=True)
class ChainLab:
    """The Chain lab. Neurons are counted from 0, the one at the input first.

    Attributes:
        scenario: id of the shipped scenario that was loaded, or the path of its file.
        title, watch: its title and its sentence.
        loaded: its setup; Reset goes back to it.
        run: the setup that is shown.
        place: steps of the substitution that are done, see `steps_of`; the fraction is made of PARTS.
        question_place, depth_place: the same on the other pages, whose time is their own.
        page: one of PAGES.
        link: the neuron that is looked at.
        mover: the neuron whose bias moves on the page of the question.
        together: whether weight, bias and activation are set for all neurons at once.
        draw: how weights are drawn next.
        window: biases from … to on the axis of the question; None where it is fitted.
        hover: what is under the pointer as (what, neuron), or None.
        over: the bias under the pointer on the curves of the question, or None.
        veiled: what is not shown yet, for a class is guessing: names of `biasviz.veil`.
        playing, speed: whether time runs, and parts a second.
        note: one sentence on what just happened, or None.

    """

    scenario: str
    loaded: Setup
    run: Setup
    place: float = 0.0
    question_place: float = WHOLE
    depth_place: float = WHOLE
    page: str = "differential"
    link: int = 0
    mover: int = 0
    together: bool = False
    draw: Draw = Draw()
    window: tuple[float, float] | None = None
    hover: tuple[str, int] | None = None
    over: float | None = None
    veiled: frozenset[str] = frozenset()
    playing: bool = False
    speed: float = 2.0
    note: str | None = None
    title: str = ""
    watch: str = ""

    @property
    def pages(self) -> dict[str, str]:
        """What the middle can show."""
        return PAGES

    @property
    def walked(self) -> Walk:
        """The way that time goes on the page that is shown."""
        return Walk(steps_of(self), PARTS[self.page])

    @property
    def length(self) -> int:
        """Steps of the whole walk."""
        return self.walked.length

    @property
    def moment(self) -> float:
        """The place in time on the page that is shown."""
        return min(float(getattr(self, PLACES[self.page])), float(self.length))

    @property
    def clock(self) -> Clock:
        """Time on the page that is shown."""
        return Clock(self.moment, PARTS[self.page] - 1)

    @property
    def step(self) -> int:
        """Whole steps done."""
        return self.clock.step

    @property
    def moves(self) -> int:
        """Moves done: parts of all steps."""
        return self.step * PARTS[self.page] + self.clock.part

    @property
    def in_parts(self) -> bool:
        """Whether the steps of the page are taken in parts."""
        return PARTS[self.page] > 1

    @property
    def arrived(self) -> bool:
        """Whether the walk is done."""
        return self.moment >= self.length - TINY

    @property
    def has_panel(self) -> bool:
        """Whether the page goes with the panel of the settings."""
        return True

    @property
    def source(self) -> None:
        """No rows have to be there before it is shown."""
        return None

    @property
    def kinds(self) -> tuple[object, ...]:
        """What decides which fields and plots it has."""
        chain = self.run.chain
        return self.page, chain.depth, tuple(link.activation.id for link in chain.links), chain.skip

    @property
    def runs(self) -> tuple[object, ...]:
        """What time goes through."""
        return (self.run,)

    @property
    def walks(self) -> tuple[tuple[Walk, int, int], ...]:
        """What is walked before its place in time is shown: nothing that takes time."""
        return ((self.walked, self.length, self.length),)

    def soon(self) -> ChainLab:
        """Return the lab at the last place up to its own that can be shown at once: its own."""
        return self

    def at(self, moment: float) -> ChainLab:
        """Return the lab at another place in time of the page that is shown."""
        if abs(moment - self.moment) < TINY:
            return self
        changes: dict[str, Any] = {PLACES[self.page]: moment}
        return replace(self, **changes)

    def at_rest(self) -> ChainLab:
        """Return the lab without what only a moment shows, time standing still."""
        if not self.playing and self.hover is None and self.over is None:
            return self
        return replace(self, playing=False, hover=None, over=None)


def steps_of(lab: ChainLab) -> int:
    """Return how many steps the walk back has on the page of the lab.

    On "depth" one a neuron, from C to x. On "differential" one a neuron, from the one that is looked at down to the
    first whose incoming a is held, or to x. On "question" one from each station to the next.
    """
    if lab.page == "question":
        return stations_of(lab.run.chain.depth, lab.link, lab.mover) - 1
    if lab.page == "depth":
        return lab.run.chain.depth
    return lab.link - bottom_of(lab.run, lab.link) + 1


def bottom_of(setup: Setup, link: int) -> int:
    """Return the neuron at which the substitution ends: the first on the way down whose incoming a is held, or 0."""
    return next((k for k in range(link, 0, -1) if setup.held(LOCKS[2], k)), 0)


def stations_of(depth: int, link: int, mover: int) -> int:
    """Return how many stations lie on the way from a bias to ∂C/∂w of a neuron: see `question.stations`."""
    forward = 1 + 2 * (depth - mover)  # b, then z and a of every neuron above
    back = 1 + 2 * (depth - link)  # ∂C/∂a and ∂C/∂z of every neuron down to the one that is asked about, then ∂C/∂w
    return forward + back



def opened(scenario: str, setup: Setup, title: str = "", watch: str = "") -> ChainLab:
    """Return the Chain lab as it is right after a scenario was loaded: the last neuron is looked at."""
    last = setup.chain.depth - 1
    return ChainLab(scenario, setup, setup, link=last, mover=last, title=title, watch=watch)
