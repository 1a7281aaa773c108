"""A descent is a path; time is an index into it.

A path grows in slices as far as somebody asks, is kept while it is in use, and is read-only to everybody
else: play, pause, scrub, step back and a headless run are the same thing.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple, Protocol

import numpy as np

from biasviz.errors import InputError
from biasviz.experiments.neuron.evaluation import Point, evaluate
from biasviz.experiments.neuron.spec import Descent, Neuron
from biasviz.experiments.neuron.stepper import Stepper
from biasviz.language import mark, tr
from biasviz.numerics.records import Memory

LONGEST = 200_000
"""Steps that a path keeps; at most 9 numbers a step: under 15 MB."""


class Ended(NamedTuple):
    """Why no further step follows: an outcome ("diverged" or "undefined"), and what was bad first."""

    outcome: str
    detail: str

    def __str__(self) -> str:
        return f"{tr(self.outcome)}: {self.detail}"


class Path:
    """The places of a descent, computed as far as asked.

    Attributes:
        descent: what is walked.
        ended: why no further step follows, or None.

    """

    def __init__(self, descent: Descent) -> None:
        self.descent = descent
        self.ended: Ended | None = None
        self._stepper = Stepper(descent.start.problem)
        self._width = 2 * len(descent.optimizer_record.memory)
        self._memory = array("d")
        self._w, self._b, self._loss, self._slope, self._slope_w = (array("d") for _ in range(5))
        self._dead_since = array("l")
        self._longer = array("l")
        with np.errstate(all="ignore"):
            self._keep(descent.start.w, descent.start.b, (0.0,) * self._width)

    def __len__(self) -> int:
        return len(self._b)

    def reach(self, step: int) -> int:
        """Compute up to that step; return the last one there is, at most `step`."""
        with np.errstate(all="ignore"):
            while len(self) <= min(step, LONGEST) and self.ended is None:
                self._advance()
        return min(step, len(self) - 1)

    def column(self, name: str, first: int = 0, last: int | None = None) -> array[float]:
        """Return "b", "w", "loss" or "slope" (dL/db) of the steps first … last − 1 that are computed."""
        return {"b": self._b, "w": self._w, "loss": self._loss, "slope": self._slope}[name][first:last]

    def neuron(self, step: int) -> Neuron:
        """Return the neuron as it is after that many steps."""
        return Neuron(self.descent.start.problem, self._w[step], self._b[step])

    def point(self, step: int) -> Point:
        """Return everything at that step."""
        return evaluate(self.neuron(step))

    def memory(self, step: int) -> tuple[Memory, Memory]:
        """Return what the optimizer remembers of w and of b before the step that leads on from here."""
        numbers = tuple(self._memory[step * self._width : (step + 1) * self._width])
        half = self._width // 2
        return numbers[:half], numbers[half:]

    def slopes(self, step: int) -> tuple[float, float]:
        """Return dL/db and dL/dw at that step."""
        return self._slope[step], self._slope_w[step]

    def dead(self, step: int) -> bool:
        """Whether an error is there but every sample with one lies where f′ is exactly 0."""
        return self._dead_since[step] >= 0

    def died(self, step: int) -> int | None:
        """Return the step at which the death that holds at `step` began, or None."""
        since = self._dead_since[step]
        return since if since >= 0 else None

    def longer(self, step: int) -> int:
        """Return how many steps in a row up to here were each longer than the one before."""
        return self._longer[step]

    def directions(self, step: int) -> tuple[float, float, Memory]:
        """Return the optimizer's directions for w and b from that step, and its new memory.

        The next parameters are `parameter − learning_rate · direction`. What does not move has direction 0.
        """
        optimizer, moves = self.descent.optimizer_record, self.descent.moves
        kw = self.descent.optimizer.keywords
        memory_w, memory_b = self.memory(step)
        dw = db = 0.0
        if moves != "b":
            dw, memory_w = optimizer.direction(self._slope_w[step], memory_w, step + 1, **kw)
        if moves != "w":
            db, memory_b = optimizer.direction(self._slope[step], memory_b, step + 1, **kw)
        return dw, db, memory_w + memory_b

    def onward(self, step: int) -> tuple[float, float, Memory]:
        """Return w, b and the optimizer's memory after the step that leads on from here, finite or not."""
        dw, db, memory = self.directions(step)
        rate = self.descent.learning_rate
        return self._w[step] - rate * dw, self._b[step] - rate * db, memory

    def next_b(self, step: int) -> float:
        """Return b after the step that leads on from here; NaN where there is none."""
        if not math.isfinite(self._slope[step]) or not math.isfinite(self._loss[step]):
            return math.nan
        return self.onward(step)[1]

    def _advance(self) -> None:
        last = len(self) - 1
        w, b, memory = self.onward(last)
        if not (math.isfinite(w) and math.isfinite(b)):
            words = mark("b left the range of float64") if math.isfinite(w) else mark("w left the range of float64")
            self.ended = Ended("diverged", tr(words))
            return
        self._keep(w, b, memory)
        if last:
            before = math.hypot(self._w[last] - self._w[last - 1], self._b[last] - self._b[last - 1])
            now = math.hypot(w - self._w[last], b - self._b[last])
            if now > before * (1 + 1e-9):
                self._longer[-1] = self._longer[last] + 1

    def _keep(self, w: float, b: float, memory: Memory) -> None:
        loss, slope_w, slope, dead, sound = self._stepper(w, b)
        self._w.append(w)
        self._b.append(b)
        self._loss.append(loss)
        self._slope.append(slope)
        self._slope_w.append(slope_w)
        before = self._dead_since[-1] if self._dead_since else -1
        self._dead_since.append(-1 if not dead else before if before >= 0 else len(self._dead_since))
        self._longer.append(0)
        self._memory.extend(memory)
        if any(map(math.isinf, (loss, slope, slope_w))):
            far, steep = mark("L left the range of float64"), mark("the slope left the range of float64")
            self.ended = Ended("diverged", tr(far if math.isinf(loss) else steep))
        elif not sound:
            undefined = evaluate(Neuron(self.descent.start.problem, w, b)).undefined
            self.ended = Ended("undefined", str(undefined))


AT_ONCE = 2000
"""Steps of a neuron, or of anything as small, that are computed without more ado."""
SLICE = 64
"""Steps taken at a time where there are more."""


class Steps(Protocol):
    """The steps of a run of any lab, as far as they have been computed."""

    def __len__(self) -> int:
        """Return how many places have been computed."""

    def reach(self, step: int) -> int:
        """Compute up to that step; return the last one there is, at most `step`."""


def no_step(step: int, paths: Sequence[Steps]) -> InputError:
    """Return the error that says that none of the paths comes as far as that step, and why."""
    if (walk := getattr(paths[0], "no_step", None)) is not None:  # what takes no time says what it counts
        raised: InputError = walk(step)
        return raised
    endings: list[Ended | None] = [getattr(path, "ended", None) for path in paths]
    ended = next((found for found in endings if found is not None), None)
    why = tr("the limit")
    if ended is not None:  # what is undefined says so itself
        why = (ended.detail if ended.outcome == "undefined" else str(ended)).rstrip(".。")
    words = mark("step = {first} is not there: the run has steps from 0 to {there} ({why}).")
    return InputError(tr(words, first=f"{step:,}", there=f"{max(map(len, paths)) - 1:,}", why=why))


@lru_cache(maxsize=8)
def path_of(descent: Descent) -> Path:
    """Return the one path of that descent."""
    return Path(descent)
