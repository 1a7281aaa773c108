"""Lets the plots glide when something else is shown, so that the eye can follow; the state is there at once."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from biasviz import updates
from biasviz.experiments.neuron.glide import Pose, Posed, between, eased, pose_of, with_balls
from biasviz.experiments.neuron.trace import NeuronTrace
from biasviz.state import State
from biasviz.ui.clock import Way
from biasviz.ui.theme import Look

SECONDS = 0.35


class Plots(Protocol):
    """What glides."""

    def restyle(self, look: Look) -> None:
        """Wear another theme or size."""

    def render(self, state: State, trace: NeuronTrace) -> None:
        """Show a state."""

    def move(self, part: float) -> None:
        """Let rows stand that part of the way from where they stood at part 0."""


class Glide:
    """Stands between the store and the plots: frames on the way to a state are drawn before the state itself.

    Attributes:
        allowed: whether anything may glide at all; pictures and tests are made without.
        part: how much of the way has been gone; 1 at rest.

    """

    labs = ("neuron",)

    def __init__(self, plots: Plots) -> None:
        self._plots = plots
        self._way = Way(SECONDS, self.go)
        self._target: tuple[State, NeuronTrace] | None = None
        self._from: Pose | None = None
        self._held = False
        self.allowed = False
        self.part = 1.0

    def restyle(self, look: Look) -> None:
        """Wear another theme or size."""
        self._plots.restyle(look)

    def render(self, state: State, trace: NeuronTrace) -> None:
        """Show a state: at once where a hand moves it, else on a short way."""
        before, self._target = self._target, (state, trace)
        if before is None or not (self.allowed and state.view.motion):
            self._rest()
        elif calls_for(*before, state, trace):
            self._from, self.part, self._held = self._shown(before[1]), 0.0, False
            self._way.begin()
        elif self._from is not None and trace is not before[1] and not state.neuron.playing:
            # The hand has the ball now, or a step was taken: only the axes go on.
            self._held = True
        self._draw()

    def go(self, part: float) -> None:
        """Show that part of the way, 0 to 1."""
        self.part = part
        if part >= 1:
            self._rest()
        self._draw()

    def _rest(self) -> None:
        self._way.stop()
        self._from, self.part = None, 1.0

    def _shown(self, trace: NeuronTrace) -> Pose:
        """Return how the plots stand right now."""
        end = pose_of(trace)
        if self._from is None:
            return end
        pose = between(self._from, end, self.part)
        return with_balls(pose, end) if self._held else pose

    def _draw(self) -> None:
        if self._target is None:
            return
        state, trace = self._target
        if self._from is not None:
            trace = Posed(trace, self._shown(trace))
            state = replace(state, neuron=trace.lab)
        self._plots.move(eased(self.part))
        self._plots.render(state, trace)


def calls_for(before: State, trace_before: NeuronTrace, after: State, trace: NeuronTrace) -> bool:
    """Whether going from one state to the other is better followed than jumped: not where a hand leads it."""
    old, new = before.neuron, after.neuron
    if before.view.strip != after.view.strip or (old.rival is None) != (new.rival is None):
        return True
    if old is new:
        return False
    if old.window != new.window and (old.loaded, old.run, old.rival) == (new.loaded, new.run, new.rival):
        return new.window == updates.refit(after).neuron.window  # else the wheel or a drag moves it
    if old.window != new.window or trace_before.ranges != trace.ranges:
        return True
    went_back = new.place == 0 and new.run == new.loaded and (old.run != new.run or old.place > 1)
    return went_back and not new.playing
