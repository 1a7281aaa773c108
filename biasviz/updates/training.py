"""Time in the Network lab: steps, the stations of a step, epochs, single rows."""

from __future__ import annotations

import math
from dataclasses import replace

from biasviz.experiments.layer.clock import TINY
from biasviz.experiments.network import stations
from biasviz.experiments.network.lab import Until, opened
from biasviz.experiments.network.path import path_of
from biasviz.experiments.network.spec import Edit, edited, settings_at
from biasviz.experiments.network.until import EVENTS, reached
from biasviz.experiments.neuron.spec import positive
from biasviz.hints import one_of
from biasviz.language import mark, tr
from biasviz.network.settings import given
from biasviz.state import State, with_network
from biasviz.updates import pacing
from biasviz.updates.locking import refuse_changes
from biasviz.updates.network import lab_of, within


def toggle_play(state: State) -> State:
    """Play or pause."""
    return with_network(state, playing=not lab_of(state).playing, until=None, note=None)


def pause(state: State) -> State:
    """Stop time where it is."""
    return with_network(state, playing=False, until=None)


def step(state: State) -> State:
    """Take the next step; on the page that shows the stations of one, go on to the next of them."""
    lab = lab_of(state)
    return _stand(state, lab.clock.at(lab.clock.part + 1) if lab.in_parts else lab.step + 1.0)


def step_back(state: State) -> State:
    """Go one step back, or one station, exactly as it was."""
    lab = lab_of(state)
    if not lab.in_parts:
        return _stand(state, math.ceil(lab.place - TINY) - 1.0)
    return _stand(state, lab.clock.at(lab.clock.part - (lab.clock.way == 0)))


def quarter(state: State) -> State:
    """Go on to the end of the next quarter of a step: forward, loss, backward, update."""
    lab = lab_of(state)
    ends = stations.ends(lab.network).values()
    return _stand(state, lab.clock.at(next(end for end in ends if end > lab.clock.part)))


def epoch(state: State) -> State:
    """Take the steps that are left of the present epoch: until every training row was seen once more."""
    lab = lab_of(state)
    return _stand(state, float(lab.step + path_of(lab.run).steps_to_epoch_end(lab.step)))


def sample(state: State) -> State:
    """Take a step that sees one row only, the next one; the steps after it see as many as before."""
    lab = lab_of(state)
    at, rows = lab.step, settings_at(lab.run, lab.step).batch_size
    if rows == 1:
        return _stand(state, at + 1.0)
    run = edited(edited(lab.run, Edit(at, "batch_size", 1)), Edit(at + 1, "batch_size", rows))
    refuse_changes(state, given(lab.run), given(run))
    return _stand(with_network(state, run=run, place=float(at)), at + 1.0)


def scrub(state: State, place: float) -> State:
    """Go to any place of the training."""
    return _stand(state, float(place))


def reset(state: State) -> State:
    """Go back to the start; once there, to the scenario as it was loaded. The page stays."""
    lab = lab_of(state)
    if lab.run == lab.loaded:
        return _stand(state, 0.0)
    fresh = opened(lab.scenario, lab.loaded, lab.title, lab.watch)
    kept = ("page", "speed", "veiled", "plane", "of_unit", "marked")
    there = replace(fresh, layer=lab.layer, unit=lab.unit, **{name: getattr(lab, name) for name in kept})
    return replace(state, network=within(there))


def run_until(state: State, event: str, level: float = 0.01) -> State:
    """Play until something happens; what has happened already counts only when it happens anew."""
    lab = lab_of(state)
    found = Until(one_of("event", event, EVENTS), positive(tr("loss"), level), since=lab.step)
    return with_network(state, playing=True, until=found, note=None)


def advance(state: State, seconds: float) -> State:
    """Let time run, as far as a frame has time for it."""
    lab = lab_of(state)
    if not lab.playing or seconds <= 0:
        return state
    if lab.in_parts:
        return pacing.run(state, lab.place + lab.speed * seconds / lab.clock.parts)
    moved = pacing.run(state, lab.place + lab.speed * seconds)
    return _stopped(moved) if lab.until is not None else moved


def _stopped(state: State) -> State:
    """Stop where the event that is waited for has happened."""
    lab = lab_of(state)
    until = lab.until
    if until is None:
        return state
    at = reached(lab.walked, until, lab.step)
    if at is None:
        return state if lab.playing else with_network(state, until=None)
    words = mark("Step {n}: {event}.")
    note = tr(words, n=f"{at:,}", event=tr(EVENTS[until.event], level=f"{until.level:g}"))
    return with_network(state, place=float(at), playing=False, until=None, note=note)


def _stand(state: State, place: float) -> State:
    return with_network(pacing.stand(state, place), until=None)
