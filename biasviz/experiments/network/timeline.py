"""What holds at each step of a training, and which rows it sees: all of it fixed by the run alone."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from biasviz import patience
from biasviz.experiments.network.spec import SETTINGS, Edit, Settings, Training


class Timeline:
    """The settings of a run and what is changed in it, by step.

    Attributes:
        rows: how many rows are learned from, n.

    """

    def __init__(self, run: Training, rows: int) -> None:
        self.rows = rows
        self._order = run.order
        self._steps = [0]
        self._settings = [Settings(run.optimizer, run.learning_rate, run.moves, run.batch_size)]
        self._changes: dict[int, list[Edit]] = {}
        for edit in sorted(run.edits, key=lambda e: e.step):
            self._changes.setdefault(edit.step, []).append(edit)
            now = self._settings[-1]
            if edit.name in SETTINGS:
                now = replace(now, **{edit.name: edit.value})  # type: ignore[arg-type]
            if edit.step == self._steps[-1]:
                self._settings[-1] = now
            else:
                self._steps.append(edit.step)
                self._settings.append(now)

    def settings(self, step: int) -> Settings:
        """Return what holds for the step that leads on from there."""
        return self._settings[bisect_right(self._steps, step) - 1]

    def changes(self, step: int) -> list[Edit]:
        """Return what is changed at that step."""
        return self._changes.get(step, [])

    def since(self, step: int) -> int:
        """Return the step of the last change up to there, 0 where there is none."""
        return self._steps[bisect_right(self._steps, step) - 1]

    def until(self, step: int) -> int | None:
        """Return the step of the next change after that one, or None."""
        place = bisect_right(self._steps, step)
        return self._steps[place] if place < len(self._steps) else None

    def takes_all(self, step: int) -> bool:
        """Whether the step from there sees all rows."""
        return not 0 < self.settings(step).batch_size < self.rows

    def count(self, step: int, seen: int) -> int:
        """Return how many rows the step from there sees, after so many have been seen."""
        if self.takes_all(step):
            return self.rows
        return min(self.settings(step).batch_size, self.rows - seen % self.rows)

    def which(self, step: int, seen: int) -> NDArray[np.intp]:
        """Return the rows that the step from there sees, in order: places in the rows that are learned from."""
        if self.takes_all(step):
            return everything(self.rows)
        epoch, first = divmod(seen, self.rows)
        return shuffled(self._order, epoch, self.rows)[first : first + self.settings(step).batch_size]

    def to_epoch_end(self, step: int, seen: int) -> int:
        """Return how many steps from there complete an epoch; the rest of one that has begun counts."""
        at, goal = step, (seen // self.rows + 1) * self.rows
        while True:
            size = self.settings(at).batch_size
            each = self.rows if self.takes_all(at) else size
            steps, change = -(-(goal - seen) // each), self.until(at)
            if change is None or at + steps <= change:
                return at + steps - step
            seen, at = seen + (change - at) * each, change


ORDER = 5_119
"""Goes with the seed of an order: generated rows of the same seed must not come sorted by what they were made of."""


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
