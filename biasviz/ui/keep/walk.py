"""A long run computed anew in slices, so that the window lives while an experiment is opened at a late step."""

from __future__ import annotations

import math
from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from biasviz import updates
from biasviz.experiments.neuron.path import path_of
from biasviz.state import State, with_open
from biasviz.traces import look_ahead, trace_of
from biasviz.ui.keep.rows import unread
from biasviz.ui.store import Store

if TYPE_CHECKING:
    from biasviz.experiments.layer.lab import BatchLab

AT_ONCE = 2000
"""Steps of a neuron that are computed without more ado."""
AT_ONCE_NUMBERS = 4_000_000
"""Weights times rows of the steps of a layer that are."""
SLICE, BUDGET = 64, 0.02
"""Steps taken at a time, and the seconds after which the window is drawn."""


class Steps(Protocol):
    """The steps of a run, as far as they have been computed."""

    def __len__(self) -> int: ...

    def reach(self, step: int) -> int:
        """Compute up to that step; return the last one there is."""


def first(goal: State) -> State:
    """Return as much of a state as can be shown at once."""
    if unread(goal) is not None:
        return goal
    if goal.lab == "batch" and goal.batch is not None:
        lab = goal.batch
        place, shared = min(lab.place, float(at_once(lab))), min(lab.shared_place, float(AT_ONCE))
        return with_open(goal, place=place, shared_place=shared)
    neuron = goal.neuron
    ghost = neuron.ghost if neuron.ghost is None or neuron.ghost.step <= AT_ONCE else None
    return replace(goal, neuron=replace(neuron, place=min(neuron.place, float(AT_ONCE)), ghost=ghost))


def at_once(lab: BatchLab) -> int:
    """Return how many steps of a layer are computed without more ado."""
    from biasviz.experiments.layer import path

    layer = lab.run.start
    numbers = path.path_of(lab.run).batch_size * len(layer.batch.inputs) * len(layer.bias)
    return min(AT_ONCE, AT_ONCE_NUMBERS // max(1, numbers))


def seen(goal: State) -> State:
    """Return the state with everything worked out that is shown of it at first. Raises Lengthy as `patience` tells."""
    if unread(goal) is None and goal.lab == "batch" and goal.batch is not None:
        # A step that is no matter of a frame is not walked in one.
        shown = goal if at_once(goal.batch) == 0 else first(goal)
        look_ahead(shown, trace_of(shown))
    return goal


def wanted(goal: State) -> list[tuple[Steps, int, int]]:
    """Return what is to be walked: the steps, up to which, and how many at a time."""
    if goal.lab == "batch" and goal.batch is not None:
        from biasviz.experiments.layer import path, sharing_path

        lab = goal.batch
        slice = max(1, min(SLICE, at_once(lab)))
        return [
            (path.path_of(lab.run), math.ceil(lab.place), slice),
            (sharing_path.path_of(lab.sharing.spec), math.ceil(lab.shared_place), SLICE),
        ]
    neuron = goal.neuron
    found: list[tuple[Steps, int, int]] = [(path_of(run), math.ceil(neuron.place), SLICE) for run in neuron.lanes]
    if neuron.ghost is not None:
        found.append((path_of(neuron.ghost.run), neuron.ghost.step, SLICE))
    return found


def arrived(goal: State) -> State:
    """Return a state all of whose steps were computed, at the last place there is."""
    if goal.lab == "batch" and goal.batch is not None:
        there = updates.scrub(goal, goal.batch.moment)
        return with_open(there, note=goal.batch.note)
    last = max(path_of(run).reach(math.ceil(goal.neuron.place)) for run in goal.neuron.lanes)
    return replace(goal, neuron=replace(goal.neuron, place=min(goal.neuron.place, float(last))))


class Walk(QObject):
    """Goes to a state whose run is long: it walks there, and stays where it is when somebody does anything."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._goal: State | None = None
        self._seen: State | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on)

    @property
    def under_way(self) -> bool:
        """Whether the goal is not reached yet."""
        return self._timer.isActive()

    @property
    def told(self) -> State:
        """What is open: the goal while it walks there, else what the store shows."""
        walks = self.under_way and self._goal is not None and self._store.state is self._seen
        return self._goal if walks and self._goal is not None else self._store.state

    def begin(self, goal: State) -> None:
        """Go on from what `first` gave, which the store shows now; without need, just arrive."""
        self._goal, self._seen = goal, self._store.state
        if first(goal) == goal:
            self._arrive()
        else:
            self._timer.start(0)

    def stop(self) -> None:
        """Stay where it is."""
        self._timer.stop()
        self._goal = None

    def _on(self) -> None:
        goal, began = self._goal, perf_counter()
        if goal is None or self._store.state is not self._seen:
            self.stop()
            return
        ways = wanted(goal)
        for path, end, slice in ways:
            while True:
                before = len(path)
                if before > end or path.reach(min(before - 1 + slice, end)) < min(before, end):
                    break
                if perf_counter() - began > BUDGET:
                    self._come_to(min(goal.open.place, float(len(ways[0][0]) - 1)))
                    return
        self._arrive()

    def _come_to(self, place: float) -> None:
        state = self._store.state
        if place > state.open.place:
            self._store.carry_on(with_open(state, place=place))
        self._seen = self._store.state

    def _arrive(self) -> None:
        goal = self._goal
        self.stop()
        if goal is not None:
            self._store.carry_on(arrived(goal))
