"""Time in whatever lab is open: each has its own rules, under the same names."""

from __future__ import annotations

from types import ModuleType

from biasviz.experiments.neuron.lab import SPEEDS
from biasviz.labs import LABS
from biasviz.state import State, with_open


def rules(state: State) -> ModuleType:
    """Return the module with the rules of the open lab; one that was never opened is never imported."""
    found: ModuleType = LABS[state.lab].part("rules")
    return found


def toggle_play(state: State) -> State:
    """Play or pause."""
    found: State = rules(state).toggle_play(state)
    return found


def pause(state: State) -> State:
    """Stop time where it is."""
    found: State = rules(state).pause(state)
    return found


def step(state: State) -> State:
    """Go on to the next whole step, or row."""
    found: State = rules(state).step(state)
    return found


def step_back(state: State) -> State:
    """Go back by the same, exactly as it was."""
    found: State = rules(state).step_back(state)
    return found


def quarter(state: State) -> State:
    """Go on by the other measure: a quarter of a step; among rows, a whole step."""
    found: State = rules(state).quarter(state)
    return found


def run_until(state: State, event: str, level: float = 0.01) -> State:
    """Play until an event of the open lab; "below" takes the loss to get under."""
    found: State = rules(state).run_until(state, event, level)
    return found


def epoch(state: State) -> State:
    """Take the steps that are left of the present epoch, in the Network lab."""
    found: State = rules(state).epoch(state)
    return found


def sample(state: State) -> State:
    """Take a step that sees one row only, in the Network lab."""
    found: State = rules(state).sample(state)
    return found


def scrub(state: State, place: float) -> State:
    """Go to any place of the run."""
    found: State = rules(state).scrub(state, place)
    return found


def reset(state: State) -> State:
    """Go back to the scenario as it was loaded."""
    found: State = rules(state).reset(state)
    return found


def set_speed(state: State, speed: float) -> State:
    """Set the speed in steps, or rows, a second."""
    return with_open(state, speed=min(max(float(speed), SPEEDS[0]), SPEEDS[-1]))


def advance(state: State, seconds: float) -> State:
    """Let time run; a scene of a lesson stops where it ends."""
    from biasviz.updates import teaching

    if state.lab == "neuron" or state.lesson is not None:
        return teaching.advance(state, seconds)
    found: State = rules(state).advance(state, seconds)
    return found
