"""From one lab to another, and from one scenario to another."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from biasviz import files
from biasviz.errors import InputError
from biasviz.hints import one_of
from biasviz.labs import LABS
from biasviz.language import tr
from biasviz.state import State, at_rest, off_shelf, on_shelf, with_lab, with_open
from biasviz.updates.teaching import leave_lesson


def open_lab(state: State, id: str) -> State:
    """Open a lab as it was left, the first time with its first scenario; a lesson ends there."""
    lab = one_of(tr("lab"), id, LABS)
    if lab == state.lab:
        return state
    here = replace(at_rest(leave_lesson(state)), file="")
    return replace(here, lab=lab) if getattr(here, lab) is not None else _unpacked(here, lab)


def _unpacked(state: State, lab: str) -> State:
    """Return a lab as the last session left it, or with its first scenario."""
    text = on_shelf(state, lab)
    if text:
        from biasviz import document

        with suppress(InputError):
            return off_shelf(document.state_from(text, state), lab)
    return load_scenario(state, LABS[lab].first)


def choose_page(state: State, id: str) -> State:
    """Choose what the middle of the open lab shows; time stands still."""
    page = one_of(tr("page"), id, state.open.pages)
    rested = replace(state, **{state.lab: state.open.at_rest()})  # type: ignore[arg-type]
    return with_open(rested, page=page, note=None)


def load_scenario(state: State, id: str) -> State:
    """Open a scenario by id, in the lab that it belongs to; a lesson of another lab ends.

    Raises InputError for a file that cannot be used.
    """
    from biasviz.updates.running import load

    found = files.load_any(id)
    if state.lab != found.lab:
        state = leave_lesson(state)
    if isinstance(found, files.Scenario):
        return replace(load(state, id, found.descent, found.title, found.watch), file="", lab="neuron")
    before = getattr(state, found.lab)
    speed = found.shown.speed if before is None else before.speed
    return replace(with_lab(at_rest(state), found.lab, replace(found.shown, speed=speed)), file="")
