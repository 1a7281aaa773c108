"""What a run can be played until."""

from __future__ import annotations

import numpy as np

from biasviz.experiments.neuron.lab import Until
from biasviz.experiments.neuron.path import Path
from biasviz.experiments.neuron.verdict import verdict
from biasviz.language import tr
from biasviz.numerics.records import Array

STRIDE = 4
"""Steps between two looks for an event that a verdict tells: at fixed places, so that every run stops alike."""


def first(until: Until, path: Path, begin: int, end: int) -> int | None:
    """Return the first step from `begin` to `end` (which must have been reached) with the event, or None."""
    if until.event in ("converged", "cycle"):
        return _told(until, path, begin, end)
    if until.event == "dead":
        found = np.array([path.dead(step) for step in range(begin, end + 1)])
    elif until.event == "below":
        found = np.array(path.column("loss", begin, end + 1)) < until.level
    elif until.event == "escaped":
        found = escaped(path, until.sample, begin, end)
    else:
        slope = np.array(path.column("slope", begin - 1, end + 1))
        found = slope[1:] * slope[:-1] < 0
    steps = np.flatnonzero(found)
    return begin + int(steps[0]) if len(steps) else None


def escaped(path: Path, sample: int, begin: int, end: int) -> Array:
    """Return for each of these steps whether z of the sample has crossed 0 since the start of the run.

    That is where a sigmoid passes ½, a tanh 0, and a dead ReLU comes to life. One that dies has not escaped.
    """
    x = path.descent.start.problem.x[sample]
    z = np.array(path.column("w", begin, end + 1)) * x + np.array(path.column("b", begin, end + 1))
    start = path.descent.start
    crossed: Array = z * (start.w * x + start.b) < 0
    for k in np.flatnonzero(crossed):
        crossed[k] = not path.dead(begin + int(k))
    return crossed


def _told(until: Until, path: Path, begin: int, end: int) -> int | None:
    for step in range(begin + -begin % STRIDE, end + 1, STRIDE):
        found = verdict(path, step)
        settled = found.outcome == "converged"
        if settled if until.event == "converged" else found.outcome == "oscillating" and found.period is not None:
            return step
    return None


def said(until: Until, step: int) -> str:
    """Say that the event was met; rest and cycles began some steps before, and the verdict says since when."""
    n = f"{step:,}"
    words = {
        "converged": tr("Converged."),
        "cycle": tr("The run repeats."),
        "dead": tr("The neuron died at step {n}.", n=n),
        "sign": tr("The slope changed its sign at step {n}.", n=n),
        "escaped": tr("Escaped at step {n}: z has crossed 0.", n=n),
        "below": tr("The loss fell below {level} at step {n}.", level=f"{until.level:g}", n=n),
    }
    return words[until.event]
