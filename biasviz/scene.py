"""One scene of a lesson, resolved, and how it comes out."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from biasviz.errors import InputError

if TYPE_CHECKING:
    from biasviz.experiments.neuron.lab import Ghost, Until
    from biasviz.experiments.neuron.outcome import Ending
    from biasviz.experiments.neuron.spec import Descent

MOST_STEPS = 30_000
"""Steps that a scene may walk."""
ANSWERS: Mapping[str, tuple[str, ...]] = {
    "b": (),
    "sign": ("negative", "zero", "positive"),
    "survives": ("survives", "dies"),
    "oscillates": ("settles", "oscillates", "diverges"),
    "winner": ("A", "B"),
    "missing": ("smaller", "same", "larger"),
    "total": ("smaller", "same", "larger"),
    "dz_dw": ("falls", "stays", "rises"),
    "dC_dw": ("falls", "stays", "rises"),
    "depth": ("smaller", "same", "larger"),
}
"""What can be predicted, with the answers there are; b is answered by a number."""
PREDICTED = ("b", "sign", "survives", "oscillates", "winner")
"""What can be predicted of one neuron."""
Values = tuple[tuple[str, float | str], ...]


@dataclass(frozen=True)
class Scene:
    """One scene, resolved: nothing in it depends on what was done before.

    Attributes:
        title, say, notes: heading; the sentence on the screen; what the teacher reads, paragraphs by newlines.
        start: the run it shows, lane A of a race.
        rival: the run in lane B, or None.
        at: the steps taken when it opens.
        play, until: the steps that are walked then, or the event it plays to; 0 and None where nothing moves.
        ghost: the run before, where the scene goes on from it with other settings.
        scenario: id of the shipped scenario it starts from, or "".
        show, triangle, loss_log, window, clock, speed: how it is shown; `window` is None where it is fitted.
        question, predict, reveal: "" where there is none; `predict` is one of ANSWERS.
        locked: names of settings.FIELDS that cannot be changed in it.
        expect, rival_expect: what its author says will be found at its end, as (name, value).

    """

    title: str
    say: str
    notes: str
    start: Descent
    rival: Descent | None
    at: int
    play: int
    until: Until | None
    ghost: Ghost | None
    scenario: str
    show: str
    triangle: bool
    loss_log: bool
    window: tuple[float, float] | None
    clock: str
    speed: float
    question: str
    predict: str
    reveal: str
    locked: tuple[str, ...]
    expect: Values = ()
    rival_expect: Values = ()

    @property
    def lab(self) -> str:
        """Id of the lab it is of."""
        return "neuron"

    @property
    def moves(self) -> bool:
        """Whether anything plays."""
        return self.play > 0 or self.until is not None

    @cached_property
    def ending(self) -> Ending:
        """How it comes out, walked to its end: many steps where it plays for long."""
        from biasviz.experiments.neuron.outcome import Ending, ending
        from biasviz.experiments.neuron.path import path_of

        with suppress(InputError):
            found = ending(self.start, self.rival, self.at, self.play, self.until, MOST_STEPS)
            if found is not None:
                return found
        lanes = [run for run in (self.start, self.rival) if run is not None]
        return Ending(max(path_of(run).reach(self.at + MOST_STEPS) for run in lanes))

    @property
    def end(self) -> int:
        """The steps taken when it has played."""
        return self.ending.step

    @property
    def near(self) -> bool:
        """Whether its end can be had at once."""
        from biasviz.experiments.neuron.outcome import ending, near

        with suppress(InputError):
            most = near(self.start, self.rival, self.at)
            return ending(self.start, self.rival, self.at, self.play, self.until, most) is not None
        return True

    @cached_property
    def answer(self) -> float | str | None:
        """What the prediction is measured against: a number for "b", one of ANSWERS; None where nothing is asked."""
        from biasviz.experiments.neuron.outcome import answer

        with suppress(InputError):
            return answer(self.predict, self.start, self.rival, self.ending) if self.predict else None
        return None
