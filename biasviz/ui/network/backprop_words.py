"""What the page "Forward and back" says: one plain sentence a station, and which cell the numbers are of."""

from __future__ import annotations

import numpy as np

from biasviz.experiments.layer.evaluation import DEAD, SATURATED
from biasviz.experiments.network.spec import Network
from biasviz.experiments.network.stations import Station
from biasviz.language import mark, tr
from biasviz.numerics.optimizers import OPTIMIZERS
from biasviz.ui.network.backprop_arrays import Cell, split
from biasviz.ui.network.backprop_lineage import is_fused, passes_on
from biasviz.ui.network.backprop_scene import Scene
from biasviz.ui.neuron.spoken import symbol
from biasviz.words import grouped

START = mark("The rows, W and b are given, and nothing is worked out yet. → works out {array}.")
HINT = mark("Point at a cell to see what it is made of and where it goes; click it to keep it lit.")
FAST = mark("The arrays go by too fast to be read: Space holds them.")
NOT_YET = mark("{array} is not worked out yet. → works out {next}.")
GIVEN = {
    "X": mark("Row {i}, {x}: given, and used by every unit of layer 1."),
    "Y": mark("Row {i}: the target {y}, given."),
    "W": mark("The weight from {from_} to unit {j} of layer {k}, the same for every row."),
    "b": mark("The bias of unit {j} of layer {k}, added in every row."),
}
OF_ONE = {
    "Z": mark("The one row of {before} goes through {W}, and {b} is added."),
    "L": mark("There is one row: L is its loss."),
    "dW": mark("The one row of {dZ} is weighed by what came in with it, {before}: that is {dW}."),
    "db": mark("The one row asks for a change of {b}, and {db} is what it asks for."),
}
SHARED_OF_ONE = mark("The units of layer {k} share one bias: {db} is the sum of what each of them asks for.")
ROWS = {
    "mean": mark("Each row asks for its own change of {b}; {db} is their mean over axis 0, over all {n} rows."),
    "sum": mark("Each row asks for its own change of {b}; {db} is their sum over axis 0, over all {n} rows."),
}
SHARED = {
    "mean": mark("The units of layer {k} share one bias: {db} is the sum over them of each one’s mean over {n} rows."),
    "sum": mark("The units of layer {k} share one bias: {db} is the sum over them of each one’s sum over {n} rows."),
}
WEIGHTS = {
    "mean": mark("Each row of {dZ} is weighed by what came in with it, {before}; {dW} is the mean over all {n} rows."),
    "sum": mark("Each row of {dZ} is weighed by what came in with it, {before}; {dW} is the sum over all {n} rows."),
}
LOSS = {
    "mean": mark("Each row has its loss; L is the mean over all {n} rows."),
    "sum": mark("Each row has its loss; L is the sum over all {n} rows."),
}
FUSED = {
    "bce": mark("Loss and sigmoid are taken together: {dZ} is the error {A} − Y, so {dA} is not needed."),
    "softmax_ce": mark("Loss and softmax are taken together: {dZ} is the error {A} − Y, so {dA} is not needed."),
}
UPDATES = {
    "both": mark("Every b and every W goes one step against its gradient; the next step begins there."),
    "b": mark("Every b goes one step against its gradient; the weights W are frozen."),
    "w": mark("The biases are frozen: b stays, only the weights W go on."),
}
OTHER_UPDATE = mark("Every b goes against what {optimizer} makes of its db, learning_rate times as far.")


def sentence(scene: Scene, cell: Cell | None) -> str:
    """Say what happens at the station of a cell, or what the cell is where it is given."""
    if cell is None:
        return tr(START, array=scene.stations[0].name)
    station = scene.station_of(cell[0])
    if station is None:
        return _given(scene, cell)
    if not scene.is_done(cell[0]):
        return tr(NOT_YET, array=cell[0], next=_next(scene))
    return of_station(scene, station)


def _next(scene: Scene) -> str:
    """Return what is worked out next; after an update that is the first array of the next step."""
    station = scene.stations[scene.done % len(scene.stations)]
    return tr("the update") if station.kind == "update" else station.name


def _given(scene: Scene, cell: Cell) -> str:
    (kind, layer), (row, column) = split(cell[0]), cell[1]
    inputs, targets = scene.names
    if kind == "X":
        return tr(GIVEN[kind], i=int(scene.index[row]) + 1, x=inputs[column])
    if kind == "Y":
        return tr(GIVEN[kind], i=int(scene.index[row]) + 1, y=targets[column])
    from_ = tr("unit {j} of layer {k}", j=row + 1, k=layer) if layer else inputs[row]
    return tr(GIVEN[kind], from_=from_, j=column + 1, k=layer + 1)


