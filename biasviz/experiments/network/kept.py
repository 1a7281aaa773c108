"""Places of a training that are kept, within a bound of memory: all of them, or ever fewer of the older ones."""

from __future__ import annotations

from collections import OrderedDict
from itertools import accumulate
from math import isqrt
from typing import NamedTuple

from biasviz.numerics.records import Array, Memory

OVERHEAD = 64
"""What an array and its place in a table take, in numbers."""
RECENT = 8
"""Steps at the end that are always there, fewer of very many numbers, but three."""
RECENT_NUMBERS = 3_000_000
"""Numbers of those, 24 MB, and as many again of those that were worked out again."""


class Place(NamedTuple):
    """All that the next steps depend on.

    Attributes:
        theta: parameters, read-only.
        memory: what the optimizer remembers, each laid out as θ, read-only.
        turns: how many steps W and b have moved since the optimizer began.
        seen: rows seen so far.

    """

    theta: Array
    memory: Memory
    turns: tuple[int, int]
    seen: int

    @property
    def size(self) -> int:
        """Numbers it takes."""
        return OVERHEAD + self.theta.size * (1 + len(self.memory))


class Kept:
    """Places by step: those at every so many steps, the last few, and those around where somebody looked back.

    Attributes:
        every: how many steps lie between those kept; it doubles when they become too many.

    """

    def __init__(self, most: int) -> None:
        self.every = 1
        self._most = most
        self._grid: list[Place] = []
        self._ends: list[int] = []
        """Numbers of the grid up to each of its places."""
        self._recent: OrderedDict[int, Place] = OrderedDict()
        self._again: dict[int, Place] = {}

    @property
    def numbers(self) -> int:
        """Numbers that all of it takes."""
        others = (*self._recent.values(), *self._again.values()) if self.every > 1 else ()
        return (self._ends[-1] if self._ends else 0) + sum(place.size for place in others)

    def put(self, step: int, place: Place) -> None:
        """Keep the place at the end."""
        self._recent[step] = place
        while len(self._recent) > _recent(place):
            self._recent.popitem(last=False)
        if step % self.every == 0:
            self._grid.append(place)
            self._ends.append(place.size + (self._ends[-1] if self._ends else 0))
            while self._ends[-1] > self._most and len(self._grid) > 2:
                self.every *= 2
                self._grid = self._grid[::2]
                self._ends = list(accumulate(place.size for place in self._grid))

    def get(self, step: int) -> Place | None:
        """Return a place that is kept, or None."""
        index, aside = divmod(step, self.every)
        if not aside and index < len(self._grid):
            return self._grid[index]
        return self._recent.get(step) or self._again.get(step)

    def before(self, step: int) -> int:
        """Return the last step before that one of which the place is kept."""
        others = [k for k in (*self._recent, *self._again) if k < step]
        return max(((step - 1) // self.every * self.every, *others))

    def look_back(self, first: int) -> None:
        """Forget what was worked out again elsewhere than from that step on."""
        home = first // self.every
        self._again = {step: place for step, place in self._again.items() if step // self.every == home}

    def put_again(self, step: int, place: Place, wanted: int) -> None:
        """Keep some of the places on the way to where somebody looks back, and those just before it."""
        apart, recent = max(isqrt(self.every), self.every * place.size // RECENT_NUMBERS, 1), _recent(place)
        for old in [k for k in self._again if k % apart and not wanted - recent < k <= wanted]:
            del self._again[old]
        if step % apart == 0 or step > wanted - recent:
            self._again[step] = place

    def beginning(self, count: int) -> Kept:
        """Return another one that keeps the same places of the steps below `count`."""
        found = Kept(self._most)
        found.every = self.every
        held = -(-count // self.every)
        found._grid, found._ends = self._grid[:held], self._ends[:held]
        found._recent = OrderedDict((step, place) for step, place in self._recent.items() if step < count)
        found._again = {step: place for step, place in self._again.items() if step < count}
        return found


def _recent(place: Place) -> int:
    return max(3, min(RECENT, RECENT_NUMBERS // place.size))
