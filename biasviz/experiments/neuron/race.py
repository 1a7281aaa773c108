"""Two runs under one clock: when each met an event, and what their settings differ in."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from biasviz.experiments.neuron.events import first
from biasviz.experiments.neuron.lab import Until
from biasviz.experiments.neuron.path import path_of
from biasviz.experiments.neuron.spec import Descent

RESTING = 64
"""Steps without any movement after which a lane is taken to stand for ever."""


class Finish(NamedTuple):
    """The step at which a lane met the event; or, with `met` False, at which it was clear that it never will."""

    step: int
    met: bool


class Watch:
    """A stop-watch on one lane: looks at each step once, in order."""

    def __init__(self, descent: Descent, until: Until) -> None:
        self._path, self._until = path_of(descent), until
        self._looked = until.since
        self._finish: Finish | None = None

    def finished(self, last: int) -> Finish | None:
        """Return how the lane came out by that step, or None while it is still on its way."""
        end = self._path.reach(last)
        if self._finish is None and end > self._looked:
            found = first(self._until, self._path, self._looked + 1, end)
            self._looked = end
            if found is not None:
                self._finish = Finish(found, True)
            elif end < last or self._rests(end):
                self._finish = Finish(end, False)
        elif self._finish is None and end < last:
            self._finish = Finish(end, False)
        return self._finish if self._finish is None or self._finish.step <= last else None

    def _rests(self, end: int) -> bool:
        begin = end - RESTING
        return begin >= self._until.since and all(
            len(set(self._path.column(name, begin, end + 1))) == 1 for name in ("b", "w")
        )


@lru_cache(maxsize=16)
def watch_of(descent: Descent, until: Until) -> Watch:
    """Return the one stop-watch of that lane for that event."""
    return Watch(descent, until)


def follow(rival: Descent, old: Descent, new: Descent) -> Descent:
    """Return the other lane after an edit of this one: what their starts had in common they keep in common."""
    theirs, before, after = rival.start, old.start, new.start
    samples = (theirs.problem.x, theirs.problem.y) == (before.problem.x, before.problem.y)
    x, y = (after.problem.x, after.problem.y) if samples else (theirs.problem.x, theirs.problem.y)
    start = replace(
        theirs,
        problem=replace(theirs.problem, x=x, y=y),
        w=after.w if theirs.w == before.w else theirs.w,
        b=after.b if theirs.b == before.b else theirs.b,
    )
    return replace(rival, start=start)
