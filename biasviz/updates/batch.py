"""What fixes a training of the Batch lab: data, weights, biases, choices. Editing starts anew from where b is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from biasviz import data
from biasviz.counts import MOST_SEED, whole
from biasviz.data.sources import Source
from biasviz.data.table import MOST_ROWS
from biasviz.errors import InputError
from biasviz.experiments.layer import spec
from biasviz.experiments.layer.evaluation import check, size
from biasviz.experiments.layer.lab import BatchLab, opened
from biasviz.experiments.layer.path import layer_at, path_of
from biasviz.experiments.layer.spec import Batch, Layer, Training
from biasviz.experiments.layer.trace import same_movement
from biasviz.experiments.neuron.spec import Choice, number, positive
from biasviz.experiments.neuron.spec import choose_activation as activation_choice
from biasviz.experiments.neuron.spec import choose_loss as loss_choice
from biasviz.experiments.neuron.spec import choose_optimizer as optimizer_choice
from biasviz.hints import one_of
from biasviz.language import mark, tr
from biasviz.layer_settings import given
from biasviz.state import State, with_batch, with_lab
from biasviz.updates.locking import refuse_changes


def load(state: State, scenario: str, training: Training, title: str = "", watch: str = "", page: str = "") -> State:
    """Open a scenario in the Batch lab. Raises InputError where its data cannot be read."""
    check(training)
    speed = state.batch.speed if state.batch is not None else 2.0
    lab = replace(opened(scenario, training, title, watch), speed=speed, page=page or "layer")
    return with_lab(state, "batch", lab)


def lab_of(state: State) -> BatchLab:
    """Return the Batch lab, which is open."""
    if state.batch is None:
        raise RuntimeError("the Batch lab is not open")
    return state.batch


def here_of(lab: BatchLab) -> Layer:
    """Return the layer where the training has come to; where it began, once it holds what cannot be set by hand."""
    return layer_at(lab.run, lab.training_clock.step)


def edit(state: State, layer: Layer | None = None, **training: object) -> State:
    """Start anew from where b is, with another layer or other fields of the training."""
    lab = lab_of(state)
    here = here_of(lab)
    run = replace(lab.run, start=layer or here, **training)  # type: ignore[arg-type]
    before = replace(lab.run, start=here)
    if run == before:
        return state
    refuse_changes(state, given(before), given(run))
    check(run)
    neuron = min(lab.neuron, len(run.start.bias) - 1)
    first = min(lab.first, max(0, size(run.start.batch) - 1))
    # Rows that have fallen stay fallen: what they bring is seen to change.
    clock = lab.training_clock
    part = lab.place - clock.step if path_of(run).batch_size == clock.rows else 0.0
    return with_batch(state, run=run, place=part, neuron=neuron, first=first, note=None, hover=None)


def _edit_layer(state: State, **changes: object) -> State:
    return edit(state, replace(here_of(lab_of(state)), **changes))  # type: ignore[arg-type]


def set_bias(state: State, neuron: int, value: float) -> State:
    """Set the bias of a neuron."""
    bias = here_of(lab_of(state)).bias
    moved = _edit_layer(state, bias=(*bias[:neuron], number("b", value), *bias[neuron + 1 :]))
    return with_batch(moved, playing=False)


def set_weight(state: State, row: int, neuron: int, value: float) -> State:
    """Set one weight."""
    weights = [list(line) for line in spec.weights_of(here_of(lab_of(state))).tolist()]
    weights[row][neuron] = number("W", value)
    return _edit_layer(state, weights=spec.given_weights(weights))


def draw_weights(state: State, seed: float) -> State:
    """Draw all weights anew with a seed; their spread stays, or is 1 over the root of the inputs."""
    layer = here_of(lab_of(state))
    scale = layer.weights.scale if isinstance(layer.weights, spec.Seeded) else len(layer.batch.inputs) ** -0.5
    return _edit_layer(state, weights=spec.Seeded(whole(tr("seed"), seed, 0, MOST_SEED), scale))


def choose_activation(state: State, id: str) -> State:
    """Choose the activation, with its default parameters."""
    return _edit_layer(state, activation=activation_choice(id))


def choose_loss(state: State, id: str) -> State:
    """Choose the loss, with its default parameters."""
    return _edit_layer(state, loss=loss_choice(id))


def choose_reduction(state: State, id: str) -> State:
    """Choose sum, mean or none; the learning rate goes with it where the movement is kept."""
    lab = lab_of(state)
    chosen = one_of(tr("reduction"), id, spec.REDUCTIONS)
    layer = replace(here_of(lab), reduction=chosen)
    if not lab.keeps_movement:
        return edit(state, layer)
    rate = same_movement(lab.run)[_as_sum(chosen)]
    optimizer = _with_epsilon(lab, chosen) if rate == lab.run.learning_rate else lab.run.optimizer
    return edit(state, layer, learning_rate=positive(tr("learning rate"), rate), optimizer=optimizer)


def _as_sum(reduction: str) -> str:
    """Return the reduction whose learning rate holds: with none nothing is divided, as with the sum."""
    return "sum" if reduction == "none" else reduction


def _with_epsilon(lab: BatchLab, reduction: str) -> Choice:
    """Return the optimizer for another reduction: its ε, added to the size of slopes, grows with them."""
    optimizer, rows = lab.run.optimizer, max(1, path_of(lab.run).batch_size)
    ways = {("sum", "mean"): 1 / rows, ("mean", "sum"): rows}
    eps = optimizer.keywords.get("eps", 0.0) * ways.get((_as_sum(lab.run.start.reduction), _as_sum(reduction)), 1.0)
    allowed = {p.name: p.allowed for p in lab.run.optimizer_record.parameters}.get("eps")
    if allowed is None or not bool(allowed.contains(eps)):
        return optimizer
    return optimizer_choice(optimizer.id, optimizer.keywords | {"eps": eps})


def keep_movement(state: State, on: bool) -> State:
    """Choose whether another reduction takes the learning rate with it, so that b moves as before."""
    return with_batch(state, keeps_movement=bool(on))


def choose_optimizer(state: State, id: str) -> State:
    """Choose the optimizer, with its default parameters and an empty memory."""
    return edit(state, optimizer=optimizer_choice(id))


def choose_moves(state: State, id: str) -> State:
    """Choose what the training moves: b, W or both."""
    return edit(state, moves=one_of(tr("moves"), id, spec.MOVES))


def set_learning_rate(state: State, value: float) -> State:
    """Set the learning rate."""
    return edit(state, learning_rate=positive(tr("learning rate"), value))


def set_batch_size(state: State, rows: float) -> State:
    """Set how many rows a step sees; 0, or as many as there are, for all of them."""
    most = path_of(lab_of(state).run).rows
    found = whole(tr("rows a step"), rows, 0, MOST_ROWS)
    return edit(state, batch_size=0 if found >= most else found)


def set_seed(state: State, seed: float) -> State:
    """Set the seed of the order in which minibatches are drawn."""
    return edit(state, seed=whole(tr("seed"), seed, 0, MOST_SEED))


def set_parameter(state: State, kind: str, name: str, value: float) -> State:
    """Set a parameter of the chosen "activation", "loss" or "optimizer"."""
    lab = lab_of(state)
    layer = here_of(lab)
    if kind == "activation":
        given = layer.activation.keywords | {name: value}
        return _edit_layer(state, activation=activation_choice(layer.activation.id, given))
    if kind == "loss":
        return _edit_layer(state, loss=loss_choice(layer.loss.id, layer.loss.keywords | {name: value}))
    optimizer = lab.run.optimizer
    return edit(state, optimizer=optimizer_choice(optimizer.id, optimizer.keywords | {name: value}))


def mute(state: State, row: int) -> State:
    """Leave a row out of the loss and of every gradient, or take it in again."""
    batch = here_of(lab_of(state)).batch
    if not 0 <= row < size(batch):
        return state
    return _edit_layer(state, batch=replace(batch, muted=batch.muted ^ {row}))


def set_target(state: State, row: int, column: int, value: float) -> State:
    """Set one number of Y; the rows become ones that are typed. Raises InputError for a column of categories."""
    batch = here_of(lab_of(state)).batch
    table = data.table_of(batch.source)
    if any(name in table.categories for name in batch.targets):
        words = mark("{names} holds categories, so Y has only 0 and 1: change the category in the table.")
        raise InputError(tr(words, names=", ".join(batch.targets)))
    source = batch.source if isinstance(batch.source, data.Typed) else data.typed(table)
    at = source.names.index(batch.targets[column])
    return _edit_layer(state, batch=replace(batch, source=data.with_number(source, row, at, number("y", value))))


def set_data(state: State, source: Source, inputs: Sequence[str], targets: Sequence[str]) -> State:
    """Take other rows; W and b stay where their shapes fit, else W is drawn and b is 0."""
    lab = lab_of(state)
    layer = here_of(lab)
    batch = Batch(source, tuple(inputs), tuple(targets))
    names = [n for t in batch.targets for n in data.table_of(source).categories.get(t, (t,))]
    d, k = len(batch.inputs), len(names)
    if not d or not k:
        raise InputError(tr("A batch needs at least one column for X and one for Y."))
    bias = layer.bias if len(layer.bias) == k else (0.0,) * k
    fits = (len(layer.batch.inputs), len(layer.bias)) == (d, k)
    weights = layer.weights if fits else spec.Seeded(0, d**-0.5)
    return edit(state, replace(layer, batch=batch, weights=weights, bias=spec.given_bias(bias)))


# Looking


def choose_neuron(state: State, index: int) -> State:
    """Look at another neuron."""
    return with_batch(state, neuron=max(0, min(int(index), len(lab_of(state).run.start.bias) - 1)))


def scroll(state: State, first: int) -> State:
    """Show the rows from there on."""
    return with_batch(state, first=max(0, min(int(first), size(lab_of(state).run.start.batch) - 1)))


def point_at(state: State, cell: tuple[str, int, int] | None) -> State:
    """Light what a cell comes from and goes to; None for no cell."""
    return state if lab_of(state).hover == cell else with_batch(state, hover=cell)


def look_at(state: State, window: tuple[float, float] | None) -> State:
    """Look at that window of the chosen bias; None fits it."""
    return with_batch(state, window=window)
