"""What the bar at the bottom shows of a lab: one record, the same for every lab; no Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from biasviz.experiments.neuron.lab import EVENTS
from biasviz.experiments.neuron.verdict import Verdict
from biasviz.labs import LABS
from biasviz.numerics.records import Array
from biasviz.state import State
from biasviz.ui import transport_text as text

Words = tuple[str, str]
"""A title and one sentence on it, marked."""


@dataclass(frozen=True)
class Buttons:
    """The words of the buttons that move time; those of a lab that takes steps and quarters of them.

    Attributes:
        play, pause: of the one button that plays.
        step, step_back: of the two that go on and back by one.
        names: accessible names of `step` and `step_back`, which may have the same title.
        other: of the one that goes on by the other measure, and its icon; None where there is none.
        events: what a run can be played until, by id; empty where there is nothing.

    """

    play: Words = text.PLAY
    pause: Words = text.PAUSE
    step: Words = text.STEP
    step_back: Words = text.STEP_BACK
    names: Words = (text.STEP[0], text.STEP_BACK_NAME)
    other: Words | None = text.QUARTER
    icon: str = "quarter"
    events: Mapping[str, str] = field(default_factory=lambda: EVENTS)


@dataclass(frozen=True)
class Parts:
    """What a step is made of, where it is taken in parts that can be gone through.

    Attributes:
        step: the present step.
        count: parts after which it is summed; one part more moves b.
        done: parts that are done, and how far the next one is.
        title, meaning: words of the track that shows them, marked.

    """

    step: int
    count: int
    done: float
    title: str
    meaning: str

    def place(self, part: int) -> float:
        """Return the place in time at which that many parts are done."""
        return self.step + part / (self.count + 1)


@dataclass(frozen=True)
class Timing:
    """Time in a lab at a moment.

    Attributes:
        playing, speed: whether it runs, and how fast.
        place: steps taken; the fraction is the way to the next one.
        pace, counter, below: how fast, where, and one line more, in words.
        widest: the widest words of the counter and of the line below, so that nothing moves.
        buttons: words of the buttons.
        path: the object whose steps are drawn; another object is drawn anew.
        known: how many of its steps are known, and may be shown.
        losses: (first, end) ↦ the loss at those steps, without `end`; None where steps have no loss: nothing is drawn.
        verdict: what the run is doing.
        note: what just happened, or "".
        parts: the parts of the present step, or None.

    """

    playing: bool
    speed: float
    place: float
    pace: str
    counter: str
    below: str
    widest: tuple[str, str]
    buttons: Buttons
    path: object
    known: int
    losses: Callable[[int, int], Array] | None
    verdict: Verdict
    note: str
    parts: Parts | None = None

    @property
    def step(self) -> int:
        """Whole steps taken."""
        return int(self.place)


def timing(state: State, trace: Any) -> Timing:
    """Return the timing of the lab that is open; the words of one that was never opened are never imported."""
    found: Timing = LABS[state.lab].part("timing")(trace)
    return found
