"""Looking at L over the bias of a unit of the Network lab, and moving it there."""

from __future__ import annotations

from biasviz.experiments.network.curve_window import window_of
from biasviz.experiments.network.evaluation import layout
from biasviz.experiments.neuron.curve import Range
from biasviz.state import State, with_network
from biasviz.updates import bias_window
from biasviz.updates.network import lab_of, look_at, set_bias


def _window(state: State) -> Range:
    lab = lab_of(state)
    return window_of(lab, lab.layer, lab.unit)


def _bias(state: State) -> float:
    lab = lab_of(state)
    path = lab.walked
    return float(path.parameters(path.reach(lab.step))[layout(lab.network).bias(lab.layer, lab.unit)])


def zoom(state: State, factor: float, at: float) -> State:
    """Narrow (factor < 1) or widen the window of b around a bias."""
    window = _window(state)
    fresh = bias_window.zoomed(window, factor, at)
    return state if fresh == window else look_at(state, fresh)


def pan(state: State, shift: float) -> State:
    """Move the window of b."""
    window = _window(state)
    fresh = bias_window.panned(window, shift)
    return state if fresh == window else look_at(state, fresh)


def fit(state: State) -> State:
    """Look at what fits the scenario; wider where the bias has left it."""
    fresh = look_at(state, None)
    window = _window(fresh)
    wider = bias_window.with_room(window, _bias(fresh))
    return fresh if wider == window else look_at(fresh, wider)


def drag(state: State, b: float) -> State:
    """Set the bias that is looked at, from this step on."""
    lab = lab_of(state)
    return set_bias(state, lab.layer, lab.unit, b)


def nudge(state: State, steps: int) -> State:
    """Move the bias by small steps, as wide as the window of b makes them."""
    return drag(state, bias_window.nudged(_window(state), _bias(state), steps))


def hover(state: State, b: float | None, row: int | None = None) -> State:
    """Show the values at a bias without going there, and a single row whose curve is under the pointer."""
    lab = lab_of(state)
    cell = None if row is None else ("row", (row,))
    return state if (lab.over, lab.hover) == (b, cell) else with_network(state, over=b, hover=cell)
