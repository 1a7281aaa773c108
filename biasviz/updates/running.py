"""Time: play, step, step back, scrub, and what may stop a run. A step is an index into a path."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from time import thread_time

from biasviz.experiments.neuron import spec
from biasviz.experiments.neuron.events import said
from biasviz.experiments.neuron.lab import CLOCKS, EVENTS, SPEEDS, Until, opened
from biasviz.experiments.neuron.path import LONGEST, Path, path_of
from biasviz.experiments.neuron.race import Finish, never, watch_of
from biasviz.experiments.neuron.spec import Descent
from biasviz.hints import one_of
from biasviz.language import tr
from biasviz.state import State, with_neuron
from biasviz.updates.editing import ghost_of

SLICE, BUDGET = 32, 0.012
"""Steps taken at a time, and the CPU seconds after which a frame takes no more of them."""
AHEAD = 25_000
"""Steps to which a run is walked ahead on the log clock."""


def reset(state: State) -> State:
    """Go back to the scenario as it was loaded, in a race first to its start; the run so far stays as a ghost."""
    lab = state.neuron
    if lab.run == lab.loaded or (lab.rival is not None and lab.place > 0):
        return _stand(state, 0.0)
    fresh = load(state, lab.scenario, lab.loaded, lab.title, lab.watch)
    return with_neuron(fresh, ghost=ghost_of(lab), veiled=lab.veiled)


def load(state: State, scenario: str, descent: Descent, title: str = "", watch: str = "") -> State:
    """Open a scenario."""
    return replace(state, neuron=replace(opened(scenario, descent, title, watch), speed=state.neuron.speed))


def toggle_play(state: State) -> State:
    """Play or pause."""
    return with_neuron(state, playing=not state.neuron.playing, until=None, note=None, in_quarters=False)


def pause(state: State) -> State:
    """Stop time where it is."""
    return with_neuron(state, playing=False, until=None)


def step(state: State) -> State:
    """Go to the next whole step, if the run has one."""
    return _stand(state, math.floor(state.neuron.place) + 1.0)


def step_back(state: State) -> State:
    """Go to the whole step before, exactly as it was."""
    return _stand(state, max(0.0, math.ceil(state.neuron.place) - 1.0))


def quarter(state: State) -> State:
    """Go a quarter of a step on: forward, loss, backward, update."""
    stood = _stand(state, math.floor(state.neuron.place * 4) / 4 + 0.25)
    return with_neuron(stood, in_quarters=stood.neuron.place > state.neuron.place)


def scrub(state: State, place: float) -> State:
    """Go to any place of the run."""
    return _stand(state, max(0.0, float(place)))


def _stand(state: State, place: float) -> State:
    """Stand still at a place, or at the last there is in any lane."""
    last = max(path_of(run).reach(math.ceil(place)) for run in state.neuron.lanes)
    return with_neuron(state, place=min(place, float(last)), playing=False, until=None, note=None, in_quarters=False)


def set_speed(state: State, speed: float) -> State:
    """Set the speed in steps a second."""
    return with_neuron(state, speed=min(max(float(speed), SPEEDS[0]), SPEEDS[-1]))


def choose_clock(state: State, id: str) -> State:
    """Choose the clock: "steps" runs evenly, "log" faster and faster, a decade of steps in equal times."""
    return with_neuron(state, clock=one_of("clock", id, CLOCKS))


def run_until(state: State, event: str, level: float = 0.01) -> State:
    """Play until an event; "below" takes the loss to get under.

    A race is played until each lane has met it or never will, counted from the start; one that is over runs again.
    """
    lab = state.neuron
    level = spec.positive(tr("loss"), level)
    until = Until(one_of("event", event, EVENTS), level, sample=lab.sample, since=lab.step)
    if lab.rival is None:
        return with_neuron(state, playing=True, until=until, note=None, in_quarters=False)
    until = replace(until, since=0)
    over = all(watch_of(run, until).finished(lab.step) is not None for run in lab.lanes)
    place = 0.0 if over else lab.place
    return with_neuron(state, playing=True, until=until, timed=until, place=place, note=None, in_quarters=False)


def advance(state: State, seconds: float) -> State:
    """Let time run: a slice of a long run at a time, so that nothing waits for it."""
    lab = state.neuron
    if not lab.playing or seconds <= 0:
        return state
    paths, goal = [path_of(run) for run in lab.lanes], lab.after(seconds)
    began, done = thread_time(), lab.step
    while done < math.floor(goal):
        end = min(done + SLICE, math.floor(goal))
        last = max(path.reach(end) for path in paths)
        if lab.until is not None and last > done:
            met = [watch_of(run, lab.until).finished(last) for run in lab.lanes]
            if None not in met:
                return _met(state, lab.until, met)
        if last < end:
            return _halted(state, last)
        done = end
        if thread_time() - began > BUDGET:
            return with_neuron(state, place=float(done))
    last = max(path.reach(math.ceil(goal)) for path in paths)
    if lab.clock == "log":
        _walk_ahead(paths, began)
    return with_neuron(state, place=goal) if last >= goal else _halted(state, last)


def _walk_ahead(paths: Sequence[Path], began: float) -> None:
    """Walk on while a frame has time left: soon the log clock wants more steps at once than a frame can take."""
    growing = [path for path in paths if len(path) <= AHEAD]
    while growing and thread_time() - began < BUDGET:
        growing = [path for path in growing if (n := len(path)) <= AHEAD and path.reach(n + SLICE) >= n]


def _met(state: State, until: Until, met: Sequence[Finish | None]) -> State:
    """Stop where the last lane has met the event, or cannot meet it any more."""
    step = max(finish.step for finish in met if finish is not None)
    stopped = [finish.step for finish in met if finish is not None and finish.met]
    note = None
    if len(met) == 1 and met[0] is not None:
        note = said(until, stopped[0]) if stopped else never(met[0])
    return with_neuron(state, place=float(step), playing=False, until=None, note=note)


def _halted(state: State, last: int) -> State:
    note = tr("{n} steps: the limit.", n=f"{LONGEST:,}") if last >= LONGEST else None
    return with_neuron(state, place=float(last), playing=False, until=None, note=note)
