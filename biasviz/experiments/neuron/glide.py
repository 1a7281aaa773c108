"""Between two states: what the eye follows when the axes change and the ball is somewhere else."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property

from biasviz.experiments.neuron.curve import Range
from biasviz.experiments.neuron.lab import NeuronLab
from biasviz.experiments.neuron.trace import NeuronTrace

Ranges = tuple[Range, Range, Range]


@dataclass(frozen=True)
class Pose:
    """How the plots stand.

    Attributes:
        window: biases at their left and right edge.
        ranges: values at their lower and upper edges: loss, factors, activation.
        balls: where the balls lie, one a lane.

    """

    window: Range
    ranges: Ranges
    balls: tuple[float, ...]


def pose_of(trace: NeuronTrace) -> Pose:
    """Return how the plots stand when they show that."""
    lanes = [trace] if trace.rival is None else [trace, trace.rival]
    return Pose(trace.lab.window, trace.ranges, tuple(lane.ball for lane in lanes))


def between(before: Pose, after: Pose, part: float) -> Pose:
    """Return the pose at that part, 0 to 1, of the way: off gently, on, and gently to rest."""
    ease = part * part * (3 - 2 * part)

    def way(start: float, end: float) -> float:
        return end if part >= 1 or not math.isfinite(start) or not math.isfinite(end) else start + ease * (end - start)

    def both(start: Range, end: Range) -> Range:
        return way(start[0], end[0]), way(start[1], end[1])

    loss, factors, activation = map(both, before.ranges, after.ranges)
    # A lane that was not there before starts from where the first one stood.
    starts = (*before.balls, *before.balls[:1] * len(after.balls))
    balls = tuple(way(start, end) for start, end in zip(starts, after.balls, strict=False))
    return Pose(both(before.window, after.window), (loss, factors, activation), balls)


class Posed(NeuronTrace):
    """A lab evaluated, but standing in a pose of its own: one frame of a glide."""

    def __init__(self, lab: NeuronLab, pose: Pose) -> None:
        super().__init__(replace(lab, window=pose.window))
        self._pose = pose

    @cached_property
    def rival(self) -> NeuronTrace | None:
        """The other lane, in the same pose."""
        other = NeuronTrace(self.lab).rival
        return None if other is None else Posed(other.lab, replace(self._pose, balls=self._pose.balls[1:]))

    @cached_property
    def ranges(self) -> Ranges:
        """The ranges of the pose."""
        return self._pose.ranges

    @cached_property
    def ball(self) -> float:
        """The ball of the pose."""
        return self._pose.balls[0]
