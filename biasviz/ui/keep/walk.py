"""A long run computed anew in slices, so that the window lives while an experiment is opened at a late step."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from biasviz import updates
from biasviz.state import State, with_open
from biasviz.traces import look_ahead, trace_of
from biasviz.ui.keep.rows import unread
from biasviz.ui.store import Store

BUDGET = 0.02
"""Seconds after which the window is drawn."""


def first(goal: State) -> State:
    """Return as much of a state as can be shown at once."""
    return goal if unread(goal) is not None else replace(goal, **{goal.lab: goal.open.soon()})  # type: ignore[arg-type]


def seen(goal: State) -> State:
    """Return the state with everything worked out that is shown of it at first. Raises Lengthy as `patience` tells."""
    if unread(goal) is None and goal.lab != "neuron":
        # A step that is no matter of a frame is not walked in one.
        shown = goal if getattr(goal.open, "at_once", 1) == 0 else first(goal)
        look_ahead(shown, trace_of(shown))
    return goal


def arrived(goal: State) -> State:
    """Return a state all of whose steps were computed, at the last place there is."""
    lab = goal.open
    if goal.lab != "neuron":
        return with_open(updates.scrub(goal, lab.moment), note=lab.note)
    last = max(steps.reach(end) for steps, end, _ in lab.walks[: len(goal.neuron.lanes)])
    return with_open(goal, place=min(lab.place, float(last)))


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
        ways = goal.open.walks
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
