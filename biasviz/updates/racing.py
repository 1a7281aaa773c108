"""A race: two runs under one clock."""

from __future__ import annotations

from dataclasses import replace

from biasviz.experiments.neuron.curve import fitted
from biasviz.experiments.neuron.lab import showable
from biasviz.experiments.neuron.spec import Descent
from biasviz.state import State, with_neuron
from biasviz.updates.editing import here_of


def race(state: State, rival: Descent) -> State:
    """Set another run against the one that is shown; both start now, this one from where the ball is."""
    showable(rival.start.problem)
    run = replace(state.neuron.run, start=here_of(state))
    low, high = state.neuron.window
    if not low <= rival.start.b <= high:
        windows = [fitted(run), fitted(rival)]
        low, high = min(w[0] for w in windows), max(w[1] for w in windows)
    return with_neuron(
        state, run=run, rival=rival, place=0.0, window=(low, high), ghost=None, note=None, until=None,
        hover=None, playing=False, in_quarters=False,
    )  # fmt: skip


def end_race(state: State) -> State:
    """Take the other lane away; this one goes on."""
    return with_neuron(state, rival=None, note=None, until=None)


def swap_lanes(state: State) -> State:
    """Change the lanes, so that the fields show and set the other one."""
    lab = state.neuron
    if lab.rival is None:
        return state
    return with_neuron(state, run=lab.rival, rival=lab.run, ghost=None, note=None)
