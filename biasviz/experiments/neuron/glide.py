"""Between two states: what the eye follows when the axes change and the ball is somewhere else."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property

from biasviz.experiments.neuron.curve import Range
from biasviz.experiments.neuron.trace import NeuronTrace

Ranges = tuple[Range, Range, Range]


@dataclass(frozen=True)
class Lane:
    """How one run stands: values at the lower and upper edges of loss, factors and activation, and its ball."""

    ranges: Ranges
    ball: float


@dataclass(frozen=True)
class Pose:
    """How the plots stand: biases at their left and right edge, and the lanes, one or two of them."""

    window: Range
    lanes: tuple[Lane, ...]


def eased(part: float) -> float:
    """Return how far one has come: off gently, on, and gently to rest."""
    return part * part * (3 - 2 * part)


def pose_of(trace: NeuronTrace) -> Pose:
    """Return how the plots stand when they show that."""
    lanes = [trace] if trace.rival is None else [trace, trace.rival]
    return Pose(trace.lab.window, tuple(Lane(lane.ranges, lane.ball) for lane in lanes))


def with_balls(pose: Pose, other: Pose) -> Pose:
    """Return the pose with the balls where they lie in another."""
    pairs = zip(pose.lanes, other.lanes, strict=False)
    return replace(pose, lanes=tuple(replace(lane, ball=there.ball) for lane, there in pairs))


def between(before: Pose, after: Pose, part: float) -> Pose:
    """Return the pose at that part, 0 to 1, of the way. A lane that was not there starts from the first one."""
    if part >= 1:
        return after
    ease = eased(part)

    def way(start: float, end: float) -> float:
        return start + ease * (end - start) if math.isfinite(start) and math.isfinite(end) else end

    def both(start: Range, end: Range) -> Range:
        return way(start[0], end[0]), way(start[1], end[1])

    lanes = []
    for k, end in enumerate(after.lanes):
        start = before.lanes[k] if k < len(before.lanes) else before.lanes[0]
        loss, factors, activation = map(both, start.ranges, end.ranges)
        lanes.append(Lane((loss, factors, activation), way(start.ball, end.ball)))
    return Pose(both(before.window, after.window), tuple(lanes))


class Posed(NeuronTrace):
    """A trace that stands in a pose of its own: one frame of a glide.

    Args:
        settled: what it will be.
        pose: how it stands; as many lanes as that has.

    """

    def __init__(self, settled: NeuronTrace, pose: Pose) -> None:
        super().__init__(replace(settled.lab, window=pose.window))
        self._settled, self._pose = settled, pose

    @property
    def settled(self) -> NeuronTrace:
        """What stands there at the end."""
        return self._settled

    @cached_property
    def rival(self) -> NeuronTrace | None:
        """The other lane, in the same pose."""
        other = self._settled.rival
        return None if other is None else Posed(other, replace(self._pose, lanes=self._pose.lanes[1:]))

    @cached_property
    def ranges(self) -> Ranges:
        """The ranges of the pose."""
        return self._pose.lanes[0].ranges

    @cached_property
    def ball(self) -> float:
        """The ball of the pose."""
        return self._pose.lanes[0].ball
