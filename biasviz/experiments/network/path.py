"""The steps of a training, computed as far as asked: time is an index into them.

Of a small network every step is kept. Of a large one some are, and those between them are worked out again, to the
same bits; the biases and the loss of every step are there in any case.
"""

from __future__ import annotations

import math
from dataclasses import replace
from threading import RLock

import numpy as np
from numpy.typing import NDArray

from biasviz import patience
from biasviz.experiments.network.evaluation import start
from biasviz.experiments.network.kept import Kept, Place
from biasviz.experiments.network.marks import Marked, Marks
from biasviz.experiments.network.recorded import Recorded
from biasviz.experiments.network.spec import Settings, Training
from biasviz.experiments.network.stepper import Stepper
from biasviz.experiments.neuron.path import Ended
from biasviz.language import mark, tr
from biasviz.numerics.records import Array, Memory

LONGEST = 100_000
"""Steps that a path has at most."""
KEPT = 10_000_000
"""Numbers of the places that are kept, 80 MB."""
WALKED = mark("{rows} rows are being learned from …")
MOST_PATHS = 8


class Path:
    """The places of a training.

    Attributes:
        run: what is walked.
        longest: the last step that it may have.

    """

    def __init__(self, run: Training, known: Path | None = None, count: int = 0) -> None:
        """Begin a path; with the first `count` places, at least one, of another whose run is the same up to there."""
        self.run = run
        self._ended: Ended | None = None
        self._lock, self._walking = RLock(), RLock()
        self._steps: Stepper = Stepper(run, None if known is None else known._steps)
        self._gradients: dict[int, Array] = {}
        self._arrived: tuple[int, Place] | None = None
        if known is not None:
            self._begin_as(known, count)
            return
        self._kept, self._marked, self._recorded = Kept(KEPT), Marked(self._steps), Recorded(self._steps.layout)
        self.longest = min(LONGEST, self._recorded.most)
        with np.errstate(all="ignore"):
            self._arrive(0, Place(start(run.start), self._steps.nothing_remembered(run.optimizer.id), (0, 0), 0))

    def _begin_as(self, known: Path, count: int) -> None:
        known.place(count - 1)
        # Another thread may be walking the other path: what it has of these steps no longer changes.
        ended, gradients = known._ended, known._gradients
        if count == len(known):
            self._ended, self._gradients = ended, gradients
        with known._lock:
            self._kept = known._kept.beginning(count)
        self._marked = known._marked.beginning(count, self._steps)
        self._recorded, self.longest = known._recorded.beginning(count), known.longest
        self._steps.tied = {step: index for step, index in list(known._steps.tied.items()) if step < count}
        if known._arrived is not None and known._arrived[0] == count:
            self._arrived = known._arrived

    def __len__(self) -> int:
        return len(self._recorded)

    @property
    def ended(self) -> Ended | None:
        """Why no further step follows, in the language that is spoken now, or None."""
        return None if self._ended is None else self._ended._replace(detail=tr(self._ended.detail))

    @property
    def numbers(self) -> int:
        """Numbers that the places take which are kept."""
        return self._kept.numbers

    def reach(self, step: int) -> int:
        """Compute up to that step; return the last one there is, at most `step`.

        Raises Lengthy where somebody waits who has no time for so many steps.
        """
        last = min(step, self.longest)
        if last >= len(self) and self._ended is None:
            self._ask(len(self) - 1, last)
            with np.errstate(all="ignore"):
                while len(self) <= last and self._ended is None:
                    patience.go_on()
                    self._advance(last)
        return min(step, len(self) - 1)

    def parameters(self, step: int) -> Array:
        """Return θ after that many steps, read-only; what was changed at that step is in it."""
        return self.place(step).theta

    def settings(self, step: int) -> Settings:
        """Return what holds for the step that leads on from there."""
        return self._steps.timeline.at(step).settings

    def memory(self, step: int) -> Memory:
        """Return what the optimizer remembers before the step that leads on from here, each laid out as θ."""
        return self.place(step).memory

    def turns(self, step: int) -> tuple[int, int]:
        """Return how many steps W and b have moved with that memory: the next one is an optimizer's t = 1 after 0."""
        return self.place(step).turns

    def rows(self, step: int) -> NDArray[np.intp]:
        """Return which rows the step from there sees, in order: places in the training rows, from 0."""
        return self._steps.timeline.which(step, self.seen(step))

    def seen(self, step: int) -> int:
        """Return how many rows have been seen before that step; one that was seen twice counts twice."""
        return self._recorded.seen(step)

    def epoch(self, step: int) -> float:
        """Return how many times all rows have been seen."""
        return self.seen(step) / self._steps.timeline.rows

    def steps_to_epoch_end(self, step: int) -> int:
        """Return how many steps from there complete an epoch."""
        return self._steps.timeline.to_epoch_end(step, self.seen(step))

    def loss(self, step: int) -> float:
        """Return L over the rows that the step from there sees."""
        return float(self._recorded.losses(step, step)[0])

    def losses(self, first: int, last: int) -> Array:
        """Return L over the rows that each step sees, of the steps first … last, read-only."""
        return self._recorded.losses(first, last)

    def biases(self, last: int, first: int = 0) -> Array:
        """Return all biases of the steps first … last, (steps, biases of all layers), read-only."""
        return self._recorded.biases(first, last)

    def bias_gradients(self, last: int, first: int = 0) -> Array:
        """Return the mean |∂L/∂b| of each layer, (steps, layers), of the steps first … last, read-only."""
        return self._recorded.slopes(first, last)

    def gradient(self, step: int) -> Array:
        """Return ∂L/∂θ over the rows that the step from there sees, read-only; of frozen weights it is 0."""
        with np.errstate(all="ignore"):
            g = self._gradient(step, self.place(step))
        g.flags.writeable = False
        return g

    def onward(self, step: int) -> Array:
        """Return θ after the step that leads on from here, finite or not, read-only.

        What is changed by hand at the step after is not yet in it.
        """
        with np.errstate(all="ignore"):
            return self._moved(step, self.place(step)).theta

    def marks(self, last: int, there: bool = False) -> Marks:
        """Return the marks up to that step: it is one where that costs little, or `there` asks (may raise Lengthy)."""
        with np.errstate(all="ignore"):
            return self._marked.until(last, self.place(last).theta if there or self._marked.cheap else None)

    def place(self, step: int) -> Place:
        """Return all that the next steps depend on, of a step that has been reached.

        It is worked out again where it was not kept. Raises Lengthy where nobody has time for that.
        """
        with self._lock:
            found = self._kept.get(step)
            if found is not None:
                return found
            first = self._kept.before(step)
            found = self._kept.get(first)
            self._kept.look_back(first)
        assert found is not None
        self._ask(first, step)
        with np.errstate(all="ignore"):
            for at in range(first, step):
                patience.go_on()
                found = self._steps.changed(at + 1, self._moved(at, found))
                with self._lock:
                    self._kept.put_again(at + 1, found, step)
        return found

    def _ask(self, first: int, last: int) -> None:
        """Say that the steps from `first` to `last` are begun now."""
        steps = last - first
        rows = steps * self._steps.timeline.at(first).rows
        patience.ask(self._steps.work(rows, steps), WALKED, rows)

    def _gradient(self, step: int, place: Place) -> Array:
        found = self._gradients.get(step)
        return self._steps.slope(step, place)[1] if found is None else found

    def _moved(self, step: int, place: Place) -> Place:
        return self._steps.moved(step, place, self._gradient(step, place))

    def _advance(self, last: int) -> None:
        with self._walking:
            step = len(self)
            if step > last or self._ended is not None:
                return  # another thread was quicker
            if self._arrived is not None and self._arrived[0] == step:
                place = self._arrived[1]
            else:
                before = self.place(step - 1)
                self._marked.leave(step - 1, before)
                place = self._moved(step - 1, before)
            theta = place.theta
            if not math.isfinite(float(np.dot(theta, theta))) and not np.isfinite(theta).all():
                sound = np.isfinite(theta[self._steps.layout.weights]).all()
                words = mark("b left the range of float64") if sound else mark("W left the range of float64")
                self._ended = Ended("diverged", words)
                return
            if self._steps.timeline.changes(step):
                self._arrived = step, place
                place = self._steps.changed(step, place)
            self._arrive(step, place)

    def _arrive(self, step: int, place: Place) -> None:
        """Evaluate a place and keep it; nothing is kept where that is put off."""
        counts = self._marked.arrive(step, place)
        L, g = self._steps.slope(step, place, None if counts is None else counts.look)
        if counts is not None:
            self._marked.counted(step, place, counts, L)
        g.flags.writeable = False
        self._gradients = {step: g}
        with self._lock:
            self._kept.put(step, place)
        self._recorded.append(place, L, g)
        if math.isinf(L):
            self._ended = Ended("diverged", mark("L left the range of float64"))
        elif not (math.isfinite(L) and np.isfinite(g[self._steps.layout.biases]).all()):
            self._ended = Ended("undefined", mark("db is undefined") if math.isfinite(L) else mark("L is undefined"))


