"""From one lab to another."""

from __future__ import annotations

from dataclasses import replace

from biasviz.hints import one_of
from biasviz.language import tr
from biasviz.state import LABS, State, at_rest


def open_lab(state: State, id: str) -> State:
    """Open a lab as it was left, the first time with its first scenario; a lesson ends there."""
    lab = one_of(tr("lab"), id, LABS)
    if lab == state.lab:
        return state
    from biasviz.updates.teaching import leave_lesson

    here = replace(at_rest(leave_lesson(state)), lab=lab, file="")
    if lab == "batch" and here.batch is None:
        from biasviz.updates import batch

        return batch.load(here, "", batch.first_training(), tr("Why we sum over axis 0"))
    return here
