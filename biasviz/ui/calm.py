"""Words that a person can read while time flies: they follow a run eight times a second, not sixty."""

from __future__ import annotations

import math

from biasviz.experiments.neuron.trace import NeuronTrace

RATE = 8.0
"""Times a second that words may change while a run plays."""


def calm_step(trace: NeuronTrace) -> int:
    """Return the step that words are about: the present one, or one just before it while time flies.

    It follows from the state alone, so two views of one state always agree.
    """
    lab = trace.lab
    if not lab.playing or lab.speed <= RATE:
        return trace.step
    stride = lab.speed / RATE
    return min(trace.step, int(stride * math.floor(lab.place / stride)))
