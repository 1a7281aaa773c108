"""How a stretch of a run, or of a race, comes out: the step it ends at, and what could have been predicted."""

from __future__ import annotations

import math
from typing import NamedTuple

from biasviz.errors import InputError
from biasviz.experiments.neuron.lab import Until
from biasviz.experiments.neuron.path import path_of
from biasviz.experiments.neuron.race import Finish, watch_of
from biasviz.experiments.neuron.spec import Descent
from biasviz.experiments.neuron.verdict import verdict
from biasviz.language import tr

SLICE = 256
"""Steps taken between two looks at the stop-watches."""
SHORT = 1_000
"""Steps that are taken at once; more of them would keep a window waiting."""


class Ending(NamedTuple):
    """The step a stretch ends at, and how each lane met the event; empty where there was none."""

    step: int
    finishes: tuple[Finish, ...] = ()


def ending(
    start: Descent, rival: Descent | None, at: int, play: int, until: Until | None, most: int
) -> Ending | None:
    """Walk from step `at`: `play` steps, or until the event; None where that takes more than `most` steps.

    Raises InputError where no run reaches `at`, or where it is clear that no lane ever meets the event.
    """
    lanes = [start] if rival is None else [start, rival]
    paths = [path_of(run) for run in lanes]
    if max(path.reach(at) for path in paths) < at:
        raise InputError(
            tr(
                "at = {at} is not allowed: the run ends at step {n}.",
                at=at, n=max(len(p) - 1 for p in paths),
            )
        )  # fmt: skip
    if until is None and play > most:
        return None
    if until is None:
        return Ending(max(path.reach(at + play) for path in paths))
    last = at
    while last < at + most:
        last = min(last + SLICE, at + most)
        met = [watch_of(run, until).finished(last) for run in lanes]
        found = tuple(finish for finish in met if finish is not None)
        if len(found) == len(lanes):
            if not any(finish.met for finish in found):
                raise InputError(
                    tr(
                        "until = \"{event}\" never comes: the run stands still or repeats without it.",
                        event=until.event,
                    )
                )
            return Ending(max(finish.step for finish in found), found)
    return None


def near(start: Descent, rival: Descent | None, at: int) -> int:
    """Return how many steps from `at` can be had at once: some few, or those that have been taken already."""
    return max(SHORT, min(len(path_of(run)) for run in (start, rival) if run is not None) - 1 - at)


def answer(predict: str, start: Descent, rival: Descent | None, end: Ending) -> float | str:
    """Return what a prediction is measured against. Raises InputError where nothing can be."""
    path = path_of(start)
    last = path.reach(end.step)
    if predict == "b":
        return path.column("b", last, last + 1)[0]
    if predict == "sign":
        slope = path.slopes(last)[0]
        if math.isnan(slope):
            raise InputError(tr("predict = \"sign\" is not allowed: the slope is undefined at the end of the scene."))
        return "negative" if slope < 0 else "positive" if slope > 0 else "zero"
    if predict == "survives":
        return "dies" if path.dead(last) else "survives"
    if predict == "oscillates":
        outcome = verdict(path, last).outcome
        if outcome == "undefined":
            raise InputError(
                tr(
                    "predict = \"oscillates\" is not allowed: the run is undefined at the end of the scene.",
                )
            )
        return {"oscillating": "oscillates", "diverged": "diverges"}.get(outcome, "settles")
    if rival is None or len(end.finishes) != 2:
        raise InputError(tr("predict = \"winner\" needs a race to an event: give the scene rival and until."))
    ours, theirs = (finish.step if finish.met else math.inf for finish in end.finishes)
    if ours == theirs:
        raise InputError(tr("predict = \"winner\" is not allowed: both lanes meet the event at the same step."))
    return "A" if ours < theirs else "B"
