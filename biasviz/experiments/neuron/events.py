"""What a run can be played until."""

from __future__ import annotations

from biasviz.experiments.neuron.lab import Until
from biasviz.experiments.neuron.path import Path
from biasviz.experiments.neuron.verdict import verdict


def happened(until: Until, path: Path, step: int) -> bool:
    """Whether the event is there at that step, which must have been reached."""
    if until.event == "below":
        return path.column("loss", step, step + 1)[0] < until.level
    if until.event == "dead":
        return path.dead(step)
    if until.event == "sign":
        before, now = path.slopes(step - 1)[0], path.slopes(step)[0]
        return step > 0 and before * now < 0
    found = verdict(path, step)
    if until.event == "converged":
        return found.outcome == "converged"
    return found.outcome == "oscillating" and found.period is not None
