"""The state of the Neuron lab: which run is shown, and the place in it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from biasviz.errors import InputError
from biasviz.experiments.neuron.curve import fitted
from biasviz.experiments.neuron.path import AT_ONCE, SLICE, Steps, path_of
from biasviz.experiments.neuron.spec import Descent, Problem
from biasviz.language import mark, tr

SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 125.0, 250.0, 500.0, 1000.0, 2000.0, 5000.0)
"""Steps a second that the speed slider offers: from a quarter of a step to thousands."""
FAST = 8.0
"""Steps a second from which quarters would only flicker."""
QUARTERS = (mark("forward"), mark("loss"), mark("backward"), mark("update"))
"""The four quarters of a step; `place` 3.5 is the third quarter of step 3."""
EVENTS = {
    "converged": mark("converged"),
    "dead": mark("dead"),
    "sign": mark("the slope changes sign"),
    "cycle": mark("it repeats"),
    "escaped": mark("escaped: z crosses 0"),
    "below": mark("the loss is below …"),
}
"""What a run can be played until."""
CLOCKS = {"steps": mark("even clock"), "log": mark("log clock")}
"""How time runs: so many steps a second, or so many times as many steps each second."""


DECADE = 4.0
"""Seconds in which the log clock takes ten times as many steps, at speed 1."""


@dataclass(frozen=True)
class Until:
    """An event to play to.

    Attributes:
        event: one of EVENTS.
        level: the loss for "below".
        sample: the sample that "escaped" looks at.
        since: the step after which it counts.

    """

    event: str
    level: float = 0.01
    sample: int = 0
    since: int = 0


@dataclass(frozen=True)
class Ghost:
    """A run that an edit has ended, and the step it had come to."""

    run: Descent
    step: int


@dataclass(frozen=True)
class NeuronLab:
    """The Neuron lab.

    Attributes:
        scenario: id of the shipped scenario that was loaded, or the path of its file.
        title, watch: its title and its sentence.
        loaded: its descent; Reset goes back to it.
        run: the descent that is shown.
        place: steps into it; the fraction counts quarters and the way between two steps.
        window: biases from … to, shown on the common axis.
        sample: which sample the x and y fields show, from 0.
        ghost: the run before the last edit.
        hover: the bias under the pointer, or None.
        rival: the run in the other lane of a race, or None; both lanes have one clock, so one place.
        timed: the event that the stop-watches of a race measure.
        what_if: a run that is only looked at: its next step is shown, or None.
        veiled: what is not shown yet, for a class is guessing: names of `biasviz.veil`.
        playing, speed: whether time runs, and steps a second.
        clock: one of CLOCKS.
        until: an event that stops it, or None.
        in_quarters: whether this place was reached by a quarter step.
        note: one sentence on what just happened, such as an event that was reached, or None.

    """

    scenario: str
    loaded: Descent
    run: Descent
    window: tuple[float, float]
    place: float = 0.0
    sample: int = 0
    ghost: Ghost | None = None
    hover: float | None = None
    playing: bool = False
    speed: float = 2.0
    until: Until | None = None
    note: str | None = None
    in_quarters: bool = False
    title: str = ""
    watch: str = ""
    rival: Descent | None = None
    clock: str = "steps"
    timed: Until = Until("escaped")
    what_if: Descent | None = None
    veiled: frozenset[str] = frozenset()

    @property
    def lanes(self) -> tuple[Descent, ...]:
        """The runs that are shown: one, or the two of a race."""
        return (self.run,) if self.rival is None else (self.run, self.rival)

    @property
    def page(self) -> str:
        """Its middle shows strips, and has no pages."""
        return ""

    @property
    def moment(self) -> float:
        """The place in time that is shown."""
        return self.place

    @property
    def pages(self) -> dict[str, str]:
        """None: see `page`."""
        return {}

    @property
    def has_panel(self) -> bool:
        """Whether what is shown goes with the panel of the settings."""
        return True

    @property
    def source(self) -> None:
        """It has its samples itself, and nothing must be read before it is shown."""

    @property
    def kinds(self) -> tuple[object, ...]:
        """What decides which fields it has."""
        problem = self.run.start.problem
        return problem.activation.id, problem.loss.id, self.run.optimizer.id

    @property
    def runs(self) -> tuple[object, ...]:
        """What time goes through."""
        return self.lanes

    @property
    def walks(self) -> tuple[tuple[Steps, int, int], ...]:
        """What is walked before its place in time is shown: the steps, up to which, and how many at a time."""
        found = [(path_of(run), math.ceil(self.place), SLICE) for run in self.lanes]
        ghost = [] if self.ghost is None else [(path_of(self.ghost.run), self.ghost.step, SLICE)]
        return (*found, *ghost)

    def soon(self) -> NeuronLab:
        """Return the lab at the last place up to its own that can be shown at once."""
        ghost = self.ghost if self.ghost is None or self.ghost.step <= AT_ONCE else None
        return replace(self, place=min(self.place, float(AT_ONCE)), ghost=ghost)

    def at_rest(self) -> NeuronLab:
        """Return the lab without what only a moment shows, time standing still."""
        if not self.playing and self.until is None and self.hover is None and self.what_if is None:
            return self
        return replace(self, playing=False, until=None, hover=None, what_if=None)

    def after(self, seconds: float) -> float:
        """Return the place that time comes to, were the run long enough."""
        if self.clock == "log":
            return (1.0 + self.place) * math.pow(10.0, min(self.speed * seconds / DECADE, 0.5)) - 1.0
        return self.place + self.speed * seconds

    @property
    def step(self) -> int:
        """Whole steps taken."""
        return int(self.place)

    @property
    def quarter(self) -> int | None:
        """Index into QUARTERS of the one that is under way or was just done.

        None at a whole step, unless it was reached in quarters, and where time runs too fast to follow.
        """
        part = self.place - int(self.place)
        if part == 0:
            return len(QUARTERS) - 1 if self.in_quarters and self.place > 0 else None
        return None if self.playing and self.speed >= FAST else math.ceil(part * 4) - 1


MOST_SHOWN = 1000
"""Samples the Neuron lab shows: every curve is evaluated for each of them."""


def showable(problem: Problem) -> Problem:
    """Return the problem. Raises InputError where it has more samples than the lab shows."""
    check_count(len(problem.x))
    return problem


def check_count(samples: int) -> None:
    """Raise InputError where these are more samples than the lab shows."""
    if samples > MOST_SHOWN:
        words = mark("x has {n} numbers: the Neuron lab shows from 1 to {most} samples.")
        raise InputError(tr(words, n=f"{samples:,}", most=f"{MOST_SHOWN:,}"))


def opened(scenario: str, descent: Descent, title: str = "", watch: str = "") -> NeuronLab:
    """Return the Neuron lab as it is right after a scenario was loaded. Raises InputError for too many samples."""
    showable(descent.start.problem)
    return NeuronLab(scenario, loaded=descent, run=descent, window=fitted(descent), title=title, watch=watch)
