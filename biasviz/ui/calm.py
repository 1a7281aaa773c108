"""Words that a person can read while time flies: they follow a run eight times a second, not sixty."""

from __future__ import annotations

import math

from biasviz.experiments.neuron.trace import NeuronTrace

RATE = 8.0
"""Times a second that words may change while a run plays."""


def calm_step(trace: NeuronTrace) -> int:
    """Return the step that words about a neuron's run are about, see `calm`."""
    lab = trace.lab
    return calm(trace.step, lab.place, lab.speed if lab.playing else 0.0)


def calm(step: int, place: float, speed: float) -> int:
    """Return the step that words are about: the present one, or one just before it while time flies.

    It follows from the state alone, so two views of one state always agree.

    Args:
        step: the present one.
        place: steps taken, with the fraction of the next one.
        speed: steps a second; 0 where time rests.

    """
    if speed <= RATE:
        return step
    stride = speed / RATE
    return min(step, int(stride * math.floor(place / stride)))
