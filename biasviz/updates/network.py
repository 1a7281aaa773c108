"""What fixes a training of the Network lab, and what of it is looked at.

What holds for the steps to come is changed on the way, and the past stays (`Training.edits`); data, layers and loss
begin anew.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from biasviz.counts import MOST_SEED, whole
from biasviz.data.sources import Source
from biasviz.data.table import MOST_ROWS
from biasviz.errors import InputError
from biasviz.experiments.layer.spec import Batch
from biasviz.experiments.network import initial, spec
from biasviz.experiments.network.lab import NetworkLab
from biasviz.experiments.network.rows import row_count
from biasviz.experiments.network.spec import Dense, Edit, Network, Training, edited, settings_at, with_network
from biasviz.experiments.neuron.spec import Choice, number, positive
from biasviz.experiments.neuron.spec import choose_activation as activation_choice
from biasviz.experiments.neuron.spec import choose_optimizer as optimizer_choice
from biasviz.hints import one_of
from biasviz.language import mark, tr
from biasviz.network.settings import given
from biasviz.network.start import network_for
from biasviz.state import State, with_lab
from biasviz.state import with_network as with_lab_fields
from biasviz.updates.locking import refuse_changes


def lab_of(state: State) -> NetworkLab:
    """Return the Network lab, which is open."""
    if state.network is None:
        raise RuntimeError("the Network lab is not open")
    return state.network


# On the way


def change(state: State, name: str, value: spec.Value) -> State:
    """Change something from the present step on; the past stays, and what was changed later is forgotten."""
    lab = lab_of(state)
    run = edited(lab.run, Edit(lab.step, name, value))
    if run == lab.run:
        return state
    return _take(state, run, place=float(lab.step) if name in ("bias", "weight") else lab.place)


def _take(state: State, run: Training, **changes: object) -> State:
    """Take another training. Raises InputError for one that cannot be, or that a scene has locked."""
    lab = lab_of(state)
    refuse_changes(state, given(lab.run), given(run))
    initial.check(run)
    fresh = replace(lab, run=run, note=None, hover=None, over=None, pinned=None, **changes)  # type: ignore[arg-type]
    return replace(state, network=within(fresh))


def within(lab: NetworkLab) -> NetworkLab:
    """Return the lab looking at what there is: a unit, a row and two inputs of its network."""
    units, d = lab.network.units, lab.network.widths[0]
    layer = min(lab.layer, len(units) - 1)
    plane = (min(lab.plane[0], d - 1), min(lab.plane[1], d - 1))
    row = min(lab.row, row_count(lab.network) - 1)
    return replace(lab, layer=layer, unit=min(lab.unit, units[layer] - 1), plane=plane, row=row)


def set_learning_rate(state: State, value: float) -> State:
    """Set the learning rate of the steps to come."""
    return change(state, "learning_rate", positive(tr("learning rate"), value))


def choose_optimizer(state: State, id: str) -> State:
    """Choose the optimizer of the steps to come, with its default parameters and an empty memory."""
    return change(state, "optimizer", optimizer_choice(id))


def choose_moves(state: State, id: str) -> State:
    """Choose what moves from now on; the rest is frozen."""
    return change(state, "moves", one_of(tr("moves"), id, spec.MOVES))


def set_batch_size(state: State, rows: float) -> State:
    """Set how many rows a step sees from now on; 0, or as many as there are, for all of them."""
    found = whole(tr("rows a step"), rows, 0, MOST_ROWS)
    return change(state, "batch_size", 0 if found >= row_count(lab_of(state).network) else found)


def set_bias(state: State, layer: int, unit: int, value: float) -> State:
    """Set the bias of a unit where the training has come to, for all of the layer where it is shared.

    A training that plays is paused, as in the Neuron lab: the hand has taken the bias.
    """
    first = 0 if lab_of(state).network.shared else unit
    return with_lab_fields(change(state, "bias", (layer, first, number("b", value))), playing=False, until=None)


def set_weight(state: State, layer: int, row: int, unit: int, value: float) -> State:
    """Set one weight where the training has come to."""
    return with_lab_fields(change(state, "weight", (layer, row, unit, number("W", value))), playing=False, until=None)


def set_parameter(state: State, kind: str, name: str, value: float) -> State:
    """Set a parameter of the "optimizer" on the way, or of the "activation" of the layer that is looked at."""
    lab = lab_of(state)
    if kind == "optimizer":
        optimizer = settings_at(lab.run, lab.step).optimizer
        return change(state, "optimizer", optimizer_choice(optimizer.id, optimizer.keywords | {name: value}))
    chosen = lab.network.activation(lab.layer)
    if chosen is None:
        raise InputError(tr("Softmax has no parameters."))
    return _choose_activation(state, lab.layer, activation_choice(chosen.id, chosen.keywords | {name: value}))


# Anew


def _anew(state: State, **changes: object) -> State:
    """Begin anew with another network; what holds now of the settings stays."""
    lab = lab_of(state)
    base = replace(lab.run, edits=(), **vars(settings_at(lab.run, lab.step)))
    run = with_network(base, **changes)
    return state if run.start == lab.run.start else _take(state, run, place=0.0, playing=False, until=None)


def choose_activation(state: State, layer: int, id: str) -> State:
    """Choose the activation of a layer, with its default parameters."""
    return _choose_activation(state, layer, activation_choice(id))


def _choose_activation(state: State, layer: int, chosen: Choice) -> State:
    network = lab_of(state).network
    if layer < len(network.hidden):
        dense = replace(network.hidden[layer], activation=chosen)
        return _anew(state, hidden=(*network.hidden[:layer], dense, *network.hidden[layer + 1 :]))
    if network.loss in spec.OUTPUT_OF:
        words = mark("The activation of the output comes with the loss: choose Half MSE or MSE to choose it yourself.")
        raise InputError(tr(words))
    return _anew(state, output=chosen)


def choose_loss(state: State, id: str) -> State:
    """Choose the loss; with it comes the activation of the output, where it needs one."""
    return _anew(state, loss=one_of(tr("loss"), id, spec.LOSSES))


def choose_reduction(state: State, id: str) -> State:
    """Choose sum or mean over the rows."""
    return _anew(state, reduction=one_of(tr("reduction"), id, spec.REDUCTIONS))


def set_layers(state: State, hidden: float) -> State:
    """Set how many hidden layers there are; new ones are as the last one is."""
    network = lab_of(state).network
    count = whole(tr("hidden layers"), hidden, 1, spec.MOST_HIDDEN)
    last = network.hidden[-1]
    layers = (*network.hidden[:count], *(last,) * (count - len(network.hidden)))
    return _reshaped(state, layers)


def set_units(state: State, layer: int, units: float) -> State:
    """Set how many units a hidden layer has."""
    network = lab_of(state).network
    dense = network.hidden[layer]
    dense = replace(dense, units=whole(tr("units"), units, 1, spec.most_units(dense)))
    return _reshaped(state, (*network.hidden[:layer], dense, *network.hidden[layer + 1 :]))


def _reshaped(state: State, hidden: tuple[Dense, ...]) -> State:
    """Begin anew with other hidden layers; biases at the start stay where there are such units, others begin at 0."""
    network = lab_of(state).network
    biases = []
    for layer, dense in enumerate(hidden):
        old = network.biases[layer] if layer < len(network.hidden) else ()
        biases.append((*old[: dense.units], *(0.0,) * (dense.units - len(old))))
    return _anew(state, hidden=hidden, biases=(*biases, network.biases[-1]), weights=None)


def choose_init(state: State, kind: str) -> State:
    """Choose how weights begin; what was the value of all of them may be no deviation, which then is 1."""
    init = lab_of(state).network.init
    scale = init.scale if kind == "equal" or init.scale > 0 else 1.0
    fresh = replace(init, kind=one_of(tr("weights"), kind, spec.INITS), scale=scale)
    return _anew(state, init=fresh, weights=None)


def set_init_scale(state: State, value: float) -> State:
    """Set the deviation of normal weights, or the value of equal ones."""
    init = lab_of(state).network.init
    scale = number("W", value) if init.kind == "equal" else positive(tr("deviation"), value)
    return _anew(state, init=replace(init, scale=scale), weights=None)


def set_seed(state: State, seed: float) -> State:
    """Draw the weights anew with a seed."""
    init = replace(lab_of(state).network.init, seed=whole(tr("seed"), seed, 0, MOST_SEED))
    return _anew(state, init=init, weights=None)


def set_all_biases(state: State, value: float) -> State:
    """Let every bias begin at a value."""
    value = number("b", value)
    return _anew(state, biases=tuple((value,) * n for n in lab_of(state).network.units))


def share_biases(state: State, on: bool) -> State:
    """Choose whether the units of a layer share one bias: then all begin with that of the first."""
    network = lab_of(state).network
    biases = tuple((layer[0],) * len(layer) for layer in network.biases) if on else network.biases
    return _anew(state, shared=bool(on), biases=biases)


def set_test_share(state: State, share: float) -> State:
    """Set which share of the rows is held out."""
    return _anew(state, test=number(tr("share of the rows that is held out"), share, 0.0, 0.9))


def set_split(state: State, seed: float) -> State:
    """Set the seed of which rows are held out."""
    return _anew(state, split=whole(tr("seed"), seed, 0, MOST_SEED))


def standardize(state: State, on: bool) -> State:
    """Choose whether inputs are shifted and scaled to mean 0 and deviation 1."""
    return _anew(state, standardized=bool(on))


def set_order(state: State, seed: float) -> State:
    """Set the seed of the order in which rows come; the training begins anew."""
    lab = lab_of(state)
    found = whole(tr("seed"), seed, 0, MOST_SEED)
    if found == lab.run.order:
        return state
    now = settings_at(lab.run, lab.step)
    return _take(state, replace(lab.run, edits=(), order=found, **vars(now)), place=0.0, playing=False, until=None)


def set_data(state: State, source: Source, inputs: tuple[str, ...], targets: tuple[str, ...]) -> State:
    """Take other rows; hidden layers stay, output and loss are those that fit."""
    return take_batch(state, Batch(source, inputs, targets))


def take_batch(state: State, batch: Batch) -> State:
    """Take other rows: hidden layers stay, output and loss are those that fit. Raises InputError where none does."""
    return _anew(state, **_fitted(lab_of(state).network, batch))


def _fitted(network: Network, batch: Batch) -> dict[str, Any]:
    fresh = network_for(batch, network)
    return {name: getattr(fresh, name) for name in ("batch", "hidden", "biases", "output", "loss", "weights")}


def load(state: State, lab: NetworkLab) -> State:
    """Open the Network lab with what is given. Raises InputError where its data cannot be read."""
    initial.check(lab.run)
    speed = state.network.speed if state.network is not None else lab.speed
    return with_lab(state, "network", replace(lab, speed=speed))


# Looking


def choose_unit(state: State, layer: int, unit: int) -> State:
    """Look at another unit."""
    lab = lab_of(state)
    window = lab.window if (layer, unit) == (lab.layer, lab.unit) else None
    return replace(state, network=within(replace(lab, layer=max(0, layer), unit=max(0, unit), window=window)))


def choose_row(state: State, row: float) -> State:
    """Let another training row go through the diagram."""
    return with_lab_fields(state, row=max(0, min(int(row), row_count(lab_of(state).network) - 1)))


def choose_plane(state: State, first: int, second: int) -> State:
    """Draw what comes out over two other inputs."""
    d = lab_of(state).network.widths[0]
    return with_lab_fields(state, plane=(max(0, min(int(first), d - 1)), max(0, min(int(second), d - 1))))


def picture_of_unit(state: State, on: bool) -> State:
    """Choose whether the picture is of the unit that is looked at, or of the output."""
    return with_lab_fields(state, of_unit=bool(on))


def point_at(state: State, what: tuple[str, tuple[int, ...]] | None) -> State:
    """Light what something comes from and goes to; None for nothing."""
    return state if lab_of(state).hover == what else with_lab_fields(state, hover=what)


def look_at(state: State, window: tuple[float, float] | None) -> State:
    """Look at that window of the chosen bias; None fits it."""
    return with_lab_fields(state, window=window)
