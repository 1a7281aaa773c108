"""Time in the Chain lab: the walk back from C, or from dz, to the bottom; it stops where it ends."""

from __future__ import annotations

import math
from dataclasses import replace

from biasviz.experiments.chain.lab import PLACES, ChainLab, opened
from biasviz.experiments.layer.clock import TINY
from biasviz.state import State, with_chain
from biasviz.updates.chain import lab_of


def toggle_play(state: State) -> State:
    """Play or pause; at the end it begins anew."""
    lab = lab_of(state)
    if not lab.playing and lab.arrived:
        lab = lab.at(0.0)
    return replace(state, chain=replace(lab, playing=not lab.playing, note=None))


def pause(state: State) -> State:
    """Stop time where it is."""
    return with_chain(state, playing=False)


def step(state: State) -> State:
    """Make the next move: f′ or w of a neuron, or on to the next station."""
    clock = lab_of(state).clock
    return _stand(state, clock.at(clock.part + 1))


def step_back(state: State) -> State:
    """Go one move back, exactly as it was."""
    clock = lab_of(state).clock
    return _stand(state, clock.at(clock.part - (clock.way == 0)))


def quarter(state: State) -> State:
    """Go on to the next neuron: both its moves, or what is left of them; among stations to the end."""
    lab = lab_of(state)
    return _stand(state, lab.step + 1.0 if lab.in_parts else float(lab.length))


def scrub(state: State, place: float) -> State:
    """Go to any place of the walk."""
    return _stand(state, float(place))


def reset(state: State) -> State:
    """Go back to the start of the walk; once there, or where anything was changed, to the scenario as it was loaded.

    The page stays, and so do the places of the other pages.
    """
    lab = lab_of(state)
    if lab.run == lab.loaded:
        return _stand(state, 0.0)
    fresh = opened(lab.scenario, lab.loaded, lab.title, lab.watch)
    kept = {name: getattr(lab, name) for name in ("page", "speed", "together", "draw", "veiled", *PLACES.values())}
    back = replace(fresh, **kept)
    top = back.run.chain.depth - 1
    return replace(state, chain=replace(back, link=min(lab.link, top), mover=min(lab.mover, top)))


def advance(state: State, seconds: float) -> State:
    """Let time run, at the speed of the lab in moves a second; at the end of the walk it stops."""
    lab = lab_of(state)
    if not lab.playing or seconds <= 0:
        return state
    goal = lab.moment + lab.speed * seconds / lab.clock.parts
    return _stand(state, goal) if goal >= lab.length - TINY else replace(state, chain=lab.at(goal))


def _stand(state: State, place: float) -> State:
    """Stand still at a place, or at the end where there is none so far."""
    lab = lab_of(state)
    there: ChainLab = lab.at(min(max(0.0, place if math.isfinite(place) else 0.0), float(lab.length)))
    return replace(state, chain=replace(there, playing=False, note=None))
