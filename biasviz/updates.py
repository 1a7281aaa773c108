"""Every rule of change: state → state. A bad value raises InputError and changes nothing.

Editing anything that fixes the run starts a new one from where the ball is; the old one stays as a ghost.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from time import thread_time

from biasviz.experiments.neuron import spec
from biasviz.experiments.neuron.curve import fitted
from biasviz.experiments.neuron.events import first, said
from biasviz.experiments.neuron.lab import EVENTS, SPEEDS, Ghost, NeuronLab, Until, opened, showable
from biasviz.experiments.neuron.path import LONGEST, path_of
from biasviz.experiments.neuron.spec import Descent, Neuron
from biasviz.hints import one_of
from biasviz.state import THEMES, State, with_neuron

NARROWEST, WIDEST = 1e-6, 1e6
"""Widths of the window of b."""
SLICE, BUDGET = 32, 0.008
"""Steps taken at a time, and the CPU seconds after which a frame takes no more of them."""


# What fixes the run


def edit(state: State, neuron: Neuron | None = None, **descent: object) -> State:
    """Start a new run from where the ball is, with another neuron or other fields of the descent."""
    lab, here = state.neuron, _here(state)
    run = replace(lab.run, start=neuron or here, **descent)  # type: ignore[arg-type]
    if run == replace(lab.run, start=here):
        return state
    ghost = _ghost(lab)
    window = lab.window if lab.window[0] <= run.start.b <= lab.window[1] else fitted(run)
    sample = min(lab.sample, len(run.start.problem.x) - 1)
    return with_neuron(
        state, run=run, place=0.0, ghost=ghost, window=window, sample=sample, note=None, hover=None,
        in_quarters=False,
    )  # fmt: skip


def _ghost(lab: NeuronLab) -> Ghost | None:
    """Return the run as it was walked; one that has not left its start keeps the ghost before it."""
    step = path_of(lab.run).reach(lab.step)
    return Ghost(lab.run, step) if step > 0 else lab.ghost


def _here(state: State) -> Neuron:
    """Return the neuron where the ball is; where the run began, once it has left what can be set by hand."""
    path = path_of(state.neuron.run)
    here = path.neuron(path.reach(state.neuron.step))
    return here if max(abs(here.b), abs(here.w)) <= spec.LARGEST else state.neuron.run.start


def _edit_problem(state: State, **changes: object) -> State:
    here = _here(state)
    return edit(state, replace(here, problem=replace(here.problem, **changes)))  # type: ignore[arg-type]


def set_b(state: State, value: float) -> State:
    """Set the bias; a run that plays is paused, for the hand has taken the ball."""
    return pause(edit(state, replace(_here(state), b=spec.number("b", value))))


def put_back(state: State, b: float) -> State:
    """Take back an edit that only moved the bias away from b: with it the run returns that it ended."""
    ghost = state.neuron.ghost
    if ghost is None or state.neuron.place > 0 or path_of(ghost.run).neuron(ghost.step).b != b:
        return set_b(state, b)
    return with_neuron(state, run=ghost.run, place=float(ghost.step), ghost=None)


def set_w(state: State, value: float) -> State:
    """Set the weight."""
    return edit(state, replace(_here(state), w=spec.number("w", value)))


def _with_item(values: tuple[float, ...], index: int, value: float) -> tuple[float, ...]:
    return (*values[:index], value, *values[index + 1 :])


def set_x(state: State, value: float) -> State:
    """Set the input of the shown sample."""
    return _edit_problem(state, x=_with_item(_here(state).problem.x, state.neuron.sample, spec.number("x", value)))


def set_y(state: State, value: float) -> State:
    """Set the target of the shown sample."""
    return _edit_problem(state, y=_with_item(_here(state).problem.y, state.neuron.sample, spec.number("y", value)))


def set_samples(state: State, x: Sequence[float], y: Sequence[float]) -> State:
    """Set all inputs and targets. Raises InputError unless equally many and finite."""
    xs, ys = spec.samples(x, y)
    problem = showable(replace(_here(state).problem, x=xs, y=ys))
    return _edit_problem(state, x=problem.x, y=problem.y)


def choose_sample(state: State, index: int) -> State:
    """Show another sample in the fields of x and y."""
    return with_neuron(state, sample=max(0, min(index, len(state.neuron.run.start.problem.x) - 1)))


def choose_activation(state: State, id: str) -> State:
    """Choose the activation, with its default parameters."""
    return _edit_problem(state, activation=spec.choose_activation(id))


def choose_loss(state: State, id: str) -> State:
    """Choose the loss, with its default parameters."""
    return _edit_problem(state, loss=spec.choose_loss(id))


def choose_pair(state: State, activation: str, loss: str) -> State:
    """Choose activation and loss at once."""
    return _edit_problem(state, activation=spec.choose_activation(activation), loss=spec.choose_loss(loss))


def choose_reduction(state: State, id: str) -> State:
    """Choose sum or mean."""
    return _edit_problem(state, reduction=one_of("reduction", id, spec.REDUCTIONS))


def choose_optimizer(state: State, id: str) -> State:
    """Choose the optimizer, with its default parameters and an empty memory."""
    return edit(state, optimizer=spec.choose_optimizer(id))


def choose_moves(state: State, id: str) -> State:
    """Choose what the descent moves: b, w or both."""
    return edit(state, moves=one_of("moves", id, spec.MOVES))


def set_learning_rate(state: State, value: float) -> State:
    """Set the learning rate; a run that plays goes on with it."""
    return edit(state, learning_rate=spec.positive("learning rate", value))


def set_parameter(state: State, kind: str, name: str, value: float) -> State:
    """Set a parameter of the chosen "activation", "loss" or "optimizer"."""
    problem, run = _here(state).problem, state.neuron.run
    if kind == "activation":
        given = problem.activation.keywords | {name: value}
        return _edit_problem(state, activation=spec.choose_activation(problem.activation.id, given))
    if kind == "loss":
        return _edit_problem(state, loss=spec.choose_loss(problem.loss.id, problem.loss.keywords | {name: value}))
    return edit(state, optimizer=spec.choose_optimizer(run.optimizer.id, run.optimizer.keywords | {name: value}))


# Time


def reset(state: State) -> State:
    """Go back to the scenario as it was loaded; the run so far stays as a ghost."""
    lab = state.neuron
    if lab.run == lab.loaded:
        return _stand(state, 0.0)
    return with_neuron(load(state, lab.scenario, lab.loaded, lab.title, lab.watch), ghost=_ghost(lab))


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
    """Stand still at a place, or at the last there is."""
    last = path_of(state.neuron.run).reach(math.ceil(place))
    return with_neuron(
        state, place=min(place, float(last)), playing=False, until=None, note=None, in_quarters=False
    )


def set_speed(state: State, speed: float) -> State:
    """Set the speed in steps a second."""
    return with_neuron(state, speed=min(max(float(speed), SPEEDS[0]), SPEEDS[-1]))


def run_until(state: State, event: str, level: float = 0.01) -> State:
    """Play until an event; "below" takes the loss to get under."""
    until = Until(one_of("event", event, EVENTS), spec.positive("loss", level))
    return with_neuron(state, playing=True, until=until, note=None, in_quarters=False)


def advance(state: State, seconds: float) -> State:
    """Let time run: a slice of a long run at a time, so that nothing waits for it."""
    lab = state.neuron
    if not lab.playing or seconds <= 0:
        return state
    path, goal = path_of(lab.run), lab.place + lab.speed * seconds
    began, done = thread_time(), lab.step
    while done < math.floor(goal):
        end = min(done + SLICE, math.floor(goal))
        last = path.reach(end)
        if lab.until is not None and last > done:
            found = first(lab.until, path, done + 1, last)
            if found is not None:
                note = said(lab.until, found)
                return with_neuron(state, place=float(found), playing=False, until=None, note=note)
        if last < end:
            return _halted(state, last)
        done = end
        if thread_time() - began > BUDGET:
            return with_neuron(state, place=float(done))
    if path.reach(math.ceil(goal)) < goal:
        return _halted(state, path.reach(math.ceil(goal)))
    return with_neuron(state, place=goal)


def _halted(state: State, last: int) -> State:
    note = f"{LONGEST:,} steps: the limit." if last >= LONGEST else None
    return with_neuron(state, place=float(last), playing=False, until=None, note=note)


# Looking


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
    here = _here(state)
    low, high = fitted(replace(state.neuron.run, start=here))
    return with_neuron(state, window=(min(low, here.b - 1.0), max(high, here.b + 1.0)))


def choose_theme(state: State, id: str) -> State:
    """Choose light, dark or projector."""
    return replace(state, view=replace(state.view, theme=one_of("theme", id, THEMES)))


def toggle(state: State, option: str) -> State:
    """Switch "loss_log" or "triangle"."""
    view = replace(state.view, **{option: not getattr(state.view, option)})  # type: ignore[arg-type]
    return replace(state, view=view)
