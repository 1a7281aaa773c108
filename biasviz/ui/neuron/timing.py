"""Time in the Neuron lab, as the bar at the bottom shows it."""

from __future__ import annotations

from functools import lru_cache, partial

import numpy as np

from biasviz.experiments.neuron.path import LONGEST, Path
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.experiments.neuron.verdict import Verdict, verdict
from biasviz.language import tr
from biasviz.numerics.records import Array
from biasviz.ui import transport_text as text
from biasviz.ui.calm import calm_step
from biasviz.ui.timing import Buttons, Timing
from biasviz.words import grouped

BUTTONS = Buttons()


def timing_of_neuron(trace: NeuronTrace) -> Timing:
    """Return how time stands in the Neuron lab."""
    lab, path = trace.lab, trace.path
    return Timing(
        playing=lab.playing,
        speed=lab.speed,
        place=lab.place,
        pace=text.pace(lab),
        counter=text.step(lab),
        below=text.below_step(lab, trace.point.loss),
        widest=(tr("step {n}", n=grouped(LONGEST)), ""),
        buttons=BUTTONS,
        path=path,
        known=min(len(path), int(lab.place) + 1) if trace.veils("next") else len(path),
        losses=partial(_losses, path),
        verdict=_verdict_of(trace),
        note=lab.note or text.running_until(lab),
    )


def _losses(path: Path, first: int, end: int) -> Array:
    return np.array(path.column("loss", first, end))


def _verdict_of(trace: NeuronTrace) -> Verdict:
    """Return the verdict at the step that words are about."""
    step = calm_step(trace)
    if trace.veils("verdict"):
        return trace.verdict
    ended = trace.path.ended is not None and step == len(trace.path) - 1
    return _verdict(trace.path, step, ended)


@lru_cache(maxsize=4)
def _verdict(path: Path, step: int, ended: bool) -> Verdict:
    # A step that turns out to be the last is judged anew, hence the third argument.
    return verdict(path, step)
