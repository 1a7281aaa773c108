"""A long run computed anew in slices, so that the window lives while an experiment is opened at a late step."""

from __future__ import annotations

import math
from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from biasviz.experiments.neuron.path import path_of
from biasviz.state import State
from biasviz.ui.store import Store

AT_ONCE = 2000
"""Steps that are computed without more ado."""
SLICE, BUDGET = 64, 0.02
"""Steps taken at a time, and the seconds after which the window is drawn."""


def first(goal: State) -> State:
    """Return as much of a state as can be shown at once."""
    lab = goal.neuron
    ghost = lab.ghost if lab.ghost is None or lab.ghost.step <= AT_ONCE else None
    return replace(goal, neuron=replace(lab, place=min(lab.place, float(AT_ONCE)), ghost=ghost))


class Walk(QObject):
    """Goes to a state whose run is long: the ball walks there, and stays where it is when somebody does anything."""

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
        lab = goal.neuron
        wanted = [(path_of(run), math.ceil(lab.place)) for run in lab.lanes]
        if lab.ghost is not None:
            wanted.append((path_of(lab.ghost.run), lab.ghost.step))
        for path, end in wanted:
            while len(path) <= end and path.ended is None:
                path.reach(min(len(path) + SLICE, end))
                if perf_counter() - began > BUDGET:
                    self._come_to(min(lab.place, float(len(path_of(lab.run)) - 1)))
                    return
        self._arrive()

    def _come_to(self, place: float) -> None:
        state = self._store.state
        if place > state.neuron.place:
            self._store.carry_on(replace(state, neuron=replace(state.neuron, place=place)))
        self._seen = self._store.state

    def _arrive(self) -> None:
        goal = self._goal
        self.stop()
        if goal is not None:
            last = max(path_of(run).reach(math.ceil(goal.neuron.place)) for run in goal.neuron.lanes)
            place = min(goal.neuron.place, float(last))
            self._store.carry_on(replace(goal, neuron=replace(goal.neuron, place=place)))
