"""How the weights of a network begin, and whether what fixes a network fits together."""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import pairwise

import numpy as np

from biasviz import data
from biasviz.errors import InputError
from biasviz.experiments.layer.evaluation import active, targets
from biasviz.experiments.network.spec import INITS, Init, Matrix, Network, Training
from biasviz.experiments.neuron.spec import LARGEST
from biasviz.language import mark, tr
from biasviz.numerics.records import Array

WEIGHTS = 5_113
"""Goes with the seed of weights: rows that are generated with the same seed have nothing to do with them."""
SUMS_TO_1 = 1e-9
"""By how much a row of targets of softmax may miss 1."""


def weights_of(network: Network) -> tuple[Array, ...]:
    """Return W of each layer, (units before, units), read-only; the same ones for the same question.

    Xavier is the normal one: N(0, 2/(in + out)) (Glorot and Bengio 2010, eq. 12 as a variance; PyTorch's
    `xavier_normal_`). He is N(0, 2/in) (He et al. 2015, eq. 10; `kaiming_normal_`). Each layer has a stream of its
    own, so that the units of one layer change no earlier one.
    """
    return _weights(network.widths, network.init, network.weights)


def deviation(init: Init, before: int, units: int) -> float:
    """Return the standard deviation that the weights of a layer are drawn with; 0 where none are drawn."""
    known = {"xavier": math.sqrt(2.0 / (before + units)), "he": math.sqrt(2.0 / before), "normal": init.scale}
    return known.get(init.kind, 0.0)


@lru_cache(maxsize=32)
def _weights(widths: tuple[int, ...], init: Init, given: tuple[Matrix, ...] | None) -> tuple[Array, ...]:
    found = []
    for layer, (before, units) in enumerate(pairwise(widths)):
        if given is not None:
            W = np.array(given[layer], dtype=float).reshape(before, units)
        elif init.kind in ("zeros", "equal"):
            W = np.full((before, units), init.scale if init.kind == "equal" else 0.0)
        else:
            drawn = np.random.default_rng([init.seed, layer, WEIGHTS]).standard_normal((before, units))
            W = drawn * deviation(init, before, units)
        W.flags.writeable = False
        found.append(W)
    return tuple(found)


def check(training: Training) -> Training:
    """Return the training. Raises InputError where data, W, b and loss do not fit each other."""
    network = training.start
    Y = targets(network.batch)
    if network.init.kind not in INITS:
        raise InputError(tr("init = {kind} is not known: choose one of {known}.", kind=network.init.kind,
                            known=", ".join(INITS)))  # fmt: skip
    _check_biases(network, Y.shape[1])
    if network.weights is not None:
        _check_weights(network)
    _check_targets(network, Y)
    return training


def _check_biases(network: Network, k: int) -> None:
    if len(network.biases) != network.layers:
        words = mark("There are biases for {b} layers and {m} layers: each layer needs its own.")
        raise InputError(tr(words, b=len(network.biases), m=network.layers))
    for layer, (b, dense) in enumerate(zip(network.biases, network.hidden, strict=False), 1):
        if len(b) != dense.units:
            words = mark("b{layer} has {b} numbers and layer {layer} has {units} units: each unit needs one.")
            raise InputError(tr(words, layer=layer, b=len(b), units=dense.units))
    if len(network.biases[-1]) != k:
        words = mark("b{layer} has {b} numbers and Y has {k} columns: each output needs one of both.")
        raise InputError(tr(words, layer=network.layers, b=len(network.biases[-1]), k=k))
    for layer, b in enumerate(network.biases, 1):
        if network.shared and len(set(b)) > 1:
            words = mark("The units of layer {layer} share one bias, and b{layer} has different numbers: give one.")
            raise InputError(tr(words, layer=layer))


def _check_weights(network: Network) -> None:
    assert network.weights is not None
    if len(network.weights) != network.layers:
        words = mark("There are weights for {w} layers and {m} layers: each layer needs its own.")
        raise InputError(tr(words, w=len(network.weights), m=network.layers))
    widths = network.widths
    for layer, (W, before, units) in enumerate(zip(network.weights, widths, widths[1:], strict=False), 1):
        shape = (len(W), len(W[0]) if W else 0)
        if shape != (before, units) or any(len(row) != units for row in W):
            words = mark("W{layer} has the shape ({r}, {c}): it must be ({before}, {units}), one row for each number"
                         " that comes in and one column for each unit.")  # fmt: skip
            raise InputError(tr(words, layer=layer, r=shape[0], c=shape[1], before=before, units=units))
        if not all(math.isfinite(w) and abs(w) <= LARGEST for row in W for w in row):
            words = mark("W{layer} has a number that is not allowed: all must be from {low} to {high}.")
            raise InputError(tr(words, layer=layer, low=f"{-LARGEST:g}", high=f"{LARGEST:g}"))


def _check_targets(network: Network, Y: Array) -> None:
    counts = active(network.batch)
    Y = Y[counts]
    if network.loss == "bce":
        outside = ~((Y >= 0) & (Y <= 1))
        if outside.any():
            row, column = (int(i[0]) for i in np.nonzero(outside))
            words = mark("Y of row {row} is {y}: binary cross-entropy needs targets from 0 to 1.")
            raise InputError(tr(words, row=f"{counts[row] + 1:,}", y=f"{Y[row, column]:g}"))
    elif network.loss == "softmax_ce":
        if Y.shape[1] < 2:
            words = mark("Y has one column: softmax needs two or more, one for each class.")
            raise InputError(tr(words))
        wrong = (Y < 0).any(axis=1) | ~(np.abs(Y.sum(axis=1) - 1.0) <= SUMS_TO_1)
        if wrong.any():
            row = int(np.argmax(wrong))
            words = mark("Y of row {row} is {y}: softmax needs targets of at least 0 that sum to 1 in each row.")
            few = ", ".join(f"{v:g}" for v in Y[row, :4]) + (", …" if Y.shape[1] > 4 else "")
            raise InputError(tr(words, row=f"{counts[row] + 1:,}", y=f"({few})"))
    elif not np.isfinite(Y).all():
        raise InputError(tr("Y has a number that is not finite: each target must be a number."))


def is_classes(network: Network) -> bool:
    """Whether the targets are classes: columns of 0 and 1, one for each class or one in all."""
    return _is_classes(network.batch.source, network.batch.targets)


@lru_cache(maxsize=8)
def _is_classes(source: data.Source, names: tuple[str, ...]) -> bool:
    from biasviz.experiments.layer.spec import Batch

    Y = targets(Batch(source, (), names))
    binary = bool(((Y == 0) | (Y == 1)).all())
    return binary and (Y.shape[1] == 1 or bool((Y.sum(axis=1) == 1).all()))
