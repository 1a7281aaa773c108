"""A race: two runs under one clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from biasviz.errors import InputError
from biasviz.experiments.neuron.curve import fitted
from biasviz.experiments.neuron.lab import Until, showable
from biasviz.experiments.neuron.spec import Descent
from biasviz.state import State, with_neuron
from biasviz.updates.editing import choose_activation, choose_loss, choose_optimizer, here_of, set_learning_rate


def race(state: State, rival: Descent) -> State:
    """Set another run against the one that is shown; both start now, this one from where the ball is."""
    showable(rival.start.problem)
    run = replace(state.neuron.run, start=here_of(state))
    low, high = state.neuron.window
    if not low <= rival.start.b <= high:
        windows = [fitted(run), fitted(rival)]
        low, high = min(w[0] for w in windows), max(w[1] for w in windows)
    quiet = replace(state, view=replace(state.view, rescue=False))
    return with_neuron(
        quiet, run=run, rival=rival, place=0.0, window=(low, high), ghost=None, note=None, until=None,
        hover=None, what_if=None, playing=False, in_quarters=False, timed=Until("escaped", sample=state.neuron.sample),
    )  # fmt: skip


def what_if(state: State, candidate: Descent | None) -> State:
    """Show what a run would do next, without choosing it; None shows nothing of the kind."""
    if candidate == state.neuron.what_if:
        return state
    return with_neuron(state, what_if=candidate)


CHOOSE: dict[str, Callable[..., State]] = {
    "activation": choose_activation,
    "loss": choose_loss,
    "optimizer": choose_optimizer,
    "rate": set_learning_rate,
}
"""What can be looked at before it is chosen."""


def consider(state: State, kind: str, value: object) -> State:
    """Show what the choice of an "activation", "loss", "optimizer" or "rate" would do next; None as value ends that.

    What cannot be chosen is not shown either.
    """
    if value is None:
        return what_if(state, None)
    try:
        chosen = CHOOSE[kind](state, value)
    except InputError:
        return what_if(state, None)
    return what_if(state, None if chosen is state else chosen.neuron.run)


def end_race(state: State) -> State:
    """Take the other lane away; this one goes on."""
    return with_neuron(state, rival=None, note=None, until=None)


def swap_lanes(state: State) -> State:
    """Change the lanes, so that the fields show and set the other one."""
    lab = state.neuron
    if lab.rival is None:
        return state
    return with_neuron(state, run=lab.rival, rival=lab.run, ghost=None, note=None, what_if=None)
