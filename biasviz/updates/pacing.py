"""Going to a place in time, in any lab whose steps have parts: as far as a frame has time for, or at once."""

from __future__ import annotations

import math
from dataclasses import replace
from time import thread_time
from typing import Any

from biasviz.experiments.layer.clock import TINY
from biasviz.language import tr
from biasviz.state import State, with_open

BUDGET = 0.012
"""CPU seconds after which a frame takes no more steps."""


def run(state: State, goal: float) -> State:
    """Go on to a place, as far as a frame has time for."""
    lab: Any = state.open
    began, at = thread_time(), lab.step
    while at < math.floor(goal):
        last = lab.walked.reach(at + 1)
        if last <= at:
            return halted(state, float(last))
        at = last
        if thread_time() - began > BUDGET:
            return at_place(state, float(at))
    if stays(lab, at, goal):
        return halted(state, at + (1 - 1 / lab.clock.parts))
    return at_place(state, goal)


def stand(state: State, place: float) -> State:
    """Stand still at a place, or at the last there is: before the last part where nothing can move any more."""
    lab: Any = state.open
    place = max(0.0, place)
    wanted = int(place + TINY)
    last = lab.walked.reach(wanted)
    if last < wanted or stays(lab, last, place):
        return halted(state, last + (1 - 1 / lab.clock.parts) if lab.in_parts else float(last))
    return with_open(at_place(state, place), playing=False, note=None)


def stays(lab: Any, at: int, place: float) -> bool:
    """Whether a place lies in the last part of a step, where something moves, and nothing can."""
    return bool(place - at > (1 - 1 / lab.clock.parts) + TINY and lab.walked.reach(at + 1) <= at)


def halted(state: State, place: float) -> State:
    """Stand still at the last place there is, and say why no other follows."""
    path: Any = state.open
    path, note = path.walked, None
    ended = getattr(path, "ended", None)
    if ended is None and hasattr(path, "longest"):
        note = tr("{n} steps: the limit.", n=f"{path.longest:,}")
    elif ended and getattr(ended, "outcome", "") == "undefined":
        note = tr("b stays: {why}.", why=ended.detail)
    return with_open(at_place(state, place), playing=False, note=note)


def at_place(state: State, place: float) -> State:
    """Return the state with the open lab at another place in time of the page that is shown."""
    lab: Any = state.open
    return replace(state, **{state.lab: lab.at(place)})
