"""Two runs under one clock: when each met an event, and what their settings differ in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np

from biasviz.experiments.neuron.events import first
from biasviz.experiments.neuron.lab import Until
from biasviz.experiments.neuron.path import path_of
from biasviz.experiments.neuron.spec import KINKS, MOVES, REDUCTIONS, Choice, Descent, settings
from biasviz.language import in_english, mark, tr
from biasviz.numerics.activations import ACTIVATIONS
from biasviz.numerics.losses import LOSSES
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.numerics.records import Activation, Loss, Optimizer
from biasviz.words import grouped, significant

RESTING = 64
"""Steps without any movement after which a lane with a memory is taken to stand for ever."""
LONGEST_ROUND = 64
"""Places looked back on for one that the run has come back to exactly."""
TOLD = ("converged", "cycle")
"""Events that are told some steps after they began."""
Table = Mapping[str, Activation | Loss | Optimizer]
LATE = 256
"""Steps that such an event is waited for after the run has come to stand."""


class Finish(NamedTuple):
    """How a lane came out.

    Attributes:
        step: the step at which it met the event; with `met` False, at which it was clear that it never will.
        met: whether it met it.
        why: why it never will: "dead", "at rest", "repeats", "diverged", "undefined" or "the limit".

    """

    step: int
    met: bool
    why: str = ""


class Watch:
    """A stop-watch on one lane: looks at each step once, in order, so it tells the same however it is asked."""

    def __init__(self, descent: Descent, until: Until) -> None:
        self._path = path_of(descent)
        self._until = replace(until, sample=min(until.sample, len(descent.start.problem.x) - 1))
        # A run that is dead or below from its start has met that at step 0; a sign needs a step before it.
        self._looked = until.since - (until.since == 0 and until.event != "sign")
        self._moved = until.since
        self._clear: tuple[int, str] | None = None
        self._finish: Finish | None = None

    def finished(self, last: int) -> Finish | None:
        """Return how the lane came out by that step, or None while it is still on its way."""
        if self._finish is None:
            self._look(last)
        return self._finish if self._finish is None or self._finish.step <= last else None

    def _look(self, last: int) -> None:
        end = self._path.reach(last)
        begin, self._looked = self._looked, max(self._looked, end)
        found = first(self._until, self._path, begin + 1, end) if end > begin else None
        if self._clear is None:
            self._clear = self._stuck(max(begin, 0), end)
        told = self._until.event in TOLD
        never = None if self._clear is None else self._clear[0] + (LATE if told and self._clear[1] != "dead" else 0)
        if found is not None:
            self._finish = Finish(found, True)
        elif never is not None and never <= end and self._clear is not None:
            self._finish = Finish(never, False, self._clear[1])
        elif self._path.reach(end + 1) <= end:
            ended = self._path.ended
            self._finish = Finish(end, False, "the limit" if ended is None else ended.outcome)

    def _stuck(self, begin: int, end: int) -> tuple[int, str] | None:
        """Return the first step from `begin` to `end` from which the run only stands or repeats itself, and which."""
        if end < begin or self._path.reach(end + 1) <= end:
            return None
        b, w = (np.array(self._path.column(name, begin, end + 2)) for name in ("b", "w"))
        still = (b[1:] == b[:-1]) & (w[1:] == w[:-1])
        forgetful = not self._path.descent.optimizer_record.memory
        for k, stands in enumerate(still.tolist(), begin):
            if not stands:
                self._moved = k + 1
            elif forgetful or self._rests(k):
                return k, "dead" if self._path.dead(k) else "at rest"
            if forgetful and k and k % LONGEST_ROUND == 0 and self._returned(k):
                return k, "repeats"
        return None

    def _rests(self, step: int) -> bool:
        """Whether a run with a memory, which does not move from this step to the next, never will again.

        Without a slope a memory only fades, so that is clear at once. With a slope a rest counts once the memory
        has settled.
        """
        if not any(self._path.slopes(step)):
            return True
        memory = self._path.memory(step)
        before = step - RESTING
        if before < self._moved:
            return False
        now, then = (np.array([*of_w, *of_b]) for of_w, of_b in (memory, self._path.memory(before)))
        return bool(np.all(np.abs(now - then) <= 1e-3 * np.abs(now)))

    def _returned(self, step: int) -> bool:
        """Whether one of the places before is exactly this one; what follows has then been seen."""
        b, w = (np.array(self._path.column(name, step - LONGEST_ROUND, step + 1)) for name in ("b", "w"))
        same = (b[:-1] == b[-1]) & (w[:-1] == w[-1])
        return step - LONGEST_ROUND >= self._until.since and bool(same.any())


@lru_cache(maxsize=16)
def watch_of(descent: Descent, until: Until) -> Watch:
    """Return the one stop-watch of that lane for that event."""
    return Watch(descent, until)


WHY = {
    "dead": mark("dead"),
    "at rest": mark("at rest"),
    "repeats": mark("it repeats"),
    "diverged": mark("diverged"),
    "undefined": mark("undefined"),
    "the limit": mark("the limit"),
}
"""Why a lane never meets an event, in words."""


def never(finish: Finish) -> str:
    """Return why a lane does not meet the event: "never: dead"; where only the counting ended: "not by the limit"."""
    if finish.why == "the limit":
        return tr("not within {steps} steps", steps=grouped(finish.step))
    return tr("never: {why}", why=tr(WHY[finish.why]))


def winner(finishes: tuple[Finish | None, ...]) -> int | None:
    """Return which lane met the event first; None while one is on its way, after a draw, or where none met it."""
    if None in finishes:
        return None
    met = [(finish.step, k) for k, finish in enumerate(finishes) if finish is not None and finish.met]
    if not met or (len(met) > 1 and met[0][0] == met[1][0]):
        return None
    return min(met)[1]


NAMES = {
    "activation": mark("activation"),
    "loss": mark("loss"),
    "optimizer": mark("optimizer"),
    "learning_rate": mark("rate"),
    "moves": mark("moves"),
    "reduction": mark("reduction"),
    "kink": mark("slope at a kink"),
    "x": "x",
    "y": "y",
    "w": "w",
    "b": "b",
}
"""Every setting of a run, with its name on a chip; those of the start last."""
TABLES: dict[str, Table] = {"activation": ACTIVATIONS, "loss": LOSSES, "optimizer": OPTIMIZERS}
WORDS = {"moves": MOVES, "reduction": REDUCTIONS, "kink": KINKS}
"""Settings whose values are words."""


class Difference(NamedTuple):
    """A setting in which two lanes differ: its key in NAMES, and its value in each lane, in words."""

    name: str
    values: tuple[str, str]

    def said(self, lane: int) -> str:
        """Return it as it stands on the chip of a lane: "loss: half MSE"."""
        return f"{tr(NAMES[self.name])}: {self.values[lane]}"


SHORT = {"bce": mark("BCE")}
"""Names that are shorter within a line than as a title."""
PROPER = ("huber", "nesterov", "adam")
"""Records that keep their capital."""
TELLING = ("leaky_relu",)
"""Records whose parameter is always said: there is no usual one."""


def short(record: Activation | Loss | Optimizer) -> str:
    """Return the name of a record within a line: "half MSE", "BCE", "ReLU"; only English lowers a title."""
    title = SHORT.get(record.id, record.title)
    words = tr(title)
    acronym = any(letter.isupper() for letter in words.split(" ")[0][1:])
    proper = not in_english() or acronym or title is not record.title or record.id in PROPER
    return words if proper else words[:1].lower() + words[1:]


def called(choice: Choice, table: Table, whole: bool = False) -> str:
    """Return a choice in words: "leaky ReLU 0.1"; parameters that are as usual only where `whole`."""
    record = table[choice.id]
    usual = {parameter.name: parameter.default for parameter in record.parameters}
    told = whole or choice.id in TELLING or choice.keywords != usual
    return " ".join([short(record), *(significant(value, 4) for _, value in choice.parameters if told)])


def _listed(values: tuple[float, ...]) -> str:
    shown = ", ".join(significant(value, 4) for value in values[:3])
    return f"{shown}, …" if len(values) > 3 else shown


def _said(name: str, value: Any, other: Any) -> str:
    """Return a value in words, for a lane whose rival has the other one."""
    if name in TABLES:
        return called(value, TABLES[name], whole=value.id == other.id)
    if name in WORDS:
        return tr(WORDS[name][value])
    return _listed(value) if isinstance(value, tuple) else significant(value)


@lru_cache(maxsize=8)
def differences(one: Descent, other: Descent) -> tuple[Difference, ...]:
    """Return the settings in which two lanes differ, those of the start last; nothing of what is the same."""
    ours, theirs = settings(one), settings(other)
    return tuple(
        Difference(name, _apart(name, ours[name], theirs[name])) for name in NAMES if ours[name] != theirs[name]
    )


def _apart(name: str, one: Any, other: Any) -> tuple[str, str]:
    """Return both values in words; numbers that look alike with as many digits as tell them apart."""
    words = _said(name, one, other), _said(name, other, one)
    if words[0] != words[1] or not isinstance(one, float):
        return words
    told = ((significant(one, digits), significant(other, digits)) for digits in range(7, 18))
    return next((both for both in told if both[0] != both[1]), (repr(one), repr(other)))


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
