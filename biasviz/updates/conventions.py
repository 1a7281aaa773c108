"""Conventions: ½ or not, sum or mean, the slope at a kink; if asked, w and b move on as before."""

from __future__ import annotations

from dataclasses import replace

from biasviz.experiments.neuron.conventions import by_convention, keeping
from biasviz.state import State
from biasviz.updates.editing import edit, here_of


def choose_convention(state: State, convention: str, id: str, keep: bool = False) -> State:
    """Choose one of the ways of a convention.

    Args:
        state: the state.
        convention: "half", "reduction" or "kink".
        id: the way, an id of CONVENTIONS.
        keep: whether the learning rate (or the optimizer's ε) is to change so that the movement stays the same.

    Raises:
        InputError: for an unknown id, and for ½ or not with a loss other than the squared error.

    """
    here = here_of(state)
    problem = by_convention(here.problem, convention, id)
    if not keep:
        return edit(state, replace(here, problem=problem))
    run = keeping(replace(state.neuron.run, start=here), problem).run
    return edit(state, run.start, optimizer=run.optimizer, learning_rate=run.learning_rate)
