"""What fixes the run: numbers, samples, choices. Editing starts a new run from where the ball is.

The run so far stays as a ghost. In a race, what both lanes had in common they keep in common.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from biasviz.experiments.neuron import spec
from biasviz.experiments.neuron.curve import fitted
from biasviz.experiments.neuron.lab import Ghost, NeuronLab, showable
from biasviz.experiments.neuron.path import path_of
from biasviz.experiments.neuron.race import follow
from biasviz.experiments.neuron.spec import Neuron
from biasviz.hints import one_of
from biasviz.language import tr
from biasviz.state import State, with_neuron
from biasviz.updates.locking import refuse_locked


def edit(state: State, neuron: Neuron | None = None, **descent: object) -> State:
    """Start a new run from where the ball is, with another neuron or other fields of the descent."""
    lab, here = state.neuron, here_of(state)
    run = replace(lab.run, start=neuron or here, **descent)  # type: ignore[arg-type]
    before = replace(lab.run, start=here)
    if run == before:
        return state
    refuse_locked(state, before, run)
    ghost = ghost_of(lab)
    window = lab.window if lab.window[0] <= run.start.b <= lab.window[1] else fitted(run)
    sample = min(lab.sample, len(run.start.problem.x) - 1)
    rival = None if lab.rival is None else follow(lab.rival, lab.run, run)
    return with_neuron(
        state, run=run, rival=rival, place=0.0, ghost=ghost, window=window, sample=sample, note=None, hover=None,
        in_quarters=False, what_if=None, until=lab.until and replace(lab.until, since=0),
    )  # fmt: skip


def ghost_of(lab: NeuronLab) -> Ghost | None:
    """Return the run as it was walked; one that has not left its start keeps the ghost before it."""
    step = path_of(lab.run).reach(lab.step)
    return Ghost(lab.run, step) if step > 0 else lab.ghost


def here_of(state: State) -> Neuron:
    """Return the neuron where the ball is; where the run began, once it has left what can be set by hand."""
    path = path_of(state.neuron.run)
    here = path.neuron(path.reach(state.neuron.step))
    return here if max(abs(here.b), abs(here.w)) <= spec.LARGEST else state.neuron.run.start


def _edit_problem(state: State, **changes: object) -> State:
    here = here_of(state)
    return edit(state, replace(here, problem=replace(here.problem, **changes)))  # type: ignore[arg-type]


def set_b(state: State, value: float) -> State:
    """Set the bias; a run that plays is paused, for the hand has taken the ball."""
    moved = edit(state, replace(here_of(state), b=spec.number("b", value)))
    return with_neuron(moved, playing=False, until=None)


def set_w(state: State, value: float) -> State:
    """Set the weight."""
    return edit(state, replace(here_of(state), w=spec.number("w", value)))


def _with_item(values: tuple[float, ...], index: int, value: float) -> tuple[float, ...]:
    return (*values[:index], value, *values[index + 1 :])


def set_x(state: State, value: float) -> State:
    """Set the input of the shown sample."""
    return _edit_problem(state, x=_with_item(here_of(state).problem.x, state.neuron.sample, spec.number("x", value)))


def set_y(state: State, value: float) -> State:
    """Set the target of the shown sample."""
    return _edit_problem(state, y=_with_item(here_of(state).problem.y, state.neuron.sample, spec.number("y", value)))


def set_samples(state: State, x: Sequence[float], y: Sequence[float]) -> State:
    """Set all inputs and targets. Raises InputError unless equally many and finite."""
    xs, ys = spec.samples(x, y)
    problem = showable(replace(here_of(state).problem, x=xs, y=ys))
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
    return edit(state, learning_rate=spec.positive(tr("learning rate"), value))


def set_parameter(state: State, kind: str, name: str, value: float) -> State:
    """Set a parameter of the chosen "activation", "loss" or "optimizer"."""
    problem, run = here_of(state).problem, state.neuron.run
    if kind == "activation":
        given = problem.activation.keywords | {name: value}
        return _edit_problem(state, activation=spec.choose_activation(problem.activation.id, given))
    if kind == "loss":
        return _edit_problem(state, loss=spec.choose_loss(problem.loss.id, problem.loss.keywords | {name: value}))
    return edit(state, optimizer=spec.choose_optimizer(run.optimizer.id, run.optimizer.keywords | {name: value}))
