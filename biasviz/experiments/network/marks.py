"""What is looked at now and then while a network learns: the loss over all rows, who is right, who is dead."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from biasviz import patience
from biasviz.experiments.network.column import Column
from biasviz.experiments.network.counting import Counter, Mark
from biasviz.experiments.network.initial import is_classes
from biasviz.experiments.network.kept import Place
from biasviz.experiments.network.stepper import Stepper
from biasviz.numerics.records import Array

SHARE = 0.25
"""Of the time of a training what its marks may take."""
LOOKED, FORWARD = 0.15, 0.5
"""What it costs of a step to count its rows on the way, and to take rows forward only."""
CHEAP = 60_000
"""A mark that costs less is made where somebody looks, too."""


@dataclass(frozen=True, eq=False)
class Marks:
    """Losses and counts at some steps, m of them, read-only.

    Attributes:
        steps: which steps, (m,).
        train, test: ℓ of the training rows and of those held out, the mean over the rows whatever the reduction of the
            training, so that the two can be compared, (m,); NaN where there are none.
        train_right, test_right: share of the rows whose class is right, (m,); NaN where the targets are no classes.
        dead, saturated: how many of the training rows each unit is dead or saturated for, (m, units of all layers).
        rows: how many training rows there are.

    """

    steps: NDArray[np.intp]
    train: Array
    test: Array
    train_right: Array
    test_right: Array
    dead: NDArray[np.int64]
    saturated: NDArray[np.int64]
    rows: int


class Marked:
    """The marks of a path: at so many of its steps that they take a share of its time, and no more.

    Where a step sees all rows they are counted on their way; else they are taken forward once more.
    """

    def __init__(self, steps: Stepper) -> None:
        self._of(steps)
        self._steps, self._numbers = Column(1, np.int64), Column(5)
        self._counts = Column(2 * sum(self._network.units), np.int64)
        self._extra: tuple[int, Row] | None = None

    def _of(self, stepper: Stepper) -> None:
        self._stepper, self._network, self._classes = stepper, stepper.run.start, is_classes(stepper.run.start)
        self._n, self._t = len(stepper.X), len(stepper.test[0])
        self._counter = Counter(self._network, self._classes)

    @property
    def cheap(self) -> bool:
        """Whether any step may be marked where somebody looks."""
        return self._cost(FORWARD) <= CHEAP

    def arrive(self, step: int, place: Place) -> Mark | None:
        """Return counts, still empty, where a step that sees all rows is to be marked, else None."""
        due = self._stepper.timeline.at(step).takes_all and self._is_due(step, place.seen, LOOKED)
        return Mark(self._counter) if due else None

    def counted(self, step: int, place: Place, counts: Mark, L: float) -> None:
        """Keep the mark of a step at which the rows have been counted, with L over them."""
        loss = L if self._network.reduction == "mean" else L / max(self._n, 1)
        self._append(step, place, self._row(place.theta, counts, loss))

    def leave(self, step: int, place: Place) -> None:
        """Mark a step that is left, where it is time for that."""
        takes_all = self._stepper.timeline.at(step).takes_all
        if self._last < step and not takes_all and self._is_due(step, place.seen, FORWARD):
            self._append(step, place, self._marked(place.theta))

    def until(self, last: int, theta: Array | None = None) -> Marks:
        """Return the marks of the steps up to `last`; with θ of that step it has one in any case."""
        steps = self._steps.rows(0, len(self._steps))[:, 0]
        count = int(np.searchsorted(steps, last, side="right"))
        numbers, counts, steps = self._numbers.rows(0, count - 1), self._counts.rows(0, count - 1), steps[:count]
        if theta is not None and not (count and steps[-1] == last):
            if self._extra is None or self._extra[0] != last:
                self._extra = last, self._marked(theta)
            row = self._extra[1]
            steps = np.append(steps, last)
            numbers, counts = np.vstack([numbers, (0.0, *row[0])]), np.vstack([counts, row[1]])
        units = counts.shape[1] // 2
        for array in (steps, numbers, counts):
            array.flags.writeable = False
        _, train, test, train_right, test_right = numbers.T
        return Marks(steps, train, test, train_right, test_right, counts[:, :units], counts[:, units:], self._n)

    def beginning(self, below: int, steps: Stepper) -> Marked:
        """Return the marks of another path that begins with the same ones, of the steps below that one."""
        found = Marked(steps)
        count = int(np.searchsorted(self._steps.rows(0, len(self._steps))[:, 0], below))
        found._steps, found._numbers = self._steps.beginning(count), self._numbers.beginning(count)
        found._counts = self._counts.beginning(count)
        return found

    @property
    def _last(self) -> int:
        """The step that was marked last, −1 where none was."""
        return int(self._steps.value(len(self._steps) - 1)) if len(self._steps) else -1

    def _cost(self, train: float) -> float:
        """Return what a mark costs, in numbers, where all training rows cost that part of a step."""
        held = FORWARD * self._stepper.work(self._t) if self._t else 0.0
        return train * self._stepper.work(self._n) + held

    def _is_due(self, step: int, seen: int, train: float) -> bool:
        """Whether the steps since the last mark took long enough for another one."""
        last = len(self._steps) - 1
        if last < 0:
            return True
        rows = seen - int(self._numbers.value(last))
        return SHARE * self._stepper.work(rows, step - self._last) >= self._cost(train)

    def _append(self, step: int, place: Place, row: Row) -> None:
        self._numbers.append((place.seen, *row[0]))
        self._counts.append(row[1])
        self._steps.append(step)

    def _marked(self, theta: Array) -> Row:
        """Take all rows forward."""
        rows = self._n + self._t
        patience.ask(self._cost(FORWARD), patience.SUMMED, rows)
        counts, backward = Mark(self._counter), self._stepper.backward
        loss = backward.losses(theta, self._stepper.X, self._stepper.Y, counts.look)
        return self._row(theta, counts, loss / max(self._n, 1))

    def _row(self, theta: Array, counts: Mark, loss: float) -> Row:
        """Return what is kept of a step, with the mean ℓ of its training rows, which have been counted."""
        X, Y = self._stepper.test
        held, held_loss = Mark(self._counter), np.nan
        if self._t:
            patience.ask(FORWARD * self._stepper.work(self._t), patience.SUMMED, self._t)
            held_loss = self._stepper.backward.losses(theta, X, Y, held.look_at_classes) / self._t
        both = ((counts, self._n), (held, self._t))
        shares = [m.right / n if self._classes and n else np.nan for m, n in both]
        return (loss, held_loss, *shares), counts.lamps


Row = tuple[tuple[float, ...], NDArray[np.int64]]
"""Train and test loss, shares that are right; then rows that each unit is dead for, then saturated."""
