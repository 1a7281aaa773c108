"""Time in the Batch lab: steps, and inside a step the rows that fall into db one by one before b moves."""

from __future__ import annotations

import math
from dataclasses import dataclass

TINY = 1e-9
"""Places that are reached in parts miss whole steps by less."""


@dataclass(frozen=True)
class Clock:
    """A place in time.

    Attributes:
        place: steps taken; the fraction is made of equal parts: the rows, or groups of them, and the move of b.
        rows: what falls in a step, ≥ 0.
        at_once: how many rows fall together.

    """

    place: float
    rows: int
    at_once: int = 1

    @property
    def step(self) -> int:
        """Whole steps taken."""
        return int(self.place + TINY)

    @property
    def parts(self) -> int:
        """Parts of a step; the last one is the move of b."""
        return math.ceil(self.rows / self.at_once) + 1

    @property
    def _done(self) -> float:
        return max(0.0, self.place - self.step) * self.parts

    @property
    def part(self) -> int:
        """Parts of the present step that are done; the rows are summed when only the move of b is left."""
        return min(int(self._done + 1e-6), self.parts - 1)

    @property
    def way(self) -> float:
        """How far the part that is under way has come, from 0 to 1; at the end of a part nothing is in the air."""
        way = self._done - self.part
        return 0.0 if way < 1e-5 else min(way, 1.0)

    @property
    def fallen(self) -> int:
        """Rows of the present step that have fallen into db."""
        return min(self.part * self.at_once, self.rows)

    @property
    def summed(self) -> bool:
        """Whether all rows of the step are in db."""
        return self.part == self.parts - 1

    @property
    def sum_place(self) -> float:
        """Where in the present step its rows are summed."""
        return self.step + (self.parts - 1) / self.parts

    def at(self, part: int) -> float:
        """Return the place of another part of the present step; below 0 and from `parts` on it is in another step."""
        return max(0.0, self.step + part // self.parts + part % self.parts / self.parts)
