"""From one lab to another, and from one scenario to another."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from biasviz import files
from biasviz.errors import InputError
from biasviz.hints import one_of
from biasviz.language import tr
from biasviz.state import LABS, State, at_rest
from biasviz.updates.teaching import leave_lesson

FIRST = "sum-over-rows"
"""The scenario with which the Batch lab opens the first time."""


def open_lab(state: State, id: str) -> State:
    """Open a lab as it was left, the first time with its first scenario; a lesson ends there."""
    lab = one_of(tr("lab"), id, LABS)
    if lab == state.lab:
        return state
    here = replace(at_rest(leave_lesson(state)), lab=lab, file="")
    return _unpacked(here) if lab == "batch" and here.batch is None else here


def _unpacked(state: State) -> State:
    """Return the Batch lab as the last session left it, or with its first scenario."""
    if state.shelf:
        from biasviz import document

        with suppress(InputError):
            return replace(document.state_from(state.shelf, state), shelf="")
    return replace(load_scenario(state, FIRST), shelf="")


def load_scenario(state: State, id: str) -> State:
    """Open a scenario by id, in the lab that it belongs to; a lesson of the other lab ends.

    Raises InputError for a file that cannot be used.
    """
    from biasviz.updates.running import load

    found = files.load_any(id)
    if (state.lab == "neuron") != isinstance(found, files.Scenario):
        state = leave_lesson(state)
    if isinstance(found, files.Scenario):
        return replace(load(state, id, found.descent, found.title, found.watch), file="", lab="neuron")
    speed = found.shown.speed if state.batch is None else state.batch.speed
    return replace(at_rest(state), lab="batch", batch=replace(found.shown, speed=speed), file="", shelf="")