_paths: list[Path] = []
_paths_lock = RLock()


def path_of(run: Training) -> Path:
    """Return the path of a training; the same object as long as it is in use.

    A run that differs from a known one by what was changed on the way begins with its steps up to there.
    """
    found, known, count = _found(run)
    if found is None:
        path = Path(run, known, count)  # which may take long: others need not wait for it
        with _paths_lock:
            found = _found(run)[0]
            if found is None:
                found = path
                _paths.insert(0, path)
            while len(_paths) > 1 and (len(_paths) > MOST_PATHS or sum(p.numbers for p in _paths) > 2 * KEPT):
                _paths.pop()
    return found


def _found(run: Training) -> tuple[Path | None, Path | None, int]:
    """Return the path of a run, taken out and put in front; or the one it has most in common with, and how much."""
    known, count = None, 0
    with _paths_lock:
        for path in _paths:
            if path.run is run or path.run == run:
                _paths.remove(path)
                _paths.insert(0, path)
                return path, None, 0
            common = _common(path, run)
            if common > count:
                known, count = path, common
    return None, known, count


def _common(path: Path, run: Training) -> int:
    """Return how many places both have in common."""
    old = path.run
    if replace(old, edits=()) != replace(run, edits=()):
        return 0
    both = 0
    for a, b in zip(old.edits, run.edits, strict=False):
        if a != b:
            break
        both += 1
    steps = [edits[both].step for edits in (old.edits, run.edits) if len(edits) > both]
    return min([len(path), *steps])


def walked(run: Training, step: int) -> Path:
    """Return the path of a training, walked to that step where it has it; one that was forgotten is walked anew."""
    path = path_of(run)
    path.reach(step)
    return path
