"""Time in the Batch lab: rows fall one by one into db, then b moves; the next rows fall."""

from __future__ import annotations

import math
from contextlib import suppress
from dataclasses import replace

from biasviz.errors import InputError
from biasviz.experiments.layer.clock import TINY
from biasviz.experiments.layer.lab import BatchLab, opened
from biasviz.experiments.layer.sharing import Sharing
from biasviz.state import State, with_batch
from biasviz.updates import pacing
from biasviz.updates.batch import lab_of


def toggle_play(state: State) -> State:
    """Play or pause."""
    return with_batch(state, playing=not lab_of(state).playing, note=None)


def pause(state: State) -> State:
    """Stop time where it is."""
    return with_batch(state, playing=False)


def step(state: State) -> State:
    """Let the next row fall, or b move; on pages that show no rows take a whole step."""
    lab = lab_of(state)
    return pacing.stand(state, lab.clock.at(lab.clock.part + 1) if lab.in_parts else lab.step + 1.0)


def step_back(state: State) -> State:
    """Go one row back, or one step, exactly as it was."""
    lab = lab_of(state)
    if not lab.in_parts:
        return pacing.stand(state, math.ceil(lab.moment) - 1.0)
    return pacing.stand(state, lab.clock.at(lab.clock.part - (lab.clock.way == 0)))


def quarter(state: State) -> State:
    """Take a whole step: the rest of the rows, and the move of b."""
    return pacing.stand(state, lab_of(state).step + 1.0)


def scrub(state: State, place: float) -> State:
    """Go to any place in time of the page that is shown."""
    return pacing.stand(state, float(place))


def reset(state: State) -> State:
    """Go back to the start; once there, to the scenario as it was loaded. The page stays."""
    lab = lab_of(state)
    if lab.on_shared:
        return pacing.stand(state, 0.0) if lab.shared_place > 0 else with_batch(state, sharing=_loaded_sharing(lab))
    if lab.run == lab.loaded:
        return pacing.stand(state, 0.0)
    fresh = opened(lab.scenario, lab.loaded, lab.title, lab.watch)
    kept = ("page", "speed", "xray", "sharing", "shared_place", "draws", "keeps_movement", "veiled")
    return replace(state, batch=replace(fresh, **{name: getattr(lab, name) for name in kept}))


def _loaded_sharing(lab: BatchLab) -> Sharing:
    """Return the page of shared biases as the scenario has it."""
    from biasviz import files
    from biasviz.layer_files import LayerScenario

    with suppress(InputError):
        found = files.load_any(lab.scenario)
        if isinstance(found, LayerScenario):
            return found.shown.sharing
    return Sharing()


def advance(state: State, seconds: float) -> State:
    """Let time run. Where rows are shown it stops when all of them are in db; played again, b moves."""
    lab = lab_of(state)
    if not lab.playing or seconds <= 0:
        return state
    if not lab.in_parts:
        return pacing.run(state, lab.moment + lab.speed * seconds)
    clock = lab.clock
    stop = clock.sum_place + (1 if clock.summed else 0)
    moved = pacing.run(state, min(clock.place + lab.speed * seconds / clock.parts, stop))
    there = lab_of(moved).moment >= stop - TINY
    return with_batch(moved, playing=False) if there else moved