def of_station(scene: Scene, station: Station) -> str:
    """Say in one sentence what happens at a station."""
    network, n, k = scene.network, grouped(scene.n), station.layer + 1
    names = {
        "k": k, "n": n, "A": f"A{k}", "Z": f"Z{k}", "W": f"W{k}", "b": f"b{k}", "dZ": f"dZ{k}", "dA": f"dA{k}",
        "dW": f"dW{k}", "db": f"db{k}", "before": f"A{k - 1}" if k > 1 else "X", "f": f_name(network, station.layer),
    }  # fmt: skip
    if scene.n == 1 and station.kind in OF_ONE:
        return tr(SHARED_OF_ONE if network.shared and station.kind == "db" else OF_ONE[station.kind], **names)
    if station.kind == "Z":
        return tr("Each row of {before} goes through {W}, and the same {b} is added to all {n} rows.", **names)
    if station.kind == "A":
        return _of_A(network, station.layer, names)
    if station.kind == "L":
        return tr(LOSS[network.reduction], **names)
    if station.kind == "dZ":
        return _of_dZ(scene, station.layer, names)
    if station.kind == "dW":
        return tr(WEIGHTS[network.reduction], **names)
    if station.kind == "db":
        return tr((SHARED if network.shared else ROWS)[network.reduction], **names)
    if station.kind == "dA":
        words = mark("{dA} sends the error back through {W}: {b} is not in it.")
        return tr(words, dA=names["dA"], W=f"W{k + 1}", b=f"b{k + 1}")
    settings = scene.settings
    if settings.optimizer.id == "gd" or settings.moves == "w":
        return tr(UPDATES[settings.moves])
    return tr(OTHER_UPDATE, optimizer=tr(OPTIMIZERS[settings.optimizer.id].title))


def _of_A(network: Network, layer: int, names: dict[str, object]) -> str:
    choice = network.activation(layer)
    if choice is None:
        return tr("Softmax makes of each row of {Z} probabilities that sum to 1.", **names)
    if choice.id == "linear":
        return tr("The activation is linear: {A} is {Z}.", **names)
    return tr("{f} takes each number of {Z} by itself: rows and units do not meet.", **names)


def _of_dZ(scene: Scene, layer: int, names: dict[str, object]) -> str:
    network = scene.network
    last = layer == network.layers - 1
    if last and is_fused(network):
        return tr(FUSED[network.loss], **names)
    if not passes_on(network, layer):
        if last:
            return tr("The activation is linear: {dZ} is the error of {A} against Y, and nothing else.", **names)
        return tr("The activation is linear: {dZ} is {dA}.", **names)
    lamp = scene.found.lamp[layer]
    dead, flat = int(np.sum(lamp == DEAD)), int(np.sum(lamp == SATURATED))
    if dead:
        words = mark("{dZ} is 0 where the unit is off, {dead} of {all} times: nothing goes further down there.")
        return tr(words, dead=grouped(dead), all=grouped(lamp.size), **names)
    if flat:
        words = mark("{f} is saturated {flat} of {all} times: hardly anything of the error goes further down there.")
        return tr(words, flat=grouped(flat), all=grouped(lamp.size), **names)
    if last:
        return tr("{dZ} is the error of {A} against Y, times the slope of {f} at {Z}.", **names)
    return tr("{dZ} is {dA} times the slope of {f} at {Z}.", **names)


def f_name(network: Network, layer: int) -> str:
    """Return the name of the activation of a layer: σ, ReLU, tanh."""
    record = network.record(layer)
    if record is None:
        return "softmax"
    return symbol(record.symbol) or tr("linear")


def of_cell(scene: Scene, cell: Cell) -> str:
    """Say which cell it is: "Row 3, unit 2"."""
    (kind, layer), (row, column) = split(cell[0]), cell[1]
    if kind == "L":
        return ""
    if kind in ("W", "dW"):
        before = scene.names[0][row] if layer == 0 else tr("unit {j}", j=row + 1)
        return tr("{from_} to unit {j}", from_=before, j=column + 1)
    if kind == "db" and scene.network.shared:
        return tr("All units")
    if kind in ("b", "db", "step", "new"):
        return tr("Unit {j}", j=column + 1)
    number = int(scene.index[row]) + 1
    if kind in ("X", "Y"):
        return tr("Row {i}, {x}", i=number, x=scene.names[kind == "Y"][column])
    return tr("Row {i}, unit {j}", i=number, j=column + 1)


def described(scene: Scene, rows: range) -> str:
    """Return the state of the page in a sentence, for who does not see it."""
    widths = "-".join(str(w) for w in scene.network.widths)
    done, count = min(scene.done, len(scene.stations)), len(scene.stations)
    words = mark("Arrays of a step of a {widths} network: {done} of {count} are worked out. Rows {a} to {b} of {n}.")
    return tr(words, widths=widths, done=done, count=count, a=rows.start + 1, b=rows.stop, n=grouped(scene.n))
