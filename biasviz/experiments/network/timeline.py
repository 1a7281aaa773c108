"""What holds at each step of a training, and which rows it sees: all of it fixed by the run alone."""

from __future__ import annotations

import sys
from bisect import bisect_right
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from biasviz import patience
from biasviz.experiments.network.spec import SETTINGS, Edit, Settings, Training

ORDER = 5_119
"""Goes with the seed of the order: rows that are generated with the same seed have nothing to do with it."""


@dataclass(frozen=True)
class Stretch:
    """Steps between two changes.

    Attributes:
        first: the first one, at which something was changed.
        end: the next one at which something is changed.
        settings: what holds for the steps that lead on from there.
        takes_all: whether each of them sees all rows.
        rows: how many rows each of them sees; the last one of an epoch maybe fewer.

    """

    first: int
    end: int
    settings: Settings
    takes_all: bool
    rows: int


class Timeline:
    """The settings of a run and what is changed in it, by step.

    Attributes:
        rows: how many rows are learned from, n.

    """

    def __init__(self, run: Training, rows: int) -> None:
        self.rows = rows
        self._order = run.order
        self._changes: dict[int, list[Edit]] = {}
        for edit in sorted(run.edits, key=lambda e: e.step):
            self._changes.setdefault(edit.step, []).append(edit)
        self._firsts = sorted({0, *self._changes})
        self._stretches: list[Stretch] = []
        now = Settings(run.optimizer, run.learning_rate, run.moves, run.batch_size)
        for first, end in zip(self._firsts, (*self._firsts[1:], sys.maxsize), strict=True):
            found = {edit.name: edit.value for edit in self.changes(first) if edit.name in SETTINGS}
            now = replace(now, **found) if found else now  # type: ignore[arg-type]
            takes_all = not 0 < now.batch_size < rows
            self._stretches.append(Stretch(first, end, now, takes_all, rows if takes_all else now.batch_size))
        self._latest = self._stretches[0]

    def at(self, step: int) -> Stretch:
        """Return the steps that one is among."""
        found = self._latest
        if not found.first <= step < found.end:
            found = self._latest = self._stretches[max(0, bisect_right(self._firsts, step) - 1)]
        return found

    def changes(self, step: int) -> list[Edit]:
        """Return what is changed at that step."""
        return self._changes.get(step, [])

    def count(self, step: int, seen: int) -> int:
        """Return how many rows the step from there sees, after so many have been seen."""
        now = self.at(step)
        return now.rows if now.takes_all else min(now.rows, self.rows - seen % self.rows)

    def which(self, step: int, seen: int) -> NDArray[np.intp]:
        """Return the rows that the step from there sees, in order: places in the rows that are learned from."""
        now = self.at(step)
        if now.takes_all:
            return everything(self.rows)
        epoch, first = divmod(seen, self.rows)
        return shuffled(self._order, epoch, self.rows)[first : first + now.rows]

    def to_epoch_end(self, step: int, seen: int) -> int:
        """Return how many steps from there complete an epoch; the rest of one that has begun counts."""
        at, goal = step, (seen // self.rows + 1) * self.rows
        while True:
            now = self.at(at)
            steps = -(-(goal - seen) // now.rows)
            if at + steps <= now.end:
                return at + steps - step
            seen, at = seen + (now.end - at) * now.rows, now.end


@lru_cache(maxsize=4)
def everything(rows: int) -> NDArray[np.intp]:
    """Return 0 … rows − 1, read-only."""
    found = np.arange(rows)
    found.flags.writeable = False
    return found


@lru_cache(maxsize=4)
def shuffled(seed: int, epoch: int, rows: int) -> NDArray[np.intp]:
    """Return in which order the rows come in an epoch, read-only."""
    patience.ask(rows, patience.DRAWN, rows)
    # Ranks of uniform numbers: how NumPy shuffles may change from one version of it to the next.
    found = np.argsort(np.random.Generator(np.random.PCG64([seed, epoch, ORDER])).random(rows), kind="stable")
    found.flags.writeable = False
    return found
