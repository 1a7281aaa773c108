"""Looking: what is shown of the run, and how; none of it changes the run."""

from __future__ import annotations

from dataclasses import replace

from biasviz.experiments.neuron import spec
from biasviz.experiments.neuron.curve import fitted
from biasviz.hints import one_of
from biasviz.state import STRIPS, SWITCHES, THEMES, State, with_neuron
from biasviz.updates.editing import here_of

NARROWEST, WIDEST = 1e-6, 1e6
"""Widths of the window of b."""


def hover(state: State, b: float | None) -> State:
    """Show the values at a bias without going there."""
    return state if state.neuron.hover == b else with_neuron(state, hover=b)


def zoom(state: State, factor: float, at: float) -> State:
    """Narrow (factor < 1) or widen the window of b around a bias."""
    low, high = state.neuron.window
    width = (high - low) * factor
    if not NARROWEST <= width <= WIDEST:
        return state
    return _looking(state, at - (at - low) * factor, at + (high - at) * factor)


def pan(state: State, shift: float) -> State:
    """Move the window of b."""
    low, high = state.neuron.window
    return _looking(state, low + shift, high + shift)


def _looking(state: State, low: float, high: float) -> State:
    """Look at that window of b, unless it lies where no bias may be."""
    if not -spec.LARGEST <= low < high <= spec.LARGEST or high - low < 1e-12 * max(abs(low), abs(high)):
        return state
    return with_neuron(state, window=(low, high))


def refit(state: State) -> State:
    """Fit the window of b to the run, as it goes from here."""
    here = here_of(state)
    low, high = fitted(replace(state.neuron.run, start=here))
    return with_neuron(state, window=(min(low, here.b - 1.0), max(high, here.b + 1.0)))


def choose_theme(state: State, id: str) -> State:
    """Choose light, dark or projector."""
    return _viewing(state, theme=one_of("theme", id, THEMES))


def choose_strip(state: State, id: str) -> State:
    """Let one strip fill the middle, or show all; the one that fills it already gives way to all."""
    chosen = one_of("strip", id, STRIPS)
    return _viewing(state, strip="all" if chosen == state.view.strip else chosen)


def present(state: State, on: bool) -> State:
    """Begin or end presenting."""
    return _viewing(state, present=on, blank=False)


def toggle(state: State, option: str) -> State:
    """Switch one of SWITCHES."""
    name = one_of("option", option, SWITCHES)
    return _viewing(state, **{name: not getattr(state.view, name)})


def _viewing(state: State, **changes: object) -> State:
    return replace(state, view=replace(state.view, **changes))  # type: ignore[arg-type]
