"""Looking at L over the bias of a neuron, and drawing minibatches."""

from __future__ import annotations

from dataclasses import replace

from biasviz.counts import MOST_DRAWS, MOST_SEED, whole
from biasviz.errors import InputError
from biasviz.experiments.layer.curve_window import window_of
from biasviz.experiments.layer.lab import Draws
from biasviz.experiments.layer.minibatches import draws_of, room
from biasviz.experiments.layer.path import path_of
from biasviz.language import mark, tr
from biasviz.state import State, with_batch
from biasviz.updates import bias_window
from biasviz.updates.batch import choose_neuron, here_of, lab_of, look_at, set_batch_size, set_bias
from biasviz.updates.data_labs import neuron_from_batch


def zoom(state: State, factor: float, at: float) -> State:
    """Narrow (factor < 1) or widen the window of b around a bias."""
    window = window_of(lab_of(state))
    fresh = bias_window.zoomed(window, factor, at)
    return state if fresh == window else look_at(state, fresh)


def pan(state: State, shift: float) -> State:
    """Move the window of b."""
    window = window_of(lab_of(state))
    fresh = bias_window.panned(window, shift)
    return state if fresh == window else look_at(state, fresh)


def fit(state: State) -> State:
    """Look at what fits the scenario; wider where the bias has left it."""
    fresh = look_at(state, None)
    window = window_of(lab_of(fresh))
    wider = bias_window.with_room(window, _bias(fresh))
    return fresh if wider == window else look_at(fresh, wider)


def _bias(state: State) -> float:
    lab = lab_of(state)
    return here_of(lab).bias[min(lab.neuron, len(lab.run.start.bias) - 1)]


def drag(state: State, b: float) -> State:
    """Set the bias of the neuron that is looked at."""
    lab = lab_of(state)
    return set_bias(state, min(lab.neuron, len(lab.run.start.bias) - 1), b)


def nudge(state: State, steps: int) -> State:
    """Move the bias by small steps, as wide as the window of b makes them."""
    return drag(state, bias_window.nudged(window_of(lab_of(state)), _bias(state), steps))


def hover(state: State, b: float | None, row: int | None = None) -> State:
    """Show the values at a bias without going there, and a single row whose curve is under the pointer."""
    lab = lab_of(state)
    cell = None if row is None else ("dZ", row, lab.neuron)
    return state if (lab.over, lab.hover) == (b, cell) else with_batch(state, over=b, hover=cell)


def look_at_neuron(state: State, neuron: int) -> State:
    """Look at another neuron; its window of b is fitted."""
    chosen = choose_neuron(state, neuron)
    return chosen if chosen is state or lab_of(chosen).neuron == lab_of(state).neuron else look_at(chosen, None)


def open_neuron(state: State) -> State:
    """Open the neuron in the Neuron lab, with the first column of X. Raises InputError where it has too many rows."""
    return neuron_from_batch(state, 0, min(lab_of(state).neuron, len(lab_of(state).run.start.bias) - 1))


def set_size(state: State, rows: float) -> State:
    """Set how many rows a batch has; those of the descent as well, where it sees batches."""
    lab = lab_of(state)
    n = path_of(lab.run).rows
    size = whole(tr("batch size"), rows, 1, max(1, n))
    draws = _room(replace(lab.draws, size=size), n)
    changed = with_batch(state, draws=draws)
    return set_batch_size(changed, size) if lab.run.batch_size else changed


def set_count(state: State, count: float) -> State:
    """Set how many batches are drawn."""
    lab = lab_of(state)
    draws = replace(draws_of(lab), count=whole(tr("batches"), count, 1, MOST_DRAWS))
    return with_batch(state, draws=replace(_room(draws, path_of(lab.run).rows), size=lab.draws.size))


def set_seed(state: State, seed: float) -> State:
    """Set the seed of the draws."""
    chosen = whole(tr("seed"), seed, 0, MOST_SEED)
    return with_batch(state, draws=replace(lab_of(state).draws, seed=chosen))


def descend_with(state: State, batches: bool) -> State:
    """Let each step of the descent see one of the batches, or all rows."""
    lab = lab_of(state)
    if batches == bool(lab.run.batch_size):
        return state
    return set_batch_size(state, draws_of(lab).size if batches else 0)


def _room(draws: Draws, rows: int) -> Draws:
    most = room(rows, min(draws.size, rows))
    if draws.count > most:
        words = mark("{count} batches of {size} rows are too many to draw: take up to {most}, or smaller ones.")
        raise InputError(tr(words, count=f"{draws.count:,}", size=f"{draws.size:,}", most=f"{most:,}"))
    return draws
